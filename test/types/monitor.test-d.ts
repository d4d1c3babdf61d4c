/** What `alerts` and `registerMetrics` must take: the clients themselves, any pino logger, the module prom-client. Checked by `tsc`; nothing here runs. */
import { pino } from 'pino';
import * as promClient from 'prom-client';
import type { Account, QuoteClient, TraderClient } from '../../lib';
import type { Ledger } from '../../lib/ledger';
import { alerts, registerMetrics, toLogger } from '../../lib/monitor';
import type { Verdict } from '../../lib/risk';
import { filter, type Observable } from 'rxjs';

declare const quotes: QuoteClient;
declare const trader: TraderClient;
declare const account: Account;
declare const ledger: Ledger;
declare const verdicts: Observable<Verdict>;

const stream = alerts({ quotes, traders: [trader], accounts: new Map([['main', account]]), ledgers: ledger, denials: verdicts });
stream.subscribe(toLogger(pino()));
stream.subscribe(toLogger(console));
registerMetrics(promClient, { quotes, traders: trader, accounts: account, ledgers: ledger, denials: verdicts, alerts: stream });
registerMetrics(promClient, { quotes: [quotes, quotes] }, { registry: new promClient.Registry() });

registerMetrics(promClient, { alerts: stream.pipe(filter(({ code }) => code === 'ORDER_REJECTED')) });

// @ts-expect-error a code is one of the table
stream.pipe(filter(({ code }) => code === 'ORDER_REJECTION'));
// @ts-expect-error an account is no quote client
alerts({ quotes: account });
