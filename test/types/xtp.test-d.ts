/** What the compiler must accept and refuse. Checked by `tsc`; nothing here runs. */
import type { Observable, OperatorFunction } from 'rxjs';
import { XtpCallError, type XtpCounterError, type XtpError } from '../../lib/errors';
import type { ParsedSymbol } from '../../lib/market/symbol';
import type { QuoteClient } from '../../lib/quote/quote-client';
import type { SharedFeed } from '../../lib/quote/shared-feed';
import { maxOrderValue, riskOperator, type Accepted, type Denied, type Verdict } from '../../lib/risk';
import type { Account } from '../../lib/trade/account';
import type { OptionExercise, OptionOrder, OrderIntent, StockOrder } from '../../lib/trade/order-intent';
import { orders } from '../../lib/trade/orders';
import type { OrderStage, OrderState } from '../../lib/trade/order-state';
import type { QuoteCalls, TraderCalls } from '../../lib/xtp/generated/calls';
import { Side, type Exchange, type Market } from '../../lib/xtp/generated/enums';
import type { OrderEvent, QuoteEvent, SnapshotEvent, TickEvent, TradeEvent, TraderEvent } from '../../lib/xtp/generated/events';
import type {
  Asset,
  CreditDebt,
  EtfComponent,
  Instrument,
  OptionContract,
  OrderInfo,
  OrderInfoEx,
  OrderInsertFields,
  Position,
  StockSnapshotExtra,
  TradeReport,
} from '../../lib/xtp/generated/structs';

/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters, @typescript-eslint/no-unused-vars -- claims about types */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** Fails to compile for anything but true. */
function holds<_Claim extends true>(): void {
  // a claim about types has nothing to run
}
function take(..._values: string[]): void {
  // nor has this
}
/* eslint-enable */

// Ids have all their bits, times are epoch milliseconds with the raw value beside, prices and quantities are numbers.
holds<Equal<OrderEvent['orderXtpId'], bigint>>();
holds<Equal<OrderEvent['orderCancelXtpId'], bigint>>();
holds<Equal<TradeEvent['reportIndex'], bigint>>();
holds<Equal<OrderState['orderXtpId'], bigint>>();
holds<Equal<OrderEvent['insertTime'], number>>();
holds<Equal<OrderEvent['insertTimeRaw'], bigint>>();
holds<Equal<SnapshotEvent['time'], number>>();
holds<Equal<SnapshotEvent['timeRaw'], bigint>>();
holds<Equal<SnapshotEvent['lastPrice'], number>>();
holds<Equal<SnapshotEvent['volume'], number>>();
holds<Equal<SnapshotEvent['bidPrices'], number[]>>();
holds<Equal<SnapshotEvent['bidQueue'], number[]>>();
holds<Equal<ReturnType<SnapshotEvent['bidPriceAt']>, number>>();
holds<Equal<OrderEvent['requestId'], number>>();
holds<Equal<OrderEvent['sessionId'], bigint>>();

// A code may be one that this version does not know.
holds<Equal<OrderEvent['side'], Side | 'unknown'>>();
holds<Equal<OrderEvent['sideCode'], number>>();

// What is not always there says so.
holds<Equal<SnapshotEvent['stock'], StockSnapshotExtra | undefined>>();
holds<Equal<undefined extends TickEvent['trade'] ? true : false, true>>();
holds<Equal<undefined extends OrderEvent['error'] ? true : false, true>>();
// @ts-expect-error a stock's extra data is not there for every snapshot
export const extra = (event: SnapshotEvent): number => event.stock.totalBidQuantity;

// Views are read, not written.
export function overwrite(event: SnapshotEvent, state: OrderState): void {
  // @ts-expect-error a view has no setters
  event.lastPrice = 1;
  // @ts-expect-error a state is a value
  state.filled = 1;
}

// An intent says what, which way and how much.
export const intent: OrderIntent = { symbol: '600519.SH', side: 'buy', quantity: 100, price: 10 };
export const market: OrderIntent = { symbol: '600519.SH', side: 'sell', quantity: 100, priceType: 'best5OrCancel' };
// @ts-expect-error there is no symbol
export const noSymbol: OrderIntent = { side: 'buy', quantity: 100 };
// @ts-expect-error there is no side
export const noSide: OrderIntent = { symbol: '600519.SH', quantity: 100 };
// @ts-expect-error there is no quantity
export const noQuantity: OrderIntent = { symbol: '600519.SH', side: 'buy' };
// @ts-expect-error the word is misspelt
export const buyy: OrderIntent = { symbol: '600519.SH', side: 'buyy', quantity: 100 };
// @ts-expect-error credit sides are no intents
export const short: OrderIntent = { symbol: '600519.SH', side: 'shortSell', quantity: 100 };
// @ts-expect-error no such price type
export const priceType: OrderIntent = { symbol: '600519.SH', side: 'buy', quantity: 100, priceType: 'marketOrder' };
// @ts-expect-error text is no quantity
export const textQuantity: OrderIntent = { symbol: '600519.SH', side: 'buy', quantity: '100' };
// @ts-expect-error an option left out is left out, not undefined
export const undefinedPrice: OrderIntent = { symbol: '600519.SH', side: 'buy', quantity: 100, price: undefined };

