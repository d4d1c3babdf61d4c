import { defer, from, map, merge, share, type MonoTypeOperatorFunction, type Observable } from 'rxjs';
import type { Alert, WatchOptions } from './alert';
import { deduplicated, type DeduplicationOptions } from './deduplicated';
import { guarded } from './guarded';
import { named, type Many } from './many';
import { cancelRefusalAlerts } from './sources/cancel-refusals';
import { connectionAlerts } from './sources/connection';
import { denialBursts, type DenialBurstOptions } from './sources/denial-bursts';
import { failureAlerts } from './sources/failures';
import { ledgerDifferenceAlerts } from './sources/ledger-differences';
import { orderRateAlerts, type OrderRateOptions } from './sources/order-rate';
import { orderRejections } from './sources/order-rejections';
import { quoteNoticeAlerts, type NoticeOptions } from './sources/quote-notices';
import { restartAlerts } from './sources/restarts';
import { ringAlerts, type RingOptions } from './sources/ring-use';
import { accountSilence, quoteSilence, type HeartbeatOptions } from './sources/silence';
import { traderNoticeAlerts } from './sources/trader-notices';
import type { WatchedAccount, WatchedLedger, WatchedQuotes, WatchedTrader, WatchedVerdicts } from './watched';

/** What is to be watched, and how. Each may be one, several, or several by name (a Map): the name is the `source` of the alerts. */
export interface AlertOptions extends DeduplicationOptions {
  /** Quote clients. Default name: `quotes`. */
  readonly quotes?: Many<WatchedQuotes>;
  /** Trader clients, for what is not of one account. Default name: `trader`. */
  readonly traders?: Many<WatchedTrader>;
  /** Accounts. Default name: the account's number (`user`); name them by a Map where that should not leave this machine. */
  readonly accounts?: Many<WatchedAccount>;
  /** Ledgers. Default name: `ledger`. */
  readonly ledgers?: Many<WatchedLedger>;
  /** What our own rules denied. Default name: `risk`. */
  readonly denials?: Many<WatchedVerdicts>;
  /** Failures of your own program (`failureAlerts`). Default name: `program`. */
  readonly failures?: Many<Observable<unknown>>;
  /** For `quoteSilence` and `accountSilence`; false: silence is nothing to tell of. */
  readonly silence?: Omit<HeartbeatOptions, keyof WatchOptions> | false;
  /** For `orderRateAlerts`. */
  readonly orderRate?: Omit<OrderRateOptions, keyof WatchOptions>;
  /** For `denialBursts`. */
  readonly denialBurst?: Omit<DenialBurstOptions, keyof WatchOptions>;
  /** For `ringAlerts`; false: no timer looks at the rings. */
  readonly ring?: Omit<RingOptions, keyof WatchOptions> | false;
  /** For `quoteNoticeAlerts` and `traderNoticeAlerts`. */
  readonly notices?: Omit<NoticeOptions, keyof WatchOptions>;
}

type Watch = readonly [what: string, alerts: Observable<Alert>, options: WatchOptions];

/**
 * All that somebody should know of clients, accounts, ledgers, rules and the program, as one stream of alerts, each told once in `repeatMs` (`deduplicated`). It never errors: a source that fails is an
 * alert itself. Shared: it watches while anybody listens. It completes when all that is watched has. Throws XtpArgumentError for an option that can not be.
 */
export function alerts(options: AlertOptions): Observable<Alert> {
  const { scheduler } = options;
  const watches = watchesOf(options, (source) => ({ source, ...(scheduler && { scheduler }) }));
  return merge(...watches.map(([what, watched, by]) => guarded(what, watched, by))).pipe(deduplicated(options), share());
}

function watchesOf(options: AlertOptions, by: (source: string) => WatchOptions): Watch[] {
  const { denialBurst, notices } = options;
  return [
    ...named(options.quotes, () => 'quotes').flatMap(([name, client]) => quoteWatches(client, by(name), options)),
    ...named(options.traders, () => 'trader').flatMap(([name, client]): Watch[] => [
      ['trader.notices', client.notices.pipe(traderNoticeAlerts({ ...notices, ...by(name) })), by(name)],
      ...ringWatch(client, by(name), options),
    ]),
    ...named(options.accounts, ({ user }) => user).flatMap(([name, account]) => accountWatches(account, by(name), options)),
    ...named(options.ledgers, () => 'ledger').map(([name, { differences }]): Watch => [
      'ledger',
      differences.pipe(ledgerDifferenceAlerts(by(name))),
      by(name),
    ]),
    ...named(options.denials, () => 'risk').map(([name, verdicts]): Watch => [
      'denials',
      verdicts.pipe(denialBursts({ ...denialBurst, ...by(name) })),
      by(name),
    ]),
    ...named(options.failures, () => 'program').map(([name, failures]): Watch => ['failures', failureAlerts(by(name))(failures), by(name)]),
  ];
}

function quoteWatches(client: WatchedQuotes, by: WatchOptions, options: AlertOptions): Watch[] {
  const { silence, notices } = options;
  return [
    ['quotes.status', client.status.pipe(connectionAlerts(by)), by],
    ['quotes.notices', client.notices.pipe(quoteNoticeAlerts({ ...notices, ...by })), by],
    ...(silence === false ? [] : [['quotes.silence', quoteSilence(client, { ...silence, ...by }), by] as const]),
    ...ringWatch(client, by, options),
  ];
}

function ringWatch(client: WatchedQuotes | WatchedTrader, by: WatchOptions, { ring }: AlertOptions): Watch[] {
  return ring === false ? [] : [['ring', ringAlerts(client, { ...ring, ...by }), by]];
}

/** Some texts name the account; what has another name is called by that alone. */
function byNameOnly({ user }: WatchedAccount, { source = user }: WatchOptions): MonoTypeOperatorFunction<Alert> {
  const renamed = (text: string): string => (user === '' ? text : text.replaceAll(user, source));
  return map((alert) => ({ ...alert, message: renamed(alert.message), messageZh: renamed(alert.messageZh) }));
}

function accountWatches(account: WatchedAccount, by: WatchOptions, { silence, orderRate }: AlertOptions): Watch[] {
  // Orders that are open now are known: their rejection will be news.
  const orders = defer(() => merge(from(account.knownOrders()), account.orders));
  return [
    ['account.status', account.status.pipe(connectionAlerts(by), byNameOnly(account, by)), by],
    ['account.orders', orders.pipe(orderRejections(by)), by],
    ['account.cancels', account.cancelRefusals.pipe(cancelRefusalAlerts(by)), by],
    ['account.restarts', account.reconciliations.pipe(restartAlerts(by)), by],
    ['account.rate', orderRateAlerts(account, { ...orderRate, ...by }), by],
    ...(silence === false ? [] : [['account.silence', accountSilence(account, { ...silence, ...by }), by] as const]),
  ];
}
