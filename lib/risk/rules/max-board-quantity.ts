import { exchangeSide, meetsMarket } from '../order';
import { riskOperator, type RiskOperator, type RuleOptions } from '../rule';
import { noData } from './limits';
import { quantitiesOf } from './quantities';

/**
 * Denies orders of more than the board takes at once (`BOARD_MAX_QUANTITY`), in shares, units, pieces or contracts, by the exchange's rules of the day: 1,000,000 on the main boards; on STAR 100,000
 * at a limit and 50,000 at market; on ChiNext 300,000 and 150,000. What the counter publishes of the instrument wins. Where nobody says it (options that were not given as `securities`) it denies
 * (`NO_DATA`). What trades nothing and subscriptions pass. The larger maximum of orders after hours at the close is not known to it.
 */
export function maxBoardQuantity({ state }: RuleOptions = {}): RiskOperator {
  return riskOperator(
    {
      name: 'maxBoardQuantity',
      check: (figures) => {
        const { order } = figures;
        const { symbol, quantity, isMarket } = order;
        if (!meetsMarket(order)) return undefined;
        const found = figures.ofTheDay(quantitiesOf);
        const limit = (isMarket ? found?.market : found?.limit)?.[exchangeSide(order)].maximum ?? Infinity;
        if (limit === Infinity) return noData(symbol, 'the largest order', '单笔最大申报数量');
        if (quantity <= limit) return undefined;
        return {
          code: 'BOARD_MAX_QUANTITY',
          limit,
          value: quantity,
          message: `The ${isMarket ? 'market' : 'limit'} order for ${symbol} has a quantity of ${quantity}, above the ${limit} that its board takes.`,
          messageZh: `${symbol} ${isMarket ? '市价' : '限价'}委托数量 ${quantity}，超过板块单笔上限 ${limit}。`,
        };
      },
    },
    { state },
  );
}
