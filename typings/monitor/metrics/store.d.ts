import { metricTable, type MetricName } from './table';
import type { PromClient, PromHistogram, PromRegistry } from './prom-client';
type NameOf<Type> = {
    [Name in MetricName]: (typeof metricTable)[Name]['type'] extends Type ? Name : never;
}[MetricName];
/** Gauges and counters. */
export type NumberName = NameOf<'gauge' | 'counter'>;
/** The values of a metric's labels, in the order of the table. */
export type LabelValues = readonly string[];
/** Our numbers, which `prom-client` takes over at every scrape: an event costs an addition, not a look-up of its labels. */
export declare class MetricStore {
    #private;
    readonly latency: PromHistogram;
    /** Throws what `prom-client` throws where one of the names is taken. */
    constructor(promClient: PromClient, registry: PromRegistry);
    /** The place of a number, which may be changed at any time. */
    cell(name: NumberName, ...labels: LabelValues): {
        value: number;
    };
    add(name: NumberName, by: number, ...labels: LabelValues): void;
    set(name: NumberName, value: number, ...labels: LabelValues): void;
    /** Forgets all labels of a metric: what is not set again is not there any more. */
    clear(name: NumberName, ...firstLabels: LabelValues): void;
    /** `reader` is called at every scrape, before the numbers are taken. */
    onScrape(reader: () => void): void;
    remove(): void;
}
export {};
