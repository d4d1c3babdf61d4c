/** What the compiler must accept and refuse of executors and strategies. Checked by `tsc`; nothing here runs. */
import type { Account } from '../../lib/trade/account';
import type { QuoteClient } from '../../lib/quote/quote-client';
import { iceberg, type Executor } from '../../lib/execution';
import { asyncDesk, buy, type Strategy, type StrategyAccount } from '../../lib/strategy';
import { of } from 'rxjs';

declare const account: Account;
declare const quotes: QuoteClient;

// An account is an executor, and a client and an account make a desk, as they are.
const executor: Executor = account;
const strategyAccount: StrategyAccount = account;
export const accepted = [executor, strategyAccount, asyncDesk(quotes, account), iceberg({ executor: account, visible: 100 })];

// A strategy gives orders and cancels.
const strategy: Strategy<QuoteClient> = () => of(buy('600519.SH', 100, 10), { cancel: 1n });
// @ts-expect-error -- nothing else
const wrong: Strategy<QuoteClient> = () => of({ cancel: 1 });
export const strategies = [strategy, wrong];

// @ts-expect-error -- market is the only word for a price
buy('600519.SH', 100, 'limit');
