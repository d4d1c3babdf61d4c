import type { Board } from '../../market/board';
import type { TradingCalendar } from '../../market/calendar';
import { phaseAt, type MarketPhase } from '../../market/phase';

/** The phases of boards by the exchange's timetable, looked up when one ends: once for all instruments of a board. */
export class Timetable {
  readonly #calendar: TradingCalendar | undefined;
  readonly #phases = new Map<Board, MarketPhase>();
  /** Boards without a timetable, or without one of the day. */
  readonly #unknown = new Set<Board>();

  constructor(calendar?: TradingCalendar) {
    this.#calendar = calendar;
  }

  /** At a moment (epoch milliseconds); undefined where there is none. */
  phase(board: Board, now: number): MarketPhase | undefined {
    const known = this.#phases.get(board);
    if (known && known.start <= now && now < known.end) return known;
    if (this.#unknown.has(board)) return undefined;
    try {
      const phase = phaseAt(board, now, this.#calendar);
      this.#phases.set(board, phase);
      return phase;
    } catch {
      this.#unknown.add(board);
      return undefined;
    }
  }

  /** Another day may have what this one has not. */
  newDay(): void {
    this.#unknown.clear();
  }
}
