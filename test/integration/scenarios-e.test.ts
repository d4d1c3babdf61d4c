/** Scenarios E, A and D of quotes on the simulated counter, through the real addon: what the quote server does, and what goes wrong with it. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { filter, type Subscription } from 'rxjs';
import {
  QuoteKind,
  XtpDisconnectedError,
  XtpLoginError,
  XtpRebuildError,
  type ConnectionStatus,
  type IopvEvent,
  type LoginOptions,
  type QuoteClient,
  type QuoteEvent,
  type QuoteNotice,
  type SnapshotEvent,
  type Tick,
  type TickEvent,
} from 'xtp-rx';
import { SimulatedCounterError, writeFeed, type FeedRecord } from 'xtp-rx/sim';
import { rawTime } from '../../lib/xtp/time';
import { at, failureOf, loginOptions, next, samples, turn, useCounter } from '../support/counter';

const counter = useCounter();
const udp: LoginOptions = { ...loginOptions, protocol: 'udp' };

function collect<T>(stream: { subscribe(next: (value: T) => void): Subscription }): T[] {
  const values: T[] = [];
  stream.subscribe((value) => values.push(value));
  return values;
}

async function udpQuote(clientId = 1): Promise<QuoteClient> {
  const client = counter.newQuote({ clientId });
  await client.login(udp);
  return client;
}

const numberOf = (tick: Tick): number => (tick.entrust ?? tick.trade ?? tick.state)!.sequence;
const channelOf = (tick: Tick): number => (tick.entrust ?? tick.trade ?? tick.state)!.channelNumber;
const json = (values: readonly unknown[]): string[] => values.map((value) => JSON.stringify(value));
const symbolsOf = (events: readonly { symbol: string }[]): string[] => [...new Set(events.map(({ symbol }) => symbol))].sort();

let otherDay = false;
afterEach(() => {
  if (otherDay) counter.sim.loadFeed();
  otherDay = false;
});

/** Loads a day with one of everything: a share, an index, ETFs, an option and a share of Beijing. */
async function loadMixedDay(): Promise<void> {
  const path = join(counter.logFolder, 'mixed.xtpfeed');
  const instruments = [
    { exchange: 'SH', ticker: '600000' },
    { exchange: 'SH', ticker: '000001', securityType: 'index' },
    { exchange: 'SH', ticker: '510300', securityType: 'etfInterMarketStock' },
    { exchange: 'SH', ticker: '10004567' },
    { exchange: 'SZ', ticker: '159915', securityType: 'etfSingleMarketStock' },
    { exchange: 'NQ', ticker: '830799' },
  ] as const;
  const records: FeedRecord[] = [0, 3, 6].flatMap((second) =>
    instruments.map(({ exchange, ticker }): FeedRecord => {
      const time = rawTime(at('10:00:00') + second * 1000);
      const dataType = ticker === '000001' ? 'index' : ticker.length === 8 ? 'option' : 'actual';
      const stock = dataType === 'actual' ? { iopv: second < 6 ? 3.5 : 3.6 } : undefined;
      const snapshot = { exchange, ticker, time, lastPrice: 3, dataType, tickerStatus: 'T111', ...(stock && { stock }) } as const;
      const none = { quantities: [], orderCount: 0 };
      return { kind: 'snapshot', time, snapshot, bidQueue: none, askQueue: none };
    }),
  );
  await writeFeed(path, { tradingDay: 20260105, instruments, records });
  otherDay = true;
  counter.sim.loadFeed(path);
}

