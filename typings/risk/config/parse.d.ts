import { type RiskConfig } from './config';
/**
 * JSON if the path ends in `.json`, else YAML. JSON is read as the YAML that it is, too: JSON.parse takes a rule that is there twice and says nothing. Throws XtpRiskConfigError with all that is wrong,
 * and in which lines.
 */
export declare function parseRiskConfig(text: string, path: string): RiskConfig;
