import { meetsMarket } from '../order';
import { riskOperator, type RiskOperator, type RuleOptions } from '../rule';
import { positiveLimit } from './limits';

/** For `staleQuote`. */
export interface StaleQuoteOptions extends RuleOptions {
  /** How old the newest snapshot may be, milliseconds. Default 65,000: what does not change is published once a minute. */
  readonly maxAgeMs?: number;
}

/**
 * Denies orders while the newest snapshot of their instrument is older than `maxAgeMs`, or none has come (`STALE_QUOTE`). Age counts from when it arrived here. What trades nothing and subscriptions
 * pass. Throws XtpArgumentError.
 */
export function staleQuote({ maxAgeMs = 65_000, state }: StaleQuoteOptions = {}): RiskOperator {
  positiveLimit('staleQuote', maxAgeMs, 'milliseconds');
  return riskOperator(
    {
      name: 'staleQuote',
      check: (figures) => {
        if (!meetsMarket(figures.order)) return undefined;
        const value = figures.quoteAgeMs;
        if (value <= maxAgeMs) return undefined;
        const { symbol } = figures.order;
        const start = { code: 'STALE_QUOTE', limit: maxAgeMs, value };
        if (value === Infinity) {
          return { ...start, message: `There is no quote of ${symbol} yet.`, messageZh: `${symbol} 尚无行情。` };
        }
        return {
          ...start,
          message: `The newest quote of ${symbol} is ${value} ms old, above the limit of ${maxAgeMs} ms.`,
          messageZh: `${symbol} 最新行情已过 ${value} 毫秒，超过上限 ${maxAgeMs} 毫秒。`,
        };
      },
    },
    { state },
  );
}
