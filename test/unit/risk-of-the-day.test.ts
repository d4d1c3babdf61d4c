import { describe, expect, test } from '@jest/globals';
import { XtpMarketDayError } from '../../lib/errors';
import { ifKnown, ofTheDay } from '../../lib/risk/rules/of-the-day';
import { buyOf, figuresOf } from './support/risk';

describe('what follows from the day', () => {
  const security = { symbol: '600519.SH' };

  test('is worked out once for an instrument, and again when something that it follows from changes', () => {
    let count = 0;
    const facts = ofTheDay(() => ++count);
    const of = (given: Parameters<typeof figuresOf>[1] = {}): number => facts(figuresOf(buyOf(), given));
    expect([of(), of(), of({ lastPrice: 11 })]).toEqual([1, 1, 1]);
    expect([of({ day: 20250804 }), of({ day: 20250804 })]).toEqual([2, 2]);
    expect([of({ board: 'star' }), of({ board: 'star' })]).toEqual([3, 3]);
    expect([of({ security }), of({ security }), of({ security: { ...security } })]).toEqual([4, 4, 5]);
    expect([of({ preClosePrice: 11 }), of({ preClosePrice: 11 })]).toEqual([6, 6]);
  });

  test('is of one instrument', () => {
    const facts = ofTheDay(({ order }) => order.symbol);
    const symbols = ['600519.SH', '600000.SH', '600519.SH'];
    expect(symbols.map((symbol) => facts(figuresOf(buyOf({ symbol }))))).toEqual(symbols);
  });

  test('is undefined where nothing is known of the day; other errors are thrown', () => {
    const throwing = (error: Error) => (): number => {
      throw error;
    };
    expect(ifKnown(() => 1)).toBe(1);
    expect(ifKnown(throwing(new XtpMarketDayError('no rule')))).toBeUndefined();
    expect(() => ifKnown(throwing(new Error('broken')))).toThrow('broken');
  });
});
