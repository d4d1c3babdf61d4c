import { asyncScheduler, type OperatorFunction, type SchedulerLike } from 'rxjs';
import type { Board, Phase } from '../market';
import type { TradingCalendar } from '../market/calendar';
import { phasesOf } from '../market/phase';
import { atMinute, dayAt } from '../market/shanghai';
import { Alarm } from './alarm';
import { Keyed } from './keyed';
import { checkMs } from './milliseconds';
import { operate } from './operate';
import type { OfSymbol } from './readings';
import { sessionsOf, timetableOf, type Session } from './trading-hours';

/** For `silence`. */
export interface SilenceOptions {
  /** `symbol`: each by itself. `stream`: nothing of any, which is one message when a connection dies. Default: `symbol`. */
  readonly of?: 'symbol' | 'stream';
  /** Symbols that are expected from the subscription on, even if they never come. Others count from their first event on. */
  readonly symbols?: readonly string[];
  /** Whose timetable a stream follows. Default: `shMain`. */
  readonly board?: Board;
  /** When something is expected. Default: in continuous trading; in call auctions quotes may stay away. */
  readonly during?: readonly Phase[];
  /** The days on which the exchange is closed, besides weekends. */
  readonly calendar?: TradingCalendar;
  /** Its `now()` must be epoch milliseconds. Default: asyncScheduler. */
  readonly scheduler?: SchedulerLike;
}

/** Nothing came, or something came again. */
export interface Silence {
  /** `silent` once when the time is over, `resumed` with the first event after it. */
  readonly type: 'silent' | 'resumed';
  /** Who; undefined for a stream. */
  readonly symbol: string | undefined;
  /** Since when nothing has come, epoch milliseconds of this machine: the last event, the subscription, or the begin of the phase. */
  readonly since: number;
  /** For how many milliseconds. */
  readonly forMs: number;
}

class Ear {
  readonly symbol: string | undefined;
  last: number;
  /** Since when it has been told to be silent; 0 if it is not. */
  silentSince = 0;

  constructor(key: unknown, now: number) {
    this.symbol = key as string | undefined;
    this.last = now;
  }
}

/**
 * Tells when a symbol, or the whole stream, has been silent for so many milliseconds of a trading phase, and when it speaks again. Breaks, auctions and nights do not count: after
 * them the time starts anew. It is measured by this machine's clock. Silence is a value, never an error; errors and the end of the source are passed
 * on, and a calendar that has ended errors with XtpMarketDayError.
 *
 * Memory: two numbers a symbol, and one timer for all. Throws XtpArgumentError for milliseconds that are none.
 */
export function silence<T extends OfSymbol>(ms: number, options: SilenceOptions = {}): OperatorFunction<T, Silence> {
  checkMs(ms, 'silence');
  const { of = 'symbol', symbols = [], board = 'shMain', during = ['continuous'], calendar, scheduler = asyncScheduler } = options;
  return operate<T, Silence>((out) => {
    const hours = new ExpectedHours(during, calendar);
    const ears = new Keyed<T, Ear>((key) => new Ear(key, scheduler.now()), of === 'stream' ? () => undefined : undefined);
    for (const key of of === 'stream' ? [undefined] : symbols) ears.ofKey(key);

    let alarmAt = Infinity;
    const wakeAt = (t: number, now: number): void => {
      alarmAt = Math.min(t, now + longestMs);
      alarm.set(Math.max(0, alarmAt - now));
    };
    const listen = (): void => {
      const now = scheduler.now();
      let next = Infinity;
      for (const ear of ears.values()) {
        if (ear.silentSince > 0) continue;
        const session = hours.next(ear.symbol, board, now);
        const since = Math.max(ear.last, session.start);
        const due = since + ms;
        if (now >= due && due < session.end) {
          ear.silentSince = since;
          out.next({ type: 'silent', symbol: ear.symbol, since, forMs: now - since });
        } else next = Math.min(next, due, session.end);
      }
      alarmAt = Infinity;
      if (next < Infinity && !out.closed) wakeAt(next, now);
    };
    const alarm = new Alarm(scheduler, () => {
      try {
        listen();
      } catch (error) {
        out.error(error); // the calendar has ended
      }
    });
    listen();

    return {
      next: (event) => {
        const now = scheduler.now();
        const ear = ears.of(event);
        ear.last = now;
        if (ear.silentSince > 0) {
          const since = ear.silentSince;
          ear.silentSince = 0;
          out.next({ type: 'resumed', symbol: ear.symbol, since, forMs: now - since });
        }
        if (alarmAt > now + ms) wakeAt(now + ms, now);
      },
      teardown: alarm,
    };
  });
}

/** Timers look again at the latest after an hour: they do not know when a computer slept. */
const longestMs = 3_600_000;

/** When something is expected, of boards that were asked about, on the newest day. */
class ExpectedHours {
  readonly #during: readonly Phase[];
  readonly #calendar: TradingCalendar | undefined;
  #dayStart = 0;
  #dayEnd = 0;
  #day = 0;
  readonly #sessions = new Map<Board, readonly Session[]>();
  readonly #boards = new Map<string, Board>();

  constructor(during: readonly Phase[], calendar: TradingCalendar | undefined) {
    this.#during = during;
    this.#calendar = calendar;
  }

  /** The session that `now` is in, or the next; behind the last one of the day, an empty one at midnight. */
  next(symbol: string | undefined, board: Board, now: number): Session {
    if (!(now >= this.#dayStart && now < this.#dayEnd)) this.#enter(dayAt(now));
    const followed = symbol === undefined ? board : this.#boardOf(symbol);
    let sessions = this.#sessions.get(followed);
    if (!sessions) this.#sessions.set(followed, (sessions = sessionsOf(phasesOf(followed, this.#day, this.#calendar), this.#during)));
    return sessions.find(({ end }) => now < end) ?? { start: this.#dayEnd, end: this.#dayEnd };
  }

  #enter(day: number): void {
    this.#day = day;
    this.#dayStart = atMinute(day, 0);
    this.#dayEnd = atMinute(day, 24 * 60);
    this.#sessions.clear();
    this.#boards.clear();
  }

  #boardOf(symbol: string): Board {
    let board = this.#boards.get(symbol);
    if (board === undefined) this.#boards.set(symbol, (board = timetableOf(symbol, this.#day)));
    return board;
  }
}
