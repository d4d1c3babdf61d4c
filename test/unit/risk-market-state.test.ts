import { describe, expect, test } from '@jest/globals';
import { XtpArgumentError } from '../../lib/errors';
import type { Board, Phase } from '../../lib/market';
import { priceType, riskGate, staleQuote, suspended, tradingPhase, type Finding } from '../../lib/risk';
import type { PriceType } from '../../lib/xtp/generated/enums';
import type { OrderIntent } from '../../lib/trade/order-intent';
import { buyOf, figuresOf, findingOn, noDataFinding, offMarket, riskBench, riskQuote } from './support/risk';
import { testsInStream } from './support/risk-streams';

const symbol = '600519.SH';
const common = { symbol, securityStatus: 'common' } as const;
const ofType = (type: PriceType): OrderIntent => buyOf({ priceType: type } as Partial<OrderIntent>);
const phaseOf = (phase: Phase, entry = true, cancel = true): object => ({ phase: { phase, entry, cancel, matching: 'none' } });
const noPhase = noDataFinding(symbol, 'the trading phase', '交易阶段');
const noBoard = noDataFinding(symbol, 'its board', '所属板块');

describe('priceType', () => {
  const rule = priceType();
  const notTaken = (type: string, reason: string, reasonZh: string): Finding => ({
    ...{ code: 'PRICE_TYPE', limit: 0, value: 1 },
    message: `The order for ${symbol} can not be '${type}': ${reason}.`,
    messageZh: `${symbol} 不能使用报价方式 ${type}：${reasonZh}。`,
  });
  const byBoard = (type: string, board: Board): Finding => notTaken(type, `${board} takes no orders of this type`, `板块 ${board} 不支持`);

  testsInStream(async () => ({
    operator: priceType({ state: (await riskBench({ securities: [common] })).state }),
    rule: 'priceType',
    passes: ofType('best5OrCancel'),
    denies: ofType('allOrCancel'),
    finding: {
      code: 'PRICE_TYPE',
      limit: 0,
      value: 1,
      message: "The order for 600519.SH can not be 'allOrCancel': shMain takes no orders of this type.",
      messageZh: '600519.SH 不能使用报价方式 allOrCancel：板块 shMain 不支持。',
    },
  }));

  test.each<[Board, PriceType[], PriceType[]]>([
    ['shMain', ['limit', 'best5OrLimit', 'best5OrCancel'], ['bestOrCancel', 'allOrCancel', 'forwardBest', 'limitOrCancel']],
    ['star', ['limit', 'best5OrLimit', 'forwardBest', 'reverseBestLimit'], ['bestOrCancel', 'allOrCancel']],
    ['szMain', ['limit', 'bestOrCancel', 'best5OrCancel', 'allOrCancel', 'forwardBest'], ['best5OrLimit', 'limitOrCancel']],
    ['shConvertible', ['limit'], ['best5OrCancel']],
    ['shOption', ['limit', 'limitOrCancel', 'bestOrCancel'], ['best5OrCancel', 'forwardBest']],
    ['shIndex', [], ['limit']],
  ])('on %s passes %j, not %j', (board, taken, refused) => {
    const given = { board, security: common };
    expect(taken.map((type) => findingOn(rule, ofType(type), given))).toEqual(taken.map(() => undefined));
    expect(refused.map((type) => findingOn(rule, ofType(type), given))).toEqual(refused.map((type) => byBoard(type, board)));
  });

  test('may go by what the exchange takes', () => {
    const byExchange = priceType({ authority: 'exchange' });
    expect(findingOn(byExchange, ofType('forwardBest'), { security: common })).toBeUndefined();
    expect(findingOn(byExchange, ofType('forwardBest'), { security: common, day: 20230407 })).toEqual(byBoard('forwardBest', 'shMain'));
  });

  test('passes market orders in continuous trading alone', () => {
    for (const phase of ['openingAuction', 'lunch', 'closingAuction', 'closed'] as const) {
      const given = { ...phaseOf(phase), security: common };
      expect(findingOn(rule, ofType('limit'), given)).toBeUndefined();
      expect(findingOn(rule, ofType('best5OrCancel'), given)).toEqual(
        notTaken('best5OrCancel', `such orders are for continuous trading, not for '${phase}'`, `该方式仅限连续竞价，当前阶段 ${phase}`),
      );
    }
  });

  test.each<['st' | 'delisting', string, string]>([
    ['st', 'shares under risk warning take no market orders', '风险警示股票不接受市价委托'],
    ['delisting', 'shares before their delisting take no market orders', '退市整理股票不接受市价委托'],
  ])('passes no market orders for shares of status %s', (securityStatus, reason, reasonZh) => {
    const given = { security: { symbol, securityStatus } };
    expect(findingOn(rule, ofType('limit'), given)).toBeUndefined();
    expect(findingOn(rule, ofType('best5OrCancel'), given)).toEqual(notTaken('best5OrCancel', reason, reasonZh));
    expect(findingOn(rule, ofType('best5OrCancel'), { ...given, board: 'shFund' })).toBeUndefined();
  });

  test('denies what it does not know enough of, and lets pass what meets no other orders', () => {
    expect(findingOn(rule, ofType('limit'), { board: undefined })).toEqual(noBoard);
    expect(findingOn(rule, ofType('limit'), { phase: undefined })).toBeUndefined();
    expect(findingOn(rule, ofType('best5OrCancel'), { phase: undefined })).toEqual(noPhase);
    expect(findingOn(rule, ofType('best5OrCancel'))).toEqual(noDataFinding(symbol, 'whether it is under risk warning', '风险警示状态'));
    expect(findingOn(rule, ofType('best5OrCancel'), { board: 'shFund' })).toBeUndefined();
    expect(offMarket.map((intent) => findingOn(rule, intent, { board: undefined }))).toEqual([undefined, undefined, undefined]);
  });

  test('does not take another authority', () => {
    const wrong = (): unknown => priceType({ authority: 'broker' as 'xtp' });
    expect(wrong).toThrow(XtpArgumentError);
    expect(wrong).toThrow('priceType needs one of xtp, exchange for authority, not broker.');
  });
});

