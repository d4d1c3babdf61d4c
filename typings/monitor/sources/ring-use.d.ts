import { type Observable } from 'rxjs';
import type { ConnectionCounters } from '../../native/connection';
import { type Alert, type WatchOptions } from '../alert';
/** What is read of a client: its counters, and when it is closed. */
export interface CountingClient {
    readonly notices: Observable<unknown>;
    /** Of a closed client all are 0. */
    counters(): Pick<ConnectionCounters, 'ringBytes' | 'usedBytes'>;
}
/** For `ringAlerts`. */
export interface RingOptions extends WatchOptions {
    /** From which part of the ring on, above 0 and up to 1. Default 0.5. */
    readonly share?: number;
    /** How often it is looked at, milliseconds. Default 1,000. */
    readonly everyMs?: number;
}
/**
 * `SLOW_CONSUMER` when so much of a client's ring waits for this thread: before anything is lost. Resolved when it is less than half of that. It is looked at by a timer, which comes before the events that have waited meanwhile.
 * Completes when the client is closed. Throws XtpArgumentError.
 */
export declare function ringAlerts(client: CountingClient, options?: RingOptions): Observable<Alert>;
