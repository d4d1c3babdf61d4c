import { XtpSymbolError } from '../errors';
import { parseSymbol } from '../market/symbol';
import { Exchange, Market } from '../xtp/generated/enums';

/** What a filter of XTP says in its code and its market; an empty code means all. */
export interface InstrumentFilter {
  readonly ticker: string;
  readonly market: Market | number;
  readonly exchange: Exchange | number;
}

/** `510300.SH` for one instrument, `SH`, `SZ` or `BJ` for a market, nothing for all. Throws XtpSymbolError for anything else. */
export function instrumentFilter(which: string | undefined): InstrumentFilter {
  if (which === undefined) return { ticker: '', market: 0, exchange: 0 };
  if (which === 'SH' || which === 'SZ') return { ticker: '', market: which, exchange: which };
  if (which === 'BJ') return { ticker: '', market: 'BJ', exchange: 'NQ' };
  if (/^[A-Za-z]*$/.test(which)) {
    throw new XtpSymbolError(`'${which}' is no market: write SH, SZ or BJ for all of one, or a symbol like 510300.SH for one instrument.`);
  }
  return parseSymbol(which);
}
