import { of, type Observable } from 'rxjs';
import { Multicast } from '../session/multicast';
import type { TradeReport } from '../xtp/generated/structs';
import {
  isEnded,
  newFacts,
  stateOf,
  withOrderEvent,
  withSubmission,
  withTrade,
  withUnknown,
  type OrderError,
  type OrderFacts,
  type OrderRecord,
  type OrderState,
  type OrderTerms,
} from './order-state';

interface Entry {
  readonly facts: OrderFacts;
  readonly state: OrderState;
}

/** Keeps the state of every order of one account from its events, in whatever order and however often they come. */
export class OrderTracker {
  readonly #isOurs: (orderXtpId: bigint) => boolean;
  readonly #orders = new Map<bigint, Entry>();
  readonly #seenTrades = new Set<string>();
  readonly #changes = new Multicast<OrderState>();
  /** By order, for those who follow one: they are not asked about the changes of all others. */
  readonly #followed = new Map<bigint, Multicast<OrderState>>();

  constructor(isOurs: (orderXtpId: bigint) => boolean) {
    this.#isOurs = isOurs;
  }

  /** Every change of every order; an event that tells nothing new is none. */
  get changes(): Observable<OrderState> {
    return this.#changes;
  }

  /** The changes of one order from now on; completes when the order has ended. Of one that has ended: its state. */
  changesOf(orderXtpId: bigint): Observable<OrderState> {
    const known = this.get(orderXtpId);
    if (known && isEnded(known)) return of(known);
    let stream = this.#followed.get(orderXtpId);
    if (!stream) {
      stream = new Multicast();
      this.#followed.set(orderXtpId, stream);
    }
    return stream;
  }

  get(orderXtpId: bigint): OrderState | undefined {
    return this.#orders.get(orderXtpId)?.state;
  }

  all(): OrderState[] {
    return [...this.#orders.values()].map(({ state }) => state);
  }

  /** An order that InsertOrder just took. */
  submitted(order: Omit<OrderTerms, 'ours'>): OrderState {
    const terms = { ...order, ours: true };
    const known = this.#orders.get(order.orderXtpId);
    return this.#set(order.orderXtpId, known ? withSubmission(known.facts, terms) : newFacts(terms, true));
  }

  /** An order event, or the counter's own record of the order. */
  onOrder(info: OrderRecord, error?: OrderError): OrderState {
    const { orderXtpId } = info;
    const facts = this.#orders.get(orderXtpId)?.facts ?? this.#foreign(info);
    return this.#set(orderXtpId, withOrderEvent(facts, info, error));
  }

  /** False: this fill came before, by a replay of the day or by a query. */
  onTrade(event: TradeReport): boolean {
    const { orderXtpId } = event;
    // In Shanghai both sides of a self-trade share one exec id.
    const key = `${event.marketCode}:${event.execId}:${event.sideCode}:${orderXtpId}`;
    if (this.#seenTrades.has(key)) return false;
    this.#seenTrades.add(key);
    const facts = this.#orders.get(orderXtpId)?.facts ?? this.#foreign(event);
    this.#set(orderXtpId, withTrade(facts, event));
    return true;
  }

  /** The counter does not know the order, and says so (OnUnknownOrder) or has no record of it. */
  onUnknown(orderXtpId: bigint, why: string): OrderState | undefined {
    const known = this.#orders.get(orderXtpId);
    return known && this.#set(orderXtpId, withUnknown(known.facts, why));
  }

  /** Another day uses the ids of orders and trades again; the streams of orders that never ended complete. */
  newDay(): void {
    this.#orders.clear();
    this.#seenTrades.clear();
    const open = [...this.#followed.values()];
    this.#followed.clear();
    for (const stream of open) stream.complete();
  }

  complete(): void {
    this.newDay();
    this.#changes.complete();
  }

  #set(orderXtpId: bigint, facts: OrderFacts): OrderState {
    const before = this.#orders.get(orderXtpId)?.state;
    const after = stateOf(facts);
    const state = before && isSame(before, after) ? before : after;
    this.#orders.set(orderXtpId, { facts, state });
    if (state !== before) this.#tell(orderXtpId, state);
    return state;
  }

  #tell(orderXtpId: bigint, state: OrderState): void {
    this.#changes.next(state);
    const stream = this.#followed.get(orderXtpId);
    if (!stream) return;
    stream.next(state);
    if (!isEnded(state)) return;
    this.#followed.delete(orderXtpId);
    stream.complete();
  }

  /** The first that is heard of an order: another client's, or one of ours from before this process. */
  #foreign({ orderXtpId, orderClientId, symbol, businessType: business, side, positionEffect }: OrderRecord | TradeReport): OrderFacts {
    const ours = this.#isOurs(orderXtpId);
    const terms = { orderXtpId, orderClientId, symbol, business, side, positionEffect, ours };
    return newFacts({ ...terms, priceType: 'unknown', price: 0, quantity: 0 }, false);
  }
}

function isSame(a: OrderState, b: OrderState): boolean {
  const { error: errorA, ...fieldsA } = a;
  const { error: errorB, ...fieldsB } = b;
  return (
    errorA?.errorId === errorB?.errorId &&
    errorA?.errorMessage === errorB?.errorMessage &&
    Object.entries(fieldsA).every(([name, value]) => value === fieldsB[name as keyof typeof fieldsB])
  );
}
