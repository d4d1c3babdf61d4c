import { concat, concatMap, defer, EMPTY, finalize, from, map, of, type Observable, type ObservableInput } from 'rxjs';
import { XtpArgumentError, XtpDisconnectedError, XtpStateError, XtpUnknownOrderError } from '../errors';
import type { CallOptions } from '../session/call-options';
import type { CancelOptions, CancelOutcome } from './cancel-outcome';
import { orderFields } from './order-fields';
import type { PriceType } from '../xtp/generated/enums';
import type { OrderIntent } from './order-intent';
import { isEnded, type OrderState } from './order-state';

/** What the new order has different from the old one. */
export interface OrderChanges {
  /** Yuan. Default, as of all that follows: the old order's. */
  readonly price?: number;
  readonly priceType?: PriceType;
  readonly orderClientId?: number;
  /** An id from `account.newOrderId()` for the new order. Default: the SDK gives one. */
  readonly orderXtpId?: bigint;
  /** What both orders are to fill together. Default: the old order's quantity. */
  readonly quantity?: number;
  /** The new order is for a multiple of this: what is left is rounded down, as after odd fills a buy of 137 shares would be rejected. Default 1. */
  readonly lot?: number;
}

/** What happens while an order is replaced. */
export type ReplaceEvent =
  /** Once: what became of the old order. Only if this is `canceled` a new one follows. */
  | { readonly type: 'cancel'; readonly outcome: CancelOutcome }
  /** The new order's states, until it has ended. */
  | { readonly type: 'order'; readonly order: OrderState };

/** For replacing an order. */
export type ReplaceOptions = Pick<CallOptions, 'timeoutMs'>;

/** What replacing needs of the account. */
export interface ReplaceDesk {
  readonly sessionId: bigint;
  /** Throws XtpStateError, XtpDrainingError. */
  needForOrder(what: string): void;
  order(orderXtpId: bigint): OrderState | undefined;
  cancel(orderXtpId: bigint, options: CancelOptions): ObservableInput<CancelOutcome>;
  /** Sends an intent as the order was sent; undefined if that is not known. */
  wayOf(order: OrderState): ((intent: OrderIntent) => Observable<OrderState>) | undefined;
}

/** See `Account.replace`. `replacing`: the orders that are being replaced. */
export function replaced(
  desk: ReplaceDesk,
  replacing: Set<bigint>,
  orderXtpId: bigint,
  { lot = 1, ...changes }: OrderChanges,
  { timeoutMs }: ReplaceOptions,
): Observable<ReplaceEvent> {
  return defer(() => {
    if (!(Number.isSafeInteger(lot) && lot > 0))
      throw new XtpArgumentError(`The lot of a replacement is a whole number above 0, not ${lot}.`);
    desk.needForOrder('A replacement');
    const before = knownOrder(desk, orderXtpId);
    const submit = desk.wayOf(before);
    if (!submit) {
      throw new XtpUnknownOrderError(
        `The order ${orderXtpId} was not sent by this account object: whether its sale repays interest or principal is not known, so it can not be replaced.`,
      );
    }
    orderFields(intentOf(before, changes)); // throws where it is wrong: better now than with the old order gone
    const { sessionId } = desk;

    const submitRest = (outcome: CancelOutcome): Observable<ReplaceEvent> => {
      if (isEnded(before) || outcome.type !== 'canceled') return EMPTY;
      const wanted = (changes.quantity ?? outcome.order.quantity) - outcome.filled;
      const quantity = wanted - (wanted % lot);
      if (quantity <= 0) return EMPTY;
      if (desk.sessionId !== sessionId) {
        throw new XtpDisconnectedError(
          `The session was lost while the order ${orderXtpId} was replaced: it is cancelled, and no new one was sent.`,
        );
      }
      return submit(intentOf(outcome.order, { ...changes, quantity })).pipe(map((order) => ({ type: 'order', order })));
    };
    return canceled(desk, replacing, orderXtpId, timeoutMs).pipe(
      concatMap((outcome) =>
        concat(
          of<ReplaceEvent>({ type: 'cancel', outcome }),
          defer(() => submitRest(outcome)), // not if somebody has left on hearing of the cancel
        ),
      ),
    );
  });
}

function knownOrder(desk: ReplaceDesk, orderXtpId: bigint): OrderState {
  const order = desk.order(orderXtpId);
  if (order && order.business !== 'unknown' && order.quantity > 0 && order.priceType !== 'unknown') return order;
  throw new XtpUnknownOrderError(
    `Too little is known of the order ${orderXtpId} to replace it: reconcile() asks the counter for all orders of the day.`,
  );
}

/** The cancel's outcome. While it is waited for nobody else may replace the order: both would send what is left. */
function canceled(desk: ReplaceDesk, replacing: Set<bigint>, orderXtpId: bigint, timeoutMs: number | undefined): Observable<CancelOutcome> {
  return defer(() => {
    if (replacing.has(orderXtpId)) throw new XtpStateError(`The order ${orderXtpId} is being replaced already.`);
    replacing.add(orderXtpId);
    const left = new AbortController();
    const options = { whenPossible: true, signal: left.signal, ...(timeoutMs !== undefined && { timeoutMs }) };
    return from(desk.cancel(orderXtpId, options)).pipe(
      finalize(() => {
        replacing.delete(orderXtpId);
        left.abort();
      }),
    );
  });
}

/** The order that asks for what an order asked for, but for the changes. */
function intentOf(order: OrderState, { price = order.price, ...changes }: Omit<OrderChanges, 'lot'>): OrderIntent {
  const { symbol, business, side, positionEffect, priceType, quantity, orderClientId } = order;
  return {
    ...{ symbol, business, side, priceType, quantity, orderClientId },
    ...(price !== 0 && { price }), // 0: XTP has none, or the price is not the order's to choose
    ...(positionEffect !== 'init' && { positionEffect }),
    ...changes,
  } as OrderIntent; // orderFields looks at it
}
