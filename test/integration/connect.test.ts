/** Sessions that are kept up, through the real addon: drops, refusals, restarts of the counter, and what of it users notice. */
import { describe, expect, jest, test } from '@jest/globals';
import { lastValueFrom, toArray, type Observable, type Subscription } from 'rxjs';
import {
  XtpLoginError,
  type Account,
  type ConnectionStatus,
  type ConnectOptions,
  type OrderState,
  type Reconciliation,
  type SnapshotEvent,
  type TradeReport,
  type TraderClient,
  type XtpError,
} from 'xtp-rx';
import { TraderCalls } from '../../lib/xtp/generated/calls';
import { at, eventually, failureOf, loginOptions, next, samples, turn, useCounter } from '../support/counter';

const counter = useCounter();
const symbol = '600001.SH';
/** As fast as can be: how long the waits are is tested in virtual time (test/unit/session.test.ts). */
const options: ConnectOptions = { ...loginOptions, retry: { initialMs: 1, jitter: 0, steadyMs: 0 } };
/** CI does fewer. */
const cycles = Number(process.env['XTP_RX_DROPS'] ?? 100);

const settled = (): Promise<number> => counter.play({ records: 0 });

function collect<T>(stream: Observable<T>): T[] {
  const seen: T[] = [];
  stream.subscribe((value) => seen.push(value));
  return seen;
}

const live = (status: Observable<ConnectionStatus>): Promise<ConnectionStatus> => next(status, ({ state }) => state === 'live');

/** The connection drops and comes back. */
async function cycle(side: 'quote' | 'trader', status: Observable<ConnectionStatus>): Promise<void> {
  const down = next(status, ({ state }) => state === 'down');
  counter.sim.drop(side);
  await down;
  await live(status);
}

describe('quotes', () => {
  test('come back by themselves after a drop: subscribers notice nothing but the status', async () => {
    const quotes = counter.newQuote();
    const states = collect(quotes.status);
    const seen = collect<SnapshotEvent>(quotes.snapshots(symbol));
    await quotes.connect(options);
    await counter.play({ records: 50 });
    const before = seen.length;
    await cycle('quote', quotes.status);
    await counter.play({ records: 200 });
    expect(seen.length).toBeGreaterThan(before);
    expect(states.map(({ state }) => state)).toEqual(['idle', 'connecting', 'live', 'down', 'connecting', 'live']);
  });

  test(`keep their subscriptions through ${cycles} drops`, async () => {
    const quotes = counter.newQuote();
    const symbols = ['600001.SH', '000001.SZ', '510300.SH'];
    await quotes.connect(options);
    const seen = symbols.map((each) => collect<SnapshotEvent>(quotes.snapshots(each)));
    const ticks = collect(quotes.ticks('000001.SZ'));
    for (let i = 0; i < cycles; i++) {
      const before = seen.map(({ length }) => length);
      await cycle('quote', quotes.status);
      await settled();
      // Every subscription begins with the newest snapshot, if there is one.
      if (i > 0) for (const [at, { length }] of seen.entries()) expect(length).toBeGreaterThan(before[at]!);
      await counter.play({ records: 30 });
    }
    expect(ticks.length).toBeGreaterThan(0);
  });

  test('stop at a wrong password, and say so', async () => {
    counter.sim.refuseQuoteLogins({ errorId: 11000030, message: 'password' });
    const quotes = counter.newQuote();
    const failure = await failureOf(quotes.connect(options));
    expect(failure).toBeInstanceOf(XtpLoginError);
    expect(failure).toMatchObject({ final: true, errorId: 11000030 });
    expect(await next(quotes.status)).toMatchObject({ state: 'refused', reason: 11000030 });
  });

  test('are tried again while the server closes at once', async () => {
    counter.sim.closeQuoteLogins(true);
    const quotes = counter.newQuote();
    const connected = quotes.connect(options);
    await next(quotes.status, (status) => status.state === 'down' && status.attempt === 3);
    counter.sim.closeQuoteLogins(false);
    await connected;
    expect(await next(quotes.status)).toEqual({ state: 'live' });
  });

  test('settle every promise at a close, whatever is under way', async () => {
    counter.sim.hangLogins(true);
    const quotes = counter.newQuote();
    const failure = failureOf(quotes.connect(options));
    await turn();
    const closed = quotes.close();
    expect(await failure).toMatchObject({ code: 'XTP_CLOSED' });
    counter.sim.hangLogins(false);
    await closed;
  });
});

