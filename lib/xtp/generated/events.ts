// Generated from schema/ by `npm run codegen`. Do not edit: change the schema or tools/codegen.
import { EventView } from '../view';
import { Exchange } from './enums';
import {
  ErrorInfo,
  AlgoInfo,
  AlgoRecommendation,
  AlgoStateReport,
  AlgoSymbolStateReport,
  AlgoTicker,
  Asset,
  BondSwap,
  ComboExecPosition,
  ComboOrderInfo,
  ComboOrderInfoEx,
  ComboPosition,
  ComboStrategy,
  ComboTradeReport,
  CreditAssignable,
  CreditCashRepay,
  CreditCashRepayRecord,
  CreditDebt,
  CreditFund,
  CreditFundExtra,
  CreditInterestRepay,
  CreditPositionExtra,
  CreditSurplus,
  CreditTickerDebt,
  DebtExtension,
  Etf,
  EtfComponent,
  FundTransferNotice,
  Instrument,
  Iopv,
  IpoQuota,
  IpoTicker,
  NqInstrument,
  OptionContract,
  OrderBook,
  OrderCancel,
  OrderInfo,
  OrderInfoEx,
  OtherServerFund,
  Position,
  RebuildResult,
  Snapshot,
  StructuredFund,
  Tick,
  Ticker,
  TickerInfo,
  TickerPrice,
  TradeReport,
} from './structs';

/** The quote connection was lost (reason 10200006); no automatic reconnect. TCP needs login and new subscriptions, UDP data keeps flowing. (XTP: QuoteSpi::OnDisconnected) */
export class QuoteDisconnectedEvent extends EventView {
  /** Why, as an error id of XTP (10200006 quotes, 10210006 trading). */
  get reason(): number {
    return this.i32(0);
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), reason: this.reason };
  }
}

/** Reports a server error that belongs to no particular request. (XTP: QuoteSpi::OnError) */
export class QuoteErrorEvent extends EventView {
  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 0) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), error: this.error?.toObject() };
  }
}

/** UDP packets with ticks were lost; the range counts packets, not tick sequences. Find missing ticks by channel sequence. (XTP: QuoteSpi::OnTickByTickLossRange) */
export class TickByTickLossRangeEvent extends EventView {
  /** Number of the first UDP packet that was lost; packets, not tick sequences. */
  get beginSequence(): number {
    return this.i32(0);
  }

  /** Number of the last UDP packet that was lost; packets, not tick sequences. */
  get endSequence(): number {
    return this.i32(8);
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), beginSequence: this.beginSequence, endSequence: this.endSequence };
  }
}

/** Answers SubscribeMarketData, one call per ticker; error null or id 0 means subscribed. No request id: match by exchange and ticker. (XTP: QuoteSpi::OnSubMarketData) */
export class SubMarketDataEvent extends Ticker {
  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 24) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), error: this.error?.toObject() };
  }
}

/** Answers UnSubscribeMarketData, one call per ticker; error null or id 0 means done. (XTP: QuoteSpi::OnUnSubMarketData) */
export class UnSubMarketDataEvent extends Ticker {
  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 24) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), error: this.error?.toObject() };
  }
}

/** A snapshot arrived, on level 2 with up to 50 order quantities of each best price; data is valid only during the call, return at once. (XTP: QuoteSpi::OnDepthMarketData) */
export class SnapshotEvent extends Snapshot {
  /** Orders at the best bid, those that are not disclosed included. */
  get bidQueueTotal(): number {
    return this.i32(744);
  }

  /** Orders at the best ask, those that are not disclosed included. */
  get askQueueTotal(): number {
    return this.i32(760);
  }

  /** Quantities of the orders at the best bid, in the order they stand, 50 at most; shares. Empty on level 1 and before 9:25. */
  get bidQueue(): number[] {
    return this.numbers(768, 736);
  }

  /** Quantities of the orders at the best ask, in the order they stand, 50 at most; shares. Empty on level 1 and before 9:25. */
  get askQueue(): number[] {
    return this.numbers(768, 752, 736);
  }

  override toObject(): Record<string, unknown> {
    return {
      ...super.toObject(),
      bidQueueTotal: this.bidQueueTotal,
      askQueueTotal: this.askQueueTotal,
      bidQueue: this.bidQueue,
      askQueue: this.askQueue,
    };
  }
}

/** The indicative value of a snapshot-subscribed ETF changed; data is valid only during the call. (XTP: QuoteSpi::OnETFIOPVData) */
export class IopvEvent extends Iopv {
  override toObject(): Record<string, unknown> {
    return { ...super.toObject() };
  }
}

/** Answers SubscribeOrderBook, one call per ticker; error null or id 0 means subscribed. (XTP: QuoteSpi::OnSubOrderBook) */
export class SubOrderBookEvent extends Ticker {
  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 24) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), error: this.error?.toObject() };
  }
}

/** Answers UnSubscribeOrderBook, one call per ticker; error null or id 0 means done. (XTP: QuoteSpi::OnUnSubOrderBook) */
export class UnSubOrderBookEvent extends Ticker {
  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 24) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), error: this.error?.toObject() };
  }
}

/** An order book arrived (SZ level 2, continuous trading only); data is valid only during the call. (XTP: QuoteSpi::OnOrderBook) */
export class OrderBookEvent extends OrderBook {
  override toObject(): Record<string, unknown> {
    return { ...super.toObject() };
  }
}

/** Answers SubscribeTickByTick, one call per ticker; error null or id 0 means subscribed. (XTP: QuoteSpi::OnSubTickByTick) */
export class SubTickByTickEvent extends Ticker {
  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 24) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), error: this.error?.toObject() };
  }
}

/** Answers UnSubscribeTickByTick, one call per ticker; error null or id 0 means done. (XTP: QuoteSpi::OnUnSubTickByTick) */
export class UnSubTickByTickEvent extends Ticker {
  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 24) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), error: this.error?.toObject() };
  }
}

/** A tick arrived (level 2); check its type before reading a row. Data is valid only during the call, return at once. (XTP: QuoteSpi::OnTickByTick) */
export class TickEvent extends Tick {
  override toObject(): Record<string, unknown> {
    return { ...super.toObject() };
  }
}

/** Answers SubscribeAllMarketData once for the whole call, naming the exchange that was passed. (XTP: QuoteSpi::OnSubscribeAllMarketData) */
export class SubscribeAllMarketDataEvent extends EventView {
  /** The exchange that the subscription named, in quote-side numbering; unknown stands for Shanghai and Shenzhen together. */
  get exchange(): Exchange | 'unknown' {
    return Exchange.name(this.i32(0));
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 8) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), exchange: this.exchange, error: this.error?.toObject() };
  }
}

