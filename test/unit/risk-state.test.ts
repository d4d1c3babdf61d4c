/** What a risk state makes of what its account, ledger and quotes tell. */
import { describe, expect, test } from '@jest/globals';
import { Subject, throwError } from 'rxjs';
import { riskOrder, type RiskQuote, type RiskStateOptions, type TradingModeChange } from '../../lib/risk';
import { RiskState } from '../../lib/risk/state/risk-state';
import type { OrderIntent } from '../../lib/trade/order-intent';
import { stateOfOrder } from './support/fake-account';
import { buyOf, clockAt, FakeLedger, FakeRiskAccount, morning, riskBench, riskQuote, verdictsOf, type RiskBench } from './support/risk';

const symbol = '600519.SH';
const contract = '10004567.SH';
const sell = buyOf({ side: 'sell' });
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A state of an account that has orders already. */
function stateOf(prepare: (account: FakeRiskAccount, ledger: FakeLedger) => void, options: RiskStateOptions = {}, ownsLedger = false) {
  const [account, ledger, clock] = [new FakeRiskAccount(), new FakeLedger(), clockAt(morning)];
  prepare(account, ledger);
  return { account, ledger, clock, state: new RiskState(account, ledger, { scheduler: clock, ...options }, ownsLedger) };
}

/** What is reserved for an order that a rule let pass. */
function accept({ state }: Pick<RiskBench, 'state'>, intent: OrderIntent): OrderIntent {
  state.reserve(riskOrder(intent), intent, 'a gate');
  return intent;
}

const counts = ({ state }: Pick<RiskBench, 'state'>) => [state.ordersToday, state.cancelsToday, state.filledOrdersToday, state.openOrders];
const withinSecond = ({ state }: Pick<RiskBench, 'state'>) => [state.ordersWithin(state.now, 1000), state.cancelsWithin(state.now, 1000)];

describe('orders known before', () => {
  const bench = () =>
    stateOf(({ known }) => {
      known.set(1n, stateOfOrder({ orderXtpId: 1n, stage: 'partiallyFilled', filled: 40, remaining: 60, amount: 400 }));
      known.set(2n, stateOfOrder({ orderXtpId: 2n, stage: 'canceled', remaining: 0, canceled: 100, side: 'sell' }));
      known.set(3n, stateOfOrder({ orderXtpId: 3n, stage: 'canceled', remaining: 0, priceType: 'best5OrCancel' }));
      known.set(4n, stateOfOrder({ orderXtpId: 4n, stage: 'filled', remaining: 0, filled: 100, amount: 990 }));
      known.set(5n, stateOfOrder({ orderXtpId: 5n, stage: 'rejected', remaining: 0 }));
    });

  test('count for the day, not for the second', () => {
    const { state } = bench();
    expect(counts({ state })).toEqual([5, 1, 2, 1]);
    expect(withinSecond({ state })).toEqual([0, 0]);
    expect([state.turnover, state.totalValue, state.instrumentOrders(symbol)]).toEqual([400 + 990 + 600, 600, 1]);
  });

  test('are told again without counting twice', () => {
    const { account, state } = bench();
    for (const order of account.knownOrders()) account.tell(order);
    expect(counts({ state })).toEqual([5, 1, 2, 1]);
    expect(withinSecond({ state })).toEqual([0, 0]);
  });

  test('are not cancelled instantly: when they were sent is not known', () => {
    const { account, state } = bench();
    account.cancel(1n);
    expect([state.instantCancels(state.now, 60_000, 60_000), state.cancelsToday]).toEqual([0, 2]);
  });
});

