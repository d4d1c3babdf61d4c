import { Observable } from 'rxjs';
import { Exchange } from '../xtp/generated/enums';
import type { EventView } from '../xtp/view';
/** Quotes of one instrument. */
export type InstrumentEvent = EventView & {
    readonly symbol: string;
    readonly ticker: string;
    readonly exchangeCode: number;
};
/** Both answer whether the call went out; whoever offers them tells of a failure. */
export interface FeedCalls {
    subscribe(tickers: readonly string[], exchange: Exchange): boolean;
    unsubscribe(tickers: readonly string[], exchange: Exchange): boolean;
}
/** The codes of options have eight digits, all others at most six. */
export declare function isOptionTicker(ticker: string): boolean;
/**
 * One kind of market data (snapshots, order books, ticks), shared by all who want it: the first observer of an instrument subscribes at
 * the counter, the last one out unsubscribes. Changes of one turn go out as one call an exchange. What nobody wants any more leaves nothing behind.
 */
export declare class SharedFeed<E extends InstrumentEvent> {
    #private;
    constructor(calls: FeedCalls);
    /** Everything that arrives, whoever subscribed it. Subscribes nothing itself. */
    get all$(): Observable<E>;
    /** The instruments' events as one stream. Throws XtpSymbolError at once for a symbol that can not be. */
    of(symbols: string | readonly string[]): Observable<E>;
    /** The events of an exchange's options, or of all its other instruments, as one stream. Subscribes nothing itself. */
    whole(exchange: Exchange, ofOptions: boolean): Observable<E>;
    next(event: E): void;
    /** Logged in: subscribes all that is wanted. */
    start(): void;
    /** The session is gone, and with it what the counter knew. */
    stop(): void;
    /** The counter has agreed to a subscription. */
    accepted(symbol: string): void;
    /** The counter has refused one, because the front has no room for more or for good. True: it is asked again at once, for there is room now. */
    refused(symbol: string, isFull: boolean): boolean;
    /** So many instruments were unsubscribed: as many of those that wait are asked for again. */
    roomMade(exchange: Exchange, count: number): void;
    /** How many instruments are known here: those that are observed, or still subscribed. */
    get size(): number;
    /** An exchange (its options, or all the others) is to be subscribed as a whole, or has been until now. Takes effect at once. */
    cover(exchange: Exchange, ofOptions: boolean, on: boolean): void;
    complete(): void;
}
