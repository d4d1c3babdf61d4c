import { benchmarkOf, boundOf, isWithin, priceCage as cageOf, type PriceCage } from '../../market/price-cage';
import type { DayTerms } from '../figures';
import { exchangeSide, meetsMarket } from '../order';
import { riskOperator, type RiskOperator, type RuleOptions } from '../rule';
import { noData, noPrice } from './limits';
import { shared } from './shared';
import { tickFor } from './tick-for';

/**
 * Denies limit orders outside the valid price range of continuous trading (`PRICE_CAGE`), where the exchange rejects them: buys above benchmark x 102 % or benchmark + 10 ticks, whichever is higher;
 * sells below 98 % or - 10 ticks (STAR without ticks; Beijing 5 %). The benchmark of a buy is the best ask, else the best bid, the last price, the previous close; of a sell mirrored. Yuan, by the
 * exchanges' rules of the day. Outside continuous trading, without a daily price limit (first days), on boards without a cage and for market orders it lets all pass. Denies where the board or the
 * phase is not known (`NO_DATA`) and before the first snapshot (`NO_PRICE`). An order that is sent in a pause is judged by the exchange when trading begins.
 */
export function priceCage({ state }: RuleOptions = {}): RiskOperator {
  return riskOperator(
    {
      name: 'priceCage',
      check: (figures) => {
        const { order } = figures;
        const { symbol, price: value } = order;
        if (order.isMarket || !meetsMarket(order)) return undefined;
        if (figures.board === undefined) return noData(symbol, 'its board', '所属板块');
        const found = figures.ofTheDay(cageFor);
        if (!found || figures.hasNoPriceLimit) return undefined;
        const { phase } = figures;
        if (!phase) return noData(symbol, 'the trading phase', '交易阶段');
        if (phase.phase !== 'continuous') return undefined;
        if (figures.quoteAgeMs === Infinity) return noPrice(symbol);
        const side = exchangeSide(order);
        const benchmark = benchmarkOf(side, figures.bestAsk, figures.bestBid, figures.lastPrice, figures.preClosePrice);
        if (!(benchmark > 0)) return noPrice(symbol);
        const limit = boundOf(found.cage, found.tick, side, benchmark);
        if (isWithin(side, value, limit)) return undefined;
        const isBuy = side === 'buy';
        return {
          code: 'PRICE_CAGE',
          limit,
          value,
          message: `The ${side} of ${symbol} at ${value} yuan is ${isBuy ? 'above' : 'below'} the valid price range, which ends at ${limit} yuan.`,
          messageZh: `${symbol} ${isBuy ? '买入价' : '卖出价'} ${value} 元${isBuy ? '高于' : '低于'}有效申报价格范围边界 ${limit} 元。`,
        };
      },
    },
    { state },
  );
}

/** Where orders outside are rejected. */
function cageFor(figures: DayTerms): { readonly cage: PriceCage; readonly tick: number } | undefined {
  const { board, day } = figures;
  const cage = board && cageOf(board, day);
  const tick = tickFor(figures);
  return cage?.outside === 'rejected' && tick !== undefined ? shared({ cage, tick }) : undefined;
}
