import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Observable, Subscription } from 'rxjs';
import { TestScheduler } from 'rxjs/testing';
import { XtpArgumentError, XtpCallError } from '../../lib/errors';
import type { QuoteNotice } from '../../lib/quote/notice';
import { SharedFeed } from '../../lib/quote/shared-feed';
import { WholeMarket } from '../../lib/quote/whole-market';
import { WholeMarketFeed, type WholeExchange } from '../../lib/quote/whole-market-feed';
import type { QuoteCalls } from '../../lib/xtp/generated/calls';
import {
  OrderBookEvent,
  SnapshotEvent,
  SubscribeAllMarketDataEvent,
  SubscribeAllOptionTickByTickEvent,
  TickEvent,
  type QuoteEvent,
} from '../../lib/xtp/generated/events';
import { callback } from './support/callbacks';
import { noInstrument } from './support/records';
import { turn } from './support/promises';

const moutai = '600519.SH';
const pingan = '000001.SZ';
const beijing = '430047.BJ';
const option = '10004567.SH';

/** Instrument indices last for the process: every feed of a test has its own. */
let firstIndex = 50_000;
let indices: Map<string, number>;
let calls: string[];
let refusing: Set<string>;
let feed: SharedFeed<SnapshotEvent>;
let whole: WholeMarketFeed<SnapshotEvent>;
let options: WholeMarketFeed<SnapshotEvent>;

function wholeOf(ofOptions: boolean): WholeMarketFeed<SnapshotEvent> {
  const name = ofOptions ? 'options' : 'all';
  const say = (what: string): boolean => {
    calls.push(what);
    return !refusing.has(what);
  };
  return new WholeMarketFeed(
    feed,
    { subscribeAll: (exchange) => say(`+${exchange} ${name}`), unsubscribeAll: (exchange) => say(`-${exchange} ${name}`) },
    ofOptions,
  );
}

beforeEach(() => {
  firstIndex += 1000;
  indices = new Map();
  calls = [];
  refusing = new Set();
  feed = new SharedFeed<SnapshotEvent>({
    subscribe: (tickers, exchange) => calls.push(`+${exchange} ${tickers.join()}`) > 0,
    unsubscribe: (tickers, exchange) => calls.push(`-${exchange} ${tickers.join()}`) > 0,
  });
  whole = wholeOf(false);
  options = wholeOf(true);
});

/** As the client does at a login. */
function start(): void {
  whole.start();
  options.start();
  feed.start();
}
function stop(): void {
  whole.stop();
  options.stop();
  feed.stop();
}

function indexOf(symbol: string): number {
  if (!indices.has(symbol)) indices.set(symbol, firstIndex + indices.size);
  return indices.get(symbol)!;
}

function event(symbol: string, lastPrice = 1, instrument = indexOf(symbol)): SnapshotEvent {
  const [ticker, venue] = symbol.split('.') as [string, string];
  const exchange = venue === 'BJ' ? 'NQ' : venue;
  return callback(SnapshotEvent, { fields: { ticker, exchange, lastPrice }, header: { instrument } });
}

/** What the counter was told since the last look, after the turn has ended. */
async function sent(): Promise<string[]> {
  await turn();
  return calls.splice(0);
}

function collect(stream: Observable<SnapshotEvent>): { seen: string[]; subscription: Subscription } {
  const seen: string[] = [];
  const subscription = stream.subscribe({
    next: ({ symbol, lastPrice }) => seen.push(`${symbol} ${lastPrice}`),
    complete: () => seen.push('|'),
  });
  return { seen, subscription };
}

