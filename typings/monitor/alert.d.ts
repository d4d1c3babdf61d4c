import { type SchedulerLike } from 'rxjs';
import { type AlertCode, type AlertLevel } from './codes';
/** Something that somebody should know. A value: no part of it changes. */
export interface Alert {
    /** The same for whatever is about the same: code, source and, where there are several of a source, which of them. */
    readonly id: string;
    /** `resolved`: it is over. */
    readonly state: 'raised' | 'resolved';
    readonly code: AlertCode;
    readonly level: AlertLevel;
    readonly title: string;
    readonly titleZh: string;
    readonly message: string;
    readonly messageZh: string;
    /** By the clock that was given, epoch milliseconds. */
    readonly time: number;
    /** The client or account, by name. */
    readonly source: string;
    /** How many of the same were held back since this was told last (`deduplicated`). */
    readonly repeats: number;
    /** What programs may want to know of it; ids are texts. */
    readonly details: AlertDetails;
}
/** Plain data, so that it can be logged and sent. Passwords and keys are never among it. */
export type AlertDetails = Readonly<Record<string, string | number | boolean>>;
/** For everything that makes alerts. */
export interface WatchOptions {
    /** Who is watched: `source` of the alerts. */
    readonly source?: string;
    /** Its `now()` is the time of alerts, epoch milliseconds. Default: asyncScheduler. */
    readonly scheduler?: SchedulerLike;
}
/** What a source says of an alert. */
export interface Occurrence {
    /** Which of several that a source has of this code. */
    readonly key?: string;
    /** Default: that of the code. */
    readonly level?: AlertLevel;
    readonly message: string;
    readonly messageZh: string;
    readonly details?: AlertDetails;
}
/** Makes the alerts of one source, by its clock. */
export declare class Reporter {
    #private;
    readonly scheduler: SchedulerLike;
    constructor({ source, scheduler }: WatchOptions, defaultSource: string);
    raised(code: AlertCode, { level, ...occurrence }: Occurrence): Alert;
    resolved(code: AlertCode, occurrence: Occurrence): Alert;
}
