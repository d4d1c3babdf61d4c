/** The day in Shanghai (YYYYMMDD) of epoch milliseconds. */
export declare function dayAt(ms: number): number;
/** Minutes after midnight in Shanghai, with a fraction. */
export declare function minuteAt(ms: number): number;
/** Epoch milliseconds of a minute of a day in Shanghai. */
export declare function atMinute(day: number, minute: number): number;
/** Throws XtpArgumentError for what is no day of the calendar written as YYYYMMDD. */
export declare function checkDay(day: number): void;
/** The day that many days later, or earlier. */
export declare function addDays(day: number, count: number): number;
/** Saturday or Sunday. */
export declare function isWeekend(day: number): boolean;
