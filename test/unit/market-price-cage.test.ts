import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cageBenchmark, cageBound, isInCage, priceCage, type Board } from '../../lib/market';

const day = 20260105;

describe('the price cage', () => {
  test.each<[Board, number, object | undefined]>([
    ['shMain', 20230407, undefined],
    ['shMain', 20230410, { percent: 2, ticks: 10, outside: 'rejected' }],
    ['szMain', 20230410, { percent: 2, ticks: 10, outside: 'rejected' }],
    ['star', 20190722, { percent: 2, ticks: 0, outside: 'rejected' }],
    ['chiNext', 20200821, undefined],
    ['chiNext', 20200824, { percent: 2, ticks: 0, outside: 'held' }],
    ['chiNext', 20230410, { percent: 2, ticks: 10, outside: 'rejected' }],
    ['beijing', 20211115, { percent: 5, ticks: 10, outside: 'rejected' }],
    ['shFund', day, undefined],
    ['shConvertible', day, undefined],
  ])('of %s on %p is %j', (board, on, cage) => {
    expect(priceCage(board, on)).toEqual(cage);
  });

  test('has the other side as its benchmark, else the own side, the last price, the previous close', () => {
    const all = { bestAsk: 4, bestBid: 3, lastPrice: 2, preClose: 1 };
    expect([cageBenchmark('buy', all), cageBenchmark('sell', all)]).toEqual([4, 3]);
    expect(cageBenchmark('buy', { ...all, bestAsk: 0 })).toBe(3);
    expect(cageBenchmark('sell', { ...all, bestBid: 0 })).toBe(4);
    expect(cageBenchmark('buy', { lastPrice: 2, preClose: 1 })).toBe(2);
    expect(cageBenchmark('sell', { preClose: 1 })).toBe(1);
    expect(cageBenchmark('sell', {})).toBeUndefined();
  });

  test.each<[Board, 'buy' | 'sell', number, number]>([
    ['shMain', 'buy', 10, 10.2],
    ['shMain', 'sell', 10, 9.8],
    ['shMain', 'buy', 3, 3.1], // ten ticks are wider than 2%
    ['shMain', 'sell', 3, 2.9],
    ['shMain', 'buy', 5, 5.1], // both alike
    ['shMain', 'sell', 0.05, 0],
    ['star', 'buy', 3, 3.06], // no ten ticks here
    ['star', 'sell', 3, 2.94],
    ['beijing', 'buy', 1, 1.1],
    ['beijing', 'buy', 10, 10.5],
    ['shMain', 'buy', 10.01, 10.2102],
  ])('of %s ends a %s around %p at %p', (board, side, benchmark, bound) => {
    expect(cageBound(board, day, side, { preClose: benchmark })).toBe(bound);
  });

  test.each<[Board, 'buy' | 'sell', number, number, boolean]>([
    ['shMain', 'buy', 10.01, 10.21, true],
    ['shMain', 'buy', 10.01, 10.22, false],
    ['shMain', 'sell', 10.01, 9.81, true],
    ['shMain', 'sell', 10.01, 9.8, false],
    ['shMain', 'buy', 10.01, 1, true],
    ['shMain', 'sell', 10.01, 20, true],
    ['shFund', 'buy', 1, 99, true],
  ])('of %s for a %s around %p and %p: %p', (board, side, benchmark, price, inside) => {
    expect(isInCage(board, day, side, price, { preClose: benchmark })).toBe(inside);
  });

  test('allows exactly the prices up to its bound', () => {
    const boards = fc.constantFrom<Board>('shMain', 'star', 'chiNext', 'beijing');
    const cents = fc.integer({ min: 1, max: 300_000 });
    fc.assert(
      fc.property(boards, cents, cents, (board, benchmark, price) => {
        const { percent, ticks } = priceCage(board, day)!;
        const width = Math.max(benchmark * percent, ticks * 100); // in 1/100 cent
        const references = { bestAsk: benchmark / 100, bestBid: benchmark / 100 };
        expect(isInCage(board, day, 'buy', price / 100, references)).toBe(price * 100 <= benchmark * 100 + width);
        expect(isInCage(board, day, 'sell', price / 100, references)).toBe(price * 100 >= benchmark * 100 - width);
      }),
    );
  });
});
