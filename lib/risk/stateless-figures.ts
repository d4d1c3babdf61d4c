import type { RiskFigures } from './figures';
import type { RiskOrder } from './order';
import { unitValue } from './state/line';
import { Instrument } from './state/instrument';

/** A rule asked for what only a state knows. */
export class NoStateError extends Error {}

/** All that is known of an order without a state: what it says itself. */
export function statelessFigures(order: RiskOrder): RiskFigures {
  return new Proxy({} as RiskFigures, { get: (_target, name) => valueOf(order, name) });
}

function valueOf(order: RiskOrder, name: string | symbol): unknown {
  const { price, business, quantity, direction } = order;
  const valuedAt = price > 0 ? price : NaN;
  if (name === 'order') return order;
  if (name === 'valuedAt') return valuedAt;
  if (name === 'value') {
    const unit = unitValue(business, new Instrument(order.symbol, 0, undefined), valuedAt);
    return direction === 'none' ? 0 : Math.round(quantity * unit * 10_000) / 10_000;
  }
  throw new NoStateError(`it needs a state to know '${String(name)}': give it { state }, or put it into a gate`);
}
