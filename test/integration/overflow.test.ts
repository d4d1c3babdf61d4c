/** A thread of JavaScript that is too slow: what is lost is told, and what must not be lost is not. */
import { expect, test } from '@jest/globals';
import { OrderEvent, type OrderState, type QuoteClient, type QuoteNotice, type TraderNotice } from 'xtp-rx';
import { allDelivered } from '../../lib/native/connection';
import { at, block, samples, turn, useCounter } from '../support/counter';

const counter = useCounter();
const smallestRing = 64 * 1024;
type Counts = Record<string, number>;

/** How many events of each feed and instrument have come; the same of what was told to be lost. */
function count(client: QuoteClient): { received: Counts; lost: Counts; notices: QuoteNotice[] } {
  const [received, lost]: [Counts, Counts] = [{}, {}];
  const notices: QuoteNotice[] = [];
  const add = (counts: Counts, key: string, by = 1): void => {
    counts[key] = (counts[key] ?? 0) + by;
  };
  client.snapshots(samples.all).subscribe(({ symbol }) => add(received, `snapshots ${symbol}`));
  client.orderBooks(samples.all).subscribe(({ symbol }) => add(received, `orderBooks ${symbol}`));
  client.ticks(samples.all).subscribe(({ symbol }) => add(received, `ticks ${symbol}`));
  client.notices.subscribe((notice) => {
    notices.push(notice);
    if (notice.type === 'gap') add(lost, `${notice.feed} ${notice.symbol ?? '?'}`, notice.count);
  });
  return { received, lost, notices };
}

const total = (counts: Counts): number => Object.values(counts).reduce((sum, value) => sum + value, 0);
const added = (a: Counts, b: Counts): Counts =>
  Object.fromEntries([...new Set([...Object.keys(a), ...Object.keys(b)])].sort().map((key) => [key, (a[key] ?? 0) + (b[key] ?? 0)]));

async function finished(): Promise<void> {
  while (!counter.sim.status().finished) await turn();
  await allDelivered();
}

test('quotes that a full ring could not take are told by feed and instrument, to the last one', async () => {
  const careful = await counter.quote();
  const whole = count(careful);
  await turn();
  await counter.sim.playAll();
  await careful.close();
  expect(whole.notices).toEqual([]);
  counter.sim.reset();

  const client = await counter.quote({ ringBytes: smallestRing });
  const { received, lost, notices } = count(client);
  await turn();
  await allDelivered();
  counter.sim.start(0);
  block(300);
  await finished();

  expect(client.counters().ringBytes).toBe(smallestRing);
  expect(total(lost)).toBeGreaterThan(1000);
  expect(total(lost)).toBe(client.counters().lost);
  expect(total(received) + total(lost)).toBe(counter.sim.status().quotesSent);
  expect(added(received, lost)).toEqual(added(whole.received, {}));
  expect(notices.filter(({ type }) => type !== 'gap')).toEqual([]);
});

test('of replies and rows nothing is lost, though quotes fill the ring before them and this thread is busy', async () => {
  const client = await counter.quote({ ringBytes: smallestRing });
  for (const all of ['subscribeAllMarketData', 'subscribeAllOrderBook', 'subscribeAllTickByTick'] as const) client.calls[all]('unknown');
  await counter.play({ records: 1 });
  const replies: Counts = {};
  client.events.subscribe(({ constructor }) => (replies[constructor.name] = (replies[constructor.name] ?? 0) + 1));

  counter.sim.start(0);
  block(100); // from here on the ring is full
  for (const [exchange, symbols] of [
    ['SH', samples.sh],
    ['SZ', samples.sz],
  ] as const) {
    const tickers = symbols.map((symbol) => symbol.slice(0, 6));
    client.calls.subscribeMarketData(tickers, exchange);
    client.calls.subscribeOrderBook(tickers, exchange);
    client.calls.subscribeTickByTick(tickers, exchange);
  }
  const queries = Promise.all([client.queryInstruments('SH'), client.queryTickers('SZ')]);
  for (let i = 0; i < 5; i++) await Promise.resolve(); // the queries go out, and nothing is read
  block(300);
  const [instruments, tickers] = await queries;
  await finished();

  expect(client.counters().lost).toBeGreaterThan(1000);
  expect(client.counters().spilled).toBeGreaterThan(0);
  expect(instruments.map(({ symbol }) => symbol).sort()).toEqual([...samples.sh].sort());
  expect(tickers.map(({ symbol }) => symbol).sort()).toEqual([...samples.sz].sort());
  expect(replies).toEqual({
    SubMarketDataEvent: samples.all.length,
    SubOrderBookEvent: samples.all.length,
    SubTickByTickEvent: samples.all.length,
    QueryAllTickersFullInfoEvent: samples.sh.length,
    QueryAllTickersEvent: samples.sz.length,
  });
});

