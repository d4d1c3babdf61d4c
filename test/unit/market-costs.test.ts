import { describe, expect, test } from '@jest/globals';
import { XtpArgumentError, XtpMarketDayError } from '../../lib/errors';
import { feeRates, feesOf, isSameDaySellable, priceTypesOf, programmeTradingThresholds, type Board } from '../../lib/market';
import type { SecurityType } from '../../lib/xtp/generated/enums';

const day = 20260105;

describe('costs', () => {
  test.each<[Board, number, 'buy' | 'sell', number, number]>([
    ['shMain', 20230825, 'sell', 0.001, 0.00001],
    ['shMain', 20230828, 'sell', 0.0005, 0.00001],
    ['shMain', 20230828, 'buy', 0, 0.00001],
    ['shMain', 20220428, 'buy', 0, 0.00002],
    ['beijing', day, 'sell', 0.0005, 0.00001],
    ['shFund', day, 'sell', 0, 0.00001],
  ])('of %s on %p for a %s', (board, on, side, stampDuty, transfer) => {
    expect(feeRates(board, on, side)).toEqual({ commission: 0.00025, commissionMinimum: 5, stampDuty, transfer });
  });

  test.each([
    ['sell', 100_000, { commission: 25, stampDuty: 50, transfer: 1, total: 76 }],
    ['buy', 100_000, { commission: 25, stampDuty: 0, transfer: 1, total: 26 }],
    ['sell', 1000, { commission: 5, stampDuty: 0.5, transfer: 0.01, total: 5.51 }],
    ['sell', 30_210, { commission: 7.55, stampDuty: 15.11, transfer: 0.3, total: 22.96 }], // 7.5525, 15.105
    ['buy', 0, { commission: 0, stampDuty: 0, transfer: 0, total: 0 }],
    ['buy', 1e10, { commission: 2_500_000, stampDuty: 0, transfer: 100_000, total: 2_600_000 }],
  ] as const)('of a %s of %p yuan', (side, amount, fees) => {
    expect(feesOf(feeRates('shMain', day, side), amount)).toEqual(fees);
  });

  test('need an amount', () => {
    expect(() => feesOf(feeRates('shMain', day, 'buy'), -1)).toThrow(XtpArgumentError);
  });
});

describe('what is bought may be sold on the same day', () => {
  test.each<[Board, SecurityType | undefined, boolean]>([
    ['shMain', 'mainBoard', false],
    ['star', undefined, false],
    ['beijing', undefined, false],
    ['shConvertible', 'convertibleBond', true],
    ['szBond', undefined, true],
    ['shOption', undefined, true],
    ['shFund', undefined, false],
    ['shFund', 'etfInterMarketStock', false],
    ['shFund', 'etfGold', true],
    ['szFund', 'etfCrossBorderStock', true],
    ['szFund', 'monetaryFundSz', true],
    ['shMain', 'etfGold', false],
  ])('%s, %p: %p', (board, securityType, sameDay) => {
    expect(isSameDaySellable(board, day, securityType)).toBe(sameDay);
  });

  test('by the rules of its day', () => {
    expect([20150116, 20150119].map((on) => isSameDaySellable('shFund', on, 'etfGold'))).toEqual([false, true]);
    expect(() => isSameDaySellable('star', 20190719)).toThrow(XtpMarketDayError);
  });
});

describe('price types', () => {
  const sz = ['limit', 'bestOrCancel', 'best5OrCancel', 'allOrCancel', 'forwardBest', 'reverseBestLimit'];
  test.each<[Board, string[]]>([
    ['shMain', ['limit', 'best5OrLimit', 'best5OrCancel']],
    ['shFund', ['limit', 'best5OrLimit', 'best5OrCancel']],
    ['star', ['limit', 'best5OrLimit', 'best5OrCancel', 'forwardBest', 'reverseBestLimit']],
    ['szMain', sz],
    ['chiNext', sz],
    ['szFund', sz],
    ['beijing', ['limit']],
    ['shConvertible', ['limit']],
    ['shOption', ['limit', 'bestOrCancel', 'allOrCancel', 'reverseBestLimit', 'limitOrCancel']],
    ['szOption', ['limit', 'bestOrCancel', 'best5OrCancel', 'allOrCancel', 'forwardBest', 'reverseBestLimit', 'limitOrCancel']],
    ['shIndex', []],
  ])('of %s', (board, types) => {
    expect(priceTypesOf(board, day)).toEqual(types);
  });

  test('that the exchange takes and the header of XTP does not list', () => {
    const more = ['forwardBest', 'reverseBestLimit'];
    expect(priceTypesOf('shMain', 20230410, 'exchange')).toEqual(expect.arrayContaining(more));
    expect(priceTypesOf('shMain', 20230407, 'exchange')).toEqual(['limit', 'best5OrLimit', 'best5OrCancel']);
  });
});

test('the thresholds of programme trading hold since 2025-07-07', () => {
  expect(programmeTradingThresholds(20250704)).toBeUndefined();
  expect(programmeTradingThresholds(20250707)).toEqual({ perSecond: 300, perDay: 20_000 });
});
