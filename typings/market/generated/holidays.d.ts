import type { HolidayRow } from '../rows';
/** Oldest first, each within a year. */
export declare const holidays: readonly HolidayRow[];
