import type { Executor } from './executor';
import type { ChildTerms, ParentOrder, Plan } from './parent-order';
import { type Stretch } from './trading-time';
/** Makes the slices of a schedule uneven, the same way for the same seed. */
export interface Randomise {
    /** A whole number. */
    readonly seed: number;
    /** By which share a slice may be larger or smaller, 0 to 1. Default 0. */
    readonly size?: number;
    /** By which share of a slice's time it may be sent later, 0 to 1. Default 0. */
    readonly time?: number;
}
/** What becomes of the rest when the time is over. */
export type Remainder = 
/** It is cancelled. */
'cancel'
/** What works goes on working; nothing more is sent. */
 | 'leave'
/** What works is cancelled, and all of the rest sent at once on these terms; cancelled after `withinMs` (default 5,000). */
 | (ChildTerms & {
    readonly withinMs?: number;
});
/** How slices are placed in time. */
export interface ScheduleTerms {
    readonly parts: readonly Stretch[];
    /** One a slice. */
    readonly weights: readonly number[];
    readonly remainder: Remainder;
    readonly randomise?: Randomise;
}
/**
 * Sends slice by slice: when one is due, what the one before has left is cancelled and, as soon as the outcome is known, goes with it. So the order is where its curve says at the
 * beginning of each slice. A slice is sent once: what is rejected waits for the next.
 */
export declare function schedulePlan(parent: ParentOrder, executor: Executor, { parts, weights, remainder, randomise }: ScheduleTerms): Plan;
