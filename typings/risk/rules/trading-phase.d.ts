import type { Phase } from '../../market/phase';
import { type RiskOperator, type RuleOptions } from '../rule';
/** For `tradingPhase`. */
export interface TradingPhaseOptions extends RuleOptions {
    /** In which orders pass. Default: all those in which the exchange takes orders. */
    readonly phases?: readonly Phase[];
}
/**
 * Denies orders outside the phases given, without them where the exchange takes no orders (`TRADING_PHASE`; the counter would keep such an order and send it on later), and cancels while the exchange
 * takes none (`NO_CANCEL_WINDOW`): 09:20-09:25 and the closing auction, pauses, nights. By the exchange's timetable of the day; a suspension is not of it. Where there is no timetable it denies
 * orders (`NO_DATA`) and lets cancels pass: one that comes at the wrong time does no harm. What trades nothing and subscriptions pass: their hours are others. Throws XtpArgumentError.
 */
export declare function tradingPhase({ phases, state }?: TradingPhaseOptions): RiskOperator;
