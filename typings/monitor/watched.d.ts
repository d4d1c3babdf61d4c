import type { Observable } from 'rxjs';
import type { LedgerDifference } from '../ledger';
import type { Denied } from '../risk';
import type { CancelRefusal } from '../trade/cancel-refusal';
import type { OrderState } from '../trade/order-state';
import type { Reconciliation } from '../trade/reconciliation';
import type { TraderNotice } from '../trade/trader-client';
import type { QuoteNotice } from '../quote/notice';
import type { CountedAccount } from './order-meter';
import type { CountingClient } from './sources/ring-use';
import type { AnsweringAccount, SpeakingClient } from './sources/silence';
/** What is watched of a `QuoteClient`. */
export interface WatchedQuotes extends SpeakingClient, CountingClient {
    readonly notices: Observable<QuoteNotice>;
}
/** What is watched of a `TraderClient`. */
export interface WatchedTrader extends CountingClient {
    readonly notices: Observable<TraderNotice>;
}
/** What is watched of an `Account`. */
export interface WatchedAccount extends AnsweringAccount, CountedAccount {
    readonly user: string;
    readonly orders: Observable<OrderState>;
    readonly cancelRefusals: Observable<CancelRefusal>;
    readonly reconciliations: Observable<Pick<Reconciliation, 'restarted' | 'unknown'>>;
    /** What was heard of on the trading day. */
    knownOrders(): readonly OrderState[];
}
/** What is watched of a `Ledger`. */
export interface WatchedLedger {
    readonly differences: Observable<LedgerDifference>;
}
/** What our own rules denied; what they accepted may be among it. */
export type WatchedVerdicts = Observable<Pick<Denied, 'code' | 'rule'> | {
    readonly type: 'accepted';
}>;
