/** Silence of a live connection while there is trading. */
import { describe, expect, test } from '@jest/globals';
import { BehaviorSubject, EMPTY, NEVER, map, type Observable } from 'rxjs';
import { XtpArgumentError, XtpMarketDayError } from '../../lib/errors';
import { TradingCalendar } from '../../lib/market';
import { accountSilence, quoteSilence, type HeartbeatOptions } from '../../lib/monitor';
import type { ConnectionStatus } from '../../lib/session/status';
import { brief } from './support/alerts';
import { stateOfOrder } from './support/fake-account';
import { at, marbles, startingAt } from './support/quotes';
import { advance, stillScheduler, timers } from './support/time';
import { FakeAccount, FakeQuotes } from './support/watched';

const ten = at('10:00:00');
const live: ConnectionStatus = { state: 'live' };
const down: ConnectionStatus = { state: 'down', reason: 1, message: 'gone' };
const raised = (since: number, forMs: number): object => ({
  id: 'QUOTES_SILENT/quotes',
  state: 'raised',
  level: 'critical',
  details: { since, forMs },
});
const resumed = (forMs: number): object => ({ id: 'QUOTES_SILENT/quotes', state: 'resolved', level: 'info', details: { forMs } });
const over = { id: 'QUOTES_SILENT/quotes', state: 'resolved', level: 'info' };

/** A client whose ticks come as marbles. */
function speaking(allTicks: Observable<unknown>, status: Observable<ConnectionStatus> = new BehaviorSubject(live)) {
  const client = new FakeQuotes();
  return Object.assign(Object.create(client) as object, {
    ...{ allTicks, status, allSnapshots: EMPTY, allOrderBooks: EMPTY, events: EMPTY, market: client.market },
    subscriptions: client.subscriptions,
  });
}

describe('quoteSilence', () => {
  test('is told once, and that something came again', () => {
    marbles(({ hot, expectObservable }, time) => {
      const options = { ms: 5, scheduler: startingAt(ten, time) };
      const client = speaking(hot('-a-a--------a--'));
      expectObservable(quoteSilence(client, options).pipe(map(brief)), '^--------------!').toBe('--------x---y----', {
        x: raised(ten + 3, 5),
        y: resumed(9),
      });
    });
  });

  test('is of live connections alone, and over with them', () => {
    marbles(({ hot, expectObservable, expectSubscriptions }, time) => {
      const options = { ms: 5, scheduler: startingAt(ten, time) };
      const status = hot<ConnectionStatus>('d---l------d---------l--------x|', { d: down, l: live, x: { state: 'closed' } });
      expectObservable(quoteSilence(speaking(NEVER, status), options).pipe(map(brief))).toBe('---------x-y--------------z---y|', {
        x: raised(ten + 4, 5),
        y: over,
        z: raised(ten + 21, 5),
      });
      expectSubscriptions(status.subscriptions).toBe('^------------------------------!');
    });
  });

  test('is nothing where nothing is subscribed, until something is', () => {
    const still = stillScheduler();
    const client = new FakeQuotes();
    client.subscribed = 0;
    const seen: number[] = [];
    const watching = quoteSilence(client, { ms: 1000, scheduler: startingAt(ten, still) }).subscribe(({ time }) => seen.push(time - ten));
    advance(still, 4500);
    expect(seen).toEqual([]);
    client.wholes = 1;
    advance(still, 1000);
    expect(seen).toEqual([5000]);
    watching.unsubscribe();
    expect(timers(still)).toBe(0);
  });

  /** Minutes after the start that a client which says nothing is told to be silent. */
  function toldAt(start: number, hours: number, options: HeartbeatOptions = {}): (number | string)[] {
    const still = stillScheduler();
    const told: (number | string)[] = [];
    quoteSilence(new FakeQuotes(), { ...options, scheduler: startingAt(start, still) }).subscribe({
      next: ({ time }) => told.push((time - start) / 60_000),
      error: (error: Error) => told.push(error.name),
    });
    advance(still, hours * 3_600_000);
    return told;
  }

  test('counts in trading alone: not before 9:30, over lunch, at night, on weekends and holidays', () => {
    expect(toldAt(at('09:00:00'), 1)).toEqual([31]);
    expect(toldAt(at('11:29:30'), 3)).toEqual([91.5]); // 13:01
    expect(toldAt(at('16:00:00'), 12)).toEqual([]);
    expect(toldAt(at('10:00:00', '2023-02-04'), 24)).toEqual([]); // a Saturday
    expect(toldAt(at('10:00:00', '2023-01-24'), 4)).toEqual([]); // new year
  });

  test('errors behind its calendar', () => {
    const calendar = new TradingCalendar({ holidays: [20220101] });
    expect(toldAt(ten, 1, { calendar })).toEqual([XtpMarketDayError.name]);
    expect(() => quoteSilence(new FakeQuotes(), { ms: 0 })).toThrow(XtpArgumentError);
  });
});

describe('accountSilence', () => {
  const order = (stage: 'submitted' | 'working', ours = true) => stateOfOrder({ stage, ours });

  function watch(account: FakeAccount) {
    const still = stillScheduler();
    const seen: string[] = [];
    const watching = accountSilence(account, { ms: 1000, scheduler: startingAt(ten, still) }).subscribe({
      next: ({ code, state, time }) => seen.push(`${code} ${state} ${time - ten}`),
      complete: () => seen.push('|'),
    });
    return { still, seen, watching };
  }

  test('is told while an order has no answer, and over with it', () => {
    const account = new FakeAccount();
    const { still, seen } = watch(account);
    advance(still, 3000);
    account.orders.next(order('submitted'));
    advance(still, 900);
    account.events.next('something');
    advance(still, 1100);
    expect(seen).toEqual(['ACCOUNT_SILENT raised 4900']);
    account.orders.next(order('working'));
    expect(seen.slice(1)).toEqual(['ACCOUNT_SILENT resolved 5000']);
    advance(still, 3000);
    account.status.next({ state: 'closed' });
    account.end();
    expect(seen.slice(2)).toEqual(['|']);
    expect(timers(still)).toBe(0);
  });

  test('knows orders that were sent before, and looks at no others', () => {
    const account = new FakeAccount();
    account.known = [order('submitted')];
    const { still, seen, watching } = watch(account);
    advance(still, 1500);
    expect(seen).toEqual(['ACCOUNT_SILENT raised 1000']);
    watching.unsubscribe();
    expect(timers(still)).toBe(0);
    const other = new FakeAccount();
    const others = watch(other);
    other.orders.next(order('submitted', false));
    advance(others.still, 5000);
    expect(others.seen).toEqual([]);
  });

  test('refuses a time that is none', () => {
    expect(() => accountSilence(new FakeAccount(), { ms: NaN })).toThrow(XtpArgumentError);
  });
});