describe('a whole exchange at the counter', () => {
  beforeEach(() => start());

  test('is subscribed for its first observer, and unsubscribed after its last', async () => {
    const one = whole.of('SH').subscribe();
    expect(calls).toEqual([]);
    expect(await sent()).toEqual(['+SH all']);
    const two = whole.of('SH').subscribe();
    one.unsubscribe();
    one.unsubscribe();
    expect(await sent()).toEqual([]);
    two.unsubscribe();
    expect(await sent()).toEqual(['-SH all']);
  });

  test('is one subscription of its own beside the other exchanges and its options', async () => {
    const all = (['SH', 'SZ', 'NQ'] as const).map((exchange) => whole.of(exchange).subscribe());
    const ofOptions = options.of('SH').subscribe();
    expect(await sent()).toEqual(['+SH all', '+SZ all', '+NQ all', '+SH options']);
    all[1]!.unsubscribe();
    expect(await sent()).toEqual(['-SZ all']);
    ofOptions.unsubscribe();
    expect(await sent()).toEqual(['-SH options']);
  });

  test('is not asked for by asking for a stream', async () => {
    whole.of('SH');
    expect(await sent()).toEqual([]);
  });

  test('is left alone by who comes and goes, or goes and comes back, in one turn', async () => {
    whole.of('SH').subscribe().unsubscribe();
    expect(await sent()).toEqual([]);
    const one = whole.of('SH').subscribe();
    await sent();
    one.unsubscribe();
    whole.of('SH').subscribe();
    expect(await sent()).toEqual([]);
  });
});

describe('the single instruments of a whole exchange', () => {
  beforeEach(() => start());

  test('are unsubscribed before the whole is subscribed, and come back after it', async () => {
    feed.of([moutai, pingan]).subscribe();
    await sent();
    const all = whole.of('SH').subscribe();
    expect(await sent()).toEqual(['-SH 600519', '+SH all']);
    all.unsubscribe();
    expect(await sent()).toEqual(['-SH all', '+SH 600519']);
  });

  test('are not subscribed while the whole is, but those of other exchanges and the options are', async () => {
    whole.of('SH').subscribe();
    await sent();
    feed.of([moutai, pingan, option]).subscribe();
    expect(await sent()).toEqual(['+SZ 000001', '+SH 10004567']);
  });

  test('that are options go with the whole of the options', async () => {
    feed.of([moutai, option]).subscribe();
    await sent();
    options.of('SH').subscribe();
    expect(await sent()).toEqual(['-SH 10004567', '+SH options']);
  });

  test('come back only as far as they are still wanted', async () => {
    const gone = feed.of(moutai).subscribe();
    feed.of('600000.SH').subscribe();
    const all = whole.of('SH').subscribe();
    await sent();
    gone.unsubscribe();
    feed.of('600036.SH').subscribe();
    expect(await sent()).toEqual([]);
    all.unsubscribe();
    expect(await sent()).toEqual(['-SH all', '+SH 600000,600036']);
  });

  test('are wanted in the same turn as the whole, and never subscribed', async () => {
    feed.of(moutai).subscribe();
    whole.of('SH').subscribe();
    const told = await sent();
    expect(told).toContain('+SH all');
    expect(told.filter((call) => call.startsWith('+SH 600519'))).toHaveLength(told.filter((call) => call.startsWith('-SH 600519')).length);
  });

  test('come back when the call for the whole fails, or the counter refuses it', async () => {
    feed.of(moutai).subscribe();
    await sent();
    refusing.add('+SH all');
    const first = whole.of('SH').subscribe();
    expect(await sent()).toEqual(['-SH 600519', '+SH all', '+SH 600519']);
    first.unsubscribe();
    expect(await sent()).toEqual([]);

    refusing.clear();
    const second = whole.of('SH').subscribe();
    expect(await sent()).toEqual(['-SH 600519', '+SH all']);
    whole.refused('SH');
    whole.refused('SZ');
    expect(await sent()).toEqual(['+SH 600519']);
    whole.refused('SH');
    second.unsubscribe();
    expect(await sent()).toEqual([]);
    whole.of('SH').subscribe();
    expect(await sent()).toEqual(['-SH 600519', '+SH all']);
  });

  test('stay with the whole when it can not be unsubscribed', async () => {
    feed.of(moutai).subscribe();
    const all = whole.of('SH').subscribe();
    await sent();
    refusing.add('-SH all');
    all.unsubscribe();
    expect(await sent()).toEqual(['-SH all']);
    whole.of('SH').subscribe();
    expect(await sent()).toEqual([]);
  });
});

