import type { CallOptions, PageOptions } from '../../session/call-options';
import type { QueryCreditExtendDebtDateOrdersEvent, QueryStrategyEvent, StrategyRecommendationEvent } from '../../xtp/generated/events';
import type { CreditCashRepayRecord, CreditDebt, CreditFund, CreditTickerDebt, CreditAssignable, CreditSurplus, CreditFundExtra, CreditPositionExtra, OtherServerFundQueryFields, OtherServerFund, OptionContract, ComboStrategy, ComboPositionQueryFields, ComboPosition, ComboExecPositionQueryFields, ComboExecPosition, ComboOrderInfo, ComboOrderInfoEx, ComboTradeReport, ComboOrderQueryFields, ComboTradeQueryFields, StructuredFund, Etf, EtfComponent, BondSwap, IpoTicker, IpoQuota, OrderInfo, OrderInfoEx, TradeReport, OrderQueryFields, TradeQueryFields, Asset, Position, FundTransferNotice } from '../../xtp/generated/structs';
import { QueryGroup, type Needed } from '../query-group';
/** What can be asked in `account.plain`. */
export declare class PlainQueries extends QueryGroup {
    /** One order by its id; undefined when the counter does not know it. (XTP: TraderApi::QueryOrderByXTPID, TraderSpi::OnQueryOrder) */
    queryOrder(orderXtpId: bigint, options?: CallOptions): Promise<OrderInfo | undefined>;
    /** Today's orders, of one code and a window of time if given. (XTP: TraderApi::QueryOrders, TraderSpi::OnQueryOrder) */
    queryOrders(filter?: OrderQueryFields, options?: CallOptions): Promise<OrderInfo[]>;
    /** The orders that are still working. (XTP: TraderApi::QueryUnfinishedOrders, TraderSpi::OnQueryOrder) */
    queryOpenOrders(options?: CallOptions): Promise<OrderInfo[]>;
    /** Today's orders and cancels, fetched page by page; `orderSubmitStatus` tells which a row is. (XTP: TraderApi::QueryOrdersByPage, TraderSpi::OnQueryOrderByPage) */
    queryOrdersByPage(options?: PageOptions): AsyncGenerator<OrderInfo, void, undefined>;
}
/** What can be asked in `account`. */
export declare class AccountQueries extends QueryGroup {
    /** One order by its id, with its reject reason and exchange number; undefined when the counter does not know it. (XTP: TraderApi::QueryOrderByXTPIDEx, TraderSpi::OnQueryOrderEx) */
    queryOrder(orderXtpId: bigint, options?: CallOptions): Promise<OrderInfoEx | undefined>;
    /** Today's orders with reject reasons and exchange numbers, of one code and a window of time if given. Not for polling: it delays the pushes. (XTP: TraderApi::QueryOrdersEx, TraderSpi::OnQueryOrderEx) */
    queryOrders(filter?: OrderQueryFields, options?: CallOptions): Promise<OrderInfoEx[]>;
    /** The orders that are still working, with exchange numbers. (XTP: TraderApi::QueryUnfinishedOrdersEx, TraderSpi::OnQueryOrderEx) */
    queryOpenOrders(options?: CallOptions): Promise<OrderInfoEx[]>;
    /** Today's orders and cancels with reject reasons, fetched page by page; `orderSubmitStatus` tells which a row is. (XTP: TraderApi::QueryOrdersByPageEx, TraderSpi::OnQueryOrderByPageEx) */
    queryOrdersByPage(options?: PageOptions): AsyncGenerator<OrderInfoEx, void, undefined>;
    /** The fills of one order. (XTP: TraderApi::QueryTradesByXTPID, TraderSpi::OnQueryTrade) */
    queryTradesOf(orderXtpId: bigint, options?: CallOptions): Promise<TradeReport[]>;
    /** Today's fills, of one code and a window of time if given. Not for polling: it delays the pushes. (XTP: TraderApi::QueryTrades, TraderSpi::OnQueryTrade) */
    queryTrades(filter?: TradeQueryFields, options?: CallOptions): Promise<TradeReport[]>;
    /** Today's fills, fetched page by page. (XTP: TraderApi::QueryTradesByPage, TraderSpi::OnQueryTradeByPage) */
    queryTradesByPage(options?: PageOptions): AsyncGenerator<TradeReport, void, undefined>;
    /** Holdings: all of them, or those of one symbol. (XTP: TraderApi::QueryPosition, TraderSpi::OnQueryPosition) */
    queryPositions(symbol?: string, options?: CallOptions): Promise<Position[]>;
    /** Cash and what is withheld, in yuan. The counter's total does not hold the value of positions. (XTP: TraderApi::QueryAsset, TraderSpi::OnQueryAsset) */
    queryAsset(options?: CallOptions): Promise<Asset | undefined>;
}
/** What can be asked in `account.structuredFunds`. */
export declare class StructuredFundsQueries extends QueryGroup {
    /** Structured funds with what may be split and merged today: all, those of an exchange, or one. (XTP: TraderApi::QueryStructuredFund, TraderSpi::OnQueryStructuredFund) */
    queryFunds(which?: string, options?: CallOptions): Promise<StructuredFund[]>;
}
/** What can be asked in `account.funds`. */
export declare class FundsQueries extends QueryGroup {
    /** Today's transfers, or the one with the given serial id. (XTP: TraderApi::QueryFundTransfer, TraderSpi::OnQueryFundTransfer) */
    queryTransfers(serialId?: bigint, options?: CallOptions): Promise<FundTransferNotice[]>;
    /** What the main counter or the other trading node could transfer to this one. (XTP: TraderApi::QueryOtherServerFund, TraderSpi::OnQueryOtherServerFund) */
    queryElsewhere(filter: Needed<OtherServerFundQueryFields, 'fundAccount' | 'queryType'>, options?: CallOptions): Promise<OtherServerFund | undefined>;
}
/** What can be asked in `account.etf`. */
export declare class EtfQueries extends QueryGroup {
    /** ETFs with their creation unit and whether they can be created and redeemed today: all, those of a market, or one. (XTP: TraderApi::QueryETF, TraderSpi::OnQueryETF) */
    queryEtfs(which?: string, options?: CallOptions): Promise<Etf[]>;
    /** The components of one ETF and how each may be replaced by cash. (XTP: TraderApi::QueryETFTickerBasket, TraderSpi::OnQueryETFBasket) */
    queryBasket(symbol: string, options?: CallOptions): Promise<EtfComponent[]>;
}
/** What can be asked in `account.ipo`. */
export declare class IpoQueries extends QueryGroup {
    /** Today's new stocks: price, unit and upper limit. (XTP: TraderApi::QueryIPOInfoList, TraderSpi::OnQueryIPOInfoList) */
    queryStocks(options?: CallOptions): Promise<IpoTicker[]>;
    /** How much the account may apply for in each market, in shares. (XTP: TraderApi::QueryIPOQuotaInfo, TraderSpi::OnQueryIPOQuotaInfo) */
    queryQuotas(options?: CallOptions): Promise<IpoQuota[]>;
    /** Today's new convertible bonds. (XTP: TraderApi::QueryBondIPOInfoList, TraderSpi::OnQueryBondIPOInfoList) */
    queryBonds(options?: CallOptions): Promise<IpoTicker[]>;
}
/** What can be asked in `account.bonds`. */
export declare class BondsQueries extends QueryGroup {
    /** Convertible bonds that can be turned into stock: all, those of a market, or one. (XTP: TraderApi::QueryBondSwapStockInfo, TraderSpi::OnQueryBondSwapStockInfo) */
    queryConversions(which?: string, options?: CallOptions): Promise<BondSwap[]>;
}
/** What can be asked in `account.options`. */
export declare class OptionsQueries extends QueryGroup {
    /** Option contracts with strike, dates, limits and margin: all, those of a market, or one. The only source of option static data. (XTP: TraderApi::QueryOptionAuctionInfo, TraderSpi::OnQueryOptionAuctionInfo) */
    queryContracts(which?: string, options?: CallOptions): Promise<OptionContract[]>;
}
/** What can be asked in `account.credit`. */
export declare class CreditQueries extends QueryGroup {
    /** Today's cash repayments. (XTP: TraderApi::QueryCreditCashRepayInfo, TraderSpi::OnQueryCreditCashRepayInfo) */
    queryRepayments(options?: CallOptions): Promise<CreditCashRepayRecord[]>;
    /** Maintenance ratio, debts and the credit that is left, in yuan. (XTP: TraderApi::QueryCreditFundInfo, TraderSpi::OnQueryCreditFundInfo) */
    queryFunds(options?: CallOptions): Promise<CreditFund | undefined>;
    /** Debt contracts, of cash and of securities. (XTP: TraderApi::QueryCreditDebtInfo, TraderSpi::OnQueryCreditDebtInfo) */
    queryDebts(options?: CallOptions): Promise<CreditDebt[]>;
    /** Securities owed and how many can be returned today: all, those of a market, or one. (XTP: TraderApi::QueryCreditTickerDebtInfo, TraderSpi::OnQueryCreditTickerDebtInfo) */
    queryTickerDebts(which?: string, options?: CallOptions): Promise<CreditTickerDebt[]>;
    /** The cash still owed, in yuan. (XTP: TraderApi::QueryCreditAssetDebtInfo, TraderSpi::OnQueryCreditAssetDebtInfo) */
    queryCashDebt(options?: CallOptions): Promise<number | undefined>;
    /** Securities that may be sold short and how many are left: all, those of a market, or one. (XTP: TraderApi::QueryCreditTickerAssignInfo, TraderSpi::OnQueryCreditTickerAssignInfo) */
    queryShortable(which?: string, options?: CallOptions): Promise<CreditAssignable[]>;
    /** The surplus of one security that may be transferred back. (XTP: TraderApi::QueryCreditExcessStock, TraderSpi::OnQueryCreditExcessStock) */
    querySurplus(symbol: string, options?: CallOptions): Promise<CreditSurplus | undefined>;
    /** The surplus of securities that may be transferred back: all, those of a market, or one. (XTP: TraderApi::QueryMulCreditExcessStock, TraderSpi::OnQueryMulCreditExcessStock) */
    querySurpluses(which?: string, options?: CallOptions): Promise<CreditSurplus[]>;
    /** Requests to extend debts: all, or the one with the given id. A row's `error` is why that request was refused. (XTP: TraderApi::QueryCreditExtendDebtDateOrders, TraderSpi::OnQueryCreditExtendDebtDateOrders) */
    queryExtensions(xtpId?: bigint, options?: CallOptions): Promise<QueryCreditExtendDebtDateOrdersEvent[]>;
    /** The whole credit line and other totals, in yuan. (XTP: TraderApi::QueryCreditFundExtraInfo, TraderSpi::OnQueryCreditFundExtraInfo) */
    queryFundsExtra(options?: CallOptions): Promise<CreditFundExtra | undefined>;
    /** Collateral details of holdings: all, those of a market, or one. (XTP: TraderApi::QueryCreditPositionExtraInfo, TraderSpi::OnQueryCreditPositionExtraInfo) */
    queryPositionsExtra(which?: string, options?: CallOptions): Promise<CreditPositionExtra[]>;
}
/** What can be asked in `account.options.combos.plain`. */
export declare class OptionsCombosPlainQueries extends QueryGroup {
    /** The combination orders that are still working. (XTP: TraderApi::QueryOptionCombinedUnfinishedOrders, TraderSpi::OnQueryOptionCombinedOrders) */
    queryOpenOrders(options?: CallOptions): Promise<ComboOrderInfo[]>;
    /** One combination order by its id; undefined when the counter does not know it. (XTP: TraderApi::QueryOptionCombinedOrderByXTPID, TraderSpi::OnQueryOptionCombinedOrders) */
    queryOrder(orderXtpId: bigint, options?: CallOptions): Promise<ComboOrderInfo | undefined>;
    /** Today's combination orders, of one combination and a window of time if given. (XTP: TraderApi::QueryOptionCombinedOrders, TraderSpi::OnQueryOptionCombinedOrders) */
    queryOrders(filter?: ComboOrderQueryFields, options?: CallOptions): Promise<ComboOrderInfo[]>;
    /** Today's combination orders and cancels, fetched page by page. (XTP: TraderApi::QueryOptionCombinedOrdersByPage, TraderSpi::OnQueryOptionCombinedOrdersByPage) */
    queryOrdersByPage(options?: PageOptions): AsyncGenerator<ComboOrderInfo, void, undefined>;
}
/** What can be asked in `account.options.combos`. */
export declare class OptionsCombosQueries extends QueryGroup {
    /** The combination orders that are still working, with exchange numbers. (XTP: TraderApi::QueryOptionCombinedUnfinishedOrdersEx, TraderSpi::OnQueryOptionCombinedOrdersEx) */
    queryOpenOrders(options?: CallOptions): Promise<ComboOrderInfoEx[]>;
    /** One combination order by its id, with its reject reason; undefined when the counter does not know it. (XTP: TraderApi::QueryOptionCombinedOrderByXTPIDEx, TraderSpi::OnQueryOptionCombinedOrdersEx) */
    queryOrder(orderXtpId: bigint, options?: CallOptions): Promise<ComboOrderInfoEx | undefined>;
    /** Today's combination orders with reject reasons, of one combination and a window of time if given. (XTP: TraderApi::QueryOptionCombinedOrdersEx, TraderSpi::OnQueryOptionCombinedOrdersEx) */
    queryOrders(filter?: ComboOrderQueryFields, options?: CallOptions): Promise<ComboOrderInfoEx[]>;
    /** Today's combination orders and cancels with reject reasons, fetched page by page. (XTP: TraderApi::QueryOptionCombinedOrdersByPageEx, TraderSpi::OnQueryOptionCombinedOrdersByPageEx) */
    queryOrdersByPage(options?: PageOptions): AsyncGenerator<ComboOrderInfoEx, void, undefined>;
    /** The executions of one combination order. (XTP: TraderApi::QueryOptionCombinedTradesByXTPID, TraderSpi::OnQueryOptionCombinedTrades) */
    queryTradesOf(orderXtpId: bigint, options?: CallOptions): Promise<ComboTradeReport[]>;
    /** Today's combination executions, of one combination and a window of time if given. (XTP: TraderApi::QueryOptionCombinedTrades, TraderSpi::OnQueryOptionCombinedTrades) */
    queryTrades(filter?: ComboTradeQueryFields, options?: CallOptions): Promise<ComboTradeReport[]>;
    /** Today's combination executions, fetched page by page. (XTP: TraderApi::QueryOptionCombinedTradesByPage, TraderSpi::OnQueryOptionCombinedTradesByPage) */
    queryTradesByPage(options?: PageOptions): AsyncGenerator<ComboTradeReport, void, undefined>;
    /** Combinations held, of one market or one combination number if given. (XTP: TraderApi::QueryOptionCombinedPosition, TraderSpi::OnQueryOptionCombinedPosition) */
    queryPositions(filter?: ComboPositionQueryFields, options?: CallOptions): Promise<ComboPosition[]>;
    /** The combination strategies on offer. (XTP: TraderApi::QueryOptionCombinedStrategyInfo, TraderSpi::OnQueryOptionCombinedStrategyInfo) */
    queryStrategies(options?: CallOptions): Promise<ComboStrategy[]>;
    /** Pairs of contracts that can be exercised together. (XTP: TraderApi::QueryOptionCombinedExecPosition, TraderSpi::OnQueryOptionCombinedExecPosition) */
    queryExercisable(filter?: ComboExecPositionQueryFields, options?: CallOptions): Promise<ComboExecPosition[]>;
}
/** What can be asked in `account.algo`. */
export declare class AlgoQueries extends QueryGroup {
    /** Mother orders by kind, own number or id (which wins), each with the JSON it was sent with; 0 leaves a condition open. (XTP: TraderApi::QueryStrategy, TraderSpi::OnQueryStrategy) */
    queryOrders({ strategyType, clientStrategyId, xtpStrategyId, }?: {
        readonly strategyType?: number;
        readonly clientStrategyId?: bigint;
        readonly xtpStrategyId?: bigint;
    }, options?: CallOptions): Promise<QueryStrategyEvent[]>;
    /** Algorithms that the server recommends for a basket given as JSON, each with its parameters as JSON. (XTP: TraderApi::StrategyRecommendation, TraderSpi::OnStrategyRecommendation) */
    queryRecommendations({ basketFlag, basketParam }: {
        readonly basketFlag: boolean;
        readonly basketParam: string;
    }, options?: CallOptions): Promise<StrategyRecommendationEvent[]>;
    /** Pauses a mother order in one security; resolves when the server has accepted it. (XTP: TraderApi::PauseAlgoOrder, TraderSpi::OnPauseAlgoOrder) */
    pause(xtpStrategyId: bigint, symbol: string, options?: CallOptions): Promise<void>;
    /** Resumes a paused mother order in one security; resolves when the server has accepted it. (XTP: TraderApi::ResumeAlgoOrder, TraderSpi::OnResumeAlgoOrder) */
    resume(xtpStrategyId: bigint, symbol: string, options?: CallOptions): Promise<void>;
}
