import type { Answers } from './answers';
import { nameOf } from './book';
import { cashNames } from './cash';
import type { LedgerDifference } from './figures';
import { yuanOf } from './money';
import { emptyMark, sellableOf, type CounterPosition, type PositionMark } from './position-book';

/** Where the ledger is not as the counter says. */
export function differencesOf({ cash, cashMark, positions, positionsMark }: Answers): LedgerDifference[] {
  const found: LedgerDifference[] = [];
  for (const field of cashNames) {
    const [ours, counters] = [cashMark.cash[field], cash[field]];
    if (ours !== counters) found.push({ field, ours: yuanOf(ours), counters: yuanOf(counters) });
  }
  for (const [mark, counter] of pairsOf(positionsMark.positions, positions)) found.push(...differencesOfPosition(mark, counter));
  return found;
}

/**
 * Whether the orders and fills that are known explain what the counter says, for a ledger that knows nothing else yet. If not, some were not told. Fees are not looked at: they are
 * estimates.
 */
export function isExplained({ cash, cashMark, positions, positionsMark }: Answers): boolean {
  const names = ['fundBuyAmount', 'fundSellAmount', 'withholdingAmount'] as const;
  if (names.some((name) => cash[name] !== cashMark.cash[name])) return false;
  return pairsOf(positionsMark.positions, positions).every(([{ holding, held }, { yesterday, total, sellable }]) => {
    const { total: change, free } = holding;
    return total === yesterday + change && sellable === sellableOf({ holding: { ...holding, free: yesterday + free }, held });
  });
}

/** The counter's positions and ours; what one of them does not have is empty. */
export function pairsOf(
  ours: ReadonlyMap<string, PositionMark>,
  counters: readonly CounterPosition[],
): (readonly [PositionMark, CounterPosition])[] {
  const said = new Map(counters.map((counter) => [nameOf(counter), counter]));
  for (const [key, { symbol, positionDirection }] of ours) {
    if (!said.has(key)) said.set(key, { symbol, positionDirection, total: 0, sellable: 0, yesterday: 0, cost: 0 });
  }
  return [...said].map(([key, counter]) => [ours.get(key) ?? emptyMark(counter), counter] as const);
}

/** The same of one position. */
export function differencesOfPosition(mark: PositionMark, counter: CounterPosition): LedgerDifference[] {
  const { symbol } = counter;
  const { total, cost } = mark.holding;
  const found: LedgerDifference[] = [];
  const see = (field: LedgerDifference['field'], ours: number, counters: number): void => {
    if (ours !== counters) found.push({ field, symbol, ours, counters });
  };
  see('totalQuantity', total, counter.total);
  see('sellableQuantity', sellableOf(mark), counter.sellable);
  see('yesterdayPosition', mark.yesterday, counter.yesterday);
  if (!isSamePrice(total, cost, counter)) see('avgPrice', priceOf(total, cost), priceOf(counter.total, counter.cost));
  return found;
}

/** A price of whole ten-thousandths of a yuan may have been rounded to them; one that has more digits was not. */
function isSamePrice(total: number, cost: number, counter: CounterPosition): boolean {
  if (total !== counter.total) return Math.abs(priceOf(total, cost) - priceOf(counter.total, counter.cost)) <= 0.00005;
  const mayBeRounded = counter.cost % counter.total === 0;
  return Math.abs(cost - counter.cost) <= (mayBeRounded ? counter.total / 2 : 0);
}

function priceOf(total: number, cost: number): number {
  return total > 0 ? yuanOf(cost) / total : 0;
}