describe('a connection that comes and goes', () => {
  test('brings back what is wanted, the wholes first', async () => {
    const all = whole.of('SH').subscribe();
    feed.of([moutai, pingan]).subscribe();
    expect(await sent()).toEqual([]);
    start();
    expect(await sent()).toEqual(['+SH all', '+SZ 000001']);
    stop();
    expect(await sent()).toEqual([]);
    start();
    expect(await sent()).toEqual(['+SH all', '+SZ 000001']);
    all.unsubscribe();
    expect(await sent()).toEqual(['-SH all', '+SH 600519']);
  });

  test('brings the single instruments back when the whole was left meanwhile', async () => {
    start();
    feed.of(moutai).subscribe();
    const all = whole.of('SH').subscribe();
    await sent();
    stop();
    all.unsubscribe();
    expect(await sent()).toEqual([]);
    start();
    expect(await sent()).toEqual(['+SH 600519']);
  });

  test('tries again what was refused before', async () => {
    start();
    refusing.add('+SH all');
    whole.of('SH').subscribe();
    await sent();
    stop();
    refusing.clear();
    start();
    expect(await sent()).toEqual(['+SH all']);
  });

  test('says nothing for a change of the last turn of a session', async () => {
    start();
    whole.of('SH').subscribe();
    stop();
    expect(await sent()).toEqual([]);
  });
});

test('what stands at the counter is what is wanted, and never an instrument beside its whole', async () => {
  const symbols = [moutai, '600000.SH', pingan, option];
  const step = fc.oneof(
    fc.record({ do: fc.constant('single' as const), symbols: fc.subarray(symbols, { minLength: 1 }) }),
    fc.record({ do: fc.constant('whole' as const), exchange: fc.constantFrom('SH' as const, 'SZ' as const), ofOptions: fc.boolean() }),
    fc.record({ do: fc.constant('leave' as const), who: fc.nat(4) }),
    fc.record({ do: fc.constant('turn' as const) }),
    fc.record({ do: fc.constantFrom('login' as const, 'drop' as const) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const atCounter = new Set<string>();
      const change = (what: string, add: boolean): boolean => {
        expect([what, atCounter.has(what)]).toEqual([what, !add]); // never twice, never what is not there
        if (add) atCounter.add(what);
        else atCounter.delete(what);
        return true;
      };
      const tickers = (list: readonly string[], exchange: string, add: boolean): boolean => {
        for (const ticker of list) {
          const group = `${exchange} ${ticker.length === 8 ? 'options' : 'all'}`;
          if (add) expect([ticker, atCounter.has(group)]).toEqual([ticker, false]);
          change(`${exchange} ${ticker}`, add);
        }
        return true;
      };
      feed = new SharedFeed({
        subscribe: (list, exchange) => tickers(list, exchange, true),
        unsubscribe: (list, exchange) => tickers(list, exchange, false),
      });
      const [all, allOptions] = [false, true].map((ofOptions) => {
        const name = ofOptions ? 'options' : 'all';
        const set =
          (add: boolean) =>
          (exchange: WholeExchange): boolean =>
            change(`${exchange} ${name}`, add);
        return new WholeMarketFeed(feed, { subscribeAll: set(true), unsubscribeAll: set(false) }, ofOptions);
      }) as [WholeMarketFeed<SnapshotEvent>, WholeMarketFeed<SnapshotEvent>];
      const login = (): void => {
        all.start();
        allOptions.start();
        feed.start();
      };
      const drop = (): void => {
        all.stop();
        allOptions.stop();
        feed.stop();
        atCounter.clear();
      };
      const joined: { readonly wants: readonly string[]; readonly subscription: Subscription }[] = [];
      let live = true;
      login();
      for (const action of steps) {
        if (action.do === 'single') {
          const wants = action.symbols.map((symbol) => symbol.split('.').reverse().join(' '));
          joined.push({ wants, subscription: feed.of(action.symbols).subscribe() });
        } else if (action.do === 'whole') {
          const { exchange, ofOptions } = action;
          const wants = [`${exchange} ${ofOptions ? 'options' : 'all'}`];
          joined.push({ wants, subscription: (ofOptions ? allOptions : all).of(exchange).subscribe() });
        } else if (action.do === 'leave') joined[action.who]?.subscription.unsubscribe();
        else if (action.do === 'turn') await Promise.resolve();
        else {
          drop();
          live = action.do === 'login';
          if (live) login();
        }
      }
      await turn();
      const wanted = new Set(joined.filter((j) => !j.subscription.closed).flatMap((j) => j.wants));
      for (const one of [...wanted]) {
        const group = `${one.slice(0, 2)} ${one.length === 11 ? 'options' : 'all'}`;
        if (/\d$/.test(one) && wanted.has(group)) wanted.delete(one);
      }
      expect([...atCounter].sort()).toEqual(live ? [...wanted].sort() : []);
    }),
    { numRuns: 1000 },
  );
});

