import type { RiskTotals } from '../state/totals';
import type { AuditRules } from './record';
/** Stands for each group that rules name: only its name is asked for. */
export declare function groupsOf(list: AuditRules['list']): Record<string, RiskTotals>;
