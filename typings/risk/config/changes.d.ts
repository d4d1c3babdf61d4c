import { type RiskConfig } from './config';
/** What has changed in a configuration. */
export interface RiskConfigChange {
    /** `rules.maxOrderValue.limit` */
    readonly path: string;
    /** Undefined: it was not there. */
    readonly from: unknown;
    /** Undefined: it is gone. */
    readonly to: unknown;
    /** Whether more passes or less; `unknown` where that depends, as for an option that falls back to its default. */
    readonly effect: 'looser' | 'tighter' | 'unknown';
}
/** All that differs between two configurations. */
export declare function riskConfigChanges(before: RiskConfig, after: RiskConfig): RiskConfigChange[];
