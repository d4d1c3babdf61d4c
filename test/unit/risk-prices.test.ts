import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { XtpArgumentError } from '../../lib/errors';
import { isInCage, priceLimits, type Board } from '../../lib/market';
import { dailyPriceLimit, priceCage, priceCollar, priceTick, type PriceCollarOptions, type Security } from '../../lib/risk';
import type { OrderIntent } from '../../lib/trade/order-intent';
import { buyOf, findingOn, noDataFinding, noPriceFinding, offMarket, riskBench, riskQuote } from './support/risk';
import { testsInStream } from './support/risk-streams';

const symbol = '600519.SH';
const at = (price: number, more: Partial<OrderIntent> = {}): OrderIntent => ({ ...buyOf({ price }), ...more }) as OrderIntent;
const sellAt = (price: number): OrderIntent => at(price, { side: 'sell' });
const atMarket = at(0, { priceType: 'best5OrCancel' });
const protectedAt = (price: number): OrderIntent => at(price, { priceType: 'best5OrCancel' });
const repoAt = (price: number): OrderIntent => ({ symbol: '204001.SH', business: 'repo', side: 'sell', quantity: 10, price });

/** A state that has seen a quote. */
async function quoted(): ReturnType<typeof riskBench> {
  const bench = await riskBench();
  bench.quotes.next(riskQuote(symbol));
  return bench;
}

describe('priceTick', () => {
  const rule = priceTick();
  const offTick = (price: number, limit: number, of = symbol): unknown => ({
    ...{ code: 'PRICE_TICK', limit, value: price },
    message: `The price of ${price} yuan for ${of} is no multiple of ${limit} yuan above 0.`,
    messageZh: `${of} 委托价格 ${price} 元不是最小变动价位 ${limit} 元的正整数倍。`,
  });

  testsInStream(async () => ({
    operator: priceTick({ state: (await riskBench()).state }),
    rule: 'priceTick',
    passes: at(10.01),
    denies: at(10.001),
    finding: {
      code: 'PRICE_TICK',
      limit: 0.01,
      value: 10.001,
      message: 'The price of 10.001 yuan for 600519.SH is no multiple of 0.01 yuan above 0.',
      messageZh: '600519.SH 委托价格 10.001 元不是最小变动价位 0.01 元的正整数倍。',
    },
  }));

  test.each<[Board, number, number, boolean]>([
    ['shMain', 0.01, 0.01, true],
    ['shMain', 0.07, 0.01, true],
    ['shMain', 1688.88, 0.01, true],
    ['shMain', 10.005, 0.01, false],
    ['shMain', 0, 0.01, false],
    ['shMain', -10, 0.01, false],
    ['shMain', NaN, 0.01, false],
    ['szFund', 1.001, 0.001, true],
    ['szFund', 1.0005, 0.001, false],
    ['shOption', 0.0001, 0.0001, true],
    ['shOption', 0.00015, 0.0001, false],
  ])('on %s, %p: the tick is %p', (board, price, tick, passes) => {
    for (const intent of [at(price), sellAt(price)]) {
      expect(findingOn(rule, intent, { board })).toEqual(passes ? undefined : offTick(price, tick));
    }
  });

  test('takes the tick that the counter publishes, and what it leaves out from the board', () => {
    expect(findingOn(rule, at(10.05), { security: { symbol, priceTick: 0.05 } })).toBeUndefined();
    expect(findingOn(rule, at(10.01), { security: { symbol, priceTick: 0.05 } })).toEqual(offTick(10.01, 0.05));
    expect(findingOn(rule, at(10.01), { security: { symbol, priceTick: 0.05 }, board: undefined })).toEqual(offTick(10.01, 0.05));
    expect(findingOn(rule, at(10.001), { security: { symbol, priceTick: 0 } })).toEqual(offTick(10.001, 0.01));
  });

  test('looks at the protection price of a market order, which need not have one', () => {
    expect(findingOn(rule, atMarket)).toBeUndefined();
    expect(findingOn(rule, protectedAt(10.01))).toBeUndefined();
    expect(findingOn(rule, protectedAt(10.001))).toEqual(offTick(10.001, 0.01));
  });

  test('takes the rate of a repo for its price', () => {
    expect(findingOn(rule, repoAt(1.505), { board: 'shRepo' })).toBeUndefined();
    expect(findingOn(rule, repoAt(1.503), { board: 'shRepo' })).toEqual(offTick(1.503, 0.005, '204001.SH'));
  });

  test('denies where no tick is known, and lets pass what meets no other orders', () => {
    const unknown = noDataFinding(symbol, 'its price tick', '最小价格变动单位');
    expect(findingOn(rule, at(10), { board: undefined })).toEqual(unknown);
    expect(findingOn(rule, at(10), { board: 'shIndex' })).toEqual(unknown);
    expect(findingOn(rule, at(10), { day: 20060630 })).toEqual(unknown);
    expect(offMarket.map((intent) => findingOn(rule, intent, { board: undefined }))).toEqual([undefined, undefined, undefined]);
  });
});

