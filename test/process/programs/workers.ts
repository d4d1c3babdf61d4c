/** Clients in worker threads; which story is told, the argument names. workers.test.ts looks at the end of it. */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { firstValueFrom } from 'rxjs';
import { QuoteClient, TraderClient, type LoginOptions } from 'xtp-rx';
import { SimulatedCounter } from 'xtp-rx/sim';

interface Task {
  readonly logFolder: string;
  readonly user: string;
  readonly clients: 'quote' | 'both';
  /** What the worker does once events flow. */
  readonly then: 'stay' | 'close' | 'return' | 'exit' | 'hang' | 'call on';
}

const symbols = ['600001.SH', '688001.SH', '510300.SH', '000001.SZ', '300001.SZ', '159915.SZ'];
const loginOf = (user: string): LoginOptions => ({ host: '127.0.0.1', port: 6002, user, password: 'p' });
const ignore = (): void => undefined;

/** Continuous trading begins, a few hundred times as fast as it would. */
async function openMarket(): Promise<SimulatedCounter> {
  const counter = SimulatedCounter.open();
  counter.pause();
  await counter.advance({ records: 5000 });
  counter.start(300);
  return counter;
}

/** Quotes flow and orders are answered when this resolves. */
async function work({ logFolder, user, clients }: Task): Promise<{ close: () => Promise<unknown>; ticks: () => number }> {
  let ticks = 0;
  const quote = new QuoteClient({ clientId: 1, logFolder });
  await quote.login(loginOf(user));
  const first = firstValueFrom(quote.ticks(symbols));
  quote.ticks(symbols).subscribe(() => ticks++);
  quote.snapshots(symbols).subscribe();
  const trader = clients === 'both' ? new TraderClient({ clientId: 1, logFolder }) : undefined;
  const account = await trader?.login(loginOf(user));
  const order = { symbol: symbols[0]!, side: 'buy', quantity: 100, price: 9 } as const;
  if (account) {
    await firstValueFrom(account.submit(order));
    quote.snapshots(symbols[0]!).subscribe(() => account.submit(order).subscribe({ error: ignore }));
  }
  await first;
  return { close: () => Promise.all([quote.close(), trader?.close()]), ticks: () => ticks };
}

async function inWorker(task: Task): Promise<void> {
  if (task.then === 'hang') {
    const client = new TraderClient({ clientId: 1, logFolder: task.logFolder });
    client.login(loginOf(task.user)).catch(ignore);
    setImmediate(() => parentPort?.postMessage('flowing'));
    return;
  }
  if (task.then === 'call on') {
    const client = new QuoteClient({ clientId: 1, logFolder: task.logFolder });
    parentPort?.postMessage('flowing');
    for (;;) client.counters(); // each fills an array, which fails once the thread is being terminated
  }
  const { close } = await work(task);
  parentPort?.postMessage('flowing');
  if (task.then === 'close') await close();
  if (task.then === 'exit') process.exit();
}

async function start(task: Omit<Task, 'logFolder'>): Promise<Worker> {
  // What reads TypeScript here is not inherited by a worker's first file.
  const code = `require('tsx/cjs'); require(${JSON.stringify(__filename)});`;
  const worker = new Worker(code, { eval: true, workerData: { ...task, logFolder } satisfies Task });
  const failed = once(worker, 'error').then(([error]) => {
    throw error as Error;
  });
  await Promise.race([once(worker, 'message'), failed]);
  failed.catch(ignore);
  return worker;
}

/** This thread makes both clients, and they work: whatever was before has let go of the TraderApi. */
async function mainThreadWorks(): Promise<void> {
  const counter = SimulatedCounter.open();
  counter.pause();
  counter.reset();
  await openMarket();
  const { close, ticks } = await work({ logFolder, user: 'main', clients: 'both', then: 'stay' });
  const before = ticks();
  while (ticks() === before) await new Promise((resolve) => setImmediate(resolve));
  await close();
  process.stdout.write('works');
}

let logFolder = '';

const stories: Readonly<Record<string, () => Promise<void>>> = {
  'terminate 20 times': async () => {
    for (let i = 0; i < 20; i++) {
      const worker = await start({ user: 'worker', clients: 'both', then: 'stay' });
      await worker.terminate();
    }
    await mainThreadWorks();
  },
  'terminate within a call': async () => {
    for (let i = 0; i < 20; i++) {
      const worker = await start({ user: 'worker', clients: 'quote', then: 'call on' });
      await worker.terminate();
    }
    await mainThreadWorks();
  },
  'end with open clients': async () => {
    for (const then of ['close', 'exit'] as const) {
      const worker = await start({ user: 'worker', clients: 'both', then });
      await once(worker, 'exit');
    }
    await mainThreadWorks();
  },
  'three environments': async () => {
    const workers = await Promise.all(['a', 'b'].map((user) => start({ user, clients: 'quote', then: 'stay' })));
    const own = await work({ logFolder, user: 'main', clients: 'both', then: 'stay' });
    await workers[0]!.terminate();
    const before = own.ticks();
    while (own.ticks() === before) await new Promise((resolve) => setImmediate(resolve));
    await workers[1]!.terminate();
    await own.close();
    await mainThreadWorks();
  },
  'terminate during a hanging login': async () => {
    const counter = SimulatedCounter.open();
    counter.hangLogins(true);
    const worker = await start({ user: 'worker', clients: 'quote', then: 'hang' });
    await worker.terminate();
    counter.hangLogins(false);
    for (;;) {
      try {
        await new TraderClient({ clientId: 1, logFolder }).close();
        break;
      } catch {
        await new Promise((resolve) => setImmediate(resolve)); // until the abandoned login has let go
      }
    }
    await mainThreadWorks();
  },
  'main exits under workers': async () => {
    await Promise.all(['a', 'b'].map((user) => start({ user, clients: 'quote', then: 'stay' })));
    process.stdout.write('works');
    process.exit();
  },
};

async function main(): Promise<void> {
  logFolder = mkdtempSync(join(tmpdir(), 'xtp-rx-workers-'));
  process.on('exit', () => rmSync(logFolder, { recursive: true, force: true }));
  const story = stories[process.argv[2] ?? ''];
  if (!story) throw new Error(`no such story: ${process.argv[2] ?? ''}`);
  await openMarket();
  await story();
}

void (isMainThread ? main() : inWorker(workerData as Task));
