import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { quoteEvents, traderEvents } from '../../lib/xtp/generated/event-classes';
import {
  QuoteKind,
  TraderKind,
  NewStrategyCreateReportEvent,
  OrderEvent,
  QueryStrategyEvent,
  SnapshotEvent,
} from '../../lib/xtp/generated/events';
import { structViews, writeErrorInfo, writeSnapshot } from '../../lib/xtp/generated/writers';
import { rememberSymbol, symbolName, symbolOf } from '../../lib/xtp/symbol-names';
import { recordHeader, type EventView } from '../../lib/xtp/view';
import { callbackLayouts, type CallbackLayout } from '../../tools/codegen/layout';
import { headerBytes, noInstrument, orderEvent, record, snapshotEvent, writeHeader, type Header } from './support/records';
import { fieldsOf, scalarOf, schema, textOf, type Fields, type Getters, type ScalarValue, type StructValue } from './support/schema-values';

const layouts = [schema.quoteSpi, schema.traderSpi].flatMap((spi) => callbackLayouts(schema, spi));
const writers = structViews as unknown as Record<string, { write: (to: DataView, at: number, fields: Fields) => void }>;

function classOf({ kind }: CallbackLayout): new (data: DataView, at: number) => EventView {
  return (kind < 512 ? quoteEvents[kind - 256] : traderEvents[kind - 512])!;
}

const headers = (kind: number): fc.Arbitrary<Header> =>
  fc.record({
    kind: fc.constant(kind),
    isLast: fc.boolean(),
    hasError: fc.boolean(),
    isNull: fc.constant(false),
    sequence: fc.integer({ min: 0, max: 0xffffffff }),
    instrument: fc.constant(noInstrument),
    receivedNs: fc.bigInt({ min: 0n, max: 2n ** 53n - 1n }),
    requestId: fc.integer(),
  });

interface Sample {
  readonly header: Header;
  readonly error: { readonly errorId: number; readonly errorMessage: string };
  readonly structs: readonly StructValue[];
  readonly scalars: readonly ScalarValue[];
  readonly queues: readonly (readonly number[])[];
  readonly texts: readonly string[];
  /** Where in the batch the record starts. */
  readonly at: number;
}

function sampleOf(layout: CallbackLayout): fc.Arbitrary<Sample> {
  return fc.record({
    header: headers(layout.kind).map((header) => ({ ...header, hasError: header.hasError && layout.error !== undefined })),
    error: fc.record({ errorId: fc.integer().filter((id) => id !== 0), errorMessage: textOf(124) }),
    structs: fc.tuple(...layout.structs.map((s) => fieldsOf(s.struct))),
    scalars: fc.tuple(...layout.scalars.map((s) => scalarOf(s.type, s.param.name))),
    queues: fc.tuple(...layout.varying.filter((v) => v.count).map(() => fc.array(fc.maxSafeInteger(), { maxLength: 50 }))),
    texts: fc.tuple(...layout.varying.filter((v) => !v.count).map(() => textOf(2000))),
    at: fc.integer({ min: 0, max: 4 }).map((units) => units * 32),
  });
}

/** The record as cpp/spi/record_writer.h writes it, between bytes that belong to others; and what its getters must answer. */
function build(layout: CallbackLayout, sample: Sample): { event: EventView & Getters; data: DataView; expected: Fields } {
  const { header, at } = sample;
  const data = new DataView(new ArrayBuffer(at + 8192));
  new Uint8Array(data.buffer).fill(0xee);
  const expected: Fields = {};
  layout.structs.forEach((s, i) => {
    new Uint8Array(data.buffer, at + s.at, s.struct.size).fill(0);
    writers[s.struct.name]!.write(data, at + s.at, sample.structs[i]!.given);
  });
  const counts = new Set(layout.varying.map((v) => v.count));
  const queues = layout.varying.filter((v) => v.count);
  layout.scalars.forEach(({ param, at: offset }, i) => {
    data.setBigUint64(at + offset, 0n, true);
    if (counts.has(param)) {
      data.setInt32(at + offset, sample.queues[queues.findIndex((q) => q.count === param)]!.length, true);
      return;
    }
    new Uint8Array(data.buffer).set(sample.scalars[i]!.word, at + offset);
    expected[param.ts] = sample.scalars[i]!.read;
  });
  let end = layout.fixedEnd;
  if (layout.error) expected['error'] = header.hasError ? { ...sample.error } : undefined;
  if (header.hasError) {
    writeErrorInfo(data, at + layout.errorAt!, sample.error);
    end += 128;
  }
  queues.forEach(({ param }, i) => {
    for (const quantity of sample.queues[i]!) {
      data.setBigInt64(at + end, BigInt(quantity), true);
      end += 8;
    }
    expected[param.ts] = sample.queues[i];
  });
  layout.varying
    .filter((v) => !v.count)
    .forEach(({ param }, i) => {
      const bytes = Buffer.from(sample.texts[i]!);
      data.setUint32(at + end, bytes.length, true);
      new Uint8Array(data.buffer).set(bytes, at + end + 4);
      end += (4 + bytes.length + 7) & ~7;
      expected[param.ts] = sample.texts[i];
    });
  writeHeader(data, at, (end + 31) & ~31, header);
  return { event: new (classOf(layout))(data, at + headerBytes) as EventView & Getters, data, expected };
}

