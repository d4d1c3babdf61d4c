import { type OperatorFunction } from 'rxjs';
import { type CancelRefusal } from '../../trade/cancel-refusal';
import { type Alert, type WatchOptions } from '../alert';
/** `CANCEL_REFUSED` for every cancel that the counter refused; `info` where the same cancel may work later. */
export declare function cancelRefusalAlerts(options?: WatchOptions): OperatorFunction<CancelRefusal, Alert>;
