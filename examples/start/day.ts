/** The trading day to play: the counter's sample day, or a real one from Datayes files. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importDatayes, type OvernightPosition, type SimulatedCounter } from 'xtp-rx/sim';

export interface Day {
  readonly symbols: readonly string[];
  readonly cash: number;
  readonly positions: readonly OvernightPosition[];
  /** Removes what was made for it. */
  cleanUp(): void;
}

const sampleSymbols = ['600001.SH', '688001.SH', '510300.SH', '000001.SZ', '300001.SZ', '159915.SZ'];

export async function prepareDay(counter: SimulatedCounter, folder: string | undefined): Promise<Day> {
  if (folder === undefined) {
    counter.loadFeed();
    return {
      symbols: sampleSymbols,
      cash: 1_000_000,
      positions: [
        { symbol: '600001.SH', quantity: 20_000, price: 9.8 },
        { symbol: '000001.SZ', quantity: 20_000, price: 12 },
      ],
      cleanUp: () => undefined,
    };
  }
  const scratch = mkdtempSync(join(tmpdir(), 'xtp-rx-day-'));
  const cleanUp = (): void => rmSync(scratch, { recursive: true, force: true });
  try {
    const report = await importDatayes({ folder, output: join(scratch, 'day.xtpfeed') });
    counter.loadFeed(report.output);
    const symbols = Object.keys(report.instruments);
    const counts = Object.entries(report.instruments).map(
      ([symbol, c]) => `${symbol} ${c.snapshots} snapshots, ${c.entrusts} entrusts, ${c.trades} trades`,
    );
    console.log(`Imported ${folder}: ${counts.join('; ')}`);
    return {
      symbols,
      cash: 2_000_000,
      positions: symbols.map((symbol) => ({ symbol, quantity: 1000, price: symbol === '600519.SH' ? 1800 : 54 })),
      cleanUp,
    };
  } catch (error) {
    cleanUp();
    throw error;
  }
}
