import * as v from 'valibot';
import { optionsOf, type RiskConfig } from './config';
import type { Looseness } from './fields';
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
  return Object.entries(configurableRules[name].fields).flatMap(([key, schema]) =>
    optionChanges(`${path}.${key}`, old[key], fresh[key], loosenessOf(schema)),
  );
}

function optionChanges(path: string, from: unknown, to: unknown, looseness: Looseness): RiskConfigChange[] {
  if (isSame(from, to)) return [];
  if (isTable(from) && isTable(to)) {
    return Object.keys({ ...from, ...to }).flatMap((key) => entryChanges(`${path}.${key}`, from[key], to[key], looseness));
  }
  return [{ path, from, to, effect: effectOf(looseness, from, to) }];
}

/** Of limits by name: who has none is not limited. */
function entryChanges(path: string, from: unknown, to: unknown, looseness: Looseness): RiskConfigChange[] {
  if (from !== undefined && to !== undefined) return optionChanges(path, from, to, looseness);
  return [{ path, from, to, effect: to === undefined ? 'looser' : 'tighter' }];
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function killOnChanges({ killOn: from = [] }: RiskConfig, { killOn: to = [] }: RiskConfig): RiskConfigChange[] {
  return isSame(from, to) ? [] : [{ path: 'killOn', from, to, effect: effectOf({ looser: 'fewer' }, from, to) }];
}

/** Lists are sets. */
function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return without(a, b).length === 0 && without(b, a).length === 0;
  return JSON.stringify(a) === JSON.stringify(b);
}

function without(all: readonly unknown[], those: readonly unknown[]): unknown[] {
  return all.filter((item) => !those.some((other) => JSON.stringify(other) === JSON.stringify(item)));
}

function effectOf({ looser, loosest }: Looseness, from: unknown, to: unknown): Effect {
  if (typeof from === 'number' && typeof to === 'number' && (looser === 'higher' || looser === 'lower')) {
    return to > from === (looser === 'higher') ? 'looser' : 'tighter';
  }
  if (Array.isArray(from) && Array.isArray(to) && (looser === 'more' || looser === 'fewer')) {
    const loosening = looser === 'more' ? without(to, from) : without(from, to);
    return loosening.length > 0 ? 'looser' : 'tighter';
  }
  if (loosest === undefined || from === undefined || to === undefined) return 'unknown';
  if (to === loosest) return 'looser';
  return from === loosest ? 'tighter' : 'unknown';
}

function loosenessOf(schema: v.GenericSchema): Looseness {
  const inner = schema.type === 'exact_optional' ? (schema as unknown as { wrapped: v.GenericSchema }).wrapped : schema;
  return v.getMetadata(inner);
}
