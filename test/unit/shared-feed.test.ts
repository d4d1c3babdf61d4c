import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { take, type Observable, type Subscription } from 'rxjs';
import { XtpSymbolError } from '../../lib/errors';
import { SharedFeed } from '../../lib/quote/shared-feed';
import type { SnapshotEvent } from '../../lib/xtp/generated/events';
import { noInstrument, snapshotEvent } from './support/records';
import { collectUnhandledErrors } from './support/unhandled-errors';

const moutai = '600519.SH';
const pufa = '600000.SH';
const pingan = '000001.SZ';

/** Instrument indices last for the process: every feed of a test has its own. */
let firstIndex = 20_000;
let indices: Map<string, number>;
let calls: string[];
let feed: SharedFeed<SnapshotEvent>;

beforeEach(() => {
  firstIndex += 1000;
  indices = new Map();
  calls = [];
  feed = new SharedFeed<SnapshotEvent>({
    subscribe: (tickers, exchange) => calls.push(`+${exchange} ${tickers.join()}`) > 0,
    unsubscribe: (tickers, exchange) => calls.push(`-${exchange} ${tickers.join()}`) > 0,
  });
});

function indexOf(symbol: string): number {
  if (!indices.has(symbol)) indices.set(symbol, firstIndex + indices.size);
  return indices.get(symbol)!;
}

function event(symbol: string, lastPrice: number, instrument = indexOf(symbol)): SnapshotEvent {
  const [ticker, venue] = symbol.split('.') as [string, 'SH' | 'SZ'];
  return snapshotEvent({ ticker, exchange: venue, lastPrice }, { instrument });
}

/** What the counter was told since the last look, after the turn has ended. */
async function sent(): Promise<string[]> {
  await Promise.resolve();
  return calls.splice(0);
}

function collect(stream: Observable<SnapshotEvent>, name = ''): { seen: string[]; subscription: Subscription } {
  const seen: string[] = [];
  const subscription = stream.subscribe({
    next: ({ symbol, lastPrice }) => seen.push(`${name}${symbol} ${lastPrice}`),
    complete: () => seen.push(`${name}|`),
  });
  return { seen, subscription };
}

