/** Days as YYYYMMDD and times of day as HHMMSSsss, both plain numbers; together XTP's 17 digits. */
/** YYYYMMDDHHMMSSsss. */
export declare function exchangeTime(day: number, timeOfDay: number): bigint;
/** HHMMSSsss of `09:30:00.123` (the milliseconds may be missing), or undefined for any other text. */
export declare function parseTimeOfDay(text: string): number | undefined;
/** Whether a number is a day of the calendar written as YYYYMMDD. */
export declare function isDay(day: number): boolean;
