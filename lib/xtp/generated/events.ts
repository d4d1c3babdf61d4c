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
  get reason(): number {
    return this.i32(0);
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), reason: this.reason };
  }
}

/** Reports a server error that belongs to no particular request. (XTP: QuoteSpi::OnError) */
export class QuoteErrorEvent extends EventView {
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 0) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), error: this.error?.toObject() };
  }
}

/** UDP packets with ticks were lost; the range counts packets, not tick sequences. Find missing ticks by channel sequence. (XTP: QuoteSpi::OnTickByTickLossRange) */
export class TickByTickLossRangeEvent extends EventView {
  get beginSequence(): number {
    return this.i32(0);
  }
  get endSequence(): number {
    return this.i32(8);
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), beginSequence: this.beginSequence, endSequence: this.endSequence };
  }
}

/** Answers SubscribeMarketData, one call per ticker; error null or id 0 means subscribed. No request id: match by exchange and ticker. (XTP: QuoteSpi::OnSubMarketData) */
export class SubMarketDataEvent extends Ticker {
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 24) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), error: this.error?.toObject() };
  }
}

/** Answers UnSubscribeMarketData, one call per ticker; error null or id 0 means done. (XTP: QuoteSpi::OnUnSubMarketData) */
export class UnSubMarketDataEvent extends Ticker {
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 24) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), error: this.error?.toObject() };
  }
}

/** A snapshot arrived, on level 2 with up to 50 order quantities of each best price; data is valid only during the call, return at once. (XTP: QuoteSpi::OnDepthMarketData) */
export class SnapshotEvent extends Snapshot {
  get bidQueueTotal(): number {
    return this.i32(744);
  }
  get askQueueTotal(): number {
    return this.i32(760);
  }
  get bidQueue(): number[] {
    return this.numbers(768, 736);
  }
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
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 24) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), error: this.error?.toObject() };
  }
}

/** Answers UnSubscribeOrderBook, one call per ticker; error null or id 0 means done. (XTP: QuoteSpi::OnUnSubOrderBook) */
export class UnSubOrderBookEvent extends Ticker {
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
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 24) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), error: this.error?.toObject() };
  }
}

/** Answers UnSubscribeTickByTick, one call per ticker; error null or id 0 means done. (XTP: QuoteSpi::OnUnSubTickByTick) */
export class UnSubTickByTickEvent extends Ticker {
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
  get exchange(): Exchange | 'unknown' {
    return Exchange.name(this.i32(0));
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 8) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), exchange: this.exchange, error: this.error?.toObject() };
  }
}

/** Answers UnSubscribeAllMarketData once for the whole call. (XTP: QuoteSpi::OnUnSubscribeAllMarketData) */
export class UnSubscribeAllMarketDataEvent extends EventView {
  get exchange(): Exchange | 'unknown' {
    return Exchange.name(this.i32(0));
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 8) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), exchange: this.exchange, error: this.error?.toObject() };
  }
}

/** Answers SubscribeAllOrderBook once for the whole call, naming the exchange that was passed. (XTP: QuoteSpi::OnSubscribeAllOrderBook) */
export class SubscribeAllOrderBookEvent extends EventView {
  get exchange(): Exchange | 'unknown' {
    return Exchange.name(this.i32(0));
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 8) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), exchange: this.exchange, error: this.error?.toObject() };
  }
}

/** Answers UnSubscribeAllOrderBook once for the whole call. (XTP: QuoteSpi::OnUnSubscribeAllOrderBook) */
export class UnSubscribeAllOrderBookEvent extends EventView {
  get exchange(): Exchange | 'unknown' {
    return Exchange.name(this.i32(0));
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 8) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), exchange: this.exchange, error: this.error?.toObject() };
  }
}