describe('tradingPhase', () => {
  const rule = tradingPhase();
  const notNow = (phase: Phase): Finding => ({
    ...{ code: 'TRADING_PHASE', limit: 0, value: 1 },
    message: `Orders for ${symbol} do not pass in the phase '${phase}'.`,
    messageZh: `${symbol} 当前交易阶段 ${phase} 不接受委托。`,
  });
  const noCancel = (phase: Phase): Finding => ({
    ...{ code: 'NO_CANCEL_WINDOW', limit: 0, value: 1 },
    message: `The exchange takes no cancels of orders for ${symbol} now, in the phase '${phase}'.`,
    messageZh: `${symbol} 当前交易阶段 ${phase} 不接受撤单。`,
  });

  testsInStream(async () => ({
    operator: tradingPhase({ state: (await riskBench()).state }),
    rule: 'tradingPhase',
    passes: buyOf(),
    denies: buyOf({ symbol: '899050.BJ' }),
    finding: noDataFinding('899050.BJ', 'the trading phase', '交易阶段'),
  }));

  test('passes orders while the exchange takes them', () => {
    expect(findingOn(rule, buyOf(), phaseOf('openingAuction'))).toBeUndefined();
    expect(findingOn(rule, buyOf(), phaseOf('pause'))).toBeUndefined(); // in Shenzhen
    expect(findingOn(rule, buyOf(), phaseOf('pause', false))).toEqual(notNow('pause'));
    expect(findingOn(rule, buyOf(), phaseOf('lunch', false))).toEqual(notNow('lunch'));
  });

  test('passes orders in the phases given, whether the exchange takes them or not', () => {
    const few = tradingPhase({ phases: ['lunch', 'continuous'] });
    expect(findingOn(few, buyOf(), phaseOf('continuous'))).toBeUndefined();
    expect(findingOn(few, buyOf(), phaseOf('lunch', false))).toBeUndefined();
    expect(findingOn(few, buyOf(), phaseOf('openingAuction'))).toEqual(notNow('openingAuction'));
  });

  test('passes cancels while the exchange takes them, and where nothing is known', () => {
    const cancel = (intent: OrderIntent, given: object): Finding | undefined => rule.rule.checkCancel!(figuresOf(intent, given));
    expect(cancel(buyOf(), phaseOf('continuous'))).toBeUndefined();
    expect(cancel(buyOf(), phaseOf('pause', false, true))).toBeUndefined();
    expect(cancel(buyOf(), phaseOf('closingAuction', true, false))).toEqual(noCancel('closingAuction'));
    expect(cancel(buyOf(), { phase: undefined })).toBeUndefined();
    expect(offMarket.map((intent) => cancel(intent, phaseOf('closed', false, false)))).toEqual([undefined, undefined, undefined]);
  });

  test('goes by the timetable of the day', async () => {
    const { account, state, clock } = await riskBench();
    const gate = riskGate({ state, rules: [rule] });
    const at = (hour: number, minute: number): number => Date.UTC(2025, 7, 1, hour - 8, minute);
    const orderAt = (hour: number, minute: number): string => {
      clock.time = at(hour, minute);
      const verdict = gate.check(buyOf());
      return verdict.type === 'denied' ? verdict.code : 'accepted';
    };
    expect([orderAt(9, 14), orderAt(9, 15), orderAt(9, 24), orderAt(9, 25), orderAt(9, 30), orderAt(11, 30), orderAt(14, 59)]).toEqual([
      ...['TRADING_PHASE', 'accepted', 'accepted', 'TRADING_PHASE', 'accepted', 'TRADING_PHASE', 'accepted'],
    ]);
    clock.time = at(14, 56);
    const id = account.send(buyOf());
    account.cancel(id);
    clock.time = at(14, 57);
    expect(() => account.cancel(id)).toThrow('NO_CANCEL_WINDOW');
    expect(account.cancels).toEqual([id]);
  });

  test('denies where there is no timetable, and lets pass what meets no other orders', () => {
    expect(findingOn(rule, buyOf(), { phase: undefined })).toEqual(noPhase);
    expect(offMarket.map((intent) => findingOn(rule, intent, { phase: undefined }))).toEqual([undefined, undefined, undefined]);
  });

  test('does not take what is no phase', () => {
    const wrong = (): unknown => tradingPhase({ phases: ['continuous', 'night' as Phase] });
    expect(wrong).toThrow(XtpArgumentError);
    expect(wrong).toThrow(
      'tradingPhase needs one of beforeOpen, openingAuction, pause, continuous, lunch, closingAuction, afterHoursPause, afterHours, closed for phases, not night.',
    );
    expect(() => tradingPhase({ phases: [] })).toThrow(XtpArgumentError);
    expect(() => tradingPhase({ phases: [] })).toThrow('tradingPhase needs at least one phase.');
  });
});

