/** What each source makes an alert of, alone. */
import { describe, expect, test } from '@jest/globals';
import { map, Observable, of, Subject, type OperatorFunction } from 'rxjs';
import { XtpArgumentError, XtpCallError, XtpTimeoutError } from '../../lib/errors';
import {
  cancelRefusalAlerts,
  connectionAlerts,
  denialBursts,
  failureAlerts,
  ledgerDifferenceAlerts,
  orderRejections,
  quoteNoticeAlerts,
  restartAlerts,
  ringAlerts,
  traderNoticeAlerts,
  type Alert,
} from '../../lib/monitor';
import type { QuoteNotice } from '../../lib/quote/notice';
import type { ConnectionStatus } from '../../lib/session/status';
import { brief } from './support/alerts';
import { stateOfOrder } from './support/fake-account';
import { marbles } from './support/quotes';
import { advance, stillScheduler, timers } from './support/time';

/** All that a source tells of these values. */
function told<T>(source: OperatorFunction<T, Alert>, ...values: T[]): Alert[] {
  const seen: Alert[] = [];
  of(...values)
    .pipe(source)
    .subscribe((alert) => seen.push(alert));
  return seen;
}

/** What holds for every source: errors and the end are passed on, who leaves is let go, each alert is in two languages. */
function behaves<T>(operator: OperatorFunction<T, Alert>, value: T): void {
  marbles(({ hot, expectObservable, expectSubscriptions }) => {
    const failing = hot('-#', {});
    expectObservable((failing as unknown as Observable<T>).pipe(operator)).toBe('-#');
    const source = hot('-a-a-', { a: value });
    expectObservable(
      source.pipe(
        operator,
        map(() => 'x'),
      ),
      '^-!',
    ).toBe('-x');
    expectSubscriptions(source.subscriptions).toBe('^-!');
    expectObservable(hot<T>('--|').pipe(operator)).toBe('--|');
  });
  for (const { message, messageZh, title, titleZh } of told(operator, value)) {
    expect(messageZh).toMatch(/[一-鿿]/);
    expect(titleZh).toMatch(/[一-鿿]/);
    expect(message + title).not.toMatch(/[一-鿿]|undefined|NaN/);
    expect(messageZh).not.toMatch(/undefined|NaN/);
  }
}

const scheduler = stillScheduler();

describe('connectionAlerts', () => {
  const down: ConnectionStatus = { state: 'down', reason: 10200006, message: 'It is gone.', attempt: 2, nextTry: 3000 };
  const values: Readonly<Record<string, ConnectionStatus>> = {
    c: { state: 'connecting', attempt: 1 },
    l: { state: 'live' },
    d: down,
    r: { state: 'refused', reason: 11, message: 'No.' },
    x: { state: 'closed' },
  };
  const lost = { id: 'CONNECTION_LOST/q', state: 'raised', level: 'critical', details: { reason: 10200006, attempt: 2, nextTry: 3000 } };
  const refused = { id: 'CONNECTION_REFUSED/q', state: 'raised', level: 'critical', details: { reason: 11 } };
  const over = { state: 'resolved', level: 'info' };
  const results = {
    D: lost,
    R: refused,
    L: { id: lost.id, ...over },
    S: { id: refused.id, ...over },
  };
  test.each([
    ['a drop and that it is back', '-c-l-d-c-l-|', '-----D---L-|'],
    ['every try that fails', '-c-d-c-d-c-l|', '---D---D---L|'],
    ['a refusal, and that a later login worked', '-l-d-r---c-l', '---D-R-----(LS)'],
    ['an end that the program wanted', '-l-d-x|', '---D-L|'],
    ['nothing of a good day', '-c-l-----x|', '----------|'],
  ])('tell %s', (_what, source, expected) => {
    marbles(({ hot, expectObservable }) => {
      expectObservable(hot(source, values).pipe(connectionAlerts({ source: 'q', scheduler }), map(brief))).toBe(expected, results);
    });
  });

  test('say when it is tried again, or that it is not', () => {
    const [again] = told(connectionAlerts({ scheduler }), down);
    expect(again!.message).toBe('It is gone. (reason 10200006) Tried again in 3 s.');
    const plain: ConnectionStatus = { state: 'down', reason: 10200006, message: 'It is gone.' };
    const [not] = told(connectionAlerts({ scheduler }), plain);
    expect(not!.message).toContain('log in again');
    behaves(connectionAlerts({ scheduler }), down);
  });
});

