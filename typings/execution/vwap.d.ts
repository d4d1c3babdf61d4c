import type { OperatorFunction } from 'rxjs';
import type { OrderIntent } from '../trade/order-intent';
import type { ParentState } from './parent-state';
import { type TwapOptions } from './twap';
import { type VolumeCurve } from './volume-curve';
/** For `vwap`. */
export interface VwapOrderOptions extends TwapOptions {
    /** How trading is spread over the day, for all instruments or for each. From history: `volumeCurve`. */
    readonly curve: VolumeCurve | ((symbol: string) => VolumeCurve);
}
/**
 * As `twap`, with slices as large as the share of the day's volume that their time usually has: the price comes near the volume-weighted average. A curve that
 * has nothing for the time is `refused`. Throws XtpArgumentError.
 */
export declare function vwap({ executor, slices, curve, remainder, randomise, ...options }: VwapOrderOptions): OperatorFunction<OrderIntent, ParentState>;
