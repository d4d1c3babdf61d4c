/** All sources as one stream. */
import { describe, expect, test } from '@jest/globals';
import { of, Subject, throwError } from 'rxjs';
import { XtpArgumentError, XtpTimeoutError } from '../../lib/errors';
import { alertCodes, alerts, type Alert, type AlertOptions } from '../../lib/monitor';
import type { Denied } from '../../lib/risk';
import { stateOfOrder } from './support/fake-account';
import { at, marbles, startingAt } from './support/quotes';
import { advance, stillScheduler, timers } from './support/time';
import { FakeAccount, FakeLedger, FakeQuotes, FakeTrader } from './support/watched';

const ten = at('10:00:00');
const lost = { state: 'down', reason: 1, message: 'gone' } as const;

function watch(options: AlertOptions) {
  const still = stillScheduler();
  const seen: Alert[] = [];
  const stream = alerts({ ...options, scheduler: startingAt(ten, still) });
  const watching = stream.subscribe((alert) => seen.push(alert));
  return { still, seen, stream, watching, ids: () => seen.map(({ id, state }) => `${id} ${state}`) };
}

describe('alerts', () => {
  test('tell of every source, by its name and by the clock', () => {
    const [quotes, trader, account, ledger] = [new FakeQuotes(), new FakeTrader(), new FakeAccount(), new FakeLedger()];
    const denials = new Subject<Denied>();
    const failures = new Subject<unknown>();
    const { still, seen, ids } = watch({
      ...{ quotes, traders: trader, accounts: [account], ledgers: new Map([['main', ledger]]), denials, failures },
      denialBurst: { count: 1 },
      orderRate: { thresholds: { perSecond: 1, perDay: 1 } },
    });
    quotes.status.next(lost);
    quotes.status.next({ state: 'live' });
    quotes.notices.next({ type: 'gap', feed: 'ticks', symbol: '600519.SH', count: 1 });
    trader.notices.next({ type: 'spilled', records: 1, total: 1 });
    account.orders.next(stateOfOrder({ stage: 'submitted' }));
    account.sent.next({ type: 'order', orderXtpId: 1n });
    account.orders.next(stateOfOrder({ stage: 'rejected', error: { errorId: 7, errorMessage: 'no' } }));
    account.cancelRefusals.next({ orderXtpId: 1n, orderCancelXtpId: 2n, errorId: 8, errorMessage: 'no' });
    account.reconciliations.next({ restarted: true, unknown: [] });
    ledger.differences.next({ field: 'buyingPower', ours: 1, counters: 2 });
    denials.next({ code: 'X', rule: 'x' } as Denied);
    failures.next(new XtpTimeoutError('late'));
    account.orders.next(stateOfOrder({ orderXtpId: 9n, stage: 'submitted' }));
    advance(still, 60_000);
    expect(ids()).toEqual([
      'CONNECTION_LOST/quotes raised',
      'CONNECTION_LOST/quotes resolved',
      'EVENTS_LOST/quotes/ticks raised',
      'SLOW_CONSUMER/trader/spilled raised',
      'ORDER_RATE_PER_DAY/trader1 raised',
      'ORDER_RATE_PER_SECOND/trader1 raised',
      'ORDER_REJECTED/trader1/1 raised',
      'CANCEL_REFUSED/trader1/1 raised',
      'COUNTER_RESTARTED/trader1 raised',
      'LEDGER_DIFFERENCE/main/buyingPower raised',
      'DENIAL_BURST/risk raised',
      'FAILURE/program/XTP_TIMEOUT raised',
      'ORDER_RATE_PER_SECOND/trader1 resolved',
      'DENIAL_BURST/risk resolved',
      'QUOTES_SILENT/quotes raised',
      'EVENTS_LOST/quotes/ticks resolved',
      'SLOW_CONSUMER/trader/spilled resolved',
      'ACCOUNT_SILENT/trader1 raised',
    ]);
    expect(seen[0]!.time).toBe(ten);
    for (const { code, title, titleZh } of seen) expect([title, titleZh]).toEqual([alertCodes[code].title, alertCodes[code].titleZh]);
  });

  test('tell the same once a minute', () => {
    const quotes = new FakeQuotes();
    const { still, seen } = watch({ quotes, silence: false, ring: false });
    for (let i = 0; i < 13; i++) {
      quotes.status.next(lost); // every ten seconds
      advance(still, 10_000);
    }
    expect(seen.map(({ repeats }) => repeats)).toEqual([0, 5, 5]);
  });

  test('name several of a kind', () => {
    const all = [new FakeQuotes(), new FakeQuotes()];
    const { seen } = watch({ quotes: all, accounts: [new FakeAccount('a'), new FakeAccount('b')], silence: false, ring: false });
    for (const { status } of all) status.next(lost);
    expect(seen.map(({ source }) => source)).toEqual(['quotes-1', 'quotes-2']);
  });

  test('do not show the number of an account that has a name', () => {
    const account = new FakeAccount('10912345');
    const { seen } = watch({ accounts: new Map([['main', account]]), silence: false });
    account.status.next({ state: 'refused', reason: 1, message: 'The login of 10912345 was refused.' });
    expect(seen.length).toBe(1);
    expect(JSON.stringify(seen)).not.toContain('10912345');
    expect(seen[0]!.message).toContain('The login of main was refused.');
  });

  test('know the orders that are open when they begin', () => {
    const account = new FakeAccount();
    account.known = [stateOfOrder({ orderXtpId: 5n }), stateOfOrder({ orderXtpId: 6n, stage: 'rejected' })];
    const { ids } = watch({ accounts: account, silence: false });
    account.orders.next(stateOfOrder({ orderXtpId: 5n, stage: 'rejected' }));
    account.orders.next(stateOfOrder({ orderXtpId: 6n, stage: 'rejected' }));
    expect(ids()).toEqual(['ORDER_REJECTED/trader1/5 raised']);
  });

  test('go on where one source fails, and tell that it has', () => {
    const quotes = new FakeQuotes();
    const failing = throwError(() => new Error('broken'));
    const { ids } = watch({ quotes, ledgers: { differences: failing }, denials: failing, silence: false, ring: false });
    quotes.status.next(lost);
    expect(ids()).toEqual(['MONITOR_FAILED/ledger/ledger raised', 'MONITOR_FAILED/risk/denials raised', 'CONNECTION_LOST/quotes raised']);
  });

  test('are shared, watch while anybody listens, and complete with what they watch', () => {
    const quotes = new FakeQuotes();
    const account = new FakeAccount();
    const { still, seen, stream, watching } = watch({ quotes, accounts: account });
    const others: Alert[] = [];
    let isComplete = false;
    const other = stream.subscribe({ next: (alert) => others.push(alert), complete: () => (isComplete = true) });
    quotes.status.next(lost);
    expect(others).toEqual(seen);
    watching.unsubscribe();
    expect(quotes.status.observed).toBe(true);
    quotes.status.next({ state: 'closed' });
    for (const each of [quotes.status, quotes.notices]) each.complete();
    account.status.next({ state: 'closed' });
    account.end();
    expect(isComplete).toBe(true);
    expect(timers(still)).toBe(0);
    other.unsubscribe();
  });

  test('leave nothing behind', () => {
    const [quotes, account] = [new FakeQuotes(), new FakeAccount()];
    const { still, watching } = watch({ quotes, accounts: account, traders: new FakeTrader() });
    account.orders.next(stateOfOrder({ stage: 'submitted' }));
    expect(timers(still)).toBeGreaterThan(0);
    watching.unsubscribe();
    expect(timers(still)).toBe(0);
    expect(
      [quotes.status, quotes.notices, quotes.allTicks, account.status, account.orders, account.sent].some(({ observed }) => observed),
    ).toBe(false);
  });

  test('refuse at once what can not be, and are empty where nothing is watched', () => {
    const quotes = new FakeQuotes();
    expect(() => alerts({ quotes, repeatMs: 0 })).toThrow(XtpArgumentError);
    expect(() => alerts({ quotes, silence: { ms: -1 } })).toThrow(XtpArgumentError);
    expect(() => alerts({ quotes, ring: { share: 2 } })).toThrow(XtpArgumentError);
    expect(() => alerts({ denials: of(), denialBurst: { count: 0 } })).toThrow(XtpArgumentError);
    marbles(({ expectObservable }) => expectObservable(alerts({})).toBe('|'));
  });
});
