import type { Board } from '../../market/board';
import type { HoldingShare, Instrument, RiskPosition } from './instrument';
import { Sum } from './sum';

/** What an account holds, at the last prices: sums that change with each position and price. */
export class Holdings {
  readonly #boards = new Map<Board | undefined, Sum>();
  readonly #long = new Sum();
  readonly #short = new Sum();
  readonly #cost = new Sum();

  /** NaN while the price of a position is not known. */
  get long(): number {
    return this.#long.value;
  }
  get short(): number {
    return this.#short.value;
  }
  /** What the positions have cost; short ones have brought it. */
  get cost(): number {
    return this.#cost.value;
  }
  ofBoard(board: Board | undefined): number {
    return this.#boards.get(board)?.value ?? 0;
  }

  /** Nothing is held, until positions are told of again. */
  begin(instruments: Iterable<Instrument>): void {
    for (const instrument of instruments) {
      Object.assign(instrument, { held: 0, sellable: 0, cost: 0, short: 0, shortCost: 0 });
      this.revalue(instrument);
    }
  }

  /** The counter, or fills, tell of a position. */
  position(instrument: Instrument, { positionDirection, totalQuantity, sellableQuantity, cost }: RiskPosition): void {
    if (positionDirection === 'short') {
      instrument.short = totalQuantity;
      instrument.shortCost = cost;
    } else if (positionDirection === 'net' || positionDirection === 'long') {
      instrument.held = totalQuantity;
      instrument.sellable = sellableQuantity;
      instrument.cost = cost;
    }
    this.revalue(instrument);
  }

  /** Its position or price may have changed. */
  revalue(instrument: Instrument): void {
    const { held, short, board, holdingShare: before } = instrument;
    if (held === 0 && short === 0) {
      if (before) this.#leave(instrument, before);
      return;
    }
    const { longValue, shortValue } = instrument;
    const cost = instrument.cost - instrument.shortCost;
    if (before?.long === longValue && before.short === shortValue && before.cost === cost && before.board === board) return;
    if (before) this.#leave(instrument, before);
    instrument.holdingShare = { board, long: longValue, short: shortValue, cost };
    this.#long.add(longValue);
    this.#short.add(shortValue);
    this.#cost.add(cost);
    this.#ofBoard(board).add(longValue);
  }

  #leave(instrument: Instrument, { board, long, short, cost }: HoldingShare): void {
    instrument.holdingShare = undefined;
    this.#long.remove(long);
    this.#short.remove(short);
    this.#cost.remove(cost);
    this.#ofBoard(board).remove(long);
  }

  #ofBoard(board: Board | undefined): Sum {
    let sum = this.#boards.get(board);
    if (!sum) this.#boards.set(board, (sum = new Sum()));
    return sum;
  }
}
