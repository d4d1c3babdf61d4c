import type { Board, InstrumentClass } from './generated/rules';
import { firstDays, priceLimits as limitRows } from './generated/rules';
import { inForce } from './in-force';
import { tickOf } from './tick';
import { roundHalfUp, unitsOf, yuanOf } from './units';

/** What decides the price limit of an instrument beside its board. */
export interface PriceLimitTerms {
  /** Without it, `common`. `classOf` tells what a code says, the counter's `securityStatus` what it does not. */
  readonly class?: InstrumentClass;
  /** Which trading day since its listing it is: 1 on the first. Without it, listed long ago. */
  readonly listedDay?: number;
  /** Which trading day of the period before its delisting it is: 1 on the first. */
  readonly delistingDay?: number;
}

/** How far a price may go from the previous close, in percent. */
export interface PriceLimitRule {
  /** Percent above. */
  readonly up: number;
  /** Percent below. */
  readonly down: number;
}

/** The lowest and the highest price of a day, in yuan. */
export interface PriceLimits {
  /** Yuan. */
  readonly upper: number;
  /** Yuan. */
  readonly lower: number;
}

/**
 * The rule of a board on a day (YYYYMMDD); undefined where there is no limit: first days, bonds, and days before a rule of its class. What the counter
 * publishes (`upperLimitPrice`, `lowerLimitPrice`) always wins over what is computed here.
 */
export function priceLimitRule(
  board: Board,
  day: number,
  { class: of = 'common', listedDay, delistingDay }: PriceLimitTerms = {},
): PriceLimitRule | undefined {
  const special = (['listing', 'delisting'] as const).map((event) => {
    const number = event === 'listing' ? listedDay : delistingDay;
    const row = inForce(
      firstDays[board]?.filter((candidate) => candidate.event === event),
      day,
    );
    return number !== undefined && row && number <= row.days ? row : undefined;
  });
  const first = special[0] ?? special[1];
  if (first) return first.up === undefined || first.down === undefined ? undefined : { up: first.up, down: first.down };
  const row = inForce(
    limitRows[board]?.filter((candidate) => candidate.class === of),
    day,
  );
  return row && { up: row.percent, down: row.percent };
}

/** For `priceLimits`. */
export interface PriceLimitsOf extends PriceLimitTerms {
  readonly board: Board;
  /** YYYYMMDD. */
  readonly day: number;
  /** The previous close in yuan, as the counter publishes it (ex rights); on a first day with limits the issue price. */
  readonly preClose: number;
  /** Yuan; without it, the board's. */
  readonly tick?: number;
}

/**
 * The price limits of a day: previous close x (1 +- percent), a half rounded up to the tick, exactly; at least one tick away from the previous close, and
 * never below one tick. Undefined where there is no limit. Throws XtpArgumentError for a price that is none, XtpMarketDayError for a day without a tick.
 */
export function priceLimits({ board, day, preClose, tick = tickOf(board, day), ...terms }: PriceLimitsOf): PriceLimits | undefined {
  const rule = priceLimitRule(board, day, terms);
  if (!rule) return undefined;
  const close = unitsOf(preClose, 'previous close');
  const step = unitsOf(tick, 'tick');
  const limit = (percent: number): number => roundHalfUp(BigInt(close) * BigInt(Math.round(1000 + percent * 10)), 1000n, step);
  return {
    upper: yuanOf(Math.max(limit(rule.up), close + step)),
    lower: yuanOf(Math.max(Math.min(limit(-rule.down), close - step), step)),
  };
}
