export declare const dayMs: 86400000;
/** How long a bar lasts: whole seconds in milliseconds, or written out: `3s`, `1m`, `60m`, `2h`; `1d` is the whole trading day. */
export type BarPeriod = number | `${number}${'s' | 'm' | 'h'}` | '1d';
/** Milliseconds of a period. Throws XtpArgumentError for what is not between a second and a day. */
export declare function periodMs(period: BarPeriod): number;
