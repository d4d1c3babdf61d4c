/** The XTP interface as the project's own data: reads `schema/` into typed values that every generator shares. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(__dirname, '..', '..');

export interface EnumMember {
  readonly name: string;
  readonly ts: string;
  readonly value: number;
  readonly doc: string;
}

/** A closed set of codes: a C enum (`cType: 'enum'`) or a group of macros over `uint8_t` or `char`. */
export interface EnumDef {
  readonly name: string;
  readonly tsName: string;
  readonly cType: 'enum' | 'uint8_t' | 'char';
  readonly aliases?: readonly string[];
  /** Its names mean something else elsewhere: values of its TypeScript type do not fit other types. */
  readonly nominal?: boolean;
  readonly doc: string;
  readonly members: readonly EnumMember[];
}

export interface FieldDef {
  readonly name: string;
  readonly ts: string;
  readonly type: string;
  readonly offset: number;
  readonly size: number;
  /** How TypeScript shows an integer: exchange time, calendar date, or an id that needs all 64 bits. */
  readonly as?: 'time' | 'date' | 'id';
  /** The anonymous unions and structs that the field sits in, outermost first. */
  readonly anon?: readonly string[];
  /** Union members only: the value of another field that makes this member the valid one. */
  readonly when?: { readonly field: string; readonly is: readonly string[] };
  readonly doc: string;
}

export interface StructDef {
  readonly name: string;
  readonly tsName: string;
  readonly aliases: readonly string[];
  readonly size: number;
  readonly align: number;
  readonly doc: string;
  readonly fields: readonly FieldDef[];
}

export interface ParamDef {
  readonly name: string;
  readonly ts: string;
  readonly type: string;
  readonly struct?: string;
  readonly default?: string;
}

/** An argument that the client library refuses before it looks for a session: NULL, a number, or a number at or beyond a bound. */
export interface RefusalDef {
  readonly param: string;
  /** Of the struct that the parameter points to. */
  readonly field?: string;
  readonly is?: number | null;
  readonly from?: number;
  readonly upTo?: number;
  readonly error: number;
  /** What the method returns then, where it is not its usual failure. */
  readonly returns?: number;
}

export interface MethodDef {
  readonly slot: number;
  readonly name: string;
  readonly returns: string;
  readonly category: string;
  readonly params: readonly ParamDef[];
  /** Api only. `managed`: the addon's lifetime code calls it; `blocking`: it runs on a session thread. */
  readonly dispatch?: 'managed' | 'blocking' | 'direct';
  /** Api only. Which return value means failure, so that the last error is copied out. */
  readonly failure?: 'never' | 'nonzero' | 'zero';
  /** Api only. It sends an order, or has one made elsewhere: the order gate is asked before. What it asks for says its order's struct, if it has one. */
  readonly placesOrder?: boolean;
  /** Api only. The last error of a call without a session, and the arguments that are refused even so, in the order of the checks. */
  readonly noSession?: number;
  readonly refuses?: readonly RefusalDef[];
  readonly replies?: readonly string[];
  readonly answers?: readonly string[];
  /** Api, and callbacks that are pushed: where users reach it, as a path from `quotes`, `trader`, `account` or an exported name. */
  readonly at?: string;
  /** Api only. What a user gets of an answer: all rows, the one row, its one number, rows page by page, or only that it was accepted. */
  readonly reply?: 'rows' | 'one' | 'value' | 'pages' | 'done';
  /** Api only. The method at `at` is generated, and this is what it gives; without it, it is written by hand. */
  readonly gives?: string;
  /** Api only. The instrument must be named. */
  readonly symbol?: 'required';
  /** Api only. Parameters (or fields of the filter) that may be left out; they are 0 then. */
  readonly optional?: readonly string[];
  /** Api only. Fields of the filter that must be given. */
  readonly needs?: readonly string[];
  /** Spi only. An error that comes with a row is the row's own, not the query's. */
  readonly rowErrors?: boolean;
  /** Spi only. Market data that a full ring may lose (counted); everything else spills and is never lost. */
  readonly lossy?: boolean;
  /** Spi only. The event's class name in TypeScript, where it is not the callback's without its "On". */
  readonly event?: string;
  readonly doc: string;
}

export interface ClassDef {
  readonly name: 'QuoteSpi' | 'QuoteApi' | 'TraderSpi' | 'TraderApi';
  readonly methods: readonly MethodDef[];
}

export interface LibraryDef {
  readonly linux: string;
  readonly windows: string;
  readonly factory: { readonly linux: string; readonly windows: string };
}

export interface Schema {
  readonly apiVersion: string;
  readonly libraries: { readonly quote: LibraryDef; readonly trader: LibraryDef };
  readonly lengths: readonly { readonly name: string; readonly value: number; readonly doc: string }[];
  readonly enums: readonly EnumDef[];
  readonly flags: readonly EnumDef[];
  readonly structs: readonly StructDef[];
  /** What a callback's parameters mean that are no structs, by their TypeScript names. */
  readonly paramDocs: Readonly<Record<string, string>>;
  readonly quoteSpi: ClassDef;
  readonly quoteApi: ClassDef;
  readonly traderSpi: ClassDef;
  readonly traderApi: ClassDef;
}

/** A field's type taken apart. */
export type FieldType =
  | { readonly kind: 'scalar'; readonly base: Scalar; readonly count: number }
  | { readonly kind: 'text'; readonly length: number }
  | { readonly kind: 'enum'; readonly def: EnumDef }
  | { readonly kind: 'flag'; readonly def: EnumDef }
  | { readonly kind: 'bits'; readonly def?: EnumDef }
  | { readonly kind: 'struct'; readonly def: StructDef; readonly count: number };

