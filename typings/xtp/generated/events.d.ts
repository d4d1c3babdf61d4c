import { EventView } from '../view';
import { Exchange } from './enums';
import { ErrorInfo, AlgoInfo, AlgoRecommendation, AlgoStateReport, AlgoSymbolStateReport, AlgoTicker, Asset, BondSwap, ComboExecPosition, ComboOrderInfo, ComboOrderInfoEx, ComboPosition, ComboStrategy, ComboTradeReport, CreditAssignable, CreditCashRepay, CreditCashRepayRecord, CreditDebt, CreditFund, CreditFundExtra, CreditInterestRepay, CreditPositionExtra, CreditSurplus, CreditTickerDebt, DebtExtension, Etf, EtfComponent, FundTransferNotice, Instrument, Iopv, IpoQuota, IpoTicker, NqInstrument, OptionContract, OrderBook, OrderCancel, OrderInfo, OrderInfoEx, OtherServerFund, Position, RebuildResult, Snapshot, StructuredFund, Tick, Ticker, TickerInfo, TickerPrice, TradeReport } from './structs';
/** The quote connection was lost (reason 10200006); no automatic reconnect. TCP needs login and new subscriptions, UDP data keeps flowing. (XTP: QuoteSpi::OnDisconnected) */
export declare class QuoteDisconnectedEvent extends EventView {
    /** Why, as an error id of XTP (10200006 quotes, 10210006 trading). */
    get reason(): number;
    toObject(): Record<string, unknown>;
}
/** Reports a server error that belongs to no particular request. (XTP: QuoteSpi::OnError) */
export declare class QuoteErrorEvent extends EventView {
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** UDP packets with ticks were lost; the range counts packets, not tick sequences. Find missing ticks by channel sequence. (XTP: QuoteSpi::OnTickByTickLossRange) */
export declare class TickByTickLossRangeEvent extends EventView {
    /** Number of the first UDP packet that was lost; packets, not tick sequences. */
    get beginSequence(): number;
    /** Number of the last UDP packet that was lost; packets, not tick sequences. */
    get endSequence(): number;
    toObject(): Record<string, unknown>;
}
/** Answers SubscribeMarketData, one call per ticker; error null or id 0 means subscribed. No request id: match by exchange and ticker. (XTP: QuoteSpi::OnSubMarketData) */
export declare class SubMarketDataEvent extends Ticker {
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers UnSubscribeMarketData, one call per ticker; error null or id 0 means done. (XTP: QuoteSpi::OnUnSubMarketData) */
export declare class UnSubMarketDataEvent extends Ticker {
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** A snapshot arrived, on level 2 with up to 50 order quantities of each best price; data is valid only during the call, return at once. (XTP: QuoteSpi::OnDepthMarketData) */
export declare class SnapshotEvent extends Snapshot {
    /** Orders at the best bid, those that are not disclosed included. */
    get bidQueueTotal(): number;
    /** Orders at the best ask, those that are not disclosed included. */
    get askQueueTotal(): number;
    /** Quantities of the orders at the best bid, in the order they stand, 50 at most; shares. Empty on level 1 and before 9:25. */
    get bidQueue(): number[];
    /** Quantities of the orders at the best ask, in the order they stand, 50 at most; shares. Empty on level 1 and before 9:25. */
    get askQueue(): number[];
    toObject(): Record<string, unknown>;
}
/** The indicative value of a snapshot-subscribed ETF changed; data is valid only during the call. (XTP: QuoteSpi::OnETFIOPVData) */
export declare class IopvEvent extends Iopv {
    toObject(): Record<string, unknown>;
}
/** Answers SubscribeOrderBook, one call per ticker; error null or id 0 means subscribed. (XTP: QuoteSpi::OnSubOrderBook) */
export declare class SubOrderBookEvent extends Ticker {
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers UnSubscribeOrderBook, one call per ticker; error null or id 0 means done. (XTP: QuoteSpi::OnUnSubOrderBook) */
export declare class UnSubOrderBookEvent extends Ticker {
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** An order book arrived (SZ level 2, continuous trading only); data is valid only during the call. (XTP: QuoteSpi::OnOrderBook) */
export declare class OrderBookEvent extends OrderBook {
    toObject(): Record<string, unknown>;
}
/** Answers SubscribeTickByTick, one call per ticker; error null or id 0 means subscribed. (XTP: QuoteSpi::OnSubTickByTick) */
export declare class SubTickByTickEvent extends Ticker {
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers UnSubscribeTickByTick, one call per ticker; error null or id 0 means done. (XTP: QuoteSpi::OnUnSubTickByTick) */
export declare class UnSubTickByTickEvent extends Ticker {
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** A tick arrived (level 2); check its type before reading a row. Data is valid only during the call, return at once. (XTP: QuoteSpi::OnTickByTick) */
export declare class TickEvent extends Tick {
    toObject(): Record<string, unknown>;
}
/** Answers SubscribeAllMarketData once for the whole call, naming the exchange that was passed. (XTP: QuoteSpi::OnSubscribeAllMarketData) */
export declare class SubscribeAllMarketDataEvent extends EventView {
    /** The exchange that the subscription named, in quote-side numbering; unknown stands for Shanghai and Shenzhen together. */
    get exchange(): Exchange | 'unknown';
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers UnSubscribeAllMarketData once for the whole call. (XTP: QuoteSpi::OnUnSubscribeAllMarketData) */
export declare class UnSubscribeAllMarketDataEvent extends EventView {
    /** The exchange that the subscription named, in quote-side numbering; unknown stands for Shanghai and Shenzhen together. */
    get exchange(): Exchange | 'unknown';
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers SubscribeAllOrderBook once for the whole call, naming the exchange that was passed. (XTP: QuoteSpi::OnSubscribeAllOrderBook) */
export declare class SubscribeAllOrderBookEvent extends EventView {
    /** The exchange that the subscription named, in quote-side numbering; unknown stands for Shanghai and Shenzhen together. */
    get exchange(): Exchange | 'unknown';
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers UnSubscribeAllOrderBook once for the whole call. (XTP: QuoteSpi::OnUnSubscribeAllOrderBook) */
export declare class UnSubscribeAllOrderBookEvent extends EventView {
    /** The exchange that the subscription named, in quote-side numbering; unknown stands for Shanghai and Shenzhen together. */
    get exchange(): Exchange | 'unknown';
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers SubscribeAllTickByTick once for the whole call, naming the exchange that was passed. (XTP: QuoteSpi::OnSubscribeAllTickByTick) */
export declare class SubscribeAllTickByTickEvent extends EventView {
    /** The exchange that the subscription named, in quote-side numbering; unknown stands for Shanghai and Shenzhen together. */
    get exchange(): Exchange | 'unknown';
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers UnSubscribeAllTickByTick once for the whole call. (XTP: QuoteSpi::OnUnSubscribeAllTickByTick) */
export declare class UnSubscribeAllTickByTickEvent extends EventView {
    /** The exchange that the subscription named, in quote-side numbering; unknown stands for Shanghai and Shenzhen together. */
    get exchange(): Exchange | 'unknown';
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One row of QueryAllTickers; isLast marks the last row, which still carries data. (XTP: QuoteSpi::OnQueryAllTickers) */
export declare class QueryAllTickersEvent extends TickerInfo {
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One row of QueryTickersPriceInfo or QueryAllTickersPriceInfo; isLast marks the last row, which still carries data. (XTP: QuoteSpi::OnQueryTickersPriceInfo) */
export declare class QueryTickersPriceInfoEvent extends TickerPrice {
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers SubscribeAllOptionMarketData once for the whole call, naming the exchange that was passed. (XTP: QuoteSpi::OnSubscribeAllOptionMarketData) */
export declare class SubscribeAllOptionMarketDataEvent extends EventView {
    /** The exchange that the subscription named, in quote-side numbering; unknown stands for Shanghai and Shenzhen together. */
    get exchange(): Exchange | 'unknown';
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers UnSubscribeAllOptionMarketData once for the whole call. (XTP: QuoteSpi::OnUnSubscribeAllOptionMarketData) */
export declare class UnSubscribeAllOptionMarketDataEvent extends EventView {
    /** The exchange that the subscription named, in quote-side numbering; unknown stands for Shanghai and Shenzhen together. */
    get exchange(): Exchange | 'unknown';
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers SubscribeAllOptionOrderBook once for the whole call, naming the exchange that was passed. (XTP: QuoteSpi::OnSubscribeAllOptionOrderBook) */
export declare class SubscribeAllOptionOrderBookEvent extends EventView {
    /** The exchange that the subscription named, in quote-side numbering; unknown stands for Shanghai and Shenzhen together. */
    get exchange(): Exchange | 'unknown';
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers UnSubscribeAllOptionOrderBook once for the whole call. (XTP: QuoteSpi::OnUnSubscribeAllOptionOrderBook) */
export declare class UnSubscribeAllOptionOrderBookEvent extends EventView {
    /** The exchange that the subscription named, in quote-side numbering; unknown stands for Shanghai and Shenzhen together. */
    get exchange(): Exchange | 'unknown';
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers SubscribeAllOptionTickByTick once for the whole call, naming the exchange that was passed. (XTP: QuoteSpi::OnSubscribeAllOptionTickByTick) */
export declare class SubscribeAllOptionTickByTickEvent extends EventView {
    /** The exchange that the subscription named, in quote-side numbering; unknown stands for Shanghai and Shenzhen together. */
    get exchange(): Exchange | 'unknown';
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers UnSubscribeAllOptionTickByTick once for the whole call. (XTP: QuoteSpi::OnUnSubscribeAllOptionTickByTick) */
export declare class UnSubscribeAllOptionTickByTickEvent extends EventView {
    /** The exchange that the subscription named, in quote-side numbering; unknown stands for Shanghai and Shenzhen together. */
    get exchange(): Exchange | 'unknown';
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One row of QueryAllTickersFullInfo; isLast marks the last row, which still carries data. (XTP: QuoteSpi::OnQueryAllTickersFullInfo) */
export declare class QueryAllTickersFullInfoEvent extends Instrument {
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One row of QueryAllNQTickersFullInfo; isLast marks the last row, which still carries data. (XTP: QuoteSpi::OnQueryAllNQTickersFullInfo) */
export declare class QueryAllNQTickersFullInfoEvent extends NqInstrument {
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** The rebuild connection was lost, normally after about 3 idle seconds; log in again only when more data is needed. (XTP: QuoteSpi::OnRebuildQuoteServerDisconnected) */
export declare class RebuildQuoteServerDisconnectedEvent extends EventView {
    /** Why, as an error id of XTP (10200006 quotes, 10210006 trading). */
    get reason(): number;
    toObject(): Record<string, unknown>;
}
/** Ends the reply to RequestRebuildQuote with the outcome, after all rebuilt rows; runs on its own thread. (XTP: QuoteSpi::OnRequestRebuildQuote) */
export declare class RequestRebuildQuoteEvent extends RebuildResult {
    toObject(): Record<string, unknown>;
}
/** One rebuilt tick, delivered before OnRequestRebuildQuote on a thread of its own; live data continues in parallel. (XTP: QuoteSpi::OnRebuildTickByTick) */
export declare class RebuildTickByTickEvent extends Tick {
    toObject(): Record<string, unknown>;
}
/** One rebuilt snapshot without best-price queues, delivered before OnRequestRebuildQuote on a thread of its own. (XTP: QuoteSpi::OnRebuildMarketData) */
export declare class RebuildMarketDataEvent extends Snapshot {
    toObject(): Record<string, unknown>;
}
/** A session was lost (reason 10210006), never after Logout. Log in again without Logout to resume the stream; replace the session id. (XTP: TraderSpi::OnDisconnected) */
export declare class TraderDisconnectedEvent extends EventView {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** Why, as an error id of XTP (10200006 quotes, 10210006 trading). */
    get reason(): number;
    toObject(): Record<string, unknown>;
}
/** Reports a server error that belongs to no particular request. (XTP: TraderSpi::OnError) */
export declare class TraderErrorEvent extends EventView {
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers QueryAccountTradeMarket once; tradeLocation is a bit mask: bit 0 Shanghai, bit 1 Shenzhen. (XTP: TraderSpi::OnQueryAccountTradeMarket) */
export declare class QueryAccountTradeMarketEvent extends EventView {
    /** Bit mask of the markets that are traded here: bit 0 Shanghai, bit 1 Shenzhen. */
    get tradeLocation(): number;
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** An order changed state, pushed to every client of the account; partial fills push nothing. May fire before InsertOrder returns and on a second thread. (XTP: TraderSpi::OnOrderEvent) */
export declare class OrderEvent extends OrderInfo {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** After a re-login the counter does not know this order; it never reached the exchange, treat it as rejected. (XTP: TraderSpi::OnUnknownOrder) */
export declare class UnknownOrderEvent extends EventView {
    /** The order, as BigInt. */
    get orderXtpId(): bigint;
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    toObject(): Record<string, unknown>;
}
/** A fill, pushed to every client of the account; the only sign of partial fills. May rarely come after the order's end state. (XTP: TraderSpi::OnTradeEvent) */
export declare class TradeEvent extends TradeReport {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    toObject(): Record<string, unknown>;
}
/** A cancel failed, the order itself is unchanged; an error that is null or has id 0 is noise. (XTP: TraderSpi::OnCancelOrderError) */
export declare class CancelOrderErrorEvent extends OrderCancel {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One row of an order query; isLast marks the last row. Nothing found is one call with error 11000350. (XTP: TraderSpi::OnQueryOrder) */
export declare class QueryOrderEvent extends OrderInfo {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One row of an extended order query; isLast marks the last row. Nothing found is one call with error 11000350. (XTP: TraderSpi::OnQueryOrderEx) */
export declare class QueryOrderExEvent extends OrderInfoEx {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One row of an order page, order or cancel; there may be another page when the last sequence equals the requested count. (XTP: TraderSpi::OnQueryOrderByPage) */
export declare class QueryOrderByPageEvent extends OrderInfo {
    /** How many rows the page may hold. */
    get requestCount(): number;
    /** Place of this row in its page, from 1; 0: there is nothing. */
    get orderSequence(): number;
    /** Cursor as BigInt: where the next page starts. */
    get queryReference(): bigint;
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    toObject(): Record<string, unknown>;
}
/** One row of an extended order page, order or cancel; there may be another page when the last sequence equals the requested count. (XTP: TraderSpi::OnQueryOrderByPageEx) */
export declare class QueryOrderByPageExEvent extends OrderInfoEx {
    /** How many rows the page may hold. */
    get requestCount(): number;
    /** Place of this row in its page, from 1; 0: there is nothing. */
    get orderSequence(): number;
    /** Cursor as BigInt: where the next page starts. */
    get queryReference(): bigint;
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    toObject(): Record<string, unknown>;
}
/** One row of a trade query; isLast marks the last row. Nothing found is one call with error 11000350. (XTP: TraderSpi::OnQueryTrade) */
export declare class QueryTradeEvent extends TradeReport {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One row of a trade page; there may be another page when the last sequence equals the requested count. (XTP: TraderSpi::OnQueryTradeByPage) */
export declare class QueryTradeByPageEvent extends TradeReport {
    /** How many rows the page may hold. */
    get requestCount(): number;
    /** Place of this row in its page, from 1; 0: there is nothing. */
    get tradeSequence(): number;
    /** Cursor as BigInt: where the next page starts. */
    get queryReference(): bigint;
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    toObject(): Record<string, unknown>;
}
/** One holding of QueryPosition; isLast marks the last row. No holdings is one call with error 11000350 and perhaps no row. (XTP: TraderSpi::OnQueryPosition) */
export declare class QueryPositionEvent extends Position {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers QueryAsset with one row and isLast set. (XTP: TraderSpi::OnQueryAsset) */
export declare class QueryAssetEvent extends Asset {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One row of QueryStructuredFund; isLast marks the last row. (XTP: TraderSpi::OnQueryStructuredFund) */
export declare class QueryStructuredFundEvent extends StructuredFund {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One row of QueryFundTransfer; isLast marks the last row. (XTP: TraderSpi::OnQueryFundTransfer) */
export declare class QueryFundTransferEvent extends FundTransferNotice {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** A fund transfer changed state, pushed possibly several times per id and to the other trading node too; match by the transfer id. (XTP: TraderSpi::OnFundTransfer) */
export declare class FundTransferEvent extends FundTransferNotice {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers QueryOtherServerFund once; there is no isLast. (XTP: TraderSpi::OnQueryOtherServerFund) */
export declare class QueryOtherServerFundEvent extends OtherServerFund {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One row of QueryETF; isLast marks the last row. (XTP: TraderSpi::OnQueryETF) */
export declare class QueryETFEvent extends Etf {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One component of QueryETFTickerBasket; isLast marks the last row. (XTP: TraderSpi::OnQueryETFBasket) */
export declare class QueryETFBasketEvent extends EtfComponent {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One row of QueryIPOInfoList; isLast marks the last row, no issues today gives error 11000350. (XTP: TraderSpi::OnQueryIPOInfoList) */
export declare class QueryIPOInfoListEvent extends IpoTicker {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One market's quota of QueryIPOQuotaInfo; isLast marks the last row. (XTP: TraderSpi::OnQueryIPOQuotaInfo) */
export declare class QueryIPOQuotaInfoEvent extends IpoQuota {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One row of QueryBondIPOInfoList; isLast marks the last row, no issues today gives error 11000350. (XTP: TraderSpi::OnQueryBondIPOInfoList) */
export declare class QueryBondIPOInfoListEvent extends IpoTicker {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One row of QueryBondSwapStockInfo; isLast marks the last row. (XTP: TraderSpi::OnQueryBondSwapStockInfo) */
export declare class QueryBondSwapStockInfoEvent extends BondSwap {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One contract of QueryOptionAuctionInfo; isLast marks the last row. (XTP: TraderSpi::OnQueryOptionAuctionInfo) */
export declare class QueryOptionAuctionInfoEvent extends OptionContract {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers CreditCashRepay with the amount actually repaid; match by the repayment id. (XTP: TraderSpi::OnCreditCashRepay) */
export declare class CreditCashRepayEvent extends CreditCashRepay {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers CreditCashRepayDebtInterestFee with the amount actually repaid; match by the repayment id. (XTP: TraderSpi::OnCreditCashRepayDebtInterestFee) */
export declare class CreditCashRepayDebtInterestFeeEvent extends CreditInterestRepay {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One row of QueryCreditCashRepayInfo; isLast marks the last row. (XTP: TraderSpi::OnQueryCreditCashRepayInfo) */
export declare class QueryCreditCashRepayInfoEvent extends CreditCashRepayRecord {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers QueryCreditFundInfo once; there is no isLast. (XTP: TraderSpi::OnQueryCreditFundInfo) */
export declare class QueryCreditFundInfoEvent extends CreditFund {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One debt contract of QueryCreditDebtInfo; isLast marks the last row, no debts gives error 11000350. (XTP: TraderSpi::OnQueryCreditDebtInfo) */
export declare class QueryCreditDebtInfoEvent extends CreditDebt {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One row of QueryCreditTickerDebtInfo; isLast marks the last row. (XTP: TraderSpi::OnQueryCreditTickerDebtInfo) */
export declare class QueryCreditTickerDebtInfoEvent extends CreditTickerDebt {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers QueryCreditAssetDebtInfo once with the cash still owed, in yuan; there is no isLast. (XTP: TraderSpi::OnQueryCreditAssetDebtInfo) */
export declare class QueryCreditAssetDebtInfoEvent extends EventView {
    /** Cash still owed, in yuan. */
    get remainAmount(): number;
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One row of QueryCreditTickerAssignInfo; isLast marks the last row. (XTP: TraderSpi::OnQueryCreditTickerAssignInfo) */
export declare class QueryCreditTickerAssignInfoEvent extends CreditAssignable {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers QueryCreditExcessStock once; there is no isLast. (XTP: TraderSpi::OnQueryCreditExcessStock) */
export declare class QueryCreditExcessStockEvent extends CreditSurplus {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One row of QueryMulCreditExcessStock; isLast, here the final argument, marks the last row. (XTP: TraderSpi::OnQueryMulCreditExcessStock) */
export declare class QueryMulCreditExcessStockEvent extends CreditSurplus {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** A debt extension request changed state; match by the request id. (XTP: TraderSpi::OnCreditExtendDebtDate) */
export declare class CreditExtendDebtDateEvent extends DebtExtension {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One extension request; a non-zero error is that request's reject reason, not a failed query. isLast marks the last row. (XTP: TraderSpi::OnQueryCreditExtendDebtDateOrders) */
export declare class QueryCreditExtendDebtDateOrdersEvent extends DebtExtension {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers QueryCreditFundExtraInfo once; there is no isLast. (XTP: TraderSpi::OnQueryCreditFundExtraInfo) */
export declare class QueryCreditFundExtraInfoEvent extends CreditFundExtra {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One row of QueryCreditPositionExtraInfo; isLast marks the last row. (XTP: TraderSpi::OnQueryCreditPositionExtraInfo) */
export declare class QueryCreditPositionExtraInfoEvent extends CreditPositionExtra {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** A combination order changed state, pushed to every client of the account; may run on a second thread. (XTP: TraderSpi::OnOptionCombinedOrderEvent) */
export declare class OptionCombinedOrderEvent extends ComboOrderInfo {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** A combination order was executed, pushed to every client of the account; may run on a second thread. (XTP: TraderSpi::OnOptionCombinedTradeEvent) */
export declare class OptionCombinedTradeEvent extends ComboTradeReport {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    toObject(): Record<string, unknown>;
}
/** Cancelling a combination order failed; the order itself is unchanged. (XTP: TraderSpi::OnCancelOptionCombinedOrderError) */
export declare class CancelOptionCombinedOrderErrorEvent extends OrderCancel {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One row of a combination order query; isLast marks the last row. (XTP: TraderSpi::OnQueryOptionCombinedOrders) */
export declare class QueryOptionCombinedOrdersEvent extends ComboOrderInfo {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One row of an extended combination order query; isLast marks the last row. (XTP: TraderSpi::OnQueryOptionCombinedOrdersEx) */
export declare class QueryOptionCombinedOrdersExEvent extends ComboOrderInfoEx {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One row of a combination order page; there may be another page when the last sequence equals the requested count. (XTP: TraderSpi::OnQueryOptionCombinedOrdersByPage) */
export declare class QueryOptionCombinedOrdersByPageEvent extends ComboOrderInfo {
    /** How many rows the page may hold. */
    get requestCount(): number;
    /** Place of this row in its page, from 1; 0: there is nothing. */
    get orderSequence(): number;
    /** Cursor as BigInt: where the next page starts. */
    get queryReference(): bigint;
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    toObject(): Record<string, unknown>;
}
/** One row of an extended combination order page; there may be another page when the last sequence equals the requested count. (XTP: TraderSpi::OnQueryOptionCombinedOrdersByPageEx) */
export declare class QueryOptionCombinedOrdersByPageExEvent extends ComboOrderInfoEx {
    /** How many rows the page may hold. */
    get requestCount(): number;
    /** Place of this row in its page, from 1; 0: there is nothing. */
    get orderSequence(): number;
    /** Cursor as BigInt: where the next page starts. */
    get queryReference(): bigint;
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    toObject(): Record<string, unknown>;
}
/** One row of a combination trade query; isLast marks the last row. (XTP: TraderSpi::OnQueryOptionCombinedTrades) */
export declare class QueryOptionCombinedTradesEvent extends ComboTradeReport {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One row of a combination trade page; there may be another page when the last sequence equals the requested count. (XTP: TraderSpi::OnQueryOptionCombinedTradesByPage) */
export declare class QueryOptionCombinedTradesByPageEvent extends ComboTradeReport {
    /** How many rows the page may hold. */
    get requestCount(): number;
    /** Place of this row in its page, from 1; 0: there is nothing. */
    get tradeSequence(): number;
    /** Cursor as BigInt: where the next page starts. */
    get queryReference(): bigint;
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    toObject(): Record<string, unknown>;
}
/** One combination held, row of QueryOptionCombinedPosition; isLast marks the last row. (XTP: TraderSpi::OnQueryOptionCombinedPosition) */
export declare class QueryOptionCombinedPositionEvent extends ComboPosition {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One strategy of QueryOptionCombinedStrategyInfo; isLast marks the last row. (XTP: TraderSpi::OnQueryOptionCombinedStrategyInfo) */
export declare class QueryOptionCombinedStrategyInfoEvent extends ComboStrategy {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One contract pair of QueryOptionCombinedExecPosition; isLast marks the last row. (XTP: TraderSpi::OnQueryOptionCombinedExecPosition) */
export declare class QueryOptionCombinedExecPositionEvent extends ComboExecPosition {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One mother order of QueryStrategy with the JSON it was inserted with; isLast marks the last row. (XTP: TraderSpi::OnQueryStrategy) */
export declare class QueryStrategyEvent extends AlgoInfo {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** The algorithm's parameters as JSON. */
    get strategyParam(): string;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Progress or state change of a mother order, pushed to every client of the account; never replayed after login. (XTP: TraderSpi::OnStrategyStateReport) */
export declare class StrategyStateReportEvent extends AlgoStateReport {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    toObject(): Record<string, unknown>;
}
/** Answers ALGOUserEstablishChannel; error null or id 0 means the account's algo channel is open. (XTP: TraderSpi::OnALGOUserEstablishChannel) */
export declare class ALGOUserEstablishChannelEvent extends EventView {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** The account whose channel it is. */
    get user(): string;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers InsertAlgoOrder and reaches every client of the account; only afterwards may the inserting client exit. (XTP: TraderSpi::OnInsertAlgoOrder) */
export declare class InsertAlgoOrderEvent extends AlgoInfo {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers CancelAlgoOrder; the end state follows in OnStrategyStateReport. (XTP: TraderSpi::OnCancelAlgoOrder) */
export declare class CancelAlgoOrderEvent extends AlgoInfo {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** The algo connection was lost; it reconnects by itself, so never block in this callback. (XTP: TraderSpi::OnAlgoDisconnected) */
export declare class AlgoDisconnectedEvent extends EventView {
    /** Why, as an error id of XTP (10200006 quotes, 10210006 trading). */
    get reason(): number;
    toObject(): Record<string, unknown>;
}
/** The algo connection is back after a loss; not called for the first connection. (XTP: TraderSpi::OnAlgoConnected) */
export declare class AlgoConnectedEvent extends EventView {
    toObject(): Record<string, unknown>;
}
/** Progress or state change of a mother order in one security, pushed to every client of the account; never replayed. (XTP: TraderSpi::OnStrategySymbolStateReport) */
export declare class StrategySymbolStateReportEvent extends AlgoSymbolStateReport {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    toObject(): Record<string, unknown>;
}
/** A mother order was created, with its JSON parameters; pushed to every client of the account before OnInsertAlgoOrder. (XTP: TraderSpi::OnNewStrategyCreateReport) */
export declare class NewStrategyCreateReportEvent extends AlgoInfo {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** The algorithm's parameters as JSON. */
    get strategyParam(): string;
    toObject(): Record<string, unknown>;
}
/** One recommendation of StrategyRecommendation with JSON parameters; isLast marks the last row. (XTP: TraderSpi::OnStrategyRecommendation) */
export declare class StrategyRecommendationEvent extends AlgoRecommendation {
    /** Whether the recommendation is for the basket as a whole. */
    get basketFlag(): boolean;
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** The algorithm's parameters as JSON. */
    get strategyParam(): string;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers ModifyAlgoOrder; error null or id 0 means the change was accepted. (XTP: TraderSpi::OnModifyAlgoOrder) */
export declare class ModifyAlgoOrderEvent extends AlgoInfo {
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers PauseAlgoOrder; error null or id 0 means the pause was accepted. (XTP: TraderSpi::OnPauseAlgoOrder) */
export declare class PauseAlgoOrderEvent extends AlgoTicker {
    /** The mother order, as BigInt. */
    get xtpStrategyId(): bigint;
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers ResumeAlgoOrder; error null or id 0 means the resumption was accepted. (XTP: TraderSpi::OnResumeAlgoOrder) */
export declare class ResumeAlgoOrderEvent extends AlgoTicker {
    /** The mother order, as BigInt. */
    get xtpStrategyId(): bigint;
    /** The login that this is for, as BigInt; another one after every login. */
    get sessionId(): bigint;
    /** What went wrong; undefined where the SDK passed NULL or an error with id 0. */
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** The kind that a record of each QuoteSpi callback carries. */
export declare const QuoteKind: {
    /** The quote connection was lost (reason 10200006); no automatic reconnect. TCP needs login and new subscriptions, UDP data keeps flowing. */
    readonly OnDisconnected: 256;
    /** Reports a server error that belongs to no particular request. */
    readonly OnError: 257;
    /** UDP packets with ticks were lost; the range counts packets, not tick sequences. Find missing ticks by channel sequence. */
    readonly OnTickByTickLossRange: 258;
    /** Answers SubscribeMarketData, one call per ticker; error null or id 0 means subscribed. No request id: match by exchange and ticker. */
    readonly OnSubMarketData: 259;
    /** Answers UnSubscribeMarketData, one call per ticker; error null or id 0 means done. */
    readonly OnUnSubMarketData: 260;
    /** A snapshot arrived, on level 2 with up to 50 order quantities of each best price; data is valid only during the call, return at once. */
    readonly OnDepthMarketData: 261;
    /** The indicative value of a snapshot-subscribed ETF changed; data is valid only during the call. */
    readonly OnETFIOPVData: 262;
    /** Answers SubscribeOrderBook, one call per ticker; error null or id 0 means subscribed. */
    readonly OnSubOrderBook: 263;
    /** Answers UnSubscribeOrderBook, one call per ticker; error null or id 0 means done. */
    readonly OnUnSubOrderBook: 264;
    /** An order book arrived (SZ level 2, continuous trading only); data is valid only during the call. */
    readonly OnOrderBook: 265;
    /** Answers SubscribeTickByTick, one call per ticker; error null or id 0 means subscribed. */
    readonly OnSubTickByTick: 266;
    /** Answers UnSubscribeTickByTick, one call per ticker; error null or id 0 means done. */
    readonly OnUnSubTickByTick: 267;
    /** A tick arrived (level 2); check its type before reading a row. Data is valid only during the call, return at once. */
    readonly OnTickByTick: 268;
    /** Answers SubscribeAllMarketData once for the whole call, naming the exchange that was passed. */
    readonly OnSubscribeAllMarketData: 269;
    /** Answers UnSubscribeAllMarketData once for the whole call. */
    readonly OnUnSubscribeAllMarketData: 270;
    /** Answers SubscribeAllOrderBook once for the whole call, naming the exchange that was passed. */
    readonly OnSubscribeAllOrderBook: 271;
    /** Answers UnSubscribeAllOrderBook once for the whole call. */
    readonly OnUnSubscribeAllOrderBook: 272;
    /** Answers SubscribeAllTickByTick once for the whole call, naming the exchange that was passed. */
    readonly OnSubscribeAllTickByTick: 273;
    /** Answers UnSubscribeAllTickByTick once for the whole call. */
    readonly OnUnSubscribeAllTickByTick: 274;
    /** One row of QueryAllTickers; isLast marks the last row, which still carries data. */
    readonly OnQueryAllTickers: 275;
    /** One row of QueryTickersPriceInfo or QueryAllTickersPriceInfo; isLast marks the last row, which still carries data. */
    readonly OnQueryTickersPriceInfo: 276;
    /** Answers SubscribeAllOptionMarketData once for the whole call, naming the exchange that was passed. */
    readonly OnSubscribeAllOptionMarketData: 277;
    /** Answers UnSubscribeAllOptionMarketData once for the whole call. */
    readonly OnUnSubscribeAllOptionMarketData: 278;
    /** Answers SubscribeAllOptionOrderBook once for the whole call, naming the exchange that was passed. */
    readonly OnSubscribeAllOptionOrderBook: 279;
    /** Answers UnSubscribeAllOptionOrderBook once for the whole call. */
    readonly OnUnSubscribeAllOptionOrderBook: 280;
    /** Answers SubscribeAllOptionTickByTick once for the whole call, naming the exchange that was passed. */
    readonly OnSubscribeAllOptionTickByTick: 281;
    /** Answers UnSubscribeAllOptionTickByTick once for the whole call. */
    readonly OnUnSubscribeAllOptionTickByTick: 282;
    /** One row of QueryAllTickersFullInfo; isLast marks the last row, which still carries data. */
    readonly OnQueryAllTickersFullInfo: 283;
    /** One row of QueryAllNQTickersFullInfo; isLast marks the last row, which still carries data. */
    readonly OnQueryAllNQTickersFullInfo: 284;
    /** The rebuild connection was lost, normally after about 3 idle seconds; log in again only when more data is needed. */
    readonly OnRebuildQuoteServerDisconnected: 285;
    /** Ends the reply to RequestRebuildQuote with the outcome, after all rebuilt rows; runs on its own thread. */
    readonly OnRequestRebuildQuote: 286;
    /** One rebuilt tick, delivered before OnRequestRebuildQuote on a thread of its own; live data continues in parallel. */
    readonly OnRebuildTickByTick: 287;
    /** One rebuilt snapshot without best-price queues, delivered before OnRequestRebuildQuote on a thread of its own. */
    readonly OnRebuildMarketData: 288;
};
/** Any event of QuoteSpi. */
export type QuoteEvent = QuoteDisconnectedEvent | QuoteErrorEvent | TickByTickLossRangeEvent | SubMarketDataEvent | UnSubMarketDataEvent | SnapshotEvent | IopvEvent | SubOrderBookEvent | UnSubOrderBookEvent | OrderBookEvent | SubTickByTickEvent | UnSubTickByTickEvent | TickEvent | SubscribeAllMarketDataEvent | UnSubscribeAllMarketDataEvent | SubscribeAllOrderBookEvent | UnSubscribeAllOrderBookEvent | SubscribeAllTickByTickEvent | UnSubscribeAllTickByTickEvent | QueryAllTickersEvent | QueryTickersPriceInfoEvent | SubscribeAllOptionMarketDataEvent | UnSubscribeAllOptionMarketDataEvent | SubscribeAllOptionOrderBookEvent | UnSubscribeAllOptionOrderBookEvent | SubscribeAllOptionTickByTickEvent | UnSubscribeAllOptionTickByTickEvent | QueryAllTickersFullInfoEvent | QueryAllNQTickersFullInfoEvent | RebuildQuoteServerDisconnectedEvent | RequestRebuildQuoteEvent | RebuildTickByTickEvent | RebuildMarketDataEvent;
/** The kind that a record of each TraderSpi callback carries. */
export declare const TraderKind: {
    /** A session was lost (reason 10210006), never after Logout. Log in again without Logout to resume the stream; replace the session id. */
    readonly OnDisconnected: 512;
    /** Reports a server error that belongs to no particular request. */
    readonly OnError: 513;
    /** Answers QueryAccountTradeMarket once; tradeLocation is a bit mask: bit 0 Shanghai, bit 1 Shenzhen. */
    readonly OnQueryAccountTradeMarket: 514;
    /** An order changed state, pushed to every client of the account; partial fills push nothing. May fire before InsertOrder returns and on a second thread. */
    readonly OnOrderEvent: 515;
    /** After a re-login the counter does not know this order; it never reached the exchange, treat it as rejected. */
    readonly OnUnknownOrder: 516;
    /** A fill, pushed to every client of the account; the only sign of partial fills. May rarely come after the order's end state. */
    readonly OnTradeEvent: 517;
    /** A cancel failed, the order itself is unchanged; an error that is null or has id 0 is noise. */
    readonly OnCancelOrderError: 518;
    /** One row of an order query; isLast marks the last row. Nothing found is one call with error 11000350. */
    readonly OnQueryOrder: 519;
    /** One row of an extended order query; isLast marks the last row. Nothing found is one call with error 11000350. */
    readonly OnQueryOrderEx: 520;
    /** One row of an order page, order or cancel; there may be another page when the last sequence equals the requested count. */
    readonly OnQueryOrderByPage: 521;
    /** One row of an extended order page, order or cancel; there may be another page when the last sequence equals the requested count. */
    readonly OnQueryOrderByPageEx: 522;
    /** One row of a trade query; isLast marks the last row. Nothing found is one call with error 11000350. */
    readonly OnQueryTrade: 523;
    /** One row of a trade page; there may be another page when the last sequence equals the requested count. */
    readonly OnQueryTradeByPage: 524;
    /** One holding of QueryPosition; isLast marks the last row. No holdings is one call with error 11000350 and perhaps no row. */
    readonly OnQueryPosition: 525;
    /** Answers QueryAsset with one row and isLast set. */
    readonly OnQueryAsset: 526;
    /** One row of QueryStructuredFund; isLast marks the last row. */
    readonly OnQueryStructuredFund: 527;
    /** One row of QueryFundTransfer; isLast marks the last row. */
    readonly OnQueryFundTransfer: 528;
    /** A fund transfer changed state, pushed possibly several times per id and to the other trading node too; match by the transfer id. */
    readonly OnFundTransfer: 529;
    /** Answers QueryOtherServerFund once; there is no isLast. */
    readonly OnQueryOtherServerFund: 530;
    /** One row of QueryETF; isLast marks the last row. */
    readonly OnQueryETF: 531;
    /** One component of QueryETFTickerBasket; isLast marks the last row. */
    readonly OnQueryETFBasket: 532;
    /** One row of QueryIPOInfoList; isLast marks the last row, no issues today gives error 11000350. */
    readonly OnQueryIPOInfoList: 533;
    /** One market's quota of QueryIPOQuotaInfo; isLast marks the last row. */
    readonly OnQueryIPOQuotaInfo: 534;
    /** One row of QueryBondIPOInfoList; isLast marks the last row, no issues today gives error 11000350. */
    readonly OnQueryBondIPOInfoList: 535;
    /** One row of QueryBondSwapStockInfo; isLast marks the last row. */
    readonly OnQueryBondSwapStockInfo: 536;
    /** One contract of QueryOptionAuctionInfo; isLast marks the last row. */
    readonly OnQueryOptionAuctionInfo: 537;
    /** Answers CreditCashRepay with the amount actually repaid; match by the repayment id. */
    readonly OnCreditCashRepay: 538;
    /** Answers CreditCashRepayDebtInterestFee with the amount actually repaid; match by the repayment id. */
    readonly OnCreditCashRepayDebtInterestFee: 539;
    /** One row of QueryCreditCashRepayInfo; isLast marks the last row. */
    readonly OnQueryCreditCashRepayInfo: 540;
    /** Answers QueryCreditFundInfo once; there is no isLast. */
    readonly OnQueryCreditFundInfo: 541;
    /** One debt contract of QueryCreditDebtInfo; isLast marks the last row, no debts gives error 11000350. */
    readonly OnQueryCreditDebtInfo: 542;
    /** One row of QueryCreditTickerDebtInfo; isLast marks the last row. */
    readonly OnQueryCreditTickerDebtInfo: 543;
    /** Answers QueryCreditAssetDebtInfo once with the cash still owed, in yuan; there is no isLast. */
    readonly OnQueryCreditAssetDebtInfo: 544;
    /** One row of QueryCreditTickerAssignInfo; isLast marks the last row. */
    readonly OnQueryCreditTickerAssignInfo: 545;
    /** Answers QueryCreditExcessStock once; there is no isLast. */
    readonly OnQueryCreditExcessStock: 546;
    /** One row of QueryMulCreditExcessStock; isLast, here the final argument, marks the last row. */
    readonly OnQueryMulCreditExcessStock: 547;
    /** A debt extension request changed state; match by the request id. */
    readonly OnCreditExtendDebtDate: 548;
    /** One extension request; a non-zero error is that request's reject reason, not a failed query. isLast marks the last row. */
    readonly OnQueryCreditExtendDebtDateOrders: 549;
    /** Answers QueryCreditFundExtraInfo once; there is no isLast. */
    readonly OnQueryCreditFundExtraInfo: 550;
    /** One row of QueryCreditPositionExtraInfo; isLast marks the last row. */
    readonly OnQueryCreditPositionExtraInfo: 551;
    /** A combination order changed state, pushed to every client of the account; may run on a second thread. */
    readonly OnOptionCombinedOrderEvent: 552;
    /** A combination order was executed, pushed to every client of the account; may run on a second thread. */
    readonly OnOptionCombinedTradeEvent: 553;
    /** Cancelling a combination order failed; the order itself is unchanged. */
    readonly OnCancelOptionCombinedOrderError: 554;
    /** One row of a combination order query; isLast marks the last row. */
    readonly OnQueryOptionCombinedOrders: 555;
    /** One row of an extended combination order query; isLast marks the last row. */
    readonly OnQueryOptionCombinedOrdersEx: 556;
    /** One row of a combination order page; there may be another page when the last sequence equals the requested count. */
    readonly OnQueryOptionCombinedOrdersByPage: 557;
    /** One row of an extended combination order page; there may be another page when the last sequence equals the requested count. */
    readonly OnQueryOptionCombinedOrdersByPageEx: 558;
    /** One row of a combination trade query; isLast marks the last row. */
    readonly OnQueryOptionCombinedTrades: 559;
    /** One row of a combination trade page; there may be another page when the last sequence equals the requested count. */
    readonly OnQueryOptionCombinedTradesByPage: 560;
    /** One combination held, row of QueryOptionCombinedPosition; isLast marks the last row. */
    readonly OnQueryOptionCombinedPosition: 561;
    /** One strategy of QueryOptionCombinedStrategyInfo; isLast marks the last row. */
    readonly OnQueryOptionCombinedStrategyInfo: 562;
    /** One contract pair of QueryOptionCombinedExecPosition; isLast marks the last row. */
    readonly OnQueryOptionCombinedExecPosition: 563;
    /** One mother order of QueryStrategy with the JSON it was inserted with; isLast marks the last row. */
    readonly OnQueryStrategy: 564;
    /** Progress or state change of a mother order, pushed to every client of the account; never replayed after login. */
    readonly OnStrategyStateReport: 565;
    /** Answers ALGOUserEstablishChannel; error null or id 0 means the account's algo channel is open. */
    readonly OnALGOUserEstablishChannel: 566;
    /** Answers InsertAlgoOrder and reaches every client of the account; only afterwards may the inserting client exit. */
    readonly OnInsertAlgoOrder: 567;
    /** Answers CancelAlgoOrder; the end state follows in OnStrategyStateReport. */
    readonly OnCancelAlgoOrder: 568;
    /** The algo connection was lost; it reconnects by itself, so never block in this callback. */
    readonly OnAlgoDisconnected: 569;
    /** The algo connection is back after a loss; not called for the first connection. */
    readonly OnAlgoConnected: 570;
    /** Progress or state change of a mother order in one security, pushed to every client of the account; never replayed. */
    readonly OnStrategySymbolStateReport: 571;
    /** A mother order was created, with its JSON parameters; pushed to every client of the account before OnInsertAlgoOrder. */
    readonly OnNewStrategyCreateReport: 572;
    /** One recommendation of StrategyRecommendation with JSON parameters; isLast marks the last row. */
    readonly OnStrategyRecommendation: 573;
    /** Answers ModifyAlgoOrder; error null or id 0 means the change was accepted. */
    readonly OnModifyAlgoOrder: 574;
    /** Answers PauseAlgoOrder; error null or id 0 means the pause was accepted. */
    readonly OnPauseAlgoOrder: 575;
    /** Answers ResumeAlgoOrder; error null or id 0 means the resumption was accepted. */
    readonly OnResumeAlgoOrder: 576;
};
/** Any event of TraderSpi. */
export type TraderEvent = TraderDisconnectedEvent | TraderErrorEvent | QueryAccountTradeMarketEvent | OrderEvent | UnknownOrderEvent | TradeEvent | CancelOrderErrorEvent | QueryOrderEvent | QueryOrderExEvent | QueryOrderByPageEvent | QueryOrderByPageExEvent | QueryTradeEvent | QueryTradeByPageEvent | QueryPositionEvent | QueryAssetEvent | QueryStructuredFundEvent | QueryFundTransferEvent | FundTransferEvent | QueryOtherServerFundEvent | QueryETFEvent | QueryETFBasketEvent | QueryIPOInfoListEvent | QueryIPOQuotaInfoEvent | QueryBondIPOInfoListEvent | QueryBondSwapStockInfoEvent | QueryOptionAuctionInfoEvent | CreditCashRepayEvent | CreditCashRepayDebtInterestFeeEvent | QueryCreditCashRepayInfoEvent | QueryCreditFundInfoEvent | QueryCreditDebtInfoEvent | QueryCreditTickerDebtInfoEvent | QueryCreditAssetDebtInfoEvent | QueryCreditTickerAssignInfoEvent | QueryCreditExcessStockEvent | QueryMulCreditExcessStockEvent | CreditExtendDebtDateEvent | QueryCreditExtendDebtDateOrdersEvent | QueryCreditFundExtraInfoEvent | QueryCreditPositionExtraInfoEvent | OptionCombinedOrderEvent | OptionCombinedTradeEvent | CancelOptionCombinedOrderErrorEvent | QueryOptionCombinedOrdersEvent | QueryOptionCombinedOrdersExEvent | QueryOptionCombinedOrdersByPageEvent | QueryOptionCombinedOrdersByPageExEvent | QueryOptionCombinedTradesEvent | QueryOptionCombinedTradesByPageEvent | QueryOptionCombinedPositionEvent | QueryOptionCombinedStrategyInfoEvent | QueryOptionCombinedExecPositionEvent | QueryStrategyEvent | StrategyStateReportEvent | ALGOUserEstablishChannelEvent | InsertAlgoOrderEvent | CancelAlgoOrderEvent | AlgoDisconnectedEvent | AlgoConnectedEvent | StrategySymbolStateReportEvent | NewStrategyCreateReportEvent | StrategyRecommendationEvent | ModifyAlgoOrderEvent | PauseAlgoOrderEvent | ResumeAlgoOrderEvent;
