import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { XtpMarketDayError } from '../../lib/errors';
import { buyFault, quantityRule, sellFault, type Board } from '../../lib/market';

const day = 20260105;

describe('the rule for quantities', () => {
  test.each<[Board, number, number, number, number]>([
    ['shMain', 100, 100, 1_000_000, 1_000_000],
    ['szMain', 100, 100, 1_000_000, 1_000_000],
    ['chiNext', 100, 100, 300_000, 150_000],
    ['star', 200, 1, 100_000, 50_000],
    ['beijing', 100, 1, 1_000_000, 1_000_000],
    ['shFund', 100, 100, 1_000_000, 1_000_000],
    ['szConvertible', 10, 10, 1_000_000, 1_000_000],
    ['shRepo', 10, 10, 1_000_000, 1_000_000],
    ['shOption', 1, 1, Infinity, Infinity],
  ])('of %s', (board, minimum, step, limit, market) => {
    expect(quantityRule(board, day)).toEqual({ minimum, step, maximum: limit });
    expect(quantityRule(board, day, 'market')).toEqual({ minimum, step, maximum: market });
  });

  test('is that of its day', () => {
    expect([20200821, 20200824].map((on) => quantityRule('chiNext', on, 'market').maximum)).toEqual([1_000_000, 150_000]);
    expect([20220513, 20220516].map((on) => quantityRule('shRepo', on).step)).toEqual([1000, 10]);
    expect(() => quantityRule('star', 20190719)).toThrow(XtpMarketDayError);
    expect(() => quantityRule('shIndex', day)).toThrow(XtpMarketDayError);
  });

  test('gives way to what the counter publishes, where it publishes something', () => {
    expect(quantityRule('shMain', day, 'limit', { minimum: 0, step: 1, maximum: 5000 })).toEqual({ minimum: 100, step: 1, maximum: 5000 });
  });
});

describe('a buy', () => {
  test.each<[Board, number, string | undefined]>([
    ['shMain', 100, undefined],
    ['shMain', 99, 'belowMinimum'],
    ['shMain', 150, 'notMultiple'],
    ['shMain', 1_000_000, undefined],
    ['shMain', 1_000_100, 'aboveMaximum'],
    ['star', 199, 'belowMinimum'],
    ['star', 200, undefined],
    ['star', 201, undefined],
    ['star', 100_001, 'aboveMaximum'],
    ['beijing', 99, 'belowMinimum'],
    ['beijing', 101, undefined],
    ['szConvertible', 15, 'notMultiple'],
    ['shMain', 0, 'notPositive'],
    ['shMain', -100, 'notPositive'],
    ['shMain', 100.5, 'notPositive'],
    ['shMain', NaN, 'notPositive'],
  ])('on %s of %p: %p', (board, quantity, fault) => {
    expect(buyFault(quantityRule(board, day), quantity)).toBe(fault);
  });

  test('is allowed for exactly what the table says', () => {
    const step = fc.constantFrom(1, 10, 100);
    fc.assert(
      fc.property(
        step,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 5, max: 50 }),
        fc.integer({ min: 1, max: 6000 }),
        (unit, least, most, quantity) => {
          const rule = { minimum: least * unit, step: unit, maximum: most * unit };
          const allowed = Array.from({ length: most - least + 1 }, (_, i) => (least + i) * unit);
          expect(buyFault(rule, quantity) === undefined).toBe(allowed.includes(quantity));
        },
      ),
    );
  });
});

describe('a sell', () => {
  test.each<[Board, number, number, string | undefined]>([
    ['shMain', 50, 50, undefined],
    ['shMain', 50, 150, undefined],
    ['shMain', 150, 150, undefined],
    ['shMain', 100, 150, undefined],
    ['shMain', 30, 150, 'splitsRemainder'],
    ['shMain', 120, 150, 'splitsRemainder'],
    ['shMain', 50, 100, 'splitsRemainder'],
    ['shMain', 200, 150, 'aboveSellable'],
    ['star', 199, 199, undefined],
    ['star', 199, 200, 'belowMinimum'],
    ['star', 150, 199, 'belowMinimum'],
    ['star', 250, 350, undefined],
    ['beijing', 50, 50, undefined],
    ['beijing', 50, 51, 'belowMinimum'],
    ['shMain', 0, 100, 'notPositive'],
  ])('on %s of %p out of %p: %p', (board, quantity, sellable, fault) => {
    expect(sellFault(quantityRule(board, day), quantity, sellable)).toBe(fault);
  });

  test('of everything is always allowed up to the maximum, and whatever is allowed leaves no part of a remainder', () => {
    const boards = fc.constantFrom<Board>('shMain', 'star', 'beijing', 'szConvertible');
    fc.assert(
      fc.property(boards, fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 2000 }), (board, sellable, quantity) => {
        const rule = quantityRule(board, day);
        expect(sellFault(rule, sellable, sellable)).toBeUndefined();
        if (sellFault(rule, quantity, sellable) !== undefined) return;
        const remainder = sellable % rule.step;
        expect([0, remainder]).toContain((sellable - quantity) % rule.step);
      }),
    );
  });
});
