/** A gate as a stream, and as a guard of cancels and of what is no plain order. */
import { describe, expect, test } from '@jest/globals';
import { of, Subject } from 'rxjs';
import { TestScheduler, type RunHelpers } from 'rxjs/testing';
import { XtpDeniedError } from '../../lib/errors';
import {
  maxOrderValue,
  riskGate,
  riskOperator,
  sufficientCash,
  type AnyVerdict,
  type Denied,
  type Finding,
  type RiskOperator,
  type Verdict,
} from '../../lib/risk';
import type { OrderIntent } from '../../lib/trade/order-intent';
import { buyOf, riskBench, verdictsOf, type RiskBench } from './support/risk';

const small = buyOf();
const large = buyOf({ quantity: 1000 });
const other = buyOf({ quantity: 200 });
const finding: Finding = { code: 'NO', limit: 1, value: 2, message: 'no', messageZh: '否' };
const deniedBy = (rule: string, intent: OrderIntent, found: Finding = finding): Denied => {
  const { code, limit, value, message, messageZh } = found;
  return { type: 'denied', intent, rule, code, limit, value, message, messageZh };
};
const passes: RiskOperator = riskOperator({ name: 'passes' });
const never: RiskOperator = riskOperator({ name: 'never', check: () => finding, checkCancel: () => finding });
/** Holds large orders back until that time. */
const holdsUntil = (time: number, name = 'holds'): RiskOperator =>
  riskOperator({
    name,
    check: ({ order, now }) => (order.quantity < 1000 || now >= time ? undefined : { ...finding, holdMs: time - now }),
  });

async function marbles(play: (helpers: RunHelpers, bench: RiskBench, scheduler: TestScheduler) => void): Promise<void> {
  const scheduler = new TestScheduler((actual, expected) => expect(actual).toEqual(expected));
  const bench = await riskBench({ scheduler });
  scheduler.run((helpers) => play(helpers, bench, scheduler));
}

const accepted = (intent: OrderIntent): Verdict => ({ type: 'accepted', intent });

