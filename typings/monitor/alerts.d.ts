import { type Observable } from 'rxjs';
import type { Alert, WatchOptions } from './alert';
import { type DeduplicationOptions } from './deduplicated';
import { type Many } from './many';
import { type DenialBurstOptions } from './sources/denial-bursts';
import { type OrderRateOptions } from './sources/order-rate';
import { type NoticeOptions } from './sources/quote-notices';
import { type RingOptions } from './sources/ring-use';
import { type HeartbeatOptions } from './sources/silence';
import type { WatchedAccount, WatchedLedger, WatchedQuotes, WatchedTrader, WatchedVerdicts } from './watched';
/** What is to be watched, and how. Each may be one, several, or several by name (a Map): the name is the `source` of the alerts. */
export interface AlertOptions extends DeduplicationOptions {
    /** Quote clients. Default name: `quotes`. */
    readonly quotes?: Many<WatchedQuotes>;
    /** Trader clients, for what is not of one account. Default name: `trader`. */
    readonly traders?: Many<WatchedTrader>;
    /** Accounts. Default name: the account's number (`user`); name them by a Map where that should not leave this machine. */
    readonly accounts?: Many<WatchedAccount>;
    /** Ledgers. Default name: `ledger`. */
    readonly ledgers?: Many<WatchedLedger>;
    /** What our own rules denied. Default name: `risk`. */
    readonly denials?: Many<WatchedVerdicts>;
    /** Failures of your own program (`failureAlerts`). Default name: `program`. */
    readonly failures?: Many<Observable<unknown>>;
    /** For `quoteSilence` and `accountSilence`; false: silence is nothing to tell of. */
    readonly silence?: Omit<HeartbeatOptions, keyof WatchOptions> | false;
    /** For `orderRateAlerts`. */
    readonly orderRate?: Omit<OrderRateOptions, keyof WatchOptions>;
    /** For `denialBursts`. */
    readonly denialBurst?: Omit<DenialBurstOptions, keyof WatchOptions>;
    /** For `ringAlerts`; false: no timer looks at the rings. */
    readonly ring?: Omit<RingOptions, keyof WatchOptions> | false;
    /** For `quoteNoticeAlerts` and `traderNoticeAlerts`. */
    readonly notices?: Omit<NoticeOptions, keyof WatchOptions>;
}
/**
 * All that somebody should know of clients, accounts, ledgers, rules and the program, as one stream of alerts, each told once in `repeatMs` (`deduplicated`). It never errors: a source that fails is an
 * alert itself. Shared: it watches while anybody listens. It completes when all that is watched has. Throws XtpArgumentError for an option that can not be.
 */
export declare function alerts(options: AlertOptions): Observable<Alert>;
