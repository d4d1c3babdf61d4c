import type { Answers } from './answers';
import type { LedgerDifference } from './figures';
import { type CounterPosition, type PositionMark } from './position-book';
/** Where the ledger is not as the counter says. */
export declare function differencesOf({ cash, cashMark, positions, positionsMark }: Answers): LedgerDifference[];
/**
 * Whether the orders and fills that are known explain what the counter says, for a ledger that knows nothing else yet. If not, some were not told. Fees are not looked at: they are
 * estimates.
 */
export declare function isExplained({ cash, cashMark, positions, positionsMark }: Answers): boolean;
/** The counter's positions and ours; what one of them does not have is empty. */
export declare function pairsOf(ours: ReadonlyMap<string, PositionMark>, counters: readonly CounterPosition[]): (readonly [PositionMark, CounterPosition])[];
/** The same of one position. */
export declare function differencesOfPosition(mark: PositionMark, counter: CounterPosition): LedgerDifference[];