describe('dailyPriceLimit', () => {
  const rule = dailyPriceLimit();
  const beyond = (value: number, limit: number): unknown => ({
    ...{ code: 'PRICE_LIMIT', limit, value },
    message: `The price of ${value} yuan for ${symbol} is ${value > limit ? 'above the upper' : 'below the lower'} price limit of ${limit} yuan.`,
    messageZh: `${symbol} 委托价格 ${value} 元${value > limit ? '高于涨停价' : '低于跌停价'} ${limit} 元。`,
  });
  const notPublished = { upperLimitPrice: 0, lowerLimitPrice: 0 };

  testsInStream(async () => ({
    operator: dailyPriceLimit({ state: (await quoted()).state }),
    rule: 'dailyPriceLimit',
    passes: at(11),
    denies: at(11.01),
    finding: {
      code: 'PRICE_LIMIT',
      limit: 11,
      value: 11.01,
      message: 'The price of 11.01 yuan for 600519.SH is above the upper price limit of 11 yuan.',
      messageZh: '600519.SH 委托价格 11.01 元高于涨停价 11 元。',
    },
  }));

  test.each([at, sellAt])('holds for both sides', (order) => {
    const published = { upperLimitPrice: 12, lowerLimitPrice: 8 };
    expect([8, 10, 12].map((price) => findingOn(rule, order(price), published))).toEqual([undefined, undefined, undefined]);
    expect(findingOn(rule, order(12.01), published)).toEqual(beyond(12.01, 12));
    expect(findingOn(rule, order(7.99), published)).toEqual(beyond(7.99, 8));
    expect(findingOn(rule, order(0), published)).toEqual(beyond(0, 8));
    expect(findingOn(rule, order(NaN), published)).toMatchObject({ code: 'PRICE_LIMIT', limit: 8, value: NaN });
  });

  const st: Security = { symbol, securityStatus: 'st' };
  test.each<[string, Board, Security | undefined, number, number, number, number]>([
    ['', 'shMain', undefined, 20250801, 10, 9, 11],
    ['', 'shMain', undefined, 20250801, 10.05, 9.05, 11.06], // a half goes up
    ['under risk warning', 'shMain', st, 20250801, 10, 9.5, 10.5],
    ['under risk warning, by its name', 'shMain', { symbol, tickerName: '*ST茅台' }, 20250801, 10, 9.5, 10.5],
    ['under risk warning, later', 'shMain', st, 20260706, 10, 9, 11],
    ['about to be delisted', 'shMain', { symbol, tickerName: '茅台退' }, 20250801, 10, 9, 11],
    ['with a tick of its own', 'shMain', { symbol, priceTick: 0.1 }, 20250801, 10.5, 9.5, 11.6],
    ['', 'star', undefined, 20250801, 10, 8, 12],
    ['', 'beijing', undefined, 20250801, 10, 7, 13],
    ['', 'shFund', undefined, 20250801, 1.003, 0.903, 1.103],
    ['on its first day', 'shConvertible', { symbol, securityStatus: 'nIpo' }, 20250801, 100, 56.7, 157.3],
    ['', 'shConvertible', undefined, 20250801, 100, 80, 120],
  ])('computes those of a share %s on %s', (_what, board, security, day, preClosePrice, lower, upper) => {
    const given = { ...notPublished, board, security, day, preClosePrice };
    const tick = security?.priceTick ?? (board === 'shFund' || board === 'shConvertible' ? 0.001 : 0.01);
    const below = Math.round((lower - tick) * 1e4) / 1e4;
    const above = Math.round((upper + tick) * 1e4) / 1e4;
    expect([lower, upper].map((price) => findingOn(rule, at(price), given))).toEqual([undefined, undefined]);
    expect([below, above].map((price) => findingOn(rule, at(price), given))).toEqual([beyond(below, lower), beyond(above, upper)]);
  });

  test('knows a fund on STAR shares by its code', () => {
    const fund = at(1.2, { symbol: '588000.SH' });
    const given = { ...notPublished, board: 'shFund', preClosePrice: 1 } as const;
    expect(findingOn(rule, fund, given)).toBeUndefined();
    expect(findingOn(rule, { ...fund, price: 1.201 } as OrderIntent, given)).toMatchObject({ limit: 1.2, value: 1.201 });
  });

  test('computes anew when the previous close is another', () => {
    const fresh = dailyPriceLimit();
    expect(findingOn(fresh, at(12), { ...notPublished, preClosePrice: 10 })).toEqual(beyond(12, 11));
    expect(findingOn(fresh, at(12), { ...notPublished, preClosePrice: 11 })).toBeUndefined();
  });

  test('lets all pass where there is no limit', () => {
    expect(findingOn(rule, at(99), { hasNoPriceLimit: true })).toBeUndefined();
    expect(findingOn(rule, at(99), { ...notPublished, board: 'shBond', preClosePrice: 0 })).toBeUndefined();
    expect(findingOn(rule, at(99), { ...notPublished, security: { symbol, securityStatus: 'nIpo' } })).toBeUndefined();
    expect(findingOn(rule, repoAt(99), { ...notPublished, board: 'shRepo', preClosePrice: 0 })).toBeUndefined();
  });

  test('looks at the protection price of a market order, which need not have one', () => {
    expect(findingOn(rule, atMarket)).toBeUndefined();
    expect(findingOn(rule, protectedAt(11))).toBeUndefined();
    expect(findingOn(rule, protectedAt(11.01))).toEqual(beyond(11.01, 11));
  });

  test('denies where nothing is known, and lets pass what meets no other orders', () => {
    const unknown = noDataFinding(symbol, 'its price limit', '涨跌停价');
    expect(findingOn(rule, at(10), { ...notPublished, board: undefined })).toEqual(unknown);
    expect(findingOn(rule, at(10), { ...notPublished, board: 'shOption' })).toEqual(unknown);
    expect(findingOn(rule, at(10), { ...notPublished, preClosePrice: 0 })).toEqual(noPriceFinding(symbol));
    expect(offMarket.map((intent) => findingOn(rule, intent, { ...notPublished, board: undefined }))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('is as the market has it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 500_000 }), fc.integer({ min: 1, max: 700_000 }), (close, asked) => {
        const [preClosePrice, price] = [close / 100, asked / 100];
        const { lower, upper } = priceLimits({ board: 'shMain', day: 20250801, preClose: preClosePrice })!;
        const finding = findingOn(rule, at(price), { ...notPublished, preClosePrice });
        expect(finding === undefined).toBe(lower <= price && price <= upper);
      }),
    );
  });
});

