import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FeedError, readFeed, writeFeed, type FeedRecord } from '../../lib/sim/feed';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xtp-rx-feed-'));
  path = join(folder, 'day.xtpfeed');
});
afterEach(() => rm(folder, { recursive: true }));

const instruments = [
  { exchange: 'SH', ticker: '600519', tickerName: '贵州茅台', priceTick: 0.01, preClosePrice: 1845.76 },
  { exchange: 'SZ', ticker: '300750', tickerName: '宁德时代', securityType: 'startupBoard' },
] as const;

const tick = {
  kind: 'tick',
  time: 20230201091500020n,
  tick: {
    exchange: 'SH',
    ticker: '600519',
    sequence: 76838,
    time: 20230201091500019n,
    type: 'trade',
    trade: { channelNumber: 6, sequence: 76838, price: 1845.5, quantity: 100, money: 184550, bidNumber: 11, askNumber: 12, tradeFlag: 'B' },
  },
} satisfies FeedRecord;
const snapshot = {
  kind: 'snapshot',
  time: 20230201092500000n,
  snapshot: {
    exchange: 'SH',
    ticker: '600519',
    time: 20230201092500000n,
    lastPrice: 1854.98,
    volume: 32800,
    bidPrices: [1854.97, 1854],
    askQuantities: [250],
    tickerStatus: 'T111',
    stock: { totalBidQuantity: 78200 },
    dataType: 'actual',
  },
  bidQueue: { quantities: [100, 300, 200], orderCount: 88 },
  askQueue: { quantities: [], orderCount: 0 },
} satisfies FeedRecord;
const content = { tradingDay: 20230201, instruments, records: [tick, snapshot] };

async function codeOf(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(FeedError);
  return (error as FeedError).code;
}

