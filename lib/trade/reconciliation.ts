import type { TradeReport } from '../xtp/generated/structs';
import type { OrderState } from './order-state';

/** What a comparison with the counter's own records brought. */
export interface Reconciliation {
  /** The counter was restarted since the session before (IsServerRestart): what it had forgotten shows in `unknown`. */
  readonly restarted: boolean;
  /** Orders of which the counter knew more than had been told. */
  readonly orders: readonly OrderState[];
  /** Fills that had not been told. */
  readonly trades: readonly TradeReport[];
  /** Open orders that the counter does not know: they are taken for rejected. */
  readonly unknown: readonly OrderState[];
}
