import type { CallOptions } from '../session/call-options';
import { isTemporary, type CancelRefusal } from './cancel-refusal';
import { isUnknown, type OrderState } from './order-state';

/** For a cancel that is waited for. */
export interface CancelOptions extends CallOptions {
  /**
   * Sends the cancel as soon as it can work: when the order is confirmed (XTP refuses cancels before, 11113005) and, where the account is kept up, when its session
   * is back. Default: at once, or not at all.
   */
  readonly whenPossible?: boolean;
}

/** Which cancel of which order is spoken of. */
export interface CancelIds {
  readonly orderXtpId: bigint;
  /** Of the cancel that was sent last. Undefined: nothing was sent, as the order had ended already. */
  readonly orderCancelXtpId: bigint | undefined;
}

/** What became of an order that was to be cancelled. */
export type CancelOutcome =
  | (CancelIds & {
      /** What was left of it is cancelled, by this cancel or by somebody else's. */
      readonly type: 'canceled';
      readonly order: OrderState;
      /**
       * How much of it fills in the end: the exchange has cancelled the rest, `order.canceled`. Trades of it may still come, so `order.filled` may say less; it
       * never becomes more.
       */
      readonly filled: number;
    })
  /** The cancel came too late: all of it has filled. */
  | (CancelIds & { readonly type: 'filled'; readonly order: OrderState })
  /** The counter or the exchange rejected the order (`order.error`). */
  | (CancelIds & { readonly type: 'rejected'; readonly order: OrderState })
  /** The counter has no such order: it never arrived there, or is of another day. */
  | (CancelIds & { readonly type: 'unknown'; readonly order: OrderState | undefined })
  /** The counter refused the cancel (OnCancelOrderError); the order goes on as if it had not been sent. */
  | (CancelIds & {
      readonly type: 'refused';
      /** As far as anything was heard of it. */
      readonly order: OrderState | undefined;
      readonly errorId: number;
      readonly errorMessage: string;
      /** The same cancel may work later: the order was not confirmed yet, or its phase of the day lets nothing be cancelled. */
      readonly temporary: boolean;
    });

/** Of an order that has ended. */
export function outcomeOfEnd(order: OrderState, orderCancelXtpId: bigint | undefined): CancelOutcome {
  const of = { orderXtpId: order.orderXtpId, orderCancelXtpId, order };
  switch (order.stage) {
    case 'canceled':
      return { type: 'canceled', ...of, filled: order.quantity - order.canceled };
    case 'filled':
      return { type: 'filled', ...of };
    default:
      return { type: isUnknown(order) ? 'unknown' : 'rejected', ...of };
  }
}

/** The counter does not find the order. */
const notFound = 11000305;

export function outcomeOfRefusal(refusal: CancelRefusal, order: OrderState | undefined): CancelOutcome {
  if (refusal.errorId === notFound) {
    const { orderXtpId, orderCancelXtpId } = refusal;
    return { type: 'unknown', orderXtpId, orderCancelXtpId, order };
  }
  return { type: 'refused', ...refusal, order, temporary: isTemporary(refusal) };
}