/** Answers SubscribeAllTickByTick once for the whole call, naming the exchange that was passed. (XTP: QuoteSpi::OnSubscribeAllTickByTick) */
export class SubscribeAllTickByTickEvent extends EventView {
  get exchange(): Exchange | 'unknown' {
    return Exchange.name(this.i32(0));
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 8) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), exchange: this.exchange, error: this.error?.toObject() };
  }
}

/** Answers UnSubscribeAllTickByTick once for the whole call. (XTP: QuoteSpi::OnUnSubscribeAllTickByTick) */
export class UnSubscribeAllTickByTickEvent extends EventView {
  get exchange(): Exchange | 'unknown' {
    return Exchange.name(this.i32(0));
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 8) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), exchange: this.exchange, error: this.error?.toObject() };
  }
}

/** One row of QueryAllTickers; isLast marks the last row, which still carries data. (XTP: QuoteSpi::OnQueryAllTickers) */
export class QueryAllTickersEvent extends TickerInfo {
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 128) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), error: this.error?.toObject() };
  }
}

/** One row of QueryTickersPriceInfo or QueryAllTickersPriceInfo; isLast marks the last row, which still carries data. (XTP: QuoteSpi::OnQueryTickersPriceInfo) */
export class QueryTickersPriceInfoEvent extends TickerPrice {
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 32) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), error: this.error?.toObject() };
  }
}

/** Answers SubscribeAllOptionMarketData once for the whole call, naming the exchange that was passed. (XTP: QuoteSpi::OnSubscribeAllOptionMarketData) */
export class SubscribeAllOptionMarketDataEvent extends EventView {
  get exchange(): Exchange | 'unknown' {
    return Exchange.name(this.i32(0));
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 8) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), exchange: this.exchange, error: this.error?.toObject() };
  }
}

/** Answers UnSubscribeAllOptionMarketData once for the whole call. (XTP: QuoteSpi::OnUnSubscribeAllOptionMarketData) */
export class UnSubscribeAllOptionMarketDataEvent extends EventView {
  get exchange(): Exchange | 'unknown' {
    return Exchange.name(this.i32(0));
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 8) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), exchange: this.exchange, error: this.error?.toObject() };
  }
}

/** Answers SubscribeAllOptionOrderBook once for the whole call, naming the exchange that was passed. (XTP: QuoteSpi::OnSubscribeAllOptionOrderBook) */
export class SubscribeAllOptionOrderBookEvent extends EventView {
  get exchange(): Exchange | 'unknown' {
    return Exchange.name(this.i32(0));
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 8) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), exchange: this.exchange, error: this.error?.toObject() };
  }
}

/** Answers UnSubscribeAllOptionOrderBook once for the whole call. (XTP: QuoteSpi::OnUnSubscribeAllOptionOrderBook) */
export class UnSubscribeAllOptionOrderBookEvent extends EventView {
  get exchange(): Exchange | 'unknown' {
    return Exchange.name(this.i32(0));
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 8) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), exchange: this.exchange, error: this.error?.toObject() };
  }
}

/** Answers SubscribeAllOptionTickByTick once for the whole call, naming the exchange that was passed. (XTP: QuoteSpi::OnSubscribeAllOptionTickByTick) */
export class SubscribeAllOptionTickByTickEvent extends EventView {
  get exchange(): Exchange | 'unknown' {
    return Exchange.name(this.i32(0));
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 8) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), exchange: this.exchange, error: this.error?.toObject() };
  }
}

/** Answers UnSubscribeAllOptionTickByTick once for the whole call. (XTP: QuoteSpi::OnUnSubscribeAllOptionTickByTick) */
export class UnSubscribeAllOptionTickByTickEvent extends EventView {
  get exchange(): Exchange | 'unknown' {
    return Exchange.name(this.i32(0));
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 8) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), exchange: this.exchange, error: this.error?.toObject() };
  }
}

/** One row of QueryAllTickersFullInfo; isLast marks the last row, which still carries data. (XTP: QuoteSpi::OnQueryAllTickersFullInfo) */
export class QueryAllTickersFullInfoEvent extends Instrument {
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 216) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), error: this.error?.toObject() };
  }
}

