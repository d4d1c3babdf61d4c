/** Whatever becomes of orders, a state's sums are those of the orders, and no more is spent or sold than there is. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Subject } from 'rxjs';
import { LedgerBook, nameOf } from '../../lib/ledger/book';
import { noCash } from '../../lib/ledger/cash';
import { ChangingValue } from '../../lib/ledger/current-value';
import type { LedgerAsset, LedgerPosition } from '../../lib/ledger';
import { unitsOf } from '../../lib/ledger/money';
import { rulesOf } from '../../lib/ledger/rules';
import { boardOf, feesOf, type FeeRates } from '../../lib/market';
import { riskGate, riskOrder, sellablePosition, sufficientCash, type RiskGate, type RiskLedger, type RiskQuote } from '../../lib/risk';
import { RiskState } from '../../lib/risk/state/risk-state';
import type { OrderIntent } from '../../lib/trade/order-intent';
import { isEnded, type OrderState } from '../../lib/trade/order-state';
import { buyOf, clockAt, FakeRiskAccount, morning, riskQuote } from './support/risk';

const symbols = ['600519.SH', '600000.SH', '000001.SZ'] as const;
const upper = 11;
const acceptedForMs = 30_000;
const yuan = (sum: number): number => Math.round(sum * 10_000) / 10_000;
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** The arithmetic of a real ledger; the counter answers with what is true. */
class BookLedger implements RiskLedger {
  #book: LedgerBook;
  #rules = rulesOf({}, 20250801);
  readonly positions = new Subject<LedgerPosition>();
  readonly asset = new ChangingValue<LedgerAsset>(() => this.#book.asset(), new Subject());
  onReconcile = (): void => undefined;
  #fills = 0;

  constructor(account: FakeRiskAccount, cash: number, held: ReadonlyMap<string, number>) {
    this.#book = this.#begin(cash, held);
    account.orders.subscribe((state) => this.#tell(this.#book.onOrder(state)));
  }
  newDay(cash: number, held: ReadonlyMap<string, number>): void {
    this.#book = this.#begin(cash, held);
    this.#tell(symbols);
  }
  fill({ orderXtpId, symbol, side }: OrderState, quantity: number, price: number): void {
    const key = String(this.#fills++);
    const fill = {
      key,
      orderXtpId,
      symbol,
      side: side as 'buy' | 'sell',
      quantity,
      amount: unitsOf(price * quantity),
      time: 0,
      reportIndex: 0,
    };
    this.#tell(this.#book.onFill(fill));
  }
  allPositions(): LedgerPosition[] {
    return this.#book.positions();
  }
  feeRates(symbol: string, side: 'buy' | 'sell'): FeeRates {
    return this.#rules.ratesOf(symbol, side);
  }
  reconcile(): Promise<void> {
    this.onReconcile();
    return Promise.resolve();
  }
  close(): void {
    this.positions.complete();
  }
  heldOf(symbol: string): LedgerPosition {
    return this.#book.position(symbol)!;
  }

  #begin(cash: number, held: ReadonlyMap<string, number>): LedgerBook {
    const book = new LedgerBook(this.#rules, true);
    book.rebaseCash({ ...noCash, totalAsset: unitsOf(cash), buyingPower: unitsOf(cash) }, book.mark(0));
    for (const symbol of symbols) {
      const total = held.get(symbol) ?? 0;
      const name = { symbol, positionDirection: 'net' } as const;
      expect(nameOf(name)).toBe(symbol);
      book.rebasePosition({ ...name, total, sellable: total, yesterday: total, cost: 0 }, book.mark(0), true);
    }
    return book;
  }
  /** As a ledger does: cash first. */
  #tell(keys: readonly string[]): void {
    this.asset.changed();
    for (const key of keys) this.positions.next(this.#book.position(key)!);
  }
}

interface Reserved {
  readonly intent: OrderIntent;
  readonly at: number;
}

/** Plain records of all that happened, added up anew each time. */
class World {
  readonly account = new FakeRiskAccount();
  readonly clock = clockAt(morning);
  readonly quotes = new Subject<RiskQuote>();
  readonly ledger: BookLedger;
  readonly state: RiskState;
  readonly gate: RiskGate;
  readonly seen = new Map<string, number>();
  reserved: Reserved[] = [];
  /** Accepted once: reserved, too old, or released. */
  readonly accepted: OrderIntent[] = [];
  /** Fills that orders have told of and trades have not. */
  late: { readonly id: bigint; readonly quantity: number; readonly price: number }[] = [];
  #cash: number;
  #held: Map<string, number>;
  #cancels = 0;
  #price = 10;

  constructor(cash: number, held: number) {
    this.#cash = cash;
    this.#held = new Map(symbols.map((symbol) => [symbol, held]));
    this.ledger = new BookLedger(this.account, cash, this.#held);
    this.ledger.onReconcile = () => this.tellTrades(Infinity);
    const { account, ledger, quotes, clock: scheduler } = this;
    this.state = new RiskState(account, ledger, { quotes, scheduler, acceptedForMs }, false);
    this.gate = riskGate({ state: this.state, rules: [sufficientCash(), sellablePosition()] });
    this.quote(10);
  }

  quote(price: number): void {
    this.#price = price;
    for (const symbol of symbols) this.quotes.next(riskQuote(symbol, { lastPrice: price, upperLimitPrice: upper }));
  }
  want(intent: OrderIntent): void {
    this.#expire();
    const verdict = this.gate.check(intent);
    this.#count(verdict.type === 'denied' ? verdict.code : `accepted ${intent.side}`);
    if (verdict.type === 'denied') return;
    this.reserved.push({ intent: verdict.intent, at: this.clock.time });
    this.accepted.push(verdict.intent);
  }
  release(which: number): void {
    const intent = this.accepted[which % this.accepted.length];
    if (!intent) return;
    this.state.release(intent);
    this.reserved = this.reserved.filter((reserved) => reserved.intent !== intent);
  }
  send(which: number): void {
    const [intent] = this.accepted.splice(which % this.accepted.length, 1);
    if (!intent) return;
    this.#expire();
    const wasReserved = this.reserved.some((reserved) => reserved.intent === intent);
    this.reserved = this.reserved.filter((reserved) => reserved.intent !== intent);
    const known = this.account.known.size;
    try {
      this.account.send(intent);
      this.#count(wasReserved ? 'sent' : 'checked again');
    } catch {
      expect(wasReserved && this.state.isCaughtUp).toBe(false);
      expect(this.account.known.size).toBe(known);
      this.#count('refused');
    }
  }
  /** Its trade comes later. */
  fill(which: number, part: number, cents: number): void {
    const order = this.#open(which);
    if (!order) return;
    const quantity = Math.max(1, Math.floor(order.remaining * part));
    const price = yuan(order.priceType !== 'limit' ? Math.min(9 + cents / 100, upper) : order.price);
    const [remaining, filled] = [order.remaining - quantity, order.filled + quantity];
    const amount = yuan(order.amount + quantity * price);
    this.account.change(order.orderXtpId, { filled, remaining, amount, stage: remaining === 0 ? 'filled' : 'partiallyFilled' });
    this.late.push({ id: order.orderXtpId, quantity, price });
    this.#count('filled');
  }
  tellTrades(count: number): void {
    for (const { id, quantity, price } of this.late.splice(0, count)) {
      this.ledger.fill(this.account.known.get(id)!, quantity, price);
      this.account.trades.next({ orderXtpId: id, quantity });
    }
  }
  cancel(which: number, ours: boolean): void {
    const order = this.#open(which);
    if (!order) return;
    if (ours) this.account.cancel(order.orderXtpId);
    this.account.canceled(order.orderXtpId);
    if (ours || order.priceType === 'limit') this.#cancels++;
    this.#count('cancelled');
  }
  reject(which: number): void {
    const order = this.#open(which);
    if (order?.filled === 0) this.account.change(order.orderXtpId, { stage: 'rejected', remaining: 0 });
  }
  async drop(): Promise<void> {
    this.account.status.next({ state: 'down', reason: 1, message: '' });
    this.want(buyOf());
    await this.#live();
  }
  async newDay(): Promise<void> {
    this.tellTrades(Infinity);
    this.account.status.next({ state: 'down', reason: 1, message: '' });
    const { cash, held } = this.#truth();
    [this.#cash, this.#held, this.#cancels, this.reserved] = [cash, held, 0, []];
    this.account.tradingDay = String(Number(this.account.tradingDay) + 1);
    this.account.known.clear();
    this.ledger.newDay(cash, held);
    await this.#live();
    this.quote(this.#price);
  }

  /** Sums of the state are those of the records. */
  check(): void {
    this.#expire();
    const { state } = this;
    const orders = [...this.account.known.values()];
    const reserved = this.reserved.map(({ intent }) => riskOrder(intent));
    const open = orders.filter(({ remaining }) => remaining > 0);
    const sum = <T>(items: readonly T[], of: (item: T) => number): number => yuan(items.reduce((all, item) => all + of(item), 0));
    const priceOf = ({ priceType, price }: { priceType: string; price: number }): number => (priceType === 'limit' ? price : upper);
    const lateOf = (order: OrderState): number =>
      sum(
        this.late.filter(({ id }) => id === order.orderXtpId),
        ({ quantity }) => quantity,
      );
    expect([state.reserved, state.openOrders]).toEqual([reserved.length, open.length + reserved.length]);
    expect([state.ordersToday, state.cancelsToday]).toEqual([orders.length + reserved.length, this.#cancels]);
    expect(state.filledOrdersToday).toBe(orders.filter(({ filled }) => filled > 0).length);
    const working = sum(open, (order) => order.remaining * priceOf(order)) + sum(reserved, (order) => order.quantity * priceOf(order));
    expect(yuan(state.turnover)).toBe(yuan(sum(orders, ({ amount }) => amount) + working));
    let total = 0;
    for (const symbol of symbols) {
      const of = (side: string) => ({
        orders: orders.filter((order) => order.symbol === symbol && order.side === side),
        reserved: reserved.filter((order) => order.symbol === symbol && order.side === side),
      });
      const [buys, sells] = [of('buy'), of('sell')];
      const left = ({ orders: sent, reserved: kept }: typeof buys) =>
        sum(sent, (order) => order.remaining + lateOf(order)) + sum(kept, ({ quantity }) => quantity);
      const figures = state.figuresFor({ symbol, side: 'sell', quantity: 100, price: 10 });
      expect([symbol, figures.pendingBuys, figures.pendingSells]).toEqual([symbol, left(buys), left(sells)]);
      const position = this.ledger.heldOf(symbol);
      expect([figures.held, figures.sellable]).toEqual([
        position.totalQuantity,
        position.sellableQuantity - sum(sells.reserved, ({ quantity }) => quantity),
      ]);
      const value =
        sum(buys.orders, (order) => (order.remaining + lateOf(order)) * priceOf(order)) +
        sum(buys.reserved, (order) => order.quantity * priceOf(order));
      expect(yuan(figures.instrumentValue())).toBe(yuan(figures.held * this.#price + value));
      expect(figures.instrumentOrders()).toBe(
        open.filter((order) => order.symbol === symbol).length + reserved.filter((order) => order.symbol === symbol).length,
      );
      total = yuan(total + figures.instrumentValue());
    }
    expect([state.totalValue, state.grossExposure, state.netExposure].map(yuan)).toEqual([total, total, total]);
    expect(state.boardValue('shMain') + state.boardValue('szMain')).toBeCloseTo(total, 3);
    this.#checkTruth();
  }

  /** All that could still fill can be paid for, and delivered out of what was held when the day began. */
  #checkTruth(): void {
    const { cash, held, bought } = this.#truth();
    let needed = 0;
    const sold = new Map<string, number>();
    const take = (symbol: string, quantity: number) => sold.set(symbol, (sold.get(symbol) ?? 0) + quantity);
    for (const order of this.account.known.values()) {
      const { symbol, side, remaining, amount } = order;
      if (remaining === 0) continue;
      if (side === 'sell') take(symbol, remaining);
      else
        needed +=
          this.#cost(symbol, 'buy', amount + remaining * (order.priceType === 'limit' ? order.price : upper)) -
          this.#cost(symbol, 'buy', amount);
    }
    for (const { intent } of this.reserved) {
      const { symbol, side, quantity, price, isMarket } = riskOrder(intent);
      if (side === 'sell') take(symbol, quantity);
      else needed += this.#cost(symbol, 'buy', quantity * (isMarket ? upper : price));
    }
    expect(cash - needed).toBeGreaterThanOrEqual(-1e-6);
    expect(this.state.availableCash).toBeLessThanOrEqual(cash - needed + 1e-6);
    for (const symbol of symbols) expect(held.get(symbol)! - bought.get(symbol)! - (sold.get(symbol) ?? 0)).toBeGreaterThanOrEqual(0);
  }

  /** By what orders have filled. */
  #truth() {
    let cash = this.#cash;
    const held = new Map(this.#held);
    const bought = new Map<string, number>(symbols.map((symbol) => [symbol, 0]));
    for (const { symbol, side, filled, amount } of this.account.known.values()) {
      const isBuy = side === 'buy';
      cash -= isBuy ? this.#cost(symbol, 'buy', amount) : this.#cost(symbol, 'sell', amount);
      held.set(symbol, held.get(symbol)! + (isBuy ? filled : -filled));
      if (isBuy) bought.set(symbol, bought.get(symbol)! + filled);
    }
    return { cash: yuan(cash), held, bought };
  }
  /** What a buy of so much takes, fees included; less than nothing for a sell. */
  #cost(symbol: string, side: 'buy' | 'sell', amount: number): number {
    const { total } = feesOf(this.ledger.feeRates(symbol, side), yuan(amount));
    return amount === 0 ? 0 : side === 'buy' ? amount + total : total - amount;
  }

  /** Ends all that is open. */
  end(): void {
    while (this.#open(0)) this.cancel(0, true);
    this.tellTrades(Infinity);
    for (const { intent } of [...this.reserved]) this.release(this.accepted.indexOf(intent));
    const { state, ledger } = this;
    const { openOrders, reserved, availableCash, totalValue, grossExposure, turnover } = state;
    const held = symbols.map((symbol) => ledger.heldOf(symbol));
    const worth = yuan(held.reduce((sum, { totalQuantity }) => sum + totalQuantity * this.#price, 0));
    expect({ openOrders, reserved, availableCash, totalValue, grossExposure }).toEqual({
      ...{ openOrders: 0, reserved: 0, availableCash: ledger.asset.value.buyingPower, totalValue: worth, grossExposure: worth },
    });
    expect(availableCash).toBe(this.#truth().cash);
    expect(turnover).toBe(yuan([...this.account.known.values()].reduce((sum, { amount }) => sum + amount, 0)));
    for (const { symbol, sellableQuantity, totalQuantity } of held) {
      const { pendingBuys, pendingSells, sellable, ownBestBid, ownBestAsk } = state.figuresFor({
        symbol,
        side: 'buy',
        quantity: 100,
        price: 10,
      });
      expect({ pendingBuys, pendingSells, sellable, ownBestBid, ownBestAsk }).toEqual({
        ...{ pendingBuys: 0, pendingSells: 0, sellable: sellableQuantity, ownBestBid: 0, ownBestAsk: Infinity },
      });
      expect(totalQuantity).toBe(this.#truth().held.get(symbol));
    }
  }

  #open(which: number): OrderState | undefined {
    const open = [...this.account.known.values()].filter((order) => !isEnded(order));
    return open[which % open.length];
  }
  #expire(): void {
    this.reserved = this.reserved.filter(({ at }) => this.clock.time - at < acceptedForMs);
  }
  async #live(): Promise<void> {
    this.account.status.next({ state: 'live' });
    await settled();
    expect(this.state.isCaughtUp).toBe(true);
  }
  #count(what: string): void {
    this.seen.set(what, (this.seen.get(what) ?? 0) + 1);
  }
}

const which = fc.nat(50);
const intents: fc.Arbitrary<OrderIntent> = fc
  .record({
    symbol: fc.constantFrom(...symbols),
    side: fc.constantFrom('buy' as const, 'sell' as const),
    quantity: fc.integer({ min: 1, max: 20 }).map((lots) => lots * 100),
    cents: fc.integer({ min: 900, max: 1100 }),
    isMarket: fc.boolean(),
  })
  .map(({ cents, isMarket, ...terms }): OrderIntent => ({
    ...terms,
    price: isMarket ? 0 : cents / 100,
    priceType: isMarket ? 'best5OrLimit' : 'limit',
  }));

/** What may happen, and how often beside the others. */
const steps: fc.Arbitrary<(world: World) => unknown> = fc.oneof(
  { weight: 8, arbitrary: intents.map((intent) => (world: World) => world.want(intent)) },
  { weight: 6, arbitrary: which.map((i) => (world: World) => world.send(i)) },
  {
    weight: 4,
    arbitrary: fc.tuple(which, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(200)).map(
      ([i, part, cents]) =>
        (world: World) =>
          world.fill(i, part, cents),
    ),
  },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 3 }).map((count) => (world: World) => world.tellTrades(count)) },
  {
    weight: 2,
    arbitrary: fc.tuple(which, fc.boolean()).map(
      ([i, ours]) =>
        (world: World) =>
          world.cancel(i, ours),
    ),
  },
  { weight: 1, arbitrary: which.map((i) => (world: World) => world.reject(i)) },
  { weight: 1, arbitrary: which.map((i) => (world: World) => world.release(i)) },
  { weight: 1, arbitrary: fc.integer({ min: 900, max: 1100 }).map((cents) => (world: World) => world.quote(cents / 100)) },
  { weight: 1, arbitrary: fc.constantFrom(1, 10_000, acceptedForMs).map((ms) => (world: World) => (world.clock.time += ms)) },
  { weight: 1, arbitrary: fc.constant((world: World) => world.drop()) },
  { weight: 1, arbitrary: fc.constant((world: World) => world.newDay()) },
);

test('sums are those of the orders, nothing is spent or sold twice, and in the end nothing is pending', async () => {
  expect(symbols.map((symbol) => boardOf(symbol, 20250801))).toEqual(['shMain', 'shMain', 'szMain']);
  const seen = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 5000, max: 60_000 }),
      fc.integer({ min: 0, max: 30 }),
      fc.array(steps, { maxLength: 80, size: 'max' }),
      async (cash, lots, play) => {
        const world = new World(cash, lots * 100);
        await settled();
        for (const step of play) {
          await step(world);
          world.check();
        }
        world.end();
        for (const [what, count] of world.seen) seen.set(what, (seen.get(what) ?? 0) + count);
      },
    ),
    { numRuns: 120 },
  );
  // All of it has happened.
  const all = [
    'accepted buy',
    'accepted sell',
    'sent',
    'checked again',
    'refused',
    'filled',
    'cancelled',
    'INSUFFICIENT_CASH',
    'INSUFFICIENT_POSITION',
    'NOT_CONNECTED',
  ];
  expect(all.filter((what) => !seen.has(what))).toEqual([]);
}, 60_000);
