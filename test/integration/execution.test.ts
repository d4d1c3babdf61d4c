/** Large orders and strategies on the simulated counter, through the real addon. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { concat, filter, ignoreElements, lastValueFrom, map, of, Subject, take, tap, toArray } from 'rxjs';
import { XtpStateError, type Account, type OrderIntent, type QuoteClient, type SnapshotEvent } from 'xtp-rx';
import { byMeans, exchangeClock, iceberg, splitOverAccounts, twap, type ParentState } from 'xtp-rx/execution';
import { maxOrderValue } from 'xtp-rx/risk';
import { asyncDesk, buy, runStrategy, type StrategyEvent, type StrategyIntent } from 'xtp-rx/strategy';
import { allDelivered } from '../../lib/native/connection';
import { at, loginOptions, next, useCounter } from '../support/counter';

const counter = useCounter();
const symbol = '600001.SH';
const day = 20260105;
const minuteMs = 60_000;

let book: SnapshotEvent;
beforeEach(async () => {
  await counter.play({ untilMs: at('10:00:00') });
  book = await counter.snapshot(symbol);
});

/** Plays on, a few seconds at a time, so that orders meet the market of their time. */
async function playUntil(time: number, isDone: () => boolean = () => false): Promise<void> {
  for (let now = counter.sim.status().nowMs; now < time && !isDone(); now += 3000) {
    await counter.play({ untilMs: Math.min(now + 3000, time) });
    await allDelivered();
  }
}

/** The exchange's clock by the quotes of the instrument. */
function clockOf(quotes: QuoteClient): ReturnType<typeof exchangeClock> {
  return exchangeClock(quotes.snapshots(symbol), counter.sim.status().nowMs);
}

/** What the counter's own records say of an account. */
async function traded(account: Account): Promise<{ orders: number; filled: number; open: number }> {
  const rows = await account.queryOrders();
  const filled = rows.reduce((sum, { quantityTraded }) => sum + quantityTraded, 0);
  const isOpen = (status: string): boolean => status === 'noTradeQueueing' || status === 'partTradedQueueing';
  return { orders: rows.length, filled, open: rows.filter(({ orderStatus }) => isOpen(orderStatus)).length };
}

