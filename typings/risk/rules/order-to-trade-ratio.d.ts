import { type RiskOperator, type RuleOptions } from '../rule';
import type { RiskTotals } from '../state/totals';
/** For `orderToTradeRatio`. */
export interface OrderToTradeRatioOptions extends RuleOptions {
    /** Orders for one that has traded. */
    readonly limit: number;
    /** The first orders of the day pass. Default 100. */
    readonly from?: number;
    /** Whether cancels count as orders do. Default false. */
    readonly countCancels?: boolean;
    /** Accounts that share the limit. */
    readonly across?: RiskTotals;
}
/**
 * Denies orders while too few trade (`ORDER_TO_TRADE_RATIO`): once `from` orders were sent today, `(orders + 1 [+ cancels]) / orders that have traded <= limit`. Orders that still work may trade and
 * let others pass again; where none does, nothing passes any more that day. Throws XtpArgumentError for a limit that is not above 0, and a `from` that is no whole number above 0.
 */
export declare function orderToTradeRatio({ limit, from, countCancels, across, state }: OrderToTradeRatioOptions): RiskOperator;
