/** Quotes on the simulated counter, through the real addon: sessions, subscriptions, queries and drops. */
import { describe, expect, test } from '@jest/globals';
import { lastValueFrom, merge, toArray, type Observable, type Subscription } from 'rxjs';
import {
  QuoteKind,
  XtpDisconnectedError,
  XtpStateError,
  XtpSymbolError,
  type ConnectionStatus,
  type OrderBookEvent,
  type QuoteClient,
  type QuoteNotice,
  type SnapshotEvent,
  type TickEvent,
} from 'xtp-rx';
import { rawTime } from '../../lib/xtp/time';
import { at, failureOf, loginOptions, next, samples, turn, useCounter } from '../support/counter';

const counter = useCounter();

/** Everything that a stream gives from now on. */
function collect<T>(stream: { subscribe(next: (value: T) => void): Subscription }): T[] {
  const values: T[] = [];
  stream.subscribe((value) => values.push(value));
  return values;
}

const jsonOf = (values: readonly unknown[]): string[] => values.map((value) => JSON.stringify(value));

/** Symbols that the counter was asked to subscribe or unsubscribe, as it answered. */
function answers(client: QuoteClient): string[] {
  const names: Readonly<Record<number, string>> = {
    [QuoteKind.OnSubMarketData]: '+',
    [QuoteKind.OnUnSubMarketData]: '-',
  };
  const seen: string[] = [];
  client.events.subscribe((event) => {
    const sign = names[event.kind];
    if (sign !== undefined && 'symbol' in event) seen.push(`${sign}${event.symbol}`);
  });
  return seen;
}

describe('the session', () => {
  test('A14 A16: logs in, says the day, logs out and logs in again; each step shows in the status', async () => {
    const client = counter.newQuote();
    const states = collect<ConnectionStatus>(client.status);
    expect(client.tradingDay()).toBe('');

    await client.login(loginOptions);
    expect(client.tradingDay()).toBe('20260105');
    expect(await failureOf(client.login(loginOptions))).toBeInstanceOf(XtpStateError);
    await client.logout();
    await client.logout();
    await client.login(loginOptions);
    await client.close();

    expect(states.map(({ state }) => state)).toEqual(['idle', 'connecting', 'live', 'idle', 'connecting', 'live', 'closed']);
  });

  test('A3: several clients of one process each have their own session and data', async () => {
    const [first, second] = [await counter.quote(), await counter.quote({ clientId: 2 })];
    const seen = [collect(first.snapshots('600001.SH')), collect(second.snapshots('000001.SZ'))];
    await counter.play({ untilMs: at('09:16:00') });
    await first.logout();
    await counter.play({ untilMs: at('09:18:00') });

    expect(seen.map((events) => [...new Set(events.map((event) => event.symbol))])).toEqual([['600001.SH'], ['000001.SZ']]);
    expect(seen[1]!.length).toBeGreaterThan(seen[0]!.length);
  });

  test('what was wanted before the login is subscribed by it, and again by the next one', async () => {
    const client = counter.newQuote();
    const seen = collect(client.snapshots('600001.SH'));
    await client.login(loginOptions);
    await counter.play({ untilMs: at('09:16:00') });
    const before = seen.length;
    await client.logout();
    await counter.play({ untilMs: at('09:18:00') });
    expect(seen).toHaveLength(before);
    await client.login(loginOptions);
    await counter.play({ untilMs: at('09:20:00') });

    expect(before).toBeGreaterThan(0);
    expect(seen.length).toBeGreaterThan(before);
  });
});