/** Answers UnSubscribeAllMarketData once for the whole call. (XTP: QuoteSpi::OnUnSubscribeAllMarketData) */
export class UnSubscribeAllMarketDataEvent extends EventView {
  /** The exchange that the subscription named, in quote-side numbering; unknown stands for Shanghai and Shenzhen together. */
  get exchange(): Exchange | 'unknown' {
    return Exchange.name(this.i32(0));
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 8) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), exchange: this.exchange, error: this.error?.toObject() };
  }
}

/** Answers SubscribeAllOrderBook once for the whole call, naming the exchange that was passed. (XTP: QuoteSpi::OnSubscribeAllOrderBook) */
export class SubscribeAllOrderBookEvent extends EventView {
  /** The exchange that the subscription named, in quote-side numbering; unknown stands for Shanghai and Shenzhen together. */
  get exchange(): Exchange | 'unknown' {
    return Exchange.name(this.i32(0));
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 8) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), exchange: this.exchange, error: this.error?.toObject() };
  }
}

/** Answers UnSubscribeAllOrderBook once for the whole call. (XTP: QuoteSpi::OnUnSubscribeAllOrderBook) */
export class UnSubscribeAllOrderBookEvent extends EventView {
  /** The exchange that the subscription named, in quote-side numbering; unknown stands for Shanghai and Shenzhen together. */
  get exchange(): Exchange | 'unknown' {
    return Exchange.name(this.i32(0));
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 8) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), exchange: this.exchange, error: this.error?.toObject() };
  }
}

/** Answers SubscribeAllTickByTick once for the whole call, naming the exchange that was passed. (XTP: QuoteSpi::OnSubscribeAllTickByTick) */
export class SubscribeAllTickByTickEvent extends EventView {
  /** The exchange that the subscription named, in quote-side numbering; unknown stands for Shanghai and Shenzhen together. */
  get exchange(): Exchange | 'unknown' {
    return Exchange.name(this.i32(0));
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 8) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), exchange: this.exchange, error: this.error?.toObject() };
  }
}

/** Answers UnSubscribeAllTickByTick once for the whole call. (XTP: QuoteSpi::OnUnSubscribeAllTickByTick) */
export class UnSubscribeAllTickByTickEvent extends EventView {
  /** The exchange that the subscription named, in quote-side numbering; unknown stands for Shanghai and Shenzhen together. */
  get exchange(): Exchange | 'unknown' {
    return Exchange.name(this.i32(0));
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 8) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), exchange: this.exchange, error: this.error?.toObject() };
  }
}

/** One row of QueryAllTickers; isLast marks the last row, which still carries data. (XTP: QuoteSpi::OnQueryAllTickers) */
export class QueryAllTickersEvent extends TickerInfo {
  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 128) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), error: this.error?.toObject() };
  }
}

/** One row of QueryTickersPriceInfo or QueryAllTickersPriceInfo; isLast marks the last row, which still carries data. (XTP: QuoteSpi::OnQueryTickersPriceInfo) */
export class QueryTickersPriceInfoEvent extends TickerPrice {
  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 32) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), error: this.error?.toObject() };
  }
}

/** Answers SubscribeAllOptionMarketData once for the whole call, naming the exchange that was passed. (XTP: QuoteSpi::OnSubscribeAllOptionMarketData) */
export class SubscribeAllOptionMarketDataEvent extends EventView {
  /** The exchange that the subscription named, in quote-side numbering; unknown stands for Shanghai and Shenzhen together. */
  get exchange(): Exchange | 'unknown' {
    return Exchange.name(this.i32(0));
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 8) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), exchange: this.exchange, error: this.error?.toObject() };
  }
}

/** Answers UnSubscribeAllOptionMarketData once for the whole call. (XTP: QuoteSpi::OnUnSubscribeAllOptionMarketData) */
export class UnSubscribeAllOptionMarketDataEvent extends EventView {
  /** The exchange that the subscription named, in quote-side numbering; unknown stands for Shanghai and Shenzhen together. */
  get exchange(): Exchange | 'unknown' {
    return Exchange.name(this.i32(0));
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 8) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), exchange: this.exchange, error: this.error?.toObject() };
  }
}

/** Answers SubscribeAllOptionOrderBook once for the whole call, naming the exchange that was passed. (XTP: QuoteSpi::OnSubscribeAllOptionOrderBook) */
export class SubscribeAllOptionOrderBookEvent extends EventView {
  /** The exchange that the subscription named, in quote-side numbering; unknown stands for Shanghai and Shenzhen together. */
  get exchange(): Exchange | 'unknown' {
    return Exchange.name(this.i32(0));
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 8) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), exchange: this.exchange, error: this.error?.toObject() };
  }
}

/** Answers UnSubscribeAllOptionOrderBook once for the whole call. (XTP: QuoteSpi::OnUnSubscribeAllOptionOrderBook) */
export class UnSubscribeAllOptionOrderBookEvent extends EventView {
  /** The exchange that the subscription named, in quote-side numbering; unknown stands for Shanghai and Shenzhen together. */
  get exchange(): Exchange | 'unknown' {
    return Exchange.name(this.i32(0));
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 8) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), exchange: this.exchange, error: this.error?.toObject() };
  }
}

/** Answers SubscribeAllOptionTickByTick once for the whole call, naming the exchange that was passed. (XTP: QuoteSpi::OnSubscribeAllOptionTickByTick) */
export class SubscribeAllOptionTickByTickEvent extends EventView {
  /** The exchange that the subscription named, in quote-side numbering; unknown stands for Shanghai and Shenzhen together. */
  get exchange(): Exchange | 'unknown' {
    return Exchange.name(this.i32(0));
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 8) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), exchange: this.exchange, error: this.error?.toObject() };
  }
}

/** Answers UnSubscribeAllOptionTickByTick once for the whole call. (XTP: QuoteSpi::OnUnSubscribeAllOptionTickByTick) */
export class UnSubscribeAllOptionTickByTickEvent extends EventView {
  /** The exchange that the subscription named, in quote-side numbering; unknown stands for Shanghai and Shenzhen together. */
  get exchange(): Exchange | 'unknown' {
    return Exchange.name(this.i32(0));
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 8) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), exchange: this.exchange, error: this.error?.toObject() };
  }
}

/** One row of QueryAllTickersFullInfo; isLast marks the last row, which still carries data. (XTP: QuoteSpi::OnQueryAllTickersFullInfo) */
export class QueryAllTickersFullInfoEvent extends Instrument {
  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 216) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), error: this.error?.toObject() };
  }
}

/** One row of QueryAllNQTickersFullInfo; isLast marks the last row, which still carries data. (XTP: QuoteSpi::OnQueryAllNQTickersFullInfo) */
export class QueryAllNQTickersFullInfoEvent extends NqInstrument {
  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 328) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), error: this.error?.toObject() };
  }
}

