import { XtpArgumentError } from '../errors';
import type { TradingCalendar } from '../market/calendar';
import { phasesOf, type MarketPhase } from '../market/phase';
import { dayAt } from '../market/shanghai';

/** From when to when an order is worked: epoch milliseconds, on one day. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The parts of a stretch in which a symbol is in continuous trading; at least a minute of the last is left after it, for cancels. Throws XtpArgumentError if there is none, or the stretch is of more than a day, XtpMarketDayError. */
export function continuousParts(symbol: string, { start, end }: Stretch, calendar?: TradingCalendar): Stretch[] {
  const day = dayAt(start);
  if (!(end > start) || dayAt(end) !== day) {
    throw new XtpArgumentError(`An order is worked from a time to a later one of the same day, not from ${start} to ${end}.`);
  }
  const parts = continuousPhases(symbol, day, calendar)
    .map((phase) => ({ start: Math.max(phase.start, start), end: Math.min(phase.end, end), latest: phase.end - lastMinuteMs }))
    .filter((part) => part.end > part.start);
  const last = parts.at(-1);
  if (last) return [...parts.slice(0, -1), { start: last.start, end: Math.max(last.start, Math.min(last.end, last.latest)) }];
  throw new XtpArgumentError(`${symbol} is not in continuous trading at any time from ${start} to ${end}.`);
}

const lastMinuteMs = 60_000;

/** A minute before continuous trading ends for a day: what is left can still be cancelled then. Errors as for `continuousParts`. */
export function endOfTrading(symbol: string, day: number, calendar?: TradingCalendar): number {
  const last = continuousPhases(symbol, day, calendar).at(-1);
  if (!last) throw new XtpArgumentError(`${symbol} is not traded on ${day}.`);
  return last.end - lastMinuteMs;
}

/** The moment when so much of the trading time is over: 0 is the start, 1 the end. Breaks take no time. */
export function momentOf(parts: readonly Stretch[], share: number): number {
  const total = parts.reduce((sum, part) => sum + part.end - part.start, 0);
  let left = share * total;
  for (const part of parts) {
    const ms = part.end - part.start;
    if (left < ms) return Math.round(part.start + left);
    left -= ms;
  }
  return parts.at(-1)!.end;
}

function continuousPhases(symbol: string, day: number, calendar?: TradingCalendar): MarketPhase[] {
  return phasesOf(symbol, day, calendar).filter(({ phase }) => phase === 'continuous');
}
