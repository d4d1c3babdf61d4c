import type { SchedulerLike } from 'rxjs';
import * as v from 'valibot';
import type { ConnectionOptions } from '../native/connection';
import type { DeliveryMode } from '../native/delivery';
import { LogLevel, Protocol } from '../xtp/generated/enums';
/** For both kinds of clients. */
export interface ClientOptions {
    /** Folder of the vendor's libraries, or `'simulated'` (default) for the counter that comes with xtp-rx. */
    readonly sdkPath?: string;
    /** 1 to 99; tells the programs of one account apart. The counter limits how many different ones an account may ever use. */
    readonly clientId: number;
    /** Where the SDK keeps its logs; made if it is not there. */
    readonly logFolder: string;
    /** Default `info`: the SDK writes its log synchronously, `debug` costs. */
    readonly logLevel?: LogLevel;
    /** Bytes of the ring between the SDK's threads and this one, 64 KiB to 1 GiB. Default 8 MiB: larger falls out of the cache. */
    readonly ringBytes?: number;
    /** Default `wake`. */
    readonly delivery?: DeliveryMode;
    /** For timeouts; tests pass their own. */
    readonly scheduler?: SchedulerLike;
}
/** For every login: quotes, trading, rebuild and algo servers. */
export interface LoginOptions {
    readonly host: string;
    readonly port: number;
    readonly user: string;
    readonly password: string;
    /** Default `tcp`. */
    readonly protocol?: Protocol;
    /** Address of the network card to use, on hosts with several. */
    readonly localIp?: string;
    /**
     * The promise settles after this long whatever the SDK does. Default 30,000 ms. For an account that is kept up it is also how long no row may come of a comparison with the
     * counter's records before it is asked for again.
     */
    readonly timeoutMs?: number;
}
/** An option of both clients. */
export declare const heartbeatSeconds: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, "must be a whole number">, v.MinValueAction<number, 1, "must be positive">]>, undefined>;
/** All that is wrong, at once. Received values stay out: one of them may be a password. */
export declare function check<S extends v.GenericSchema>(what: string, schema: S, value: unknown): v.InferOutput<S>;
/** Options checked and completed. Throws XtpArgumentError, XtpLogFolderError. */
export declare function connectionOptions(options: ClientOptions): ConnectionOptions;
export interface CheckedLogin {
    readonly host: string;
    readonly port: number;
    readonly user: string;
    readonly password: string;
    readonly protocol: Protocol;
    readonly localIp: string | null;
    readonly timeoutMs: number;
}
/** Throws XtpArgumentError. */
export declare function loginOptions(options: LoginOptions): CheckedLogin;