describe('subscriptions at the counter', () => {
  beforeEach(() => feed.start());

  test('the first observer of an instrument subscribes, the last one out unsubscribes', async () => {
    const one = feed.of(moutai).subscribe();
    expect(await sent()).toEqual(['+SH 600519']);
    const two = feed.of(moutai).subscribe();
    expect(await sent()).toEqual([]);
    one.unsubscribe();
    expect(await sent()).toEqual([]);
    two.unsubscribe();
    expect(await sent()).toEqual(['-SH 600519']);
  });

  test('nobody subscribes by asking for a stream that is not observed', async () => {
    feed.of([moutai, pingan]);
    feed.all$.subscribe();
    expect(await sent()).toEqual([]);
  });

  test('all that is wanted in one turn goes out as one call an exchange, after the turn', async () => {
    feed.of([moutai, pingan]).subscribe();
    feed.of(pufa).subscribe();
    feed.of('430047.BJ').subscribe();
    expect(calls).toEqual([]);
    expect(await sent()).toEqual(['+SH 600519,600000', '+SZ 000001', '+NQ 430047']);
  });

  test('a symbol that is named twice in one list is one subscription', async () => {
    const { subscription, seen } = collect(feed.of([moutai, moutai]));
    expect(await sent()).toEqual(['+SH 600519']);
    feed.next(event(moutai, 1));
    expect(seen).toEqual(['600519.SH 1']);
    subscription.unsubscribe();
    expect(await sent()).toEqual(['-SH 600519']);
  });

  test('who leaves twice is counted once (F8)', async () => {
    const one = feed.of(moutai).subscribe();
    feed.of(moutai).subscribe();
    await sent();
    one.unsubscribe();
    one.unsubscribe();
    expect(await sent()).toEqual([]);
  });

  test('who comes and goes in one turn sends nothing', async () => {
    feed.of(moutai).subscribe().unsubscribe();
    expect(await sent()).toEqual([]);
  });

  test('who goes while another comes in one turn sends nothing', async () => {
    const one = feed.of(moutai).subscribe();
    await sent();
    one.unsubscribe();
    feed.of(moutai).subscribe();
    expect(await sent()).toEqual([]);
  });

  test('new ones are subscribed before old ones are left', async () => {
    const one = feed.of(moutai).subscribe();
    await sent();
    one.unsubscribe();
    feed.of(pufa).subscribe();
    expect(await sent()).toEqual(['+SH 600000', '-SH 600519']);
  });

  test('one of two lists that share an instrument leaves only what it had alone', async () => {
    const one = feed.of([moutai, pufa]).subscribe();
    feed.of([pufa, pingan]).subscribe();
    await sent();
    one.unsubscribe();
    expect(await sent()).toEqual(['-SH 600519']);
  });

  test('an observer that ends itself unsubscribes', async () => {
    feed.of(moutai).pipe(take(1)).subscribe();
    await sent();
    feed.next(event(moutai, 1));
    expect(await sent()).toEqual(['-SH 600519']);
  });

  test('a symbol that can not be throws at once, and nothing is subscribed', async () => {
    expect(() => feed.of('600519')).toThrow(XtpSymbolError);
    expect(() => feed.of([moutai, 'nonsense'])).toThrow(XtpSymbolError);
    expect(() => feed.of([])).toThrow(XtpSymbolError);
    expect(await sent()).toEqual([]);
  });

  test('what stands at the counter is what is wanted, whoever comes and goes when', async () => {
    const symbols = [moutai, pufa, pingan];
    const step = fc.oneof(
      fc.record({ do: fc.constant('join' as const), symbols: fc.subarray(symbols, { minLength: 1 }) }),
      fc.record({ do: fc.constant('leave' as const), who: fc.nat(9) }),
      fc.record({ do: fc.constantFrom('turn' as const, 'drop' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const atCounter = new Set<string>();
        const change = (tickers: readonly string[], add: boolean): void => {
          for (const ticker of tickers) {
            expect(atCounter.has(ticker)).toBe(!add); // never twice, never what is not there
            if (add) atCounter.add(ticker);
            else atCounter.delete(ticker);
          }
        };
        const tried = new SharedFeed<SnapshotEvent>({
          subscribe: (tickers) => (change(tickers, true), true),
          unsubscribe: (tickers) => (change(tickers, false), true),
        });
        tried.start();
        const joined: { symbols: readonly string[]; subscription: Subscription }[] = [];
        for (const action of steps) {
          if (action.do === 'join') joined.push({ symbols: action.symbols, subscription: tried.of(action.symbols).subscribe() });
          else if (action.do === 'leave') joined[action.who]?.subscription.unsubscribe();
          else if (action.do === 'turn') await Promise.resolve();
          else {
            tried.stop();
            atCounter.clear();
            tried.start();
          }
        }
        await Promise.resolve();
        const wanted = joined.filter((j) => !j.subscription.closed).flatMap((j) => j.symbols.map((s) => s.slice(0, 6)));
        expect([...atCounter].sort()).toEqual([...new Set(wanted)].sort());
      }),
    );
  });
});

describe('events', () => {
  beforeEach(() => feed.start());

  test('go to who observes their instrument, and to nobody else', () => {
    const one = collect(feed.of([moutai, pingan]));
    const two = collect(feed.of(pingan));
    feed.next(event(moutai, 1));
    feed.next(event(pingan, 2));
    feed.next(event(pufa, 3));
    expect(one.seen).toEqual(['600519.SH 1', '000001.SZ 2']);
    expect(two.seen).toEqual(['000001.SZ 2']);
  });

  test('go on to one of two observers when the other has left (F8)', async () => {
    const one = collect(feed.of(moutai));
    const two = collect(feed.of(moutai));
    feed.next(event(moutai, 1));
    one.subscription.unsubscribe();
    feed.next(event(moutai, 2));
    expect(one.seen).toEqual(['600519.SH 1']);
    expect(two.seen).toEqual(['600519.SH 1', '600519.SH 2']);
    expect(await sent()).toEqual(['+SH 600519']);
  });

  test('of the same code at the other exchange are others', () => {
    const one = collect(feed.of('000001.SH'));
    feed.next(event(pingan, 1));
    expect(one.seen).toEqual([]);
  });

  test('of all instruments come to all$, asked for or not', () => {
    const all = collect(feed.all$);
    feed.of(moutai).subscribe();
    feed.next(event(moutai, 1));
    feed.next(event(pufa, 2));
    expect(all.seen).toEqual(['600519.SH 1', '600000.SH 2']);
  });

  test('that nobody asked for are dropped, and do not hide the instrument from who asks later', () => {
    feed.next(event(moutai, 1));
    feed.next(event(moutai, 2));
    const late = collect(feed.of(moutai));
    feed.next(event(moutai, 3));
    expect(late.seen).toEqual(['600519.SH 3']);
  });

  test('without an instrument index are found by their symbol, each of them', () => {
    const one = collect(feed.of([moutai, pufa]));
    feed.next(event(moutai, 1, noInstrument));
    feed.next(event(pufa, 2, noInstrument));
    feed.next(event(pingan, 3, noInstrument));
    expect(one.seen).toEqual(['600519.SH 1', '600000.SH 2']);
  });

  test('still on their way when the last observer left disturb nobody', async () => {
    const one = collect(feed.of(moutai));
    feed.next(event(moutai, 1));
    one.subscription.unsubscribe();
    feed.next(event(moutai, 2));
    const again = collect(feed.of(moutai));
    feed.next(event(moutai, 3));
    expect(one.seen).toEqual(['600519.SH 1']);
    expect(again.seen).toEqual(['600519.SH 3']);
    await sent();
  });

  test('come to others when one leaves inside its own', async () => {
    const seen: string[] = [];
    const first = feed.of(moutai).subscribe(({ lastPrice }) => {
      seen.push(`first ${lastPrice}`);
      first.unsubscribe();
    });
    feed.of(moutai).subscribe(({ lastPrice }) => seen.push(`second ${lastPrice}`));
    feed.next(event(moutai, 1));
    feed.next(event(moutai, 2));
    expect(seen).toEqual(['first 1', 'second 1', 'second 2']);
    expect(await sent()).toEqual(['+SH 600519']);
  });

  test('come to who subscribes inside one from the next on', () => {
    const seen: string[] = [];
    feed
      .of(moutai)
      .pipe(take(1))
      .subscribe(() => feed.of(moutai).subscribe(({ lastPrice }) => seen.push(`inner ${lastPrice}`)));
    feed.next(event(moutai, 1));
    feed.next(event(moutai, 2));
    expect(seen).toEqual(['inner 2']);
  });

  test('are kept before anybody is told', () => {
    const order: string[] = [];
    feed.of(moutai).subscribe(() => order.push('single'));
    feed.whole('SH', false).subscribe(() => order.push('whole'));
    feed.all$.subscribe(() => order.push('all'));
    feed.next(event(moutai, 1));
    expect(order).toEqual(['all', 'single', 'whole']);
  });

  test('of options are not of the rest of their exchange', () => {
    const rest = collect(feed.whole('SH', false));
    const options = collect(feed.whole('SH', true));
    feed.next(event('10007001.SH', 1));
    feed.next(event(moutai, 2));
    expect([rest.seen, options.seen]).toEqual([['600519.SH 2'], ['10007001.SH 1']]);
  });

  test('go to exactly those who observe them then, whoever comes and goes when, with an index or without', () => {
    const symbols = [moutai, pufa, pingan];
    const step = fc.oneof(
      fc.record({ do: fc.constant('of' as const), symbols: fc.subarray(symbols, { minLength: 1 }) }),
      fc.record({ do: fc.constant('whole' as const), exchange: fc.constantFrom('SH' as const, 'SZ' as const) }),
      fc.record({ do: fc.constantFrom('all' as const) }),
      fc.record({ do: fc.constant('leave' as const), who: fc.nat(9) }),
      fc.record({ do: fc.constant('next' as const), symbol: fc.constantFrom(...symbols), indexed: fc.boolean() }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const tried = new SharedFeed<SnapshotEvent>({ subscribe: () => true, unsubscribe: () => true });
        tried.start();
        const joined: { wants: (symbol: string) => boolean; subscription: Subscription }[] = [];
        let [got, price]: [number[], number] = [[], 0];
        const join = (stream: Observable<SnapshotEvent>, wants: (symbol: string) => boolean): void => {
          const id = joined.length;
          joined.push({ wants, subscription: stream.subscribe(({ lastPrice }) => lastPrice === price && got.push(id)) });
        };
        for (const action of steps) {
          if (action.do === 'of') join(tried.of(action.symbols), (symbol) => action.symbols.includes(symbol));
          else if (action.do === 'whole') join(tried.whole(action.exchange, false), (symbol) => symbol.endsWith(action.exchange));
          else if (action.do === 'all') join(tried.all$, () => true);
          else if (action.do === 'leave') joined[action.who]?.subscription.unsubscribe();
          else {
            [got, price] = [[], price + 1];
            tried.next(event(action.symbol, price, action.indexed ? indexOf(action.symbol) : noInstrument));
            const wanted = joined.flatMap(({ wants, subscription }, id) => (!subscription.closed && wants(action.symbol) ? [id] : []));
            expect(got.sort((a, b) => a - b)).toEqual(wanted);
          }
        }
      }),
    );
  });

  describe('when a subscriber throws', () => {
    const unhandled = collectUnhandledErrors();

    test('come to the others and to all$, and the error is reported', async () => {
      feed.of(moutai).subscribe(() => {
        throw new Error('mine');
      });
      const other = collect(feed.of(moutai));
      const all = collect(feed.all$);
      feed.next(event(moutai, 1));
      feed.next(event(moutai, 2));
      expect(other.seen).toEqual(['600519.SH 1', '600519.SH 2']);
      expect(all.seen).toEqual(['600519.SH 1', '600519.SH 2']);
      expect(unhandled.flush()).toEqual([new Error('mine'), new Error('mine')]);
      expect(await sent()).toEqual(['+SH 600519']);
    });
  });
});

