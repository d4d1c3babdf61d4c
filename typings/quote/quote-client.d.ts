import { type Observable } from 'rxjs';
import { type ClientOptions, type LoginOptions } from '../session/options';
import type { ConnectionStatus } from '../session/status';
import { QuoteCalls } from '../xtp/generated/calls';
import { OrderBookEvent, SnapshotEvent, TickEvent, type QueryAllTickersEvent, type QueryAllTickersFullInfoEvent, type QuoteEvent } from '../xtp/generated/events';
import type { QuoteNotice } from './notice';
/**
 * Quotes: snapshots, order books and ticks as observables, and the instruments of a market.
 *
 * One client is one QuoteApi with one login. Its streams never error: a drop shows in `status`, what was refused or lost in `notices`.
 */
export declare class QuoteClient {
    #private;
    /** Throws XtpArgumentError, XtpLogFolderError and the XtpSdk...Errors; contacts nothing. */
    constructor(options: ClientOptions);
    /** Where the connection stands, now and at every change. */
    get status(): Observable<ConnectionStatus>;
    /** What was refused, lost or reported besides the data. */
    get notices(): Observable<QuoteNotice>;
    /** Every callback but market data, as it came. */
    get events(): Observable<QuoteEvent>;
    /** Every snapshot that arrives, whoever subscribed it. */
    get allSnapshots(): Observable<SnapshotEvent>;
    /** Every order book that arrives, whoever subscribed it. */
    get allOrderBooks(): Observable<OrderBookEvent>;
    /** Every tick that arrives, whoever subscribed it. */
    get allTicks(): Observable<TickEvent>;
    /** The raw calls of the api, for what has no better form here. */
    get calls(): QuoteCalls;
    /** Events lost to a full ring, records that took the overflow, and the ring's size. */
    counters(): {
        readonly lost: number;
        readonly spilled: number;
        readonly ringBytes: number;
    };
    /** Level-2 snapshots (ten levels, queues of the best prices) of one or more symbols. Throws XtpSymbolError at once. */
    snapshots(symbols: string | readonly string[]): Observable<SnapshotEvent>;
    /** Order books pushed at every change, only for SZ and only by some servers. Throws XtpSymbolError at once. */
    orderBooks(symbols: string | readonly string[]): Observable<OrderBookEvent>;
    /** Every order and trade of the exchange, tick by tick. Throws XtpSymbolError at once. */
    ticks(symbols: string | readonly string[]): Observable<TickEvent>;
    /**
     * Logs in; what is subscribed already or later goes to the counter from then on.
     * Rejects with XtpArgumentError, XtpLoginError, XtpTimeoutError (default 30 s), XtpStateError (logged in already), XtpClosedError.
     */
    login(options: LoginOptions): Promise<void>;
    /**
     * Ends the session; subscriptions stay wanted and come back with the next login. Without a session it does nothing.
     * Rejects with XtpCallError when the SDK refuses, XtpTimeoutError when it does not return.
     */
    logout(timeoutMs?: number): Promise<void>;
    /** Every instrument of a market, indexes and suspended ones included (QueryAllTickersFullInfo). An empty market gives []. */
    queryInstruments(exchange: 'SH' | 'SZ', timeoutMs?: number): Promise<QueryAllTickersFullInfoEvent[]>;
    /** Every tradable instrument of a market in short form (QueryAllTickers). */
    queryTickers(exchange: 'SH' | 'SZ', timeoutMs?: number): Promise<QueryAllTickersEvent[]>;
    /** The day of the counter, YYYYMMDD; empty before login. */
    tradingDay(): string;
    /**
     * Logs out and releases the api. All streams complete, waiting calls reject with XtpClosedError. May be called again and again.
     * Rejects with XtpTimeoutError when the SDK does not let go.
     */
    close(timeoutMs?: number): Promise<void>;
}
