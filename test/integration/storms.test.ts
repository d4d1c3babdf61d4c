/**
 * Storms of faults over real clients: what the library knows in the end is what the counter says, everything that was asked settles, and nothing escapes as
 * an unhandled rejection. XTP_RX_STORMS is how many (default 4), XTP_RX_STORM_SEED the first one's seed.
 */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { filter } from 'rxjs';
import {
  XtpError,
  XtpStateError,
  type Account,
  type ConnectOptions,
  type OrderInfoEx,
  type OrderIntent,
  type OrderStage,
  type OrderState,
  type QuoteClient,
  type TradeReport,
  type TraderClient,
} from 'xtp-rx';
import type { FaultSettings } from 'xtp-rx/sim';
import { at, eventually, loginOptions, next, useCounter } from '../support/counter';
import { dice } from '../support/dice';

const counter = useCounter();
const storms = Number(process.env['XTP_RX_STORMS'] ?? 4);
const firstSeed = Number(process.env['XTP_RX_STORM_SEED'] ?? 1);
const users = ['ann', 'bob'] as const;
const symbols = ['600001.SH', '000001.SZ', '510300.SH'] as const;
/** That each user sends before the storm. */
const calmOrders = 5;
const prices: Readonly<Record<string, number>> = { '600001.SH': 10, '000001.SZ': 12, '510300.SH': 3.9 };

/** So short that answers which get lost hold nobody up. */
const keptUpOptions: ConnectOptions = { ...loginOptions, timeoutMs: 300, retry: { initialMs: 1, maxMs: 20, jitter: 0 } };

/** What a storm may make of what was asked: anything else is a mistake. */
const expected = new Set([
  'XTP_LOGIN',
  'XTP_STATE', // there is no session
  'XTP_CALL', // InsertOrder and the like gave 0
  'XTP_DISCONNECTED',
  'XTP_ABORTED', // an answer that got lost
  'XTP_QUERY', // refused
]);

const escaped: unknown[] = [];
const onEscape = (reason: unknown): unknown => escaped.push(reason);
beforeEach(() => {
  process.on('unhandledRejection', onEscape);
});
afterEach(() => {
  process.off('unhandledRejection', onEscape);
  expect(escaped.splice(0)).toEqual([]);
});

/** Promises and streams that must all come to an end, and how those ended that failed. */
class Everything {
  readonly codes = new Map<string, number>();
  readonly strange: unknown[] = [];
  open = 0;

  add(promise: Promise<unknown>): void {
    this.open++;
    promise.catch((error: unknown) => this.failed(error)).finally(() => this.open--);
  }
  failed(error: unknown): void {
    if (error instanceof XtpError && expected.has(error.code)) this.codes.set(error.code, (this.codes.get(error.code) ?? 0) + 1);
    else this.strange.push(error);
  }
}

/** One user of the client: his newest account, and what he was told of fills over all of them. */
class Trading {
  account: Account | undefined;
  readonly fills = new Map<string, number>();
  readonly twice: string[] = [];
  readonly backward: OrderState[] = []; // states that went backward
  isLoggingIn = false;
  isRefused = false;

  constructor(
    readonly client: TraderClient,
    readonly user: string,
    readonly all: Everything,
    readonly keptUp: boolean,
  ) {}

  login(): void {
    if (this.keptUp) {
      // A wrong password ends the tries; with the right one it is the same account.
      if (this.account && !this.isRefused) return;
      const account = this.client.open({ ...keptUpOptions, user: this.user });
      if (account !== this.account) this.#use(account);
      return;
    }
    if (this.account?.isLive || this.isLoggingIn) return;
    this.isLoggingIn = true;
    this.all.add(
      this.client
        .login({ ...loginOptions, user: this.user })
        .then((account) => this.#use(account))
        .finally(() => (this.isLoggingIn = false)),
    );
  }

  /** A fresh login makes a new order buffer. */
  logout(): void {
    if (this.account?.isLive && !this.keptUp) this.all.add(this.account.logout());
  }

  submit(intent: OrderIntent): void {
    if (!this.account?.isLive) return;
    this.all.open++;
    this.account
      .submit(intent)
      .subscribe({ error: (error: unknown) => this.all.failed(error) })
      .add(() => this.all.open--);
  }

  cancel(order: OrderState): void {
    try {
      this.account?.requestCancel(order.orderXtpId);
    } catch (error) {
      this.all.failed(error);
    }
  }

  ask(signal: AbortSignal): void {
    const { account } = this;
    if (!account?.isLive) return;
    this.all.add(account.queryOrders({}, { signal }));
    this.all.add(account.queryTrades({}, { signal }));
    this.all.add(account.queryPositions(undefined, { signal }));
    this.all.add(account.queryAsset({ signal }));
  }

  #use(account: Account): void {
    this.account = account;
    account.status.subscribe(({ state }) => (this.isRefused = state === 'refused'));
    const ofThisLogin = new Set<string>();
    account.trades.subscribe((trade) => {
      const key = keyOf(trade);
      if (ofThisLogin.has(key)) this.twice.push(key);
      ofThisLogin.add(key);
      this.fills.set(key, trade.quantity);
    });
    const seen = new Map<bigint, OrderState>();
    account.orders.subscribe((state) => {
      const before = seen.get(state.orderXtpId);
      if (before && (rankOf(before) > rankOf(state) || before.filled > state.filled)) this.backward.push(before, state);
      seen.set(state.orderXtpId, state);
    });
  }
}

