import { parseSymbols } from '../market/symbol';
import type { Side } from '../xtp/generated/enums';
import type { OrderState } from './order-state';

/** Which orders are meant: those for which all that is given holds. */
export interface OrderFilter {
  readonly symbol?: string | readonly string[];
  readonly side?: Side;
  /** Those that this client placed (default), those that others did, or both (`any`). */
  readonly ours?: boolean | 'any';
  /** Anything else. */
  readonly where?: (order: OrderState) => boolean;
}

/** A function is `where` alone, so that it is asked about orders of this client only. */
export type OrderChoice = OrderFilter | ((order: OrderState) => boolean);

/** Throws XtpSymbolError. */
export function isChosen(choice: OrderChoice): (order: OrderState) => boolean {
  const { symbol, side, ours = true, where }: OrderFilter = typeof choice === 'function' ? { where: choice } : choice;
  const symbols = symbol === undefined ? undefined : new Set(parseSymbols(symbol).map((parsed) => parsed.symbol));
  return (order) =>
    (ours === 'any' || order.ours === ours) &&
    (symbols?.has(order.symbol) ?? true) &&
    (side === undefined || order.side === side) &&
    (where?.(order) ?? true);
}