describe('orders of other clients', () => {
  test('count when they are first heard of, and are not our own', async () => {
    const bench = await riskBench();
    const { account, state } = bench;
    const other = stateOfOrder({ orderXtpId: 77n, ours: false, side: 'sell' });
    account.tell(other);
    account.tell({ ...other, stage: 'partiallyFilled', remaining: 50, filled: 50, amount: 500 });
    expect(counts(bench)).toEqual([1, 0, 1, 1]);
    expect(withinSecond(bench)).toEqual([1, 0]);
    expect([state.figuresFor(buyOf()).ownBestAsk, state.figuresFor(sell).pendingSells]).toEqual([Infinity, 100]);
  });

  test('that are cancelled count once as cancels, but for what cancels itself', async () => {
    const bench = await riskBench();
    const { account } = bench;
    account.tell(stateOfOrder({ orderXtpId: 77n, ours: false }));
    account.canceled(77n);
    account.canceled(77n);
    expect([...counts(bench), ...withinSecond(bench)]).toEqual([1, 1, 0, 0, 1, 1]);
    account.tell(stateOfOrder({ orderXtpId: 78n, ours: false, stage: 'canceled', remaining: 0 }));
    expect([...counts(bench), ...withinSecond(bench)]).toEqual([2, 2, 0, 0, 2, 2]);
    account.tell(stateOfOrder({ orderXtpId: 79n, ours: false, stage: 'canceled', remaining: 0, priceType: 'best5OrCancel' }));
    account.tell(stateOfOrder({ orderXtpId: 80n, ours: false, stage: 'filled', remaining: 0 }));
    account.tell(stateOfOrder({ orderXtpId: 81n, ours: false, stage: 'rejected', remaining: 0 }));
    expect([...counts(bench), ...withinSecond(bench)]).toEqual([5, 2, 0, 0, 5, 2]);
  });

  test('cancel our orders, too', async () => {
    const bench = await riskBench();
    const { account } = bench;
    account.canceled(account.send(buyOf()));
    expect(counts(bench)).toEqual([1, 1, 0, 0]);
    const id = account.send(buyOf());
    account.cancel(id);
    account.canceled(id);
    account.canceled(id);
    expect(counts(bench)).toEqual([2, 2, 0, 0]);
  });
});

describe('what an order counts for', () => {
  test('an order that is only accepted is our own already: what would meet it is seen', async () => {
    const bench = await riskBench();
    accept(bench, buyOf({ price: 9.9 }));
    accept(bench, { ...sell, price: 10.5 } as OrderIntent);
    expect(bench.state.figuresFor(buyOf())).toMatchObject({ ownBestBid: 9.9, ownBestAsk: 10.5 });
  });

  test('a sale may turn over as much as the upper limit, a buy its price, a creation nothing', async () => {
    const { quotes, state } = await riskBench();
    quotes.next(riskQuote(symbol));
    const creation: OrderIntent = { symbol, business: 'etf', side: 'purchase', quantity: 100 };
    expect([sell, buyOf(), creation].map((intent) => state.figuresFor(intent).turnoverValue)).toEqual([1100, 1000, 0]);
  });

  test('a cancel is waited for until it is a while ago', async () => {
    const { account, clock, state } = await riskBench();
    account.cancel(account.send(buyOf()));
    clock.time += 400;
    expect([state.figuresFor(buyOf()).waitForCancels(1000, 1), state.figuresFor(buyOf()).waitForCancels(1000, 2)]).toEqual([600, 0]);
  });

  test('what the counter tells of while it is asked was not sent just now', async () => {
    const bench = await riskBench();
    bench.account.status.next({ state: 'down', reason: 1, message: '' });
    bench.account.tell(stateOfOrder({ orderXtpId: 77n, ours: false }));
    expect([bench.state.ordersToday, ...withinSecond(bench)]).toEqual([1, 0, 0]);
  });

  test('it counts when it is accepted, then when it is sent', async () => {
    const bench = await riskBench();
    const { account, clock, state } = bench;
    const intent = accept(bench, buyOf());
    expect([...counts(bench), ...withinSecond(bench), state.reserved]).toEqual([1, 0, 0, 1, 1, 0, 1]);
    clock.time += 900;
    account.send(intent);
    expect([...counts(bench), ...withinSecond(bench), state.reserved]).toEqual([1, 0, 0, 1, 1, 0, 0]);
    clock.time += 900;
    expect(withinSecond(bench)).toEqual([1, 0]);
    clock.time += 100;
    expect(withinSecond(bench)).toEqual([0, 0]);
  });

  test('sent in the moment of its acceptance it stays where it is', async () => {
    const bench = await riskBench();
    bench.account.send(accept(bench, buyOf()));
    expect([...counts(bench), ...withinSecond(bench)]).toEqual([1, 0, 0, 1, 1, 0]);
  });

  test('without having passed a rule it counts all the same', async () => {
    const bench = await riskBench();
    bench.account.send(buyOf());
    expect([...counts(bench), ...withinSecond(bench), bench.state.reserved]).toEqual([1, 0, 0, 1, 1, 0, 0]);
    expect(bench.state.sameWithin(morning, 1000, riskOrder(buyOf()))).toBe(1);
  });

  test('released, not sent, or too old it counts no more', async () => {
    const bench = await riskBench({ acceptedForMs: 1000 });
    const { account, clock, state } = bench;
    const free = () => [...counts(bench), ...withinSecond(bench), state.reserved, state.availableCash, state.turnover];
    const nothing = [0, 0, 0, 0, 0, 0, 0, 1_000_000, 0];
    state.release(accept(bench, buyOf()));
    state.release(buyOf());
    expect(free()).toEqual(nothing);
    account.guard({
      beforeOrder: () => {
        throw new Error('no');
      },
    });
    const refused = accept(bench, buyOf());
    expect(() => account.send(refused)).toThrow('no');
    expect(free()).toEqual(nothing);
    accept(bench, buyOf());
    clock.time += 400;
    accept(bench, buyOf());
    clock.time += 599;
    expect(state.reserved).toBe(2);
    clock.time += 1;
    expect([state.reserved, state.openOrders]).toEqual([1, 1]);
    clock.time += 400;
    expect(state.figuresFor(buyOf()).openOrders()).toBe(0);
    expect(free()).toEqual(nothing);
    expect(state.sameWithin(state.now, 60_000, riskOrder(buyOf()))).toBe(0);
  });

  test('a clock that went back leaves nothing behind', async () => {
    const bench = await riskBench();
    const { account, clock, state } = bench;
    account.send(buyOf());
    clock.time -= 5000;
    state.release(accept(bench, buyOf()));
    clock.time += 5500;
    expect([...counts(bench), ...withinSecond(bench)]).toEqual([1, 0, 0, 1, 1, 0]);
  });

  test('it is kept for whoever accepted it', async () => {
    const bench = await riskBench();
    const intent = accept(bench, buyOf());
    const { state } = bench;
    expect([
      state.reservationOf(intent) !== undefined,
      state.isFresh(intent, 'a gate'),
      state.isFresh(intent, 'another'),
      state.reservationOf(buyOf()) !== undefined,
      state.isFresh(buyOf(), undefined),
    ]).toEqual([true, true, false, false, false]);
  });
});

