/** Many orders at once: sent, cancelled, drained; and how fast. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { NEVER } from 'rxjs';
import type { TestScheduler } from 'rxjs/testing';
import { XtpAbortedError, XtpArgumentError, XtpDrainingError, XtpDrainTimeoutError, XtpStateError, XtpSymbolError } from '../../lib/errors';
import type { Account } from '../../lib/trade/account';
import type { OrderIntent } from '../../lib/trade/order-intent';
import { paced } from '../../lib/trade/paced';
import type { BatchEvent } from '../../lib/trade/submit-all';
import { OptionCombinedOrderEvent, TraderDisconnectedEvent } from '../../lib/xtp/generated/events';
import { callback } from './support/callbacks';
import { marbles } from './support/quotes';
import { errorOf, stateOf, turn } from './support/promises';
import { advance, stillScheduler, timers } from './support/time';
import { buy, tradingAccount, type Said, type SdkNotes } from './support/trading';
import { collectUnhandledErrors } from './support/unhandled-errors';

let scheduler: TestScheduler;
let account: Account;
let sdk: SdkNotes;
let said: Said;
beforeEach(async () => {
  scheduler = stillScheduler();
  ({ account, sdk, said } = await tradingAccount(scheduler));
});
const drop = (): void => account.deliver(callback(TraderDisconnectedEvent, { scalars: { reason: 10210006 } }));
const ids = (): bigint[] => sdk.orders.map(({ orderXtpId }) => orderXtpId);

describe('a pace', () => {
  test('spaces items evenly, and hurries when there is nothing to spare any more', () => {
    marbles(({ hot, expectObservable }, at) => {
      expectObservable(paced(['a', 'b', 'c'], {}, NEVER, at)).toBe('(abc|)');
      expectObservable(paced(['a', 'b', 'c'], { perSecond: 100 }, NEVER, at)).toBe('a 9ms b 9ms (c|)');
      expectObservable(paced(['a', 'b', 'c', 'd'], { perSecond: 100 }, hot('12ms |'), at)).toBe('a 9ms b-(cd|)');
      expectObservable(paced(['a', 'b', 'c'], { perSecond: 100 }, NEVER, at), '5ms !').toBe('a');
      expectObservable(paced([], { perSecond: 100 }, NEVER, at)).toBe('|');
    });
  });

  test.each([0, -1, NaN, Infinity, '5' as unknown as number])('of %p is none', async (perSecond) => {
    expect(() => account.submitAll([buy], { perSecond })).toThrow(XtpArgumentError);
    expect(await errorOf(account.cancelAll({}, { perSecond }))).toBeInstanceOf(XtpArgumentError);
    expect(sdk.orders).toEqual([]);
  });
});

describe('a batch', () => {
  const prices = [10, 11, 12];
  const intents = prices.map((price) => ({ ...buy, price }));
  const bad: OrderIntent[] = [
    { ...buy, quantity: 0 },
    { ...buy, symbol: '600519' },
  ];
  function follow(batch: Iterable<OrderIntent>, options = {}): string[] {
    const heard: string[] = [];
    const tell = (event: BatchEvent): string => (event.type === 'order' ? event.order.stage : event.type);
    account.submitAll(batch, options).subscribe({ next: (e) => heard.push(`${e.index} ${tell(e)}`), complete: () => heard.push('|') });
    return heard;
  }

  test('is sent in order and in one turn, and tells of all until all have ended', () => {
    const heard = follow(new Set(intents));
    expect(sdk.orders.map(({ price }) => price)).toEqual(prices);
    said.filled(ids()[2]!);
    said.canceled(ids()[0]!, 1000);
    expect(heard).not.toContain('|');
    said.rejected(ids()[1]!);
    expect(heard).toEqual(['0 submitted', '1 submitted', '2 submitted', '2 filled', '0 canceled', '1 rejected', '|']);
  });

  test('goes on past what is wrong', () => {
    const heard = follow([bad[0]!, intents[0]!, bad[1]!, intents[1]!]);
    expect(heard).toEqual(['0 failed', '1 submitted', '2 failed', '3 submitted']);
    sdk.refuses = true;
    expect(follow(intents)).toEqual(['0 failed', '1 failed', '2 failed', '|']);
  });

  test('that is all or nothing sends nothing if one is wrong', () => {
    const events: BatchEvent[] = [];
    account.submitAll([intents[0]!, ...bad], { allOrNothing: true }).subscribe((event) => events.push(event));
    expect(events).toEqual([
      { type: 'withheld', index: 0, intent: intents[0] },
      { type: 'failed', index: 1, intent: bad[0], error: expect.any(XtpArgumentError) },
      { type: 'failed', index: 2, intent: bad[1], error: expect.any(XtpSymbolError) },
    ]);
    expect(sdk.orders).toEqual([]);
    follow(intents, { allOrNothing: true });
    expect(sdk.orders).toHaveLength(3);
  });

  test('keeps its pace; a drop fails the rest in its time, a logout at once', async () => {
    const heard = follow([...intents, ...intents], { perSecond: 10 });
    advance(scheduler, 100);
    expect(sdk.orders).toHaveLength(2);
    drop();
    advance(scheduler, 100);
    expect(heard).toEqual(['0 submitted', '1 submitted', '2 failed']);
    await account.logout();
    expect(heard).toEqual(['0 submitted', '1 submitted', '2 failed', '3 failed', '4 failed', '5 failed', '|']);
    expect(timers(scheduler)).toBe(0);
  });

  test('is not sent further when its subscriber leaves inside next, and cancels nothing', () => {
    const following = account.submitAll(intents, { perSecond: 10 }).subscribe(({ index }) => index === 1 && following.unsubscribe());
    advance(scheduler, 1000);
    expect(sdk.orders).toHaveLength(2);
    expect([sdk.cancels.size, timers(scheduler)]).toEqual([0, 0]);
  });

  test('of any intents tells of each, in order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 12 }), fc.boolean(), async (good, allOrNothing) => {
        const fresh = await tradingAccount(scheduler);
        const events: BatchEvent[] = [];
        const batch = good.map((isGood) => (isGood ? buy : bad[0]!));
        fresh.account.submitAll(batch, { allOrNothing }).subscribe((event) => events.push(event));
        const sends = !allOrNothing || good.every(Boolean);
        expect(events.map(({ type }) => type)).toEqual(good.map((isGood) => (isGood ? (sends ? 'order' : 'withheld') : 'failed')));
        expect(fresh.sdk.orders).toHaveLength(sends ? good.filter(Boolean).length : 0);
      }),
    );
  });
});

describe('cancelling all', () => {
  const terms: OrderIntent[] = [buy, { ...buy, side: 'sell' }, { ...buy, symbol: '000001.SZ' }];
  beforeEach(() => {
    for (const intent of terms) account.submit(intent).subscribe();
    for (const id of ids()) said.confirmed(id);
    said.confirmed(5000n); // another client's
  });
  const canceledOnes = (): bigint[] => [...sdk.cancels.values()];

  test('means what is open and ours, whatever else is known', () => {
    said.filled(ids()[1]!);
    void account.cancelAll();
    expect(canceledOnes()).toEqual([ids()[0], ids()[2]]);
  });

  test('takes a filter', async () => {
    const chosen = async (filter: Parameters<Account['cancelAll']>[0]): Promise<bigint[]> => {
      sdk.cancels.clear();
      const done = account.cancelAll(filter, { timeoutMs: 1 });
      advance(scheduler, 1);
      await done;
      return canceledOnes();
    };
    const [a, b, c] = ids();
    expect(await chosen({ side: 'sell' })).toEqual([b]);
    // The scripted events all name 600519.SH; the terms of ours are those that were sent.
    expect(await chosen({ symbol: '000001.SZ' })).toEqual([c]);
    expect(await chosen({ symbol: ['600519.SH', '000001.SZ'], side: 'buy' })).toEqual([a, c]);
    expect(await chosen({ ours: false })).toEqual([5000n]);
    expect(await chosen({ ours: 'any', where: ({ orderXtpId }) => orderXtpId > b! })).toEqual([c, 5000n]);
    expect(await chosen(({ orderXtpId }) => orderXtpId > b!)).toEqual([c]);
    expect(await errorOf(account.cancelAll({ symbol: 'x' }))).toBeInstanceOf(XtpSymbolError);
  });

  test('reports on each in the order they were sent, whatever it came to', async () => {
    account.submit(buy).subscribe(); // not confirmed yet
    const [a, b, c, d] = ids() as [bigint, bigint, bigint, bigint];
    const done = account.cancelAll({}, { timeoutMs: 50 });
    const cancelOf = (id: bigint): bigint => [...sdk.cancels].find(([, order]) => order === id)![0];
    expect(canceledOnes()).toEqual([a, b, c]);
    said.refused(c, cancelOf(c), 11110000, '412');
    said.confirmed(d);
    expect(canceledOnes()).toEqual([a, b, c, d]);
    said.filled(a);
    said.canceled(d, 1000);
    expect(await stateOf(done)).toBe('pending');
    advance(scheduler, 50);
    expect(await done).toMatchObject([
      { type: 'filled', orderXtpId: a },
      { type: 'failed', orderXtpId: b, order: { stage: 'working' }, error: { code: 'XTP_TIMEOUT' } },
      { type: 'refused', orderXtpId: c, temporary: true },
      { type: 'canceled', orderXtpId: d, filled: 0 },
    ]);
    expect(timers(scheduler)).toBe(0);
  });

  test('keeps its pace, spares those that end meanwhile, and never hangs', async () => {
    const done = account.cancelAll({}, { perSecond: 10 });
    const [a, b, c] = ids() as [bigint, bigint, bigint];
    advance(scheduler, 99);
    expect(canceledOnes()).toEqual([a]);
    said.filled(b);
    advance(scheduler, 1);
    expect(canceledOnes()).toEqual([a]);
    await account.logout();
    expect(await done).toMatchObject([
      { type: 'failed', orderXtpId: a, error: { code: 'XTP_STATE' } },
      { type: 'filled', orderXtpId: b, orderCancelXtpId: undefined },
      { type: 'failed', orderXtpId: c, error: { code: 'XTP_STATE' } },
    ]);
    expect(timers(scheduler)).toBe(0);
  });

  test('of nothing is done', async () => {
    expect(await account.cancelAll({ side: 'redemption' })).toEqual([]);
    const { account: fresh } = await tradingAccount(scheduler);
    expect(await fresh.cancelAll()).toEqual([]);
  });

  test('can be given up', async () => {
    const asking = new AbortController();
    const done = account.cancelAll({}, { signal: asking.signal });
    asking.abort();
    expect(await done).toMatchObject(Array(3).fill({ type: 'failed', error: { code: 'XTP_ABORTED' } }));
  });
});

describe('draining an account', () => {
  let open: bigint[];
  beforeEach(() => {
    for (const intent of [buy, buy]) account.submit(intent).subscribe();
    open = ids();
    for (const id of open) said.confirmed(id);
  });

  test('waits for the open orders of this client, takes none, and logs out', async () => {
    said.confirmed(5000n);
    const done = account.drain();
    const errors: unknown[] = [];
    account.submit(buy).subscribe({ error: (error: unknown) => errors.push(error) });
    account.replace(open[0]!, { price: 9 }).subscribe({ error: (error: unknown) => errors.push(error) });
    expect(errors).toEqual([expect.any(XtpDrainingError), expect.any(XtpDrainingError)]);
    expect(await errorOf(account.algo.submit({ type: 1, clientStrategyId: 1n, params: {} }))).toBeInstanceOf(XtpDrainingError);
    expect([sdk.orders.length, sdk.cancels.size]).toEqual([2, 0]);
    said.filled(open[0]!);
    await turn();
    expect(account.isLive).toBe(true);
    said.canceled(open[1]!, 1000);
    await done;
    expect(account.isLive).toBe(false);
    expect(timers(scheduler)).toBe(0);
  });

  test('cancels them if it is told to', async () => {
    account.submit(buy).subscribe(); // not confirmed
    const last = ids()[2]!;
    const done = account.drain({ openOrders: 'cancel' });
    expect([...sdk.cancels.values()]).toEqual(open);
    for (const id of open) said.canceled(id, 1000);
    expect(await stateOf(done)).toBe('pending');
    said.confirmed(last);
    expect([...sdk.cancels.values()]).toEqual([...open, last]);
    said.canceled(last, 1000);
    await done;
    await account.drain();
    expect(timers(scheduler)).toBe(0);
  });

  test('waits for combination orders that were sent here, and cancels them if it is told to', async () => {
    for (const id of open) said.filled(id);
    const { combos } = account.options;
    const legs = (['call', 'put'] as const).map((type) => ({ contract: '10004567', type, side: 'long' as const, quantity: 1 }));
    combos.submit({ type: 'combine', market: 'SH', strategyId: 'KS', quantity: 1, legs }).subscribe().unsubscribe();
    const combo = sdk.combos[0]!;
    const tell = (orderXtpId: bigint, orderStatus: string): void =>
      account.deliver(callback(OptionCombinedOrderEvent, { fields: { orderXtpId, orderStatus } }));
    tell(combo, 'noTradeQueueing');
    const late = errorOf(account.drain({ timeoutMs: 100 }));
    advance(scheduler, 100);
    expect(await late).toMatchObject({ openOrders: [], openCombos: [combo], message: expect.stringContaining(`${combo} (combination)`) });
    expect(sdk.cancels.size).toBe(0);
    const done = account.drain({ openOrders: 'cancel' });
    expect([...sdk.cancels.values()]).toEqual([combo]);
    tell(4711n, 'canceled'); // another client's
    expect(await stateOf(done)).toBe('pending');
    tell(combo, 'canceled');
    await done;
    expect([account.isLive, timers(scheduler)]).toEqual([false, 0]);
  });

  test('says what is open when the time is over, and may be asked again', async () => {
    const late = errorOf(account.drain({ openOrders: 'cancel', timeoutMs: 100 }));
    said.canceled(open[1]!, 1000);
    advance(scheduler, 100);
    const error = (await late) as XtpDrainTimeoutError;
    expect(error).toBeInstanceOf(XtpDrainTimeoutError);
    expect(error.openOrders).toEqual([account.order(open[0]!)]);
    expect(error.message).toContain(`still open: ${open[0]} (600519.SH, working)`);
    expect(account.isLive).toBe(true);
    const again = account.drain();
    said.filled(open[0]!);
    await again;
    expect(account.isLive).toBe(false);
    expect(timers(scheduler)).toBe(0);
  });

  test('settles when the account ends meanwhile, or nobody waits any more', async () => {
    const asking = new AbortController();
    const failures = [account.drain({ signal: asking.signal }), account.drain({ openOrders: 'cancel' })].map(errorOf);
    asking.abort();
    await account.logout();
    expect(await failures[0]).toBeInstanceOf(XtpAbortedError);
    expect(await failures[1]).toBeInstanceOf(XtpStateError);
    expect(timers(scheduler)).toBe(0);
  });

  test('that is asked for wrongly drains nothing', async () => {
    expect(await errorOf(account.drain({ timeoutMs: -1 }))).toBeInstanceOf(XtpArgumentError);
    expect(await errorOf(account.drain({ openOrders: 'leave' as 'wait' }))).toBeInstanceOf(XtpArgumentError);
    account.submit(buy).subscribe();
    expect(sdk.orders).toHaveLength(3);
  });
});

describe('draining an account with a subscriber that throws', () => {
  const unhandled = collectUnhandledErrors();

  test('goes on', async () => {
    account.submit(buy).subscribe();
    account.orders.subscribe(() => {
      throw new Error('broken');
    });
    const done = account.drain();
    said.filled(ids()[0]!);
    await done;
    expect(account.isLive).toBe(false);
    expect(unhandled.flush()).toEqual([new Error('broken')]);
  });
});
