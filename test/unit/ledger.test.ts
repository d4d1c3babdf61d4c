import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BehaviorSubject, Subject } from 'rxjs';
import { TestScheduler } from 'rxjs/testing';
import { LedgerBook } from '../../lib/ledger/book';
import { cashOf, noCash } from '../../lib/ledger/cash';
import type { LedgerAsset } from '../../lib/ledger/figures';
import { fillOf } from '../../lib/ledger/fills';
import type { Fill } from '../../lib/ledger/holding';
import { Ledger } from '../../lib/ledger/ledger';
import { shareOf } from '../../lib/ledger/money';
import { rulesOf } from '../../lib/ledger/rules';
import type { Account } from '../../lib/trade/account';
import type { OrderStage, OrderState } from '../../lib/trade/order-state';
import { tradeEvent } from './support/records';

const symbols = ['600519.SH', '113001.SH'] as const; // T+1 and T+0
const day = 20260105;
const rules = rulesOf({}, day);
const openingCash = 10_000_000_000; // 1,000,000 yuan
const openingCost = 5_000_000_000;

/** An account with a million yuan and 50,000 of each security at 10 yuan. */
function opened(): LedgerBook {
  const book = new LedgerBook(rules, true);
  const mark = book.mark(0);
  book.rebaseCash({ ...noCash, totalAsset: openingCash, buyingPower: openingCash }, mark);
  for (const symbol of symbols) {
    book.rebasePosition(
      { symbol, positionDirection: 'net', total: 50_000, sellable: 50_000, yesterday: 50_000, cost: openingCost },
      mark,
      true,
    );
  }
  book.settled(mark);
  return book;
}

function state(fields: Partial<OrderState>): OrderState {
  const terms = {
    orderXtpId: 1n,
    orderClientId: 0,
    symbol: '600519.SH',
    side: 'buy',
    business: 'cash',
    positionEffect: 'init',
    priceType: 'limit',
  } as const;
  const rest = { price: 10, quantity: 1000, stage: 'working' as OrderStage, filled: 0, canceled: 0, averagePrice: 0, amount: 0 };
  return { ...terms, ...rest, remaining: 0, ours: true, time: 1, ...fields };
}

function fill(fields: Partial<Fill>): Fill {
  const { quantity = 100 } = fields;
  return {
    key: '1',
    orderXtpId: 1n,
    symbol: '600519.SH',
    side: 'buy',
    quantity,
    amount: quantity * 100_000,
    time: 1,
    reportIndex: 1,
    ...fields,
  };
}

const units = (yuan: number): number => Math.round(yuan * 10_000);