describe('subscriptions', () => {
  test('each stream carries exactly what the counter sends of its instruments', async () => {
    const everything = await counter.quote();
    for (const subscribe of ['subscribeAllMarketData', 'subscribeAllTickByTick', 'subscribeAllOrderBook'] as const) {
      everything.calls[subscribe]('unknown');
    }
    const all = {
      snapshots: collect<SnapshotEvent>(everything.allSnapshots),
      ticks: collect<TickEvent>(everything.allTicks),
      orderBooks: collect<OrderBookEvent>(everything.allOrderBooks),
    };
    const client = await counter.quote({ clientId: 2 });
    const wanted = {
      snapshots: ['600001.SH', '159915.SZ'],
      ticks: ['688001.SH', '000001.SZ', '510300.SH'],
      orderBooks: ['000001.SZ', '600001.SH'],
    };
    const got = {
      snapshots: collect<SnapshotEvent>(client.snapshots(wanted.snapshots)),
      ticks: collect<TickEvent>(client.ticks(wanted.ticks)),
      orderBooks: collect<OrderBookEvent>(client.orderBooks(wanted.orderBooks)),
    };
    await counter.play({ untilMs: at('09:35:00') });

    for (const feed of ['snapshots', 'ticks', 'orderBooks'] as const) {
      const expected = all[feed].filter((event) => wanted[feed].includes(event.symbol));
      expect(expected.length).toBeGreaterThan(50);
      expect(jsonOf(got[feed])).toEqual(jsonOf(expected));
    }
  });

  test('E5 F1: snapshots carry the queues of the best prices, and times as numbers and as sent', async () => {
    const client = await counter.quote();
    const seen = collect(client.snapshots('600001.SH'));
    await counter.play({ untilMs: at('09:40:00') });

    const [opening] = seen;
    expect(opening).toMatchObject({ lastPrice: 0, symbol: '600001.SH', exchange: 'SH', ticker: '600001', preClosePrice: 10 });
    expect(opening?.bidPrices.slice(1)).toEqual(Array<number>(9).fill(0));
    const trading = seen.filter(({ time }) => time >= at('09:30:00'));
    expect(trading.length).toBeGreaterThan(100);
    for (const snapshot of trading) {
      expect(snapshot.bidQueue).toHaveLength(Math.min(50, snapshot.bidQueueTotal));
      expect(snapshot.askQueue).toHaveLength(Math.min(50, snapshot.askQueueTotal));
      expect(snapshot.bidQueue.reduce((sum, quantity) => sum + quantity, 0)).toBe(snapshot.bidQuantities[0]);
      expect(snapshot.askQueue.reduce((sum, quantity) => sum + quantity, 0)).toBe(snapshot.askQuantities[0]);
      expect(snapshot.timeRaw).toBe(rawTime(snapshot.time));
      expect(snapshot.timeRaw).toBeGreaterThan(BigInt(Number.MAX_SAFE_INTEGER));
    }
  });

  test('E1: an unknown symbol is a notice, the others of the same call flow', async () => {
    const client = await counter.quote();
    const notices = collect<QuoteNotice>(client.notices);
    const seen = collect(client.snapshots(['600001.SH', '600999.SH', '000001.SZ']));
    await counter.play({ untilMs: at('09:20:00') });

    expect(notices).toEqual([
      {
        type: 'subscriptionRefused',
        feed: 'snapshots',
        symbol: '600999.SH',
        reason: 'unknown',
        errorId: 11200003,
        errorMessage: expect.any(String),
      },
    ]);
    expect(new Set(seen.map(({ symbol }) => symbol))).toEqual(new Set(['600001.SH', '000001.SZ']));
  });

  test('F8: two observers share one subscription; it ends with the last of them', async () => {
    const client = await counter.quote();
    const asked = answers(client);
    const stream = client.snapshots('600001.SH');
    const seen: [number, number] = [0, 0];
    const first = stream.subscribe(() => seen[0]++);
    const second = client.snapshots(['600001.SH', '000001.SZ']).subscribe(({ symbol }) => symbol === '600001.SH' && seen[1]++);
    await counter.play({ untilMs: at('09:17:00') });
    expect(seen[0]).toBeGreaterThan(0);
    expect(seen[1]).toBe(seen[0]);

    const atLeaving = seen[0];
    first.unsubscribe();
    await counter.play({ untilMs: at('09:19:00') });
    expect(seen[0]).toBe(atLeaving);
    expect(seen[1]).toBeGreaterThan(atLeaving);
    expect(asked).toEqual(['+600001.SH', '+000001.SZ']);

    second.unsubscribe();
    await turn();
    const { quotesSent } = counter.sim.status();
    await counter.play({ untilMs: at('09:30:00') });
    expect(counter.sim.status().quotesSent).toBe(quotesSent);
    expect(asked).toEqual(['+600001.SH', '+000001.SZ', '-600001.SH', '-000001.SZ']);
  });

  test('a later observer brings the instrument back, with its newest snapshot first', async () => {
    const client = await counter.quote();
    const early = collect(client.snapshots('600001.SH'));
    await counter.play({ untilMs: at('09:17:00') });
    const last = early.at(-1)!;
    await client.logout();
    await client.login(loginOptions);

    const again = await next(client.snapshots('600001.SH'));
    expect(again.time).toBe(last.time);
    const late = collect(client.snapshots('600001.SH'));
    await counter.play({ untilMs: at('09:19:00') });
    expect(late.length).toBeGreaterThan(0);
  });

  test('an observer that is replaced within one turn costs the counter nothing', async () => {
    const client = await counter.quote();
    const asked = answers(client);
    const seen: SnapshotEvent[] = [];
    const first = client.snapshots('600001.SH').subscribe();
    await counter.play({ untilMs: at('09:17:00') });
    first.unsubscribe();
    client.snapshots('600001.SH').subscribe((snapshot) => seen.push(snapshot));
    await counter.play({ untilMs: at('09:19:00') });

    expect(asked).toEqual(['+600001.SH']);
    expect(seen.length).toBeGreaterThan(0);
  });

  test('an observer may leave while it is called, and others may come', async () => {
    const client = await counter.quote();
    const seen: string[] = [];
    const first = client.snapshots('600001.SH').subscribe(() => {
      seen.push('first');
      first.unsubscribe();
      client.snapshots('000001.SZ').subscribe(({ symbol }) => seen.push(symbol));
    });
    await counter.play({ untilMs: at('09:16:00') });
    await counter.play({ untilMs: at('09:18:00') });

    expect(seen.filter((name) => name === 'first')).toHaveLength(1);
    expect(seen.filter((name) => name === '000001.SZ').length).toBeGreaterThan(1);
    expect(seen).not.toContain('600001.SH');
  });

  test('a word that is no symbol throws at once', () => {
    const client = counter.newQuote();
    expect(() => client.snapshots('600001')).toThrow(XtpSymbolError);
    expect(() => client.ticks([])).toThrow(XtpSymbolError);
    expect(() => client.orderBooks(['000001.SZ', '1.XX'])).toThrow(XtpSymbolError);
  });
});

