import { asyncScheduler, type SchedulerLike } from 'rxjs';
import { alertCodes, type AlertCode, type AlertLevel } from './codes';

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
export class Reporter {
  readonly scheduler: SchedulerLike;
  readonly #source: string;

  constructor({ source, scheduler = asyncScheduler }: WatchOptions, defaultSource: string) {
    this.scheduler = scheduler;
    this.#source = source ?? defaultSource;
  }

  raised(code: AlertCode, { level = alertCodes[code].level, ...occurrence }: Occurrence): Alert {
    return this.#alert(code, 'raised', { ...occurrence, level });
  }

  resolved(code: AlertCode, occurrence: Occurrence): Alert {
    return this.#alert(code, 'resolved', { ...occurrence, level: 'info' });
  }

  #alert(
    code: AlertCode,
    state: Alert['state'],
    { key, level, message, messageZh, details = {} }: Occurrence & { readonly level: AlertLevel },
  ): Alert {
    const source = this.#source;
    const { title, titleZh } = alertCodes[code];
    const id = [code, source, ...(key === undefined ? [] : [key])].join('/');
    return { id, state, code, level, title, titleZh, message, messageZh, time: this.scheduler.now(), source, repeats: 0, details };
  }
}
