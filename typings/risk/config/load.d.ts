import type { RiskConfig } from './config';
/** Reads a configuration: JSON if its name ends in `.json`, else YAML. Throws XtpRiskConfigError: the file can not be read, or all that is wrong with it. */
export declare function loadRiskConfig(path: string): RiskConfig;
