import { classOf, productOf } from '../../market/board';
import { priceLimitRule, priceLimits, type PriceLimits, type PriceLimitTerms } from '../../market/price-limit';
import type { DayTerms } from '../figures';
import { meetsMarket, type RiskOrder } from '../order';
import { riskOperator, type RiskOperator, type RuleOptions } from '../rule';
import type { Finding } from '../verdict';
import { noData, noPrice } from './limits';
import { tickFor } from './tick-for';
import { warningOf } from './warning';

/**
 * Denies prices (yuan) above the upper or below the lower price limit of the day (`PRICE_LIMIT`), on both sides. The limits are those of the snapshot, else those that the counter publishes, else
 * previous close x (1 +- percent of the board), rounded to the tick. What has no limit passes: where the counter says so, bonds, and on the first day of a listing (`securityStatus` `nIpo`) where the
 * board has none. A computed limit takes a share for one of the usual class unless the counter publishes its status or name: without that, one under risk warning would pass up to the wider limit,
 * and the counter rejects it. Without a previous close it denies (`NO_PRICE`); what is on no board, and options without published limits, too (`NO_DATA`). Market orders pass unless their protection
 * price is outside, and so does what trades nothing, and subscriptions.
 */
export function dailyPriceLimit({ state }: RuleOptions = {}): RiskOperator {
  return riskOperator(
    {
      name: 'dailyPriceLimit',
      check: (figures) => {
        const { order, hasNoPriceLimit, upperLimitPrice } = figures;
        if (!meetsMarket(order) || hasNoPriceLimit || (order.isMarket && order.price === 0)) return undefined;
        if (upperLimitPrice > 0) return outside(order, upperLimitPrice, figures.lowerLimitPrice);
        const limits = figures.ofTheDay(limitsFor);
        if (limits === 'none') return undefined;
        if (limits) return outside(order, limits.upper, limits.lower);
        return figures.preClosePrice > 0 ? noData(order.symbol, 'its price limit', '涨跌停价') : noPrice(order.symbol);
      },
    },
    { state },
  );
}

/** Undefined where they are not known. */
function limitsFor(figures: DayTerms): PriceLimits | 'none' | undefined {
  const { board, day, security, preClosePrice: preClose, order } = figures;
  if (board === undefined || productOf(board) === 'option') return undefined;
  const warning = warningOf(figures) ?? 'none';
  const terms: PriceLimitTerms = {
    class: warning === 'none' ? classOf(order.symbol, day) : warning,
    ...(security?.securityStatus === 'nIpo' && { listedDay: 1 }),
  };
  if (!priceLimitRule(board, day, terms)) return 'none';
  const tick = tickFor(figures);
  return tick === undefined || !(preClose > 0) ? undefined : priceLimits({ board, day, preClose, tick, ...terms });
}

function outside({ symbol, price: value }: RiskOrder, upper: number, lower: number): Finding | undefined {
  if (value >= lower && value <= upper) return undefined;
  const isAbove = value > upper;
  const limit = isAbove ? upper : lower;
  return {
    code: 'PRICE_LIMIT',
    limit,
    value,
    message: `The price of ${value} yuan for ${symbol} is ${isAbove ? 'above the upper' : 'below the lower'} price limit of ${limit} yuan.`,
    messageZh: `${symbol} 委托价格 ${value} 元${isAbove ? '高于涨停价' : '低于跌停价'} ${limit} 元。`,
  };
}
