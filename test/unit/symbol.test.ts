import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { XtpSymbolError } from '../../lib/errors';
import { parseSymbol, parseSymbols } from '../../lib/market/symbol';

describe('a symbol', () => {
  test.each([
    ['600519.SH', '600519', 'SH', 'SH'],
    ['000001.SZ', '000001', 'SZ', 'SZ'],
    ['430047.BJ', '430047', 'NQ', 'BJ'],
    ['10003045.SH', '10003045', 'SH', 'SH'],
    ['H30533.SH', 'H30533', 'SH', 'SH'],
  ])('%s is %s at %s for quotes and at %s for trading', (symbol, ticker, exchange, market) => {
    expect(parseSymbol(symbol)).toEqual({ symbol, ticker, exchange, market });
  });

  test('may have a code of 15 characters, as many as XTP takes with its NUL', () => {
    expect(parseSymbol(`${'1'.repeat(15)}.SZ`).ticker).toBe('1'.repeat(15));
    expect(() => parseSymbol(`${'1'.repeat(16)}.SZ`)).toThrow(XtpSymbolError);
  });

  test.each([
    '600519',
    '600519.sh',
    'SH600519',
    '600519.HK',
    '600519.XX',
    '.SH',
    '600519.',
    ' 600519.SH',
    '600519.SH ',
    '600519.SH\n',
    '600 19.SH',
    '茅台.SH',
    '',
    '600519.SH.SH',
    '__proto__.SH',
    'toString.toString',
  ])('is not %j', (text) => {
    expect(() => parseSymbol(text)).toThrow(XtpSymbolError);
  });

  test.each([undefined, null, 600519, {}])('is not %p either', (value) => {
    expect(() => parseSymbol(value as string)).toThrow(XtpSymbolError);
  });

  test('that is wrong is named in the error, with what it should be', () => {
    expect(() => parseSymbol('60051')).toThrow(
      "'60051' is not a symbol: write the code and the exchange, like 600519.SH, 000001.SZ or 430047.BJ.",
    );
  });

  test('is put together of its parts', () => {
    const code = fc.string({ unit: fc.constantFrom('0', '6', '9', 'A', 'C', 'x', 'z'), minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(code, fc.constantFrom('SH', 'SZ', 'BJ'), (ticker, suffix) => {
        expect(parseSymbol(`${ticker}.${suffix}`)).toMatchObject({ symbol: `${ticker}.${suffix}`, ticker, market: suffix });
      }),
    );
  });

  test('is that or an error for any text at all', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          const { ticker, market } = parseSymbol(text);
          expect(`${ticker}.${market}`).toBe(text);
        } catch (error) {
          expect(error).toBeInstanceOf(XtpSymbolError);
        }
      }),
    );
  });
});

describe('symbols', () => {
  test('may be one or many, in their order', () => {
    expect(parseSymbols('600519.SH').map((p) => p.symbol)).toEqual(['600519.SH']);
    expect(parseSymbols(['600519.SH', '000001.SZ']).map((p) => p.symbol)).toEqual(['600519.SH', '000001.SZ']);
  });

  test('that are named twice count once', () => {
    expect(parseSymbols(['600519.SH', '000001.SZ', '600519.SH']).map((p) => p.symbol)).toEqual(['600519.SH', '000001.SZ']);
  });

  test('of the same code at two exchanges are two', () => {
    expect(parseSymbols(['000001.SZ', '000001.SH']).map((p) => p.exchange)).toEqual(['SZ', 'SH']);
  });

  test('must be at least one', () => {
    expect(() => parseSymbols([])).toThrow(XtpSymbolError);
  });

  test('must all be right', () => {
    expect(() => parseSymbols(['600519.SH', 'x'])).toThrow("'x' is not a symbol");
  });
});