describe('what an order reserves', () => {
  test.each<[string, OrderIntent, number, number, number]>([
    ['a buy: its value and fees', buyOf(), 998_995, 0, 1000],
    ['a sell: its shares', sell, 1_000_000, 100, 0],
    ['on credit: nothing but its place', { ...buyOf(), business: 'margin', side: 'marginBuy' } as OrderIntent, 1_000_000, 0, 1000],
    ['a short sale: no shares', { ...buyOf(), business: 'margin', side: 'shortSell' } as OrderIntent, 1_000_000, 0, 0],
    ['a market buy: at the upper limit', buyOf({ priceType: 'best5OrCancel', price: 0 }), 998_895, 0, 1100],
    ['with a protection price: at that', buyOf({ priceType: 'best5OrCancel', price: 10.5 }), 998_945, 0, 1050],
    ['a creation: nothing', { symbol, business: 'etf', side: 'purchase', quantity: 100 }, 1_000_000, 0, 0],
  ])('%s', async (_what, intent, cash, shares, value) => {
    const bench = await riskBench();
    const { account, ledger, quotes, state } = bench;
    ledger.rates = { commission: 0, commissionMinimum: 5, stampDuty: 0, transfer: 0 };
    ledger.hold(symbol, 500, { sellableQuantity: 300 });
    quotes.next(riskQuote(symbol));
    const seen = () => [state.availableCash, state.figuresFor(sell).sellable, state.instrumentValue(symbol)];
    accept(bench, intent);
    expect(seen()).toEqual([cash, 300 - shares, 5000 + value]);
    state.release(intent);
    expect(seen()).toEqual([1_000_000, 300, 5000]);
    const id = account.send(accept(bench, intent));
    account.change(id, { stage: 'rejected', remaining: 0 });
    expect(seen()).toEqual([1_000_000, 300, 5000]);
  });

  test('once sent the ledger keeps it, but for market orders', async () => {
    const bench = await riskBench();
    const { account, quotes, state } = bench;
    quotes.next(riskQuote(symbol));
    account.send(accept(bench, buyOf()));
    account.send(accept(bench, sell));
    expect([state.availableCash, state.figuresFor(sell).sellable]).toEqual([1_000_000, 0]);
    const id = account.send(accept(bench, buyOf({ priceType: 'best5OrLimit', price: 0 })));
    expect(state.availableCash).toBe(998_900);
    account.fill(id, 50);
    expect(state.availableCash).toBe(999_450);
    account.canceled(id);
    expect(state.availableCash).toBe(1_000_000);
  });

  test('and so it stays for what the ledger does not follow', async () => {
    const bench = await riskBench();
    const { account, ledger, state } = bench;
    ledger.hold(contract, 5, { positionDirection: 'long' });
    const option = { symbol: contract, business: 'option', quantity: 2, price: 0.1 } as const;
    const id = account.send(accept(bench, { ...option, side: 'buy', positionEffect: 'open' }));
    account.send(accept(bench, { ...option, side: 'sell', positionEffect: 'close' }));
    account.send(accept(bench, { ...option, side: 'sell', positionEffect: 'open' }));
    const { sellable, pendingBuys, pendingSells } = state.figuresFor({ ...option, side: 'sell', positionEffect: 'close' });
    expect([state.availableCash, sellable, pendingBuys, pendingSells]).toEqual([998_000, 3, 2, 4]);
    expect([state.grossExposure, state.netExposure, state.lowestNetExposure]).toEqual([NaN, NaN, NaN]);
    ledger.hold(contract, 0, { positionDirection: 'long' });
    expect([state.grossExposure, state.netExposure, state.lowestNetExposure]).toEqual([4000, 2000, -2000]);
    account.change(id, { stage: 'canceled', remaining: 0 });
    expect([state.availableCash, state.grossExposure]).toEqual([1_000_000, 2000]);
  });
});

