/** Limits on what an account would come to: each as a stream, and at both sides of its limit. */
import { describe, expect, test } from '@jest/globals';
import { from, tap, type Observable } from 'rxjs';
import { XtpArgumentError } from '../../lib/errors';
import {
  cancelRate,
  connection,
  duplicateIntent,
  instantCancels,
  killSwitch,
  lossLimit,
  maxDailyTurnover,
  maxDrawdown,
  maxGrossExposure,
  maxNetExposure,
  maxOpenOrders,
  maxOrderQuantity,
  maxPositionRatio,
  maxPositionValue,
  orderRate,
  orderToTradeRatio,
  reduceOnly,
  riskGroup,
  selfTrade,
  sellablePosition,
  sufficientCash,
  type Finding,
  type RiskFigures,
  type RiskOperator,
  type RiskTotals,
  type Verdict,
} from '../../lib/risk';
import type { OrderIntent } from '../../lib/trade/order-intent';
import { buyOf, figuresOf, riskBench, riskQuote, verdictsOf, type RiskBench } from './support/risk';
import { testsInStream } from './support/risk-streams';

type Given = Parameters<typeof figuresOf>[1];
type Row = readonly [what: string, intent: OrderIntent, given: Given, finding: Finding | undefined];

const symbol = '600519.SH';
const buy = buyOf(); // 100 shares, 1,000 yuan
const sell = buyOf({ side: 'sell' });
const marketBuy = buyOf({ priceType: 'best5OrCancel', price: 0 });
const marketSell = buyOf({ side: 'sell', priceType: 'best5OrCancel', price: 0 });
const shortSale = { symbol, business: 'margin', side: 'shortSell', quantity: 100, price: 10 } as OrderIntent;
const creditBuy = { symbol, business: 'margin', side: 'marginBuy', quantity: 100, price: 10 } as OrderIntent;
const buyBack = { symbol, business: 'margin', side: 'buyToReturn', quantity: 100, price: 10 } as OrderIntent;
const option = (side: 'buy' | 'sell', positionEffect: 'open' | 'close'): OrderIntent => ({
  ...{ symbol: '10004567.SH', business: 'option', side, positionEffect, quantity: 1, price: 0.1 },
});
const creation = { symbol: '510050.SH', business: 'etf', side: 'purchase', quantity: 900_000 } as OrderIntent;

/** Every row is a test: the whole finding, or none. */
function table(rule: RiskOperator, rows: readonly Row[], check: 'check' | 'checkCancel' = 'check'): void {
  test.each(rows.map((row) => [row[0], row] as const))('%s', (_what, [, intent, given, finding]) => {
    expect(rule.rule[check]!(figuresOf(intent, given))).toEqual(finding);
  });
}

function noData(what: string, whatZh: string, limit = NaN, of = symbol): Finding {
  return {
    code: 'NO_DATA',
    limit,
    value: NaN,
    message: `The order for ${of} can not be checked: ${what} is not known.`,
    messageZh: `${of} 委托无法检查：缺少${whatZh}。`,
  };
}

function noPrice(limit = NaN): Finding {
  return {
    code: 'NO_PRICE',
    limit,
    value: NaN,
    message: `The order for ${symbol} has no price and none is known to value it at.`,
    messageZh: `${symbol} 委托没有价格，也没有可用的参考价，无法计算委托金额。`,
  };
}

function refuses(make: () => unknown, message: string): void {
  expect(make).toThrow(XtpArgumentError);
  expect(make).toThrow(message);
}

/** What a rule asks figures for: each with what it was given. */
function askedBy(rule: RiskOperator, names: readonly (keyof RiskFigures)[], check: 'check' | 'checkCancel' = 'check'): unknown[] {
  const asked: unknown[] = [];
  const figures = figuresOf(buy, { ordersToday: 1000, filledOrdersToday: 1000 }) as unknown as Record<
    string,
    (...given: unknown[]) => number
  >;
  const spies = names.map((name) => {
    return [name, (...given: unknown[]) => (asked.push([name, ...given]), figures[name]!(...given))] as const;
  });
  rule.rule[check]!({ ...figures, ...Object.fromEntries(spies) } as unknown as RiskFigures);
  return asked;
}
const group = { name: 'all' } as RiskTotals;

/** As an operator, after whose first verdict something happens. */
function andThen(rule: RiskOperator, happens: () => void): (source: Observable<OrderIntent | Verdict>) => Observable<Verdict> {
  return (source) => source.pipe(rule, tap(happens));
}

describe('killSwitch', () => {
  const finding: Finding = {
    code: 'KILL_SWITCH',
    limit: 0,
    value: 1,
    message: 'Trading is halted: enough. Orders pass again after resume().',
    messageZh: '交易已停止：enough。调用 resume() 后恢复。',
  };
  testsInStream(async () => {
    const { state } = await riskBench();
    return { operator: andThen(killSwitch({ state }), () => state.kill('enough')), rule: 'killSwitch', passes: buy, denies: sell, finding };
  });
  table(killSwitch(), [
    ['trading', buy, { mode: 'trading' }, undefined],
    ['reducing is not halted', buy, { mode: 'reducing' }, undefined],
    ['halted', buy, { mode: 'halted', modeReason: 'enough' }, finding],
    ['halted, also what trades nothing', creation, { mode: 'halted', modeReason: 'enough' }, finding],
  ]);
  test('says nothing of cancels', () => {
    expect(killSwitch().rule).toEqual({ name: 'killSwitch', check: expect.any(Function) });
  });
});

describe('connection', () => {
  const down: Finding = {
    code: 'NOT_CONNECTED',
    limit: 1,
    value: 0,
    message: 'The account has no session: it is down.',
    messageZh: '账户未连接：down。',
  };
  testsInStream(async () => {
    const { account, state } = await riskBench();
    const drop = (): void => account.status.next({ state: 'down', reason: 1, message: '' });
    return { operator: andThen(connection({ state }), drop), rule: 'connection', passes: buy, denies: sell, finding: down };
  });
  table(connection(), [
    ['live and caught up', buy, {}, undefined],
    ['down', buy, { connection: 'down' }, down],
    [
      'live, not caught up',
      buy,
      { isCaughtUp: false },
      {
        code: 'NOT_CAUGHT_UP',
        limit: 1,
        value: 0,
        message: 'Cash, positions and orders have not been compared with the counter since the login.',
        messageZh: '登录后尚未与柜台核对资金、持仓和委托。',
      },
    ],
    [
      'live, not caught up since the counter is busy',
      buy,
      { isCaughtUp: false, catchUpFailure: 'The counter is busy.' },
      {
        code: 'NOT_CAUGHT_UP',
        limit: 1,
        value: 0,
        message:
          'Cash, positions and orders have not been compared with the counter since the login. The last try failed: The counter is busy.',
        messageZh: '登录后尚未与柜台核对资金、持仓和委托。最近一次失败：The counter is busy.',
      },
    ],
  ]);
});

