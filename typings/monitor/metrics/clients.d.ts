import { Subscription } from 'rxjs';
import type { MeasuredQuotes, MeasuredTrader } from './measured';
import type { MetricStore } from './store';
/** The metrics of a quote client. Of every `latencyEvery`th quote it is measured how old it is; 0: of none. */
export declare function countQuotes(store: MetricStore, client: string, quotes: MeasuredQuotes, latencyEvery: number): Subscription;
/** The metrics of a trader client, besides those of its accounts. */
export declare function countTrader(store: MetricStore, client: string, trader: MeasuredTrader): Subscription;
