import { dayMs } from './period';
import type { Session, TradingHours } from './trading-hours';

/** Where a bar stands in its day. */
export interface Place {
  /** Epoch milliseconds. */
  readonly start: number;
  readonly end: number;
  /** The last moment whose events are the bar's, its end included. Behind the last bar of a session that is a while after its end. */
  readonly until: number;
  readonly session: number;
  readonly index: number;
}

/**
 * The bars of a day, one behind the other from the start of each session; the last of a session ends with it. A moment belongs to the bar that ends with it or lasts over it
 * (`start < t <= end`), as a snapshot of 9:31:00 tells what was until then. Before the first session, and at the start of each, it belongs to the session's first bar.
 */
export class BarGrid {
  readonly hours: TradingHours;
  readonly #sessions: readonly Session[];
  readonly #period: number;
  readonly #settleMs: number;

  constructor(hours: TradingHours, period: number, settleMs: number) {
    this.hours = hours;
    const [first, last] = [hours.sessions[0], hours.sessions.at(-1)];
    this.#sessions = period === dayMs && first && last ? [{ start: first.start, end: last.end }] : hours.sessions;
    this.#period = period;
    this.#settleMs = settleMs;
  }

  /** Undefined when the day is over, or has no session. */
  at(t: number): Place | undefined {
    const session = this.#sessions.findIndex((_, i) => t <= this.#untilOf(i));
    if (session < 0) return undefined;
    const index = Math.ceil((t - this.#sessions[session]!.start) / this.#period) - 1;
    return this.#place(session, Math.max(0, Math.min(index, this.#count(session) - 1)));
  }

  next({ session, index }: Place): Place | undefined {
    if (index + 1 < this.#count(session)) return this.#place(session, index + 1);
    return session + 1 < this.#sessions.length ? this.#place(session + 1, 0) : undefined;
  }

  last(): Place | undefined {
    const session = this.#sessions.length - 1;
    return session < 0 ? undefined : this.#place(session, this.#count(session) - 1);
  }

  #count(session: number): number {
    const { start, end } = this.#sessions[session]!;
    return Math.ceil((end - start) / this.#period);
  }

  #place(session: number, index: number): Place {
    const { start, end } = this.#sessions[session]!;
    const isLast = index === this.#count(session) - 1;
    const barStart = start + index * this.#period;
    const barEnd = isLast ? end : barStart + this.#period;
    return { start: barStart, end: barEnd, until: isLast ? this.#untilOf(session) : barEnd, session, index };
  }

  #untilOf(session: number): number {
    const settled = this.#sessions[session]!.end + this.#settleMs;
    const next = this.#sessions[session + 1];
    return next ? Math.min(settled, next.start - 1) : settled;
  }
}