describe('any day of trading', () => {
  type Fact = { readonly state: OrderState } | { readonly fill: Fill };

  interface Day {
    readonly facts: readonly Fact[];
    /** The same, told in another order, some of it more than once. */
    readonly retold: readonly Fact[];
  }

  const story = fc.record({
    symbol: fc.constantFrom(...symbols),
    side: fc.constantFrom('buy' as const, 'sell' as const),
    price: fc.integer({ min: 900, max: 1100 }).map((fen) => fen / 100),
    fills: fc.array(fc.record({ quantity: fc.integer({ min: 1, max: 500 }), fen: fc.integer({ min: 0, max: 50 }) }), { maxLength: 4 }),
    left: fc.integer({ min: 0, max: 300 }),
  });

  const days: fc.Arbitrary<Day> = fc
    .record({ stories: fc.array(story, { maxLength: 12 }), keys: fc.array(fc.nat(), { minLength: 80, maxLength: 80 }) })
    .map(({ stories, keys }) => {
      let index = 0;
      const byOrder = stories.map(({ symbol, side, price, fills, left }, i): Fact[] => {
        const orderXtpId = BigInt(i + 1);
        const filled = fills.reduce((sum, { quantity }) => sum + quantity, 0);
        const terms = { orderXtpId, symbol, side, price, quantity: filled + left };
        const booked = fills.map(({ quantity, fen }): Fact => {
          const paid = units(side === 'buy' ? price - fen / 100 : price + fen / 100);
          index++;
          return {
            fill: fill({
              key: `${index}`,
              orderXtpId,
              symbol,
              side,
              quantity,
              amount: paid * quantity,
              time: index >> 1,
              reportIndex: index,
            }),
          };
        });
        const stage = left > 0 ? 'canceled' : 'filled';
        return [
          { state: state({ ...terms, stage: 'submitted', time: 0 }) },
          { state: state(terms) },
          ...booked,
          { state: state({ ...terms, stage, filled }) },
        ];
      });
      const facts = byOrder.flat();
      // States of an order keep their order, as its tracker has it; fills go anywhere, and come again.
      const fills = facts.filter((fact) => 'fill' in fact);
      const states = facts.filter((fact) => 'state' in fact);
      const retold: Fact[] = [...states];
      for (const [i, fact] of [...fills, ...fills.slice(0, fills.length / 2)].entries()) {
        retold.splice(keys[i % keys.length]! % (retold.length + 1), 0, fact);
      }
      return { facts, retold };
    });

  const tell = (book: LedgerBook, fact: Fact): unknown => ('state' in fact ? book.onOrder(fact.state) : book.onFill(fact.fill));

  /** No money comes from nowhere: what is not cash any more is the cost of what is held, or lost. */
  function conserved(book: LedgerBook): void {
    const asset = book.asset();
    const cost = book.positions().reduce((sum, position) => sum + units(position.cost), 0);
    expect(units(asset.totalAsset) + cost - units(asset.realisedProfit)).toBe(openingCash + symbols.length * openingCost);
    expect(units(asset.buyingPower) + units(asset.withholdingAmount)).toBe(units(asset.totalAsset));
    const { fundBuyAmount, fundBuyFee, fundSellAmount, fundSellFee } = cashOf((name) => units(asset[name]));
    expect(units(asset.totalAsset)).toBe(openingCash - fundBuyAmount - fundBuyFee + fundSellAmount - fundSellFee);
    expect(asset.fees).toBeCloseTo(
      book.positions().reduce((sum, { fees }) => sum + fees, 0),
      6,
    );
    for (const { totalQuantity, boughtToday, soldToday } of book.positions()) expect(totalQuantity).toBe(50_000 + boughtToday - soldToday);
  }

  test('conserves money at every step', () => {
    fc.assert(
      fc.property(days, ({ retold }) => {
        const book = opened();
        for (const fact of retold) {
          tell(book, fact);
          conserved(book);
        }
        // All orders have ended: nothing is kept back.
        expect(book.asset()).toMatchObject({ withholdingAmount: 0, needsReconcile: false });
        expect(book.positions().map(({ frozen }) => frozen)).toEqual([0, 0]);
      }),
      { numRuns: 200 },
    );
  });

  test('is the same in whatever order and however often it is told', () => {
    fc.assert(
      fc.property(days, ({ facts, retold }) => {
        const [one, two] = [opened(), opened()];
        for (const fact of facts) tell(one, fact);
        for (const fact of retold) tell(two, fact);
        expect(two.asset()).toEqual(one.asset());
        expect(two.positions()).toEqual(one.positions());
      }),
      { numRuns: 200 },
    );
  });

  test('goes on from an answer of any moment', () => {
    fc.assert(
      fc.property(days, fc.nat(), ({ facts }, at) => {
        const [plain, rebased] = [opened(), opened()];
        const middle = at % (facts.length + 1);
        for (const fact of facts.slice(0, middle)) [plain, rebased].forEach((book) => tell(book, fact));
        const mark = rebased.mark(rebased.told);
        const views = new Map(rebased.positions().map((view) => [view.symbol, view]));
        for (const fact of facts.slice(middle)) [plain, rebased].forEach((book) => tell(book, fact));
        // The answer comes late: what has happened since then stays.
        rebased.rebaseCash({ ...mark.cash, totalAsset: mark.cash.totalAsset + 70_000, buyingPower: mark.cash.buyingPower + 70_000 }, mark);
        for (const { symbol, positionDirection, holding, held } of mark.positions.values()) {
          const { yesterdayPosition } = views.get(symbol)!;
          rebased.rebasePosition(
            {
              symbol,
              positionDirection,
              total: holding.total,
              sellable: holding.free - held,
              yesterday: yesterdayPosition,
              cost: holding.cost,
            },
            mark,
          );
        }
        expect(rebased.positions()).toEqual(plain.positions());
        expect(rebased.asset().totalAsset).toBeCloseTo(plain.asset().totalAsset + 7, 4);
      }),
      { numRuns: 200 },
    );
  });
});

