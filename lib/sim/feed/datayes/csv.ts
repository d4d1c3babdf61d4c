import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { CsvError, parse, type Parser } from 'csv-parse';
import { FeedError, unreadable } from '../feed-error';
import { parseTimeOfDay } from '../trading-day';

/** One row of a table, its cells by the name of their column. */
export class CsvRow<Column extends string> {
  readonly #file: string;
  readonly #places: ReadonlyMap<string, number>;
  readonly #cells: readonly string[];

  constructor(
    file: string,
    /** In the file, from 1. */
    readonly line: number,
    places: ReadonlyMap<string, number>,
    cells: readonly string[],
  ) {
    this.#file = file;
    this.#places = places;
    this.#cells = cells;
  }

  text(column: Column): string {
    return this.#cells[this.#places.get(column) ?? -1] ?? '';
  }

  /** An empty cell is 0. Throws `FEED_BAD_ROW` for what is no number. */
  number(column: Column): number {
    const value = Number(this.text(column));
    if (!Number.isFinite(value)) throw this.bad(column, 'a number');
    return value;
  }

  /** As `number`, without a fraction. */
  integer(column: Column): number {
    const value = this.number(column);
    if (!Number.isSafeInteger(value)) throw this.bad(column, 'a whole number');
    return value;
  }

  /** A time of day as HHMMSSsss. Throws `FEED_BAD_ROW` for anything else than `09:30:00.000`. */
  timeOfDay(column: Column): number {
    const time = parseTimeOfDay(this.text(column));
    if (time === undefined) throw this.bad(column, 'a time like 09:30:00.000');
    return time;
  }

  /** One of a few words, spaces around it left out. Throws `FEED_BAD_ROW` for any other. */
  oneOf<Word extends string>(column: Column, words: readonly Word[]): Word {
    const text = this.text(column).trim();
    const word = words.find((candidate) => candidate === text);
    if (word === undefined) throw this.bad(column, `one of ${words.join(', ')}`);
    return word;
  }

  /** The error that says what this row has in a column and what it should have. */
  bad(column: Column, expected: string): FeedError {
    return badRow(this.#file, this.line, `${column} is '${this.text(column)}', expected ${expected}`);
  }
}

function badRow(file: string, line: number, message: string): FeedError {
  return new FeedError('FEED_BAD_ROW', `${message}; correct the row or take the file again from the vendor`, { file, line });
}

/**
 * The rows of a table in CSV, packed (`.gz`) or plain, one after another as they are asked for. The first line must name
 * exactly the given columns, in any order.
 *
 * Throws a `FeedError`: `FEED_BAD_HEADER`, `FEED_BAD_ROW` for a row of another length or with a broken quote, `FEED_UNREADABLE`.
 */
export async function* readCsv<Column extends string>(file: string, columns: readonly Column[]): AsyncGenerator<CsvRow<Column>> {
  let places: ReadonlyMap<string, number> | undefined;
  let line = 0;
  for await (const cells of readCells(file)) {
    line += 1;
    if (!places) {
      places = placesOf(file, cells, columns);
    } else if (cells.length === columns.length) {
      yield new CsvRow(file, line, places, cells);
    } else if (cells.length > 1 || cells[0] !== '') {
      throw badRow(file, line, `has ${cells.length} cells, expected ${columns.length}`);
    }
  }
  if (!places) placesOf(file, [], columns);
}

/** The lines of a CSV file as lists of cells. Throws as `readCsv`. */
export async function* readCells(file: string): AsyncGenerator<string[]> {
  const parser = parse({ bom: true, relax_column_count: true });
  openInto(file, parser);
  try {
    for await (const cells of parser) yield cells as string[];
  } catch (error) {
    if (error instanceof CsvError) throw badRow(file, Number(error['lines'] ?? 0), error.message);
    throw unreadable(file, error);
  }
}

// An error anywhere in the chain destroys the parser with it, so that it shows where the rows are taken.
function openInto(file: string, parser: Parser): void {
  const done = (): void => undefined;
  const source = createReadStream(file);
  if (file.endsWith('.gz')) pipeline(source, createGunzip(), parser, done);
  else pipeline(source, parser, done);
}

function placesOf(file: string, header: readonly string[], columns: readonly string[]): ReadonlyMap<string, number> {
  const missing = columns.filter((column) => !header.includes(column));
  const unknown = header.filter((name) => !columns.includes(name));
  if (missing.length > 0 || header.length !== columns.length) {
    const faults = [
      missing.length > 0 ? `lacks the columns ${missing.join(', ')}` : '',
      unknown.length > 0 ? `has the unknown columns ${unknown.join(', ')}` : '',
      missing.length + unknown.length === 0 ? 'names a column twice' : '',
    ];
    const message = `the first line ${faults.filter(Boolean).join(' and ')}; expected the ${columns.length} columns of the Datayes table`;
    throw new FeedError('FEED_BAD_HEADER', message, { file, line: 1 });
  }
  return new Map(header.map((name, place) => [name, place]));
}
