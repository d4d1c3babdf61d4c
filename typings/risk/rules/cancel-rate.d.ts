import { type RiskOperator, type RuleOptions } from '../rule';
import type { RiskTotals } from '../state/totals';
/** For `cancelRate`: at least one of the limits. */
export interface CancelRateOptions extends RuleOptions {
    /** Cancels in any one second. */
    readonly perSecond?: number;
    /** Cancels in a day. */
    readonly perDay?: number;
    /** Accounts that share the limits. */
    readonly across?: RiskTotals;
}
/**
 * Denies cancels beyond a rate (`CANCEL_RATE`) or a number a day (`CANCELS_PER_DAY`): `cancels of the last second + 1 <= perSecond`, `cancels of today + 1 <= perDay`. It only denies and never holds back: a
 * cancel behind others would come when the order has traded; who still wants it asks again. Orders pass; `orderRate` is for them, and counts cancels too. It works in a gate that guards, not in a stream
 * of orders. Throws XtpArgumentError for limits that are no whole numbers above 0.
 */
export declare function cancelRate({ perSecond, perDay, across, state }: CancelRateOptions): RiskOperator;
