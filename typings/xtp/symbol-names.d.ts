/**
 * Names of instruments by the index that the addon gave them: an array look-up on the hot path. An index means the same
 * instrument for the life of the process, so what was read once is kept.
 */
/** No index: the callback named no instrument, or more are known than the addon numbers. */
export declare const noInstrument = 4294967295;
declare const suffixes: {
    /** XTP_EXCHANGE_TYPE, of quotes. */
    readonly exchange: readonly ["", "SH", "SZ", "BJ"];
    /** XTP_MARKET_TYPE, of trading: SH and SZ stand the other way round. */
    readonly market: readonly ["", "SZ", "SH", "BJ", "HK"];
};
export type VenueKind = keyof typeof suffixes;
export declare function symbolName(index: number): string | undefined;
export declare function rememberSymbol(index: number, symbol: string): void;
/** `600519.SH`; a venue that is not known leaves the bare code. */
export declare function symbolOf(ticker: string, venue: number, kind: VenueKind): string;
export {};