describe('queries', () => {
  test('E11: queries of one kind asked at once wait for each other, and each has its own market', async () => {
    const client = await counter.quote();
    const [sh, sz, shTickers, szTickers] = await Promise.all([
      client.queryInstruments('SH'),
      client.queryInstruments('SZ'),
      client.queryTickers('SH'),
      client.queryTickers('SZ'),
    ]);

    expect(sh.map(({ symbol }) => symbol).sort()).toEqual([...samples.sh].sort());
    expect(sz.map(({ symbol }) => symbol).sort()).toEqual([...samples.sz].sort());
    expect(shTickers.map(({ symbol }) => symbol).sort()).toEqual([...samples.sh].sort());
    expect(szTickers.map(({ symbol }) => symbol).sort()).toEqual([...samples.sz].sort());
    expect(sh.find(({ symbol }) => symbol === '600001.SH')).toMatchObject({
      tickerName: '样例主板',
      upperLimitPrice: 11,
      lowerLimitPrice: 9,
      priceTick: 0.01,
    });
  });

  test('A6: a query without a session rejects, before the login and after the logout', async () => {
    const client = counter.newQuote();
    expect(await failureOf(client.queryInstruments('SH'))).toBeInstanceOf(XtpStateError);
    await client.login(loginOptions);
    await expect(client.queryTickers('SZ')).resolves.toHaveLength(5);
    await client.logout();
    expect(await failureOf(client.queryTickers('SZ'))).toBeInstanceOf(XtpStateError);
  });
});

