import type { Board } from './generated/rules';
import { ticks } from './generated/rules';
import { mustBeInForce } from './in-force';
import { unitsOf } from './units';

/** The price tick of a board on a day (YYYYMMDD), in yuan; the counter's `priceTick` wins where it is published. Throws XtpMarketDayError where there is none. */
export function tickOf(board: Board, day: number, published = 0): number {
  return published > 0 ? published : mustBeInForce(ticks[board], day, `price ticks of ${board}`).tick;
}

/** Whether a price (yuan) is a whole number of ticks, but for binary noise. */
export function isOnTick(price: number, tick: number): boolean {
  const units = unitsOf(price, 'price');
  return Math.abs(price * 10_000 - units) < 1e-3 && units % unitsOf(tick, 'tick') === 0;
}
