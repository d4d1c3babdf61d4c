import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { TestScheduler } from 'rxjs/testing';
import {
  XtpAbortedError,
  XtpArgumentError,
  XtpCallError,
  XtpClosedError,
  XtpDisconnectedError,
  XtpLoginError,
  XtpProtocolError,
  XtpRebuildError,
  XtpStateError,
  XtpSymbolError,
  XtpTimeoutError,
} from '../../lib/errors';
import { Rebuild } from '../../lib/quote/rebuild';
import type { LoginOptions } from '../../lib/session/options';
import type { CallOutcome } from '../../lib/xtp/api-calls';
import type { QuoteCalls } from '../../lib/xtp/generated/calls';
import {
  RebuildMarketDataEvent,
  RebuildQuoteServerDisconnectedEvent,
  RebuildTickByTickEvent,
  RequestRebuildQuoteEvent,
} from '../../lib/xtp/generated/events';
import type { RebuildRequestFields, RebuildResultFields, Tick } from '../../lib/xtp/generated/structs';
import { rawTime } from '../../lib/xtp/time';
import { callback } from './support/callbacks';
import { errorOf, stateOf, turn } from './support/promises';
import { advance, stillScheduler, timers } from './support/time';

const login: LoginOptions = { host: '10.0.0.1', port: 6001, user: 'me', password: 'secret' };
const agreed: CallOutcome = { result: 0n, failed: false, errorId: 0, errorMessage: '' };
const refused: CallOutcome = { result: -1n, failed: true, errorId: 11000030, errorMessage: 'wrong password' };
const closed = new XtpClosedError('The client was closed.');

/** The rebuild calls of a QuoteApi, answered by hand. */
class FakeCalls {
  readonly logins: { readonly settle: (outcome: CallOutcome) => void; readonly fail: (error: Error) => void; readonly args: unknown[] }[] =
    [];
  readonly requests: RebuildRequestFields[] = [];
  logouts = 0;
  logoutOutcome = agreed;
  refusal: XtpCallError | undefined;

  loginToRebuildQuoteServer(...args: unknown[]): Promise<CallOutcome> {
    return new Promise((settle, fail) => this.logins.push({ settle, fail, args }));
  }
  logoutFromRebuildQuoteServer(): Promise<CallOutcome> {
    this.logouts++;
    return Promise.resolve(this.logoutOutcome);
  }
  requestRebuildQuote(fields: RebuildRequestFields): number {
    if (this.refusal) throw this.refusal;
    this.requests.push(fields);
    return 0;
  }
}

let scheduler: TestScheduler;
let calls: FakeCalls;
let rebuild: Rebuild;
let states: string[];
let stragglers: Promise<void>;
beforeEach(() => {
  scheduler = stillScheduler();
  calls = new FakeCalls();
  stragglers = Promise.resolve();
  rebuild = new Rebuild(calls as unknown as QuoteCalls, scheduler, () => stragglers);
  states = [];
  rebuild.status.subscribe({ next: ({ state }) => states.push(state), complete: () => states.push('|') });
});

async function goLive(): Promise<void> {
  const done = rebuild.login(login);
  await turn();
  calls.logins.at(-1)!.settle(agreed);
  await done;
}

function drop(reason = 10200006): void {
  rebuild.deliver(callback(RebuildQuoteServerDisconnectedEvent, { scalars: { reason } }));
}
function result(fields: RebuildResultFields): void {
  rebuild.deliver(callback(RequestRebuildQuoteEvent, { fields: { ...fields } }));
}
function tick(sequence: number): void {
  rebuild.deliver(callback(RebuildTickByTickEvent, { fields: { ticker: '600519', exchange: 'SH', sequence } }));
}
function snapshot(time: number, lastPrice: number): void {
  rebuild.deliver(callback(RebuildMarketDataEvent, { fields: { ticker: '600519', exchange: 'SH', time, lastPrice } }));
}
const sequences = (ticks: readonly Tick[]): number[] => ticks.map((t) => t.sequence);
const range = { symbol: '600519.SH', channel: 3, from: 5, to: 9 };
const noon = Date.UTC(2026, 4, 6, 4);

