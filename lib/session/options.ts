import { existsSync, mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import { isIP } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import type { SchedulerLike } from 'rxjs';
import * as v from 'valibot';
import { XtpArgumentError, XtpLogFolderError } from '../errors';
import type { ConnectionOptions } from '../native/connection';
import type { DeliveryMode } from '../native/delivery';
import { simulatedCounterPath } from '../native/sdk';
import { LogLevel, Protocol } from '../xtp/generated/enums';
import { longestTimeoutMs } from './call-options';

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

const clientSchema = v.looseObject({
  sdkPath: v.optional(v.pipe(v.string(), v.nonEmpty('must name a folder')), 'simulated'),
  clientId: v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(1, 'must be 1 to 99'), v.maxValue(99, 'must be 1 to 99')),
  logFolder: v.pipe(v.string(), v.nonEmpty('must name a folder')),
  logLevel: v.optional(v.picklist(LogLevel.names), 'info'),
  ringBytes: v.optional(
    v.pipe(v.number(), v.minValue(64 * 1024, 'must be at least 64 KiB'), v.maxValue(2 ** 30, 'must be at most 1 GiB')),
    8 * 2 ** 20,
  ),
  delivery: v.optional(v.picklist(['wake', 'spin'])),
});

/** An option of both clients. */
export const heartbeatSeconds = v.optional(v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(1, 'must be positive')));

/** Four numbers are an address, and must be one. */
function isHost(host: string): boolean {
  return /^[\d.]+$/.test(host) ? isIP(host) === 4 : isIP(host) === 6 || /^[0-9A-Za-z]([0-9A-Za-z_.-]*[0-9A-Za-z])?$/.test(host);
}

const loginSchema = v.looseObject({
  host: v.pipe(
    v.string(),
    v.nonEmpty('must name the front'),
    v.check(isHost, 'must be an address like 10.1.2.3, without protocol, port and blanks: the port is an option of its own'),
  ),
  port: v.pipe(
    v.number(),
    v.integer('must be a whole number'),
    v.minValue(1, 'must be 1 to 65535'),
    v.maxValue(65535, 'must be 1 to 65535'),
  ),
  user: v.pipe(
    v.string(),
    v.nonEmpty('must name the account'),
    v.regex(/^\S+$/, 'must not hold blanks: the counter would not know the account'),
  ),
  password: v.string(),
  protocol: v.optional(v.picklist(Protocol.names), 'tcp'),
  localIp: v.optional(v.pipe(v.string(), v.ip('must be an address'))),
  timeoutMs: v.optional(
    v.pipe(v.number(), v.minValue(1, 'must be positive'), v.maxValue(longestTimeoutMs, `must be at most ${longestTimeoutMs}`)),
    30_000,
  ),
});

const typeNames: Readonly<Record<string, string>> = { number: 'a number', string: 'a text', Object: 'an object' };

/** Our own messages name no value; valibot's do, so what they say is said anew. */
function problem({ message, expected, received }: v.BaseIssue<unknown>): string {
  if (!message.startsWith('Invalid')) return message;
  if (received === 'undefined') return 'is missing';
  if (expected === 'never') return 'is not known here';
  return expected === null ? 'is wrong' : `must be ${typeNames[expected] ?? expected}`;
}

/** All that is wrong, at once. Received values stay out: one of them may be a password. */
export function check<S extends v.GenericSchema>(what: string, schema: S, value: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const problems = result.issues.map((issue) => `${v.getDotPath(issue) ?? what} ${problem(issue)}`);
  throw new XtpArgumentError(`${what}: ${problems.join('; ')}.`);
}

/** By hand: mkdirSync's `recursive` never returns where the system says ENOENT for a parent that exists, as below /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!existsSync(folder)) throw error; // or else another process made it meanwhile
  }
}

/** Options checked and completed. Throws XtpArgumentError, XtpLogFolderError. */
export function connectionOptions(options: ClientOptions): ConnectionOptions {
  const { sdkPath, clientId, logFolder, logLevel, ringBytes, delivery } = check('client options', clientSchema, options);
  const folder = resolve(logFolder);
  try {
    makeFolder(folder);
    rmdirSync(mkdtempSync(join(folder, '.xtp-rx-'))); // permissions alone say nothing to root, or of what is mounted there
  } catch (error) {
    throw new XtpLogFolderError(
      `The log folder ${folder} can not be written: ${(error as Error).message}. The SDK would lose its connection: set logFolder to a folder of yours.`,
      { cause: error },
    );
  }
  return {
    sdkPath: sdkPath === 'simulated' ? simulatedCounterPath : sdkPath,
    clientId,
    logFolder: folder,
    logLevel: LogLevel.code(logLevel),
    ringBytes,
    delivery: delivery ?? 'wake',
    ...(options.scheduler && { scheduler: options.scheduler }),
  };
}

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
export function loginOptions(options: LoginOptions): CheckedLogin {
  const checked = check('login options', loginSchema, options);
  return { ...checked, localIp: checked.localIp ?? null };
}
