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
        /** Share of the value, default 0.00025, at least `commissionMin` yuan an order (default 5). */
        readonly commission?: number;
        readonly commissionMin?: number;
        /** Share of what is sold, stocks only. Default 0.0005. */
        readonly stampDuty?: number;
        /** Share of the value, both sides. Default 0.00001. */
        readonly transfer?: number;
    };
}
/** A made-up market; `docs/simulator.md` tells what it is like. The same settings give the same day, byte for byte. */
export interface SyntheticSettings {
    /** Another seed is another day. Default 1. */
    readonly seed?: number;
    /** How many, of all boards in turn: 1 to 8000, default 100. */
    readonly instruments?: number;
    /** `YYYYMMDD`, default 20260105. */
    readonly tradingDay?: string;
    /** Orders and cancels a day of an average instrument, default 4000. */
    readonly ordersPerInstrument?: number;
    /** Default 3000. */
    readonly snapshotIntervalMs?: number;
    /** Whether ticks come beside the snapshots. Default true. */
    readonly ticks?: boolean;
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
    private constructor();
    /** The counter in a folder; by default the one that comes with xtp-rx. Throws the XtpSdk...Errors. */
    static open(folder?: string): SimulatedCounter;
    /** Forgets accounts, orders, settings and the place in the feed. All clients must be closed. */
    reset(): void;
    /** What accounts start with; takes effect for accounts that log in for the first time after it. */
    configure({ cash, positions, password, fees }: CounterSettings): void;
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
    /** Takes a whole day of a made-up market. */
    loadSynthetic({ seed, instruments, tradingDay, ordersPerInstrument, snapshotIntervalMs, ticks }?: SyntheticSettings): void;
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
