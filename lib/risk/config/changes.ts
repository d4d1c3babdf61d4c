import * as v from 'valibot';
import { optionsOf, type RiskConfig } from './config';
import type { Looser } from './fields';
import { configurableRules, ruleNames, type RiskRuleName } from './rules';

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

type Effect = RiskConfigChange['effect'];

/** All that differs between two configurations. */
export function riskConfigChanges(before: RiskConfig, after: RiskConfig): RiskConfigChange[] {
  return [...ruleNames.flatMap((name) => ruleChanges(name, before.rules[name], after.rules[name])), ...killOnChanges(before, after)];
}

function ruleChanges(name: RiskRuleName, from: unknown, to: unknown): RiskConfigChange[] {
  const path = `rules.${name}`;
  if (from === undefined || to === undefined) {
    return from === to ? [] : [{ path, from, to, effect: to === undefined ? 'looser' : 'tighter' }];
  }
  const [old, fresh] = [optionsOf(from), optionsOf(to)];
  return Object.entries(configurableRules[name].fields)
    .filter(([key]) => !isSame(old[key], fresh[key]))
    .map(([key, schema]) => ({
      path: `${path}.${key}`,
      from: old[key],
      to: fresh[key],
      effect: effectOf(looserOf(schema as v.GenericSchema), old[key], fresh[key]),
    }));
}

function killOnChanges({ killOn: from = [] }: RiskConfig, { killOn: to = [] }: RiskConfig): RiskConfigChange[] {
  return isSame(from, to) ? [] : [{ path: 'killOn', from, to, effect: effectOf('fewer', from, to) }];
}

/** Lists are sets. */
function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return without(a, b).length === 0 && without(b, a).length === 0;
  return JSON.stringify(a) === JSON.stringify(b);
}

function without(all: readonly unknown[], those: readonly unknown[]): unknown[] {
  return all.filter((item) => !those.some((other) => JSON.stringify(other) === JSON.stringify(item)));
}

function effectOf(looser: Looser | undefined, from: unknown, to: unknown): Effect {
  if (typeof from === 'number' && typeof to === 'number' && (looser === 'higher' || looser === 'lower')) {
    return to > from === (looser === 'higher') ? 'looser' : 'tighter';
  }
  if (Array.isArray(from) && Array.isArray(to) && (looser === 'more' || looser === 'fewer')) {
    const loosening = looser === 'more' ? without(to, from) : without(from, to);
    return loosening.length > 0 ? 'looser' : 'tighter';
  }
  return 'unknown';
}

function looserOf(schema: v.GenericSchema): Looser | undefined {
  const inner = schema.type === 'exact_optional' ? (schema as unknown as { wrapped: v.GenericSchema }).wrapped : schema;
  return v.getMetadata(inner)['looser'] as Looser | undefined;
}