describe('a connection that comes and goes', () => {
  test('what is wanted before it is live is subscribed when it is', async () => {
    feed.of([moutai, pingan]).subscribe();
    expect(await sent()).toEqual([]);
    feed.start();
    expect(await sent()).toEqual(['+SH 600519', '+SZ 000001']);
  });

  test('everything that is still wanted is subscribed again after a drop', async () => {
    feed.start();
    feed.of([moutai, pingan]).subscribe();
    const gone = feed.of(pufa).subscribe();
    await sent();
    feed.stop();
    gone.unsubscribe();
    feed.of('600036.SH').subscribe();
    expect(await sent()).toEqual([]);
    feed.start();
    expect(await sent()).toEqual(['+SH 600519,600036', '+SZ 000001']);
  });

  test('nothing is sent when the drop comes before the end of the turn', async () => {
    feed.start();
    feed.of(moutai).subscribe();
    feed.stop();
    expect(await sent()).toEqual([]);
  });

  test('a drop and a login in one turn subscribe once', async () => {
    feed.start();
    feed.of(moutai).subscribe();
    feed.stop();
    feed.start();
    expect(await sent()).toEqual(['+SH 600519']);
    expect(await sent()).toEqual([]);
  });

  test('observers do not notice', async () => {
    feed.start();
    const one = collect(feed.of(moutai));
    feed.next(event(moutai, 1));
    feed.stop();
    feed.start();
    feed.next(event(moutai, 2));
    expect(one.seen).toEqual(['600519.SH 1', '600519.SH 2']);
    await sent();
  });
});

