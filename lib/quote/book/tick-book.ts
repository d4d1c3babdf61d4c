import { yuanOf } from '../../market/units';
import type { Tick, TickEntrust, TickTrade } from '../../xtp/generated/structs';
import { BookSide, type Level, type RestingOrder } from './book-side';

/** All that waits at one price. */
export interface BookLevel {
  /** Yuan. */
  readonly price: number;
  readonly quantity: number;
  /** How many orders that is. */
  readonly orders: number;
}

/**
 * Why a book is not to be trusted.
 * - `lost`: ticks were lost on the way, as the SDK or the ring has told.
 * - `joinedLate`: the first tick came after the opening, so the orders before it are not known.
 * - `unfit`: a tick did not fit to those before it: an unknown order, or more than is left of it.
 * - `disorder`: a tick came after one that follows it.
 */
export type StaleReason = 'lost' | 'joinedLate' | 'unfit' | 'disorder';

/** What is wrong with a book. */
export interface Staleness {
  readonly reason: StaleReason;
  /** Whether what is missing is being fetched. */
  readonly rebuilding: boolean;
  /** Why it could not be fetched the last time. */
  readonly error?: Error;
}

/** A side of a book. */
export type BookSideName = 'bid' | 'ask';

const exchangeOfShanghai = 1;
const entrust = 1;
const trade = 2;

/** In 1/10,000 yuan; 0 for what is no price. */
function unitsOfTick(price: number): number {
  return price > 0 && price < 1e11 ? Math.round(price * 10_000) : 0;
}

/**
 * The full book of one instrument as its ticks tell it: every price, every order. It is one object, which changes with each tick: take `levels` or `toObject()` of what
 * is to be kept.
 *
 * In Shenzhen an order is told before its trades, and the opening call is told order by order: then the sides may cross (`isCrossed`). In Shanghai an order is told
 * with what is left of it after its trades, and the opening call when it is over.
 */
export class TickBook {
  /** The instrument. */
  readonly symbol: string;
  readonly #isShanghai: boolean;
  #bids = new BookSide(1);
  #asks = new BookSide(-1);
  #orders = new Map<number, RestingOrder>();
  /** Orders of Shenzhen whose price is that of their trades. */
  #unpriced = new Map<number, { readonly side: BookSide; left: number }>();
  #stale: Staleness | undefined;
  #time = 0;
  #sequence = 0;
  #trades = 0;
  #volume = 0;
  #lastPrice = 0;

  /** @internal */
  constructor(first: Tick) {
    this.symbol = first.symbol;
    this.#isShanghai = first.exchangeCode === exchangeOfShanghai;
  }

