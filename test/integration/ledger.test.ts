/** Ledgers through the real addon: after whatever happens they say what the counter says, to the cent, and were never contradicted on the way. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { firstValueFrom } from 'rxjs';
import type { Account, ConnectOptions, OrderIntent, OrderState } from 'xtp-rx';
import { openLedger, type Ledger, type LedgerAsset, type LedgerDifference, type LedgerOptions } from 'xtp-rx/ledger';
import { at, loginOptions, next, useCounter } from '../support/counter';
import { agree, dice, differencesOf } from '../support/ledgers';

const counter = useCounter();
const symbols = ['600001.SH', '000001.SZ', '510300.SH', '113001.SH'] as const;
const prices: Readonly<Record<string, number>> = { '600001.SH': 10, '000001.SZ': 12, '510300.SH': 3.9, '113001.SH': 118 };
const connectOptions: ConnectOptions = { ...loginOptions, retry: { initialMs: 1, jitter: 0, steadyMs: 0 } };
/** It asks at once. */
const quick: LedgerOptions = { spacingMs: 0, timeoutMs: 500 };

interface Scene {
  readonly account: Account;
  readonly ledger: Ledger;
  readonly differences: LedgerDifference[];
}

const settled = (): Promise<number> => counter.play({ records: 0 });
const sure = (ledger: Ledger): Promise<LedgerAsset> => next(ledger.asset, ({ needsReconcile }) => !needsReconcile);
const isEven = async ({ ledger, account, differences }: Scene): Promise<void> => {
  await settled();
  await sure(ledger);
  await agree(ledger, account);
  expect(differences).toEqual([]);
};

async function openOn(account: Account, options: LedgerOptions = quick): Promise<Scene> {
  const ledger = await openLedger(account, options);
  return { account, ledger, differences: differencesOf(ledger) };
}

/** An account that is kept up, in trading hours, with something to sell. */
async function begin(options: LedgerOptions = quick): Promise<Scene> {
  counter.sim.configure({ positions: symbols.map((symbol) => ({ symbol, quantity: 20_000, price: prices[symbol]! - 0.37 })) });
  await counter.play({ untilMs: at('09:31:00') });
  return openOn(await counter.newTrader().connect(connectOptions), options);
}

/** Somebody who trades without a plan. */
class Trading {
  readonly #random;
  constructor(
    readonly account: Account,
    seed: number,
  ) {
    this.#random = dice(seed);
  }

  act(): void {
    if (!this.account.isLive) return;
    if (this.#random(10) < 7) this.order();
    else this.cancel();
  }
  order(): void {
    const random = this.#random;
    const symbol = symbols[random(symbols.length)]!;
    const price = Math.round(prices[symbol]! * 100 + random(15) - 7) / 100;
    const side = random(2) === 0 ? 'buy' : 'sell';
    // Some are too large, or of no lot, and will be rejected.
    const quantity = random(12) === 0 ? 1_000_000 : random(12) === 0 ? 37 : 100 * (1 + random(30));
    this.account.submit({ symbol, side, quantity, price }).subscribe({ error: () => undefined });
  }
  cancel(): void {
    const open = this.account.knownOrders().filter(({ stage }) => stage === 'working' || stage === 'partiallyFilled');
    const order = open[this.#random(open.length || 1)];
    if (order) this.account.cancel(order.orderXtpId);
  }
}

async function trade(tradings: readonly Trading[], from: string, seconds: number): Promise<void> {
  for (let i = 1; i <= seconds; i++) {
    for (const trading of tradings) trading.act();
    await counter.play({ untilMs: at(from) + i * 1000 });
  }
}

const submit = (account: Account, intent: OrderIntent): Promise<OrderState> =>
  next(account.submit(intent), ({ stage }) => stage !== 'submitted');

describe('random orders', () => {
  test.each([1, 2, 3, 4, 5, 6])('with partial fills, rejects and cancels, seed %i', async (seed) => {
    const scene = await begin();
    const trading = new Trading(scene.account, seed);
    for (let minute = 31; minute < 35; minute++) {
      await trade([trading], `09:${minute}:00`, 60);
      await isEven(scene);
    }
    expect(scene.ledger.asset.value.fundBuyAmount).toBeGreaterThan(0);
    expect(scene.ledger.asset.value.fundSellAmount).toBeGreaterThan(0);
  });
});
