/** What could let an order past a limit, or spoil what is known, if it were not looked after. */
import { describe, expect, test } from '@jest/globals';
import { config, from, of, Subject, tap } from 'rxjs';
import { XtpArgumentError, XtpDeniedError } from '../../lib/errors';
import {
  allowList,
  cancelRate,
  lossLimit,
  maxDailyTurnover,
  maxGrossExposure,
  maxOrderQuantity,
  maxOrderValue,
  maxPositionRatio,
  orderRate,
  riskGate,
  riskOperator,
  sufficientCash,
  type AnyVerdict,
  type RiskGateOptions,
  type Verdict,
} from '../../lib/risk';
import { OrderGuards } from '../../lib/trade/order-guards';
import type { OrderIntent } from '../../lib/trade/order-intent';
import { buyOf, riskBench, riskQuote, verdictsOf, type RiskBench } from './support/risk';

const said = (verdict: AnyVerdict): string => (verdict.type === 'accepted' ? 'accepted' : verdict.code);
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function gated(options: Partial<RiskGateOptions> = {}): Promise<RiskBench & { gate: ReturnType<typeof riskGate> }> {
  const bench = await riskBench({ acceptedForMs: 30_000 });
  return { ...bench, gate: riskGate({ state: bench.state, rules: [], scheduler: bench.clock, ...options }) };
}

describe('what was accepted is asked about again when it is sent later', () => {
  test('after a kill, or while only reducing', async () => {
    const { account, state, gate } = await gated();
    const [first, second] = [gate.check(buyOf()), gate.check(buyOf())];
    state.reduceOnly('late');
    expect(() => account.send(first.intent)).toThrow('REDUCE_ONLY');
    state.kill('enough');
    expect(() => account.send(second.intent)).toThrow('KILL_SWITCH');
    expect([account.sent.length, state.reserved, state.openOrders]).toEqual([0, 0, 0]);
  });

  test('after a drop, until the counter has been asked', async () => {
    const { account, ledger, gate } = await gated();
    const { intent } = gate.check(buyOf());
    ledger.onReconcile = () => new Promise(() => undefined);
    account.status.next({ state: 'down', reason: 1, message: '' });
    account.status.next({ state: 'live' });
    await settled();
    expect(() => account.send(intent)).toThrow('NOT_CAUGHT_UP');
  });

  test('when it is too old, though nobody looked meanwhile; it may pass then, and is told once', async () => {
    const { account, ledger, clock, state, gate } = await gated({ rules: [sufficientCash()] });
    const verdicts = verdictsOf(gate.verdicts);
    const [stays, goes] = [gate.check(buyOf()), gate.check(buyOf())];
    clock.time += 3_600_000;
    account.send(goes.intent);
    ledger.set({ buyingPower: 999 });
    expect(() => account.send(stays.intent)).toThrow('INSUFFICIENT_CASH');
    expect(verdicts.map(said)).toEqual(['accepted', 'accepted', 'INSUFFICIENT_CASH']);
    expect(state.reserved).toBe(0);
  });

  test('within its time it is told once', async () => {
    const { account, clock, state, gate } = await gated({ rules: [sufficientCash()] });
    const verdicts = verdictsOf(gate.verdicts);
    const { intent } = gate.check(buyOf());
    clock.time += 1000;
    account.send(intent);
    expect(verdicts.map(said)).toEqual(['accepted']);
    expect([state.reserved, state.openOrders, state.ordersToday]).toEqual([0, 1, 1]);
  });

  test('so that orders that were accepted slowly are not sent in one burst', async () => {
    const { account, clock, gate } = await gated({ rules: [orderRate({ perSecond: 2 })] });
    const intents: OrderIntent[] = [];
    for (let i = 0; i < 6; i++) {
      intents.push(gate.check(buyOf()).intent);
      clock.time += 1000;
    }
    const outcomes = intents.map((intent) => {
      try {
        account.send(intent);
        return 'sent';
      } catch (error) {
        return (error as XtpDeniedError).denial.code;
      }
    });
    expect(outcomes).toEqual(['sent', 'sent', 'ORDER_RATE', 'ORDER_RATE', 'ORDER_RATE', 'ORDER_RATE']);
  });
});

