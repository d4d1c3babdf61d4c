/** One measurement each: throughput, latency, memory. */
import { createHistogram, type RecordableHistogram } from 'node:perf_hooks';
import type { Subscription } from 'rxjs';
import { nowNs } from 'xtp-rx';
import { acknowledge, addon, finish, start, type FeedPlan } from './feed';
import { Sink, type Reading } from './pipeline';

export interface Percentiles {
  readonly p50: number;
  readonly p99: number;
  readonly p999: number;
}

export interface Run {
  readonly eventsPerSecond: number;
  /** Nanoseconds that a callback held the SDK's thread. */
  readonly held: Percentiles;
  /** Nanoseconds from the entry of the callback to the subscriber. */
  readonly latency: Percentiles;
  readonly received: number;
  readonly lost: number;
  /** Of the process while it ran, the largest seen. */
  readonly rssBytes: number;
}

/** Subscribes a pipeline that counts into the sink and calls `seen` for every event. */
export type Subscribe = (sink: Sink, seen: (event: Reading) => void) => Subscription;

function percentiles(histogram: RecordableHistogram): Percentiles {
  return { p50: histogram.percentile(50), p99: histogram.percentile(99), p999: histogram.percentile(99.9) };
}

function heldPercentiles(held: Uint32Array): Percentiles {
  const sorted = held.slice().sort();
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99), p999: at(0.999) };
}

/** Feeds by plan, waits until all events are here, and checks that none is missing. */
export async function run(plan: FeedPlan, subscribe: Subscribe, lost: () => number): Promise<Run> {
  const sink = new Sink();
  const histogram = createHistogram();
  const fullSpeed = plan.perSecond === 0;
  let first = 0;
  let finished: () => void = () => undefined;
  const done = new Promise<void>((resolve) => (finished = resolve));
  const lostBefore = lost();
  const subscription = subscribe(sink, (event) => {
    const { events } = sink;
    if (fullSpeed) {
      if ((events & 63) === 0) acknowledge(events);
    } else {
      histogram.record(Math.max(1, Math.round(nowNs() - event.receivedNs)));
    }
    if (events === 1) first = nowNs();
    if (events === plan.events) finished();
  });
  start(plan);
  let rssBytes = 0;
  const keepAlive = setInterval(() => {
    rssBytes = Math.max(rssBytes, process.memoryUsage.rss());
    if (sink.events + lost() - lostBefore >= plan.events) finished();
  }, 50);
  await done;
  const elapsed = nowNs() - first;
  clearInterval(keepAlive);
  subscription.unsubscribe();
  return {
    eventsPerSecond: (sink.events - 1) / (elapsed / 1e9),
    held: heldPercentiles(finish(plan.events)),
    latency: percentiles(histogram),
    received: sink.events,
    lost: lost() - lostBefore,
    rssBytes,
  };
}

/** The floor: nothing but a wake of the sleeping loop. */
export async function bareWake(perSecond: number, count: number): Promise<Percentiles> {
  const histogram = createHistogram();
  let seen = 0;
  await new Promise<void>((resolve) => {
    addon.bareWake(perSecond, count, (atNs) => {
      histogram.record(Math.max(1, Math.round(nowNs() - atNs)));
      if (++seen === count) resolve();
    });
  });
  return percentiles(histogram);
}

/** Bytes of heap and buffers that one kept event costs. */
export async function bytesPerKept(keep: (kept: unknown[]) => Promise<void>): Promise<number> {
  const gc = (globalThis as { gc?: () => void }).gc;
  const used = (): number => {
    gc?.();
    gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = used();
  const kept: unknown[] = [];
  await keep(kept);
  return (used() - before) / kept.length;
}
