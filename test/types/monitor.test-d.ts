/** What `alerts` and `registerMetrics` must take: the clients themselves, any pino logger, the module prom-client. Checked by `tsc`; nothing here runs. */
import { pino } from 'pino';
import * as promClient from 'prom-client';
import type { Account, QuoteClient, TraderClient } from '../../lib';
import type { Ledger } from '../../lib/ledger';
import { alerts, registerMetrics, toLogger, type AlertCode, type AlertOptions } from '../../lib/monitor';
import type { Verdict } from '../../lib/risk';
import type { Observable } from 'rxjs';

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

const code: AlertCode = 'ORDER_REJECTED';
void code;
// @ts-expect-error a code is one of the table
const unknown: AlertCode = 'ORDER_REJECTION';
void unknown;
// @ts-expect-error an account is no quote client
const wrong: AlertOptions = { quotes: account };
void wrong;