function expectSample(event: EventView & Getters, sample: Sample, expected: Fields): void {
  for (const [name, value] of Object.entries(expected)) {
    const actual = event[name];
    if (name === 'error' && value !== undefined) expect(actual).toMatchObject(value as object);
    else expect([name, actual]).toEqual([name, value]);
  }
  const { isLast, hasError, isNull, kind, sequence, instrument, receivedNs } = sample.header;
  // A struct that names its request (RebuildResult) knows better than the header, which has none then.
  const requestId = sample.structs[0]?.read['requestId'] ?? sample.header.requestId;
  expect({ ...headerOf(event) }).toEqual({
    kind,
    isLast,
    hasError,
    isNull,
    sequence,
    instrument,
    receivedNs: Number(receivedNs),
    requestId,
  });
}

function headerOf({ kind, isLast, hasError, isNull, recordSequence: sequence, instrument, receivedNs, requestId }: EventView): Fields {
  return { kind, isLast, hasError, isNull, sequence, instrument, receivedNs, requestId };
}

test('there is an event for each of the 98 callbacks, under the kind that the forwarders write', () => {
  expect(layouts).toHaveLength(98);
  expect(Object.keys(QuoteKind)).toHaveLength(quoteEvents.length);
  expect(Object.keys(TraderKind)).toHaveLength(traderEvents.length);
  for (const layout of layouts) {
    const kinds: Readonly<Record<string, number>> = layout.kind < 512 ? QuoteKind : TraderKind;
    expect(kinds[layout.method.name]).toBe(layout.kind);
    expect(classOf(layout).name).toBe(layout.event);
  }
});

describe.each(layouts.map((layout) => [layout.event, layout] as const))('%s', (_name, layout) => {
  test('reads header, struct, values, error, queues and text where the record has them', () => {
    fc.assert(
      fc.property(sampleOf(layout), (sample) => {
        const { event, expected } = build(layout, sample);
        expectSample(event, sample, expected);
        const plain = event.toObject();
        for (const name of Object.keys(expected)) {
          expect(name in plain).toBe(true);
          if (name !== 'error') expect(plain[name]).toEqual(expected[name]);
        }
        for (const [name, value] of Object.entries(sample.structs[0]?.read ?? {})) {
          if (typeof value !== 'object') expect([name, event[name]]).toEqual([name, value]);
        }
      }),
      { numRuns: 15 },
    );
  });

  test('stays the same as a copy when its batch is written over', () => {
    fc.assert(
      fc.property(sampleOf(layout), (sample) => {
        const { event, data, expected } = build(layout, sample);
        const before = JSON.stringify(event);
        const copy = event.copy();
        expect(copy.constructor).toBe(event.constructor);
        expect(copy.equals(event)).toBe(true);
        new Uint8Array(data.buffer).fill(0xff);
        expectSample(copy, sample, expected);
        expect(JSON.stringify(copy)).toBe(before);
      }),
      { numRuns: 5 },
    );
  });
});

describe('the header of a record', () => {
  test('is where cpp/core/record.h has it', () => {
    expect(recordHeader).toEqual({ bytes: 32, size: 0, kind: 4, flags: 6, sequence: 8, instrument: 12, receivedNs: 16, requestId: 24 });
  });

  test('has flags of their own for last, error and NULL', () => {
    const flags = (header: Partial<Header>) => {
      const { isLast, hasError, isNull } = new OrderEvent(record(512, header), headerBytes);
      return [isLast, hasError, isNull];
    };
    expect(flags({})).toEqual([false, false, false]);
    expect(flags({ isLast: true })).toEqual([true, false, false]);
    expect(flags({ hasError: true })).toEqual([false, true, false]);
    expect(flags({ isNull: true })).toEqual([false, false, true]);
  });

  test('carries a sequence and an instrument up to 2^32 - 1 and a negative request id', () => {
    const event = new OrderEvent(record(512, { sequence: 0xffffffff, instrument: 0xfffffffe, requestId: -1 }), headerBytes);
    expect([event.recordSequence, event.instrument, event.requestId]).toEqual([0xffffffff, 0xfffffffe, -1]);
  });

  test('does not show in what is printed of the event', () => {
    expect(Object.keys(orderEvent({}).toObject())).not.toEqual(expect.arrayContaining(['receivedNs']));
  });
});

