import { type RiskOperator, type RuleOptions } from '../rule';
/** For `duplicateIntent`. */
export interface DuplicateIntentOptions extends RuleOptions {
    /** Milliseconds, at most 60,000. Default 1,000. */
    readonly withinMs?: number;
}
/**
 * Denies an order with the terms of one that was accepted less than `withinMs` ago (`DUPLICATE_INTENT`): the same symbol, business, side, position effect, price, price type and quantity. Orders that were
 * not sent after all do not count. Throws XtpArgumentError for a time that is not above 0 and at most 60,000.
 */
export declare function duplicateIntent({ withinMs, state }?: DuplicateIntentOptions): RiskOperator;
