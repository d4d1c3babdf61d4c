/** Cancelling, replacing, sending many orders and draining on the simulated counter, through the real addon. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { lastValueFrom, Subject, tap, toArray } from 'rxjs';
import {
  isEnded,
  XtpClosedError,
  XtpDisconnectedError,
  XtpDrainingError,
  XtpDrainTimeoutError,
  XtpStateError,
  XtpTimeoutError,
  type Account,
  type ConnectOptions,
  type OrderIntent,
  type OrderState,
  type ReplaceEvent,
} from 'xtp-rx';
import { at, block, failureOf, loginOptions, next, turn, useCounter } from '../support/counter';

const counter = useCounter();
const settled = (): Promise<number> => counter.play({ records: 0 });
const options: ConnectOptions = { ...loginOptions, retry: { initialMs: 1, jitter: 0, steadyMs: 0 } };
const symbol = '600001.SH';
/** Of the test environment: client id 1 is confirmed and rests, 2 fills, 3 fills a half. */
const rest: OrderIntent = { symbol, side: 'buy', quantity: 1000, price: 10, orderClientId: 1 };

beforeEach(async () => {
  counter.sim.configure({ matching: { by: 'test' } });
  await counter.play({ untilMs: at('10:00:00') });
});

/** Sends an order and gives its id, once nothing is under way. */
async function send(account: Account, intent: OrderIntent = rest): Promise<bigint> {
  let id = 0n;
  account.submit(intent).subscribe(({ orderXtpId }) => (id = orderXtpId));
  await settled();
  return id;
}

async function drop(account: Account): Promise<void> {
  const down = next(account.status, ({ state }) => state === 'down');
  counter.sim.trader.drop();
  await down;
}
const live = (account: Account): Promise<unknown> => next(account.status, ({ state }) => state === 'live');

describe('a cancel', () => {
  test('B11 B12 B13: tells what it came to', async () => {
    const { account } = await counter.trader();
    const [resting, half, filled] = [
      await send(account),
      await send(account, { ...rest, orderClientId: 3 }),
      await send(account, { ...rest, orderClientId: 2 }),
    ];
    const cancels = [resting, half, filled, 4711n].map((id) => account.cancel(id));
    expect(await Promise.all(cancels)).toMatchObject([
      { type: 'canceled', filled: 0, order: { canceled: 1000 } },
      { type: 'canceled', filled: 500, order: { canceled: 500 } },
      { type: 'filled', orderCancelXtpId: undefined },
      { type: 'unknown', order: undefined },
    ]);
    expect(await account.cancel(resting)).toMatchObject({ type: 'canceled', orderCancelXtpId: undefined });
  });

  test('B9: of an order whose events come before InsertOrder returns', async () => {
    counter.sim.configure({ orders: { earlyEvent: true } });
    const { account } = await counter.trader();
    const outcomes: unknown[] = [];
    for (let i = 0; i < 20; i++) {
      account.submit(rest).subscribe(({ stage, orderXtpId }) => {
        if (stage === 'working') void account.cancel(orderXtpId).then(({ type }) => outcomes.push(type));
      });
    }
    await settled();
    expect(outcomes).toEqual(Array(20).fill('canceled'));
  });

  test('of an order that is full while the line is frozen comes too late', async () => {
    counter.sim.configure({ matching: { by: 'market' } });
    const { account } = await counter.trader();
    const { bidPrices } = await counter.snapshot(symbol);
    const id = await send(account, { ...rest, quantity: 100, price: bidPrices[0]! });
    counter.sim.trader.freeze();
    await counter.play({ untilMs: at('14:00:00') });
    const outcome = account.cancel(id); // 11000343 stands in the line behind the fill
    counter.sim.configure({ trader: { freeze: false } });
    expect(await outcome).toMatchObject({ type: 'filled', order: { filled: 100 } });
  });

  test('of an order that the counter never received finds it unknown', async () => {
    const { account } = await counter.trader();
    counter.sim.trader.loseOrders(1);
    const id = await send(account);
    expect(await account.cancel(id)).toMatchObject({ type: 'unknown', order: { stage: 'submitted' } });
  });

  test.each<[string, (account: Account) => Promise<unknown>, new (...args: never[]) => Error]>([
    ['drop', drop, XtpDisconnectedError],
    ['logout', (account) => account.logout(), XtpStateError],
  ])('that waits on a frozen line is not known after a %s', async (_what, end, Failure) => {
    const { account } = await counter.trader();
    const id = await send(account);
    counter.sim.trader.freeze();
    const failure = failureOf(account.cancel(id));
    await turn();
    await end(account);
    expect(await failure).toBeInstanceOf(Failure);
  });

  test('that waits on a frozen line is not known after a close, or when its time is over', async () => {
    const { client, account } = await counter.trader();
    const id = await send(account);
    counter.sim.trader.freeze();
    const failure = failureOf(account.cancel(id));
    expect(await failureOf(account.cancel(id, { timeoutMs: 20 }))).toBeInstanceOf(XtpTimeoutError);
    await client.close();
    expect(await failure).toBeInstanceOf(XtpClosedError);
  });
});

