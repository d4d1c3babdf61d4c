import type { RiskRule } from '../rule';
/** Those that stand in every gate, before all others. */
export declare const always: readonly RiskRule[];
