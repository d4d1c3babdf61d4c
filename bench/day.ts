/** `npm run bench:day [-- --instruments 5000]`: a whole synthetic day of snapshots every 3 seconds, from the matching engine to a subscriber, and what it takes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { QuoteClient } from 'xtp-rx';
import { SimulatedCounter } from 'xtp-rx/sim';

const { values } = parseArgs({ options: { instruments: { type: 'string', default: '5000' } } });
/** What a whole market of 5,000 may take. */
const targetSeconds = 180;

async function main(): Promise<void> {
  const instruments = Number(values.instruments);
  const logFolder = mkdtempSync(join(tmpdir(), 'xtp-rx-day-'));
  const counter = SimulatedCounter.open();
  counter.loadSynthetic({ instruments, ticks: false });
  const quotes = new QuoteClient({ clientId: 1, logFolder, ringBytes: 64 * 2 ** 20 });
  await quotes.login({ host: '127.0.0.1', port: 6002, user: 'bench', password: 'bench' });
  let snapshots = 0;
  let turnover = 0;
  for (const market of ['SH', 'SZ'] as const) {
    quotes.market.snapshots(market).subscribe((snapshot) => {
      snapshots++;
      turnover += snapshot.lastPrice;
    });
  }
  await counter.advance({ records: 0 });

  const begin = performance.now();
  while ((await counter.advance({ records: 200_000 })) > 0);
  const seconds = (performance.now() - begin) / 1000;
  const { lost } = quotes.counters();
  await quotes.close();
  rmSync(logFolder, { recursive: true, force: true });

  const { heapUsed } = process.memoryUsage();
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(`${instruments} instruments: ${seconds.toFixed(0)} s, ${snapshots} snapshots to the subscriber, ${lost} lost to a full ring`);
  console.log(
    `memory: at most ${peak.toFixed(0)} MiB of the process, counter and market in it; ${(heapUsed / 2 ** 20).toFixed(0)} MiB of JavaScript at the end`,
  );
  if (snapshots === 0 || Number.isNaN(turnover)) throw new Error('no snapshot arrived');
  if (seconds > targetSeconds) throw new Error(`a day took more than ${targetSeconds} s`);
}

void main();