describe('orderRejections', () => {
  const error = { errorId: 11110120, errorMessage: 'not enough' };
  const sent = stateOfOrder({ stage: 'submitted' });
  const rejected = stateOfOrder({ stage: 'rejected', error });
  const source = orderRejections({ source: 'acc', scheduler });

  test('tell the order, the error id and the message, once', () => {
    const [alert, ...others] = told(source, sent, rejected, rejected);
    expect(others).toEqual([]);
    expect(alert).toMatchObject({ id: 'ORDER_REJECTED/acc/1', code: 'ORDER_REJECTED', level: 'warning', source: 'acc' });
    expect(alert!.details).toEqual({ orderXtpId: '1', symbol: '600519.SH', side: 'buy', quantity: 100, price: 10, ...error });
    expect(alert!.message).toContain('not enough (error id 11110120)');
    expect(alert!.messageZh).toContain('11110120');
    marbles(({ hot, expectObservable, expectSubscriptions }) => {
      const orders = hot('-s-r-s-#', { s: sent, r: rejected });
      expectObservable(
        orders.pipe(
          orderRejections(),
          map(({ code }) => code),
        ),
      ).toBe('---x---#', { x: 'ORDER_REJECTED' });
      const left = hot('-s-r', { s: sent, r: rejected });
      expectObservable(left.pipe(orderRejections()), '^-!').toBe('---');
      expectSubscriptions(left.subscriptions).toBe('^-!');
    });
  });

  test('do not tell of others, of what ended well, nor of what was rejected before', () => {
    expect(told(source, { ...sent, ours: false }, { ...rejected, ours: false })).toEqual([]);
    expect(told(source, sent, stateOfOrder({ stage: 'canceled' }))).toEqual([]);
    expect(told(source, rejected)).toEqual([]);
  });

  test('tell of an order that the counter does not know', () => {
    const unknown = stateOfOrder({ stage: 'rejected', error: { errorId: 0, errorMessage: 'no record' } });
    expect(told(source, sent, unknown)).toEqual([expect.objectContaining({ code: 'ORDER_UNKNOWN', level: 'critical' })]);
  });
});

describe('cancelRefusalAlerts', () => {
  const refusal = { orderXtpId: 5n, orderCancelXtpId: 6n, errorId: 11000306, errorMessage: 'ended' };
  test('tell the order and why', () => {
    const source = cancelRefusalAlerts({ source: 'acc', scheduler });
    const [alert] = told(source, refusal);
    expect(alert).toMatchObject({ id: 'CANCEL_REFUSED/acc/5', level: 'warning' });
    expect(alert!.details).toEqual({ orderXtpId: '5', orderCancelXtpId: '6', errorId: 11000306, errorMessage: 'ended', temporary: false });
    expect(told(source, { ...refusal, errorId: 11113005 })[0]!.level).toBe('info');
    behaves(source, refusal);
  });
});

describe('denialBursts', () => {
  const d = { code: 'MAX_ORDER_VALUE', rule: 'maxOrderValue' };
  const a = { type: 'accepted' } as const;
  test('tell when so many come within the time, and when it is over', () => {
    marbles(({ hot, expectObservable, expectSubscriptions }, time) => {
      const source = hot('d--d-a--d-d-----------------|', { d, a });
      const raised = {
        id: 'DENIAL_BURST/risk',
        state: 'raised',
        level: 'warning',
        details: { denials: 3, withinMs: 10, code: d.code, rule: d.rule },
      };
      const operator = denialBursts({ count: 3, withinMs: 10, scheduler: time });
      expectObservable(source.pipe(operator, map(brief))).toBe('--------x-x---------y-------|', {
        x: raised,
        y: { ...raised, state: 'resolved', level: 'info' },
      });
      expectSubscriptions(source.subscriptions).toBe('^---------------------------!');
    });
  });

  test('do not tell of what is spread', () => {
    marbles(({ hot, expectObservable }, time) => {
      const operator = denialBursts({ count: 2, withinMs: 5, scheduler: time });
      expectObservable(hot('d----d----d-a-#', { d, a }).pipe(operator)).toBe('--------------#');
    });
  });

  test('leave no timer, and refuse what is none', () => {
    const still = stillScheduler();
    const source = new Subject<typeof d>();
    const subscription = source.pipe(denialBursts({ count: 1, scheduler: still })).subscribe();
    source.next(d);
    expect(timers(still)).toBe(1);
    subscription.unsubscribe();
    expect(timers(still)).toBe(0);
    for (const options of [{ count: 0 }, { count: 1.5 }, { withinMs: 0 }]) expect(() => denialBursts(options)).toThrow(XtpArgumentError);
    behaves(denialBursts({ count: 1, scheduler: still }), d);
  });
});

