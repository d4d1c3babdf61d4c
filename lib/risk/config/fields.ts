import * as v from 'valibot';
import { allBoards } from '../../market/board';

/** Which change of an option lets more pass: a higher or lower number, a list with more or fewer entries, or a word that lets most pass. */
export interface Looseness {
  readonly looser?: 'higher' | 'lower' | 'more' | 'fewer';
  readonly loosest?: string | boolean;
}

/** An object of these and nothing else; a list is none. What is not of them is told with the names that are. */
export function object(entries: v.ObjectEntries) {
  const others = v.never(Object.keys(entries).join(', '));
  return v.pipe(noList(), v.objectWithRest(entries, others));
}

/** An option that may be left out. */
export function optional<const S extends v.GenericSchema>(schema: S) {
  return v.exactOptional(schema);
}

/** An upper limit: above 0. `unit` as a person says it: `yuan`, `shares`, `milliseconds`. */
export function limit(unit: string) {
  return v.pipe(positive(), v.description(`${unit}, above 0`), v.metadata(higher));
}

/** An upper limit in whole numbers from 1 on. */
export function wholeLimit(unit: string) {
  return v.pipe(whole(), v.description(`${unit}, a whole number above 0`), v.metadata(higher));
}

/** A number above 0 of which more denies more. */
export function strictness(unit: string) {
  return v.pipe(positive(), v.description(`${unit}, above 0`), v.metadata(lower));
}

/** A time that is looked back on: a longer one denies more. */
export function window() {
  return v.pipe(positive(), v.maxValue(60_000, 'at most 60000'), v.description('milliseconds, at most 60000'), v.metadata(lower));
}

/** A limit for all, or one for each symbol that is named. */
export function limitBySymbol(unit: string) {
  return v.pipe(
    v.union([positive(), v.pipe(noList(), v.record(symbol(), positive()))]),
    v.description(`${unit}, above 0: for all, or by symbol`),
    v.metadata(higher),
  );
}

/** A limit for all, or one for each board that is named. */
export function limitByBoard(unit: string) {
  const byBoard = object(Object.fromEntries(allBoards().map((board) => [board, v.exactOptional(positive())])));
  return v.pipe(v.union([positive(), byBoard]), v.description(`${unit}, above 0: for all, or by board`), v.metadata(higher));
}

/** A list: `more` of it lets more pass, or `fewer`. */
export function list<const S extends v.GenericSchema>(item: S, looser: 'more' | 'fewer') {
  return v.pipe(v.array(item), v.metadata({ looser } satisfies Looseness));
}

export function symbol() {
  return v.pipe(v.string(), v.regex(/^[0-9A-Za-z]{1,15}\.(SH|SZ|BJ)$/, 'a symbol like 600519.SH'));
}

export function board() {
  return v.picklist(allBoards());
}

/** One of some words, the one that lets most pass first. */
export function choice<const Words extends readonly string[]>(...words: Words) {
  return v.pipe(v.picklist(words), v.metadata({ loosest: words[0]! } satisfies Looseness));
}

/** On or off; `loosest` lets more pass. */
export function flag(loosest: boolean) {
  return v.pipe(v.boolean(), v.metadata({ loosest } satisfies Looseness));
}

/** A name of accounts that share the limit; whoever makes the rules has them. */
export function across() {
  return v.pipe(v.string(), v.nonEmpty('the name of a group'), v.description('the name of a group of accounts that share the limit'));
}

const higher = { looser: 'higher' } as const satisfies Looseness;
const lower = { looser: 'lower' } as const satisfies Looseness;

/** valibot takes a list for an object. */
function noList() {
  const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
  return v.custom<Record<string, unknown>>(isObject, 'an object');
}

function positive() {
  return v.pipe(v.number(), v.finite('finite'), v.gtValue(0, 'above 0'));
}

function whole() {
  return v.pipe(v.number(), v.safeInteger('a whole number'), v.minValue(1, 'above 0'));
}
