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
  rules: object(Object.fromEntries(ruleNames.map((name) => [name, v.exactOptional(configurableRules[name].schema)]))),
  killOn: v.exactOptional(v.array(v.picklist(denialCodes))),
});

/** Gives it back if it is a configuration. Throws XtpRiskConfigError with all that is wrong. */
export function checkRiskConfig(config: unknown): RiskConfig {
  const result = v.safeParse(schema, config);
  if (!result.success) throw new XtpRiskConfigError(result.issues.flatMap((issue) => problemsOf(issue)));
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

const typeNames: Readonly<Record<string, string>> = {
  ...{ number: 'a number', string: 'a text', boolean: 'true or false', Object: 'an object', Array: 'a list' },
  unknown: 'an object', // whatever `object` takes
};

function problemsOf(issue: v.BaseIssue<unknown>, above = ''): RiskConfigProblem[] {
  const path = [above, v.getDotPath(issue)].filter(Boolean).join('.');
  // Of what may be several things: what is wrong inside of the one that it nearly is.
  const inner = issue.issues?.filter((part) => part.path !== undefined) ?? [];
  return inner.length > 0 ? inner.flatMap((part) => problemsOf(part, path)) : [problemOf(issue, path)];
}

function problemOf(issue: v.BaseIssue<unknown>, path: string): RiskConfigProblem {
  const { type, input, expected, received, kind, message } = issue;
  if (type === 'never') return problem(path, 'an unknown name', meant(path.split('.').at(-1)!, words(message)));
  if (type === 'picklist' && typeof input === 'string') return problem(path, received, meant(input, words(expected)));
  if (received === 'undefined') return problem(path, 'nothing', path === '' ? 'an object' : 'to be there');
  if (kind !== 'schema' || type === 'custom') return problem(path, typeof input === 'string' ? JSON.stringify(input) : received, message);
  return problem(path, received, (expected ?? '').split(' | ').map(inWords).join(' or '));
}

function inWords(type: string): string {
  const name = type.replaceAll(/[()]/g, '');
  return typeNames[name] ?? name;
}

/** As valibot lists them. */
function words(list: string | null): string[] {
  return (list ?? '').split(/[^\w$]+/).filter(Boolean);
}

function meant(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  if (near !== undefined) return `perhaps ${near}`;
  return known.length > 0 ? `one of ${known.join(', ')}` : 'no options: it has none';
}