describe('what nobody wants any more', () => {
  test('is forgotten when the counter has been told', async () => {
    feed.start();
    const one = feed.of([moutai, pingan]).subscribe();
    await sent();
    expect(feed.size).toBe(2);
    one.unsubscribe();
    expect(feed.size).toBe(2);
    await sent();
    expect(feed.size).toBe(0);
  });

  test('is forgotten at once where the counter knows nothing of it: before a login, after a drop, in one turn, at the end', async () => {
    feed.of(moutai).subscribe().unsubscribe();
    expect(feed.size).toBe(0);
    feed.start();
    feed.of(moutai).subscribe().unsubscribe();
    expect(feed.size).toBe(0);
    const one = feed.of(moutai).subscribe();
    const two = feed.of(pingan).subscribe();
    await sent();
    one.unsubscribe();
    feed.stop();
    expect(feed.size).toBe(1);
    two.unsubscribe();
    expect(feed.size).toBe(0);
    feed.of(moutai).subscribe();
    feed.complete();
    expect(feed.size).toBe(0);
    feed.of(moutai).subscribe();
    expect(feed.size).toBe(0);
  });

  test('stays known while the counter could not be told', async () => {
    let works = true;
    const broken = new SharedFeed<SnapshotEvent>({ subscribe: () => true, unsubscribe: () => works });
    broken.start();
    const one = broken.of(moutai).subscribe();
    await sent();
    works = false;
    one.unsubscribe();
    await sent();
    expect(broken.size).toBe(1);
    broken.stop();
    expect(broken.size).toBe(0);
  });

  test('is subscribed anew, and its events are routed anew, when somebody comes back', async () => {
    feed.start();
    const one = feed.of(moutai).subscribe();
    await sent();
    feed.next(event(moutai, 1));
    one.unsubscribe();
    await sent();
    feed.next(event(moutai, 2));
    const { seen } = collect(feed.of(moutai));
    feed.next(event(moutai, 3));
    expect(seen).toEqual(['600519.SH 3']);
    expect(await sent()).toEqual(['+SH 600519']);
  });
});

