import type { Board } from '../market/board';
import type { TradingCalendar } from '../market/calendar';
import { dayAt } from '../market/shanghai';
import { BarGrid } from './bar-grid';
import { timetableOf, tradingHours } from './trading-hours';

/** The grids of all boards on the newest day: worked out once. */
export class Timetable {
  readonly #period: number;
  readonly #settleMs: number;
  readonly #calendar: TradingCalendar | undefined;
  #day = 0;
  readonly #grids = new Map<Board, BarGrid>();

  constructor(period: number, settleMs: number, calendar: TradingCalendar | undefined) {
    this.#period = period;
    this.#settleMs = settleMs;
    this.#calendar = calendar;
  }

  gridOf(symbol: string, ms: number): BarGrid {
    const day = dayAt(ms);
    if (day !== this.#day) {
      this.#day = day;
      this.#grids.clear();
    }
    const board = timetableOf(symbol, day);
    let grid = this.#grids.get(board);
    if (!grid) {
      grid = new BarGrid(tradingHours(board, day, this.#calendar), this.#period, this.#settleMs);
      this.#grids.set(board, grid);
    }
    return grid;
  }
}
