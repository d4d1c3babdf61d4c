/** How long after a drop a session that is kept up is live again, against the wait that its back-off had planned. By the clock, on the simulated counter. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filter, firstValueFrom, type Observable } from 'rxjs';
import { QuoteClient, TraderClient, type ConnectionStatus, type ConnectOptions } from 'xtp-rx';
import { SimulatedCounter } from 'xtp-rx/sim';

/** Milliseconds of a wait, and how many drops with it. */
const plans = [
  [50, 40],
  [100, 30],
  [200, 20],
  [500, 10],
] as const;

/** Time from down to live as a part of the wait between them. */
export interface Recovery {
  readonly waitMs: number;
  readonly drops: number;
  readonly p50: number;
  readonly p95: number;
}

const reached = (status: Observable<ConnectionStatus>, state: ConnectionStatus['state']): Promise<number> =>
  firstValueFrom(status.pipe(filter((value) => value.state === state))).then(() => performance.now());

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;

/** Quotes and an account are dropped together. An account is live when the counter's records have been compared. */
async function recover(counter: SimulatedCounter, logFolder: string, waitMs: number, drops: number): Promise<Recovery> {
  const options: ConnectOptions = {
    ...{ host: '127.0.0.1', port: 6002, user: 'bench', password: 'bench' },
    retry: { initialMs: waitMs, maxMs: waitMs, jitter: 0 },
  };
  const quotes = new QuoteClient({ clientId: 1, logFolder });
  const trader = new TraderClient({ clientId: 1, logFolder });
  quotes.snapshots(['600001.SH', '000001.SZ', '510300.SH']).subscribe();
  await quotes.connect(options);
  const account = await trader.connect(options);
  const ratios: number[] = [];
  for (let i = 0; i < drops; i++) {
    const came = [quotes.status, account.status].map(async (status) => {
      const down = await reached(status, 'down');
      ratios.push(((await reached(status, 'live')) - down) / waitMs);
    });
    counter.drop('quote');
    counter.drop('trader');
    await Promise.all(came);
  }
  await Promise.all([quotes.close(), trader.close()]);
  ratios.sort((a, b) => a - b);
  return { waitMs, drops, p50: at(ratios, 0.5), p95: at(ratios, 0.95) };
}

export async function recoveries(): Promise<Recovery[]> {
  const counter = SimulatedCounter.open();
  const logFolder = mkdtempSync(join(tmpdir(), 'xtp-rx-bench-'));
  const results: Recovery[] = [];
  for (const [waitMs, drops] of plans) results.push(await recover(counter, logFolder, waitMs, drops));
  rmSync(logFolder, { recursive: true, force: true });
  return results;
}