describe('ticks', () => {
  beforeEach(() => goLive());

  test('are asked for by sequence, and resolve when the result says complete', async () => {
    const ticks = rebuild.ticks(range);
    await turn();
    expect(calls.requests).toEqual([
      { requestId: 1, dataType: 'tick', exchange: 'SH', ticker: '600519', channelNumber: 3, begin: 5n, end: 9n },
    ]);
    for (const sequence of [5, 6, 9]) tick(sequence);
    expect(await stateOf(ticks)).toBe('pending');
    result({ resultCode: 'complete', end: 9n });
    expect(sequences(await ticks)).toEqual([5, 6, 9]);
    expect(timers(scheduler)).toBe(0);
  });

  test('that come in pieces are asked for from the end of each on', async () => {
    const ticks = rebuild.ticks(range);
    await turn();
    for (const sequence of [5, 6]) tick(sequence);
    result({ resultCode: 'partly', end: 6n });
    await turn();
    for (const sequence of [7, 8]) tick(sequence);
    result({ resultCode: 'partly', end: 8n });
    await turn();
    tick(9);
    result({ resultCode: 'complete', end: 9n });
    expect(sequences(await ticks)).toEqual([5, 6, 7, 8, 9]);
    expect(calls.requests.map(({ begin, end }) => [begin, end])).toEqual([
      [5n, 9n],
      [7n, 9n],
      [9n, 9n],
    ]);
  });

  test('in a piece that ends where the range does are all, whatever the result says', async () => {
    const ticks = rebuild.ticks(range);
    await turn();
    tick(9);
    result({ resultCode: 'partly', end: 9n });
    expect(sequences(await ticks)).toEqual([9]);
    expect(calls.requests).toHaveLength(1);
  });

  test('of which there are none are []', async () => {
    const ticks = rebuild.ticks(range);
    await turn();
    result({ resultCode: 'noData' });
    expect(await ticks).toEqual([]);
  });

  test.each([
    ['paramError', 4],
    ['tooFrequent', 5],
    [77, 77],
  ] as const)('reject when the result is %s', async (resultCode, errorId) => {
    const ticks = rebuild.ticks(range);
    await turn();
    result({ resultCode, message: 'not so' });
    const error = await errorOf(ticks);
    expect(error).toBeInstanceOf(XtpRebuildError);
    expect(error).toMatchObject({ code: 'XTP_REBUILD', errorId, errorMessage: 'not so' });
  });

  test.each([4n, 3n, -1n])('reject when a piece ends at %p, before it began', async (end) => {
    const ticks = rebuild.ticks(range);
    await turn();
    result({ resultCode: 'partly', end });
    expect(await errorOf(ticks)).toBeInstanceOf(XtpProtocolError);
    expect(calls.requests).toHaveLength(1);
  });

  test.each([
    [{ symbol: '600519' }, XtpSymbolError],
    [{ from: 1.5 }, XtpArgumentError],
    [{ to: NaN }, XtpArgumentError],
  ])('of %p are not asked for', async (wrong, Reason) => {
    expect(await errorOf(rebuild.ticks({ ...range, ...wrong }))).toBeInstanceOf(Reason);
    expect(await errorOf(rebuild.ticks(range, { timeoutMs: 0 }))).toBeInstanceOf(XtpArgumentError);
    expect(calls.requests).toEqual([]);
  });

  test('arrive once and in order, in whatever pieces', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 8 }), async (sizes) => {
        const total = sizes.reduce((sum, size) => sum + size, 0);
        const ticks = rebuild.ticks({ ...range, from: 1, to: total + 1 });
        let end = 0;
        for (const size of [...sizes, 1]) {
          await turn();
          expect(calls.requests.at(-1)!.begin).toBe(BigInt(end + 1));
          for (let i = 0; i < size; i++) tick(++end);
          result({ resultCode: end > total ? 'complete' : 'partly', end: BigInt(end) });
        }
        expect(sequences(await ticks)).toEqual(Array.from({ length: total + 1 }, (_, i) => i + 1));
      }),
      { numRuns: 30 },
    );
  });
});

