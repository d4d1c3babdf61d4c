/** XTP's 17-digit times (YYYYMMDDHHMMSSsss, Asia/Shanghai) and epoch milliseconds. */

const dayMs = 86_400_000;
const shanghaiMs = 8 * 3_600_000;

let lastDay = NaN;
let lastDayStart = 0;

/** Midnight in Shanghai of a YYYYMMDD, as epoch milliseconds. Events of one day come together, so the last is kept. */
function dayStart(day: number): number {
  if (day !== lastDay) {
    lastDayStart = Date.UTC(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, day % 100) - shanghaiMs;
    lastDay = day;
  }
  return lastDayStart;
}

/**
 * Epoch milliseconds of a time given as the two halves of its 64 bits; 0 stays 0 (unset). The value itself does not fit a
 * double, its remainder by 10^9 and its quotient do.
 */
export function epochMs(low: number, high: number): number {
  if (low === 0 && high === 0) return 0;
  const inDay = (high * 294_967_296 + low) % 1_000_000_000; // 2^32 = 4 * 10^9 + 294,967,296
  const day = Math.round((high * 4_294_967_296 - inDay + low) / 1_000_000_000);
  const hours = Math.floor(inDay / 10_000_000);
  const minutes = Math.floor(inDay / 100_000) % 100;
  return dayStart(day) + hours * 3_600_000 + minutes * 60_000 + (inDay % 100_000);
}

/** The 17-digit time of epoch milliseconds; 0 stays 0. */
export function rawTime(ms: number): bigint {
  if (ms === 0) return 0n;
  const local = new Date(ms + shanghaiMs);
  const day = local.getUTCFullYear() * 10_000 + (local.getUTCMonth() + 1) * 100 + local.getUTCDate();
  const rest = (ms + shanghaiMs) % dayMs;
  const clock = Math.floor(rest / 3_600_000) * 10_000_000 + (Math.floor(rest / 60_000) % 60) * 100_000 + (rest % 60_000);
  return BigInt(day) * 1_000_000_000n + BigInt(clock);
}