describe('suspended', () => {
  const rule = suspended();
  const halted = (of: string, status: string): Finding => ({
    ...{ code: 'SUSPENDED', limit: 0, value: 1 },
    message: `${of} is suspended: its status is '${status}'.`,
    messageZh: `${of} 停牌，状态 '${status}'。`,
  });
  const unknown = noDataFinding(symbol, 'whether it is suspended', '停牌状态');

  testsInStream(async () => {
    const { quotes, state } = await riskBench();
    quotes.next(riskQuote(symbol));
    quotes.next(riskQuote('600000.SH', { tickerStatus: 'P011    ' }));
    return {
      operator: suspended({ state }),
      rule: 'suspended',
      passes: buyOf(),
      denies: buyOf({ symbol: '600000.SH' }),
      finding: halted('600000.SH', 'P011'),
    };
  });

  test.each(['S 10', 'C111', 'T111', 'U111', 'D111', 'B111', 'E111', 'E110', 'A111', 'V111', 'T'])(
    'passes %j in Shanghai',
    (tickerStatus) => {
      expect(findingOn(rule, buyOf(), { tickerStatus })).toBeUndefined();
    },
  );

  test.each(['P011', 'P111', 'M111', 'N111', 'T011'])('denies %j in Shanghai', (tickerStatus) => {
    expect(findingOn(rule, buyOf(), { tickerStatus: `${tickerStatus}    ` })).toEqual(halted(symbol, tickerStatus));
    expect(findingOn(rule, buyOf({ side: 'sell' }), { tickerStatus })).toEqual(halted(symbol, tickerStatus));
  });

  test.each<[string, boolean, boolean]>([
    ['T1', true, false],
    ['T0', false, true],
    ['B1', true, false],
    ['T', true, true],
    ['P1', false, false],
  ])('on %j in Shenzhen goes by the mark that it was told', (tickerStatus, byDefault, byTheOther) => {
    const given = { board: 'szMain', tickerStatus } as const;
    const order = buyOf({ symbol: '000001.SZ' });
    const finding = (passes: boolean): Finding | undefined => (passes ? undefined : halted('000001.SZ', tickerStatus));
    expect(findingOn(rule, order, given)).toEqual(finding(byDefault));
    expect(findingOn(suspended({ shenzhenMark: '0' }), order, given)).toEqual(finding(byDefault));
    expect(findingOn(suspended({ shenzhenMark: '1' }), order, given)).toEqual(finding(byTheOther));
  });

  test('reads options in Shanghai, where 1 is suspended for days, and Beijing, where only the letter is known', () => {
    const option = buyOf({ symbol: '10001234.SH' });
    expect(findingOn(rule, option, { board: 'shOption', tickerStatus: 'T001' })).toBeUndefined();
    expect(findingOn(rule, option, { board: 'shOption', tickerStatus: 'T101' })).toEqual(halted('10001234.SH', 'T101'));
    const inBeijing = buyOf({ symbol: '920001.BJ' });
    expect(findingOn(rule, inBeijing, { board: 'beijing', tickerStatus: 'T0' })).toBeUndefined();
    expect(findingOn(rule, inBeijing, { board: 'beijing', tickerStatus: 'P0' })).toEqual(halted('920001.BJ', 'P0'));
  });

  test('takes the status of a bond in Shanghai from where it is', () => {
    expect(findingOn(rule, buyOf(), { tickerStatus: 'P011', instrumentStatus: 'TRADE' })).toBeUndefined();
    expect(findingOn(rule, buyOf(), { tickerStatus: '', instrumentStatus: 'SUSP' })).toEqual(halted(symbol, 'SUSP'));
  });

  test('denies while it is not known, and lets pass what meets no other orders', () => {
    for (const tickerStatus of ['', ' 111', 'X111', '\u00001']) expect(findingOn(rule, buyOf(), { tickerStatus })).toEqual(unknown);
    expect(offMarket.map((intent) => findingOn(rule, intent, { tickerStatus: '' }))).toEqual([undefined, undefined, undefined]);
  });

  test('does not take another mark', () => {
    const wrong = (): unknown => suspended({ shenzhenMark: '2' as '1' });
    expect(wrong).toThrow(XtpArgumentError);
    expect(wrong).toThrow('suspended needs one of 0, 1 for shenzhenMark, not 2.');
  });
});

