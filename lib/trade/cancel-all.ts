import { lastValueFrom, mergeMap, type Observable, type SchedulerLike } from 'rxjs';
import type { XtpError } from '../errors';
import { timeoutOf, type CallOptions } from '../session/call-options';
import type { CancelOptions, CancelOutcome } from './cancel-outcome';
import { isChosen, type OrderChoice } from './order-filter';
import { isEnded, type OrderState } from './order-state';
import { checkPace, paced, type PaceOptions } from './paced';

/** For cancelling many orders. `timeoutMs` is each order's own, from its turn on. */
export interface CancelAllOptions extends CallOptions, PaceOptions {}

/** What became of one of many orders that were to be cancelled. */
export type CancelReport =
  | CancelOutcome
  /** Its outcome is not known: as `cancel` rejects. */
  | { readonly type: 'failed'; readonly orderXtpId: bigint; readonly order: OrderState | undefined; readonly error: XtpError };

/** What cancelling all needs of the account. */
export interface CancelAllDesk {
  /** Completes when the account has ended. */
  readonly status: Observable<unknown>;
  order(orderXtpId: bigint): OrderState | undefined;
  knownOrders(): OrderState[];
  cancel(orderXtpId: bigint, options: CancelOptions): Promise<CancelOutcome>;
}

/** See `Account.cancelAll`. */
export async function cancelAll(
  desk: CancelAllDesk,
  choice: OrderChoice,
  { perSecond, ...options }: CancelAllOptions,
  scheduler: SchedulerLike,
): Promise<CancelReport[]> {
  const pace = perSecond === undefined ? {} : { perSecond };
  checkPace(pace);
  timeoutOf('cancelAll', options);
  const chosen = isChosen(choice);
  const orders = desk.knownOrders().filter((order) => !isEnded(order) && chosen(order));
  const reports: CancelReport[] = [];
  const cancel = async ({ orderXtpId }: OrderState, i: number): Promise<void> => {
    try {
      reports[i] = await desk.cancel(orderXtpId, { ...options, whenPossible: true });
    } catch (error) {
      reports[i] = { type: 'failed', orderXtpId, order: desk.order(orderXtpId), error: error as XtpError };
    }
  };
  await lastValueFrom(paced(orders, pace, desk.status, scheduler).pipe(mergeMap(cancel)), { defaultValue: undefined });
  return reports;
}
