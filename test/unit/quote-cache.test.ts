import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { filter, Observable, Subject } from 'rxjs';
import { XtpArgumentError, XtpSymbolError } from '../../lib/errors';
import { QuoteCache, type QuoteCacheOptions, type SnapshotSource } from '../../lib/quote/quote-cache';
import { RecordRing } from '../../lib/quote/record-ring';
import { nowNs } from '../../lib/xtp/clock';
import { SnapshotEvent } from '../../lib/xtp/generated/events';
import { callback } from './support/callbacks';
import { noInstrument, record } from './support/records';

let all: Subject<SnapshotEvent>;
let subscribed: string[];
beforeEach(() => {
  all = new Subject();
  subscribed = [];
});

function cacheOf(options?: QuoteCacheOptions): QuoteCache {
  const source: SnapshotSource = {
    all$: all,
    of: (symbols) =>
      new Observable((observer) => {
        subscribed.push(...[symbols].flat());
        const following = all.pipe(filter(({ symbol }) => symbols.includes(symbol))).subscribe(observer);
        return () => {
          following.unsubscribe();
          subscribed.push('none');
        };
      }),
  };
  return new QuoteCache(source, options);
}

function snapshot(ticker: string, volume: number, instrument = noInstrument, receivedNs = 0n): SnapshotEvent {
  const fields = { ticker, exchange: 'SH', volume, lastPrice: volume / 100 };
  return callback(SnapshotEvent, { fields, header: { instrument, receivedNs } });
}
const volumes = (events: readonly SnapshotEvent[]): number[] => events.map(({ volume }) => volume);

describe('the cache of quotes', () => {
  test('knows the latest snapshot of each instrument', () => {
    const cache = cacheOf();
    expect(cache.latest('600519.SH')).toBeUndefined();
    expect(cache.history('600519.SH')).toEqual([]);
    for (const event of [snapshot('600519', 1), snapshot('600000', 2), snapshot('600519', 3)]) all.next(event);
    expect(cache.latest('600519.SH')).toMatchObject({ symbol: '600519.SH', volume: 3, lastPrice: 0.03 });
    expect(volumes(cache.history('600000.SH'))).toEqual([2]);
    expect(cache.symbols).toEqual(['600519.SH', '600000.SH']);
  });

  test('knows them by the index of the instrument too', () => {
    const cache = cacheOf({ history: 3 });
    for (const volume of [1, 2, 3, 4]) all.next(snapshot('600519', volume, 71_001));
    expect(volumes(cache.history('600519.SH'))).toEqual([2, 3, 4]);
  });

  test('gives what does not change and holds no slab', () => {
    const cache = cacheOf({ history: 2 });
    const slab = record(8192);
    const first = snapshot('600519', 1);
    new Uint8Array(slab.buffer).set(first.recordBytes().slice(0, 4096), 2048);
    slab.setUint32(2048, 1024, true);
    all.next(new SnapshotEvent(slab, 2048 + 32));
    const kept = cache.latest('600519.SH')!;
    new Uint8Array(slab.buffer).fill(0);
    all.next(snapshot('600519', 2));
    all.next(snapshot('600519', 3));
    expect(kept.volume).toBe(1);
    expect(kept.recordBytes().buffer.byteLength).toBe(1024);
  });

  test('keeps as many as it is told, for single instruments too', () => {
    const cache = cacheOf({ history: 2, historyOf: { '600000.SH': 30 } });
    for (let volume = 0; volume < 100; volume++) for (const ticker of ['600519', '600000']) all.next(snapshot(ticker, volume));
    expect(volumes(cache.history('600519.SH'))).toEqual([98, 99]);
    expect(volumes(cache.history('600000.SH'))).toEqual(Array.from({ length: 30 }, (_, i) => 70 + i));
    expect(cache.bytes).toBe((2 + 30) * snapshot('600519', 1).recordBytes().length);
  });

  test('says how old the latest is', () => {
    const cache = cacheOf();
    expect(cache.ageMs('600519.SH')).toBeUndefined();
    all.next(snapshot('600519', 1, noInstrument, BigInt(Math.round(nowNs())) - 5_000_000_000n));
    expect(cache.ageMs('600519.SH')).toBeGreaterThanOrEqual(4999.9);
    expect(cache.ageMs('600519.SH')).toBeLessThan(60_000);
  });

  test('subscribes nothing, unless asked to follow', () => {
    const cache = cacheOf();
    all.next(snapshot('600519', 1));
    expect(subscribed).toEqual([]);
    const following = cache.follow(['600519.SH', '000001.SZ']);
    expect(subscribed).toEqual(['600519.SH', '000001.SZ']);
    following.unsubscribe();
    expect(subscribed.at(-1)).toBe('none');
  });

  test('what it is asked must be a symbol', () => {
    const cache = cacheOf();
    for (const ask of [() => cache.latest('600519'), () => cache.history('x.SH!'), () => cache.ageMs('')])
      expect(ask).toThrow(XtpSymbolError);
    expect(() => cacheOf({ historyOf: { moutai: 1 } })).toThrow(XtpSymbolError);
  });

  test.each([{ history: 0 }, { history: 1.5 }, { historyOf: { '600519.SH': -1 } }, { history: '1' as never }])(
    'is not made of %j',
    (options) => {
      expect(() => cacheOf(options)).toThrow(XtpArgumentError);
    },
  );
});

test('a ring holds the newest records, whatever their lengths', () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 60 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), lengths, (capacity, sizes) => {
      const ring = new RecordRing(capacity);
      const kept: number[][] = [];
      sizes.forEach((size, i) => {
        const bytes = Array.from({ length: size }, (_, at) => (i * 7 + at) & 255);
        ring.push(Uint8Array.from(bytes));
        kept.push(bytes);
        if (kept.length > capacity) kept.shift();
        expect(ring.count).toBe(kept.length);
      });
      kept.forEach((bytes, i) => expect([...new Uint8Array(ring.copy(i))].slice(0, bytes.length)).toEqual(bytes));
      expect(ring.bytes).toBeLessThanOrEqual(capacity * 40);
    }),
  );
});
