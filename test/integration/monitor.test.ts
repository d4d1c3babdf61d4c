/** Alerts and metrics of clients on the simulated counter. */
import { expect, test } from '@jest/globals';
import * as promClient from 'prom-client';
import { of, Subject, type Observable, type SchedulerLike } from 'rxjs';
import type { ConnectOptions, OrderIntent, OrderState } from 'xtp-rx';
import { openLedger } from 'xtp-rx/ledger';
import { alerts, registerMetrics, type Alert, type AlertOptions } from 'xtp-rx/monitor';
import { maxOrderValue, type Verdict } from 'xtp-rx/risk';
import { allDelivered } from '../../lib/native/connection';
import { at, block, loginOptions, next, turn, useCounter } from '../support/counter';
import { samplesIn } from '../unit/support/prometheus';
import { startingAt } from '../unit/support/quotes';
import { advance, stillScheduler } from '../unit/support/time';

const counter = useCounter();
const connectOptions: ConnectOptions = { ...loginOptions, retry: { initialMs: 1, jitter: 0, steadyMs: 0 } };
const settled = (): Promise<number> => counter.play({ records: 0 });
const cheap: OrderIntent = { symbol: '600001.SH', side: 'buy', quantity: 100, price: 9 };

/** All alerts, and how to wait for one. */
function watch(options: AlertOptions) {
  const seen: Alert[] = [];
  const stream = alerts(options);
  const again = new Subject<Alert>();
  stream.subscribe((alert) => {
    seen.push(alert);
    again.next(alert);
  });
  const told = async (id: string, state: Alert['state']): Promise<Alert> => {
    const isMeant = (alert: Alert): boolean => alert.id === id && alert.state === state;
    return seen.find(isMeant) ?? next(again, isMeant);
  };
  return { seen, told, stream };
}

const ended = (order: Observable<OrderState>): Promise<OrderState> =>
  next(order, ({ stage }) => ['filled', 'canceled', 'rejected'].includes(stage));

test('a drop is an alert, and resolved when the session is back; the same of quotes', async () => {
  const trader = counter.newTrader();
  const account = await trader.connect(connectOptions);
  const quotes = counter.newQuote();
  await quotes.connect(connectOptions);
  const { seen, told } = watch({ quotes, accounts: account, traders: trader });
  counter.sim.trader.drop();
  expect(await told('CONNECTION_LOST/trader1', 'raised')).toMatchObject({ level: 'critical', details: { reason: expect.any(Number) } });
  expect(await told('CONNECTION_LOST/trader1', 'resolved')).toMatchObject({ level: 'info', source: 'trader1' });
  counter.sim.drop('quote');
  await told('CONNECTION_LOST/quotes', 'raised');
  await told('CONNECTION_LOST/quotes', 'resolved');
  expect(seen.length).toBe(4);
  expect(JSON.stringify(seen)).not.toContain(loginOptions.password);
});

test('a login that is refused for good is an alert, and one that works later resolves it', async () => {
  counter.sim.refuseQuoteLogins({ errorId: 11000030, message: 'password' });
  const quotes = counter.newQuote();
  const { seen, told } = watch({ quotes });
  await expect(quotes.connect({ ...connectOptions, password: 'pa55-0f-n0b0dy' })).rejects.toMatchObject({ code: 'XTP_LOGIN' });
  expect(await told('CONNECTION_REFUSED/quotes', 'raised')).toMatchObject({ details: { reason: 11000030 } });
  expect(JSON.stringify(seen)).not.toContain('n0b0dy');
  counter.sim.refuseQuoteLogins(undefined);
  await quotes.connect(connectOptions);
  await told('CONNECTION_REFUSED/quotes', 'resolved');
});

