/** Ledgers beside the counter: whether they say the same, to the cent. */
import { expect } from '@jest/globals';
import type { Account, Asset, Position } from 'xtp-rx';
import type { Ledger, LedgerDifference } from 'xtp-rx/ledger';
import { eventually } from './counter';
import { dice } from './dice';

export const symbols = ['600001.SH', '000001.SZ', '510300.SH', '113001.SH'] as const;
const prices: Readonly<Record<string, number>> = { '600001.SH': 10, '000001.SZ': 12, '510300.SH': 3.9, '113001.SH': 118 };
/** What there is to sell. */
export const overnight = symbols.map((symbol) => ({ symbol, quantity: 20_000, price: prices[symbol]! - 0.37 }));

const fen = (yuan: number): number => Math.round(yuan * 100);

const cashNames = [
  'totalAsset',
  'buyingPower',
  'withholdingAmount',
  'fundBuyAmount',
  'fundBuyFee',
  'fundSellAmount',
  'fundSellFee',
] as const;
type Cash = Readonly<Record<(typeof cashNames)[number], number>>;
const cashIn = (asset: Cash): object => Object.fromEntries(cashNames.map((name) => [name, fen(asset[name])]));

/** Quantities, and the cost in fen. */
type Held = Pick<Position, 'symbol' | 'totalQuantity' | 'sellableQuantity' | 'yesterdayPosition' | 'avgPrice'>;
const heldIn = (rows: readonly Held[]): object =>
  Object.fromEntries(
    rows
      .map(
        ({ symbol, totalQuantity, sellableQuantity, yesterdayPosition, avgPrice }) =>
          [symbol, [totalQuantity, sellableQuantity, yesterdayPosition, fen(avgPrice * totalQuantity)]] as const,
      )
      .filter(([, numbers]) => numbers.some((number) => number !== 0))
      .sort(),
  );

/** Queries are answered with the counter's word on the moment; nothing may happen meanwhile. */
export async function agree(ledger: Ledger, account: Account): Promise<void> {
  const query = <T>(ask: (options: { timeoutMs: number }) => Promise<T>): Promise<T> => eventually(() => ask({ timeoutMs: 500 }));
  const asset: Asset | undefined = await query((options) => account.queryAsset(options));
  const rows = await query((options) => account.queryPositions(undefined, options));
  expect(cashIn(ledger.asset.value)).toEqual(cashIn(asset!));
  expect(heldIn(ledger.allPositions())).toEqual(heldIn(rows));
}

/** What the ledger was wrong about. */
export function differencesOf(ledger: Ledger): LedgerDifference[] {
  const seen: LedgerDifference[] = [];
  ledger.differences.subscribe((difference) => seen.push(difference));
  return seen;
}

/** Somebody who trades without a plan. */
export class Trading {
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
    try {
      if (order) this.account.requestCancel(order.orderXtpId);
    } catch (error) {
      expect(error).toMatchObject({ code: 'XTP_CALL' }); // there may be no room for it
    }
  }
}
