import { Subscription, type Observable, type SchedulerLike } from 'rxjs';
import { XtpArgumentError, XtpDrainTimeoutError, XtpStateError, XtpTimeoutError } from '../errors';
import { Answer } from '../session/answer';
import { timeoutOf, type CallOptions } from '../session/call-options';
import type { CancelAllOptions } from './cancel-all';
import type { OrderFilter } from './order-filter';
import { isEnded, type OrderState } from './order-state';

/** For ending a session in an orderly way. `timeoutMs` is for the orders to end; logging out has as long again. */
export interface DrainOptions extends CallOptions {
  /** What becomes of orders of this client that are open: they are waited for (default), or cancelled. A cancel that is refused is not tried again. */
  readonly openOrders?: 'wait' | 'cancel';
}

/** What draining needs of the account. */
export interface DrainDesk {
  readonly user: string;
  readonly scheduler: SchedulerLike;
  /** Complete when the account has ended. */
  readonly orders: Observable<OrderState>;
  /** Combination orders that are open, by their ids. */
  readonly combos: { readonly open: ReadonlySet<bigint>; readonly ends: Observable<unknown>; cancel(orderXtpId: bigint): unknown };
  knownOrders(): OrderState[];
  cancelAll(filter: OrderFilter, options: CancelAllOptions): Promise<unknown>;
  /** All events that have come from the SDK have been handled. */
  delivered(): Promise<void>;
}

/** Throws XtpArgumentError; gives the time limit. */
export function checkDrain({ openOrders = 'wait', ...options }: DrainOptions): number {
  if (!['wait', 'cancel'].includes(openOrders)) {
    throw new XtpArgumentError(`openOrders is 'wait' or 'cancel', not '${openOrders}'.`);
  }
  return timeoutOf('drain', options);
}

/** Waits until no order of this client, and no combination order that was sent here, is open and all events are handled. */
export async function drained(desk: DrainDesk, options: DrainOptions): Promise<void> {
  const timeoutMs = checkDrain(options);
  const { openOrders, ...limits } = options;
  const open = new Map(desk.knownOrders().flatMap((order) => (isOpen(order) ? [[order.orderXtpId, order]] : [])));
  const following = new Subscription();
  const answer = new Answer<void>('drain', desk.scheduler, limits, () => following.unsubscribe());
  const isDone = (): boolean => open.size === 0 && desk.combos.open.size === 0;
  const look = (): void => {
    if (isDone()) void desk.delivered().then(() => answer.succeed());
  };
  const note = (order: OrderState): void => {
    if (isOpen(order)) open.set(order.orderXtpId, order);
    else if (open.delete(order.orderXtpId)) look();
  };
  const ended = (): void => answer.fail(new XtpStateError(`The account ${desk.user} ended while it was drained.`));
  if (!isDone()) {
    following.add(desk.orders.subscribe({ next: note, complete: ended }));
    following.add(desk.combos.ends.subscribe(look));
  }
  look();
  // Whatever a cancel comes to: the order ends, or the time does.
  if (openOrders === 'cancel') {
    void desk.cancelAll({ ours: true }, limits).catch(() => undefined);
    cancelCombos(desk);
  }
  try {
    await answer.promise;
  } catch (error) {
    throw error instanceof XtpTimeoutError ? new XtpDrainTimeoutError(timeoutMs, [...open.values()], [...desk.combos.open]) : error;
  }
}

function cancelCombos({ combos }: DrainDesk): void {
  for (const orderXtpId of combos.open) {
    try {
      combos.cancel(orderXtpId);
    } catch {
      // as above
    }
  }
}

function isOpen(order: OrderState): boolean {
  return order.ours && !isEnded(order);
}
