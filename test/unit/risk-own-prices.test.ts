import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { OwnPrices } from '../../lib/risk/state/own-prices';

describe('own prices', () => {
  test.each([
    ['buy', [9.9, 10.1, 10], [9.9, 10.1, 10.1], 0],
    ['sell', [10.1, 9.9, 10], [10.1, 9.9, 9.9], Infinity],
  ] as const)('of a %s are known by the best of them', (side, prices, best, none) => {
    const own = new OwnPrices(side);
    expect(own.best).toBe(none);
    expect(prices.map((price) => (own.add(price), own.best))).toEqual(best);
    own.remove(best[1]);
    expect(own.best).toBe(10);
    own.clear();
    expect(own.best).toBe(none);
    own.add(10);
    own.remove(10);
    expect(own.best).toBe(none);
  });

  test('are any price for a market order', () => {
    const [bids, asks] = [new OwnPrices('buy'), new OwnPrices('sell')];
    for (const price of [10, Infinity]) bids.add(price);
    for (const price of [10, 0]) asks.add(price);
    expect([bids.best, asks.best]).toEqual([Infinity, 0]);
    bids.remove(Infinity);
    asks.remove(0);
    expect([bids.best, asks.best]).toEqual([10, 10]);
  });

  test('that were never added are not taken out', () => {
    const own = new OwnPrices('buy');
    own.remove(9);
    own.add(10);
    own.remove(9);
    own.remove(11);
    expect(own.best).toBe(10);
  });

  test('are as if all orders were looked at, however they come and go', () => {
    const step = fc.record({ price: fc.integer({ min: 1, max: 8 }), leaves: fc.boolean() });
    fc.assert(
      fc.property(fc.constantFrom('buy' as const, 'sell' as const), fc.array(step, { maxLength: 60 }), (side, steps) => {
        const own = new OwnPrices(side);
        const all: number[] = [];
        for (const { price, leaves } of steps) {
          const at = all.indexOf(price);
          if (leaves && at >= 0) {
            own.remove(price);
            all.splice(at, 1);
          } else {
            own.add(price);
            all.push(price);
          }
          expect(own.best).toBe(side === 'buy' ? Math.max(0, ...all) : Math.min(Infinity, ...all));
        }
      }),
    );
  });
});
