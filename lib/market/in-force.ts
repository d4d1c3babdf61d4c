import { XtpMarketDayError } from '../errors';
import type { Dated } from './rows';
import { checkDay } from './shanghai';

/** The row that holds on a day, or undefined. Rows are in the order of their days and do not overlap. */
export function inForce<T extends Dated>(rows: readonly T[] | undefined, day: number): T | undefined {
  checkDay(day);
  return rows?.filter(({ from, to = Infinity }) => from <= day && day <= to).at(-1);
}

/** The same; throws XtpMarketDayError where there is none. */
export function mustBeInForce<T extends Dated>(rows: readonly T[] | undefined, day: number, what: string): T {
  const row = inForce(rows, day);
  if (row) return row;
  throw new XtpMarketDayError(
    rows?.[0] === undefined ? `There is no ${what}.` : `Of the ${what} nothing is known on ${day}: the first rule is of ${rows[0].from}.`,
  );
}