describe('snapshots', () => {
  beforeEach(() => goLive());

  test('are asked for by time, and what two pieces share is given once', async () => {
    const snapshots = rebuild.snapshots({ symbol: '600519.SH', from: noon, to: noon + 9000 });
    await turn();
    // Two of the same millisecond stand at the end of the first piece, and again at the start of the second.
    snapshot(noon, 10);
    snapshot(noon + 3000, 11);
    snapshot(noon + 3000, 12);
    result({ resultCode: 'partly', end: rawTime(noon + 3000) });
    await turn();
    snapshot(noon + 3000, 11);
    snapshot(noon + 3000, 12);
    snapshot(noon + 3000, 13);
    snapshot(noon + 6000, 13);
    result({ resultCode: 'complete', end: rawTime(noon + 9000) });
    const found = await snapshots;
    expect(found.map(({ time, lastPrice }) => [time - noon, lastPrice])).toEqual([
      [0, 10],
      [3000, 11],
      [3000, 12],
      [3000, 13],
      [6000, 13],
    ]);
    expect(calls.requests.map(({ dataType, begin, end }) => [dataType, begin, end])).toEqual([
      ['snapshot', rawTime(noon), rawTime(noon + 9000)],
      ['snapshot', rawTime(noon + 3000), rawTime(noon + 9000)],
    ]);
  });

  test('that the exchange repeats inside a piece are all given', async () => {
    const snapshots = rebuild.snapshots({ symbol: '600519.SH', from: noon, to: noon + 9000 });
    await turn();
    snapshot(noon, 10);
    snapshot(noon, 10);
    result({ resultCode: 'complete' });
    expect(await snapshots).toHaveLength(2);
  });

  test('of a piece that ends at its beginning can not go on', async () => {
    const snapshots = rebuild.snapshots({ symbol: '600519.SH', from: noon, to: noon + 9000 });
    await turn();
    result({ resultCode: 'partly', end: rawTime(noon) });
    expect(await errorOf(snapshots)).toBeInstanceOf(XtpProtocolError);
  });

  test.each([NaN, Infinity, 0.5])('from %p on are not asked for', async (from) => {
    expect(await errorOf(rebuild.snapshots({ symbol: '600519.SH', from, to: noon }))).toBeInstanceOf(XtpArgumentError);
    expect(calls.requests).toEqual([]);
  });
});

