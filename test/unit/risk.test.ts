import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { from, map } from 'rxjs';
import { TestScheduler, type RunHelpers } from 'rxjs/testing';
import { XtpArgumentError } from '../../lib/errors';
import {
  maxOrderValue,
  riskOperator,
  type DayTerms,
  type Denied,
  type Finding,
  type RiskOperator,
  type RiskOrder,
  type Verdict,
} from '../../lib/risk';
import type { OrderIntent } from '../../lib/trade/order-intent';

const intent = (quantity: number, price?: number): OrderIntent => ({
  symbol: '600519.SH',
  side: 'buy',
  quantity,
  ...(price !== undefined ? { price } : { priceType: 'best5OrCancel' }),
});
const small = intent(100, 10);
const large = intent(1000, 10);
const market = intent(100);

const tooMuch: Finding = { code: 'TOO_MUCH', limit: 1, value: 2, message: 'too much', messageZh: '太多' };
const accepted = (i: OrderIntent): Verdict => ({ type: 'accepted', intent: i });
const denied = (i: OrderIntent, name = 'first'): Verdict => ({ type: 'denied', intent: i, rule: name, ...tooMuch });
const first = rule('first', ({ quantity }) => (quantity > 500 ? tooMuch : undefined));

function rule(name: string, check: (order: RiskOrder) => Finding | undefined): RiskOperator {
  return riskOperator({ name, check: ({ order }) => check(order) });
}

function marbles(play: (helpers: RunHelpers) => void): void {
  new TestScheduler((actual, expected) => expect(actual).toEqual(expected)).run(play);
}

/** The verdict on one order. */
function verdictOn(i: OrderIntent | Verdict, operator: RiskOperator): Verdict {
  let verdict: Verdict | undefined;
  from([i])
    .pipe(operator)
    .subscribe((v) => (verdict = v));
  return verdict!;
}

describe('a rule', () => {
  const orders = { s: small, l: large };
  const values = { a: accepted(small), d: denied(large) };

  test('accepts or denies each order when it comes, and completes with the source', () => {
    marbles(({ hot, expectObservable, expectSubscriptions }) => {
      const source = hot('-s-l-s-|', orders);
      expectObservable(source.pipe(first)).toBe('-a-d-a-|', values);
      expectSubscriptions(source.subscriptions).toBe('^------!');
    });
  });

  test('passes an error of the source on', () => {
    marbles(({ cold, expectObservable }) => {
      expectObservable(cold('-s-#', orders).pipe(first)).toBe('-a-#', values);
    });
  });

  test('lets go of the source with its observer', () => {
    marbles(({ hot, expectObservable, expectSubscriptions }) => {
      const source = hot('-s-l-s-|', orders);
      expectObservable(source.pipe(first), '^---!').toBe('-a-d-', values);
      expectSubscriptions(source.subscriptions).toBe('^---!');
    });
  });

  test('looks at what the rule before it accepted, and lets what was denied through untouched', () => {
    const looked: number[] = [];
    const second = rule('second', (i) => {
      looked.push(i.quantity);
      return tooMuch;
    });
    const verdicts: Verdict[] = [];
    from([small, large])
      .pipe(first, second)
      .subscribe((v) => verdicts.push(v));
    expect(looked).toEqual([100]);
    expect(verdicts).toEqual([denied(small, 'second'), denied(large, 'first')]);
  });

  test('hands a verdict of denial on as the very same object', () => {
    const verdict = denied(large);
    from([verdict])
      .pipe(rule('second', () => undefined))
      .subscribe((v) => expect(v).toBe(verdict));
    expect.assertions(1);
  });

  test('hands the intent on as the very same object', () => {
    from([small])
      .pipe(
        first,
        rule('second', () => undefined),
      )
      .subscribe((v) => expect(v.intent).toBe(small));
    expect.assertions(1);
  });

  test.each([
    [new Error('no price list'), 'no price list'],
    ['a word', 'a word'],
  ])('that throws %p denies, and goes on with the next order', (thrown, reason) => {
    const broken = rule('broken', ({ quantity }) => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- a user's rule may throw anything
      if (quantity > 500) throw thrown;
      return undefined;
    });
    marbles(({ cold, expectObservable }) => {
      const failed: Verdict = {
        type: 'denied',
        intent: large,
        rule: 'broken',
        code: 'RULE_FAILED',
        limit: NaN,
        value: NaN,
        message: `The rule broken failed: ${reason}`,
        messageZh: `风控规则 broken 出错: ${reason}`,
      };
      expectObservable(cold('-l-s-|', orders).pipe(broken)).toBe('-f-a-|', { ...values, f: failed });
    });
  });
});

