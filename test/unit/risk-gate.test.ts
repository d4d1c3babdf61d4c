import { describe, expect, test } from '@jest/globals';
import { from, Subject } from 'rxjs';
import { XtpDeniedError } from '../../lib/errors';
import { maxOrderValue, orderRate, riskGate, riskOperator, sufficientCash, type AnyVerdict, type Verdict } from '../../lib/risk';
import type { OrderIntent } from '../../lib/trade/order-intent';
import { buyOf, riskBench, riskQuote, verdictsOf } from './support/risk';

const said = (verdict: AnyVerdict): string => (verdict.type === 'accepted' ? 'accepted' : `${verdict.rule} ${verdict.code}`);

describe('a gate', () => {
  test('reserves in the step in which it accepts: two orders do not spend the same cash', async () => {
    const { ledger, state } = await riskBench();
    ledger.set({ buyingPower: 1500 });
    const gate = riskGate({ state, rules: [sufficientCash()] });
    expect([gate.check(buyOf()), gate.check(buyOf())].map(said)).toEqual(['accepted', 'sufficientCash INSUFFICIENT_CASH']);
    expect(state.availableCash).toBe(500);
    expect(state.openOrders).toBe(1);
  });

  test('gives back what is released, and what is too old; an old one is checked again when it is sent', async () => {
    const { account, ledger, state, clock } = await riskBench({ acceptedForMs: 1000 });
    ledger.set({ buyingPower: 1500 });
    const gate = riskGate({ state, rules: [sufficientCash()] });
    const first = gate.check(buyOf());
    expect(first.type === 'accepted' && first.release?.()).toBe(undefined);
    expect(state.availableCash).toBe(1500);
    const second = gate.check(buyOf());
    clock.time += 1000;
    expect(state.reserved).toBe(0);
    expect(state.availableCash).toBe(1500);
    ledger.set({ buyingPower: 500 });
    expect(() => account.send(second.intent)).toThrow(XtpDeniedError);
    expect(account.sent).toEqual([]);
    expect(state.availableCash).toBe(500);
  });

  test('hands the reservation over to the order when it is sent, and to the ledger when that knows of it', async () => {
    const { account, ledger, state } = await riskBench();
    const gate = riskGate({ state, rules: [] });
    const { intent } = gate.check(buyOf());
    const open: number[] = [];
    account.orders.subscribe(() => open.push(state.openOrders));
    const id = account.send(intent);
    expect(open).toEqual([1]);
    expect([state.reserved, state.availableCash, state.openOrders, state.turnover]).toEqual([0, 1_000_000, 1, 1000]);
    ledger.set({ buyingPower: 999_000 });
    account.fill(id, 40);
    expect([state.openOrders, state.turnover]).toEqual([1, 1000]);
    account.canceled(id);
    expect([state.openOrders, state.turnover, state.filledOrdersToday]).toEqual([0, 400, 1]);
  });

  test('guards what does not come through the stream', async () => {
    const { account, state } = await riskBench();
    const gate = riskGate({ state, rules: [maxOrderValue({ limit: 5000 })] });
    const verdicts = verdictsOf(gate.verdicts);
    account.send(buyOf());
    expect(() => account.send(buyOf({ quantity: 1000 }))).toThrow('MAX_ORDER_VALUE');
    expect(verdicts.map(said)).toEqual(['accepted', 'maxOrderValue MAX_ORDER_VALUE']);
    expect(account.sent).toHaveLength(1);
    expect([state.reserved, state.openOrders, state.ordersToday]).toEqual([0, 1, 1]);
    gate.close();
    account.send(buyOf({ quantity: 1000 }));
    expect(account.sent).toHaveLength(2);
  });

  test('denies while the connection is down, until the counter has been asked again', async () => {
    const { account, ledger, state } = await riskBench();
    const gate = riskGate({ state, rules: [] });
    let answer: () => void = () => undefined;
    ledger.onReconcile = () => new Promise<void>((resolve) => (answer = resolve));
    account.status.next({ state: 'down', reason: 1, message: '' });
    expect(said(gate.check(buyOf()))).toBe('connection NOT_CONNECTED');
    account.status.next({ state: 'live' });
    expect(said(gate.check(buyOf()))).toBe('connection NOT_CAUGHT_UP');
    await new Promise((resolve) => setImmediate(resolve)); // the account was asked first
    answer();
    await new Promise((resolve) => setImmediate(resolve));
    expect(said(gate.check(buyOf()))).toBe('accepted');
  });

  test('halts by hand and by a rule, and only reduces', async () => {
    const { ledger, state } = await riskBench();
    const gate = riskGate({ state, rules: [maxOrderValue({ limit: 5000 })], killOn: ['MAX_ORDER_VALUE'] });
    ledger.hold('600519.SH', 100);
    state.reduceOnly('late');
    expect(said(gate.check(buyOf()))).toBe('reduceOnly REDUCE_ONLY');
    expect(said(gate.check(buyOf({ side: 'sell' })))).toBe('accepted');
    expect(said(gate.check(buyOf({ side: 'sell' })))).toBe('reduceOnly REDUCE_ONLY');
    state.resume();
    expect(said(gate.check(buyOf({ quantity: 1000 })))).toBe('maxOrderValue MAX_ORDER_VALUE');
    expect(said(gate.check(buyOf()))).toBe('killSwitch KILL_SWITCH');
    expect(state.mode.value.mode).toBe('halted');
  });

  test('holds orders back in their order until the rate allows them', async () => {
    const { state, clock } = await riskBench();
    const gate = riskGate({ state, rules: [orderRate({ perSecond: 2 })], maxHoldMs: 5000, scheduler: clock });
    const intents = new Subject<OrderIntent>();
    const seen: number[] = [];
    intents.pipe(gate).subscribe(({ intent }) => seen.push(intent.quantity));
    for (const quantity of [100, 200, 300, 400, 500]) intents.next(buyOf({ quantity }));
    expect(seen).toEqual([100, 200]);
    expect(clock.waiting).toHaveLength(1);
    clock.time += 1000;
    clock.waiting[0]!();
    expect(seen).toEqual([100, 200, 300, 400]);
    clock.time += 1000;
    clock.waiting[0]!();
    expect(seen).toEqual([100, 200, 300, 400, 500]);
    expect(clock.waiting).toHaveLength(0);
  });
});

