import type { Board } from '../../market/board';
import type { Instrument } from './instrument';
import type { Line } from './line';
import { Sum } from './sum';

/** The orders of an account and what they may still do: those that were sent by their id, those that were only accepted by their intent. */
export class Lines {
  readonly #lines = new Map<unknown, Line>();
  readonly #buysOfBoards = new Map<Board | undefined, Sum>();
  readonly #buys = new Sum();
  readonly #working = new Sum();
  readonly #shorts = new Sum();
  readonly #traded = new Sum();
  readonly #cash = new Sum();
  #open = 0;
  #filled = 0;

  get(key: unknown): Line | undefined {
    return this.#lines.get(key);
  }
  has(key: unknown): boolean {
    return this.#lines.has(key);
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

  set(key: unknown, line: Line): void {
    this.#leave(this.#lines.get(key));
    this.#lines.set(key, line);
    this.#enter(line);
  }

  delete(key: unknown): Line | undefined {
    const line = this.#lines.get(key);
    if (!line) return undefined;
    this.#leave(line);
    this.#lines.delete(key);
    return line;
  }

  /** It is known by another key from now on. */
  move(from: unknown, to: unknown): void {
    const line = this.#lines.get(from);
    if (!line) return;
    this.#lines.delete(from);
    this.#lines.set(to, line);
  }

  /** All that are known. */
  keys(): IterableIterator<unknown> {
    return this.#lines.keys();
  }

  #enter(line: Line): void {
    const { instrument, direction, left, leftValue } = line;
    this.#traded.add(line.amount);
    if (line.amount > 0) this.#filled++;
    if (line.working > 0) {
      this.#open++;
      instrument.open++;
      this.#working.add(line.workingValue);
    }
    if (left === 0) return;
    this.#cash.add(line.cash);
    instrument.lines.add(line);
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

  #leave(line: Line | undefined): void {
    if (!line) return;
    const { instrument, direction, left, leftValue } = line;
    this.#traded.remove(line.amount);
    if (line.amount > 0) this.#filled--;
    if (line.working > 0) {
      this.#open--;
      instrument.open--;
      this.#working.remove(line.workingValue);
    }
    if (left === 0) return;
    this.#cash.remove(line.cash);
    instrument.lines.delete(line);
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