describe('a parent order', () => {
  test('TWAP: is bought in slices over its time, and the counter agrees', async () => {
    const quotes = await counter.quote({ clientId: 2 });
    const { account } = await counter.trader();
    const scheduler = clockOf(quotes);
    const states: ParentState[] = [];
    const intent: OrderIntent = { symbol, side: 'buy', quantity: 1000, price: book.upperLimitPrice, priceType: 'best5OrCancel' };
    of(intent)
      .pipe(twap({ executor: account, scheduler, slices: 5, end: scheduler.now() + 10 * minuteMs }))
      .subscribe((state) => states.push(state));
    await playUntil(at('10:12:00'), () => states.at(-1)?.stage === 'ended');
    scheduler.unsubscribe();

    const end = states.at(-1)!;
    expect(end).toMatchObject({ stage: 'ended', outcome: 'filled', filled: 1000, working: 0 });
    expect(end.children.map(({ intent: { quantity } }) => quantity)).toEqual([200, 200, 200, 200, 200]);
    expect(await traded(account)).toEqual({ orders: 5, filled: 1000, open: 0 });
    const rows = await account.queryOrders();
    const gaps = rows.slice(1).map(({ insertTime }, i) => insertTime - rows[i]!.insertTime);
    for (const gap of gaps) expect(Math.abs(gap - 2 * minuteMs)).toBeLessThan(10_000);
    const amount = (await account.queryTrades()).reduce((sum, { tradeAmount }) => sum + tradeAmount, 0);
    expect(end.amount).toBeCloseTo(amount, 2);
  });

  test('TWAP: what no slice could buy is cancelled and carried, and at the end left', async () => {
    const quotes = await counter.quote({ clientId: 2 });
    const { account } = await counter.trader();
    const scheduler = clockOf(quotes);
    const states: ParentState[] = [];
    const far = Math.round(book.bidPrices[0]! * 98.5) / 100;
    of<OrderIntent>({ symbol, side: 'buy', quantity: 600, price: far })
      .pipe(twap({ executor: account, scheduler, slices: 3, end: scheduler.now() + 3 * minuteMs }))
      .subscribe((state) => states.push(state));
    await playUntil(at('10:06:00'), () => states.at(-1)?.stage === 'ended');
    scheduler.unsubscribe();
    expect(states.at(-1)).toMatchObject({ outcome: 'incomplete', filled: 0, working: 0, remaining: 600 });
    expect(states.at(-1)!.children.map(({ stage, intent: { quantity } }) => `${stage} ${quantity}`)).toEqual([
      'canceled 200',
      'canceled 400',
      'canceled 600',
    ]);
    expect(await traded(account)).toMatchObject({ filled: 0, open: 0 });
  });

  test('iceberg: shows a part at a time until all is bought', async () => {
    const { account } = await counter.trader();
    const quotes = await counter.quote({ clientId: 2 });
    const scheduler = clockOf(quotes);
    const intent: OrderIntent = { symbol, side: 'buy', quantity: 1000, price: book.askPrices[9]! };
    const states = await lastValueFrom(of(intent).pipe(iceberg({ executor: account, scheduler, visible: 300 }), toArray()));
    scheduler.unsubscribe();
    expect(states.at(-1)).toMatchObject({ outcome: 'filled', filled: 1000 });
    expect(states.at(-1)!.children.map(({ intent: { quantity } }) => quantity)).toEqual([300, 300, 300, 100]);
    for (const { children } of states) expect(children.filter(({ working }) => working > 0).length).toBeLessThanOrEqual(1);
    expect(await traded(account)).toEqual({ orders: 4, filled: 1000, open: 0 });
  });

  test('split over two accounts by what they can buy; stopped, both are cancelled', async () => {
    const { client, account } = await counter.trader();
    counter.sim.configure({ cash: 3_000_000 });
    const rich = await client.login({ ...loginOptions, user: 'trader2' });
    const accounts = [account, rich];
    const quotes = await counter.quote({ clientId: 2 });
    const scheduler = clockOf(quotes);
    const stop = new Subject<void>();
    const far = Math.round(book.bidPrices[0]! * 98.5) / 100;
    const states: ParentState[] = [];
    const split = of<OrderIntent>({ symbol, side: 'buy', quantity: 10_000, price: far }).pipe(
      splitOverAccounts({ accounts, weights: byMeans(accounts), scheduler, stop }),
    );
    const ended = new Promise<void>((resolve) => split.subscribe({ next: (state) => states.push(state), complete: resolve }));
    await Promise.all(accounts.map((a) => next(a.orders, ({ stage }) => stage === 'working')));
    expect(states.at(-1)).toMatchObject({ stage: 'working', filled: 0, working: 10_000 });
    expect(states.at(-1)!.children.map(({ intent: { quantity } }) => quantity)).toEqual([2500, 7500]);
    stop.next();
    await ended;
    scheduler.unsubscribe();
    expect(states.at(-1)).toMatchObject({ outcome: 'stopped', filled: 0, working: 0 });
    for (const a of accounts) expect(await traded(a)).toEqual({ orders: 1, filled: 0, open: 0 });
  });
});

