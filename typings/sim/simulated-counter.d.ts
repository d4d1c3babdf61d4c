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
/** What the simulated counter is to be like; `docs/simulator.md` tells of each. */
export interface CounterSettings {
    /** Yuan that each account starts with. Default 1,000,000. */
    readonly cash?: number;
    readonly positions?: readonly OvernightPosition[];
    /** Refuses logins with another one. Default: any is right. */
    readonly password?: string;
    readonly fees?: {
        /** Share of the value, usually 0.00025, at least `commissionMin` yuan an order (usually 5). */
        readonly commission?: number;
        readonly commissionMin?: number;
        /** Share of what is sold, stocks only. Default: what was due on the day that is played, 0.0005 since 2023-08-28. */
        readonly stampDuty?: number;
        /** Share of the value, both sides. Default: what was due on the day that is played, 0.00001 since 2022-04-29. */
        readonly transfer?: number;
    };
    /** Whether limit orders too far from the market are refused in continuous trading, as exchanges do. Default: true. */
    readonly priceCage?: boolean;
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
    /** What accounts start with; takes effect for accounts that log in for the first time after it. */
    configure({ cash, positions, password, fees, priceCage }: CounterSettings): void;
    /** Any option by its name (docs/simulator.md). Throws SimulatedCounterError for one that does not exist. */
    option(key: string, value: string): void;
    /** While true, logins of quotes and accounts do not return. */
    hangLogins(hang: boolean): void;
    /** Logins fail with this error; undefined: they work again. */
    refuseLogins(error: {
        readonly errorId: number;
        readonly message: string;
    } | undefined): void;
    /** Cuts the connection of every quote or trade session. */
    drop(side: 'quote' | 'trader'): void;
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