describe('a feed file', () => {
  test('gives back what was written', async () => {
    const written = await writeFeed(path, content);
    const feed = await readFeed(path);

    expect(written).toEqual({ records: 2, bytes: (await readFile(path)).length });
    expect(feed).toMatchObject({ tradingDay: 20230201, recordCount: 2 });
    expect(feed.instruments.map((instrument) => instrument.toObject())).toEqual([
      expect.objectContaining({ symbol: '600519.SH', tickerName: '贵州茅台', priceTick: 0.01, preClosePrice: 1845.76 }),
      expect.objectContaining({ symbol: '300750.SZ', securityType: 'startupBoard' }),
    ]);

    const [first, second, ...rest] = [...feed.records()];
    expect(rest).toEqual([]);
    if (first?.kind !== 'tick' || second?.kind !== 'snapshot') throw new Error('expected a tick, then a snapshot');
    expect(first.time).toBe(20230201091500020n);
    expect(first.tick.symbol).toBe('600519.SH');
    expect(first.tick.timeRaw).toBe(20230201091500019n);
    expect(first.tick.trade?.toObject()).toEqual(tick.tick.trade);
    expect(second.snapshot).toMatchObject({ symbol: '600519.SH', lastPrice: 1854.98, volume: 32800, tickerStatus: 'T111' });
    expect(second.snapshot.bidPrices).toEqual([1854.97, 1854, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(second.snapshot.askQuantityAt(0)).toBe(250);
    expect(second.snapshot.stock?.totalBidQuantity).toBe(78200);
    expect(second.bidQueue).toEqual({ quantities: [100, 300, 200], orderCount: 88 });
    expect(second.askQueue).toEqual({ quantities: [], orderCount: 0 });
  });

  test('has the layout that the simulated counter reads', async () => {
    await writeFeed(path, content);
    const bytes = await readFile(path);

    expect(bytes.toString('latin1', 0, 8)).toBe('XTPFEED1');
    expect(bytes.readUInt32LE(8)).toBe(1);
    expect(bytes.readUInt32LE(12)).toBe(2);
    expect(bytes.readBigUInt64LE(16)).toBe(2n);
    expect(bytes.readUInt32LE(24)).toBe(20230201);
    expect(bytes.subarray(28, 64).every((byte) => byte === 0)).toBe(true);
    expect(bytes.toString('latin1', 64 + 4, 64 + 10)).toBe('600519');

    const tickAt = 64 + 2 * 216;
    expect([bytes.readUInt32LE(tickAt), bytes.readUInt16LE(tickAt + 4), bytes.readUInt16LE(tickAt + 6)]).toEqual([16 + 112, 2, 0]);
    expect(bytes.readBigInt64LE(tickAt + 8)).toBe(20230201091500020n);
    expect(bytes.readBigInt64LE(tickAt + 16 + 24)).toBe(76838n);

    const snapshotAt = tickAt + 128;
    const queuesAt = snapshotAt + 16 + 736;
    expect([bytes.readUInt32LE(snapshotAt), bytes.readUInt16LE(snapshotAt + 4)]).toEqual([16 + 736 + 16 + 3 * 8, 1]);
    expect(bytes.readDoubleLE(snapshotAt + 16 + 24)).toBe(1854.98);
    expect([0, 4, 8, 12].map((offset) => bytes.readInt32LE(queuesAt + offset))).toEqual([3, 88, 0, 0]);
    expect([16, 24, 32].map((offset) => bytes.readBigInt64LE(queuesAt + offset))).toEqual([100n, 300n, 200n]);
    expect(bytes.length).toBe(queuesAt + 40);
  });

  test('keeps every bit of what is read and written again, those that no field reads too', async () => {
    await writeFeed(path, content);
    const bytes = await readFile(path);
    const tickAt = 64 + 2 * 216;
    const snapshotAt = tickAt + 128;
    bytes[64 + 98] = 0xa5; // a gap between the fields of an instrument
    bytes[tickAt + 16 + 20] = 0xa6;
    bytes[snapshotAt + 16 + 504 + 200] = 0xa7; // behind what the stock's extra data uses
    bytes[snapshotAt + 16 + 496 + 7] = 0x20; // a state without an end
    bytes.writeInt32LE(77, snapshotAt + 16 + 732); // a kind that has no name
    await writeFile(path, bytes);

    const feed = await readFeed(path);
    const again = join(folder, 'again.xtpfeed');
    await writeFeed(again, { ...feed, records: feed.records() });
    expect((await readFile(again)).equals(bytes)).toBe(true);
  });

  test('may be without records and instruments', async () => {
    await writeFeed(path, { tradingDay: 20230201, instruments: [], records: [] });
    const feed = await readFeed(path);
    expect([feed.recordCount, feed.instruments, [...feed.records()]]).toEqual([0, [], []]);
  });

  test('keeps any number and size of records in order', async () => {
    const quantity = fc.integer({ min: 1, max: 2 ** 40 });
    const queue = fc.record({ quantities: fc.array(quantity, { maxLength: 50 }), orderCount: fc.nat(10_000) });
    const event = fc.record({ later: fc.nat(3), isTick: fc.boolean(), volume: quantity, bidQueue: queue, askQueue: queue });
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 40 }), async (events) => {
        let time = 20230201093000000n;
        const records = events.map(({ later, isTick, volume, bidQueue, askQueue }): FeedRecord => {
          time += BigInt(later);
          if (isTick) return { kind: 'tick', time, tick: { sequence: volume, type: 'entrust' } };
          return { kind: 'snapshot', time, snapshot: { volume }, bidQueue, askQueue };
        });
        await writeFeed(path, { tradingDay: 20230201, instruments, records });
        const stored = [...(await readFeed(path)).records()];
        const shape = stored.map((record) =>
          record.kind === 'tick'
            ? { kind: record.kind, time: record.time, tick: { sequence: record.tick.sequence, type: record.tick.type } }
            : { ...record, snapshot: { volume: record.snapshot.volume } },
        );
        expect(shape).toEqual(records);
      }),
      { numRuns: 20 },
    );
  });
});

