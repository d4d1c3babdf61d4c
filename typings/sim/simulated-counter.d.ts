import { XtpError } from '../errors';
/** The simulated counter could not do what was asked. */
export declare class SimulatedCounterError extends XtpError {
    readonly code = "XTP_SIM";
}
/** What an account has when the day starts. */
export interface OvernightPosition {
    readonly symbol: string;
    readonly quantity: number;
    /** Cost a share, yuan. */
    readonly price: number;
}
/** How the quote server answers, and what goes wrong on the way to its clients; times are the simulated clock's. Nothing goes wrong by default. */
export interface QuoteServerSettings {
    /** What the server speaks; another protocol logs in and subscribes, but brings the first snapshot at most. Default: both. */
    readonly protocol?: 'any' | 'tcp' | 'udp';
    /** Instruments of a market that a session may subscribe one by one. Default 0: any number; the public test environment allows 100. */
    readonly limit?: number;
    /** The error of an unknown symbol. Default 11200003. */
    readonly unknownTicker?: 11200003 | 11200004;
    /** Hangs up when the instruments of a second market are asked for before the first ones have been told. Default: false. */
    readonly strictQueries?: boolean;
    /** Whose ETFs' IOPV is published: `sz` is what level-2 servers do since 2026. Default: all. */
    readonly iopv?: 'none' | 'sz' | 'all';
    /** Blanks where `ticker_status` has zeros. Default: false. */
    readonly unterminatedStatus?: boolean;
    /** Ticks that a packet may hold. Default 4. */
    readonly packetTicks?: number;
    /** Nothing comes, the connection stays: TCP makes up for it afterwards, UDP has lost it. */
    readonly freeze?: boolean;
    /** Holds everything up. */
    readonly delayMs?: number;
    /** How long each callback of a client takes. */
    readonly callbackMs?: number;
    /** Bytes that may wait for a slow client: beyond them TCP drops it, and UDP loses packets. Default 0: any number. */
    readonly bufferBytes?: number;
    /** Part of the events that come twice. */
    readonly duplicate?: number;
    /** UDP: events are late by up to this. */
    readonly reorderMs?: number;
    /** UDP: part of the packets of ticks that are lost. */
    readonly loss?: number;
}
/** The rebuild server. */
export interface RebuildServerSettings {
    /** Rows of one answer. Default 1,000. */
    readonly rows?: number;
    /** Requests a second. Default 1,000. */
    readonly rate?: number;
    /** A client without a request is dropped after this. Default 3,000. */
    readonly idleMs?: number;
}
/** What the simulated counter is to be like; `docs/simulator.md` tells of each. */
export interface CounterSettings {
    /** Yuan that each account starts with. Default 1,000,000. */
    readonly cash?: number;
    readonly positions?: readonly OvernightPosition[];
    /** Refuses logins with another one. Default: any is right. */
    readonly password?: string;
    readonly fees?: {
        /** Share of the value, default 0.00025, at least `commissionMin` yuan an order (default 5). */
        readonly commission?: number;
        readonly commissionMin?: number;
        /** Share of what is sold, stocks only. Default 0.0005. */
        readonly stampDuty?: number;
        /** Share of the value, both sides. Default 0.00001. */
        readonly transfer?: number;
    };
    readonly quotes?: QuoteServerSettings;
    readonly rebuild?: RebuildServerSettings;
    /** Random faults of quotes, so many an hour on average (default 0); the same for the same seed, which decides the other random faults too. */
    readonly faults?: {
        readonly seed?: number;
        readonly rate?: number;
    };
}
/** Where the simulated counter stands. */
export interface CounterStatus {
    /** Simulated time, epoch milliseconds; 0 before the first record. */
    readonly nowMs: number;
    /** Records of the feed played so far, and in all. */
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
    private constructor();
    /** The counter in a folder; by default the one that comes with xtp-rx. Throws the XtpSdk...Errors. */
    static open(folder?: string): SimulatedCounter;
    /** Forgets accounts, orders, settings and the place in the feed. All clients must be closed. */
    reset(): void;
    /** What the counter is like from now on. What accounts start with takes effect for those that log in for the first time after it. */
    configure({ cash, positions, password, fees, quotes, rebuild, faults }: CounterSettings): void;
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
    /** Takes a day that `importDatayes` wrote, or without a path the embedded sample day. */
    loadFeed(path?: string): void;
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
