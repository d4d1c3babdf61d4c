import { XtpArgumentError, XtpMarketDayError } from '../../errors';
import type { Board } from '../../market/board';
import type { TradingCalendar } from '../../market/calendar';
import { phaseAt, type MarketPhase } from '../../market/phase';
import { dayAt } from '../../market/shanghai';

/** The phases of boards by the exchange's timetable, looked up when one ends: once for all instruments of a board. */
export class BoardPhases {
  readonly #calendar: TradingCalendar | undefined;
  readonly #phases = new Map<Board, MarketPhase>();
  /** Boards without a timetable, and the day (YYYYMMDD) of which there is none. */
  readonly #unknown = new Map<Board, number>();

  constructor(calendar?: TradingCalendar) {
    this.#calendar = calendar;
  }

  /** At a moment (epoch milliseconds); undefined where there is none. */
  at(board: Board, now: number): MarketPhase | undefined {
    const known = this.#phases.get(board);
    if (known && known.start <= now && now < known.end) return known;
    if (this.#unknown.get(board) === dayAt(now)) return undefined;
    try {
      const phase = phaseAt(board, now, this.#calendar);
      this.#phases.set(board, phase);
      return phase;
    } catch (error) {
      // A calendar of the user's that fails may know better the next time.
      if (error instanceof XtpMarketDayError || error instanceof XtpArgumentError) this.#unknown.set(board, dayAt(now));
      return undefined;
    }
  }
}
