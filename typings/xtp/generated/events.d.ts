import { EventView } from '../view';
import { Exchange } from './enums';
import { ErrorInfo, AlgoInfo, AlgoRecommendation, AlgoStateReport, AlgoSymbolStateReport, AlgoTicker, Asset, BondSwap, ComboExecPosition, ComboOrderInfo, ComboOrderInfoEx, ComboPosition, ComboStrategy, ComboTradeReport, CreditAssignable, CreditCashRepay, CreditCashRepayRecord, CreditDebt, CreditFund, CreditFundExtra, CreditInterestRepay, CreditPositionExtra, CreditSurplus, CreditTickerDebt, DebtExtension, Etf, EtfComponent, FundTransferNotice, Instrument, Iopv, IpoQuota, IpoTicker, NqInstrument, OptionContract, OrderBook, OrderCancel, OrderInfo, OrderInfoEx, OtherServerFund, Position, RebuildResult, Snapshot, StructuredFund, Tick, Ticker, TickerInfo, TickerPrice, TradeReport } from './structs';
/** The quote connection was lost (reason 10200006); no automatic reconnect. TCP needs login and new subscriptions, UDP data keeps flowing. (XTP: QuoteSpi::OnDisconnected) */
export declare class QuoteDisconnectedEvent extends EventView {
    get reason(): number;
    toObject(): Record<string, unknown>;
}
/** Reports a server error that belongs to no particular request. (XTP: QuoteSpi::OnError) */
export declare class QuoteErrorEvent extends EventView {
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** UDP packets with ticks were lost; the range counts packets, not tick sequences. Find missing ticks by channel sequence. (XTP: QuoteSpi::OnTickByTickLossRange) */
export declare class TickByTickLossRangeEvent extends EventView {
    get beginSequence(): number;
    get endSequence(): number;
    toObject(): Record<string, unknown>;
}
/** Answers SubscribeMarketData, one call per ticker; error null or id 0 means subscribed. No request id: match by exchange and ticker. (XTP: QuoteSpi::OnSubMarketData) */
export declare class SubMarketDataEvent extends Ticker {
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers UnSubscribeMarketData, one call per ticker; error null or id 0 means done. (XTP: QuoteSpi::OnUnSubMarketData) */
export declare class UnSubMarketDataEvent extends Ticker {
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** A snapshot arrived, on level 2 with up to 50 order quantities of each best price; data is valid only during the call, return at once. (XTP: QuoteSpi::OnDepthMarketData) */
export declare class SnapshotEvent extends Snapshot {
    get bidQueueTotal(): number;
    get askQueueTotal(): number;
    get bidQueue(): number[];
    get askQueue(): number[];
    toObject(): Record<string, unknown>;
}
/** The indicative value of a snapshot-subscribed ETF changed; data is valid only during the call. (XTP: QuoteSpi::OnETFIOPVData) */
export declare class IopvEvent extends Iopv {
    toObject(): Record<string, unknown>;
}
/** Answers SubscribeOrderBook, one call per ticker; error null or id 0 means subscribed. (XTP: QuoteSpi::OnSubOrderBook) */
export declare class SubOrderBookEvent extends Ticker {
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers UnSubscribeOrderBook, one call per ticker; error null or id 0 means done. (XTP: QuoteSpi::OnUnSubOrderBook) */
export declare class UnSubOrderBookEvent extends Ticker {
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** An order book arrived (SZ level 2, continuous trading only); data is valid only during the call. (XTP: QuoteSpi::OnOrderBook) */
export declare class OrderBookEvent extends OrderBook {
    toObject(): Record<string, unknown>;
}
/** Answers SubscribeTickByTick, one call per ticker; error null or id 0 means subscribed. (XTP: QuoteSpi::OnSubTickByTick) */
export declare class SubTickByTickEvent extends Ticker {
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers UnSubscribeTickByTick, one call per ticker; error null or id 0 means done. (XTP: QuoteSpi::OnUnSubTickByTick) */
export declare class UnSubTickByTickEvent extends Ticker {
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** A tick arrived (level 2); check its type before reading a row. Data is valid only during the call, return at once. (XTP: QuoteSpi::OnTickByTick) */
export declare class TickEvent extends Tick {
    toObject(): Record<string, unknown>;
}
/** Answers SubscribeAllMarketData once for the whole call, naming the exchange that was passed. (XTP: QuoteSpi::OnSubscribeAllMarketData) */
export declare class SubscribeAllMarketDataEvent extends EventView {
    get exchange(): Exchange | 'unknown';
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers UnSubscribeAllMarketData once for the whole call. (XTP: QuoteSpi::OnUnSubscribeAllMarketData) */
export declare class UnSubscribeAllMarketDataEvent extends EventView {
    get exchange(): Exchange | 'unknown';
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers SubscribeAllOrderBook once for the whole call, naming the exchange that was passed. (XTP: QuoteSpi::OnSubscribeAllOrderBook) */
export declare class SubscribeAllOrderBookEvent extends EventView {
    get exchange(): Exchange | 'unknown';
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers UnSubscribeAllOrderBook once for the whole call. (XTP: QuoteSpi::OnUnSubscribeAllOrderBook) */
export declare class UnSubscribeAllOrderBookEvent extends EventView {
    get exchange(): Exchange | 'unknown';
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers SubscribeAllTickByTick once for the whole call, naming the exchange that was passed. (XTP: QuoteSpi::OnSubscribeAllTickByTick) */
export declare class SubscribeAllTickByTickEvent extends EventView {
    get exchange(): Exchange | 'unknown';
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers UnSubscribeAllTickByTick once for the whole call. (XTP: QuoteSpi::OnUnSubscribeAllTickByTick) */
export declare class UnSubscribeAllTickByTickEvent extends EventView {
    get exchange(): Exchange | 'unknown';
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One row of QueryAllTickers; isLast marks the last row, which still carries data. (XTP: QuoteSpi::OnQueryAllTickers) */
export declare class QueryAllTickersEvent extends TickerInfo {
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One row of QueryTickersPriceInfo or QueryAllTickersPriceInfo; isLast marks the last row, which still carries data. (XTP: QuoteSpi::OnQueryTickersPriceInfo) */
export declare class QueryTickersPriceInfoEvent extends TickerPrice {
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers SubscribeAllOptionMarketData once for the whole call, naming the exchange that was passed. (XTP: QuoteSpi::OnSubscribeAllOptionMarketData) */
export declare class SubscribeAllOptionMarketDataEvent extends EventView {
    get exchange(): Exchange | 'unknown';
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers UnSubscribeAllOptionMarketData once for the whole call. (XTP: QuoteSpi::OnUnSubscribeAllOptionMarketData) */
export declare class UnSubscribeAllOptionMarketDataEvent extends EventView {
    get exchange(): Exchange | 'unknown';
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers SubscribeAllOptionOrderBook once for the whole call, naming the exchange that was passed. (XTP: QuoteSpi::OnSubscribeAllOptionOrderBook) */
export declare class SubscribeAllOptionOrderBookEvent extends EventView {
    get exchange(): Exchange | 'unknown';
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers UnSubscribeAllOptionOrderBook once for the whole call. (XTP: QuoteSpi::OnUnSubscribeAllOptionOrderBook) */
export declare class UnSubscribeAllOptionOrderBookEvent extends EventView {
    get exchange(): Exchange | 'unknown';
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers SubscribeAllOptionTickByTick once for the whole call, naming the exchange that was passed. (XTP: QuoteSpi::OnSubscribeAllOptionTickByTick) */
export declare class SubscribeAllOptionTickByTickEvent extends EventView {
    get exchange(): Exchange | 'unknown';
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers UnSubscribeAllOptionTickByTick once for the whole call. (XTP: QuoteSpi::OnUnSubscribeAllOptionTickByTick) */
export declare class UnSubscribeAllOptionTickByTickEvent extends EventView {
    get exchange(): Exchange | 'unknown';
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One row of QueryAllTickersFullInfo; isLast marks the last row, which still carries data. (XTP: QuoteSpi::OnQueryAllTickersFullInfo) */
export declare class QueryAllTickersFullInfoEvent extends Instrument {
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One row of QueryAllNQTickersFullInfo; isLast marks the last row, which still carries data. (XTP: QuoteSpi::OnQueryAllNQTickersFullInfo) */
export declare class QueryAllNQTickersFullInfoEvent extends NqInstrument {
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** The rebuild connection was lost, normally after about 3 idle seconds; log in again only when more data is needed. (XTP: QuoteSpi::OnRebuildQuoteServerDisconnected) */
export declare class RebuildQuoteServerDisconnectedEvent extends EventView {
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
    get sessionId(): bigint;
    get reason(): number;
    toObject(): Record<string, unknown>;
}
/** Reports a server error that belongs to no particular request. (XTP: TraderSpi::OnError) */
export declare class TraderErrorEvent extends EventView {
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers QueryAccountTradeMarket once; tradeLocation is a bit mask: bit 0 Shanghai, bit 1 Shenzhen. (XTP: TraderSpi::OnQueryAccountTradeMarket) */
export declare class QueryAccountTradeMarketEvent extends EventView {
    get tradeLocation(): number;
    get sessionId(): bigint;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** An order changed state, pushed to every client of the account; partial fills push nothing. May fire before InsertOrder returns and on a second thread. (XTP: TraderSpi::OnOrderEvent) */
export declare class OrderEvent extends OrderInfo {
    get sessionId(): bigint;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** After a re-login the counter does not know this order; it never reached the exchange, treat it as rejected. (XTP: TraderSpi::OnUnknownOrder) */
export declare class UnknownOrderEvent extends EventView {
    get orderXtpId(): bigint;
    get sessionId(): bigint;
    toObject(): Record<string, unknown>;
}
/** A fill, pushed to every client of the account; the only sign of partial fills. May rarely come after the order's end state. (XTP: TraderSpi::OnTradeEvent) */
export declare class TradeEvent extends TradeReport {
    get sessionId(): bigint;
    toObject(): Record<string, unknown>;
}
/** A cancel failed, the order itself is unchanged; an error that is null or has id 0 is noise. (XTP: TraderSpi::OnCancelOrderError) */
export declare class CancelOrderErrorEvent extends OrderCancel {
    get sessionId(): bigint;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One row of an order query; isLast marks the last row. Nothing found is one call with error 11000350. (XTP: TraderSpi::OnQueryOrder) */
export declare class QueryOrderEvent extends OrderInfo {
    get sessionId(): bigint;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One row of an extended order query; isLast marks the last row. Nothing found is one call with error 11000350. (XTP: TraderSpi::OnQueryOrderEx) */
export declare class QueryOrderExEvent extends OrderInfoEx {
    get sessionId(): bigint;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One row of an order page, order or cancel; there may be another page when the last sequence equals the requested count. (XTP: TraderSpi::OnQueryOrderByPage) */
export declare class QueryOrderByPageEvent extends OrderInfo {
    get requestCount(): number;
    get orderSequence(): number;
    get queryReference(): bigint;
    get sessionId(): bigint;
    toObject(): Record<string, unknown>;
}
/** One row of an extended order page, order or cancel; there may be another page when the last sequence equals the requested count. (XTP: TraderSpi::OnQueryOrderByPageEx) */
export declare class QueryOrderByPageExEvent extends OrderInfoEx {
    get requestCount(): number;
    get orderSequence(): number;
    get queryReference(): bigint;
    get sessionId(): bigint;
    toObject(): Record<string, unknown>;
}
/** One row of a trade query; isLast marks the last row. Nothing found is one call with error 11000350. (XTP: TraderSpi::OnQueryTrade) */
export declare class QueryTradeEvent extends TradeReport {
    get sessionId(): bigint;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One row of a trade page; there may be another page when the last sequence equals the requested count. (XTP: TraderSpi::OnQueryTradeByPage) */
export declare class QueryTradeByPageEvent extends TradeReport {
    get requestCount(): number;
    get tradeSequence(): number;
    get queryReference(): bigint;
    get sessionId(): bigint;
    toObject(): Record<string, unknown>;
}
/** One holding of QueryPosition; isLast marks the last row. No holdings is one call with error 11000350 and perhaps no row. (XTP: TraderSpi::OnQueryPosition) */
export declare class QueryPositionEvent extends Position {
    get sessionId(): bigint;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers QueryAsset with one row and isLast set. (XTP: TraderSpi::OnQueryAsset) */
export declare class QueryAssetEvent extends Asset {
    get sessionId(): bigint;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One row of QueryStructuredFund; isLast marks the last row. (XTP: TraderSpi::OnQueryStructuredFund) */
export declare class QueryStructuredFundEvent extends StructuredFund {
    get sessionId(): bigint;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One row of QueryFundTransfer; isLast marks the last row. (XTP: TraderSpi::OnQueryFundTransfer) */
export declare class QueryFundTransferEvent extends FundTransferNotice {
    get sessionId(): bigint;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** A fund transfer changed state, pushed possibly several times per id and to the other trading node too; match by the transfer id. (XTP: TraderSpi::OnFundTransfer) */
export declare class FundTransferEvent extends FundTransferNotice {
    get sessionId(): bigint;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers QueryOtherServerFund once; there is no isLast. (XTP: TraderSpi::OnQueryOtherServerFund) */
export declare class QueryOtherServerFundEvent extends OtherServerFund {
    get sessionId(): bigint;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One row of QueryETF; isLast marks the last row. (XTP: TraderSpi::OnQueryETF) */
export declare class QueryETFEvent extends Etf {
    get sessionId(): bigint;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One component of QueryETFTickerBasket; isLast marks the last row. (XTP: TraderSpi::OnQueryETFBasket) */
export declare class QueryETFBasketEvent extends EtfComponent {
    get sessionId(): bigint;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One row of QueryIPOInfoList; isLast marks the last row, no issues today gives error 11000350. (XTP: TraderSpi::OnQueryIPOInfoList) */
export declare class QueryIPOInfoListEvent extends IpoTicker {
    get sessionId(): bigint;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One market's quota of QueryIPOQuotaInfo; isLast marks the last row. (XTP: TraderSpi::OnQueryIPOQuotaInfo) */
export declare class QueryIPOQuotaInfoEvent extends IpoQuota {
    get sessionId(): bigint;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One row of QueryBondIPOInfoList; isLast marks the last row, no issues today gives error 11000350. (XTP: TraderSpi::OnQueryBondIPOInfoList) */
export declare class QueryBondIPOInfoListEvent extends IpoTicker {
    get sessionId(): bigint;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One row of QueryBondSwapStockInfo; isLast marks the last row. (XTP: TraderSpi::OnQueryBondSwapStockInfo) */
export declare class QueryBondSwapStockInfoEvent extends BondSwap {
    get sessionId(): bigint;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One contract of QueryOptionAuctionInfo; isLast marks the last row. (XTP: TraderSpi::OnQueryOptionAuctionInfo) */
export declare class QueryOptionAuctionInfoEvent extends OptionContract {
    get sessionId(): bigint;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers CreditCashRepay with the amount actually repaid; match by the repayment id. (XTP: TraderSpi::OnCreditCashRepay) */
export declare class CreditCashRepayEvent extends CreditCashRepay {
    get sessionId(): bigint;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers CreditCashRepayDebtInterestFee with the amount actually repaid; match by the repayment id. (XTP: TraderSpi::OnCreditCashRepayDebtInterestFee) */
export declare class CreditCashRepayDebtInterestFeeEvent extends CreditInterestRepay {
    get sessionId(): bigint;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One row of QueryCreditCashRepayInfo; isLast marks the last row. (XTP: TraderSpi::OnQueryCreditCashRepayInfo) */
export declare class QueryCreditCashRepayInfoEvent extends CreditCashRepayRecord {
    get sessionId(): bigint;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers QueryCreditFundInfo once; there is no isLast. (XTP: TraderSpi::OnQueryCreditFundInfo) */
export declare class QueryCreditFundInfoEvent extends CreditFund {
    get sessionId(): bigint;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One debt contract of QueryCreditDebtInfo; isLast marks the last row, no debts gives error 11000350. (XTP: TraderSpi::OnQueryCreditDebtInfo) */
export declare class QueryCreditDebtInfoEvent extends CreditDebt {
    get sessionId(): bigint;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One row of QueryCreditTickerDebtInfo; isLast marks the last row. (XTP: TraderSpi::OnQueryCreditTickerDebtInfo) */
export declare class QueryCreditTickerDebtInfoEvent extends CreditTickerDebt {
    get sessionId(): bigint;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers QueryCreditAssetDebtInfo once with the cash still owed, in yuan; there is no isLast. (XTP: TraderSpi::OnQueryCreditAssetDebtInfo) */
export declare class QueryCreditAssetDebtInfoEvent extends EventView {
    get remainAmount(): number;
    get sessionId(): bigint;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One row of QueryCreditTickerAssignInfo; isLast marks the last row. (XTP: TraderSpi::OnQueryCreditTickerAssignInfo) */
export declare class QueryCreditTickerAssignInfoEvent extends CreditAssignable {
    get sessionId(): bigint;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers QueryCreditExcessStock once; there is no isLast. (XTP: TraderSpi::OnQueryCreditExcessStock) */
export declare class QueryCreditExcessStockEvent extends CreditSurplus {
    get sessionId(): bigint;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One row of QueryMulCreditExcessStock; isLast, here the final argument, marks the last row. (XTP: TraderSpi::OnQueryMulCreditExcessStock) */
export declare class QueryMulCreditExcessStockEvent extends CreditSurplus {
    get sessionId(): bigint;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** A debt extension request changed state; match by the request id. (XTP: TraderSpi::OnCreditExtendDebtDate) */
export declare class CreditExtendDebtDateEvent extends DebtExtension {
    get sessionId(): bigint;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One extension request; a non-zero error is that request's reject reason, not a failed query. isLast marks the last row. (XTP: TraderSpi::OnQueryCreditExtendDebtDateOrders) */
export declare class QueryCreditExtendDebtDateOrdersEvent extends DebtExtension {
    get sessionId(): bigint;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers QueryCreditFundExtraInfo once; there is no isLast. (XTP: TraderSpi::OnQueryCreditFundExtraInfo) */
export declare class QueryCreditFundExtraInfoEvent extends CreditFundExtra {
    get sessionId(): bigint;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One row of QueryCreditPositionExtraInfo; isLast marks the last row. (XTP: TraderSpi::OnQueryCreditPositionExtraInfo) */
export declare class QueryCreditPositionExtraInfoEvent extends CreditPositionExtra {
    get sessionId(): bigint;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** A combination order changed state, pushed to every client of the account; may run on a second thread. (XTP: TraderSpi::OnOptionCombinedOrderEvent) */
export declare class OptionCombinedOrderEvent extends ComboOrderInfo {
    get sessionId(): bigint;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** A combination order was executed, pushed to every client of the account; may run on a second thread. (XTP: TraderSpi::OnOptionCombinedTradeEvent) */
export declare class OptionCombinedTradeEvent extends ComboTradeReport {
    get sessionId(): bigint;
    toObject(): Record<string, unknown>;
}
/** Cancelling a combination order failed; the order itself is unchanged. (XTP: TraderSpi::OnCancelOptionCombinedOrderError) */
export declare class CancelOptionCombinedOrderErrorEvent extends OrderCancel {
    get sessionId(): bigint;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One row of a combination order query; isLast marks the last row. (XTP: TraderSpi::OnQueryOptionCombinedOrders) */
export declare class QueryOptionCombinedOrdersEvent extends ComboOrderInfo {
    get sessionId(): bigint;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One row of an extended combination order query; isLast marks the last row. (XTP: TraderSpi::OnQueryOptionCombinedOrdersEx) */
export declare class QueryOptionCombinedOrdersExEvent extends ComboOrderInfoEx {
    get sessionId(): bigint;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One row of a combination order page; there may be another page when the last sequence equals the requested count. (XTP: TraderSpi::OnQueryOptionCombinedOrdersByPage) */
export declare class QueryOptionCombinedOrdersByPageEvent extends ComboOrderInfo {
    get requestCount(): number;
    get orderSequence(): number;
    get queryReference(): bigint;
    get sessionId(): bigint;
    toObject(): Record<string, unknown>;
}
/** One row of an extended combination order page; there may be another page when the last sequence equals the requested count. (XTP: TraderSpi::OnQueryOptionCombinedOrdersByPageEx) */
export declare class QueryOptionCombinedOrdersByPageExEvent extends ComboOrderInfoEx {
    get requestCount(): number;
    get orderSequence(): number;
    get queryReference(): bigint;
    get sessionId(): bigint;
    toObject(): Record<string, unknown>;
}
/** One row of a combination trade query; isLast marks the last row. (XTP: TraderSpi::OnQueryOptionCombinedTrades) */
export declare class QueryOptionCombinedTradesEvent extends ComboTradeReport {
    get sessionId(): bigint;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One row of a combination trade page; there may be another page when the last sequence equals the requested count. (XTP: TraderSpi::OnQueryOptionCombinedTradesByPage) */
export declare class QueryOptionCombinedTradesByPageEvent extends ComboTradeReport {
    get requestCount(): number;
    get tradeSequence(): number;
    get queryReference(): bigint;
    get sessionId(): bigint;
    toObject(): Record<string, unknown>;
}
/** One combination held, row of QueryOptionCombinedPosition; isLast marks the last row. (XTP: TraderSpi::OnQueryOptionCombinedPosition) */
export declare class QueryOptionCombinedPositionEvent extends ComboPosition {
    get sessionId(): bigint;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One strategy of QueryOptionCombinedStrategyInfo; isLast marks the last row. (XTP: TraderSpi::OnQueryOptionCombinedStrategyInfo) */
export declare class QueryOptionCombinedStrategyInfoEvent extends ComboStrategy {
    get sessionId(): bigint;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One contract pair of QueryOptionCombinedExecPosition; isLast marks the last row. (XTP: TraderSpi::OnQueryOptionCombinedExecPosition) */
export declare class QueryOptionCombinedExecPositionEvent extends ComboExecPosition {
    get sessionId(): bigint;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** One mother order of QueryStrategy with the JSON it was inserted with; isLast marks the last row. (XTP: TraderSpi::OnQueryStrategy) */
export declare class QueryStrategyEvent extends AlgoInfo {
    get sessionId(): bigint;
    get strategyParam(): string;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Progress or state change of a mother order, pushed to every client of the account; never replayed after login. (XTP: TraderSpi::OnStrategyStateReport) */
export declare class StrategyStateReportEvent extends AlgoStateReport {
    get sessionId(): bigint;
    toObject(): Record<string, unknown>;
}
/** Answers ALGOUserEstablishChannel; error null or id 0 means the account's algo channel is open. (XTP: TraderSpi::OnALGOUserEstablishChannel) */
export declare class ALGOUserEstablishChannelEvent extends EventView {
    get sessionId(): bigint;
    get user(): string;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers InsertAlgoOrder and reaches every client of the account; only afterwards may the inserting client exit. (XTP: TraderSpi::OnInsertAlgoOrder) */
export declare class InsertAlgoOrderEvent extends AlgoInfo {
    get sessionId(): bigint;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers CancelAlgoOrder; the end state follows in OnStrategyStateReport. (XTP: TraderSpi::OnCancelAlgoOrder) */
export declare class CancelAlgoOrderEvent extends AlgoInfo {
    get sessionId(): bigint;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** The algo connection was lost; it reconnects by itself, so never block in this callback. (XTP: TraderSpi::OnAlgoDisconnected) */
export declare class AlgoDisconnectedEvent extends EventView {
    get reason(): number;
    toObject(): Record<string, unknown>;
}
/** The algo connection is back after a loss; not called for the first connection. (XTP: TraderSpi::OnAlgoConnected) */
export declare class AlgoConnectedEvent extends EventView {
    toObject(): Record<string, unknown>;
}
/** Progress or state change of a mother order in one security, pushed to every client of the account; never replayed. (XTP: TraderSpi::OnStrategySymbolStateReport) */
export declare class StrategySymbolStateReportEvent extends AlgoSymbolStateReport {
    get sessionId(): bigint;
    toObject(): Record<string, unknown>;
}
/** A mother order was created, with its JSON parameters; pushed to every client of the account before OnInsertAlgoOrder. (XTP: TraderSpi::OnNewStrategyCreateReport) */
export declare class NewStrategyCreateReportEvent extends AlgoInfo {
    get sessionId(): bigint;
    get strategyParam(): string;
    toObject(): Record<string, unknown>;
}
/** One recommendation of StrategyRecommendation with JSON parameters; isLast marks the last row. (XTP: TraderSpi::OnStrategyRecommendation) */
export declare class StrategyRecommendationEvent extends AlgoRecommendation {
    get basketFlag(): boolean;
    get sessionId(): bigint;
    get strategyParam(): string;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers ModifyAlgoOrder; error null or id 0 means the change was accepted. (XTP: TraderSpi::OnModifyAlgoOrder) */
export declare class ModifyAlgoOrderEvent extends AlgoInfo {
    get sessionId(): bigint;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers PauseAlgoOrder; error null or id 0 means the pause was accepted. (XTP: TraderSpi::OnPauseAlgoOrder) */
export declare class PauseAlgoOrderEvent extends AlgoTicker {
    get xtpStrategyId(): bigint;
    get sessionId(): bigint;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** Answers ResumeAlgoOrder; error null or id 0 means the resumption was accepted. (XTP: TraderSpi::OnResumeAlgoOrder) */
export declare class ResumeAlgoOrderEvent extends AlgoTicker {
    get xtpStrategyId(): bigint;
    get sessionId(): bigint;
    get error(): ErrorInfo | undefined;
    toObject(): Record<string, unknown>;
}
/** The kind that a record of each QuoteSpi callback carries. */
export declare const QuoteKind: {
    readonly OnDisconnected: 256;
    readonly OnError: 257;
    readonly OnTickByTickLossRange: 258;
    readonly OnSubMarketData: 259;
    readonly OnUnSubMarketData: 260;
    readonly OnDepthMarketData: 261;
    readonly OnETFIOPVData: 262;
    readonly OnSubOrderBook: 263;
    readonly OnUnSubOrderBook: 264;
    readonly OnOrderBook: 265;
    readonly OnSubTickByTick: 266;
    readonly OnUnSubTickByTick: 267;
    readonly OnTickByTick: 268;
    readonly OnSubscribeAllMarketData: 269;
    readonly OnUnSubscribeAllMarketData: 270;
    readonly OnSubscribeAllOrderBook: 271;
    readonly OnUnSubscribeAllOrderBook: 272;
    readonly OnSubscribeAllTickByTick: 273;
    readonly OnUnSubscribeAllTickByTick: 274;
    readonly OnQueryAllTickers: 275;
    readonly OnQueryTickersPriceInfo: 276;
    readonly OnSubscribeAllOptionMarketData: 277;
    readonly OnUnSubscribeAllOptionMarketData: 278;
    readonly OnSubscribeAllOptionOrderBook: 279;
    readonly OnUnSubscribeAllOptionOrderBook: 280;
    readonly OnSubscribeAllOptionTickByTick: 281;
    readonly OnUnSubscribeAllOptionTickByTick: 282;
    readonly OnQueryAllTickersFullInfo: 283;
    readonly OnQueryAllNQTickersFullInfo: 284;
    readonly OnRebuildQuoteServerDisconnected: 285;
    readonly OnRequestRebuildQuote: 286;
    readonly OnRebuildTickByTick: 287;
    readonly OnRebuildMarketData: 288;
};
/** Any event of QuoteSpi. */
export type QuoteEvent = QuoteDisconnectedEvent | QuoteErrorEvent | TickByTickLossRangeEvent | SubMarketDataEvent | UnSubMarketDataEvent | SnapshotEvent | IopvEvent | SubOrderBookEvent | UnSubOrderBookEvent | OrderBookEvent | SubTickByTickEvent | UnSubTickByTickEvent | TickEvent | SubscribeAllMarketDataEvent | UnSubscribeAllMarketDataEvent | SubscribeAllOrderBookEvent | UnSubscribeAllOrderBookEvent | SubscribeAllTickByTickEvent | UnSubscribeAllTickByTickEvent | QueryAllTickersEvent | QueryTickersPriceInfoEvent | SubscribeAllOptionMarketDataEvent | UnSubscribeAllOptionMarketDataEvent | SubscribeAllOptionOrderBookEvent | UnSubscribeAllOptionOrderBookEvent | SubscribeAllOptionTickByTickEvent | UnSubscribeAllOptionTickByTickEvent | QueryAllTickersFullInfoEvent | QueryAllNQTickersFullInfoEvent | RebuildQuoteServerDisconnectedEvent | RequestRebuildQuoteEvent | RebuildTickByTickEvent | RebuildMarketDataEvent;
/** The kind that a record of each TraderSpi callback carries. */
export declare const TraderKind: {
    readonly OnDisconnected: 512;
    readonly OnError: 513;
    readonly OnQueryAccountTradeMarket: 514;
    readonly OnOrderEvent: 515;
    readonly OnUnknownOrder: 516;
    readonly OnTradeEvent: 517;
    readonly OnCancelOrderError: 518;
    readonly OnQueryOrder: 519;
    readonly OnQueryOrderEx: 520;
    readonly OnQueryOrderByPage: 521;
    readonly OnQueryOrderByPageEx: 522;
    readonly OnQueryTrade: 523;
    readonly OnQueryTradeByPage: 524;
    readonly OnQueryPosition: 525;
    readonly OnQueryAsset: 526;
    readonly OnQueryStructuredFund: 527;
    readonly OnQueryFundTransfer: 528;
    readonly OnFundTransfer: 529;
    readonly OnQueryOtherServerFund: 530;
    readonly OnQueryETF: 531;
    readonly OnQueryETFBasket: 532;
    readonly OnQueryIPOInfoList: 533;
    readonly OnQueryIPOQuotaInfo: 534;
    readonly OnQueryBondIPOInfoList: 535;
    readonly OnQueryBondSwapStockInfo: 536;
    readonly OnQueryOptionAuctionInfo: 537;
    readonly OnCreditCashRepay: 538;
    readonly OnCreditCashRepayDebtInterestFee: 539;
    readonly OnQueryCreditCashRepayInfo: 540;
    readonly OnQueryCreditFundInfo: 541;
    readonly OnQueryCreditDebtInfo: 542;
    readonly OnQueryCreditTickerDebtInfo: 543;
    readonly OnQueryCreditAssetDebtInfo: 544;
    readonly OnQueryCreditTickerAssignInfo: 545;
    readonly OnQueryCreditExcessStock: 546;
    readonly OnQueryMulCreditExcessStock: 547;
    readonly OnCreditExtendDebtDate: 548;
    readonly OnQueryCreditExtendDebtDateOrders: 549;
    readonly OnQueryCreditFundExtraInfo: 550;
    readonly OnQueryCreditPositionExtraInfo: 551;
    readonly OnOptionCombinedOrderEvent: 552;
    readonly OnOptionCombinedTradeEvent: 553;
    readonly OnCancelOptionCombinedOrderError: 554;
    readonly OnQueryOptionCombinedOrders: 555;
    readonly OnQueryOptionCombinedOrdersEx: 556;
    readonly OnQueryOptionCombinedOrdersByPage: 557;
    readonly OnQueryOptionCombinedOrdersByPageEx: 558;
    readonly OnQueryOptionCombinedTrades: 559;
    readonly OnQueryOptionCombinedTradesByPage: 560;
    readonly OnQueryOptionCombinedPosition: 561;
    readonly OnQueryOptionCombinedStrategyInfo: 562;
    readonly OnQueryOptionCombinedExecPosition: 563;
    readonly OnQueryStrategy: 564;
    readonly OnStrategyStateReport: 565;
    readonly OnALGOUserEstablishChannel: 566;
    readonly OnInsertAlgoOrder: 567;
    readonly OnCancelAlgoOrder: 568;
    readonly OnAlgoDisconnected: 569;
    readonly OnAlgoConnected: 570;
    readonly OnStrategySymbolStateReport: 571;
    readonly OnNewStrategyCreateReport: 572;
    readonly OnStrategyRecommendation: 573;
    readonly OnModifyAlgoOrder: 574;
    readonly OnPauseAlgoOrder: 575;
    readonly OnResumeAlgoOrder: 576;
};
/** Any event of TraderSpi. */
export type TraderEvent = TraderDisconnectedEvent | TraderErrorEvent | QueryAccountTradeMarketEvent | OrderEvent | UnknownOrderEvent | TradeEvent | CancelOrderErrorEvent | QueryOrderEvent | QueryOrderExEvent | QueryOrderByPageEvent | QueryOrderByPageExEvent | QueryTradeEvent | QueryTradeByPageEvent | QueryPositionEvent | QueryAssetEvent | QueryStructuredFundEvent | QueryFundTransferEvent | FundTransferEvent | QueryOtherServerFundEvent | QueryETFEvent | QueryETFBasketEvent | QueryIPOInfoListEvent | QueryIPOQuotaInfoEvent | QueryBondIPOInfoListEvent | QueryBondSwapStockInfoEvent | QueryOptionAuctionInfoEvent | CreditCashRepayEvent | CreditCashRepayDebtInterestFeeEvent | QueryCreditCashRepayInfoEvent | QueryCreditFundInfoEvent | QueryCreditDebtInfoEvent | QueryCreditTickerDebtInfoEvent | QueryCreditAssetDebtInfoEvent | QueryCreditTickerAssignInfoEvent | QueryCreditExcessStockEvent | QueryMulCreditExcessStockEvent | CreditExtendDebtDateEvent | QueryCreditExtendDebtDateOrdersEvent | QueryCreditFundExtraInfoEvent | QueryCreditPositionExtraInfoEvent | OptionCombinedOrderEvent | OptionCombinedTradeEvent | CancelOptionCombinedOrderErrorEvent | QueryOptionCombinedOrdersEvent | QueryOptionCombinedOrdersExEvent | QueryOptionCombinedOrdersByPageEvent | QueryOptionCombinedOrdersByPageExEvent | QueryOptionCombinedTradesEvent | QueryOptionCombinedTradesByPageEvent | QueryOptionCombinedPositionEvent | QueryOptionCombinedStrategyInfoEvent | QueryOptionCombinedExecPositionEvent | QueryStrategyEvent | StrategyStateReportEvent | ALGOUserEstablishChannelEvent | InsertAlgoOrderEvent | CancelAlgoOrderEvent | AlgoDisconnectedEvent | AlgoConnectedEvent | StrategySymbolStateReportEvent | NewStrategyCreateReportEvent | StrategyRecommendationEvent | ModifyAlgoOrderEvent | PauseAlgoOrderEvent | ResumeAlgoOrderEvent;