/** The rebuild connection was lost, normally after about 3 idle seconds; log in again only when more data is needed. (XTP: QuoteSpi::OnRebuildQuoteServerDisconnected) */
export class RebuildQuoteServerDisconnectedEvent extends EventView {
  /** Why, as an error id of XTP (10200006 quotes, 10210006 trading). */
  get reason(): number {
    return this.i32(0);
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), reason: this.reason };
  }
}

/** Ends the reply to RequestRebuildQuote with the outcome, after all rebuilt rows; runs on its own thread. (XTP: QuoteSpi::OnRequestRebuildQuote) */
export class RequestRebuildQuoteEvent extends RebuildResult {
  override toObject(): Record<string, unknown> {
    return { ...super.toObject() };
  }
}

/** One rebuilt tick, delivered before OnRequestRebuildQuote on a thread of its own; live data continues in parallel. (XTP: QuoteSpi::OnRebuildTickByTick) */
export class RebuildTickByTickEvent extends Tick {
  override toObject(): Record<string, unknown> {
    return { ...super.toObject() };
  }
}

/** One rebuilt snapshot without best-price queues, delivered before OnRequestRebuildQuote on a thread of its own. (XTP: QuoteSpi::OnRebuildMarketData) */
export class RebuildMarketDataEvent extends Snapshot {
  override toObject(): Record<string, unknown> {
    return { ...super.toObject() };
  }
}

/** A session was lost (reason 10210006), never after Logout. Log in again without Logout to resume the stream; replace the session id. (XTP: TraderSpi::OnDisconnected) */
export class TraderDisconnectedEvent extends EventView {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(0);
  }

  /** Why, as an error id of XTP (10200006 quotes, 10210006 trading). */
  get reason(): number {
    return this.i32(8);
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, reason: this.reason };
  }
}

/** Reports a server error that belongs to no particular request. (XTP: TraderSpi::OnError) */
export class TraderErrorEvent extends EventView {
  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 0) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), error: this.error?.toObject() };
  }
}

/** Answers QueryAccountTradeMarket once; tradeLocation is a bit mask: bit 0 Shanghai, bit 1 Shenzhen. (XTP: TraderSpi::OnQueryAccountTradeMarket) */
export class QueryAccountTradeMarketEvent extends EventView {
  /** Bit mask of the markets that are traded here: bit 0 Shanghai, bit 1 Shenzhen. */
  get tradeLocation(): number {
    return this.i32(0);
  }

  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(8);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 16) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), tradeLocation: this.tradeLocation, sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** An order changed state, pushed to every client of the account; partial fills push nothing. May fire before InsertOrder returns and on a second thread. (XTP: TraderSpi::OnOrderEvent) */
export class OrderEvent extends OrderInfo {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(152);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 160) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** After a re-login the counter does not know this order; it never reached the exchange, treat it as rejected. (XTP: TraderSpi::OnUnknownOrder) */
export class UnknownOrderEvent extends EventView {
  /** The order, as BigInt. */
  get orderXtpId(): bigint {
    return this.u64(0);
  }

  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(8);
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), orderXtpId: this.orderXtpId, sessionId: this.sessionId };
  }
}

/** A fill, pushed to every client of the account; the only sign of partial fills. May rarely come after the order's end state. (XTP: TraderSpi::OnTradeEvent) */
export class TradeEvent extends TradeReport {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(144);
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId };
  }
}

/** A cancel failed, the order itself is unchanged; an error that is null or has id 0 is noise. (XTP: TraderSpi::OnCancelOrderError) */
export class CancelOrderErrorEvent extends OrderCancel {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(16);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 24) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One row of an order query; isLast marks the last row. Nothing found is one call with error 11000350. (XTP: TraderSpi::OnQueryOrder) */
export class QueryOrderEvent extends OrderInfo {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(152);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 160) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One row of an extended order query; isLast marks the last row. Nothing found is one call with error 11000350. (XTP: TraderSpi::OnQueryOrderEx) */
export class QueryOrderExEvent extends OrderInfoEx {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(312);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 320) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One row of an order page, order or cancel; there may be another page when the last sequence equals the requested count. (XTP: TraderSpi::OnQueryOrderByPage) */
export class QueryOrderByPageEvent extends OrderInfo {
  /** How many rows the page may hold. */
  get requestCount(): number {
    return this.i64(152);
  }

  /** Place of this row in its page, from 1; 0: there is nothing. */
  get orderSequence(): number {
    return this.i64(160);
  }

  /** Cursor as BigInt: where the next page starts. */
  get queryReference(): bigint {
    return this.i64Raw(168);
  }

  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(176);
  }

  override toObject(): Record<string, unknown> {
    return {
      ...super.toObject(),
      requestCount: this.requestCount,
      orderSequence: this.orderSequence,
      queryReference: this.queryReference,
      sessionId: this.sessionId,
    };
  }
}

/** One row of an extended order page, order or cancel; there may be another page when the last sequence equals the requested count. (XTP: TraderSpi::OnQueryOrderByPageEx) */
export class QueryOrderByPageExEvent extends OrderInfoEx {
  /** How many rows the page may hold. */
  get requestCount(): number {
    return this.i64(312);
  }

  /** Place of this row in its page, from 1; 0: there is nothing. */
  get orderSequence(): number {
    return this.i64(320);
  }

  /** Cursor as BigInt: where the next page starts. */
  get queryReference(): bigint {
    return this.i64Raw(328);
  }

  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(336);
  }

  override toObject(): Record<string, unknown> {
    return {
      ...super.toObject(),
      requestCount: this.requestCount,
      orderSequence: this.orderSequence,
      queryReference: this.queryReference,
      sessionId: this.sessionId,
    };
  }
}

/** One row of a trade query; isLast marks the last row. Nothing found is one call with error 11000350. (XTP: TraderSpi::OnQueryTrade) */
export class QueryTradeEvent extends TradeReport {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(144);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 152) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One row of a trade page; there may be another page when the last sequence equals the requested count. (XTP: TraderSpi::OnQueryTradeByPage) */
export class QueryTradeByPageEvent extends TradeReport {
  /** How many rows the page may hold. */
  get requestCount(): number {
    return this.i64(144);
  }

  /** Place of this row in its page, from 1; 0: there is nothing. */
  get tradeSequence(): number {
    return this.i64(152);
  }

  /** Cursor as BigInt: where the next page starts. */
  get queryReference(): bigint {
    return this.i64Raw(160);
  }

  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(168);
  }

  override toObject(): Record<string, unknown> {
    return {
      ...super.toObject(),
      requestCount: this.requestCount,
      tradeSequence: this.tradeSequence,
      queryReference: this.queryReference,
      sessionId: this.sessionId,
    };
  }
}

