/**
 * Where things stand in the two byte layouts that C++ and TypeScript share: the record of a callback, and the frame of a call.
 * Both generators ask here, so they can not disagree.
 */
import { paramType, type ClassDef, type MethodDef, type ParamDef, type ParamType, type Schema, type StructDef } from './schema';

/** cpp/core/record.h, RecordHeader. */
export const headerBytes = 32;

export const firstKind = { QuoteSpi: 256, TraderSpi: 512 } as const;

export interface CallbackValue {
  readonly param: ParamDef;
  readonly type: ParamType;
  readonly at: number;
}

/**
 * A callback's record: header, first struct, other structs, scalars (8 bytes each), the error (present only with
 * its flag), then what varies in length: arrays (8-byte numbers, their count is a scalar) and texts (u32 length, bytes, padded to 8).
 */
export interface CallbackLayout {
  readonly method: MethodDef;
  readonly kind: number;
  /** The event's class name in TypeScript. */
  readonly event: string;
  readonly primary?: CallbackValue & { readonly struct: StructDef };
  readonly structs: readonly (CallbackValue & { readonly struct: StructDef })[];
  readonly scalars: readonly CallbackValue[];
  readonly errorAt?: number;
  readonly error?: ParamDef;
  /** End of the fixed part without the error; the varying part starts here, or 128 bytes on. */
  readonly fixedEnd: number;
  readonly varying: readonly { readonly param: ParamDef; readonly type: ParamType; readonly count?: ParamDef }[];
  readonly requestId?: ParamDef;
  readonly isLast?: ParamDef;
  /** Where the first struct keeps what names an instrument. */
  readonly instrument?: { readonly venue: 'exchange_id' | 'market' };
}

export function callbackLayouts(schema: Schema, spi: ClassDef): CallbackLayout[] {
  return spi.methods.map((method) => callbackLayout(schema, spi, method));
}

const align8 = (at: number): number => (at + 7) & ~7;

function callbackLayout(schema: Schema, spi: ClassDef, method: MethodDef): CallbackLayout {
  let at = headerBytes;
  const typed = method.params.map((param, i) => ({ param, type: paramType(schema, param), next: method.params[i + 1] }));
  const structs = typed.flatMap(({ param, type }) => {
    if (type.kind !== 'struct') return [];
    const value = { param, type, struct: type.def, at };
    at = align8(at + type.def.size);
    return [value];
  });
  const requestId = method.params.find((p) => p.name === 'request_id');
  const isLast = method.params.find((p) => p.name === 'is_last');
  const scalars = typed.flatMap(({ param, type }) => {
    if ((type.kind !== 'scalar' && type.kind !== 'enum') || param === requestId || param === isLast) return [];
    const value = { param, type, at };
    at += 8;
    return [value];
  });
  const error = typed.find(({ type }) => type.kind === 'error')?.param;
  const primary = structs[0];
  const venue = primary?.struct.fields.find((f) => f.name === 'exchange_id' || f.name === 'market')?.name as
    'exchange_id' | 'market' | undefined;
  const hasTicker = primary?.struct.fields.some((f) => f.name === 'ticker') ?? false;
  return {
    method,
    kind: firstKind[spi.name as keyof typeof firstKind] + method.slot,
    event: method.event ?? `${method.name.replace(/^On/, '').replace(/Event$/, '')}Event`,
    ...(primary && { primary }),
    structs,
    scalars,
    ...(error && { error, errorAt: at }),
    fixedEnd: at,
    varying: typed.flatMap(({ param, type, next }): CallbackLayout['varying'] =>
      type.kind === 'numbers' ? [{ param, type, ...(next && { count: next }) }] : type.kind === 'text' ? [{ param, type }] : [],
    ),
    ...(requestId && { requestId }),
    ...(isLast && { isLast }),
    ...(venue && hasTicker && { instrument: { venue } }),
  };
}

/** cpp/addon/frame.h: the result, the last error, a returned text, then the arguments. */
export const frame = { result: 0, error: 8, text: 136, textBytes: 256, args: 392 } as const;

export interface CallArg {
  readonly param: ParamDef;
  readonly type: ParamType;
  /** Its 8-byte slot: the value, or for what is passed by pointer the offset of its bytes in the frame (0: NULL). */
  readonly at: number;
  /** Structs have a fixed place; texts and arrays are appended at `dataStart`. */
  readonly structAt?: number;
}

export interface CallLayout {
  readonly method: MethodDef;
  readonly args: readonly CallArg[];
  readonly dataStart: number;
}

/** Whether the argument behind it is its count. */
export function isArray({ type }: CallArg): boolean {
  return type.kind === 'tickers' || type.kind === 'numbers';
}

export function callLayout(schema: Schema, method: MethodDef): CallLayout {
  let structAt = frame.args + method.params.length * 8;
  const args = method.params.map((param, i) => {
    const type = paramType(schema, param);
    const arg: CallArg = { param, type, at: frame.args + i * 8, ...(type.kind === 'struct' && { structAt }) };
    if (type.kind === 'struct') structAt = align8(structAt + type.def.size);
    return arg;
  });
  return { method, args, dataStart: structAt };
}
