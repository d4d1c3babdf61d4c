import { describe, expect, test } from '@jest/globals';
import { XtpArgumentError } from '../../lib/errors';
import { allBoards, boardOf, classOf, productOf } from '../../lib/market';

describe('the board of a symbol', () => {
  test.each([
    ['600519.SH', 'shMain'],
    ['605001.SH', 'shMain'],
    ['688001.SH', 'star'],
    ['689009.SH', 'star'],
    ['000001.SZ', 'szMain'],
    ['003816.SZ', 'szMain'],
    ['300750.SZ', 'chiNext'],
    ['302132.SZ', 'chiNext'],
    ['430047.BJ', 'beijing'],
    ['920002.BJ', 'beijing'],
    ['510300.SH', 'shFund'],
    ['588000.SH', 'shFund'],
    ['159915.SZ', 'szFund'],
    ['113011.SH', 'shConvertible'],
    ['123001.SZ', 'szConvertible'],
    ['019740.SH', 'shBond'],
    ['185364.SH', 'shBond'],
    ['149999.SZ', 'szBond'],
    ['204001.SH', 'shRepo'],
    ['131810.SZ', 'szRepo'],
    ['10004567.SH', 'shOption'],
    ['90001234.SZ', 'szOption'],
    ['000001.SH', 'shIndex'],
    ['399001.SZ', 'szIndex'],
    ['899050.BJ', 'bjIndex'],
  ])('%s is %s', (symbol, board) => {
    expect(boardOf(symbol, 20260105)).toBe(board);
  });

  test.each(['900901.SH', '200002.SZ', '730001.SH', '600519', '60051.SH', '6005190.SH', '600519.HK', '0000010.SZ', ''])(
    'is none for %j',
    (symbol) => {
      expect(boardOf(symbol, 20260105)).toBeUndefined();
    },
  );

  test('is there from the day on which it opened', () => {
    const days = [20190721, 20190722].map((day) => boardOf('688001.SH', day));
    expect(days).toEqual([undefined, 'star']);
    expect([20211114, 20211115].map((day) => boardOf('430047.BJ', day))).toEqual([undefined, 'beijing']);
    expect([20240421, 20240422].map((day) => boardOf('920002.BJ', day))).toEqual([undefined, 'beijing']);
    expect([20091029, 20091030].map((day) => boardOf('300001.SZ', day))).toEqual([undefined, 'chiNext']);
  });

  test.each([0, 20230229, 20231301, 2023020, 20230201.5, NaN])('is asked for a day, not %p', (day) => {
    expect(() => boardOf('600519.SH', day)).toThrow(XtpArgumentError);
  });

  test('has a product', () => {
    expect(new Set(allBoards().map(productOf))).toEqual(new Set(['stock', 'fund', 'convertible', 'bond', 'repo', 'option', 'index']));
  });

  test('comes with a class where the code tells one', () => {
    expect(['588000.SH', '510300.SH', '600519.SH'].map((symbol) => classOf(symbol, 20260105))).toEqual(['growth', 'common', 'common']);
  });
});