describe('priceCage', () => {
  const rule = priceCage();
  const buyBeyond = (value: number, limit: number): unknown => ({
    ...{ code: 'PRICE_CAGE', limit, value },
    message: `The buy of ${symbol} at ${value} yuan is above the valid price range, which ends at ${limit} yuan.`,
    messageZh: `${symbol} 买入价 ${value} 元高于有效申报价格范围边界 ${limit} 元。`,
  });
  const sellBeyond = (value: number, limit: number): unknown => ({
    ...{ code: 'PRICE_CAGE', limit, value },
    message: `The sell of ${symbol} at ${value} yuan is below the valid price range, which ends at ${limit} yuan.`,
    messageZh: `${symbol} 卖出价 ${value} 元低于有效申报价格范围边界 ${limit} 元。`,
  });
  const none = { bestAsk: 0, bestBid: 0, lastPrice: 0, preClosePrice: 0 };

  testsInStream(async () => ({
    operator: priceCage({ state: (await quoted()).state }),
    rule: 'priceCage',
    passes: at(10.21),
    denies: at(10.22),
    finding: {
      code: 'PRICE_CAGE',
      limit: 10.2102,
      value: 10.22,
      message: 'The buy of 600519.SH at 10.22 yuan is above the valid price range, which ends at 10.2102 yuan.',
      messageZh: '600519.SH 买入价 10.22 元高于有效申报价格范围边界 10.2102 元。',
    },
  }));

  test.each<[string, object, number, number]>([
    ['the best ask', {}, 10.21, 10.2102],
    ['the best bid', { bestAsk: 0 }, 10.18, 10.1898],
    ['the last price', { bestAsk: 0, bestBid: 0, lastPrice: 20 }, 20.4, 20.4],
    ['the previous close', { bestAsk: 0, bestBid: 0, lastPrice: 0, preClosePrice: 30 }, 30.6, 30.6],
    ['ten ticks', { bestAsk: 3 }, 3.1, 3.1],
    ['ten ticks of its own', { bestAsk: 3, security: { symbol, priceTick: 0.1 } }, 4, 4],
    ['STAR without ten ticks', { bestAsk: 3, board: 'star' }, 3.06, 3.06],
    ['Beijing', { bestAsk: 10, board: 'beijing' }, 10.5, 10.5],
  ])('of a buy is that of %s', (_what, given, price, limit) => {
    const above = Math.round((price + 0.01) * 100) / 100;
    expect(findingOn(rule, at(price), given)).toBeUndefined();
    expect(findingOn(rule, at(above), given)).toEqual(buyBeyond(above, limit));
    expect(findingOn(rule, at(0.01), given)).toBeUndefined();
  });

  test.each<[string, object, number, number]>([
    ['the best bid', {}, 9.8, 9.7902],
    ['the best ask', { bestBid: 0 }, 9.81, 9.8098],
    ['the last price', { bestAsk: 0, bestBid: 0, lastPrice: 20 }, 19.6, 19.6],
    ['the previous close', { bestAsk: 0, bestBid: 0, lastPrice: 0, preClosePrice: 30 }, 29.4, 29.4],
  ])('of a sell is that of %s', (_what, given, price, limit) => {
    const below = Math.round((price - 0.01) * 100) / 100;
    expect(findingOn(rule, sellAt(price), given)).toBeUndefined();
    expect(findingOn(rule, sellAt(below), given)).toEqual(below < limit ? sellBeyond(below, limit) : undefined);
    expect(findingOn(rule, sellAt(99), given)).toBeUndefined();
  });

  test.each(['openingAuction', 'pause', 'closingAuction', 'afterHours', 'lunch'] as const)('does not hold in the phase %s', (phase) => {
    expect(findingOn(rule, at(99), { phase: { phase, entry: true, cancel: true, matching: 'auction' } })).toBeUndefined();
  });

  test('does not hold on first days, for market orders, and where the exchange keeps orders that are outside', () => {
    expect(findingOn(rule, at(99), { hasNoPriceLimit: true })).toBeUndefined();
    expect(findingOn(rule, protectedAt(99))).toBeUndefined();
    expect(findingOn(rule, at(99), { board: 'chiNext', day: 20230407 })).toBeUndefined();
    expect(findingOn(rule, at(99), { board: 'chiNext', day: 20230410 })).toEqual(buyBeyond(99, 10.2102));
    expect(findingOn(rule, at(99), { board: 'shFund', phase: undefined, quoteAgeMs: Infinity })).toBeUndefined();
    expect(findingOn(rule, at(99), { day: 20230407 })).toBeUndefined();
  });

  test('denies where nothing is known, and lets pass what meets no other orders', () => {
    expect(findingOn(rule, at(10), { board: undefined })).toEqual(noDataFinding(symbol, 'its board', '所属板块'));
    expect(findingOn(rule, at(10), { phase: undefined })).toEqual(noDataFinding(symbol, 'the trading phase', '交易阶段'));
    expect(findingOn(rule, at(10), { quoteAgeMs: Infinity })).toEqual(noPriceFinding(symbol));
    expect(findingOn(rule, at(10), none)).toEqual(noPriceFinding(symbol));
    expect(offMarket.map((intent) => findingOn(rule, intent, { board: undefined }))).toEqual([undefined, undefined, undefined]);
  });

  test('is as the market has it', () => {
    const cents = fc.integer({ min: 0, max: 3000 }).map((n) => n / 100);
    fc.assert(
      fc.property(cents, cents, cents, cents, fc.constantFrom('buy', 'sell'), (bestAsk, bestBid, last, price, side) => {
        const market = { bestAsk, bestBid, lastPrice: last, preClose: 10 };
        const finding = findingOn(rule, at(price, { side }), { bestAsk, bestBid, lastPrice: last });
        expect(finding === undefined).toBe(isInCage('shMain', 20250801, side, price, market));
      }),
    );
  });
});

