import type { Observable, Subscription } from 'rxjs';
import type { ConnectionStatus } from '../../session/status';
import type { MetricStore } from './store';
/** The metrics of a `status`. */
export declare function countConnection(store: MetricStore, client: string, status: Observable<ConnectionStatus>): Subscription;
