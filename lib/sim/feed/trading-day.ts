/** Days as YYYYMMDD and times of day as HHMMSSsss, both plain numbers; together XTP's 17 digits. */

/** YYYYMMDDHHMMSSsss. */
export function exchangeTime(day: number, timeOfDay: number): bigint {
  return BigInt(day) * 1_000_000_000n + BigInt(timeOfDay);
}

/** HHMMSSsss of `09:30:00.123` (the milliseconds may be missing), or undefined for any other text. */
export function parseTimeOfDay(text: string): number | undefined {
  const match = /^([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{3}))?$/.exec(text);
  if (!match) return undefined;
  const [, hours, minutes, seconds, milliseconds = '0'] = match;
  return Number(hours) * 10_000_000 + Number(minutes) * 100_000 + Number(seconds) * 1000 + Number(milliseconds);
}

/** Whether a number is a day of the calendar written as YYYYMMDD. */
export function isDay(day: number): boolean {
  const [year, month, date] = [Math.floor(day / 10_000), Math.floor(day / 100) % 100, day % 100];
  const real = new Date(Date.UTC(year, month - 1, date));
  return Number.isInteger(day) && year >= 1990 && real.getUTCMonth() === month - 1 && real.getUTCDate() === date;
}
