import * as v from 'valibot';

/** Which change of an option lets more pass: a higher or lower number, a list with more or fewer entries. */
export type Looser = 'higher' | 'lower' | 'more' | 'fewer';

/** An object of these and nothing else; a list is none. */
export function object(entries: v.ObjectEntries) {
  const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
  return v.pipe(v.custom<Record<string, unknown>>(isObject, 'an object'), v.objectWithRest(entries, v.never()));
}

/** An upper limit: above 0. `unit` as a person says it: `yuan`, `shares`, `milliseconds`. */
export function limit(unit: string) {
  return v.pipe(positive(), v.description(`${unit}, above 0`), v.metadata({ looser: 'higher' satisfies Looser }));
}

/** An upper limit in whole numbers from 1 on. */
export function wholeLimit(unit: string) {
  return v.pipe(whole(), v.description(`${unit}, a whole number above 0`), v.metadata({ looser: 'higher' satisfies Looser }));
}

/** A number above 0 where more of it denies more. */
export function strictness(unit: string) {
  return v.pipe(positive(), v.description(`${unit}, above 0`), v.metadata({ looser: 'lower' satisfies Looser }));
}

/** A part of something: above 0, at most 1. */
export function ratio(of: string) {
  return v.pipe(
    positive(),
    v.maxValue(1, 'at most 1'),
    v.description(`part of ${of}, above 0, at most 1`),
    v.metadata({ looser: 'higher' satisfies Looser }),
  );
}

/** A name of accounts that share the limit; whoever makes the rules has them. */
export function across() {
  return v.pipe(v.string(), v.nonEmpty('the name of a group'), v.description('the name of a group of accounts that share the limit'));
}

/** An option that may be left out. */
export function optional<const S extends v.GenericSchema>(schema: S) {
  return v.exactOptional(schema);
}

export function positive() {
  return v.pipe(finite(), v.gtValue(0, 'above 0'));
}

export function finite() {
  return v.pipe(v.number(), v.finite('finite'));
}

export function whole() {
  return v.pipe(finite(), v.safeInteger('a whole number'), v.minValue(1, 'above 0'));
}
