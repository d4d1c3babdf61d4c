/** An account whose orders are moved by the test. */
import { Observable, of, Subject, type Subscriber } from 'rxjs';
import { XtpStateError } from '../../../lib/errors';
import type { StrategyAccount } from '../../../lib/strategy';
import type { CancelOutcome } from '../../../lib/trade/cancel-outcome';
import type { CancelRefusal } from '../../../lib/trade/cancel-refusal';
import type { OrderIntent } from '../../../lib/trade/order-intent';
import { isEnded, type OrderState } from '../../../lib/trade/order-state';
import type { TradeReport } from '../../../lib/xtp/generated/structs';

export function stateOfOrder(fields: Partial<OrderState> = {}): OrderState {
  const terms = {
    orderXtpId: 1n,
    orderClientId: 0,
    symbol: '600519.SH',
    business: 'cash',
    side: 'buy',
    positionEffect: 'init',
    priceType: 'limit',
    price: 10,
    quantity: 100,
  } as const;
  return { ...terms, stage: 'working', filled: 0, remaining: 100, canceled: 0, averagePrice: 0, amount: 0, ours: true, time: 0, ...fields };
}

export class FakeAccount implements StrategyAccount {
  readonly orders = new Subject<OrderState>();
  readonly trades = new Subject<TradeReport>();
  readonly cancelRefusals = new Subject<CancelRefusal>();
  readonly status = of({ state: 'live' } as const);
  readonly sent: OrderIntent[] = [];
  readonly cancels: bigint[] = [];
  isLive = true;
  /** Thrown by the next order. */
  refusal: Error | undefined;
  onCancel: (orderXtpId: bigint) => unknown = () => 99n;
  readonly #observers = new Map<bigint, Subscriber<OrderState>>();
  readonly #states = new Map<bigint, OrderState>();

  submit(intent: OrderIntent): Observable<OrderState> {
    return new Observable((observer) => {
      if (!this.isLive) throw new XtpStateError('down');
      if (this.refusal) throw this.refusal;
      const orderXtpId = BigInt(this.sent.push(intent));
      const { symbol, quantity, price = 0, orderClientId = 0 } = intent;
      const state = stateOfOrder({ orderXtpId, symbol, quantity, price, orderClientId, remaining: quantity, stage: 'submitted' });
      this.orders.next(state);
      this.#states.set(orderXtpId, state);
      this.#observers.set(orderXtpId, observer);
      observer.next(state);
    });
  }

  cancel(orderXtpId: bigint): Promise<CancelOutcome> {
    this.cancels.push(orderXtpId);
    return this.onCancel(orderXtpId) as Promise<CancelOutcome>;
  }

  /** Something becomes of an order. */
  tell(orderXtpId: bigint, news: Partial<OrderState>): void {
    const state = { ...this.#states.get(orderXtpId)!, ...news };
    this.#states.set(orderXtpId, state);
    this.orders.next(state);
    const observer = this.#observers.get(orderXtpId);
    if (isEnded(state)) this.#observers.delete(orderXtpId);
    observer?.next(state);
    if (isEnded(state)) observer?.complete();
  }

  /** An order that others, or an earlier run, sent. */
  hear(state: OrderState): void {
    this.#states.set(state.orderXtpId, state);
    this.orders.next(state);
  }

  /** Another day begins. */
  forget(): void {
    this.#states.clear();
  }

  fill(orderXtpId: bigint): void {
    const { quantity, price } = this.#states.get(orderXtpId)!;
    this.tell(orderXtpId, { stage: 'filled', filled: quantity, remaining: 0, amount: quantity * price, averagePrice: price });
  }

  cancelled(orderXtpId: bigint): void {
    const { quantity, filled } = this.#states.get(orderXtpId)!;
    this.tell(orderXtpId, { stage: 'canceled', canceled: quantity - filled, remaining: 0 });
  }

  /** A fill of any order; what tells fills apart is all that it says. */
  trade(orderXtpId: bigint, orderClientId: number): void {
    const fill: Partial<TradeReport> = { orderXtpId, orderClientId };
    this.trades.next(fill as TradeReport);
  }

  logout(): void {
    this.isLive = false;
    for (const observer of this.#observers.values()) observer.complete();
    this.orders.complete();
    this.trades.complete();
  }

  order(orderXtpId: bigint): OrderState | undefined {
    return this.#states.get(orderXtpId);
  }
  knownOrders(): OrderState[] {
    return [...this.#states.values()];
  }
  queryPositions(): Promise<never[]> {
    return Promise.resolve([]);
  }
}
