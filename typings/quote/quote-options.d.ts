import * as v from 'valibot';
import { type ClientOptions } from '../session/options';
import type { QuoteCalls } from '../xtp/generated/calls';
import { type QuoteCacheOptions } from './quote-cache';
/** How the SDK receives quotes by UDP multicast. Its threads poll: two full cores are normal, even when nothing comes. */
export interface UdpOptions {
    /** Buffer of each queue in MB, of which there may be four: a power of two, 64 (default) to 1024. */
    readonly bufferMb?: number;
    /** Logical CPUs (0 is the first) for the threads that receive, one a multicast group, four at most. */
    readonly receiveCpus?: readonly number[];
    /** Logical CPUs for the threads that parse. */
    readonly parseCpus?: readonly number[];
    /** The SDK's log of packet sequences. Default: on. Turn it off once all is tuned. */
    readonly sequenceLog?: boolean;
}
/** For a QuoteClient. */
export interface QuoteOptions extends ClientOptions {
    /** Seconds between heartbeats. Default: the SDK's 15. Short ones drop the connection in a debugger. */
    readonly heartbeatSeconds?: number;
    readonly udp?: UdpOptions;
    /** Keeps the latest snapshots of what is subscribed (`latest`, `history`, `cache`). Default: nothing is kept. */
    readonly cache?: QuoteCacheOptions;
}
/** For streams of ticks and books. */
export interface TickOptions {
    /** Fetches from the rebuild server what was lost. Default: false. */
    readonly rebuildGaps?: boolean;
}
declare const settingsSchema: v.LooseObjectSchema<{
    readonly heartbeatSeconds: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, "must be a whole number">, v.MinValueAction<number, 1, "must be positive">]>, undefined>;
    readonly cache: v.OptionalSchema<v.ObjectSchema<{
        readonly history: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, "must be a whole number">, v.MinValueAction<number, 1, "must be 1 or more">]>, undefined>;
        readonly historyOf: v.OptionalSchema<v.RecordSchema<v.StringSchema<undefined>, v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, "must be a whole number">, v.MinValueAction<number, 1, "must be 1 or more">]>, undefined>, undefined>;
    }, undefined>, undefined>;
    readonly udp: v.OptionalSchema<v.ObjectSchema<{
        readonly bufferMb: v.OptionalSchema<v.PicklistSchema<[64, 128, 256, 512, 1024], undefined>, undefined>;
        readonly receiveCpus: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, "must be a whole number">, v.MinValueAction<number, 0, "must be 0 or more">]>, undefined>, v.MinLengthAction<number[], 1, "must name a CPU">, v.MaxLengthAction<number[], 4, "may name 4 CPUs at most">]>, undefined>;
        readonly parseCpus: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, "must be a whole number">, v.MinValueAction<number, 0, "must be 0 or more">]>, undefined>, v.MinLengthAction<number[], 1, "must name a CPU">, v.MaxLengthAction<number[], 4, "may name 4 CPUs at most">]>, undefined>;
        readonly sequenceLog: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
    }, undefined>, undefined>;
}, undefined>;
export type QuoteSettings = v.InferOutput<typeof settingsSchema>;
/** Throws XtpArgumentError. */
export declare function quoteSettings(options: QuoteOptions): QuoteSettings;
/** What the SDK must be told before the first login. */
export declare function applySettings(calls: QuoteCalls, { heartbeatSeconds: heartbeat, udp }: QuoteSettings): void;
export {};
