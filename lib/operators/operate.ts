import { Observable, type OperatorFunction, type Subscriber, type TeardownLogic } from 'rxjs';

/** What an operator does with its source; an error of the source is passed on. */
export interface Stage<T> {
  next(value: T): void;
  /** When the source completes, before the observer is told. */
  flush?(): void;
  /** When nothing comes any more, for whatever reason. */
  teardown?: TeardownLogic;
}

/** Makes an operator: `begin` is called for each observer. What a stage throws errors its observer, as in the operators of rxjs. */
export function operate<T, R>(begin: (out: Subscriber<R>) => Stage<T>): OperatorFunction<T, R> {
  return (source) =>
    new Observable<R>((out) => {
      const stage = begin(out);
      out.add(stage.teardown);
      if (out.closed) return;
      const subscription = source.subscribe({
        next: (value) => {
          try {
            stage.next(value);
          } catch (error) {
            out.error(error);
          }
        },
        error: (error) => out.error(error),
        complete: () => {
          try {
            stage.flush?.();
          } catch (error) {
            out.error(error);
          }
          out.complete();
        },
      });
      out.add(subscription);
    });
}