describe('requests', () => {
  beforeEach(() => goLive());

  test('go one at a time', async () => {
    const one = rebuild.ticks(range);
    const two = rebuild.ticks({ ...range, symbol: '000001.SZ' });
    await turn();
    expect(calls.requests.map((r) => r.ticker)).toEqual(['600519']);
    tick(5);
    result({ resultCode: 'complete' });
    tick(6);
    result({ resultCode: 'complete' });
    expect([sequences(await one), sequences(await two)]).toEqual([[5], [6]]);
    expect(calls.requests.map((r) => [r.ticker, r.requestId])).toEqual([
      ['600519', 1],
      ['000001', 2],
    ]);
  });

  test('do not take the late answer of one that has run out of time', async () => {
    const one = rebuild.ticks(range, { timeoutMs: 1000 });
    await turn();
    tick(5);
    advance(scheduler, 1000);
    expect(await errorOf(one)).toBeInstanceOf(XtpTimeoutError);
    const two = rebuild.ticks({ ...range, from: 7 });
    await turn();
    tick(6);
    expect(calls.requests).toHaveLength(1);
    result({ resultCode: 'complete' });
    expect(calls.requests).toHaveLength(2);
    tick(7);
    result({ resultCode: 'complete' });
    expect(sequences(await two)).toEqual([7]);
  });

  test('have the time limit for each piece', async () => {
    const ticks = rebuild.ticks(range, { timeoutMs: 1000 });
    await turn();
    advance(scheduler, 999);
    result({ resultCode: 'partly', end: 6n });
    await turn();
    advance(scheduler, 999);
    expect(await stateOf(ticks)).toBe('pending');
    advance(scheduler, 1);
    expect(await errorOf(ticks)).toBeInstanceOf(XtpTimeoutError);
  });

  test('are given up by their signal, also between pieces', async () => {
    const controller = new AbortController();
    const ticks = rebuild.ticks(range, { signal: controller.signal });
    await turn();
    result({ resultCode: 'partly', end: 6n });
    controller.abort('enough');
    expect(await errorOf(ticks)).toBeInstanceOf(XtpAbortedError);
    expect(calls.requests).toHaveLength(1);
  });

  test('that the SDK refuses reject, and the next one goes', async () => {
    calls.refusal = new XtpCallError('QuoteApi::RequestRebuildQuote failed', 1, '');
    expect(await errorOf(rebuild.ticks(range))).toBe(calls.refusal);
    calls.refusal = undefined;
    const ticks = rebuild.ticks(range);
    await turn();
    result({ resultCode: 'noData' });
    expect(await ticks).toEqual([]);
  });

  test('reject, sent or waiting, when the connection is lost', async () => {
    const both = [rebuild.ticks(range), rebuild.ticks(range)];
    await turn();
    drop();
    for (const ticks of both) expect(await errorOf(ticks)).toBeInstanceOf(XtpDisconnectedError);
    expect(states.at(-1)).toBe('idle');
    expect(timers(scheduler)).toBe(0);
  });

  test('are not disturbed by data and results that nobody asked for', async () => {
    tick(1);
    result({ resultCode: 'complete' });
    const ticks = rebuild.ticks(range);
    await turn();
    tick(5);
    result({ resultCode: 'complete' });
    expect(sequences(await ticks)).toEqual([5]);
  });
});

describe('the login', () => {
  test('makes the connection live', async () => {
    await goLive();
    expect(states).toEqual(['idle', 'connecting', 'live']);
    expect(calls.logins[0]!.args).toEqual(['10.0.0.1', 6001, 'me', 'secret', 'tcp', null, 30_000]);
    expect(await errorOf(rebuild.login(login))).toBeInstanceOf(XtpStateError);
  });

  test('that is refused leaves the connection down, and can be tried again', async () => {
    const first = rebuild.login(login);
    expect(await errorOf(rebuild.login(login))).toBeInstanceOf(XtpStateError);
    await turn();
    calls.logins[0]!.settle(refused);
    const error = await errorOf(first);
    expect(error).toBeInstanceOf(XtpLoginError);
    expect(error).toMatchObject({ errorId: 11000030 });
    expect((error as Error).message).not.toContain('secret');
    expect(states.at(-1)).toBe('down');
    expect(await errorOf(rebuild.ticks(range))).toBeInstanceOf(XtpStateError);
    await goLive();
    expect(states.at(-1)).toBe('live');
  });

  test('is by TCP, and checked before anything happens', async () => {
    expect(await errorOf(rebuild.login({ ...login, protocol: 'udp' }))).toBeInstanceOf(XtpArgumentError);
    expect(await errorOf(rebuild.login({ ...login, port: 0 }))).toBeInstanceOf(XtpArgumentError);
    expect([states, calls.logins]).toEqual([['idle'], []]);
  });

  test('waits until an earlier one that hangs has left the SDK', async () => {
    let leave!: () => void;
    stragglers = new Promise((resolve) => (leave = resolve));
    const done = rebuild.login(login);
    await turn();
    expect(calls.logins).toHaveLength(0);
    leave();
    await turn();
    calls.logins[0]!.settle(agreed);
    await done;
  });

  test('is needed before the first request', async () => {
    expect(await errorOf(rebuild.ticks(range))).toBeInstanceOf(XtpStateError);
    expect(calls.logins).toHaveLength(0);
  });

  test('that is under way is waited for by requests', async () => {
    const done = rebuild.login(login);
    const ticks = rebuild.ticks(range);
    await turn();
    calls.logins[0]!.settle(agreed);
    await done;
    await turn();
    result({ resultCode: 'noData' });
    expect(await ticks).toEqual([]);
    expect(calls.logins).toHaveLength(1);
  });

  test('whose connection is lost at once rejects, and the next request tries again', async () => {
    const done = rebuild.login(login);
    await turn();
    calls.logins[0]!.settle(agreed);
    drop(); // in one batch with the outcome, before anybody who awaits it goes on
    expect(await errorOf(done)).toBeInstanceOf(XtpDisconnectedError);
    expect(states.at(-1)).toBe('idle');
    const ticks = rebuild.ticks(range);
    await turn();
    calls.logins[1]!.settle(agreed);
    await turn();
    result({ resultCode: 'noData' });
    expect(await ticks).toEqual([]);
  });
});