describe('market orders', () => {
  test('are not worth the price that nobody looks at: in Shenzhen, of options, and of sellers', async () => {
    const { quotes, state } = await gated();
    quotes.next(riskQuote('000001.SZ'));
    quotes.next(riskQuote('600519.SH'));
    const market = (more: object = {}): OrderIntent => ({ ...buyOf(), priceType: 'best5OrCancel', price: 0.01, ...more }) as OrderIntent;
    const worth = (more: object): number => state.figuresFor(market(more)).value;
    expect([worth({ symbol: '000001.SZ' }), worth({}), worth({ side: 'sell' })]).toEqual([1100, 1, 1100]);
    state.reserve(state.figuresFor(market({ symbol: '000001.SZ' })).order, buyOf(), undefined);
    expect(state.availableCash).toBe(1_000_000 - 1100);
  });

  test('without a state: of options by the contract, of repos by the piece', () => {
    const option = { symbol: '10007001.SH', business: 'option', side: 'buy', positionEffect: 'open', quantity: 10, price: 0.05 } as const;
    const repo = { symbol: '204001.SH', business: 'repo', side: 'sell', quantity: 10, price: 1.8 } as const;
    const values = verdictsOf(from<OrderIntent[]>([option, repo, buyOf()]).pipe(maxOrderValue({ limit: 1 }))).map((verdict) =>
      verdict.type === 'denied' ? verdict.value : 0,
    );
    expect(values).toEqual([5000, 1000, 1000]);
    const market = { ...option, price: 0, priceType: 'bestOrCancel' } as const;
    const [verdict] = verdictsOf(of<OrderIntent>(market).pipe(maxOrderValue({ limit: 1, priceOf: () => 0.06 })));
    expect(verdict).toMatchObject({ code: 'MAX_ORDER_VALUE', value: 6000 });
  });
});

describe('accounts whose fills the ledger does not follow', () => {
  test.each([
    ['derivatives', ['NO_DATA', 'accepted']],
    ['credit', ['NO_DATA', 'NO_DATA']],
    ['normal', ['accepted', 'accepted']],
  ] as const)('%s: rules do not take what is not known for nothing', async (accountType, expected) => {
    const { ledger, state, gate } = await gated();
    ledger.set({ accountType });
    const outcomes = [lossLimit({ limit: 1000 }), maxGrossExposure({ limit: 1e9 })].map((rule) => {
      gate.setRules([rule]);
      return said(gate.check(buyOf()));
    });
    expect(outcomes).toEqual(expected);
    expect(state.availableCash).toBeLessThanOrEqual(1_000_000);
  });
});

describe('stopping', () => {
  test('lets every cancel out while halted', async () => {
    const { account, state } = await gated({ rules: [cancelRate({ perSecond: 1 })] });
    const ids = [account.send(buyOf()), account.send(buyOf({ price: 9.9 })), account.send(buyOf({ price: 9.8 }))];
    account.cancel(ids[0]!);
    expect(() => account.cancel(ids[1]!)).toThrow('CANCEL_RATE');
    state.kill('enough');
    account.cancel(ids[1]!);
    account.cancel(ids[2]!);
    expect(account.cancels).toHaveLength(3);
  });

  test('by a denial only reduces, where that is asked for, and a kill stays one', async () => {
    const { ledger, state, gate } = await gated({ rules: [maxOrderValue({ limit: 10 })], reduceOn: ['MAX_ORDER_VALUE'] });
    ledger.hold('600519.SH', 100);
    gate.check(buyOf());
    expect(state.mode.value).toEqual({
      mode: 'reducing',
      reason: 'maxOrderValue: The order for 600519.SH is worth 1000.00 yuan, above the limit of 10 yuan an order.',
    });
    state.kill('enough');
    gate.check(buyOf());
    expect(state.mode.value.mode).toBe('halted');
  });

  test('is remembered by who starts the program again', async () => {
    const { state } = await riskBench({ mode: { mode: 'halted', reason: 'yesterday' }, realisedProfit: -400 });
    expect(said(riskGate({ state, rules: [] }).check(buyOf()))).toBe('KILL_SWITCH');
    expect(state.profit).toBe(-400);
  });
});

test('what the counter does not name is not held any more', async () => {
  const { account, ledger, quotes, state } = await gated();
  quotes.next(riskQuote('600519.SH'));
  ledger.hold('600519.SH', 100);
  expect(state.totalValue).toBe(1000);
  ledger.forget('600519.SH');
  account.status.next({ state: 'down', reason: 1, message: '' });
  account.status.next({ state: 'live' });
  await settled();
  expect([state.totalValue, state.equity, state.isCaughtUp]).toEqual([0, 1_000_000, true]);
});

