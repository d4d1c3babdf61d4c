import { type RiskOperator, type RuleOptions } from '../rule';
/** For `staleQuote`. */
export interface StaleQuoteOptions extends RuleOptions {
    /** How old the newest snapshot may be, milliseconds. Default 65,000: what does not change is published once a minute. */
    readonly maxAgeMs?: number;
}
/**
 * Denies orders while the newest snapshot of their instrument is older than `maxAgeMs`, or none has come (`STALE_QUOTE`). Age counts from when it arrived here. What trades nothing and subscriptions
 * pass. Throws XtpArgumentError.
 */
export declare function staleQuote({ maxAgeMs, state }?: StaleQuoteOptions): RiskOperator;
