/** Orders and cancels against the thresholds of programme trading. */
import { describe, expect, test } from '@jest/globals';
import { XtpArgumentError } from '../../lib/errors';
import { orderRateAlerts, type OrderRateOptions } from '../../lib/monitor';
import { stateOfOrder } from './support/fake-account';
import { startingAt } from './support/quotes';
import { advance, stillScheduler, timers } from './support/time';
import { FakeAccount } from './support/watched';

const thresholds = { perSecond: 5, perDay: 10 };
const start = Date.parse('2026-01-05T10:00:00+08:00');

function watch(options: OrderRateOptions = { thresholds }, known = 0) {
  const account = new FakeAccount();
  account.known = Array.from({ length: known }, (_, i) => stateOfOrder({ orderXtpId: BigInt(1000 + i) }));
  const still = stillScheduler();
  const seen: string[] = [];
  const watching = orderRateAlerts(account, { ...options, scheduler: startingAt(start, still) }).subscribe({
    next: ({ code, state, level, details }) => seen.push(`${code.slice(11)} ${state} ${level} ${String(details['count'] ?? '')}`.trim()),
    complete: () => seen.push('|'),
  });
  let id = 0n;
  /** An order as an account sends it: it is told, too. */
  const send = (): void => {
    const orderXtpId = ++id;
    account.orders.next(stateOfOrder({ orderXtpId, stage: 'submitted' }));
    account.sent.next({ type: 'order', orderXtpId });
  };
  const cancel = (): void => account.sent.next({ type: 'cancel', orderXtpId: id });
  return { account, still, seen, watching, send, cancel };
}

const times = (count: number, action: () => void): void => Array.from({ length: count }).forEach(action);

describe('orderRateAlerts', () => {
  test('tell of a second that comes near, one that is there, and that it is over', () => {
    const { still, seen, send, cancel } = watch({ thresholds: { perSecond: 5, perDay: 1000 } });
    times(2, send);
    advance(still, 500);
    send();
    cancel();
    expect(seen).toEqual(['PER_SECOND raised warning 4']);
    cancel();
    expect(seen.slice(1)).toEqual(['PER_SECOND raised critical 5']);
    advance(still, 500); // the first two are a second old
    times(1, send);
    expect(seen.slice(2)).toEqual(['PER_SECOND raised warning 4']);
    advance(still, 10_000);
    expect(seen.slice(3)).toEqual(['PER_SECOND resolved info 4']);
    expect(timers(still)).toBe(0);
  });

  test('tell of a day once when it comes near and once when it is there, other clients and what was known counted', () => {
    const { account, still, seen, send, cancel } = watch({ thresholds: { perSecond: 1000, perDay: 10 } }, 3);
    times(2, send);
    times(2, cancel);
    expect(seen).toEqual([]);
    account.orders.next(stateOfOrder({ orderXtpId: 77n, ours: false }));
    account.orders.next(stateOfOrder({ orderXtpId: 77n, ours: false, stage: 'filled' }));
    expect(seen).toEqual(['PER_DAY raised warning 8']);
    times(4, send);
    expect(seen.slice(1)).toEqual(['PER_DAY raised critical 10']);
    advance(still, 1);
    account.tradingDay = '20260106';
    account.known = [];
    send();
    expect(seen.slice(2)).toEqual(['PER_DAY resolved info']);
    account.end();
    expect(seen.at(-1)).toBe('|');
  });

  test('tell at once of a day that is there already', () => {
    expect(watch({ thresholds }, 10).seen).toEqual(['PER_DAY raised critical 10']);
  });

  test('take the thresholds of the day', () => {
    const { seen, send } = watch({ share: 1 });
    times(299, send);
    expect(seen).toEqual([]);
    send();
    expect(seen).toEqual(['PER_SECOND raised critical 300']);
    const early = watch({});
    early.account.tradingDay = '20150105'; // there were none
    times(2000, early.send);
    expect(early.seen).toEqual([]);
  });

  test('let go, and refuse what is no share', () => {
    const { account, still, send, watching } = watch({ thresholds: { perSecond: 1, perDay: 1 } });
    send();
    watching.unsubscribe();
    expect(timers(still)).toBe(0);
    expect(account.sent.observed || account.orders.observed).toBe(false);
    for (const share of [0, 1.5, NaN]) expect(() => orderRateAlerts(account, { share })).toThrow(XtpArgumentError);
  });
});