test('a rejected order and a refused cancel are alerts, with the error id; what ends well is none', async () => {
  counter.sim.configure({ cash: 100_000 });
  await counter.play({ untilMs: at('09:31:00') });
  const { account } = await counter.trader();
  const { seen } = watch({ accounts: account });
  const rejected = await ended(account.submit({ ...cheap, quantity: 1_000_000 }));
  const good = account.submit(cheap);
  const working = await next(good, ({ stage }) => stage === 'working');
  await account.cancel(working.orderXtpId);
  account.requestCancel(working.orderXtpId);
  await settled();
  const order = `${rejected.orderXtpId}`;
  expect(seen.map(({ code, details }) => [code, details['orderXtpId'], details['errorId']])).toEqual([
    ['ORDER_REJECTED', order, rejected.error!.errorId],
    ['CANCEL_REFUSED', `${working.orderXtpId}`, expect.any(Number)],
  ]);
  expect(seen[0]!.details['errorMessage']).toBe(rejected.error!.errorMessage);
  expect(rejected.error!.errorId).toBeGreaterThan(0);
});

test('an order that never arrived is an alert after the next drop, as is a counter that was restarted', async () => {
  await counter.play({ untilMs: at('09:31:00') });
  const account = await counter.newTrader().connect(connectOptions);
  const { told } = watch({ accounts: account });
  counter.sim.loseOrders(1);
  let lost: OrderState | undefined;
  account.submit(cheap).subscribe((state) => (lost = state));
  await settled();
  counter.sim.trader.restart();
  await told('COUNTER_RESTARTED/trader1', 'raised');
  await told(`ORDER_UNKNOWN/trader1/${lost!.orderXtpId}`, 'raised');
});

test('quotes that a full ring could not take are one alert a feed, with how many', async () => {
  const quotes = await counter.quote({ ringBytes: 64 * 1024 });
  const { seen, told } = watch({ quotes, ring: false, silence: false });
  quotes.ticks(['600001.SH', '000001.SZ']).subscribe();
  await turn();
  await allDelivered();
  counter.sim.start(0);
  block(300);
  const alert = await told('EVENTS_LOST/quotes/ticks', 'raised');
  while (!counter.sim.status().finished) await turn();
  await allDelivered();
  expect(alert.details['count']).toBeGreaterThan(0);
  expect(seen.length).toBe(1);
  expect(quotes.counters().lost).toBeGreaterThanOrEqual(Number(alert.details['total']));
});

test('the ring says how much of it waits', async () => {
  const quotes = await counter.quote({ ringBytes: 64 * 1024 });
  quotes.ticks(['600001.SH', '000001.SZ']).subscribe();
  await turn();
  await allDelivered();
  expect(quotes.counters().usedBytes).toBe(0);
  const still = stillScheduler();
  const { seen } = watch({ quotes, silence: false, scheduler: startingAt(at('10:00:00'), still) });
  counter.sim.start(0);
  block(300);
  expect(quotes.counters().usedBytes).toBeGreaterThan(32 * 1024);
  advance(still, 1000);
  while (!counter.sim.status().finished) await turn();
  await allDelivered();
  expect(quotes.counters().usedBytes).toBe(0);
  advance(still, 1000);
  const ring = seen.filter(({ id }) => id === 'SLOW_CONSUMER/quotes/ring');
  expect(ring.map(({ state }) => state)).toEqual(['raised', 'resolved']);
});

test('a live client that is told nothing in trading hours is an alert, until it is told something', async () => {
  const quotes = await counter.quote();
  const still = stillScheduler();
  const scheduler: SchedulerLike = startingAt(at('10:00:00'), still);
  const { seen } = watch({ quotes, scheduler });
  advance(still, 120_000);
  expect(seen).toEqual([]); // nothing is subscribed
  quotes.snapshots('600001.SH').subscribe();
  await counter.play({ records: 0 });
  advance(still, 59_999);
  expect(seen).toEqual([]);
  advance(still, 1);
  expect(seen.map(({ id }) => id)).toEqual(['QUOTES_SILENT/quotes']);
  await counter.play({ untilMs: at('09:31:00') });
  expect(seen.map(({ state }) => state)).toEqual(['raised', 'resolved']);
});

