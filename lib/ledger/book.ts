import type { AccountType } from '../xtp/generated/enums';
import type { FeeRates } from '../market/fees';
import type { OrderState } from '../trade/order-state';
import { noCash, inYuan, movedBy, withTraded, withWithheld, type Cash } from './cash';
import type { LedgerAsset, LedgerPosition } from './figures';
import type { Fill } from './holding';
import { unitsOf, yuanOf } from './money';
import { holdOf, isOpenPriced, isPlain, isUntold, newLine, type OrderLine } from './order-line';
import { emptyMark, PositionBook, type CounterPosition, type PositionMark, type PositionName } from './position-book';
import type { LedgerRules } from './rules';

/** The ledger at the moment that an answer of the counter is of. */
export interface Mark {
  /** Fills from this number on were told later. */
  readonly told: number;
  /** Something had happened that the ledger can not compute the outcome of. */
  readonly inDoubt: boolean;
  /** How many reasons to ask the counter there had been. */
  readonly doubts: number;
  /** Events of orders and fills so far. */
  readonly heard: number;
  readonly cash: Cash;
  /** By `nameOf`. */
  readonly positions: ReadonlyMap<string, PositionMark>;
}

/** A key for a position. */
export function nameOf({ symbol, positionDirection }: PositionName): string {
  return positionDirection === 'net' ? symbol : `${symbol} ${positionDirection}`;
}

/**
 * One trading day of an account: a function of what was told of its orders and fills, in whatever order and however often, and of the counter's answers. Methods that take something
 * in give the keys of the positions that changed by it.
 */
export class LedgerBook {
  readonly #rules: LedgerRules;
  readonly #orders = new Map<bigint, OrderLine>();
  readonly #fills = new Set<string>();
  readonly #positions = new Map<string, PositionBook>();
  readonly #prices = new Map<string, number>();
  /** Orders of which nothing but their submission is known. */
  readonly #untold = new Set<bigint>();
  /** Open orders that keep back something else than the ledger computes. */
  readonly #strange = new Set<bigint>();
  #cash: Cash = noCash;
  #told = 0;
  #realised = 0;
  /** Reasons to ask the counter, counted; how many there were when it was asked last. */
  #doubts = 1;
  #answered = 0;
  /** The newest of them that the ledger can not compute the outcome of. */
  #newestRiddle = 0;
  /** Events of orders and fills so far. */
  heard = 0;
  /** As the counter said. */
  accountType: AccountType | 'unknown' = 'normal';

  /** `isPlain`: the account is of the kind whose orders the ledger computes; else all is in doubt that happens. */
  constructor(
    rules: LedgerRules,
    readonly isPlain: boolean,
  ) {
    this.#rules = rules;
  }

  feeRates(symbol: string, side: 'buy' | 'sell'): FeeRates {
    return this.#rules.ratesOf(symbol, side);
  }
  get needsReconcile(): boolean {
    return this.#answered < this.#doubts;
  }
  /** How much was told so far. */
  get told(): number {
    return this.#told;
  }

  /** Something happened that only the counter can tell the outcome of. */
  doubt(): void {
    this.#newestRiddle = ++this.#doubts;
  }
  /** Something may have happened that was not told yet. */
  interrupted(): void {
    this.#doubts++;
  }