describe('after the server has dropped an idle connection', () => {
  beforeEach(async () => {
    await goLive();
    drop();
  });

  test('the status is idle, and the next request logs in again by itself', async () => {
    expect(states).toEqual(['idle', 'connecting', 'live', 'idle']);
    const ticks = rebuild.ticks(range);
    await turn();
    expect(calls.logins).toHaveLength(2);
    expect(calls.logins[1]!.args).toEqual(calls.logins[0]!.args);
    calls.logins[1]!.settle(agreed);
    await turn();
    tick(5);
    result({ resultCode: 'complete' });
    expect(sequences(await ticks)).toEqual([5]);
    expect(states.slice(-2)).toEqual(['connecting', 'live']);
  });

  test('requests of one time log in once', async () => {
    const both = [rebuild.ticks(range), rebuild.ticks(range)];
    await turn();
    calls.logins[1]!.settle(agreed);
    await turn();
    result({ resultCode: 'noData' });
    result({ resultCode: 'noData' });
    expect(await Promise.all(both)).toEqual([[], []]);
    expect(calls.logins).toHaveLength(2);
  });

  test('a login by the user and a request of one time log in once', async () => {
    const done = rebuild.login(login);
    const ticks = rebuild.ticks(range);
    await turn();
    calls.logins[1]!.settle(agreed);
    await done;
    await turn();
    result({ resultCode: 'noData' });
    expect(await ticks).toEqual([]);
    expect(calls.logins).toHaveLength(2);
  });

  test('requests reject with the refusal of that login, and the next one tries again', async () => {
    const both = [rebuild.ticks(range), rebuild.ticks(range)];
    await turn();
    calls.logins[1]!.settle(refused);
    for (const ticks of both) expect(await errorOf(ticks)).toBeInstanceOf(XtpLoginError);
    void rebuild.ticks(range).catch(() => undefined);
    await turn();
    expect(calls.logins).toHaveLength(3);
  });

  test('the time limit and the signal of a request count for that login too', async () => {
    const controller = new AbortController();
    const aborted = rebuild.ticks(range, { signal: controller.signal });
    const timed = rebuild.ticks(range, { timeoutMs: 100 });
    await turn();
    controller.abort();
    advance(scheduler, 100);
    expect(await errorOf(aborted)).toBeInstanceOf(XtpAbortedError);
    expect(await errorOf(timed)).toBeInstanceOf(XtpTimeoutError);
    calls.logins[1]!.settle(agreed);
    await turn();
    expect(calls.requests).toEqual([]);
  });

  test('a request that is given up already does not log in', async () => {
    expect(await errorOf(rebuild.ticks(range, { signal: AbortSignal.abort() }))).toBeInstanceOf(XtpAbortedError);
    expect(calls.logins).toHaveLength(1);
  });
});

