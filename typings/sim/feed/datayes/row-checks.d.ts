import { FeedError } from '../feed-error';
import type { Stock } from '../stock';
import type { CsvRow } from './csv';
/** Throws `FEED_BAD_ROW` where a row is of another instrument than the file. */
export declare function checkSecurity(row: CsvRow<'SecurityID'>, stock: Stock): void;
/** The error for rows that should ascend by a column and do not. */
export declare function notAscending(file: string, line: number, column: string, value: number, last: number): FeedError;