export const scalars = {
  i16: { c: 'int16_t', size: 2 },
  u16: { c: 'uint16_t', size: 2 },
  i32: { c: 'int32_t', size: 4 },
  u32: { c: 'uint32_t', size: 4 },
  i64: { c: 'int64_t', size: 8 },
  u64: { c: 'uint64_t', size: 8 },
  f64: { c: 'double', size: 8 },
  u8: { c: 'uint8_t', size: 1 },
  bool: { c: 'bool', size: 1 },
  char: { c: 'char', size: 1 },
} as const;
export type Scalar = keyof typeof scalars;

function read(...path: string[]): unknown {
  return JSON.parse(readFileSync(join(root, 'schema', ...path), 'utf8'));
}

/** Orders structs so that each stands after the ones it holds, as C++ needs. */
function inDependencyOrder(structs: readonly StructDef[]): StructDef[] {
  const byName = new Map(structs.map((s) => [s.name, s]));
  const done = new Set<StructDef>();
  const visit = (struct: StructDef): void => {
    if (done.has(struct)) return;
    for (const field of struct.fields) {
      const inner = /^struct:(\w+)/.exec(field.type)?.[1];
      if (inner !== undefined) visit(byName.get(inner)!);
    }
    done.add(struct);
  };
  structs.forEach(visit);
  return [...done];
}

export function loadSchema(): Schema {
  const version = read('version.json') as Pick<Schema, 'apiVersion' | 'libraries'>;
  const structs = readdirSync(join(root, 'schema', 'structs'))
    .sort()
    .flatMap((file) => read('structs', file) as StructDef[]);
  return {
    apiVersion: version.apiVersion,
    libraries: version.libraries,
    lengths: read('lengths.json') as Schema['lengths'],
    enums: read('enums.json') as EnumDef[],
    flags: read('flags.json') as EnumDef[],
    structs: inDependencyOrder(structs),
    paramDocs: read('params.json') as Schema['paramDocs'],
    quoteSpi: read('classes', 'quote-spi.json') as ClassDef,
    quoteApi: read('classes', 'quote-api.json') as ClassDef,
    traderSpi: read('classes', 'trader-spi.json') as ClassDef,
    traderApi: read('classes', 'trader-api.json') as ClassDef,
  };
}

export function fieldType(schema: Schema, field: FieldDef): FieldType {
  const [, head = '', name, count] = /^(\w+)(?::(\w+))?(?:\[(\d+)\])?$/.exec(field.type) ?? [];
  switch (head) {
    case 'enum':
      return { kind: 'enum', def: find(schema.enums, name) };
    case 'flag':
      return { kind: 'flag', def: find(schema.flags, name) };
    case 'bits': {
      const def = schema.enums.find((e) => e.name === name);
      return def ? { kind: 'bits', def } : { kind: 'bits' };
    }
    case 'struct':
      return { kind: 'struct', def: find(schema.structs, name), count: Number(count ?? 1) };
    case 'char':
      if (count !== undefined) return { kind: 'text', length: Number(count) };
  }
  if (!(head in scalars)) throw new Error(`schema: field ${field.name} has the unknown type ${field.type}`);
  return { kind: 'scalar', base: head as Scalar, count: Number(count ?? 1) };
}

export function find<T extends { readonly name: string }>(list: readonly T[], name: string | undefined): T {
  const found = list.find((item) => item.name === name);
  if (!found) throw new Error(`schema: nothing is named ${name}`);
  return found;
}

/** How a parameter of a method or callback travels. */
export type ParamType =
  | { readonly kind: 'struct'; readonly def: StructDef }
  | { readonly kind: 'error' }
  | { readonly kind: 'enum'; readonly def: EnumDef }
  | { readonly kind: 'scalar'; readonly base: Scalar }
  | { readonly kind: 'text' }
  | { readonly kind: 'tickers' }
  | { readonly kind: 'numbers'; readonly base: 'i32' | 'i64' }
  | { readonly kind: 'spi' };

const cScalars: Readonly<Record<string, Scalar>> = {
  int: 'i32',
  int32_t: 'i32',
  uint32_t: 'u32',
  int64_t: 'i64',
  uint64_t: 'u64',
  'const uint64_t': 'u64',
  double: 'f64',
  uint8_t: 'u8',
  bool: 'bool',
};

export function paramType(schema: Schema, param: ParamDef): ParamType {
  if (param.struct === 'XTPRspInfoStruct') return { kind: 'error' };
  if (param.struct !== undefined) return { kind: 'struct', def: find(schema.structs, param.struct) };
  const scalar = cScalars[param.type];
  if (scalar) return { kind: 'scalar', base: scalar };
  const enumDef = schema.enums.find((e) => e.name === param.type);
  if (enumDef) return { kind: 'enum', def: enumDef };
  switch (param.type) {
    case 'char *':
    case 'const char *':
      return { kind: 'text' };
    case 'char **':
      return { kind: 'tickers' };
    case 'int32_t *':
      return { kind: 'numbers', base: 'i32' };
    case 'int64_t *':
      return { kind: 'numbers', base: 'i64' };
    case 'QuoteSpi *':
    case 'TraderSpi *':
      return { kind: 'spi' };
  }
  throw new Error(`schema: parameter ${param.name} has the unknown type ${param.type}`);
}