/** One row of QueryAllNQTickersFullInfo; isLast marks the last row, which still carries data. (XTP: QuoteSpi::OnQueryAllNQTickersFullInfo) */
export class QueryAllNQTickersFullInfoEvent extends NqInstrument {
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 328) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), error: this.error?.toObject() };
  }
}

/** The rebuild connection was lost, normally after about 3 idle seconds; log in again only when more data is needed. (XTP: QuoteSpi::OnRebuildQuoteServerDisconnected) */
export class RebuildQuoteServerDisconnectedEvent extends EventView {
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
  get sessionId(): bigint {
    return this.u64(0);
  }
  get reason(): number {
    return this.i32(8);
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, reason: this.reason };
  }
}

/** Reports a server error that belongs to no particular request. (XTP: TraderSpi::OnError) */
export class TraderErrorEvent extends EventView {
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 0) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), error: this.error?.toObject() };
  }
}

/** Answers QueryAccountTradeMarket once; tradeLocation is a bit mask: bit 0 Shanghai, bit 1 Shenzhen. (XTP: TraderSpi::OnQueryAccountTradeMarket) */
export class QueryAccountTradeMarketEvent extends EventView {
  get tradeLocation(): number {
    return this.i32(0);
  }
  get sessionId(): bigint {
    return this.u64(8);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 16) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), tradeLocation: this.tradeLocation, sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** An order changed state, pushed to every client of the account; partial fills push nothing. May fire before InsertOrder returns and on a second thread. (XTP: TraderSpi::OnOrderEvent) */
export class OrderEvent extends OrderInfo {
  get sessionId(): bigint {
    return this.u64(152);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 160) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** After a re-login the counter does not know this order; it never reached the exchange, treat it as rejected. (XTP: TraderSpi::OnUnknownOrder) */
export class UnknownOrderEvent extends EventView {
  get orderXtpId(): bigint {
    return this.u64(0);
  }
  get sessionId(): bigint {
    return this.u64(8);
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), orderXtpId: this.orderXtpId, sessionId: this.sessionId };
  }
}

/** A fill, pushed to every client of the account; the only sign of partial fills. May rarely come after the order's end state. (XTP: TraderSpi::OnTradeEvent) */
export class TradeEvent extends TradeReport {
  get sessionId(): bigint {
    return this.u64(144);
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId };
  }
}

