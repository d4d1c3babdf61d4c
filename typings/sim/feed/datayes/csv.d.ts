import { FeedError } from '../feed-error';
/** One row of a table, its cells by the name of their column. */
export declare class CsvRow<Column extends string> {
    #private;
    /** In the file, from 1. */
    readonly line: number;
    constructor(file: string, 
    /** In the file, from 1. */
    line: number, places: ReadonlyMap<string, number>, cells: readonly string[]);
    text(column: Column): string;
    /** An empty cell is 0. Throws `FEED_BAD_ROW` for what is no number. */
    number(column: Column): number;
    /** As `number`, without a fraction. */
    integer(column: Column): number;
    /** A time of day as HHMMSSsss. Throws `FEED_BAD_ROW` for anything else than `09:30:00.000`. */
    timeOfDay(column: Column): number;
    /** One of a few words, spaces around it left out. Throws `FEED_BAD_ROW` for any other. */
    oneOf<Word extends string>(column: Column, words: readonly Word[]): Word;
    /** The error that says what this row has in a column and what it should have. */
    bad(column: Column, expected: string): FeedError;
}
/**
 * The rows of a table in CSV, packed (`.gz`) or plain, one after another as they are asked for. The first line must name
 * exactly the given columns, in any order.
 *
 * Throws a `FeedError`: `FEED_BAD_HEADER`, `FEED_BAD_ROW` for a row of another length or with a broken quote, `FEED_UNREADABLE`.
 */
export declare function readCsv<Column extends string>(file: string, columns: readonly Column[]): AsyncGenerator<CsvRow<Column>>;
/** The lines of a CSV file as lists of cells. Throws as `readCsv`. */
export declare function readCells(file: string): AsyncGenerator<string[]>;
