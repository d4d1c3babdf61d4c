import type { Subscription } from 'rxjs';
import type { MeasuredAccount } from './measured';
import type { MetricStore } from './store';
/** The metrics of an account. */
export declare function countAccount(store: MetricStore, name: string, account: MeasuredAccount, now: () => number): Subscription;