describe('a rule without a state', () => {
  /** What a rule sees of an order. */
  const figure = (order: OrderIntent, name: 'value' | 'valuedAt'): number => {
    let seen = -1;
    verdictOn(order, riskOperator({ name: 'reader', check: (figures) => void (seen = figures[name]) }));
    return seen;
  };

  test.each<[string, OrderIntent, number, number]>([
    ['an order at its price', small, 10, 1000],
    ['no order without one', market, NaN, NaN],
    ['nothing that is not traded', { symbol: '510300.SH', business: 'etf', side: 'purchase', quantity: 100 }, NaN, 0],
  ])('values %s', (_what, order, valuedAt, value) => {
    expect([figure(order, 'valuedAt'), figure(order, 'value')]).toEqual([valuedAt, value]);
  });

  test('denies where it would need one', () => {
    expect(verdictOn(small, riskOperator({ name: 'reader', check: ({ held }) => (held > 0 ? tooMuch : undefined) }))).toMatchObject({
      code: 'NO_STATE',
      message: "The rule reader failed: it needs a state to know 'held': give it { state }, or put it into a gate",
    });
  });

  test('works out what follows from the day as far as the order says it', () => {
    const ofTheDay = (work: (terms: DayTerms) => boolean): Verdict =>
      verdictOn(small, riskOperator({ name: 'reader', check: (figures) => (figures.ofTheDay(work) ? tooMuch : undefined) }));
    expect(ofTheDay(({ order }) => order.symbol === small.symbol)).toMatchObject({ code: tooMuch.code });
    expect(ofTheDay(({ board }) => board === 'star')).toMatchObject({
      code: 'NO_STATE',
      message: "The rule reader failed: it needs a state to know 'board': give it { state }, or put it into a gate",
    });
  });
});

