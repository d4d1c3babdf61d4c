import { Observable, Subscription } from 'rxjs';
import type { Tick } from '../../xtp/generated/structs';
import type { QuoteNotice } from '../notice';
import { TickLine, type FetchOptions } from './tick-line';

/** What fills the gaps of a stream of ticks. */
export interface FillOptions extends FetchOptions {
  /** Tells that ticks were lost. */
  readonly losses: Observable<unknown>;
  /** Takes what became of it. */
  readonly tell: (notice: QuoteNotice) => void;
}

/** The ticks of one instrument, with those that were lost fetched and put where they belong; each once. */
export function filledTicks(symbol: string, ticks: Observable<Tick>, { losses, tell, ...options }: FillOptions): Observable<Tick> {
  return new Observable((observer) => {
    const line = new TickLine(
      {
        next: (tick) => observer.next(tick),
        newDay: () => undefined,
        late: (tick) => observer.next(tick),
        lost: () => undefined, // the notice that told us is out already
        unharmed: () => undefined,
        fetching: () => undefined,
        fetched: (missing, _all, count) => tell({ type: 'ticksRebuilt', symbol, ...missing, count }),
        caughtUp: () => undefined,
        failed: (missing, error) => tell({ type: 'ticksNotRebuilt', symbol, ...missing, error }),
      },
      options,
    );
    const following = new Subscription();
    following.add(losses.subscribe(() => line.lose()));
    following.add(ticks.subscribe({ next: (tick) => line.next(tick), complete: () => observer.complete() }));
    following.add(() => line.end());
    return following;
  });
}