  onOrder(state: OrderState): readonly string[] {
    const { orderXtpId } = state;
    const line = { ...this.#lineOf(orderXtpId), state };
    if (isUntold(line)) this.#untold.add(orderXtpId);
    else this.#untold.delete(orderXtpId);
    if (!this.isPlain || !isPlain(state)) {
      this.#orders.set(orderXtpId, line);
      this.doubt();
      return [];
    }
    if (isOpenPriced(state) || this.#strange.has(orderXtpId)) this.doubt();
    return this.#set(orderXtpId, line);
  }

  onFill(fill: Fill): readonly string[] {
    if (this.#fills.has(fill.key)) return [];
    this.#fills.add(fill.key);
    if (!this.isPlain) return [];
    const { orderXtpId, symbol, side, amount } = fill;
    const line = this.#lineOf(orderXtpId);
    const after = line.amount + amount;
    const fees = this.#rules.feesOf(symbol, side, after) - this.#rules.feesOf(symbol, side, line.amount);
    this.#cash = withTraded(this.#cash, side, amount, fees);
    this.#change(symbol, (position) => position.add(fill, this.#told++));
    this.#set(orderXtpId, { ...line, filled: line.filled + fill.quantity, amount: after });
    if (this.#strange.has(orderXtpId)) this.doubt();
    return [symbol];
  }

  /** Nothing for a symbol that is not held: its price is kept until it is. */
  onPrice(symbol: string, lastPrice: number): readonly string[] {
    const price = unitsOf(lastPrice);
    if (!(price > 0) || this.#prices.get(symbol) === price) return [];
    this.#prices.set(symbol, price);
    const position = this.#positions.get(symbol);
    if (!position) return [];
    position.price = price;
    return position.holding.total === 0 ? [] : [symbol];
  }

  /** The ledger as an answer has to see it whose query was sent when so much had been told: orders that went out after the query are not in it. */
  mark(sentAt: number): Mark {
    let cash = this.#cash;
    const heldLater = new Map<string, number>();
    for (const id of this.#untold) {
      const { state, hold, since } = this.#orders.get(id)!;
      if (since < sentAt) continue;
      cash = withWithheld(cash, -hold.cash);
      heldLater.set(state!.symbol, (heldLater.get(state!.symbol) ?? 0) + hold.shares);
    }
    const positions = new Map<string, PositionMark>();
    for (const [key, position] of this.#positions) positions.set(key, position.mark(position.held - (heldLater.get(key) ?? 0)));
    return { told: this.#told, inDoubt: this.#answered < this.#newestRiddle, doubts: this.#doubts, heard: this.heard, cash, positions };
  }

  /** The counter's word on the cash at a moment. */
  rebaseCash(counter: Cash, mark: Mark): void {
    this.#cash = movedBy(this.#cash, mark.cash, counter);
  }

  /** The counter's word on one position at a moment. `isFirst`: what it was before is not known, and no profit either. */
  rebasePosition(counter: CounterPosition, mark: Mark, isFirst = false): readonly string[] {
    const key = nameOf(counter);
    this.#change(counter, (position) => position.rebase(counter, mark.positions.get(key) ?? emptyMark(counter), mark.told, isFirst));
    return [key];
  }

  /** The counter was asked, and the ledger is as it says. */
  settled(...marks: readonly Mark[]): void {
    this.#answered = Math.min(...marks.map(({ doubts }) => doubts));
  }

  /** The counter keeps back something else for open orders than the ledger computes: what becomes of them is in doubt. */
  distrustOpenOrders(): void {
    for (const [id, { hold }] of this.#orders) if (hold.cash > 0 || hold.shares > 0) this.#strange.add(id);
  }

  asset(): LedgerAsset {
    let value = 0;
    let profit = 0;
    const unpriced: string[] = [];
    for (const position of this.#positions.values()) {
      const { total, cost } = position.holding;
      if (total === 0) continue;
      if (position.price > 0) {
        value += position.value;
        profit += position.value - cost;
      } else {
        unpriced.push(position.name.symbol);
      }
    }
    return {
      ...inYuan(this.#cash),
      accountType: this.accountType,
      fees: yuanOf(this.#cash.fundBuyFee + this.#cash.fundSellFee),
      realisedProfit: yuanOf(this.#realised),
      unrealisedProfit: yuanOf(profit),
      marketValue: yuanOf(value),
      unpriced,
      needsReconcile: this.needsReconcile,
    };
  }

  position(key: string): LedgerPosition | undefined {
    return this.#positions.get(key)?.view();
  }

  positions(): LedgerPosition[] {
    return [...this.#positions.values()].map((position) => position.view());
  }

  #lineOf(orderXtpId: bigint): OrderLine {
    return this.#orders.get(orderXtpId) ?? newLine(this.#told++);
  }

  #set(orderXtpId: bigint, line: OrderLine): readonly string[] {
    const before = line.hold;
    const hold = holdOf(line, this.#rules);
    this.#orders.set(orderXtpId, { ...line, hold });
    if (hold.cash !== before.cash) this.#cash = withWithheld(this.#cash, hold.cash - before.cash);
    if (hold.shares === before.shares) return [];
    const { symbol } = line.state!;
    this.#change(symbol, (position) => (position.held += hold.shares - before.shares));
    return [symbol];
  }

  #change(symbol: string | PositionName, change: (position: PositionBook) => void): void {
    const name: PositionName = typeof symbol === 'string' ? { symbol, positionDirection: 'net' } : symbol;
    const key = nameOf(name);
    let position = this.#positions.get(key);
    if (!position) {
      position = new PositionBook({ symbol: name.symbol, positionDirection: name.positionDirection }, this.#rules);
      if (name.positionDirection === 'net') position.price = this.#prices.get(name.symbol) ?? 0;
      this.#positions.set(key, position);
    }
    const before = position.holding.realised;
    change(position);
    this.#realised += position.holding.realised - before;
  }
}
