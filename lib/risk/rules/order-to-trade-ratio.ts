import { riskOperator, type RiskOperator, type RuleOptions } from '../rule';
import type { RiskTotals } from '../state/totals';
import { partOf, wholeLimit } from './checks';

/** For `orderToTradeRatio`. */
export interface OrderToTradeRatioOptions extends RuleOptions {
  /** Orders for one that has traded. */
  readonly limit: number;
  /** The first orders of the day pass. Default 100. */
  readonly from?: number;
  /** Whether cancels count as orders do. Default false. */
  readonly countCancels?: boolean;
  /** Accounts that share the limit. */
  readonly across?: RiskTotals;
}

/**
 * Denies orders while too few trade (`ORDER_TO_TRADE_RATIO`): once `from` orders were sent today, `(orders + 1 [+ cancels]) / orders that have traded <= limit`. Orders that still work may trade and
 * let others pass again; where none does, nothing passes any more that day. Throws XtpArgumentError for a limit that is not above 0, and a `from` that is no whole number above 0.
 */
export function orderToTradeRatio({ limit, from = 100, countCancels = false, across, state }: OrderToTradeRatioOptions): RiskOperator {
  partOf('orderToTradeRatio', limit, 'orders to trades');
  wholeLimit('orderToTradeRatio', from, 'orders');
  return riskOperator(
    {
      name: 'orderToTradeRatio',
      check: (figures) => {
        const orders = figures.ordersToday(across);
        if (orders < from) return undefined;
        const sent = orders + 1 + (countCancels ? figures.cancelsToday(across) : 0);
        const traded = figures.filledOrdersToday(across);
        const value = sent / traded;
        if (value <= limit) return undefined;
        const [what, whatZh] = countCancels ? ['orders and cancels', '委托和撤单'] : ['orders', '委托'];
        return {
          code: 'ORDER_TO_TRADE_RATIO',
          limit,
          value,
          message: `It would make ${sent} ${what} today for ${traded} orders that have traded, above the limit of ${limit} for one.`,
          messageZh: `当日${whatZh}将达 ${sent} 笔，有成交的委托 ${traded} 笔，超过每笔 ${limit} 的上限。`,
        };
      },
    },
    { state },
  );
}