describe('reduceOnly', () => {
  const finding = (left: number, value = 100, of = symbol): Finding => ({
    code: 'REDUCE_ONLY',
    limit: left,
    value,
    message: `Only orders that make a position smaller pass: late. ${of}: ${left} may be sold.`,
    messageZh: `仅允许减仓：late。${of} 最多可卖 ${left}。`,
  });
  testsInStream(async () => {
    const { ledger, state } = await riskBench();
    ledger.hold(symbol, 100);
    state.reduceOnly('late');
    return { operator: reduceOnly({ state }), rule: 'reduceOnly', passes: sell, denies: buyOf({ price: 9 }), finding: finding(0) };
  });
  const reducing = { mode: 'reducing', modeReason: 'late' } as const;
  table(reduceOnly(), [
    ['trading', buy, { mode: 'trading' }, undefined],
    ['halted is not its matter', buy, { mode: 'halted' }, undefined],
    ['a buy', buy, reducing, finding(0)],
    ['a sell of all', sell, { ...reducing, held: 100 }, undefined],
    ['a sell of more', sell, { ...reducing, held: 99 }, finding(99)],
    ['a sell of what is not being sold', sell, { ...reducing, held: 150, pendingSells: 50 }, undefined],
    ['a sell of what is being sold', sell, { ...reducing, held: 150, pendingSells: 51 }, finding(99)],
    ['nothing is left to sell', sell, { ...reducing, held: 50, pendingSells: 60 }, finding(0)],
    ['a short sale', shortSale, { ...reducing, held: 100 }, finding(100)],
    ['what buys back', buyBack, reducing, undefined],
    ['an option bought to open', option('buy', 'open'), reducing, finding(0, 1, '10004567.SH')],
    ['an option bought to close', option('buy', 'close'), reducing, undefined],
    ['an option sold to open', option('sell', 'open'), { ...reducing, held: 1 }, finding(1, 1, '10004567.SH')],
    ['an option sold to close', option('sell', 'close'), { ...reducing, held: 1 }, undefined],
    ['what trades nothing', creation, reducing, undefined],
  ]);
});

describe('sufficientCash', () => {
  const finding = (needed: string, limit: string): Finding => ({
    code: 'INSUFFICIENT_CASH',
    limit: Number(limit),
    value: Number(needed),
    message: `The order for ${symbol} needs ${needed} yuan with fees; ${limit} are available.`,
    messageZh: `${symbol} 委托需要 ${needed} 元（含费用），可用资金 ${limit} 元。`,
  });
  testsInStream(async () => {
    const { ledger, state } = await riskBench();
    ledger.set({ buyingPower: 1500 });
    const denies = buyOf({ price: 9 });
    return { operator: sufficientCash({ state }), rule: 'sufficientCash', passes: buy, denies, finding: finding('900.00', '500.00') };
  });
  table(sufficientCash(), [
    ['as much as there is', buy, { availableCash: 1005, fees: 5 }, undefined],
    ['a fen too little', buy, { availableCash: 1004.99, fees: 5 }, finding('1005.00', '1004.99')],
    ['no cash', buy, { availableCash: NaN }, noData('the cash that working orders take', '在途委托占用资金')],
    ['no price', marketBuy, {}, noPrice()],
    ['a sell', sell, { availableCash: 0 }, undefined],
    ['on credit', creditBuy, { availableCash: 0 }, undefined],
    ['what buys back', buyBack, { availableCash: 999 }, finding('1000.00', '999.00')],
  ]);
  describe('keeps some', () => {
    table(sufficientCash({ keep: 500 }), [
      ['all the same', buy, { availableCash: 1500 }, undefined],
      ['not enough', buy, { availableCash: 1499.99 }, finding('1000.00', '999.99')],
    ]);
  });
  test('lets no two orders use the same cash', async () => {
    const { ledger, state } = await riskBench();
    ledger.set({ buyingPower: 1500 });
    const codes = verdictsOf(from([buy, buyOf()]).pipe(sufficientCash({ state }))).map(
      (verdict) => verdict.type === 'denied' && verdict.limit,
    );
    expect(codes).toEqual([false, 500]);
  });
});

describe('orderRate', () => {
  const tooFast = (limit: number, value: number): Finding => ({
    code: 'ORDER_RATE',
    limit,
    value,
    message: `It would be order or cancel number ${value} within a second; ${limit} are allowed.`,
    messageZh: `一秒内第 ${value} 笔申报或撤单，上限 ${limit} 笔。`,
  });
  const tooMany = (limit: number, value: number): Finding => ({
    code: 'ORDERS_PER_DAY',
    limit,
    value,
    message: `It would be order or cancel number ${value} of the day; ${limit} are allowed.`,
    messageZh: `当日第 ${value} 笔申报或撤单，上限 ${limit} 笔。`,
  });
  testsInStream(async () => {
    const { state } = await riskBench();
    const denies = buyOf({ price: 9 });
    return { operator: orderRate({ perDay: 1, state }), rule: 'orderRate', passes: buy, denies, finding: tooMany(1, 2) };
  });
  describe('by its own limits', () => {
    table(orderRate({ perSecond: 3, perDay: 10, excess: 'deny' }), [
      ['the last of a second', buy, { ordersWithin: 1, cancelsWithin: 1 }, undefined],
      ['one too many', buy, { ordersWithin: 2, cancelsWithin: 1 }, tooFast(3, 4)],
      ['the last of the day', buy, { ordersToday: 5, cancelsToday: 4 }, undefined],
      ['one too many of the day', buy, { ordersToday: 5, cancelsToday: 5 }, tooMany(10, 11)],
    ]);
  });
  describe('holds back', () => {
    table(orderRate({ perSecond: 3 }), [
      ['until there is room', buy, { ordersWithin: 3, waitForOrders: 250 }, { ...tooFast(3, 4), holdMs: 250 }],
      ['never for the day', buy, { ordersToday: 19_999, waitForOrders: 250 }, tooMany(19_999, 20_000)],
    ]);
  });
  describe("by the exchanges' thresholds", () => {
    table(orderRate({ excess: 'deny' }), [
      ['299 in a second', buy, { ordersWithin: 298 }, undefined],
      ['300 in a second', buy, { ordersWithin: 299 }, tooFast(299, 300)],
      ['19,999 in a day', buy, { ordersToday: 19_998 }, undefined],
      ['20,000 in a day', buy, { ordersToday: 19_999 }, tooMany(19_999, 20_000)],
      ['before there were any', buy, { day: 20200102, ordersWithin: 5000, ordersToday: 50_000 }, undefined],
      ['again after that', buy, { ordersWithin: 299 }, tooFast(299, 300)],
    ]);
  });
  test('asks for the last second, of the accounts that share it', () => {
    const asked = askedBy(orderRate({ perSecond: 3, perDay: 9999, across: group }), [
      'ordersWithin',
      'cancelsWithin',
      'ordersToday',
      'cancelsToday',
    ]);
    expect(asked).toEqual([
      ['ordersWithin', 1000, group],
      ['cancelsWithin', 1000, group],
      ['ordersToday', group],
      ['cancelsToday', group],
    ]);
    const waits: unknown[] = [];
    const figures = figuresOf(buy, { ordersWithin: 3 });
    orderRate({ perSecond: 3, across: group }).rule.check!({ ...figures, waitForOrders: (...given) => waits.push(given) });
    expect(waits).toEqual([[1000, 3, group]]);
  });
  test.each([0, -1, 1.5, NaN, Infinity])('wants whole numbers above 0, not %d', (limit) => {
    refuses(() => orderRate({ perSecond: limit }), `orderRate needs whole numbers above 0, not ${limit}.`);
    refuses(() => orderRate({ perDay: limit }), `orderRate needs whole numbers above 0, not ${limit}.`);
  });
});

