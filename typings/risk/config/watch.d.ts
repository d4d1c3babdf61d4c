import { Observable, type SchedulerLike } from 'rxjs';
import { XtpRiskConfigError } from '../../errors';
import { type RiskConfigChange } from './changes';
import type { RiskConfig } from './config';
/** A configuration was read, and is not the one that was read before. */
export interface RiskConfigLoaded {
    readonly type: 'loaded';
    readonly config: RiskConfig;
    /** Against the last good one; empty the first time, and when a wrong file became what it was. */
    readonly changes: readonly RiskConfigChange[];
    /** More may pass than before: some change does not surely tighten. */
    readonly loosens: boolean;
}
/** What stands in the file can not be used: nothing changes. */
export interface RiskConfigInvalid {
    readonly type: 'invalid';
    readonly error: XtpRiskConfigError;
}
/** What became of a configuration's file. */
export type RiskConfigUpdate = RiskConfigLoaded | RiskConfigInvalid;
/** For `watchRiskConfig`. */
export interface WatchRiskConfigOptions {
    /** The file is read when nothing has happened to it for so long. Default 100 ms. */
    readonly debounceMs?: number;
    /** Default: RxJS's `asyncScheduler`. */
    readonly scheduler?: SchedulerLike;
}
/**
 * The configuration in a file, now and after each change: written in place, replaced by another file (rename), or by a link to another. What is wrong with it is a value, after which the next good one
 * is awaited. Never errors, never completes. What changes nothing is not told.
 */
export declare function watchRiskConfig(path: string, options?: WatchRiskConfigOptions): Observable<RiskConfigUpdate>;
