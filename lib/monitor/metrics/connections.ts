import type { Observable, Subscription } from 'rxjs';
import type { ConnectionStatus } from '../../session/status';
import type { MetricStore } from './store';

/** The metrics of a `status`. */
export function countConnection(store: MetricStore, client: string, status: Observable<ConnectionStatus>): Subscription {
  let state: ConnectionStatus['state'] | undefined;
  store.add('xtp_login_attempts_total', 0, client);
  store.add('xtp_connection_losses_total', 0, client);
  return status.subscribe((now) => {
    if (state !== undefined) store.set('xtp_connection_state', 0, client, state);
    if (now.state === 'connecting') store.add('xtp_login_attempts_total', 1, client);
    if (now.state === 'down' && (state === 'live' || state === 'replaying')) store.add('xtp_connection_losses_total', 1, client);
    state = now.state;
    store.set('xtp_connection_state', 1, client, state);
    store.set('xtp_connection_up', state === 'live' ? 1 : 0, client);
  });
}