describe('sellablePosition', () => {
  const finding = (limit: number): Finding => ({
    code: 'INSUFFICIENT_POSITION',
    limit,
    value: 100,
    message: `The order sells 100 of ${symbol}; ${limit} may be sold now.`,
    messageZh: `${symbol} 卖出 100，当前可卖 ${limit}。`,
  });
  testsInStream(async () => {
    const { ledger, state } = await riskBench();
    ledger.hold(symbol, 300, { sellableQuantity: 150 });
    const denies = { ...sell, price: 9 } as OrderIntent;
    const first = { ...sell, quantity: 51 } as OrderIntent;
    return { operator: sellablePosition({ state }), rule: 'sellablePosition', passes: first, denies, finding: finding(99) };
  });
  table(sellablePosition(), [
    ['all of it', sell, { sellable: 100 }, undefined],
    ['one too many', sell, { sellable: 99 }, finding(99)],
    ['fewer than none', sell, { sellable: -10 }, finding(0)],
    ['not known', sell, { sellable: NaN }, noData('what may be sold', '可卖数量')],
    ['a buy', buy, { sellable: 0 }, undefined],
    ['a short sale', shortSale, { sellable: 0 }, undefined],
    ['an option sold to open', option('sell', 'open'), { sellable: 0 }, undefined],
    ['what trades nothing', creation, { sellable: 0 }, undefined],
  ]);
});

describe('maxOrderQuantity', () => {
  const finding = (limit: number): Finding => ({
    code: 'MAX_ORDER_QUANTITY',
    limit,
    value: 100,
    message: `The order is for 100 of ${symbol}, above the limit of ${limit} an order.`,
    messageZh: `${symbol} 委托数量 100，超过单笔上限 ${limit}。`,
  });
  testsInStream(() => ({
    ...{ operator: maxOrderQuantity({ limit: 99 }), rule: 'maxOrderQuantity' },
    ...{ passes: buyOf({ quantity: 99 }), denies: buy, finding: finding(99) },
  }));
  describe('for all', () => {
    table(maxOrderQuantity({ limit: 100 }), [['as many', buy, {}, undefined]]);
    table(maxOrderQuantity({ limit: 99 }), [
      ['one too many', buy, {}, finding(99)],
      ['whatever the business', shortSale, {}, finding(99)],
    ]);
  });
  describe('by symbol', () => {
    table(maxOrderQuantity({ limit: { [symbol]: 99, '000001.SZ': undefined } }), [
      ['named', sell, {}, finding(99)],
      ['not named', buyOf({ symbol: '600000.SH' }), {}, undefined],
      ['named without a limit', buyOf({ symbol: '000001.SZ' }), {}, undefined],
    ]);
  });
  test.each([0, -1, NaN])('wants limits above 0, not %d', (limit) => {
    const message = `maxOrderQuantity needs limits in shares above 0, not ${limit}.`;
    refuses(() => maxOrderQuantity({ limit }), message);
    refuses(() => maxOrderQuantity({ limit: { '600000.SH': 1, [symbol]: limit } }), message);
  });
});

describe('maxDailyTurnover', () => {
  const finding = (limit: number, value: string): Finding => ({
    code: 'MAX_DAILY_TURNOVER',
    limit,
    value: Number(value),
    message: `With the order for ${symbol} the day's turnover may come to ${value} yuan, above the limit of ${limit} yuan.`,
    messageZh: `加上 ${symbol} 委托，当日成交额可能达到 ${value} 元，超过上限 ${limit} 元。`,
  });
  testsInStream(async () => {
    const { account, state } = await riskBench();
    account.fill(account.send(buyOf({ quantity: 200 })));
    return {
      ...{ operator: maxDailyTurnover({ limit: 3000, state }), rule: 'maxDailyTurnover' },
      ...{ passes: buy, denies: sell, finding: finding(3000, '4000.00') },
    };
  });
  describe('by default', () => {
    table(maxDailyTurnover(), [
      ['10 million', buy, { turnover: 9_999_000 }, undefined],
      ['a fen more', buy, { turnover: 9_999_000.01 }, finding(10_000_000, '10000000.01')],
      ['sells count', sell, { turnover: 9_999_000.01 }, finding(10_000_000, '10000000.01')],
      ['no price', marketBuy, {}, noPrice(10_000_000)],
      ['unknown', buy, { turnover: NaN }, noData('the value of working orders', '在途委托金额', 10_000_000)],
      ['what trades nothing', creation, { turnover: NaN }, undefined],
    ]);
  });
  describe('sums of fractions', () => {
    table(maxDailyTurnover({ limit: 0.3 }), [['are exact', buyOf({ quantity: 1, price: 0.1 }), { turnover: 0.2 }, undefined]]);
  });
  test('asks for those that share it', () => {
    expect(askedBy(maxDailyTurnover({ across: group }), ['turnover'])).toEqual([['turnover', group]]);
  });
  test('wants a limit above 0', () =>
    refuses(() => maxDailyTurnover({ limit: 0 }), 'maxDailyTurnover needs a limit in yuan above 0, not 0.'));
});

const scopes = [
  ['instrument', 'instrumentValue', `the position in ${symbol}`, `${symbol} 持仓`],
  ['board', 'boardValue', 'the positions on the board shMain', 'shMain 板块持仓'],
  ['total', 'totalValue', 'all positions', '全部持仓'],
] as const;

