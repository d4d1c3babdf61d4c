import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { XtpArgumentError, XtpError, XtpSymbolError } from '../../lib/errors';
import { orderFields } from '../../lib/trade/order-fields';
import type { OrderIntent } from '../../lib/trade/order-intent';
import { orders } from '../../lib/trade/orders';
import { BusinessType, PositionEffect, PriceType, Side } from '../../lib/xtp/generated/enums';

const stock = { symbol: '600519.SH', quantity: 100 };
const bond = { symbol: '113001.SH', quantity: 10 };
const option = { symbol: '10004567.SH', quantity: 1 };

interface Row {
  readonly what: string;
  readonly order: OrderIntent;
  /** XTP's codes: business_type, side, position_effect, price_type, and the price. */
  readonly codes: readonly [number, number, number, number, number];
}

/** What each business says to XTP, by XTP's own numbers. */
const table: readonly Row[] = [
  { what: 'a stock bought', order: orders.stock({ ...stock, side: 'buy', price: 10 }), codes: [0, 1, 0, 1, 10] },
  {
    what: 'a stock sold at the market',
    order: orders.stock({ ...stock, side: 'sell', priceType: 'best5OrCancel' }),
    codes: [0, 2, 0, 4, 0],
  },
  {
    what: 'a stock at the market, protected',
    order: orders.stock({ ...stock, side: 'buy', price: 11, priceType: 'best5OrLimit' }),
    codes: [0, 1, 0, 3, 11],
  },
  { what: 'collateral bought', order: orders.collateral({ ...stock, side: 'buy', price: 10 }), codes: [4, 1, 0, 1, 10] },
  {
    what: 'collateral sold at the market',
    order: orders.collateral({ ...stock, side: 'sell', priceType: 'forwardBest' }),
    codes: [4, 2, 0, 6, 0],
  },
  { what: 'a margin buy', order: orders.credit({ ...stock, side: 'marginBuy', price: 10 }), codes: [4, 21, 0, 1, 10] },
  { what: 'a short sale', order: orders.credit({ ...stock, side: 'shortSell', price: 10 }), codes: [4, 22, 0, 1, 10] },
  { what: 'a sale to repay', order: orders.credit({ ...stock, side: 'sellToRepay', price: 10 }), codes: [4, 23, 0, 1, 10] },
  { what: 'a purchase to return', order: orders.credit({ ...stock, side: 'buyToReturn', price: 10 }), codes: [4, 24, 0, 1, 10] },
  { what: 'stock for stock', order: orders.creditTransfer({ ...stock, side: 'stockForStock' }), codes: [4, 26, 0, 1, 0] },
  { what: 'a surplus', order: orders.creditTransfer({ ...stock, side: 'surplusStockTransfer' }), codes: [4, 27, 0, 1, 0] },
  { what: 'collateral in', order: orders.creditTransfer({ ...stock, side: 'collateralIn' }), codes: [4, 28, 0, 1, 0] },
  { what: 'collateral out', order: orders.creditTransfer({ ...stock, side: 'collateralOut' }), codes: [4, 29, 0, 1, 0] },
  { what: 'an ETF created', order: orders.etf({ ...stock, side: 'purchase' }), codes: [3, 7, 0, 1, 0] },
  { what: 'an ETF redeemed', order: orders.etf({ ...stock, side: 'redemption' }), codes: [3, 8, 0, 1, 0] },
  { what: 'a new stock', order: orders.ipo({ ...stock, price: 20 }), codes: [1, 1, 0, 1, 20] },
  { what: 'an allotment', order: orders.allotment({ ...stock, price: 8 }), codes: [6, 1, 0, 1, 8] },
  { what: 'a repo', order: orders.repo({ symbol: '204001.SH', quantity: 10, rate: 1.85 }), codes: [2, 2, 0, 1, 1.85] },
  { what: 'a bond turned into stock', order: orders.bondConversion(bond), codes: [15, 2, 0, 1, 0] },
  {
    what: 'an option opened',
    order: orders.option({ ...option, side: 'buy', positionEffect: 'open', price: 0.05 }),
    codes: [10, 1, 1, 1, 0.05],
  },
  {
    what: 'an option closed by a limit FOK',
    order: orders.option({ ...option, side: 'sell', positionEffect: 'close', price: 0.05, priceType: 'limitOrCancel' }),
    codes: [10, 2, 2, 8, 0.05],
  },
  { what: 'an option exercised', order: orders.exercise(option), codes: [11, 0, 0, 0, 0] },
  { what: 'a money fund created', order: orders.moneyFund({ ...stock, side: 'purchase' }), codes: [9, 7, 0, 1, 0] },
  { what: 'a structured fund redeemed', order: orders.structuredFund({ ...stock, side: 'redemption' }), codes: [7, 8, 0, 1, 0] },
  { what: 'a structured fund split', order: orders.structuredFundSplit({ ...stock, side: 'split' }), codes: [8, 9, 0, 1, 0] },
  { what: 'a structured fund merged', order: orders.structuredFundSplit({ ...stock, side: 'merge' }), codes: [8, 10, 0, 1, 0] },
];

