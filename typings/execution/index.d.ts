/** Large orders in small ones: `xtp-rx/execution`. */
export { exchangeClock, type ExchangeClock } from './exchange-clock';
export type { Executor } from './executor';
export { iceberg, type IcebergOptions } from './iceberg';
export { splitQuantity } from './lots';
export type { ExecutionOptions } from './options';
export type { ChildTerms } from './parent-order';
export type { ChildStage, ChildState, ParentOutcome, ParentReason, ParentState } from './parent-state';
export type { Randomise, Remainder } from './schedule';
export { byMeans, splitOverAccounts, type Means, type ShareWeights, type SplitOptions } from './split-over-accounts';
export { twap, type TwapOptions } from './twap';
export { volumeCurve, type VolumeBucket, type VolumeCurve, type VolumeReading } from './volume-curve';
export { vwap, type VwapOrderOptions } from './vwap';
