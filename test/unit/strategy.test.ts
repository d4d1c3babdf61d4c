import { describe, expect, test } from '@jest/globals';
import { concat, map, NEVER, of, Subject, throwError, type Observable } from 'rxjs';
import { XtpArgumentError, XtpCallError, XtpStateError } from '../../lib/errors';
import { maxOrderValue } from '../../lib/risk';
import { runStrategy, type Strategy, type StrategyEvent, type StrategyIntent, type StrategyOptions } from '../../lib/strategy';
import type { OrderIntent } from '../../lib/trade/order-intent';
import type { OrderState } from '../../lib/trade/order-state';
import { FakeAccount, stateOfOrder } from './support/fake-account';
import { marbles } from './support/quotes';
import { collectUnhandledErrors } from './support/unhandled-errors';
import { advance, stillScheduler } from './support/time';

const unhandled = collectUnhandledErrors();
const intent: OrderIntent = { symbol: '600519.SH', side: 'buy', quantity: 100, price: 10 };
const large: OrderIntent = { ...intent, quantity: 1000 };
const risk = maxOrderValue({ limit: 2000 });

/** What a run says in short, and how it is stopped. */
function run(account: FakeAccount, strategy: Strategy<unknown>, options: Partial<StrategyOptions<unknown>> = {}) {
  const events: StrategyEvent[] = [];
  let isComplete = false;
  const subscription = runStrategy({ quotes: undefined, account, risk, strategy, ...options }).subscribe({
    next: (event) => events.push(event),
    complete: () => (isComplete = true),
  });
  return { events, said: () => events.map(shortly), subscription, isComplete: () => isComplete };
}

function shortly(event: StrategyEvent): string {
  if (event.event === 'order') return `${event.state.orderXtpId} ${event.state.stage}`;
  return event.event === 'failed'
    ? `failed ${event.by}${event.restartMs === undefined ? '' : ` again in ${event.restartMs}`}`
    : event.event;
}

