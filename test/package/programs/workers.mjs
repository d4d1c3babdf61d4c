// Worker threads load the package and get quotes: several at the same time, then one after another, then the main thread.
import { mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { firstValueFrom } from 'rxjs';
import { QuoteClient } from 'xtp-rx';
import { SimulatedCounter } from 'xtp-rx/sim';

async function firstQuote(logFolder) {
  const quotes = new QuoteClient({ clientId: 1, logFolder });
  await quotes.login({ host: '127.0.0.1', port: 6001, user: 'demo', password: 'demo' });
  const quote = await firstValueFrom(quotes.snapshots('600001.SH'));
  await quotes.close();
  return quote.symbol;
}

async function quoteInWorker(logFolder) {
  const worker = new Worker(fileURLToPath(import.meta.url), { workerData: logFolder });
  const ended = once(worker, 'exit');
  const [symbol] = await once(worker, 'message'); // rejects with the worker's error
  const [code] = await ended;
  if (symbol !== '600001.SH' || code !== 0) throw new Error(`a worker heard of ${symbol} and ended with ${code}`);
}

if (isMainThread) {
  const logFolder = mkdtempSync(join(tmpdir(), 'xtp-rx-package-'));
  const counter = SimulatedCounter.open();
  counter.start(60);
  await Promise.all([quoteInWorker(logFolder), quoteInWorker(logFolder), quoteInWorker(logFolder)]);
  for (let i = 0; i < 3; i++) await quoteInWorker(logFolder);
  await firstQuote(logFolder);
  counter.pause();
  rmSync(logFolder, { recursive: true });
  console.log('6 workers and the main thread got quotes');
} else {
  parentPort.postMessage(await firstQuote(workerData));
}
