/** What is used of the package `prom-client`, which is the user's: xtp-rx does not depend on it. */
/** For a metric. */
export interface PromMetricOptions {
    readonly name: string;
    readonly help: string;
    readonly labelNames: string[];
    /** None: a metric is registered when it is whole. */
    readonly registers: never[];
    /** Called before every scrape. */
    readonly collect?: () => void;
}
/** `prom-client`'s Registry, as far as it is used. */
export interface PromRegistry {
    /** Throws where the name is taken. */
    registerMetric(metric: unknown): void;
    /** By name. */
    removeSingleMetric(name: string): void;
}
/** A Gauge of it. */
export interface PromGauge {
    /** The number from now on. */
    set(labels: Record<string, string>, value: number): void;
    /** Forgets all labels. */
    reset(): void;
}
/** A Counter of it. */
export interface PromCounter {
    /** Adds to the number. */
    inc(labels: Record<string, string>, value: number): void;
    /** Forgets all labels. */
    reset(): void;
}
/** A Histogram of it. */
export interface PromHistogram {
    /** One reading. */
    observe(labels: Record<string, string>, value: number): void;
}
/** The module itself: `import * as promClient from 'prom-client'`. */
export interface PromClient {
    readonly Gauge: new (options: PromMetricOptions) => PromGauge;
    readonly Counter: new (options: PromMetricOptions) => PromCounter;
    readonly Histogram: new (options: PromMetricOptions & {
        readonly buckets: number[];
    }) => PromHistogram;
    /** The registry that is used where none is given. */
    readonly register: PromRegistry;
}