describe('staleQuote', () => {
  const old = (value: number, limit: number): Finding => ({
    ...{ code: 'STALE_QUOTE', limit, value },
    message: `The newest quote of ${symbol} is ${value} ms old, above the limit of ${limit} ms.`,
    messageZh: `${symbol} 最新行情已过 ${value} 毫秒，超过上限 ${limit} 毫秒。`,
  });
  const never: Finding = {
    ...{ code: 'STALE_QUOTE', limit: 1000, value: Infinity },
    message: `There is no quote of ${symbol} yet.`,
    messageZh: `${symbol} 尚无行情。`,
  };

  testsInStream(async () => {
    const { quotes, clock, state } = await riskBench();
    quotes.next(riskQuote('600000.SH'));
    clock.time += 1001;
    quotes.next(riskQuote(symbol));
    return {
      operator: staleQuote({ maxAgeMs: 1000, state }),
      rule: 'staleQuote',
      passes: buyOf(),
      denies: buyOf({ symbol: '600000.SH' }),
      finding: {
        ...{ code: 'STALE_QUOTE', limit: 1000, value: 1001 },
        message: 'The newest quote of 600000.SH is 1001 ms old, above the limit of 1000 ms.',
        messageZh: '600000.SH 最新行情已过 1001 毫秒，超过上限 1000 毫秒。',
      },
    };
  });

  test('passes up to the age, a minute and a little where none is given', () => {
    expect(findingOn(staleQuote({ maxAgeMs: 1000 }), buyOf(), { quoteAgeMs: 1000 })).toBeUndefined();
    expect(findingOn(staleQuote({ maxAgeMs: 1000 }), buyOf(), { quoteAgeMs: 1001 })).toEqual(old(1001, 1000));
    expect(findingOn(staleQuote(), buyOf(), { quoteAgeMs: 65_000 })).toBeUndefined();
    expect(findingOn(staleQuote(), buyOf(), { quoteAgeMs: 65_001 })).toEqual(old(65_001, 65_000));
    expect(findingOn(staleQuote({ maxAgeMs: 1000 }), buyOf(), { quoteAgeMs: Infinity })).toEqual(never);
    expect(findingOn(staleQuote({ maxAgeMs: 1000 }), buyOf(), { quoteAgeMs: NaN })).toEqual(old(NaN, 1000));
  });

  test('lets pass what meets no other orders', () => {
    expect(offMarket.map((intent) => findingOn(staleQuote(), intent, { quoteAgeMs: Infinity }))).toEqual([
      ...[undefined, undefined, undefined],
    ]);
  });

  test.each([0, -1, NaN])('does not take an age of %p', (maxAgeMs) => {
    expect(() => staleQuote({ maxAgeMs })).toThrow(XtpArgumentError);
    expect(() => staleQuote({ maxAgeMs })).toThrow(`staleQuote needs a limit in milliseconds above 0, not ${maxAgeMs}.`);
  });
});
