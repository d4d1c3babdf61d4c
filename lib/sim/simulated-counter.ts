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
  readonly quotes?: QuoteServerSettings;
  readonly rebuild?: RebuildServerSettings;
  /** Random faults of quotes, so many an hour on average (default 0); the same for the same seed, which decides the other random faults too. */
  readonly faults?: { readonly seed?: number; readonly rate?: number };
}

const quoteOptions: Readonly<Record<keyof QuoteServerSettings, string>> = {
  protocol: 'quotes.protocol',
  limit: 'quotes.limit',
  unknownTicker: 'quotes.unknown_ticker',
  strictQueries: 'quotes.strict_queries',
  iopv: 'quotes.iopv',
  unterminatedStatus: 'quotes.unterminated_status',
  packetTicks: 'quotes.packet_ticks',
  freeze: 'quotes.freeze',
  delayMs: 'quotes.delay',
  callbackMs: 'quotes.callback',
  bufferBytes: 'quotes.buffer',
  duplicate: 'quotes.duplicate',
  reorderMs: 'quotes.reorder',
  loss: 'quotes.loss',
};

const rebuildOptions: Readonly<Record<keyof RebuildServerSettings, string>> = {
  rows: 'rebuild.rows',
  rate: 'rebuild.rate',
  idleMs: 'rebuild.idle',
};

const faultOptions = { seed: 'faults.seed', rate: 'faults.rate' } as const;

/** Where the simulated counter stands. */
export interface CounterStatus {
  /** Simulated time, epoch milliseconds; 0 before the first record. */
  readonly nowMs: number;
  /** Records of the feed played so far, and in all. */
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

  /** What the counter is like from now on. What accounts start with takes effect for those that log in for the first time after it. */
  configure({ cash, positions, password, fees, quotes, rebuild, faults }: CounterSettings): void {
    if (cash !== undefined) this.option('account.cash', String(cash));
    if (positions) this.option('account.positions', positions.map((p) => `${p.symbol}:${p.quantity}@${p.price}`).join(','));
    if (password !== undefined) this.option('account.password', password);
    if (fees?.commission !== undefined) this.option('fee.commission', String(fees.commission));
    if (fees?.commissionMin !== undefined) this.option('fee.commission_min', String(fees.commissionMin));
    if (fees?.stampDuty !== undefined) this.option('fee.stamp_duty', String(fees.stampDuty));
    if (fees?.transfer !== undefined) this.option('fee.transfer', String(fees.transfer));
    this.#options(quoteOptions, quotes);
    this.#options(rebuildOptions, rebuild);
    this.#options(faultOptions, faults);
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

  /** Takes a day that `importDatayes` wrote, or without a path the embedded sample day. */
  loadFeed(path = ''): void {
    this.#run(() => this.#control.loadFeed(path));
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

  #options<Name extends string>(keys: Readonly<Record<Name, string>>, values: Readonly<Partial<Record<Name, unknown>>> | undefined): void {
    for (const name of Object.keys(keys) as Name[]) {
      const value = values?.[name];
      if (value !== undefined) this.option(keys[name], typeof value === 'boolean' ? (value ? '1' : '0') : String(value));
    }
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
