import type { OperatorFunction } from 'rxjs';
import { type OrderState } from '../../trade/order-state';
import { type Alert, type WatchOptions } from '../alert';
/** What is read of an order. */
export type WatchedOrder = Pick<OrderState, 'orderXtpId' | 'symbol' | 'side' | 'quantity' | 'price' | 'stage' | 'ours' | 'error'>;
/**
 * `ORDER_REJECTED` for every order of this client that ends as `rejected`, and `ORDER_UNKNOWN` where the counter has no record of it. An order must have been
 * heard of before it was rejected: after a restart of the program, the rejections of the day before it are told anew and are no news.
 *
 * Memory: the ids of open orders.
 */
export declare function orderRejections(options?: WatchOptions): OperatorFunction<WatchedOrder, Alert>;