describe('maxPositionRatio', () => {
  const finding = (
    value: number,
    percent: string,
    limit = 0.3,
    [name, nameZh] = [`the position in ${symbol}`, `${symbol} 持仓`],
  ): Finding => ({
    code: 'MAX_POSITION_RATIO',
    limit,
    value,
    message: `With the order for ${symbol} ${name} may come to ${percent} of the equity of 1000000.00 yuan, above the limit of ${(limit * 100).toFixed(2)}%.`,
    messageZh: `加上 ${symbol} 委托，${nameZh}可能达到总权益 1000000.00 元的 ${percent}，超过上限 ${(limit * 100).toFixed(2)}%。`,
  });
  testsInStream(async () => ({
    ...{ operator: maxPositionRatio({ state: (await riskBench()).state }), rule: 'maxPositionRatio' },
    ...{ passes: sell, denies: buyOf({ quantity: 40_000 }), finding: finding(0.4, '40.00%') },
  }));
  describe('by default', () => {
    table(maxPositionRatio(), [
      ['30 %', buy, { instrumentValue: 299_000 }, undefined],
      ['a fen more', buy, { instrumentValue: 299_000.01 }, finding(0.30000001, '30.00%')],
      ['sells pass', sell, { instrumentValue: 900_000 }, undefined],
      ['short sales pass', shortSale, { instrumentValue: 900_000 }, undefined],
      ['what buys back passes', buyBack, { instrumentValue: 900_000 }, undefined],
      ['an option bought to close passes', option('buy', 'close'), { instrumentValue: 900_000 }, undefined],
      ['on credit', creditBuy, { instrumentValue: 299_001 }, finding(0.300001, '30.00%')],
      ['no price', marketBuy, {}, noPrice(0.3)],
      ['position unknown', buy, { instrumentValue: NaN }, noData('the value of the positions', '持仓市值', 0.3)],
      ['equity unknown', buy, { equity: NaN }, noData('the equity', '总权益', 0.3)],
      ['what trades nothing', creation, { instrumentValue: NaN }, undefined],
      [
        'no equity',
        buy,
        { equity: 0 },
        {
          ...finding(Infinity, 'Infinity%'),
          message: `With the order for ${symbol} the position in ${symbol} may come to Infinity% of the equity of 0.00 yuan, above the limit of 30.00%.`,
          messageZh: `加上 ${symbol} 委托，${symbol} 持仓可能达到总权益 0.00 元的 Infinity%，超过上限 30.00%。`,
        },
      ],
    ]);
  });
  describe.each(scopes)('of the %s', (of, figure, name, nameZh) => {
    table(maxPositionRatio({ of, limit: 0.5 }), [
      ['half', buy, { [figure]: 499_000 }, undefined],
      ['more', buy, { [figure]: 599_000 }, finding(0.6, '60.00%', 0.5, [name, nameZh])],
    ]);
    test('asks for those that share it', () => {
      expect(askedBy(maxPositionRatio({ of, across: group }), [figure, 'equity'])).toEqual([
        [figure, group],
        ['equity', group],
      ]);
    });
  });
  test.each([0, -0.1, NaN, Infinity])('wants a part, not %d', (limit) => {
    refuses(() => maxPositionRatio({ limit }), `maxPositionRatio needs a part of the equity above 0, e.g. 0.3, not ${limit}.`);
  });
});

describe('maxPositionValue', () => {
  const finding = (limit: number, value: string, name: string = scopes[0][2], nameZh: string = scopes[0][3]): Finding => ({
    code: 'MAX_POSITION_VALUE',
    limit,
    value: Number(value),
    message: `With the order for ${symbol} ${name} may come to ${value} yuan, above the limit of ${limit} yuan.`,
    messageZh: `加上 ${symbol} 委托，${nameZh}可能达到 ${value} 元，超过上限 ${limit} 元。`,
  });
  testsInStream(async () => ({
    ...{ operator: maxPositionValue({ perInstrument: 1500, state: (await riskBench()).state }), rule: 'maxPositionValue' },
    ...{ passes: sell, denies: buyOf({ quantity: 200 }), finding: finding(1500, '2000.00') },
  }));
  describe.each([
    ['perInstrument', scopes[0]],
    ['perBoard', scopes[1]],
    ['total', scopes[2]],
  ] as const)('%s', (option, [, figure, name, nameZh]) => {
    table(maxPositionValue({ [option]: 5000 }), [
      ['as much', buy, { [figure]: 4000 }, undefined],
      ['a fen more', buy, { [figure]: 4000.01 }, finding(5000, '5000.01', name, nameZh)],
      ['sells pass', sell, { [figure]: 9000 }, undefined],
      ['what buys back passes', buyBack, { [figure]: 9000 }, undefined],
      ['no price', marketBuy, {}, noPrice(5000)],
      ['unknown', buy, { [figure]: NaN }, noData('the value of the positions', '持仓市值', 5000)],
      ['the others do not matter', buy, { instrumentValue: NaN, boardValue: NaN, totalValue: NaN, [figure]: 4000 }, undefined],
    ]);
    test('asks for those that share it', () => {
      expect(askedBy(maxPositionValue({ [option]: 5000, across: group }), [figure])).toEqual([[figure, group]]);
    });
  });
  describe('by name', () => {
    table(maxPositionValue({ perInstrument: { '600519.SH': 5000 }, perBoard: { szMain: 5000 } }), [
      ['this symbol', buy, { instrumentValue: 4001 }, finding(5000, '5001.00')],
      ['another symbol, another board', buyOf({ symbol: '600000.SH' }), { instrumentValue: 9000, boardValue: 9000 }, undefined],
      ['on no board that is known', buy, { board: undefined }, noData('its board', '所属板块')],
      [
        'this board',
        buyOf({ symbol: '000001.SZ' }),
        { board: 'szMain', boardValue: 4001 },
        {
          ...finding(5000, '5001.00'),
          message: 'With the order for 000001.SZ the positions on the board szMain may come to 5001.00 yuan, above the limit of 5000 yuan.',
          messageZh: '加上 000001.SZ 委托，szMain 板块持仓可能达到 5001.00 元，超过上限 5000 元。',
        },
      ],
    ]);
    table(maxPositionValue({ total: 5000 }), [['without limits on boards none need be known', buy, { board: undefined }, undefined]]);
  });
  describe('all at once', () => {
    table(maxPositionValue({ perInstrument: 2000, perBoard: 3000, total: 4000 }), [
      ['within all', buy, { instrumentValue: 1000, boardValue: 2000, totalValue: 3000 }, undefined],
      ['the instrument first', buy, { instrumentValue: 1001, boardValue: 9000, totalValue: 9000 }, finding(2000, '2001.00')],
      ['then the board', buy, { boardValue: 2001, totalValue: 9000 }, finding(3000, '3001.00', scopes[1][2], scopes[1][3])],
      ['then all', buy, { totalValue: 3001 }, finding(4000, '4001.00', scopes[2][2], scopes[2][3])],
    ]);
  });
  test('wants a limit, and each above 0', () => {
    refuses(() => maxPositionValue({}), 'maxPositionValue needs at least one of perInstrument, perBoard, total.');
    const message = 'maxPositionValue needs limits in yuan above 0, not 0.';
    for (const option of ['perInstrument', 'perBoard', 'total']) refuses(() => maxPositionValue({ [option]: 0 }), message);
    refuses(() => maxPositionValue({ perBoard: { shMain: 0 } }), message);
  });
});

