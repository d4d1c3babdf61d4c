/**
 * A session that is kept up from one day into the next. Nothing of the counter lives through a night: it closes in the afternoon, refuses all night, and begins
 * another day in the morning. The waits between tries go by the clock of the test, which follows the simulated one.
 */
import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { VirtualTimeScheduler, type Observable } from 'rxjs';
import type { Account, ConnectionStatus, ConnectOptions, OrderState, TradeReport } from 'xtp-rx';
import { tradingPhase, untilOpen } from 'xtp-rx/market';
import { at, loginOptions, next, useCounter } from '../support/counter';

const counter = useCounter();
beforeEach(() => counter.sim.loadFeed());
afterAll(() => counter.sim.loadFeed());

const symbol = '600001.SH';
const options: ConnectOptions = { ...loginOptions, retry: { jitter: 0 } };
const day = 24 * 3_600_000;
const tomorrow = (time: string): number => at(time) + day;

/** The first try at `from`, and what becomes of tries until `until`: each is over before the clock moves on. */
async function pass(clock: VirtualTimeScheduler, until: number, kept: readonly Observable<ConnectionStatus>[]): Promise<void> {
  for (;;) {
    await Promise.all(kept.map((status) => next(status, ({ state }) => state === 'down' || state === 'live')));
    const due = Math.min(...clock.actions.map(({ delay }) => delay));
    if (!(due <= until)) break;
    clock.maxFrames = due;
    clock.flush();
  }
  clock.frame = until;
}

/** States as they followed each other, the tries of the night as one. */
function course(states: readonly ConnectionStatus[]): string[] {
  const words = states.map((status) => status.state as string).join(' ');
  return words.replaceAll(/(down connecting )+/g, 'retries ').split(' ');
}

function record(status: Observable<ConnectionStatus>): ConnectionStatus[] {
  const states: ConnectionStatus[] = [];
  status.subscribe((value) => states.push(value));
  return states;
}

async function buy(account: Account): Promise<OrderState[]> {
  const { askPrices } = await counter.snapshot(symbol);
  const states: OrderState[] = [];
  account.submit({ symbol, side: 'buy', quantity: 100, price: askPrices[4]! }).subscribe((state) => states.push(state));
  await counter.play({ records: 0 });
  return states;
}

