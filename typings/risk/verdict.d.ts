import type { OperatorFunction } from 'rxjs';
import type { OrderIntent } from '../trade/order-intent';
/** A rule let the order pass, so far. */
export interface Accepted {
    readonly type: 'accepted';
    readonly intent: OrderIntent;
}
/** A rule of ours stopped the order: it never reached the counter (which would have `rejected` it). */
export interface Denied {
    readonly type: 'denied';
    readonly intent: OrderIntent;
    /** Stable, for programs. */
    readonly code: string;
    /** The operator that said so. */
    readonly rule: string;
    readonly limit: number;
    /** What the order would have been, in the limit's unit; NaN where it could not be known. */
    readonly value: number;
    readonly message: string;
    readonly messageZh: string;
}
/** What the rules say of an order. */
export type Verdict = Accepted | Denied;
/** What a rule finds against an order; nothing if it may pass. */
export type Finding = Omit<Denied, 'type' | 'intent' | 'rule'>;
/**
 * Makes an operator of a rule. It takes intents or the verdicts of the rule before it, so rules stand in one `pipe`; what was denied passes through
 * untouched. A rule that throws denies: no order passes a check that did not happen.
 */
export declare function rule<T extends OrderIntent | Verdict>(name: string, check: (intent: OrderIntent) => Finding | undefined): OperatorFunction<T, Verdict>;
