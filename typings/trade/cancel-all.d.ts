import { type Observable, type SchedulerLike } from 'rxjs';
import type { XtpError } from '../errors';
import { type CallOptions } from '../session/call-options';
import type { CancelOptions, CancelOutcome } from './cancel-outcome';
import { type OrderChoice } from './order-filter';
import { type OrderState } from './order-state';
import { type PaceOptions } from './paced';
/** For cancelling many orders. `timeoutMs` is each order's own, from its turn on. */
export interface CancelAllOptions extends CallOptions, PaceOptions {
}
/** What became of one of many orders that were to be cancelled. */
export type CancelReport = CancelOutcome
/** Its outcome is not known: as `cancel` rejects. */
 | {
    readonly type: 'failed';
    readonly orderXtpId: bigint;
    readonly order: OrderState | undefined;
    readonly error: XtpError;
};
/** What cancelling all needs of the account. */
export interface CancelAllDesk {
    /** Completes when the account has ended. */
    readonly status: Observable<unknown>;
    order(orderXtpId: bigint): OrderState | undefined;
    knownOrders(): OrderState[];
    cancel(orderXtpId: bigint, options: CancelOptions): Promise<CancelOutcome>;
}
/** See `Account.cancelAll`. */
export declare function cancelAll(desk: CancelAllDesk, choice: OrderChoice, { perSecond, ...options }: CancelAllOptions, scheduler: SchedulerLike): Promise<CancelReport[]>;
