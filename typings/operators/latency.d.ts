import { type OperatorFunction, type SchedulerLike } from 'rxjs';
/** What is read of an event's times. */
export interface TimedReading {
    /** Exchange time, epoch milliseconds; 0 if it is not known. */
    readonly time: number;
    /** When the callback began, nanoseconds of the clock of `nowNs`; events of the library have it. */
    readonly receivedNs?: number;
}
/** An event and how old it is. */
export interface Timed<T> {
    /** The event that came. */
    readonly event: T;
    /**
     * Receive time minus exchange time in milliseconds: what exchange, counter and network took, and what the clocks of the exchange and this machine differ by; it may be negative. Shanghai's
     * snapshots tell whole seconds. NaN for events without a time.
     */
    readonly exchangeMs: number;
    /** From the callback of the SDK to now, in nanoseconds; NaN for events that did not come through the addon. */
    readonly localNs: number;
}
/** For `latency`. */
export interface LatencyOptions {
    /** Its `now()` is this machine's time in epoch milliseconds. Default: asyncScheduler. */
    readonly scheduler?: SchedulerLike;
    /** The clock of `receivedNs`. Default: the library's `nowNs`. */
    readonly nowNs?: () => number;
}
/** Tags each event with its way so far: from the exchange to this process, and from the SDK's callback to here. Of events from a file or a replay the first says nothing. */
export declare function latency<T extends TimedReading>({ scheduler, nowNs }?: LatencyOptions): OperatorFunction<T, Timed<T>>;
