import type { OperatorFunction } from 'rxjs';
import type { OrderIntent } from '../trade/order-intent';
import type { Executor } from './executor';
import { type ExecutionOptions } from './options';
import type { ParentState } from './parent-state';
import { type Randomise, type Remainder } from './schedule';
import { continuousParts } from './trading-time';
/** For `twap`, and what `vwap` has of it. */
export interface TwapOptions extends ExecutionOptions {
    readonly executor: Executor;
    /** In how many slices, at equal distances of trading time. */
    readonly slices: number;
    /** Epoch milliseconds. Default: when the intent comes. */
    readonly start?: number;
    /** Epoch milliseconds, on the same day. Default: a minute before continuous trading ends. */
    readonly end?: number;
    /** What becomes of the rest at the end. Default `cancel`. */
    readonly remainder?: Remainder;
    /** Makes slices uneven. */
    readonly randomise?: Randomise;
}
/**
 * Works each intent in equal slices over a time, breaks left out: the price comes near the time-weighted average. What a slice leaves goes with the next; slices are whole
 * lots, so that small ones wait until they make one. Ends `filled`, `incomplete`, `stopped`, `rejected`, `unresolved`, or `refused` for what can not begin. Throws XtpArgumentError.
 */
export declare function twap({ executor, slices, remainder, randomise, ...options }: TwapOptions): OperatorFunction<OrderIntent, ParentState>;
/** The trading time of a schedule. */
export declare function partsOf({ symbol }: OrderIntent, options: Pick<TwapOptions, 'start' | 'end' | 'scheduler' | 'calendar'>): ReturnType<typeof continuousParts>;