describe('maxGrossExposure', () => {
  const finding = (value: string, of = symbol): Finding => ({
    code: 'MAX_GROSS_EXPOSURE',
    limit: 5000,
    value: Number(value),
    message: `With the order for ${of} the gross exposure may come to ${value} yuan, above the limit of 5000 yuan.`,
    messageZh: `加上 ${of} 委托，总敞口可能达到 ${value} 元，超过上限 5000 元。`,
  });
  testsInStream(async () => ({
    ...{ operator: maxGrossExposure({ limit: 5000, state: (await riskBench()).state }), rule: 'maxGrossExposure' },
    ...{ passes: sell, denies: buyOf({ quantity: 501 }), finding: finding('5010.00') },
  }));
  describe('in yuan', () => {
    table(maxGrossExposure({ limit: 5000 }), [
      ['as much', buy, { grossExposure: 4000 }, undefined],
      ['a fen more', buy, { grossExposure: 4000.01 }, finding('5000.01')],
      ['short sales count', shortSale, { grossExposure: 4000.01 }, finding('5000.01')],
      ['an option sold to open counts', option('sell', 'open'), { grossExposure: 4500 }, finding('5500.00', '10004567.SH')],
      ['sells of what is held pass', sell, { grossExposure: 9000 }, undefined],
      ['what buys back passes', buyBack, { grossExposure: 9000 }, undefined],
      ['what trades nothing passes', creation, { grossExposure: 9000 }, undefined],
      ['no price', marketBuy, {}, noPrice(5000)],
      ['unknown', buy, { grossExposure: NaN }, noData('the gross exposure', '总敞口', 5000)],
    ]);
  });
  test('asks for those that share it', () => {
    expect(askedBy(maxGrossExposure({ limit: 5000, across: group }), ['grossExposure'])).toEqual([['grossExposure', group]]);
  });
  test('wants a limit above 0', () =>
    refuses(() => maxGrossExposure({ limit: 0 }), 'maxGrossExposure needs a limit in yuan above 0, not 0.'));
});

describe('maxNetExposure', () => {
  const finding = (value: string): Finding => ({
    code: 'MAX_NET_EXPOSURE',
    limit: 5000,
    value: Number(value),
    message: `With the order for ${symbol} the net exposure may come to ${value} yuan, beyond the limit of 5000 yuan.`,
    messageZh: `加上 ${symbol} 委托，净敞口可能达到 ${value} 元，超过上限 5000 元。`,
  });
  testsInStream(async () => ({
    ...{ operator: maxNetExposure({ limit: 5000, state: (await riskBench()).state }), rule: 'maxNetExposure' },
    ...{ passes: sell, denies: buyOf({ quantity: 501 }), finding: finding('5010.00') },
  }));
  table(maxNetExposure({ limit: 5000 }), [
    ['as much', buy, { netExposure: 4000 }, undefined],
    ['a fen more', buy, { netExposure: 4000.01 }, finding('5000.01')],
    ['a buy brings a short account nearer to zero', buy, { netExposure: -9000 }, undefined],
    ['as much the other way', shortSale, { lowestNetExposure: -4000 }, undefined],
    ['a fen more the other way', shortSale, { lowestNetExposure: -4000.01 }, finding('-5000.01')],
    ['a short sale brings a long account nearer to zero', shortSale, { netExposure: 9000, lowestNetExposure: 9000 }, undefined],
    ['sells of what is held pass', sell, { netExposure: 9000, lowestNetExposure: -9000 }, undefined],
    ['what buys back passes', buyBack, { netExposure: 9000 }, undefined],
    ['no price', marketBuy, {}, noPrice(5000)],
    ['unknown', buy, { netExposure: NaN }, noData('the net exposure', '净敞口', 5000)],
    ['unknown the other way', shortSale, { lowestNetExposure: NaN }, noData('the net exposure', '净敞口', 5000)],
  ]);
  test('asks for those that share it', () => {
    const rule = maxNetExposure({ limit: 5000, across: group });
    expect(askedBy(rule, ['netExposure', 'lowestNetExposure'])).toEqual([['netExposure', group]]);
    const seen: unknown[] = [];
    rule.rule.check!({ ...figuresOf(shortSale), lowestNetExposure: (...given) => seen.push(given) });
    expect(seen).toEqual([[group]]);
  });
  test('wants a limit above 0', () =>
    refuses(() => maxNetExposure({ limit: -1 }), 'maxNetExposure needs a limit in yuan above 0, not -1.'));
});

