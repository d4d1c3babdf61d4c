import { describe, expect, test } from '@jest/globals';
import { Subject, throwError } from 'rxjs';
import {
  XtpAbortedError,
  XtpArgumentError,
  XtpCallError,
  XtpClosedError,
  XtpSymbolError,
  XtpTimeoutError,
  XtpUnknownOrderError,
} from '../../lib/errors';
import { asyncDesk, asyncValues, buy, order, sell, type DeskSnapshot } from '../../lib/strategy';
import type { CancelOutcome } from '../../lib/trade/cancel-outcome';
import { FakeAccount, stateOfOrder } from './support/fake-account';
import { errorOf, turn } from './support/promises';
import { advance, stillScheduler } from './support/time';

const day = 20230201;
const symbol = '600519.SH';

describe('orders in words', () => {
  test('a price makes a limit order, market the price type of its market', () => {
    expect(order(symbol, 'buy', 100, 1700.5, { day })).toEqual({ business: 'cash', symbol, side: 'buy', quantity: 100, price: 1700.5 });
    expect(buy(symbol, 100, 'market', { day, protect: 1800 })).toMatchObject({ side: 'buy', priceType: 'best5OrCancel', price: 1800 });
    expect(sell('000001.SZ', 150, 'market', { day, orderClientId: 3 })).toEqual({
      ...{ business: 'cash', symbol: '000001.SZ', side: 'sell', quantity: 150 },
      ...{ priceType: 'best5OrCancel', orderClientId: 3 },
    });
    expect(buy('10005000.SH', 1, 'market', { day, positionEffect: 'open' })).toMatchObject({
      business: 'option',
      priceType: 'bestOrCancel',
    });
    expect(sell('204001.SH', 10, 1.5, { day })).toMatchObject({ business: 'repo', price: 1.5 });
    expect(buy(symbol, 100, 1700, { day, credit: true })).toMatchObject({ business: 'margin' });
  });

  test.each([
    [() => buy(symbol, 150, 1700, { day }), /a multiple of 100 from 100 to 1000000, not 150/],
    [() => buy('688001.SH', 199, 17, { day }), /a multiple of 1 from 200/],
    [() => sell(symbol, 1.5, 1700, { day }), /a whole number from 1 to/],
    [() => buy(symbol, 100, 1700.005, { day }), /a multiple of 0.01 yuan, not 1700.005/],
    [() => buy(symbol, 100, 'markt' as 'market', { day }), /'market' or a number of yuan above 0, not 'markt'/],
    [() => buy(symbol, 100, '1700' as 'market', { day }), /not '1700'/],
    [() => buy(symbol, 100, 'market', { day }), /needs its worst price: \{ protect/],
    [() => buy(symbol, 100, 'market', { day, protect: -1 }), /protect is a number of yuan above 0, not -1/],
    [() => buy('113001.SH', 10, 'market', { day }), /takes limit orders alone/],
    [() => buy('10005000.SH', 1, 0.1, { day }), /positionEffect .* 'open' or 'close', not undefined/],
    [() => buy(symbol, 100, 1700, { day, positionEffect: 'open' }), /for options alone/],
    [() => buy('204001.SH', 10, 1.5, { day }), /an order to 'sell'/],
    [() => order(symbol, 'BUY' as 'buy', 100, 1700, { day }), /'buy' or 'sell', not 'BUY'/],
    [() => buy('999999.SH', 100, 1, { day }), /on no board/],
  ])('what is wrong says what was expected (%#)', (make, expected) => {
    expect(make).toThrow(XtpArgumentError);
    expect(make).toThrow(expected);
  });

  test('what is no symbol is a XtpSymbolError', () => {
    expect(() => buy('600519', 100, 1, { day })).toThrow(XtpSymbolError);
  });
});

const quote = (lastPrice: number): DeskSnapshot => ({ lastPrice, upperLimitPrice: 11, lowerLimitPrice: 9 });

function desk() {
  const scheduler = stillScheduler();
  const account = new FakeAccount();
  const snapshots = new Subject<DeskSnapshot>();
  return { scheduler, account, snapshots, desk: asyncDesk({ snapshots: () => snapshots }, account, { scheduler }) };
}

describe('a desk', () => {
  test('gives the first price there is, and lets go of the quotes', async () => {
    const { desk: d, snapshots } = desk();
    const price = d.price(symbol);
    snapshots.next(quote(0));
    snapshots.next(quote(10));
    expect(await price).toBe(10);
    expect(snapshots.observed).toBe(false);
  });

  test('every wait for quotes settles: by its time limit, its signal, or the end of the client', async () => {
    const { desk: d, snapshots, scheduler } = desk();
    const late = errorOf(d.price(symbol, { timeoutMs: 50 }));
    advance(scheduler, 50);
    expect(await late).toBeInstanceOf(XtpTimeoutError);
    const aborted = new AbortController();
    const given = errorOf(d.snapshot(symbol, { signal: aborted.signal }));
    aborted.abort();
    expect(await given).toBeInstanceOf(XtpAbortedError);
    const closed = errorOf(d.snapshot(symbol));
    snapshots.complete();
    expect(await closed).toBeInstanceOf(XtpClosedError);
    expect(snapshots.observed).toBe(false);
  });

  test('buys and sells, and gives how it ended; at the market with the price limit', async () => {
    const { desk: d, account, snapshots } = desk();
    const bought = d.buy(symbol, 100, 10, { day });
    account.fill(1n);
    expect(await bought).toMatchObject({ stage: 'filled', filled: 100 });
    const sold = d.sell(symbol, 100, 'market', { day });
    snapshots.next(quote(10));
    await turn();
    account.tell(2n, { stage: 'rejected', error: { errorId: 1, errorMessage: 'no' } });
    expect(await sold).toMatchObject({ stage: 'rejected' });
    expect(account.sent[1]).toMatchObject({ side: 'sell', price: 9, priceType: 'best5OrCancel' });
    expect(d.orders()).toHaveLength(2);
    expect(await d.positions()).toEqual([]);
  });

  test('who gives up waiting learns which order may still work', async () => {
    const { desk: d, account, scheduler } = desk();
    const late = errorOf(d.buy(symbol, 100, 10, { day, timeoutMs: 50 }));
    await turn();
    advance(scheduler, 50);
    expect(await late).toMatchObject({ code: 'XTP_ORDER_OPEN', orderXtpId: 1n, cause: expect.any(XtpTimeoutError) });
    const aborted = new AbortController();
    const given = errorOf(d.buy(symbol, 100, 10, { day, signal: aborted.signal }));
    await turn();
    aborted.abort();
    expect(await given).toMatchObject({ orderXtpId: 2n, cause: expect.any(XtpAbortedError) });
    const ended = errorOf(d.buy(symbol, 100, 10, { day }));
    await turn();
    account.logout();
    expect(await ended).toMatchObject({ orderXtpId: 3n, cause: expect.any(XtpClosedError) });
  });

  test('what was never sent rejects with what was wrong', async () => {
    const { desk: d, account } = desk();
    expect(await errorOf(d.buy(symbol, 100, 10, { day, signal: AbortSignal.abort() }))).toBeInstanceOf(XtpAbortedError);
    expect(account.sent).toEqual([]);
    expect(await errorOf(d.buy(symbol, 1, 10, { day }))).toBeInstanceOf(XtpArgumentError);
    account.refusal = new XtpCallError('InsertOrder', 1, 'no');
    expect(await errorOf(d.buy(symbol, 100, 10, { day }))).toBe(account.refusal);
  });

  test('cancels, and says how the order ended or that it may still work', async () => {
    const { desk: d, account } = desk();
    const bought = d.buy(symbol, 100, 10, { day });
    await turn();
    const refused = new XtpCallError('CancelOrder', 1, 'no');
    account.onCancel = () => Promise.reject(refused);
    expect(await errorOf(d.cancel(1n))).toMatchObject({ orderXtpId: 1n, cause: refused });
    const ids = { orderXtpId: 1n, orderCancelXtpId: 5n };
    const ended = stateOfOrder({ orderXtpId: 1n, stage: 'canceled' });
    const outcomes: CancelOutcome[] = [
      { type: 'refused', ...ids, order: ended, errorId: 9, errorMessage: 'too late', temporary: false },
      { type: 'unknown', ...ids, order: undefined },
      { type: 'canceled', ...ids, order: ended, filled: 0 },
    ];
    account.onCancel = () => Promise.resolve(outcomes.shift());
    const cause: unknown = expect.objectContaining({ code: 'XTP_REQUEST', errorId: 9, errorMessage: 'too late' });
    expect(await errorOf(d.cancel(1n))).toMatchObject({ orderXtpId: 1n, cause });
    expect(await errorOf(d.cancel(1n))).toBeInstanceOf(XtpUnknownOrderError);
    expect(await d.cancel(1n)).toBe(ended);
    account.cancelled(1n);
    expect(await bought).toMatchObject({ stage: 'canceled' });
    expect(account.cancels).toHaveLength(4);
  });
});

describe('asyncValues', () => {
  test('a slow loop gets the newest, and leaving it lets go of the source', async () => {
    const source = new Subject<number>();
    const values = asyncValues(source);
    expect(source.observed).toBe(false);
    const taken: number[] = [];
    const loop = (async () => {
      for await (const value of values) {
        taken.push(value);
        if (value === 1) [2, 3, 4].forEach((n) => source.next(n));
        else break;
      }
    })();
    expect(source.observed).toBe(true);
    source.next(1);
    await loop;
    expect(taken).toEqual([1, 4]);
    expect(source.observed).toBe(false);
    expect(await values.next()).toEqual({ done: true, value: undefined });
  });

  test('a full buffer fails the loop if it is to, behind what waits', async () => {
    const source = new Subject<number>();
    const values = asyncValues(source, { buffer: 2, overflow: 'error' });
    const first = values.next();
    [1, 2, 3, 4].forEach((n) => source.next(n));
    expect(source.observed).toBe(false);
    expect([await first, await values.next(), await values.next()]).toEqual([1, 2, 3].map((value) => ({ done: false, value })));
    expect(await errorOf(values.next())).toMatchObject({ code: 'XTP_OVERFLOW' });
    expect(await values.next()).toEqual({ done: true, value: undefined });
  });

  test('all who wait are served in their turn, and told of the end', async () => {
    const source = new Subject<number>();
    const values = asyncValues(source, { buffer: 3 });
    const waiting = [values.next(), values.next()];
    source.next(1);
    source.complete();
    expect(await Promise.all(waiting)).toEqual([
      { done: false, value: 1 },
      { done: true, value: undefined },
    ]);
    expect(await errorOf(asyncValues(throwError(() => new Error('no'))).next())).toEqual(new Error('no'));
    const left = asyncValues(source);
    const pending = left.next();
    await left.return!();
    expect(await pending).toEqual({ done: true, value: undefined });
    expect(() => asyncValues(source, { buffer: 0 })).toThrow(XtpArgumentError);
  });
});
