import { describe, expect, test } from '@jest/globals';
import { XtpArgumentError } from '../../lib/errors';
import type { Board } from '../../lib/market';
import { allowList, denyList, riskWarning, type Finding, type Security, type SymbolListOptions } from '../../lib/risk';
import type { OrderIntent } from '../../lib/trade/order-intent';
import { buyOf, findingOn, noDataFinding, offMarket, riskBench } from './support/risk';
import { testsInStream } from './support/risk-streams';

const symbol = '600519.SH';
const on = (of: string): OrderIntent => buyOf({ symbol: of });

describe('riskWarning', () => {
  const rule = riskWarning();
  const warned = (isDelisting = false): Finding => ({
    ...{ code: 'RISK_WARNING', limit: 0, value: 1 },
    message: `${symbol} is ${isDelisting ? 'about to be delisted' : 'under risk warning'}: it is not bought.`,
    messageZh: `${symbol} 为${isDelisting ? '退市整理' : '风险警示'}股票，禁止买入。`,
  });
  const unknown = noDataFinding(symbol, 'whether it is under risk warning', '风险警示状态');

  testsInStream(async () => ({
    operator: riskWarning({
      state: (
        await riskBench({
          securities: [
            { symbol, securityStatus: 'common' },
            { symbol: '600000.SH', securityStatus: 'st' },
          ],
        })
      ).state,
    }),
    rule: 'riskWarning',
    passes: buyOf(),
    denies: on('600000.SH'),
    finding: {
      ...{ code: 'RISK_WARNING', limit: 0, value: 1 },
      message: '600000.SH is under risk warning: it is not bought.',
      messageZh: '600000.SH 为风险警示股票，禁止买入。',
    },
  }));

  test.each<[Omit<Security, 'symbol'>, Finding | undefined]>([
    [{ securityStatus: 'common' }, undefined],
    [{ securityStatus: 'nIpo' }, undefined],
    [{ securityStatus: 'resume' }, undefined],
    [{ securityStatus: 'others' }, undefined],
    [{ securityStatus: 'st' }, warned()],
    [{ securityStatus: 'delisting' }, warned(true)],
    [{ tickerName: '贵州茅台' }, undefined],
    [{ tickerName: 'ST茅台' }, warned()],
    [{ tickerName: '*ST茅台' }, warned()],
    [{ tickerName: 'XD*ST茅' }, warned()],
    [{ tickerName: '＊ＳＴ茅台' }, warned()],
    [{ tickerName: '退市茅台' }, warned(true)],
    [{ tickerName: '茅台退 ' }, warned(true)],
    [{ tickerName: '不退市茅台' }, undefined],
    [{ tickerName: '茅台退市了' }, undefined],
    [{ tickerName: '*ST茅台', securityStatus: 'common' }, warned()],
    [{ tickerName: '贵州茅台', securityStatus: 'st' }, warned()],
    [{ tickerName: '*ST茅台', securityStatus: 'delisting' }, warned(true)],
    [{ tickerName: '贵州茅台', securityStatus: 'unknown' }, undefined],
    [{ securityStatus: 'unknown' }, unknown],
    [{ tickerName: ' ' }, unknown],
    [{}, unknown],
  ])('of a share of which the counter says %j', (says, finding) => {
    const given = { security: { symbol, ...says } };
    expect(findingOn(rule, buyOf(), given)).toEqual(finding);
    expect(findingOn(rule, buyOf({ side: 'sell' }), given)).toBeUndefined();
  });

  test('lets borrowed shares be bought back, and looks at what is bought on credit', () => {
    const given = { security: { symbol, securityStatus: 'st' } } as const;
    const credit = (side: string): OrderIntent => ({ ...buyOf(), business: 'margin', side }) as OrderIntent;
    expect(findingOn(rule, credit('buyToReturn'), given)).toBeUndefined();
    expect(findingOn(rule, credit('marginBuy'), given)).toEqual(warned());
    expect(findingOn(rule, credit('collateralIn'), given)).toBeUndefined();
  });

  test.each<Board>(['shFund', 'shConvertible', 'shOption', 'shRepo', 'shBond'])('lets %s pass, which have no such mark', (board) => {
    expect(findingOn(rule, buyOf(), { board })).toBeUndefined();
    expect(findingOn(rule, buyOf(), { board, security: { symbol, securityStatus: 'st' } })).toBeUndefined();
  });

  test('denies buys of what it knows nothing of', () => {
    expect(findingOn(rule, buyOf())).toEqual(unknown);
    expect(findingOn(rule, buyOf(), { board: undefined, security: { symbol, securityStatus: 'common' } })).toEqual(unknown);
  });
});

