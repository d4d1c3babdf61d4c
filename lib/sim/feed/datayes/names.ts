import { access } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { StockExchange } from '../stock';
import { readCells } from './csv';

const venues: Readonly<Record<string, StockExchange>> = { SSE: 'SH', SZSE: 'SZ' };

/**
 * Names of shares by symbol, from `instruments.csv(.gz)` beside the folder of the day; empty where that is not there. Its lines
 * are exchange (SSE, SZSE), class (E: equity), code, name, tick, a previous close, without a header; codes may lack leading zeros.
 */
export async function readNames(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  const file = await firstThere(['instruments.csv.gz', 'instruments.csv'].map((name) => join(dirname(resolve(folder)), name)));
  if (file === undefined) return names;
  for await (const [venue = '', kind, code = '', name] of readCells(file)) {
    const exchange = venues[venue];
    if (exchange && kind === 'E' && name) names.set(`${code.padStart(6, '0')}.${exchange}`, name);
  }
  return names;
}

async function firstThere(files: readonly string[]): Promise<string | undefined> {
  for (const file of files) {
    const there = await access(file).then(
      () => true,
      () => false,
    );
    if (there) return file;
  }
  return undefined;
}
