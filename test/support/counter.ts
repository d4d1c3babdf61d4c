/** What tests on the simulated counter share: its state before each test, clients that are closed after it, and times of the sample day. */
import { afterAll, afterEach, beforeAll } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filter, firstValueFrom, timeout, type Observable } from 'rxjs';
import {
  QuoteClient,
  TraderClient,
  type Account,
  type QuoteOptions,
  type LoginOptions,
  type SnapshotEvent,
  type TraderOptions,
} from 'xtp-rx';
import { SimulatedCounter } from 'xtp-rx/sim';
import { allDelivered } from '../../lib/native/connection';

/** Far above what anything here needs: only a broken test waits this long. */
const patienceMs = 10_000;

export const loginOptions: LoginOptions = { host: '127.0.0.1', port: 6002, user: 'trader1', password: 'pass-1' };

/** The sample day's instruments. */
export const samples = {
  sh: ['600001.SH', '688001.SH', '510300.SH', '204001.SH', '113001.SH'],
  sz: ['000001.SZ', '300001.SZ', '159915.SZ', '131810.SZ', '123001.SZ'],
  all: ['600001.SH', '688001.SH', '510300.SH', '000001.SZ', '300001.SZ', '159915.SZ', '204001.SH', '113001.SH', '131810.SZ', '123001.SZ'],
  options: [
    ...['10007001.SH', '10007002.SH', '10007003.SH', '10007004.SH'],
    ...['90005001.SZ', '90005002.SZ', '90005003.SZ', '90005004.SZ'],
  ],
} as const;

/** Epoch milliseconds of a time of the sample day, given as hh:mm:ss of Shanghai. */
export function at(time: string): number {
  return Date.parse(`2026-01-05T${time}+08:00`);
}

/** The first value that is meant; rejects rather than waiting for ever. */
export function next<T>(stream: Observable<T>, wanted: (value: T) => boolean = () => true): Promise<T> {
  return firstValueFrom(stream.pipe(filter(wanted), timeout(patienceMs)));
}

/** What this turn of the event loop still has to do is done, subscriptions going out for one. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** What an action gives once it no longer fails, for what ends on another thread at a moment that nothing tells of. */
export async function eventually<T>(action: () => T | Promise<T>): Promise<T> {
  const until = performance.now() + patienceMs;
  for (;;) {
    try {
      return await action();
    } catch (error) {
      if (performance.now() > until) throw error;
    }
    await turn();
  }
}

/** Keeps this thread from reading anything for a while. */
export function block(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

/** The error that a call throws or a promise rejects with. */
export async function failureOf(action: (() => unknown) | Promise<unknown>): Promise<Error> {
  let result: unknown;
  try {
    result = await (typeof action === 'function' ? action() : action);
  } catch (error) {
    return error as Error;
  }
  throw new Error(`expected a failure, got ${String(result)}`);
}

interface Closable {
  close(): Promise<void>;
}

/** A test's way to the counter. Everything it opened is closed after the test. */
export class TestCounter {
  readonly sim = SimulatedCounter.open();
  readonly logFolder = mkdtempSync(join(tmpdir(), 'xtp-rx-test-'));
  #open: Closable[] = [];

  newQuote(options: Partial<QuoteOptions> = {}): QuoteClient {
    return this.#opened(new QuoteClient({ clientId: 1, logFolder: this.logFolder, ...options }));
  }

  newTrader(options: Partial<TraderOptions> = {}): TraderClient {
    return this.#opened(new TraderClient({ clientId: 1, logFolder: this.logFolder, ...options }));
  }

  /** A quote client that is logged in. */
  async quote(options: Partial<QuoteOptions> = {}): Promise<QuoteClient> {
    const client = this.newQuote(options);
    await client.login(loginOptions);
    return client;
  }

  /** A trader client with one account. */
  async trader(options: Partial<TraderOptions> = {}): Promise<{ client: TraderClient; account: Account }> {
    const client = this.newTrader(options);
    return { client, account: await client.login(loginOptions) };
  }

  /** Plays a part of the day; everything it causes has been handled when this resolves. */
  async play(part: { records?: number; untilMs?: number }): Promise<number> {
    await turn();
    const played = await this.sim.advance(part);
    await allDelivered();
    return played;
  }

  /** The newest snapshot of an instrument. */
  async snapshot(symbol: string): Promise<SnapshotEvent> {
    const client = await this.quote({ clientId: 9 });
    const snapshot = (await next(client.snapshots(symbol))).copy();
    await client.close();
    return snapshot;
  }

  /** Closes what is open and puts the counter back to the start of the day. */
  async restore(): Promise<void> {
    this.sim.pause();
    this.sim.hangLogins(false);
    const clients = this.#open;
    this.#open = [];
    await Promise.allSettled(clients.map((client) => client.close()));
    // A login that hung beyond the close of its client ends its session by itself, a moment later.
    await eventually(() => this.sim.reset());
  }

  dispose(): void {
    rmSync(this.logFolder, { recursive: true, force: true });
  }

  #opened<C extends Closable>(client: C): C {
    this.#open.push(client);
    return client;
  }
}

/** The counter for the tests of one file, as it is at the start of the sample day before each of them. */
export function useCounter(): TestCounter {
  const counter = new TestCounter();
  // One process may run several files, and another of them may have left another day.
  beforeAll(() => {
    counter.sim.loadFeed();
    counter.sim.reset();
  });
  afterEach(() => counter.restore());
  afterAll(() => counter.dispose());
  return counter;
}
