import { XtpSymbolError } from '../errors';
import type { Exchange, Market } from '../xtp/generated/enums';

/** An instrument taken apart. Quotes and trading number the markets differently, so both are here by name. */
export interface ParsedSymbol {
  readonly symbol: string;
  /** The bare code, as XTP takes it. */
  readonly ticker: string;
  /** For quotes; `NQ` carries the Beijing exchange. */
  readonly exchange: Exchange;
  /** For trading. */
  readonly market: Market;
}

const venues: Readonly<Record<string, { exchange: Exchange; market: Market }>> = {
  SH: { exchange: 'SH', market: 'SH' },
  SZ: { exchange: 'SZ', market: 'SZ' },
  BJ: { exchange: 'NQ', market: 'BJ' },
};

/** Takes `600519.SH`, `000001.SZ`, `430047.BJ` apart. Throws XtpSymbolError for anything else. */
export function parseSymbol(symbol: string): ParsedSymbol {
  const [, ticker, suffix = ''] = /^([0-9A-Za-z]{1,15})\.([A-Z]{2})$/.exec(symbol) ?? [];
  const venue = venues[suffix];
  if (ticker === undefined || venue === undefined) {
    throw new XtpSymbolError(`'${symbol}' is not a symbol: write the code and the exchange, like 600519.SH, 000001.SZ or 430047.BJ.`);
  }
  return { symbol, ticker, ...venue };
}

/** One or more symbols as a list. Throws XtpSymbolError when there is none, or one is wrong. */
export function parseSymbols(symbols: string | readonly string[]): ParsedSymbol[] {
  const list = typeof symbols === 'string' ? [symbols] : symbols;
  if (list.length === 0) throw new XtpSymbolError('The list of symbols is empty: name at least one, like 600519.SH.');
  return [...new Set(list)].map(parseSymbol);
}
