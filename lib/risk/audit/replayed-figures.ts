import type { DayTerms, RiskFigures } from '../figures';
import { decoded } from './encoding';
import { callName, isFunctionFigure, type FigureArgument } from './figure-names';
import type { AuditFigures } from './record';

/** Recorded figures, to be handed to rules. `missing` collects what was asked for and not recorded. */
export function replayedFigures(order: unknown, recorded: AuditFigures, missing: Set<string>): RiskFigures {
  const look = (from: AuditFigures, name: string, label = name): unknown => {
    if (Object.hasOwn(from, name)) return decoded(from[name]);
    missing.add(label);
    throw new Error(`'${label}' was not recorded`);
  };
  const figures: RiskFigures = new Proxy({} as RiskFigures, {
    get: (_target, key) => {
      const name = key as string;
      if (name === 'order') return order;
      if (name === 'ofTheDay') return <T>(work: (terms: DayTerms) => T): T => work(figures);
      if (isFunctionFigure(name)) return (...args: FigureArgument[]) => look(recorded, callName(name, args));
      const value = look(recorded, name);
      if (typeof value !== 'object' || value === null) return value;
      return new Proxy({}, { get: (_fields, field) => look(value as AuditFigures, field as string, `${name}.${field as string}`) });
    },
  });
  return figures;
}
