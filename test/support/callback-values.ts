/** What a callback may be given, as the bytes of its parameters, and what its event must answer then: by the schema alone. */
import { expect } from '@jest/globals';
import fc from 'fast-check';
import type { ParamDef } from '../../tools/codegen/schema';
import { scalarOf, textOf, type ScalarValue } from '../unit/support/schema-values';
import { anyNumber, decode, plain, textIn, type Decoded } from './decode';
import { word as valueWord } from './encode';
import { anyBytesOf } from './hostile';
import type { ArgumentBytes } from './sdk-double';
import type { SpiCallback } from './surface';

interface ErrorGiven {
  readonly id: number;
  readonly message: Uint8Array;
}

/** What one callback is given. NULL: null. */
export interface Given {
  readonly structs: readonly (Buffer | null)[];
  readonly scalars: readonly ScalarValue[];
  readonly error: ErrorGiven | null;
  readonly requestId: number;
  readonly isLast: boolean;
  readonly numbers: readonly (readonly bigint[] | null)[];
  readonly text: string | null;
}

const messages = fc.oneof(
  textOf(124).map((text) => Buffer.from(text)),
  fc.uint8Array({ minLength: 124, maxLength: 124 }),
);
const errors: fc.Arbitrary<ErrorGiven | null> = fc.oneof(
  fc.constant(null),
  fc.record({ id: fc.constant(0), message: messages }),
  fc.record({ id: fc.integer().filter(Boolean), message: messages }),
);
const int64s = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });

const countsOf = ({ layout }: SpiCallback): ReadonlySet<ParamDef | undefined> => new Set(layout.varying.map((v) => v.count));
const scalarsOf = (of: SpiCallback) => of.layout.scalars.filter(({ param }) => !countsOf(of).has(param));
const numbersOf = ({ layout }: SpiCallback) => layout.varying.filter((v) => v.count);
const textParam = ({ layout }: SpiCallback) => layout.varying.find((v) => !v.count)?.param;

export function givenOf(of: SpiCallback): fc.Arbitrary<Given> {
  const { structs, error } = of.layout;
  return fc.record({
    structs: fc.tuple(...structs.map(({ struct }) => fc.option(anyBytesOf(struct), { freq: 10 }))),
    scalars: fc.tuple(...scalarsOf(of).map(({ type, param }) => scalarOf(type, param.name))),
    error: error ? errors : fc.constant(null),
    requestId: of.layout.requestId ? fc.integer() : fc.constant(0),
    isLast: of.layout.isLast ? fc.boolean() : fc.constant(false),
    numbers: fc.tuple(...numbersOf(of).map(() => fc.option(fc.array(int64s, { maxLength: 50 })))),
    text: textParam(of) ? fc.option(textOf(2000)) : fc.constant(null),
  });
}

/** NULL wherever a callback takes a pointer, some values elsewhere. */
export function nothing(of: SpiCallback): Given {
  const [first] = fc.sample(givenOf(of), { numRuns: 1, seed: 1 });
  return {
    ...first!,
    structs: of.layout.structs.map(() => null),
    error: null,
    requestId: 0,
    isLast: false,
    numbers: numbersOf(of).map(() => null),
    text: null,
  };
}

export function word(set: (to: Buffer) => void): Buffer {
  const bytes = Buffer.alloc(8);
  set(bytes);
  return bytes;
}

/** The same with another value in one of the places that are passed by value. */
export function withValue(of: SpiCallback, given: Given, name: string, value: number | bigint): Given {
  const scalars = scalarsOf(of).map(({ param, type }, i) =>
    param.ts === name ? { given: value, word: valueWord(type, value), read: value } : given.scalars[i]!,
  );
  return { ...given, scalars };
}

/** The arguments in the order of the callback's parameters. */
export function argumentsFor(of: SpiCallback, given: Given): ArgumentBytes[] {
  const { method, structs, requestId, isLast, error } = of.layout;
  const numbers = numbersOf(of);
  return method.params.map((param) => {
    if (param === requestId) return word((to) => to.writeInt32LE(given.requestId));
    if (param === isLast) return word((to) => to.writeUInt8(Number(given.isLast)));
    if (param === error) return given.error && Buffer.concat([int32(given.error.id), given.error.message], 128);
    if (param === textParam(of)) return given.text === null ? null : Buffer.from(`${given.text}\0`);
    const struct = structs.findIndex((s) => s.param === param);
    if (struct >= 0) return given.structs[struct]!;
    const list = numbers.findIndex((n) => n.param === param);
    if (list >= 0) return int64Bytes(given.numbers[list]!);
    const count = numbers.findIndex((n) => n.count === param);
    if (count >= 0) return word((to) => to.writeInt32LE(given.numbers[count]?.length ?? 0));
    return given.scalars[scalarsOf(of).findIndex((s) => s.param === param)]!.word;
  });
}

export function int64Bytes(values: readonly bigint[] | null): ArgumentBytes {
  return values && Buffer.from(BigInt64Array.from(values).buffer);
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(value);
  return bytes;
}

/** What the event must answer: by its getters, and as a plain object. */
export function expectedOf(of: SpiCallback, given: Given): { getters: Decoded; object: Decoded } {
  const getters: Decoded = {};
  const object: Decoded = {};
  of.layout.structs.forEach(({ struct, param }, i) => {
    const decoded = decode(struct, given.structs[i] ?? Buffer.alloc(struct.size));
    Object.assign(getters, i === 0 ? decoded : { [param.ts]: decoded });
    Object.assign(object, i === 0 ? plain(struct, decoded) : { [param.ts]: plain(struct, decoded) });
  });
  const own: Decoded = {};
  scalarsOf(of).forEach(({ param }, i) => (own[param.ts] = given.scalars[i]!.read));
  numbersOf(of).forEach(({ param }, i) => (own[param.ts] = (given.numbers[i] ?? []).map(Number)));
  const text = textParam(of);
  if (text) own[text.ts] = given.text ?? '';
  if (of.layout.error) {
    const { id, message } = given.error ?? { id: 0, message: Buffer.alloc(0) };
    own['error'] = id === 0 ? undefined : { errorId: id, errorMessage: textIn(Buffer.from(message)) };
  }
  return { getters: { ...getters, ...own }, object: { ...object, ...own } };
}

/** `anyNumber` stands for whatever is a number. */
export function matcher(expected: unknown): unknown {
  if (expected === anyNumber) return expect.any(Number);
  if (Array.isArray(expected)) return expected.map(matcher);
  if (typeof expected !== 'object' || expected === null) return expected;
  return Object.fromEntries(Object.entries(expected).map(([name, value]) => [name, matcher(value)]));
}

/** The getters of a view by the names that are expected of it; those of inner views too. */
export function readAs(expected: unknown, actual: unknown): unknown {
  if (Array.isArray(expected)) return (actual as unknown[]).map((item, i) => readAs(expected[i], item));
  if (typeof expected !== 'object' || expected === null) return actual;
  const view = actual as Record<string, unknown>;
  return Object.fromEntries(Object.entries(expected).map(([name, value]) => [name, readAs(value, view[name])]));
}
