import { Observable } from 'rxjs';
import type { QuoteCalls } from '../xtp/generated/calls';
import { type OrderBookEvent, type SnapshotEvent, type TickEvent } from '../xtp/generated/events';
import type { QuoteNotice } from './notice';
import type { SharedFeed } from './shared-feed';
import { type WholeExchange } from './whole-market-feed';
/** What is fed by the single instruments too. */
export interface SingleFeeds {
    readonly snapshots: SharedFeed<SnapshotEvent>;
    readonly orderBooks: SharedFeed<OrderBookEvent>;
    readonly ticks: SharedFeed<TickEvent>;
}
/**
 * Quotes of whole exchanges: every instrument of `SH`, `SZ` or `NQ` (Beijing and the NEEQ), or of Shanghai and Shenzhen together if none is named. Shared
 * and counted as the quotes of single instruments are. For production servers; the public test environment asks not to.
 */
export declare class WholeMarket {
    #private;
    constructor(calls: QuoteCalls, single: SingleFeeds, tell: (notice: QuoteNotice) => void);
    /** Snapshots of all instruments but options. */
    snapshots(exchange?: WholeExchange): Observable<SnapshotEvent>;
    /** Order books of all instruments but options; only Shenzhen has them, and only on some servers. */
    orderBooks(exchange?: Exclude<WholeExchange, 'NQ'>): Observable<OrderBookEvent>;
    /** Ticks of all instruments but options. */
    ticks(exchange?: WholeExchange): Observable<TickEvent>;
    /** Snapshots of all options. */
    optionSnapshots(exchange?: Exclude<WholeExchange, 'NQ'>): Observable<SnapshotEvent>;
    /** Order books of all options: XTP takes the subscription, but no server publishes any today. */
    optionOrderBooks(exchange?: Exclude<WholeExchange, 'NQ'>): Observable<OrderBookEvent>;
    /** Ticks of all options: XTP takes the subscription, but no server publishes any today. */
    optionTicks(exchange?: Exclude<WholeExchange, 'NQ'>): Observable<TickEvent>;
    /** How many exchanges are wanted as a whole, all kinds together; those that the front refused are among them. */
    subscriptions(): number;
}
