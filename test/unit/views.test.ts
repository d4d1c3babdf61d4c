import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inspect } from 'node:util';
import { OrderBook, Snapshot, Tick, TickerPrice } from '../../lib/xtp/generated/structs';
import { structViews, writeOrderBook, writeSnapshot, writeTick, writeTickerPrice } from '../../lib/xtp/generated/writers';
import { EventView, View } from '../../lib/xtp/view';
import { find, type StructDef } from '../../tools/codegen/schema';
import { exercised } from '../support/exercised';
import { headerBytes, snapshotEvent, writeHeader } from './support/records';
import {
  fieldsOf,
  isStructValue,
  overlaps,
  plainOf,
  schema,
  valueOf,
  type Fields,
  type Getters,
  type StructValue,
} from './support/schema-values';

interface StructView {
  readonly view: new (data: DataView, at: number) => View;
  readonly write: (to: DataView, at: number, fields: Fields) => void;
  readonly size: number;
}
const views = structViews as unknown as Record<string, StructView>;

/** In a buffer of its own behind the header of a record, as all events come; `dirt` stands in it before. */
function memory(size: number, dirt = 0): DataView {
  const data = new DataView(new ArrayBuffer(headerBytes + size + 8));
  new Uint8Array(data.buffer).fill(dirt);
  writeHeader(data, 0, headerBytes + size, {});
  return data;
}

function written(
  { view, write, size }: StructView,
  fields: Fields,
  dirt = 0,
): { view: View & Getters; bytes: Uint8Array; behind: Uint8Array } {
  const data = memory(size, dirt);
  write(data, headerBytes, fields);
  const all = new Uint8Array(data.buffer);
  return {
    view: new view(data, headerBytes) as View & Getters,
    bytes: all.subarray(headerBytes, headerBytes + size),
    behind: all.subarray(headerBytes + size),
  };
}

function expectReads(view: Getters, value: StructValue): void {
  for (const [name, expected] of Object.entries(value.read)) {
    const actual = view[name];
    if (isStructValue(expected)) expectReads(actual as Getters, expected);
    else if (Array.isArray(expected) && expected.some(isStructValue)) {
      expect(actual).toHaveLength(expected.length);
      expected.forEach((item, i) => expectReads((actual as Getters[])[i]!, item as StructValue));
    } else if (!same(actual, expected)) throw new Error(`${name} reads ${String(actual)}, not ${String(expected)}`);
  }
}

function same(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => same(item, b[i]));
  return Object.is(a, b);
}

/** A view of the values, with `dirt` in all bytes that no field has. */
function between(def: StructDef, value: StructValue, dirt: number): View & Getters {
  const data = memory(def.size, dirt);
  const covered = new Uint8Array(data.buffer, headerBytes, def.size);
  for (const field of def.fields) covered.fill(0, field.offset, field.offset + field.size);
  for (const field of def.fields.filter((f) => !overlaps(f) && value.given[f.ts] !== undefined)) {
    covered.set(value.bytes.subarray(field.offset, field.offset + field.size), field.offset);
  }
  return new views[def.name]!.view(data, headerBytes) as View & Getters;
}

test('there is a view for each of the 94 structs, and for nothing else', () => {
  expect(Object.keys(views).sort()).toEqual(schema.structs.map((s) => s.name).sort());
  expect(schema.structs).toHaveLength(94);
});

