/** The raw addon, and the only place that says what it offers (cpp/addon). */
import { join } from 'node:path';
import { loadAddon } from './load';
import { warnOfAnotherVersion } from './version-check';

/** One api object of the SDK (cpp/addon/api_object.h). Everything here runs on the thread that made it. */
export interface NativeApi {
  useFrame(frame: ArrayBuffer): void;
  call(slot: number): void;
  callOnThread(slot: number, job: number): void;
  /** Nobody waits for the job any more; a login that succeeds late is logged out. False: it has returned, its outcome is on its way. */
  abandon(job: number): boolean;
  /** Where batches are written. */
  useSlab(slab: ArrayBuffer): void;
  /** Writes the next batch into the slab at `offset`: its bytes; 0 when there is none (the next event calls onWake); below 0 the room that the next record needs. */
  take(offset: number): number;
  /** The same, waiting up to `spinNs` for an event without giving the thread away; asks for no wake. */
  poll(offset: number, spinNs: number): number;
  /** Whether a record waits to be taken. */
  hasPending(): boolean;
  /** Lost market data, records that took the overflow, size of the ring, and how much of it is taken. */
  counters(): [lost: number, spilled: number, ringBytes: number, usedBytes: number];
  /** Whether the open api keeps the process alive. */
  hold(hold: boolean): void;
  /** Starts the release on a native thread; onWake is called once more when isReleased(). */
  close(): void;
  isReleased(): boolean;
  /** onWake is never called again. */
  dispose(): void;
}

export type NativeApiClass = new (
  library: string,
  clientId: number,
  logFolder: string,
  logLevel: number,
  ringBytes: number,
  isMainThread: boolean,
  onWake: () => void,
) => NativeApi;

/** The simulated counter's control table (cpp/sim/control.h). Failures throw with code SIM. */
export interface NativeSimControl {
  set(key: string, value: string): void;
  loadFeed(path: string): void;
  start(speed: number): void;
  pause(): void;
  advance(untilMs: number, maxRecords: number): Promise<number>;
  status(): {
    nowMs: number;
    played: number;
    records: number;
    quotesSent: number;
    traderSent: number;
    playing: boolean;
    finished: boolean;
  };
  reset(): void;
}

/** A number for each limit in the order of cpp/core/order_gate.h, sides as bits, flags as 0 and 1. Infinity: there is none. */
export type NativeLimits = [maxValue: number, maxQuantity: number, ordersPerSecond: number, sides: number, unpriced: number, algo: number];

/** The order gate of the process, the same for all threads (cpp/addon/gate_control.h). In a change NaN stands for what stays as it is. */
export interface NativeOrderGate {
  limits(): NativeLimits;
  /** undefined, or the limit that would become looser: then nothing is changed. */
  tighten(change: NativeLimits): [limit: number, allowed: number, asked: number] | undefined;
  /** False: it is not the secret. */
  loosen(change: NativeLimits, secret: string): boolean;
  kill(): void;
  revive(secret: string): boolean;
  isKilled(): boolean;
  /** Empty when it was told before. */
  tellSecret(): string;
}

export interface NativeModule {
  /** Of the package that it was built from. */
  readonly version: string;
  readonly orderGate: NativeOrderGate;
  readonly QuoteApi: NativeApiClass;
  readonly TraderApi: NativeApiClass;
  openSimControl(library: string): NativeSimControl;
}

const loaded = loadAddon(join(__dirname, '..', '..'));

export const native = loaded.addon as NativeModule;

export const addonFile = loaded.file;
/** Where it lies; the simulated counter's libraries lie beside it. */
export const addonFolder = loaded.folder;

warnOfAnotherVersion(native.version, addonFile);