describe('subscriptions', () => {
  test('E2: a market has so many single subscriptions', async () => {
    counter.sim.configure({ quotes: { limit: 2 } });
    const client = await counter.quote();
    const notices = collect<QuoteNotice>(client.notices);
    const seen = collect<SnapshotEvent>(client.snapshots([...samples.sh, ...samples.sz]));
    await counter.play({ untilMs: at('09:20:00') });

    expect(notices).toEqual(
      [...samples.sh.slice(2), ...samples.sz.slice(2)].map((symbol) => ({
        type: 'subscriptionRefused',
        feed: 'snapshots',
        symbol,
        reason: 'limit',
        errorId: 11210100,
        errorMessage: expect.any(String),
      })),
    );
    expect(symbolsOf(seen)).toEqual(['000001.SZ', '300001.SZ', '600001.SH', '688001.SH']);
  });

  test('E3: Shanghai and Shenzhen together, Beijing and options by their own calls', async () => {
    await loadMixedDay();
    const client = await counter.quote();
    const both = collect<SnapshotEvent>(client.market.snapshots());
    const beijing = collect<SnapshotEvent>(client.market.snapshots('NQ'));
    const options = collect<SnapshotEvent>(client.market.optionSnapshots('SH'));
    const notices = collect<QuoteNotice>(client.notices);
    await counter.play({});

    expect(symbolsOf(both)).toEqual(['000001.SH', '159915.SZ', '510300.SH', '600000.SH']);
    expect(symbolsOf(beijing)).toEqual(['830799.BJ']);
    expect(symbolsOf(options)).toEqual(['10004567.SH']);
    expect([both.length, beijing.length, options.length]).toEqual([12, 3, 3]);
    expect(notices).toEqual([]);

    const nq = await client.queryNqInstruments();
    expect(nq).toHaveLength(1);
    expect(nq[0]).toMatchObject({ symbol: '830799.BJ' });
    expect((await client.queryTickers('SH')).map(({ symbol }) => symbol)).toEqual(['600000.SH', '510300.SH']);
    expect((await client.queryInstruments('SH')).map(({ symbol }) => symbol)).toEqual(['600000.SH', '000001.SH', '510300.SH']);
    expect(await client.queryAllPrices()).toHaveLength(6);
  });

  test('E4: subscribed twice is answered twice, and brings nothing twice', async () => {
    const client = await counter.quote();
    const answers = collect<QuoteEvent>(client.events.pipe(filter(({ kind }) => kind === QuoteKind.OnSubMarketData)));
    const seen = collect<SnapshotEvent>(client.allSnapshots);
    for (let i = 0; i < 2; i++) client.calls.subscribeMarketData(['600001'], 'SH');
    await counter.play({ untilMs: at('09:20:00') });
    expect(answers.map(({ hasError }) => hasError)).toEqual([false, false]);
    expect(seen.length).toBeGreaterThan(5);
    expect(new Set(seen.map(({ time }) => time)).size).toBe(seen.length);
    // One unsubscribe ends it.
    client.calls.unSubscribeMarketData(['600001'], 'SH');
    await counter.play({ records: 0 });
    const before = seen.length;
    await counter.play({ untilMs: at('09:21:00') });
    expect(seen).toHaveLength(before);
  });

  test('E10: order books are of Shenzhen alone, from 9:30 to 14:57', async () => {
    const client = await counter.quote();
    let [first, last, count] = [Infinity, 0, 0];
    const exchanges = new Set<string>();
    // Repos and bonds have no closing call: their books go on.
    client.orderBooks(samples.all.filter((symbol) => !/^1[12]|^131|^204/.test(symbol))).subscribe(({ time, exchange }) => {
      [first, last, count] = [Math.min(first, time), Math.max(last, time), count + 1];
      exchanges.add(exchange);
    });
    await counter.play({});
    expect([...exchanges]).toEqual(['SZ']);
    expect(count).toBeGreaterThan(10_000);
    expect([first, last].map((time) => new Date(time + 8 * 3_600_000).toISOString().slice(11, 16))).toEqual(['09:30', '14:56']);
  });

  test('E14: of calls that fail on two threads at once each has its own error', async () => {
    const client = counter.newQuote();
    counter.sim.refuseLogins({ errorId: 11000030, message: 'no such user' });
    for (let i = 0; i < 50; i++) {
      const login = failureOf(client.login(loginOptions));
      const subscribe = await failureOf(() => client.calls.subscribeMarketData(['600001'], 'SH'));
      expect(subscribe).toMatchObject({ code: 'XTP_CALL', errorId: 10200301 });
      expect(await login).toMatchObject({ code: 'XTP_LOGIN', errorId: 11000030 });
    }
  });

  test('E9: by UDP everything arrives, whichever thread brought it', async () => {
    const [tcp, multicast] = [await counter.quote(), await udpQuote(2)];
    const [expected, got] = [tcp, multicast].map((client) => ({
      snapshots: collect<SnapshotEvent>(client.snapshots(samples.all)),
      ticks: collect<TickEvent>(client.ticks(samples.all)),
    }));
    await counter.play({ untilMs: at('09:32:00') });
    expect(got!.ticks.length).toBeGreaterThan(100);
    expect(json(got!.ticks)).toEqual(json(expected!.ticks));
    expect(json(got!.snapshots).sort()).toEqual(json(expected!.snapshots).sort());
  });

  test('E11: a strict server hangs up on a client that asks for both markets at once; ours waits', async () => {
    counter.sim.configure({ quotes: { strictQueries: true } });
    const client = await counter.quote();
    const [sh, sz] = await Promise.all([client.queryTickers('SH'), client.queryTickers('SZ')]);
    expect([sh.length, sz.length]).toEqual([5, 5]);
    expect(await next(client.status)).toEqual({ state: 'live' });
  });

  test('E12: the IOPV of ETFs whose snapshots are subscribed, when it changes', async () => {
    await loadMixedDay();
    counter.sim.configure({ quotes: { iopv: 'sz' } });
    const client = await counter.quote();
    const seen = collect<IopvEvent>(client.iopvs);
    client.snapshots(['510300.SH', '159915.SZ', '600000.SH']).subscribe();
    await counter.play({});
    expect(seen.map(({ symbol, iopv }) => [symbol, iopv])).toEqual([
      ['159915.SZ', 3.5],
      ['159915.SZ', 3.6],
    ]);
  });

  test('E13: a ticker status of eight bytes without a terminator', async () => {
    counter.sim.configure({ quotes: { unterminatedStatus: true } });
    const client = await counter.quote();
    const seen = collect<SnapshotEvent>(client.snapshots('600001.SH'));
    await counter.play({ untilMs: at('09:16:00') });
    expect(seen[0]!.tickerStatus.trimEnd()).toBe('C111');
    expect(seen[0]!.tickerStatus).toHaveLength(8);
  });

  test('1.5: the wrong protocol logs in and subscribes, but brings the first snapshot at most', async () => {
    counter.sim.configure({ quotes: { protocol: 'udp' } });
    const client = await counter.quote();
    const notices = collect<QuoteNotice>(client.notices);
    const snapshots = collect<SnapshotEvent>(client.snapshots('600001.SH'));
    const ticks = collect<TickEvent>(client.ticks('600001.SH'));
    await counter.play({ untilMs: at('09:32:00') });
    expect([snapshots.length, ticks.length, notices.length]).toEqual([1, 0, 0]);
  });
});