/** The codes that an order says to XTP. */
function codesOf(order: OrderIntent): Row['codes'] {
  const { businessType, side, positionEffect, priceType, price } = orderFields(order);
  return [BusinessType.code(businessType), Side.code(side), PositionEffect.code(positionEffect), PriceType.code(priceType), price!];
}

describe('the order of each business', () => {
  test.each(table)('for $what', ({ order, codes }) => {
    expect(codesOf(order)).toEqual(codes);
    expect(orderFields(order)).toMatchObject({ ticker: order.symbol.slice(0, -3), market: 'SH', quantity: order.quantity });
  });

  test('is a frozen value, the same as one written by hand', () => {
    const built = orders.stock({ ...stock, side: 'buy', price: 10, orderClientId: 7, orderXtpId: 5n });
    expect(Object.isFrozen(built)).toBe(true);
    const written: OrderIntent = { ...stock, business: 'cash', side: 'buy', price: 10, orderClientId: 7, orderXtpId: 5n };
    expect(built).toEqual(written);
    expect(orderFields(built)).toEqual(orderFields({ ...stock, side: 'buy', price: 10, orderClientId: 7, orderXtpId: 5n }));
  });

  test('does not touch what it was built from', () => {
    const terms = { ...stock, side: 'buy' as const, price: 10 };
    orders.stock(terms);
    expect(terms).toEqual({ symbol: '600519.SH', quantity: 100, side: 'buy', price: 10 });
    expect(Object.isFrozen(terms)).toBe(false);
  });
});

type Anything = Readonly<Record<string, unknown>>;
const build = (name: keyof typeof orders, terms: Anything): OrderIntent => (orders[name] as (t: unknown) => OrderIntent)(terms);

