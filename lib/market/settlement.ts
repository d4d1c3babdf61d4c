import type { SecurityType } from '../xtp/generated/enums';
import { productOf } from './board';
import type { Board } from './generated/rules';
import { sameDayFunds, settlement } from './generated/rules';
import { inForce, mustBeInForce } from './in-force';

/**
 * Whether what was bought on a day (YYYYMMDD) may be sold on it (T+0): bonds, options, and among funds those on bonds, gold, commodities, money or foreign
 * markets, which only the counter's `securityType` tells. All else is T+1. Throws XtpMarketDayError where nothing is known of that day.
 */
export function isSameDaySellable(board: Board, day: number, securityType?: SecurityType): boolean {
  const row = mustBeInForce(settlement[board], day, `settlement of ${board}`);
  if (row.sameDay || productOf(board) !== 'fund') return row.sameDay;
  return (
    inForce(
      sameDayFunds.filter((candidate) => candidate.securityType === securityType),
      day,
    ) !== undefined
  );
}
