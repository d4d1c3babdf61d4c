import { isOnTick } from '../../market/tick';
import type { DayTerms } from '../figures';
import { meetsMarket } from '../order';
import { riskOperator, type RiskOperator, type RuleOptions } from '../rule';
import { noData } from './limits';
import { shared } from './shared';
import { tickFor } from './tick-for';

/**
 * Denies prices that are no whole number of ticks, and limit orders without a price (`PRICE_TICK`): 0.01 yuan for shares, 0.001 for funds and convertible bonds, by the exchange's rules of the day;
 * what the counter publishes of the instrument wins. The protection price of a market order counts, its absence does not. Where no tick is known it denies (`NO_DATA`). What trades nothing and
 * subscriptions pass.
 */
export function priceTick({ state }: RuleOptions = {}): RiskOperator {
  return riskOperator(
    {
      name: 'priceTick',
      check: (figures) => {
        const { symbol, price, isMarket } = figures.order;
        if (!meetsMarket(figures.order) || (isMarket && price === 0)) return undefined;
        const limit = figures.ofTheDay(tickFact)?.tick;
        if (limit === undefined) return noData(symbol, 'its price tick', '最小价格变动单位');
        if (price > 0 && isOnTick(price, limit)) return undefined;
        return {
          code: 'PRICE_TICK',
          limit,
          value: price,
          message: `The price of ${price} yuan for ${symbol} is no multiple of ${limit} yuan above 0.`,
          messageZh: `${symbol} 委托价格 ${price} 元不是最小变动价位 ${limit} 元的正整数倍。`,
        };
      },
    },
    { state },
  );
}

function tickFact(figures: DayTerms): { readonly tick: number } | undefined {
  const tick = tickFor(figures);
  return tick === undefined ? undefined : shared({ tick });
}