/** One holding of QueryPosition; isLast marks the last row. No holdings is one call with error 11000350 and perhaps no row. (XTP: TraderSpi::OnQueryPosition) */
export class QueryPositionEvent extends Position {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(536);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 544) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** Answers QueryAsset with one row and isLast set. (XTP: TraderSpi::OnQueryAsset) */
export class QueryAssetEvent extends Asset {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(416);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 424) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One row of QueryStructuredFund; isLast marks the last row. (XTP: TraderSpi::OnQueryStructuredFund) */
export class QueryStructuredFundEvent extends StructuredFund {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(192);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 200) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One row of QueryFundTransfer; isLast marks the last row. (XTP: TraderSpi::OnQueryFundTransfer) */
export class QueryFundTransferEvent extends FundTransferNotice {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(40);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 48) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** A fund transfer changed state, pushed possibly several times per id and to the other trading node too; match by the transfer id. (XTP: TraderSpi::OnFundTransfer) */
export class FundTransferEvent extends FundTransferNotice {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(40);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 48) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** Answers QueryOtherServerFund once; there is no isLast. (XTP: TraderSpi::OnQueryOtherServerFund) */
export class QueryOtherServerFundEvent extends OtherServerFund {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(48);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 56) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One row of QueryETF; isLast marks the last row. (XTP: TraderSpi::OnQueryETF) */
export class QueryETFEvent extends Etf {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(88);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 96) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One component of QueryETFTickerBasket; isLast marks the last row. (XTP: TraderSpi::OnQueryETFBasket) */
export class QueryETFBasketEvent extends EtfComponent {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(168);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 176) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One row of QueryIPOInfoList; isLast marks the last row, no issues today gives error 11000350. (XTP: TraderSpi::OnQueryIPOInfoList) */
export class QueryIPOInfoListEvent extends IpoTicker {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(104);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 112) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One market's quota of QueryIPOQuotaInfo; isLast marks the last row. (XTP: TraderSpi::OnQueryIPOQuotaInfo) */
export class QueryIPOQuotaInfoEvent extends IpoQuota {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(16);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 24) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One row of QueryBondIPOInfoList; isLast marks the last row, no issues today gives error 11000350. (XTP: TraderSpi::OnQueryBondIPOInfoList) */
export class QueryBondIPOInfoListEvent extends IpoTicker {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(104);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 112) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One row of QueryBondSwapStockInfo; isLast marks the last row. (XTP: TraderSpi::OnQueryBondSwapStockInfo) */
export class QueryBondSwapStockInfoEvent extends BondSwap {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(72);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 80) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One contract of QueryOptionAuctionInfo; isLast marks the last row. (XTP: TraderSpi::OnQueryOptionAuctionInfo) */
export class QueryOptionAuctionInfoEvent extends OptionContract {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(528);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 536) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** Answers CreditCashRepay with the amount actually repaid; match by the repayment id. (XTP: TraderSpi::OnCreditCashRepay) */
export class CreditCashRepayEvent extends CreditCashRepay {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(24);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 32) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** Answers CreditCashRepayDebtInterestFee with the amount actually repaid; match by the repayment id. (XTP: TraderSpi::OnCreditCashRepayDebtInterestFee) */
export class CreditCashRepayDebtInterestFeeEvent extends CreditInterestRepay {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(96);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 104) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One row of QueryCreditCashRepayInfo; isLast marks the last row. (XTP: TraderSpi::OnQueryCreditCashRepayInfo) */
export class QueryCreditCashRepayInfoEvent extends CreditCashRepayRecord {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(168);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 176) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** Answers QueryCreditFundInfo once; there is no isLast. (XTP: TraderSpi::OnQueryCreditFundInfo) */
export class QueryCreditFundInfoEvent extends CreditFund {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(48);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 56) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One debt contract of QueryCreditDebtInfo; isLast marks the last row, no debts gives error 11000350. (XTP: TraderSpi::OnQueryCreditDebtInfo) */
export class QueryCreditDebtInfoEvent extends CreditDebt {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(160);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 168) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One row of QueryCreditTickerDebtInfo; isLast marks the last row. (XTP: TraderSpi::OnQueryCreditTickerDebtInfo) */
export class QueryCreditTickerDebtInfoEvent extends CreditTickerDebt {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(40);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 48) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** Answers QueryCreditAssetDebtInfo once with the cash still owed, in yuan; there is no isLast. (XTP: TraderSpi::OnQueryCreditAssetDebtInfo) */
export class QueryCreditAssetDebtInfoEvent extends EventView {
  /** Cash still owed, in yuan. */
  get remainAmount(): number {
    return this.f64(0);
  }

  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(8);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 16) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), remainAmount: this.remainAmount, sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One row of QueryCreditTickerAssignInfo; isLast marks the last row. (XTP: TraderSpi::OnQueryCreditTickerAssignInfo) */
export class QueryCreditTickerAssignInfoEvent extends CreditAssignable {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(56);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 64) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** Answers QueryCreditExcessStock once; there is no isLast. (XTP: TraderSpi::OnQueryCreditExcessStock) */
export class QueryCreditExcessStockEvent extends CreditSurplus {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(40);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 48) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One row of QueryMulCreditExcessStock; isLast, here the final argument, marks the last row. (XTP: TraderSpi::OnQueryMulCreditExcessStock) */
export class QueryMulCreditExcessStockEvent extends CreditSurplus {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(40);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 48) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** A debt extension request changed state; match by the request id. (XTP: TraderSpi::OnCreditExtendDebtDate) */
export class CreditExtendDebtDateEvent extends DebtExtension {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(56);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 64) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One extension request; a non-zero error is that request's reject reason, not a failed query. isLast marks the last row. (XTP: TraderSpi::OnQueryCreditExtendDebtDateOrders) */
export class QueryCreditExtendDebtDateOrdersEvent extends DebtExtension {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(56);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 64) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** Answers QueryCreditFundExtraInfo once; there is no isLast. (XTP: TraderSpi::OnQueryCreditFundExtraInfo) */
export class QueryCreditFundExtraInfoEvent extends CreditFundExtra {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(72);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 80) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One row of QueryCreditPositionExtraInfo; isLast marks the last row. (XTP: TraderSpi::OnQueryCreditPositionExtraInfo) */
export class QueryCreditPositionExtraInfoEvent extends CreditPositionExtra {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(96);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 104) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** A combination order changed state, pushed to every client of the account; may run on a second thread. (XTP: TraderSpi::OnOptionCombinedOrderEvent) */
export class OptionCombinedOrderEvent extends ComboOrderInfo {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(280);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 288) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** A combination order was executed, pushed to every client of the account; may run on a second thread. (XTP: TraderSpi::OnOptionCombinedTradeEvent) */
export class OptionCombinedTradeEvent extends ComboTradeReport {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(272);
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId };
  }
}

