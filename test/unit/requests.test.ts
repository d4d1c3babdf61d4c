import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { TestScheduler } from 'rxjs/testing';
import {
  XtpAbortedError,
  XtpArgumentError,
  XtpCallError,
  XtpDisconnectedError,
  XtpProtocolError,
  XtpRequestError,
  XtpStateError,
  XtpTimeoutError,
} from '../../lib/errors';
import type { PageOptions } from '../../lib/session/call-options';
import { Requests, type PageRequest } from '../../lib/trade/requests';
import {
  ALGOUserEstablishChannelEvent,
  CancelAlgoOrderEvent,
  CreditCashRepayEvent,
  FundTransferEvent,
  QueryAssetEvent,
  QueryOrderByPageExEvent,
  QueryPositionEvent,
} from '../../lib/xtp/generated/events';
import { callback } from './support/callbacks';
import { errorOf, stateOf, turn } from './support/promises';
import { advance, stillScheduler, timers } from './support/time';

const positions = { method: 'QueryPosition', ends: 'last' } as const;
const asset = { method: 'QueryAsset', ends: 'last' } as const;
const ordersByPage = { method: 'QueryOrdersByPageEx', ends: 'last' } as const;
const gone = new XtpDisconnectedError('gone');

let scheduler: TestScheduler;
let live: boolean;
let requests: Requests;
beforeEach(() => {
  scheduler = stillScheduler();
  live = true;
  requests = new Requests(scheduler, (what) => {
    if (!live) throw new XtpStateError(`${what} needs a session`);
  });
});

/** Sends nothing, and keeps the request ids it was given. */
function sink(): { readonly ids: number[]; readonly send: (id: number) => unknown } {
  const ids: number[] = [];
  return { ids, send: (id) => ids.push(id) };
}

function position(requestId: number, ticker: string, isLast = false): QueryPositionEvent {
  return callback(QueryPositionEvent, { fields: { ticker }, header: { requestId, isLast } });
}

describe('rows', () => {
  test('of queries in flight together find their own by the request id', async () => {
    const { ids, send } = sink();
    const one = requests.rows<QueryPositionEvent>(positions, {}, send);
    const two = requests.rows<QueryPositionEvent>(positions, {}, send);
    expect(new Set(ids).size).toBe(2);
    requests.deliver(position(ids[1]!, 'b'));
    requests.deliver(position(ids[0]!, 'a', true));
    requests.deliver(position(ids[1]!, 'c', true));
    expect((await one).map((r) => r.ticker)).toEqual(['a']);
    expect((await two).map((r) => r.ticker)).toEqual(['b', 'c']);
    expect(timers(scheduler)).toBe(0);
  });

  test('of somebody else, or of nobody, are not taken', async () => {
    const { ids, send } = sink();
    const rows = requests.rows<QueryPositionEvent>(positions, {}, send);
    requests.deliver(position(ids[0]! + 1, 'x', true));
    requests.deliver(position(0, 'x', true));
    expect(await stateOf(rows)).toBe('pending');
    requests.deliver(position(ids[0]!, 'a', true));
    requests.deliver(position(ids[0]!, 'b', true));
    expect((await rows).map((r) => r.ticker)).toEqual(['a']);
  });

  test('that can not be asked for reject with what the call threw, and nothing waits', async () => {
    const refused = new XtpCallError('TraderApi::QueryPosition failed', 11000452, 'too often');
    const rows = requests.rows(positions, {}, () => {
      throw refused;
    });
    expect(await errorOf(rows)).toBe(refused);
    expect(timers(scheduler)).toBe(0);
  });

  test('are not asked for without a session, with a bad time limit, or when the signal has fired', async () => {
    const { ids, send } = sink();
    const aborted = requests.rows(positions, { signal: AbortSignal.abort() }, send);
    expect(await errorOf(aborted)).toBeInstanceOf(XtpAbortedError);
    expect(await errorOf(requests.rows(positions, { timeoutMs: 0 }, send))).toBeInstanceOf(XtpArgumentError);
    live = false;
    expect(await errorOf(requests.rows(positions, {}, send))).toBeInstanceOf(XtpStateError);
    expect([ids, timers(scheduler)]).toEqual([[], 0]);
  });

  test('that come after the time limit are dropped', async () => {
    const { ids, send } = sink();
    const rows = requests.rows(positions, { timeoutMs: 1000 }, send);
    advance(scheduler, 1000);
    expect(await errorOf(rows)).toBeInstanceOf(XtpTimeoutError);
    requests.deliver(position(ids[0]!, 'late', true));
  });

  test('reject, all of them, when the session is over', async () => {
    const { send } = sink();
    const all = [requests.rows(positions, {}, send), requests.rows(asset, {}, send)];
    requests.fail(gone);
    for (const rows of all) expect(await errorOf(rows)).toBe(gone);
    expect(timers(scheduler)).toBe(0);
  });

  test('of which one is expected are that one, or undefined', async () => {
    const { ids, send } = sink();
    const one = requests.one<QueryAssetEvent>(asset, {}, send);
    const none = requests.one<QueryAssetEvent>(asset, {}, send);
    requests.deliver(callback(QueryAssetEvent, { fields: { buyingPower: 5 }, header: { requestId: ids[0]!, isLast: true } }));
    requests.deliver(
      callback(QueryAssetEvent, {
        header: { requestId: ids[1]!, isLast: true, isNull: true },
        error: { errorId: 11000350, errorMessage: '' },
      }),
    );
    expect((await one)?.buyingPower).toBe(5);
    expect(await none).toBeUndefined();
  });
});

