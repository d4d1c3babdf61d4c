import { type OperatorFunction } from 'rxjs';
import type { Reconciliation } from '../../trade/reconciliation';
import { type Alert, type WatchOptions } from '../alert';
/** `COUNTER_RESTARTED` when a comparison with the counter's records (`account.reconciliations`) shows that it was restarted: what is known from before may be wrong. */
export declare function restartAlerts(options?: WatchOptions): OperatorFunction<Pick<Reconciliation, 'restarted' | 'unknown'>, Alert>;
