import { shareOf } from './money';

/** A fill as a ledger books it; money in units (money.ts). */
export interface Fill {
  /** The same for every report of it. */
  readonly key: string;
  readonly orderXtpId: bigint;
  readonly symbol: string;
  readonly side: 'buy' | 'sell';
  readonly quantity: number;
  readonly amount: number;
  /** Exchange time, epoch milliseconds. */
  readonly time: number;
  /** The counter's number of the report, which tells fills of one moment apart. */
  readonly reportIndex: number;
}

/** What of one security an account has, and what came of it so far. */
export interface Holding {
  readonly total: number;
  /** What could be sold if no sell were working. */
  readonly free: number;
  readonly cost: number;
  readonly fees: number;
  readonly realised: number;
}

export const nothingHeld: Holding = { total: 0, free: 0, cost: 0, fees: 0, realised: 0 };

/** Books a fill and the fees that it adds to those of its order. A buy adds to the cost, a sale takes the average cost of what is sold out of it. */
export function withFill(holding: Holding, { side, quantity, amount }: Fill, fees: number, isSameDaySellable: boolean): Holding {
  const { total, free, cost, realised } = holding;
  const allFees = holding.fees + fees;
  if (side === 'buy') {
    return {
      total: total + quantity,
      free: free + (isSameDaySellable ? quantity : 0),
      cost: cost + amount + fees,
      fees: allFees,
      realised,
    };
  }
  const gone = shareOf(cost, quantity, total);
  return { total: total - quantity, free: free - quantity, cost: cost - gone, fees: allFees, realised: realised + amount - fees - gone };
}

/** The order in which fills of one security happened, whenever they were told. */
export function byTime(a: Fill, b: Fill): number {
  return a.time - b.time || a.reportIndex - b.reportIndex || (a.key < b.key ? -1 : 1);
}