describe('a cancel on an account that is kept up', () => {
  test('D2: learns after a drop what it came to', async () => {
    const account = await counter.newTrader().connect(options);
    const id = await send(account);
    counter.sim.trader.freeze();
    const outcome = account.cancel(id);
    await settled(); // the counter has done it, and can not say so
    const down = next(account.status, ({ state }) => state === 'down');
    counter.sim.trader.drop();
    counter.sim.configure({ trader: { freeze: false } });
    await down;
    expect(await outcome).toMatchObject({ type: 'canceled', order: { canceled: 1000 } });
    await live(account);
    expect((await account.queryOrder(id))!.orderStatus).toBe('canceled');
  });

  test('that was refused while nothing came is sent again, and told', async () => {
    const account = await counter.newTrader().connect(options);
    counter.sim.configure({ orders: { confirmMs: 60_000 } });
    const id = await send(account);
    counter.sim.trader.freeze();
    const outcome = account.cancel(id); // refused: not confirmed yet; the refusal is lost with the session
    await settled();
    const down = next(account.status, ({ state }) => state === 'down');
    counter.sim.trader.drop();
    await counter.play({ untilMs: at('10:02:00') });
    counter.sim.configure({ trader: { freeze: false } });
    await down;
    expect(await outcome).toMatchObject({ type: 'canceled' });
  });

  test('may be asked for while the session is down', async () => {
    const account = await counter.newTrader().connect(options);
    const id = await send(account);
    counter.sim.hangLogins(true);
    await drop(account);
    expect(await failureOf(account.cancel(id))).toBeInstanceOf(XtpStateError);
    const outcome = account.cancel(id, { whenPossible: true });
    counter.sim.hangLogins(false);
    expect(await outcome).toMatchObject({ type: 'canceled' });
  });

  test('D5: of an order that a restart of the counter has lost finds it unknown', async () => {
    const account = await counter.newTrader().connect(options);
    const id = await send(account);
    counter.sim.hangLogins(true);
    const down = next(account.status, ({ state }) => state === 'down');
    counter.sim.trader.restart('orders');
    await down;
    const outcome = account.cancel(id, { whenPossible: true });
    counter.sim.hangLogins(false);
    expect(await outcome).toMatchObject({ type: 'unknown' });
    await live(account);
    expect(account.order(id)).toMatchObject({ stage: 'rejected' });
  });

  test('whose login is refused for good is not known', async () => {
    const account = await counter.newTrader().connect(options);
    const id = await send(account);
    counter.sim.trader.freeze();
    const failure = failureOf(account.cancel(id));
    await settled();
    counter.sim.trader.refuseLogins({ errorId: 11000030 });
    await drop(account);
    expect(await failure).toBeInstanceOf(XtpDisconnectedError);
    expect(await failureOf(account.cancel(id, { whenPossible: true }))).toBeInstanceOf(XtpStateError);
    expect(await next(account.status, ({ state }) => state === 'refused')).toMatchObject({ reason: 11000030 });
    expect(account.order(id)).toMatchObject({ stage: 'working' });
  });

  test('settles with the truth through 60 drops at any step', async () => {
    counter.sim.configure({ cash: 1e9 });
    const account = await counter.newTrader({ resume: 'restart' }).connect(options);
    for (let i = 0; i < 60; i++) {
      const id = await send(account, { ...rest, orderClientId: i % 2 === 0 ? 1 : 3 });
      const outcome = account.cancel(id);
      if (i % 3 === 0) await turn();
      if (i % 4 === 0) await settled();
      const back = drop(account).then(() => live(account));
      const { type, order } = await outcome;
      expect([type, order!.filled, order!.canceled]).toEqual(i % 2 === 0 ? ['canceled', 0, 1000] : ['canceled', 500, 500]);
      await back;
    }
  });
});