describe('the logout', () => {
  test('ends the connection and what waits, and the login is forgotten', async () => {
    await goLive();
    const ticks = rebuild.ticks(range);
    const failure = errorOf(ticks);
    await turn();
    await rebuild.logout();
    expect(await failure).toBeInstanceOf(XtpStateError);
    expect([calls.logouts, states.at(-1)]).toEqual([1, 'idle']);
    expect(await errorOf(rebuild.ticks(range))).toBeInstanceOf(XtpStateError);
    await rebuild.logout();
    expect([calls.logouts, calls.logins.length]).toEqual([1, 1]);
  });

  test('after a drop forgets the login too', async () => {
    await goLive();
    drop();
    await rebuild.logout();
    expect(await errorOf(rebuild.ticks(range))).toBeInstanceOf(XtpStateError);
    expect([calls.logouts, calls.logins.length]).toEqual([0, 1]);
  });

  test('that the SDK refuses rejects', async () => {
    await goLive();
    calls.logoutOutcome = refused;
    expect(await errorOf(rebuild.logout())).toBeInstanceOf(XtpCallError);
  });

  test('during a login ends what comes of it', async () => {
    const login1 = rebuild.login(login);
    const failure = errorOf(login1);
    const logout = rebuild.logout();
    await turn();
    expect(await stateOf(logout)).toBe('pending');
    calls.logins[0]!.settle(agreed);
    expect(await failure).toBeInstanceOf(XtpStateError);
    await logout;
    expect([calls.logouts, states.at(-1)]).toEqual([1, 'idle']);
    expect(await errorOf(rebuild.ticks(range))).toBeInstanceOf(XtpStateError);
    expect(timers(scheduler)).toBe(0);
  });

  test('does not wait for a login that hangs longer than its time limit', async () => {
    void rebuild.login(login).catch(() => undefined);
    const logout = rebuild.logout({ timeoutMs: 50 });
    advance(scheduler, 50);
    expect(await errorOf(logout)).toBeInstanceOf(XtpTimeoutError);
    expect(await errorOf(rebuild.logout({ timeoutMs: 0 }))).toBeInstanceOf(XtpArgumentError);
  });
});

describe('the end of the client', () => {
  test('rejects what is sent and what waits, and completes the status', async () => {
    await goLive();
    const both = [rebuild.ticks(range), rebuild.ticks(range)];
    await turn();
    rebuild.close(closed);
    for (const ticks of both) expect(await errorOf(ticks)).toBe(closed);
    expect(states.slice(-2)).toEqual(['closed', '|']);
    expect(timers(scheduler)).toBe(0);
  });

  test('refuses what comes later', async () => {
    await goLive();
    rebuild.close(closed);
    expect(await errorOf(rebuild.ticks(range))).toBeInstanceOf(XtpClosedError);
    expect(await errorOf(rebuild.login(login))).toBeInstanceOf(XtpClosedError);
    await rebuild.logout();
    expect([calls.logouts, calls.logins.length]).toEqual([0, 1]);
  });

  test('during a login rejects it, and the status stays closed', async () => {
    const done = rebuild.login(login);
    const ticks = rebuild.ticks(range);
    const failures = Promise.all([errorOf(done), errorOf(ticks)]);
    await turn();
    rebuild.close(closed);
    calls.logins[0]!.fail(closed); // as the connection does
    expect(await failures).toEqual([closed, closed]);
    expect(states).toEqual(['idle', 'connecting', 'closed', '|']);
  });

  test('at the moment a login succeeds rejects it too', async () => {
    const done = rebuild.login(login);
    await turn();
    calls.logins[0]!.settle(agreed);
    rebuild.close(closed);
    expect(await errorOf(done)).toBeInstanceOf(XtpClosedError);
    expect(await errorOf(rebuild.ticks(range))).toBeInstanceOf(XtpClosedError);
  });

  test('a drop that comes after it changes nothing', async () => {
    await goLive();
    rebuild.close(closed);
    drop();
    result({ resultCode: 'complete' });
    expect(states.slice(-2)).toEqual(['closed', '|']);
  });
});
