import { types } from 'node:util';
import { XtpArgumentError, XtpError, XtpSdkLoadError, XtpSdkSymbolError, XtpSdkVersionError } from '../errors';
import { allDelivered } from '../native/connection';
import { native, type NativeSimControl } from '../native/native';
import { findLibrary, simulatedCounterPath } from '../native/sdk';
import { optionsOf, type CounterSettings } from './counter-settings';
import { TraderFaults } from './trader-faults';
import { syntheticOption, type SyntheticSettings } from './synthetic-settings';

/** The simulated counter could not do what was asked. */
export class SimulatedCounterError extends XtpError {
  override readonly code = 'XTP_SIM';
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
  /** What goes wrong with accounts and their orders, on demand. */
  readonly trader = new TraderFaults((action) => this.act(action));

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

  /** Changes what is given. What accounts start with takes effect for those that log in for the first time after it; the rest at once. */
  configure(settings: CounterSettings): void {
    for (const [key, value] of optionsOf(settings)) this.option(key, value);
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
  /** Quote logins fail with this error, those of accounts do not; undefined: they work again. */
  refuseQuoteLogins(error: { readonly errorId: number; readonly message: string } | undefined): void {
    this.option('login.refuse_quote', error ? `${error.errorId}:${error.message}` : '');
  }
  /** While true, quote logins find that the server closes the connection at once. */
  closeQuoteLogins(close: boolean): void {
    this.option('login.close_quote', close ? '1' : '0');
  }
  /** Cuts the connection of every quote, trade or rebuild session. Quotes by UDP flow on. */
  drop(side: 'quote' | 'trader' | 'rebuild'): void {
    this.act(`drop.${side}`);
  }
  /** The next packets of ticks do not arrive by UDP; `notices` tells of them as `tickLoss` once another one does. */
  loseTickPackets(packets: number): void {
    this.act(`lose packets=${packets}`);
  }
  /** The next events come twice. */
  duplicateQuotes(events: number): void {
    this.act(`duplicate events=${events}`);
  }
  /** Quotes stand still, for so many seconds of the simulated clock if given, or else until `configure({ quotes: { freeze: false } })`. */
  freezeQuotes(seconds?: number): void {
    this.act(seconds === undefined ? 'freeze' : `freeze for=${seconds}`);
  }

  /** Does now what a line of a scenario does at its time, e.g. `delay ms=200 for=30`. */
  act(action: string): void {
    this.option('do', action);
  }

  /**
   * What is to happen at which time of the day: lines `hh:mm:ss.mmm action name=value ...`, `#` begins a comment (docs/simulator.md lists the actions).
   * It takes the place of another one and happens again on the next day; an empty text is none. Throws SimulatedCounterError with the line that is wrong.
   */
  scenario(text: string): void {
    this.option('scenario.text', text);
  }

  /** Cuts every trade session of one account. */
  dropAccount(user: string): void {
    this.option('drop.account', user);
  }
  /** The trade server goes down and comes back: all its sessions are cut, and `isServerRestarted` is true after the next logins. */
  restart(): void {
    this.option('restart', '1');
  }
  /** The next orders get their ids and never reach the counter. */
  loseOrders(count: number): void {
    this.option('lose.orders', String(count));
  }

  /** Takes a day that `importDatayes` wrote, or without a path the embedded sample day. */
  loadFeed(path = ''): void {
    this.#run(() => this.#control.loadFeed(path));
  }

  /** Takes a whole day of a made-up market. */
  loadSynthetic(settings: SyntheticSettings = {}): void {
    this.option('feed.synthetic', syntheticOption(settings));
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
