/**
 * Ledgers in storms of faults, of accounts that are kept up: when it is calm again they say what the counter says, to the cent, and were never contradicted. XTP_RX_STORMS is how many
 * storms (default 4).
 */
import { describe, expect, test } from '@jest/globals';
import { XtpError, type Account, type ConnectOptions, type TraderClient } from 'xtp-rx';
import { openLedger, type Ledger, type LedgerDifference } from 'xtp-rx/ledger';
import type { FaultSettings } from 'xtp-rx/sim';
import { at, eventually, loginOptions, next, useCounter } from '../support/counter';
import { dice } from '../support/dice';
import { agree, differencesOf, overnight, Trading } from '../support/ledgers';

const counter = useCounter();
const storms = Number(process.env['XTP_RX_STORMS'] ?? 4);
const options: ConnectOptions = { ...loginOptions, retry: { initialMs: 1, maxMs: 4, jitter: 0, steadyMs: 0 } };
const quick = { spacingMs: 0, timeoutMs: 200 };

interface Scene {
  readonly clients: readonly TraderClient[];
  readonly accounts: readonly Account[];
  readonly ledgers: readonly Ledger[];
  readonly differences: readonly LedgerDifference[][];
}

async function weather(seed: number, kinds: NonNullable<FaultSettings['kinds']>): Promise<Scene> {
  const random = dice(seed);
  counter.sim.configure({
    positions: overnight,
    traderApis: 3,
    orders: { confirmMs: random(3) === 0 ? 1500 : 0 },
    queries: { line: random(2) === 0 ? 'own' : 'shared' },
  });
  await counter.play({ untilMs: at('09:31:00') });
  const clients = [counter.newTrader(), counter.newTrader({ clientId: 2 })];
  const accounts = await Promise.all(clients.map((client) => client.connect(options)));
  const ledgers = await Promise.all(accounts.map((account) => openLedger(account, quick)));
  const differences = ledgers.map(differencesOf);
  const tradings = accounts.map((account, i) => new Trading(account, 2 * seed + i));
  for (let time = at('09:31:00'); time < at('09:34:30'); time += 1000) {
    if (time === at('09:31:30')) counter.sim.configure({ faults: { seed, rate: 900, kinds } });
    for (const trading of tradings) trading.act();
    // What comes of it in a storm is no matter, as long as it is an error that has a code.
    if (random(5) === 0) ledgers[random(2)]!.reconcile(quick).catch((error: unknown) => expect(error).toBeInstanceOf(XtpError));
    await counter.play({ untilMs: time });
  }
  return { clients, accounts, ledgers, differences };
}

/** Accounts that the storm refused for good have to be connected again. */
async function comeBack({ clients, accounts }: Scene): Promise<void> {
  await eventually(async () => {
    for (const [i, account] of accounts.entries()) {
      if ((await next(account.status)).state === 'refused') await clients[i]!.connect(options);
      expect(account.isLive).toBe(true);
    }
  });
}

async function calm(scene: Scene): Promise<void> {
  counter.sim.configure({ faults: { rate: 0 } });
  await counter.play({ untilMs: at('09:36:00') }); // what lasts a while is over
  counter.sim.loseOrders(0);
  counter.sim.trader.resumeOrders();
  // Somebody else asks until the counter answers: the answers that are to be lost are his.
  const { account: other } = await counter.trader({ clientId: 3 });
  await eventually(() => other.queryAsset({ timeoutMs: 50 }));
  // Twice, for what is told of lost orders after the next login, and for what waits for answers that will never come.
  for (let i = 0; i < 2; i++) {
    counter.sim.trader.drop();
    await counter.play({ records: 0 });
    await comeBack(scene);
  }
  await counter.play({ records: 0 });
  for (const ledger of scene.ledgers) await next(ledger.asset, ({ needsReconcile }) => !needsReconcile);
}

describe.each(Array.from({ length: storms }, (_, i) => i + 1))('storm %i', (seed) => {
  test('ledgers say what the counter says, and were never wrong', async () => {
    const scene = await weather(seed, ['trader', 'hangs']);
    await calm(scene);
    for (const [i, ledger] of scene.ledgers.entries()) {
      await agree(ledger, scene.accounts[i]!);
      expect(scene.differences[i]).toEqual([]);
      expect(ledger.asset.value.fundBuyAmount + ledger.asset.value.fundSellAmount).toBeGreaterThan(0);
    }
  });

  test('restarts that forget leave nothing wrong', async () => {
    const scene = await weather(seed, ['trader', 'restarts', 'hangs']);
    await calm(scene);
    for (const [i, ledger] of scene.ledgers.entries()) await agree(ledger, scene.accounts[i]!);
  });
});