/** Cancelling a combination order failed; the order itself is unchanged. (XTP: TraderSpi::OnCancelOptionCombinedOrderError) */
export class CancelOptionCombinedOrderErrorEvent extends OrderCancel {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(16);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 24) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One row of a combination order query; isLast marks the last row. (XTP: TraderSpi::OnQueryOptionCombinedOrders) */
export class QueryOptionCombinedOrdersEvent extends ComboOrderInfo {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(280);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 288) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One row of an extended combination order query; isLast marks the last row. (XTP: TraderSpi::OnQueryOptionCombinedOrdersEx) */
export class QueryOptionCombinedOrdersExEvent extends ComboOrderInfoEx {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(448);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 456) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One row of a combination order page; there may be another page when the last sequence equals the requested count. (XTP: TraderSpi::OnQueryOptionCombinedOrdersByPage) */
export class QueryOptionCombinedOrdersByPageEvent extends ComboOrderInfo {
  /** How many rows the page may hold. */
  get requestCount(): number {
    return this.i64(280);
  }

  /** Place of this row in its page, from 1; 0: there is nothing. */
  get orderSequence(): number {
    return this.i64(288);
  }

  /** Cursor as BigInt: where the next page starts. */
  get queryReference(): bigint {
    return this.i64Raw(296);
  }

  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(304);
  }

  override toObject(): Record<string, unknown> {
    return {
      ...super.toObject(),
      requestCount: this.requestCount,
      orderSequence: this.orderSequence,
      queryReference: this.queryReference,
      sessionId: this.sessionId,
    };
  }
}

/** One row of an extended combination order page; there may be another page when the last sequence equals the requested count. (XTP: TraderSpi::OnQueryOptionCombinedOrdersByPageEx) */
export class QueryOptionCombinedOrdersByPageExEvent extends ComboOrderInfoEx {
  /** How many rows the page may hold. */
  get requestCount(): number {
    return this.i64(448);
  }

  /** Place of this row in its page, from 1; 0: there is nothing. */
  get orderSequence(): number {
    return this.i64(456);
  }

  /** Cursor as BigInt: where the next page starts. */
  get queryReference(): bigint {
    return this.i64Raw(464);
  }

  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(472);
  }

  override toObject(): Record<string, unknown> {
    return {
      ...super.toObject(),
      requestCount: this.requestCount,
      orderSequence: this.orderSequence,
      queryReference: this.queryReference,
      sessionId: this.sessionId,
    };
  }
}

/** One row of a combination trade query; isLast marks the last row. (XTP: TraderSpi::OnQueryOptionCombinedTrades) */
export class QueryOptionCombinedTradesEvent extends ComboTradeReport {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(272);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 280) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One row of a combination trade page; there may be another page when the last sequence equals the requested count. (XTP: TraderSpi::OnQueryOptionCombinedTradesByPage) */
export class QueryOptionCombinedTradesByPageEvent extends ComboTradeReport {
  /** How many rows the page may hold. */
  get requestCount(): number {
    return this.i64(272);
  }

  /** Place of this row in its page, from 1; 0: there is nothing. */
  get tradeSequence(): number {
    return this.i64(280);
  }

  /** Cursor as BigInt: where the next page starts. */
  get queryReference(): bigint {
    return this.i64Raw(288);
  }

  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(296);
  }

  override toObject(): Record<string, unknown> {
    return {
      ...super.toObject(),
      requestCount: this.requestCount,
      tradeSequence: this.tradeSequence,
      queryReference: this.queryReference,
      sessionId: this.sessionId,
    };
  }
}

/** One combination held, row of QueryOptionCombinedPosition; isLast marks the last row. (XTP: TraderSpi::OnQueryOptionCombinedPosition) */
export class QueryOptionCombinedPositionEvent extends ComboPosition {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(632);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 640) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One strategy of QueryOptionCombinedStrategyInfo; isLast marks the last row. (XTP: TraderSpi::OnQueryOptionCombinedStrategyInfo) */
export class QueryOptionCombinedStrategyInfoEvent extends ComboStrategy {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(248);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 256) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One contract pair of QueryOptionCombinedExecPosition; isLast marks the last row. (XTP: TraderSpi::OnQueryOptionCombinedExecPosition) */
export class QueryOptionCombinedExecPositionEvent extends ComboExecPosition {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(656);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 664) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One mother order of QueryStrategy with the JSON it was inserted with; isLast marks the last row. (XTP: TraderSpi::OnQueryStrategy) */
export class QueryStrategyEvent extends AlgoInfo {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(24);
  }

  /** The algorithm's parameters as JSON. */
  get strategyParam(): string {
    return this.longText(32);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 32) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, strategyParam: this.strategyParam, error: this.error?.toObject() };
  }
}

/** Progress or state change of a mother order, pushed to every client of the account; never replayed after login. (XTP: TraderSpi::OnStrategyStateReport) */
export class StrategyStateReportEvent extends AlgoStateReport {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(248);
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId };
  }
}

/** Answers ALGOUserEstablishChannel; error null or id 0 means the account's algo channel is open. (XTP: TraderSpi::OnALGOUserEstablishChannel) */
export class ALGOUserEstablishChannelEvent extends EventView {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(0);
  }

  /** The account whose channel it is. */
  get user(): string {
    return this.longText(8);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 8) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, user: this.user, error: this.error?.toObject() };
  }
}

/** Answers InsertAlgoOrder and reaches every client of the account; only afterwards may the inserting client exit. (XTP: TraderSpi::OnInsertAlgoOrder) */
export class InsertAlgoOrderEvent extends AlgoInfo {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(24);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 32) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** Answers CancelAlgoOrder; the end state follows in OnStrategyStateReport. (XTP: TraderSpi::OnCancelAlgoOrder) */
export class CancelAlgoOrderEvent extends AlgoInfo {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(24);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 32) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** The algo connection was lost; it reconnects by itself, so never block in this callback. (XTP: TraderSpi::OnAlgoDisconnected) */
export class AlgoDisconnectedEvent extends EventView {
  /** Why, as an error id of XTP (10200006 quotes, 10210006 trading). */
  get reason(): number {
    return this.i32(0);
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), reason: this.reason };
  }
}

/** The algo connection is back after a loss; not called for the first connection. (XTP: TraderSpi::OnAlgoConnected) */
export class AlgoConnectedEvent extends EventView {
  override toObject(): Record<string, unknown> {
    return { ...super.toObject() };
  }
}

/** Progress or state change of a mother order in one security, pushed to every client of the account; never replayed. (XTP: TraderSpi::OnStrategySymbolStateReport) */
export class StrategySymbolStateReportEvent extends AlgoSymbolStateReport {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(312);
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId };
  }
}

