import { type RiskOperator, type RuleOptions } from '../rule';
import type { RiskTotals } from '../state/totals';
/** For `orderRate`. */
export interface OrderRateOptions extends RuleOptions {
    /** Orders and cancels in any one second. Default: one below the exchanges' threshold of the day (300 since 2025-07-07). */
    readonly perSecond?: number;
    /** Orders and cancels in a day. Default: one below the exchanges' threshold of the day (20,000 since 2025-07-07). */
    readonly perDay?: number;
    /** What becomes of an order that is too soon: a gate holds it back (`hold`, default), or it is denied. */
    readonly excess?: 'hold' | 'deny';
    /** Accounts that share the limit. */
    readonly across?: RiskTotals;
}
/**
 * Keeps orders and cancels of an account below a rate (`ORDER_RATE`) and a number a day (`ORDERS_PER_DAY`), and so below what makes it a high-frequency account. Cancels count and pass; `cancelRate`
 * is for them. Throws XtpArgumentError for limits that are no whole numbers above 0.
 */
export declare function orderRate({ perSecond, perDay, excess, across, state }?: OrderRateOptions): RiskOperator;
