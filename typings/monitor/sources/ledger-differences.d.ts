import { type OperatorFunction } from 'rxjs';
import type { LedgerDifference } from '../../ledger';
import { type Alert, type WatchOptions } from '../alert';
/** `LEDGER_DIFFERENCE` for every figure of a ledger (`ledger.differences`) that the counter contradicted. */
export declare function ledgerDifferenceAlerts(options?: WatchOptions): OperatorFunction<LedgerDifference, Alert>;
