/** What becomes of quotes on their way into lines and files, and when watching ends. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ending } from '../../lib/cli/watch/ending';
import { snapshotHead, snapshotLine } from '../../lib/cli/watch/lines';
import { noticeText, statusText } from '../../lib/cli/watch/news';
import { passwordOf, userOf } from '../../lib/cli/watch/password';
import { Pipe } from '../../lib/cli/watch/pipe';
import { toFeed } from '../../lib/cli/watch/to-feed';
import type { QuoteClient } from '../../lib/quote/quote-client';
import { readFeed, writeFeed } from '../../lib/sim/feed';
import { errorOf, stateOf } from './support/promises';
import { snapshotEvent } from './support/records';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xtp-rx-watch-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a pipe', () => {
  test('gives what was pushed in its order, and ends behind it', async () => {
    const pipe = new Pipe<number>();
    const read = (async () => {
      const all: number[] = [];
      for await (const value of pipe) {
        all.push(value);
        if (value === 2) pipe.push(3);
      }
      return all;
    })();
    pipe.push(1);
    expect(await stateOf(pipe.emptied())).toBeUndefined();
    pipe.push(2);
    pipe.end();
    expect(await read).toEqual([1, 2, 3]);
  });

  test('is full until its reader has come, or it has ended', async () => {
    const pipe = new Pipe<number>();
    expect(await stateOf(pipe.emptied())).toBeUndefined();
    pipe.push(1);
    const emptied = pipe.emptied();
    expect(await stateOf(emptied)).toBe('pending');
    pipe.end();
    expect(await stateOf(emptied)).toBeUndefined();
  });
});

describe('a feed that is recorded', () => {
  const instruments = [{ exchange: 'SH', ticker: '600519', priceTick: 0.01 }] as const;
  /** What of a client a recording asks. */
  async function client(): Promise<QuoteClient> {
    const path = join(folder, 'listed');
    await writeFeed(path, { tradingDay: 20230201, instruments, records: [] });
    const listed = (await readFeed(path)).instruments;
    rmSync(path);
    return { tradingDay: () => '20230201', queryInstruments: () => Promise.resolve(listed) } as unknown as QuoteClient;
  }
  const at = (time: bigint): ReturnType<typeof snapshotEvent> => snapshotEvent({ exchange: 'SH', ticker: '600519', time });

  test('is of one day, and its times never go back', async () => {
    const path = join(folder, 'day.xtpfeed');
    const sink = toFeed(path, ['600519.SH']);
    await sink.open(await client());
    const times = [20230131150000000n, 20230201093003000n, 20230201093000000n, 20230201093006000n, 0n];
    for (const time of times) sink.take(at(time));
    expect(await sink.close()).toContain('3 quotes in ' + path + '; 2 of other days were left out');
    const records = [...(await readFeed(path)).records()];
    expect(records.map(({ time }) => time)).toEqual([20230201093003000n, 20230201093003000n, 20230201093006000n]);
    expect(records.map((record) => (record.kind === 'snapshot' ? record.snapshot.timeRaw : 0n))).toEqual(times.slice(1, 4));
  });

  test('needs every instrument to be listed', async () => {
    const sink = toFeed(join(folder, 'day.xtpfeed'), ['600519.SH', '430047.BJ']);
    expect(await errorOf(sink.open(await client()))).toMatchObject({ message: expect.stringContaining('lists no 430047.BJ') });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('an ending', () => {
  test('comes with the last event that is wanted', async () => {
    const ending = new Ending({ count: 2 });
    ending.counted();
    expect([ending.isOver, await stateOf(ending.over)]).toEqual([false, 'pending']);
    ending.counted();
    expect([ending.isOver, await stateOf(ending.over)]).toEqual([true, undefined]);
    expect(() => ending.check()).not.toThrow();
    ending.dispose();
  });

  test('comes with the first failure, which is told', () => {
    const ending = new Ending({});
    ending.fail(new Error('first'));
    ending.fail(new Error('second'));
    expect(ending.isOver).toBe(true);
    expect(() => ending.check()).toThrow('first');
    ending.dispose();
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('comes with %s, and leaves nothing that listens', (signal) => {
    const before = process.listenerCount(signal);
    const ending = new Ending({});
    process.emit(signal);
    expect(ending.isOver).toBe(true);
    ending.dispose();
    expect(process.listenerCount(signal)).toBe(before);
  });
});

describe('a line', () => {
  test.each([
    ['600519', 'SH', '1800.55'],
    ['510300', 'SH', '1800.550'],
    ['113001', 'SH', '1800.550'],
    ['10007001', 'SH', '1800.5500'],
  ] as const)('of %s.%s has the decimals of its kind, below its head', (ticker, exchange, last) => {
    const line = snapshotLine(
      snapshotEvent({ exchange, ticker, lastPrice: 1800.55, preClosePrice: 1800, bidPrices: [1800.5], bidQuantities: [100] }),
    );
    expect(line).toContain(` ${last} `);
    expect(line).toContain(' 0.03% ');
    expect([line.length, snapshotHead.length]).toEqual([76, 76]);
  });

  test('of an instrument that has not traded has no price', () => {
    const line = snapshotLine(snapshotEvent({ exchange: 'SH', ticker: '600519', preClosePrice: 1800 }));
    expect(line).toBe('--:--:-- 600519.SH           -       -         -        0         -        0');
  });
});

describe('who logs in', () => {
  const before = process.env;
  beforeEach(() => {
    process.env = { ...before, XTP_USER: '', XTP_PASSWORD: '' };
  });
  afterEach(() => {
    process.env = before;
  });

  test('is given, or stands in the environment', () => {
    expect(() => userOf(undefined)).toThrow('XTP_USER');
    process.env['XTP_USER'] = 'me';
    expect([userOf(undefined), userOf('you')]).toEqual(['me', 'you']);
  });

  test('has a password in a file, all of its line, or in the environment', async () => {
    const file = join(folder, 'password');
    writeFileSync(file, ' two words \r\n');
    process.env['XTP_PASSWORD'] = 'other';
    expect(await passwordOf('me', file)).toBe(' two words ');
    expect(await passwordOf('me', undefined)).toBe('other');
    expect(await errorOf(passwordOf('me', join(folder, 'gone')))).toMatchObject({ message: expect.stringContaining('can not be read') });
  });
});

describe('news', () => {
  test('tells a drop, the next try, and the return', () => {
    const down = { state: 'down', reason: 10200006, message: 'lost', attempt: 1, nextTry: 0 } as const;
    expect(statusText(down, true)).toMatch(/^No connection: lost \(10200006\); next try at \d\d:\d\d:\d\d$/);
    expect([statusText({ state: 'live' }, false), statusText({ state: 'live' }, true)]).toEqual([undefined, 'Connected again.']);
  });

  test('tells what is lost here, and what the SDK has lost', () => {
    expect(noticeText({ type: 'gap', feed: 'ticks', symbol: '600519.SH', count: 7 })).toContain('7 events of 600519.SH were lost here');
    expect(noticeText({ type: 'tickLoss', firstPacket: 3, lastPacket: 5 })).toBe('packets of ticks were lost: 3 to 5');
    expect(noticeText({ type: 'spilled', records: 1, total: 2 })).toContain('spilled');
  });
});
