/**
 * Merges sources that are each in order into one in order. Of equal heads the one of the earlier source goes first. Every
 * step looks at all heads: meant for tens of sources, not thousands.
 */
export declare function merge<T>(sources: readonly AsyncIterable<T>[], isBefore: (a: T, b: T) => boolean): AsyncGenerator<T>;
/** Lifts the `time` of items that come later than one with a greater time, so that time never goes back and no item moves. */
export declare function withMonotoneTime<T extends {
    readonly time: bigint;
}>(items: AsyncIterable<T>): AsyncGenerator<T>;
