import { readFileSync } from 'node:fs';
import { XtpRiskConfigError } from '../../errors';
import type { RiskConfig } from './config';
import { parseRiskConfig } from './parse';

/** Reads a configuration: JSON if its name ends in `.json`, else YAML. Throws XtpRiskConfigError: the file can not be read, or all that is wrong with it. */
export function loadRiskConfig(path: string): RiskConfig {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new XtpRiskConfigError([{ path: '', found: (error as Error).message, expected: 'a file that can be read' }], path);
  }
  return parseRiskConfig(text, path);
}