describe('notices', () => {
  const gap = (feed: 'ticks' | 'snapshots', count: number): QuoteNotice => ({ type: 'gap', feed, symbol: '600519.SH', count });
  test('of lost quotes add up by feed, and are over after a quiet time', () => {
    marbles(({ hot, expectObservable }, time) => {
      const source = hot('-a-b-c------------|', { a: gap('ticks', 2), b: gap('snapshots', 1), c: gap('ticks', 5) });
      const lost = (feed: string, count: number, total: number): object => ({
        id: `EVENTS_LOST/quotes/${feed}`,
        state: 'raised',
        level: 'critical',
        details: { feed, count, total, symbol: '600519.SH' },
      });
      const over = { state: 'resolved', level: 'info' };
      expectObservable(source.pipe(quoteNoticeAlerts({ quietMs: 10, scheduler: time }), map(brief))).toBe('-a-b-c-------v-w--|', {
        a: lost('ticks', 2, 2),
        b: lost('snapshots', 1, 1),
        c: lost('ticks', 5, 7),
        v: { ...lost('snapshots', 1, 1), ...over },
        w: { ...lost('ticks', 5, 7), ...over },
      });
    });
  });

  const error = new XtpCallError('All ticks of SH were refused', 7, 'no');
  const others: readonly (readonly [QuoteNotice, string | undefined])[] = [
    [{ type: 'spilled', records: 2, total: 3 }, 'SLOW_CONSUMER/q/spilled'],
    [{ type: 'tickLoss', firstPacket: 1, lastPacket: 2 }, 'TICKS_LOST/q'],
    [
      { type: 'ticksNotRebuilt', symbol: '600519.SH', channel: 3, from: 1, to: 9, error: new XtpTimeoutError('late') },
      'TICKS_NOT_REBUILT/q/600519.SH/3',
    ],
    [{ type: 'ticksRebuilt', symbol: '600519.SH', channel: 3, from: 1, to: 9, count: 2 }, undefined],
    [
      { type: 'subscriptionRefused', feed: 'ticks', symbol: '600519.SH', reason: 'limit', errorId: 11210100, errorMessage: 'full' },
      'SUBSCRIPTION_REFUSED/q/ticks/600519.SH',
    ],
    [
      { type: 'subscriptionFailed', feed: 'ticks', tickers: ['600519'], error: new XtpCallError('No', 1, 'no') },
      'SUBSCRIPTION_REFUSED/q/ticks',
    ],
    [{ type: 'marketRefused', feed: 'ticks', exchange: 'SH', error }, 'SUBSCRIPTION_REFUSED/q/ticks/SH'],
    [{ type: 'error', error: { errorId: 8, errorMessage: 'bad' } as never }, 'SDK_ERROR/q/8'],
  ];
  test.each(others.map(([notice, id]) => [notice.type, notice, id] as const))('%s', (_type, notice, id) => {
    const source = quoteNoticeAlerts({ source: 'q', scheduler: stillScheduler() });
    expect(told(source, notice).map((alert) => alert.id)).toEqual(id === undefined ? [] : [id]);
    if (id !== undefined) behaves(source, notice);
  });

  test('of traders', () => {
    const source = traderNoticeAlerts({ scheduler: stillScheduler() });
    const spilled = { type: 'spilled', records: 1, total: 4 } as const;
    expect(told(source, spilled).map(brief)).toEqual([
      { id: 'SLOW_CONSUMER/trader/spilled', state: 'raised', level: 'warning', details: { records: 1, total: 4 } },
    ]);
    expect(told(source, { type: 'error', error: { errorId: 8, errorMessage: 'bad' } as never })[0]).toMatchObject({ code: 'SDK_ERROR' });
    behaves(source, spilled);
    for (const each of [quoteNoticeAlerts, traderNoticeAlerts]) expect(() => each({ quietMs: 0 })).toThrow(XtpArgumentError);
  });
});