describe('logins', () => {
  test('A8 A11: a quote login that finds the connection closed, and one that is refused alone', async () => {
    const client = counter.newQuote();
    counter.sim.closeQuoteLogins(true);
    expect(await failureOf(client.login(loginOptions))).toMatchObject({ code: 'XTP_LOGIN', errorId: 13 });
    counter.sim.closeQuoteLogins(false);
    counter.sim.refuseQuoteLogins({ errorId: 11000030, message: 'no such user' });
    expect(await failureOf(client.login(loginOptions))).toMatchObject({ errorId: 11000030, errorMessage: 'no such user' });
    await counter.trader();
    counter.sim.refuseQuoteLogins(undefined);
    await client.login(loginOptions);
  });

  test('D6: a connection that drops by UDP does not stop the data; the next login doubles nothing', async () => {
    const client = await udpQuote();
    const seen = collect<TickEvent>(client.ticks('000001.SZ'));
    await counter.play({ untilMs: at('09:31:00') });
    const down = next(client.status, ({ state }) => state === 'down');
    counter.sim.drop('quote');
    expect(await down).toMatchObject({ reason: 10200006 });
    const before = seen.length;
    await counter.play({ untilMs: at('09:32:00') });
    expect(seen.length).toBeGreaterThan(before);
    await client.login(udp);
    await counter.play({ untilMs: at('09:33:00') });

    const numbers = seen.map(numberOf);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });
});

