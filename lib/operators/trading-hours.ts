import { boardOf, productOf, type Board } from '../market/board';
import type { TradingCalendar } from '../market/calendar';
import { phasesOf, type Phase } from '../market/phase';
import { atMinute } from '../market/shanghai';

/** A part of the day without a break, epoch milliseconds. */
export interface Session {
  readonly start: number;
  readonly end: number;
}

/** When a board trades on a day; no session where it does not. */
export interface TradingHours {
  /** Midnight, and the next. */
  readonly dayStart: number;
  readonly dayEnd: number;
  /** When the opening auction begins and has ended. */
  readonly auctionStart: number;
  readonly auctionEnd: number;
  /** In which continuous trading goes on, with the closing auction behind it; trading after hours is one of its own. */
  readonly sessions: readonly Session[];
}

const mainBoards: Readonly<Record<string, Board>> = { SH: 'shMain', SZ: 'szMain', BJ: 'beijing' };

/** The board whose timetable a symbol follows: indexes, and what is on no board, that of the exchange's shares. */
export function timetableOf(symbol: string, day: number): Board {
  const board = boardOf(symbol, day);
  if (board !== undefined && productOf(board) !== 'index') return board;
  return mainBoards[symbol.slice(-2)] ?? 'shMain';
}

/** The hours of a board (see `timetableOf`). Throws XtpMarketDayError for days before its first timetable. */
export function tradingHours(board: Board, day: number, calendar?: TradingCalendar): TradingHours {
  const phases = phasesOf(board, day, calendar);
  const auctions = phases.filter(({ phase }) => phase === 'openingAuction');
  const first = sessionsOf(phases, ['continuous', 'closingAuction'])[0]?.start ?? NaN;
  return {
    dayStart: atMinute(day, 0),
    dayEnd: atMinute(day, 24 * 60),
    auctionStart: auctions[0]?.start ?? first,
    auctionEnd: auctions.at(-1)?.end ?? first,
    sessions: [...sessionsOf(phases, ['continuous', 'closingAuction']), ...sessionsOf(phases, ['afterHours'])],
  };
}

/** The parts of a day that are of these phases; what follows each other is one. */
export function sessionsOf(
  phases: readonly { readonly phase: Phase; readonly start: number; readonly end: number }[],
  wanted: readonly Phase[],
): Session[] {
  const sessions: Session[] = [];
  for (const { phase, start, end } of phases) {
    if (!wanted.includes(phase)) continue;
    if (sessions.at(-1)?.end === start) sessions[sessions.length - 1] = { start: sessions.at(-1)!.start, end };
    else sessions.push({ start, end });
  }
  return sessions;
}
