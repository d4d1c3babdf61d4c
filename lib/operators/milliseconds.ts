import { XtpArgumentError } from '../errors';

/** What `setTimeout` can wait. */
const longestMs = 2 ** 31 - 1;

/** Throws XtpArgumentError for what is no time that a timer can wait. */
export function checkMs(ms: number, where: string): void {
  if (!(ms > 0 && ms <= longestMs)) throw new XtpArgumentError(`${where} needs milliseconds above 0 and below 25 days, not ${ms}.`);
}
