/** What the examples stand on: clients on the simulated counter and its sample day. On a real counter, `options` say where it is and nothing else changes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { QuoteClient, TraderClient, type ConnectOptions } from 'xtp-rx';
import { SimulatedCounter, type CounterSettings } from 'xtp-rx/sim';

export interface SampleDay {
  readonly counter: SimulatedCounter;
  readonly quotes: QuoteClient;
  readonly trader: TraderClient;
  /** For `connect`. */
  readonly options: ConnectOptions;
  /** Plays the day up to a time of it, `hh:mm` or `hh:mm:ss`, no faster than the events are read; to its end without one. */
  readonly play: (until?: string) => Promise<void>;
}

/** Runs an example, and closes everything after it. */
export async function onSampleDay(settings: CounterSettings, example: (day: SampleDay) => Promise<void>): Promise<void> {
  const counter = SimulatedCounter.open();
  counter.loadFeed();
  counter.configure(settings);
  const logFolder = mkdtempSync(join(tmpdir(), 'xtp-rx-log-'));
  const quotes = new QuoteClient({ clientId: 1, logFolder });
  const trader = new TraderClient({ clientId: 1, logFolder });
  const options: ConnectOptions = { host: '127.0.0.1', port: 6001, user: 'demo', password: 'demo' };
  const play = async (until?: string): Promise<void> => {
    const untilMs = until === undefined ? Number.MAX_SAFE_INTEGER : timeOfDay(quotes.tradingDay(), until);
    while ((await counter.advance({ records: 40, untilMs })) > 0) await new Promise((resolve) => setImmediate(resolve));
  };
  try {
    await example({ counter, quotes, trader, options, play });
  } finally {
    await Promise.all([quotes.close(), trader.close()]);
    rmSync(logFolder, { recursive: true, force: true });
  }
}

/** Epoch milliseconds of a time of a day (YYYYMMDD) in China. */
function timeOfDay(day: string, time: string): number {
  return Date.parse(`${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T${time.padEnd(8, ':00')}+08:00`);
}
