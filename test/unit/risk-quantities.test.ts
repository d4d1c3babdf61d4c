import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Board } from '../../lib/market';
import { lotSize, maxBoardQuantity, type Security } from '../../lib/risk';
import type { OrderIntent } from '../../lib/trade/order-intent';
import { buyOf, findingOn, noDataFinding, offMarket, riskBench } from './support/risk';
import { testsInStream } from './support/risk-streams';

const symbol = '600519.SH';
const sellOf = (quantity: number, more: Partial<OrderIntent> = {}): OrderIntent =>
  ({ ...buyOf({ quantity }), side: 'sell', ...more }) as OrderIntent;
/** One rule for all: what it remembers of one instrument must not be of another. */
const lots = lotSize();
const maximum = maxBoardQuantity();
/** What the counter publishes; each number is another one. */
const published: Security = {
  symbol,
  ...{ bidQuantityLowerLimit: 20, bidQuantityUnit: 10, bidQuantityUpperLimit: 1000 },
  ...{ askQuantityLowerLimit: 60, askQuantityUnit: 30, askQuantityUpperLimit: 2000 },
  ...{ marketBidQuantityLowerLimit: 80, marketBidQuantityUnit: 40, marketBidQuantityUpperLimit: 3000 },
  ...{ marketAskQuantityLowerLimit: 100, marketAskQuantityUnit: 50, marketAskQuantityUpperLimit: 4000 },
};
const atMarket: Partial<OrderIntent> = { price: 0, priceType: 'best5OrCancel' };

function lotFinding(quantity: number, limit: number, reason: string, reasonZh: string, of = symbol): unknown {
  return {
    ...{ code: 'LOT_SIZE', limit, value: quantity },
    message: `The order for ${of} has a quantity of ${quantity}: ${reason}.`,
    messageZh: `${of} 委托数量 ${quantity}，${reasonZh}。`,
  };
}
const notMultiple = (quantity: number, step: number): unknown =>
  lotFinding(quantity, step, `no multiple of ${step}`, `不是 ${step} 的整数倍`);
const splits = (quantity: number, step: number, odd: number): unknown =>
  lotFinding(
    quantity,
    step,
    `no multiple of ${step}, and not with the whole remainder of ${odd}`,
    `不是 ${step} 的整数倍，余额 ${odd} 须一次性卖出`,
  );
const tooFew = (quantity: number, minimum: number): unknown =>
  lotFinding(quantity, minimum, `at least ${minimum} are needed`, `最少 ${minimum}`);
const notWhole = (quantity: number, minimum = 100): unknown => lotFinding(quantity, minimum, 'no whole number above 0', '不是正整数');