// The business says what else an order may say.
export const stock: StockOrder = { symbol: '600519.SH', side: 'buy', quantity: 100, price: 10 };
// @ts-expect-error a stock order opens and closes nothing
export const stockEffect: StockOrder = { ...stock, positionEffect: 'open' };
// @ts-expect-error nor does an intent without a business, which is one of stocks
export const intentEffect: OrderIntent = { symbol: '600519.SH', side: 'buy', quantity: 100, price: 10, positionEffect: 'open' };
export const option: OptionOrder = {
  business: 'option',
  symbol: '10004567.SH',
  side: 'buy',
  positionEffect: 'open',
  quantity: 1,
  price: 0.05,
};
// @ts-expect-error an option order opens or closes
export const noEffect: OrderIntent = { business: 'option', symbol: '10004567.SH', side: 'buy', quantity: 1, price: 0.05 };
// @ts-expect-error only Shanghai's stocks have this price type
export const optionType: OrderIntent = { ...option, priceType: 'best5OrLimit' };
export const exercise: OptionExercise = { business: 'execute', symbol: '10004567.SH', quantity: 1 };
// @ts-expect-error an exercise has no side
export const exerciseSide: OrderIntent = { business: 'execute', symbol: '10004567.SH', quantity: 1, side: 'buy' };
// @ts-expect-error nor a price
export const exercisePrice: OrderIntent = { business: 'execute', symbol: '10004567.SH', quantity: 1, price: 1 };
// @ts-expect-error ETFs are created and redeemed, not bought
export const etfSide: OrderIntent = { business: 'etf', symbol: '510300.SH', quantity: 900_000, side: 'buy' };
// @ts-expect-error a new stock has its issue price
export const noIssuePrice: OrderIntent = { business: 'ipo', symbol: '732001.SH', quantity: 500, side: 'buy' };
// @ts-expect-error what moves securities has no price
export const transferPrice: OrderIntent = { business: 'margin', symbol: '600519.SH', quantity: 100, side: 'collateralIn', price: 1 };
export function built(): void {
  holds<Equal<ReturnType<typeof orders.stock>, StockOrder>>();
  orders.repo({ symbol: '204001.SH', quantity: 10, rate: 1.9 });
  // @ts-expect-error the builder knows the side of a repo
  orders.repo({ symbol: '204001.SH', quantity: 10, rate: 1.9, side: 'sell' });
  // @ts-expect-error a repo has a rate
  orders.repo({ symbol: '204001.SH', quantity: 10 });
  // @ts-expect-error an option order opens or closes
  orders.option({ symbol: '10004567.SH', quantity: 1, side: 'buy', price: 0.05 });
  // @ts-expect-error a stock order opens and closes nothing
  orders.stock({ symbol: '600519.SH', quantity: 100, side: 'buy', price: 10, positionEffect: 'open' });
}

// Queries give the struct of their answer; what they can not do without is required.
export async function queries(account: Account, quotes: QuoteClient): Promise<void> {
  holds<Equal<ReturnType<Account['queryPositions']>, Promise<Position[]>>>();
  holds<Equal<ReturnType<Account['queryOrders']>, Promise<OrderInfoEx[]>>>();
  holds<Equal<ReturnType<Account['plain']['queryOrders']>, Promise<OrderInfo[]>>>();
  holds<Equal<ReturnType<Account['queryOrder']>, Promise<OrderInfoEx | undefined>>>();
  holds<Equal<ReturnType<Account['queryAsset']>, Promise<Asset | undefined>>>();
  holds<Equal<ReturnType<Account['queryTrades']>, Promise<TradeReport[]>>>();
  const markets: ('SH' | 'SZ')[] = await account.queryMarkets();
  take(...markets);
  holds<Equal<ReturnType<Account['etf']['queryBasket']>, Promise<EtfComponent[]>>>();
  holds<Equal<ReturnType<Account['options']['queryContracts']>, Promise<OptionContract[]>>>();
  holds<Equal<ReturnType<Account['credit']['queryDebts']>, Promise<CreditDebt[]>>>();
  holds<Equal<ReturnType<Account['credit']['queryCashDebt']>, Promise<number | undefined>>>();
  holds<Equal<ReturnType<Account['algo']['pause']>, Promise<void>>>();
  holds<Equal<ReturnType<Account['queryOrdersByPage']>, AsyncGenerator<OrderInfoEx, void, undefined>>>();
  holds<Equal<ReturnType<Account['queryTradesByPage']>, AsyncGenerator<TradeReport, void, undefined>>>();
  holds<Equal<ReturnType<QuoteClient['queryInstruments']>, Promise<Instrument[]>>>();
  for await (const row of account.queryTradesByPage({ pageSize: 10 })) take(row.execId);

  await account.funds.queryElsewhere({ fundAccount: '1', queryType: 'mainCounter' });
  // @ts-expect-error the fund account must be named
  await account.funds.queryElsewhere({ queryType: 'mainCounter' });
  // @ts-expect-error and what is asked for
  await account.funds.queryElsewhere({ fundAccount: '1' });
  // @ts-expect-error a basket is of one ETF
  await account.etf.queryBasket();
  // @ts-expect-error a surplus is of one security
  await account.credit.querySurplus();
  // @ts-expect-error the size of a page is of pages
  await account.queryTrades({}, { pageSize: 10 });
  // @ts-expect-error Beijing's instruments have a query of their own
  await quotes.queryInstruments('NQ');
}

