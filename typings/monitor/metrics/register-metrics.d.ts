import { Subscription, type Observable, type SchedulerLike } from 'rxjs';
import type { Alert } from '../alert';
import { type Many } from '../many';
import type { WatchedVerdicts } from '../watched';
import type { MeasuredAccount, MeasuredLedger, MeasuredQuotes, MeasuredTrader } from './measured';
import type { PromClient, PromRegistry } from './prom-client';
/** What is measured. Each may be one, several, or several by name (a Map): the name is a label. */
export interface MetricSources {
    /** Quote clients. Default name: `quotes`. */
    readonly quotes?: Many<MeasuredQuotes>;
    /** Trader clients. Default name: `trader`. */
    readonly traders?: Many<MeasuredTrader>;
    /** Accounts. Default name: the account's number; name them by a Map where that should not leave this machine. */
    readonly accounts?: Many<MeasuredAccount>;
    /** Ledgers. Default name: `ledger`. */
    readonly ledgers?: Many<MeasuredLedger>;
    /** What our own rules denied. Default name: `risk`. */
    readonly denials?: Many<WatchedVerdicts>;
    /** What `alerts` gives. */
    readonly alerts?: Observable<Alert>;
}
/** For `registerMetrics`. */
export interface MetricOptions {
    /** Where the metrics are registered. Default: `promClient.register`. */
    readonly registry?: PromRegistry;
    /** Of every so many quotes of a feed the latency is measured; 0: of none. Default 100. */
    readonly latencyEvery?: number;
    /** Its `now()` is epoch milliseconds. Default: asyncScheduler. */
    readonly scheduler?: SchedulerLike;
}
/**
 * Registers the metrics of docs/monitoring.md with `prom-client`, which you bring along and whose server you run. Counting begins now; unsubscribing ends it and takes the metrics out of the
 * registry. A quote costs an addition. Throws XtpArgumentError, and what `prom-client` throws where a name is taken: call it once for all that is to be measured.
 */
export declare function registerMetrics(promClient: PromClient, sources: MetricSources, options?: MetricOptions): Subscription;
