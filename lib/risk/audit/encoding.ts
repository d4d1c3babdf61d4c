/** What JSON has no word for. */
interface Special {
  readonly $: 'undefined' | 'NaN' | 'Infinity' | '-Infinity' | '-0';
}

/** A value as JSON can hold it: numbers that are none and undefined as `{"$": "NaN"}`, bigints as texts. */
export function encoded(value: unknown): unknown {
  if (value === undefined) return special('undefined');
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'number' || (Number.isFinite(value) && !Object.is(value, -0))) return value;
  return special(Object.is(value, -0) ? '-0' : (String(value) as Special['$']));
}

/** The way back; a bigint stays a text. */
export function decoded(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('$' in value)) return value;
  const { $: word } = value as Special;
  return word === 'undefined' ? undefined : Number(word);
}

/** Each field of an object. */
export function encodedFields(object: object): Record<string, unknown> {
  return mapped(object, encoded);
}

export function decodedFields(object: object): Record<string, unknown> {
  return mapped(object, decoded);
}

function mapped(object: object, by: (value: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, by(value)]));
}

function special(word: Special['$']): Special {
  return { $: word };
}
