/** The benchmark's own SDK and addon, from TypeScript. */
import { join } from 'node:path';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { Subject } from 'rxjs';
import { QuoteClient, TraderClient, type Account, type ClientOptions } from 'xtp-rx';

const build = join(__dirname, '..', 'build', 'tests');
const sdkFolder = join(build, 'bench_sdk');
const library = join(sdkFolder, process.platform === 'win32' ? 'xtpquoteapi.dll' : 'libxtpquoteapi.so');
export const orderLibrary = join(sdkFolder, process.platform === 'win32' ? 'xtptraderapi.dll' : 'libxtptraderapi.so');

interface BenchAddon {
  startFeed(
    library: string,
    ticks: boolean,
    instruments: number,
    events: number,
    perSecond: number,
    burst: number,
    window: number,
    repliesEvery: number,
    acknowledged: Int32Array,
  ): void;
  finishFeed(library: string, room: number): Uint32Array;
  openNaive(library: string, onEvent: (event: unknown) => void): void;
  closeNaive(): void;
  /** The library that takes orders, for the two below. */
  openOrders(library: string): void;
  closeOrders(): void;
  naiveInsertOrder(order: object, sessionId: bigint): bigint;
  /** Nanoseconds of so many calls of InsertOrder from C++. */
  sdkOrders(calls: number): number;
  /** When the SDK's InsertOrder was entered last, on `nowNs`'s clock. */
  orderEnteredNs(): number;
  bareWake(perSecond: number, count: number, onWake: (atNs: number) => void): void;
}

// eslint-disable-next-line @typescript-eslint/no-require-imports -- an addon has no other door
export const addon = require(join(build, 'Release', 'xtp_bench.node')) as BenchAddon;

export const instruments = 500;
export const symbolsOf = (count: number): string[] => Array.from({ length: count }, (_, i) => `${600000 + i}.SH`);
export const symbols = symbolsOf(instruments);

export interface FeedPlan {
  readonly kind: 'snapshots' | 'ticks';
  readonly events: number;
  /** Bursts a second; 0: as fast as the reader follows. */
  readonly perSecond: number;
  readonly burst?: number;
  /** A reply, which must not be lost, after so many events. */
  readonly repliesEvery?: number;
  /** How many take turns. Default 500. */
  readonly of?: number;
}

/** Events that may be under way at full speed: enough to keep both sides busy, few enough that no ring fills and nothing is lost. */
const window = 4096;
const acknowledged = new Int32Array(new SharedArrayBuffer(4));

export function acknowledge(count: number): void {
  acknowledged[0] = count;
}

export function start({ kind, events, perSecond, burst = 1, repliesEvery = 0, of = instruments }: FeedPlan): void {
  acknowledge(0);
  // At full speed the feed looks once for 16 events whether its reader follows.
  const atOnce = perSecond === 0 ? 16 : burst;
  addon.startFeed(library, kind === 'ticks', of, events, perSecond, atOnce, window, repliesEvery, acknowledged);
}

/** How long each call held the SDK's thread, nanoseconds. */
export function finish(events: number): Uint32Array {
  return addon.finishFeed(library, events);
}

const logFolder = mkdtempSync(join(tmpdir(), 'xtp-rx-bench-'));

export async function openQuotes(options: Partial<ClientOptions> = {}): Promise<QuoteClient> {
  const client = new QuoteClient({ sdkPath: sdkFolder, clientId: 1, logFolder, ...options });
  await client.login({ host: '127.0.0.1', port: 1, user: 'bench', password: '' });
  return client;
}

export async function openTrader(): Promise<{ readonly client: TraderClient; readonly account: Account }> {
  const client = new TraderClient({ sdkPath: sdkFolder, clientId: 1, logFolder });
  return { client, account: await client.login({ host: '127.0.0.1', port: 1, user: 'bench', password: '' }) };
}

/** The naive binding as a stream. */
export function openNaive<T>(): { readonly stream: Subject<T>; close(): void } {
  const stream = new Subject<T>();
  addon.openNaive(library, (event) => stream.next(event as T));
  return { stream, close: () => addon.closeNaive() };
}