describe('lotSize', () => {
  testsInStream(async () => {
    const { ledger, state } = await riskBench();
    ledger.hold(symbol, 250);
    return {
      operator: lotSize({ state }),
      rule: 'lotSize',
      passes: sellOf(50),
      denies: sellOf(150), // of the 200 that are left
      finding: {
        code: 'LOT_SIZE',
        limit: 100,
        value: 150,
        message: 'The order for 600519.SH has a quantity of 150: no multiple of 100.',
        messageZh: '600519.SH 委托数量 150，不是 100 的整数倍。',
      },
    };
  });

  test.each<[Board, number, unknown]>([
    ['shMain', 100, undefined],
    ['shMain', 1_000_100, undefined], // how much is another rule's
    ['shMain', 99, tooFew(99, 100)],
    ['shMain', 101, notMultiple(101, 100)],
    ['shMain', 0, notWhole(0)],
    ['shMain', -100, notWhole(-100)],
    ['shMain', 100.5, notWhole(100.5)],
    ['shMain', NaN, notWhole(NaN)],
    ['star', 200, undefined],
    ['star', 201, undefined],
    ['star', 199, tooFew(199, 200)],
    ['star', 100_001, undefined],
    ['beijing', 101, undefined],
    ['beijing', 99, tooFew(99, 100)],
    ['szConvertible', 10, undefined],
    ['szConvertible', 15, notMultiple(15, 10)],
    ['shOption', 1, undefined],
    ['shOption', 0, notWhole(0, 1)],
    ['shIndex', 100, noDataFinding(symbol, 'the lot size of its board', '所属板块的申报数量规定')],
  ])('on %s a buy of %p', (board, quantity, finding) => {
    expect(findingOn(lots, buyOf({ quantity }), { board })).toEqual(finding);
    // Short sales take nothing from what is held.
    const short = sellOf(quantity, { business: 'margin', side: 'shortSell' });
    expect(findingOn(lots, short, { board, sellable: quantity })).toEqual(finding);
  });

  test.each<[Board, number, number, unknown]>([
    ['shMain', 250, 50, undefined],
    ['shMain', 250, 100, undefined],
    ['shMain', 250, 150, undefined],
    ['shMain', 250, 250, undefined],
    ['shMain', 250, 130, splits(130, 100, 50)],
    ['shMain', 250, 49, splits(49, 100, 50)],
    ['shMain', 200, 150, notMultiple(150, 100)],
    ['shMain', 250, 300, undefined], // more than there is: another rule's
    ['shMain', 250, 350, notMultiple(350, 100)],
    ['shMain', 50, 50, undefined],
    ['shMain', 0, 100, undefined],
    ['shMain', 0, 50, tooFew(50, 100)],
    ['shMain', -100, 100, undefined],
    ['star', 350, 350, undefined],
    ['star', 350, 200, undefined],
    ['star', 350, 199, tooFew(199, 200)],
    ['star', 150, 150, undefined],
    ['star', 150, 149, tooFew(149, 200)],
    ['star', 150, 151, tooFew(151, 200)],
  ])('on %s, of %p that may be sold, %p', (board, sellable, quantity, finding) => {
    expect(findingOn(lots, sellOf(quantity), { board, sellable })).toEqual(finding);
  });

  test.each<[string, OrderIntent, unknown]>([
    ['a buy', buyOf({ quantity: 30 }), undefined],
    ['a buy', buyOf({ quantity: 10 }), tooFew(10, 20)],
    ['a buy', buyOf({ quantity: 25 }), notMultiple(25, 10)],
    ['a sell', sellOf(90), undefined],
    ['a sell', sellOf(30), tooFew(30, 60)],
    ['a sell', sellOf(70), notMultiple(70, 30)],
    ['a market buy', buyOf({ quantity: 120, ...atMarket }), undefined],
    ['a market buy', buyOf({ quantity: 40, ...atMarket }), tooFew(40, 80)],
    ['a market buy', buyOf({ quantity: 90, ...atMarket }), notMultiple(90, 40)],
    ['a market sell', sellOf(150, atMarket), undefined],
    ['a market sell', sellOf(50, atMarket), tooFew(50, 100)],
    ['a market sell', sellOf(120, atMarket), notMultiple(120, 50)],
  ])('takes what the counter publishes for %s', (_kind, intent, finding) => {
    expect(findingOn(lots, intent, { security: published })).toEqual(finding);
  });

  test('does not take a published unit of 1 for sells as leave to split remainders', () => {
    const security = { symbol, bidQuantityLowerLimit: 100, bidQuantityUnit: 100, askQuantityLowerLimit: 1, askQuantityUnit: 1 };
    expect(findingOn(lots, sellOf(130), { security, sellable: 250 })).toEqual(splits(130, 100, 50));
    expect(findingOn(lots, sellOf(150), { security, sellable: 250 })).toBeUndefined();
  });

  test('looks again when the day, the board or the publication is another', () => {
    const rule = lotSize();
    expect(findingOn(rule, buyOf({ quantity: 30 }))).toEqual(tooFew(30, 100));
    expect(findingOn(rule, buyOf({ quantity: 30 }), { security: published })).toBeUndefined();
    expect(findingOn(rule, buyOf({ quantity: 30 }), { board: 'star' })).toEqual(tooFew(30, 200));
    const repo = { symbol: '204001.SH', business: 'repo', side: 'sell', quantity: 100, price: 2 } as const;
    const rule204 = 'at least 1000 are needed';
    expect(findingOn(rule, repo, { board: 'shRepo', day: 20220516 })).toBeUndefined();
    expect(findingOn(rule, repo, { board: 'shRepo', day: 20220513 })).toEqual(lotFinding(100, 1000, rule204, '最少 1000', '204001.SH'));
    expect(findingOn(rule, repo, { board: 'shRepo', day: 20060630 })).toEqual(
      noDataFinding('204001.SH', 'the lot size of its board', '所属板块的申报数量规定'),
    );
  });

  test('denies what is on no board, and lets pass what meets no other orders', () => {
    expect(findingOn(lots, buyOf(), { board: undefined })).toEqual(
      noDataFinding(symbol, 'the lot size of its board', '所属板块的申报数量规定'),
    );
    expect(offMarket.map((intent) => findingOn(lots, intent, { board: undefined }))).toEqual([undefined, undefined, undefined]);
  });

  test('of a repo, which is a sell, takes the published quantities of sells', () => {
    const repo = { symbol: '204001.SH', business: 'repo', side: 'sell', quantity: 30, price: 2 } as const;
    expect(findingOn(lots, repo, { board: 'shRepo', security: published })).toEqual(
      lotFinding(30, 60, 'at least 60 are needed', '最少 60', '204001.SH'),
    );
  });

  test('lets one sell everything, however it is split into whole lots and a last order with the remainder', () => {
    const board = fc.constantFrom<Board>('shMain', 'star', 'beijing', 'szConvertible');
    fc.assert(
      fc.property(board, fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 0, max: 10 }), (on, held, wanted) => {
        const lot = on === 'star' ? 200 : on === 'szConvertible' ? 10 : 100;
        const first = Math.min(wanted * lot, Math.floor(held / lot) * lot);
        if (first > 0) expect(findingOn(lots, sellOf(first), { board: on, sellable: held })).toBeUndefined();
        if (held > first) expect(findingOn(lots, sellOf(held - first), { board: on, sellable: held - first })).toBeUndefined();
      }),
    );
  });
});

