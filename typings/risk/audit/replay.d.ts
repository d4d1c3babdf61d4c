import type { RiskOperator } from '../rule';
import { type AuditSource } from './lines';
import type { AuditDecision, AuditRecord } from './record';
/** What a replay makes of a line. */
export interface AuditReplay {
    /** Empty for lines that came from no file. */
    readonly file: string;
    /** Counted from 1. */
    readonly line: number;
    /** Undefined where the line can not be read. */
    readonly record: AuditRecord | undefined;
    /** What the rules say now; undefined for what is no decision, and where there are no rules. */
    readonly verdict: Pick<AuditDecision, 'verdict' | 'rule' | 'code' | 'limit' | 'value' | 'message'> | undefined;
    readonly isSame: boolean;
    /** What is not the same, in words; empty if all is. */
    readonly differences: readonly string[];
}
/** For `replayAudit`. */
export interface ReplayOptions {
    /** Rules to decide with: others than the recorded ones say what these would have decided. Default: those of the record, as the configuration had them. */
    readonly rules?: readonly RiskOperator[];
}
/**
 * Decides again what was decided, of the figures that were recorded, and compares; and whether a line was changed, left out or moved since. A value for each line that is a decision or not whole. Rejects
 * when there is no such file.
 */
export declare function replayAudit(source: AuditSource, { rules }?: ReplayOptions): AsyncGenerator<AuditReplay, void, undefined>;
