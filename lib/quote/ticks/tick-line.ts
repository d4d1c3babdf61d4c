import { asyncScheduler, type SchedulerLike } from 'rxjs';
import { XtpProtocolError } from '../../errors';
import type { Tick } from '../../xtp/generated/structs';
import { RecentSequences } from './recent-sequences';
import { channelOf, sequenceOf } from './tick-place';

const shanghaiMs = 8 * 3_600_000;
const dayMs = 24 * 3_600_000;

/** Ticks of one instrument that are to be fetched, both ends included. */
export interface MissingTicks {
  readonly channel: number;
  readonly from: number;
  readonly to: number;
}

/** Gives ticks again, for example `QuoteClient.rebuild`. */
export type FetchTicks = (missing: MissingTicks) => Promise<readonly Tick[]>;

/** For what fetches ticks by itself. */
export interface FetchOptions {
  /** How what is missing is fetched; without it nothing is. */
  readonly fetch?: FetchTicks;
  /** After a failure, and after all was fetched, the next attempt is made no sooner than this. Default 5,000 ms. */
  readonly retryMs?: number;
  /** The clock for `retryMs`. */
  readonly scheduler?: SchedulerLike;
}

/** Who is told what the line brings. */
export interface LineSink {
  /** The next tick is of another day: its numbers begin anew. */
  newDay(): void;
  /** The next tick, in the order of the channel, and its number. */
  next(tick: Tick, sequence: number): void;
  /** A tick that came after one that follows it, and that is not known. */
  late(tick: Tick): void;
  /** Ticks were lost here; what is missing is known with the next one. */
  lost(): void;
  /** What was lost were no ticks of this instrument: the next one follows the last one. */
  unharmed(): void;
  /** Fetching begins: no tick comes until `fetched` or `failed`. `all`: everything from the beginning of the day. */
  fetching(missing: MissingTicks, all: boolean): void;
  /** The fetched ticks come now. */
  fetched(missing: MissingTicks, all: boolean, count: number): void;
  /** All fetched ticks have come. */
  caughtUp(): void;
  failed(missing: MissingTicks, error: Error): void;
}

/**
 * The ticks of one instrument in the order of their channel: those that come twice are left out, and where some were lost they are fetched, while what comes in the
 * meantime waits. The numbers of a channel are shared by many instruments, so a line can not see a loss by itself: it must be told (`lose`).
 */
export class TickLine {
  readonly #sink: LineSink;
  readonly #fetch: FetchTicks | undefined;
  readonly #retryMs: number;
  readonly #scheduler: SchedulerLike;
  readonly #recent = new RecentSequences();
  /** Of the last tick, in days since 1970 in Shanghai. */
  #day = 0;
  #last = 0;
  #channel = 0;
  #isLossy = false;
  /** What waits for the fetched ticks; `undefined` in it is a loss. */
  #waiting: (Tick | undefined)[] | undefined;
  #notBefore = -Infinity;
  #ended = false;

  constructor(sink: LineSink, { fetch, retryMs = 5000, scheduler = asyncScheduler }: FetchOptions = {}) {
    this.#sink = sink;
    this.#fetch = fetch;
    this.#retryMs = retryMs;
    this.#scheduler = scheduler;
  }

  next(tick: Tick): void {
    if (this.#waiting) {
      this.#waiting.push(tick.copy());
      return;
    }
    const sequence = sequenceOf(tick);
    const day = Math.floor((tick.time + shanghaiMs) / dayMs);
    if (day > this.#day) this.#begin(day);
    if (sequence <= this.#last) {
      if (this.#recent.has(sequence)) return;
      this.#recent.add(sequence);
      this.#sink.late(tick);
      return;
    }
    if (this.#isLossy) {
      const missing = { channel: channelOf(tick), from: this.#last + 1, to: sequence - 1 };
      if (missing.from > missing.to) this.#sink.unharmed();
      else if (this.#start(missing, false, [tick.copy()])) return;
      this.#isLossy = false;
    }
    this.#last = sequence;
    this.#channel ||= channelOf(tick); // it stays on one all day
    this.#recent.add(sequence);
    this.#sink.next(tick, sequence);
  }

  /** Ticks were lost after the last one. */
  lose(): void {
    if (this.#waiting) this.#waiting.push(undefined);
    else if (!this.#isLossy) {
      this.#isLossy = true;
      this.#sink.lost();
    }
  }

  /** Fetches everything up to the last tick again; false if that can not be done now. */
  startAgain(): boolean {
    return this.#start({ channel: this.#channel, from: 1, to: this.#last }, true, []);
  }

  /** Nothing comes any more. */
  end(): void {
    this.#ended = true;
  }

  #begin(day: number): void {
    this.#day = day;
    if (this.#last === 0) return;
    this.#last = this.#channel = 0;
    this.#isLossy = false;
    this.#recent.clear();
    this.#sink.newDay();
  }

  #start(missing: MissingTicks, all: boolean, waiting: Tick[]): boolean {
    if (!this.#fetch || this.#waiting || this.#scheduler.now() < this.#notBefore) return false;
    this.#waiting = waiting;
    this.#sink.fetching(missing, all);
    this.#fetch(missing).then(
      (ticks) => this.#arrived(missing, all, ticks),
      (error: unknown) => this.#missed(missing, error as Error),
    );
    return true;
  }

  #arrived(missing: MissingTicks, all: boolean, ticks: readonly Tick[]): void {
    if (this.#ended) return;
    const newest = ticks.at(-1);
    if (all && (!newest || sequenceOf(newest) < missing.to)) {
      this.#missed(
        missing,
        new XtpProtocolError(`The rebuild server does not have all ticks of channel ${missing.channel} up to ${missing.to}.`),
      );
      return;
    }
    const waiting = this.#waiting ?? [];
    this.#waiting = undefined;
    this.#isLossy = false;
    if (all) {
      this.#notBefore = this.#scheduler.now() + this.#retryMs;
      this.#last = 0;
      this.#recent.clear();
    }
    this.#sink.fetched(missing, all, ticks.length);
    for (const tick of ticks) this.next(tick);
    this.#sink.caughtUp();
    this.#goOn(waiting);
  }

  #missed(missing: MissingTicks, error: Error): void {
    if (this.#ended) return;
    const waiting = this.#waiting ?? [];
    this.#waiting = undefined;
    this.#isLossy = false;
    this.#notBefore = this.#scheduler.now() + this.#retryMs;
    this.#sink.failed(missing, error);
    this.#goOn(waiting);
  }

  #goOn(waiting: readonly (Tick | undefined)[]): void {
    for (const tick of waiting) {
      if (tick) this.next(tick);
      else this.lose();
    }
  }
}
