import { type FeeRates } from '../market/fees';
import type { LedgerOptions } from './settings';
type Side = 'buy' | 'sell';
/** What of the market's rules a ledger needs, of one trading day. Money is in units (money.ts). */
export interface LedgerRules {
    /** The fees of an order that traded `amount` in all. */
    feesOf(symbol: string, side: Side, amount: number): number;
    isSameDaySellable(symbol: string): boolean;
    /** What fees are estimated with. */
    ratesOf(symbol: string, side: Side): FeeRates;
}
/** Rules by the options. `day` is YYYYMMDD. */
export declare function rulesOf({ fees, boardOf, isSameDaySellable: sameDay }: LedgerOptions, day: number): LedgerRules;
export {};
