/** An order that waits. Orders of one price are a list by arrival. */
export interface RestingOrder {
  readonly number: number;
  readonly side: BookSide;
  readonly level: Level;
  left: number;
  before: RestingOrder | undefined;
  after: RestingOrder | undefined;
}

/** All that waits at one price, which is counted in 1/10,000 yuan. */
export interface Level {
  readonly price: number;
  quantity: number;
  orders: number;
  first: RestingOrder | undefined;
  last: RestingOrder | undefined;
}

/** One side of a book: its prices sorted, the best one last, where most changes are. */
export class BookSide {
  /** 1 for bids, -1 for asks: prices times it rise towards the best. */
  readonly #direction: 1 | -1;
  readonly #sorted: Level[] = [];
  readonly #byPrice = new Map<number, Level>();
  #orders = 0;
  #quantity = 0;

  constructor(direction: 1 | -1) {
    this.#direction = direction;
  }

  /** Prices. */
  get depth(): number {
    return this.#sorted.length;
  }
  /** Orders at all prices. */
  get orders(): number {
    return this.#orders;
  }
  /** What all of them wait for. */
  get quantity(): number {
    return this.#quantity;
  }
  get best(): Level | undefined {
    return this.#sorted[this.#sorted.length - 1];
  }

  /** The best price is 0. */
  levelAt(index: number): Level | undefined {
    return this.#sorted[this.#sorted.length - 1 - index];
  }
  levelOf(price: number): Level | undefined {
    return this.#byPrice.get(price);
  }

  add(number: number, price: number, quantity: number): RestingOrder {
    const level = this.#byPrice.get(price) ?? this.#newLevel(price);
    const order: RestingOrder = { number, side: this, level, left: quantity, before: level.last, after: undefined };
    if (level.last) level.last.after = order;
    else level.first = order;
    level.last = order;
    level.orders++;
    level.quantity += quantity;
    this.#orders++;
    this.#quantity += quantity;
    return order;
  }

  /** The order leaves when nothing is left of it. */
  reduce(order: RestingOrder, quantity: number): void {
    const { level } = order;
    order.left -= quantity;
    level.quantity -= quantity;
    this.#quantity -= quantity;
    if (order.left > 0) return;
    if (order.before) order.before.after = order.after;
    else level.first = order.after;
    if (order.after) order.after.before = order.before;
    else level.last = order.before;
    this.#orders--;
    if (--level.orders === 0) this.#removeLevel(level);
  }

  #newLevel(price: number): Level {
    const level: Level = { price, quantity: 0, orders: 0, first: undefined, last: undefined };
    this.#byPrice.set(price, level);
    this.#sorted.splice(this.#placeOf(price), 0, level);
    return level;
  }

  #removeLevel(level: Level): void {
    this.#byPrice.delete(level.price);
    if (level === this.best) this.#sorted.pop();
    else this.#sorted.splice(this.#placeOf(level.price), 1);
  }

  /** Where a price is in the order, or would be. */
  #placeOf(price: number): number {
    const key = price * this.#direction;
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#sorted[middle]!.price * this.#direction < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
