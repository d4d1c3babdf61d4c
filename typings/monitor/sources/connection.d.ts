import type { OperatorFunction } from 'rxjs';
import type { ConnectionStatus } from '../../session/status';
import { type Alert, type WatchOptions } from '../alert';
/**
 * A `status` as alerts: `CONNECTION_LOST` at a drop and at every try that fails, `CONNECTION_REFUSED` when it will not come back by itself; resolved when it is live again, or was
 * ended by the program.
 */
export declare function connectionAlerts(options?: WatchOptions): OperatorFunction<ConnectionStatus, Alert>;
