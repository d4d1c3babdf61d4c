import type { AssetFigures } from './figures';
import { yuanOf } from './money';

/** An account's cash in units (money.ts), by the counter's names. */
export type Cash = { readonly [name in keyof AssetFigures]: number };

export const noCash: Cash = {
  totalAsset: 0,
  buyingPower: 0,
  withholdingAmount: 0,
  fundBuyAmount: 0,
  fundBuyFee: 0,
  fundSellAmount: 0,
  fundSellFee: 0,
};

export const cashNames = Object.keys(noCash) as readonly (keyof Cash)[];

/** Every figure of the account as `of` has it. */
export function cashOf(of: (name: keyof Cash) => number): Cash {
  return Object.fromEntries(cashNames.map((name) => [name, of(name)])) as Cash;
}

export function inYuan(cash: Cash): AssetFigures {
  return cashOf((name) => yuanOf(cash[name]));
}

/** A fill of so much, and the fees that it adds. */
export function withTraded(cash: Cash, side: 'buy' | 'sell', amount: number, fees: number): Cash {
  const comes = (side === 'buy' ? -amount : amount) - fees;
  return {
    ...cash,
    totalAsset: cash.totalAsset + comes,
    buyingPower: cash.buyingPower + comes,
    ...(side === 'buy'
      ? { fundBuyAmount: cash.fundBuyAmount + amount, fundBuyFee: cash.fundBuyFee + fees }
      : { fundSellAmount: cash.fundSellAmount + amount, fundSellFee: cash.fundSellFee + fees }),
  };
}

/** So much more is kept back. */
export function withWithheld(cash: Cash, amount: number): Cash {
  return { ...cash, buyingPower: cash.buyingPower - amount, withholdingAmount: cash.withholdingAmount + amount };
}

/** What must be added to `from` to come to `to`, added to `cash`. */
export function movedBy(cash: Cash, from: Cash, to: Cash): Cash {
  return cashOf((name) => cash[name] + to[name] - from[name]);
}
