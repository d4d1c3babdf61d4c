import { describe, expect, test } from '@jest/globals';
import { from, NEVER, of, Subject } from 'rxjs';
import { maxOrderValue } from '../../lib/risk';
import { pricesOf, withPositions, type Holding, type PositionReading, type PricedReading } from '../../lib/operators';
import type { OrderIntent } from '../../lib/trade/order-intent';
import { marbles } from './support/quotes';

const quote = (symbol: string, lastPrice: number, preClosePrice = 0): PricedReading => ({ symbol, lastPrice, preClosePrice });
const position = (symbol: string, totalQuantity: number, avgPrice: number, positionDirection = 'net'): PositionReading => ({
  ...{ symbol, totalQuantity, avgPrice, positionDirection },
});

const held = position('A', 100, 9);
const a = quote('A', 10);
const b = quote('B', 20);
const nothingOf = (q: PricedReading): Holding<PricedReading, PositionReading> => ({ quote: q, positions: [], quantity: 0, marketValue: 0, profit: 0 }); // prettier-ignore
const holding: Holding<PricedReading, PositionReading> = { quote: a, positions: [held], quantity: 100, marketValue: 1000, profit: 100 };

function valued(positions: readonly PositionReading[], q: PricedReading, multiplier?: number): unknown {
  let found: Holding<PricedReading, PositionReading> | undefined;
  of(q)
    .pipe(withPositions(of(positions), multiplier === undefined ? {} : { multiplierOf: () => multiplier }))
    .subscribe((one) => (found = one));
  return [found!.quantity, found!.marketValue, found!.profit];
}

describe('withPositions', () => {
  test('joins each quote with the newest positions', () => {
    marbles(({ hot, expectObservable, expectSubscriptions }) => {
      const source = hot('-a-ba---a-|', { a, b });
      const positions = hot('--p---e----', { p: [held], e: [] });
      const values = { n: nothingOf(a), m: nothingOf(b), h: holding };
      expectObservable(source.pipe(withPositions(positions))).toBe('-n-mh---n-|', values);
      expectObservable(source.pipe(withPositions(positions, { heldOnly: true }))).toBe('----h-----|', values);
      expectSubscriptions(source.subscriptions).toBe(['^---------!', '^---------!']);
      expectSubscriptions(positions.subscriptions).toBe(['^---------!', '^---------!']);
    });
  });

  test('goes on with the last positions when they have completed', () => {
    marbles(({ hot, expectObservable }) => {
      expectObservable(hot('--a--', { a }).pipe(withPositions(of([held])))).toBe('--h--', { h: holding });
    });
  });

  test('passes errors of both on, and lets go of both', () => {
    marbles(({ hot, expectObservable, expectSubscriptions }) => {
      expectObservable(hot('-a-#', { a }).pipe(withPositions(NEVER))).toBe('-n-#', { n: nothingOf(a) });
      const source = hot('-a----', { a });
      expectObservable(source.pipe(withPositions(hot<PositionReading[]>('---#')))).toBe('-n-#', { n: nothingOf(a) });
      const positions = hot<PositionReading[]>('------');
      expectObservable(source.pipe(withPositions(positions)), '^-!').toBe('-n', { n: nothingOf(a) });
      expectSubscriptions(source.subscriptions).toBe(['^--!', '^-!']);
      expectSubscriptions(positions.subscriptions).toBe('^-!');
    });
  });

  test('values what is held', () => {
    expect(valued([held], a)).toEqual([100, 1000, 100]);
    expect(valued([held], quote('A', 0, 8))).toEqual([100, 800, -100]); // not traded yet
    expect(valued([held], quote('A', 0))).toEqual([100, NaN, NaN]);
    expect(valued([held], { symbol: 'A', lastPrice: NaN })).toEqual([100, NaN, NaN]);
    expect(valued([position('A', 0, 5)], a)).toEqual([0, 0, 0]);
    const both = [position('A', 5, 0.1, 'long'), position('A', 2, 0.3, 'short'), position('A', 1, 0.3, 'covered')];
    const [quantity, marketValue, profit] = valued(both, quote('A', 0.2), 10_000) as number[];
    expect([quantity, marketValue, Math.round(profit! * 100) / 100]).toEqual([2, 4000, 8000]);
  });
});

describe('pricesOf', () => {
  test('knows the last price above 0 of each symbol', () => {
    const quotes = new Subject<PricedReading>();
    const { priceOf } = pricesOf(quotes);
    expect(priceOf('A')).toBeUndefined();
    for (const q of [quote('A', 0), quote('B', 5)]) quotes.next(q);
    expect([priceOf('A'), priceOf('B')]).toEqual([undefined, 5]);
    for (const q of [quote('A', 10), quote('B', 0), quote('B', NaN)]) quotes.next(q);
    quotes.complete();
    expect([priceOf('A'), priceOf('B'), priceOf('C')]).toEqual([10, 5, undefined]);
  });

  test('takes the price that it is told to', () => {
    const { priceOf } = pricesOf(of(quote('A', 10, 9)), ({ preClosePrice }) => preClosePrice!);
    expect(priceOf('A')).toBe(9);
  });

  test('subscribes at once and until it is told not to', () => {
    marbles(({ hot, expectSubscriptions, flush }, scheduler) => {
      const source = hot('-a--b-', { a, b });
      const prices = pricesOf(source);
      scheduler.schedule(() => prices.unsubscribe(), 3);
      flush();
      expectSubscriptions(source.subscriptions).toBe('^--!');
      expect([prices.priceOf('A'), prices.priceOf('B')]).toEqual([10, undefined]);
    });
  });

  test('values the market orders of a rule', () => {
    const { priceOf } = pricesOf(of(quote('600519.SH', 1850)));
    const verdicts: string[] = [];
    const market = (quantity: number): OrderIntent => ({ symbol: '600519.SH', side: 'buy', priceType: 'best5OrCancel', quantity });
    from([market(100), market(200)])
      .pipe(maxOrderValue({ limit: 200_000, priceOf }))
      .subscribe(({ type }) => verdicts.push(type));
    expect(verdicts).toEqual(['accepted', 'denied']);
  });
});