  /** What is wrong with it; undefined while it is to be trusted. */
  get stale(): Staleness | undefined {
    return this.#stale;
  }
  /** Exchange time of the last tick, epoch milliseconds. */
  get time(): number {
    return this.#time;
  }
  /** Number of the last tick in its channel. */
  get sequence(): number {
    return this.#sequence;
  }
  /** Trades of the day so far. */
  get trades(): number {
    return this.#trades;
  }
  /** Traded quantity of the day so far. */
  get volume(): number {
    return this.#volume;
  }
  /** Yuan; 0 before the first trade. */
  get lastPrice(): number {
    return this.#lastPrice;
  }
  /** Whether the best bid is at or above the best ask: during a call auction, and between an order of Shenzhen and its trades. */
  get isCrossed(): boolean {
    const [bid, ask] = [this.#bids.best, this.#asks.best];
    return bid !== undefined && ask !== undefined && bid.price >= ask.price;
  }

  /** How many prices a side has. */
  depth(side: BookSideName): number {
    return this.#of(side).depth;
  }
  /** How many orders wait on a side. */
  orderCount(side: BookSideName): number {
    return this.#of(side).orders;
  }
  /** What all orders of a side wait for. */
  quantity(side: BookSideName): number {
    return this.#of(side).quantity;
  }
  /** A price of a side, the best being 0; undefined beyond the last. */
  level(side: BookSideName, index: number): BookLevel | undefined {
    const level = this.#of(side).levelAt(index);
    return level && shown(level);
  }
  /** The best prices of a side, the best first; all of them without a number. */
  levels(side: BookSideName, count = Infinity): BookLevel[] {
    const of = this.#of(side);
    return Array.from({ length: Math.min(count, of.depth) }, (_, i) => shown(of.levelAt(i)!));
  }
  /** What is left of each order at a price (yuan), the first in the queue first; [] where nothing waits. */
  queue(side: BookSideName, price: number): number[] {
    const left: number[] = [];
    for (let order = this.#of(side).levelOf(unitsOfTick(price))?.first; order; order = order.after) left.push(order.left);
    return left;
  }
  /** What is left of an order, by the number that ticks name it with (Shanghai: `orderNumber`, Shenzhen: `sequence` of its entrust); 0 if it does not wait. */
  leftOf(orderNumber: number): number {
    return this.#orders.get(orderNumber)?.left ?? this.#unpriced.get(orderNumber)?.left ?? 0;
  }

  /** All of it but the queues, as it is now. */
  toObject(): Record<string, unknown> {
    const { symbol, time, sequence, trades, volume, lastPrice, stale } = this;
    return { symbol, time, sequence, trades, volume, lastPrice, stale, bids: this.levels('bid'), asks: this.levels('ask') };
  }

  /** @internal The first prices of both sides in 1/10,000 yuan and their quantities, for comparing: bids, then asks, each a price and a quantity. */
  writeTop(count: number, to: Float64Array): void {
    for (let i = 0; i < count; i++) {
      const bid = this.#bids.levelAt(i);
      const ask = this.#asks.levelAt(i);
      to[2 * i] = bid?.price ?? 0;
      to[2 * i + 1] = bid?.quantity ?? 0;
      to[2 * (count + i)] = ask?.price ?? 0;
      to[2 * (count + i) + 1] = ask?.quantity ?? 0;
    }
  }

  /** @internal */
  markStale(stale: Staleness | undefined): void {
    this.#stale = stale;
  }

  /** @internal As it was before the first tick. */
  clear(): void {
    this.#bids = new BookSide(1);
    this.#asks = new BookSide(-1);
    this.#orders = new Map();
    this.#unpriced = new Map();
    this.#time = this.#sequence = this.#trades = this.#volume = this.#lastPrice = 0;
  }

  /** @internal False when the tick does not fit to those before it: what it says is then not applied. */
  apply(tick: Tick, sequence: number): boolean {
    this.#time = tick.time;
    this.#sequence = sequence;
    switch (tick.typeCode) {
      case entrust:
        return this.#isShanghai ? this.#shanghaiEntrust(tick.entrust!) : this.#shenzhenEntrust(tick.entrust!);
      case trade:
        return this.#isShanghai ? this.#shanghaiTrade(tick.trade!) : this.#shenzhenTrade(tick.trade!);
      default:
        return true;
    }
  }

  /** `A` is told after the order's own trades, with what is left; `D` is a cancel. */
  #shanghaiEntrust(row: TickEntrust): boolean {
    const { orderType, orderNumber, quantity } = row;
    if (orderType === 'A') return this.#add(orderNumber, this.#sideOf(row.side === 'B'), unitsOfTick(row.price), quantity);
    if (orderType !== 'D' || !this.#canReduce(orderNumber, quantity)) return false;
    this.#reduce(orderNumber, quantity);
    return true;
  }

  /** Only orders in the book are reduced: the aggressor is not in it yet, and comes with what is left of it. In a call auction (`N`) both were told before. */
  #shanghaiTrade(row: TickTrade): boolean {
    const { tradeFlag, quantity, bidNumber, askNumber } = row;
    const reducesBid = tradeFlag !== 'B';
    const reducesAsk = tradeFlag !== 'S';
    if (reducesBid && !this.#canReduce(bidNumber, quantity)) return false;
    if (reducesAsk && !this.#canReduce(askNumber, quantity)) return false;
    if (reducesBid) this.#reduce(bidNumber, quantity);
    if (reducesAsk) this.#reduce(askNumber, quantity);
    this.#traded(row.price, quantity);
    return true;
  }

  /** `2` is a limit order, `U` the best price of its own side; a market order has no price until it trades. */
  #shenzhenEntrust(row: TickEntrust): boolean {
    const { sequence, orderType, quantity } = row;
    const side = this.#sideOf(row.side === '1');
    if (orderType === '2') return this.#add(sequence, side, unitsOfTick(row.price), quantity);
    if (orderType === 'U' && side.best) return this.#add(sequence, side, side.best.price, quantity);
    if (quantity <= 0 || this.#isKnown(sequence)) return false;
    this.#unpriced.set(sequence, { side, left: quantity });
    return true;
  }

  /** `4` is a cancel, which names one order; a trade reduces both. */
  #shenzhenTrade(row: TickTrade): boolean {
    const { tradeFlag, quantity, bidNumber, askNumber } = row;
    if (tradeFlag === '4') {
      const number = bidNumber !== 0 ? bidNumber : askNumber;
      if (!this.#canReduce(number, quantity)) return false;
      this.#reduce(number, quantity);
      return true;
    }
    if (!this.#canReduce(bidNumber, quantity) || !this.#canReduce(askNumber, quantity)) return false;
    const { price } = row;
    for (const number of [bidNumber, askNumber]) {
      this.#reduce(number, quantity);
      if (this.#unpriced.size > 0) this.#priceByTrade(number, unitsOfTick(price));
    }
    this.#traded(price, quantity);
    return true;
  }

  /** What is left of a market order waits at the price of its last trade, unless its cancel follows. */
  #priceByTrade(number: number, price: number): void {
    const order = this.#unpriced.get(number);
    if (!order) return;
    this.#unpriced.delete(number);
    this.#add(number, order.side, price, order.left);
  }

  #traded(price: number, quantity: number): void {
    this.#trades++;
    this.#volume += quantity;
    this.#lastPrice = yuanOf(unitsOfTick(price));
  }

  #add(number: number, side: BookSide, price: number, quantity: number): boolean {
    if (price <= 0 || quantity <= 0 || this.#isKnown(number)) return false;
    this.#orders.set(number, side.add(number, price, quantity));
    return true;
  }

  #isKnown(number: number): boolean {
    return this.#orders.has(number) || this.#unpriced.has(number);
  }

  #canReduce(number: number, quantity: number): boolean {
    return quantity > 0 && quantity <= this.leftOf(number);
  }

  #reduce(number: number, quantity: number): void {
    const order = this.#orders.get(number);
    if (order) {
      order.side.reduce(order, quantity);
      if (order.left === 0) this.#orders.delete(number);
      return;
    }
    const unpriced = this.#unpriced.get(number)!;
    unpriced.left -= quantity;
    if (unpriced.left === 0) this.#unpriced.delete(number);
  }

  #sideOf(isBid: boolean): BookSide {
    return isBid ? this.#bids : this.#asks;
  }

  #of(side: BookSideName): BookSide {
    return this.#sideOf(side === 'bid');
  }
}

function shown({ price, quantity, orders }: Level): BookLevel {
  return { price: yuanOf(price), quantity, orders };
}
