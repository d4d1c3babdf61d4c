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
/** As the option `feed.synthetic` says it. */
export declare function syntheticOption({ seed, instruments, tradingDay, ordersPerInstrument, snapshotIntervalMs, ticks, }: SyntheticSettings): string;
