import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { XtpArgumentError, XtpSymbolError } from '../../lib/errors';
import { orderFields } from '../../lib/trade/order-fields';
import type { OrderIntent } from '../../lib/trade/order-intent';

const intent: OrderIntent = { symbol: '600519.SH', side: 'buy', quantity: 100, price: 1845.76 };

describe('an intent', () => {
  test('becomes the fields of a limit order of the cash business', () => {
    expect(orderFields({ ...intent, orderClientId: 7 })).toEqual({
      ticker: '600519',
      market: 'SH',
      side: 'buy',
      quantity: 100,
      price: 1845.76,
      priceType: 'limit',
      orderClientId: 7,
      positionEffect: 'init',
      businessType: 'cash',
    });
  });

  test.each([
    ['000001.SZ', 'SZ'],
    ['430047.BJ', 'BJ'],
  ])('for %s goes to the market %s', (symbol, market) => {
    expect(orderFields({ ...intent, symbol })).toMatchObject({ ticker: symbol.slice(0, 6), market });
  });

  test('of a market order needs no price, and may have one for protection', () => {
    const market: OrderIntent = { symbol: '600519.SH', side: 'buy', quantity: 100, priceType: 'best5OrCancel' };
    expect(orderFields(market)).toMatchObject({ price: 0, priceType: 'best5OrCancel' });
    expect(orderFields({ ...market, price: 1900 })).toMatchObject({ price: 1900 });
  });

  const bad: readonly [string, Partial<Record<keyof OrderIntent, unknown>>][] = [
    ['a side', { side: 'buyy' }],
    ['a side', { side: 1 }],
    ['a quantity', { quantity: 0 }],
    ['a quantity', { quantity: -100 }],
    ['a quantity', { quantity: 0.5 }],
    ['a quantity', { quantity: NaN }],
    ['a quantity', { quantity: 2 ** 53 }],
    ['a quantity', { quantity: '100' }],
    ['a price', { price: 0 }],
    ['a price', { price: -1 }],
    ['a price', { price: NaN }],
    ['a price', { price: Infinity }],
    ['a price', { price: undefined }],
    ['an orderClientId', { orderClientId: -1 }],
    ['an orderClientId', { orderClientId: 2 ** 32 }],
    ['an orderClientId', { orderClientId: 1.5 }],
  ];
  test.each(bad)('does not have %s of %p', (_what, fields) => {
    expect(() => orderFields({ ...intent, ...fields } as OrderIntent)).toThrow(XtpArgumentError);
  });

  test('for a symbol that can not be is refused', () => {
    expect(() => orderFields({ ...intent, symbol: '600519' })).toThrow(XtpSymbolError);
  });

  test('keeps quantity, price and client id exactly', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
        fc.double({ min: Number.MIN_VALUE, max: 1e12, noNaN: true }),
        fc.integer({ min: 0, max: 0xffffffff }),
        (quantity, price, orderClientId) => {
          expect(orderFields({ ...intent, quantity, price, orderClientId })).toMatchObject({ quantity, price, orderClientId });
        },
      ),
    );
  });
});