describe('E7: the rebuild server', () => {
  /** All that channel 2011 carried, from a client that loses nothing. */
  const everything = ['000001.SZ', '159915.SZ'];

  test('what was lost is told of, asked for again, and then there are exactly the recorded ticks', async () => {
    const [recorder, client] = [await counter.quote(), await udpQuote(2)];
    const recorded = collect<TickEvent>(recorder.ticks(everything));
    const seen = collect<TickEvent>(client.ticks(everything));
    const notices = collect<QuoteNotice>(client.notices);
    await counter.play({ untilMs: at('09:31:00') });
    counter.sim.loseTickPackets(3);
    await counter.play({ untilMs: at('09:32:00') });
    counter.sim.loseTickPackets(1);
    await counter.play({ untilMs: at('09:33:00') });
    expect(notices).toEqual([
      { type: 'tickLoss', firstPacket: expect.any(Number), lastPacket: expect.any(Number) },
      { type: 'tickLoss', firstPacket: expect.any(Number), lastPacket: expect.any(Number) },
    ]);
    expect(seen.length).toBeLessThan(recorded.length);

    // The numbers of the channel show where the holes are.
    const numbers = seen.map(numberOf);
    const holes = numbers.flatMap((number, i) =>
      i > 0 && number > numbers[i - 1]! + 1 ? [{ from: numbers[i - 1]! + 1, to: number - 1 }] : [],
    );
    expect(holes.length).toBeGreaterThan(0);
    await client.rebuild.login(loginOptions);
    const found: Tick[] = [];
    for (const hole of holes) {
      for (const symbol of everything) found.push(...(await client.rebuild.ticks({ symbol, channel: 2011, ...hole })));
    }

    const whole = [...seen, ...found].sort((a, b) => numberOf(a) - numberOf(b));
    const plain = (ticks: readonly Tick[]): unknown[] => ticks.map((tick) => tick.raw());
    expect(plain(whole)).toEqual(plain(recorded));
    expect(recorded.map(numberOf)).toEqual(recorded.map((_, i) => i + 1));
    expect(new Set(whole.map(channelOf))).toEqual(new Set([2011]));
  });

  test('more than one answer holds comes in pieces; snapshots too, and nothing twice', async () => {
    counter.sim.configure({ rebuild: { rows: 7 } });
    const client = await counter.quote();
    const live = collect<SnapshotEvent>(client.snapshots('600001.SH'));
    const ticks = collect<TickEvent>(client.ticks('000001.SZ'));
    await counter.play({ untilMs: at('09:35:00') });
    await client.rebuild.login(loginOptions);

    const again = await client.rebuild.ticks({ symbol: '000001.SZ', channel: 2011, from: 1, to: 1_000_000 });
    expect(again.map(numberOf)).toEqual(ticks.map(numberOf));
    expect(again.length).toBeGreaterThan(50);
    const [from, to] = [live[3]!.time, live[40]!.time];
    const snapshots = await client.rebuild.snapshots({ symbol: '600001.SH', from, to });
    expect(snapshots.map(({ timeRaw }) => timeRaw)).toEqual(live.slice(3, 40).map(({ timeRaw }) => timeRaw));
    expect(await client.rebuild.ticks({ symbol: '000001.SZ', channel: 2099, from: 1, to: 5 })).toEqual([]);
  });

  test('refuses what makes no sense and what comes too often', async () => {
    const client = await counter.quote();
    await counter.play({ untilMs: at('09:31:00') });
    await client.rebuild.login(loginOptions);
    const range = { symbol: '000001.SZ', channel: 2011, from: 1, to: 5 };
    expect(await failureOf(client.rebuild.ticks({ ...range, symbol: '999999.SZ' }))).toMatchObject({ code: 'XTP_REBUILD', errorId: 4 });
    counter.sim.configure({ rebuild: { rate: 3 } });
    await client.rebuild.ticks(range);
    await client.rebuild.ticks(range);
    expect(await failureOf(client.rebuild.ticks(range))).toBeInstanceOf(XtpRebuildError);
    await counter.play({ untilMs: at('09:31:01') });
    expect(await client.rebuild.ticks(range)).not.toEqual([]);
  });

  test('an idle client is dropped after three seconds, and logs in again by itself; live data goes on', async () => {
    const client = await counter.quote();
    const states = collect<ConnectionStatus>(client.rebuild.status);
    const seen = collect<TickEvent>(client.ticks('000001.SZ'));
    await counter.play({ untilMs: at('09:31:00') });
    await client.rebuild.login(loginOptions);
    await counter.play({ untilMs: at('09:31:02') });
    expect(states.at(-1)).toEqual({ state: 'live' });
    await counter.play({ untilMs: at('09:31:03') });
    expect(states.at(-1)).toEqual({ state: 'idle' });
    const before = seen.length;
    await counter.play({ untilMs: at('09:31:10') });
    expect(seen.length).toBeGreaterThan(before);
    expect(await client.rebuild.ticks({ symbol: '000001.SZ', channel: 2011, from: 1, to: 5 })).not.toEqual([]);
    expect(states.map(({ state }) => state)).toEqual(['idle', 'connecting', 'live', 'idle', 'connecting', 'live']);
  });

  test('a login that finds the connection closed', async () => {
    const client = await counter.quote();
    counter.sim.closeQuoteLogins(true);
    expect(await failureOf(client.rebuild.login(loginOptions))).toBeInstanceOf(XtpLoginError);
    counter.sim.closeQuoteLogins(false);
    await client.rebuild.login(loginOptions);
    counter.sim.drop('rebuild');
    expect(await next(client.rebuild.status, ({ state }) => state === 'idle')).toEqual({ state: 'idle' });
  });
});

