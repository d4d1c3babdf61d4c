import { describe, expect, test } from '@jest/globals';
import { XtpSymbolError } from '../../lib/errors';
import { instrumentFilter } from '../../lib/trade/instrument-filter';

describe('which instruments a query asks for', () => {
  test.each([
    [undefined, '', 0, 0],
    ['SH', '', 'SH', 'SH'],
    ['SZ', '', 'SZ', 'SZ'],
    ['BJ', '', 'BJ', 'NQ'],
    ['510300.SH', '510300', 'SH', 'SH'],
    ['159915.SZ', '159915', 'SZ', 'SZ'],
    ['430047.BJ', '430047', 'BJ', 'NQ'],
  ])('%s: the code %p of the market %p, %p for quotes', (which, ticker, market, exchange) => {
    expect(instrumentFilter(which)).toMatchObject({ ticker, market, exchange });
  });

  test.each(['', 'NQ', 'sh', '510300', '510300.NQ', '.SH', 'SH '])('%p is none', (which) => {
    expect(() => instrumentFilter(which)).toThrow(XtpSymbolError);
  });
});
