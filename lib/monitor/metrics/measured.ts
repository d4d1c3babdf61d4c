import type { Observable } from 'rxjs';
import type { LedgerAsset } from '../../ledger';
import type { ConnectionCounters } from '../../native/connection';
import type { TradeReport } from '../../xtp/generated/structs';
import type { SpeakingClient } from '../sources/silence';
import type { WatchedAccount, WatchedLedger } from '../watched';

/** A quote as far as it is measured. */
export interface MeasuredEvent {
  /** When the callback began, nanoseconds of the clock of `nowNs`. */
  readonly receivedNs: number;
}

/** What is measured of a `QuoteClient`. */
export interface MeasuredQuotes extends SpeakingClient {
  readonly allSnapshots: Observable<MeasuredEvent>;
  readonly allOrderBooks: Observable<MeasuredEvent>;
  readonly allTicks: Observable<MeasuredEvent>;
  /** How it keeps up. */
  counters(): ConnectionCounters;
}

/** What is measured of a `TraderClient`. */
export interface MeasuredTrader {
  readonly events: Observable<unknown>;
  /** How it keeps up. */
  counters(): ConnectionCounters;
}

/** What is measured of an `Account`. */
export interface MeasuredAccount extends WatchedAccount {
  readonly trades: Observable<Pick<TradeReport, 'side' | 'tradeAmount'>>;
}

/** What is measured of a `Ledger`. */
export interface MeasuredLedger extends WatchedLedger {
  readonly asset: {
    readonly value: Pick<LedgerAsset, 'totalAsset' | 'buyingPower' | 'marketValue' | 'realisedProfit' | 'unrealisedProfit'>;
  };
}
