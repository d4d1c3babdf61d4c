import { type RiskOperator, type RuleOptions } from '../rule';
/** For `instantCancels`. */
export interface InstantCancelsOptions extends RuleOptions {
    /** So many pass. */
    readonly limit: number;
    /** How old an order is at most when its cancel counts, milliseconds. Default 1,000. */
    readonly ageMs?: number;
    /** Cancels of the last milliseconds count, at most 60,000. Default 60,000. */
    readonly windowMs?: number;
}
/**
 * Denies new orders while more than `limit` cancels within `windowMs` were of orders no older than `ageMs` (`INSTANT_CANCELS`): what exchanges watch as frequent instantaneous cancels. The cancels
 * themselves pass. Only orders that were sent while the state was open count, for others' age is not known. Throws XtpArgumentError for a limit that is no whole number from 0 on, and times that are
 * not above 0 (the window: at most 60,000).
 */
export declare function instantCancels({ limit, ageMs, windowMs, state }: InstantCancelsOptions): RiskOperator;
