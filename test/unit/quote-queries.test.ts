import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { TestScheduler } from 'rxjs/testing';
import { XtpAbortedError, XtpArgumentError, XtpCallError, XtpDisconnectedError, XtpStateError, XtpTimeoutError } from '../../lib/errors';
import { QuoteQueries } from '../../lib/quote/quote-queries';
import type { CallOptions } from '../../lib/session/call-options';
import { QueryAllTickersEvent, QueryTickersPriceInfoEvent, QuoteKind } from '../../lib/xtp/generated/events';
import { callback } from './support/callbacks';
import { errorOf, stateOf, turn } from './support/promises';
import { advance, stillScheduler, timers } from './support/time';

const kind = QuoteKind.OnQueryAllTickers;
const shape = { method: 'QueryAllTickers', ends: 'last' } as const;
const gone = new XtpDisconnectedError('gone');

let scheduler: TestScheduler;
let live: boolean;
let sent: string[];
let queries: QuoteQueries;
beforeEach(() => {
  scheduler = stillScheduler();
  live = true;
  sent = [];
  queries = new QuoteQueries(scheduler, (what) => {
    if (!live) throw new XtpStateError(`${what} needs a session`);
  });
});

async function tickers(name: string, options: CallOptions = {}): Promise<string[]> {
  const rows = await queries.rows<QueryAllTickersEvent>(kind, shape, options, () => sent.push(name));
  return rows.map((row) => row.ticker);
}

function row(ticker: string, isLast = false): void {
  queries.deliver(kind, callback(QueryAllTickersEvent, { fields: { ticker }, header: { isLast } }));
}

function refusal(isLast: boolean): void {
  queries.deliver(kind, callback(QueryAllTickersEvent, { header: { isLast, isNull: true }, error: { errorId: 9, errorMessage: 'no' } }));
}