test('a gate lets go what it holds back after its source has completed, and completes then', async () => {
  const { state, clock } = await riskBench();
  const gate = riskGate({ state, rules: [orderRate({ perSecond: 1 })], scheduler: clock });
  const seen: (number | string)[] = [];
  from([buyOf(), buyOf({ quantity: 200 })])
    .pipe(gate)
    .subscribe({ next: ({ intent }) => seen.push(intent.quantity), complete: () => seen.push('complete') });
  expect(seen).toEqual([100]);
  clock.time += 1000;
  clock.waiting[0]!();
  expect(seen).toEqual([100, 200, 'complete']);
});

describe('rules in one pipe', () => {
  test('reserve, and give back what a later one denies', async () => {
    const { ledger, state } = await riskBench();
    ledger.set({ buyingPower: 1500 });
    const never = riskOperator({ name: 'never', check: () => ({ code: 'NEVER', limit: 0, value: 1, message: 'no', messageZh: '否' }) });
    const verdicts: Verdict[] = verdictsOf(
      from([buyOf(), buyOf()]).pipe(sufficientCash({ state }), maxOrderValue({ limit: 5000, state }), never),
    );
    expect(verdicts.map(said)).toEqual(['never NEVER', 'never NEVER']);
    expect([state.reserved, state.availableCash, state.ordersToday, state.openOrders, state.turnover]).toEqual([0, 1500, 0, 0, 0]);
  });

  test('reserve where their state is', async () => {
    const { state } = await riskBench();
    expect(verdictsOf(from([buyOf(), buyOf()]).pipe(maxOrderValue({ limit: 5000, state }))).map(said)).toEqual(['accepted', 'accepted']);
    expect(state.reserved).toBe(2);
  });

  test('give the same intent object a reservation each time', async () => {
    const { state } = await riskBench();
    const intent = buyOf();
    expect(verdictsOf(from([intent, intent]).pipe(sufficientCash({ state }))).map(said)).toEqual(['accepted', 'accepted']);
    expect([state.reserved, state.availableCash]).toEqual([2, 998_000]);
  });
});

describe('figures', () => {
  test('value what is held at the last price, by board and in total', async () => {
    const { ledger, quotes, state } = await riskBench();
    ledger.hold('600519.SH', 1000, { cost: 9000 });
    expect(state.equity).toBe(NaN);
    quotes.next(riskQuote('600519.SH'));
    expect([state.equity, state.profit, state.boardValue('shMain'), state.boardValue('szMain')]).toEqual([1_010_000, 1000, 10_000, 0]);
    quotes.next(riskQuote('600519.SH', { lastPrice: 8 }));
    expect([state.equity, state.profit, state.peakEquity]).toEqual([1_008_000, -1000, 1_010_000]);
  });
});
