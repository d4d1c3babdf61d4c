import type { OperatorFunction } from 'rxjs';
import { XtpArgumentError } from '../errors';
import { minuteAt } from '../market/shanghai';
import type { OrderIntent } from '../trade/order-intent';
import { wholeNumber } from './options';
import type { ParentState } from './parent-state';
import { parents } from './parents';
import { schedulePlan } from './schedule';
import { momentOf, type Stretch } from './trading-time';
import { partsOf, type TwapOptions } from './twap';
import { checkCurve, volumeBetween, type VolumeCurve } from './volume-curve';

/** For `vwap`. */
export interface VwapOrderOptions extends TwapOptions {
  /** How trading is spread over the day, for all instruments or for each. From history: `volumeCurve`. */
  readonly curve: VolumeCurve | ((symbol: string) => VolumeCurve);
}

/**
 * As `twap`, with slices as large as the share of the day's volume that their time usually has: the price comes near the volume-weighted average. A curve that
 * has nothing for the time is `refused`. Throws XtpArgumentError.
 */
export function vwap({
  executor,
  slices,
  curve,
  remainder = 'cancel',
  randomise,
  ...options
}: VwapOrderOptions): OperatorFunction<OrderIntent, ParentState> {
  wholeNumber('slices', slices);
  return parents(options, (parent) => {
    const parts = partsOf(parent.intent, options);
    const weights = weightsOf(typeof curve === 'function' ? curve(parent.intent.symbol) : curve, parts, slices);
    return schedulePlan(parent, executor, { parts, weights, remainder, ...(randomise && { randomise }) });
  });
}

function weightsOf(curve: VolumeCurve, parts: readonly Stretch[], slices: number): number[] {
  checkCurve(curve);
  const edges = Array.from({ length: slices + 1 }, (_, i) => minuteAt(momentOf(parts, i / slices)));
  const weights = edges.slice(1).map((to, i) => volumeBetween(curve, edges[i]!, to));
  if (weights.some((weight) => weight > 0)) return weights;
  throw new XtpArgumentError('The volume curve has nothing for the time in which the order is to be worked.');
}
