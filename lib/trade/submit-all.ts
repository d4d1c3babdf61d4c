import { catchError, from, map, mergeMap, Observable, type SchedulerLike } from 'rxjs';
import type { XtpError } from '../errors';
import { orderFields } from './order-fields';
import type { OrderIntent } from './order-intent';
import type { OrderState } from './order-state';
import { checkPace, paced, type PaceOptions } from './paced';

/** For sending many orders. */
export interface SubmitAllOptions extends PaceOptions {
  /**
   * Checks all intents before any is sent, and sends none if one is wrong. The counter checks each order by itself: it may still reject some. Default: false.
   */
  readonly allOrNothing?: boolean;
}

/** Which of many orders is spoken of. */
export interface BatchPlace {
  /** The intent's place, from 0. */
  readonly index: number;
  readonly intent: OrderIntent;
}

/** What is heard of one of many orders. */
export type BatchEvent =
  | (BatchPlace & { readonly type: 'order'; readonly order: OrderState })
  /** It was not sent: as `submit` errors. */
  | (BatchPlace & { readonly type: 'failed'; readonly error: XtpError })
  /** Nothing is wrong with it, but with another one (`allOrNothing`): it was not sent. */
  | (BatchPlace & { readonly type: 'withheld' });

/** What sending many orders needs of the account. */
export interface SubmitAllDesk {
  /** Completes when the account has ended. */
  readonly status: Observable<unknown>;
  submit(intent: OrderIntent): Observable<OrderState>;
}

/** See `Account.submitAll`. */
export function submitAll(
  desk: SubmitAllDesk,
  intents: Iterable<OrderIntent>,
  { allOrNothing = false, ...pace }: SubmitAllOptions,
  scheduler: SchedulerLike,
): Observable<BatchEvent> {
  checkPace(pace);
  const batch = [...intents].map((intent, index) => ({ index, intent }));
  const submit = (of: BatchPlace): Observable<BatchEvent> =>
    desk.submit(of.intent).pipe(
      map((order) => ({ type: 'order' as const, ...of, order })),
      catchError((error: XtpError) => [{ type: 'failed' as const, ...of, error }]),
    );
  return new Observable((out) => {
    const faults = allOrNothing ? batch.map(({ intent }) => faultOf(intent)) : [];
    const events = faults.some((fault) => fault !== undefined)
      ? from(batch.map((of, i) => withFault(of, faults[i])))
      : paced(batch, pace, desk.status, scheduler).pipe(mergeMap(submit));
    return events.subscribe(out);
  });
}

function faultOf(intent: OrderIntent): XtpError | undefined {
  try {
    orderFields(intent);
    return undefined;
  } catch (error) {
    return error as XtpError;
  }
}

function withFault(of: BatchPlace, error: XtpError | undefined): BatchEvent {
  return error ? { type: 'failed', ...of, error } : { type: 'withheld', ...of };
}
