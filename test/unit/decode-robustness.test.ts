/** Whatever bytes a record holds: every getter answers, and from the record alone. */
import { describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { inspect } from 'node:util';
import { quoteEvents, traderEvents } from '../../lib/xtp/generated/event-classes';
import { structViews } from '../../lib/xtp/generated/writers';
import type * as time from '../../lib/xtp/time';
import { epochMs } from '../../lib/xtp/time';
import { EventView, View } from '../../lib/xtp/view';
import { callbackLayouts, type CallbackLayout } from '../../tools/codegen/layout';
import { fieldType, find, type EnumDef, type StructDef } from '../../tools/codegen/schema';
import { headerBytes, noInstrument } from './support/records';
import { schema, type Getters } from './support/schema-values';

type ViewClass = new (data: DataView, at: number) => View;
type EventClass = new (data: DataView, at: number) => EventView;

const layouts = [schema.quoteSpi, schema.traderSpi].flatMap((spi) => callbackLayouts(schema, spi));
const errorBytes = 128;
const isLast = 1;
const hasError = 2;
const isNull = 4;

function classOf({ kind }: CallbackLayout): EventClass {
  return (kind < 512 ? quoteEvents[kind - 256] : traderEvents[kind - 512])!;
}

/** The names of all getters that a view's classes define, down to those of every event. */
function gettersOf(view: View): string[] {
  const names = new Set<string>();
  for (let proto = Object.getPrototypeOf(view) as object; proto !== View.prototype; proto = Object.getPrototypeOf(proto) as object) {
    for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(proto))) if (member.get) names.add(name);
  }
  return [...names];
}

/** Everything that a view answers, inner views and lists taken apart. */
function answers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(answers);
  if (!(value instanceof View)) return value;
  const view = value as View & Getters;
  const text = inspect(view);
  expect(typeof text).toBe('string');
  return {
    getters: Object.fromEntries(gettersOf(view).map((name) => [name, answers(view[name])])),
    object: view.toObject(),
    json: JSON.stringify(view),
    text,
  };
}

/** The bytes between others, or at the very end of their buffer: what reads behind them throws there. */
function placed(bytes: Uint8Array, dirt: number, behind: number): DataView {
  const data = new DataView(new ArrayBuffer(64 + bytes.length + behind));
  new Uint8Array(data.buffer).fill(dirt);
  new Uint8Array(data.buffer).set(bytes, 64);
  return data;
}

/** Asks all that a view answers, in three surroundings; nothing may throw or differ. */
function expectSteady(view: ViewClass, bytes: Uint8Array, structAt: number): unknown {
  const [first, ...others] = [placed(bytes, 0x00, 0), placed(bytes, 0xff, 4096), placed(bytes, 0x31, 24)].map(
    (data) => new view(data, 64 + structAt),
  );
  const expected = answers(first);
  for (const other of others) {
    expect(answers(other)).toEqual(expected);
    expect(first!.equals(other)).toBe(true);
  }
  return expected;
}

/** Any bytes, and those that stand for something: none, all, no number, the largest id, text without an end, cut and broken UTF-8. */
function bytesOf(size: number): fc.Arbitrary<Uint8Array> {
  const repeated = (...pattern: number[]): Uint8Array => Uint8Array.from({ length: size }, (_, i) => pattern[i % pattern.length]!);
  return fc.oneof(
    { weight: 4, arbitrary: fc.uint8Array({ minLength: size, maxLength: size, size: 'max' }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        repeated(0),
        repeated(0xff),
        repeated(0, 0, 0, 0, 0, 0, 0xf8, 0x7f),
        repeated(0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f),
        repeated(0x41),
        repeated(0xe8, 0xb4, 0xb5),
        repeated(0xc0, 0x80, 0xf5),
      ),
    },
  );
}

/** Bytes with codes that have names among those that have not: unions are selected now and then. */
function structOf(def: StructDef): fc.Arbitrary<Uint8Array> {
  const enums = def.fields.flatMap((field) => {
    const type = fieldType(schema, field);
    return type.kind === 'enum' ? [{ at: field.offset, codes: type.def.members.map((m) => m.value) }] : [];
  });
  return fc.tuple(bytesOf(def.size), ...enums.map(({ codes }) => fc.option(fc.constantFrom(...codes)))).map(([bytes, ...chosen]) => {
    const data = new DataView(bytes.slice().buffer);
    chosen.forEach((code, i) => code !== null && data.setInt32(enums[i]!.at, code, true));
    return new Uint8Array(data.buffer);
  });
}

