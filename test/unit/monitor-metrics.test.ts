/** Metrics of fake clients, as prom-client scrapes them. */
import { describe, expect, test } from '@jest/globals';
import * as promClient from 'prom-client';
import { Subject } from 'rxjs';
import { XtpArgumentError } from '../../lib/errors';
import { registerMetrics, type Alert, type MetricOptions, type MetricSources } from '../../lib/monitor';
import { metricTable } from '../../lib/monitor/metrics/table';
import type { Denied } from '../../lib/risk';
import { nowNs } from '../../lib/xtp/clock';
import { alert } from './support/alerts';
import { stateOfOrder } from './support/fake-account';
import { FakeAccount, FakeLedger, FakeQuotes, FakeTrader } from './support/watched';
import { samplesIn } from './support/prometheus';

function measure(sources: MetricSources, options: MetricOptions = {}) {
  const registry = new promClient.Registry();
  const counting = registerMetrics(promClient, sources, { registry, ...options });
  return { registry, counting, scrape: async () => samplesIn(await registry.metrics()) };
}

describe('registerMetrics', () => {
  test('counts connections, events and rings', async () => {
    const quotes = new FakeQuotes();
    const { scrape } = measure({ quotes, traders: new FakeTrader() }, { latencyEvery: 2 });
    quotes.status.next({ state: 'down', reason: 1, message: 'gone' });
    quotes.status.next({ state: 'connecting' });
    const receivedNs = nowNs() - 3000;
    for (let i = 0; i < 5; i++) quotes.allTicks.next({ receivedNs });
    quotes.allSnapshots.next({ receivedNs });
    quotes.events.next('reply');
    expect(await scrape()).toMatchObject({
      'xtp_connection_up{client="quotes"}': 0,
      'xtp_connection_state{client="quotes",state="live"}': 0,
      'xtp_connection_state{client="quotes",state="connecting"}': 1,
      'xtp_connection_losses_total{client="quotes"}': 1,
      'xtp_login_attempts_total{client="quotes"}': 1,
      'xtp_events_received_total{client="quotes",kind="tick"}': 5,
      'xtp_events_received_total{client="quotes",kind="snapshot"}': 1,
      'xtp_events_received_total{client="quotes",kind="other"}': 1,
      'xtp_events_lost_total{client="quotes"}': 1,
      'xtp_events_spilled_total{client="trader"}': 2,
      'xtp_ring_size_bytes{client="quotes"}': 1000,
      'xtp_ring_used_bytes{client="trader"}': 10,
      'xtp_subscriptions{client="quotes",feed="snapshots"}': 1,
      'xtp_subscriptions{client="quotes",feed="wholeMarket"}': 0,
      'xtp_quote_latency_seconds_count{client="quotes"}': 2,
      'xtp_quote_latency_seconds_bucket{le="0.000001",client="quotes"}': 0,
      'xtp_quote_latency_seconds_bucket{le="1",client="quotes"}': 2,
    });
  });

  test('counts orders as they stand, and what was sent, traded and refused', async () => {
    const account = new FakeAccount();
    const { scrape } = measure({ accounts: account });
    account.sent.next({ type: 'order', orderXtpId: 1n });
    account.sent.next({ type: 'order', orderXtpId: 2n });
    account.sent.next({ type: 'cancel', orderXtpId: 1n });
    account.cancelRefusals.next({ orderXtpId: 1n, orderCancelXtpId: 3n, errorId: 8, errorMessage: '' });
    account.trades.next({ side: 'buy', tradeAmount: 1000 });
    account.trades.next({ side: 'buy', tradeAmount: 500.5 });
    account.known = [
      stateOfOrder({ orderXtpId: 1n }),
      stateOfOrder({ orderXtpId: 2n, stage: 'rejected', error: { errorId: 7, errorMessage: '' } }),
    ];
    const expected = {
      'xtp_orders{account="trader1",stage="working"}': 1,
      'xtp_orders{account="trader1",stage="filled"}': 0,
      'xtp_open_orders{account="trader1"}': 1,
      'xtp_orders_rejected_total{account="trader1",error_id="7"}': 1,
      'xtp_cancels_refused_total{account="trader1",error_id="8"}': 1,
      'xtp_trades_total{account="trader1",side="buy"}': 2,
      'xtp_turnover_yuan_total{account="trader1",side="buy"}': 1500.5,
      'xtp_requests_sent_total{account="trader1",type="order"}': 2,
      'xtp_requests_sent_total{account="trader1",type="cancel"}': 1,
      'xtp_requests_today{account="trader1"}': 3,
      'xtp_requests_peak_per_second{account="trader1"}': 3,
      'xtp_requests_threshold{account="trader1",per="second"}': 300,
      'xtp_requests_threshold{account="trader1",per="day"}': 20_000,
    };
    expect(await scrape()).toMatchObject(expected);
    expect(await scrape()).toMatchObject(expected); // a scrape counts nothing
    account.known = [];
    expect(await scrape()).toMatchObject({ 'xtp_open_orders{account="trader1"}': 0 });
    expect(Object.keys(await scrape()).filter((name) => name.startsWith('xtp_orders_rejected_total'))).toEqual([]);
  });

  test('counts ledgers, denials and alerts', async () => {
    const ledger = new FakeLedger();
    const denials = new Subject<Denied>();
    const alerts = new Subject<Alert>();
    const { scrape } = measure({ ledgers: new Map([['main', ledger]]), denials, alerts });
    ledger.differences.next({ field: 'buyingPower', ours: 1, counters: 2 });
    denials.next({ code: 'MAX_ORDER_VALUE', rule: 'x' } as Denied);
    alerts.next(alert());
    alerts.next(alert({ state: 'resolved' }));
    expect(await scrape()).toEqual(
      expect.objectContaining({
        'xtp_cash_yuan{ledger="main"}': 5,
        'xtp_buying_power_yuan{ledger="main"}': 4,
        'xtp_position_value_yuan{ledger="main"}': 3,
        'xtp_realised_profit_yuan{ledger="main"}': 2,
        'xtp_unrealised_profit_yuan{ledger="main"}': -1,
        'xtp_ledger_differences_total{ledger="main"}': 1,
        'xtp_denials_total{source="risk",code="MAX_ORDER_VALUE"}': 1,
        'xtp_alerts_total{code="ORDER_REJECTED",level="warning"}': 1,
      }),
    );
    denials.error(new Error('broken')); // harms nothing
    expect(await scrape()).toMatchObject({ 'xtp_denials_total{source="risk",code="MAX_ORDER_VALUE"}': 1 });
  });

  test('names its metrics by the conventions of Prometheus', async () => {
    const { registry } = measure({});
    const all = await registry.getMetricsAsJSON();
    expect(all.map(({ name }) => name).sort()).toEqual(Object.keys(metricTable).sort());
    for (const { name, type } of all) {
      expect(name).toMatch(/^xtp_[a-z]+(_[a-z]+)*$/);
      expect(name.endsWith('_total')).toBe((type as unknown) === 'counter');
    }
  });

  test('ends, with its metrics, when it is unsubscribed', async () => {
    const [quotes, account, ledger] = [new FakeQuotes(), new FakeAccount(), new FakeLedger()];
    const { registry, counting } = measure({ quotes, accounts: account, ledgers: ledger });
    expect(registry.getMetricsAsArray().length).toBe(Object.keys(metricTable).length);
    counting.unsubscribe();
    expect(registry.getMetricsAsArray()).toEqual([]);
    const streams = [quotes.status, quotes.allTicks, quotes.events, account.orders, account.sent, account.trades, ledger.differences];
    expect(streams.some(({ observed }) => observed)).toBe(false);
    expect(await registry.metrics()).toBe('\n');
  });

  test('leaves nothing where a name is taken, and refuses what can not be', () => {
    const registry = new promClient.Registry();
    const quotes = new FakeQuotes();
    new promClient.Gauge({ name: 'xtp_orders', help: 'mine', registers: [registry] });
    expect(() => registerMetrics(promClient, { quotes }, { registry })).toThrow('xtp_orders');
    expect(registry.getMetricsAsArray().length).toBe(1);
    expect(quotes.status.observed).toBe(false);
    expect(() => measure({}, { latencyEvery: -1 })).toThrow(XtpArgumentError);
    expect(() => measure({}, { latencyEvery: 0.5 })).toThrow(XtpArgumentError);
  });

  test('measures no latency where none is wanted', async () => {
    const quotes = new FakeQuotes();
    const { scrape } = measure({ quotes }, { latencyEvery: 0 });
    for (let i = 0; i < 300; i++) quotes.allTicks.next({ receivedNs: 1 });
    expect(Object.keys(await scrape()).filter((name) => name.startsWith('xtp_quote_latency'))).toEqual([]);
  });
});
