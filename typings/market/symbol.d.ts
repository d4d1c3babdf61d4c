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
/** Takes `600519.SH`, `000001.SZ`, `430047.BJ` apart. Throws XtpSymbolError for anything else. */
export declare function parseSymbol(symbol: string): ParsedSymbol;
/** One or more symbols as a list. Throws XtpSymbolError when there is none, or one is wrong. */
export declare function parseSymbols(symbols: string | readonly string[]): ParsedSymbol[];
