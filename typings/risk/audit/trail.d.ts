import type { RiskFigures, TradingMode } from '../figures';
import type { Objection } from '../objection';
import type { RiskRule } from '../rule';
import type { Denial, Verdict } from '../verdict';
import type { AuditDecision, AuditRecord, AuditRules, AuditSink } from './record';
/** Makes the records of a gate. */
export declare class AuditTrail {
    #private;
    /** What a sink throws is reported as RxJS reports it, later: it decides nothing. */
    constructor(sink: AuditSink | ((record: AuditRecord) => void), account: string | undefined);
    rules(rules: readonly RiskRule[], now: number): void;
    /** Figures for the next decision: what is read of them will stand in its record. */
    look(figures: RiskFigures): RiskFigures;
    order(verdict: Verdict): void;
    cancel(orderXtpId: bigint, objection: Objection | undefined): void;
    other(what: string, figures: {
        readonly mode: TradingMode;
        readonly modeReason: string;
    }, now: number, objection: Objection | undefined): void;
}
/** Rules that were configured in the same way have the same. */
export declare function rulesHash(list: AuditRules['list']): string;
export declare function denialOf(objection: Objection | undefined): Denial | undefined;
/** A verdict as records say it. */
export declare function verdictFields(denial: Denial | undefined): Pick<AuditDecision, 'verdict' | 'rule' | 'code' | 'limit' | 'value' | 'message'>;