describe('faults on demand', () => {
  test('D7: a slow client by TCP is dropped when its buffer is full', async () => {
    const client = await counter.quote();
    const seen = collect<TickEvent>(client.ticks(samples.all));
    await counter.play({ untilMs: at('09:30:00') });
    counter.sim.configure({ quotes: { bufferBytes: 10_000, callbackMs: 1000 } });
    await counter.play({ untilMs: at('09:33:00') });
    expect(await next(client.status)).toMatchObject({ state: 'down', reason: 10200006 });
    counter.sim.configure({ quotes: { callbackMs: 0 } });
    await client.login(loginOptions);
    const before = seen.length;
    await counter.play({ untilMs: at('09:34:00') });
    expect(seen.length).toBeGreaterThan(before);
  });

  test('a frozen line: nothing comes, the connection stays, and a query has its time limit', async () => {
    const client = await counter.quote();
    const seen = collect<TickEvent>(client.ticks('000001.SZ'));
    await counter.play({ untilMs: at('09:31:00') });
    const before = seen.length;
    counter.sim.freezeQuotes(30);
    const query = client.queryTickers('SH');
    await counter.play({ untilMs: at('09:31:29') });
    expect(seen).toHaveLength(before);
    expect(await next(client.status)).toEqual({ state: 'live' });
    await counter.play({ untilMs: at('09:31:31') });
    expect(seen.length).toBeGreaterThan(before);
    expect(await query).toHaveLength(5);

    counter.sim.freezeQuotes();
    const late = failureOf(client.queryTickers('SH', { timeoutMs: 50 }));
    expect(await late).toMatchObject({ code: 'XTP_TIMEOUT' });
    counter.sim.configure({ quotes: { freeze: false } });
  });

  test('doubled events are handed on as they came', async () => {
    const client = await counter.quote();
    const seen = collect<SnapshotEvent>(client.snapshots('600001.SH'));
    await counter.play({ untilMs: at('09:16:00') });
    counter.sim.duplicateQuotes(1);
    await counter.play({ untilMs: at('09:17:00') });
    expect(seen.length - new Set(seen.map(({ time }) => time)).size).toBe(1);
  });

  test('a query that a drop meets rejects', async () => {
    const client = await counter.quote();
    counter.sim.freezeQuotes();
    const query = failureOf(client.queryTickers('SH'));
    await turn();
    counter.sim.drop('quote');
    expect(await query).toBeInstanceOf(XtpDisconnectedError);
    counter.sim.configure({ quotes: { freeze: false } });
  });

  test('a scenario happens at its times', async () => {
    counter.sim.scenario(`
      09:31:00.000  lose packets=2        # by UDP
      09:32:00      drop.quote
      09:33:00      set quotes.limit=1
    `);
    const client = await udpQuote();
    const notices = collect<QuoteNotice>(client.notices);
    client.ticks(samples.all).subscribe();
    await counter.play({ untilMs: at('09:31:59') });
    expect(notices).toEqual([{ type: 'tickLoss', firstPacket: expect.any(Number), lastPacket: expect.any(Number) }]);
    expect(await next(client.status)).toEqual({ state: 'live' });
    await counter.play({ untilMs: at('09:32:00') });
    expect(await next(client.status)).toMatchObject({ state: 'down', reason: 10200006 });
    await counter.play({ untilMs: at('09:33:00') });
    const late = await counter.quote({ clientId: 2 });
    const refused = next(late.notices);
    late.snapshots(['600001.SH', '688001.SH']).subscribe();
    expect(await refused).toMatchObject({ type: 'subscriptionRefused', errorId: 11210100 });
  });

  test('a scenario that is wrong names the line and what was expected', async () => {
    const error = await failureOf(() => counter.sim.scenario('# a day\n09:30:00 lose parcels=2'));
    expect(error).toBeInstanceOf(SimulatedCounterError);
    expect(error.message).toMatch(/line 2: lose has no "parcels"; expected: lose packets=n/);
    expect((await failureOf(() => counter.sim.act('explode'))).message).toContain('there are: set drop.algo');
  });

  test('a storm: the same for the same seed, and a client that logs in again and again keeps its stream', async () => {
    const stormOf = async (seed: number): Promise<string[]> => {
      counter.sim.configure({ faults: { seed, rate: 120 } });
      const client = await udpQuote();
      const story: string[] = [];
      client.ticks('000001.SZ').subscribe((tick) => story.push(`${numberOf(tick)}`));
      client.notices.subscribe(({ type }) => story.push(type));
      client.events.subscribe(({ kind }) => kind === QuoteKind.OnDisconnected && story.push('down'));
      for (let minute = 16; minute < 50; minute++) {
        await counter.play({ untilMs: at(`09:${minute}:00`) });
        await client.login(udp).catch(() => undefined); // it is live, or the storm closes the door
      }
      await counter.restore();
      return story;
    };
    const first = await stormOf(5);
    expect(first).toEqual(await stormOf(5));
    expect(first).not.toEqual(await stormOf(6));
    expect(first).toContain('tickLoss');
    expect(first).toContain('down');
  });
});