describe('maxOpenOrders', () => {
  const inAll = (value: number): Finding => ({
    code: 'MAX_OPEN_ORDERS',
    limit: 3,
    value,
    message: `It would be order number ${value} that is open; 3 are allowed.`,
    messageZh: `未完成委托将达 ${value} 笔，上限 3 笔。`,
  });
  const ofOne = (value: number): Finding => ({
    code: 'MAX_OPEN_ORDERS',
    limit: 2,
    value,
    message: `It would be order number ${value} that is open for ${symbol}; 2 are allowed.`,
    messageZh: `${symbol} 未完成委托将达 ${value} 笔，上限 2 笔。`,
  });
  testsInStream(async () => {
    const { account, state } = await riskBench();
    for (let i = 0; i < 2; i++) account.send(buyOf({ price: 9 }));
    const passes = buyOf({ symbol: '600000.SH' });
    return { operator: maxOpenOrders({ perInstrument: 2, state }), rule: 'maxOpenOrders', passes, denies: buy, finding: ofOne(3) };
  });
  describe('in all', () => {
    table(maxOpenOrders({ total: 3 }), [
      ['the last', buy, { openOrders: 2, instrumentOrders: 99 }, undefined],
      ['one too many', sell, { openOrders: 3 }, inAll(4)],
    ]);
  });
  describe('of an instrument', () => {
    table(maxOpenOrders({ perInstrument: 2 }), [
      ['the last', buy, { openOrders: 99, instrumentOrders: 1 }, undefined],
      ['one too many', sell, { instrumentOrders: 2 }, ofOne(3)],
    ]);
  });
  describe('both', () => {
    table(maxOpenOrders({ total: 3, perInstrument: 2 }), [
      ['the last', buy, { openOrders: 2, instrumentOrders: 1 }, undefined],
      ['in all first', buy, { openOrders: 3, instrumentOrders: 3 }, inAll(4)],
      ['then of the instrument', buy, { openOrders: 2, instrumentOrders: 2 }, ofOne(3)],
    ]);
  });
  test('asks for those that share it', () => {
    expect(askedBy(maxOpenOrders({ total: 3, perInstrument: 2, across: group }), ['openOrders', 'instrumentOrders'])).toEqual([
      ['openOrders', group],
      ['instrumentOrders', group],
    ]);
  });
  test('wants a limit, each a whole number above 0', () => {
    refuses(() => maxOpenOrders({}), 'maxOpenOrders needs at least one of total, perInstrument.');
    for (const limit of [0, 1.5, NaN]) {
      const message = `maxOpenOrders needs a whole number of orders above 0, not ${limit}.`;
      refuses(() => maxOpenOrders({ total: limit }), message);
      refuses(() => maxOpenOrders({ perInstrument: limit }), message);
    }
  });
});

describe('duplicateIntent', () => {
  const finding = (value: number, withinMs = 1000): Finding => ({
    code: 'DUPLICATE_INTENT',
    limit: 1,
    value,
    message: `It would be order number ${value} for ${symbol} with the same terms within ${withinMs} ms.`,
    messageZh: `${withinMs} 毫秒内第 ${value} 笔条件相同的 ${symbol} 委托。`,
  });
  testsInStream(async () => {
    const { account, state } = await riskBench();
    account.send(buyOf());
    return { operator: duplicateIntent({ state }), rule: 'duplicateIntent', passes: sell, denies: buy, finding: finding(2) };
  });
  table(duplicateIntent({ withinMs: 60_000 }), [
    ['the first', buy, { sameWithin: 0 }, undefined],
    ['the second', buy, { sameWithin: 1 }, finding(2, 60_000)],
    ['the third', buy, { sameWithin: 2 }, finding(3, 60_000)],
  ]);
  test('asks for a second by default', () => {
    expect(askedBy(duplicateIntent(), ['sameWithin'])).toEqual([['sameWithin', 1000]]);
    expect(askedBy(duplicateIntent({ withinMs: 50 }), ['sameWithin'])).toEqual([['sameWithin', 50]]);
  });
  test.each([0, -1, NaN, 60_001])('wants a time of the last minute, not %d', (withinMs) => {
    const message = `duplicateIntent needs withinMs in milliseconds above 0 and at most 60000, not ${withinMs}.`;
    refuses(() => duplicateIntent({ withinMs }), message);
  });
});

describe('selfTrade', () => {
  const finding = (value: number, own: number, price = `${value} yuan`, priceZh = `${value} 元`): Finding => ({
    code: 'SELF_TRADE',
    limit: own,
    value,
    message: `The order for ${symbol} at ${price} would trade with an order of our own at ${own} yuan.`,
    messageZh: `${symbol} 委托（${priceZh}）会与本方挂单（${own} 元）成交。`,
  });
  const atAnyPrice = (found: Finding): Finding => ({
    ...found,
    message: found.message.replace(/own at .*\.$/, 'own at any price.'),
    messageZh: found.messageZh.replace(/挂单（.*）成交/, '挂单（市价）成交'),
  });
  testsInStream(async () => {
    const { account, state } = await riskBench();
    account.send(buyOf());
    return { operator: selfTrade({ state }), rule: 'selfTrade', passes: buyOf({ price: 9 }), denies: sell, finding: finding(10, 10) };
  });
  table(selfTrade(), [
    ['nothing on the other side', buy, { ownBestBid: 10 }, undefined],
    ['a buy below the own sell', buy, { ownBestAsk: 10.01 }, undefined],
    ['a buy at it', buy, { ownBestAsk: 10 }, finding(10, 10)],
    ['a buy above it', buy, { ownBestAsk: 9.99 }, finding(10, 9.99)],
    ['a market buy', marketBuy, { ownBestAsk: 99 }, finding(Infinity, 99, 'any price', '市价')],
    ['a market buy alone', marketBuy, {}, undefined],
    ['a buy against a market sell', buy, { ownBestAsk: 0 }, atAnyPrice(finding(10, 0))],
    ['nothing on the other side of a sell', sell, { ownBestAsk: 10 }, undefined],
    ['a sell above the own buy', sell, { ownBestBid: 9.99 }, undefined],
    ['a sell at it', sell, { ownBestBid: 10 }, finding(10, 10)],
    ['a sell below it', sell, { ownBestBid: 10.01 }, finding(10, 10.01)],
    ['a market sell', marketSell, { ownBestBid: 1 }, finding(0, 1, 'any price', '市价')],
    ['a market sell alone', marketSell, {}, undefined],
    ['a sell against a market buy', sell, { ownBestBid: Infinity }, atAnyPrice(finding(10, Infinity))],
    ['what trades nothing', creation, { ownBestBid: Infinity, ownBestAsk: 0 }, undefined],
  ]);
});

describe('lossLimit', () => {
  const finding = (value: string): Finding => ({
    code: 'LOSS_LIMIT',
    limit: 5000,
    value: Number(value),
    message: `${value} yuan are lost, above the limit of 5000 yuan: only orders that make a position smaller pass.`,
    messageZh: `已亏损 ${value} 元，超过上限 5000 元：仅允许减仓。`,
  });
  testsInStream(async () => {
    const { state } = await withLoss(6000);
    return {
      operator: lossLimit({ limit: 5000, state }),
      rule: 'lossLimit',
      passes: sell,
      denies: buyOf({ price: 9 }),
      finding: finding('6000.00'),
    };
  });
  table(lossLimit({ limit: 5000 }), [
    ['won', buy, { profit: 6000 }, undefined],
    ['as much lost', buy, { profit: -5000 }, undefined],
    ['a fen more', buy, { profit: -5000.01 }, finding('5000.01')],
    ['a sell of what is held', sell, { profit: -6000, held: 100 }, undefined],
    ['a sell of more', sell, { profit: -6000, held: 99 }, finding('6000.00')],
    ['a sell of what is being sold', sell, { profit: -6000, held: 100, pendingSells: 1 }, finding('6000.00')],
    ['a short sale', shortSale, { profit: -6000, held: 100 }, finding('6000.00')],
    ['what buys back', buyBack, { profit: -6000 }, undefined],
    ['not known', buy, { profit: NaN }, noData('the profit', '盈亏', 5000)],
    ['a sell of what is held, not known', sell, { profit: NaN, held: 100 }, undefined],
    ['what trades nothing', creation, { profit: -6000 }, undefined],
  ]);
  test('asks for those that share it', () => {
    expect(askedBy(lossLimit({ limit: 1, across: group }), ['profit'])).toEqual([['profit', group]]);
  });
  test('wants a limit above 0', () => refuses(() => lossLimit({ limit: 0 }), 'lossLimit needs a limit in yuan above 0, not 0.'));
});

