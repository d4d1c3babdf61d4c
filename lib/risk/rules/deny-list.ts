import { riskOperator, type RiskOperator } from '../rule';
import { noData } from './limits';
import { symbolList, type SymbolListOptions } from './symbol-list';

/**
 * Denies orders of every kind for the symbols and for all that is on the boards (`SYMBOL_DENIED`). Where boards are given, what is on no board that is known is denied too (`NO_DATA`); without boards it
 * needs no state. Throws XtpArgumentError.
 */
export function denyList({ state, ...options }: SymbolListOptions): RiskOperator {
  const { symbols, boards } = symbolList('denyList', options);
  return riskOperator(
    {
      name: 'denyList',
      check: (figures) => {
        const { symbol } = figures.order;
        const isListed = symbols.has(symbol);
        if (!isListed && boards.size === 0) return undefined;
        const board = isListed ? undefined : figures.board;
        if (!isListed && board === undefined) return noData(symbol, 'its board', '所属板块');
        if (!isListed && !boards.has(board)) return undefined;
        return {
          code: 'SYMBOL_DENIED',
          limit: 0,
          value: 1,
          message: `${symbol} must not be traded: ${isListed ? 'it' : `its board ${board}`} is on the list.`,
          messageZh: `${symbol} ${isListed ? '' : `所属板块 ${board} `}在禁止交易的名单内。`,
        };
      },
    },
    { state },
  );
}
