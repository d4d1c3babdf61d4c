import { Observable, type SchedulerLike } from 'rxjs';
import type { OrderIntent } from '../trade/order-intent';
import type { AuditRecord, AuditSink } from './audit/record';
import { type RiskFailure } from './failure';
import { type RiskOperator } from './rule';
import type { RiskState } from './state/risk-state';
import { type AnyDenied, type AnyVerdict, type Verdict } from './verdict';
/** For `riskGate`. */
export interface RiskGateOptions {
    /** Of the account; several gates may share it. */
    readonly state: RiskState;
    /** In the order in which they are asked. Kill switch, connection and reduce-only stand before them in every gate. */
    readonly rules: readonly RiskOperator[];
    /** Codes of denials that throw the kill switch, e.g. `LOSS_LIMIT`. */
    readonly killOn?: readonly string[];
    /** Codes of denials after which only what makes positions smaller passes, e.g. `LOSS_LIMIT`. */
    readonly reduceOn?: readonly string[];
    /** How long an order may be held back, milliseconds: one that would wait longer is denied, since its price grows old. Default 1,000. */
    readonly maxHoldMs?: number;
    /** Whether everything that the account sends must pass, also what does not come through the stream: child orders of algorithms, replacements, other strategies. Default true. */
    readonly guard?: boolean;
    /** Is given a record of each verdict with all that decided it, and of the rules whenever they change: `auditFile()`, or a function. What fails in it decides nothing (`failures`). Costs nothing when it is left out. */
    readonly audit?: AuditSink | ((record: AuditRecord) => unknown);
    /** Whether records say the number of the account. Default false. */
    readonly auditAccount?: boolean;
    /** For orders that are held back. Default: RxJS's `asyncScheduler`. */
    readonly scheduler?: SchedulerLike;
}
/** Several rules as one operator: orders pass when all of them agree, and what they need is reserved in the same step. `close` ends it. */
export interface RiskGate {
    (source: Observable<OrderIntent | Verdict>): Observable<Verdict>;
    /** Decides about one order at once; accepted, it is to be sent, or released. What could only be held back is denied. */
    check(intent: OrderIntent): Verdict;
    /** Every verdict of this gate, also on what only the guard saw. */
    readonly verdicts: Observable<AnyVerdict>;
    /** Of them the denials. */
    readonly denials: Observable<AnyDenied>;
    /** What has failed and decided nothing: the audit, a rule's check of a cancel. Where nobody listens the first one is a warning of the process. */
    readonly failures: Observable<RiskFailure>;
    /** The names of its rules, in order. */
    rules(): readonly string[];
    /** Takes other rules from now on, and other codes that throw the kill switch if they are given; what was accepted stays accepted. */
    setRules(rules: readonly RiskOperator[], options?: Pick<RiskGateOptions, 'killOn'>): void;
    /** Lets go of the account: nothing is guarded any more. The state stays. */
    close(): void;
}
/** Puts rules between intents and the counter. Throws XtpArgumentError. */
export declare function riskGate(options: RiskGateOptions): RiskGate;
