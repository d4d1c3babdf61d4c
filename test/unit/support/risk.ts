/** Risk states whose account, ledger and clock are moved by the test. */
import { BehaviorSubject, Observable, Subject, type SchedulerLike } from 'rxjs';
import { ChangingValue } from '../../../lib/ledger/current-value';
import type { LedgerAsset, LedgerPosition } from '../../../lib/ledger';
import type { FeeRates } from '../../../lib/market';
import type {
  DayTerms,
  Finding,
  RiskAccount,
  RiskFigures,
  RiskLedger,
  RiskOperator,
  RiskOrder,
  RiskQuote,
  RiskStateOptions,
} from '../../../lib/risk';
import { riskOrder } from '../../../lib/risk';
import { RiskState } from '../../../lib/risk/state/risk-state';
import { unitValue } from '../../../lib/risk/state/line';
import { BoardPhases } from '../../../lib/risk/state/board-phases';
import { Instrument } from '../../../lib/risk/state/instrument';
import type { ConnectionStatus } from '../../../lib/session/status';
import { OrderGuards, type OrderGuard } from '../../../lib/trade/order-guards';
import type { OrderIntent } from '../../../lib/trade/order-intent';
import type { OrderState } from '../../../lib/trade/order-state';
import type { TradeReport } from '../../../lib/xtp/generated/structs';
import { stateOfOrder } from './fake-account';

/** A continuous morning: 2025-08-01 10:00 in Shanghai, a Friday. */
export const morning = Date.UTC(2025, 7, 1, 2, 0, 0);

/** A clock that stands still until the test moves it. */
export function clockAt(ms: number): SchedulerLike & { time: number; readonly waiting: (() => void)[] } {
  const waiting: (() => void)[] = [];
  const clock = {
    time: ms,
    waiting,
    now: () => clock.time,
    schedule: ((work: () => void) => {
      waiting.push(work);
      return { unsubscribe: () => waiting.splice(waiting.indexOf(work) >>> 0, 1) };
    }) as unknown as SchedulerLike['schedule'],
  };
  return clock;
}

const noFees: FeeRates = { commission: 0, commissionMinimum: 0, stampDuty: 0, transfer: 0 };

export class FakeLedger implements RiskLedger {
  now: LedgerAsset = {
    ...{ totalAsset: 1_000_000, buyingPower: 1_000_000, withholdingAmount: 0 },
    ...{ fundBuyAmount: 0, fundBuyFee: 0, fundSellAmount: 0, fundSellFee: 0, fees: 0 },
    accountType: 'normal',
    ...{ realisedProfit: 0, unrealisedProfit: 0, marketValue: 0, unpriced: [], needsReconcile: false },
  };
  rates = noFees;
  /** What the counter answers. */
  onReconcile: () => Promise<unknown> = () => Promise.resolve([]);
  isClosed = false;
  readonly positions = new Subject<LedgerPosition>();
  readonly #held = new Map<string, LedgerPosition>();
  readonly asset = new ChangingValue(() => this.now, new Subject<LedgerAsset>());

  set(asset: Partial<LedgerAsset>): void {
    this.now = { ...this.now, ...asset };
    this.asset.changed();
  }
  hold(symbol: string, totalQuantity: number, more: Partial<LedgerPosition> = {}): void {
    const position: LedgerPosition = {
      ...{ symbol, totalQuantity, positionDirection: 'net', sellableQuantity: totalQuantity, yesterdayPosition: totalQuantity },
      ...{ avgPrice: 0, boughtToday: 0, soldToday: 0, frozen: 0, cost: 0, fees: 0, realisedProfit: 0 },
      ...more,
    };
    this.#held.set(symbol, position);
    this.positions.next(position);
  }
  /** The counter does not name it any more. */
  forget(symbol: string): void {
    this.#held.delete(symbol);
  }
  allPositions(): LedgerPosition[] {
    return [...this.#held.values()];
  }
  feeRates(): FeeRates {
    return this.rates;
  }
  reconcile(): Promise<unknown> {
    return this.onReconcile();
  }
  close(): void {
    this.isClosed = true;
  }
}

/** An account that sends everything the guards let through; what becomes of it tells the test. */
export class FakeRiskAccount implements RiskAccount {
  readonly user = 'A';
  tradingDay = '20250801';
  readonly orders = new Subject<OrderState>();
  readonly trades = new Subject<Pick<TradeReport, 'orderXtpId' | 'quantity'>>();
  readonly status = new BehaviorSubject<ConnectionStatus>({ state: 'live' });
  readonly guards = new OrderGuards();
  readonly sent: OrderIntent[] = [];
  readonly cancels: bigint[] = [];
  readonly known = new Map<bigint, OrderState>();

