import type { OrderState } from '../../trade/order-state';

interface Fills {
  readonly told: number;
  readonly booked: number;
}

/**
 * What orders say they have filled and the ledger has not booked: an order tells of its end before its trades come, or after them. Until both have, the position is still to come, and must not be
 * missing from what limits add up.
 */
export class UnbookedFills {
  readonly #fills = new Map<bigint, Fills>();
  /** Orders of which the ledger only knows what came of them when it has asked the counter. */
  readonly #uncovered = new Set<bigint>();

  /** What this order has filled was in the positions from the beginning. */
  before({ orderXtpId, filled }: OrderState): void {
    if (filled > 0) this.#fills.set(orderXtpId, { told: filled, booked: filled });
  }

  /** An order tells how far it is; gives how much of it is not booked. */
  told({ orderXtpId, filled: told }: OrderState, isCovered: boolean): number {
    if (told === 0) return 0;
    const booked = Math.min(this.#fills.get(orderXtpId)?.booked ?? 0, told);
    this.#fills.set(orderXtpId, { told, booked });
    if (booked < told && !isCovered) this.#uncovered.add(orderXtpId);
    return told - booked;
  }

  /** A trade was told to the ledger. False: that says nothing of the position. */
  booked(orderXtpId: bigint, quantity: number): boolean {
    const fills = this.#fills.get(orderXtpId);
    if (!fills || this.#uncovered.has(orderXtpId)) return false;
    this.#fills.set(orderXtpId, { told: fills.told, booked: Math.min(fills.booked + quantity, fills.told) });
    return true;
  }

  get hasUncovered(): boolean {
    return this.#uncovered.size > 0;
  }

  /** The ledger has asked the counter: gives the orders whose fills are in its positions by that. */
  uncoveredBooked(): bigint[] {
    const ids = [...this.#uncovered];
    this.#uncovered.clear();
    return ids.filter((id) => this.#book(id));
  }

  /** The same for all orders. */
  allBooked(): bigint[] {
    this.#uncovered.clear();
    return [...this.#fills.keys()].filter((id) => this.#book(id));
  }

  clear(): void {
    this.#fills.clear();
    this.#uncovered.clear();
  }

  #book(id: bigint): boolean {
    const { told, booked } = this.#fills.get(id)!;
    this.#fills.set(id, { told, booked: told });
    return booked < told;
  }
}