describe('the events of a whole exchange', () => {
  test('are those of its instruments, options apart (marbles)', () => {
    new TestScheduler((actual, expected) => expect(actual).toEqual(expected)).run(({ hot, expectObservable }) => {
      const names = { a: moutai, b: pingan, c: beijing, o: option, i: '000001.SH' };
      const events = { a: event(moutai), b: event(pingan), c: event(beijing), o: event(option), i: event('000001.SH') };
      expect(Object.values(events).map((e) => e.symbol)).toEqual(Object.values(names));
      hot('    -abcoiabcoi-', events).subscribe((e) => feed.next(e));
      expectObservable(whole.of('SH')).toBe('-a---ia---i-', events);
      expectObservable(whole.of('SZ')).toBe('--b----b----', events);
      expectObservable(whole.of('NQ')).toBe('---c----c---', events);
      expectObservable(options.of('SH')).toBe('----o----o--', events);
      expectObservable(options.of('SZ')).toBe('------------', events);
    });
  });

  test('come from the subscription to the unsubscription on, and the end completes (marbles)', () => {
    new TestScheduler((actual, expected) => expect(actual).toEqual(expected)).run(({ hot, expectObservable }) => {
      const values = { a: event(moutai, 1), b: event(moutai, 2), c: event(moutai, 3) };
      hot('                              -a-b-c-|', values).subscribe({
        next: (e) => feed.next(e),
        complete: () => feed.complete(),
      });
      expectObservable(whole.of('SH')).toBe('-a-b-c-|', values);
      expectObservable(whole.of('SH'), '--^---').toBe('---b-c-|', values);
      expectObservable(whole.of('SH'), '^---!').toBe('-a-b-', values);
      expectObservable(whole.of('SH'), '--------^').toBe('--------|', values);
      expectObservable(whole.of('SZ'), '---------^').toBe('---------|', values);
    });
  });

  test('without an instrument index are found by what they say, each of them', () => {
    const { seen } = collect(whole.of('SH'));
    for (const symbol of [moutai, pingan, option, '600000.SH']) feed.next(event(symbol, 1, noInstrument));
    expect(seen).toEqual(['600519.SH 1', '600000.SH 1']);
  });

  test('come to who observes an exchange later, though its instruments were nobody’s before', () => {
    const first = collect(whole.of('SZ'));
    feed.next(event(moutai, 1));
    const second = collect(whole.of('SH'));
    feed.next(event(moutai, 2));
    expect([first.seen, second.seen]).toEqual([[], ['600519.SH 2']]);
  });

  test('complete with the client, for who comes later too, and tell the counter nothing', async () => {
    start();
    const one = collect(whole.of('SH'));
    await sent();
    stop();
    feed.complete();
    expect(one.seen).toEqual(['|']);
    expect(collect(whole.of('SH')).seen).toEqual(['|']);
    expect(collect(whole.of('SZ')).seen).toEqual(['|']);
    expect(await sent()).toEqual([]);
  });
});

