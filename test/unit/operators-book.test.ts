import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { from, of, type OperatorFunction } from 'rxjs';
import { XtpArgumentError } from '../../lib/errors';
import { imbalance, spread, topOfBook, type BookReading } from '../../lib/operators';
import { book, marbles } from './support/quotes';

function one<R>(quote: BookReading, operator: OperatorFunction<BookReading, R>): R {
  let result: R | undefined;
  of(quote)
    .pipe(operator)
    .subscribe((r) => (result = r));
  return result!;
}

const usual = book([[9.99, 300], [9.98, 100]], [[10.01, 100], [10.02, 500]]); // prettier-ignore
const upperLimit = book([[11, 9000]], []);
const lowerLimit = book([], [[9, 9000]]);
const auction = book([[10, 500], [0, 200]], [[10, 500]]); // prettier-ignore
const empty = book([], []);

/** What every operator that makes one value of one quote must do. */
describe.each([
  ['spread', () => spread<BookReading>()],
  ['imbalance', () => imbalance<BookReading>()],
  ['topOfBook', () => topOfBook<BookReading>()],
])('%s', (_name, operator: () => OperatorFunction<BookReading, unknown>) => {
  const [u, l] = [usual, upperLimit];

  test('comes with each quote and completes with the source', () => {
    marbles(({ hot, expectObservable, expectSubscriptions }) => {
      const source = hot('-u-l-|', { u, l });
      expectObservable(source.pipe(operator())).toBe('-u-l-|', { u: one(u, operator()), l: one(l, operator()) });
      expectSubscriptions(source.subscriptions).toBe('^----!');
    });
  });

  test('passes an error on', () => {
    marbles(({ hot, expectObservable }) => {
      expectObservable(hot('-u-#', { u }).pipe(operator())).toBe('-u-#', { u: one(u, operator()) });
    });
  });

  test('lets go of the source with its observer', () => {
    marbles(({ hot, expectObservable, expectSubscriptions }) => {
      const source = hot('-u-l-|', { u, l });
      expectObservable(source.pipe(operator()), '^-!').toBe('-u-', { u: one(u, operator()) });
      expectSubscriptions(source.subscriptions).toBe('^-!');
    });
  });
});

describe('the spread', () => {
  test('is that of the best prices, without binary noise', () => {
    expect(one(usual, spread())).toEqual({
      symbol: '600519.SH',
      time: 0,
      bid: 9.99,
      ask: 10.01,
      spread: 0.02,
      mid: 10,
      bps: 20,
      book: 'twoSided',
    });
  });

  test.each([
    ['upper limit', upperLimit, { bid: 11, ask: NaN, spread: NaN, mid: NaN, bps: NaN, book: 'bidOnly' }],
    ['lower limit', lowerLimit, { bid: NaN, ask: 9, spread: NaN, mid: NaN, bps: NaN, book: 'askOnly' }],
    ['auction', auction, { bid: 10, ask: 10, spread: NaN, mid: 10, bps: NaN, book: 'auction' }],
    ['suspension', empty, { bid: NaN, ask: NaN, spread: NaN, mid: NaN, bps: NaN, book: 'empty' }],
  ])('is none in case of an %s', (_what, quote, expected) => {
    expect(one(quote, spread())).toEqual({ symbol: '600519.SH', time: 0, ...expected });
  });
});

describe('the imbalance', () => {
  test.each([
    [1, 0.5, 300, 100],
    [2, -0.2, 400, 600],
    [10, -0.2, 400, 600],
  ])('of %p levels', (levels, value, bidQuantity, askQuantity) => {
    const found = one(usual, imbalance(levels));
    expect(found).toEqual({ symbol: '600519.SH', time: 0, value, bidQuantity, askQuantity, book: 'twoSided' });
  });

  test.each([
    ['is 1 at the upper limit', upperLimit, 1],
    ['is -1 at the lower limit', lowerLimit, -1],
    ['is none in an auction', auction, NaN],
    ['is none of an empty book', empty, NaN],
  ])('%s', (_what, quote, value) => {
    expect(one(quote, imbalance()).value).toBe(value);
  });

  test('is from -1 to 1', () => {
    const side = fc.array(fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1e9 })), { maxLength: 10 });
    fc.assert(
      fc.property(side, side, fc.integer({ min: 1, max: 10 }), (bids, asks, levels) => {
        const { value, book: state } = one(book(bids, asks), imbalance(levels));
        if (state === 'auction' || state === 'empty') expect(value).toBeNaN();
        else expect(Math.abs(value)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test.each([0, 11, 1.5, NaN])('does not look at %p levels', (levels) => {
    expect(() => imbalance(levels)).toThrow(XtpArgumentError);
  });
});

describe('the top of the book', () => {
  const at = (bid: number, bidQuantity: number, ask: number, askQuantity: number, symbol = 'A'): BookReading =>
    book([[bid, bidQuantity], [1, 1]], [[ask, askQuantity]], symbol); // prettier-ignore

  test('comes when one of its four numbers changes, of each symbol by itself', () => {
    const quotes = [
      at(10, 1, 11, 1),
      at(10, 1, 11, 1),
      at(10, 1, 11, 1, 'B'),
      at(10, 2, 11, 1),
      at(10, 2, 12, 1),
      at(10, 2, 12, 3),
      at(9, 2, 12, 3),
      at(9, 2, 12, 3),
      at(10, 1, 11, 1, 'B'),
    ];
    const seen: unknown[] = [];
    from(quotes)
      .pipe(topOfBook())
      .subscribe(({ symbol, bidPrice, bidQuantity, askPrice, askQuantity }) =>
        seen.push([symbol, bidPrice, bidQuantity, askPrice, askQuantity]),
      );
    expect(seen).toEqual([
      ['A', 10, 1, 11, 1],
      ['B', 10, 1, 11, 1],
      ['A', 10, 2, 11, 1],
      ['A', 10, 2, 12, 1],
      ['A', 10, 2, 12, 3],
      ['A', 9, 2, 12, 3],
    ]);
  });

  test('comes once of an empty book', () => {
    const seen: unknown[] = [];
    from([empty, empty])
      .pipe(topOfBook())
      .subscribe((top) => seen.push(top));
    expect(seen).toEqual([{ symbol: '600519.SH', time: 0, bidPrice: 0, bidQuantity: 0, askPrice: 0, askQuantity: 0 }]);
  });
});
