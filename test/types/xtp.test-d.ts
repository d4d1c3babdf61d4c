/** What the compiler must accept and refuse. Checked by `tsc`; nothing here runs. */
import type { Observable, OperatorFunction } from 'rxjs';
import { XtpCallError, type XtpCounterError, type XtpError } from '../../lib/errors';
import type { ParsedSymbol } from '../../lib/market/symbol';
import type { SharedFeed } from '../../lib/quote/shared-feed';
import { maxOrderValue, rule, type Accepted, type Denied, type Verdict } from '../../lib/risk';
import type { OrderIntent } from '../../lib/trade/order-intent';
import type { OrderStage, OrderState } from '../../lib/trade/order-state';
import type { QuoteCalls, TraderCalls } from '../../lib/xtp/generated/calls';
import { Side, type Exchange, type Market } from '../../lib/xtp/generated/enums';
import type { OrderEvent, QuoteEvent, SnapshotEvent, TickEvent, TradeEvent, TraderEvent } from '../../lib/xtp/generated/events';
import type { OrderInsertFields, StockSnapshotExtra } from '../../lib/xtp/generated/structs';

/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters, @typescript-eslint/no-unused-vars -- claims about types */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** Fails to compile for anything but true. */
function holds<_Claim extends true>(): void {
  // a claim about types has nothing to run
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

// Requests take names or codes, and nothing misspelt.
export const fields: OrderInsertFields = { side: 'buy', priceType: 1, market: 'SH' };
// @ts-expect-error the word is misspelt
export const wrongSide: OrderInsertFields = { side: 'buyy' };
// @ts-expect-error no such field
export const wrongField: OrderInsertFields = { tickr: '600519' };

// Exchanges of quotes and markets of trading are two things.
holds<Equal<ParsedSymbol['exchange'], Exchange>>();
holds<Equal<ParsedSymbol['market'], Market>>();
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
export const onIntents: OperatorFunction<OrderIntent, Verdict> = maxOrderValue<OrderIntent>({ limit: 1 });
export const onVerdicts: OperatorFunction<Verdict, Verdict> = rule<Verdict>('mine', () => undefined);
// @ts-expect-error a limit must be given
maxOrderValue({});
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
