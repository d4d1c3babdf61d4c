/**
 * Names of instruments by the index that the addon gave them: an array look-up on the hot path. An index means the same
 * instrument for the life of the process, so what was read once is kept.
 */

/** No index: the callback named no instrument, or more are known than the addon numbers. */
export const noInstrument = 0xffffffff;

const suffixes = {
  /** XTP_EXCHANGE_TYPE, of quotes. */
  exchange: ['', 'SH', 'SZ', 'BJ'],
  /** XTP_MARKET_TYPE, of trading: SH and SZ stand the other way round. */
  market: ['', 'SZ', 'SH', 'BJ', 'HK'],
} as const;

export type VenueKind = keyof typeof suffixes;

const names: string[] = [];

export function symbolName(index: number): string | undefined {
  return names[index];
}

export function rememberSymbol(index: number, symbol: string): void {
  if (index !== noInstrument) names[index] = symbol;
}

/** `600519.SH`; a venue that is not known leaves the bare code. */
export function symbolOf(ticker: string, venue: number, kind: VenueKind): string {
  const suffix = suffixes[kind][venue];
  return suffix ? `${ticker}.${suffix}` : ticker;
}