test('a reader that keeps falling behind gets its gaps on the way, and what comes is in order', async () => {
  const client = await counter.quote({ ringBytes: smallestRing });
  const { received, lost } = count(client);
  let last = -1;
  let disorder = 0;
  let events = 0;
  client.allTicks.subscribe(({ recordSequence }) => {
    if (recordSequence <= last) disorder++;
    last = recordSequence;
    if (++events % 2000 === 0) block(5);
  });
  await turn();
  counter.sim.start(0);
  await finished();

  expect(disorder).toBe(0);
  expect(total(received) + total(lost)).toBe(counter.sim.status().quotesSent);
  expect(total(lost)).toBe(client.counters().lost);
});

test('of orders, trades and answers nothing is lost, however many come while this thread is busy', async () => {
  const orders = 2000;
  counter.sim.configure({ cash: 100_000_000 });
  await counter.play({ untilMs: at('10:00:00') });
  const { client, account } = await counter.trader({ ringBytes: smallestRing });
  const notices: TraderNotice[] = [];
  client.notices.subscribe((notice) => notices.push(notice));
  const sequences: number[] = [];
  const stages = new Map<bigint, string[]>();
  client.events.subscribe((event) => {
    sequences.push(event.recordSequence);
    if (!(event instanceof OrderEvent)) return;
    const { orderXtpId, orderStatus } = event;
    stages.set(orderXtpId, [...(stages.get(orderXtpId) ?? []), orderStatus]);
  });
  const price = (await counter.snapshot('600001.SH')).askPrices[9]!;
  const kinds = [
    { symbol: '600001.SH', side: 'buy', quantity: 100, price },
    { symbol: '600001.SH', side: 'buy', quantity: 100, price: 9 },
    { symbol: '000001.SZ', side: 'buy', quantity: 150, price: 12 },
    { symbol: '510300.SH', side: 'buy', quantity: 300, price: 3.8 },
  ] as const;
  const states: (OrderState | undefined)[] = Array.from({ length: orders });
  for (let i = 0; i < orders; i++) account.submit(kinds[i % kinds.length]!).subscribe((state) => (states[i] = state));
  const rows = await account.queryOrders();
  await allDelivered();

  expect(client.counters().lost).toBe(0);
  expect(client.counters().spilled).toBeGreaterThan(0);
  const spilled = notices.map((notice) => (notice.type === 'spilled' ? notice.records : NaN));
  expect(spilled.reduce((sum, records) => sum + records, 0)).toBe(client.counters().spilled);
  expect(sequences).toEqual([...sequences].sort((a, b) => a - b));
  expect(new Set(sequences).size).toBe(sequences.length);

  const words: Readonly<Record<string, string>> = { noTradeQueueing: 'working', allTraded: 'filled', rejected: 'rejected' };
  expect(rows).toHaveLength(orders);
  expect(states.map((state) => state && [state.orderXtpId, state.stage, state.filled])).toEqual(
    rows.map((row) => [row.orderXtpId, words[row.orderStatus] ?? 'partiallyFilled', row.quantityTraded]),
  );
  expect(new Set(states.map((state) => state?.stage))).toEqual(new Set(['filled', 'working', 'rejected']));
  for (const [id, seen] of stages) {
    expect(['noTradeQueueing', 'rejected']).toContain(seen[0]);
    expect(new Set(seen).size).toBe(seen.length); // each once
    expect(id).toBeGreaterThan(0n);
  }
  const trades = await account.queryTrades();
  expect(trades.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(states.reduce((sum, state) => sum + (state?.filled ?? 0), 0));
});

test('spinning: events come, timers fire, and quotes and orders flow side by side', async () => {
  const client = await counter.quote({ delivery: 'spin' });
  const { account } = await counter.trader({ delivery: 'spin', clientId: 2 });
  const { received, lost } = count(client);
  let fired = 0;
  const clock = setInterval(() => fired++, 5);
  const played = await counter.sim.playAll();
  const all: OrderState[] = [];
  account.submit({ symbol: '600001.SH', side: 'buy', quantity: 100, price: 20 }).subscribe((state) => all.push(state));
  while (all.at(-1)?.stage !== 'rejected') await turn();
  clearInterval(clock);

  expect(fired).toBeGreaterThan(5);
  expect(total(lost)).toBe(0);
  expect(total(received)).toBe(counter.sim.status().quotesSent);
  expect(played).toBe(counter.sim.status().records);
  expect(await account.queryOrders()).toHaveLength(1);
});