describe('a gate in a stream', () => {
  test('decides about each order when it comes, and completes with the source', () =>
    marbles(({ hot, expectObservable, expectSubscriptions }, { state }) => {
      const gate = riskGate({ state, rules: [maxOrderValue({ limit: 5000 })] });
      const source = hot('-s-l-|', { s: small, l: large });
      const d = expect.objectContaining({ type: 'denied', rule: 'maxOrderValue', intent: large }) as unknown as Denied;
      expectObservable(source.pipe(gate)).toBe('-a-d-|', { a: accepted(small), d });
      expectSubscriptions(source.subscriptions).toBe('^----!');
    }));

  test('passes an error of the source on', () =>
    marbles(({ cold, expectObservable }, { state }) => {
      expectObservable(cold('-s-#', { s: small }, 'broken').pipe(riskGate({ state, rules: [] }))).toBe(
        '-a-#',
        { a: accepted(small) },
        'broken',
      );
    }));

  test('lets go of the source with its observer, and of what it holds back', () =>
    marbles(({ hot, expectObservable, expectSubscriptions }, { state }, scheduler) => {
      const gate = riskGate({ state, rules: [holdsUntil(5)], scheduler });
      const source = hot('-s-l----', { s: small, l: large });
      expectObservable(source.pipe(gate), '^---!').toBe('-a---', { a: accepted(small) });
      expectSubscriptions(source.subscriptions).toBe('^---!');
    }));

  test('takes the verdicts of what stands before it, and lets denials through untouched', async () => {
    const { state } = await riskBench();
    const gate = riskGate({ state, rules: [passes] });
    const heard = verdictsOf(gate.verdicts);
    const before = deniedBy('before', large);
    const source = new Subject<OrderIntent | Verdict>();
    const verdicts = verdictsOf(source.pipe(gate));
    source.next(before);
    source.next(accepted(small));
    expect(verdicts[0]).toBe(before);
    expect(verdicts[1]).toEqual(accepted(small));
    expect(verdicts[1]!.intent).toBe(small);
    expect(heard).toEqual([accepted(small)]); // its own alone
  });

  test('holds an order back, and all that come after it, until the latest of its rules would let it pass', () =>
    marbles(({ hot, expectObservable }, { state }, scheduler) => {
      const gate = riskGate({ state, rules: [holdsUntil(6), holdsUntil(8, 'longer'), holdsUntil(7)], scheduler });
      const source = hot('-l-s-o|', { l: large, s: small, o: other });
      expectObservable(source.pipe(gate)).toBe('--------(aso|)', { a: accepted(large), s: accepted(small), o: accepted(other) });
    }));

  test('goes on with its source after what it held back', () =>
    marbles(({ hot, expectObservable }, { state }, scheduler) => {
      const gate = riskGate({ state, rules: [holdsUntil(6)], scheduler });
      const source = hot('-l-s------o|', { l: large, s: small, o: other });
      expectObservable(source.pipe(gate)).toBe('------(ls)o|', { l: accepted(large), s: accepted(small), o: accepted(other) });
    }));

  test('denies by the first of the rules that hold back longest', async () => {
    const { state } = await riskBench();
    const in5 = state.now + 5;
    const rules = [holdsUntil(in5, 'short'), holdsUntil(in5 + 4, 'long'), holdsUntil(in5 + 4, 'as long'), holdsUntil(in5 + 2, 'shorter')];
    expect(riskGate({ state, rules }).check(large)).toEqual(deniedBy('long', large));
  });

  test('denies at once what another rule denies, though one would hold it back', () =>
    marbles(({ hot, expectObservable }, { state }, scheduler) => {
      const gate = riskGate({ state, rules: [holdsUntil(8), never], scheduler });
      expectObservable(hot('-l-|', { l: large }).pipe(gate)).toBe('-d-|', { d: deniedBy('never', large) });
    }));

  test('denies what it can not hold back: without an end, or without a stream', async () => {
    const { state } = await riskBench();
    const forEver = riskGate({ state, rules: [riskOperator({ name: 'ever', check: () => ({ ...finding, holdMs: Infinity }) })] });
    expect(verdictsOf(new Subject<OrderIntent>().pipe(forEver))).toEqual([]);
    expect(forEver.check(small)).toEqual(deniedBy('ever', small));
    forEver.setRules([riskOperator({ name: 'ever', check: () => ({ ...finding, holdMs: Infinity }) }), never]);
    expect(forEver.check(small)).toEqual(deniedBy('ever', small)); // it is the first that denies
    const gate = riskGate({ state, rules: [holdsUntil(Infinity), holdsUntil(state.now + 5)] });
    expect(gate.check(large)).toEqual(deniedBy('holds', large));
    expect(state.reserved).toBe(0);
  });

  test('holds nothing back where nothing may wait', async () => {
    const { state } = await riskBench();
    const gate = riskGate({ state, rules: [holdsUntil(state.now + 1)], maxHoldMs: 0 });
    expect(verdictsOf(of(large, small).pipe(gate))).toEqual([deniedBy('holds', large), accepted(small)]);
  });

  test('takes verdicts that have nothing to give back', async () => {
    const { state } = await riskBench();
    const denied = [deniedBy('never', small)];
    expect(verdictsOf(of(accepted(small)).pipe(riskGate({ state, rules: [never] })))).toEqual(denied);
    expect(verdictsOf(of(accepted(small)).pipe(never))).toEqual(denied);
    const held = riskGate({ state, rules: [holdsUntil(state.now + 1)], maxHoldMs: 0 });
    expect(verdictsOf(of(accepted(large)).pipe(held))).toEqual([deniedBy('holds', large)]);
    const [verdict] = verdictsOf(of(accepted(small)).pipe(riskGate({ state, rules: [] })));
    if (verdict?.type === 'accepted') verdict.release?.();
    expect(state.reserved).toBe(0);
  });

  test('goes on when an order that it accepts brings the next one at once', async () => {
    const { state, clock } = await riskBench();
    const gate = riskGate({ state, rules: [holdsUntil(state.now + 5)], scheduler: clock });
    const source = new Subject<OrderIntent>();
    const seen: number[] = [];
    source.pipe(gate).subscribe(({ intent }) => {
      seen.push(intent.quantity);
      if (intent.quantity === 1000) source.next(other);
    });
    source.next(large);
    source.next(small);
    clock.time += 5;
    clock.waiting[0]!();
    expect(seen).toEqual([1000, 100, 200]);
  });

  test('gives back what stood before it had reserved, when it denies', async () => {
    const { state } = await riskBench();
    const { state: elsewhere } = await riskBench();
    const gate = riskGate({ state, rules: [never] });
    const source = new Subject<OrderIntent>();
    verdictsOf(source.pipe(sufficientCash({ state: elsewhere }), gate));
    source.next(small);
    expect([elsewhere.reserved, state.reserved]).toEqual([0, 0]);
    const through = riskGate({ state, rules: [] });
    const [verdict] = (() => {
      const again = new Subject<OrderIntent>();
      const verdicts = verdictsOf(again.pipe(sufficientCash({ state: elsewhere }), through));
      again.next(small);
      return verdicts;
    })();
    expect([elsewhere.reserved, state.reserved]).toEqual([1, 1]);
    if (verdict?.type === 'accepted') verdict.release?.();
    expect([elsewhere.reserved, state.reserved]).toEqual([0, 0]);
  });

  test('gives an intent that is wanted again a reservation, and an object, of its own', async () => {
    const { account, state } = await riskBench();
    const gate = riskGate({ state, rules: [] });
    const verdicts = [gate.check(small), gate.check(small)];
    expect(verdicts).toEqual([accepted(small), accepted(small)]);
    expect(verdicts[0]!.intent).toBe(small);
    expect(verdicts[1]!.intent).not.toBe(small);
    for (const { intent } of verdicts) account.send(intent);
    expect([state.reserved, state.openOrders, state.ordersToday]).toEqual([0, 2, 2]);
  });
});

