import { buyFault, sellFault, type QuantityFault, type QuantityRule } from '../../market/quantity-rule';
import type { DayTerms } from '../figures';
import { exchangeSide, meetsMarket, takesShares, type RiskOrder } from '../order';
import { riskOperator, type RiskOperator, type RuleOptions } from '../rule';
import type { Finding } from '../verdict';
import { noData } from './limits';
import { shared } from './shared';
import { quantitiesOf, type Quantities } from './quantities';

/**
 * Denies quantities that the board does not take (`LOT_SIZE`): what is no multiple of the lot (100 shares on the main boards), or below the smallest order (200 on STAR), by the exchange's rules of
 * the day; what the counter publishes of the instrument wins. A remainder below the lot is sold whole, alone or with more: of 250 shares 50, 150 and 250 may be sold, 130 not. How much may be sold
 * and how large an order may be is not looked at. Where the board has no rule it denies (`NO_DATA`). What trades nothing and subscriptions pass: their units are the issuer's.
 */
export function lotSize({ state }: RuleOptions = {}): RiskOperator {
  return riskOperator(
    {
      name: 'lotSize',
      check: (figures) => {
        const { order } = figures;
        if (!meetsMarket(order)) return undefined;
        const found = figures.ofTheDay(lotsFor);
        if (!found) return noData(order.symbol, 'the lot size of its board', '所属板块的申报数量规定');
        const kind = order.isMarket ? found.market : found.limit;
        const rule = kind[exchangeSide(order)];
        const sellable = takesShares(order) ? figures.sellable : 0;
        const fault = faultOf(rule, order.quantity, sellable);
        return fault && faulty(order, rule, fault, sellable % rule.step);
      },
    },
    { state },
  );
}

function lotsFor(figures: DayTerms): Quantities | undefined {
  const found = quantitiesOf(figures);
  return found && shared({ limit: lotsOf(found.limit), market: lotsOf(found.market) });
}

/** What an order may be at most is another rule's. */
function lotsOf({ buy, sell }: { readonly buy: QuantityRule; readonly sell: QuantityRule }): { buy: QuantityRule; sell: QuantityRule } {
  return { buy: { ...buy, maximum: Infinity }, sell: { ...sell, maximum: Infinity } };
}

/** Of more than what may be sold, no part is a remainder. */
function faultOf(rule: QuantityRule, quantity: number, sellable: number): QuantityFault | undefined {
  return quantity > sellable ? buyFault(rule, quantity) : sellFault(rule, quantity, sellable);
}

function faulty({ symbol, quantity }: RiskOrder, { minimum, step }: QuantityRule, fault: QuantityFault, odd: number): Finding {
  const start = { code: 'LOT_SIZE', value: quantity };
  const message = `The order for ${symbol} has a quantity of ${quantity}: `;
  const messageZh = `${symbol} 委托数量 ${quantity}，`;
  if (fault === 'splitsRemainder' && odd > 0) {
    return {
      ...{ ...start, limit: step },
      message: `${message}no multiple of ${step}, and not with the whole remainder of ${odd}.`,
      messageZh: `${messageZh}不是 ${step} 的整数倍，余额 ${odd} 须一次性卖出。`,
    };
  }
  if (fault === 'notMultiple' || fault === 'splitsRemainder') {
    return { ...start, limit: step, message: `${message}no multiple of ${step}.`, messageZh: `${messageZh}不是 ${step} 的整数倍。` };
  }
  if (fault === 'belowMinimum') {
    return { ...start, limit: minimum, message: `${message}at least ${minimum} are needed.`, messageZh: `${messageZh}最少 ${minimum}。` };
  }
  return { ...start, limit: minimum, message: `${message}no whole number above 0.`, messageZh: `${messageZh}不是正整数。` };
}
