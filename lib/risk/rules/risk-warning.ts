import { riskOperator, type RiskOperator, type RuleOptions } from '../rule';
import { noData } from './limits';
import { warningOf } from './warning';

/**
 * Denies buys of shares under risk warning (ST, *ST) or in the period before their delisting (`RISK_WARNING`), by the status that the counter publishes (`securities` of the state) or the name. Where
 * it published neither, and for what is on no board, buys are denied (`NO_DATA`). Sells pass, and buys that return borrowed shares; other products than shares have no such mark.
 */
export function riskWarning({ state }: RuleOptions = {}): RiskOperator {
  return riskOperator(
    {
      name: 'riskWarning',
      check: (figures) => {
        const { symbol, direction, side } = figures.order;
        if (direction !== 'buy' || side === 'buyToReturn') return undefined;
        const warning = figures.ofTheDay(warningOf);
        if (warning === 'none') return undefined;
        if (warning === undefined) return noData(symbol, 'whether it is under risk warning', '风险警示状态');
        const isDelisting = warning === 'delisting';
        return {
          code: 'RISK_WARNING',
          limit: 0,
          value: 1,
          message: `${symbol} is ${isDelisting ? 'about to be delisted' : 'under risk warning'}: it is not bought.`,
          messageZh: `${symbol} 为${isDelisting ? '退市整理' : '风险警示'}股票，禁止买入。`,
        };
      },
    },
    { state },
  );
}
