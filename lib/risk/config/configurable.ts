import * as v from 'valibot';
import type { RiskOperator } from '../rule';
import { object } from './fields';
import type { RiskTotals } from '../state/totals';

/** How a file says an option: accounts that share a limit by their name, several values as a list. */
type Said<T> = T extends RiskTotals ? string : T extends string ? T : T extends Iterable<infer Item> ? readonly Item[] : T;

/** The options that a file can not hold. */
type Unsaid<O> = { [K in keyof O]-?: K extends 'state' ? K : NonNullable<O[K]> extends (...args: never) => unknown ? K : never }[keyof O];

/** The options of a rule as a file says them: without the state, and without functions. */
export type Configured<O> = { readonly [K in keyof Omit<O, Unsaid<O>>]: Said<O[K]> };

/** One schema an option. One that is optional for the rule must be so here. */
type Fields<O> = {
  readonly [K in keyof Configured<O>]-?: undefined extends O[K]
    ? v.ExactOptionalSchema<v.GenericSchema<unknown, Exclude<Configured<O>[K], undefined>>, undefined>
    : v.GenericSchema<unknown, Configured<O>[K]>;
};

/** A rule that a configuration can name. */
export interface ConfigurableRule<O> {
  /** The codes of its denials. */
  readonly codes: readonly string[];
  readonly fields: v.ObjectEntries;
  /** Whether it can do without options. */
  readonly isPlain: boolean;
  readonly schema: v.GenericSchema;
  readonly make: (options: O) => RiskOperator;
}

type OptionsOf<Make extends (options: never) => RiskOperator> = NonNullable<Parameters<Make>[0]>;

/** A line of the table of rules. */
export function configurable<Make extends (options: never) => RiskOperator>(
  make: Make,
  codes: readonly string[],
  fields: Fields<OptionsOf<Make>>,
): ConfigurableRule<OptionsOf<Make>> {
  const entries = fields as unknown as v.ObjectEntries;
  const options = object(entries);
  const isPlain = takesNothing(make);
  const schema = v.lazy((given) => (given === true && isPlain ? v.literal(true) : options));
  return { make, codes, fields: entries, isPlain, schema };
}

function takesNothing(make: (options: never) => RiskOperator): boolean {
  try {
    make({} as never);
    return true;
  } catch {
    return false;
  }
}
