/** Ends at a point of the life of a client that its argument names; exit.test.ts looks at how. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filter, firstValueFrom } from 'rxjs';
import { QuoteClient, TraderClient, type Account, type LoginOptions } from 'xtp-rx';
import { SimulatedCounter } from 'xtp-rx/sim';

const logFolder = mkdtempSync(join(tmpdir(), 'xtp-rx-exit-'));
process.on('exit', () => rmSync(logFolder, { recursive: true, force: true }));

const login: LoginOptions = { host: '127.0.0.1', port: 6002, user: 'trader1', password: 'p' };
const symbols = ['600001.SH', '688001.SH', '510300.SH', '000001.SZ', '300001.SZ', '159915.SZ'];
const newQuote = (delivery: 'wake' | 'spin' = 'wake'): QuoteClient => new QuoteClient({ clientId: 1, logFolder, delivery });
const newTrader = (): TraderClient => new TraderClient({ clientId: 1, logFolder });

async function loggedIn(delivery?: 'wake' | 'spin'): Promise<QuoteClient> {
  const client = newQuote(delivery);
  await client.login(login);
  return client;
}

/** A client whose events are in full flow. */
async function flowing(onTick: (client: QuoteClient) => void = () => undefined, delivery?: 'wake' | 'spin'): Promise<QuoteClient> {
  const client = await loggedIn(delivery);
  client.snapshots(symbols).subscribe();
  const tick = firstValueFrom(client.ticks(symbols));
  client.ticks(symbols).subscribe(() => onTick(client));
  await new Promise((resolve) => setImmediate(resolve));
  SimulatedCounter.open().start(0);
  await tick;
  return client;
}

/** An account whose orders are answered right now. */
async function trading(): Promise<{ client: TraderClient; account: Account }> {
  const counter = SimulatedCounter.open();
  counter.pause();
  await counter.advance({ records: 20_000 });
  const client = newTrader();
  const account = await client.login(login);
  for (let i = 0; i < 300; i++) {
    account.submit({ symbol: '600001.SH', side: 'buy', quantity: 100, price: 9 + (i % 200) / 100 }).subscribe({ error: () => undefined });
  }
  return { client, account };
}

function hanging(): { client: QuoteClient; login: Promise<void> } {
  SimulatedCounter.open().hangLogins(true);
  const client = newQuote();
  return { client, login: client.login(login) };
}

const ignore = (): void => undefined;

