/**
 * Gates in storms of faults: whatever strategies want, and whatever becomes of orders, cancels, connections and the counter itself, its own records show that no limit was exceeded. When it is
 * calm again nothing is reserved any more, and the account trades. XTP_RX_STORMS is how many storms (default 4), XTP_RX_STORM_SEED the first one's seed.
 */
import { describe, expect, test } from '@jest/globals';
import { asyncScheduler, Subject, type SchedulerLike } from 'rxjs';
import {
  isEnded,
  XtpError,
  type Account,
  type ConnectOptions,
  type OrderInfoEx,
  type OrderIntent,
  type SentRequest,
  type StockOrder,
  type TradeReport,
  type TraderClient,
} from 'xtp-rx';
import { openLedger, type Ledger } from 'xtp-rx/ledger';
import {
  duplicateIntent,
  maxDailyTurnover,
  maxOpenOrders,
  maxOrderQuantity,
  maxOrderValue,
  maxPositionValue,
  openRiskState,
  orderRate,
  riskGate,
  selfTrade,
  sellablePosition,
  sufficientCash,
  type RiskGate,
  type RiskOperator,
  type RiskState,
} from 'xtp-rx/risk';
import type { FaultSettings } from 'xtp-rx/sim';
import { at, eventually, loginOptions, next, useCounter } from '../support/counter';
import { dice } from '../support/dice';
import { overnight, symbols } from '../support/ledgers';

const counter = useCounter();
const storms = Number(process.env['XTP_RX_STORMS'] ?? 4);
const firstSeed = Number(process.env['XTP_RX_STORM_SEED'] ?? 1);
const options: ConnectOptions = { ...loginOptions, retry: { initialMs: 1, maxMs: 4, jitter: 0, steadyMs: 0 } };
const prices: Readonly<Record<string, number>> = { '600001.SH': 10, '000001.SZ': 12, '510300.SH': 3.9, '113001.SH': 118 };

const overnightShares = 2000;
const limits = {
  cash: 5_000,
  orderValue: 40_000,
  orderQuantity: 3000,
  turnover: 400_000,
  openOrders: 12,
  positionValue: 295_000,
  /** Of what is worth 20,000 and 24,000 in the morning. */
  instrumentValue: { '600001.SH': 24_000, '000001.SZ': 28_000 } as Readonly<Record<string, number>>,
  duplicateMs: 100,
  perSecond: 6,
};

function rules(): RiskOperator[] {
  return [
    maxOrderQuantity({ limit: limits.orderQuantity }),
    maxOrderValue({ limit: limits.orderValue }),
    sufficientCash(),
    sellablePosition(),
    maxOpenOrders({ total: limits.openOrders }),
    maxPositionValue({ total: limits.positionValue, perInstrument: limits.instrumentValue }),
    maxDailyTurnover({ limit: limits.turnover }),
    selfTrade(),
    duplicateIntent({ withinMs: limits.duplicateMs }),
    orderRate({ perSecond: limits.perSecond, excess: 'deny' }),
  ];
}

interface Sent extends SentRequest {
  readonly at: number;
}

interface Scene {
  readonly client: TraderClient;
  readonly account: Account;
  readonly ledger: Ledger;
  readonly state: RiskState;
  readonly gate: RiskGate;
  readonly clock: { time: number };
  readonly denied: Map<string, number>;
  /** When orders and cancels went out. */
  readonly sent: readonly Sent[];
}