describe('an account', () => {
  /** One that is kept up, with a record of all that its streams say. */
  async function connect(client: TraderClient = counter.newTrader()): Promise<{
    account: Account;
    states: ConnectionStatus[];
    orders: OrderState[];
    trades: TradeReport[];
    reconciliations: Reconciliation[];
  }> {
    const account = client.open(options);
    const said = {
      states: collect(account.status),
      orders: collect(account.orders),
      trades: collect(account.trades),
      reconciliations: collect(account.reconciliations),
    };
    await live(account.status);
    return { account, ...said };
  }

  /** An order that rests, far from the market. */
  async function rest(account: Account): Promise<OrderState> {
    const working = next(account.orders, ({ stage, price }) => stage === 'working' && price === 9);
    account.submit({ symbol, side: 'buy', quantity: 100, price: 9 }).subscribe();
    return working;
  }

  /** What the counter's own records say must be what the account says. */
  async function agree(account: Account, trades: readonly TradeReport[]): Promise<void> {
    const rows = await account.queryOrders();
    const known = account.knownOrders().filter(({ error }) => error?.errorId !== 0);
    expect(known.map(({ orderXtpId }) => orderXtpId).sort()).toEqual(rows.map(({ orderXtpId }) => orderXtpId).sort());
    for (const row of rows) {
      const state = account.order(row.orderXtpId)!;
      expect(state.filled).toBe(row.quantityTraded);
      expect(state.remaining + state.canceled).toBe(row.quantityLeft);
      expect(state.amount).toBeCloseTo(row.tradeAmount, 4);
    }
    const execIds = (fills: readonly TradeReport[]): string[] => fills.map(({ execId }) => execId).sort();
    expect(execIds(trades)).toEqual(execIds(await account.queryTrades()));
  }

  test('is the same after a drop, and what happened meanwhile comes in before it is live again', async () => {
    const quotes = await counter.quote({ clientId: 2 });
    quotes.snapshots(symbol).subscribe();
    await counter.play({ untilMs: at('09:31:00') });
    const { bidPrices } = await counter.snapshot(symbol);
    const { account, states, orders, trades } = await connect();
    for (const price of [...bidPrices].slice(0, 5)) account.submit({ symbol, side: 'buy', quantity: 100, price }).subscribe();
    const far = await rest(account);
    const followed = lastValueFrom(account.submit({ symbol, side: 'buy', quantity: 100, price: 9 }));
    await settled();
    const last = orders.at(-1)!;
    counter.sim.hangLogins(true);
    const down = next(account.status, ({ state }) => state === 'down');
    counter.sim.drop('trader');
    await down;
    expect(trades).toHaveLength(0);
    await counter.play({ untilMs: at('09:33:00') });
    expect(trades).toHaveLength(0);
    counter.sim.hangLogins(false);
    await live(account.status);
    expect(trades.length).toBeGreaterThan(0);
    await agree(account, trades);
    expect(account.order(far.orderXtpId)).toMatchObject({ stage: 'working', ours: true });
    account.requestCancel(last.orderXtpId);
    expect(await followed).toMatchObject({ orderXtpId: last.orderXtpId, stage: 'canceled', canceled: 100 });
    expect(states.map(({ state }) => state)).toEqual(['connecting', 'replaying', 'live', 'down', 'connecting', 'replaying', 'live']);
  });

  test(`loses no order event in ${cycles} drops, at any step of an order, and counts nothing twice`, async () => {
    const client = counter.newTrader({ resume: 'restart' });
    const { account, orders, trades } = await connect(client);
    await counter.play({ untilMs: at('09:31:00') });
    const { askPrices } = await counter.snapshot(symbol);
    const sent: bigint[] = [];
    for (let i = 0; i < cycles; i++) {
      const price = i % 3 === 0 ? askPrices[4]! : 9;
      account.submit({ symbol, side: 'buy', quantity: 100, price }).subscribe((state) => {
        if (state.stage === 'submitted') sent.push(state.orderXtpId);
      });
      if (i % 2 === 0) await turn();
      if (i % 4 === 1) account.requestCancel(sent.at(-1)!);
      await cycle('trader', account.status);
      if (i % 10 === 0) await counter.play({ records: 20 });
    }
    await settled();
    expect(sent).toHaveLength(cycles);
    await agree(account, trades);
    for (const id of sent) expect(orders.some(({ orderXtpId, stage }) => orderXtpId === id && stage !== 'submitted')).toBe(true);
  });

  test(`are whole again after ${cycles} drops at every step: of a login, a subscription, an order, a cancel, a query`, async () => {
    const quotes = counter.newQuote();
    await quotes.connect(options);
    const { account, trades } = await connect(counter.newTrader({ resume: 'restart' }));
    await counter.play({ untilMs: at('09:31:00') });
    const fresh = new Map<string, number>();
    const follow = (symbols: readonly string[]): Subscription => quotes.snapshots(symbols).subscribe((s) => fresh.set(s.symbol, s.volume));
    let followed = follow(samples.sh);
    const asked: Promise<unknown>[] = [];
    const order = (): bigint => {
      let id = 0n;
      account.submit({ symbol, side: 'buy', quantity: 100, price: 9 }).subscribe(({ orderXtpId }) => (id = orderXtpId));
      return id;
    };
    const ask = (): void => {
      asked.push(account.queryOrders(), account.queryAsset(), quotes.queryInstruments('SH'), account.reconcile());
    };
    const freeze = (on: boolean): void => {
      counter.sim.configure({ quotes: { freeze: on } });
      counter.sim.option('trader.freeze', on ? '1' : '0');
    };
    const dropAgainAt = async (status: Observable<ConnectionStatus>, side: 'quote' | 'trader', state: ConnectionStatus['state']) => {
      await next(status, (value) => value.state === state);
      counter.sim.drop(side);
    };
    const steps: readonly (() => unknown)[] = [
      () => undefined,
      () => {
        const old = followed;
        followed = follow(samples.all);
        old.unsubscribe();
      },
      async () => {
        const old = followed;
        followed = follow(samples.sz);
        old.unsubscribe();
        await turn();
      },
      () => order(),
      async () => {
        const id = order();
        await turn();
        account.requestCancel(id);
      },
      () => ask(),
      async () => {
        freeze(true); // no answer comes
        ask();
        await turn();
      },
      () => void dropAgainAt(quotes.status, 'quote', 'connecting'),
      () => void dropAgainAt(account.status, 'trader', 'connecting'),
      () => void dropAgainAt(account.status, 'trader', 'replaying'),
    ];
    const isLive = async (): Promise<boolean> => account.isLive && (await next(quotes.status)).state === 'live';
    for (let i = 0; i < cycles; i++) {
      await steps[i % steps.length]!();
      const down = [quotes.status, account.status].map((status) => next(status, ({ state }) => state === 'down'));
      counter.sim.drop('quote');
      counter.sim.drop('trader');
      await Promise.all(down);
      freeze(false);
      do {
        await Promise.all([live(quotes.status), live(account.status)]);
        await settled(); // a drop in the login is told after it
      } while (!(await isLive()));
    }
    const outcomes = await Promise.allSettled(asked);
    const failures = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [(outcome.reason as XtpError).code] : []));
    expect(failures.length).toBeGreaterThan(0);
    expect(failures.filter((code) => code !== 'XTP_DISCONNECTED')).toEqual([]);
    await agree(account, trades);
    fresh.clear();
    await cycle('quote', quotes.status);
    await settled();
    expect([...fresh.keys()].sort()).toEqual([...samples.sz].sort());
    expect(quotes.subscriptions().snapshots).toBe(samples.sz.length);
  });

  test('cancels at once after a drop, while its orders wait for the comparison with the counter', async () => {
    await counter.play({ untilMs: at('09:31:00') });
    const { account } = await connect();
    const [one, two, three] = [await rest(account), await rest(account), await rest(account)];
    counter.sim.trader.loseAnswers(1); // the comparison gets no answer
    const replaying = next(account.status, ({ state }) => state === 'replaying');
    counter.sim.drop('trader');
    await replaying;
    expect(await account.cancel(one.orderXtpId)).toMatchObject({ type: 'canceled', filled: 0 });
    const ended = next(account.orders, ({ orderXtpId, stage }) => orderXtpId === two.orderXtpId && stage === 'canceled');
    account.requestCancel(two.orderXtpId);
    await ended;
    expect(await account.cancelAll()).toMatchObject([{ type: 'canceled', orderXtpId: three.orderXtpId }]);
    expect(await failureOf(lastValueFrom(account.submit({ symbol, side: 'buy', quantity: 100, price: 9 })))).toMatchObject({
      code: 'XTP_STATE',
    });
    expect(await next(account.status)).toEqual({ state: 'replaying' });
  });

  test('takes orders that the counter has lost in a restart for rejected, and says so', async () => {
    counter.sim.configure({ restartForgets: 'orders' });
    await counter.play({ untilMs: at('09:31:00') });
    const { account, reconciliations } = await connect();
    const order = await rest(account);
    const followed = lastValueFrom(account.submit({ symbol, side: 'buy', quantity: 100, price: 9 }));
    await settled();
    const down = next(account.status, ({ state }) => state === 'down');
    counter.sim.restart();
    await down;
    await live(account.status);
    expect(await followed).toMatchObject({ stage: 'rejected', error: { errorId: 0 } });
    expect(account.order(order.orderXtpId)).toMatchObject({ stage: 'rejected' });
    expect(reconciliations.map(({ restarted }) => restarted)).toEqual([false, true]);
    expect(await account.queryAsset()).toMatchObject({ buyingPower: 1_000_000 });
  });

  test.each(['nothing', 'events'] as const)('has all of its orders after a restart that forgets %s', async (restartForgets) => {
    counter.sim.configure({ restartForgets });
    await counter.play({ untilMs: at('09:31:00') });
    const { askPrices } = await counter.snapshot(symbol);
    const { account, trades, reconciliations } = await connect();
    account.submit({ symbol, side: 'buy', quantity: 100, price: askPrices[4]! }).subscribe();
    const order = await rest(account);
    const down = next(account.status, ({ state }) => state === 'down');
    counter.sim.restart();
    await down;
    await live(account.status);
    expect(reconciliations.map(({ restarted }) => restarted)).toEqual([false, true]);
    expect(account.order(order.orderXtpId)).toMatchObject({ stage: 'working' });
    expect(trades.length).toBeGreaterThan(0);
    await agree(account, trades);
  });

  test('without cash, positions and orders is live, comes back after a drop, and has its orders rejected', async () => {
    counter.sim.configure({ cash: 0 });
    await counter.play({ untilMs: at('09:31:00') });
    const { account, reconciliations, trades } = await connect();
    expect(await account.queryAsset()).toMatchObject({ buyingPower: 0 });
    expect(await Promise.all([account.queryPositions(), account.queryOrders(), account.queryTrades()])).toEqual([[], [], []]);
    const states = await lastValueFrom(account.submit({ symbol, side: 'buy', quantity: 100, price: 9 }).pipe(toArray()));
    expect(states.map(({ stage }) => stage)).toEqual(['submitted', 'rejected']);
    expect(states.at(-1)!.error).toMatchObject({ errorId: 11010120 });
    await cycle('trader', account.status);
    expect(reconciliations).toHaveLength(2);
    const [row, ...others] = await account.queryOrders();
    expect(row).toMatchObject({ orderXtpId: states[0]!.orderXtpId, orderStatus: 'rejected' });
    expect([others, trades]).toEqual([[], []]);
    expect(account.knownOrders()).toEqual([states.at(-1)]);
  });

  test('of two clients hears the same from both, and each goes on where the other is closed', async () => {
    counter.sim.configure({ traderApis: 2 });
    await counter.play({ untilMs: at('09:31:00') });
    const one = await connect(counter.newTrader({ clientId: 1 }));
    const other = counter.newTrader({ clientId: 2 });
    const two = await connect(other);
    // Not by `rest`: each hears of the other's order, too.
    const send = ({ account }: typeof one): Promise<OrderState> =>
      next(account.submit({ symbol, side: 'buy', quantity: 100, price: 9 }), ({ stage }) => stage === 'working');
    const [mine, theirs] = [await send(one), await send(two)];
    await settled();
    for (const { account } of [one, two]) {
      expect(account.order(mine.orderXtpId)).toMatchObject({ stage: 'working', ours: account === one.account });
      expect(account.order(theirs.orderXtpId)).toMatchObject({ stage: 'working', ours: account === two.account });
    }
    const down = next(two.account.status, ({ state }) => state === 'down');
    await cycle('trader', one.account.status);
    await down;
    await live(two.account.status);
    for (const { account, trades } of [one, two]) await agree(account, trades);
    await other.close();
    one.account.requestCancel(mine.orderXtpId);
    await next(one.account.orders, ({ stage }) => stage === 'canceled');
    expect(one.account.isLive).toBe(true);
    expect(two.states.at(-1)).toEqual({ state: 'closed' });
  });

  test('that was logged out knows the whole day again after its next login', async () => {
    await counter.play({ untilMs: at('09:31:00') });
    const { askPrices } = await counter.snapshot(symbol);
    const client = counter.newTrader();
    const first = await connect(client);
    first.account.submit({ symbol, side: 'buy', quantity: 100, price: askPrices[4]! }).subscribe();
    await rest(first.account);
    await first.account.logout();
    const { account, trades } = await connect(client);
    expect(account).not.toBe(first.account);
    expect(account.knownOrders().map(({ stage }) => stage)).toEqual(['filled', 'working']);
    await agree(account, trades);
  });

  test('may be had again at once after its logout, with the whole day', async () => {
    await counter.play({ untilMs: at('09:31:00') });
    const client = counter.newTrader({ resume: 'restart' });
    const account = await client.login(loginOptions);
    const order = await rest(account);
    // eslint-disable-next-line @typescript-eslint/unbound-method
    const { logout } = TraderCalls.prototype;
    jest.spyOn(TraderCalls.prototype, 'logout').mockImplementationOnce(async function (this: TraderCalls, ...terms) {
      for (let i = 0; i < 50; i++) await turn(); // the SDK's thread is late
      return logout.apply(this, terms);
    });
    const out = account.logout();
    const again = await client.login(loginOptions);
    await out;
    await settled();
    expect(again.order(order.orderXtpId)).toMatchObject({ stage: 'working' });
  });

  test('waits out the queries that the counter refuses', async () => {
    counter.sim.configure({ queries: { perSecond: 1 } });
    const account = counter.newTrader().open(options);
    const reconciliations = collect(account.reconciliations);
    await next(account.events, (event) => 'error' in event && event.error?.errorId === 11000452);
    expect(reconciliations).toEqual([]);
    counter.sim.configure({ queries: { perSecond: 0 } });
    await live(account.status);
  });

  test('is not to be had twice', async () => {
    const client = counter.newTrader();
    const { account } = await connect(client);
    expect(await failureOf(client.connect(options))).toMatchObject({ code: 'XTP_STATE' });
    expect(await failureOf(client.login(loginOptions))).toMatchObject({ code: 'XTP_STATE' });
    expect(account.isLive).toBe(true);
  });

  test("is not to be had twice during its login either, and is the client's afterwards", async () => {
    const client = counter.newTrader();
    const first = client.login(loginOptions);
    expect(await failureOf(client.login(loginOptions))).toMatchObject({ code: 'XTP_STATE' });
    const account = await first;
    expect(client.accounts).toEqual([account]);
  });

  test('that is logged out during its login leaves no session behind', async () => {
    counter.sim.hangLogins(true);
    const client = counter.newTrader();
    const account = client.open(options);
    await next(account.status, ({ state }) => state === 'connecting');
    await account.logout();
    counter.sim.hangLogins(false);
    // A session that nobody owned would be in the way for good.
    const { isLive } = await eventually(() => client.login(loginOptions));
    expect(isLive).toBe(true);
  });

  test('ends with its logout, also while it waits for the next try', async () => {
    counter.sim.refuseLogins({ errorId: 1, message: 'connect server failed' });
    const client = counter.newTrader();
    const account = client.open(options);
    const states = collect(account.status);
    await next(account.status, (status) => status.state === 'down' && status.attempt === 2);
    await account.logout();
    expect(states.at(-1)).toEqual({ state: 'closed' });
    counter.sim.refuseLogins(undefined);
    const again = await client.connect(options);
    expect(again).not.toBe(account);
    expect(again.isLive).toBe(true);
  });

  test('stops at a wrong password, and may be had with the right one', async () => {
    counter.sim.refuseLogins({ errorId: 11000030, message: 'password' });
    const client = counter.newTrader();
    expect(await failureOf(client.connect(options))).toMatchObject({ code: 'XTP_LOGIN', final: true });
    counter.sim.refuseLogins(undefined);
    expect((await client.connect(options)).isLive).toBe(true);
  });
});