describe('allowList', () => {
  const notAllowed = (of: string): Finding => ({
    ...{ code: 'SYMBOL_NOT_ALLOWED', limit: 0, value: 1 },
    message: `${of} is not among what may be traded.`,
    messageZh: `${of} 不在允许交易的名单内。`,
  });

  testsInStream(() => ({
    operator: allowList({ symbols: [symbol] }),
    rule: 'allowList',
    passes: buyOf(),
    denies: on('600000.SH'),
    finding: notAllowed('600000.SH'),
  }));

  test('passes the symbols, and what is on the boards', () => {
    const rule = allowList({ symbols: ['000001.SZ'], boards: ['shMain', 'star'] });
    expect(findingOn(rule, on('000001.SZ'), { board: 'szMain' })).toBeUndefined();
    expect(findingOn(rule, on('600000.SH'), { board: 'shMain' })).toBeUndefined();
    expect(findingOn(rule, on('688981.SH'), { board: 'star' })).toBeUndefined();
    expect(findingOn(rule, on('000002.SZ'), { board: 'szMain' })).toEqual(notAllowed('000002.SZ'));
    expect(findingOn(rule, on('900901.SH'), { board: undefined })).toEqual(notAllowed('900901.SH'));
    expect(offMarket.map((intent) => findingOn(rule, intent, { board: undefined })?.code)).toEqual([
      ...['SYMBOL_NOT_ALLOWED', 'SYMBOL_NOT_ALLOWED', 'SYMBOL_NOT_ALLOWED'],
    ]);
  });

  test('by symbols alone lets nothing pass for its board', () => {
    expect(findingOn(allowList({ symbols: [symbol] }), on('600000.SH'), { board: undefined })).toEqual(notAllowed('600000.SH'));
    expect(findingOn(allowList({ boards: ['shMain'] }), buyOf(), { board: 'shMain' })).toBeUndefined();
  });
});

describe('denyList', () => {
  const listed = (of: string, board = ''): Finding => ({
    ...{ code: 'SYMBOL_DENIED', limit: 0, value: 1 },
    message: `${of} must not be traded: ${board === '' ? 'it' : `its board ${board}`} is on the list.`,
    messageZh: `${of} ${board === '' ? '' : `所属板块 ${board} `}在禁止交易的名单内。`,
  });

  testsInStream(() => ({
    operator: denyList({ symbols: ['600000.SH'] }),
    rule: 'denyList',
    passes: buyOf(),
    denies: on('600000.SH'),
    finding: {
      ...{ code: 'SYMBOL_DENIED', limit: 0, value: 1 },
      message: '600000.SH must not be traded: it is on the list.',
      messageZh: '600000.SH 在禁止交易的名单内。',
    },
  }));

  test('denies the symbols, and what is on the boards', () => {
    const rule = denyList({ symbols: ['000001.SZ'], boards: ['star'] });
    expect(findingOn(rule, on('000001.SZ'), { board: 'szMain' })).toEqual(listed('000001.SZ'));
    expect(findingOn(rule, on('688981.SH'), { board: 'star' })).toEqual(listed('688981.SH', 'star'));
    expect(findingOn(rule, on('000002.SZ'), { board: 'szMain' })).toBeUndefined();
    expect(findingOn(rule, on('000001.SZ'), { board: undefined })).toEqual(listed('000001.SZ'));
    expect(findingOn(rule, on('900901.SH'), { board: undefined })).toEqual(noDataFinding('900901.SH', 'its board', '所属板块'));
    expect(offMarket.map((intent) => findingOn(rule, intent, { board: 'star' })?.code)).toEqual([
      ...['SYMBOL_DENIED', 'SYMBOL_DENIED', 'SYMBOL_DENIED'],
    ]);
  });

  test('by symbols alone asks for no board', () => {
    expect(findingOn(denyList({ symbols: ['000001.SZ'] }), on('900901.SH'), { board: undefined })).toBeUndefined();
  });
});

describe.each<[string, (options: SymbolListOptions) => unknown]>([
  ['allowList', allowList],
  ['denyList', denyList],
])('%s', (name, make) => {
  test.each<[SymbolListOptions, string]>([
    [{}, 'needs symbols or boards.'],
    [{ symbols: [], boards: [] }, 'needs symbols or boards.'],
    [{ boards: ['nasdaq' as Board] }, 'needs one of shMain, star, szMain, chiNext,'],
  ])('does not take %j', (options, message) => {
    expect(() => make(options)).toThrow(XtpArgumentError);
    expect(() => make(options)).toThrow(`${name} ${message}`);
  });

  test('does not take what is no symbol', () => {
    const wrong = (): unknown => make({ symbols: [symbol, '600519'] });
    expect(wrong).toThrow(XtpArgumentError);
    expect(wrong).toThrow(`${name}: '600519' is not a symbol: write the code and the exchange`);
  });
});
