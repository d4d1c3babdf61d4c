import type { Observable } from 'rxjs';
import type { OrderIntent } from '../trade/order-intent';
import type { OrderState } from '../trade/order-state';

/** Who sends orders: an `Account`, or anything that behaves as one. */
export interface Executor {
  /**
   * Sends the order when subscribed, emits its states until it has ended, then completes. Errors, before any state, when nothing was sent: with XtpStateError while there is no session.
   */
  submit(intent: OrderIntent): Observable<OrderState>;
  /** Asks to cancel an order. That it worked shows in the order's state; what this returns is not used, but that a promise's rejection is told. May throw. */
  cancel(orderXtpId: bigint): unknown;
  /** The states of all orders, also after their end (late fills). Completes when nothing more will ever be heard. */
  readonly orders: Observable<OrderState>;
}
