import { XtpArgumentError } from '../../errors';

/** One limit for all, or one for each that is named; those that are not named have none. */
export type LimitOf<Key extends string> = number | Readonly<Partial<Record<Key, number>>>;

/** Looks limits up; Infinity where there is none. Throws XtpArgumentError. */
export function limitOf<Key extends string>(rule: string, given: LimitOf<Key> | undefined, unit: string): (key: Key) => number {
  if (typeof given !== 'object') {
    const limit = given === undefined ? Infinity : above0(rule, given, unit);
    return () => limit;
  }
  const limits = new Map<string, number>();
  for (const [key, limit] of Object.entries<number | undefined>(given)) if (limit !== undefined) limits.set(key, above0(rule, limit, unit));
  return (key) => limits.get(key) ?? Infinity;
}

function above0(rule: string, limit: number, unit: string): number {
  if (!(limit > 0)) throw new XtpArgumentError(`${rule} needs limits in ${unit} above 0, not ${limit}.`);
  return limit;
}
