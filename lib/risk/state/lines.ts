import type { Board } from '../../market/board';
import type { Instrument } from './instrument';
import type { Line } from './line';
import type { OwnPrices } from './own-prices';
import { Sum } from './sum';

/** The orders of an account and what they may still do, added up. Those that were sent are known by their id; what is only accepted counts, too, and is kept by whoever reserved it. */
export class Lines {
  readonly #lines = new Map<bigint, Line>();
  readonly #buysOfBoards = new Map<Board | undefined, Sum>();
  readonly #buys = new Sum();
  readonly #working = new Sum();
  readonly #shorts = new Sum();
  readonly #traded = new Sum();
  readonly #cash = new Sum();
  #open = 0;
  #filled = 0;

  get(orderXtpId: bigint): Line | undefined {
    return this.#lines.get(orderXtpId);
  }
  has(orderXtpId: bigint): boolean {
    return this.#lines.has(orderXtpId);
  }
  /** Orders that may still fill. */
  get open(): number {
    return this.#open;
  }
  /** Orders that have traded. */
  get filled(): number {
    return this.#filled;
  }
  /** Traded, and what may still be. */
  get turnover(): number {
    return this.#traded.value + this.#working.value;
  }
  get pendingBuyValue(): number {
    return this.#buys.value;
  }
  /** Of sells of what is not held. */
  get pendingShortValue(): number {
    return this.#shorts.value;
  }
  /** What the ledger was not told of. */
  get cash(): number {
    return this.#cash.value;
  }
  pendingBuyValueOf(board: Board | undefined): number {
    return this.#buysOfBoards.get(board)?.value ?? 0;
  }

  /** What becomes of an order that was sent: instead of what was known of it. */
  set(orderXtpId: bigint, line: Line): void {
    const before = this.#lines.get(orderXtpId);
    if (before) this.leave(before);
    this.#lines.set(orderXtpId, line);
    this.enter(line);
  }

  /** What was accepted, and counts already, was sent. */
  sent(orderXtpId: bigint, line: Line): void {
    this.#lines.set(orderXtpId, line);
  }

  /** It counts from now on. */
  enter(line: Line): void {
    const { instrument, direction, left, leftValue } = line;
    this.#traded.add(line.amount);
    if (line.amount > 0) this.#filled++;
    if (line.working > 0) {
      this.#open++;
      instrument.open++;
      ownPrices(line)?.add(ownPrice(line));
      this.#working.add(line.workingValue);
    }
    if (left === 0) return;
    this.#cash.add(line.cash);
    instrument.uncoveredShares += line.shares;
    if (direction === 'buy') {
      instrument.pendingBuys += left;
      instrument.pendingBuyValue.add(leftValue);
      this.#buys.add(leftValue);
      this.#ofBoard(instrument).add(leftValue);
    } else if (direction === 'sell') {
      instrument.pendingSells += left;
      if (line.isShort) this.#shorts.add(leftValue);
    }
  }

  /** It counts no more. */
  leave(line: Line): void {
    const { instrument, direction, left, leftValue } = line;
    this.#traded.remove(line.amount);
    if (line.amount > 0) this.#filled--;
    if (line.working > 0) {
      this.#open--;
      instrument.open--;
      ownPrices(line)?.remove(ownPrice(line));
      this.#working.remove(line.workingValue);
    }
    if (left === 0) return;
    this.#cash.remove(line.cash);
    instrument.uncoveredShares -= line.shares;
    if (direction === 'buy') {
      instrument.pendingBuys -= left;
      instrument.pendingBuyValue.remove(leftValue);
      this.#buys.remove(leftValue);
      this.#ofBoard(instrument).remove(leftValue);
    } else if (direction === 'sell') {
      instrument.pendingSells -= left;
      if (line.isShort) this.#shorts.remove(leftValue);
    }
  }

  #ofBoard({ board }: Instrument): Sum {
    let sum = this.#buysOfBoards.get(board);
    if (!sum) this.#buysOfBoards.set(board, (sum = new Sum()));
    return sum;
  }
}

/** Those that its price is among; nothing for another client's, and for what trades nothing. */
function ownPrices({ instrument, direction, isOurs }: Line): OwnPrices | undefined {
  if (!isOurs || direction === 'none') return undefined;
  return direction === 'buy' ? instrument.ownBids : instrument.ownAsks;
}

/** A market order is one at any price, and so is one whose price is none. */
function ownPrice({ direction, price }: Line): number {
  if (price > 0) return price;
  return direction === 'buy' ? Infinity : 0;
}
