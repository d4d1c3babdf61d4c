/** What a user passes to a generated query and what must arrive in the SDK for it: worked out from the schema, as anyone would read it. */
import fc from 'fast-check';
import { find, paramType, type MethodDef, type ParamDef, type ParamType, type StructDef } from '../../tools/codegen/schema';
import { fieldsOf, scalarOf, schema, textOf } from '../unit/support/schema-values';
import { encode, withNul, word } from './encode';
import type { ArgumentBytes } from './sdk-double';

/** Some of the arguments of a call, and the bytes of the SDK's parameters that come of them, by name. */
export interface UserArguments {
  readonly given: readonly unknown[];
  readonly bytes: Readonly<Record<string, ArgumentBytes>>;
}

interface Typed {
  readonly param: ParamDef;
  readonly type: ParamType;
}
type Venue = readonly [user: string | undefined, ticker: string, market: string | number, exchange: string | number];

const tickers = fc.stringMatching(/^([0-9]{6}|[0-9]{8})$/);
const suffixes = [
  ['SH', 'SH', 'SH'],
  ['SZ', 'SZ', 'SZ'],
  ['BJ', 'BJ', 'NQ'],
] as const;
const symbols: fc.Arbitrary<Venue> = fc
  .tuple(tickers, fc.constantFrom(...suffixes))
  .map(([ticker, [suffix, market, exchange]]) => [`${ticker}.${suffix}`, ticker, market, exchange]);
const markets: fc.Arbitrary<Venue> = fc.constantFrom(...suffixes).map(([suffix, market, exchange]) => [suffix, '', market, exchange]);
const all: fc.Arbitrary<Venue> = fc.constant([undefined, '', 0, 0]);

export function userArguments(method: MethodDef): fc.Arbitrary<UserArguments> {
  const typed = method.params
    .filter(({ name }) => name !== 'session_id' && name !== 'request_id')
    .map((param) => ({ param, type: paramType(schema, param) }));
  if (method.reply === 'pages') return fc.constant({ given: [], bytes: {} }); // where a page starts is no business of the user
  const [first, second] = typed;
  if (first?.type.kind === 'text' && second?.type.kind === 'enum') return symbolOrAll(first, second);
  const values = typed.filter(({ type }) => type.kind !== 'struct');
  const parts = values.length > 1 ? [together(method, values)] : typed.map((one) => argument(method, one));
  return fc.tuple(...parts).map((args) => ({
    given: args.flatMap((a) => a.given),
    bytes: Object.assign({}, ...args.map((a) => a.bytes)) as UserArguments['bytes'],
  }));
}

/** A code and its market that are parameters of the call; the code is NULL for all. */
function symbolOrAll(code: Typed, venue: Typed): fc.Arbitrary<UserArguments> {
  return fc.oneof(symbols, all).map(([user, ticker, market]) => ({
    given: [user],
    bytes: { [code.param.ts]: user === undefined ? null : withNul(ticker), [venue.param.ts]: word(venue.type, market) },
  }));
}

function argument(method: MethodDef, { param, type }: Typed): fc.Arbitrary<UserArguments> {
  const one = (given: unknown, bytes: ArgumentBytes): UserArguments => ({ given: [given], bytes: { [param.ts]: bytes } });
  const orNothing = (values: fc.Arbitrary<UserArguments>): fc.Arbitrary<UserArguments> =>
    method.optional?.includes(type.kind === 'struct' ? type.def.fields[0]!.ts : param.ts)
      ? fc.oneof(values, fc.constant(one(undefined, Buffer.alloc(type.kind === 'struct' ? type.def.size : 8))))
      : values;
  if (type.kind !== 'struct') return orNothing(scalarOf(type, param.name).map(({ given, word: bytes }) => one(given, bytes)));
  const { def } = type;
  const code = def.fields.find((f) => /ticker$/i.test(f.ts));
  const venue = def.fields.find((f) => f.ts === 'market' || f.ts === 'exchange');
  if (code && venue) {
    const which = method.symbol === 'required' ? symbols : fc.oneof(symbols, markets, all);
    return which.map(([user, ticker, market, exchange]) =>
      one(user, encode(def, { [code.ts]: ticker, [venue.ts]: venue.ts === 'market' ? market : exchange })),
    );
  }
  const [only, ...others] = def.fields;
  if (others.length === 0) return orNothing(fieldsOf(def).map(({ given, bytes }) => one(given[only!.ts], bytes)));
  return filter(method, def).map(({ given, bytes }) => one(given, bytes));
}

/** An object of conditions; those that are not needed may be left out, and so may all of them. */
function filter(method: MethodDef, def: StructDef): fc.Arbitrary<{ given: unknown; bytes: ArgumentBytes }> {
  const some = fc.tuple(fieldsOf(def), fc.subarray(def.fields.map((f) => f.ts))).map(([{ given, bytes }, left]) => {
    const kept = def.fields.filter((f) => !left.includes(f.ts) || (method.needs ?? []).includes(f.ts));
    const fields = Object.fromEntries(kept.map((f) => [f.ts, given[f.ts]]));
    const all = Buffer.alloc(def.size);
    for (const { offset, size } of kept) all.set(bytes.subarray(offset, offset + size), offset);
    return { given: fields, bytes: all };
  });
  return method.needs ? some : fc.oneof(some, fc.constant({ given: undefined, bytes: Buffer.alloc(def.size) }));
}

interface Value {
  readonly given: unknown;
  readonly bytes: Uint8Array;
}

function valueOf({ param, type }: Typed): fc.Arbitrary<Value> {
  if (type.kind === 'text') return textOf(300).map((given): Value => ({ given, bytes: withNul(given) }));
  return scalarOf(type, param.name).map(({ given, word: bytes }) => ({ given, bytes }));
}

/** Several values are one object, so that each has its name. */
function together(method: MethodDef, values: readonly Typed[]): fc.Arbitrary<UserArguments> {
  const each = values.map((typed) => {
    const { param } = typed;
    const some = valueOf(typed).map((value) => ({ ...value, ts: param.ts }));
    return method.optional?.includes(param.ts)
      ? fc.oneof(some, fc.constant({ given: undefined, bytes: Buffer.alloc(8), ts: param.ts }))
      : some;
  });
  return fc.tuple(...each).map((all) => ({
    given: [Object.fromEntries(all.filter((v) => v.given !== undefined).map((v) => [v.ts, v.given]))],
    bytes: Object.fromEntries(all.map((v) => [v.ts, v.bytes])),
  }));
}

/** Where a page starts, as it arrives. */
export function pageBytes(method: MethodDef, requestCount: number, reference: bigint): Readonly<Record<string, ArgumentBytes>> {
  const param = find(method.params, 'query_param');
  const type = paramType(schema, param);
  if (type.kind !== 'struct') throw new Error(`${method.name} has no pages`);
  return { [param.ts]: encode(type.def, { requestCount, reference }) };
}
