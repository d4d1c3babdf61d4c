/** The book from ticks by itself: the ticks of made-up days, in memory, read as `readTicks` reads them and made a book of. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { from } from 'rxjs';
import { bookFromTicks, QuoteClient, type TickEvent } from 'xtp-rx';
import { SimulatedCounter } from 'xtp-rx/sim';
import { readTicks, Sink, wanted } from './pipeline';

/** Millions a second. */
export interface BookRun {
  readonly ticks: number;
  readonly plain: number;
  readonly book: number;
  /** Prices of the book when the day is over. */
  readonly depth: number;
}

/** One of each exchange. */
export const bookSymbols = ['600001.SH', '000001.SZ'] as const;

/** All ticks of a day of each instrument, kept apart. */
export async function daysOfTicks(): Promise<Record<(typeof bookSymbols)[number], TickEvent[]>> {
  const counter = SimulatedCounter.open();
  counter.loadSynthetic({ seed: 1, instruments: 2, ordersPerInstrument: 60_000 });
  const logFolder = mkdtempSync(join(tmpdir(), 'xtp-rx-bench-'));
  const client = new QuoteClient({ clientId: 1, logFolder });
  const days: Record<(typeof bookSymbols)[number], TickEvent[]> = { '600001.SH': [], '000001.SZ': [] };
  await client.login({ host: '127.0.0.1', port: 6002, user: 'bench', password: 'bench' });
  for (const symbol of bookSymbols) client.ticks(symbol).subscribe((tick) => days[symbol].push(tick.copy()));
  await new Promise((resolve) => setImmediate(resolve));
  await counter.playAll();
  await client.close();
  rmSync(logFolder, { recursive: true });
  return days;
}

/** The best of so many rounds, after one that warms. */
export function bookRun(ticks: readonly TickEvent[], rounds: number): BookRun {
  const selected = wanted(bookSymbols);
  let depth = 0;
  const plain = (): void => {
    const sink = new Sink();
    readTicks(from(ticks), selected, sink, () => undefined);
    if (sink.events !== ticks.length) throw new Error(`${sink.events} of ${ticks.length} ticks were read`);
  };
  const book = (): void => {
    let trusted = 0;
    bookFromTicks()(from(ticks)).subscribe((now) => {
      if (!now.stale) trusted++;
      depth = now.depth('bid') + now.depth('ask');
    });
    if (trusted !== ticks.length) throw new Error(`${trusted} of ${ticks.length} ticks fitted`);
  };
  const best = { plain: 0, book: 0 };
  for (let round = 0; round <= rounds; round++) {
    for (const [name, pass] of [
      ['plain', plain],
      ['book', book],
    ] as const) {
      // prettier-ignore
      const start = performance.now();
      pass();
      if (round > 0) best[name] = Math.max(best[name], ticks.length / (performance.now() - start) / 1000);
    }
  }
  return { ticks: ticks.length, ...best, depth };
}
