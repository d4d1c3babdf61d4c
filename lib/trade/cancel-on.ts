import { exhaustMap, from, Observable, type ObservableInput } from 'rxjs';
import { longestTimeoutMs } from '../session/call-options';
import type { CancelOptions } from './cancel-outcome';
import type { OrderState } from './order-state';

/** Follows an order that is sent when subscribed, and cancels it when the notifier emits. See `Account.submitAndCancelOn`. */
export function canceledOn(
  order: Observable<OrderState>,
  notifier: ObservableInput<unknown>,
  cancel: (orderXtpId: bigint, options: CancelOptions) => ObservableInput<unknown>,
): Observable<OrderState> {
  return new Observable((out) => {
    let orderXtpId = 0n;
    const following = order.subscribe({
      next: (state) => {
        orderXtpId = state.orderXtpId;
        out.next(state);
      },
      error: (error) => out.error(error),
      complete: () => out.complete(),
    });
    out.add(following);
    if (out.closed) return;
    const left = new AbortController();
    out.add(() => left.abort());
    // The stream says what becomes of the order, so the wait for it needs no end of its own.
    const options = { whenPossible: true, timeoutMs: longestTimeoutMs, signal: left.signal };
    const cancelling = from(notifier).pipe(exhaustMap(() => cancel(orderXtpId, options)));
    out.add(cancelling.subscribe({ error: (error) => out.error(error) }));
  });
}
