/** Operators for quotes: `xtp-rx/operators`. */
export type { Bar } from './bar';
export { bars, barsOfTicks, type BarOptions } from './bars';
export type { BookState } from './book-state';
export { bySymbol, type BySymbolOptions } from './by-symbol';
export { conflate, type ConflateOptions } from './conflate';
export { imbalance, type Imbalance } from './imbalance';
export { pricesOf, type Prices } from './last-prices';
export { latency, type LatencyOptions, type Timed, type TimedReading } from './latency';
export type { BarPeriod } from './period';
export type { BookReading, OfMoment, OfSymbol, SnapshotReading, TickReading, TradeReading } from './readings';
export { silence, type Silence, type SilenceOptions } from './silence';
export { spread, type Spread } from './spread';
export { throttleBySymbol, type ThrottleOptions } from './throttle-by-symbol';
export { topOfBook, type TopOfBook } from './top-of-book';
export { vwap, vwapOfTicks, type Vwap, type VwapOptions } from './vwap';
export { withPositions, type Holding, type PositionReading, type PricedReading, type WithPositionsOptions } from './with-positions';
