/** The longest window that is kept, milliseconds. */
export declare const longestWindowMs = 60000;
/** When something happened, as far as a window goes back, and how often today. A clock that goes back (a scheduler's own) is taken to stand still. */
export declare class Meter {
    #private;
    today: number;
    /** Gives the time that it is counted at. */
    add(now: number): number;
    /** What was counted at that time did not happen after all. */
    remove(time: number): void;
    /** Later than `ms` ago: what happened exactly so long ago is not within. */
    within(now: number, ms: number): number;
    /** The `back`-th newest of them, counted from 1; -Infinity if there are not so many. */
    newest(back: number): number;
    newDay(): void;
}
/** How long until fewer than `limit` of the meters' times are within the last `ms`; Infinity for a limit below 1. */
export declare function waitFor(meters: readonly Meter[], now: number, ms: number, limit: number): number;