test('a ledger that the counter contradicts is an alert for each figure', async () => {
  counter.sim.configure({ fees: { commission: 0.01 } });
  await counter.play({ untilMs: at('09:31:00') });
  const { account } = await counter.trader();
  const ledger = await openLedger(account, { spacingMs: 0, timeoutMs: 500 });
  const { seen } = watch({ ledgers: ledger });
  const price = (await counter.snapshot('600001.SH')).askPrices[0]!;
  await ended(account.submit({ ...cheap, price }));
  const differences = await ledger.reconcile();
  expect(differences.length).toBeGreaterThan(0);
  expect(seen.map(({ code, details }) => [code, details['field'], details['ours'], details['counters']])).toEqual(
    differences.map(({ field, ours, counters }) => ['LEDGER_DIFFERENCE', field, ours, counters]),
  );
});

test('the metrics of a small session', async () => {
  counter.sim.configure({ cash: 1_000_000 });
  await counter.play({ untilMs: at('09:31:00') });
  const registry = new promClient.Registry();
  const quotes = counter.newQuote();
  const trader = counter.newTrader();
  const account = await trader.connect(connectOptions);
  const ledger = await openLedger(account, { spacingMs: 0, timeoutMs: 500 });
  const price = (await counter.snapshot('600001.SH')).askPrices[0]!;
  const intents: OrderIntent[] = [
    { ...cheap, price },
    { ...cheap, quantity: 150 },
    { ...cheap, quantity: 1_000_000 },
  ];
  const verdicts = new Subject<Verdict>();
  const watched = { quotes, traders: trader, accounts: new Map([['main', account]]), ledgers: ledger, denials: verdicts };
  const metrics = registerMetrics(promClient, { ...watched, alerts: alerts(watched) }, { registry, latencyEvery: 1 });
  await quotes.connect(connectOptions);
  quotes.snapshots('600001.SH').subscribe();
  of(...intents)
    .pipe(maxOrderValue({ limit: 100_000 }))
    .subscribe(verdicts);
  const [bought, rejected] = await Promise.all(intents.slice(0, 2).map((intent) => ended(account.submit(intent))));
  const working = await next(account.submit(cheap), ({ stage }) => stage === 'working');
  await account.cancel(working.orderXtpId);
  account.submit(cheap).subscribe();
  await counter.play({ untilMs: at('09:32:00') });
  await ledger.reconcile();
  const samples = samplesIn(await registry.metrics());
  expect(bought!.stage).toBe('filled');
  expect(samples).toMatchObject({
    'xtp_connection_up{client="quotes"}': 1,
    'xtp_connection_up{client="main"}': 1,
    'xtp_login_attempts_total{client="quotes"}': 1,
    'xtp_orders{account="main",stage="filled"}': 1,
    'xtp_orders{account="main",stage="canceled"}': 1,
    'xtp_orders{account="main",stage="working"}': 1,
    'xtp_open_orders{account="main"}': 1,
    [`xtp_orders_rejected_total{account="main",error_id="${rejected!.error!.errorId}"}`]: 1,
    'xtp_requests_sent_total{account="main",type="order"}': 4,
    'xtp_requests_sent_total{account="main",type="cancel"}': 1,
    'xtp_requests_today{account="main"}': 5,
    'xtp_trades_total{account="main",side="buy"}': expect.any(Number),
    'xtp_turnover_yuan_total{account="main",side="buy"}': bought!.amount,
    'xtp_cash_yuan{ledger="ledger"}': ledger.asset.value.totalAsset,
    'xtp_buying_power_yuan{ledger="ledger"}': ledger.asset.value.buyingPower,
    'xtp_denials_total{source="risk",code="MAX_ORDER_VALUE"}': 1,
    'xtp_alerts_total{code="ORDER_REJECTED",level="warning"}': 1,
    'xtp_events_lost_total{client="quotes"}': 0,
  });
  const received = samples['xtp_events_received_total{client="quotes",kind="snapshot"}']!;
  expect(received).toBeGreaterThan(0);
  expect(samples['xtp_quote_latency_seconds_count{client="quotes"}']).toBe(received);
  expect(samples['xtp_quote_latency_seconds_sum{client="quotes"}']!).toBeGreaterThan(0);
  expect(samples['xtp_events_received_total{client="trader",kind="trade"}']!).toBeGreaterThan(0);
  metrics.unsubscribe();
  expect(registry.getMetricsAsArray()).toEqual([]);
});
