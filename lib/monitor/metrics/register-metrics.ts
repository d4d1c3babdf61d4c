import { asyncScheduler, Subscription, type Observable, type SchedulerLike } from 'rxjs';
import { XtpArgumentError } from '../../errors';
import type { Alert } from '../alert';
import { named, type Many } from '../many';
import type { WatchedVerdicts } from '../watched';
import { countAccount } from './accounts';
import { countQuotes, countTrader } from './clients';
import type { MeasuredAccount, MeasuredLedger, MeasuredQuotes, MeasuredTrader } from './measured';
import type { PromClient, PromRegistry } from './prom-client';
import { MetricStore } from './store';

/** What is measured. Each may be one, several, or several by name (a Map): the name is a label. */
export interface MetricSources {
  /** Quote clients. Default name: `quotes`. */
  readonly quotes?: Many<MeasuredQuotes>;
  /** Trader clients. Default name: `trader`. */
  readonly traders?: Many<MeasuredTrader>;
  /** Accounts. Default name: the account's number; name them by a Map where that should not leave this machine. */
  readonly accounts?: Many<MeasuredAccount>;
  /** Ledgers. Default name: `ledger`. */
  readonly ledgers?: Many<MeasuredLedger>;
  /** What our own rules denied. Default name: `risk`. */
  readonly denials?: Many<WatchedVerdicts>;
  /** What `alerts` gives. */
  readonly alerts?: Observable<Alert>;
}

/** For `registerMetrics`. */
export interface MetricOptions {
  /** Where the metrics are registered. Default: `promClient.register`. */
  readonly registry?: PromRegistry;
  /** Of every so many quotes of a feed the latency is measured; 0: of none. Default 100. */
  readonly latencyEvery?: number;
  /** Its `now()` is epoch milliseconds. Default: asyncScheduler. */
  readonly scheduler?: SchedulerLike;
}

/**
 * Registers the metrics of docs/monitoring.md with `prom-client`, which you bring along and whose server you run. Counting begins now; unsubscribing ends it and takes the metrics out of the
 * registry. A quote costs an addition. Throws XtpArgumentError, and what `prom-client` throws where a name is taken: call it once for all that is to be measured.
 */
export function registerMetrics(promClient: PromClient, sources: MetricSources, options: MetricOptions = {}): Subscription {
  const { registry = promClient.register, latencyEvery = 100, scheduler = asyncScheduler } = options;
  if (!(Number.isInteger(latencyEvery) && latencyEvery >= 0)) {
    throw new XtpArgumentError(`latencyEvery must be a whole number from 0 on, not ${latencyEvery}.`);
  }
  const store = new MetricStore(promClient, registry);
  const counting = new Subscription(() => store.remove());
  const { quotes, traders, accounts, ledgers, denials, alerts } = sources;
  for (const [name, client] of named(quotes, () => 'quotes')) counting.add(countQuotes(store, name, client, latencyEvery));
  for (const [name, client] of named(traders, () => 'trader')) counting.add(countTrader(store, name, client));
  for (const [name, account] of named(accounts, ({ user }) => user))
    counting.add(countAccount(store, name, account, () => scheduler.now()));
  for (const [name, ledger] of named(ledgers, () => 'ledger')) counting.add(countLedger(store, name, ledger));
  for (const [name, verdicts] of named(denials, () => 'risk')) {
    counting.add(
      verdicts.subscribe({
        next: (verdict) => 'code' in verdict && store.add('xtp_denials_total', 1, name, verdict.code),
        error: () => undefined, // told by `alerts`
      }),
    );
  }
  counting.add(alerts?.subscribe(({ state, code, level }) => state === 'raised' && store.add('xtp_alerts_total', 1, code, level)));
  return counting;
}

function countLedger(store: MetricStore, name: string, ledger: MeasuredLedger): Subscription {
  store.add('xtp_ledger_differences_total', 0, name);
  store.onScrape(() => {
    const { totalAsset, buyingPower, marketValue, realisedProfit, unrealisedProfit } = ledger.asset.value;
    store.set('xtp_cash_yuan', totalAsset, name);
    store.set('xtp_buying_power_yuan', buyingPower, name);
    store.set('xtp_position_value_yuan', marketValue, name);
    store.set('xtp_realised_profit_yuan', realisedProfit, name);
    store.set('xtp_unrealised_profit_yuan', unrealisedProfit, name);
  });
  return ledger.differences.subscribe(() => store.add('xtp_ledger_differences_total', 1, name));
}