// Requests take names or codes, and nothing misspelt.
export const fields: OrderInsertFields = { side: 'buy', priceType: 1, market: 'SH' };
// @ts-expect-error the word is misspelt
export const wrongSide: OrderInsertFields = { side: 'buyy' };
// @ts-expect-error no such field
export const wrongField: OrderInsertFields = { tickr: '600519' };

// Exchanges of quotes and markets of trading are two things.
holds<Equal<ParsedSymbol['exchange'], Exchange>>();
holds<Equal<ParsedSymbol['market'], Market>>();
export function numbering(exchange: Exchange, tradeMarket: Market): void {
  // @ts-expect-error trading numbers the markets the other way round
  const asMarket: Market = exchange;
  // @ts-expect-error and quotes the other way round again
  const asExchange: Exchange = tradeMarket;
  const words: [Exchange, Market] = ['SH', 'SH']; // a word written in the code fits where it belongs
  take(asMarket, asExchange, ...words);
}
export function venues(quote: QuoteCalls, trader: TraderCalls): void {
  quote.subscribeMarketData(['600519'], 'SH');
  // @ts-expect-error the Beijing exchange is NQ for quotes
  quote.subscribeMarketData(['430047'], 'BJ');
  // @ts-expect-error a session id is a bigint
  trader.cancelOrder(1n, 1);
  // @ts-expect-error a method that blocks needs a time after which it is given up
  void trader.logout(1n);
}
holds<Equal<ReturnType<TraderCalls['insertOrder']>, bigint>>();
holds<Equal<ReturnType<QuoteCalls['subscribeMarketData']>, number>>();

// Tables of codes know their names.
export const code: number = Side.code('buy');
// @ts-expect-error the word is misspelt
Side.code('buyy');
holds<Equal<ReturnType<(typeof Side)['name']>, Side | 'unknown'>>();

// Streams carry their events.
export function feed(snapshots: SharedFeed<SnapshotEvent>): Observable<SnapshotEvent> {
  return snapshots.of(['600519.SH', '000001.SZ']);
}
holds<Equal<OrderEvent extends TraderEvent ? true : false, true>>();
holds<Equal<SnapshotEvent extends QuoteEvent ? true : false, true>>();

// Stages are a closed set.
export function stage(state: OrderState): string {
  const { stage: now } = state;
  switch (now) {
    case 'submitted':
    case 'working':
    case 'partiallyFilled':
    case 'filled':
    case 'canceled':
    case 'rejected':
      return now;
    default:
      holds<Equal<typeof now, never>>();
      return '';
  }
}
// @ts-expect-error denied is a risk rule's word, not the counter's
export const deniedStage: OrderStage = 'denied';

// Rules take intents or verdicts and give verdicts, told apart by their type.
export const onIntents: OperatorFunction<OrderIntent, Verdict> = maxOrderValue({ limit: 1 });
export const onVerdicts: OperatorFunction<Verdict, Verdict> = riskOperator({ name: 'mine', check: () => undefined });
// @ts-expect-error a limit is a number
maxOrderValue({ limit: '1' });
export function told(verdict: Verdict): string {
  if (verdict.type === 'denied') {
    holds<Equal<typeof verdict, Denied>>();
    return verdict.messageZh;
  }
  holds<Equal<typeof verdict, Accepted>>();
  // @ts-expect-error what was accepted has no reason
  return String(verdict.message);
}

// Errors can be told apart by class, and have a code of their own.
holds<Equal<XtpCallError extends XtpCounterError ? true : false, true>>();
holds<Equal<XtpCounterError extends XtpError ? true : false, true>>();
holds<Equal<XtpCallError['errorId'], number>>();
holds<Equal<XtpCallError['code'], 'XTP_CALL'>>();
