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
/** Random faults. */
export interface FaultSettings {
    /** Decides all that is random. Default 0. */
    readonly seed?: number;
    /** Faults an hour, on average. Default 0. */
    readonly rate?: number;
    /**
     * What they are of. `restarts`: the trade server's, which may forget events that were not told yet. `hangs`: logins that do not return while the clock
     * stands, of the halves that are given too. Default: `quotes`.
     */
    readonly kinds?: readonly ('quotes' | 'trader' | 'restarts' | 'hangs')[];
}
/** The settings of the quote side. */
export interface QuoteSideSettings {
    readonly quotes?: QuoteServerSettings;
    readonly rebuild?: RebuildServerSettings;
    /** The same faults for the same seed. */
    readonly faults?: FaultSettings;
}
/** The options (docs/simulator.md) that settings ask for, by their keys. */
export declare function quoteOptionsOf({ quotes, rebuild, faults }: QuoteSideSettings): Record<string, string | number | boolean>;