/** A mother order was created, with its JSON parameters; pushed to every client of the account before OnInsertAlgoOrder. (XTP: TraderSpi::OnNewStrategyCreateReport) */
export class NewStrategyCreateReportEvent extends AlgoInfo {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(24);
  }

  /** The algorithm's parameters as JSON. */
  get strategyParam(): string {
    return this.longText(32);
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, strategyParam: this.strategyParam };
  }
}

/** One recommendation of StrategyRecommendation with JSON parameters; isLast marks the last row. (XTP: TraderSpi::OnStrategyRecommendation) */
export class StrategyRecommendationEvent extends AlgoRecommendation {
  /** Whether the recommendation is for the basket as a whole. */
  get basketFlag(): boolean {
    return this.bool(88);
  }

  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(96);
  }

  /** The algorithm's parameters as JSON. */
  get strategyParam(): string {
    return this.longText(104);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 104) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return {
      ...super.toObject(),
      basketFlag: this.basketFlag,
      sessionId: this.sessionId,
      strategyParam: this.strategyParam,
      error: this.error?.toObject(),
    };
  }
}

/** Answers ModifyAlgoOrder; error null or id 0 means the change was accepted. (XTP: TraderSpi::OnModifyAlgoOrder) */
export class ModifyAlgoOrderEvent extends AlgoInfo {
  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(24);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 32) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** Answers PauseAlgoOrder; error null or id 0 means the pause was accepted. (XTP: TraderSpi::OnPauseAlgoOrder) */
export class PauseAlgoOrderEvent extends AlgoTicker {
  /** The mother order, as BigInt. */
  get xtpStrategyId(): bigint {
    return this.u64(24);
  }

  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(32);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 40) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), xtpStrategyId: this.xtpStrategyId, sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** Answers ResumeAlgoOrder; error null or id 0 means the resumption was accepted. (XTP: TraderSpi::OnResumeAlgoOrder) */
export class ResumeAlgoOrderEvent extends AlgoTicker {
  /** The mother order, as BigInt. */
  get xtpStrategyId(): bigint {
    return this.u64(24);
  }

  /** The login that this is for, as BigInt; another one after every login. */
  get sessionId(): bigint {
    return this.u64(32);
  }

  /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 40) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), xtpStrategyId: this.xtpStrategyId, sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** The kind that a record of each QuoteSpi callback carries. */
export const QuoteKind = {
  /** The quote connection was lost (reason 10200006); no automatic reconnect. TCP needs login and new subscriptions, UDP data keeps flowing. */
  OnDisconnected: 256,
  /** Reports a server error that belongs to no particular request. */
  OnError: 257,
  /** UDP packets with ticks were lost; the range counts packets, not tick sequences. Find missing ticks by channel sequence. */
  OnTickByTickLossRange: 258,
  /** Answers SubscribeMarketData, one call per ticker; error null or id 0 means subscribed. No request id: match by exchange and ticker. */
  OnSubMarketData: 259,
  /** Answers UnSubscribeMarketData, one call per ticker; error null or id 0 means done. */
  OnUnSubMarketData: 260,
  /** A snapshot arrived, on level 2 with up to 50 order quantities of each best price; data is valid only during the call, return at once. */
  OnDepthMarketData: 261,
  /** The indicative value of a snapshot-subscribed ETF changed; data is valid only during the call. */
  OnETFIOPVData: 262,
  /** Answers SubscribeOrderBook, one call per ticker; error null or id 0 means subscribed. */
  OnSubOrderBook: 263,
  /** Answers UnSubscribeOrderBook, one call per ticker; error null or id 0 means done. */
  OnUnSubOrderBook: 264,
  /** An order book arrived (SZ level 2, continuous trading only); data is valid only during the call. */
  OnOrderBook: 265,
  /** Answers SubscribeTickByTick, one call per ticker; error null or id 0 means subscribed. */
  OnSubTickByTick: 266,
  /** Answers UnSubscribeTickByTick, one call per ticker; error null or id 0 means done. */
  OnUnSubTickByTick: 267,
  /** A tick arrived (level 2); check its type before reading a row. Data is valid only during the call, return at once. */
  OnTickByTick: 268,
  /** Answers SubscribeAllMarketData once for the whole call, naming the exchange that was passed. */
  OnSubscribeAllMarketData: 269,
  /** Answers UnSubscribeAllMarketData once for the whole call. */
  OnUnSubscribeAllMarketData: 270,
  /** Answers SubscribeAllOrderBook once for the whole call, naming the exchange that was passed. */
  OnSubscribeAllOrderBook: 271,
  /** Answers UnSubscribeAllOrderBook once for the whole call. */
  OnUnSubscribeAllOrderBook: 272,
  /** Answers SubscribeAllTickByTick once for the whole call, naming the exchange that was passed. */
  OnSubscribeAllTickByTick: 273,
  /** Answers UnSubscribeAllTickByTick once for the whole call. */
  OnUnSubscribeAllTickByTick: 274,
  /** One row of QueryAllTickers; isLast marks the last row, which still carries data. */
  OnQueryAllTickers: 275,
  /** One row of QueryTickersPriceInfo or QueryAllTickersPriceInfo; isLast marks the last row, which still carries data. */
  OnQueryTickersPriceInfo: 276,
  /** Answers SubscribeAllOptionMarketData once for the whole call, naming the exchange that was passed. */
  OnSubscribeAllOptionMarketData: 277,
  /** Answers UnSubscribeAllOptionMarketData once for the whole call. */
  OnUnSubscribeAllOptionMarketData: 278,
  /** Answers SubscribeAllOptionOrderBook once for the whole call, naming the exchange that was passed. */
  OnSubscribeAllOptionOrderBook: 279,
  /** Answers UnSubscribeAllOptionOrderBook once for the whole call. */
  OnUnSubscribeAllOptionOrderBook: 280,
  /** Answers SubscribeAllOptionTickByTick once for the whole call, naming the exchange that was passed. */
  OnSubscribeAllOptionTickByTick: 281,
  /** Answers UnSubscribeAllOptionTickByTick once for the whole call. */
  OnUnSubscribeAllOptionTickByTick: 282,
  /** One row of QueryAllTickersFullInfo; isLast marks the last row, which still carries data. */
  OnQueryAllTickersFullInfo: 283,
  /** One row of QueryAllNQTickersFullInfo; isLast marks the last row, which still carries data. */
  OnQueryAllNQTickersFullInfo: 284,
  /** The rebuild connection was lost, normally after about 3 idle seconds; log in again only when more data is needed. */
  OnRebuildQuoteServerDisconnected: 285,
  /** Ends the reply to RequestRebuildQuote with the outcome, after all rebuilt rows; runs on its own thread. */
  OnRequestRebuildQuote: 286,
  /** One rebuilt tick, delivered before OnRequestRebuildQuote on a thread of its own; live data continues in parallel. */
  OnRebuildTickByTick: 287,
  /** One rebuilt snapshot without best-price queues, delivered before OnRequestRebuildQuote on a thread of its own. */
  OnRebuildMarketData: 288,
} as const;

