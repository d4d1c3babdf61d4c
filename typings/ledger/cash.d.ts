import type { AssetFigures } from './figures';
/** An account's cash in units (money.ts), by the counter's names. */
export type Cash = {
    readonly [name in keyof AssetFigures]: number;
};
export declare const noCash: Cash;
export declare const cashNames: readonly (keyof Cash)[];
/** Every figure of the account as `of` has it. */
export declare function cashOf(of: (name: keyof Cash) => number): Cash;
export declare function inYuan(cash: Cash): AssetFigures;
/** A fill of so much, and the fees that it adds. */
export declare function withTraded(cash: Cash, side: 'buy' | 'sell', amount: number, fees: number): Cash;
/** So much more is kept back. */
export declare function withWithheld(cash: Cash, amount: number): Cash;
/** What must be added to `from` to come to `to`, added to `cash`. */
export declare function movedBy(cash: Cash, from: Cash, to: Cash): Cash;
