import { XtpError } from '../errors';
import { type CounterSettings } from './counter-settings';
import { TraderFaults } from './trader-faults';
import { type SyntheticSettings } from './synthetic-settings';
/** The simulated counter could not do what was asked. */
export declare class SimulatedCounterError extends XtpError {
    readonly code = "XTP_SIM";
}
/** Where the simulated counter stands. */
export interface CounterStatus {
    /** Simulated time, epoch milliseconds; 0 before the first record. */
    readonly nowMs: number;
    /** Records of the feed played so far, and in all (0 while that is not known: a synthetic day with ticks is made up while it is played). */
    readonly played: number;
    readonly records: number;
    readonly quotesSent: number;
    readonly traderSent: number;
    readonly playing: boolean;
    readonly finished: boolean;
}
/**
 * Drives the simulated counter of this process: its feed, its clock, its accounts and its faults. The counter itself is two libraries that
 * clients load as they would the vendor's; this is the way around them. One exchange serves the whole process.
 */
export declare class SimulatedCounter {
    #private;
    /** What goes wrong with accounts and their orders, on demand. */
    readonly trader: TraderFaults;
    private constructor();
    /** The counter in a folder; by default the one that comes with xtp-rx. Throws the XtpSdk...Errors. */
    static open(folder?: string): SimulatedCounter;
    /** Forgets accounts, orders, settings and the place in the feed. All clients must be closed. */
    reset(): void;
    /** Changes what is given. What accounts start with takes effect for those that log in for the first time after it; the rest at once. */
    configure(settings: CounterSettings): void;
    /** Any option by its name (docs/simulator.md). Throws SimulatedCounterError for one that does not exist. */
    option(key: string, value: string): void;
    /** While true, logins of quotes and accounts do not return. */
    hangLogins(hang: boolean): void;
    /** Logins fail with this error; undefined: they work again. */
    refuseLogins(error: {
        readonly errorId: number;
        readonly message: string;
    } | undefined): void;
    /** Quote logins fail with this error, those of accounts do not; undefined: they work again. */
    refuseQuoteLogins(error: {
        readonly errorId: number;
        readonly message: string;
    } | undefined): void;
    /** While true, quote logins find that the server closes the connection at once. */
    closeQuoteLogins(close: boolean): void;
    /** Cuts the connection of every quote, trade or rebuild session. Quotes by UDP flow on. */
    drop(side: 'quote' | 'trader' | 'rebuild'): void;
    /** The next packets of ticks do not arrive by UDP; `notices` tells of them as `tickLoss` once another one does. */
    loseTickPackets(packets: number): void;
    /** The next events come twice. */
    duplicateQuotes(events: number): void;
    /** Quotes stand still, for so many seconds of the simulated clock if given, or else until `configure({ quotes: { freeze: false } })`. */
    freezeQuotes(seconds?: number): void;
    /** Does now what a line of a scenario does at its time, e.g. `delay ms=200 for=30`. */
    act(action: string): void;
    /**
     * What is to happen at which time of the day: lines `hh:mm:ss.mmm action name=value ...`, `#` begins a comment (docs/simulator.md lists the actions).
     * It takes the place of another one and happens again on the next day; an empty text is none. Throws SimulatedCounterError with the line that is wrong.
     */
    scenario(text: string): void;
    /** Cuts every trade session of one account. */
    dropAccount(user: string): void;
    /** The trade server goes down and comes back: all its sessions are cut, and `isServerRestarted` is true after the next logins. */
    restart(): void;
    /** The next orders get their ids and never reach the counter. */
    loseOrders(count: number): void;
    /** Takes a day that `importDatayes` wrote, or without a path the embedded sample day. */
    loadFeed(path?: string): void;
    /** Takes a whole day of a made-up market. */
    loadSynthetic(settings?: SyntheticSettings): void;
    /** Plays by itself: 1 in real time, N times as fast, 0 as fast as callbacks return (a slow reader then loses quotes). */
    start(speed: number): void;
    /** Stops the clock of the day; orders are taken still. */
    pause(): void;
    /**
     * Plays at most `records` more records, none after `untilMs` (simulated, epoch milliseconds), and resolves with how many they were once every callback
     * that they caused has been made.
     */
    advance({ records, untilMs, }?: {
        records?: number;
        untilMs?: number;
    }): Promise<number>;
    /** Plays to the end of the feed, no faster than this thread reads: nothing is lost. Resolves with the number of records. */
    playAll(recordsAtOnce?: number): Promise<number>;
    /** Where the day and the counter stand now. */
    status(): CounterStatus;
}