describe('runStrategy', () => {
  test('sends what the rules let, tells what they deny, and leaves the quotes with its observer', () => {
    marbles(({ hot, expectObservable, expectSubscriptions }) => {
      const quotes = hot('-s-l-s--|', { s: intent, l: large });
      const account = new FakeAccount();
      const strategy = ({ quotes: source }: { quotes: Observable<OrderIntent> }): Observable<OrderIntent> => source;
      const events = runStrategy({ quotes, account, risk, strategy }).pipe(map(shortly));
      const said = { a: '1 submitted', d: 'denied', b: '2 submitted' };
      expectObservable(events, '^-----!').toBe('-a-d-b', said);
      expectSubscriptions(quotes.subscriptions).toBe('^-----!');
    });
  });

  test('is cold: each subscriber runs a strategy of its own', () => {
    const account = new FakeAccount();
    const events = runStrategy({ quotes: 0, account, risk, strategy: () => of(intent) });
    expect(account.sent).toHaveLength(0);
    events.subscribe();
    events.subscribe();
    expect(account.sent).toEqual([intent, intent]);
  });

  test('completes when the strategy has ended and all its orders have; late fills are told until then', () => {
    const account = new FakeAccount();
    const { said, events, isComplete } = run(account, () => of(intent, large, intent));
    account.tell(1n, { stage: 'canceled', canceled: 40 });
    account.tell(1n, { filled: 60 });
    expect(isComplete()).toBe(false);
    account.fill(2n);
    expect(said()).toEqual(['1 submitted', 'denied', '2 submitted', '1 canceled', '1 canceled', '2 filled']);
    expect(events[1]).toMatchObject({ intent: large, code: 'MAX_ORDER_VALUE', rule: 'maxOrderValue' });
    expect(isComplete()).toBe(true);
  });

  test('tells what was not sent as a value, and asks no rule while there is no session', () => {
    const account = new FakeAccount();
    const wanted = new Subject<StrategyIntent>();
    const asked: OrderIntent[] = [];
    const { events, said } = run(account, () => wanted, {
      risk: (intents) =>
        intents.pipe(
          map((i) => (asked.push(i), i)),
          risk,
        ),
    });
    account.isLive = false;
    wanted.next(intent);
    account.isLive = true;
    account.refusal = new XtpCallError('InsertOrder', 5, 'no');
    wanted.next(intent);
    account.refusal = undefined;
    wanted.next(null as unknown as OrderIntent);
    wanted.next(intent);
    expect(said()).toEqual(['notSent', 'notSent', 'notSent', '1 submitted']);
    expect(events[0]).toMatchObject({ intent, error: expect.any(XtpStateError) });
    expect(events[1]).toMatchObject({ intent, error: { code: 'XTP_CALL', errorId: 5 } });
    expect(events[2]).toMatchObject({ error: expect.any(XtpArgumentError) });
    expect(asked).toHaveLength(2);
  });

  test('reports a strategy that fails once, and ends it', () => {
    const boom = new Error('boom');
    const failures: Strategy<unknown>[] = [
      () => {
        throw boom;
      },
      () => throwError(() => boom),
      ({ orders }) =>
        orders.pipe(
          map(() => {
            throw boom;
          }),
        ),
    ];
    for (const failure of failures.slice(0, 2)) {
      const { events, isComplete } = run(new FakeAccount(), failure);
      expect(events).toEqual([{ event: 'failed', by: 'strategy', error: boom }]);
      expect(isComplete()).toBe(true);
    }
    const account = new FakeAccount();
    const sends = run(account, (streams) => concat(of(intent), failures[2]!(streams)));
    account.tell(1n, { stage: 'working' });
    expect(sends.said()).toEqual(['1 submitted', '1 working', 'failed strategy']);
    account.fill(1n);
    expect(sends.isComplete()).toBe(true);
    expect(unhandled.flush()).toEqual([]);
  });

  test('begins anew after a failure so many times; the rules remember', () => {
    marbles(({ cold, expectObservable }, scheduler) => {
      const account = new FakeAccount();
      const strategy = () => cold('-s#', { s: intent }, new Error('boom'));
      const restart = { delayMs: 5, times: 1 };
      let count = 0;
      const counting: StrategyOptions<unknown>['risk'] = (intents) =>
        intents.pipe(
          risk,
          map((verdict) => ({ ...verdict, intent: { ...verdict.intent, quantity: 100 * ++count } })),
        );
      const events = runStrategy({ quotes: 0, account, risk: counting, strategy, restart, scheduler }).pipe(
        map((event) => (event.event === 'order' ? `${event.state.quantity}` : shortly(event))),
      );
      const said = { a: '100', b: '200', f: 'failed strategy again in 5', g: 'failed strategy' };
      expectObservable(events, '^-------------!').toBe('-af-----bg----', said);
    });
  });

  test('fails closed when the rules fail or end', () => {
    const account = new FakeAccount();
    const wanted = new Subject<StrategyIntent>();
    const { said, isComplete } = run(account, () => wanted, {
      risk: () => throwError(() => new Error('no rules')),
      restart: { delayMs: 1 },
    });
    wanted.next(intent);
    expect(said()).toEqual(['failed risk']);
    expect(isComplete()).toBe(true);
    const without = run(account, () => wanted, { risk: () => of() });
    wanted.next(intent);
    expect(without.isComplete()).toBe(true);
    expect(account.sent).toEqual([]);
  });

  test.each(['leave', 'cancel'] as const)('unsubscribed, %s its open orders', (onStop) => {
    const scheduler = stillScheduler();
    const account = new FakeAccount();
    const { subscription, events } = run(account, () => concat(of(intent, intent), NEVER), { onStop, scheduler });
    account.fill(1n);
    const before = events.length;
    subscription.unsubscribe();
    expect(account.cancels).toEqual(onStop === 'cancel' ? [2n] : []);
    advance(scheduler, 1500);
    expect(account.cancels).toEqual(onStop === 'cancel' ? [2n, 2n] : []);
    account.cancelled(2n);
    advance(scheduler, 60_000);
    expect(account.cancels).toHaveLength(onStop === 'cancel' ? 2 : 0);
    expect(events).toHaveLength(before);
    expect(account.orders.observed).toBe(false);
  });

  test('a strategy that fails has its orders cancelled, if it is to, and their end is told; cancels that fail are, too', async () => {
    const account = new FakeAccount();
    account.onCancel = () => Promise.reject(new Error('refused'));
    const { said, isComplete } = run(
      account,
      () =>
        concat(
          of(intent),
          throwError(() => new Error('boom')),
        ),
      {
        onStop: 'cancel',
        scheduler: stillScheduler(),
      },
    );
    await Promise.resolve();
    await Promise.resolve();
    expect(said()).toEqual(['1 submitted', 'failed strategy', 'cancelFailed']);
    account.cancelled(1n);
    expect(said().at(-1)).toBe('1 canceled');
    expect(isComplete()).toBe(true);
  });

  test('a strategy cancels by id; what the cancel throws is told', () => {
    const account = new FakeAccount();
    const { events } = run(account, ({ orders }) => concat(of(intent), orders.pipe(map(({ orderXtpId }) => ({ cancel: orderXtpId })))));
    account.onCancel = () => {
      throw new XtpStateError('down');
    };
    account.tell(1n, { stage: 'working' });
    account.cancelRefusals.next({ orderXtpId: 7n, orderCancelXtpId: 9n, errorId: 5, errorMessage: "somebody else's" });
    expect(events).toHaveLength(3);
    account.cancelRefusals.next({ orderXtpId: 1n, orderCancelXtpId: 9n, errorId: 5, errorMessage: 'too late' });
    expect(events.pop()).toMatchObject({ event: 'cancelFailed', orderXtpId: 1n, error: { code: 'XTP_REQUEST', errorId: 5 } });
    expect(account.cancels).toEqual([1n]);
    expect(events.at(-1)).toMatchObject({ event: 'cancelFailed', orderXtpId: 1n, error: expect.any(XtpStateError) });
  });

  test('strategies see their own orders and fills alone, unless they ask; a tag finds those of an earlier run', () => {
    const account = new FakeAccount();
    const seen: Record<string, bigint[]> = { a: [], b: [], all: [], trades: [] };
    const watching =
      (name: string): Strategy<unknown> =>
      ({ orders, trades, everyone }) => {
        orders.subscribe(({ orderXtpId }) => seen[name]!.push(orderXtpId));
        if (name === 'a') everyone.orders.subscribe(({ orderXtpId }) => seen['all']!.push(orderXtpId));
        if (name === 'b') trades.subscribe(({ orderXtpId }) => seen['trades']!.push(orderXtpId));
        return of(intent);
      };
    run(account, watching('a'));
    run(account, watching('b'), { tag: 7 });
    account.orders.next(stateOfOrder({ orderXtpId: 50n, orderClientId: 7 }));
    account.trade(1n, 0);
    account.trade(2n, 7);
    account.fill(1n);
    account.fill(2n);
    expect(account.sent.map(({ orderClientId }) => orderClientId)).toEqual([undefined, 7]);
    expect(seen).toEqual({ a: [1n, 1n], b: [2n, 50n, 2n], all: [1n, 2n, 50n, 1n, 2n], trades: [2n] });
  });

  test('a logout completes it, and says which orders nobody will tell of', () => {
    const account = new FakeAccount();
    const { events, isComplete } = run(account, () => of(intent));
    account.logout();
    expect(events.at(-1)).toMatchObject({ event: 'lost', intent, state: { orderXtpId: 1n } satisfies Partial<OrderState> });
    expect(isComplete()).toBe(true);
  });

  test('throws for options that are none', () => {
    const account = new FakeAccount();
    const options = { quotes: 0, account, risk, strategy: () => NEVER };
    expect(() => runStrategy({ ...options, tag: -1 })).toThrow(XtpArgumentError);
    expect(() => runStrategy({ ...options, restart: { delayMs: -1 } })).toThrow(XtpArgumentError);
  });
});
