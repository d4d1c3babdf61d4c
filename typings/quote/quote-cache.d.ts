import { Subscription, type Observable } from 'rxjs';
import * as v from 'valibot';
import { SnapshotEvent } from '../xtp/generated/events';
/** What a client keeps of its snapshots. */
export interface QuoteCacheOptions {
    /**
     * How many snapshots are kept of each instrument. Default 1, the latest alone. Each takes at most 1.6 KiB (a level-2 snapshot with full queues), less without
     * queues: 1,000 are 1.6 MB an instrument.
     */
    readonly history?: number;
    /** The same for single instruments, by symbol. */
    readonly historyOf?: Readonly<Record<string, number>>;
}
export declare const cacheSchema: v.ObjectSchema<{
    readonly history: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, "must be a whole number">, v.MinValueAction<number, 1, "must be 1 or more">]>, undefined>;
    readonly historyOf: v.OptionalSchema<v.RecordSchema<v.StringSchema<undefined>, v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, "must be a whole number">, v.MinValueAction<number, 1, "must be 1 or more">]>, undefined>, undefined>;
}, undefined>;
/** Where the snapshots come from. */
export interface SnapshotSource {
    /** All that arrive; subscribes nothing at the counter. */
    readonly all$: Observable<SnapshotEvent>;
    of(symbols: string | readonly string[]): Observable<SnapshotEvent>;
}
/**
 * The latest snapshots of each instrument that anybody has subscribed. It subscribes nothing itself, unless asked by `follow`. Snapshots are kept as bytes: keeping one
 * is a copy of its record; what is asked for is a copy again, which is the asker's and does not change.
 */
export declare class QuoteCache {
    #private;
    /** Throws XtpArgumentError, and XtpSymbolError for a name in `historyOf` that is no symbol. */
    constructor(source: SnapshotSource, options?: QuoteCacheOptions);
    /** The latest snapshot of an instrument, or undefined while none has come. Throws XtpSymbolError. */
    latest(symbol: string): SnapshotEvent | undefined;
    /** What is kept of an instrument, the oldest first. Throws XtpSymbolError. */
    history(symbol: string): SnapshotEvent[];
    /**
     * How many milliseconds ago the latest snapshot of an instrument came here, by this machine's steady clock, or undefined while none has come. In continuous trading
     * one comes at least every minute. Throws XtpSymbolError.
     */
    ageMs(symbol: string): number | undefined;
    /** Keeps instruments subscribed until the subscription is ended. Throws XtpSymbolError. */
    follow(symbols: string | readonly string[]): Subscription;
    /** The symbols of which something is kept. */
    get symbols(): string[];
    /** Bytes that the kept snapshots take. */
    get bytes(): number;
}