describe('the rules of a gate', () => {
  test('stand behind kill switch, connection and reduce-only, in their order', async () => {
    const { state } = await riskBench();
    const gate = riskGate({ state, rules: [never, passes] });
    expect(gate.rules()).toEqual(['killSwitch', 'connection', 'reduceOnly', 'never', 'passes']);
    expect(gate.check(small)).toEqual(deniedBy('never', small));
    gate.setRules([passes]);
    expect(gate.rules()).toEqual(['killSwitch', 'connection', 'reduceOnly', 'passes']);
    expect(gate.check(small)).toEqual(accepted(small));
  });

  test('throw the kill switch for the codes that are named, and no others', async () => {
    const { state } = await riskBench();
    expect(riskGate({ state, rules: [never] }).check(small).type).toBe('denied');
    expect(state.mode.value).toEqual({ mode: 'trading', reason: '' });
    riskGate({ state, rules: [never], killOn: ['NO'] }).check(small);
    expect(state.mode.value).toEqual({ mode: 'halted', reason: 'never: no' });
  });

  test('may be others: the codes stay, unless they are given too', async () => {
    const { state } = await riskBench();
    const gate = riskGate({ state, rules: [], killOn: ['NO'] });
    gate.setRules([never]);
    gate.check(small);
    expect(state.mode.value.mode).toBe('halted');
    state.resume();
    gate.setRules([never], { killOn: ['OTHER'] });
    gate.check(small);
    expect(state.mode.value.mode).toBe('trading');
  });
});

