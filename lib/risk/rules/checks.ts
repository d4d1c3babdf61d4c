import { XtpArgumentError } from '../../errors';
import { longestWindowMs } from '../state/meter';

/** Throws XtpArgumentError. */
export function wholeLimit(rule: string, limit: number, what: string): void {
  if (!(Number.isSafeInteger(limit) && limit > 0))
    throw new XtpArgumentError(`${rule} needs a whole number of ${what} above 0, not ${limit}.`);
}

/** A window that is looked back on. Throws XtpArgumentError. */
export function windowOf(rule: string, name: string, ms: number): void {
  if (!(ms > 0 && ms <= longestWindowMs)) {
    throw new XtpArgumentError(`${rule} needs ${name} in milliseconds above 0 and at most ${longestWindowMs}, not ${ms}.`);
  }
}

/** A part of something. Throws XtpArgumentError. */
export function partOf(rule: string, part: number, what: string): void {
  if (!(part > 0 && part < Infinity)) throw new XtpArgumentError(`${rule} needs a part of ${what} above 0, e.g. 0.3, not ${part}.`);
}

/** Throws XtpArgumentError if none is given. */
export function someLimit(rule: string, limits: Readonly<Record<string, unknown>>): void {
  if (Object.values(limits).some((limit) => limit !== undefined)) return;
  throw new XtpArgumentError(`${rule} needs at least one of ${Object.keys(limits).join(', ')}.`);
}

/** Sums of prices have at most four decimals, their binary fractions more. */
export function yuan(sum: number): number {
  return Math.round(sum * 10_000) / 10_000;
}