/** Somebody without a plan, who does not look at limits. */
class Wild {
  readonly wanted = new Subject<OrderIntent>();
  readonly #random;
  constructor(
    readonly account: Account,
    seed: number,
  ) {
    this.#random = dice(seed);
  }
  act(): void {
    const random = this.#random;
    for (let i = random(4); i > 0; i--) this.wanted.next(this.order());
    if (random(8) === 0) [1, 2].forEach(() => this.wanted.next({ symbol: '510300.SH', side: 'buy', quantity: 100, price: 3.5 }));
    if (random(3) === 0) this.account.submit(this.order()).subscribe({ error: known }); // past the stream
    if (random(3) === 0) this.cancel();
  }
  order(): StockOrder {
    const random = this.#random;
    const symbol = symbols[random(symbols.length)]!;
    const price = Math.round(prices[symbol]! * 100 + random(15) - 7) / 100;
    const quantity = random(12) === 0 ? 1_000_000 : symbol.startsWith('113') ? 10 * (1 + random(40)) : 100 * (1 + random(35));
    return { symbol, side: random(5) < 3 ? 'buy' : 'sell', quantity, price };
  }
  cancel(): void {
    const open = this.account.knownOrders().filter((state) => !isEnded(state));
    const order = open[this.#random(open.length || 1)];
    try {
      if (order) this.account.requestCancel(order.orderXtpId);
    } catch (error) {
      known(error);
    }
  }
}

function known(error: unknown): void {
  expect(error).toBeInstanceOf(XtpError);
}

async function weather(seed: number, kinds: NonNullable<FaultSettings['kinds']>): Promise<Scene> {
  const random = dice(seed);
  counter.sim.configure({
    traderApis: 3,
    cash: limits.cash,
    positions: overnight.map((position) => ({ ...position, quantity: overnightShares })),
    orders: { confirmMs: random(3) === 0 ? 1500 : 0 },
    queries: { line: random(2) === 0 ? 'own' : 'shared' },
  });
  await counter.play({ untilMs: at('09:31:00') });
  const clock: SchedulerLike & { time: number } = {
    time: at('09:31:00'),
    now: () => clock.time,
    schedule: asyncScheduler.schedule.bind(asyncScheduler),
  };
  const client = counter.newTrader();
  const account = await client.connect(options);
  const quotes = await counter.quote();
  const ledger = await openLedger(account, { spacingMs: 0, timeoutMs: 200 });
  const state = await openRiskState(account, { quotes: quotes.snapshots(symbols), ledger, scheduler: clock, timeoutMs: 200 });
  const gate = riskGate({ state, rules: rules() });
  const second = riskGate({ state, rules: rules(), guard: false }); // another strategy's
  const sent: Sent[] = [];
  account.sent.subscribe((request) => sent.push({ at: clock.time, ...request }));
  const denied = new Map<string, number>();
  gate.denials.subscribe(({ code }) => denied.set(code, (denied.get(code) ?? 0) + 1));
  const wild = [new Wild(account, 2 * seed), new Wild(account, 2 * seed + 1)];
  wild.forEach(({ wanted }, i) =>
    wanted.pipe(i === 0 ? gate : second).subscribe((verdict) => {
      if (verdict.type === 'denied') return;
      if (random(20) === 0) verdict.release?.();
      else if (random(20) > 0) account.submit(verdict.intent).subscribe({ error: known }); // else forgotten
    }),
  );
  for (; clock.time < at('09:34:00'); clock.time += 500) {
    if (clock.time === at('09:31:10')) counter.sim.configure({ faults: { seed, rate: 900, kinds } });
    for (const one of wild) one.act();
    await counter.play({ untilMs: clock.time });
  }
  return { client, account, ledger, state, gate, clock, denied, sent };
}

async function calm({ client, account, ledger, clock }: Scene): Promise<void> {
  counter.sim.configure({ faults: { rate: 0 } });
  await counter.play({ untilMs: at('09:36:00') }); // what lasts a while is over
  clock.time = at('09:36:00');
  counter.sim.loseOrders(0);
  counter.sim.trader.resumeOrders();
  // Somebody else asks until the counter answers: the answers that are to be lost are his.
  const { account: other } = await counter.trader({ clientId: 3 });
  await eventually(() => other.queryAsset({ timeoutMs: 50 }));
  for (let i = 0; i < 2; i++) {
    counter.sim.trader.drop();
    await counter.play({ records: 0 });
    await eventually(async () => {
      if ((await next(account.status)).state === 'refused') await client.connect(options);
      expect(account.isLive).toBe(true);
    });
  }
  await counter.play({ records: 0 });
  await next(ledger.asset, ({ needsReconcile }) => !needsReconcile);
}

/** When an order ended, as the counter tells; working orders have not. */
function endOf({ orderStatus, cancelTime, updateTime }: OrderInfoEx): number {
  const isOpen = orderStatus === 'noTradeQueueing' || orderStatus === 'partTradedQueueing' || orderStatus === 'init';
  return isOpen ? Infinity : Math.max(cancelTime, updateTime);
}

/** Shares that were held when the counter took a buy, and that working buys might add, this one included. What the counter has sold the client may not have known then: it counted no less. */
function mostHeld({ symbol, insertTime }: OrderInfoEx, accepted: readonly OrderInfoEx[], trades: readonly TradeReport[]): number {
  let shares = overnightShares;
  for (const order of accepted) {
    if (order.symbol !== symbol || order.side !== 'buy' || order.insertTime > insertTime) continue;
    shares += endOf(order) > insertTime ? order.quantity : order.quantityTraded;
  }
  for (const trade of trades) {
    if (trade.symbol === symbol && trade.side === 'sell' && trade.tradeTime <= insertTime) shares -= trade.quantity;
  }
  return shares;
}

/** Orders that might have traded with each other: both worked when the later one came. */
function selfTrades(accepted: readonly OrderInfoEx[]): OrderInfoEx[][] {
  const sells = accepted.filter(({ side }) => side === 'sell');
  return accepted
    .filter(({ side }) => side === 'buy')
    .flatMap((buy) => sells.filter((sell) => sell.symbol === buy.symbol && buy.price >= sell.price).map((sell) => [buy, sell]))
    .filter((pair) => Math.max(...pair.map(({ insertTime }) => insertTime)) < Math.min(...pair.map(endOf)));
}

/** Orders of the same terms that went out too soon after each other: the counter knows the terms, we when. */
function duplicates(orders: readonly OrderInfoEx[], sent: readonly Sent[]): OrderInfoEx[] {
  const sentAt = new Map(sent.filter(({ type }) => type === 'order').map(({ orderXtpId, at: time }) => [orderXtpId, time]));
  const last = new Map<string, number>();
  return [...orders]
    .sort((a, b) => sentAt.get(a.orderXtpId)! - sentAt.get(b.orderXtpId)!)
    .filter(({ orderXtpId, symbol, side, price, quantity }) => {
      const terms = [symbol, side, price, quantity].join();
      const time = sentAt.get(orderXtpId)!;
      const isTooSoon = time - (last.get(terms) ?? -Infinity) < limits.duplicateMs;
      last.set(terms, time);
      return isTooSoon;
    });
}

/** Recomputed from the counter's records. */
async function nothingExceeded(account: Account, sent: readonly Sent[]): Promise<number> {
  const orders = await account.queryOrders();
  const trades = await account.queryTrades();
  const accepted = orders.filter(({ orderStatus }) => orderStatus !== 'rejected');
  for (const { price, quantity } of orders) {
    expect(price * quantity).toBeLessThanOrEqual(limits.orderValue + 0.001);
    expect(quantity).toBeLessThanOrEqual(limits.orderQuantity);
  }
  expect(trades.reduce((sum, { tradeAmount }) => sum + tradeAmount, 0)).toBeLessThanOrEqual(limits.turnover);
  for (const { insertTime } of accepted) {
    const open = accepted.filter((other) => other.insertTime <= insertTime && endOf(other) > insertTime);
    expect(open.length).toBeLessThanOrEqual(limits.openOrders);
  }
  // The limit is on what they are worth when a buy is accepted; prices move on after that.
  const held = (await account.queryPositions()).reduce((sum, { symbol, totalQuantity }) => sum + totalQuantity * prices[symbol]!, 0);
  expect(held).toBeLessThanOrEqual(limits.positionValue * 1.01);
  for (const buy of accepted.filter(({ side, symbol }) => side === 'buy' && symbol in limits.instrumentValue)) {
    const lowestPrice = prices[buy.symbol]! * 0.97;
    expect(mostHeld(buy, accepted, trades) * lowestPrice).toBeLessThanOrEqual(limits.instrumentValue[buy.symbol]!);
  }
  expect(selfTrades(accepted)).toEqual([]);
  expect(duplicates(orders, sent)).toEqual([]);
  // What the rules are for: the counter never had to say it.
  const reasons = new Set(orders.map(({ orderError }) => orderError.errorMessage));
  expect(reasons).not.toContain('Insufficient cash.');
  expect(reasons).not.toContain('Insufficient position.');
  return trades.length;
}

/** Codes of denials, of all storms. */
const seen = new Set<string>();

describe.each(Array.from({ length: storms }, (_, i) => firstSeed + i))('storm %i', (seed) => {
  test.each([[['trader', 'hangs']], [['trader', 'restarts', 'hangs']]] as const)(
    '%p: no limit is exceeded, nothing leaks, the account goes on',
    async (kinds) => {
      const scene = await weather(seed, kinds);
      const { account, state, gate, ledger, denied, sent } = scene;
      await calm(scene);
      const { account: other } = await counter.trader({ clientId: 9 });
      await other.reconcile();
      expect(await nothingExceeded(other, sent)).toBeGreaterThan(0);
      // The counter takes what it was slow to take all at once: the rate is that of sending. Cancels are never held up by it.
      for (const { at: time, type } of sent) {
        const before = sent.filter((other) => other.at <= time && other.at > time - 1000);
        if (type === 'order') expect(before.filter((other) => other.type === 'order').length).toBeLessThanOrEqual(limits.perSecond);
      }
      for (const code of denied.keys()) seen.add(code);
      // By the other client: the storm may have used up the order buffer of this one's session.
      await other.cancelAll({ ours: 'any' });
      await counter.play({ records: 0 });
      expect(account.knownOrders().filter((order) => !isEnded(order))).toEqual([]);
      scene.clock.time += 60_000;
      expect([state.reserved, state.openOrders]).toEqual([0, 0]);
      expect(state.availableCash).toBe(ledger.asset.value.buyingPower);
      const traded = account.knownOrders().reduce((sum, { amount }) => sum + amount, 0);
      expect(state.turnover).toBeCloseTo(traded, 3);
      for (const symbol of symbols) {
        const { pendingBuys, pendingSells } = state.figuresFor({ symbol, side: 'buy', quantity: 100, price: 1 });
        expect([pendingBuys, pendingSells]).toEqual([0, 0]);
      }
      gate.setRules([sufficientCash(), maxOrderValue()]);
      expect(gate.check({ symbol: '510300.SH', side: 'buy', quantity: 100, price: 3.5 }).type).toBe('accepted');
    },
  );
});

test('every rule was needed', () => {
  const rulesOnly = [...seen].filter((code) => !['NOT_CONNECTED', 'NOT_CAUGHT_UP', 'NO_DATA', 'NO_PRICE'].includes(code));
  expect(rulesOnly.sort()).toEqual([
    ...['DUPLICATE_INTENT', 'INSUFFICIENT_CASH', 'INSUFFICIENT_POSITION', 'MAX_DAILY_TURNOVER', 'MAX_OPEN_ORDERS'],
    ...['MAX_ORDER_QUANTITY', 'MAX_ORDER_VALUE', 'MAX_POSITION_VALUE', 'ORDER_RATE', 'SELF_TRADE'],
  ]);
});
