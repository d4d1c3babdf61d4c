import { FeedError } from '../feed-error';
import type { Stock } from '../stock';
import type { CsvRow } from './csv';

/** Throws `FEED_BAD_ROW` where a row is of another instrument than the file. */
export function checkSecurity(row: CsvRow<'SecurityID'>, stock: Stock): void {
  if (row.text('SecurityID').padStart(6, '0') !== stock.ticker) throw row.bad('SecurityID', stock.ticker);
}

/** The error for rows that should ascend by a column and do not. */
export function notAscending(file: string, line: number, column: string, value: number, last: number): FeedError {
  return new FeedError('FEED_BAD_ROW', `${column} is ${value} after ${last}; sort the rows by ${column} and remove doubles`, {
    file,
    line,
  });
}
