import type { Subscription } from 'rxjs';
import { programmeTradingThresholds } from '../../market';
import { isEnded, type OrderStage } from '../../trade/order-state';
import { OrderMeter } from '../order-meter';
import { countConnection } from './connections';
import type { MeasuredAccount } from './measured';
import type { MetricStore } from './store';

const stages: readonly OrderStage[] = ['submitted', 'working', 'partiallyFilled', 'filled', 'canceled', 'rejected'];

/** The metrics of an account. */
export function countAccount(store: MetricStore, name: string, account: MeasuredAccount, now: () => number): Subscription {
  const counting = countConnection(store, name, account.status);
  counting.add(
    account.trades.subscribe(({ side, tradeAmount }) => {
      store.add('xtp_trades_total', 1, name, side);
      store.add('xtp_turnover_yuan_total', tradeAmount, name, side);
    }),
  );
  counting.add(account.cancelRefusals.subscribe(({ errorId }) => store.add('xtp_cancels_refused_total', 1, name, `${errorId}`)));
  for (const type of ['order', 'cancel']) store.add('xtp_requests_sent_total', 0, name, type);
  counting.add(account.sent.subscribe(({ type }) => store.add('xtp_requests_sent_total', 1, name, type)));
  const meter = new OrderMeter(account, now);
  counting.add(meter.run({ next: () => undefined, complete: () => undefined }));
  store.onScrape(() => {
    countOrders(store, name, account);
    const { day, today, peakPerSecond } = meter.counts();
    store.set('xtp_requests_today', today, name);
    store.set('xtp_requests_peak_per_second', peakPerSecond, name);
    const thresholds = programmeTradingThresholds(day);
    if (!thresholds) return;
    store.set('xtp_requests_threshold', thresholds.perSecond, name, 'second');
    store.set('xtp_requests_threshold', thresholds.perDay, name, 'day');
  });
  return counting;
}

/** Looked up rather than followed: an order is in one stage, however often it was told. */
function countOrders(store: MetricStore, name: string, account: MeasuredAccount): void {
  for (const stage of stages) store.set('xtp_orders', 0, name, stage);
  store.set('xtp_open_orders', 0, name);
  store.clear('xtp_orders_rejected_total', name);
  for (const order of account.knownOrders()) {
    store.add('xtp_orders', 1, name, order.stage);
    if (!isEnded(order)) store.add('xtp_open_orders', 1, name);
    if (order.stage === 'rejected') store.add('xtp_orders_rejected_total', 1, name, `${order.error?.errorId ?? 0}`);
  }
}