describe('submitAndCancelOn', () => {
  test('cancels when the order is confirmed, if it is asked to before', async () => {
    counter.sim.configure({ orders: { confirmMs: 1500 } });
    const { account } = await counter.trader();
    const all = lastValueFrom(account.submitAndCancelOn(rest, ['at once']).pipe(toArray()));
    await counter.play({ untilMs: at('10:00:02') });
    expect((await all).map(({ stage }) => stage)).toEqual(['submitted', 'working', 'canceled']);
  });

  test('goes on when the cancel is refused, and cancels at the next value', async () => {
    counter.sim.configure({ matching: { by: 'market' } });
    await counter.play({ untilMs: at('14:58:00') }); // nothing can be cancelled now
    const { account } = await counter.trader();
    const order = { ...rest, price: 9.5 };
    const notifier = new Subject<void>();
    const stages: string[] = [];
    account.submitAndCancelOn(order, notifier).subscribe(({ stage }) => stages.push(stage));
    await settled();
    for (let i = 0; i < 2; i++) {
      const refusal = next(account.cancelRefusals);
      notifier.next();
      expect(await refusal).toMatchObject({ errorMessage: '412' });
      await turn(); // the cancel is over
    }
    expect(stages).toEqual(['submitted', 'working']);
  });
});

describe('many orders', () => {
  const intents = [1, 2, 3].map((orderClientId): OrderIntent => ({ ...rest, orderClientId }));

  test('are sent in order; one that is wrong stops no other', async () => {
    const { account } = await counter.trader();
    const heard: string[] = [];
    const batch = [intents[1]!, { ...rest, quantity: -5 }, intents[1]!];
    await lastValueFrom(
      account
        .submitAll(batch)
        .pipe(tap((event) => heard.push(`${event.index} ${event.type === 'order' ? event.order.stage : event.type}`))),
    );
    expect(heard.slice(0, 3)).toEqual(['0 submitted', '1 failed', '2 submitted']);
    expect([...heard].sort()).toEqual(['0 filled', '0 submitted', '0 working', '1 failed', '2 filled', '2 submitted', '2 working']);
    const rows = await account.queryOrders();
    expect(rows.map(({ orderXtpId }) => orderXtpId)).toEqual([...rows.map(({ orderXtpId }) => orderXtpId)].sort());
  });

  test('are cancelled, those that are not confirmed when they are', async () => {
    const { account } = await counter.trader();
    account.submitAll(intents).subscribe();
    await settled();
    counter.sim.configure({ orders: { confirmMs: 1500 } });
    account.submit(rest).subscribe();
    const done = account.cancelAll();
    await counter.play({ untilMs: at('10:00:02') });
    expect(await done).toMatchObject([
      { type: 'canceled', filled: 0 },
      { type: 'canceled', filled: 500 },
      { type: 'canceled', filled: 0 },
    ]);
    expect(account.knownOrders().every(isEnded)).toBe(true);
  });
});