const ended = 4;
const rankOf = ({ stage }: OrderState): number => ['submitted', 'working', 'partiallyFilled'].indexOf(stage) + 1 || ended;
const keyOf = ({ execId, sideCode, orderXtpId }: TradeReport): string => `${execId} ${sideCode} ${orderXtpId}`;

const stages: Readonly<Partial<Record<OrderInfoEx['orderStatus'], OrderStage>>> = {
  noTradeQueueing: 'working',
  partTradedQueueing: 'partiallyFilled',
  allTraded: 'filled',
  partTradedNotQueueing: 'canceled',
  canceled: 'canceled',
  rejected: 'rejected',
};

interface Known {
  readonly orderXtpId: bigint;
  readonly stage: OrderStage | undefined;
  readonly quantity: number;
  readonly filled: number;
  readonly canceled: number;
  readonly amount: number; // fen
}

/** An order as the library knows it, and as the counter says it: the same words. */
const known = ({ orderXtpId, stage, quantity, filled, canceled, amount }: OrderState): Known => ({
  orderXtpId,
  stage,
  quantity,
  filled,
  canceled,
  amount: Math.round(amount * 100),
});
const said = ({ orderXtpId, orderStatus, quantity, quantityTraded, quantityLeft, tradeAmount }: OrderInfoEx): Known => {
  const stage = stages[orderStatus];
  return {
    orderXtpId,
    stage,
    quantity,
    filled: quantityTraded,
    canceled: stage === 'canceled' ? quantityLeft : 0,
    amount: Math.round(tradeAmount * 100),
  };
};

const byId = <Row extends { orderXtpId: bigint }>(rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => (a.orderXtpId < b.orderXtpId ? -1 : 1));

/** Queries until one is answered: the storm may have left a few that are not. */
const answered = <T>(query: (options: { timeoutMs: number }) => Promise<T>): Promise<T> => eventually(() => query({ timeoutMs: 500 }));

/** Clients in a storm. */
class Scene {
  readonly all = new Everything();
  readonly quotes: QuoteClient;
  readonly client: TraderClient;
  readonly tradings: readonly Trading[];
  readonly snapshots = new Map<string, number>();
  readonly #random: (below: number) => number;
  readonly #asked: AbortController[] = [];

  constructor(
    seed: number,
    readonly resume: 'quick' | 'restart',
    readonly keptUp: boolean,
  ) {
    this.#random = dice(seed);
    counter.sim.configure({
      positions: symbols.map((symbol) => ({ symbol, quantity: 20_000, price: prices[symbol]! })),
      orders: { confirmMs: this.#random(3) === 0 ? 1500 : 0 },
      queries: { line: this.#random(2) === 0 ? 'own' : 'shared' },
    });
    this.quotes = counter.newQuote();
    this.client = counter.newTrader({ resume });
    this.tradings = users.map((user) => new Trading(this.client, user, this.all, keptUp));
    this.quotes.snapshots(symbols).subscribe(({ symbol }) => this.snapshots.set(symbol, (this.snapshots.get(symbol) ?? 0) + 1));
    if (keptUp) this.#keepQuotesUp();
  }

  /** Everybody logs in who is not logged in. */
  async comeBack(): Promise<void> {
    await eventually(() => {
      for (const trading of this.tradings) trading.login();
      for (const { account } of this.tradings) expect(account?.isLive).toBe(true);
    });
    if (this.keptUp) await eventually(async () => expect(await next(this.quotes.status)).toEqual({ state: 'live' }));
    else await eventually(() => this.quotes.login(loginOptions).catch((error: unknown) => expect(error).toBeInstanceOf(XtpStateError)));
    await counter.play({ records: 0 });
  }

  /** Everybody does something. */
  act(): void {
    if (!this.keptUp) this.all.add(this.quotes.login(loginOptions)); // XTP_STATE while it is logged in
    for (const trading of this.tradings) {
      trading.login();
      this.#trade(trading);
    }
  }

  order(trading: Trading): void {
    const random = this.#random;
    const symbol = symbols[random(symbols.length)]!;
    const price = Math.round(prices[symbol]! * 100 + random(21) - 10) / 100;
    trading.submit({ symbol, side: random(2) === 0 ? 'buy' : 'sell', quantity: 100 * (1 + random(20)), price });
  }

  #trade(trading: Trading): void {
    const random = this.#random;
    const choice = random(12);
    if (choice < 6) {
      this.order(trading);
    } else if (choice < 10) {
      const orders = trading.account?.knownOrders() ?? [];
      if (orders.length > 0) trading.cancel(orders[random(orders.length)]!);
    } else if (choice === 10) {
      const asking = new AbortController();
      this.#asked.push(asking);
      trading.ask(asking.signal);
    } else if (this.resume === 'restart' && random(4) === 0) {
      trading.logout(); // or it would miss what happens meanwhile
    }
  }

  /** A wrong password ends the tries. */
  #keepQuotesUp(): void {
    const connect = (): void => this.all.add(this.quotes.connect(keptUpOptions));
    connect();
    this.quotes.status.pipe(filter(({ state }) => state === 'refused')).subscribe(connect);
  }

