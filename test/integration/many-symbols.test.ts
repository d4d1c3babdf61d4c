/** Ten thousand symbols one by one, and fronts that take fewer of them. */
import { afterAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { ConnectOptions, QuoteClient, QuoteNotice, SnapshotEvent } from 'xtp-rx';
import { at, eventually, loginOptions, next, samples, turn, useCounter } from '../support/counter';

const counter = useCounter();
const options: ConnectOptions = { ...loginOptions, retry: { initialMs: 1, jitter: 0, steadyMs: 0 } };

/** What the counter is told, a line a call: how many tickers of which exchange. */
function watchCalls(client: QuoteClient): { readonly calls: string[]; readonly symbols: Set<string> } {
  const watched = { calls: [] as string[], symbols: new Set<string>() };
  for (const method of ['subscribeMarketData', 'unSubscribeMarketData'] as const) {
    const real = client.calls[method].bind(client.calls);
    jest.spyOn(client.calls, method).mockImplementation((tickers, exchange) => {
      watched.calls.push(`${method} ${exchange} ${tickers.length}`);
      for (const ticker of tickers) watched.symbols.add(`${ticker}.${exchange === 'NQ' ? 'BJ' : exchange}`);
      return real(tickers, exchange);
    });
  }
  return watched;
}

async function cycle(client: QuoteClient): Promise<void> {
  const down = next(client.status, ({ state }) => state === 'down');
  counter.sim.drop('quote');
  await down;
  await next(client.status, ({ state }) => state === 'live');
  await counter.play({ records: 0 });
}

describe('ten thousand symbols', () => {
  const listed = 8000;
  const unknown = Array.from({ length: 2000 }, (_, i) => `${100_000 + i}.SZ`);

  beforeEach(() => counter.sim.loadSynthetic({ instruments: listed, ticks: false }));
  afterAll(() => counter.sim.loadFeed());

  test('are one call an exchange, come back whole after a drop, and leave nothing behind', async () => {
    const client = counter.newQuote({ ringBytes: 64 * 2 ** 20 }); // a step of the counter is over before any of it is read
    await client.connect(options);
    const [sh, sz, bj] = await Promise.all([client.queryInstruments('SH'), client.queryInstruments('SZ'), client.queryNqInstruments()]);
    const known = [...sh, ...sz, ...bj].map(({ symbol }) => symbol);
    expect(known).toHaveLength(listed);
    const watched = watchCalls(client);
    const counts = [`SH ${sh.length}`, `SZ ${sz.length + unknown.length}`, `NQ ${bj.length}`];

    const symbols = [...known, ...unknown];
    const told: QuoteNotice[] = [];
    client.notices.subscribe((notice) => told.push(notice));
    const seen = new Map<string, number>();
    const subscription = client.snapshots(symbols).subscribe(({ symbol }) => seen.set(symbol, (seen.get(symbol) ?? 0) + 1));
    await counter.play({ untilMs: at('09:16:00') });
    expect(watched.calls.splice(0).sort()).toEqual(counts.map((count) => `subscribeMarketData ${count}`).sort());
    expect(watched.symbols).toEqual(new Set(symbols));
    expect(seen.size).toBe(listed);
    const refusals = told.splice(0).map((notice) => notice.type === 'subscriptionRefused' && `${notice.reason} ${notice.symbol}`);
    expect(refusals).toEqual(unknown.map((symbol) => `unknown ${symbol}`));
    expect(client.subscriptions()).toEqual({ snapshots: symbols.length, orderBooks: 0, ticks: 0 });

    seen.clear();
    watched.symbols.clear();
    await cycle(client);
    expect(watched.calls.splice(0).sort()).toEqual(counts.map((count) => `subscribeMarketData ${count}`).sort());
    expect(watched.symbols).toEqual(new Set(symbols));
    expect(seen.size).toBe(listed); // a subscription brings the newest snapshot
    expect(told).toHaveLength(unknown.length);

    subscription.unsubscribe();
    await turn();
    // What was refused needs no unsubscription.
    const left = [`SH ${sh.length}`, `SZ ${sz.length}`, `NQ ${bj.length}`];
    expect(watched.calls.splice(0).sort()).toEqual(left.map((count) => `unSubscribeMarketData ${count}`).sort());
    expect(client.subscriptions()).toEqual({ snapshots: 0, orderBooks: 0, ticks: 0 });
    seen.clear();
    await counter.play({ untilMs: at('09:17:00') });
    await cycle(client);
    expect(seen.size).toBe(0);
    expect(watched.calls).toEqual([]);
    expect(client.counters()).toMatchObject({ lost: 0 });
  });
});

describe('a front that takes few instruments', () => {
  const [a, b, c, d] = samples.sh;

  function refusals(client: QuoteClient): string[] {
    const told: string[] = [];
    client.notices.subscribe((notice) => {
      if (notice.type === 'subscriptionRefused') told.push(`${notice.feed} ${notice.reason} ${notice.symbol}`);
    });
    return told;
  }

  function collect(client: QuoteClient, symbol: string): SnapshotEvent[] {
    const seen: SnapshotEvent[] = [];
    client.snapshots(symbol).subscribe((snapshot) => seen.push(snapshot));
    return seen;
  }

  beforeEach(() => counter.sim.configure({ quotes: { limit: 2 } }));

  test('takes those that wait when others leave, in their order', async () => {
    const client = await counter.quote();
    const told = refusals(client);
    const [first] = [client.snapshots(a).subscribe(), client.snapshots(b).subscribe()];
    const [third, fourth] = [collect(client, c), collect(client, d)];
    await counter.play({ untilMs: at('09:20:00') });
    expect(told.splice(0)).toEqual([`snapshots limit ${c}`, `snapshots limit ${d}`]);
    first.unsubscribe();
    await counter.play({ untilMs: at('09:25:00') });
    expect(third.length).toBeGreaterThan(0);
    expect(fourth).toEqual([]);
    expect(told).toEqual([]);
  });

  test('lets one be replaced by another in one turn, and says nothing', async () => {
    const client = await counter.quote();
    const told = refusals(client);
    const first = client.snapshots([a, b]).subscribe();
    await counter.play({ untilMs: at('09:20:00') });
    first.unsubscribe();
    const seen = [collect(client, c), collect(client, d)];
    // The refusals come first, then room is known to have been made.
    await eventually(async () => {
      await counter.play({ records: 0 });
      for (const { length } of seen) expect(length).toBeGreaterThan(0);
    });
    expect(told).toEqual([]);
  });

  test('counts an instrument once: other kinds of its quotes make no room, and ask for none', async () => {
    const client = await counter.quote();
    const told = refusals(client);
    client.snapshots([a, b]).subscribe();
    const ticks = client.ticks(a).subscribe();
    const third = collect(client, c);
    await counter.play({ records: 0 });
    expect(told.splice(0)).toEqual([`snapshots limit ${c}`]);
    ticks.unsubscribe();
    await counter.play({ records: 0 });
    await counter.play({ records: 0 });
    expect(told).toEqual([`snapshots limit ${c}`]); // it was asked again
    expect(third).toEqual([]);
  });

  test('says it again after a drop, and keeps as many as it takes', async () => {
    const client = counter.newQuote();
    await client.connect(options);
    const told = refusals(client);
    const seen = [a, b, c].map((symbol) => collect(client, symbol));
    await counter.play({ untilMs: at('09:20:00') });
    expect(told.splice(0)).toEqual([`snapshots limit ${c}`]);
    const before = seen.map(({ length }) => length);
    await cycle(client);
    expect(told).toEqual([`snapshots limit ${c}`]);
    expect(seen.map(({ length }, i) => length > before[i]!)).toEqual([true, true, false]);
  });

  test('is not asked for room by instruments of the other exchange', async () => {
    const client = await counter.quote();
    const told = refusals(client);
    client.snapshots([a, b, c]).subscribe();
    const shenzhen = client.snapshots([...samples.sz.slice(0, 2)]).subscribe();
    await counter.play({ records: 0 });
    const { calls } = watchCalls(client);
    shenzhen.unsubscribe();
    await counter.play({ records: 0 });
    expect(calls).toEqual(['unSubscribeMarketData SZ 2']);
    expect(told).toEqual([`snapshots limit ${c}`]);
  });
});