describe('what has filled', () => {
  /** An order says that it has filled, and its trades have not come. */
  const filledOf = ({ account }: RiskBench, id: bigint): void =>
    account.change(id, { stage: 'filled', filled: 100, remaining: 0, amount: 1000 });

  test('counts as a position until its trade is told', async () => {
    const bench = await riskBench();
    const { account, ledger, quotes, state } = bench;
    const id = account.send(buyOf());
    filledOf(bench, id);
    const seen = () => [state.totalValue, state.boardValue('shMain'), state.figuresFor(sell).pendingBuys, state.openOrders, state.turnover];
    expect(seen()).toEqual([1000, 1000, 100, 0, 1000]);
    expect([state.instrumentOrders(symbol), state.figuresFor(sell).ownBestBid]).toEqual([0, 0]);
    account.trades.next({ orderXtpId: id, quantity: 60 });
    expect(seen()).toEqual([400, 400, 40, 0, 1000]);
    quotes.next(riskQuote(symbol));
    ledger.hold(symbol, 100);
    account.trades.next({ orderXtpId: id, quantity: 40 });
    expect(seen()).toEqual([1000, 1000, 0, 0, 1000]);
    account.trades.next({ orderXtpId: 999n, quantity: 40 });
    expect(seen()).toEqual([1000, 1000, 0, 0, 1000]);
  });

  test('may not be sold twice', async () => {
    const bench = await riskBench();
    const { account, ledger, state } = bench;
    ledger.hold(symbol, 100, { sellableQuantity: 0 });
    const id = account.send(sell);
    filledOf(bench, id);
    const { held, pendingSells, ownBestAsk } = state.figuresFor(sell);
    expect([held, pendingSells, ownBestAsk]).toEqual([100, 100, Infinity]);
    account.trades.next({ orderXtpId: id, quantity: 100 });
    expect(state.figuresFor(sell).pendingSells).toBe(0);
  });

  test('waits for the counter where the ledger does not follow', async () => {
    const bench = await riskBench();
    const { account, ledger, state } = bench;
    const id = account.send({ ...buyOf(), business: 'margin' } as OrderIntent);
    ledger.set({ needsReconcile: true });
    filledOf(bench, id);
    account.trades.next({ orderXtpId: id, quantity: 100 });
    ledger.set({ buyingPower: 999_000 });
    expect([state.totalValue, state.availableCash]).toEqual([1000, 998_000]);
    ledger.set({ needsReconcile: false });
    expect([state.totalValue, state.availableCash]).toEqual([0, 999_000]);
  });

  test('is in the positions once the counter was asked', async () => {
    const bench = await riskBench();
    const { account, state } = bench;
    filledOf(bench, account.send(buyOf()));
    await state.catchUp();
    expect([state.totalValue, state.turnover]).toEqual([0, 1000]);
  });

  test('is believed at once where no trades are told', () => {
    const { account, state } = stateOf((fake) => Object.assign(fake, { trades: undefined }));
    const id = account.send(buyOf());
    account.change(id, { stage: 'filled', filled: 100, remaining: 0, amount: 1000 });
    expect([state.totalValue, state.turnover]).toEqual([0, 1000]);
  });
});

