import type * as Yaml from 'yaml';
import { XtpRiskConfigError, type RiskConfigProblem } from '../../errors';
import { checkRiskConfig, type RiskConfig } from './config';

/**
 * JSON if the path ends in `.json`, else YAML. JSON is read as the YAML that it is, too: JSON.parse takes a rule that is there twice and says nothing. Throws XtpRiskConfigError with all that is wrong,
 * and in which lines.
 */
export function parseRiskConfig(text: string, path: string): RiskConfig {
  const { LineCounter, parseDocument } = yaml();
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problems = document.errors.map(({ pos, message }): RiskConfigProblem => ({
    path: '',
    found: message,
    expected: 'YAML or JSON',
    line: lines.linePos(pos[0]).line,
  }));
  if (problems.length === 0 && path.endsWith('.json')) problems.push(...jsonProblems(text));
  if (problems.length > 0) throw new XtpRiskConfigError(problems, path);
  try {
    return checkRiskConfig(document.toJS());
  } catch (error) {
    if (!(error instanceof XtpRiskConfigError)) throw error;
    throw new XtpRiskConfigError(
      error.problems.map((problem) => ({ ...problem, ...lineOf(document, problem.path, lines) })),
      path,
    );
  }
}

function jsonProblems(text: string): RiskConfigProblem[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [{ path: '', found: (error as Error).message, expected: 'JSON' }];
  }
}

/** Of what stands at the path, else of the nearest around it. */
function lineOf(document: Yaml.Document, path: string, lines: Yaml.LineCounter): { line?: number } {
  const { isNode } = yaml();
  for (let keys = path.split('.'); keys.length > 0; keys = keys.slice(0, -1)) {
    const node = document.getIn(
      keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
      true,
    );
    if (isNode(node) && node.range) return { line: lines.linePos(node.range[0]).line };
  }
  return {};
}

/** Loaded when it is needed: most programs read no file. */
function yaml(): typeof Yaml {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would load it at once
  return require('yaml') as typeof Yaml;
}
