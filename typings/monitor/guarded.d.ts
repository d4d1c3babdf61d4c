import { type Observable } from 'rxjs';
import { type Alert, type WatchOptions } from './alert';
/** A source that fails is itself an alert, and ends alone: the others go on. */
export declare function guarded(what: string, alerts: Observable<Alert>, options: WatchOptions): Observable<Alert>;
