import { boardOf as usualBoardOf } from '../market/board';
import { feeRates, feesOf, type FeeRates } from '../market/fees';
import { isSameDaySellable } from '../market/settlement';
import { XtpMarketDayError } from '../errors';
import { unitsOf, yuanOf } from './money';
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

const nothing: FeeRates = { commission: 0, commissionMinimum: 0, stampDuty: 0, transfer: 0 };

/** Rules by the options. `day` is YYYYMMDD. */
export function rulesOf({ fees = {}, boardOf = usualBoardOf, isSameDaySellable: sameDay }: LedgerOptions, day: number): LedgerRules {
  const usual = (symbol: string, side: Side): FeeRates => {
    const board = boardOf(symbol, day);
    return board ? feeRates(board, day, side) : nothing;
  };
  const ratesOf = (symbol: string, side: Side): FeeRates => {
    if (typeof fees === 'function') return fees(symbol, side, day);
    const rates = usual(symbol, side);
    return {
      commission: fees.commission ?? rates.commission,
      commissionMinimum: fees.commissionMinimum ?? rates.commissionMinimum,
      // Where none is due, on buys and on funds, there is no rate to replace.
      stampDuty: rates.stampDuty === 0 ? 0 : (fees.stampDuty ?? rates.stampDuty),
      transfer: fees.transfer ?? rates.transfer,
    };
  };
  const ratesBySide = { buy: remembered((symbol) => ratesOf(symbol, 'buy')), sell: remembered((symbol) => ratesOf(symbol, 'sell')) };
  return {
    ratesOf: (symbol, side) => ratesBySide[side](symbol),
    feesOf: (symbol, side, amount) => (amount <= 0 ? 0 : unitsOf(feesOf(ratesBySide[side](symbol), yuanOf(amount)).total)),
    isSameDaySellable: remembered((symbol) => {
      if (sameDay) return sameDay(symbol, day);
      const board = boardOf(symbol, day);
      return board !== undefined && sameDayOf(board, day);
    }),
  };
}

function sameDayOf(board: Parameters<typeof isSameDaySellable>[0], day: number): boolean {
  try {
    return isSameDaySellable(board, day);
  } catch (error) {
    if (error instanceof XtpMarketDayError) return false; // the cautious answer; the counter's will show it
    throw error;
  }
}

function remembered<T>(of: (symbol: string) => T): (symbol: string) => T {
  const known = new Map<string, T>();
  return (symbol) => {
    let value = known.get(symbol);
    if (value === undefined) known.set(symbol, (value = of(symbol)));
    return value;
  };
}
