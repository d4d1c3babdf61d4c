import { riskOperator, type RiskOperator, type RuleOptions } from '../rule';
import type { RiskTotals } from '../state/totals';
import type { Finding } from '../verdict';
import { someLimit, wholeLimit } from './checks';

/** For `maxOpenOrders`: at least one of the limits. */
export interface MaxOpenOrdersOptions extends RuleOptions {
  /** Working and accepted orders in all. */
  readonly total?: number;
  /** Working and accepted orders of one instrument. */
  readonly perInstrument?: number;
  /** Accounts that share the limits. */
  readonly across?: RiskTotals;
}

/**
 * Denies orders while so many are working or accepted (`MAX_OPEN_ORDERS`): `open + 1 <= limit`, in total and for each instrument. Throws XtpArgumentError for limits that are no whole numbers above 0.
 */
export function maxOpenOrders({ total, perInstrument, across, state }: MaxOpenOrdersOptions): RiskOperator {
  const name = 'maxOpenOrders';
  someLimit(name, { total, perInstrument });
  for (const limit of [total, perInstrument]) if (limit !== undefined) wholeLimit(name, limit, 'orders');
  return riskOperator(
    {
      name,
      check: (figures) => {
        if (total !== undefined) {
          const open = figures.openOrders(across) + 1;
          if (open > total) return tooMany(open, total, 'open', '未完成委托');
        }
        if (perInstrument === undefined) return undefined;
        const open = figures.instrumentOrders(across) + 1;
        if (open <= perInstrument) return undefined;
        const { symbol } = figures.order;
        return tooMany(open, perInstrument, `open for ${symbol}`, `${symbol} 未完成委托`);
      },
    },
    { state },
  );
}

function tooMany(value: number, limit: number, what: string, whatZh: string): Finding {
  return {
    code: 'MAX_OPEN_ORDERS',
    limit,
    value,
    message: `It would be order number ${value} that is ${what}; ${limit} are allowed.`,
    messageZh: `${whatZh}将达 ${value} 笔，上限 ${limit} 笔。`,
  };
}
