import { type Observable, type SchedulerLike } from 'rxjs';
/** A clock that events set, and a scheduler for it. */
export interface ExchangeClock extends SchedulerLike {
    /** Lets go of the source; what is planned never happens. */
    unsubscribe(): void;
}
/**
 * A scheduler whose time is that of the newest event (snapshots, ticks): it stands still between events and never goes back. For replays and the simulated counter, where a day does not
 * take a day. What is planned happens with the first event at or after its time. `start` is its time before the first event, epoch milliseconds.
 */
export declare function exchangeClock(events: Observable<{
    readonly time: number;
}>, start: number): ExchangeClock;