test('goes over a night: the status alone tells of it, quotes go on, the account begins a new day', async () => {
  const clock = new VirtualTimeScheduler();
  clock.frame = at('08:50:00');
  const quotes = counter.newQuote({ scheduler: clock });
  const client = counter.newTrader({ scheduler: clock });
  const account = client.open(options);
  const states = { quotes: record(quotes.status), account: record(account.status) };
  await quotes.connect(options);
  await next(account.status, ({ state }) => state === 'live');
  const kept = [quotes.status, account.status];

  const seen: string[] = [];
  quotes.snapshots(symbol).subscribe(({ timeRaw }) => seen.push(String(timeRaw).slice(0, 8)));
  const trades: TradeReport[] = [];
  account.trades.subscribe((trade) => trades.push(trade));
  const open: string[] = [];
  untilOpen(symbol, { scheduler: clock }).subscribe(({ phase }) => open.push(phase));
  const phases: string[] = [];
  tradingPhase(symbol, { scheduler: clock }).subscribe(({ phase }) => phases.push(phase));

  // Monday: one order is filled, one rests to the end.
  await pass(clock, at('09:29:59'), kept);
  expect(open).toEqual([]);
  await pass(clock, at('09:31:00'), kept);
  expect(open).toEqual(['continuous']);
  await counter.play({ untilMs: at('09:31:00') });
  const bought = await buy(account);
  expect(bought.at(-1)).toMatchObject({ stage: 'filled' });
  const rests: string[] = [];
  account.submit({ symbol, side: 'buy', quantity: 100, price: 9 }).subscribe({
    next: ({ stage }) => rests.push(stage),
    complete: () => rests.push('|'),
  });
  await counter.sim.playAll(5000);
  expect(new Set(seen)).toEqual(new Set(['20260105']));
  const [position] = await account.queryPositions(symbol);
  expect(position).toMatchObject({ totalQuantity: 100, sellableQuantity: 0 });
  await pass(clock, at('17:00:00'), kept);

  // The front closes; at midnight it has another day, and lets nobody in before 8:45.
  counter.sim.refuseLogins({ errorId: 1, message: 'connect server failed' });
  counter.sim.drop('quote');
  counter.sim.drop('trader');
  await Promise.all(kept.map((status) => next(status, ({ state }) => state === 'down')));
  await pass(clock, tomorrow('00:00:00'), kept);
  counter.sim.loadSynthetic({ instruments: 7, tradingDay: '20260106' });
  await pass(clock, tomorrow('08:45:00'), kept);
  expect(account.order(bought[0]!.orderXtpId)).toMatchObject({ stage: 'filled' }); // Monday is still known
  expect(rests).toEqual(['submitted', 'working']);
  const night = states.account.filter(({ state }) => state === 'down');
  expect(night.length).toBeGreaterThan(15 * 60); // a try a minute, the longest wait
  expect(night.length).toBeLessThan(16 * 60);
  counter.sim.refuseLogins(undefined);
  await pass(clock, tomorrow('08:47:00'), kept);
  await Promise.all(kept.map((status) => next(status, ({ state }) => state === 'live')));

  // Tuesday.
  expect(course(states.quotes)).toEqual(['idle', 'connecting', 'live', 'retries', 'live']);
  expect(course(states.account)).toEqual(['connecting', 'replaying', 'live', 'retries', 'replaying', 'live']);
  expect([quotes.tradingDay(), client.tradingDay()]).toEqual(['20260106', '20260106']);
  expect(account.knownOrders()).toEqual([]);
  expect(rests).toEqual(['submitted', 'working', '|']); // its day is over, nothing more can be told of it
  const [overnight] = await account.queryPositions(symbol);
  expect(overnight).toMatchObject({ totalQuantity: 100, sellableQuantity: 100 });
  seen.length = trades.length = 0;
  const again: string[] = [];
  untilOpen(symbol, { scheduler: clock }).subscribe(({ phase }) => again.push(phase));
  await pass(clock, tomorrow('09:29:59'), kept);
  expect(again).toEqual([]);
  await pass(clock, tomorrow('09:31:00'), kept);
  expect(again).toEqual(['continuous']);
  expect(phases.filter((phase) => phase === 'continuous')).toHaveLength(3); // two on Monday
  await counter.play({ untilMs: tomorrow('09:31:00') });
  expect(new Set(seen)).toEqual(new Set(['20260106']));
  const today = await buy(account);
  expect(today.at(-1)).toMatchObject({ stage: 'filled' });
  expect(trades.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(100);
  expect(account.knownOrders()).toHaveLength(1);
  expect(new Set(night.flatMap((status) => (status.state === 'down' ? [status.reason] : [])))).toEqual(new Set([10210006, 1]));
});

test('goes on where a counter begins a day without cutting anybody; the account knows the day from its next login on', async () => {
  const quotes = counter.newQuote();
  const client = counter.newTrader();
  const account = client.open({ ...loginOptions, retry: { initialMs: 1, jitter: 0 } });
  await quotes.connect(options);
  await next(account.status, ({ state }) => state === 'live');
  const seen: string[] = [];
  quotes.snapshots(symbol).subscribe(({ timeRaw }) => seen.push(String(timeRaw).slice(0, 8)));
  await counter.play({ untilMs: at('09:31:00') });
  await buy(account);
  counter.sim.loadSynthetic({ instruments: 7, tradingDay: '20260106' });
  await counter.play({ untilMs: tomorrow('09:31:00') });
  expect([...new Set(seen)]).toEqual(['20260105', '20260106']);
  expect(account.knownOrders()).toHaveLength(1);
  const down = next(account.status, ({ state }) => state === 'down');
  counter.sim.drop('trader');
  await down;
  await next(account.status, ({ state }) => state === 'live');
  expect(account.knownOrders()).toEqual([]);
});
