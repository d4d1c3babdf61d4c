import { type OperatorFunction, type SchedulerLike } from 'rxjs';
import type { Board, Phase } from '../market';
import type { TradingCalendar } from '../market/calendar';
import type { OfSymbol } from './readings';
/** For `silence`. */
export interface SilenceOptions {
    /** `symbol`: each by itself. `stream`: nothing of any, which is one message when a connection dies. Default: `symbol`. */
    readonly of?: 'symbol' | 'stream';
    /** Symbols that are expected from the subscription on, even if they never come. Others count from their first event on. */
    readonly symbols?: readonly string[];
    /** Whose timetable a stream follows. Default: `shMain`. */
    readonly board?: Board;
    /** When something is expected. Default: in continuous trading; in call auctions quotes may stay away. */
    readonly during?: readonly Phase[];
    /** The days on which the exchange is closed, besides weekends. */
    readonly calendar?: TradingCalendar;
    /** Its `now()` must be epoch milliseconds. Default: asyncScheduler. */
    readonly scheduler?: SchedulerLike;
}
/** Nothing came, or something came again. */
export interface Silence {
    /** `silent` once when the time is over, `resumed` with the first event after it. */
    readonly type: 'silent' | 'resumed';
    /** Who; undefined for a stream. */
    readonly symbol: string | undefined;
    /** Since when nothing has come, epoch milliseconds of this machine: the last event, the subscription, or the begin of the phase. */
    readonly since: number;
    /** For how many milliseconds. */
    readonly forMs: number;
}
/**
 * Tells when a symbol, or the whole stream, has been silent for so many milliseconds of a trading phase, and when it speaks again. Breaks, auctions and nights do not count: after
 * them the time starts anew. It is measured by this machine's clock. Silence is a value, never an error; errors and the end of the source are passed
 * on, and a calendar that has ended errors with XtpMarketDayError.
 *
 * Memory: two numbers a symbol, and one timer for all. Throws XtpArgumentError for milliseconds that are none.
 */
export declare function silence<T extends OfSymbol>(ms: number, options?: SilenceOptions): OperatorFunction<T, Silence>;