describe('a drop', () => {
  test('D6: shows in the status; the next login brings every subscription back', async () => {
    const client = await counter.quote();
    const states = collect<ConnectionStatus>(client.status);
    const seen = collect(client.snapshots(['600001.SH', '000001.SZ']));
    const ticks = collect(client.ticks('688001.SH'));
    await counter.play({ untilMs: at('09:17:00') });

    const down = next(client.status, ({ state }) => state === 'down');
    counter.sim.drop('quote');
    expect(await down).toMatchObject({ state: 'down', reason: 10200006 });
    const before = [seen.length, ticks.length];
    await counter.play({ untilMs: at('09:19:00') });
    expect([seen.length, ticks.length]).toEqual(before);

    await client.login(loginOptions);
    await counter.play({ untilMs: at('09:26:00') });
    expect(seen.length).toBeGreaterThan(before[0]!);
    expect(ticks.length).toBeGreaterThan(before[1]!);
    expect(new Set(seen.slice(before[0]).map(({ symbol }) => symbol))).toEqual(new Set(['600001.SH', '000001.SZ']));
    expect(states.map(({ state }) => state)).toEqual(['live', 'down', 'connecting', 'live']);
  });

  test('C8 F3: a query that waits when the connection drops rejects, and none is left waiting', async () => {
    const client = counter.newQuote();
    // The answer and the drop race each other in the counter: behind so many other answers, this one loses.
    const outcomes: unknown[] = [];
    for (let attempt = 0; attempt < 10 && !outcomes.some((outcome) => outcome instanceof XtpDisconnectedError); attempt++) {
      await client.login(loginOptions);
      const down = next(client.status, ({ state }) => state === 'down');
      for (let i = 0; i < 1000; i++) client.calls.queryAllTickersPriceInfo();
      const query = client.queryInstruments('SH').catch((error: unknown) => error);
      await Promise.resolve();
      counter.sim.drop('quote');
      await down;
      outcomes.push(await query);
    }

    expect(outcomes.at(-1)).toBeInstanceOf(XtpDisconnectedError);
    for (const rows of outcomes.slice(0, -1)) expect(rows).toHaveLength(5);
    await client.login(loginOptions);
    await expect(client.queryInstruments('SH')).resolves.toHaveLength(5);
  });
});

describe('the whole sample day', () => {
  test('E6: everything that the counter sent arrives, in order, nothing lost', async () => {
    const client = await counter.quote();
    const counts = { snapshots: 0, ticks: 0, orderBooks: 0 };
    const lastTime = new Map<string, number>();
    const lastSequence = new Map<number, number>();
    let lastRecord = -1;
    const disorder: string[] = [];
    const check = (event: SnapshotEvent | TickEvent | OrderBookEvent, feed: keyof typeof counts): void => {
      counts[feed]++;
      if (event.recordSequence <= lastRecord) disorder.push(`record ${event.recordSequence} after ${lastRecord}`);
      lastRecord = event.recordSequence;
      const key = `${feed} ${event.symbol}`;
      if (event.time < (lastTime.get(key) ?? 0)) disorder.push(`${key} at ${event.time}`);
      lastTime.set(key, event.time);
    };
    client.snapshots([...samples.all, ...samples.options]).subscribe((event) => check(event, 'snapshots'));
    client.orderBooks(samples.all).subscribe((event) => check(event, 'orderBooks'));
    client.ticks(samples.all).subscribe((event) => {
      check(event, 'ticks');
      const { channelNumber: channel, sequence } = (event.entrust ?? event.trade ?? event.state)!;
      const expected = (lastSequence.get(channel) ?? 0) + 1;
      if (sequence !== expected) disorder.push(`channel ${channel}: ${sequence} instead of ${expected}`);
      lastSequence.set(channel, sequence);
    });
    await turn();

    const played = await counter.sim.playAll();
    const status = counter.sim.status();
    expect(disorder.slice(0, 5)).toEqual([]);
    expect(played).toBe(status.records);
    expect(status.finished).toBe(true);
    expect(counts.snapshots + counts.ticks).toBe(status.records);
    expect(counts.snapshots + counts.ticks + counts.orderBooks).toBe(status.quotesSent);
    expect(client.counters()).toMatchObject({ lost: 0, spilled: 0 });
  });

  test('E8: a view that is kept still shows the same when thousands of events have passed', async () => {
    const client = await counter.quote();
    const kept = next(client.snapshots('600001.SH'), ({ time }) => time >= at('09:31:00'));
    await counter.play({ untilMs: at('09:32:00') });
    const view = await kept;
    const before = JSON.stringify(view);
    client.ticks(samples.all).subscribe();
    await counter.play({ untilMs: at('10:30:00') });
    expect(JSON.stringify(view)).toBe(before);
    expect(JSON.stringify(view.copy())).toBe(before);
  });
});

test('all streams complete when the client closes, and those asked for later', async () => {
  const client = await counter.quote();
  const untilEnd = (...streams: Observable<unknown>[]): Promise<unknown[]> => lastValueFrom(merge(...streams).pipe(toArray()));
  const early = untilEnd(client.snapshots('600001.SH'), client.allTicks, client.notices, client.events);
  await client.close();
  await expect(early).resolves.toEqual([]);
  await expect(
    untilEnd(client.snapshots('000001.SZ'), client.snapshots('600001.SH'), client.allSnapshots, client.notices, client.status),
  ).resolves.toEqual([]);
});
