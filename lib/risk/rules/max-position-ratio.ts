import type { RiskFigures } from '../figures';
import { addsToHeld } from '../order';
import { riskOperator, type RiskOperator, type RuleOptions } from '../rule';
import type { RiskTotals } from '../state/totals';
import type { Finding } from '../verdict';
import { partOf, yuan } from './checks';
import { noData, noPrice } from './limits';
import { noPositionValue, positionName, positionValue, type PositionScope } from './scope';

/** For `maxPositionRatio`. */
export interface MaxPositionRatioOptions extends RuleOptions {
  /** Part of the equity. Default 0.3. */
  readonly limit?: number;
  /** Which positions are added up. Default `instrument`. */
  readonly of?: PositionScope;
  /** Accounts that share the limit: their positions against their equity. */
  readonly across?: RiskTotals;
}

/**
 * Denies buys after which the position in the instrument (or on its board, or all) could be more than a part of the equity (`MAX_POSITION_RATIO`):
 * `(held at the last price + left of working and accepted buys + value) / equity <= limit`. Sells pass, and what buys back. What can not be valued is denied (`NO_PRICE`, `NO_DATA`). Throws
 * XtpArgumentError when the limit is not above 0.
 */
export function maxPositionRatio({ limit = 0.3, of = 'instrument', across, state }: MaxPositionRatioOptions = {}): RiskOperator {
  partOf('maxPositionRatio', limit, 'the equity');
  return riskOperator(
    {
      name: 'maxPositionRatio',
      check: (figures) => {
        if (!addsToHeld(figures.order)) return undefined;
        const after = yuan(positionValue(figures, of, across) + figures.value);
        const equity = figures.equity(across);
        if (equity > 0 && after / equity <= limit) return undefined;
        return foundAgainst(figures, after, equity, limit, of);
      },
    },
    { state },
  );
}

function foundAgainst(figures: RiskFigures, after: number, equity: number, limit: number, of: PositionScope): Finding {
  const { symbol } = figures.order;
  if (Number.isNaN(figures.value)) return noPrice(symbol, limit);
  if (Number.isNaN(after)) return noPositionValue(figures, limit);
  if (Number.isNaN(equity)) return noData(symbol, 'the equity', '总权益', limit);
  const [name, nameZh] = positionName(figures, of);
  const ratio = equity > 0 ? after / equity : Infinity;
  const percent = (part: number): string => `${(part * 100).toFixed(2)}%`;
  return {
    code: 'MAX_POSITION_RATIO',
    limit,
    value: ratio,
    message: `With the order for ${symbol} ${name} may come to ${percent(ratio)} of the equity of ${equity.toFixed(2)} yuan, above the limit of ${percent(limit)}.`,
    messageZh: `加上 ${symbol} 委托，${nameZh}可能达到总权益 ${equity.toFixed(2)} 元的 ${percent(ratio)}，超过上限 ${percent(limit)}。`,
  };
}
