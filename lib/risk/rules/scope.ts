import type { RiskFigures } from '../figures';
import type { RiskTotals } from '../state/totals';
import type { Finding } from '../verdict';
import { noData } from './limits';

/** What a limit on positions adds up: those in the order's instrument, on its board, or all. */
export type PositionScope = 'instrument' | 'board' | 'total';

/** What is held, and what working and accepted buys may add to it, in yuan. */
export function positionValue(figures: RiskFigures, of: PositionScope, across: RiskTotals | undefined): number {
  if (of === 'instrument') return figures.instrumentValue(across);
  return of === 'board' ? figures.boardValue(across) : figures.totalValue(across);
}

/** The same in words. */
export function positionName({ order, board }: RiskFigures, of: PositionScope): readonly [english: string, chinese: string] {
  if (of === 'instrument') return [`the position in ${order.symbol}`, `${order.symbol} 持仓`];
  return of === 'board' ? [`the positions on the board ${board ?? '?'}`, `${board ?? '?'} 板块持仓`] : ['all positions', '全部持仓'];
}

/** The value of a position that counts is not known. */
export function noPositionValue({ order }: RiskFigures, limit: number): Finding {
  return noData(order.symbol, 'the value of the positions', '持仓市值', limit);
}
