import { Observable, type SchedulerLike } from 'rxjs';
import type { XtpError } from '../errors';
import type { OrderIntent } from './order-intent';
import type { OrderState } from './order-state';
import { type PaceOptions } from './paced';
/** For sending many orders. */
export interface SubmitAllOptions extends PaceOptions {
    /**
     * Checks all intents before any is sent, and sends none if one is wrong. The counter checks each order by itself: it may still reject some. Default: false.
     */
    readonly allOrNothing?: boolean;
}
/** Which of many orders is spoken of. */
export interface BatchPlace {
    /** The intent's place, from 0. */
    readonly index: number;
    readonly intent: OrderIntent;
}
/** What is heard of one of many orders. */
export type BatchEvent = (BatchPlace & {
    readonly type: 'order';
    readonly order: OrderState;
})
/** It was not sent: as `submit` errors. */
 | (BatchPlace & {
    readonly type: 'failed';
    readonly error: XtpError;
})
/** Nothing is wrong with it, but with another one (`allOrNothing`): it was not sent. */
 | (BatchPlace & {
    readonly type: 'withheld';
});
/** What sending many orders needs of the account. */
export interface SubmitAllDesk {
    /** Completes when the account has ended. */
    readonly status: Observable<unknown>;
    submit(intent: OrderIntent): Observable<OrderState>;
}
/** See `Account.submitAll`. */
export declare function submitAll(desk: SubmitAllDesk, intents: Iterable<OrderIntent>, { allOrNothing, ...pace }: SubmitAllOptions, scheduler: SchedulerLike): Observable<BatchEvent>;