describe('a strategy', () => {
  test('has one order denied and another one not sent in a drop, and goes on after it', async () => {
    const { client, account } = await counter.trader();
    const quotes = await counter.quote({ clientId: 2 });
    const wanted = new Subject<StrategyIntent>();
    const events: StrategyEvent[] = [];
    const small = buy(symbol, 100, book.askPrices[9]!, { day });
    runStrategy({
      quotes,
      account,
      risk: maxOrderValue({ limit: 100_000 }),
      strategy: ({ quotes: q }) =>
        concat(
          q.snapshots(symbol).pipe(
            take(1),
            map(() => small),
          ),
          wanted,
        ),
      tag: 42,
    }).subscribe((event) => events.push(event));
    const said = (): string[] => events.map((e) => (e.event === 'order' ? e.state.stage : e.event));

    const first = next(account.orders, ({ stage }) => stage === 'filled');
    await playUntil(at('10:01:00'), () => said().includes('filled'));
    expect((await first).orderClientId).toBe(42);
    wanted.next(buy(symbol, 100_000, book.askPrices[9]!, { day }));
    counter.sim.drop('trader');
    await next(account.status, ({ state }) => state === 'down');
    wanted.next(small);
    await client.login(loginOptions);
    const again = next(
      account.orders.pipe(filter(({ orderXtpId }) => orderXtpId !== firstIdOf(events))),
      ({ stage }) => stage === 'filled',
    );
    wanted.next(small);
    await again;
    expect(said()).toEqual(['submitted', 'working', 'filled', 'denied', 'notSent', 'submitted', 'working', 'filled']);
    expect(events[4]).toMatchObject({ intent: small, error: expect.any(XtpStateError) });
    expect(await traded(account)).toEqual({ orders: 2, filled: 200, open: 0 });
  });
});

test('a strategy has a large order worked under its tag and behind its rules; the next run cancels what it left', async () => {
  const quotes = await counter.quote({ clientId: 2 });
  const { account } = await counter.trader();
  const scheduler = clockOf(quotes);
  const large = buy(symbol, 1000, book.askPrices[9]!, { day });
  const resting = buy(symbol, 100, book.bidPrices[9]!, { day });
  const states: ParentState[] = [];
  const terms = { quotes, account, risk: maxOrderValue({ limit: 5_000 }), tag: 42 };
  const first = runStrategy({
    ...terms,
    strategy: ({ executor }) =>
      concat(
        of(large).pipe(
          iceberg({ executor, scheduler, visible: 400 }),
          tap((state) => states.push(state)),
          ignoreElements(),
        ),
        of(resting),
      ),
  }).subscribe();
  const rests = next(account.orders, ({ stage, price }) => stage === 'working' && price === resting.price);
  await playUntil(at('10:10:00'), () => states.at(-1)?.stage === 'ended');
  expect(states.at(-1)).toMatchObject({ outcome: 'filled', filled: 1000 });
  await rests;
  first.unsubscribe();
  scheduler.unsubscribe();
  const rows = await account.queryOrders();
  expect(rows.map(({ quantity, orderClientId }) => [quantity, orderClientId])).toEqual([400, 400, 200, 100].map((q) => [q, 42]));

  await lastValueFrom(runStrategy({ ...terms, strategy: () => of(), onStop: 'cancel' }), { defaultValue: undefined });
  expect(account.knownOrders().map(({ stage }) => stage)).toEqual(['filled', 'filled', 'filled', 'canceled']);
  expect(await traded(account)).toEqual({ orders: 4, filled: 1000, open: 0 });
});

function firstIdOf(events: readonly StrategyEvent[]): bigint | undefined {
  return events.flatMap((event) => (event.event === 'order' ? [event.state.orderXtpId] : []))[0];
}

describe('a desk', () => {
  test('prices, buys at the market, iterates and sees what it holds', async () => {
    const quotes = await counter.quote({ clientId: 2 });
    const { account } = await counter.trader();
    const desk = asyncDesk(quotes, account);
    const price = desk.price(symbol);
    const bought = desk.buy(symbol, 200, 'market', { day });
    await playUntil(at('10:01:00'), () => account.knownOrders().some(({ stage }) => stage === 'filled'));
    expect(await price).toBeGreaterThan(0);
    expect(await bought).toMatchObject({ stage: 'filled', filled: 200 });
    expect(await desk.positions(symbol)).toMatchObject([{ totalQuantity: 200 }]);
    const seen: number[] = [];
    const loop = (async () => {
      for await (const { time } of desk.snapshots(symbol)) if (seen.push(time) === 2) break;
    })();
    await playUntil(at('10:03:00'), () => seen.length === 2);
    await loop;
    expect(seen[1]).toBeGreaterThan(seen[0]!);
  });
});
