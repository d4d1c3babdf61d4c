import { Subject, type Observable } from 'rxjs';
import type { OrderEvent, TradeEvent } from '../xtp/generated/events';
import { newOrderState, withOrderEvent, withTrade, type OrderState } from './order-state';

interface Traded {
  quantity: number;
  amount: number;
}

/** Keeps the state of every order of one account from its events, in whatever order and however often they come. */
export class OrderTracker {
  readonly #isOurs: (orderXtpId: bigint) => boolean;
  readonly #orders = new Map<bigint, OrderState>();
  readonly #traded = new Map<bigint, Traded>();
  readonly #seenTrades = new Set<string>();
  readonly #changes = new Subject<OrderState>();

  constructor(isOurs: (orderXtpId: bigint) => boolean) {
    this.#isOurs = isOurs;
  }

  /** Every change of every order. */
  readonly changes: Observable<OrderState> = this.#changes.asObservable();

  get(orderXtpId: bigint): OrderState | undefined {
    return this.#orders.get(orderXtpId);
  }

  all(): OrderState[] {
    return [...this.#orders.values()];
  }

  /** An order that InsertOrder just took. */
  submitted(order: Omit<Parameters<typeof newOrderState>[0], 'ours'>): OrderState {
    const state = newOrderState({ ...order, ours: true });
    this.#orders.set(order.orderXtpId, state);
    this.#changes.next(state);
    return state;
  }

  onOrder(event: OrderEvent): void {
    const { orderXtpId } = event;
    const before = this.#orders.get(orderXtpId) ?? this.#foreign(event);
    const { error } = event;
    this.#set(orderXtpId, withOrderEvent(before, event, error && { errorId: error.errorId, errorMessage: error.errorMessage }));
  }

  /** False: this fill came before, by a replay of the day. */
  onTrade(event: TradeEvent): boolean {
    const { orderXtpId } = event;
    // In Shanghai both sides of a self-trade share one exec id.
    const key = `${event.marketCode}:${event.execId}:${event.sideCode}:${orderXtpId}`;
    if (this.#seenTrades.has(key)) return false;
    this.#seenTrades.add(key);
    const before = this.#orders.get(orderXtpId) ?? this.#foreign(event);
    const traded = this.#traded.get(orderXtpId) ?? { quantity: 0, amount: 0 };
    this.#set(orderXtpId, withTrade(before, event, traded));
    this.#traded.set(orderXtpId, { quantity: traded.quantity + event.quantity, amount: traded.amount + event.tradeAmount });
    return true;
  }

  complete(): void {
    this.#changes.complete();
  }

  #set(orderXtpId: bigint, state: OrderState): void {
    if (this.#orders.get(orderXtpId) === state) return;
    this.#orders.set(orderXtpId, state);
    this.#changes.next(state);
  }

  /** The first that is heard of an order: another client's, or one of ours from before this process. */
  #foreign(event: OrderEvent | TradeEvent): OrderState {
    return newOrderState({
      orderXtpId: event.orderXtpId,
      orderClientId: event.orderClientId,
      symbol: event.symbol,
      side: event.side,
      priceType: 'priceType' in event ? event.priceType : 'unknown',
      price: event.price,
      quantity: event.quantity,
      ours: this.#isOurs(event.orderXtpId),
    });
  }
}
