import { riskOperator, type RiskOperator } from '../rule';
import { symbolList, type SymbolListOptions } from './symbol-list';

/** Denies orders of every kind for what is neither one of the symbols nor on one of the boards (`SYMBOL_NOT_ALLOWED`). Without boards it needs no state. Throws XtpArgumentError. */
export function allowList({ state, ...options }: SymbolListOptions): RiskOperator {
  const { symbols, boards } = symbolList('allowList', options);
  return riskOperator(
    {
      name: 'allowList',
      check: (figures) => {
        const { symbol } = figures.order;
        if (symbols.has(symbol) || (boards.size > 0 && boards.has(figures.board))) return undefined;
        return {
          code: 'SYMBOL_NOT_ALLOWED',
          limit: 0,
          value: 1,
          message: `${symbol} is not among what may be traded.`,
          messageZh: `${symbol} 不在允许交易的名单内。`,
        };
      },
    },
    { state },
  );
}
