import { programmeTrading, type Measure } from './generated/rules';
import { inForce } from './in-force';

/** From how many orders and cancels of one account on its trading counts as high-frequency. */
export interface ProgrammeTradingThresholds {
  /** Orders and cancels in any one second. */
  readonly perSecond: number;
  /** Orders and cancels in a day. */
  readonly perDay: number;
}

/** The thresholds of a day (YYYYMMDD), or undefined before there were any. An account that reaches one of them is a high-frequency account. */
export function programmeTradingThresholds(day: number): ProgrammeTradingThresholds | undefined {
  const of = (measure: Measure): number | undefined =>
    inForce(
      programmeTrading.filter((row) => row.measure === measure),
      day,
    )?.threshold;
  const perSecond = of('ordersAndCancelsPerSecond');
  const perDay = of('ordersAndCancelsPerDay');
  return perSecond === undefined || perDay === undefined ? undefined : { perSecond, perDay };
}
