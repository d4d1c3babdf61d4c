import { Observable } from 'rxjs';
import type { Exchange } from '../xtp/generated/enums';
import type { EventView } from '../xtp/view';
/** Both answer whether the call went out; whoever offers them tells of a failure. */
export interface FeedCalls {
    subscribe(tickers: readonly string[], exchange: Exchange): boolean;
    unsubscribe(tickers: readonly string[], exchange: Exchange): boolean;
}
/** The codes of options have eight digits, all others at most six. */
export declare function isOptionTicker(ticker: string): boolean;
/**
 * One kind of market data (snapshots, order books, ticks), shared by all who want it: the first observer of an instrument subscribes at
 * the counter, the last one out unsubscribes. Changes of one turn go out as one call an exchange.
 */
export declare class SharedFeed<E extends EventView & {
    readonly symbol: string;
}> {
    #private;
    constructor(calls: FeedCalls);
    /** Everything that arrives, whoever subscribed it. Subscribes nothing itself. */
    get all$(): Observable<E>;
    /** The instruments' events as one stream. Throws XtpSymbolError at once for a symbol that can not be. */
    of(symbols: string | readonly string[]): Observable<E>;
    next(event: E): void;
    /** Logged in: subscribes all that is wanted. */
    start(): void;
    /** The session is gone, and with it what the counter knew. */
    stop(): void;
    /** An exchange (its options, or all the others) is to be subscribed as a whole, or has been until now. Takes effect at once. */
    cover(exchange: Exchange, ofOptions: boolean, on: boolean): void;
    complete(): void;
}
