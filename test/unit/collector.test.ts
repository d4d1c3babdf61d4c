import { beforeEach, describe, expect, test } from '@jest/globals';
import { TestScheduler } from 'rxjs/testing';
import { XtpDisconnectedError, XtpQueryError, XtpRequestError, XtpTimeoutError } from '../../lib/errors';
import { Collector } from '../../lib/session/collector';
import {
  PauseAlgoOrderEvent,
  QueryAccountTradeMarketEvent,
  QueryCreditExtendDebtDateOrdersEvent,
  QueryOrderByPageEvent,
  QueryPositionEvent,
} from '../../lib/xtp/generated/events';
import { writeErrorInfo, writePosition } from '../../lib/xtp/generated/writers';
import { callbackLayouts } from '../../tools/codegen/layout';
import { callback } from './support/callbacks';
import { headerBytes, record, type ErrorFields, type Header } from './support/records';
import { errorOf } from './support/promises';
import { schema } from './support/schema-values';

const { errorAt } = callbackLayouts(schema, schema.traderSpi).find((l) => l.event === 'QueryPositionEvent')!;
const none = 11000350;

function row(ticker: string, header: Partial<Header> = {}, error?: ErrorFields): QueryPositionEvent {
  const data = record(1024, { ...header, hasError: error !== undefined });
  writePosition(data, headerBytes, { ticker });
  if (error) writeErrorInfo(data, errorAt!, error);
  return new QueryPositionEvent(data, headerBytes);
}

let scheduler: TestScheduler;
let done: number;
let query: Collector<QueryPositionEvent>;
beforeEach(() => {
  scheduler = new TestScheduler(() => undefined);
  done = 0;
  query = new Collector({ method: 'QueryPosition', ends: 'last' }, scheduler, { timeoutMs: 1000 }, () => done++);
});
const tickers = async (): Promise<string[]> => (await query.promise).map((r) => r.ticker);

/** Lets the scheduler's time pass up to all that is planned. */
const elapse = (): void => {
  scheduler.maxFrames = Infinity;
  scheduler.flush();
};

describe('the rows of a query', () => {
  test('are collected up to the last, which is a row too', async () => {
    for (const ticker of ['1', '2']) query.add(row(ticker));
    expect(done).toBe(0);
    query.add(row('3', { isLast: true }));
    await expect(tickers()).resolves.toEqual(['1', '2', '3']);
    expect(done).toBe(1);
  });

  test('may be one', async () => {
    query.add(row('1', { isLast: true }));
    await expect(tickers()).resolves.toEqual(['1']);
  });

  test('are none when the counter finds no record, with a NULL row or a zeroed one', async () => {
    query.add(row('', { isLast: true, isNull: true }, { errorId: none, errorMessage: 'Find none record!' }));
    await expect(tickers()).resolves.toEqual([]);
    const other = new Collector<QueryPositionEvent>({ method: 'x', ends: 'last' }, scheduler, { timeoutMs: 1000 }, () => undefined);
    other.add(row('', { isLast: true }, { errorId: none, errorMessage: 'Find none record!' }));
    await expect(other.promise).resolves.toEqual([]);
  });

  test('leave out a NULL row that ends a page without an error', async () => {
    const page = new Collector<QueryOrderByPageEvent>(
      { method: 'The page', ends: 'last' },
      scheduler,
      { timeoutMs: 1000 },
      () => undefined,
    );
    page.add(new QueryOrderByPageEvent(record(512), headerBytes));
    page.add(new QueryOrderByPageEvent(record(512, { isLast: true, isNull: true }), headerBytes));
    await expect(page.promise).resolves.toHaveLength(1);
  });

  test('that come after the end are not looked at', async () => {
    query.add(row('1', { isLast: true }));
    query.add(row('2', { isLast: true }));
    query.add(row('', {}, { errorId: 5, errorMessage: 'late' }));
    await expect(tickers()).resolves.toEqual(['1']);
    expect(done).toBe(1);
  });
});

describe('an error', () => {
  test.each([true, false])('of the counter rejects with its id and text, last or not (%p)', async (isLast) => {
    query.add(row('1'));
    query.add(row('2', { isLast }, { errorId: 11000452, errorMessage: '查询过于频繁' }));
    const error: unknown = await query.promise.catch((e: unknown) => e);
    expect(error).toBeInstanceOf(XtpQueryError);
    expect(error).toMatchObject({ code: 'XTP_QUERY', errorId: 11000452, errorMessage: '查询过于频繁' });
    expect((error as Error).message).toBe('QueryPosition was refused: 查询过于频繁 (error id 11000452)');
    expect(done).toBe(1);
  });

  test('from outside rejects, once', async () => {
    const error = new XtpDisconnectedError('gone');
    query.fail(error);
    query.fail(new XtpDisconnectedError('again'));
    query.add(row('1', { isLast: true }));
    await expect(query.promise).rejects.toBe(error);
    expect(done).toBe(1);
  });
});

