import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { namesOf } from './file-names';

/** A line of an audit, and where it stands. */
export interface AuditLine {
  readonly text: string;
  /** Empty for lines that came from no file. */
  readonly file: string;
  /** Counted from 1. */
  readonly number: number;
}

/** What an audit is read from: the path that `auditFile` was given, one of its files, or lines. */
export type AuditSource = string | Iterable<string> | AsyncIterable<string>;

export async function* linesOf(source: AuditSource): AsyncGenerator<AuditLine> {
  if (typeof source !== 'string') {
    yield* numbered(source, '');
    return;
  }
  for (const file of await filesOf(source)) yield* numbered(createInterface({ input: createReadStream(file), crlfDelay: Infinity }), file);
}

async function* numbered(lines: Iterable<string> | AsyncIterable<string>, file: string): AsyncGenerator<AuditLine> {
  let number = 0;
  for await (const text of lines) yield { text, file, number: ++number };
}

/** The file itself, else those that were made of the path. */
async function filesOf(path: string): Promise<string[]> {
  const names = namesOf(path, await readdir(dirname(path)));
  if (names.length === 0) await stat(path); // rejects
  return names.length === 0 || namesOf(path, [basename(path)]).length > 0 ? [path] : names.map(({ name }) => join(dirname(path), name));
}
