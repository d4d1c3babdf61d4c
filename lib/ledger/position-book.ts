import type { PositionDirection } from '../xtp/generated/enums';
import type { LedgerPosition } from './figures';
import { byTime, nothingHeld, withFill, type Fill, type Holding } from './holding';
import { yuanOf } from './money';
import type { LedgerRules } from './rules';

/** What identifies a position. */
export interface PositionName {
  readonly symbol: string;
  readonly positionDirection: PositionDirection | 'unknown';
}

/** What the counter says of a position; money in units (money.ts). */
export interface CounterPosition extends PositionName {
  readonly total: number;
  readonly sellable: number;
  readonly yesterday: number;
  readonly cost: number;
}

/** A position at a moment, to be compared with an answer that is of that moment. */
export interface PositionMark extends PositionName {
  readonly holding: Holding;
  readonly yesterday: number;
  /** By working sells that the counter had heard of. */
  readonly held: number;
}

export function emptyMark({ symbol, positionDirection }: PositionName): PositionMark {
  return { symbol, positionDirection, holding: nothingHeld, yesterday: 0, held: 0 };
}

export function sellableOf({ holding, held }: Pick<PositionMark, 'holding' | 'held'>): number {
  return Math.max(holding.free - held, 0);
}

/** A fill and when it was told, counted by the ledger. */
interface Told {
  readonly fill: Fill;
  readonly told: number;
}

/** One position: what it was when the counter told of it, and the fills since. It does not depend on the order in which these were told. */
export class PositionBook {
  readonly name: PositionName;
  readonly #rules: LedgerRules;
  #base: Holding = nothingHeld;
  #yesterday = 0;
  /** What orders had traded before the fills that are kept. */
  readonly #tradedBefore = new Map<bigint, number>();
  /** What orders have traded in all. */
  #traded = new Map<bigint, number>();
  /** By time. */
  #fills: Told[] = [];
  #now: Holding = nothingHeld;
  #bought = 0;
  #sold = 0;
  /** In working sells. */
  held = 0;
  /** Units; 0: not known. */
  price = 0;

  constructor(name: PositionName, rules: LedgerRules) {
    this.name = name;
    this.#rules = rules;
  }

  get holding(): Holding {
    return this.#now;
  }
  /** Units; 0 without a price. */
  get value(): number {
    return this.price * this.#now.total;
  }

  /** `told` grows from fill to fill. */
  add(fill: Fill, told: number): void {
    if (fill.side === 'buy') this.#bought += fill.quantity;
    else this.#sold += fill.quantity;
    const fills = this.#fills;
    let at = fills.length;
    while (at > 0 && byTime(fills[at - 1]!.fill, fill) > 0) at--;
    fills.splice(at, 0, { fill, told });
    if (at === fills.length - 1) this.#now = this.#book(this.#now, fill);
    else this.#bookAll();
  }

  mark(held: number): PositionMark {
    return { ...this.name, holding: this.#now, yesterday: this.#yesterday, held };
  }

  /** The counter's word on the position at a moment: before the fill that was told as number `told`. Profit is counted from the first such word on. */
  rebase(counter: CounterPosition, mark: PositionMark, told: number, isFirst: boolean): void {
    const { fees } = mark.holding;
    const realised = isFirst ? 0 : mark.holding.realised;
    this.#base = { total: counter.total, free: counter.sellable + mark.held, cost: counter.cost, fees, realised };
    this.#yesterday = counter.yesterday;
    for (const entry of this.#fills) if (entry.told < told) addTo(this.#tradedBefore, entry.fill);
    this.#fills = this.#fills.filter((entry) => entry.told >= told);
    this.#bookAll();
  }

  view(): LedgerPosition {
    const { total, cost, fees, realised } = this.#now;
    const priced = this.price > 0 && {
      lastPrice: yuanOf(this.price),
      marketValue: yuanOf(this.value),
      unrealisedProfit: yuanOf(this.value - cost),
    };
    return {
      ...this.name,
      totalQuantity: total,
      sellableQuantity: sellableOf({ holding: this.#now, held: this.held }),
      yesterdayPosition: this.#yesterday,
      boughtToday: this.#bought,
      soldToday: this.#sold,
      frozen: this.held,
      avgPrice: total > 0 ? yuanOf(cost) / total : 0,
      cost: yuanOf(cost),
      fees: yuanOf(fees),
      realisedProfit: yuanOf(realised),
      ...priced,
    };
  }

  #bookAll(): void {
    this.#traded = new Map(this.#tradedBefore);
    this.#now = this.#fills.reduce((holding, { fill }) => this.#book(holding, fill), this.#base);
  }

  #book(holding: Holding, fill: Fill): Holding {
    const { orderXtpId, symbol, side } = fill;
    const before = this.#traded.get(orderXtpId) ?? 0;
    const after = addTo(this.#traded, fill);
    const fees = this.#rules.feesOf(symbol, side, after) - this.#rules.feesOf(symbol, side, before);
    return withFill(holding, fill, fees, this.#rules.isSameDaySellable(symbol));
  }
}

function addTo(traded: Map<bigint, number>, { orderXtpId, amount }: Fill): number {
  const after = (traded.get(orderXtpId) ?? 0) + amount;
  traded.set(orderXtpId, after);
  return after;
}
