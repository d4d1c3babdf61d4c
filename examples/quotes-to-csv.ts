/** Quotes to CSV: every snapshot of some symbols, a line each, in a file (default: quotes.csv in the folder for temporary files). */
import { createWriteStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { map } from 'rxjs';
import type { SnapshotEvent } from 'xtp-rx';
import { onSampleDay } from './support/day';

const path = process.argv[2] ?? join(tmpdir(), 'quotes.csv');
const columns = ['time', 'symbol', 'lastPrice', 'bidPrice', 'bidQuantity', 'askPrice', 'askQuantity', 'volume', 'turnover'] as const;

const line = (s: SnapshotEvent): string =>
  [
    new Date(s.time).toISOString(),
    s.symbol,
    s.lastPrice,
    s.bidPriceAt(0),
    s.bidQuantityAt(0),
    s.askPriceAt(0),
    s.askQuantityAt(0),
    s.volume,
    s.turnover,
  ].join(',');

void onSampleDay({}, async ({ quotes, options, play }) => {
  await quotes.connect(options);
  const file = createWriteStream(path);
  file.write(`${columns.join(',')}\n`);
  let lines = 0;
  quotes
    .snapshots(['600001.SH', '000001.SZ', '510300.SH'])
    .pipe(map(line)) // before anything waits: a line holds no view
    .subscribe((text) => {
      file.write(`${text}\n`);
      lines++;
    });
  await play();
  file.end();
  await once(file, 'finish');
  console.log(`${lines} snapshots in ${path}`);
});