describe('instant cancels', () => {
  test('are those of young orders, within a window', async () => {
    const { account, clock, state } = await riskBench();
    const ids = [0, 1, 2].map(() => account.send(buyOf()));
    const seen = (ageMs: number, windowMs: number): number => state.instantCancels(state.now, ageMs, windowMs);
    account.cancel(ids[0]!);
    clock.time += 500;
    account.cancel(ids[1]!);
    clock.time += 500;
    account.cancel(ids[2]!);
    expect([0, 499, 500, 999, 1000].map((age) => seen(age, 60_000))).toEqual([1, 1, 2, 2, 3]);
    expect([1, 500, 501, 1000, 1001].map((window) => seen(5000, window))).toEqual([1, 1, 2, 2, 3]);
    expect(state.figuresFor(buyOf()).instantCancels(500, 1000)).toBe(1);
    clock.time += 59_500;
    const last = account.send(buyOf());
    account.cancel(last);
    expect([seen(5000, 60_000), seen(5000, 1), state.cancelsToday]).toEqual([2, 1, 4]);
    clock.time += 60_000;
    expect(seen(5000, 60_000)).toBe(0);
  });

  test('are no cancels of what has ended', async () => {
    const { account, state } = await riskBench();
    const id = account.send(buyOf());
    account.fill(id);
    account.cancel(id);
    expect([state.instantCancels(state.now, 1000, 1000), state.cancelsToday]).toEqual([0, 1]);
  });
});

describe('a new trading day', () => {
  async function nextDay(bench: RiskBench): Promise<void> {
    const { account, clock } = bench;
    account.status.next({ state: 'down', reason: 1, message: '' });
    account.tradingDay = '20250804';
    account.known.clear();
    clock.time += 3 * 86_400_000;
    account.status.next({ state: 'live' });
    await settled();
  }

  test('forgets orders, cancels and reservations, and keeps what is held and whether it trades', async () => {
    const bench = await riskBench();
    const { account, ledger, quotes, state } = bench;
    ledger.hold(symbol, 100, { cost: 900 });
    quotes.next(riskQuote(symbol));
    const open = account.send(buyOf());
    account.change(open, { stage: 'partiallyFilled', filled: 40, remaining: 60, amount: 400 });
    account.cancel(account.send(buyOf()));
    const stale = accept(bench, buyOf());
    state.kill('enough');
    await nextDay(bench);
    expect([...counts(bench), ...withinSecond(bench), state.reserved]).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect([state.day, state.turnover, state.totalValue, state.boardValue('shMain'), state.availableCash]).toEqual([
      20250804, 0, 1000, 1000, 1_000_000,
    ]);
    expect([state.instantCancels(state.now, 1e9, 1e12), state.sameWithin(state.now, 1e12, riskOrder(buyOf()))]).toEqual([0, 0]);
    expect([state.mode.value.mode, state.isCaughtUp, state.profit]).toEqual(['halted', true, 100]);
    state.release(stale);
    expect(counts(bench)).toEqual([0, 0, 0, 0]);
  });

  test('uses ids again', async () => {
    const bench = await riskBench();
    const { account, state } = bench;
    const id = account.send(buyOf());
    account.cancel(id);
    account.fill(id, 40);
    await nextDay(bench);
    account.tell(stateOfOrder({ orderXtpId: id, ours: false }));
    expect([counts(bench), state.totalValue]).toEqual([[1, 0, 0, 1], 1000]);
    account.canceled(id);
    expect(counts(bench)).toEqual([1, 1, 0, 0]);
    account.tell(stateOfOrder({ orderXtpId: 5n, filled: 40, remaining: 60, amount: 400 }));
    expect(state.totalValue).toBe(1000);
  });

  test('counts what is known of it already', async () => {
    const bench = await riskBench();
    const { account } = bench;
    account.send(buyOf());
    account.tradingDay = '20250804';
    account.known.clear();
    account.tell(stateOfOrder({ orderXtpId: 9n, stage: 'canceled', remaining: 0 }));
    expect(counts(bench)).toEqual([1, 1, 0, 0]);
  });

  test('is asked for at every login, the same one forgets nothing', async () => {
    const bench = await riskBench();
    const { account } = bench;
    account.send(buyOf());
    account.status.next({ state: 'down', reason: 1, message: '' });
    account.status.next({ state: 'live' });
    await settled();
    expect(counts(bench)).toEqual([1, 0, 0, 1]);
  });
});

