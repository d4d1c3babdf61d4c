import type { OrderIntent } from '../../trade/order-intent';
import type { RiskOrder } from '../order';
import { longestWindowMs } from './meter';

interface Recent {
  readonly at: number;
  readonly order: RiskOrder;
  readonly intent: OrderIntent;
}

/** The orders that were accepted in the last minute, to find what is sent twice. */
export class RecentOrders {
  #orders: Recent[] = [];
  #first = 0;

  add(now: number, order: RiskOrder, intent: OrderIntent): void {
    while (this.#first < this.#orders.length && this.#orders[this.#first]!.at <= now - longestWindowMs) this.#first++;
    if (this.#first > 1024 && this.#first * 2 > this.#orders.length) {
      this.#orders = this.#orders.slice(this.#first);
      this.#first = 0;
    }
    this.#orders.push({ at: now, order, intent });
  }

  /** It was not sent after all. */
  remove(intent: OrderIntent): void {
    for (let i = this.#orders.length - 1; i >= this.#first; i--) {
      if (this.#orders[i]!.intent !== intent) continue;
      this.#orders.splice(i, 1);
      return;
    }
  }

  /** How many with the same terms were accepted later than `ms` ago. */
  same(now: number, ms: number, order: RiskOrder): number {
    let count = 0;
    for (let i = this.#orders.length - 1; i >= this.#first; i--) {
      const recent = this.#orders[i]!;
      if (recent.at <= now - ms) break;
      if (isSame(recent.order, order)) count++;
    }
    return count;
  }

  clear(): void {
    this.#orders = [];
    this.#first = 0;
  }
}

function isSame(a: RiskOrder, b: RiskOrder): boolean {
  return (
    a.symbol === b.symbol &&
    a.side === b.side &&
    a.positionEffect === b.positionEffect &&
    a.quantity === b.quantity &&
    a.price === b.price &&
    a.priceType === b.priceType &&
    a.business === b.business
  );
}
