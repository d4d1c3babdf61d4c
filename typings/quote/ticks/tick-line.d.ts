import { type SchedulerLike } from 'rxjs';
import type { Tick } from '../../xtp/generated/structs';
/** Ticks of one instrument that are to be fetched, both ends included. */
export interface MissingTicks {
    readonly channel: number;
    readonly from: number;
    readonly to: number;
}
/** Gives ticks again, for example `QuoteClient.rebuild`. */
export type FetchTicks = (missing: MissingTicks) => Promise<readonly Tick[]>;
/** For what fetches ticks by itself. */
export interface FetchOptions {
    /** How what is missing is fetched; without it nothing is. */
    readonly fetch?: FetchTicks;
    /** After a failure, and after all was fetched, the next attempt is made no sooner than this. Default 5,000 ms. */
    readonly retryMs?: number;
    /** The clock for `retryMs`. */
    readonly scheduler?: SchedulerLike;
}
/** Who is told what the line brings. */
export interface LineSink {
    /** The next tick is of another day: its numbers begin anew. */
    newDay(): void;
    /** The next tick, in the order of the channel, and its number. */
    next(tick: Tick, sequence: number): void;
    /** A tick that came after one that follows it, and that is not known. */
    late(tick: Tick): void;
    /** Ticks were lost here; what is missing is known with the next one. */
    lost(): void;
    /** What was lost were no ticks of this instrument: the next one follows the last one. */
    unharmed(): void;
    /** Fetching begins: no tick comes until `fetched` or `failed`. `all`: everything from the beginning of the day. */
    fetching(missing: MissingTicks, all: boolean): void;
    /** The fetched ticks come now. */
    fetched(missing: MissingTicks, all: boolean, count: number): void;
    /** All fetched ticks have come. */
    caughtUp(): void;
    failed(missing: MissingTicks, error: Error): void;
}
/**
 * The ticks of one instrument in the order of their channel: those that come twice are left out, and where some were lost they are fetched, while what comes in the
 * meantime waits. The numbers of a channel are shared by many instruments, so a line can not see a loss by itself: it must be told (`lose`).
 */
export declare class TickLine {
    #private;
    constructor(sink: LineSink, { fetch, retryMs, scheduler }?: FetchOptions);
    next(tick: Tick): void;
    /** Ticks were lost after the last one. */
    lose(): void;
    /** Fetches everything up to the last tick again; false if that can not be done now. */
    startAgain(): boolean;
    /** Nothing comes any more. */
    end(): void;
}
