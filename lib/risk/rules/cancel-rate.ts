import { riskOperator, type RiskOperator, type RuleOptions } from '../rule';
import type { RiskTotals } from '../state/totals';
import { someLimit, wholeLimit } from './checks';

/** For `cancelRate`: at least one of the limits. */
export interface CancelRateOptions extends RuleOptions {
  /** Cancels in any one second. */
  readonly perSecond?: number;
  /** Cancels in a day. */
  readonly perDay?: number;
  /** Accounts that share the limits. */
  readonly across?: RiskTotals;
}

/**
 * Denies cancels beyond a rate (`CANCEL_RATE`) or a number a day (`CANCELS_PER_DAY`): `cancels of the last second + 1 <= perSecond`, `cancels of today + 1 <= perDay`. It only denies and never holds back: a
 * cancel behind others would come when the order has traded; who still wants it asks again. Orders pass; `orderRate` is for them, and counts cancels too. It works in a gate that guards, not in a stream
 * of orders. Throws XtpArgumentError for limits that are no whole numbers above 0.
 */
export function cancelRate({ perSecond, perDay, across, state }: CancelRateOptions): RiskOperator {
  const name = 'cancelRate';
  someLimit(name, { perSecond, perDay });
  for (const limit of [perSecond, perDay]) if (limit !== undefined) wholeLimit(name, limit, 'cancels');
  return riskOperator(
    {
      name,
      checkCancel: (figures) => {
        if (perSecond !== undefined) {
          const value = figures.cancelsWithin(1000, across) + 1;
          if (value > perSecond) {
            return {
              ...{ code: 'CANCEL_RATE', limit: perSecond, value },
              message: `It would be cancel number ${value} within a second; ${perSecond} are allowed.`,
              messageZh: `一秒内第 ${value} 笔撤单，上限 ${perSecond} 笔。`,
            };
          }
        }
        if (perDay === undefined) return undefined;
        const value = figures.cancelsToday(across) + 1;
        if (value <= perDay) return undefined;
        return {
          ...{ code: 'CANCELS_PER_DAY', limit: perDay, value },
          message: `It would be cancel number ${value} of the day; ${perDay} are allowed.`,
          messageZh: `当日第 ${value} 笔撤单，上限 ${perDay} 笔。`,
        };
      },
    },
    { state },
  );
}
