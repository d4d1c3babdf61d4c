import type { PriceType } from '../xtp/generated/enums';
import type { Board } from './generated/rules';
import { priceTypes } from './generated/rules';
import { checkDay } from './shanghai';

/** Who takes an order of a price type: XTP by its header, or the exchange by its rules. */
export type PriceTypeAuthority = 'xtp' | 'exchange';

/**
 * The price types of a board on a day (YYYYMMDD). Market orders are for continuous trading alone, and shares under risk warning or before delisting take none.
 * On the SSE a market order also carries a price that protects it.
 */
export function priceTypesOf(board: Board, day: number, authority: PriceTypeAuthority = 'xtp'): readonly PriceType[] {
  checkDay(day);
  const rows = priceTypes[board] ?? [];
  return rows
    .filter(({ from, to = Infinity, notInXtp = false }) => from <= day && day <= to && (authority === 'exchange' || !notInXtp))
    .flatMap(({ types }) => types);
}