describe('maxDrawdown', () => {
  const finding = (limit: number, allowed: string, value: number, lost: string, part: string): Finding => ({
    code: 'MAX_DRAWDOWN',
    limit,
    value,
    message: `The equity is ${lost} yuan (${part}) below its peak, above the limit of ${allowed}: only orders that make a position smaller pass.`,
    messageZh: `总权益较峰值回撤 ${lost} 元（${part}），超过上限 ${allowed.replace('yuan', '元')}：仅允许减仓。`,
  });
  testsInStream(async () => {
    const { state } = await withLoss(6000);
    const found = finding(5000, '5000 yuan', 6000, '6000.00', '0.59%');
    return { operator: maxDrawdown({ yuan: 5000, state }), rule: 'maxDrawdown', passes: sell, denies: buyOf({ price: 9 }), finding: found };
  });
  describe('in yuan', () => {
    table(maxDrawdown({ yuan: 50_000 }), [
      ['at the peak', buy, {}, undefined],
      ['as much below', buy, { equity: 950_000 }, undefined],
      ['a fen more', buy, { equity: 949_999.99 }, finding(50_000, '50000 yuan', 50_000.01, '50000.01', '5.00%')],
      ['a sell of what is held', sell, { equity: 900_000, held: 100 }, undefined],
      ['a sell of more', sell, { equity: 900_000, held: 99 }, finding(50_000, '50000 yuan', 100_000, '100000.00', '10.00%')],
      ['what buys back', buyBack, { equity: 900_000 }, undefined],
      ['not known', buy, { equity: NaN }, noData('the equity', '总权益', 50_000)],
      ['peak not known', buy, { peakEquity: NaN }, noData('the equity', '总权益', 50_000)],
    ]);
  });
  describe('as a part', () => {
    table(maxDrawdown({ part: 0.05 }), [
      ['as much below', buy, { equity: 950_000 }, undefined],
      ['a fen more', buy, { equity: 949_999.99 }, finding(0.05, '5.00%', 50_000.01 / 1_000_000, '50000.01', '5.00%')],
      ['far more', buy, { equity: 400_000 }, finding(0.05, '5.00%', 0.6, '600000.00', '60.00%')],
      ['of a smaller peak', buy, { equity: 95, peakEquity: 100 }, undefined],
      ['not known', buy, { equity: NaN }, noData('the equity', '总权益', 0.05)],
    ]);
  });
  describe('both', () => {
    table(maxDrawdown({ yuan: 50_000, part: 0.02 }), [
      ['within both', buy, { equity: 980_000 }, undefined],
      ['beyond the part', buy, { equity: 960_000 }, finding(0.02, '2.00%', 0.04, '40000.00', '4.00%')],
      ['beyond both', buy, { equity: 940_000 }, finding(50_000, '50000 yuan', 60_000, '60000.00', '6.00%')],
    ]);
  });
  test('asks for those that share it', () => {
    expect(askedBy(maxDrawdown({ yuan: 1, across: group }), ['peakEquity', 'equity'])).toEqual([
      ['peakEquity', group],
      ['equity', group],
    ]);
  });
  test('wants a limit, each above 0', () => {
    refuses(() => maxDrawdown({}), 'maxDrawdown needs at least one of yuan, part.');
    refuses(() => maxDrawdown({ yuan: 0 }), 'maxDrawdown needs a limit in yuan above 0, not 0.');
    refuses(() => maxDrawdown({ part: 0 }), 'maxDrawdown needs a part of the peak equity above 0, e.g. 0.3, not 0.');
    refuses(() => maxDrawdown({ part: NaN }), 'maxDrawdown needs a part of the peak equity above 0, e.g. 0.3, not NaN.');
  });
});

describe('cancelRate', () => {
  const tooFast: Finding = {
    code: 'CANCEL_RATE',
    limit: 3,
    value: 4,
    message: 'It would be cancel number 4 within a second; 3 are allowed.',
    messageZh: '一秒内第 4 笔撤单，上限 3 笔。',
  };
  const tooMany: Finding = {
    code: 'CANCELS_PER_DAY',
    limit: 10,
    value: 11,
    message: 'It would be cancel number 11 of the day; 10 are allowed.',
    messageZh: '当日第 11 笔撤单，上限 10 笔。',
  };
  test('lets all orders of a stream pass', () => {
    expect(verdictsOf(from([buy, sell]).pipe(cancelRate({ perSecond: 1 }))).map(({ type }) => type)).toEqual(['accepted', 'accepted']);
    expect(cancelRate({ perDay: 1 }).rule).toEqual({ name: 'cancelRate', checkCancel: expect.any(Function) });
  });
  describe('of a second', () => {
    const rows: Row[] = [
      ['the last', buy, { cancelsWithin: 2, cancelsToday: 99 }, undefined],
      ['one too many', buy, { cancelsWithin: 3 }, tooFast],
    ];
    table(cancelRate({ perSecond: 3 }), rows, 'checkCancel');
  });
  describe('of a day', () => {
    const rows: Row[] = [
      ['the last', buy, { cancelsToday: 9, cancelsWithin: 99 }, undefined],
      ['one too many', buy, { cancelsToday: 10 }, tooMany],
    ];
    table(cancelRate({ perDay: 10 }), rows, 'checkCancel');
  });
  describe('both', () => {
    const rows: Row[] = [
      ['within both', buy, { cancelsWithin: 2, cancelsToday: 9 }, undefined],
      ['the second first', buy, { cancelsWithin: 3, cancelsToday: 10 }, tooFast],
      ['then the day', buy, { cancelsWithin: 2, cancelsToday: 10 }, tooMany],
    ];
    table(cancelRate({ perSecond: 3, perDay: 10 }), rows, 'checkCancel');
  });
  test('asks for the last second, of those that share it', () => {
    const rule = cancelRate({ perSecond: 3, perDay: 10, across: group });
    expect(askedBy(rule, ['cancelsWithin', 'cancelsToday'], 'checkCancel')).toEqual([
      ['cancelsWithin', 1000, group],
      ['cancelsToday', group],
    ]);
  });
  test('wants a limit, each a whole number above 0', () => {
    refuses(() => cancelRate({}), 'cancelRate needs at least one of perSecond, perDay.');
    refuses(() => cancelRate({ perSecond: 0 }), 'cancelRate needs a whole number of cancels above 0, not 0.');
    refuses(() => cancelRate({ perDay: 1.5 }), 'cancelRate needs a whole number of cancels above 0, not 1.5.');
  });
});

