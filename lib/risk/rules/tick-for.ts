import { tickOf } from '../../market/tick';
import type { DayTerms } from '../figures';
import { ifKnown } from './if-known';

/** The price tick (yuan) that the counter publishes, else the board's of the day; undefined where nobody knows it. */
export function tickFor({ board, day, security }: DayTerms): number | undefined {
  const published = security?.priceTick ?? 0;
  if (published > 0) return published;
  return board === undefined ? undefined : ifKnown(() => tickOf(board, day));
}