describe('an event', () => {
  test('of a NULL struct reads as zero and says so', () => {
    const event = new OrderEvent(record(512, { isNull: true, isLast: true }), headerBytes);
    expect([event.isNull, event.orderXtpId, event.ticker, event.symbol]).toEqual([true, 0n, '', '']);
  });

  test('has no error when the counter sent none, and the whole of it when it did', () => {
    expect(orderEvent({}).error).toBeUndefined();
    const { error } = orderEvent({ orderStatus: 'rejected' }, { errorId: 11010122, errorMessage: '价格超出涨跌幅' });
    expect(error).toMatchObject({ errorId: 11010122, errorMessage: '价格超出涨跌幅' });
  });

  test('keeps a copy no larger than its record, out of a batch of many', () => {
    const batch = new DataView(new ArrayBuffer(64 * 1024));
    writeSnapshot(batch, 4096 + headerBytes, { lastPrice: 3 });
    writeHeader(batch, 4096, 832, { sequence: 5 });
    const copy = new SnapshotEvent(batch, 4096 + headerBytes).copy();
    expect([copy.lastPrice, copy.recordSequence]).toEqual([3, 5]);
    expect((copy as unknown as { data: DataView }).data.buffer.byteLength).toBe(832);
  });

  test('that is copied twice is still itself', () => {
    const copy = orderEvent({ orderXtpId: 7n }).copy().copy();
    expect(copy).toBeInstanceOf(OrderEvent);
    expect(copy.orderXtpId).toBe(7n);
  });
});

describe('the queues of a snapshot', () => {
  const { scalars, fixedEnd } = layouts.find((l) => l.event === 'SnapshotEvent')!;
  const at = (name: string): number => scalars.find((s) => s.param.name === name)!.at;

  test('are as long as the counter says and stand one behind the other, beside their totals', () => {
    const data = record(2048);
    writeSnapshot(data, headerBytes, { lastPrice: 10 });
    data.setInt32(at('bid1_count'), 2, true);
    data.setInt32(at('max_bid1_count'), 120, true);
    data.setInt32(at('ask1_count'), 3, true);
    data.setInt32(at('max_ask1_count'), 3, true);
    [100n, 2n ** 40n, 1n, 2n, 3n].forEach((quantity, i) => data.setBigInt64(fixedEnd + i * 8, quantity, true));
    const event = new SnapshotEvent(data, headerBytes);
    expect(event.bidQueue).toEqual([100, 2 ** 40]);
    expect(event.askQueue).toEqual([1, 2, 3]);
    expect([event.bidQueueTotal, event.askQueueTotal]).toEqual([120, 3]);
  });

  test('are empty lists on level 1', () => {
    const event = snapshotEvent({});
    expect([event.bidQueue, event.askQueue]).toEqual([[], []]);
  });
});

describe('the text of a strategy', () => {
  const put = (view: typeof QueryStrategyEvent | typeof NewStrategyCreateReportEvent, hasError: boolean, text: string): string => {
    const { fixedEnd } = layouts.find((l) => l.event === view.name)!;
    const data = record(4096, { hasError });
    const start = fixedEnd + (hasError ? 128 : 0);
    data.setUint32(start, Buffer.byteLength(text), true);
    new Uint8Array(data.buffer).set(Buffer.from(text + 'more'), start + 4);
    return new view(data, headerBytes).strategyParam;
  };

  test('ends where its length says, with an error before it or without', () => {
    const text = '{"单数":100}';
    expect(put(QueryStrategyEvent, false, text)).toBe(text);
    expect(put(QueryStrategyEvent, true, text)).toBe(text);
    expect(put(NewStrategyCreateReportEvent, false, '')).toBe('');
  });
});

describe('the symbol of an event', () => {
  // Names are kept for the life of the process: every test takes indices of its own.
  test('is made of ticker and market when no index names the instrument', () => {
    expect(orderEvent({ ticker: '600519', market: 'SH' }).symbol).toBe('600519.SH');
    expect(orderEvent({ ticker: '000001', market: 'SZ' }).symbol).toBe('000001.SZ');
    expect(snapshotEvent({ ticker: '600519', exchange: 'SH' }).symbol).toBe('600519.SH');
    expect(snapshotEvent({ ticker: '000001', exchange: 'SZ' }).symbol).toBe('000001.SZ');
    expect(snapshotEvent({ ticker: '430047', exchange: 'NQ' }).symbol).toBe('430047.BJ');
  });

  test('is the bare code when the venue is not known', () => {
    expect(snapshotEvent({ ticker: '600519', exchange: 9 }).symbol).toBe('600519');
    expect(symbolOf('600519', -1, 'market')).toBe('600519');
    expect(symbolOf('00700', 4, 'market')).toBe('00700.HK');
    expect(symbolOf('430047', 3, 'market')).toBe('430047.BJ');
  });

  test('is remembered by the instrument’s index, for quotes and orders alike', () => {
    expect(symbolName(9001)).toBeUndefined();
    expect(snapshotEvent({ ticker: '600519', exchange: 'SH' }, { instrument: 9001 }).symbol).toBe('600519.SH');
    expect(symbolName(9001)).toBe('600519.SH');
    expect(orderEvent({ ticker: 'not read again', market: 'SZ' }, undefined, { instrument: 9001 }).symbol).toBe('600519.SH');
  });

  test('is not remembered for events without an index', () => {
    rememberSymbol(noInstrument, 'no.SH');
    expect(symbolName(noInstrument)).toBeUndefined();
    expect(orderEvent({ ticker: '1', market: 'SH' }).symbol).toBe('1.SH');
    expect(orderEvent({ ticker: '2', market: 'SH' }).symbol).toBe('2.SH');
  });
});
