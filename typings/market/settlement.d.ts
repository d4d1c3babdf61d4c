import type { SecurityType } from '../xtp/generated/enums';
import type { Board } from './generated/rules';
/**
 * Whether what was bought on a day (YYYYMMDD) may be sold on it (T+0): bonds, options, and among funds those on bonds, gold, commodities, money or foreign
 * markets, which only the counter's `securityType` tells. All else is T+1. Throws XtpMarketDayError where nothing is known of that day.
 */
export declare function isSameDaySellable(board: Board, day: number, securityType?: SecurityType): boolean;
