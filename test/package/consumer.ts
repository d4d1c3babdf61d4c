/** A program of a user: types of every entry point, and mistakes that must be seen. The package's test compiles it with several versions of TypeScript. */
import { QuoteClient, orders, type Account, type LoginOptions, type OrderIntent, type OrderState, type Snapshot } from 'xtp-rx';
import { twap, type ParentState } from 'xtp-rx/execution';
import { openLedger, type Ledger } from 'xtp-rx/ledger';
import { boardOf, type Board } from 'xtp-rx/market';
import { alerts, type Alert } from 'xtp-rx/monitor';
import { bars, type Bar } from 'xtp-rx/operators';
import { lotSize, openRiskState, riskGate, type Verdict } from 'xtp-rx/risk';
import { SimulatedCounter, type CounterSettings } from 'xtp-rx/sim';
import { asyncDesk, buy, type StrategyEvent } from 'xtp-rx/strategy';
import type { Observable } from 'rxjs';

export const login: LoginOptions = { host: '127.0.0.1', port: 6001, user: 'demo', password: 'demo' };
export const settings: CounterSettings = { cash: 1_000_000 };
export const intent: OrderIntent = { symbol: '600519.SH', side: 'buy', quantity: 100, price: 1800 };
export const option: OrderIntent = orders.option({ symbol: '10004567.SH', side: 'buy', positionEffect: 'open', quantity: 1, price: 0.05 });
export const board: Board | undefined = boardOf('300750.SZ', 20260105);
export const counter: () => SimulatedCounter = () => SimulatedCounter.open();

export const quotes = new QuoteClient({ clientId: 1, logFolder: 'log' });
export const snapshots: Observable<Snapshot> = quotes.snapshots('600519.SH');
export const minutes: Observable<Bar> = quotes.snapshots('600519.SH').pipe(bars('1m'));

export async function trade(account: Account, intents: Observable<OrderIntent>): Promise<Ledger> {
  const states: Observable<OrderState> = account.submit(intent);
  states.subscribe(({ orderXtpId }: { orderXtpId: bigint }) => orderXtpId);
  const gate = riskGate({ state: await openRiskState(account), rules: [lotSize()] });
  const verdicts: Observable<Verdict> = intents.pipe(gate);
  verdicts.subscribe((verdict) => (verdict.type === 'denied' ? verdict.code : verdict.intent));
  const parents: Observable<ParentState> = intents.pipe(twap({ executor: account, slices: 20, end: Date.now() + 60_000 }));
  parents.subscribe();
  const told: Observable<Alert> = alerts({ quotes });
  told.subscribe();
  buy('600519.SH', 100, 1800);
  return openLedger(account);
}

export const isDenied = (event: StrategyEvent): boolean => event.event === 'denied';

export async function lastPrices(desk: ReturnType<typeof asyncDesk>): Promise<number> {
  let last = 0;
  for await (const { lastPrice } of desk.snapshots('600519.SH')) last = lastPrice;
  return last;
}

// @ts-expect-error A side that does not exist.
export const wrongSide: OrderIntent = { symbol: '600519.SH', side: 'bye', quantity: 100, price: 1800 };
// @ts-expect-error A field that does not exist.
export const field: keyof Snapshot = 'lastPrise';
// @ts-expect-error An id is not a number.
export const id = (state: OrderState): number => state.orderXtpId;
// @ts-expect-error The folder of the logs is needed.
export const withoutLogs = new QuoteClient({ clientId: 1 });
