import { Observable, type ObservableInput } from 'rxjs';
import type { CancelOptions } from './cancel-outcome';
import type { OrderState } from './order-state';
/** Follows an order that is sent when subscribed, and cancels it when the notifier emits. See `Account.submitAndCancelOn`. */
export declare function canceledOn(order: Observable<OrderState>, notifier: ObservableInput<unknown>, cancel: (orderXtpId: bigint, options: CancelOptions) => ObservableInput<unknown>): Observable<OrderState>;
