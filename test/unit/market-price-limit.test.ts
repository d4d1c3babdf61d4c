import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { XtpArgumentError, XtpMarketDayError } from '../../lib/errors';
import { isOnTick, priceLimitRule, priceLimits, tickOf, type Board, type PriceLimitTerms } from '../../lib/market';

const day = 20260105;

describe('price limits', () => {
  test.each<[Board, number, number, number, PriceLimitTerms]>([
    ['shMain', 10, 11, 9, {}],
    ['shMain', 1845.76, 2030.34, 1661.18, {}],
    ['shMain', 4.55, 5.01, 4.1, {}], // 5.005 and 4.095
    ['shMain', 1.15, 1.27, 1.04, {}], // 1.265 and 1.035
    ['szMain', 55.2, 60.72, 49.68, {}],
    ['szMain', 3.3, 3.47, 3.14, { class: 'riskWarning' }], // 3.465 and 3.135
    ['chiNext', 10.05, 12.06, 8.04, {}],
    ['chiNext', 10.05, 12.06, 8.04, { class: 'riskWarning' }],
    ['star', 50, 60, 40, {}],
    ['beijing', 10.05, 13.07, 7.04, {}], // 13.065 and 7.035
    ['shFund', 1.005, 1.106, 0.905, {}], // 1.1055 and 0.9045
    ['shFund', 1.005, 1.206, 0.804, { class: 'growth' }],
    ['shConvertible', 100, 120, 80, {}],
    ['szConvertible', 100, 157.3, 56.7, { listedDay: 1 }],
    ['szConvertible', 100, 120, 80, { listedDay: 2 }],
    ['beijing', 10, 13, 7, { listedDay: 2 }],
    ['shMain', 10, 11, 9, { listedDay: 6 }],
    ['shMain', 0.04, 0.05, 0.03, {}], // one tick at least
    ['shMain', 0.01, 0.02, 0.01, {}], // never below a tick
  ])('of %s for %p are %p and %p (%j)', (board, preClose, upper, lower, terms) => {
    expect(priceLimits({ board, day, preClose, ...terms })).toEqual({ upper, lower });
  });

  test.each<[Board, PriceLimitTerms]>([
    ['shMain', { listedDay: 1 }],
    ['shMain', { listedDay: 5 }],
    ['star', { listedDay: 5 }],
    ['chiNext', { listedDay: 5 }],
    ['beijing', { listedDay: 1 }],
    ['szMain', { class: 'delisting', delistingDay: 1 }],
    ['shBond', {}],
  ])('are none for %s with %j', (board, terms) => {
    expect(priceLimits({ board, day, preClose: 10, ...terms })).toBeUndefined();
  });

  test.each<[Board, number, PriceLimitTerms, { up: number; down: number } | undefined]>([
    ['chiNext', 20200821, {}, { up: 10, down: 10 }],
    ['chiNext', 20200824, {}, { up: 20, down: 20 }],
    ['chiNext', 20200821, { class: 'riskWarning' }, { up: 5, down: 5 }],
    ['chiNext', 20200824, { class: 'riskWarning' }, { up: 20, down: 20 }],
    ['shMain', 20260703, { class: 'riskWarning' }, { up: 5, down: 5 }],
    ['shMain', 20260706, { class: 'riskWarning' }, { up: 10, down: 10 }],
    ['szMain', 20230407, { listedDay: 1 }, { up: 44, down: 36 }],
    ['szMain', 20230407, { listedDay: 2 }, { up: 10, down: 10 }],
    ['szMain', 20230410, { listedDay: 1 }, undefined],
    ['szMain', 20230410, { listedDay: 5 }, undefined],
    ['shConvertible', 20220729, {}, undefined],
    ['shConvertible', 20220801, {}, { up: 20, down: 20 }],
    ['star', 20190719, {}, undefined],
    ['star', 20190722, {}, { up: 20, down: 20 }],
  ])('of %s on %p (%j) are %j', (board, on, terms, rule) => {
    expect(priceLimitRule(board, on, terms)).toEqual(rule);
  });

  test('are on ticks and as far above as below, but for the rounding', () => {
    const boards = fc.constantFrom<Board>('shMain', 'star', 'chiNext', 'beijing', 'shFund', 'szConvertible');
    fc.assert(
      fc.property(boards, fc.integer({ min: 100, max: 20_000_000 }), (board, ticks) => {
        const tick = tickOf(board, day);
        const close = Math.round(ticks * tick * 10_000);
        const { upper, lower } = priceLimits({ board, day, preClose: close / 10_000 })!;
        expect([isOnTick(upper, tick), isOnTick(lower, tick)]).toEqual([true, true]);
        const percent = BigInt(priceLimitRule(board, day)!.up);
        const exact = [BigInt(close) * (100n + percent), BigInt(close) * (100n - percent)];
        const half = BigInt(Math.round(tick * 10_000)) * 50n;
        [upper, lower].forEach((limit, i) => {
          const off = BigInt(Math.round(limit * 10_000)) * 100n - exact[i]!;
          expect(off <= half && off > -half).toBe(true);
        });
        expect(Math.abs(upper + lower - (2 * close) / 10_000)).toBeLessThan(tick * 1.001);
      }),
    );
  });

  test('need a price and a day that is known', () => {
    expect(() => priceLimits({ board: 'shMain', day, preClose: NaN })).toThrow(XtpArgumentError);
    expect(() => priceLimits({ board: 'shMain', day, preClose: -1 })).toThrow(XtpArgumentError);
    expect(() => priceLimits({ board: 'shMain', day: 20051231, preClose: 10 })).toThrow(XtpMarketDayError);
  });
});

describe('a tick', () => {
  test('is that of board and day, unless the counter publishes another', () => {
    expect([tickOf('shMain', day), tickOf('szFund', day), tickOf('szRepo', day), tickOf('shOption', day)]).toEqual([
      0.01, 0.001, 0.005, 0.0001,
    ]);
    expect([20220513, 20220516].map((on) => tickOf('shConvertible', on))).toEqual([0.01, 0.001]);
    expect(tickOf('shMain', day, 0.05)).toBe(0.05);
  });

  test.each([
    [1845.76, 0.01, true],
    [0.1 + 0.2, 0.1, true],
    [1845.765, 0.01, false],
    [1.8005, 0.005, false],
    [1.805, 0.005, true],
    [0.00005, 0.0001, false],
  ])('%p of %p: %p', (price, tick, on) => {
    expect(isOnTick(price, tick)).toBe(on);
  });
});