describe('priceCollar', () => {
  const collar = (options: Partial<PriceCollarOptions> = {}): ReturnType<typeof priceCollar> => priceCollar({ percent: 2, ...options });
  const far = (side: 'buy' | 'sell', value: number, limit: number, reference: number, percent = 2): unknown => {
    const isAbove = value > limit;
    return {
      ...{ code: 'PRICE_COLLAR', limit, value },
      message: `The ${side} of ${symbol} at ${value} yuan is more than ${percent} % ${isAbove ? 'above' : 'below'} ${reference} yuan: ${limit} is the limit.`,
      messageZh: `${symbol} ${side === 'buy' ? '买入价' : '卖出价'} ${value} 元较参考价 ${reference} 元偏${isAbove ? '高' : '低'}超过 ${percent}%，边界 ${limit} 元。`,
    };
  };

  testsInStream(async () => ({
    operator: priceCollar({ percent: 2, state: (await quoted()).state }),
    rule: 'priceCollar',
    passes: at(10.2),
    denies: at(10.21),
    finding: {
      code: 'PRICE_COLLAR',
      limit: 10.2,
      value: 10.21,
      message: 'The buy of 600519.SH at 10.21 yuan is more than 2 % above 10 yuan: 10.2 is the limit.',
      messageZh: '600519.SH 买入价 10.21 元较参考价 10 元偏高超过 2%，边界 10.2 元。',
    },
  }));

  test('stops what would be paid too dear or sold too cheap, and nothing else', () => {
    expect(findingOn(collar(), at(10.2))).toBeUndefined();
    expect(findingOn(collar(), at(10.21))).toEqual(far('buy', 10.21, 10.2, 10));
    expect(findingOn(collar(), at(0.01))).toBeUndefined();
    expect(findingOn(collar(), sellAt(9.8))).toBeUndefined();
    expect(findingOn(collar(), sellAt(9.79))).toEqual(far('sell', 9.79, 9.8, 10));
    expect(findingOn(collar(), sellAt(99))).toBeUndefined();
  });

  test('stops both ways if it is told to', () => {
    const both = collar({ bothWays: true });
    expect([9.8, 10.2].flatMap((price) => [findingOn(both, at(price)), findingOn(both, sellAt(price))])).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(findingOn(both, at(10.21))).toEqual(far('buy', 10.21, 10.2, 10));
    expect(findingOn(both, at(9.79))).toEqual(far('buy', 9.79, 9.8, 10));
    expect(findingOn(both, sellAt(10.21))).toEqual(far('sell', 10.21, 10.2, 10));
    expect(findingOn(both, sellAt(9.79))).toEqual(far('sell', 9.79, 9.8, 10));
  });

  const market = { lastPrice: 10, preClosePrice: 20, bestAsk: 30, bestBid: 40 };
  test.each<['last' | 'best' | 'preClose', object, number, number]>([
    ['last', {}, 10, 10],
    ['preClose', {}, 20, 20],
    ['best', {}, 30, 40],
    ['best', { bestAsk: 0 }, 40, 40],
    ['best', { bestBid: 0 }, 30, 30],
  ])('measures from %s with %j', (against, more, forBuys, forSells) => {
    const rule = collar({ against, percent: 0.5 });
    const given = { ...market, ...more };
    const [upper, lower] = [Math.round(forBuys * 10_050) / 10_000, Math.round(forSells * 9950) / 10_000];
    expect([findingOn(rule, at(upper), given), findingOn(rule, sellAt(lower), given)]).toEqual([undefined, undefined]);
    expect(findingOn(rule, at(upper + 0.01), given)).toEqual(far('buy', upper + 0.01, upper, forBuys, 0.5));
    expect(findingOn(rule, sellAt(lower - 0.01), given)).toEqual(far('sell', lower - 0.01, lower, forSells, 0.5));
  });

  test('takes a repo for the sell that it is', () => {
    expect(findingOn(collar({ against: 'best' }), repoAt(1.95), { bestBid: 2, bestAsk: 3 })).toMatchObject({ limit: 1.96, value: 1.95 });
    expect(findingOn(collar({ against: 'best' }), repoAt(9), { bestBid: 2, bestAsk: 3 })).toBeUndefined();
  });

  test('takes the protection price of a market order for its price, and denies one without, or lets it pass', () => {
    expect(findingOn(collar(), protectedAt(10.2))).toBeUndefined();
    expect(findingOn(collar(), protectedAt(10.21))).toEqual(far('buy', 10.21, 10.2, 10));
    expect(findingOn(collar(), atMarket)).toEqual(noPriceFinding(symbol));
    expect(findingOn(collar({ unpriced: 'pass' }), atMarket)).toBeUndefined();
    expect(findingOn(collar({ unpriced: 'pass' }), protectedAt(10.21))).toEqual(far('buy', 10.21, 10.2, 10));
    expect(findingOn(collar({ unpriced: 'pass' }), at(0))).toEqual(noPriceFinding(symbol));
  });

  test('denies without a price or a reference, and lets pass what meets no other orders', () => {
    for (const price of [0, -1, NaN]) expect(findingOn(collar(), at(price))).toEqual(noPriceFinding(symbol));
    expect(findingOn(collar(), at(10), { lastPrice: 0 })).toEqual(noPriceFinding(symbol));
    expect(findingOn(collar(), at(10), { lastPrice: NaN })).toEqual(noPriceFinding(symbol));
    expect(offMarket.map((intent) => findingOn(collar(), intent, { lastPrice: 0 }))).toEqual([undefined, undefined, undefined]);
  });

  test('decides by the decimals that were meant', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 1_000_000 }), fc.integer({ min: 1, max: 200 }), (cents, tenths) => {
        const rule = collar({ percent: tenths / 10, bothWays: true });
        const lastPrice = cents / 100;
        // In hundred-thousandths of a yuan: exact.
        const highest = Math.floor((cents * (1000 + tenths)) / 1000);
        const lowest = Math.ceil((cents * (1000 - tenths)) / 1000);
        const passes = (price: number): boolean => findingOn(rule, at(price / 100), { lastPrice }) === undefined;
        expect([lowest - 1, lowest, highest, highest + 1].map(passes)).toEqual([false, true, true, false]);
      }),
    );
  });

  test.each<[Partial<PriceCollarOptions>, string]>([
    [{ percent: 0 }, 'priceCollar needs a limit in percent above 0, not 0.'],
    [{ percent: NaN }, 'priceCollar needs a limit in percent above 0, not NaN.'],
    [{ against: 'open' as 'last' }, 'priceCollar needs one of last, best, preClose for against, not open.'],
    [{ unpriced: 'hold' as 'deny' }, 'priceCollar needs one of deny, pass for unpriced, not hold.'],
  ])('does not take %j', (options, message) => {
    expect(() => collar(options)).toThrow(XtpArgumentError);
    expect(() => collar(options)).toThrow(message);
  });
});
