import type { RiskFigures, TradingMode } from '../figures';
import type { Objection } from '../objection';
import type { RiskRule } from '../rule';
import type { Denial, Verdict } from '../verdict';
import type { AuditDecision, AuditRecord, AuditRules } from './record';
/** For `AuditTrail`. */
export interface AuditTrailOptions {
    /** Takes the records. It may fail, now or later (a promise): that decides nothing. */
    readonly write: (record: AuditRecord) => unknown;
    readonly failed: (error: unknown, record: AuditRecord) => void;
    /** The number that records say, if any. */
    readonly account: string | undefined;
    readonly now: () => number;
}
/** Makes the records of a gate. */
export declare class AuditTrail {
    #private;
    constructor(options: AuditTrailOptions);
    rules(rules: readonly RiskRule[]): void;
    /** An order is to be decided: nothing was looked at for it yet. */
    begin(): void;
    /** Figures for the next decision: what is read of them will stand in its record. */
    look(figures: RiskFigures): RiskFigures;
    order(verdict: Verdict): void;
    /** `failed`: rules that had no say. */
    cancel(orderXtpId: bigint, objection: Objection | undefined, failed: readonly string[]): void;
    other(what: string, figures: {
        readonly mode: TradingMode;
        readonly modeReason: string;
    }, objection: Objection | undefined): void;
}
/** Rules that were configured in the same way have the same. */
export declare function rulesHash(list: AuditRules['list']): string;
export declare function denialOf(objection: Objection | undefined): Denial | undefined;
/** A verdict as records say it. */
export declare function verdictFields(denial: Denial | undefined): Pick<AuditDecision, 'verdict' | 'rule' | 'code' | 'limit' | 'value' | 'message'>;