interface Shape {
  readonly flags: number;
  /** Of the part that varies in length, whatever its counts say. */
  readonly varyingBytes: number;
}

/** Sizes that the header can name: no shorter than the fixed part, and the error where its flag is set. */
function recordOf(layout: CallbackLayout): fc.Arbitrary<Uint8Array> {
  return fc
    .record<Shape>({ flags: fc.integer({ min: 0, max: 0xffff }), varyingBytes: fc.integer({ min: 0, max: 512 }) })
    .chain(({ flags, varyingBytes }) => {
      const fixed = layout.fixedEnd + (layout.error && flags & hasError ? errorBytes : 0);
      const size = (fixed + (layout.varying.length > 0 ? varyingBytes : 0) + 31) & ~31;
      const front = layout.primary ? structOf(layout.primary.struct) : fc.constant(new Uint8Array(0));
      return fc.tuple(bytesOf(size), front).map(([bytes, struct]) => {
        const data = new DataView(bytes.slice().buffer);
        new Uint8Array(data.buffer).set(struct, headerBytes);
        data.setUint32(0, size, true);
        data.setUint16(4, layout.kind, true);
        data.setUint16(6, flags, true);
        data.setUint32(12, noInstrument, true); // a name that an index stands for is not in the record
        return new Uint8Array(data.buffer);
      });
    });
}

describe.each(layouts.map((layout) => [layout.event, layout] as const))('%s of any bytes', (_name, layout) => {
  const view = classOf(layout);

  test('answers from its record alone', () => {
    fc.assert(
      fc.property(recordOf(layout), (bytes) => {
        expectSteady(view, bytes, headerBytes);
      }),
      { numRuns: 12 },
    );
  });

  test('is the same as its copy', () => {
    fc.assert(
      fc.property(recordOf(layout), (bytes) => {
        const event = new view(placed(bytes, 0xff, 64), 64 + headerBytes);
        const copy = event.copy();
        expect(copy.equals(event)).toBe(true);
        expect(answers(copy)).toEqual(answers(event));
        expect((copy as unknown as { data: DataView }).data.byteLength).toBe(bytes.length);
      }),
      { numRuns: 6 },
    );
  });
});

describe.each(schema.structs.map((def) => [def.tsName, def] as const))('%s of any bytes', (_name, def) => {
  const { view } = (structViews as unknown as Record<string, { view: ViewClass }>)[def.name]!;
  const inRecord = view.prototype instanceof EventView;

  // A struct that comes as an event is one only behind a record's header.
  const framed = (struct: Uint8Array): Uint8Array => {
    const bytes = new Uint8Array(headerBytes + struct.length);
    new DataView(bytes.buffer).setUint32(0, bytes.length, true);
    new DataView(bytes.buffer).setUint32(12, noInstrument, true);
    bytes.set(struct, headerBytes);
    return bytes;
  };

  test('answers from its own bytes alone', () => {
    fc.assert(
      fc.property(structOf(def), (struct) => {
        expectSteady(view, inRecord ? framed(struct) : struct, inRecord ? headerBytes : 0);
      }),
      { numRuns: 12 },
    );
  });

  const enums = def.fields.flatMap((field) => {
    const type = fieldType(schema, field);
    return type.kind === 'enum' || type.kind === 'flag' ? [{ field, codes: type.def }] : [];
  });
  if (enums.length > 0) {
    test('keeps codes that have no name', () => {
      const unnamed = (codes: EnumDef): number =>
        Array.from({ length: 256 }, (_, code) => code).find((code) => !codes.members.some((m) => m.value === code))!;
      const data = new DataView(new ArrayBuffer(headerBytes + def.size));
      for (const { field, codes } of enums) {
        // Fields of a union may share these bytes: one at a time.
        data.setUint8(headerBytes + field.offset, unnamed(codes));
        const read = new view(data, headerBytes) as View & Getters;
        expect([field.ts, read[field.ts], read[`${field.ts}Code`]]).toEqual([field.ts, 'unknown', unnamed(codes)]);
        data.setUint8(headerBytes + field.offset, 0);
      }
    });
  }

  const variants = def.fields.filter((field) => field.when);
  if (variants.length > 0) {
    test('shows of a union what its selector names, and nothing for any other code', () => {
      fc.assert(
        fc.property(structOf(def), (struct) => {
          const read = new view(placed(framed(struct), 0xff, 0), 64 + headerBytes) as View & Getters;
          const shown = read.toObject();
          for (const { ts, when } of variants) {
            const selector = find(def.fields, when!.field);
            const selected = when!.is.includes(read[selector.ts] as string);
            expect([ts, read[ts] !== undefined, shown[ts] !== undefined]).toEqual([ts, selected, selected]);
          }
        }),
        { numRuns: 40 },
      );
    });
  }
});