/** What happens before the end that is asked for, by name. */
const lives: Readonly<Record<string, () => unknown>> = {
  // Nothing holds the process: it ends by itself.
  'import only': ignore,
  'counter only': () => SimulatedCounter.open().status(),
  'quote client, no login': () => newQuote(),
  'trader client, no login': () => newTrader(),
  'both clients, no login, streams observed': () => {
    newQuote().snapshots(symbols).subscribe();
    newTrader().events.subscribe();
  },
  'login refused': async () => {
    SimulatedCounter.open().refuseLogins({ errorId: 1, message: 'no' });
    await newQuote().login(login).catch(ignore);
    await newTrader().login(login).catch(ignore);
  },
  'logged out': async () => {
    await (await loggedIn()).logout();
    const client = newTrader();
    await (await client.login(login)).logout();
  },
  closed: async () => {
    await (await loggedIn()).close();
    const { client } = await trading();
    await client.close();
  },
  'closed, not awaited': async () => {
    void (await flowing()).close();
    void (await trading()).client.close();
  },
  'closed without a login': async () => {
    await newQuote().close();
    void newTrader().close();
  },
  'closed in full flow': async () => (await flowing()).close(),
  'closed from an observer': async () => {
    await flowing((client) => void client.close());
  },
  'closed while a query waits': async () => {
    const client = await loggedIn();
    client.queryInstruments('SH').catch(ignore);
    const { client: trader, account } = await trading();
    account.queryOrders().catch(ignore);
    await Promise.all([client.close(), trader.close()]);
  },
  'closed while a login hangs': async () => {
    const { client, login: pending } = hanging();
    const outcome = pending.catch((error: unknown) => error);
    await client.close({ timeoutMs: 50 }).catch(ignore);
    process.stdout.write((await outcome) instanceof Error ? 'rejected' : 'logged in');
  },
  'timed out while a login hangs': async () => {
    SimulatedCounter.open().hangLogins(true);
    const client = newTrader();
    await client.login({ ...login, timeoutMs: 50 }).catch(ignore);
  },
  'dropped quotes': async () => {
    const client = await loggedIn();
    SimulatedCounter.open().drop('quote');
    await firstValueFrom(client.status.pipe(filter(({ state }) => state === 'down')));
  },
  'dropped accounts': async () => {
    const client = newTrader();
    const accounts = [await client.login(login), await client.login({ ...login, user: 'trader2' })];
    SimulatedCounter.open().drop('trader');
    await Promise.all(accounts.map(({ status }) => firstValueFrom(status.pipe(filter(({ state }) => state === 'down')))));
    await accounts[0]!.logout();
  },
  'closed after a storm': async () => {
    const counter = SimulatedCounter.open();
    const kept = { ...login, timeoutMs: 300, retry: { initialMs: 1, maxMs: 20 } };
    const [client, trader] = [newQuote(), newTrader()];
    client.snapshots(symbols).subscribe();
    counter.pause();
    await counter.advance({ records: 20_000 });
    void client.connect(kept).catch(ignore);
    const account = trader.open(kept);
    counter.configure({ faults: { rate: 1800, kinds: ['quotes', 'trader', 'restarts', 'hangs'] } });
    for (let i = 0; i < 200; i++) {
      account.submit({ symbol: '600001.SH', side: 'buy', quantity: 100, price: 9 }).subscribe({ error: ignore });
      account.queryOrders().catch(ignore);
      await counter.advance({ records: 100 });
      await new Promise((resolve) => setImmediate(resolve));
    }
    counter.hangLogins(false);
    await Promise.all([client.close(), trader.close()]);
  },
  'closed while spinning': async () => (await flowing(undefined, 'spin')).close(),
  'logged out while spinning': async () => (await flowing(undefined, 'spin')).logout(),

  // A session holds the process: it is ended by process.exit().
  'exit: client made': () => {
    newQuote();
    newTrader();
    process.exit();
  },
  'exit: logged in': async () => {
    await loggedIn();
    await newTrader().login(login);
    process.exit();
  },
  'exit: after a SIGPIPE': async () => {
    const { account } = await trading();
    const client = await flowing();
    process.kill(process.pid, 'SIGPIPE');
    await firstValueFrom(client.ticks(symbols));
    await account.queryAsset();
    const quotes = await firstValueFrom(client.status);
    process.stdout.write(`${quotes.state} ${account.isLive ? 'live' : 'down'}`, () => process.exit());
  },
  'exit: in full flow': async () => {
    await flowing();
    process.exit();
  },
  'exit: in an observer': async () => {
    let seen = 0;
    await flowing(() => {
      if (++seen === 500) process.exit();
    });
  },
  'exit: spinning': async () => {
    await flowing(undefined, 'spin');
    process.exit();
  },
  'exit: a query waits': async () => {
    const client = await loggedIn();
    client.queryInstruments('SH').catch(ignore);
    await Promise.resolve();
    process.exit();
  },
  'exit: orders under way': async () => {
    await trading();
    process.exit();
  },
  'exit: login hangs': async () => {
    hanging().login.catch(ignore);
    await new Promise((resolve) => setImmediate(resolve));
    process.exit();
  },
  'exit: advance under way': async () => {
    await loggedIn();
    SimulatedCounter.open().advance().catch(ignore);
    process.exit();
  },
  'exit: closing': async () => {
    void (await flowing()).close();
    process.exit();
  },

  // An exception that nobody catches.
  'throw: in an observer': async () => {
    await flowing(() => {
      throw new Error('a mistake of the strategy');
    });
  },
  // A program that goes on after one: RxJS throws it on a timer of its own.
  'caught: in an observer': async () => {
    let [caught, thrown, seen] = [0, 0, 0];
    process.on('uncaughtException', () => caught++);
    const client = await flowing(() => {
      thrown++;
      throw new Error('a mistake of the strategy');
    });
    client.ticks(symbols).subscribe(() => seen++);
    while (seen < 1000) await new Promise((resolve) => setImmediate(resolve));
    await client.close();
    setTimeout(() => process.stdout.write(`${caught === thrown} ${thrown >= seen}`));
  },
  'throw: in full flow': async () => {
    await flowing();
    throw new Error('a mistake of the strategy');
  },

  // What holds the process while it should: it would end at once if nothing did.
  'held by a session': async () => {
    const client = await loggedIn();
    const timer = setTimeout(() => void client.close().then(() => process.stdout.write('held')), 100);
    timer.unref();
  },
  'held by a login': () => {
    const counter = SimulatedCounter.open();
    counter.hangLogins(true);
    const client = newQuote();
    setTimeout(() => counter.hangLogins(false), 100).unref();
    void client.login(login).then(async () => {
      process.stdout.write('held');
      await client.close();
    });
  },
};

const life = lives[process.argv[2] ?? ''];
if (!life) throw new Error(`no such life: ${process.argv[2] ?? ''}`);
void (async () => {
  await life();
})();