describe('what an order can not say', () => {
  const priced = { ...stock, price: 10 };
  const bad: readonly [keyof typeof orders, string, Anything, RegExp][] = [
    ['stock', 'no side', priced, /side of a cash order is 'buy' or 'sell'/],
    ['stock', 'a side of credit', { ...priced, side: 'marginBuy' }, /side of a cash order/],
    ['stock', 'a side of funds', { ...priced, side: 'purchase' }, /side of a cash order/],
    ['stock', 'a position effect', { ...priced, side: 'buy', positionEffect: 'open' }, /positionEffect of a cash order is left out/],
    ['stock', 'no price', { ...stock, side: 'buy' }, /price of a limit order/],
    ['stock', 'a limit FOK', { ...priced, side: 'buy', priceType: 'limitOrCancel' }, /price type of a cash order to buy is one of limit/],
    ['stock', 'a price type that is none', { ...priced, side: 'buy', priceType: 'unknown' }, /price type/],
    ['stock', 'a negative price', { ...stock, side: 'buy', price: -1, priceType: 'best5OrCancel' }, /price of a best5OrCancel/],
    ['credit', 'a side that moves securities, with a price', { ...priced, side: 'collateralIn' }, /not its own to choose/],
    ['credit', 'a side of funds', { ...priced, side: 'redemption' }, /'shortSell'.*'collateralOut'/],
    ['credit', 'a position effect', { ...priced, side: 'buy', positionEffect: 'close' }, /positionEffect/],
    [
      'credit',
      'a margin buy at the market',
      { ...stock, side: 'marginBuy', priceType: 'best5OrCancel' },
      /price type of a margin order to marginBuy is one of limit,/,
    ],
    ['credit', 'a short sale at the market', { ...stock, side: 'shortSell', priceType: 'forwardBest' }, /price type/],
    ['creditTransfer', 'a price', { ...priced, side: 'stockForStock' }, /not its own to choose/],
    ['creditTransfer', 'a price type', { ...stock, side: 'stockForStock', priceType: 'best5OrCancel' }, /price type/],
    ['creditTransfer', 'a side that trades, without a price', { ...stock, side: 'sell' }, /price of a limit order/],
    ['option', 'no position effect', { ...option, side: 'buy', price: 1 }, /positionEffect of an option order is 'open' or 'close'/],
    ['option', 'a wrong position effect', { ...option, side: 'buy', price: 1, positionEffect: 'closeToday' }, /positionEffect/],
    [
      'option',
      'a price type of Shanghai’s stocks',
      { ...option, side: 'buy', positionEffect: 'open', priceType: 'best5OrLimit' },
      /price type/,
    ],
    ['exercise', 'a side', { ...option, side: 'buy' }, /side of an execute order is left out/],
    ['exercise', 'a price', { ...option, price: 1 }, /not its own to choose/],
    ['exercise', 'a position effect', { ...option, positionEffect: 'close' }, /positionEffect/],
    ['etf', 'a side of stocks', { ...stock, side: 'buy' }, /'purchase' or 'redemption'/],
    ['etf', 'a price', { ...priced, side: 'purchase' }, /not its own to choose/],
    ['ipo', 'no price', stock, /price of a limit order/],
    ['ipo', 'another price type', { ...priced, priceType: 'best5OrCancel' }, /price type of an ipo order to buy is one of limit/],
    ['allotment', 'no price', stock, /price/],
    ['repo', 'no rate', stock, /price/],
    ['bondConversion', 'a price', { ...bond, price: 1 }, /not its own to choose/],
    ['structuredFund', 'a split', { ...stock, side: 'split' }, /side/],
    ['structuredFundSplit', 'a purchase', { ...stock, side: 'purchase' }, /'split' or 'merge'/],
    ['moneyFund', 'no side', stock, /side/],
  ];
  test.each(bad)('%s: %s', (name, _what, terms, message) => {
    expect(() => build(name, terms)).toThrow(XtpArgumentError);
    expect(() => build(name, terms)).toThrow(message);
  });

  const anyOrder = [
    [{ quantity: 0 }, /quantity/],
    [{ quantity: 1.5 }, /quantity/],
    [{ quantity: '100' }, /quantity/],
    [{ orderClientId: -1 }, /orderClientId/],
    [{ orderClientId: 2 ** 32 }, /orderClientId/],
    [{ orderXtpId: 0n }, /newOrderId/],
    [{ orderXtpId: 1n << 64n }, /newOrderId/],
    [{ orderXtpId: 5 }, /newOrderId/],
  ] as const;
  const valid: readonly [keyof typeof orders, Anything][] = [
    ['stock', { ...stock, side: 'buy', price: 10 }],
    ['creditTransfer', { ...stock, side: 'collateralIn' }],
    ['exercise', option],
    ['repo', { ...bond, rate: 2 }],
  ];
  test.each(valid.flatMap(([name, terms]) => anyOrder.map(([wrong, message]) => [name, wrong, { ...terms, ...wrong }, message] as const)))(
    '%s: %p',
    (name, _wrong, terms, message) => {
      expect(() => build(name, terms)).toThrow(message);
    },
  );

  test('a symbol that is none, or a business that is none', () => {
    expect(() => orders.stock({ ...stock, symbol: '600519', side: 'buy', price: 1 })).toThrow(XtpSymbolError);
    for (const business of ['constructor', 'designation', '', 7]) {
      expect(() => orderFields({ ...stock, side: 'buy', price: 1, business } as OrderIntent)).toThrow(
        /business of an order is one of cash/,
      );
    }
  });
});

