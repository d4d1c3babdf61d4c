import * as v from 'valibot';
import { XtpRiskConfigError, type RiskConfigProblem } from '../../errors';
import type { RiskOperator } from '../rule';
import type { RiskTotals } from '../state/totals';
import type { ConfigurableRule } from './configurable';
import { object } from './fields';
import { nearest } from './nearest';
import { configurableRules, denialCodes, ruleNames, type RiskRuleName, type RiskRulesConfig } from './rules';

/** Which rules stand in a gate, with which limits. The package's `risk-config.schema.json` is its JSON schema. */
export interface RiskConfig {
  /** For editors. */
  readonly $schema?: string;
  /** In whatever order: a gate asks them in its own. */
  readonly rules: RiskRulesConfig;
  /** Codes of denials that throw the kill switch. */
  readonly killOn?: readonly string[];
}

/** For `riskRules`. */
export interface RiskRulesOptions {
  /** What the names in `across` stand for. */
  readonly groups?: Readonly<Record<string, RiskTotals>>;
}

const schema = object({
  $schema: v.exactOptional(v.string()),
  rules: object(Object.fromEntries(ruleNames.map((name) => [name, v.exactOptional(configurableRules[name].schema as v.GenericSchema)]))),
  killOn: v.exactOptional(v.array(v.picklist(denialCodes))),
});

/** Gives it back if it is a configuration. Throws XtpRiskConfigError with all that is wrong. */
export function checkRiskConfig(config: unknown): RiskConfig {
  const result = v.safeParse(schema, config);
  if (!result.success) throw new XtpRiskConfigError(result.issues.map(problemOf));
  return config as RiskConfig;
}

/** The rules that a configuration names, in the order in which a gate is to ask them. Throws XtpRiskConfigError with all that is wrong. */
export function riskRules(config: RiskConfig, { groups = {} }: RiskRulesOptions = {}): RiskOperator[] {
  const { rules } = checkRiskConfig(config);
  const problems: RiskConfigProblem[] = [];
  const made = ruleNames.filter((name) => rules[name] !== undefined).map((name) => make(name, rules[name]!, groups, problems));
  if (problems.length > 0) throw new XtpRiskConfigError(problems);
  return made.filter((operator) => operator !== undefined);
}

/** The options that a configuration gives a rule. */
export function optionsOf(given: unknown): Readonly<Record<string, unknown>> {
  return given === true ? {} : (given as Readonly<Record<string, unknown>>);
}

function make(
  name: RiskRuleName,
  given: unknown,
  groups: Readonly<Record<string, RiskTotals>>,
  problems: RiskConfigProblem[],
): RiskOperator | undefined {
  const said = optionsOf(given);
  const options = { ...said };
  if (typeof said['across'] === 'string') {
    const group = Object.hasOwn(groups, said['across']) ? groups[said['across']] : undefined;
    if (!group) {
      const known = Object.keys(groups).join(', ') || 'none';
      problems.push(problem(`rules.${name}.across`, JSON.stringify(said['across']), `the name of a group that was given (${known})`));
      return undefined;
    }
    options['across'] = group;
  }
  try {
    const operator = (configurableRules[name] as ConfigurableRule<object>).make(options);
    return Object.assign(operator, { rule: { ...operator.rule, options: said } });
  } catch (error) {
    problems.push(problem(`rules.${name}`, JSON.stringify(said), `what the rule takes: ${(error as Error).message}`));
    return undefined;
  }
}

function problem(path: string, found: string, expected: string): RiskConfigProblem {
  return { path, found, expected };
}

const typeNames: Readonly<Record<string, string>> = { number: 'a number', string: 'a text', Object: 'an object', Array: 'a list' };

function problemOf(issue: v.BaseIssue<unknown>): RiskConfigProblem {
  const path = v.getDotPath(issue) ?? '';
  const { type, expected, received, kind, message } = issue;
  if (type === 'never') return unknownKey(path);
  if (type === 'picklist') return problem(path, received, oneOf(issue));
  if (received === 'undefined') return problem(path, 'nothing', path === '' ? 'an object' : 'to be there');
  if (kind !== 'schema' || type === 'custom') return problem(path, received, message);
  return problem(path, received, typeNames[expected ?? ''] ?? expected ?? message);
}

function oneOf({ input, expected }: v.BaseIssue<unknown>): string {
  const words = (expected ?? '').replaceAll(/[()"]/g, '').split(' | ');
  return meant(String(input), words) ?? `one of ${words.join(', ')}`;
}

/** The names that may stand where this one does not belong. */
function unknownKey(path: string): RiskConfigProblem {
  const [top, rule, ...rest] = path.split('.');
  const key = path.split('.').at(-1)!;
  const isOption = top === 'rules' && rest.length > 0;
  const known = isOption
    ? Object.keys(configurableRules[rule as RiskRuleName].fields)
    : top === 'rules'
      ? ruleNames
      : ['rules', 'killOn', '$schema'];
  const list = known.length > 0 ? `one of ${known.join(', ')}` : 'no option: it has none';
  return problem(path, isOption ? 'an unknown option' : rule ? 'an unknown rule' : 'an unknown name', meant(key, known) ?? list);
}

function meant(word: string, words: readonly string[]): string | undefined {
  const near = nearest(word, words);
  return near === undefined ? undefined : `perhaps ${near}`;
}
