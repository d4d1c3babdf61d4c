import type { RiskFigures } from '../figures';
import { riskOperator, type RiskOperator, type RuleOptions } from '../rule';
import type { RiskTotals } from '../state/totals';
import type { Finding } from '../verdict';
import { partOf, someLimit, yuan } from './checks';
import { noData, positiveLimit } from './limits';
import { onlyReduces } from './reduces';

/** For `maxDrawdown`: at least one of the limits. */
export interface MaxDrawdownOptions extends RuleOptions {
  /** Below the highest equity, yuan. */
  readonly yuan?: number;
  /** The same as a part of it: 0.05 for 5 %. */
  readonly part?: number;
  /** Accounts that share the limits. */
  readonly across?: RiskTotals;
}

/**
 * Denies orders while the equity is further below its peak than a limit (`MAX_DRAWDOWN`): `peak - equity <= yuan`, `(peak - equity) / peak <= part`. The peak is the highest equity since the state was opened,
 * or the one that it was given; money that is taken out counts as lost. What only makes a position smaller passes. While the equity is not known, orders are denied (`NO_DATA`). Throws XtpArgumentError for
 * limits that are not above 0.
 */
export function maxDrawdown({ yuan: inYuan = Infinity, part = Infinity, across, state }: MaxDrawdownOptions): RiskOperator {
  const name = 'maxDrawdown';
  someLimit(name, { yuan: inYuan === Infinity ? undefined : inYuan, part: part === Infinity ? undefined : part });
  positiveLimit(name, inYuan, 'yuan');
  if (part !== Infinity) partOf(name, part, 'the peak equity');
  return riskOperator(
    {
      name,
      check: (figures) => {
        const peak = figures.peakEquity(across);
        const lost = yuan(peak - figures.equity(across));
        if (lost <= inYuan && (part === Infinity || lost <= part * peak)) return undefined;
        return onlyReduces(figures) ? undefined : foundAgainst(figures, lost, peak, inYuan, part);
      },
    },
    { state },
  );
}

function foundAgainst({ order }: RiskFigures, lost: number, peak: number, inYuan: number, part: number): Finding {
  const isYuan = Number.isNaN(lost) ? inYuan < Infinity : lost > inYuan;
  const limit = isYuan ? inYuan : part;
  if (Number.isNaN(lost)) return noData(order.symbol, 'the equity', '总权益', limit);
  const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;
  const [value, allowed, allowedZh] = isYuan ? [lost, `${inYuan} yuan`, `${inYuan} 元`] : [lost / peak, percent(part), percent(part)];
  return {
    code: 'MAX_DRAWDOWN',
    limit,
    value,
    message: `The equity is ${lost.toFixed(2)} yuan (${percent(lost / peak)}) below its peak, above the limit of ${allowed}: only orders that make a position smaller pass.`,
    messageZh: `总权益较峰值回撤 ${lost.toFixed(2)} 元（${percent(lost / peak)}），超过上限 ${allowedZh}：仅允许减仓。`,
  };
}
