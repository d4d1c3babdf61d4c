import { describe, expect, test } from '@jest/globals';
import { concat, delay, ignoreElements, map, NEVER, of, Subject, tap, throwError, type Observable } from 'rxjs';
import { XtpArgumentError, XtpCallError, XtpDeniedError, XtpStateError } from '../../lib/errors';
import { iceberg, type Executor, type ParentState } from '../../lib/execution';
import { maxOrderValue, type Verdict } from '../../lib/risk';
import { runStrategy, type Strategy, type StrategyEvent, type StrategyIntent, type StrategyOptions } from '../../lib/strategy';
import type { OrderIntent } from '../../lib/trade/order-intent';
import type { OrderState } from '../../lib/trade/order-state';
import { FakeAccount, stateOfOrder } from './support/fake-account';
import { at, marbles, startingAt } from './support/quotes';
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

  test('a strategy that fails has its orders ended before it begins anew, if they are to be cancelled', () => {
    const scheduler = stillScheduler();
    const account = new FakeAccount();
    const failing = () =>
      concat(
        of(intent),
        throwError(() => new Error('boom')),
      );
    const { said } = run(account, failing, { onStop: 'cancel', restart: { delayMs: 100, times: 2 }, scheduler });
    expect(account.cancels).toEqual([1n]);
    advance(scheduler, 500);
    expect(account.sent).toHaveLength(1);
    account.cancelled(1n); // the next life begins, and fails
    expect(account.cancels).toEqual([1n, 2n]);
    account.fill(2n);
    expect(account.sent).toHaveLength(2);
    advance(scheduler, 100);
    expect(said().filter((event) => event.startsWith('failed'))).toEqual([
      'failed strategy again in 100',
      'failed strategy again in 100',
      'failed strategy',
    ]);
    expect(said().slice(0, 5)).toEqual(['1 submitted', 'failed strategy again in 100', '1 canceled', '2 submitted', expect.any(String)]);
  });

  test('what rules say late of a strategy that has failed is not sent, if its orders are to be cancelled', () => {
    const scheduler = stillScheduler();
    const account = new FakeAccount();
    const options = { onStop: 'cancel', restart: { delayMs: 100 }, scheduler } as const;
    const slow: StrategyOptions<unknown>['risk'] = (intents) => intents.pipe(delay(50, scheduler), risk);
    const failing = () =>
      concat(
        of(intent),
        throwError(() => new Error('boom')),
      );
    const { said } = run(account, failing, { ...options, risk: slow });
    advance(scheduler, 60);
    expect(said()).toEqual(['failed strategy again in 100', 'notSent']);
    expect(account.sent).toEqual([]);
  });

  test('rules see each intent with its tag, and what they let is the object that is sent', () => {
    const account = new FakeAccount();
    const seen: OrderIntent[] = [];
    const numbered = { ...intent, orderClientId: 8 };
    run(account, () => of(intent, numbered), {
      tag: 7,
      risk: (intents) =>
        intents.pipe(
          tap((each) => seen.push(each)),
          risk,
        ),
    });
    expect(seen).toEqual([{ ...intent, orderClientId: 7 }, numbered]);
    for (const [i, each] of seen.entries()) expect(account.sent[i]).toBe(each);
  });

  test('orders of an earlier run under the tag are cancelled with it, and refusals of their cancels are told', () => {
    const scheduler = stillScheduler();
    const account = new FakeAccount();
    const of7 = (orderXtpId: bigint, fields: Partial<OrderState> = {}) => stateOfOrder({ orderXtpId, orderClientId: 7, ...fields });
    for (const state of [of7(50n), of7(51n, { stage: 'filled' }), of7(52n, { ours: false }), of7(53n, { orderClientId: 8 })])
      account.hear(state);
    const { subscription, events } = run(account, () => NEVER, { tag: 7, onStop: 'cancel', scheduler });
    account.cancelRefusals.next({ orderXtpId: 53n, orderCancelXtpId: 9n, errorId: 5, errorMessage: "somebody else's" });
    account.cancelRefusals.next({ orderXtpId: 50n, orderCancelXtpId: 9n, errorId: 5, errorMessage: 'not now' });
    expect(events).toMatchObject([{ event: 'cancelFailed', orderXtpId: 50n, error: { code: 'XTP_REQUEST' } }]);
    subscription.unsubscribe();
    expect(account.cancels).toEqual([50n]);
    advance(scheduler, 1500);
    expect(account.cancels).toEqual([50n, 50n]);
    account.cancelled(50n);
    advance(scheduler, 60_000);
    expect(account.cancels).toHaveLength(2);
    expect(account.orders.observed).toBe(false);
  });

  test('a strategy that ends waits for orders of an earlier run that are being cancelled, also for those heard of only then', () => {
    const account = new FakeAccount();
    const ending = new Subject<never>();
    account.hear(stateOfOrder({ orderXtpId: 50n, orderClientId: 7 }));
    const { isComplete } = run(account, () => ending, { tag: 7, onStop: 'cancel', scheduler: stillScheduler() });
    ending.complete();
    account.hear(stateOfOrder({ orderXtpId: 60n, orderClientId: 7 }));
    expect(account.cancels).toEqual([50n, 60n]);
    account.cancelled(50n);
    expect(isComplete()).toBe(false);
    account.cancelled(60n);
    expect(isComplete()).toBe(true);
  });

  test('an order of an earlier run is left alone on another day, which uses its id again', () => {
    const scheduler = stillScheduler();
    const account = new FakeAccount();
    account.hear(stateOfOrder({ orderXtpId: 50n, orderClientId: 7 }));
    const { isComplete } = run(account, () => of(), { tag: 7, onStop: 'cancel', scheduler });
    account.forget();
    account.hear(stateOfOrder({ orderXtpId: 50n, orderClientId: 0 }));
    advance(scheduler, 60_000);
    expect(account.cancels).toEqual([50n]);
    expect(isComplete()).toBe(true);
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

  describe('has algorithms work for it', () => {
    /** A strategy that does nothing but give its executor away. */
    function withExecutor(account: FakeAccount, options: Partial<StrategyOptions<unknown>> = {}) {
      let executor: Executor | undefined;
      const running = run(
        account,
        (streams) => {
          executor = streams.executor;
          return NEVER;
        },
        options,
      );
      const follow = (wanted: OrderIntent): unknown[] => {
        const heard: unknown[] = [];
        executor!.submit(wanted).subscribe({
          next: ({ stage }) => heard.push(stage),
          error: (error: unknown) => heard.push(error),
          complete: () => heard.push('|'),
        });
        return heard;
      };
      return { ...running, follow };
    }

    test('whose orders pass the rules, carry the tag and are its own', () => {
      const account = new FakeAccount();
      const seen: OrderIntent[] = [];
      const { follow, said, events } = withExecutor(account, {
        tag: 7,
        risk: (intents) =>
          intents.pipe(
            tap((each) => seen.push(each)),
            risk,
          ),
      });
      const heard = follow(intent);
      expect(account.sent).toEqual([{ ...intent, orderClientId: 7 }]);
      expect(account.sent[0]).toBe(seen[0]);
      account.fill(1n);
      expect(heard).toEqual(['submitted', 'filled', '|']);
      expect(follow(large)).toEqual([expect.any(XtpDeniedError)]);
      expect(said()).toEqual(['1 submitted', '1 filled', 'denied']);
      expect(events.at(-1)).toMatchObject({ code: 'MAX_ORDER_VALUE' });
    });

    test('which hear why nothing was sent', () => {
      const account = new FakeAccount();
      const { follow, said, subscription } = withExecutor(account);
      account.isLive = false;
      expect(follow(intent)).toEqual([expect.any(XtpStateError)]);
      account.isLive = true;
      account.refusal = new XtpCallError('InsertOrder', 5, 'no');
      expect(follow(intent)).toEqual([account.refusal]);
      expect(said()).toEqual(['notSent']);
      subscription.unsubscribe();
      account.refusal = undefined;
      expect(follow(intent)).toEqual([expect.any(XtpStateError)]);
      expect(account.sent).toEqual([]);
    });

    test('which are told when the rules end before they have said anything', () => {
      const verdicts = new Subject<Verdict>();
      const { follow, isComplete } = withExecutor(new FakeAccount(), { risk: () => verdicts });
      const heard = follow(intent);
      verdicts.complete();
      expect(heard).toEqual([expect.any(XtpStateError)]);
      expect(isComplete()).toBe(true);
    });

    test.each(['leave', 'cancel'] as const)('an iceberg is worked to its end, and cancelled with the strategy (%s)', (onStop) => {
      const clock = stillScheduler();
      const scheduler = startingAt(at('10:00:00'), clock);
      const account = new FakeAccount();
      const states: ParentState[] = [];
      const strategy: Strategy<unknown> = ({ executor }) =>
        concat(of(large), NEVER).pipe(
          iceberg({ executor, visible: 200, scheduler }),
          tap((state) => states.push(state)),
          ignoreElements(),
        );
      const { subscription } = run(account, strategy, { onStop, scheduler });
      account.fill(1n);
      expect(account.sent.map(({ quantity }) => quantity)).toEqual([200, 200]);
      expect(states.at(-1)).toMatchObject({ filled: 200, working: 200 });
      subscription.unsubscribe();
      expect(new Set(account.cancels)).toEqual(new Set([2n]));
      account.cancelled(2n);
      const asked = account.cancels.length;
      advance(clock, 60_000);
      expect(account.cancels).toHaveLength(asked);
      expect(account.sent).toHaveLength(2);
    });
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