/** Any event of QuoteSpi. */
export type QuoteEvent =
  | QuoteDisconnectedEvent
  | QuoteErrorEvent
  | TickByTickLossRangeEvent
  | SubMarketDataEvent
  | UnSubMarketDataEvent
  | SnapshotEvent
  | IopvEvent
  | SubOrderBookEvent
  | UnSubOrderBookEvent
  | OrderBookEvent
  | SubTickByTickEvent
  | UnSubTickByTickEvent
  | TickEvent
  | SubscribeAllMarketDataEvent
  | UnSubscribeAllMarketDataEvent
  | SubscribeAllOrderBookEvent
  | UnSubscribeAllOrderBookEvent
  | SubscribeAllTickByTickEvent
  | UnSubscribeAllTickByTickEvent
  | QueryAllTickersEvent
  | QueryTickersPriceInfoEvent
  | SubscribeAllOptionMarketDataEvent
  | UnSubscribeAllOptionMarketDataEvent
  | SubscribeAllOptionOrderBookEvent
  | UnSubscribeAllOptionOrderBookEvent
  | SubscribeAllOptionTickByTickEvent
  | UnSubscribeAllOptionTickByTickEvent
  | QueryAllTickersFullInfoEvent
  | QueryAllNQTickersFullInfoEvent
  | RebuildQuoteServerDisconnectedEvent
  | RequestRebuildQuoteEvent
  | RebuildTickByTickEvent
  | RebuildMarketDataEvent;

/** The kind that a record of each TraderSpi callback carries. */
export const TraderKind = {
  /** A session was lost (reason 10210006), never after Logout. Log in again without Logout to resume the stream; replace the session id. */
  OnDisconnected: 512,
  /** Reports a server error that belongs to no particular request. */
  OnError: 513,
  /** Answers QueryAccountTradeMarket once; tradeLocation is a bit mask: bit 0 Shanghai, bit 1 Shenzhen. */
  OnQueryAccountTradeMarket: 514,
  /** An order changed state, pushed to every client of the account; partial fills push nothing. May fire before InsertOrder returns and on a second thread. */
  OnOrderEvent: 515,
  /** After a re-login the counter does not know this order; it never reached the exchange, treat it as rejected. */
  OnUnknownOrder: 516,
  /** A fill, pushed to every client of the account; the only sign of partial fills. May rarely come after the order's end state. */
  OnTradeEvent: 517,
  /** A cancel failed, the order itself is unchanged; an error that is null or has id 0 is noise. */
  OnCancelOrderError: 518,
  /** One row of an order query; isLast marks the last row. Nothing found is one call with error 11000350. */
  OnQueryOrder: 519,
  /** One row of an extended order query; isLast marks the last row. Nothing found is one call with error 11000350. */
  OnQueryOrderEx: 520,
  /** One row of an order page, order or cancel; there may be another page when the last sequence equals the requested count. */
  OnQueryOrderByPage: 521,
  /** One row of an extended order page, order or cancel; there may be another page when the last sequence equals the requested count. */
  OnQueryOrderByPageEx: 522,
  /** One row of a trade query; isLast marks the last row. Nothing found is one call with error 11000350. */
  OnQueryTrade: 523,
  /** One row of a trade page; there may be another page when the last sequence equals the requested count. */
  OnQueryTradeByPage: 524,
  /** One holding of QueryPosition; isLast marks the last row. No holdings is one call with error 11000350 and perhaps no row. */
  OnQueryPosition: 525,
  /** Answers QueryAsset with one row and isLast set. */
  OnQueryAsset: 526,
  /** One row of QueryStructuredFund; isLast marks the last row. */
  OnQueryStructuredFund: 527,
  /** One row of QueryFundTransfer; isLast marks the last row. */
  OnQueryFundTransfer: 528,
  /** A fund transfer changed state, pushed possibly several times per id and to the other trading node too; match by the transfer id. */
  OnFundTransfer: 529,
  /** Answers QueryOtherServerFund once; there is no isLast. */
  OnQueryOtherServerFund: 530,
  /** One row of QueryETF; isLast marks the last row. */
  OnQueryETF: 531,
  /** One component of QueryETFTickerBasket; isLast marks the last row. */
  OnQueryETFBasket: 532,
  /** One row of QueryIPOInfoList; isLast marks the last row, no issues today gives error 11000350. */
  OnQueryIPOInfoList: 533,
  /** One market's quota of QueryIPOQuotaInfo; isLast marks the last row. */
  OnQueryIPOQuotaInfo: 534,
  /** One row of QueryBondIPOInfoList; isLast marks the last row, no issues today gives error 11000350. */
  OnQueryBondIPOInfoList: 535,
  /** One row of QueryBondSwapStockInfo; isLast marks the last row. */
  OnQueryBondSwapStockInfo: 536,
  /** One contract of QueryOptionAuctionInfo; isLast marks the last row. */
  OnQueryOptionAuctionInfo: 537,
  /** Answers CreditCashRepay with the amount actually repaid; match by the repayment id. */
  OnCreditCashRepay: 538,
  /** Answers CreditCashRepayDebtInterestFee with the amount actually repaid; match by the repayment id. */
  OnCreditCashRepayDebtInterestFee: 539,
  /** One row of QueryCreditCashRepayInfo; isLast marks the last row. */
  OnQueryCreditCashRepayInfo: 540,
  /** Answers QueryCreditFundInfo once; there is no isLast. */
  OnQueryCreditFundInfo: 541,
  /** One debt contract of QueryCreditDebtInfo; isLast marks the last row, no debts gives error 11000350. */
  OnQueryCreditDebtInfo: 542,
  /** One row of QueryCreditTickerDebtInfo; isLast marks the last row. */
  OnQueryCreditTickerDebtInfo: 543,
  /** Answers QueryCreditAssetDebtInfo once with the cash still owed, in yuan; there is no isLast. */
  OnQueryCreditAssetDebtInfo: 544,
  /** One row of QueryCreditTickerAssignInfo; isLast marks the last row. */
  OnQueryCreditTickerAssignInfo: 545,
  /** Answers QueryCreditExcessStock once; there is no isLast. */
  OnQueryCreditExcessStock: 546,
  /** One row of QueryMulCreditExcessStock; isLast, here the final argument, marks the last row. */
  OnQueryMulCreditExcessStock: 547,
  /** A debt extension request changed state; match by the request id. */
  OnCreditExtendDebtDate: 548,
  /** One extension request; a non-zero error is that request's reject reason, not a failed query. isLast marks the last row. */
  OnQueryCreditExtendDebtDateOrders: 549,
  /** Answers QueryCreditFundExtraInfo once; there is no isLast. */
  OnQueryCreditFundExtraInfo: 550,
  /** One row of QueryCreditPositionExtraInfo; isLast marks the last row. */
  OnQueryCreditPositionExtraInfo: 551,
  /** A combination order changed state, pushed to every client of the account; may run on a second thread. */
  OnOptionCombinedOrderEvent: 552,
  /** A combination order was executed, pushed to every client of the account; may run on a second thread. */
  OnOptionCombinedTradeEvent: 553,
  /** Cancelling a combination order failed; the order itself is unchanged. */
  OnCancelOptionCombinedOrderError: 554,
  /** One row of a combination order query; isLast marks the last row. */
  OnQueryOptionCombinedOrders: 555,
  /** One row of an extended combination order query; isLast marks the last row. */
  OnQueryOptionCombinedOrdersEx: 556,
  /** One row of a combination order page; there may be another page when the last sequence equals the requested count. */
  OnQueryOptionCombinedOrdersByPage: 557,
  /** One row of an extended combination order page; there may be another page when the last sequence equals the requested count. */
  OnQueryOptionCombinedOrdersByPageEx: 558,
  /** One row of a combination trade query; isLast marks the last row. */
  OnQueryOptionCombinedTrades: 559,
  /** One row of a combination trade page; there may be another page when the last sequence equals the requested count. */
  OnQueryOptionCombinedTradesByPage: 560,
  /** One combination held, row of QueryOptionCombinedPosition; isLast marks the last row. */
  OnQueryOptionCombinedPosition: 561,
  /** One strategy of QueryOptionCombinedStrategyInfo; isLast marks the last row. */
  OnQueryOptionCombinedStrategyInfo: 562,
  /** One contract pair of QueryOptionCombinedExecPosition; isLast marks the last row. */
  OnQueryOptionCombinedExecPosition: 563,
  /** One mother order of QueryStrategy with the JSON it was inserted with; isLast marks the last row. */
  OnQueryStrategy: 564,
  /** Progress or state change of a mother order, pushed to every client of the account; never replayed after login. */
  OnStrategyStateReport: 565,
  /** Answers ALGOUserEstablishChannel; error null or id 0 means the account's algo channel is open. */
  OnALGOUserEstablishChannel: 566,
  /** Answers InsertAlgoOrder and reaches every client of the account; only afterwards may the inserting client exit. */
  OnInsertAlgoOrder: 567,
  /** Answers CancelAlgoOrder; the end state follows in OnStrategyStateReport. */
  OnCancelAlgoOrder: 568,
  /** The algo connection was lost; it reconnects by itself, so never block in this callback. */
  OnAlgoDisconnected: 569,
  /** The algo connection is back after a loss; not called for the first connection. */
  OnAlgoConnected: 570,
  /** Progress or state change of a mother order in one security, pushed to every client of the account; never replayed. */
  OnStrategySymbolStateReport: 571,
  /** A mother order was created, with its JSON parameters; pushed to every client of the account before OnInsertAlgoOrder. */
  OnNewStrategyCreateReport: 572,
  /** One recommendation of StrategyRecommendation with JSON parameters; isLast marks the last row. */
  OnStrategyRecommendation: 573,
  /** Answers ModifyAlgoOrder; error null or id 0 means the change was accepted. */
  OnModifyAlgoOrder: 574,
  /** Answers PauseAlgoOrder; error null or id 0 means the pause was accepted. */
  OnPauseAlgoOrder: 575,
  /** Answers ResumeAlgoOrder; error null or id 0 means the resumption was accepted. */
  OnResumeAlgoOrder: 576,
} as const;

