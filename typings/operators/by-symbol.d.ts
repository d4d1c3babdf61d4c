import { type GroupedObservable, type OperatorFunction, type SchedulerLike } from 'rxjs';
import type { OfSymbol } from './readings';
/** For `bySymbol`. */
export interface BySymbolOptions {
    /** A group of which nothing has come for so long completes and is forgotten; the next event of the symbol opens a new one. Without it groups last as long as the source. */
    readonly idleMs?: number;
    /** Default: asyncScheduler. */
    readonly scheduler?: SchedulerLike;
}
/**
 * Splits a stream into one of each symbol, its `key`; as groupBy of rxjs, with a way to let go of symbols that are traded no more (expired options). Whoever needs only a state a
 * symbol is better served by the operators that keep one: a group costs more than an event. Memory: a group a symbol. Throws XtpArgumentError for milliseconds that are none.
 */
export declare function bySymbol<T extends OfSymbol>({ idleMs, scheduler }?: BySymbolOptions): OperatorFunction<T, GroupedObservable<string, T>>;
