/** `xtp-rx record` into a file of lines: JSON or CSV. Each line is written at once, so that a crash loses nothing. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { SnapshotEvent } from '../../xtp/generated/events';
import type { QuoteEvent, Sink } from './follow';
import { quoteJson } from './lines';

const levels = Array.from({ length: 10 }, (_, i) => i);

type Column = readonly [name: string, of: (s: SnapshotEvent) => string | number];

const columns: readonly Column[] = [
  ['time', (s) => s.timeRaw.toString()],
  ['symbol', (s) => s.symbol],
  ['last', (s) => s.lastPrice],
  ['preClose', (s) => s.preClosePrice],
  ['open', (s) => s.openPrice],
  ['high', (s) => s.highPrice],
  ['low', (s) => s.lowPrice],
  ['close', (s) => s.closePrice],
  ['volume', (s) => s.volume],
  ['turnover', (s) => s.turnover],
  ['trades', (s) => s.tradesCount],
  ['status', (s) => s.tickerStatus],
  ...levels.map((i): Column => [`bid${i + 1}`, (s) => s.bidPriceAt(i)]),
  ...levels.map((i): Column => [`bidQuantity${i + 1}`, (s) => s.bidQuantityAt(i)]),
  ...levels.map((i): Column => [`ask${i + 1}`, (s) => s.askPriceAt(i)]),
  ...levels.map((i): Column => [`askQuantity${i + 1}`, (s) => s.askQuantityAt(i)]),
];

/** No cell needs quotes: symbols and states of trading are letters and digits; blanks behind the latter are left out. */
function csvLine(event: QuoteEvent): string {
  if (!(event instanceof SnapshotEvent)) throw new TypeError('A CSV file holds snapshots alone.');
  return columns.map(([, of]) => String(of(event)).trim()).join(',');
}

export function toLinesFile(path: string, format: 'jsonl' | 'csv', flags: 'w' | 'wx'): Sink {
  const line = format === 'csv' ? csvLine : quoteJson;
  let [file, lines] = [-1, 0];
  return {
    open: () => {
      file = openSync(path, flags);
      if (format === 'csv') writeSync(file, `${columns.map(([name]) => name).join(',')}\n`);
      return Promise.resolve();
    },
    take: (event) => {
      writeSync(file, `${line(event)}\n`);
      lines++;
    },
    taken: () => Promise.resolve(),
    close: () => {
      closeSync(file);
      return Promise.resolve(`${lines} quotes in ${path}`);
    },
  };
}