describe('whether it trades', () => {
  test('a kill stays until it is lifted', async () => {
    const { account, state } = await riskBench();
    const seen: TradingModeChange[] = verdictsOf(state.mode);
    state.reduceOnly('late');
    state.reduceOnly('late');
    state.kill('enough');
    state.reduceOnly('late');
    account.status.next({ state: 'down', reason: 1, message: '' });
    account.status.next({ state: 'live' });
    expect(state.figuresFor(buyOf())).toMatchObject({ mode: 'halted', modeReason: 'enough' });
    state.kill('more');
    state.resume();
    state.resume();
    state.reduceOnly('later');
    expect(seen).toEqual([
      { mode: 'trading', reason: '' },
      { mode: 'reducing', reason: 'late' },
      { mode: 'halted', reason: 'enough' },
      { mode: 'halted', reason: 'more' },
      { mode: 'trading', reason: '' },
      { mode: 'reducing', reason: 'later' },
    ]);
    expect(state.mode.value).toEqual({ mode: 'reducing', reason: 'later' });
  });
});

describe('the session', () => {
  test('is asked about again after each login, and only the newest answer counts', async () => {
    const { account, ledger, state } = stateOf(() => undefined);
    const answers: (() => void)[] = [];
    await settled();
    expect([state.connection, state.isCaughtUp]).toEqual(['live', true]);
    ledger.onReconcile = () => new Promise<void>((resolve) => answers.push(resolve));
    account.status.next({ state: 'down', reason: 1, message: '' });
    expect([state.connection, state.isCaughtUp]).toEqual(['down', false]);
    account.status.next({ state: 'live' });
    await settled();
    account.status.next({ state: 'down', reason: 1, message: '' });
    account.status.next({ state: 'live' });
    await settled();
    ledger.hold(symbol, 100);
    answers[0]!();
    await settled();
    expect(state.isCaughtUp).toBe(false);
    answers[1]!();
    await settled();
    expect([state.isCaughtUp, state.figuresFor(sell).isCaughtUp, state.figuresFor(sell).held]).toEqual([true, true, 100]);
  });

  test('is asked about again when the counter does not answer', async () => {
    const { account, clock, ledger, state } = stateOf((_account, fake) => (fake.onReconcile = () => Promise.reject(new Error('busy'))));
    await settled();
    expect([state.isCaughtUp, state.figuresFor(sell).catchUpFailure, clock.waiting.length]).toEqual([false, 'busy', 1]);
    ledger.onReconcile = () => Promise.resolve();
    clock.waiting.splice(0)[0]!();
    await settled();
    expect([state.isCaughtUp, state.figuresFor(sell).catchUpFailure, clock.waiting.length]).toEqual([true, '', 0]);
    ledger.onReconcile = () => Promise.reject(new Error('busy'));
    account.status.next({ state: 'live' });
    await settled();
    let asked = 0;
    ledger.onReconcile = () => Promise.resolve(asked++);
    account.status.next({ state: 'down', reason: 1, message: '' });
    clock.waiting.splice(0)[0]!();
    await settled();
    expect(asked).toBe(0);
  });

  test('rejects what was asked for and was not answered', async () => {
    const { ledger, state } = stateOf(() => undefined);
    ledger.onReconcile = () => Promise.reject(new Error('busy'));
    await expect(state.catchUp()).rejects.toThrow('busy');
  });

  test('how long the counter may take is handed on', async () => {
    const given: unknown[] = [];
    const bench = (options: RiskStateOptions) =>
      stateOf((_account, ledger) => Object.assign(ledger, { reconcile: (asked: unknown) => Promise.resolve(given.push(asked)) }), options);
    bench({});
    bench({ timeoutMs: 500 });
    await settled();
    expect(given).toEqual([{}, { timeoutMs: 500 }]);
  });
});

