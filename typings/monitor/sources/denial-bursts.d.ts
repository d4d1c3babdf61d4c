import { type OperatorFunction } from 'rxjs';
import type { Denied } from '../../risk';
import { type Alert, type WatchOptions } from '../alert';
/** For `denialBursts`. */
export interface DenialBurstOptions extends WatchOptions {
    /** From so many denials on. Default 5. */
    readonly count?: number;
    /** Within so many milliseconds. Default 10,000. */
    readonly withinMs?: number;
}
/**
 * `DENIAL_BURST` when our own rules deny many orders within a short time: a strategy that has gone wild. Resolved when that has not been so for `withinMs`. What is accepted may be in the
 * stream, too. Throws XtpArgumentError.
 */
export declare function denialBursts(options?: DenialBurstOptions): OperatorFunction<Pick<Denied, 'code' | 'rule'> | {
    readonly type: 'accepted';
}, Alert>;
