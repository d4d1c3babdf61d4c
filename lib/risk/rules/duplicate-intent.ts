import { riskOperator, type RiskOperator, type RuleOptions } from '../rule';
import { windowOf } from './checks';

/** For `duplicateIntent`. */
export interface DuplicateIntentOptions extends RuleOptions {
  /** Milliseconds, at most 60,000. Default 1,000. */
  readonly withinMs?: number;
}

/**
 * Denies an order with the terms of one that was accepted less than `withinMs` ago (`DUPLICATE_INTENT`): the same symbol, business, side, position effect, price, price type and quantity. Orders that were
 * not sent after all do not count. Throws XtpArgumentError for a time that is not above 0 and at most 60,000.
 */
export function duplicateIntent({ withinMs = 1000, state }: DuplicateIntentOptions = {}): RiskOperator {
  windowOf('duplicateIntent', 'withinMs', withinMs);
  return riskOperator(
    {
      name: 'duplicateIntent',
      check: (figures) => {
        const same = figures.sameWithin(withinMs);
        if (same === 0) return undefined;
        const { symbol } = figures.order;
        return {
          code: 'DUPLICATE_INTENT',
          limit: 1,
          value: same + 1,
          message: `It would be order number ${same + 1} for ${symbol} with the same terms within ${withinMs} ms.`,
          messageZh: `${withinMs} 毫秒内第 ${same + 1} 笔条件相同的 ${symbol} 委托。`,
        };
      },
    },
    { state },
  );
}