describe('a replacement', () => {
  test.each(['none', 'trade', 'lateTrade'] as const)(
    'with a trade on its way (%s) never fills more than was asked for',
    async (cancelRace) => {
      counter.sim.configure({ orders: { cancelRace } });
      const { account } = await counter.trader();
      const id = await send(account);
      const events: ReplaceEvent[] = [];
      account.replace(id, { price: 10.1, orderClientId: 2 }).subscribe((event) => events.push(event));
      await settled();
      await settled();
      const quantity = cancelRace === 'none' ? 1000 : 500;
      expect(events[0]).toMatchObject({ type: 'cancel', outcome: { type: 'canceled', filled: 1000 - quantity } });
      expect(events.at(-1)).toMatchObject({ type: 'order', order: { stage: 'filled', quantity, price: 10.1, filled: quantity } });
      const filled = account.knownOrders().reduce((sum, order) => sum + order.filled, 0);
      expect(filled).toBe(1000);
    },
  );

  test('B14: of an order that can not be cancelled now sends no new one', async () => {
    counter.sim.configure({ matching: { by: 'market' } });
    await counter.play({ untilMs: at('14:58:00') });
    const { account } = await counter.trader();
    const id = await send(account, { ...rest, price: 9.5 });
    const events = await lastValueFrom(account.replace(id, { price: 9.9 }).pipe(toArray()));
    expect(events).toMatchObject([{ type: 'cancel', outcome: { type: 'refused', temporary: true } }]);
    expect(await account.queryOrders()).toHaveLength(1);
  });

  test('that a drop meets sends no new order, though the old one is cancelled', async () => {
    const account = await counter.newTrader().connect(options);
    const id = await send(account);
    counter.sim.trader.freeze();
    const events: unknown[] = [];
    const failure = new Promise((resolve) =>
      account.replace(id, { price: 9.9 }).subscribe({ next: (e) => events.push(e), error: resolve }),
    );
    await settled();
    const down = next(account.status, ({ state }) => state === 'down');
    counter.sim.trader.drop();
    counter.sim.configure({ trader: { freeze: false } });
    await down;
    expect(await failure).toBeInstanceOf(XtpDisconnectedError);
    expect(events).toMatchObject([{ type: 'cancel', outcome: { type: 'canceled' } }]);
    await live(account);
    expect(await account.queryOrders()).toHaveLength(1);
  });
});

describe('drain', () => {
  test('of an account waits for its orders, tells all that happens to them, and logs out', async () => {
    const { client, account } = await counter.trader();
    const id = await send(account);
    const states: OrderState[] = [];
    account.orders.subscribe((state) => states.push(state));
    const done = account.drain();
    expect(await failureOf(lastValueFrom(account.submit(rest)))).toBeInstanceOf(XtpDrainingError);
    account.requestCancel(id);
    await done;
    expect(states.map(({ stage }) => stage)).toEqual(['canceled']);
    expect(client.accounts).toEqual([]);
    expect((await client.login(loginOptions)).isLive).toBe(true); // the account of another login
  });

  test('of a client cancels the orders of all accounts and closes; no login is taken meanwhile', async () => {
    const { client, account } = await counter.trader();
    const other = await client.login({ ...loginOptions, user: 'trader2' });
    for (const each of [account, other]) await send(each);
    const ends = [account, other].map(async ({ orders }) => lastValueFrom(orders));
    const done = client.drain({ openOrders: 'cancel' });
    expect(await failureOf(client.login({ ...loginOptions, user: 'trader3' }))).toBeInstanceOf(XtpDrainingError);
    await done;
    expect(await Promise.all(ends)).toMatchObject(Array(2).fill({ stage: 'canceled' }));
    expect(await failureOf(() => client.tradingDay())).toBeInstanceOf(XtpClosedError);
  });

  test('of a client says what is open in all accounts when its time is over, and closes nothing', async () => {
    const { client, account } = await counter.trader();
    const other = await client.login({ ...loginOptions, user: 'trader2' });
    const ids = [await send(account), await send(other)];
    const error = await failureOf(client.drain({ timeoutMs: 20 }));
    expect(error).toBeInstanceOf(XtpDrainTimeoutError);
    expect(error).toMatchObject({ code: 'XTP_DRAIN_TIMEOUT', openOrders: ids.map((orderXtpId) => ({ orderXtpId })) });
    expect(client.accounts).toHaveLength(2);
    await client.drain({ openOrders: 'cancel' });
  });

  test('of an account that is kept up goes on after a drop', async () => {
    const client = counter.newTrader();
    const account = await client.connect(options);
    await send(account);
    counter.sim.hangLogins(true);
    await drop(account);
    const done = client.drain({ openOrders: 'cancel' });
    counter.sim.hangLogins(false);
    await done;
    expect(await failureOf(() => client.tradingDay())).toBeInstanceOf(XtpClosedError);
  });

  test('of quotes hands on what has come, and closes', async () => {
    const quotes = await counter.quote();
    const seen = lastValueFrom(quotes.ticks(['600001.SH', '000001.SZ']).pipe(toArray()));
    await turn();
    const played = counter.sim.advance({ records: 500 });
    block(100); // what it makes waits for this thread
    await quotes.drain();
    expect((await seen).length).toBeGreaterThan(0);
    expect(await next(quotes.status.pipe(toArray()))).toEqual([]);
    await quotes.drain();
    await played;
  });
});