  knownOrders(): OrderState[] {
    return [...this.known.values()];
  }
  order(orderXtpId: bigint): OrderState | undefined {
    return this.known.get(orderXtpId);
  }
  reconcile(): Promise<unknown> {
    return Promise.resolve();
  }
  guard(guard: OrderGuard): { unsubscribe(): void } {
    return this.guards.add(guard);
  }
  /** As `Account.submit`, at once. Throws what a guard has against it. */
  send(intent: OrderIntent): bigint {
    const orderXtpId = this.guards.order(
      intent,
      () => undefined,
      () => BigInt(this.sent.push(intent)),
    );
    const { symbol, quantity, business = 'cash', side = 'unknown', price = 0, priceType = 'limit', positionEffect = 'init' } = intent;
    this.tell(
      stateOfOrder({
        orderXtpId,
        symbol,
        quantity,
        business,
        side,
        price,
        priceType,
        positionEffect,
        remaining: quantity,
        stage: 'submitted',
      }),
    );
    return orderXtpId;
  }
  cancel(orderXtpId: bigint): void {
    this.guards.cancel(orderXtpId, () => BigInt(this.cancels.push(orderXtpId)));
  }
  tell(state: OrderState): void {
    this.known.set(state.orderXtpId, state);
    this.orders.next(state);
  }
  /** Something becomes of an order. */
  change(orderXtpId: bigint, news: Partial<OrderState>): void {
    this.tell({ ...this.known.get(orderXtpId)!, ...news });
  }
  fill(orderXtpId: bigint, quantity = this.known.get(orderXtpId)!.remaining): void {
    const { filled, remaining, amount, price } = this.known.get(orderXtpId)!;
    const left = remaining - quantity;
    this.change(orderXtpId, {
      ...{ filled: filled + quantity, remaining: left, amount: amount + quantity * price },
      stage: left === 0 ? 'filled' : 'partiallyFilled',
    });
    this.trades.next({ orderXtpId, quantity });
  }
  canceled(orderXtpId: bigint): void {
    this.change(orderXtpId, { stage: 'canceled', canceled: this.known.get(orderXtpId)!.remaining, remaining: 0 });
  }
}

/** A snapshot of a liquid stock at 10 yuan. */
export function riskQuote(
  symbol: string,
  more: Partial<Omit<RiskQuote, 'bidPriceAt' | 'askPriceAt'>> & { bid?: number; ask?: number } = {},
): RiskQuote {
  const { bid = 9.99, ask = 10.01, ...rest } = more;
  return {
    ...{ symbol, lastPrice: 10, upperLimitPrice: 11, lowerLimitPrice: 9, preClosePrice: 10, tickerStatus: 'T111    ' },
    ...rest,
    bidPriceAt: (level) => (bid > 0 ? bid - level * 0.01 : 0),
    askPriceAt: (level) => (ask > 0 ? ask + level * 0.01 : 0),
  };
}

export interface RiskBench {
  readonly account: FakeRiskAccount;
  readonly ledger: FakeLedger;
  readonly quotes: Subject<RiskQuote>;
  readonly clock: ReturnType<typeof clockAt>;
  readonly state: RiskState;
}

/** A state that has caught up, on fakes; a clock of one's own (a TestScheduler) goes into the options. */
export async function riskBench(options: Partial<RiskStateOptions> = {}): Promise<RiskBench> {
  const account = new FakeRiskAccount();
  const ledger = new FakeLedger();
  const quotes = new Subject<RiskQuote>();
  const clock = clockAt(morning);
  const state = new RiskState(account, ledger, { quotes, scheduler: clock, ...options }, false);
  await state.catchUp();
  return { account, ledger, quotes, clock, state };
}

/** A buy of 100 shares at 10 yuan. */
export function buyOf(more: Partial<OrderIntent> = {}): OrderIntent {
  return { symbol: '600519.SH', side: 'buy', quantity: 100, price: 10, ...more } as OrderIntent;
}

/** The figures of an account that does nothing, to be handed to a rule: those that matter to a test are given. */
export function figuresOf(
  intent: OrderIntent,
  given: {
    readonly [name in keyof RiskFigures]?: RiskFigures[name] extends (...args: never) => infer Result ? Result : RiskFigures[name];
  } = {},
): RiskFigures {
  const order: RiskOrder = riskOrder(intent);
  const value =
    order.direction === 'none'
      ? 0
      : order.quantity *
        unitValue(order.business, new Instrument(order.symbol, 20250801, new BoardPhases()), order.price > 0 ? order.price : NaN);
  const plain = {
    ...{
      order,
      now: morning,
      day: 20250801,
      connection: 'live',
      isCaughtUp: true,
      catchUpFailure: '',
      mode: 'trading',
      modeReason: '',
      board: 'shMain',
      security: undefined,
    },
    ...{ phase: { phase: 'continuous', entry: true, cancel: true, matching: 'continuous' }, lastPrice: 10, bestBid: 9.99, bestAsk: 10.01 },
    ...{ upperLimitPrice: 11, lowerLimitPrice: 9, preClosePrice: 10, quoteAgeMs: 0 },
    ...{ hasNoPriceLimit: false, tickerStatus: 'T111    ', instrumentStatus: '' },
    ...{
      valuedAt: order.price > 0 ? order.price : NaN,
      value,
      turnoverValue: value,
      fees: 0,
      availableCash: 1_000_000,
      held: 0,
      sellable: 0,
    },
    ...{ pendingBuys: 0, pendingSells: 0, ownBestBid: 0, ownBestAsk: Infinity },
    ...{
      instrumentValue: 0,
      boardValue: 0,
      totalValue: 0,
      grossExposure: 0,
      netExposure: 0,
      lowestNetExposure: 0,
      equity: 1_000_000,
      peakEquity: 1_000_000,
      profit: 0,
    },
    ...{
      turnover: 0,
      openOrders: 0,
      instrumentOrders: 0,
      ordersWithin: 0,
      cancelsWithin: 0,
      waitForOrders: 0,
      waitForCancels: 0,
      ordersToday: 0,
      cancelsToday: 0,
    },
    ...{ filledOrdersToday: 0, sameWithin: 0, instantCancels: 0 },
    ...given,
  };
  const functions = new Set([
    'instrumentValue',
    'boardValue',
    'totalValue',
    'grossExposure',
    'netExposure',
    'lowestNetExposure',
    'equity',
    'peakEquity',
    'profit',
    'turnover',
    'openOrders',
    'instrumentOrders',
    'ordersWithin',
    'cancelsWithin',
    'waitForOrders',
    'waitForCancels',
    'ordersToday',
    'cancelsToday',
    'filledOrdersToday',
    'sameWithin',
    'instantCancels',
  ]);
  const figures = Object.fromEntries(
    Object.entries(plain).map(([name, figure]) => [name, functions.has(name) ? () => figure : figure]),
  ) as unknown as RiskFigures;
  return Object.assign(figures, { ofTheDay: <T>(work: (terms: DayTerms) => T): T => work(figures) });
}

/** Never more than one value. */
export function verdictsOf<T>(stream: Observable<T>): T[] {
  const seen: T[] = [];
  stream.subscribe((value) => seen.push(value));
  return seen;
}

/** What a rule finds against an order, of an account that does nothing but for what is given. */
export function findingOn({ rule }: RiskOperator, intent: OrderIntent, given: Parameters<typeof figuresOf>[1] = {}): Finding | undefined {
  return rule.check!(figuresOf(intent, given));
}

/** That something is not known. */
export function noDataFinding(symbol: string, what: string, whatZh: string): Finding {
  return {
    ...{ code: 'NO_DATA', limit: NaN, value: NaN },
    message: `The order for ${symbol} can not be checked: ${what} is not known.`,
    messageZh: `${symbol} 委托无法检查：缺少${whatZh}。`,
  };
}

/** That no price is known. */
export function noPriceFinding(symbol: string): Finding {
  return {
    ...{ code: 'NO_PRICE', limit: NaN, value: NaN },
    message: `The order for ${symbol} has no price and none is known to value it at.`,
    messageZh: `${symbol} 委托没有价格，也没有可用的参考价，无法计算委托金额。`,
  };
}

/** Orders that meet no others at the exchange: rules about prices and quantities let them pass, whatever they say. */
export const offMarket: readonly OrderIntent[] = [
  { symbol: '730001.SH', business: 'ipo', side: 'buy', quantity: 1, price: -1 },
  { symbol: '700001.SH', business: 'allotment', side: 'buy', quantity: 1, price: -1 },
  { symbol: '510300.SH', business: 'etf', side: 'purchase', quantity: 1, price: -1 },
] as unknown as OrderIntent[];
