import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError } from './usage-error';

export interface Options {
  /** The unpacked SDK; headers and libraries are looked for below it. */
  readonly sdk?: string | undefined;
  readonly headers?: string | undefined;
  readonly libraries?: string | undefined;
  readonly json: boolean;
  /** Where the table is written as markdown. */
  readonly report?: string | undefined;
}

export const usage = `npm run check:sdk -- --sdk <folder of the unpacked SDK> [--headers <folder>] [--libraries <folder>] [--json] [--report <file>]`;

/** Throws UsageError. Relative paths are of the folder that npm was called in. */
export function readOptions(args: readonly string[], base = process.env['INIT_CWD'] ?? process.cwd()): Options {
  const { sdk, headers, libraries, json, report } = parse(args);
  if (sdk === undefined && (headers === undefined || libraries === undefined)) {
    throw new UsageError('OPTION', `Say where the vendor's SDK is. ${usage}`);
  }
  const path = (value: string | undefined): string | undefined => (value === undefined ? undefined : resolve(base, value));
  return { sdk: path(sdk), headers: path(headers), libraries: path(libraries), report: path(report), json: json ?? false };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        sdk: { type: 'string' },
        headers: { type: 'string' },
        libraries: { type: 'string' },
        json: { type: 'boolean' },
        report: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new UsageError('OPTION', `${(error as Error).message} ${usage}`);
  }
}