/** XTP's rules: business, sides, effects, price types, and whether a price of 0 is meant, by code. */
const stockTypes = [1, 2, 3, 4, 5, 6, 7];
const legal: readonly {
  readonly business: number;
  readonly sides: readonly number[];
  readonly effects: readonly number[];
  readonly types: readonly number[];
  readonly priced: boolean;
}[] = [
  { business: 0, sides: [1, 2], effects: [0], types: stockTypes, priced: true },
  { business: 1, sides: [1], effects: [0], types: [1], priced: true },
  { business: 2, sides: [2], effects: [0], types: [1], priced: true },
  { business: 3, sides: [7, 8], effects: [0], types: [1], priced: false },
  { business: 4, sides: [1, 2], effects: [0], types: stockTypes, priced: true },
  { business: 4, sides: [21, 22, 23, 24], effects: [0], types: [1], priced: true },
  { business: 4, sides: [26, 27, 28, 29], effects: [0], types: [1], priced: false },
  { business: 6, sides: [1], effects: [0], types: [1], priced: true },
  { business: 7, sides: [7, 8], effects: [0], types: [1], priced: false },
  { business: 8, sides: [9, 10], effects: [0], types: [1], priced: false },
  { business: 10, sides: [1, 2], effects: [1, 2], types: [1, 2, 4, 5, 6, 7, 8], priced: true },
  { business: 11, sides: [0], effects: [0], types: [0], priced: false },
  { business: 9, sides: [7, 8], effects: [0], types: [1], priced: false },
  { business: 15, sides: [2], effects: [0], types: [1], priced: false },
];

test('whatever is accepted is legal, and whatever is not has an error of ours', () => {
  const maybe = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(values, { nil: undefined });
  const anyIntent = fc.record({
    symbol: fc.constantFrom('600519.SH', '10004567.SZ', '600519'),
    quantity: fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.constantFrom(0, -1, 0.5, NaN)),
    business: maybe(fc.constantFrom(...BusinessType.names, 'none')),
    side: maybe(fc.constantFrom(...Side.names, 'none')),
    positionEffect: maybe(fc.constantFrom(...PositionEffect.names)),
    priceType: maybe(fc.constantFrom(...PriceType.names)),
    price: maybe(fc.constantFrom(0, 10, -1, NaN, Infinity)),
  });
  const likely = fc.constantFrom(...table.map(({ order }) => order)).chain((order) =>
    fc
      .record({
        field: fc.constantFrom('side', 'positionEffect', 'priceType', 'price', 'business', 'symbol'),
        from: anyIntent,
      })
      .map(({ field, from }) => ({ ...order, [field]: from[field as keyof typeof from] })),
  );
  let accepted = 0;
  fc.assert(
    fc.property(fc.oneof(anyIntent, likely), (intent) => {
      let codes: Row['codes'];
      try {
        codes = codesOf(intent as OrderIntent);
      } catch (error) {
        expect(error).toBeInstanceOf(XtpError);
        return;
      }
      accepted++;
      const [business, side, effect, type, price] = codes;
      const rule = legal.find((r) => r.business === business && r.sides.includes(side));
      expect(rule).toBeDefined();
      expect([rule!.effects.includes(effect), rule!.types.includes(type)]).toEqual([true, true]);
      if (!rule!.priced) expect(price).toBe(0);
      else if (type === 1) expect(price).toBeGreaterThan(0);
      else expect(price).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 3000 },
  );
  expect(accepted).toBeGreaterThan(100);
});
