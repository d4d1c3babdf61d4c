import { from, type ObservableInput, type OperatorFunction } from 'rxjs';
import { operate } from './operate';
import type { OfSymbol } from './readings';

/** What is read of a position; `Position` of the account's queries has it. */
export interface PositionReading {
  /** As users write it: `600519.SH`. */
  readonly symbol: string;
  /** Shares or contracts held now. */
  readonly totalQuantity: number;
  /** Yuan, of one share. */
  readonly avgPrice: number;
  /** `short` is owed: it counts negative. */
  readonly positionDirection?: string;
}

/** A quote with a price. */
export interface PricedReading extends OfSymbol {
  /** Yuan; 0 before the first trade of the day. */
  readonly lastPrice: number;
  /** Yuan; stands in while there is no last price. */
  readonly preClosePrice?: number;
}

/** A quote and what is held of it. */
export interface Holding<T, P> {
  /** The event that came. */
  readonly quote: T;
  /** All positions in the symbol: options may have a long, a short and a covered one. Empty if nothing is held. */
  readonly positions: readonly P[];
  /** Shares or contracts, what is short negative. */
  readonly quantity: number;
  /** What they are worth, in yuan; NaN while no price is known. */
  readonly marketValue: number;
  /** The worth less what was paid, in yuan, fees aside; NaN while no price is known. */
  readonly profit: number;
}

/** For `withPositions`. */
export interface WithPositionsOptions {
  /** Whether quotes of what is not held are left out. Default: false. */
  readonly heldOnly?: boolean;
  /** How many units of the price a contract stands for. Default: 1; an option's is in its contract, usually 10 000. */
  readonly multiplierOf?: (symbol: string) => number;
}

/**
 * Joins each quote with the positions in its symbol. Each list of `positions$` stands for all that is held and replaces the one before; until the first comes, nothing is held. A new
 * list by itself emits nothing: the next quote has it. An error of `positions$` is passed on, its end is not. Prices without a trade today are those of the close before.
 * Memory: the newest list; no quote is kept.
 */
export function withPositions<T extends PricedReading, P extends PositionReading>(
  positions$: ObservableInput<readonly P[]>,
  { heldOnly = false, multiplierOf }: WithPositionsOptions = {},
): OperatorFunction<T, Holding<T, P>> {
  return operate<T, Holding<T, P>>((out) => {
    let held = new Map<string, P[]>();
    const replace = (positions: readonly P[]): void => {
      held = new Map();
      for (const position of positions) {
        if (position.totalQuantity === 0) continue;
        const same = held.get(position.symbol);
        if (same) same.push(position);
        else held.set(position.symbol, [position]);
      }
    };
    out.add(from(positions$).subscribe({ next: replace, error: (error) => out.error(error) }));
    return {
      next: (quote) => {
        const positions = held.get(quote.symbol) ?? none;
        if (positions.length > 0 || !heldOnly) out.next(valued(quote, positions, multiplierOf?.(quote.symbol) ?? 1));
      },
    };
  });
}

const none: readonly never[] = [];

function valued<T extends PricedReading, P extends PositionReading>(quote: T, positions: readonly P[], multiplier: number): Holding<T, P> {
  const price = quote.lastPrice > 0 ? quote.lastPrice : quote.preClosePrice! > 0 ? quote.preClosePrice! : NaN;
  let quantity = 0;
  let paid = 0;
  for (const { totalQuantity, avgPrice, positionDirection } of positions) {
    const signed = positionDirection === 'short' || positionDirection === 'covered' ? -totalQuantity : totalQuantity;
    quantity += signed;
    paid += signed * avgPrice * multiplier;
  }
  const marketValue = price * quantity * multiplier;
  return { quote, positions, quantity, marketValue, profit: marketValue - paid };
}