describe('a varying part that is shorter than its count says', () => {
  const withVarying = layouts.filter((l) => l.varying.length > 0);

  test.each(withVarying.map((l) => [l.event, l] as const))('%s gives what the record holds', (_name, layout) => {
    const counts = layout.varying.flatMap(({ count }) => (count ? [layout.scalars.find((s) => s.param === count)!.at] : []));
    for (const claimed of [-1, 0x7fffffff, -0x80000000]) {
      for (const flags of [0, hasError]) {
        for (const room of [0, 32]) {
          const fixed = layout.fixedEnd + (layout.error && flags ? errorBytes : 0);
          const bytes = new Uint8Array((fixed + 31 + room) & ~31).fill(0x61);
          const data = new DataView(bytes.buffer);
          data.setUint32(0, bytes.length, true);
          data.setUint16(6, flags, true);
          for (const at of counts) data.setInt32(at, claimed, true);
          if (counts.length === 0 && fixed + 4 <= bytes.length) data.setInt32(fixed, claimed, true);
          const event = new (classOf(layout))(placed(bytes, 0xee, 0), 64 + headerBytes) as unknown as Getters;
          const held = layout.varying.map(({ param }) => (event[param.ts] as string | number[]).length);
          for (const length of held) expect(length).toBeLessThanOrEqual(bytes.length - fixed);
          if (counts.length > 0 && claimed < 0) expect(held).toEqual(held.map(() => 0));
        }
      }
    }
  });
});

describe('an event of a NULL struct', () => {
  test.each(layouts.filter((l) => l.primary).map((l) => [l.event, l] as const))('%s reads as zero', (_name, layout) => {
    const textBytes = layout.varying.some((v) => !v.count) ? 8 : 0;
    const bytes = new Uint8Array((layout.fixedEnd + textBytes + 31) & ~31);
    const data = new DataView(bytes.buffer);
    data.setUint32(0, bytes.length, true);
    data.setUint16(6, isNull | isLast, true);
    data.setUint32(12, noInstrument, true);
    expectSteady(classOf(layout), bytes, headerBytes);
    const event = new (classOf(layout))(data, headerBytes) as EventView & Getters;
    expect([event.isNull, event.isLast]).toEqual([true, true]);
    for (const field of layout.primary!.struct.fields) {
      const type = fieldType(schema, field);
      if (type.kind === 'text') expect(event[field.ts]).toBe('');
      if (type.kind === 'scalar' && type.count === 1) expect(['', false, 0, 0n]).toContainEqual(event[field.ts]);
    }
  });
});

describe('a time of any 64 bits', () => {
  const minusOneDay = [3_294_967_296, -1] as const; // the halves of -1 * 10^9

  test('is the same when no time was read before', () => {
    let first: number | undefined;
    jest.isolateModules(() => {
      first = jest.requireActual<typeof time>('../../lib/xtp/time').epochMs(...minusOneDay);
    });
    epochMs(0, 1);
    expect(first).toBe(epochMs(...minusOneDay));
  });

  test('is the same whatever time was read before', () => {
    const times = fc.oneof(
      fc.tuple(fc.integer({ min: 0, max: 0xffffffff }), fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
      fc.constant<[number, number]>([...minusOneDay]),
    );
    fc.assert(
      fc.property(times, times, (halves, before) => {
        const first = epochMs(...halves);
        epochMs(...before);
        expect(epochMs(...halves)).toBe(first);
      }),
    );
  });
});