describe('maxBoardQuantity', () => {
  testsInStream(async () => ({
    operator: maxBoardQuantity({ state: (await riskBench()).state }),
    rule: 'maxBoardQuantity',
    passes: buyOf({ quantity: 1_000_000, price: 0.01 }),
    denies: buyOf({ quantity: 1_000_100, price: 0.01 }),
    finding: {
      code: 'BOARD_MAX_QUANTITY',
      limit: 1_000_000,
      value: 1_000_100,
      message: 'The limit order for 600519.SH has a quantity of 1000100, above the 1000000 that its board takes.',
      messageZh: '600519.SH 限价委托数量 1000100，超过板块单笔上限 1000000。',
    },
  }));

  test.each<[Board, string, number]>([
    ['shMain', 'limit', 1_000_000],
    ['shMain', 'market', 1_000_000],
    ['star', 'limit', 100_000],
    ['star', 'market', 50_000],
    ['chiNext', 'limit', 300_000],
    ['chiNext', 'market', 150_000],
    ['beijing', 'limit', 1_000_000],
    ['szFund', 'limit', 1_000_000],
  ])('on %s a %s order may have %p', (board, kind, limit) => {
    const terms = kind === 'limit' ? {} : atMarket;
    for (const side of ['buy', 'sell'] as const) {
      expect(findingOn(maximum, buyOf({ side, quantity: limit, ...terms }), { board })).toBeUndefined();
      expect(findingOn(maximum, buyOf({ side, quantity: limit + 1, ...terms }), { board })).toEqual({
        ...{ code: 'BOARD_MAX_QUANTITY', limit, value: limit + 1 },
        message: `The ${kind} order for 600519.SH has a quantity of ${limit + 1}, above the ${limit} that its board takes.`,
        messageZh: `600519.SH ${kind === 'limit' ? '限价' : '市价'}委托数量 ${limit + 1}，超过板块单笔上限 ${limit}。`,
      });
    }
  });

  test.each<[string, OrderIntent, number]>([
    ['a buy', buyOf(), 1000],
    ['a sell', sellOf(0), 2000],
    ['a market buy', buyOf(atMarket), 3000],
    ['a market sell', sellOf(0, atMarket), 4000],
    ['a repo, which is a sell', { symbol, business: 'repo', side: 'sell', quantity: 0, price: 2 }, 2000],
  ])('takes what the counter publishes for %s', (_kind, intent, limit) => {
    const given = { security: published, board: 'star' as const };
    expect(findingOn(maximum, { ...intent, quantity: limit }, given)).toBeUndefined();
    expect(findingOn(maximum, { ...intent, quantity: limit + 1 }, given)?.limit).toBe(limit);
  });

  test('denies a quantity that is no number', () => {
    expect(findingOn(maximum, buyOf({ quantity: NaN }))).toMatchObject({ code: 'BOARD_MAX_QUANTITY', value: NaN });
  });

  test('denies where nobody says how much may be traded, and lets pass what meets no other orders', () => {
    const unknown = noDataFinding(symbol, 'the largest order', '单笔最大申报数量');
    for (const board of ['shOption', 'shIndex', undefined] as const) expect(findingOn(maximum, buyOf(), { board })).toEqual(unknown);
    expect(findingOn(maximum, buyOf(), { board: 'shOption', security: published })).toBeUndefined();
    expect(offMarket.map((intent) => findingOn(maximum, intent, { board: undefined }))).toEqual([undefined, undefined, undefined]);
  });
});
