import { Observable, type SchedulerLike } from 'rxjs';
import { type TradingCalendar } from './calendar';
import { type MarketPhase } from './phase';
/** For `tradingPhase` and `untilOpen`. */
export interface PhaseStreamOptions {
    /** The trading days. Default `chinaCalendar`. */
    readonly calendar?: TradingCalendar;
    /** The clock: its `now()` is the time in epoch milliseconds. Default: this machine's. */
    readonly scheduler?: SchedulerLike;
}
/**
 * The phase that a symbol or board is in: at once the one of now, then each that differs from the one before, over nights, weekends and holidays (what goes
 * on after midnight is no change: `end` is of the day that the value came on). It never completes. It errors with XtpArgumentError for what is on no board or not traded, and with XtpMarketDayError when the calendar's last day is over.
 */
export declare function tradingPhase(symbolOrBoard: string, options?: PhaseStreamOptions): Observable<MarketPhase>;
/** The next phase of continuous trading, once it has begun (at once if it has already); then it completes. Errors as for `tradingPhase`. */
export declare function untilOpen(symbolOrBoard: string, options?: PhaseStreamOptions): Observable<MarketPhase>;
