import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { TestScheduler } from 'rxjs/testing';
import { XtpAbortedError, XtpArgumentError, XtpDisconnectedError, XtpTimeoutError } from '../../lib/errors';
import { Answer } from '../../lib/session/answer';
import { endTimeoutOf, pageSizeOf, type RowOptions } from '../../lib/session/call-options';
import { loginOptions } from '../../lib/session/options';
import { errorOf, stateOf } from './support/promises';
import { advance, stillScheduler, timers } from './support/time';

let scheduler: TestScheduler;
let done: number;
beforeEach(() => {
  scheduler = stillScheduler();
  done = 0;
});

function answer(options: RowOptions = {}): Answer<string> {
  return new Answer<string>('QueryAsset', scheduler, options, () => done++);
}

/** A signal that counts its listeners. */
function watchedSignal(): { controller: AbortController; listeners: () => number } {
  const controller = new AbortController();
  const added = jest.spyOn(controller.signal, 'addEventListener');
  const removed = jest.spyOn(controller.signal, 'removeEventListener');
  return {
    controller,
    listeners: () => {
      const left = added.mock.calls.map(([, listener]) => listener);
      for (const [, listener] of removed.mock.calls) {
        if (left.includes(listener)) left.splice(left.indexOf(listener), 1);
      }
      return left.length;
    },
  };
}

describe('an answer', () => {
  test('settles once, with what came first', async () => {
    const it = answer();
    expect(it.settled).toBe(false);
    it.succeed('first');
    expect(it.settled).toBe(true);
    it.succeed('second');
    it.fail(new XtpDisconnectedError('late'));
    await expect(it.promise).resolves.toBe('first');
    expect(done).toBe(1);
  });

  test('that is under way has the time limit again, as often as rows of it or of its like came', async () => {
    const progress = { rows: 0 };
    const it = answer({ timeoutMs: 1000, progress });
    const failure = errorOf(it.promise);
    for (let i = 0; i < 5; i++) {
      advance(scheduler, 900);
      progress.rows++;
      advance(scheduler, 100);
      expect(it.settled).toBe(false);
    }
    advance(scheduler, 1000);
    expect(await failure).toBeInstanceOf(XtpTimeoutError);
    expect([timers(scheduler), done]).toEqual([0, 1]);
  });

  test('fails once, with what came first', async () => {
    const it = answer();
    const gone = new XtpDisconnectedError('gone');
    it.fail(gone);
    it.fail(new XtpDisconnectedError('again'));
    it.succeed('late');
    await expect(it.promise).rejects.toBe(gone);
    expect(done).toBe(1);
  });

  test.each([
    ['succeeds', (it: Answer<string>) => it.succeed('yes')],
    ['fails', (it: Answer<string>) => it.fail(new XtpDisconnectedError('gone'))],
  ])('leaves no timer and no listener when it %s', async (_how, end) => {
    const { controller, listeners } = watchedSignal();
    const it = answer({ signal: controller.signal });
    expect([timers(scheduler), listeners()]).toEqual([1, 1]);
    end(it);
    expect([timers(scheduler), listeners()]).toEqual([0, 0]);
    await it.promise.catch(() => undefined);
    advance(scheduler, 60_000);
    controller.abort();
    expect(done).toBe(1);
  });
});

describe('the time limit of an answer', () => {
  test('is exact', async () => {
    const { controller, listeners } = watchedSignal();
    const it = answer({ timeoutMs: 1000, signal: controller.signal });
    advance(scheduler, 999);
    expect(await stateOf(it.promise)).toBe('pending');
    advance(scheduler, 1);
    const error = await errorOf(it.promise);
    expect(error).toBeInstanceOf(XtpTimeoutError);
    expect((error as Error).message).toBe('QueryAsset was not answered within 1000 ms.');
    expect([done, timers(scheduler), listeners()]).toEqual([1, 0, 0]);
  });

  test('is 30 seconds if none is given', async () => {
    const it = answer();
    advance(scheduler, 29_999);
    expect(await stateOf(it.promise)).toBe('pending');
    advance(scheduler, 1);
    await expect(it.promise).rejects.toThrow(XtpTimeoutError);
  });

  test.each([0, -1, NaN, Infinity, 2 ** 31, '5' as unknown as number])('is refused when it is %p', (timeoutMs) => {
    expect(() => answer({ timeoutMs })).toThrow(XtpArgumentError);
    expect(() => answer({ timeoutMs })).toThrow(/^QueryAsset needs a timeoutMs/);
    expect(() => endTimeoutOf('logout', { timeoutMs })).toThrow(XtpArgumentError);
    expect([done, timers(scheduler)]).toEqual([0, 0]);
  });

  test('may be as long as a timer can be', async () => {
    const it = answer({ timeoutMs: 2 ** 31 - 1 });
    advance(scheduler, 2 ** 31 - 2);
    expect(await stateOf(it.promise)).toBe('pending');
  });

  test('of a login can not be longer than a timer either', () => {
    const login = { host: 'h', port: 1, user: 'u', password: 'p' };
    expect(loginOptions({ ...login, timeoutMs: 2 ** 31 - 1 }).timeoutMs).toBe(2 ** 31 - 1);
    for (const timeoutMs of [2 ** 31, Infinity]) expect(() => loginOptions({ ...login, timeoutMs })).toThrow(/timeoutMs must be at most/);
  });

  test('of an end is 20 seconds if none is given, or undefined', () => {
    expect(endTimeoutOf('logout', {})).toBe(20_000);
    expect(endTimeoutOf('logout', { timeoutMs: undefined as unknown as number })).toBe(20_000);
    expect(endTimeoutOf('logout', { timeoutMs: 5 })).toBe(5);
  });
});

describe('the signal of an answer', () => {
  test('that fires gives it up, with the reason as the cause', async () => {
    const { controller, listeners } = watchedSignal();
    const it = answer({ signal: controller.signal });
    controller.abort('no more');
    const error = await errorOf(it.promise);
    expect(error).toBeInstanceOf(XtpAbortedError);
    expect(error).toMatchObject({ code: 'XTP_ABORTED', cause: 'no more', message: 'QueryAsset was given up by its signal.' });
    expect([done, timers(scheduler), listeners()]).toEqual([1, 0, 0]);
    it.succeed('late');
  });

  test('that has fired already gives it up at once', async () => {
    const reason = new Error('before');
    const it = answer({ signal: AbortSignal.abort(reason) });
    expect([it.settled, done, timers(scheduler)]).toEqual([true, 1, 0]);
    const error = await errorOf(it.promise);
    expect(error).toBeInstanceOf(XtpAbortedError);
    expect(error).toMatchObject({ cause: reason });
  });
});

describe('a page size', () => {
  test('is 1,000 rows if none is given', () => {
    expect(pageSizeOf('QueryTradesByPage', {})).toBe(1000);
    expect(pageSizeOf('QueryTradesByPage', { pageSize: 1 })).toBe(1);
  });
  test.each([0, -1, 1.5, NaN, Infinity])('is refused when it is %p', (pageSize) => {
    expect(() => pageSizeOf('QueryTradesByPage', { pageSize })).toThrow(XtpArgumentError);
  });
});
