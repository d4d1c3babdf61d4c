import { XtpArgumentError } from '../../errors';
import { programmeTradingThresholds } from '../../market/programme-trading';
import { riskOperator, type RiskOperator, type RuleOptions } from '../rule';
import type { RiskTotals } from '../state/totals';
import type { Finding } from '../verdict';

/** For `orderRate`. */
export interface OrderRateOptions extends RuleOptions {
  /** Orders and cancels in any one second. Default: one below the exchanges' threshold of the day (300 since 2025-07-07). */
  readonly perSecond?: number;
  /** Orders and cancels in a day. Default: one below the exchanges' threshold of the day (20,000 since 2025-07-07). */
  readonly perDay?: number;
  /** What becomes of an order that is too soon: a gate holds it back (`hold`, default), or it is denied. */
  readonly excess?: 'hold' | 'deny';
  /** Accounts that share the limit. */
  readonly across?: RiskTotals;
}

/**
 * Keeps orders and cancels of an account below a rate (`ORDER_RATE`) and a number a day (`ORDERS_PER_DAY`), and so below what makes it a high-frequency account. Cancels count and pass; `cancelRate`
 * is for them. Throws XtpArgumentError for limits that are no whole numbers above 0.
 */
export function orderRate({ perSecond, perDay, excess = 'hold', across, state }: OrderRateOptions = {}): RiskOperator {
  for (const limit of [perSecond, perDay]) {
    if (limit !== undefined && !(Number.isSafeInteger(limit) && limit > 0)) {
      throw new XtpArgumentError(`orderRate needs whole numbers above 0, not ${limit}.`);
    }
  }
  const limitsOf = limitsOfDay(perSecond, perDay);
  return riskOperator(
    {
      name: 'orderRate',
      check: (figures) => {
        const limits = limitsOf(figures.day);
        const inSecond = figures.ordersWithin(1000, across) + figures.cancelsWithin(1000, across);
        if (inSecond >= limits.perSecond) {
          const holdMs = figures.waitForOrders(1000, limits.perSecond, across);
          return { ...tooFast(limits.perSecond, inSecond + 1), ...(excess === 'hold' && { holdMs }) };
        }
        const today = figures.ordersToday(across) + figures.cancelsToday(across);
        return today < limits.perDay ? undefined : tooMany(limits.perDay, today + 1);
      },
    },
    { state },
  );
}

interface Limits {
  readonly perSecond: number;
  readonly perDay: number;
}

/** Remembers those of the last day that it was asked about. */
function limitsOfDay(perSecond: number | undefined, perDay: number | undefined): (day: number) => Limits {
  let known = -1;
  let limits: Limits = { perSecond: Infinity, perDay: Infinity };
  return (day) => {
    if (day === known) return limits;
    known = day;
    const usual = programmeTradingThresholds(day);
    const below = (threshold: number | undefined): number => (threshold === undefined ? Infinity : threshold - 1);
    limits = { perSecond: perSecond ?? below(usual?.perSecond), perDay: perDay ?? below(usual?.perDay) };
    return limits;
  };
}

function tooFast(limit: number, value: number): Finding {
  return {
    code: 'ORDER_RATE',
    limit,
    value,
    message: `It would be order or cancel number ${value} within a second; ${limit} are allowed.`,
    messageZh: `一秒内第 ${value} 笔申报或撤单，上限 ${limit} 笔。`,
  };
}

function tooMany(limit: number, value: number): Finding {
  return {
    code: 'ORDERS_PER_DAY',
    limit,
    value,
    message: `It would be order or cancel number ${value} of the day; ${limit} are allowed.`,
    messageZh: `当日第 ${value} 笔申报或撤单，上限 ${limit} 笔。`,
  };
}
