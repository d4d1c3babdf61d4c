import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { OrderInfo, Snapshot, Tick } from '../../lib/xtp/generated/structs';
import { QueryAccountTradeMarketEvent, SnapshotEvent } from '../../lib/xtp/generated/events';
import { structViews, writeOrderInfo, writeTick } from '../../lib/xtp/generated/writers';
import type { RawStruct, RawValue } from '../../lib/xtp/raw';
import type { View } from '../../lib/xtp/view';
import { fieldType, type FieldDef, type StructDef } from '../../tools/codegen/schema';
import { exercised } from '../support/exercised';
import { callback } from './support/callbacks';
import { headerBytes } from './support/records';
import { fieldsOf, schema } from './support/schema-values';

const views = structViews as unknown as Record<string, { readonly view: new (data: DataView, at: number) => View }>;

/** A view of these bytes, behind the header of a record. */
function viewOf(def: StructDef, bytes: Uint8Array): View {
  const data = new DataView(new ArrayBuffer(headerBytes + bytes.length));
  new Uint8Array(data.buffer).set(bytes, headerBytes);
  return new views[def.name]!.view(data, headerBytes);
}

/** What stands in the bytes of a field, read by Node's Buffer. */
function expected(field: FieldDef, bytes: Buffer): unknown {
  const type = fieldType(schema, field);
  const one = (base: string, at: number): unknown => {
    switch (base) {
      case 'f64':
        return bytes.readDoubleLE(at);
      case 'i64':
        return bytes.readBigInt64LE(at);
      case 'u64':
        return bytes.readBigUInt64LE(at);
      case 'i32':
        return bytes.readInt32LE(at);
      case 'u32':
        return bytes.readUInt32LE(at);
      case 'i16':
        return bytes.readInt16LE(at);
      case 'u16':
        return bytes.readUInt16LE(at);
      default:
        return bytes.readUInt8(at);
    }
  };
  switch (type.kind) {
    case 'text':
      return new Uint8Array(bytes.subarray(field.offset, field.offset + type.length));
    case 'enum':
      return one('i32', field.offset);
    case 'flag':
      return one('u8', field.offset);
    case 'bits':
      return one(field.size === 2 ? 'i16' : 'u8', field.offset);
    case 'scalar': {
      if (type.count === 1) return one(type.base, field.offset);
      return Array.from({ length: type.count }, (_, i) => one(type.base, field.offset + (i * field.size) / type.count));
    }
    case 'struct': {
      const inner = (i: number): unknown => {
        const from = field.offset + i * type.def.size;
        return expectedStruct(type.def, bytes.subarray(from, from + type.def.size));
      };
      return type.count === 1 ? inner(0) : Array.from({ length: type.count }, (_, i) => inner(i));
    }
  }
}

function expectedStruct(def: StructDef, bytes: Buffer): Record<string, unknown> {
  return Object.fromEntries(def.fields.map((field) => [field.name, expected(field, bytes)]));
}

describe.each(schema.structs.map((def) => [def.name, def] as const))('raw() of %s', (_name, def) => {
  test('is every field by XTP’s name, as its bytes say, whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: def.size, maxLength: def.size }), (bytes) => {
        expect(viewOf(def, bytes).raw()).toStrictEqual(expectedStruct(def, Buffer.from(bytes)));
      }),
      { numRuns: 10 },
    );
    for (const field of def.fields) exercised('raw', `${def.name}.${field.ts}`);
  });

  test('is the same for what was written', () => {
    fc.assert(
      fc.property(fieldsOf(def), ({ bytes }) => {
        expect(viewOf(def, bytes).raw()).toStrictEqual(expectedStruct(def, Buffer.from(bytes)));
      }),
      { numRuns: 5 },
    );
  });
});

/** All the buffers that hold the texts of a raw struct. */
function buffersOf(value: RawValue): ArrayBufferLike[] {
  if (value instanceof Uint8Array) return [value.buffer];
  if (typeof value !== 'object') return [];
  return Object.values(value as RawStruct).flatMap(buffersOf);
}

describe('raw()', () => {
  const orderDef = schema.structs.find((s) => s.tsName === 'OrderInfo')!;

  test('keeps all 64 bits', () => {
    const data = new DataView(new ArrayBuffer(orderDef.size));
    writeOrderInfo(data, 0, { orderXtpId: 0xffff_ffff_ffff_ffffn, quantity: 9_007_199_254_740_993n, insertTime: 20_260_506_093_000_123n });
    const raw = new OrderInfo(data, 0).raw();
    expect([raw['order_xtp_id'], raw['quantity'], raw['insert_time']]).toEqual([
      18_446_744_073_709_551_615n,
      9_007_199_254_740_993n,
      20_260_506_093_000_123n,
    ]);
  });

  test('keeps all bytes of a text, those behind its end too', () => {
    const bytes = new Uint8Array(orderDef.size);
    const ticker = orderDef.fields.find((f) => f.name === 'ticker')!;
    const text = Uint8Array.from({ length: ticker.size }, (_, i) => (i === 6 ? 0 : 0xf0 + i));
    bytes.set(text, ticker.offset);
    expect(viewOf(orderDef, bytes).raw()['ticker']).toEqual(text);
  });

  test('shows all members of a union, whichever is meant', () => {
    const def = schema.structs.find((s) => s.tsName === 'Tick')!;
    const data = new DataView(new ArrayBuffer(def.size));
    writeTick(data, 0, { type: 'trade', trade: { channelNumber: 3, price: 10.5 } });
    const tick = new Tick(data, 0);
    expect([tick.entrust, tick.trade?.price]).toEqual([undefined, 10.5]);
    const raw = tick.raw() as Record<string, RawStruct>;
    expect(raw['trade']).toMatchObject({ channel_no: 3, price: 10.5 });
    expect([raw['entrust']!['channel_no'], Object.keys(raw['state']!).length > 0]).toEqual([3, true]);

    const snapshot = schema.structs.find((s) => s.tsName === 'Snapshot')!;
    expect(Object.keys(new Snapshot(new DataView(new ArrayBuffer(snapshot.size)), 0).raw())).toEqual(snapshot.fields.map((f) => f.name));
  });

  test('is of its own: it neither holds nor follows the memory that the event lies in', () => {
    const event = callback(SnapshotEvent, { fields: { ticker: '600519', exchange: 'SH', lastPrice: 10 } });
    const slab = (event as unknown as { data: DataView }).data.buffer;
    const raw = event.raw();
    const before = structuredClone(raw);
    expect(raw['last_price']).toBe(10);
    for (const buffer of buffersOf(raw)) expect(buffer).not.toBe(slab);
    expect(Math.max(...buffersOf(raw).map((buffer) => buffer.byteLength))).toBeLessThan(slab.byteLength);
    new Uint8Array(slab).fill(0xff);
    expect(raw).toEqual(before);
  });

  test('of an event without a struct is empty', () => {
    expect(callback(QueryAccountTradeMarketEvent, { scalars: { tradeLocation: 3 } }).raw()).toEqual({});
  });
});