describe('ringAlerts', () => {
  test('tell when much of it waits, and when it has room; they end with the client', () => {
    const still = stillScheduler();
    const notices = new Subject<never>();
    let usedBytes = 0;
    const seen: string[] = [];
    ringAlerts({ notices, counters: () => ({ ringBytes: 100, usedBytes }) }, { everyMs: 10, scheduler: still }).subscribe({
      next: ({ code, state, details }) => seen.push(`${code} ${state} ${String(details['percent'])}`),
      complete: () => seen.push('ended'),
    });
    for (usedBytes of [49, 50, 90, 30, 25, 24, 49]) advance(still, 10);
    expect(seen).toEqual(['SLOW_CONSUMER raised 50', 'SLOW_CONSUMER resolved undefined']);
    notices.complete();
    expect(seen.at(-1)).toBe('ended');
    expect(timers(still)).toBe(0);
  });

  test('look at nothing of a client that is closed, and refuse what can not be', () => {
    const still = stillScheduler();
    const client = { notices: new Subject<never>(), counters: () => ({ ringBytes: 0, usedBytes: 0 }) };
    const subscription = ringAlerts(client, { scheduler: still }).subscribe(() => {
      throw new Error('nothing is to be told');
    });
    advance(still, 5000);
    expect(timers(still)).toBe(1);
    subscription.unsubscribe();
    expect(timers(still)).toBe(0);
    for (const options of [{ share: 0 }, { share: 1.1 }, { everyMs: 0 }])
      expect(() => ringAlerts(client, options)).toThrow(XtpArgumentError);
  });
});

describe('other sources', () => {
  test('ledgers that are contradicted', () => {
    const source = ledgerDifferenceAlerts({ source: 'main', scheduler });
    const difference = { field: 'totalQuantity', symbol: '600519.SH', ours: 100, counters: 200 } as const;
    expect(told(source, difference, { field: 'buyingPower', ours: 1, counters: 2 }).map(brief)).toEqual([
      { id: 'LEDGER_DIFFERENCE/main/totalQuantity/600519.SH', state: 'raised', level: 'critical', details: difference },
      {
        id: 'LEDGER_DIFFERENCE/main/buyingPower',
        state: 'raised',
        level: 'critical',
        details: { field: 'buyingPower', ours: 1, counters: 2 },
      },
    ]);
    behaves(source, difference);
  });

  test('counters that were restarted', () => {
    const source = restartAlerts({ scheduler });
    expect(told(source, { restarted: false, unknown: [] })).toEqual([]);
    const restarted = { restarted: true, unknown: [stateOfOrder()] };
    expect(told(source, restarted).map(brief)).toEqual([
      { id: 'COUNTER_RESTARTED/account', state: 'raised', level: 'critical', details: { unknown: 1 } },
    ]);
    behaves(source, restarted);
  });

  test('failures, by value and by error', () => {
    const ids = (failures: Observable<unknown>): string[] => {
      const seen: string[] = [];
      failureAlerts({ scheduler })(failures).subscribe({
        next: ({ id, message }) => seen.push(`${id} ${message}`),
        complete: () => seen.push('|'),
      });
      return seen;
    };
    const late = new XtpTimeoutError('late');
    expect(ids(of(late, { error: new TypeError('odd') }, 'text'))).toEqual([
      'FAILURE/program/XTP_TIMEOUT XTP_TIMEOUT: late',
      'FAILURE/program/TypeError TypeError: odd',
      'FAILURE/program/string string: text',
      '|',
    ]);
    marbles(({ cold, expectObservable, expectSubscriptions }) => {
      const failures = cold('-a-#', { a: late }, new Error('the end'));
      expectObservable(failureAlerts()(failures).pipe(map(({ message }) => message))).toBe('-a-(b|)', {
        a: 'XTP_TIMEOUT: late',
        b: 'Error: the end',
      });
      const left = cold('-a-#');
      expectObservable(failureAlerts()(left).pipe(map(({ code }) => code)), '^-!').toBe('-x', { x: 'FAILURE' });
      expectSubscriptions(left.subscriptions).toBe('^-!');
    });
  });
});
