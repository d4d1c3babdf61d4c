import { priceTypesOf, type PriceTypeAuthority } from '../../market/price-types';
import type { DayTerms } from '../figures';
import { meetsMarket } from '../order';
import { riskOperator, type RiskOperator, type RuleOptions } from '../rule';
import type { Finding } from '../verdict';
import { noData, oneOf } from './limits';
import { warningOf } from './warning';

type TypesOf = (terms: DayTerms) => ReadonlySet<string> | undefined;

const typesBy: Readonly<Record<PriceTypeAuthority, TypesOf>> = {
  xtp: ({ board, day }) => board && new Set(priceTypesOf(board, day, 'xtp')),
  exchange: ({ board, day }) => board && new Set(priceTypesOf(board, day, 'exchange')),
};

/** For `priceType`. */
export interface PriceTypeOptions extends RuleOptions {
  /** Whose list of a board's price types holds: that of XTP's header (`xtp`, default), or the exchange's rules, which have more for Shanghai since 2023-04-10. */
  readonly authority?: PriceTypeAuthority;
}

/**
 * Denies price types that the order's board does not take on that day, market orders outside continuous trading, and market orders for shares under risk warning or before their delisting
 * (`PRICE_TYPE`). What is not known is denied (`NO_DATA`): of any order the board, of a market order the phase, and of a share the status, which the counter publishes (`securities`). What trades
 * nothing and subscriptions pass. Throws XtpArgumentError.
 */
export function priceType({ authority = 'xtp', state }: PriceTypeOptions = {}): RiskOperator {
  oneOf('priceType', 'authority', authority, ['xtp', 'exchange']);
  return riskOperator(
    {
      name: 'priceType',
      check: (figures) => {
        const { order, board } = figures;
        const { symbol, priceType: type } = order;
        if (!meetsMarket(order)) return undefined;
        const types = figures.ofTheDay(typesBy[authority]);
        if (!types) return noData(symbol, 'its board', '所属板块');
        if (!types.has(type)) return notTaken(`${board} takes no orders of this type`, `板块 ${board} 不支持`, symbol, type);
        if (!order.isMarket) return undefined;
        const { phase } = figures;
        if (!phase) return noData(symbol, 'the trading phase', '交易阶段');
        if (phase.phase !== 'continuous') {
          return notTaken(
            `such orders are for continuous trading, not for '${phase.phase}'`,
            `该方式仅限连续竞价，当前阶段 ${phase.phase}`,
            symbol,
            type,
          );
        }
        const warning = figures.ofTheDay(warningOf);
        if (warning === 'none') return undefined;
        if (warning === undefined) return noData(symbol, 'whether it is under risk warning', '风险警示状态');
        const isDelisting = warning === 'delisting';
        return notTaken(
          `shares ${isDelisting ? 'before their delisting' : 'under risk warning'} take no market orders`,
          `${isDelisting ? '退市整理' : '风险警示'}股票不接受市价委托`,
          symbol,
          type,
        );
      },
    },
    { state },
  );
}

function notTaken(reason: string, reasonZh: string, symbol: string, type: string): Finding {
  return {
    code: 'PRICE_TYPE',
    limit: 0,
    value: 1,
    message: `The order for ${symbol} can not be '${type}': ${reason}.`,
    messageZh: `${symbol} 不能使用报价方式 ${type}：${reasonZh}。`,
  };
}