describe('a front that is full', () => {
  beforeEach(() => feed.start());
  const others = ['600036.SH', '600028.SH'];

  test('refuses a symbol, which then is not unsubscribed', async () => {
    const one = feed.of(moutai).subscribe();
    await sent();
    expect(feed.refused(moutai, true)).toBe(false);
    one.unsubscribe();
    expect(await sent()).toEqual([]);
    expect(feed.size).toBe(0);
  });

  test('is asked again for as many as were unsubscribed, the first refused first, of that exchange alone', async () => {
    feed.of([...others, pingan]).subscribe();
    await sent();
    for (const symbol of [...others, pingan]) feed.refused(symbol, true);
    feed.roomMade('SH', 1);
    expect(await sent()).toEqual(['+SH 600036']);
    feed.roomMade('SH', 5);
    expect(await sent()).toEqual(['+SH 600028']);
    feed.roomMade('SH', 5);
    expect(await sent()).toEqual([]);
    feed.roomMade('SZ', 1);
    expect(await sent()).toEqual(['+SZ 000001']);
  });

  test('is asked again at once where something was unsubscribed meanwhile, once for each time', async () => {
    feed.of(moutai).subscribe();
    await sent();
    feed.roomMade('SH', 1);
    expect(feed.refused(moutai, true)).toBe(true);
    expect(await sent()).toEqual(['+SH 600519']);
    expect(feed.refused(moutai, true)).toBe(false);
    expect(await sent()).toEqual([]);
  });

  test('is not asked again for what it does not know, before the next login', async () => {
    feed.of(moutai).subscribe();
    await sent();
    expect(feed.refused(moutai, false)).toBe(false);
    feed.roomMade('SH', 1);
    expect(await sent()).toEqual([]);
    feed.stop();
    feed.start();
    expect(await sent()).toEqual(['+SH 600519']);
  });

  test('is not asked for who left while waiting, nor for what is subscribed with its exchange', async () => {
    const one = feed.of(moutai).subscribe();
    feed.of(pufa).subscribe();
    await sent();
    feed.refused(moutai, true);
    feed.refused(pufa, true);
    one.unsubscribe();
    feed.cover('SH', false, true);
    feed.roomMade('SH', 2);
    expect(await sent()).toEqual([]);
  });

  test('that agrees to the second of two requests after it refused the first has subscribed the symbol', async () => {
    const one = feed.of(moutai).subscribe();
    await sent();
    one.unsubscribe();
    await sent();
    const two = feed.of(moutai).subscribe();
    await sent();
    feed.refused(moutai, true); // the first request
    feed.accepted(moutai); // the second
    two.unsubscribe();
    expect(await sent()).toEqual(['-SH 600519']);
  });

  test('answers about what nobody wants any more, or is not subscribed, without effect', async () => {
    feed.accepted(moutai);
    expect(feed.refused(moutai, true)).toBe(false);
    feed.of(moutai).subscribe();
    feed.stop();
    feed.accepted(moutai);
    expect(feed.refused(moutai, true)).toBe(false);
    expect(await sent()).toEqual([]);
    expect(feed.size).toBe(1);
  });
});

describe('the end', () => {
  beforeEach(() => feed.start());

  test('completes every observer once, and says nothing to the counter', async () => {
    const one = collect(feed.of([moutai, pingan]));
    const all = collect(feed.all$);
    await sent();
    feed.complete();
    feed.next(event(moutai, 1));
    expect(one.seen).toEqual(['|']);
    expect(all.seen).toEqual(['|']);
    expect(await sent()).toEqual([]);
  });

  test('completes at once who comes after it, for a known instrument or a new one', async () => {
    feed.of(moutai).subscribe();
    await sent();
    feed.complete();
    expect(collect(feed.of(moutai)).seen).toEqual(['|']);
    expect(collect(feed.of(pingan)).seen).toEqual(['|']);
    expect(collect(feed.of([moutai, pufa])).seen).toEqual(['|']);
    expect(collect(feed.all$).seen).toEqual(['|']);
    expect(await sent()).toEqual([]);
  });
});
