/** Days (YYYYMMDD) and times of day in Shanghai: UTC+8 all year, whatever the time zone of this machine. */
import { XtpArgumentError } from '../errors';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const shanghaiMs = 8 * 60 * minuteMs;

const numberOf = (date: Date): number => date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
const dateOf = (day: number): Date => new Date(Date.UTC(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, day % 100));

/** The day in Shanghai (YYYYMMDD) of epoch milliseconds. */
export function dayAt(ms: number): number {
  if (!Number.isFinite(ms)) throw new XtpArgumentError(`${ms} is no time in epoch milliseconds.`);
  return numberOf(new Date(ms + shanghaiMs));
}

/** Minutes after midnight in Shanghai, with a fraction. */
export function minuteAt(ms: number): number {
  const local = ms + shanghaiMs;
  return (local - Math.floor(local / dayMs) * dayMs) / minuteMs;
}

/** Epoch milliseconds of a minute of a day in Shanghai. */
export function atMinute(day: number, minute: number): number {
  return dateOf(day).getTime() - shanghaiMs + minute * minuteMs;
}

/** Throws XtpArgumentError for what is no day of the calendar written as YYYYMMDD. */
export function checkDay(day: number): void {
  if (!Number.isInteger(day) || day < 19_900_101 || day > 99_991_231 || numberOf(dateOf(day)) !== day) {
    throw new XtpArgumentError(`${day} is no day: write it as YYYYMMDD, like 20230201.`);
  }
}

/** The day that many days later, or earlier. */
export function addDays(day: number, count: number): number {
  return numberOf(new Date(dateOf(day).getTime() + count * dayMs));
}

/** Saturday or Sunday. */
export function isWeekend(day: number): boolean {
  const weekday = dateOf(day).getUTCDay();
  return weekday === 0 || weekday === 6;
}