describe('a guard', () => {
  test('takes what its gate has accepted as it is, and asks about all else once', async () => {
    const { account, state } = await riskBench();
    let asked = 0;
    const counting = riskOperator({ name: 'counting', check: () => (asked++, undefined) });
    const gate = riskGate({ state, rules: [counting] });
    account.send(gate.check(small).intent);
    expect(asked).toBe(1);
    account.send(small);
    expect(asked).toBe(2);
    expect([state.reserved, state.openOrders]).toEqual([0, 2]);
  });

  test('of another gate on the account has its own say', async () => {
    const { account, state } = await riskBench();
    const first = riskGate({ state, rules: [] });
    const second = riskGate({ state, rules: [maxOrderValue({ limit: 5000 })] });
    const denials = verdictsOf<AnyVerdict>(second.denials);
    const { intent } = first.check(large);
    expect(() => account.send(intent)).toThrow(XtpDeniedError);
    expect(denials).toHaveLength(1);
    expect([state.reserved, state.openOrders, account.sent.length]).toEqual([0, 0, 0]);
    account.send(first.check(small).intent);
    expect([state.reserved, state.openOrders, state.ordersToday]).toEqual([0, 1, 1]);
  });

  test('is none where the gate is only a stream', async () => {
    const { account, state } = await riskBench();
    riskGate({ state, rules: [never], guard: false });
    account.send(small);
    expect(account.sent).toEqual([small]);
    expect([state.openOrders, state.ordersToday, state.turnover]).toEqual([1, 1, 1000]);
  });

  test('stops cancels by the rules for them, and tells which order was meant', async () => {
    const { account, state } = await riskBench();
    const seen: number[] = [];
    const noCancel = riskOperator({
      name: 'noCancel',
      checkCancel: ({ order }) => {
        seen.push(order.quantity);
        return finding;
      },
    });
    const gate = riskGate({ state, rules: [passes, noCancel] });
    const verdicts = verdictsOf(gate.verdicts);
    const denials = verdictsOf(gate.denials);
    const id = account.send(other);
    const denied = { ...deniedBy('noCancel', other), type: 'deniedCancel', orderXtpId: id, intent: undefined };
    expect(() => account.cancel(id)).toThrow(XtpDeniedError);
    expect(() => account.cancel(id)).toThrow('NO: no');
    expect(seen).toEqual([200, 200]);
    expect(account.cancels).toEqual([]);
    expect(denials).toEqual([denied, denied]);
    expect(verdicts.slice(1)).toEqual([denied, denied]);
    account.cancel(77n); // nobody knows it: to be rid of it can do no harm
    gate.setRules([passes]);
    account.cancel(id);
    expect(account.cancels).toEqual([77n, id]);
    expect(state.cancelsToday).toBe(2);
  });

  test('lets combination and mother orders pass while there is trading, and nothing else', async () => {
    const { account, state } = await riskBench();
    const gate = riskGate({ state, rules: [never] });
    const denials = verdictsOf(gate.denials);
    account.guards.other('A combination order');
    state.reduceOnly('late');
    expect(() => account.guards.other('A combination order')).toThrow(
      'REDUCE_ONLY: A combination order is not sent: trading is reducing: late.',
    );
    state.kill('enough');
    expect(() => account.guards.other('A mother order')).toThrow('KILL_SWITCH: A mother order is not sent: trading is halted: enough.');
    expect(denials).toEqual([
      {
        ...{ type: 'deniedOther', what: 'A combination order', rule: 'killSwitch', code: 'REDUCE_ONLY', limit: 0, value: 1 },
        ...{ message: 'A combination order is not sent: trading is reducing: late.', messageZh: '未发送 A combination order：late。' },
      },
      {
        ...{ type: 'deniedOther', what: 'A mother order', rule: 'killSwitch', code: 'KILL_SWITCH', limit: 0, value: 1 },
        ...{ message: 'A mother order is not sent: trading is halted: enough.', messageZh: '未发送 A mother order：enough。' },
      },
    ]);
  });

  test('ends with its gate, whose streams complete', async () => {
    const { account, state } = await riskBench();
    const gate = riskGate({ state, rules: [never] });
    let ended = '';
    gate.verdicts.subscribe({ complete: () => (ended += 'v') });
    gate.denials.subscribe({ complete: () => (ended += 'd') });
    gate.close();
    expect(ended).toBe('vd');
    account.send(small);
    account.cancel(1n);
    state.kill('no matter');
    account.guards.other('A mother order');
    expect(account.sent).toHaveLength(1);
  });
});
