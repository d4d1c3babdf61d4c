import { XtpArgumentError } from '../../errors';
import { riskOperator, type RiskOperator, type RuleOptions } from '../rule';
import { windowOf } from './checks';

/** For `instantCancels`. */
export interface InstantCancelsOptions extends RuleOptions {
  /** So many pass. */
  readonly limit: number;
  /** How old an order is at most when its cancel counts, milliseconds. Default 1,000. */
  readonly ageMs?: number;
  /** Cancels of the last milliseconds count, at most 60,000. Default 60,000. */
  readonly windowMs?: number;
}

/**
 * Denies new orders while more than `limit` cancels within `windowMs` were of orders no older than `ageMs` (`INSTANT_CANCELS`): what exchanges watch as frequent instantaneous cancels. The cancels
 * themselves pass. Only orders that were sent while the state was open count, for others' age is not known. Throws XtpArgumentError for a limit that is no whole number from 0 on, and times that are
 * not above 0 (the window: at most 60,000).
 */
export function instantCancels({ limit, ageMs = 1000, windowMs = 60_000, state }: InstantCancelsOptions): RiskOperator {
  const name = 'instantCancels';
  if (!(Number.isSafeInteger(limit) && limit >= 0))
    throw new XtpArgumentError(`${name} needs a whole number of cancels from 0 on, not ${limit}.`);
  if (!(ageMs > 0)) throw new XtpArgumentError(`${name} needs ageMs in milliseconds above 0, not ${ageMs}.`);
  windowOf(name, 'windowMs', windowMs);
  return riskOperator(
    {
      name,
      check: (figures) => {
        const value = figures.instantCancels(ageMs, windowMs);
        if (value <= limit) return undefined;
        return {
          code: 'INSTANT_CANCELS',
          limit,
          value,
          message: `${value} orders were cancelled within ${ageMs} ms of being sent in the last ${windowMs} ms; ${limit} are allowed.`,
          messageZh: `最近 ${windowMs} 毫秒内有 ${value} 笔委托在报出后 ${ageMs} 毫秒内撤单，上限 ${limit} 笔。`,
        };
      },
    },
    { state },
  );
}