describe('the whole market', () => {
  let notices: QuoteNotice[];
  let market: WholeMarket;
  let feeds: { snapshots: SharedFeed<SnapshotEvent>; orderBooks: SharedFeed<OrderBookEvent>; ticks: SharedFeed<TickEvent> };
  let failing: Error | undefined;

  beforeEach(() => {
    notices = [];
    failing = undefined;
    const api = new Proxy(
      {},
      {
        get: (_target, method: string) => (exchange: string) => {
          calls.push(`${method} ${exchange}`);
          if (failing) throw failing;
          return 0;
        },
      },
    ) as unknown as QuoteCalls;
    const silent = { subscribe: () => true, unsubscribe: () => true };
    feeds = { snapshots: new SharedFeed(silent), orderBooks: new SharedFeed(silent), ticks: new SharedFeed(silent) };
    market = new WholeMarket(api, feeds, (notice) => notices.push(notice));
    market.start();
  });

  test.each([
    ['snapshots', 'AllMarketData'],
    ['orderBooks', 'AllOrderBook'],
    ['ticks', 'AllTickByTick'],
    ['optionSnapshots', 'AllOptionMarketData'],
    ['optionOrderBooks', 'AllOptionOrderBook'],
    ['optionTicks', 'AllOptionTickByTick'],
  ] as const)('subscribes %s by its own call, Shanghai and Shenzhen if no exchange is named', async (name, call) => {
    const stream = (exchange?: 'SH' | 'SZ'): Observable<QuoteEvent> => market[name](exchange);
    const both = stream().subscribe();
    expect(await sent()).toEqual([`subscribe${call} SH`, `subscribe${call} SZ`]);
    const one = stream('SZ').subscribe();
    both.unsubscribe();
    expect(await sent()).toEqual([`unSubscribe${call} SH`]);
    one.unsubscribe();
    expect(await sent()).toEqual([`unSubscribe${call} SZ`]);
  });

  test('takes each kind from its own feed', () => {
    const seen: QuoteEvent[] = [];
    const streams: Observable<QuoteEvent>[] = [market.snapshots(), market.orderBooks(), market.ticks(), market.optionTicks()];
    for (const stream of streams) stream.subscribe((e) => seen.push(e));
    const fields = { ticker: '600519', exchange: 'SH' };
    const header = { instrument: indexOf(moutai) };
    const events = [
      callback(SnapshotEvent, { fields, header }),
      callback(OrderBookEvent, { fields, header }),
      callback(TickEvent, { fields, header }),
    ] as const;
    feeds.snapshots.next(events[0]);
    feeds.orderBooks.next(events[1]);
    feeds.ticks.next(events[2]);
    expect(seen).toEqual([...events]);
    expect(seen.every((e, i) => e === events[i])).toBe(true);
  });

  test('tells of a call that fails', async () => {
    failing = new XtpCallError('QuoteApi::SubscribeAllMarketData failed', 10200301, '');
    const all = market.snapshots('SH').subscribe();
    await sent();
    expect(notices).toEqual([{ type: 'marketRefused', feed: 'snapshots', exchange: 'SH', error: failing }]);
    all.unsubscribe();
    expect(await sent()).toEqual([]);
  });

  test('tells of a reply that refuses, and asks no more to be unsubscribed', async () => {
    const all = market.snapshots('SH').subscribe();
    await sent();
    const error = { errorId: 11210100, errorMessage: 'used up' };
    market.deliver(callback(SubscribeAllMarketDataEvent, { scalars: { exchange: 1 }, error }));
    expect(notices).toMatchObject([{ type: 'marketRefused', feed: 'snapshots', exchange: 'SH', error }]);
    all.unsubscribe();
    expect(await sent()).toEqual([]);
  });

  test('tells of a reply that refuses without an exchange it knows', () => {
    const error = { errorId: 1, errorMessage: '' };
    market.deliver(callback(SubscribeAllOptionTickByTickEvent, { scalars: { exchange: 9 }, error }));
    expect(notices).toMatchObject([{ feed: 'optionTicks', exchange: 'unknown', error }]);
  });

  test('is silent about a reply that agrees, and about what is no reply', async () => {
    market.snapshots('SH').subscribe();
    await sent();
    market.deliver(callback(SubscribeAllMarketDataEvent, { scalars: { exchange: 1 } }));
    market.deliver(event(moutai));
    expect(notices).toEqual([]);
  });

  test('subscribes again after a drop', async () => {
    market.ticks('SZ').subscribe();
    await sent();
    market.stop();
    market.start();
    expect(await sent()).toEqual(['subscribeAllTickByTick SZ']);
  });

  test('has no exchange but its three', () => {
    expect(() => market.snapshots('BJ' as WholeExchange)).toThrow(XtpArgumentError);
    expect(() => market.ticks('unknown' as WholeExchange)).toThrow(/SH, SZ, NQ/);
  });
});
