import { riskOperator, type RiskOperator, type RuleOptions } from '../rule';

/**
 * Denies orders while the account has no session (`NOT_CONNECTED`), and after a login until cash, positions, orders and trades have been compared with the counter (`NOT_CAUGHT_UP`). In a gate it
 * always stands second.
 */
export function connection({ state }: RuleOptions = {}): RiskOperator {
  return riskOperator(
    {
      name: 'connection',
      check: (figures) => {
        const { connection: now } = figures;
        if (now !== 'live') {
          return {
            code: 'NOT_CONNECTED',
            limit: 1,
            value: 0,
            message: `The account has no session: it is ${now}.`,
            messageZh: `账户未连接：${now}。`,
          };
        }
        if (figures.isCaughtUp) return undefined;
        const { catchUpFailure: why } = figures;
        return {
          code: 'NOT_CAUGHT_UP',
          limit: 1,
          value: 0,
          message: `Cash, positions and orders have not been compared with the counter since the login.${why && ` The last try failed: ${why}`}`,
          messageZh: `登录后尚未与柜台核对资金、持仓和委托。${why && `最近一次失败：${why}`}`,
        };
      },
    },
    { state },
  );
}
