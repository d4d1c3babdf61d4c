import { metricTable, type MetricName } from './table';
import type { PromClient, PromCounter, PromGauge, PromHistogram, PromMetricOptions, PromRegistry } from './prom-client';

type NameOf<Type> = { [Name in MetricName]: (typeof metricTable)[Name]['type'] extends Type ? Name : never }[MetricName];
/** Gauges and counters. */
export type NumberName = NameOf<'gauge' | 'counter'>;
/** The values of a metric's labels, in the order of the table. */
export type LabelValues = readonly string[];

interface Cell {
  readonly labels: LabelValues;
  value: number;
}

/** 1 µs to 1 s. */
const latencyBuckets = [1e-6, 2.5e-6, 5e-6, 1e-5, 2.5e-5, 5e-5, 1e-4, 2.5e-4, 5e-4, 1e-3, 5e-3, 2.5e-2, 0.1, 1];

/** Our numbers, which `prom-client` takes over at every scrape: an event costs an addition, not a look-up of its labels. */
export class MetricStore {
  readonly latency: PromHistogram;
  readonly #registry: PromRegistry;
  readonly #names: MetricName[] = [];
  /** By metric: by labels as one text. */
  readonly #values = new Map<NumberName, Map<string, Cell>>();
  /** What is looked up when a scrape asks for it. */
  readonly #readers: (() => void)[] = [];
  #isRead = false;

  /** Throws what `prom-client` throws where one of the names is taken. */
  constructor(promClient: PromClient, registry: PromRegistry) {
    this.#registry = registry;
    const metrics = new Map<MetricName, unknown>();
    const latency = 'xtp_quote_latency_seconds';
    for (const name of Object.keys(metricTable) as MetricName[]) if (name !== latency) metrics.set(name, this.#number(promClient, name));
    this.latency = new promClient.Histogram({ ...this.#optionsOf(latency), buckets: latencyBuckets });
    this.#register(metrics.set(latency, this.latency));
  }

  /** The place of a number, which may be changed at any time. */
  cell(name: NumberName, ...labels: LabelValues): { value: number } {
    let cells = this.#values.get(name);
    if (!cells) this.#values.set(name, (cells = new Map<string, Cell>()));
    const key = JSON.stringify(labels);
    let cell = cells.get(key);
    if (!cell) cells.set(key, (cell = { labels, value: 0 }));
    return cell;
  }

  add(name: NumberName, by: number, ...labels: LabelValues): void {
    this.cell(name, ...labels).value += by;
  }

  set(name: NumberName, value: number, ...labels: LabelValues): void {
    this.cell(name, ...labels).value = value;
  }

  /** Forgets all labels of a metric: what is not set again is not there any more. */
  clear(name: NumberName, ...firstLabels: LabelValues): void {
    const cells = this.#values.get(name);
    for (const [key, { labels }] of cells ?? []) if (firstLabels.every((label, i) => labels[i] === label)) cells!.delete(key);
  }

  /** `reader` is called at every scrape, before the numbers are taken. */
  onScrape(reader: () => void): void {
    this.#readers.push(reader);
  }

  remove(): void {
    for (const name of this.#names) this.#registry.removeSingleMetric(name);
  }

  #number(promClient: PromClient, name: NumberName): PromGauge | PromCounter {
    const options = this.#optionsOf(name);
    if (metricTable[name].type === 'gauge') {
      const gauge: PromGauge = new promClient.Gauge({
        ...options,
        collect: () => this.#give(name, gauge, (by, value) => gauge.set(by, value)),
      });
      return gauge;
    }
    const counter: PromCounter = new promClient.Counter({
      ...options,
      collect: () => this.#give(name, counter, (by, value) => counter.inc(by, value)),
    });
    return counter;
  }

  /** All or none. */
  #register(metrics: ReadonlyMap<MetricName, unknown>): void {
    for (const [name, metric] of metrics) {
      try {
        this.#registry.registerMetric(metric);
      } catch (error) {
        this.remove();
        throw error;
      }
      this.#names.push(name);
    }
  }

  #optionsOf(name: MetricName): PromMetricOptions {
    const { help, labels } = metricTable[name];
    return { name, help, labelNames: [...labels], registers: [] };
  }

  #give(name: NumberName, metric: { reset(): void }, write: (by: Record<string, string>, value: number) => void): void {
    this.#read();
    metric.reset();
    const names = metricTable[name].labels;
    for (const { labels, value } of this.#values.get(name)?.values() ?? []) {
      write(Object.fromEntries(names.map((label, i) => [label, labels[i] ?? ''])), value);
    }
  }

  /** Once for all metrics of a scrape, which asks for them in one turn. */
  #read(): void {
    if (this.#isRead) return;
    this.#isRead = true;
    queueMicrotask(() => {
      this.#isRead = false;
    });
    for (const reader of this.#readers) reader();
  }
}
