import { type Observable } from 'rxjs';
import { type ConnectionCounters } from '../native/connection';
import { type CallOptions, type EndOptions } from '../session/call-options';
import type { ConnectOptions } from '../session/connect-options';
import { type LoginOptions } from '../session/options';
import type { ConnectionStatus } from '../session/status';
import { QuoteCalls } from '../xtp/generated/calls';
import { IopvEvent, OrderBookEvent, SnapshotEvent, TickEvent, type QuoteEvent } from '../xtp/generated/events';
import type { Instrument, NqInstrument, Tick, TickerInfo, TickerPrice } from '../xtp/generated/structs';
import type { TickBook } from './book/tick-book';
import { type FeedName, type QuoteNotice } from './notice';
import { QuoteCache } from './quote-cache';
import { type QuoteOptions, type TickOptions } from './quote-options';
import { Rebuild } from './rebuild';
import { WholeMarket } from './whole-market';
/**
 * Quotes: snapshots, order books and ticks as observables, and the instruments of a market.
 *
 * One client is one QuoteApi with one login. Its streams never error: a drop shows in `status`, what was refused or lost in `notices`.
 */
export declare class QuoteClient {
    #private;
    /** Quotes of whole exchanges. */
    readonly market: WholeMarket;
    /** The server that gives again what was missed. */
    readonly rebuild: Rebuild;
    /** Throws XtpArgumentError, XtpLogFolderError and the XtpSdk...Errors; contacts nothing. */
    constructor(options: QuoteOptions);
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
    /** Indicative values of ETFs whose snapshots are subscribed (OnETFIOPVData); Shanghai's only from level-1 servers. */
    get iopvs(): Observable<IopvEvent>;
    /** The SDK's version, e.g. `2.2.50` (GetApiVersion). */
    get apiVersion(): string;
    /** The raw calls of the api, for what has no better form here. */
    get calls(): QuoteCalls;
    /** The latest snapshots of what is subscribed. Throws XtpStateError unless the client was made with `cache`. */
    get cache(): QuoteCache;
    /** Events lost to a full ring, records that took the overflow, the ring's size, and how much of it waits to be read. */
    counters(): ConnectionCounters;
    /** How many instruments are wanted one by one, or are still to be unsubscribed, by kind; those that the front refused are among them. */
    subscriptions(): Readonly<Record<FeedName, number>>;
    /** Level-2 snapshots (ten levels, queues of the best prices) of one or more symbols. Throws XtpSymbolError at once. */
    snapshots(symbols: string | readonly string[]): Observable<SnapshotEvent>;
    /** The latest snapshot of an instrument that anybody has subscribed, if one has come; see `cache`. Throws XtpStateError, XtpSymbolError. */
    latest(symbol: string): SnapshotEvent | undefined;
    /** The snapshots that are kept of an instrument, the oldest first; see `cache`. Throws XtpStateError, XtpSymbolError. */
    history(symbol: string): SnapshotEvent[];
    /** Order books pushed at every change, only for SZ and only by some servers. Throws XtpSymbolError at once. */
    orderBooks(symbols: string | readonly string[]): Observable<OrderBookEvent>;
    /**
     * Every order and trade of the exchange, tick by tick. With `rebuildGaps`, ticks that were lost are fetched from the rebuild server (log in by `rebuild.login`) and come
     * in their place, each tick once; `notices` tells what was fetched and what was not. Throws XtpSymbolError at once.
     */
    ticks(symbols: string | readonly string[]): Observable<TickEvent>;
    ticks(symbols: string | readonly string[], options: TickOptions): Observable<Tick>;
    /**
     * The full book of an instrument from its ticks: every price and order, the same object after each tick (`bookFromTicks`). It says when it is not to be trusted
     * (`stale`): ticks were lost, or the first one came after the opening. With `rebuildGaps` what is missing is fetched from the rebuild server, and it is right again.
     * Each subscriber has a book of his own: `share()` it. Throws XtpSymbolError at once.
     */
    book(symbol: string, { rebuildGaps }?: TickOptions): Observable<TickBook>;
    /**
     * Logs in; what is subscribed already or later goes to the counter from then on.
     * Rejects with XtpArgumentError, XtpLoginError, XtpTimeoutError (default 30 s), XtpStateError (logged in already), XtpClosedError.
     */
    login(options: LoginOptions): Promise<void>;
    /**
     * Keeps a session up until `logout` or `close`: logs in, and after a drop again and again, waiting longer each time (`retry`); `status` says what happens.
     * What is subscribed comes back with every login. Resolves when it is live for the first time; in the background it goes on.
     * Rejects with XtpLoginError when the counter refuses in a way that trying again can not mend (a wrong password), which later shows in `status` as `refused`;
     * XtpArgumentError, XtpStateError (a session is there, or is kept up), XtpClosedError.
     */
    connect(options: ConnectOptions): Promise<void>;
    /**
     * Ends the session; subscriptions stay wanted and come back with the next login. Without a session it does nothing.
     * Rejects with XtpCallError when the SDK refuses, XtpTimeoutError when it does not return.
     */
    logout(options?: EndOptions): Promise<void>;
    /**
     * Every instrument of a market with its trading rules, indexes and suspended ones included (QueryAllTickersFullInfo). An empty market gives [].
     *
     * This and the queries below wait for each other where their answers could not be told apart. They reject with XtpQueryError (the counter refused),
     * XtpTimeoutError, XtpAbortedError, XtpDisconnectedError, XtpCallError (nothing was sent), XtpStateError (no session), XtpArgumentError.
     */
    queryInstruments(exchange: 'SH' | 'SZ', options?: CallOptions): Promise<Instrument[]>;
    /** Every security of the Beijing exchange and the NEEQ (QueryAllNQTickersFullInfo); only servers of that market answer. */
    queryNqInstruments(options?: CallOptions): Promise<NqInstrument[]>;
    /** Every tradable instrument of a market in short form, without indexes (QueryAllTickers). */
    queryTickers(exchange: 'SH' | 'SZ', options?: CallOptions): Promise<TickerInfo[]>;
    /** The last prices of some instruments (QueryTickersPriceInfo), asked for by exchange. More than 3,000 are rate limited: subscribe rather. */
    queryPrices(symbols: string | readonly string[], options?: CallOptions): Promise<TickerPrice[]>;
    /** The last prices of all instruments (QueryAllTickersPriceInfo). Rate limited: subscribe rather. */
    queryAllPrices(options?: CallOptions): Promise<TickerPrice[]>;
    /** The day of the counter, YYYYMMDD; empty before login. */
    tradingDay(): string;
    /**
     * Logs out and releases the api. All streams complete, waiting calls reject with XtpClosedError. May be called again and again.
     * Rejects with XtpTimeoutError when the SDK does not let go.
     */
    close(options?: EndOptions): Promise<void>;
    /**
     * Closes the client with nothing left behind: logs out, so that nothing new comes, lets every event that has come be handled, and closes.
     * Rejects as `close` does; each of the three has `timeoutMs` at most.
     */
    drain(options?: EndOptions): Promise<void>;
}