describe('close', () => {
  test('lets go of everything, and rules deny from then on', async () => {
    const { account, ledger, quotes, state } = await riskBench();
    let isComplete = false;
    state.mode.subscribe({ complete: () => (isComplete = true) });
    quotes.next(riskQuote(symbol));
    state.close();
    state.close();
    expect([isComplete, state.isCaughtUp, ledger.isClosed, quotes.observed, account.orders.observed, account.status.observed]).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    account.send(buyOf());
    account.cancel(1n);
    ledger.set({ buyingPower: 5 });
    ledger.hold(symbol, 100);
    expect([state.ordersToday, state.cancelsToday, state.availableCash, state.figuresFor(sell).held]).toEqual([0, 0, 1_000_000, 0]);
    await state.catchUp();
    expect(state.isCaughtUp).toBe(false);
  });

  test('closes the ledger that is its own', async () => {
    const { ledger, state } = stateOf(() => undefined, {}, true);
    await settled();
    state.close();
    expect(ledger.isClosed).toBe(true);
  });

  test('comes with the end of the account', async () => {
    const { account, state } = await riskBench();
    account.orders.complete();
    expect([state.isCaughtUp, account.status.observed]).toEqual([false, false]);
  });

  test('asks the counter no more', async () => {
    const { clock, ledger, state } = stateOf((_account, fake) => (fake.onReconcile = () => Promise.reject(new Error('busy'))));
    let asked = 0;
    await settled();
    const [again] = clock.waiting;
    ledger.onReconcile = () => Promise.resolve(asked++);
    state.close();
    again!();
    await settled();
    expect([asked, clock.waiting]).toEqual([0, []]);
  });
});

describe('figures of an order', () => {
  test('are what is so now', async () => {
    const { account, clock, ledger, quotes, state } = await riskBench({
      securities: [{ symbol, tickerName: '贵州茅台' }],
      peakEquity: 2_000_000,
    });
    ledger.rates = { commission: 0.001, commissionMinimum: 0, stampDuty: 0, transfer: 0 };
    const plain = state.figuresFor(buyOf());
    expect(plain).toMatchObject({
      now: morning,
      day: 20250801,
      board: 'shMain',
      security: { tickerName: '贵州茅台' },
      quoteAgeMs: Infinity,
      modeReason: '',
    });
    expect(plain).toMatchObject({
      valuedAt: 10,
      value: 1000,
      fees: 1,
      held: 0,
      sellable: 0,
      pendingBuys: 0,
      ownBestBid: 0,
      ownBestAsk: Infinity,
    });
    expect([plain.order, plain.phase?.phase, plain.peakEquity()]).toEqual([riskOrder(buyOf()), 'continuous', 2_000_000]);
    quotes.next(riskQuote(symbol));
    ledger.hold(symbol, 300, { sellableQuantity: 200, cost: 2500 });
    account.send(buyOf({ price: 9.5 }));
    account.send(buyOf({ price: 9.4, symbol: '600000.SH' }));
    account.send(buyOf({ price: 9.3 }));
    account.send({ ...sell, price: 11 } as OrderIntent);
    account.send({ ...sell, price: 10.5 } as OrderIntent);
    clock.time += 250;
    const now = state.figuresFor(sell);
    expect(now).toMatchObject({ lastPrice: 10, bestBid: 9.99, bestAsk: 10.01, upperLimitPrice: 11, lowerLimitPrice: 9, preClosePrice: 10 });
    expect(now).toMatchObject({ quoteAgeMs: 250, tickerStatus: 'T111    ', held: 300, sellable: 200, pendingBuys: 200, pendingSells: 200 });
    expect(now).toMatchObject({
      ownBestBid: 9.5,
      ownBestAsk: 10.5,
      connection: 'live',
      isCaughtUp: true,
      mode: 'trading',
      availableCash: 1_000_000,
    });
    expect([now.instrumentValue(), now.boardValue(), now.totalValue(), now.grossExposure(), now.netExposure()]).toEqual([
      4880, 5820, 5820, 5820, 5820,
    ]);
    expect([now.lowestNetExposure(), now.equity(), now.peakEquity(), now.profit(), now.turnover()]).toEqual([
      3000, 1_003_000, 2_000_000, 500, 5020,
    ]);
    expect([now.openOrders(), now.instrumentOrders(), now.ordersToday(), now.cancelsToday(), now.filledOrdersToday()]).toEqual([
      5, 4, 5, 0, 0,
    ]);
    expect([
      now.ordersWithin(250),
      now.ordersWithin(251),
      now.cancelsWithin(1000),
      now.waitForOrders(1000, 5),
      now.waitForCancels(1000, 1),
    ]).toEqual([0, 5, 0, 750, 0]);
    expect([now.sameWithin(1000), state.figuresFor(buyOf({ price: 9.5 })).sameWithin(1000), now.instantCancels(1000, 1000)]).toEqual([
      0, 1, 0,
    ]);
  });

  test('a market order counts as one at any price', async () => {
    const { account, state } = await riskBench();
    account.send(buyOf({ priceType: 'best5OrLimit', price: 0 }));
    account.send({ ...sell, priceType: 'best5OrLimit', price: 0 } as OrderIntent);
    expect(state.figuresFor(buyOf())).toMatchObject({ ownBestBid: Infinity, ownBestAsk: 0 });
  });

  test.each<[string, Partial<OrderIntent>, number, number]>([
    ['at its price', { price: 9.87 }, 9.87, 987],
    ['at the upper limit', { priceType: 'best5OrCancel', price: 0 }, 11, 1100],
    ['at the protection price', { priceType: 'best5OrCancel', price: 10.2 }, 10.2, 1020],
    ['without binary fractions', { price: 0.07, quantity: 300 }, 0.07, 21],
    ['for nothing', { business: 'etf', side: 'purchase' }, 10, 0],
    ['a repo by what it lends', { business: 'repo', side: 'sell', price: 1.5 }, 1.5, 10_000],
  ])('is valued %s', async (_what, more, valuedAt, value) => {
    const { quotes, state } = await riskBench();
    quotes.next(riskQuote(symbol));
    expect(state.figuresFor(buyOf(more))).toMatchObject({ valuedAt, value });
  });

  test('what is not known is NaN', async () => {
    const { state } = await riskBench();
    const market = state.figuresFor(buyOf({ priceType: 'best5OrCancel', price: 0 }));
    expect([market.valuedAt, market.value, market.fees]).toEqual([NaN, NaN, NaN]);
    expect(state.figuresFor(buyOf({ symbol: '999999.SH' })).boardValue()).toBe(NaN);
  });

  test('fees are of the side', async () => {
    const { ledger, state } = await riskBench();
    const asked: unknown[] = [];
    Object.assign(ledger, { feeRates: (...given: unknown[]) => (asked.push(given), ledger.rates) });
    expect([state.figuresFor(buyOf()).fees, state.figuresFor(sell).fees]).toEqual([0, 0]);
    expect(state.figuresFor({ symbol, business: 'etf', side: 'purchase', quantity: 100 }).fees).toBe(0);
    expect(asked).toEqual([
      [symbol, 'buy'],
      [symbol, 'sell'],
    ]);
  });

  test('knows no day before the first login', () => {
    const { state } = stateOf((account) => (account.tradingDay = ''));
    expect([state.day, state.figuresFor(buyOf()).board]).toEqual([0, undefined]);
  });
});

