import { Observable } from 'rxjs';
import type { Exchange } from '../xtp/generated/enums';
import type { OrderBookEvent, SnapshotEvent, TickEvent } from '../xtp/generated/events';
import type { SharedFeed } from './shared-feed';
/** A quote exchange as a whole; NQ is the Beijing exchange and the NEEQ. */
export type WholeExchange = Extract<Exchange, 'SH' | 'SZ' | 'NQ'>;
/** Quotes that concern one instrument. */
export type MarketEvent = SnapshotEvent | OrderBookEvent | TickEvent;
/** Both answer whether the call went out; whoever offers them tells of a failure. */
export interface MarketFeedCalls {
    subscribeAll(exchange: WholeExchange): boolean;
    unsubscribeAll(exchange: WholeExchange): boolean;
}
/**
 * All instruments of an exchange (its options, or all the others) as one stream, shared: the first observer subscribes, the last one out unsubscribes.
 * XTP lets only that be unsubscribed which was subscribed in the same way, so while the whole is subscribed, its single instruments are not.
 */
export declare class WholeMarketFeed<E extends MarketEvent> {
    #private;
    constructor(feed: SharedFeed<E>, calls: MarketFeedCalls, ofOptions: boolean);
    of(exchange: WholeExchange): Observable<E>;
    /** How many exchanges have observers. */
    get wanted(): number;
    /** Logged in: subscribes all that is wanted. Before the feed of single instruments does. */
    start(): void;
    /** The session is gone, and with it what the counter knew. */
    stop(): void;
    /** The counter would not: single instruments are subscribed again. */
    refused(exchange: WholeExchange): void;
}