describe('maxOrderValue', () => {
  test('lets orders pass up to the limit and denies those above', () => {
    marbles(({ hot, expectObservable, expectSubscriptions }) => {
      const source = hot<OrderIntent>('-s-l-e-|', { s: small, l: large, e: intent(500, 10) });
      const tooLarge: Verdict = {
        type: 'denied',
        intent: large,
        rule: 'maxOrderValue',
        code: 'MAX_ORDER_VALUE',
        limit: 5000,
        value: 10_000,
        message: 'The order for 600519.SH is worth 10000.00 yuan, above the limit of 5000 yuan an order.',
        messageZh: '600519.SH 委托金额 10000.00 元，超过单笔上限 5000 元。',
      };
      expectObservable(source.pipe(maxOrderValue({ limit: 5000 }))).toBe('-a-d-e-|', {
        a: accepted(small),
        d: tooLarge,
        e: accepted(intent(500, 10)),
      });
      expectSubscriptions(source.subscriptions).toBe('^------!');
    });
  });

  test('is subscribed no longer than it is observed', () => {
    marbles(({ hot, expectObservable, expectSubscriptions }) => {
      const source = hot<OrderIntent>('-s-s-s-', { s: small });
      expectObservable(source.pipe(maxOrderValue({ limit: 5000 })), '^-!').toBe('-a-', { a: accepted(small) });
      expectSubscriptions(source.subscriptions).toBe('^-!');
    });
  });

  test('passes an error of the source on', () => {
    marbles(({ cold, expectObservable }) => {
      expectObservable(cold<OrderIntent>('-#').pipe(maxOrderValue({ limit: 1 }))).toBe('-#');
    });
  });

  test('stands behind another rule', () => {
    const verdicts: Verdict[] = [];
    from([small, large, intent(400, 20)])
      .pipe(first, maxOrderValue({ limit: 5000 }))
      .subscribe((v) => verdicts.push(v));
    expect(verdicts.map((v) => (v.type === 'denied' ? `${v.rule} ${v.code}` : v.type))).toEqual([
      'accepted',
      'first TOO_MUCH',
      'maxOrderValue MAX_ORDER_VALUE',
    ]);
  });

  test('values an order without a price at what priceOf knows', () => {
    const priced = maxOrderValue({ limit: 5000, priceOf: (symbol) => ({ '600519.SH': 60 })[symbol] });
    expect(verdictOn(market, priced)).toMatchObject({
      type: 'denied',
      code: 'MAX_ORDER_VALUE',
      value: 6000,
    });
    expect(verdictOn(intent(50), priced)).toEqual(accepted(intent(50)));
  });

  test('values an order with a price at that, whatever priceOf knows', () => {
    expect(verdictOn(small, maxOrderValue({ limit: 5000, priceOf: () => 1_000_000 }))).toEqual(accepted(small));
  });

  test.each([
    ['nobody', undefined],
    ['nothing', () => undefined],
    ['0', () => 0],
    ['no number', () => NaN],
    ['less than 0', () => -1],
  ])('denies an order without a price when it is known to %s', (_what, priceOf) => {
    const operator = maxOrderValue({ limit: 5000, ...(priceOf && { priceOf }) });
    expect(verdictOn(market, operator)).toMatchObject({ type: 'denied', code: 'NO_PRICE', limit: 5000, value: NaN });
    expect(verdictOn(intent(100, 0), operator)).toMatchObject({ type: 'denied', code: 'NO_PRICE' });
  });

  test('denies when priceOf throws', () => {
    const operator = maxOrderValue({
      limit: 5000,
      priceOf: () => {
        throw new Error('feed is down');
      },
    });
    expect(verdictOn(market, operator)).toMatchObject({
      type: 'denied',
      code: 'RULE_FAILED',
      message: 'The rule maxOrderValue failed: feed is down',
    });
  });

  test('denies an order whose worth is no number', () => {
    expect(verdictOn(intent(NaN, 10), maxOrderValue({ limit: 5000 }))).toMatchObject({
      type: 'denied',
      rule: 'order',
      code: 'INVALID_ORDER',
    });
  });

  test.each([0, -1, NaN, -Infinity])('does not take %p for a limit', (limit) => {
    expect(() => maxOrderValue({ limit })).toThrow(XtpArgumentError);
    expect(() => maxOrderValue({ limit })).toThrow(`maxOrderValue needs a limit in yuan above 0, not ${limit}.`);
  });

  test('decides by the decimals that were meant, not by their binary fractions', () => {
    // 0.07 * 100 is 7.000000000000001 in binary.
    expect(verdictOn(intent(100, 0.07), maxOrderValue({ limit: 7 }))).toEqual(accepted(intent(100, 0.07)));
    const ticks = fc.integer({ min: 1, max: 5_000_000 });
    const lots = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(ticks, lots, fc.constantFrom(100, 1000, 10_000), (tick, lot, scale) => {
        const price = tick / scale;
        const exact = (tick * lot * 100) / scale;
        const order = intent(lot * 100, price);
        expect(verdictOn(order, maxOrderValue({ limit: exact })).type).toBe('accepted');
        expect(verdictOn(order, maxOrderValue({ limit: exact - 0.005 })).type).toBe('denied');
      }),
    );
  });

  test('lets a pipeline map verdicts with their types', () => {
    const codes: string[] = [];
    from([small, large])
      .pipe(
        maxOrderValue({ limit: 5000 }),
        map((v) => (v.type === 'denied' ? (v satisfies Denied).code : 'ok')),
      )
      .subscribe((code) => codes.push(code));
    expect(codes).toEqual(['ok', 'MAX_ORDER_VALUE']);
  });
});