describe.each(schema.structs.map((def) => [def.tsName, def] as const))('%s', (tsName, def) => {
  const struct = views[def.name]!;

  test('has the name and the size of the schema', () => {
    expect(struct.view.name).toBe(tsName);
    expect(struct.size).toBe(def.size);
    expect((struct.view as unknown as typeof View).bytes).toBe(def.size);
    exercised('struct', def.name);
  });

  test('reads every field as it was written (F1)', () => {
    fc.assert(
      fc.property(fieldsOf(def), (value) => {
        const { view } = written(struct, value.given);
        expectReads(view, value);
        const expected = plainOf(def, value);
        const plain = Object.entries(view.toObject()).filter(([name]) => name in expected);
        expect(Object.fromEntries(plain)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  test('keeps each field in the bytes that the schema says, and in no others', () => {
    for (const field of def.fields) {
      fc.assert(
        fc.property(valueOf(field), (value) => {
          const expected = new Uint8Array(def.size);
          expected.set(value.bytes, field.offset);
          expect(value.bytes).toHaveLength(field.size);
          expect([field.ts, ...written(struct, { [field.ts]: value.given }).bytes]).toEqual([field.ts, ...expected]);
        }),
        { numRuns: 5 },
      );
    }
  });

  test('reads every field from the bytes that the schema says, and from no others', () => {
    fc.assert(
      fc.property(fieldsOf(def), (value) => {
        expectReads(between(def, value, 0xff), value);
      }),
      { numRuns: 5 },
    );
    // Those of unions are below.
    for (const field of def.fields.filter((f) => !overlaps(f) && !f.when)) exercised('field', `${def.name}.${field.ts}`);
  });

  test('leaves nothing of what stood there before, between its fields neither, and does not write behind its end', () => {
    const { bytes, behind } = written(struct, {}, 0xee);
    expect([...bytes]).toEqual(new Array(def.size).fill(0));
    expect([...behind]).toEqual(new Array(behind.length).fill(0xee));
  });

  test('shows nothing of the memory behind it when spread', () => {
    const { view } = written(struct, {});
    // eslint-disable-next-line @typescript-eslint/no-misused-spread -- that is the question
    expect({ ...view }).toEqual({});
    expect(Reflect.ownKeys(view)).toEqual([]);
  });
});

describe('fields that share bytes', () => {
  const both: readonly [string, number][] = [
    ['XTPOrderInsertInfo', 60],
    ['XTPOrderInfo', 68],
    ['XTPOrderInfoEx', 68],
    ['XTPTradeReport', 124],
  ];
  test.each(both)('%s: sideBits are side, positionEffect and what is reserved', (name) => {
    const struct = views[name]!;
    const { view } = written(struct, { sideBits: 0x04030201 });
    expect(view).toMatchObject({ sideCode: 1, side: 'buy', positionEffectCode: 2, positionEffect: 'close', reserved1: 3, reserved2: 4 });
    expect(written(struct, { side: 'sell', positionEffect: 'open' }).view['sideBits']).toBe(0x0102);
    exercised('field', `${name}.sideBits`);
  });
});

describe('unions', () => {
  const members = (def: StructDef) => def.fields.filter((f) => f.when !== undefined);
  const cases = schema.structs.flatMap((def) => members(def).map((field) => [def.tsName, field.ts, def, field] as const));

  test('are those of Snapshot and Tick', () => {
    expect(cases.map(([struct, field]) => `${struct}.${field}`)).toEqual([
      'Snapshot.stock',
      'Snapshot.option',
      'Snapshot.bond',
      'Tick.entrust',
      'Tick.trade',
      'Tick.state',
    ]);
  });

  test.each(cases)('%s.%s is there when the selector says so, and no other', (_struct, name, def, field) => {
    const selector = find(def.fields, field.when!.field);
    for (const is of field.when!.is) {
      const { view } = written(views[def.name]!, { [selector.ts]: is });
      expect(members(def).map((f) => [f.ts, view[f.ts] !== undefined])).toEqual(members(def).map((f) => [f.ts, f.ts === name]));
      expect(
        Object.entries(view.toObject()).filter(([key, value]) => members(def).some((f) => f.ts === key) && value !== undefined),
      ).toHaveLength(1);
    }
    exercised('field', `${def.name}.${name}`);
  });

  test.each([
    ['index', undefined],
    [99, 'unknown'],
  ])('a snapshot of kind %p has none of them', (dataType, shown) => {
    const { view } = written(views['XTPMarketDataStruct']!, { dataType, stock: { totalBidQuantity: 5 } });
    expect([view['stock'], view['option'], view['bond']]).toEqual([undefined, undefined, undefined]);
    expect(view['dataType']).toBe(shown ?? dataType);
  });
});

describe('a view', () => {
  const snapshot = () =>
    snapshotEvent({
      exchange: 'SH',
      ticker: '600519',
      lastPrice: 1845.76,
      time: 20230201093000500n,
      bidPrices: [10.03, 10.02, 10.01],
      bidQuantities: [300, 200, 100],
      askPrices: [10.04],
      askQuantities: [2 ** 40 + 1],
      dataType: 'actual',
      stock: { totalBidQuantity: 7 },
    });

  test('gives one level of the book without the list of all', () => {
    const view = snapshot();
    expect(view.bidPrices).toEqual([10.03, 10.02, 10.01, 0, 0, 0, 0, 0, 0, 0]);
    view.bidPrices.forEach((price, level) => expect(view.bidPriceAt(level)).toBe(price));
    view.askPrices.forEach((price, level) => expect(view.askPriceAt(level)).toBe(price));
    view.bidQuantities.forEach((quantity, level) => expect(view.bidQuantityAt(level)).toBe(quantity));
    view.askQuantities.forEach((quantity, level) => expect(view.askQuantityAt(level)).toBe(quantity));
    expect(view.askQuantityAt(0)).toBe(2 ** 40 + 1);
  });

  test('gives one level of an order book too', () => {
    const data = memory(OrderBook.bytes);
    writeOrderBook(data, headerBytes, { bidPrices: [1, 2], askQuantities: [3, 4] });
    const book = new OrderBook(data, headerBytes);
    expect([book.bidPriceAt(0), book.bidPriceAt(1), book.askQuantityAt(0), book.askQuantityAt(1)]).toEqual([1, 2, 3, 4]);
  });

  test('reads where it lies: what is written there later is seen', () => {
    const data = memory(TickerPrice.bytes);
    const view = new TickerPrice(data, headerBytes);
    writeTickerPrice(data, headerBytes, { lastPrice: 1 });
    expect(view.lastPrice).toBe(1);
    writeTickerPrice(data, headerBytes, { lastPrice: 2 });
    expect(view.lastPrice).toBe(2);
  });

  test('is decoded now by toObject, with its symbol', () => {
    const view = snapshot();
    const plain = view.toObject();
    expect(plain).toMatchObject({ symbol: '600519.SH', exchange: 'SH', lastPrice: 1845.76, dataType: 'actual' });
    expect(plain['time']).toBe(Date.parse('2023-02-01T09:30:00.500+08:00'));
    expect(plain['stock']).toMatchObject({ totalBidQuantity: 7 });
    expect(Object.getPrototypeOf(plain['stock'])).toBe(Object.prototype);
    expect(plain['option']).toBeUndefined();
  });

  test('goes to JSON with ids as decimal strings, deep down and in lists', () => {
    const { view } = written(views['XTPStrategyStateReportStruct']!, { strategyInfo: { xtpStrategyId: 2n ** 64n - 1n } });
    const json = JSON.parse(JSON.stringify(view)) as Record<string, Record<string, unknown>>;
    expect(JSON.stringify(json)).toContain('"18446744073709551615"');
    const asset = written(views['XTPQueryAssetRsp']!, {}).view;
    const listName = Object.entries(asset.toObject()).find(([, value]) => Array.isArray(value))![0];
    expect((asset.toJSON() as Record<string, unknown[]>)[listName]!.every((item) => item === '0')).toBe(true);
  });

  test('is printed with its name and fields, without what is reserved or not there', () => {
    const text = inspect(snapshot(), { depth: 0 });
    expect(text).toMatch(/^SnapshotEvent \{/);
    expect(text).toContain("symbol: '600519.SH'");
    expect(text).not.toContain('option');
    const order = inspect(written(views['XTPOrderInsertInfo']!, { side: 'buy' }).view);
    expect(order).toMatch(/^OrderInsert \{/);
    expect(order).toContain("side: 'buy'");
    expect(order).not.toMatch(/reserved|sideBits/);
  });

  const snapshotDef = find(schema.structs, 'XTPMarketDataStruct');
  test('of the same struct with the same values equals, wherever it lies and whatever stands between the fields', () => {
    fc.assert(
      fc.property(fieldsOf(snapshotDef), (value) => {
        const one = between(snapshotDef, value, 0);
        const other = between(snapshotDef, value, 0xee);
        expect(one.equals(other)).toBe(true);
        expect(one.equals(one)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  const unequal: readonly [string, string, Fields, Fields][] = [
    ['a price', 'XTPMarketDataStruct', { lastPrice: 1 }, { lastPrice: 2 }],
    ['a price that is no number and one without end', 'XTPMarketDataStruct', { lastPrice: NaN }, { lastPrice: Infinity }],
    ['a price that is no number and 0', 'XTPMarketDataStruct', { lastPrice: NaN }, { lastPrice: 0 }],
    ['two codes that are both unknown', 'XTPOrderInfo', { orderStatus: 90 }, { orderStatus: 91 }],
    ['ids of the same double', 'XTPOrderInfo', { orderXtpId: 2n ** 53n }, { orderXtpId: 2n ** 53n + 1n }],
    ['one level of many', 'XTPMarketDataStruct', { bidPrices: [1, 2] }, { bidPrices: [1, 3] }],
    ['an inner struct', 'XTPTickByTickStruct', { type: 'trade', trade: { price: 1 } }, { type: 'trade', trade: { price: 2 } }],
  ];
  test.each(unequal)('does not equal one that differs in %s', (_what, name, a, b) => {
    const struct = views[name]!;
    expect(written(struct, a).view.equals(written(struct, b).view)).toBe(false);
  });

  test('equals one with the same price that is no number', () => {
    const struct = views['XTPMarketDataStruct']!;
    expect(written(struct, { lastPrice: NaN }).view.equals(written(struct, { lastPrice: NaN }).view)).toBe(true);
  });

  test('does not equal a view of another struct', () => {
    const stock = written(views['XTPQueryStkPositionReq']!, {}).view;
    const other = written(views['XTPSpecificTickerStruct']!, {}).view;
    expect(stock.equals(other)).toBe(false);
  });

  test('of a tick decodes the row of its type', () => {
    const data = memory(Tick.bytes);
    writeTick(data, headerBytes, { type: 'trade', trade: { price: 12.5, quantity: 300, tradeFlag: 'B' } });
    const tick = new Tick(data, headerBytes);
    expect(tick.trade).toMatchObject({ price: 12.5, quantity: 300, tradeFlag: 'B' });
    expect([tick.entrust, tick.state]).toEqual([undefined, undefined]);
  });

  test('of a status that fills its 8 bytes reads no byte of the union behind it', () => {
    const data = memory(Snapshot.bytes);
    writeSnapshot(data, headerBytes, { tickerStatus: 'T1110000', dataType: 'actual', stock: { totalBidQuantity: 0x4141_4141 } });
    expect(new Snapshot(data, headerBytes).tickerStatus).toBe('T1110000');
  });

  test('is an event or a plain view, never something else', () => {
    for (const { view } of Object.values(views)) expect(view.prototype).toBeInstanceOf(View);
    expect(Snapshot.prototype).toBeInstanceOf(EventView);
  });
});
