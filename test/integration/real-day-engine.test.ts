/**
 * A real trading day against the matching engine: the book rebuilt from its ticks must give its snapshots, and the engine, given its orders, its trades. The work
 * is done by a native program (cpp/test/real_day). The data may not be redistributed: it is taken from the folder named by XTP_RX_DATA, or from
 * `../shared/data` beside the repository, and without it the tests are skipped.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { importDatayes } from 'xtp-rx/sim';

const folder = join(process.env['XTP_RX_DATA'] ?? resolve(__dirname, '../../../shared/data'), 'level2-2023-02-01');
const program = resolve(__dirname, '../../build/tests/real_day');

interface Compared {
  readonly compared: number;
  readonly equal: number;
}
interface Figures {
  readonly levels: Compared;
  readonly everything: Compared;
  readonly auctions: Compared;
  readonly engine: Readonly<Record<string, number>>;
}

const isThere = existsSync(folder);
const describeReal = isThere ? describe : describe.skip;

describeReal(`600519.SH on 2023-02-01 and the engine${isThere ? '' : ' (SKIPPED: needs the data folder, see XTP_RX_DATA)'}`, () => {
  const temporary = mkdtempSync(join(tmpdir(), 'xtp-rx-engine-'));
  let figures: Figures;
  let differences: string[];

  beforeAll(async () => {
    const file = join(temporary, 'day.feed');
    await importDatayes({ folder, output: file, symbols: ['600519.SH'] });
    const { stdout, stderr, status, error } = spawnSync(program, [file, '600519'], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${program} failed (${error?.message ?? status}): ${stderr}`);
    figures = JSON.parse(stdout) as Figures;
    differences = stderr.split('\n').filter(Boolean);
    console.log(`600519.SH on 2023-02-01: ${JSON.stringify(figures, null, 2)}\n${stderr}`);
  }, 240_000);
  afterAll(() => rmSync(temporary, { recursive: true, force: true }));

  test('the ten levels of every snapshot from the opening on are those of the book rebuilt from the ticks', () => {
    expect(figures.levels).toEqual({ compared: 4889, equal: 4889 });
  });

  test('so are the figures of the day, the sums, averages and counts of both sides and the queues', () => {
    // The first snapshot after the opening auction has no opening price yet, though it tells of the auction's trades.
    expect(figures.everything).toEqual({ compared: 4889, equal: 4888 });
    expect(differences).toEqual(['no point for the snapshot of 20230201092501000']);
  });

  test('the snapshots of both call auctions show the price, quantity and surplus that the rule gives', () => {
    expect(figures.auctions).toEqual({ compared: 191, equal: 191 });
  });

  test('the engine, given the orders, trades as the exchange did and tells the market the same ticks', () => {
    expect(figures.engine).toEqual({
      orders: 58_117,
      ordersNotTaken: 0,
      cancels: 15_668,
      cancelsNotFound: 0,
      recordedTrades: 27_135,
      trades: 27_135,
      equalTrades: 27_135,
      recordedTicks: 54_735 + 27_135,
      ticks: 54_735 + 27_135,
      equalTicks: 54_735 + 27_135,
    });
  });
});
