import type { DayTerms, RiskFigures } from './figures';
import { standardValue, statedPrice, type RiskOrder } from './order';

/** A rule asked for what only a state knows. */
export class NoStateError extends Error {}

/** All that is known of an order without a state: what it says itself. */
export function statelessFigures(order: RiskOrder): RiskFigures {
  const figures: RiskFigures = new Proxy({} as RiskFigures, {
    get: (_target, name) => (name === 'ofTheDay' ? <T>(work: (terms: DayTerms) => T): T => work(figures) : valueOf(order, name)),
  });
  return figures;
}

function valueOf(order: RiskOrder, name: string | symbol): unknown {
  const { business, quantity, direction } = order;
  const price = statedPrice(order);
  const valuedAt = price > 0 ? price : NaN;
  if (name === 'order') return order;
  if (name === 'valuedAt') return valuedAt;
  if (name === 'value') {
    return direction === 'none' ? 0 : Math.round(quantity * standardValue(business, valuedAt) * 10_000) / 10_000;
  }
  throw new NoStateError(`it needs a state to know '${String(name)}': give it { state }, or put it into a gate`);
}
