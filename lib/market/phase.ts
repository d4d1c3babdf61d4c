import { XtpArgumentError } from '../errors';
import { boardOf } from './board';
import { chinaCalendar, type TradingCalendar } from './calendar';
import { boards, phases, type Board, type Matching, type Phase } from './generated/rules';
import { mustBeInForce } from './in-force';
import type { PhaseRow } from './rows';
import { atMinute, dayAt, isWeekend, minuteAt } from './shanghai';

export type { Matching, Phase } from './generated/rules';

/** A part of a board's trading day. */
export interface MarketPhase {
  /** Which part of the day it is. */
  readonly phase: Phase;
  /** Whether the exchange takes orders. The counter also takes them when it does not, and sends them on later. */
  readonly entry: boolean;
  /** Whether the exchange takes cancels. */
  readonly cancel: boolean;
  /** How orders are matched. */
  readonly matching: Matching;
  /** Epoch milliseconds, included. */
  readonly start: number;
  /** Epoch milliseconds, excluded. */
  readonly end: number;
}

const minutesOfDay = 24 * 60;
const closedDay: readonly PhaseRow[] = [closed('closed', 0, minutesOfDay)];

/**
 * The phase that a symbol or board is in at a moment (epoch milliseconds), by the exchange's timetable of that day. Weekends are `closed`; holidays too
 * if `calendar` knows them. What the snapshot says of the instrument itself (`tickerStatus`) wins: suspensions and interruptions are not of the timetable.
 * Throws XtpArgumentError for what is on no board or not traded, XtpMarketDayError for days before the first timetable.
 */
export function phaseAt(symbolOrBoard: string, ms: number, calendar?: TradingCalendar): MarketPhase {
  const day = dayAt(ms);
  const board = boardFor(symbolOrBoard, day);
  const minute = minuteAt(ms);
  const row = rowsOf(board, day, calendar).find(({ start, end }) => start <= minute && minute < end)!;
  return at(day, row);
}

/** Whether a symbol or board is in continuous trading at a moment (epoch milliseconds). Errors as for `phaseAt`, and XtpMarketDayError past the calendar. */
export function isOpen(symbolOrBoard: string, ms: number, calendar: TradingCalendar = chinaCalendar): boolean {
  return phaseAt(symbolOrBoard, ms, calendar).phase === 'continuous';
}

/** All phases of a board on a day (YYYYMMDD), from midnight to midnight. Errors as for `phaseAt`. */
export function phasesOf(symbolOrBoard: string, day: number, calendar?: TradingCalendar): readonly MarketPhase[] {
  return rowsOf(boardFor(symbolOrBoard, day), day, calendar).map((row) => at(day, row));
}

function at(day: number, { phase, entry, cancel, matching, start, end }: PhaseRow): MarketPhase {
  return { phase, entry, cancel, matching, start: atMinute(day, start), end: atMinute(day, end) };
}

function rowsOf(board: Board, day: number, calendar: TradingCalendar | undefined): readonly PhaseRow[] {
  const rows = mustBeInForce(phases[board], day, `trading phases of ${board}`).phases;
  if (isWeekend(day) || calendar?.isTradingDay(day) === false) return closedDay;
  return [closed('beforeOpen', 0, rows[0]!.start), ...rows, closed('closed', rows.at(-1)!.end, minutesOfDay)];
}

function closed(phase: Phase, start: number, end: number): PhaseRow {
  return { start, end, phase, entry: false, cancel: false, matching: 'none' };
}

function boardFor(symbolOrBoard: string, day: number): Board {
  const board = symbolOrBoard in boards ? (symbolOrBoard as Board) : boardOf(symbolOrBoard, day);
  if (board && phases[board]) return board;
  throw new XtpArgumentError(`'${symbolOrBoard}' is on no board that trades on ${day}.`);
}
