import type { ObservableInput, SchedulerLike } from 'rxjs';
import type { Board } from '../market/board';
import type { FeeRates } from '../market/fees';

/** What takes the place of the usual fees of a day (`feeRates` of `xtp-rx/market`); what is left out is usual. */
export interface FeeTerms {
  /** Part of the amount, on both sides. */
  readonly commission?: number;
  /** Yuan, at least, for one order. */
  readonly commissionMinimum?: number;
  /** Part of the amount, when shares are sold. */
  readonly stampDuty?: number;
  /** Part of the amount, on both sides. */
  readonly transfer?: number;
}

/** The fee rates of an order: for contracts with other terms for each product. `day` is YYYYMMDD. */
export type FeeRatesOf = (symbol: string, side: 'buy' | 'sell', day: number) => FeeRates;

/** A quote as far as a ledger reads it. */
export interface LedgerPrice {
  readonly symbol: string;
  /** Yuan; 0 before the first trade is no price. */
  readonly lastPrice: number;
}

/** For `openLedger`. */
export interface LedgerOptions {
  /** What orders are estimated to cost: trade reports do not say it. Default: the usual fees of the day. */
  readonly fees?: FeeTerms | FeeRatesOf;
  /** Quotes of what may be held, e.g. `quotes.snapshots(symbols)`, for market values and unrealised profit. An error of them is passed on to nobody, their last prices stay. */
  readonly prices?: ObservableInput<LedgerPrice>;
  /** The board of a symbol on a day (YYYYMMDD). Default: `boardOf` of `xtp-rx/market`. */
  readonly boardOf?: (symbol: string, day: number) => Board | undefined;
  /** Whether what is bought on a day may be sold on it. Default: by the board; funds are T+1, since their code does not tell which ones are not. */
  readonly isSameDaySellable?: (symbol: string, day: number) => boolean;
  /** The least time between two times that the ledger asks the counter by itself. Default 1,000 ms. */
  readonly spacingMs?: number;
  /** How long the counter may take for an answer when the ledger asks by itself. Default 30,000 ms. */
  readonly timeoutMs?: number;
  /** For that spacing. Default: RxJS's `asyncScheduler`. */
  readonly scheduler?: SchedulerLike;
}
