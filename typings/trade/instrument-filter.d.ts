import { Exchange, Market } from '../xtp/generated/enums';
/** What a filter of XTP says in its code and its market; an empty code means all. */
export interface InstrumentFilter {
    readonly ticker: string;
    readonly market: Market | number;
    readonly exchange: Exchange | number;
}
/** `510300.SH` for one instrument, `SH`, `SZ` or `BJ` for a market, nothing for all. Throws XtpSymbolError for anything else. */
export declare function instrumentFilter(which: string | undefined): InstrumentFilter;