/** A cancel failed, the order itself is unchanged; an error that is null or has id 0 is noise. (XTP: TraderSpi::OnCancelOrderError) */
export class CancelOrderErrorEvent extends OrderCancel {
  get sessionId(): bigint {
    return this.u64(16);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 24) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One row of an order query; isLast marks the last row. Nothing found is one call with error 11000350. (XTP: TraderSpi::OnQueryOrder) */
export class QueryOrderEvent extends OrderInfo {
  get sessionId(): bigint {
    return this.u64(152);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 160) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One row of an extended order query; isLast marks the last row. Nothing found is one call with error 11000350. (XTP: TraderSpi::OnQueryOrderEx) */
export class QueryOrderExEvent extends OrderInfoEx {
  get sessionId(): bigint {
    return this.u64(312);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 320) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One row of an order page, order or cancel; there may be another page when the last sequence equals the requested count. (XTP: TraderSpi::OnQueryOrderByPage) */
export class QueryOrderByPageEvent extends OrderInfo {
  get requestCount(): number {
    return this.i64(152);
  }
  get orderSequence(): number {
    return this.i64(160);
  }
  get queryReference(): bigint {
    return this.i64Raw(168);
  }
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
  get requestCount(): number {
    return this.i64(312);
  }
  get orderSequence(): number {
    return this.i64(320);
  }
  get queryReference(): bigint {
    return this.i64Raw(328);
  }
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
  get sessionId(): bigint {
    return this.u64(144);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 152) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One row of a trade page; there may be another page when the last sequence equals the requested count. (XTP: TraderSpi::OnQueryTradeByPage) */
export class QueryTradeByPageEvent extends TradeReport {
  get requestCount(): number {
    return this.i64(144);
  }
  get tradeSequence(): number {
    return this.i64(152);
  }
  get queryReference(): bigint {
    return this.i64Raw(160);
  }
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
  get sessionId(): bigint {
    return this.u64(536);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 544) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** Answers QueryAsset with one row and isLast set. (XTP: TraderSpi::OnQueryAsset) */
export class QueryAssetEvent extends Asset {
  get sessionId(): bigint {
    return this.u64(416);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 424) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One row of QueryStructuredFund; isLast marks the last row. (XTP: TraderSpi::OnQueryStructuredFund) */
export class QueryStructuredFundEvent extends StructuredFund {
  get sessionId(): bigint {
    return this.u64(192);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 200) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One row of QueryFundTransfer; isLast marks the last row. (XTP: TraderSpi::OnQueryFundTransfer) */
export class QueryFundTransferEvent extends FundTransferNotice {
  get sessionId(): bigint {
    return this.u64(40);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 48) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** A fund transfer changed state, pushed possibly several times per id and to the other trading node too; match by the transfer id. (XTP: TraderSpi::OnFundTransfer) */
export class FundTransferEvent extends FundTransferNotice {
  get sessionId(): bigint {
    return this.u64(40);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 48) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** Answers QueryOtherServerFund once; there is no isLast. (XTP: TraderSpi::OnQueryOtherServerFund) */
export class QueryOtherServerFundEvent extends OtherServerFund {
  get sessionId(): bigint {
    return this.u64(48);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 56) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One row of QueryETF; isLast marks the last row. (XTP: TraderSpi::OnQueryETF) */
export class QueryETFEvent extends Etf {
  get sessionId(): bigint {
    return this.u64(88);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 96) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One component of QueryETFTickerBasket; isLast marks the last row. (XTP: TraderSpi::OnQueryETFBasket) */
export class QueryETFBasketEvent extends EtfComponent {
  get sessionId(): bigint {
    return this.u64(168);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 176) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One row of QueryIPOInfoList; isLast marks the last row, no issues today gives error 11000350. (XTP: TraderSpi::OnQueryIPOInfoList) */
export class QueryIPOInfoListEvent extends IpoTicker {
  get sessionId(): bigint {
    return this.u64(104);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 112) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One market's quota of QueryIPOQuotaInfo; isLast marks the last row. (XTP: TraderSpi::OnQueryIPOQuotaInfo) */
export class QueryIPOQuotaInfoEvent extends IpoQuota {
  get sessionId(): bigint {
    return this.u64(16);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 24) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One row of QueryBondIPOInfoList; isLast marks the last row, no issues today gives error 11000350. (XTP: TraderSpi::OnQueryBondIPOInfoList) */
export class QueryBondIPOInfoListEvent extends IpoTicker {
  get sessionId(): bigint {
    return this.u64(104);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 112) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One row of QueryBondSwapStockInfo; isLast marks the last row. (XTP: TraderSpi::OnQueryBondSwapStockInfo) */
export class QueryBondSwapStockInfoEvent extends BondSwap {
  get sessionId(): bigint {
    return this.u64(72);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 80) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One contract of QueryOptionAuctionInfo; isLast marks the last row. (XTP: TraderSpi::OnQueryOptionAuctionInfo) */
export class QueryOptionAuctionInfoEvent extends OptionContract {
  get sessionId(): bigint {
    return this.u64(528);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 536) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** Answers CreditCashRepay with the amount actually repaid; match by the repayment id. (XTP: TraderSpi::OnCreditCashRepay) */
export class CreditCashRepayEvent extends CreditCashRepay {
  get sessionId(): bigint {
    return this.u64(24);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 32) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** Answers CreditCashRepayDebtInterestFee with the amount actually repaid; match by the repayment id. (XTP: TraderSpi::OnCreditCashRepayDebtInterestFee) */
export class CreditCashRepayDebtInterestFeeEvent extends CreditInterestRepay {
  get sessionId(): bigint {
    return this.u64(96);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 104) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One row of QueryCreditCashRepayInfo; isLast marks the last row. (XTP: TraderSpi::OnQueryCreditCashRepayInfo) */
export class QueryCreditCashRepayInfoEvent extends CreditCashRepayRecord {
  get sessionId(): bigint {
    return this.u64(168);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 176) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** Answers QueryCreditFundInfo once; there is no isLast. (XTP: TraderSpi::OnQueryCreditFundInfo) */
export class QueryCreditFundInfoEvent extends CreditFund {
  get sessionId(): bigint {
    return this.u64(48);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 56) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One debt contract of QueryCreditDebtInfo; isLast marks the last row, no debts gives error 11000350. (XTP: TraderSpi::OnQueryCreditDebtInfo) */
export class QueryCreditDebtInfoEvent extends CreditDebt {
  get sessionId(): bigint {
    return this.u64(160);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 168) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One row of QueryCreditTickerDebtInfo; isLast marks the last row. (XTP: TraderSpi::OnQueryCreditTickerDebtInfo) */
export class QueryCreditTickerDebtInfoEvent extends CreditTickerDebt {
  get sessionId(): bigint {
    return this.u64(40);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 48) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** Answers QueryCreditAssetDebtInfo once with the cash still owed, in yuan; there is no isLast. (XTP: TraderSpi::OnQueryCreditAssetDebtInfo) */
export class QueryCreditAssetDebtInfoEvent extends EventView {
  get remainAmount(): number {
    return this.f64(0);
  }
  get sessionId(): bigint {
    return this.u64(8);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 16) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), remainAmount: this.remainAmount, sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One row of QueryCreditTickerAssignInfo; isLast marks the last row. (XTP: TraderSpi::OnQueryCreditTickerAssignInfo) */
export class QueryCreditTickerAssignInfoEvent extends CreditAssignable {
  get sessionId(): bigint {
    return this.u64(56);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 64) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** Answers QueryCreditExcessStock once; there is no isLast. (XTP: TraderSpi::OnQueryCreditExcessStock) */
export class QueryCreditExcessStockEvent extends CreditSurplus {
  get sessionId(): bigint {
    return this.u64(40);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 48) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One row of QueryMulCreditExcessStock; isLast, here the final argument, marks the last row. (XTP: TraderSpi::OnQueryMulCreditExcessStock) */
export class QueryMulCreditExcessStockEvent extends CreditSurplus {
  get sessionId(): bigint {
    return this.u64(40);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 48) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** A debt extension request changed state; match by the request id. (XTP: TraderSpi::OnCreditExtendDebtDate) */
export class CreditExtendDebtDateEvent extends DebtExtension {
  get sessionId(): bigint {
    return this.u64(56);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 64) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One extension request; a non-zero error is that request's reject reason, not a failed query. isLast marks the last row. (XTP: TraderSpi::OnQueryCreditExtendDebtDateOrders) */
export class QueryCreditExtendDebtDateOrdersEvent extends DebtExtension {
  get sessionId(): bigint {
    return this.u64(56);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 64) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** Answers QueryCreditFundExtraInfo once; there is no isLast. (XTP: TraderSpi::OnQueryCreditFundExtraInfo) */
export class QueryCreditFundExtraInfoEvent extends CreditFundExtra {
  get sessionId(): bigint {
    return this.u64(72);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 80) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One row of QueryCreditPositionExtraInfo; isLast marks the last row. (XTP: TraderSpi::OnQueryCreditPositionExtraInfo) */
export class QueryCreditPositionExtraInfoEvent extends CreditPositionExtra {
  get sessionId(): bigint {
    return this.u64(96);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 104) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** A combination order changed state, pushed to every client of the account; may run on a second thread. (XTP: TraderSpi::OnOptionCombinedOrderEvent) */
export class OptionCombinedOrderEvent extends ComboOrderInfo {
  get sessionId(): bigint {
    return this.u64(280);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 288) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** A combination order was executed, pushed to every client of the account; may run on a second thread. (XTP: TraderSpi::OnOptionCombinedTradeEvent) */
export class OptionCombinedTradeEvent extends ComboTradeReport {
  get sessionId(): bigint {
    return this.u64(272);
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId };
  }
}

/** Cancelling a combination order failed; the order itself is unchanged. (XTP: TraderSpi::OnCancelOptionCombinedOrderError) */
export class CancelOptionCombinedOrderErrorEvent extends OrderCancel {
  get sessionId(): bigint {
    return this.u64(16);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 24) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One row of a combination order query; isLast marks the last row. (XTP: TraderSpi::OnQueryOptionCombinedOrders) */
export class QueryOptionCombinedOrdersEvent extends ComboOrderInfo {
  get sessionId(): bigint {
    return this.u64(280);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 288) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One row of an extended combination order query; isLast marks the last row. (XTP: TraderSpi::OnQueryOptionCombinedOrdersEx) */
export class QueryOptionCombinedOrdersExEvent extends ComboOrderInfoEx {
  get sessionId(): bigint {
    return this.u64(448);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 456) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One row of a combination order page; there may be another page when the last sequence equals the requested count. (XTP: TraderSpi::OnQueryOptionCombinedOrdersByPage) */
export class QueryOptionCombinedOrdersByPageEvent extends ComboOrderInfo {
  get requestCount(): number {
    return this.i64(280);
  }
  get orderSequence(): number {
    return this.i64(288);
  }
  get queryReference(): bigint {
    return this.i64Raw(296);
  }
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
  get requestCount(): number {
    return this.i64(448);
  }
  get orderSequence(): number {
    return this.i64(456);
  }
  get queryReference(): bigint {
    return this.i64Raw(464);
  }
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
  get sessionId(): bigint {
    return this.u64(272);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 280) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One row of a combination trade page; there may be another page when the last sequence equals the requested count. (XTP: TraderSpi::OnQueryOptionCombinedTradesByPage) */
export class QueryOptionCombinedTradesByPageEvent extends ComboTradeReport {
  get requestCount(): number {
    return this.i64(272);
  }
  get tradeSequence(): number {
    return this.i64(280);
  }
  get queryReference(): bigint {
    return this.i64Raw(288);
  }
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
  get sessionId(): bigint {
    return this.u64(632);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 640) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One strategy of QueryOptionCombinedStrategyInfo; isLast marks the last row. (XTP: TraderSpi::OnQueryOptionCombinedStrategyInfo) */
export class QueryOptionCombinedStrategyInfoEvent extends ComboStrategy {
  get sessionId(): bigint {
    return this.u64(248);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 256) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One contract pair of QueryOptionCombinedExecPosition; isLast marks the last row. (XTP: TraderSpi::OnQueryOptionCombinedExecPosition) */
export class QueryOptionCombinedExecPositionEvent extends ComboExecPosition {
  get sessionId(): bigint {
    return this.u64(656);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 664) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** One mother order of QueryStrategy with the JSON it was inserted with; isLast marks the last row. (XTP: TraderSpi::OnQueryStrategy) */
export class QueryStrategyEvent extends AlgoInfo {
  get sessionId(): bigint {
    return this.u64(24);
  }
  get strategyParam(): string {
    return this.longText(32);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 32) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, strategyParam: this.strategyParam, error: this.error?.toObject() };
  }
}

/** Progress or state change of a mother order, pushed to every client of the account; never replayed after login. (XTP: TraderSpi::OnStrategyStateReport) */
export class StrategyStateReportEvent extends AlgoStateReport {
  get sessionId(): bigint {
    return this.u64(248);
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId };
  }
}

/** Answers ALGOUserEstablishChannel; error null or id 0 means the account's algo channel is open. (XTP: TraderSpi::OnALGOUserEstablishChannel) */
export class ALGOUserEstablishChannelEvent extends EventView {
  get sessionId(): bigint {
    return this.u64(0);
  }
  get user(): string {
    return this.longText(8);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 8) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, user: this.user, error: this.error?.toObject() };
  }
}

/** Answers InsertAlgoOrder and reaches every client of the account; only afterwards may the inserting client exit. (XTP: TraderSpi::OnInsertAlgoOrder) */
export class InsertAlgoOrderEvent extends AlgoInfo {
  get sessionId(): bigint {
    return this.u64(24);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 32) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** Answers CancelAlgoOrder; the end state follows in OnStrategyStateReport. (XTP: TraderSpi::OnCancelAlgoOrder) */
export class CancelAlgoOrderEvent extends AlgoInfo {
  get sessionId(): bigint {
    return this.u64(24);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 32) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** The algo connection was lost; it reconnects by itself, so never block in this callback. (XTP: TraderSpi::OnAlgoDisconnected) */
export class AlgoDisconnectedEvent extends EventView {
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
  get sessionId(): bigint {
    return this.u64(312);
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId };
  }
}

/** A mother order was created, with its JSON parameters; pushed to every client of the account before OnInsertAlgoOrder. (XTP: TraderSpi::OnNewStrategyCreateReport) */
export class NewStrategyCreateReportEvent extends AlgoInfo {
  get sessionId(): bigint {
    return this.u64(24);
  }
  get strategyParam(): string {
    return this.longText(32);
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, strategyParam: this.strategyParam };
  }
}

/** One recommendation of StrategyRecommendation with JSON parameters; isLast marks the last row. (XTP: TraderSpi::OnStrategyRecommendation) */
export class StrategyRecommendationEvent extends AlgoRecommendation {
  get basketFlag(): boolean {
    return this.bool(88);
  }
  get sessionId(): bigint {
    return this.u64(96);
  }
  get strategyParam(): string {
    return this.longText(104);
  }
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
  get sessionId(): bigint {
    return this.u64(24);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 32) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** Answers PauseAlgoOrder; error null or id 0 means the pause was accepted. (XTP: TraderSpi::OnPauseAlgoOrder) */
export class PauseAlgoOrderEvent extends AlgoTicker {
  get xtpStrategyId(): bigint {
    return this.u64(24);
  }
  get sessionId(): bigint {
    return this.u64(32);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 40) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), xtpStrategyId: this.xtpStrategyId, sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** Answers ResumeAlgoOrder; error null or id 0 means the resumption was accepted. (XTP: TraderSpi::OnResumeAlgoOrder) */
export class ResumeAlgoOrderEvent extends AlgoTicker {
  get xtpStrategyId(): bigint {
    return this.u64(24);
  }
  get sessionId(): bigint {
    return this.u64(32);
  }
  get error(): ErrorInfo | undefined {
    return this.hasError ? new ErrorInfo(this.data, this.at + 40) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), xtpStrategyId: this.xtpStrategyId, sessionId: this.sessionId, error: this.error?.toObject() };
  }
}

/** The kind that a record of each QuoteSpi callback carries. */
export const QuoteKind = {
  OnDisconnected: 256,
  OnError: 257,
  OnTickByTickLossRange: 258,
  OnSubMarketData: 259,
  OnUnSubMarketData: 260,
  OnDepthMarketData: 261,
  OnETFIOPVData: 262,
  OnSubOrderBook: 263,
  OnUnSubOrderBook: 264,
  OnOrderBook: 265,
  OnSubTickByTick: 266,
  OnUnSubTickByTick: 267,
  OnTickByTick: 268,
  OnSubscribeAllMarketData: 269,
  OnUnSubscribeAllMarketData: 270,
  OnSubscribeAllOrderBook: 271,
  OnUnSubscribeAllOrderBook: 272,
  OnSubscribeAllTickByTick: 273,
  OnUnSubscribeAllTickByTick: 274,
  OnQueryAllTickers: 275,
  OnQueryTickersPriceInfo: 276,
  OnSubscribeAllOptionMarketData: 277,
  OnUnSubscribeAllOptionMarketData: 278,
  OnSubscribeAllOptionOrderBook: 279,
  OnUnSubscribeAllOptionOrderBook: 280,
  OnSubscribeAllOptionTickByTick: 281,
  OnUnSubscribeAllOptionTickByTick: 282,
  OnQueryAllTickersFullInfo: 283,
  OnQueryAllNQTickersFullInfo: 284,
  OnRebuildQuoteServerDisconnected: 285,
  OnRequestRebuildQuote: 286,
  OnRebuildTickByTick: 287,
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
  OnDisconnected: 512,
  OnError: 513,
  OnQueryAccountTradeMarket: 514,
  OnOrderEvent: 515,
  OnUnknownOrder: 516,
  OnTradeEvent: 517,
  OnCancelOrderError: 518,
  OnQueryOrder: 519,
  OnQueryOrderEx: 520,
  OnQueryOrderByPage: 521,
  OnQueryOrderByPageEx: 522,
  OnQueryTrade: 523,
  OnQueryTradeByPage: 524,
  OnQueryPosition: 525,
  OnQueryAsset: 526,
  OnQueryStructuredFund: 527,
  OnQueryFundTransfer: 528,
  OnFundTransfer: 529,
  OnQueryOtherServerFund: 530,
  OnQueryETF: 531,
  OnQueryETFBasket: 532,
  OnQueryIPOInfoList: 533,
  OnQueryIPOQuotaInfo: 534,
  OnQueryBondIPOInfoList: 535,
  OnQueryBondSwapStockInfo: 536,
  OnQueryOptionAuctionInfo: 537,
  OnCreditCashRepay: 538,
  OnCreditCashRepayDebtInterestFee: 539,
  OnQueryCreditCashRepayInfo: 540,
  OnQueryCreditFundInfo: 541,
  OnQueryCreditDebtInfo: 542,
  OnQueryCreditTickerDebtInfo: 543,
  OnQueryCreditAssetDebtInfo: 544,
  OnQueryCreditTickerAssignInfo: 545,
  OnQueryCreditExcessStock: 546,
  OnQueryMulCreditExcessStock: 547,
  OnCreditExtendDebtDate: 548,
  OnQueryCreditExtendDebtDateOrders: 549,
  OnQueryCreditFundExtraInfo: 550,
  OnQueryCreditPositionExtraInfo: 551,
  OnOptionCombinedOrderEvent: 552,
  OnOptionCombinedTradeEvent: 553,
  OnCancelOptionCombinedOrderError: 554,
  OnQueryOptionCombinedOrders: 555,
  OnQueryOptionCombinedOrdersEx: 556,
  OnQueryOptionCombinedOrdersByPage: 557,
  OnQueryOptionCombinedOrdersByPageEx: 558,
  OnQueryOptionCombinedTrades: 559,
  OnQueryOptionCombinedTradesByPage: 560,
  OnQueryOptionCombinedPosition: 561,
  OnQueryOptionCombinedStrategyInfo: 562,
  OnQueryOptionCombinedExecPosition: 563,
  OnQueryStrategy: 564,
  OnStrategyStateReport: 565,
  OnALGOUserEstablishChannel: 566,
  OnInsertAlgoOrder: 567,
  OnCancelAlgoOrder: 568,
  OnAlgoDisconnected: 569,
  OnAlgoConnected: 570,
  OnStrategySymbolStateReport: 571,
  OnNewStrategyCreateReport: 572,
  OnStrategyRecommendation: 573,
  OnModifyAlgoOrder: 574,
  OnPauseAlgoOrder: 575,
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