describe('time', () => {
  test('runs out for a query that is not answered (F3)', async () => {
    query.add(row('1'));
    elapse();
    const error: unknown = await query.promise.catch((e: unknown) => e);
    expect(error).toBeInstanceOf(XtpTimeoutError);
    expect(error).toMatchObject({ code: 'XTP_TIMEOUT', message: 'QueryPosition was not answered within 1000 ms.' });
    expect(done).toBe(1);
  });

  test.each([
    [999, 0],
    [1000, 1],
  ])('after %d ms of 1000 has run out for %d', async (ms, count) => {
    scheduler = new TestScheduler(() => undefined);
    scheduler.run(() => {
      let ended = 0;
      query = new Collector({ method: 'x', ends: 'last' }, scheduler, { timeoutMs: 1000 }, () => ended++);
      query.promise.catch(() => undefined);
      scheduler.schedule(() => expect(ended).toBe(count), ms);
    });
    await expect(query.promise).rejects.toThrow(XtpTimeoutError);
    expect.assertions(2);
  });

  test('does not run on for one that was answered: nothing is left in the scheduler', async () => {
    query.add(row('1', { isLast: true }));
    await expect(tickers()).resolves.toEqual(['1']);
    expect(scheduler.actions.filter((action) => !action.closed)).toEqual([]);
    elapse();
    expect(done).toBe(1);
  });

  test('does not run on for one that failed', async () => {
    query.fail(new XtpDisconnectedError('gone'));
    await expect(query.promise).rejects.toThrow('gone');
    elapse();
    expect(done).toBe(1);
  });
});

describe('an answer without a mark at its last row', () => {
  function single(): Collector<QueryAccountTradeMarketEvent> {
    return new Collector({ method: 'QueryAccountTradeMarket', ends: 'first' }, scheduler, { timeoutMs: 1000 }, () => done++);
  }

  test('ends with its first', async () => {
    const it = single();
    it.add(callback(QueryAccountTradeMarketEvent, { scalars: { tradeLocation: 2 } }));
    it.add(callback(QueryAccountTradeMarketEvent, { scalars: { tradeLocation: 1 } }));
    expect((await it.promise).map((r) => r.tradeLocation)).toEqual([2]);
    expect(done).toBe(1);
  });

  test('is empty when the first is NULL, or finds no record', async () => {
    const nothing = single();
    nothing.add(callback(QueryAccountTradeMarketEvent, { header: { isNull: true } }));
    await expect(nothing.promise).resolves.toEqual([]);
    const notFound = single();
    notFound.add(callback(QueryAccountTradeMarketEvent, { error: { errorId: none, errorMessage: '' } }));
    await expect(notFound.promise).resolves.toEqual([]);
  });

  test('is refused by an error', async () => {
    const it = single();
    it.add(callback(QueryAccountTradeMarketEvent, { error: { errorId: 5, errorMessage: 'no' } }));
    expect(await errorOf(it.promise)).toBeInstanceOf(XtpQueryError);
  });
});

test('"no record" ends an answer, marked as the last or not', async () => {
  query.add(row('', { isNull: true }, { errorId: none, errorMessage: 'Find none record!' }));
  expect(query.settled).toBe(true);
  await expect(tickers()).resolves.toEqual([]);
});

describe('an error that belongs to its row', () => {
  const refused = { errorId: 11000913, errorMessage: 'not this one' };
  function extensions(): Collector<QueryCreditExtendDebtDateOrdersEvent> {
    const shape = { method: 'QueryCreditExtendDebtDateOrders', ends: 'last', rowErrors: true } as const;
    return new Collector(shape, scheduler, { timeoutMs: 1000 }, () => done++);
  }
  function extension(xtpId: bigint, header: Partial<Header>, error?: ErrorFields): QueryCreditExtendDebtDateOrdersEvent {
    return callback(QueryCreditExtendDebtDateOrdersEvent, { fields: { xtpId }, header, ...(error && { error }) });
  }

  test('is kept there, and the query goes on', async () => {
    const it = extensions();
    it.add(extension(1n, {}, refused));
    it.add(extension(2n, { isLast: true }));
    const rows = await it.promise;
    expect(rows.map((r) => [r.xtpId, r.error?.errorId])).toEqual([
      [1n, 11000913],
      [2n, undefined],
    ]);
  });

  test('ends the answer too when its row is the last', async () => {
    const it = extensions();
    it.add(extension(1n, { isLast: true }, refused));
    await expect(it.promise).resolves.toHaveLength(1);
  });

  test('is of the query where there is no row', async () => {
    const it = extensions();
    it.add(extension(1n, {}));
    it.add(extension(0n, { isNull: true, isLast: true }, refused));
    expect(await errorOf(it.promise)).toMatchObject({ code: 'XTP_QUERY', errorId: 11000913 });
  });

  test('is none at all where no record is found', async () => {
    const it = extensions();
    it.add(extension(0n, { isLast: true }, { errorId: none, errorMessage: '' }));
    await expect(it.promise).resolves.toEqual([]);
  });
});

test('the refusal of a request is an XtpRequestError', async () => {
  const shape = { method: 'PauseAlgoOrder', ends: 'first', isRequest: true } as const;
  const it = new Collector<PauseAlgoOrderEvent>(shape, scheduler, { timeoutMs: 1000 }, () => done++);
  it.add(callback(PauseAlgoOrderEvent, { error: { errorId: 7, errorMessage: 'stopped already' } }));
  const error = await errorOf(it.promise);
  expect(error).toBeInstanceOf(XtpRequestError);
  expect(error).toMatchObject({ errorId: 7, message: 'PauseAlgoOrder was refused: stopped already (error id 7)' });
});