describe('a rule that asks the state itself', () => {
  test('does not change the order that the rules after it look at', async () => {
    const { state } = await riskBench();
    const nosy = riskOperator({ name: 'nosy', check: () => void state.figuresFor(buyOf({ symbol: '600000.SH' })) });
    const gate = riskGate({ state, rules: [nosy, maxOrderQuantity({ limit: 1000 })] });
    expect(said(gate.check(buyOf({ quantity: 2000 })))).toBe('MAX_ORDER_QUANTITY');
    const [mine, other] = [state.figuresFor(buyOf()), state.figuresFor(buyOf({ quantity: 200 }))];
    expect([mine.value, other.value]).toEqual([1000, 2000]);
  });

  test('and has the same order checked meanwhile leaves nothing reserved twice', async () => {
    const { state } = await riskBench();
    const intent = buyOf();
    let isInner = false;
    const again = riskOperator({
      name: 'again',
      check: () => {
        if (isInner) return undefined;
        isInner = true;
        gate.check(intent);
        return undefined;
      },
    });
    const gate = riskGate({ state, rules: [again], guard: false });
    const verdict = gate.check(intent);
    expect([state.reserved, state.openOrders, state.turnover, state.ordersToday]).toEqual([1, 1, 1000, 1]);
    if (verdict.type === 'accepted') verdict.release?.();
    expect([state.reserved, state.openOrders, state.turnover, state.ordersToday]).toEqual([0, 0, 0, 0]);
    expect(state.figuresFor(buyOf()).ownBestBid).toBe(0);
  });
});

describe('orders that are held back', () => {
  test('are denied when they would wait too long: their price grows old', async () => {
    const { clock, gate } = await gated({ rules: [orderRate({ perSecond: 1 })], maxHoldMs: 1500 });
    const source = new Subject<OrderIntent>();
    const verdicts = verdictsOf(source.pipe(gate));
    for (let i = 0; i < 4; i++) source.next(buyOf());
    clock.time += 1000;
    clock.waiting[0]!();
    expect(verdicts.map(said)).toEqual(['accepted', 'accepted', 'ORDER_RATE', 'ORDER_RATE']);
    expect(clock.waiting).toEqual([]);
  });

  test('keep what an earlier rule reserved for them', async () => {
    const { clock, state, gate } = await gated({ rules: [orderRate({ perSecond: 1 })] });
    const source = new Subject<OrderIntent>();
    const verdicts = verdictsOf(source.pipe(maxDailyTurnover({ limit: 2000, state }), gate));
    for (let i = 0; i < 3; i++) source.next(buyOf());
    expect(verdicts.map(said)).toEqual(['accepted', 'MAX_DAILY_TURNOVER']);
    expect([state.turnover, state.reserved]).toEqual([2000, 2]);
    clock.time += 1000;
    clock.waiting[0]!();
    expect(verdicts.map(said)).toEqual(['accepted', 'MAX_DAILY_TURNOVER', 'accepted']);
    expect([state.turnover, state.reserved]).toEqual([2000, 2]);
  });

  test('keep it as it is valued when they are held, and give that back', async () => {
    const { quotes, state, gate } = await gated({ rules: [orderRate({ perSecond: 1 })] });
    const market = (): OrderIntent => buyOf({ priceType: 'best5OrCancel', price: undefined } as Partial<OrderIntent>);
    const source = new Subject<OrderIntent>();
    const kept: Verdict[] = [];
    const before = maxDailyTurnover({ limit: 1e9, state });
    const moving = tap((verdict: Verdict) => {
      kept.push(verdict);
      quotes.next(riskQuote('600519.SH', { upperLimitPrice: 22 }));
    });
    source.pipe(before, moving, gate).subscribe((verdict) => kept.push(verdict));
    for (let i = 0; i < 2; i++) {
      quotes.next(riskQuote('600519.SH', { upperLimitPrice: 11 }));
      source.next(market());
    }
    expect(state.turnover).toBe(2 * 2200);
    for (const verdict of kept) if (verdict.type === 'accepted') verdict.release?.();
    expect([state.turnover, state.availableCash, state.openOrders, state.reserved]).toEqual([0, 1_000_000, 0, 0]);
  });

  test('that were accepted before are reserved once', async () => {
    const { clock, state, gate } = await gated({ rules: [orderRate({ perSecond: 1 })] });
    const source = new Subject<OrderIntent>();
    const verdicts = verdictsOf(source.pipe(gate));
    const intent = buyOf();
    for (let i = 0; i < 2; i++) source.next(intent);
    expect([verdicts.map(said), state.reserved, state.openOrders]).toEqual([['accepted'], 1, 1]);
    clock.time += 1000;
    clock.waiting[0]!();
    expect([verdicts.map(said), state.reserved, state.openOrders]).toEqual([['accepted', 'accepted'], 2, 2]);
  });

  test('give back what an earlier rule reserved for them when they are denied', async () => {
    const { state, gate } = await gated({ rules: [orderRate({ perSecond: 1 })], maxHoldMs: 500 });
    const verdicts = verdictsOf(from([buyOf(), buyOf(), buyOf()]).pipe(maxDailyTurnover({ limit: 2000, state }), gate));
    expect(verdicts.map(said)).toEqual(['accepted', 'ORDER_RATE', 'ORDER_RATE']);
    expect([state.turnover, state.reserved]).toEqual([1000, 1]);
  });

  test('may wait a time from 0 on', async () => {
    const { state } = await riskBench();
    expect(() => riskGate({ state, rules: [], maxHoldMs: -1 })).toThrow(
      new XtpArgumentError('maxHoldMs is a number of milliseconds from 0 on, not -1.'),
    );
  });
});