/** Any event of TraderSpi. */
export type TraderEvent =
  | TraderDisconnectedEvent
  | TraderErrorEvent
  | QueryAccountTradeMarketEvent
  | OrderEvent
  | UnknownOrderEvent
  | TradeEvent
  | CancelOrderErrorEvent
  | QueryOrderEvent
  | QueryOrderExEvent
  | QueryOrderByPageEvent
  | QueryOrderByPageExEvent
  | QueryTradeEvent
  | QueryTradeByPageEvent
  | QueryPositionEvent
  | QueryAssetEvent
  | QueryStructuredFundEvent
  | QueryFundTransferEvent
  | FundTransferEvent
  | QueryOtherServerFundEvent
  | QueryETFEvent
  | QueryETFBasketEvent
  | QueryIPOInfoListEvent
  | QueryIPOQuotaInfoEvent
  | QueryBondIPOInfoListEvent
  | QueryBondSwapStockInfoEvent
  | QueryOptionAuctionInfoEvent
  | CreditCashRepayEvent
  | CreditCashRepayDebtInterestFeeEvent
  | QueryCreditCashRepayInfoEvent
  | QueryCreditFundInfoEvent
  | QueryCreditDebtInfoEvent
  | QueryCreditTickerDebtInfoEvent
  | QueryCreditAssetDebtInfoEvent
  | QueryCreditTickerAssignInfoEvent
  | QueryCreditExcessStockEvent
  | QueryMulCreditExcessStockEvent
  | CreditExtendDebtDateEvent
  | QueryCreditExtendDebtDateOrdersEvent
  | QueryCreditFundExtraInfoEvent
  | QueryCreditPositionExtraInfoEvent
  | OptionCombinedOrderEvent
  | OptionCombinedTradeEvent
  | CancelOptionCombinedOrderErrorEvent
  | QueryOptionCombinedOrdersEvent
  | QueryOptionCombinedOrdersExEvent
  | QueryOptionCombinedOrdersByPageEvent
  | QueryOptionCombinedOrdersByPageExEvent
  | QueryOptionCombinedTradesEvent
  | QueryOptionCombinedTradesByPageEvent
  | QueryOptionCombinedPositionEvent
  | QueryOptionCombinedStrategyInfoEvent
  | QueryOptionCombinedExecPositionEvent
  | QueryStrategyEvent
  | StrategyStateReportEvent
  | ALGOUserEstablishChannelEvent
  | InsertAlgoOrderEvent
  | CancelAlgoOrderEvent
  | AlgoDisconnectedEvent
  | AlgoConnectedEvent
  | StrategySymbolStateReportEvent
  | NewStrategyCreateReportEvent
  | StrategyRecommendationEvent
  | ModifyAlgoOrderEvent
  | PauseAlgoOrderEvent
  | ResumeAlgoOrderEvent;