describe('writing', () => {
  test('keeps all records of a feed of many megabytes', async () => {
    function* records(): Generator<FeedRecord> {
      for (let i = 1; i <= 30_000; i++) {
        const queue = { quantities: [i, i], orderCount: 2 };
        if (i % 3 > 0) yield { ...tick, tick: { sequence: i } };
        else yield { ...snapshot, time: tick.time, snapshot: { volume: i }, bidQueue: queue };
      }
    }
    const { bytes } = await writeFeed(path, { ...content, records: records() });
    expect(bytes).toBe(64 + 2 * 216 + 20_000 * 128 + 10_000 * (16 + 736 + 16 + 16));
    const feed = await readFeed(path);
    const wrong = [...feed.records()].filter((record, i) => {
      return (record.kind === 'tick' ? record.tick.sequence : record.snapshot.volume) !== i + 1;
    });
    expect([feed.recordCount, wrong]).toEqual([30_000, []]);
  });

  test('makes the folder', async () => {
    const nested = join(folder, 'a', 'b', 'day.xtpfeed');
    await writeFeed(nested, content);
    expect((await readFeed(nested)).recordCount).toBe(2);
  });

  test('leaves the older file and nothing else where a record is out of order', async () => {
    await writeFile(path, 'older');
    expect(await codeOf(writeFeed(path, { ...content, records: [snapshot, tick] }))).toBe('FEED_OUT_OF_ORDER');
    expect(await readFile(path, 'utf8')).toBe('older');
    expect(await readdir(folder)).toEqual(['day.xtpfeed']);
  });

  test('leaves the older file and nothing else where the records end with an error', async () => {
    await writeFile(path, 'older');
    const failure = new Error('no more');
    function* records(): Generator<FeedRecord> {
      yield tick;
      throw failure;
    }
    await expect(writeFeed(path, { ...content, records: records() })).rejects.toBe(failure);
    expect(await readFile(path, 'utf8')).toBe('older');
    expect(await readdir(folder)).toEqual(['day.xtpfeed']);
  });

  test('says FEED_NOT_WRITTEN where there can be no such file', async () => {
    await writeFile(path, 'a file, no folder');
    expect(await codeOf(writeFeed(join(path, 'day.xtpfeed'), content))).toBe('FEED_NOT_WRITTEN');
  });
});

describe('reading', () => {
  async function withBytes(change: (bytes: Buffer) => Buffer): Promise<void> {
    await writeFeed(path, content);
    await writeFile(path, change(await readFile(path)));
  }
  async function readAll(): Promise<unknown> {
    return [...(await readFeed(path)).records()];
  }
  function put16(offset: number, value: number): (bytes: Buffer) => Buffer {
    return (bytes) => {
      bytes.writeUInt16LE(value, offset);
      return bytes;
    };
  }

  test('says FEED_UNREADABLE where there is no file', async () => {
    expect(await codeOf(readFeed(path))).toBe('FEED_UNREADABLE');
  });

  const firstRecord = 64 + 2 * 216;
  test.each([
    ['of another kind', (): Buffer => Buffer.from('UpdateTime,SecurityID\n'.repeat(10)), /does not start with XTPFEED1/],
    ['empty', (): Buffer => Buffer.alloc(0), /does not start with XTPFEED1/],
    ['of another version', put16(8, 2), /version 2, expected 1/],
    ['that ends in its instruments', (bytes: Buffer) => bytes.subarray(0, 200), /inside its 2 instruments/],
    ['that ends in a record', (bytes: Buffer) => bytes.subarray(0, -8), /record 2 of 2 is cut off/],
    ['with a record of no size', put16(firstRecord, 0), /record 1 of 2 is cut off or damaged/],
    ['with a record of an unknown kind', put16(firstRecord + 4, 7), /record 1 of 2 is of no known kind/],
    ['with a queue longer than its record', put16(firstRecord + 128 + 16 + 736, 9), /record 2 of 2 is of no known kind or size/],
    ['with bytes left over', (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc(8)]), /8 bytes behind its last record/],
  ])('says FEED_BAD_FILE for a file %s', async (_, change, message) => {
    await withBytes(change);
    expect(await codeOf(readAll())).toBe('FEED_BAD_FILE');
    await expect(readAll()).rejects.toThrow(message);
  });
});