  /** The end of it: answers that have not come by now never will. */
  async close(): Promise<void> {
    for (const asking of this.#asked) asking.abort();
    await this.client.close();
    await this.quotes.close();
    await eventually(() => expect(this.all.open).toBe(0));
    expect(this.all.strange).toEqual([]);
  }
}

/** A few minutes of trading in a storm, and the calm after it. */
async function weather(seed: number, kinds: FaultSettings['kinds'], resume: 'quick' | 'restart', keptUp = false): Promise<Scene> {
  await counter.play({ untilMs: at('09:31:00') });
  const scene = new Scene(seed, resume, keptUp);
  await scene.comeBack();
  for (const trading of scene.tradings) for (let i = 0; i < calmOrders; i++) scene.order(trading);
  counter.sim.configure({ faults: { seed, rate: 900, ...(kinds && { kinds }) } });
  for (let time = at('09:31:00'); time < at('09:34:00'); time += 1000) {
    scene.act();
    await counter.play({ untilMs: time });
  }
  counter.sim.configure({ faults: { rate: 0 } });
  await counter.play({ untilMs: at('09:36:00') }); // what lasts a while is over
  counter.sim.loseOrders(0);
  counter.sim.trader.resumeOrders();
  await scene.comeBack();
  // Once more, for what is told of lost orders after the next login.
  counter.sim.trader.drop();
  await counter.play({ records: 0 });
  await scene.comeBack();
  return scene;
}

const seeds = Array.from({ length: storms }, (_, i) => firstSeed + i);

describe.each(seeds)('storm %i', (seed) => {
  const resume = seed % 2 === 0 ? 'restart' : 'quick';

  test.each([
    ['log in by hand', false],
    ['are kept up', true],
  ])('orders and fills that are known in the end are those of the counter, for clients that %s', async (_, keptUp) => {
    const scene = await weather(seed, ['quotes', 'trader', 'hangs'], resume, keptUp);
    for (const { account, fills, twice, backward } of scene.tradings) {
      const orders = await answered((options) => account!.queryOrders({}, options));
      const trades = await answered((options) => account!.queryTrades({}, options));
      const real = new Set(orders.map(({ orderXtpId }) => orderXtpId));
      const states = account!.knownOrders();
      expect(byId(states.filter(({ orderXtpId }) => real.has(orderXtpId)).map(known))).toEqual(byId(orders.map(said)));
      // The others never arrived, and that was told.
      for (const state of states)
        if (!real.has(state.orderXtpId)) expect(state).toMatchObject({ stage: 'rejected', error: { errorId: 0 } });
      expect([...fills].sort()).toEqual(trades.map((trade) => [keyOf(trade), trade.quantity] as const).sort());
      expect({ twice, backward }).toEqual({ twice: [], backward: [] });
      expect(orders.length).toBeGreaterThanOrEqual(calmOrders);
    }
    scene.snapshots.clear();
    await counter.play({ untilMs: at('09:37:00') });
    expect([...scene.snapshots.keys()].sort()).toEqual([...symbols].sort());
    await scene.close();
  });

  test('restarts that forget events leave gaps, and nothing that is wrong', async () => {
    const scene = await weather(seed, ['trader', 'restarts', 'hangs'], resume);
    for (const { account, fills, twice, backward } of scene.tradings) {
      const orders = new Map((await answered((options) => account!.queryOrders({}, options))).map((row) => [row.orderXtpId, row]));
      const trades = new Set((await answered((options) => account!.queryTrades({}, options))).map(keyOf));
      for (const state of account!.knownOrders()) {
        const row = orders.get(state.orderXtpId);
        if (!row) continue;
        const truth = said(row);
        expect(state.filled).toBeLessThanOrEqual(truth.filled);
        if (rankOf(state) === ended) expect(state.stage).toBe(truth.stage);
      }
      expect([...fills.keys()].filter((key) => !trades.has(key))).toEqual([]);
      expect({ twice, backward }).toEqual({ twice: [], backward: [] });
    }
    await scene.close();
  });
});
