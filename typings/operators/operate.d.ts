import { type OperatorFunction, type Subscriber, type TeardownLogic } from 'rxjs';
/** What an operator does with its source; an error of the source is passed on. */
export interface Stage<T> {
    next(value: T): void;
    /** When the source completes, before the observer is told. */
    flush?(): void;
    /** When nothing comes any more, for whatever reason. */
    teardown?: TeardownLogic;
}
/** Makes an operator: `begin` is called for each observer. What a stage throws errors its observer, as in the operators of rxjs. */
export declare function operate<T, R>(begin: (out: Subscriber<R>) => Stage<T>): OperatorFunction<T, R>;
