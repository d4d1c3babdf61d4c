import { type RiskOperator, type RuleOptions } from '../rule';
/** For `suspended`. */
export interface SuspendedOptions extends RuleOptions {
    /** Shenzhen: which second character of `tickerStatus` says suspended. XTP's FAQ has `0` (default); another of its guides, and the exchange itself, have `1`. */
    readonly shenzhenMark?: '0' | '1';
}
/**
 * Denies orders for what is suspended (`SUSPENDED`), as the snapshot has it in `tickerStatus`: the first character is P, M or N, or the second says so (Shanghai: 0 is not tradable, for options 1 is
 * suspended for days; Shenzhen: see `shenzhenMark`). Bonds in Shanghai (level 2) have `instrumentStatus` instead: SUSP. Before the first snapshot, and when the status is none that is known, it denies
 * (`NO_DATA`). What trades nothing and subscriptions pass. Cancels pass. Throws XtpArgumentError.
 */
export declare function suspended({ shenzhenMark, state }?: SuspendedOptions): RiskOperator;
