import type { OperatorFunction } from 'rxjs';
import { operate } from '../../operators/operate';
import { isEnded, isUnknown, type OrderState } from '../../trade/order-state';
import { Reporter, type Alert, type WatchOptions } from '../alert';

/** What is read of an order. */
export type WatchedOrder = Pick<OrderState, 'orderXtpId' | 'symbol' | 'side' | 'quantity' | 'price' | 'stage' | 'ours' | 'error'>;

/**
 * `ORDER_REJECTED` for every order of this client that ends as `rejected`, and `ORDER_UNKNOWN` where the counter has no record of it. An order must have been
 * heard of before it was rejected: after a restart of the program, the rejections of the day before it are told anew and are no news.
 *
 * Memory: the ids of open orders.
 */
export function orderRejections(options: WatchOptions = {}): OperatorFunction<WatchedOrder, Alert> {
  const report = new Reporter(options, 'orders');
  return operate<WatchedOrder, Alert>((out) => {
    const open = new Set<bigint>();
    return {
      next: (order) => {
        if (!order.ours) return;
        if (!isEnded(order)) {
          open.add(order.orderXtpId);
          return;
        }
        if (open.delete(order.orderXtpId) && order.stage === 'rejected') out.next(rejection(report, order));
      },
    };
  });
}

function rejection(report: Reporter, order: WatchedOrder): Alert {
  const { orderXtpId, symbol, side, quantity, price, error = { errorId: 0, errorMessage: '' } } = order;
  const { errorId, errorMessage } = error;
  const details = { orderXtpId: `${orderXtpId}`, symbol, side, quantity, price, errorId, errorMessage };
  const what = `The order ${orderXtpId} (${side} ${quantity} ${symbol} at ${price})`;
  const whatZh = `委托 ${orderXtpId}（${symbol} ${side} ${quantity} @ ${price}）`;
  if (isUnknown(order)) {
    return report.raised('ORDER_UNKNOWN', {
      key: `${orderXtpId}`,
      message: `${what} is unknown to the counter: ${errorMessage}`,
      messageZh: `${whatZh}在柜台无记录，视为被拒。`,
      details,
    });
  }
  return report.raised('ORDER_REJECTED', {
    key: `${orderXtpId}`,
    message: `${what} was rejected: ${errorMessage || 'no message'} (error id ${errorId}).`,
    messageZh: `${whatZh}被拒：${errorMessage || '无说明'}（错误代码 ${errorId}）。`,
    details,
  });
}