describe('orderToTradeRatio', () => {
  const finding = (value: number, sent: number, traded: number, [what, whatZh] = ['orders', '委托'], limit = 10): Finding => ({
    code: 'ORDER_TO_TRADE_RATIO',
    limit,
    value,
    message: `It would make ${sent} ${what} today for ${traded} orders that have traded, above the limit of ${limit} for one.`,
    messageZh: `当日${whatZh}将达 ${sent} 笔，有成交的委托 ${traded} 笔，超过每笔 ${limit} 的上限。`,
  });
  testsInStream(async () => {
    const { account, state } = await riskBench();
    account.fill(account.send(buyOf()));
    account.send(buyOf({ price: 9 }));
    const operator = orderToTradeRatio({ limit: 3, from: 2, state });
    return { operator, rule: 'orderToTradeRatio', passes: buy, denies: sell, finding: finding(4, 4, 1, undefined, 3) };
  });
  describe('from the hundredth on', () => {
    table(orderToTradeRatio({ limit: 10 }), [
      ['before', buy, { ordersToday: 99, filledOrdersToday: 1 }, undefined],
      ['as many', buy, { ordersToday: 109, filledOrdersToday: 11, cancelsToday: 999 }, undefined],
      ['one more', buy, { ordersToday: 110, filledOrdersToday: 11 }, finding(111 / 11, 111, 11)],
      ['the first that it looks at', buy, { ordersToday: 100, filledOrdersToday: 10 }, finding(10.1, 101, 10)],
      ['none has traded', buy, { ordersToday: 100 }, finding(Infinity, 101, 0)],
    ]);
  });
  describe('with cancels', () => {
    table(orderToTradeRatio({ limit: 10, from: 5, countCancels: true }), [
      ['as many', buy, { ordersToday: 5, cancelsToday: 4, filledOrdersToday: 1 }, undefined],
      [
        'one more',
        buy,
        { ordersToday: 5, cancelsToday: 5, filledOrdersToday: 1 },
        finding(11, 11, 1, ['orders and cancels', '委托和撤单']),
      ],
    ]);
  });
  test('asks for those that share it', () => {
    const rule = orderToTradeRatio({ limit: 10, countCancels: true, across: group });
    expect(askedBy(rule, ['ordersToday', 'cancelsToday', 'filledOrdersToday'])).toEqual([
      ['ordersToday', group],
      ['cancelsToday', group],
      ['filledOrdersToday', group],
    ]);
  });
  test('wants numbers above 0', () => {
    refuses(() => orderToTradeRatio({ limit: 0 }), 'orderToTradeRatio needs a part of orders to trades above 0, e.g. 0.3, not 0.');
    refuses(() => orderToTradeRatio({ limit: 1, from: 0 }), 'orderToTradeRatio needs a whole number of orders above 0, not 0.');
  });
});

describe('instantCancels', () => {
  const finding = (value: number, limit = 2, ageMs = 1000, windowMs = 60_000): Finding => ({
    code: 'INSTANT_CANCELS',
    limit,
    value,
    message: `${value} orders were cancelled within ${ageMs} ms of being sent in the last ${windowMs} ms; ${limit} are allowed.`,
    messageZh: `最近 ${windowMs} 毫秒内有 ${value} 笔委托在报出后 ${ageMs} 毫秒内撤单，上限 ${limit} 笔。`,
  });
  testsInStream(async () => {
    const { account, state } = await riskBench();
    const operator = andThen(instantCancels({ limit: 0, state }), () => {
      if (state.cancelsToday === 0) account.cancel(account.send(buyOf()));
    });
    return { operator, rule: 'instantCancels', passes: buy, denies: sell, finding: finding(1, 0) };
  });
  table(instantCancels({ limit: 2, ageMs: 500, windowMs: 10_000 }), [
    ['as many', buy, { instantCancels: 2 }, undefined],
    ['one more', buy, { instantCancels: 3 }, finding(3, 2, 500, 10_000)],
    ['sells, too', sell, { instantCancels: 3 }, finding(3, 2, 500, 10_000)],
  ]);
  test('asks for orders of a second, within a minute, by default', () => {
    expect(askedBy(instantCancels({ limit: 2 }), ['instantCancels'])).toEqual([['instantCancels', 1000, 60_000]]);
    expect(askedBy(instantCancels({ limit: 2, ageMs: 5, windowMs: 7 }), ['instantCancels'])).toEqual([['instantCancels', 5, 7]]);
  });
  test('wants times above 0 and a whole number', () => {
    for (const limit of [-1, 0.5, NaN])
      refuses(() => instantCancels({ limit }), `instantCancels needs a whole number of cancels from 0 on, not ${limit}.`);
    for (const ageMs of [0, NaN])
      refuses(() => instantCancels({ limit: 0, ageMs }), `instantCancels needs ageMs in milliseconds above 0, not ${ageMs}.`);
    const message = 'instantCancels needs windowMs in milliseconds above 0 and at most 60000, not 60001.';
    refuses(() => instantCancels({ limit: 0, windowMs: 60_001 }), message);
  });
});

describe('accounts that share a limit', () => {
  test('are added up', async () => {
    const [one, other] = [await riskBench(), await riskBench()];
    const both = riskGroup('both', [one.state, other.state]);
    other.account.send(buyOf({ quantity: 400 }));
    const rule = maxDailyTurnover({ limit: 4500, across: both, state: one.state });
    expect(verdictsOf(from([buyOf({ quantity: 50 }), buyOf({ quantity: 1 })]).pipe(rule)).map(({ type }) => type)).toEqual([
      'accepted',
      'denied',
    ]);
  });
});

/** An account that holds 1,000 shares, which have lost so much. */
async function withLoss(yuan: number): Promise<RiskBench> {
  const bench = await riskBench();
  bench.ledger.hold(symbol, 1000, { cost: 10_000 });
  bench.quotes.next(riskQuote(symbol));
  bench.quotes.next(riskQuote(symbol, { lastPrice: 10 - yuan / 1000 }));
  return bench;
}
