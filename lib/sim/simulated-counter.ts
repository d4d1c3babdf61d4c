import { types } from 'node:util';
import { XtpArgumentError, XtpError, XtpSdkLoadError, XtpSdkSymbolError, XtpSdkVersionError } from '../errors';
import { allDelivered } from '../native/connection';
import { native, type NativeSimControl } from '../native/native';
import { findLibrary, simulatedCounterPath } from '../native/sdk';

/** The simulated counter could not do what was asked. */
export class SimulatedCounterError extends XtpError {
  override readonly code = 'XTP_SIM';
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
export class SimulatedCounter {
  readonly #control: NativeSimControl;

  private constructor(control: NativeSimControl) {
    this.#control = control;
  }

  /** The counter in a folder; by default the one that comes with xtp-rx. Throws the XtpSdk...Errors. */
  static open(folder: string = simulatedCounterPath): SimulatedCounter {
    const library = findLibrary(folder, 'quote');
    try {
      return new SimulatedCounter(native.openSimControl(library));
    } catch (error) {
      throw asLibraryError(error, library);
    }
  }

  /** Forgets accounts, orders, settings and the place in the feed. All clients must be closed. */
  reset(): void {
    this.#run(() => this.#control.reset());
  }

  /** What accounts start with; takes effect for accounts that log in for the first time after it. */
  configure({ cash, positions, password, fees }: CounterSettings): void {
    if (cash !== undefined) this.option('account.cash', String(cash));
    if (positions) this.option('account.positions', positions.map((p) => `${p.symbol}:${p.quantity}@${p.price}`).join(','));
    if (password !== undefined) this.option('account.password', password);
    if (fees?.commission !== undefined) this.option('fee.commission', String(fees.commission));
    if (fees?.commissionMin !== undefined) this.option('fee.commission_min', String(fees.commissionMin));
    if (fees?.stampDuty !== undefined) this.option('fee.stamp_duty', String(fees.stampDuty));
    if (fees?.transfer !== undefined) this.option('fee.transfer', String(fees.transfer));
  }

  /** Any option by its name (docs/simulator.md). Throws SimulatedCounterError for one that does not exist. */
  option(key: string, value: string): void {
    this.#run(() => this.#control.set(key, value));
  }

  /** While true, logins of quotes and accounts do not return. */
  hangLogins(hang: boolean): void {
    this.option('login.hang', hang ? '1' : '0');
  }
  /** Logins fail with this error; undefined: they work again. */
  refuseLogins(error: { readonly errorId: number; readonly message: string } | undefined): void {
    this.option('login.refuse', error ? `${error.errorId}:${error.message}` : '');
  }
  /** Cuts the connection of every quote or trade session. */
  drop(side: 'quote' | 'trader'): void {
    this.option(`drop.${side}`, '1');
  }

  /** Takes a day that `importDatayes` wrote, or without a path the embedded sample day. */
  loadFeed(path = ''): void {
    this.#run(() => this.#control.loadFeed(path));
  }

  /** Takes a whole day of a made-up market. */
  loadSynthetic({ seed, instruments, tradingDay, ordersPerInstrument, snapshotIntervalMs, ticks }: SyntheticSettings = {}): void {
    const named = {
      seed,
      instruments,
      day: tradingDay,
      orders: ordersPerInstrument,
      snapshot_ms: snapshotIntervalMs,
      ticks: ticks === undefined ? undefined : Number(ticks),
    };
    const given = Object.entries(named).filter(([, value]) => value !== undefined);
    this.option('feed.synthetic', given.map(([key, value]) => `${key}:${String(value)}`).join(','));
  }

  /** Plays by itself: 1 in real time, N times as fast, 0 as fast as callbacks return (a slow reader then loses quotes). */
  start(speed: number): void {
    if (!(speed >= 0)) throw new XtpArgumentError(`The speed of the replay is 0 or more, not ${speed}.`);
    this.#run(() => this.#control.start(speed));
  }
  /** Stops the clock of the day; orders are taken still. */
  pause(): void {
    this.#run(() => this.#control.pause());
  }

  /**
   * Plays at most `records` more records, none after `untilMs` (simulated, epoch milliseconds), and resolves with how many they were once every callback
   * that they caused has been made.
   */
  async advance({
    records = Number.MAX_SAFE_INTEGER,
    untilMs = Number.MAX_SAFE_INTEGER,
  }: { records?: number; untilMs?: number } = {}): Promise<number> {
    try {
      return await this.#control.advance(untilMs, records);
    } catch (error) {
      throw asCounterError(error);
    }
  }

  /** Plays to the end of the feed, no faster than this thread reads: nothing is lost. Resolves with the number of records. */
  async playAll(recordsAtOnce = 1000): Promise<number> {
    let played = 0;
    for (;;) {
      const records = await this.advance({ records: recordsAtOnce });
      await allDelivered(); // or the next step could fill the ring
      played += records;
      if (records === 0) return played;
    }
  }

  /** Where the day and the counter stand now. */
  status(): CounterStatus {
    return this.#control.status();
  }

  #run(action: () => void): void {
    try {
      action();
    } catch (error) {
      throw asCounterError(error);
    }
  }
}

function asLibraryError(error: unknown, library: string): unknown {
  if (!types.isNativeError(error)) return error;
  switch ((error as NodeJS.ErrnoException).code) {
    case 'SDK_LOAD':
      return new XtpSdkLoadError(`${library} could not be loaded: ${error.message}`);
    case 'SDK_SYMBOL':
      return new XtpSdkSymbolError(`${library} does not export ${error.message}: it is not the simulated counter.`);
    case 'SDK_VERSION':
      return new XtpSdkVersionError(`${library} is ${error.message} than this xtp-rx can drive.`);
    default:
      return error;
  }
}

function asCounterError(error: unknown): unknown {
  return types.isNativeError(error) ? new SimulatedCounterError(`The simulated counter: ${error.message}`, { cause: error }) : error;
}
