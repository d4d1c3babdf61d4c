import type { Board } from './generated/rules';
export type { OutsideCage } from './generated/rules';
import { priceCages, type OutsideCage } from './generated/rules';
import { inForce } from './in-force';
import { tickOf } from './tick';
import { unitsOf, yuanOf } from './units';

/** What the market shows of an instrument, in yuan; 0 or nothing where there is none. */
export interface PriceReferences {
  /** Best ask. */
  readonly bestAsk?: number;
  /** Best bid. */
  readonly bestBid?: number;
  /** Last price of the day. */
  readonly lastPrice?: number;
  /** Previous close. */
  readonly preClose?: number;
}

/** How far a limit order in continuous trading may be from the market. */
export interface PriceCage {
  /** Percent of the benchmark. */
  readonly percent: number;
  /** The same in ticks: the wider of the two holds; 0 where there is no such alternative. */
  readonly ticks: number;
  /** Whether the exchange rejects an order outside or holds it until the market comes to it. */
  readonly outside: OutsideCage;
}

/** The valid price range of limit orders of a board on a day (YYYYMMDD), or undefined where it has none. In call auctions and on first days without limits it does not hold. */
export function priceCage(board: Board, day: number): PriceCage | undefined {
  const row = inForce(priceCages[board], day);
  return row && { percent: row.percent, ticks: row.ticks, outside: row.outside };
}

/** For a buy the best ask, else the best bid, else the last price, else the previous close; for a sell mirrored. Undefined without any. */
export function cageBenchmark(
  side: 'buy' | 'sell',
  { bestAsk = 0, bestBid = 0, lastPrice = 0, preClose = 0 }: PriceReferences,
): number | undefined {
  const benchmark = benchmarkOf(side, bestAsk, bestBid, lastPrice, preClose);
  return benchmark > 0 ? benchmark : undefined;
}

/**
 * The highest price (yuan) of a valid buy, or the lowest of a valid sell, as it follows from the benchmark: not rounded to a tick, so that a price is valid if
 * it does not go beyond it. Undefined without a cage or a benchmark.
 */
export function cageBound(
  board: Board,
  day: number,
  side: 'buy' | 'sell',
  references: PriceReferences,
  tick = tickOf(board, day),
): number | undefined {
  const cage = priceCage(board, day);
  const benchmark = cageBenchmark(side, references);
  if (!cage || benchmark === undefined) return undefined;
  return boundOf(cage, tick, side, benchmark);
}

/** Whether a limit price (yuan) is within the cage; true where there is none. Throws XtpArgumentError for a price that is none. */
export function isInCage(
  board: Board,
  day: number,
  side: 'buy' | 'sell',
  price: number,
  references: PriceReferences,
  tick = tickOf(board, day),
): boolean {
  const bound = cageBound(board, day, side, references, tick);
  if (bound === undefined) return true;
  return isWithin(side, price, bound);
}

/** As `cageBenchmark`; nothing above 0 without any. */
export function benchmarkOf(side: 'buy' | 'sell', bestAsk: number, bestBid: number, lastPrice: number, preClose: number): number {
  const other = side === 'buy' ? bestAsk : bestBid;
  if (other > 0) return other;
  const own = side === 'buy' ? bestBid : bestAsk;
  if (own > 0) return own;
  return lastPrice > 0 ? lastPrice : preClose;
}

/** As `cageBound`, of a cage that was looked up. */
export function boundOf({ percent, ticks }: PriceCage, tick: number, side: 'buy' | 'sell', benchmark: number): number {
  const base = unitsOf(benchmark, 'benchmark');
  // In thousandths of a unit, so that the percentage is exact.
  const width = Math.max(base * Math.round(percent * 10), ticks * unitsOf(tick, 'tick') * 1000);
  return yuanOf((side === 'buy' ? base * 1000 + width : Math.max(base * 1000 - width, 0)) / 1000);
}

/** Whether a price does not go beyond what `boundOf` gave. */
export function isWithin(side: 'buy' | 'sell', price: number, bound: number): boolean {
  const thousandths = Math.round(bound * 10_000_000);
  const asked = unitsOf(price, 'price') * 1000;
  return side === 'buy' ? asked <= thousandths : asked >= thousandths;
}
