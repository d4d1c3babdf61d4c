import type { RiskFigures } from '../figures';
import { meetsMarket } from '../order';
import { riskOperator, type RiskOperator, type RuleOptions } from '../rule';
import { noData, oneOf } from './limits';

/** For `suspended`. */
export interface SuspendedOptions extends RuleOptions {
  /** Shenzhen: which second character of `tickerStatus` says suspended. XTP's FAQ has `0` (default); another of its guides, and the exchange itself, have `1`. */
  readonly shenzhenMark?: '0' | '1';
}

/** First characters of `tickerStatus`: P suspended; M and N circuit break, with and without a return on that day. */
const halts = 'PMN';
/** Before the open, auctions, continuous trading, breaks, closed, after hours, volatility interruption (an auction). */
const trades = 'SCUTBDEAV';

/**
 * Denies orders for what is suspended (`SUSPENDED`), as the snapshot has it in `tickerStatus`: the first character is P, M or N, or the second says so (Shanghai: 0 is not tradable, for options 1 is
 * suspended for days; Shenzhen: see `shenzhenMark`). Bonds in Shanghai (level 2) have `instrumentStatus` instead: SUSP. Before the first snapshot, and when the status is none that is known, it denies
 * (`NO_DATA`). What trades nothing and subscriptions pass. Cancels pass. Throws XtpArgumentError.
 */
export function suspended({ shenzhenMark = '0', state }: SuspendedOptions = {}): RiskOperator {
  oneOf('suspended', 'shenzhenMark', shenzhenMark, ['0', '1']);
  return riskOperator(
    {
      name: 'suspended',
      check: (figures) => {
        const { order, instrumentStatus, tickerStatus } = figures;
        if (!meetsMarket(order)) return undefined;
        const { symbol } = order;
        const isHalted = instrumentStatus === '' ? isSuspended(figures, shenzhenMark) : instrumentStatus === 'SUSP';
        if (isHalted === undefined) return noData(symbol, 'whether it is suspended', '停牌状态');
        if (!isHalted) return undefined;
        const status = (instrumentStatus || tickerStatus).trim();
        return {
          code: 'SUSPENDED',
          limit: 0,
          value: 1,
          message: `${symbol} is suspended: its status is '${status}'.`,
          messageZh: `${symbol} 停牌，状态 '${status}'。`,
        };
      },
    },
    { state },
  );
}

/** Undefined where the status says nothing. */
function isSuspended({ tickerStatus, order, board }: RiskFigures, shenzhenMark: string): boolean | undefined {
  const phase = tickerStatus.charAt(0);
  if (phase === '' || !(trades.includes(phase) || halts.includes(phase))) return undefined;
  if (halts.includes(phase)) return true;
  const mark = tickerStatus.charAt(1);
  if (order.symbol.endsWith('.SZ')) return mark === shenzhenMark;
  return order.symbol.endsWith('.SH') && mark === (board === 'shOption' ? '1' : '0');
}