describe('an order', () => {
  test('keeps back its price with fees until it is filled or ends, the smallest commission once', () => {
    const book = opened();
    book.onOrder(state({ stage: 'submitted', time: 0 }));
    expect(book.asset()).toMatchObject({ withholdingAmount: 10_005.1, buyingPower: 989_994.9, totalAsset: 1_000_000 });
    book.onFill(fill({ quantity: 400, amount: 400 * 99_000 }));
    expect(book.asset()).toMatchObject({ withholdingAmount: 6000.06, fundBuyAmount: 3960, fundBuyFee: 5.04, totalAsset: 996_034.96 });
    book.onOrder(state({ stage: 'canceled', filled: 400 }));
    expect(book.asset()).toMatchObject({ withholdingAmount: 0, buyingPower: 996_034.96 });
  });

  test('that is told to be filled keeps its cash back until the fill itself comes, after its end too', () => {
    const book = opened();
    book.onOrder(state({ stage: 'working' }));
    book.onOrder(state({ stage: 'canceled', filled: 600 }));
    expect(book.asset()).toMatchObject({ withholdingAmount: 6005.06, totalAsset: 1_000_000 });
    book.onFill(fill({ quantity: 600 }));
    expect(book.asset()).toMatchObject({ withholdingAmount: 0, totalAsset: 1_000_000 - 6005.06 });
  });

  test('of another business, or at no price, is for the counter to say', () => {
    const book = opened();
    book.onOrder(state({ business: 'ipo' }));
    expect(book.asset()).toMatchObject({ withholdingAmount: 0, needsReconcile: true });
    const other = opened();
    other.onOrder(state({ priceType: 'best5OrCancel' }));
    expect(other.asset().needsReconcile).toBe(true);
    expect(fillOf(tradeEvent({ ticker: '600519', market: 'SH', side: 'buy', businessType: 'etf', quantity: 1 }))).toBeUndefined();
  });

  test('that went out after a query is not in its answer', () => {
    const book = opened();
    book.onOrder(state({ orderXtpId: 1n, stage: 'submitted', time: 0 }));
    const sentAt = book.told;
    book.onOrder(state({ orderXtpId: 2n, stage: 'submitted', time: 0 }));
    book.onOrder(state({ orderXtpId: 3n, symbol: '113001.SH', side: 'sell', stage: 'submitted', time: 0 }));
    expect(book.mark(sentAt).cash.withholdingAmount).toBe(100_051_000);
    expect(book.mark(sentAt).positions.get('113001.SH')).toMatchObject({ held: 0 });
    expect(book.position('113001.SH')).toMatchObject({ frozen: 1000, sellableQuantity: 49_000 });
  });
});

test('a sale realises what it brings less fees and the average cost', () => {
  const book = opened();
  book.onFill(fill({ key: '1', orderXtpId: 1n, quantity: 50_000, amount: 50_000 * 120_000, time: 1 })); // cost 150 and 6 of fees
  book.onFill(fill({ key: '2', orderXtpId: 2n, side: 'sell', quantity: 25_000, amount: 25_000 * 130_000, time: 2 }));
  const fees = { buy: 150 + 6, sell: 81.25 + 3.25 + 162.5 };
  const soldCost = (500_000 + 600_000 + fees.buy) / 4;
  expect(book.position('600519.SH')).toMatchObject({ totalQuantity: 75_000, realisedProfit: 325_000 - fees.sell - soldCost });
  book.onPrice('600519.SH', 13);
  expect(book.position('600519.SH')).toMatchObject({ lastPrice: 13, marketValue: 975_000, unrealisedProfit: 975_000 - 3 * soldCost });
  expect(book.asset()).toMatchObject({ marketValue: 975_000, unpriced: ['113001.SH'] });
});

test('shares of a sum are exact for numbers whose product is none', () => {
  expect(shareOf(9_007_199_254_740_991, 999_999_999, 1_000_000_000)).toBe(9_007_199_245_733_791);
  expect(shareOf(10, 1, 3)).toBe(3);
  expect(shareOf(10, 3, 3)).toBe(10);
  expect(shareOf(10, 1, 0)).toBe(0);
});

test('streams tell each change once, and end with the account', () => {
  new TestScheduler((actual, expected) => expect(actual).toEqual(expected)).run(({ cold, expectObservable, flush }) => {
    const orders = new Subject<OrderState>();
    const fake = { orders, trades: new Subject(), events: new Subject(), status: new BehaviorSubject({ state: 'live' }) };
    const account = { ...fake, tradingDay: String(day), knownOrders: () => [], isLive: true } as unknown as Account;
    const prices = cold('--a-b-c|', {
      a: { symbol: '600519.SH', lastPrice: 11 },
      b: { symbol: '600519.SH', lastPrice: 11 },
      c: { symbol: '600519.SH', lastPrice: 0 },
    });
    const ledger = new Ledger(account, { prices });
    cold('-s---e---|', { s: state({ side: 'sell' }), e: state({ side: 'sell', stage: 'canceled' }) }).subscribe(orders);
    const frozen: string[] = [];
    ledger.positions.subscribe(({ symbol, frozen: shares }) => frozen.push(`${symbol} ${shares}`));
    expectObservable(ledger.differences).toBe('---------|');
    let last: LedgerAsset | undefined;
    ledger.asset.subscribe((asset) => (last = asset));
    flush();
    expect(frozen).toEqual(['600519.SH 1000', '600519.SH 0']);
    expect(last).toEqual(ledger.asset.value);
  });
});