/** A counter with rows to give by the page. */
class Pager {
  readonly asked: PageRequest[] = [];
  #id = 0;

  constructor(
    private readonly rows: number,
    private readonly cap = Infinity,
  ) {}

  readonly send = (page: PageRequest, id: number): void => {
    this.asked.push(page);
    this.#id = id;
  };

  /** Gives the page that was asked for last. */
  answer(): void {
    const { reference, requestCount: asked } = this.asked.at(-1)!;
    const requestCount = Math.min(asked, this.cap);
    const count = Math.min(requestCount, this.rows - Number(reference));
    for (let i = 1; i <= count; i++) this.give({ orderSequence: i, requestCount, queryReference: reference + BigInt(i) }, i === count);
    if (count === 0) this.give({ orderSequence: 0, requestCount, queryReference: reference }, true);
  }

  give(scalars: { orderSequence: number; requestCount: number; queryReference: bigint }, isLast: boolean, isNull = false): void {
    const row = { fields: { orderXtpId: scalars.queryReference }, scalars, header: { requestId: this.#id, isLast, isNull } };
    requests.deliver(callback(QueryOrderByPageExEvent, row));
  }
}

function pagesOf(pager: Pager, options: PageOptions = {}): AsyncGenerator<QueryOrderByPageExEvent, void, undefined> {
  return requests.pages<QueryOrderByPageExEvent>(ordersByPage, options, pager.send, (row) => row.orderSequence);
}

/** Reads all rows, with the counter answering each page as soon as it is asked for. */
async function readAll(pager: Pager, options?: PageOptions): Promise<bigint[]> {
  const ids: bigint[] = [];
  const rows = pagesOf(pager, options);
  let answered = 0;
  for (;;) {
    const next = rows.next();
    await turn();
    if (pager.asked.length > answered) {
      answered++;
      pager.answer();
    }
    const { done, value } = await next;
    if (done) return ids;
    ids.push(value.orderXtpId);
  }
}

const upTo = (count: number): bigint[] => Array.from({ length: count }, (_, i) => BigInt(i + 1));

describe('pages', () => {
  test('of 2,500 rows are 1,000, 1,000 and 500 (C3)', async () => {
    const pager = new Pager(2500);
    expect(await readAll(pager)).toEqual(upTo(2500));
    expect(pager.asked).toEqual([
      { requestCount: 1000, reference: 0n },
      { requestCount: 1000, reference: 1000n },
      { requestCount: 1000, reference: 2000n },
    ]);
  });

  test.each([0, 1])('of exactly two full pages take an empty third one, by a row of zeros or a NULL row (%d)', async (isNull) => {
    const pager = new Pager(4);
    const answer = pager.answer.bind(pager);
    pager.answer = () => {
      if (pager.asked.length < 3) answer();
      else pager.give({ orderSequence: 0, requestCount: 2, queryReference: 4n }, true, isNull === 1);
    };
    expect(await readAll(pager, { pageSize: 2 })).toEqual(upTo(4));
    expect(pager.asked.map((page) => page.reference)).toEqual([0n, 2n, 4n]);
  });

  test('of nothing are one request and no row', async () => {
    const pager = new Pager(0);
    expect(await readAll(pager)).toEqual([]);
    expect(pager.asked).toHaveLength(1);
  });

  test('that the counter makes smaller than asked for are read on to the end', async () => {
    const pager = new Pager(7, 3);
    expect(await readAll(pager, { pageSize: 5 })).toEqual(upTo(7));
    expect(pager.asked.map((page) => page.reference)).toEqual([0n, 3n, 6n]);
  });

  test('whose cursor stands still are an error of the counter, after the rows that it gave', async () => {
    const pager = new Pager(0);
    const rows = pagesOf(pager, { pageSize: 1 });
    const first = rows.next();
    pager.give({ orderSequence: 1, requestCount: 1, queryReference: 0n }, true);
    expect((await first).value?.orderSequence).toBe(1);
    const error = await errorOf(rows.next());
    expect(error).toBeInstanceOf(XtpProtocolError);
    expect((error as Error).message).toContain('QueryOrdersByPageEx');
    expect(pager.asked).toHaveLength(1);
  });

  test('give every row once and in order, however many there are and however large the pages', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(40), fc.integer({ min: 1, max: 15 }), fc.integer({ min: 1, max: 15 }), async (count, pageSize, cap) => {
        const pager = new Pager(count, cap);
        expect(await readAll(pager, { pageSize })).toEqual(upTo(count));
        expect(pager.asked).toHaveLength(Math.floor(count / Math.min(pageSize, cap)) + 1);
        expect(pager.asked.every((page) => page.requestCount === pageSize)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('are asked for only when the rows before have been taken, and no more after a break', async () => {
    const pager = new Pager(10);
    const rows = pagesOf(pager, { pageSize: 2 });
    await turn();
    expect(pager.asked).toHaveLength(0);
    const seen: bigint[] = [];
    const reading = (async () => {
      for await (const row of rows) {
        seen.push(row.orderXtpId);
        if (seen.length === 4) break;
      }
    })();
    await turn();
    expect(pager.asked).toHaveLength(1);
    pager.answer();
    await turn();
    expect([seen, pager.asked.length]).toEqual([[1n, 2n], 2]);
    pager.answer();
    await reading;
    await turn();
    expect([seen, pager.asked.length, timers(scheduler)]).toEqual([upTo(4), 2, 0]);
  });

  test('end by the signal before the next one is asked for', async () => {
    const controller = new AbortController();
    const pager = new Pager(10);
    const rows = pagesOf(pager, { pageSize: 1, signal: controller.signal });
    const first = rows.next();
    pager.answer();
    await first;
    controller.abort('enough');
    expect(await errorOf(rows.next())).toMatchObject({ code: 'XTP_ABORTED', cause: 'enough' });
    expect(pager.asked).toHaveLength(1);
    expect(await rows.next()).toEqual({ done: true, value: undefined });
  });

  test('reject when the session ends inside one, and are not asked for any more without one', async () => {
    const inside = new Pager(10);
    const cut = pagesOf(inside, { pageSize: 5 });
    const next = cut.next();
    inside.give({ orderSequence: 1, requestCount: 5, queryReference: 1n }, false);
    requests.fail(gone);
    expect(await errorOf(next)).toBe(gone);

    const between = new Pager(10);
    const rows = pagesOf(between, { pageSize: 1 });
    const first = rows.next();
    between.answer();
    await first;
    live = false;
    expect(await errorOf(rows.next())).toBeInstanceOf(XtpStateError);
    expect(between.asked).toHaveLength(1);
  });

  test('have the time limit each', async () => {
    const pager = new Pager(10);
    const rows = pagesOf(pager, { pageSize: 1, timeoutMs: 1000 });
    for (let i = 0; i < 3; i++) {
      const next = rows.next();
      await turn();
      advance(scheduler, 999);
      pager.answer();
      expect((await next).done).toBe(false);
    }
    const late = rows.next();
    await turn();
    advance(scheduler, 1000);
    expect(await errorOf(late)).toBeInstanceOf(XtpTimeoutError);
  });

  test('of a size that is none are refused when they are read', async () => {
    const pager = new Pager(10);
    expect(await errorOf(pagesOf(pager, { pageSize: 0 }).next())).toBeInstanceOf(XtpArgumentError);
    expect(pager.asked).toHaveLength(0);
  });
});

describe('an answer without a request id', () => {
  const repaid = { event: CreditCashRepayEvent, is: (event: CreditCashRepayEvent, id: bigint) => event.xtpId === id };
  const repay = (id: bigint): Promise<CreditCashRepayEvent> => requests.answer('CreditCashRepay', {}, () => id, repaid);
  const repayment = (xtpId: bigint): CreditCashRepayEvent => callback(CreditCashRepayEvent, { fields: { xtpId } });

  test('is found by the id that the call gave, with two in flight', async () => {
    const one = repay(1n);
    const two = repay(2n);
    requests.deliver(repayment(2n));
    expect((await two).xtpId).toBe(2n);
    expect(await stateOf(one)).toBe('pending');
    requests.deliver(repayment(1n));
    expect((await one).xtpId).toBe(1n);
    expect(timers(scheduler)).toBe(0);
  });

  test('is not what comes for others, or of another kind', async () => {
    const one = repay(1n);
    requests.deliver(repayment(7n));
    requests.deliver(callback(FundTransferEvent, { fields: { serialId: 1n } }));
    expect(await stateOf(one)).toBe('pending');
    requests.deliver(repayment(1n));
    await one;
  });

  test('with an error refuses the request', async () => {
    const one = repay(1n);
    const error = { errorId: 11000905, errorMessage: '可用资金不足' };
    requests.deliver(callback(CreditCashRepayEvent, { fields: { xtpId: 1n }, error }));
    const refusal = await errorOf(one);
    expect(refusal).toBeInstanceOf(XtpRequestError);
    expect(refusal).toMatchObject({ ...error, message: 'CreditCashRepay was refused: 可用资金不足 (error id 11000905)' });
  });

  test('may say without an error that nothing came of it', async () => {
    const failed = requests.answer('FundTransfer', {}, () => 1n, {
      event: FundTransferEvent,
      is: (event, id) => event.serialId === id,
      failed: (event) => event.operationStatus === 'failed',
    });
    requests.deliver(callback(FundTransferEvent, { fields: { serialId: 1n, operationStatus: 'failed' } }));
    expect(await errorOf(failed)).toMatchObject({ code: 'XTP_REQUEST', errorId: 0 });
  });

  test('that carries nothing to tell it by is of the request that has waited longest', async () => {
    const open = (): Promise<unknown> =>
      requests.answer('ALGOUserEstablishChannel', {}, () => 0, {
        event: ALGOUserEstablishChannelEvent,
      });
    const [one, two] = [open(), open()];
    requests.deliver(callback(ALGOUserEstablishChannelEvent, { error: { errorId: 3, errorMessage: 'there is one' } }));
    expect(await errorOf(one)).toBeInstanceOf(XtpRequestError);
    expect(await stateOf(two)).toBe('pending');
    requests.deliver(callback(ALGOUserEstablishChannelEvent));
    expect(await stateOf(two)).toBeInstanceOf(ALGOUserEstablishChannelEvent);
  });

  test('without a struct is not taken for a success', async () => {
    const one = repay(1n);
    requests.deliver(callback(CreditCashRepayEvent, { header: { isNull: true } }));
    expect(await stateOf(one)).toBe('pending');
  });

  test('that refuses without a struct is of the request of its kind that has waited longest', async () => {
    const cancel = (id: bigint): Promise<CancelAlgoOrderEvent> =>
      requests.answer('CancelAlgoOrder', {}, () => id, { event: CancelAlgoOrderEvent, is: (event) => event.xtpStrategyId === id });
    const other = repay(1n);
    const [one, two] = [cancel(1n), cancel(2n)];
    requests.deliver(callback(CancelAlgoOrderEvent, { header: { isNull: true }, error: { errorId: 3, errorMessage: 'unknown' } }));
    expect(await errorOf(one)).toMatchObject({ errorId: 3 });
    expect([await stateOf(two), await stateOf(other)]).toEqual(['pending', 'pending']);
    requests.deliver(callback(CancelAlgoOrderEvent, { fields: { xtpStrategyId: 2n } }));
    expect((await two).xtpStrategyId).toBe(2n);
  });

  test('is not waited for when the call fails, the signal has fired, or there is no session', async () => {
    const sent: bigint[] = [];
    const ask = (signal?: AbortSignal): Promise<unknown> =>
      requests.answer('CreditCashRepay', signal ? { signal } : {}, () => sent.push(1n), { event: CreditCashRepayEvent });
    const reason = new Error('before');
    const aborted = await errorOf(ask(AbortSignal.abort(reason)));
    expect(aborted).toBeInstanceOf(XtpAbortedError);
    expect(aborted).toMatchObject({ cause: reason });
    live = false;
    expect(await errorOf(ask())).toBeInstanceOf(XtpStateError);
    live = true;
    const refused = new XtpCallError('TraderApi::CreditCashRepay failed', 1, '');
    const failed = requests.answer(
      'CreditCashRepay',
      {},
      () => {
        throw refused;
      },
      { event: CreditCashRepayEvent },
    );
    expect(await errorOf(failed)).toBe(refused);
    expect([sent, timers(scheduler)]).toEqual([[], 0]);
  });

  test('is waited for no longer than its time limit, its signal and its session', async () => {
    const controller = new AbortController();
    const ask = (options: object): Promise<unknown> => requests.answer('CreditCashRepay', options, () => 1n, repaid);
    const timed = ask({ timeoutMs: 1000 });
    advance(scheduler, 1000);
    expect(await errorOf(timed)).toBeInstanceOf(XtpTimeoutError);
    const aborted = ask({ signal: controller.signal });
    controller.abort();
    expect(await errorOf(aborted)).toBeInstanceOf(XtpAbortedError);
    const cut = ask({});
    requests.fail(gone);
    expect(await errorOf(cut)).toBe(gone);
    expect(timers(scheduler)).toBe(0);
    requests.deliver(repayment(1n));
  });
});