describe('equity', () => {
  test('has its peak by prices, not in the middle of a sale', async () => {
    const { ledger, quotes, state } = await riskBench();
    ledger.hold(symbol, 1000, { cost: 9000 });
    quotes.next(riskQuote(symbol));
    expect([state.equity, state.peakEquity, state.profit]).toEqual([1_010_000, 1_010_000, 1000]);
    ledger.set({ totalAsset: 1_010_000, realisedProfit: 1000 });
    ledger.hold(symbol, 0);
    expect([state.equity, state.peakEquity, state.profit]).toEqual([1_010_000, 1_010_000, 1000]);
    quotes.next(riskQuote(symbol, { lastPrice: 8 }));
    expect([state.equity, state.peakEquity]).toEqual([1_010_000, 1_010_000]);
  });

  test('has a peak from the beginning', async () => {
    const { state } = await riskBench();
    expect([state.equity, state.peakEquity]).toEqual([1_000_000, 1_000_000]);
  });

  test('is less by what is short', async () => {
    const { ledger, quotes, state } = await riskBench();
    ledger.hold(contract, 2, { positionDirection: 'short', cost: 2500 });
    quotes.next(riskQuote(contract, { lastPrice: 0.1 }));
    expect([state.equity, state.profit, state.grossExposure, state.netExposure, state.totalValue]).toEqual([998_000, 500, 2000, -2000, 0]);
  });

  test('stays as it is when the quotes fail', async () => {
    const { state } = await riskBench({ quotes: throwError(() => new Error('no quotes')) });
    const quotes = new Subject<RiskQuote>();
    expect([state.equity, quotes.observed]).toEqual([1_000_000, false]);
  });
});

test('bears the name of its account', async () => {
  expect((await riskBench()).state.name).toBe('A');
});
