/** An order that is cancelled when a notifier emits. */
import { describe, expect, test } from '@jest/globals';
import { EMPTY, NEVER, of, Subject, throwError, type Observable } from 'rxjs';
import { XtpCallError } from '../../lib/errors';
import { canceledOn } from '../../lib/trade/cancel-on';
import type { CancelOptions } from '../../lib/trade/cancel-outcome';
import type { OrderState } from '../../lib/trade/order-state';
import { marbles } from './support/quotes';
import { turn } from './support/promises';
import { stillScheduler, timers } from './support/time';
import { buy, tradingAccount } from './support/trading';

const states = Object.fromEntries(['s', 'w', 'c'].map((stage) => [stage, { orderXtpId: 7n, stage } as unknown as OrderState]));

/** Cancels that are answered in the given way; `asked` has what they were asked. */
function cancelling(answer: (n: number) => Observable<unknown>) {
  const asked: [bigint, CancelOptions][] = [];
  const cancel = (orderXtpId: bigint, options: CancelOptions): Observable<unknown> => answer(asked.push([orderXtpId, options]));
  return { asked, cancel };
}

describe('an order that a notifier cancels', () => {
  test('is cancelled at the first value, and its stream goes on to its end', () => {
    const { asked, cancel } = cancelling(() => NEVER);
    marbles(({ cold, hot, expectObservable, expectSubscriptions }) => {
      const order = cold('  s--w-----c|  ', states);
      const notifier = hot('-----x-x-----', { x: 0 });
      expectObservable(canceledOn(order, notifier, cancel)).toBe('s--w-----c|', states);
      expectSubscriptions(notifier.subscriptions).toBe('^---------!');
    });
    expect(asked).toEqual([[7n, expect.objectContaining({ whenPossible: true })]]);
  });

  test('whose cancel was refused is cancelled again at the next value, and only then', () => {
    const times: number[] = [];
    marbles(({ cold, hot, expectObservable }, scheduler) => {
      const cancel = (): Observable<unknown> => {
        times.push(scheduler.now());
        return cold('--(r|)', { r: { type: 'refused' } });
      };
      const notifier = hot('-x-xx------x---', { x: 0 });
      expectObservable(canceledOn(cold('s-----------c|', states), notifier, cancel)).toBe('s-----------c|', states);
    });
    expect(times).toEqual([1, 4, 11]);
  });

  test('is left alone by a notifier that completes, by one that fails, and by who unsubscribes', () => {
    const { asked, cancel } = cancelling(() => EMPTY);
    marbles(({ cold, hot, expectObservable }) => {
      expectObservable(canceledOn(cold('s--w|', states), EMPTY, cancel)).toBe('s--w|', states);
      expectObservable(canceledOn(cold('s--w|', states), hot('--#'), cancel)).toBe('s-#', states);
      expectObservable(canceledOn(cold('s--w|', states), hot('---x'), cancel), '^-!').toBe('s--', states);
    });
    expect(asked).toEqual([]);
  });

  test('is neither cancelled nor heard of when it could not be sent', () => {
    const { asked, cancel } = cancelling(() => EMPTY);
    marbles(({ expectObservable }) => {
      const unsent = throwError(() => 'no session');
      expectObservable(canceledOn(unsent, of(0), cancel)).toBe('#', undefined, 'no session');
    });
    expect(asked).toEqual([]);
  });

  test('gives up waiting for its cancel when nobody listens any more', () => {
    const { asked, cancel } = cancelling(() => NEVER);
    const order = new Subject<OrderState>();
    const following = canceledOn(order, of(0), cancel).subscribe();
    expect(asked[0]![1].signal!.aborted).toBe(false);
    following.unsubscribe();
    expect(asked[0]![1].signal!.aborted).toBe(true);
    expect(order.observed).toBe(false);
  });
});

describe('account.submitAndCancelOn', () => {
  test('sends the cancel when the order is confirmed, and ends with the order', async () => {
    const scheduler = stillScheduler();
    const { account, sdk, said } = await tradingAccount(scheduler);
    const stages: string[] = [];
    account.submitAndCancelOn(buy, of('at once')).subscribe({ next: ({ stage }) => stages.push(stage), complete: () => stages.push('|') });
    const { orderXtpId } = sdk.orders[0]!;
    expect(sdk.cancels.size).toBe(0);
    said.confirmed(orderXtpId);
    expect(sdk.cancels.size).toBe(1);
    said.canceled(orderXtpId, 1000);
    await turn();
    expect(stages).toEqual(['submitted', 'working', 'canceled', '|']);
    expect(timers(scheduler)).toBe(0);
  });

  test('sends nothing before it is subscribed, and an order for each subscriber', async () => {
    const { account, sdk } = await tradingAccount(stillScheduler());
    const order = account.submitAndCancelOn(buy, NEVER);
    expect(sdk.orders).toHaveLength(0);
    order.subscribe();
    order.subscribe();
    expect(sdk.orders).toHaveLength(2);
  });

  test('errors when the cancel can not be sent', async () => {
    const { account, sdk, said } = await tradingAccount(stillScheduler());
    const notifier = new Subject<void>();
    const errors: unknown[] = [];
    account.submitAndCancelOn(buy, notifier).subscribe({ error: (error: unknown) => errors.push(error) });
    const { orderXtpId } = sdk.orders[0]!;
    sdk.refuses = true;
    said.confirmed(orderXtpId);
    notifier.next();
    await turn();
    expect(errors).toEqual([expect.any(XtpCallError)]);
    expect(account.order(orderXtpId)).toMatchObject({ stage: 'working' });
  });

  test('that is left inside next cancels nothing', async () => {
    const { account, sdk, said } = await tradingAccount(stillScheduler());
    const following = account.submitAndCancelOn(buy, of(0)).subscribe(({ stage }) => {
      if (stage === 'working') following.unsubscribe();
    });
    const { orderXtpId } = sdk.orders[0]!;
    said.confirmed(orderXtpId);
    await turn();
    expect(account.order(orderXtpId)).toMatchObject({ stage: 'working' });
    expect(sdk.cancels.size).toBe(0);
  });
});