describe('what is no order', () => {
  test.each([
    [{ quantity: NaN }, 'NaN', '10'],
    [{ quantity: -100 }, '-100', '10'],
    [{ quantity: 1.5 }, '1.5', '10'],
    [{ quantity: 0 }, '0', '10'],
    [{ price: NaN }, '100', 'NaN'],
    [{ price: -1 }, '100', '-1'],
    [{ price: Infinity }, '100', 'Infinity'],
  ])('%p is denied before any rule is asked, and spoils no sum', async (more, quantity, price) => {
    const { state, gate } = await gated();
    const denied = {
      ...{ type: 'denied', rule: 'order', code: 'INVALID_ORDER', limit: 0, value: NaN, intent: buyOf(more) },
      message: `The order for 600519.SH is none: its quantity must be a whole number above 0 (${quantity}), its price a number from 0 on (${price}).`,
      messageZh: `600519.SH 委托无效：数量须为正整数（${quantity}），价格须为不小于 0 的数（${price}）。`,
    };
    expect(gate.check(buyOf(more))).toEqual(denied);
    expect(verdictsOf(of(buyOf(more)).pipe(sufficientCash({ state })))).toEqual([denied]);
    expect([state.reserved, state.availableCash, state.turnover]).toEqual([0, 1_000_000, 0]);
  });

  test('is denied, and the stream goes on', async () => {
    const { gate } = await gated();
    const source = new Subject<OrderIntent>();
    const verdicts = verdictsOf(source.pipe(gate));
    for (const item of [undefined, null, 7, buyOf()]) source.next(item as unknown as OrderIntent);
    expect(verdicts.map(said)).toEqual(['RULE_FAILED', 'RULE_FAILED', 'RULE_FAILED', 'accepted']);
    expect(verdicts[0]).toEqual({
      ...{ type: 'denied', intent: undefined, rule: 'gate', code: 'RULE_FAILED', limit: NaN, value: NaN },
      message: expect.stringMatching(/^The order could not be checked: .*undefined/),
      messageZh: expect.stringMatching(/^委托无法检查：.*undefined/),
    });
    expect(said(gate.check(undefined as unknown as OrderIntent))).toBe('RULE_FAILED');
  });
});

test('an order is as good as sent, whatever a guard throws then', async () => {
  const failures: unknown[] = [];
  config.onUnhandledError = (error) => failures.push(error);
  const guards = new OrderGuards();
  guards.add({
    sent: () => {
      throw new Error('too late');
    },
    canceling: () => {
      throw new Error('too late, too');
    },
  });
  expect(
    guards.order(
      buyOf(),
      () => 0,
      () => 7n,
    ),
  ).toBe(7n);
  expect(guards.cancel(7n, () => 8n)).toBe(8n);
  await new Promise((resolve) => setTimeout(resolve));
  config.onUnhandledError = null;
  expect(failures.map(String)).toEqual(['Error: too late', 'Error: too late, too']);
});

test('fees that can not be told are not known: what needs them denies', async () => {
  const { ledger, gate } = await gated({ rules: [sufficientCash()] });
  ledger.feeRates = () => {
    throw new Error('no contract');
  };
  expect(said(gate.check(buyOf()))).not.toBe('accepted');
});

test('a verdict releases its own reservation, and no later one of the same object', async () => {
  const { account, state, gate } = await gated();
  const intent = buyOf();
  const first = gate.check(intent);
  account.send(first.intent);
  const second = gate.check(intent);
  if (first.type === 'accepted') first.release?.();
  expect([state.reserved, said(second)]).toEqual([1, 'accepted']);
  if (second.type === 'accepted') second.release?.();
  expect(state.reserved).toBe(0);
});

test('a gate that only streams has a say of its own orders alone', async () => {
  const { account, state } = await gated();
  const own = riskGate({ state, rules: [allowList({ symbols: ['000001.SZ'] })], guard: false });
  account.send(buyOf());
  expect(said(own.check(buyOf()))).toBe('SYMBOL_NOT_ALLOWED');
  expect(account.sent).toHaveLength(1);
});

test('an account that owes more than it has holds no part of its equity', async () => {
  const { ledger, gate } = await gated({ rules: [maxPositionRatio()] });
  ledger.set({ totalAsset: -1_000_000 });
  expect(said(gate.check(buyOf()))).toBe('MAX_POSITION_RATIO');
  ledger.set({ totalAsset: 0 });
  expect(said(gate.check(buyOf()))).toBe('MAX_POSITION_RATIO');
});
