import { asyncScheduler, distinctUntilChanged, filter, Observable, Subscription, take, type SchedulerLike } from 'rxjs';
import { chinaCalendar, type TradingCalendar } from './calendar';
import { phaseAt, type MarketPhase } from './phase';

/** For `tradingPhase` and `untilOpen`. */
export interface PhaseStreamOptions {
  /** The trading days. Default `chinaCalendar`. */
  readonly calendar?: TradingCalendar;
  /** The clock: its `now()` is the time in epoch milliseconds. Default: this machine's. */
  readonly scheduler?: SchedulerLike;
}

/** A timer waits no longer: so a clock that was set, or a machine that slept, is noticed soon, and setTimeout's limit of 24.8 days is never reached. */
const longestWaitMs = 60_000;

/**
 * The phase that a symbol or board is in: at once the one of now, then each that differs from the one before, over nights, weekends and holidays (what goes
 * on after midnight is no change: `end` is of the day that the value came on). It never completes. It errors with XtpArgumentError for what is on no board or not traded, and with XtpMarketDayError when the calendar's last day is over.
 */
export function tradingPhase(symbolOrBoard: string, options: PhaseStreamOptions = {}): Observable<MarketPhase> {
  return phases(symbolOrBoard, options).pipe(distinctUntilChanged(isSame));
}

/** The next phase of continuous trading, once it has begun (at once if it has already); then it completes. Errors as for `tradingPhase`. */
export function untilOpen(symbolOrBoard: string, options: PhaseStreamOptions = {}): Observable<MarketPhase> {
  return phases(symbolOrBoard, options).pipe(
    filter(({ phase }) => phase === 'continuous'),
    take(1),
  );
}

/** The phase of now, at once and at every look at the clock. */
function phases(
  symbolOrBoard: string,
  { calendar = chinaCalendar, scheduler = asyncScheduler }: PhaseStreamOptions,
): Observable<MarketPhase> {
  return new Observable((observer) => {
    const waiting = new Subscription();
    const look = (): void => {
      const now = scheduler.now();
      let phase: MarketPhase;
      try {
        phase = phaseAt(symbolOrBoard, now, calendar);
      } catch (error) {
        observer.error(error);
        return;
      }
      observer.next(phase);
      if (!observer.closed) waiting.add(scheduler.schedule(look, Math.min(phase.end - now, longestWaitMs)));
    };
    look();
    return waiting;
  });
}

/** Whether nothing changes for those who trade: Friday's night goes on as the weekend. */
function isSame(a: MarketPhase, b: MarketPhase): boolean {
  return a.phase === b.phase && a.entry === b.entry && a.cancel === b.cancel && a.matching === b.matching;
}
