import type { SchedulerLike, Unsubscribable } from 'rxjs';
/** One timer that is set again and again. */
export declare class Alarm implements Unsubscribable {
    #private;
    constructor(scheduler: SchedulerLike, work: () => void);
    get isSet(): boolean;
    set(ms: number): void;
    unsubscribe(): void;
}