describe('queries whose answers can not be told apart', () => {
  test('are sent one after another', async () => {
    const [one, two] = [tickers('SH'), tickers('SZ')];
    expect(sent).toEqual(['SH']);
    row('600000');
    row('600519', true);
    expect(sent).toEqual(['SH', 'SZ']);
    row('000001', true);
    expect([await one, await two]).toEqual([['600000', '600519'], ['000001']]);
    expect(timers(scheduler)).toBe(0);
  });

  test('do not wait for those of another callback', async () => {
    const one = tickers('SH');
    const prices = queries.rows(QuoteKind.OnQueryTickersPriceInfo, { method: 'x', ends: 'last' }, {}, () => sent.push('prices'));
    expect(sent).toEqual(['SH', 'prices']);
    queries.deliver(QuoteKind.OnQueryTickersPriceInfo, callback(QueryTickersPriceInfoEvent, { header: { isLast: true } }));
    expect(await prices).toHaveLength(1);
    expect(await stateOf(one)).toBe('pending');
  });

  test.each([true, false])('go on after one that is refused, with the last row or before it (%p)', async (isLast) => {
    const [one, two] = [tickers('SH'), tickers('SZ')];
    refusal(isLast);
    expect(await errorOf(one)).toMatchObject({ code: 'XTP_QUERY', errorId: 9 });
    expect(sent).toEqual(['SH', 'SZ']);
    row('000001', true);
    expect(await two).toEqual(['000001']);
  });

  test('wait for the end of an answer that has run out of time: its late rows are nobody else’s', async () => {
    const one = tickers('SH', { timeoutMs: 1000 });
    advance(scheduler, 1000);
    expect(await errorOf(one)).toBeInstanceOf(XtpTimeoutError);
    const two = tickers('SZ');
    row('600000');
    expect(sent).toEqual(['SH']);
    row('600519', true);
    expect(sent).toEqual(['SH', 'SZ']);
    row('000001', true);
    expect(await two).toEqual(['000001']);
  });

  test('wait for the end of an answer that was given up', async () => {
    const controller = new AbortController();
    const one = tickers('SH', { signal: controller.signal });
    const two = tickers('SZ');
    controller.abort();
    expect(await errorOf(one)).toBeInstanceOf(XtpAbortedError);
    row('600519', true);
    row('000001', true);
    expect(await two).toEqual(['000001']);
  });

  test('are never sent when they are given up before their turn', async () => {
    const controller = new AbortController();
    const one = tickers('SH');
    const two = tickers('SZ', { signal: controller.signal });
    const three = tickers('NQ', { timeoutMs: 1000 });
    const four = tickers('last');
    controller.abort();
    advance(scheduler, 1000);
    expect(await errorOf(two)).toBeInstanceOf(XtpAbortedError);
    expect(await errorOf(three)).toBeInstanceOf(XtpTimeoutError);
    row('600519', true);
    row('000001', true);
    expect([await one, await four]).toEqual([['600519'], ['000001']]);
    expect(sent).toEqual(['SH', 'last']);
  });

  test('have their time limit from the call on, the wait for the turn included', async () => {
    void tickers('SH', { timeoutMs: 5000 });
    const two = tickers('SZ', { timeoutMs: 1000 });
    advance(scheduler, 900);
    row('600519', true);
    expect(sent).toEqual(['SH', 'SZ']);
    advance(scheduler, 99);
    expect(await stateOf(two)).toBe('pending');
    advance(scheduler, 1);
    expect(await errorOf(two)).toBeInstanceOf(XtpTimeoutError);
  });

  test('let the next go when the call fails', async () => {
    const refused = new XtpCallError('QuoteApi::QueryAllTickers failed', 10200303, '');
    const one = queries.rows(kind, shape, {}, () => {
      throw refused;
    });
    const two = tickers('SZ');
    row('000001', true);
    expect(await errorOf(one)).toBe(refused);
    expect(await two).toEqual(['000001']);
  });

  test('reject, sent or waiting, when the session is over; what comes next is sent at once', async () => {
    const both = [tickers('SH'), tickers('SZ')];
    queries.fail(gone);
    for (const query of both) expect(await errorOf(query)).toBe(gone);
    expect(timers(scheduler)).toBe(0);
    const after = tickers('again');
    row('000001', true);
    expect(await after).toEqual(['000001']);
    expect(sent).toEqual(['SH', 'again']);
  });

  test('are not sent without a session, with a bad time limit, or when the signal has fired', async () => {
    expect(await errorOf(tickers('SH', { timeoutMs: -1 }))).toBeInstanceOf(XtpArgumentError);
    expect(await errorOf(tickers('SH', { signal: AbortSignal.abort() }))).toBeInstanceOf(XtpAbortedError);
    live = false;
    expect(await errorOf(tickers('SH'))).toBeInstanceOf(XtpStateError);
    expect([sent, timers(scheduler)]).toEqual([[], 0]);
    row('600519', true);
  });

  test('get their own rows and no others, whoever gives up when', async () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('ask' as const) }),
      fc.record({ do: fc.constant('abort' as const), which: fc.nat(10) }),
      fc.record({ do: fc.constantFrom('row' as const, 'last' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        queries = new QuoteQueries(scheduler, () => undefined);
        const asked: { readonly controller: AbortController; readonly rows: Promise<unknown> }[] = [];
        const onTheWay: number[] = []; // what the counter answers, one after another
        let most = 0;
        const answer = (isLast: boolean): void => {
          const [me] = isLast ? onTheWay.splice(0, 1) : onTheWay;
          if (me !== undefined) row(String(me), isLast);
        };
        for (const action of steps) {
          if (action.do === 'ask') {
            const controller = new AbortController();
            const me = asked.length;
            const rows = queries
              .rows<QueryAllTickersEvent>(kind, shape, { signal: controller.signal }, () => {
                onTheWay.push(me);
                most = Math.max(most, onTheWay.length);
              })
              .then((found) => found.map((r) => Number(r.ticker)))
              .catch((error: unknown) => error);
            asked.push({ controller, rows });
          } else if (action.do === 'abort') asked[action.which]?.controller.abort();
          else answer(action.do === 'last');
        }
        for (let i = 0; i <= asked.length; i++) answer(true);
        await turn();
        for (const [i, { controller, rows }] of asked.entries()) {
          const found = await rows;
          if (found instanceof Error) expect([found.constructor, controller.signal.aborted]).toEqual([XtpAbortedError, true]);
          else expect(new Set(found as number[])).toEqual(new Set([i]));
        }
        expect([most <= 1, onTheWay]).toEqual([true, []]);
      }),
      { numRuns: 100 },
    );
  });
});
