// Generated from schema/ by `npm run codegen`. Do not edit: change the schema or tools/codegen.
import { parseSymbol } from '../../market/symbol';
import type { CallOptions, PageOptions } from '../../session/call-options';
import type {
  QueryOrderEvent,
  QueryOrderExEvent,
  QueryOrderByPageEvent,
  QueryOrderByPageExEvent,
  QueryTradeEvent,
  QueryTradeByPageEvent,
  QueryPositionEvent,
  QueryAssetEvent,
  QueryStructuredFundEvent,
  QueryFundTransferEvent,
  QueryOtherServerFundEvent,
  QueryETFEvent,
  QueryETFBasketEvent,
  QueryIPOInfoListEvent,
  QueryIPOQuotaInfoEvent,
  QueryBondIPOInfoListEvent,
  QueryBondSwapStockInfoEvent,
  QueryOptionAuctionInfoEvent,
  QueryCreditCashRepayInfoEvent,
  QueryCreditFundInfoEvent,
  QueryCreditDebtInfoEvent,
  QueryCreditTickerDebtInfoEvent,
  QueryCreditAssetDebtInfoEvent,
  QueryCreditTickerAssignInfoEvent,
  QueryCreditExcessStockEvent,
  QueryMulCreditExcessStockEvent,
  QueryCreditExtendDebtDateOrdersEvent,
  QueryCreditFundExtraInfoEvent,
  QueryCreditPositionExtraInfoEvent,
  QueryOptionCombinedOrdersEvent,
  QueryOptionCombinedOrdersExEvent,
  QueryOptionCombinedOrdersByPageEvent,
  QueryOptionCombinedOrdersByPageExEvent,
  QueryOptionCombinedTradesEvent,
  QueryOptionCombinedTradesByPageEvent,
  QueryOptionCombinedPositionEvent,
  QueryOptionCombinedStrategyInfoEvent,
  QueryOptionCombinedExecPositionEvent,
  QueryStrategyEvent,
  StrategyRecommendationEvent,
  PauseAlgoOrderEvent,
  ResumeAlgoOrderEvent,
} from '../../xtp/generated/events';
import type {
  CreditCashRepayRecord,
  CreditDebt,
  CreditFund,
  CreditTickerDebt,
  CreditAssignable,
  CreditSurplus,
  CreditFundExtra,
  CreditPositionExtra,
  OtherServerFundQueryFields,
  OtherServerFund,
  OptionContract,
  ComboStrategy,
  ComboPositionQueryFields,
  ComboPosition,
  ComboExecPositionQueryFields,
  ComboExecPosition,
  ComboOrderInfo,
  ComboOrderInfoEx,
  ComboTradeReport,
  ComboOrderQueryFields,
  ComboTradeQueryFields,
  StructuredFund,
  Etf,
  EtfComponent,
  BondSwap,
  IpoTicker,
  IpoQuota,
  OrderInfo,
  OrderInfoEx,
  TradeReport,
  OrderQueryFields,
  TradeQueryFields,
  Asset,
  Position,
  FundTransferNotice,
} from '../../xtp/generated/structs';
import { instrumentFilter } from '../instrument-filter';
import { QueryGroup, type Needed } from '../query-group';

/** What can be asked in `account.plain`. */
export class PlainQueries extends QueryGroup {
  /** One order by its id; undefined when the counter does not know it. (XTP: TraderApi::QueryOrderByXTPID, TraderSpi::OnQueryOrder) */
  queryOrder(orderXtpId: bigint, options: CallOptions = {}): Promise<OrderInfo | undefined> {
    const { calls, id, requests } = this.session;
    return requests.one<QueryOrderEvent>({ method: 'QueryOrderByXTPID', ends: 'last' }, options, (request) =>
      calls.queryOrderByXtpId(orderXtpId, id, request),
    );
  }

  /** Today's orders, of one code and a window of time if given. (XTP: TraderApi::QueryOrders, TraderSpi::OnQueryOrder) */
  queryOrders(filter: OrderQueryFields = {}, options: CallOptions = {}): Promise<OrderInfo[]> {
    const { calls, id, requests } = this.session;
    return requests.rows<QueryOrderEvent>({ method: 'QueryOrders', ends: 'last' }, options, (request) =>
      calls.queryOrders(filter, id, request),
    );
  }

  /** The orders that are still working. (XTP: TraderApi::QueryUnfinishedOrders, TraderSpi::OnQueryOrder) */
  queryOpenOrders(options: CallOptions = {}): Promise<OrderInfo[]> {
    const { calls, id, requests } = this.session;
    return requests.rows<QueryOrderEvent>({ method: 'QueryUnfinishedOrders', ends: 'last' }, options, (request) =>
      calls.queryUnfinishedOrders(id, request),
    );
  }

  /** Today's orders and cancels, fetched page by page; `orderSubmitStatus` tells which a row is. (XTP: TraderApi::QueryOrdersByPage, TraderSpi::OnQueryOrderByPage) */
  queryOrdersByPage(options: PageOptions = {}): AsyncGenerator<OrderInfo, void, undefined> {
    const { calls, id, requests } = this.session;
    return requests.pages<QueryOrderByPageEvent>(
      { method: 'QueryOrdersByPage', ends: 'last' },
      options,
      (page, request) => calls.queryOrdersByPage(page, id, request),
      (row) => row.orderSequence,
    );
  }
}

/** What can be asked in `account`. */
export class AccountQueries extends QueryGroup {
  /** One order by its id, with its reject reason and exchange number; undefined when the counter does not know it. (XTP: TraderApi::QueryOrderByXTPIDEx, TraderSpi::OnQueryOrderEx) */
  queryOrder(orderXtpId: bigint, options: CallOptions = {}): Promise<OrderInfoEx | undefined> {
    const { calls, id, requests } = this.session;
    return requests.one<QueryOrderExEvent>({ method: 'QueryOrderByXTPIDEx', ends: 'last' }, options, (request) =>
      calls.queryOrderByXtpIdEx(orderXtpId, id, request),
    );
  }

  /** Today's orders with reject reasons and exchange numbers, of one code and a window of time if given. Not for polling: it delays the pushes. (XTP: TraderApi::QueryOrdersEx, TraderSpi::OnQueryOrderEx) */
  queryOrders(filter: OrderQueryFields = {}, options: CallOptions = {}): Promise<OrderInfoEx[]> {
    const { calls, id, requests } = this.session;
    return requests.rows<QueryOrderExEvent>({ method: 'QueryOrdersEx', ends: 'last' }, options, (request) =>
      calls.queryOrdersEx(filter, id, request),
    );
  }

  /** The orders that are still working, with exchange numbers. (XTP: TraderApi::QueryUnfinishedOrdersEx, TraderSpi::OnQueryOrderEx) */
  queryOpenOrders(options: CallOptions = {}): Promise<OrderInfoEx[]> {
    const { calls, id, requests } = this.session;
    return requests.rows<QueryOrderExEvent>({ method: 'QueryUnfinishedOrdersEx', ends: 'last' }, options, (request) =>
      calls.queryUnfinishedOrdersEx(id, request),
    );
  }

  /** Today's orders and cancels with reject reasons, fetched page by page; `orderSubmitStatus` tells which a row is. (XTP: TraderApi::QueryOrdersByPageEx, TraderSpi::OnQueryOrderByPageEx) */
  queryOrdersByPage(options: PageOptions = {}): AsyncGenerator<OrderInfoEx, void, undefined> {
    const { calls, id, requests } = this.session;
    return requests.pages<QueryOrderByPageExEvent>(
      { method: 'QueryOrdersByPageEx', ends: 'last' },
      options,
      (page, request) => calls.queryOrdersByPageEx(page, id, request),
      (row) => row.orderSequence,
    );
  }

  /** The fills of one order. (XTP: TraderApi::QueryTradesByXTPID, TraderSpi::OnQueryTrade) */
  queryTradesOf(orderXtpId: bigint, options: CallOptions = {}): Promise<TradeReport[]> {
    const { calls, id, requests } = this.session;
    return requests.rows<QueryTradeEvent>({ method: 'QueryTradesByXTPID', ends: 'last' }, options, (request) =>
      calls.queryTradesByXtpId(orderXtpId, id, request),
    );
  }

  /** Today's fills, of one code and a window of time if given. Not for polling: it delays the pushes. (XTP: TraderApi::QueryTrades, TraderSpi::OnQueryTrade) */
  queryTrades(filter: TradeQueryFields = {}, options: CallOptions = {}): Promise<TradeReport[]> {
    const { calls, id, requests } = this.session;
    return requests.rows<QueryTradeEvent>({ method: 'QueryTrades', ends: 'last' }, options, (request) =>
      calls.queryTrades(filter, id, request),
    );
  }

  /** Today's fills, fetched page by page. (XTP: TraderApi::QueryTradesByPage, TraderSpi::OnQueryTradeByPage) */
  queryTradesByPage(options: PageOptions = {}): AsyncGenerator<TradeReport, void, undefined> {
    const { calls, id, requests } = this.session;
    return requests.pages<QueryTradeByPageEvent>(
      { method: 'QueryTradesByPage', ends: 'last' },
      options,
      (page, request) => calls.queryTradesByPage(page, id, request),
      (row) => row.tradeSequence,
    );
  }

  /** Holdings: all of them, or those of one symbol. (XTP: TraderApi::QueryPosition, TraderSpi::OnQueryPosition) */
  queryPositions(symbol?: string, options: CallOptions = {}): Promise<Position[]> {
    const { calls, id, requests } = this.session;
    return requests.rows<QueryPositionEvent>({ method: 'QueryPosition', ends: 'last' }, options, (request) => {
      const { ticker = null, market = 0 } = symbol === undefined ? {} : parseSymbol(symbol);
      return calls.queryPosition(ticker, id, request, market);
    });
  }

  /** Cash and what is withheld, in yuan. The counter's total does not hold the value of positions. (XTP: TraderApi::QueryAsset, TraderSpi::OnQueryAsset) */
  queryAsset(options: CallOptions = {}): Promise<Asset | undefined> {
    const { calls, id, requests } = this.session;
    return requests.one<QueryAssetEvent>({ method: 'QueryAsset', ends: 'last' }, options, (request) => calls.queryAsset(id, request));
  }
}

/** What can be asked in `account.structuredFunds`. */
export class StructuredFundsQueries extends QueryGroup {
  /** Structured funds with what may be split and merged today: all, those of an exchange, or one. (XTP: TraderApi::QueryStructuredFund, TraderSpi::OnQueryStructuredFund) */
  queryFunds(which?: string, options: CallOptions = {}): Promise<StructuredFund[]> {
    const { calls, id, requests } = this.session;
    return requests.rows<QueryStructuredFundEvent>({ method: 'QueryStructuredFund', ends: 'last' }, options, (request) => {
      const { ticker, exchange } = instrumentFilter(which);
      return calls.queryStructuredFund({ fundTicker: ticker, exchange }, id, request);
    });
  }
}

/** What can be asked in `account.funds`. */
export class FundsQueries extends QueryGroup {
  /** Today's transfers, or the one with the given serial id. (XTP: TraderApi::QueryFundTransfer, TraderSpi::OnQueryFundTransfer) */
  queryTransfers(serialId = 0n, options: CallOptions = {}): Promise<FundTransferNotice[]> {
    const { calls, id, requests } = this.session;
    return requests.rows<QueryFundTransferEvent>({ method: 'QueryFundTransfer', ends: 'last' }, options, (request) =>
      calls.queryFundTransfer({ serialId }, id, request),
    );
  }

  /** What the main counter or the other trading node could transfer to this one. (XTP: TraderApi::QueryOtherServerFund, TraderSpi::OnQueryOtherServerFund) */
  queryElsewhere(
    filter: Needed<OtherServerFundQueryFields, 'fundAccount' | 'queryType'>,
    options: CallOptions = {},
  ): Promise<OtherServerFund | undefined> {
    const { calls, id, requests } = this.session;
    return requests.one<QueryOtherServerFundEvent>({ method: 'QueryOtherServerFund', ends: 'first' }, options, (request) =>
      calls.queryOtherServerFund(filter, id, request),
    );
  }
}

/** What can be asked in `account.etf`. */
export class EtfQueries extends QueryGroup {
  /** ETFs with their creation unit and whether they can be created and redeemed today: all, those of a market, or one. (XTP: TraderApi::QueryETF, TraderSpi::OnQueryETF) */
  queryEtfs(which?: string, options: CallOptions = {}): Promise<Etf[]> {
    const { calls, id, requests } = this.session;
    return requests.rows<QueryETFEvent>({ method: 'QueryETF', ends: 'last' }, options, (request) => {
      const { ticker, market } = instrumentFilter(which);
      return calls.queryEtf({ ticker, market }, id, request);
    });
  }

  /** The components of one ETF and how each may be replaced by cash. (XTP: TraderApi::QueryETFTickerBasket, TraderSpi::OnQueryETFBasket) */
  queryBasket(symbol: string, options: CallOptions = {}): Promise<EtfComponent[]> {
    const { calls, id, requests } = this.session;
    return requests.rows<QueryETFBasketEvent>({ method: 'QueryETFTickerBasket', ends: 'last' }, options, (request) => {
      const { ticker, market } = parseSymbol(symbol);
      return calls.queryEtfTickerBasket({ ticker, market }, id, request);
    });
  }
}

/** What can be asked in `account.ipo`. */
export class IpoQueries extends QueryGroup {
  /** Today's new stocks: price, unit and upper limit. (XTP: TraderApi::QueryIPOInfoList, TraderSpi::OnQueryIPOInfoList) */
  queryStocks(options: CallOptions = {}): Promise<IpoTicker[]> {
    const { calls, id, requests } = this.session;
    return requests.rows<QueryIPOInfoListEvent>({ method: 'QueryIPOInfoList', ends: 'last' }, options, (request) =>
      calls.queryIpoInfoList(id, request),
    );
  }

  /** How much the account may apply for in each market, in shares. (XTP: TraderApi::QueryIPOQuotaInfo, TraderSpi::OnQueryIPOQuotaInfo) */
  queryQuotas(options: CallOptions = {}): Promise<IpoQuota[]> {
    const { calls, id, requests } = this.session;
    return requests.rows<QueryIPOQuotaInfoEvent>({ method: 'QueryIPOQuotaInfo', ends: 'last' }, options, (request) =>
      calls.queryIpoQuotaInfo(id, request),
    );
  }

  /** Today's new convertible bonds. (XTP: TraderApi::QueryBondIPOInfoList, TraderSpi::OnQueryBondIPOInfoList) */
  queryBonds(options: CallOptions = {}): Promise<IpoTicker[]> {
    const { calls, id, requests } = this.session;
    return requests.rows<QueryBondIPOInfoListEvent>({ method: 'QueryBondIPOInfoList', ends: 'last' }, options, (request) =>
      calls.queryBondIpoInfoList(id, request),
    );
  }
}

/** What can be asked in `account.bonds`. */
export class BondsQueries extends QueryGroup {
  /** Convertible bonds that can be turned into stock: all, those of a market, or one. (XTP: TraderApi::QueryBondSwapStockInfo, TraderSpi::OnQueryBondSwapStockInfo) */
  queryConversions(which?: string, options: CallOptions = {}): Promise<BondSwap[]> {
    const { calls, id, requests } = this.session;
    return requests.rows<QueryBondSwapStockInfoEvent>({ method: 'QueryBondSwapStockInfo', ends: 'last' }, options, (request) => {
      const { ticker, market } = instrumentFilter(which);
      return calls.queryBondSwapStockInfo({ ticker, market }, id, request);
    });
  }
}

/** What can be asked in `account.options`. */
export class OptionsQueries extends QueryGroup {
  /** Option contracts with strike, dates, limits and margin: all, those of a market, or one. The only source of option static data. (XTP: TraderApi::QueryOptionAuctionInfo, TraderSpi::OnQueryOptionAuctionInfo) */
  queryContracts(which?: string, options: CallOptions = {}): Promise<OptionContract[]> {
    const { calls, id, requests } = this.session;
    return requests.rows<QueryOptionAuctionInfoEvent>({ method: 'QueryOptionAuctionInfo', ends: 'last' }, options, (request) => {
      const { ticker, market } = instrumentFilter(which);
      return calls.queryOptionAuctionInfo({ ticker, market }, id, request);
    });
  }
}

/** What can be asked in `account.credit`. */
export class CreditQueries extends QueryGroup {
  /** Today's cash repayments. (XTP: TraderApi::QueryCreditCashRepayInfo, TraderSpi::OnQueryCreditCashRepayInfo) */
  queryRepayments(options: CallOptions = {}): Promise<CreditCashRepayRecord[]> {
    const { calls, id, requests } = this.session;
    return requests.rows<QueryCreditCashRepayInfoEvent>({ method: 'QueryCreditCashRepayInfo', ends: 'last' }, options, (request) =>
      calls.queryCreditCashRepayInfo(id, request),
    );
  }

  /** Maintenance ratio, debts and the credit that is left, in yuan. (XTP: TraderApi::QueryCreditFundInfo, TraderSpi::OnQueryCreditFundInfo) */
  queryFunds(options: CallOptions = {}): Promise<CreditFund | undefined> {
    const { calls, id, requests } = this.session;
    return requests.one<QueryCreditFundInfoEvent>({ method: 'QueryCreditFundInfo', ends: 'first' }, options, (request) =>
      calls.queryCreditFundInfo(id, request),
    );
  }

  /** Debt contracts, of cash and of securities. (XTP: TraderApi::QueryCreditDebtInfo, TraderSpi::OnQueryCreditDebtInfo) */
  queryDebts(options: CallOptions = {}): Promise<CreditDebt[]> {
    const { calls, id, requests } = this.session;
    return requests.rows<QueryCreditDebtInfoEvent>({ method: 'QueryCreditDebtInfo', ends: 'last' }, options, (request) =>
      calls.queryCreditDebtInfo(id, request),
    );
  }

  /** Securities owed and how many can be returned today: all, those of a market, or one. (XTP: TraderApi::QueryCreditTickerDebtInfo, TraderSpi::OnQueryCreditTickerDebtInfo) */
  queryTickerDebts(which?: string, options: CallOptions = {}): Promise<CreditTickerDebt[]> {
    const { calls, id, requests } = this.session;
    return requests.rows<QueryCreditTickerDebtInfoEvent>({ method: 'QueryCreditTickerDebtInfo', ends: 'last' }, options, (request) => {
      const { ticker, market } = instrumentFilter(which);
      return calls.queryCreditTickerDebtInfo({ ticker, market }, id, request);
    });
  }

  /** The cash still owed, in yuan. (XTP: TraderApi::QueryCreditAssetDebtInfo, TraderSpi::OnQueryCreditAssetDebtInfo) */
  queryCashDebt(options: CallOptions = {}): Promise<number | undefined> {
    const { calls, id, requests } = this.session;
    return requests
      .one<QueryCreditAssetDebtInfoEvent>({ method: 'QueryCreditAssetDebtInfo', ends: 'first' }, options, (request) =>
        calls.queryCreditAssetDebtInfo(id, request),
      )
      .then((row) => row?.remainAmount);
  }

  /** Securities that may be sold short and how many are left: all, those of a market, or one. (XTP: TraderApi::QueryCreditTickerAssignInfo, TraderSpi::OnQueryCreditTickerAssignInfo) */
  queryShortable(which?: string, options: CallOptions = {}): Promise<CreditAssignable[]> {
    const { calls, id, requests } = this.session;
    return requests.rows<QueryCreditTickerAssignInfoEvent>({ method: 'QueryCreditTickerAssignInfo', ends: 'last' }, options, (request) => {
      const { ticker, market } = instrumentFilter(which);
      return calls.queryCreditTickerAssignInfo({ ticker, market }, id, request);
    });
  }

  /** The surplus of one security that may be transferred back. (XTP: TraderApi::QueryCreditExcessStock, TraderSpi::OnQueryCreditExcessStock) */
  querySurplus(symbol: string, options: CallOptions = {}): Promise<CreditSurplus | undefined> {
    const { calls, id, requests } = this.session;
    return requests.one<QueryCreditExcessStockEvent>({ method: 'QueryCreditExcessStock', ends: 'first' }, options, (request) => {
      const { ticker, market } = parseSymbol(symbol);
      return calls.queryCreditExcessStock({ ticker, market }, id, request);
    });
  }

  /** The surplus of securities that may be transferred back: all, those of a market, or one. (XTP: TraderApi::QueryMulCreditExcessStock, TraderSpi::OnQueryMulCreditExcessStock) */
  querySurpluses(which?: string, options: CallOptions = {}): Promise<CreditSurplus[]> {
    const { calls, id, requests } = this.session;
    return requests.rows<QueryMulCreditExcessStockEvent>({ method: 'QueryMulCreditExcessStock', ends: 'last' }, options, (request) => {
      const { ticker, market } = instrumentFilter(which);
      return calls.queryMulCreditExcessStock({ ticker, market }, id, request);
    });
  }

  /** Requests to extend debts: all, or the one with the given id. A row's `error` is why that request was refused. (XTP: TraderApi::QueryCreditExtendDebtDateOrders, TraderSpi::OnQueryCreditExtendDebtDateOrders) */
  queryExtensions(xtpId = 0n, options: CallOptions = {}): Promise<QueryCreditExtendDebtDateOrdersEvent[]> {
    const { calls, id, requests } = this.session;
    return requests.rows<QueryCreditExtendDebtDateOrdersEvent>(
      { method: 'QueryCreditExtendDebtDateOrders', ends: 'last', rowErrors: true },
      options,
      (request) => calls.queryCreditExtendDebtDateOrders(xtpId, id, request),
    );
  }

  /** The whole credit line and other totals, in yuan. (XTP: TraderApi::QueryCreditFundExtraInfo, TraderSpi::OnQueryCreditFundExtraInfo) */
  queryFundsExtra(options: CallOptions = {}): Promise<CreditFundExtra | undefined> {
    const { calls, id, requests } = this.session;
    return requests.one<QueryCreditFundExtraInfoEvent>({ method: 'QueryCreditFundExtraInfo', ends: 'first' }, options, (request) =>
      calls.queryCreditFundExtraInfo(id, request),
    );
  }

  /** Collateral details of holdings: all, those of a market, or one. (XTP: TraderApi::QueryCreditPositionExtraInfo, TraderSpi::OnQueryCreditPositionExtraInfo) */
  queryPositionsExtra(which?: string, options: CallOptions = {}): Promise<CreditPositionExtra[]> {
    const { calls, id, requests } = this.session;
    return requests.rows<QueryCreditPositionExtraInfoEvent>(
      { method: 'QueryCreditPositionExtraInfo', ends: 'last' },
      options,
      (request) => {
        const { ticker, market } = instrumentFilter(which);
        return calls.queryCreditPositionExtraInfo({ ticker, market }, id, request);
      },
    );
  }
}

/** What can be asked in `account.options.combos.plain`. */
export class OptionsCombosPlainQueries extends QueryGroup {
  /** The combination orders that are still working. (XTP: TraderApi::QueryOptionCombinedUnfinishedOrders, TraderSpi::OnQueryOptionCombinedOrders) */
  queryOpenOrders(options: CallOptions = {}): Promise<ComboOrderInfo[]> {
    const { calls, id, requests } = this.session;
    return requests.rows<QueryOptionCombinedOrdersEvent>(
      { method: 'QueryOptionCombinedUnfinishedOrders', ends: 'last' },
      options,
      (request) => calls.queryOptionCombinedUnfinishedOrders(id, request),
    );
  }

  /** One combination order by its id; undefined when the counter does not know it. (XTP: TraderApi::QueryOptionCombinedOrderByXTPID, TraderSpi::OnQueryOptionCombinedOrders) */
  queryOrder(orderXtpId: bigint, options: CallOptions = {}): Promise<ComboOrderInfo | undefined> {
    const { calls, id, requests } = this.session;
    return requests.one<QueryOptionCombinedOrdersEvent>({ method: 'QueryOptionCombinedOrderByXTPID', ends: 'last' }, options, (request) =>
      calls.queryOptionCombinedOrderByXtpId(orderXtpId, id, request),
    );
  }

  /** Today's combination orders, of one combination and a window of time if given. (XTP: TraderApi::QueryOptionCombinedOrders, TraderSpi::OnQueryOptionCombinedOrders) */
  queryOrders(filter: ComboOrderQueryFields = {}, options: CallOptions = {}): Promise<ComboOrderInfo[]> {
    const { calls, id, requests } = this.session;
    return requests.rows<QueryOptionCombinedOrdersEvent>({ method: 'QueryOptionCombinedOrders', ends: 'last' }, options, (request) =>
      calls.queryOptionCombinedOrders(filter, id, request),
    );
  }

  /** Today's combination orders and cancels, fetched page by page. (XTP: TraderApi::QueryOptionCombinedOrdersByPage, TraderSpi::OnQueryOptionCombinedOrdersByPage) */
  queryOrdersByPage(options: PageOptions = {}): AsyncGenerator<ComboOrderInfo, void, undefined> {
    const { calls, id, requests } = this.session;
    return requests.pages<QueryOptionCombinedOrdersByPageEvent>(
      { method: 'QueryOptionCombinedOrdersByPage', ends: 'last' },
      options,
      (page, request) => calls.queryOptionCombinedOrdersByPage(page, id, request),
      (row) => row.orderSequence,
    );
  }
}

/** What can be asked in `account.options.combos`. */
export class OptionsCombosQueries extends QueryGroup {
  /** The combination orders that are still working, with exchange numbers. (XTP: TraderApi::QueryOptionCombinedUnfinishedOrdersEx, TraderSpi::OnQueryOptionCombinedOrdersEx) */
  queryOpenOrders(options: CallOptions = {}): Promise<ComboOrderInfoEx[]> {
    const { calls, id, requests } = this.session;
    return requests.rows<QueryOptionCombinedOrdersExEvent>(
      { method: 'QueryOptionCombinedUnfinishedOrdersEx', ends: 'last' },
      options,
      (request) => calls.queryOptionCombinedUnfinishedOrdersEx(id, request),
    );
  }

  /** One combination order by its id, with its reject reason; undefined when the counter does not know it. (XTP: TraderApi::QueryOptionCombinedOrderByXTPIDEx, TraderSpi::OnQueryOptionCombinedOrdersEx) */
  queryOrder(orderXtpId: bigint, options: CallOptions = {}): Promise<ComboOrderInfoEx | undefined> {
    const { calls, id, requests } = this.session;
    return requests.one<QueryOptionCombinedOrdersExEvent>(
      { method: 'QueryOptionCombinedOrderByXTPIDEx', ends: 'last' },
      options,
      (request) => calls.queryOptionCombinedOrderByXtpIdEx(orderXtpId, id, request),
    );
  }

  /** Today's combination orders with reject reasons, of one combination and a window of time if given. (XTP: TraderApi::QueryOptionCombinedOrdersEx, TraderSpi::OnQueryOptionCombinedOrdersEx) */
  queryOrders(filter: ComboOrderQueryFields = {}, options: CallOptions = {}): Promise<ComboOrderInfoEx[]> {
    const { calls, id, requests } = this.session;
    return requests.rows<QueryOptionCombinedOrdersExEvent>({ method: 'QueryOptionCombinedOrdersEx', ends: 'last' }, options, (request) =>
      calls.queryOptionCombinedOrdersEx(filter, id, request),
    );
  }

  /** Today's combination orders and cancels with reject reasons, fetched page by page. (XTP: TraderApi::QueryOptionCombinedOrdersByPageEx, TraderSpi::OnQueryOptionCombinedOrdersByPageEx) */
  queryOrdersByPage(options: PageOptions = {}): AsyncGenerator<ComboOrderInfoEx, void, undefined> {
    const { calls, id, requests } = this.session;
    return requests.pages<QueryOptionCombinedOrdersByPageExEvent>(
      { method: 'QueryOptionCombinedOrdersByPageEx', ends: 'last' },
      options,
      (page, request) => calls.queryOptionCombinedOrdersByPageEx(page, id, request),
      (row) => row.orderSequence,
    );
  }

  /** The executions of one combination order. (XTP: TraderApi::QueryOptionCombinedTradesByXTPID, TraderSpi::OnQueryOptionCombinedTrades) */
  queryTradesOf(orderXtpId: bigint, options: CallOptions = {}): Promise<ComboTradeReport[]> {
    const { calls, id, requests } = this.session;
    return requests.rows<QueryOptionCombinedTradesEvent>({ method: 'QueryOptionCombinedTradesByXTPID', ends: 'last' }, options, (request) =>
      calls.queryOptionCombinedTradesByXtpId(orderXtpId, id, request),
    );
  }

  /** Today's combination executions, of one combination and a window of time if given. (XTP: TraderApi::QueryOptionCombinedTrades, TraderSpi::OnQueryOptionCombinedTrades) */
  queryTrades(filter: ComboTradeQueryFields = {}, options: CallOptions = {}): Promise<ComboTradeReport[]> {
    const { calls, id, requests } = this.session;
    return requests.rows<QueryOptionCombinedTradesEvent>({ method: 'QueryOptionCombinedTrades', ends: 'last' }, options, (request) =>
      calls.queryOptionCombinedTrades(filter, id, request),
    );
  }

  /** Today's combination executions, fetched page by page. (XTP: TraderApi::QueryOptionCombinedTradesByPage, TraderSpi::OnQueryOptionCombinedTradesByPage) */
  queryTradesByPage(options: PageOptions = {}): AsyncGenerator<ComboTradeReport, void, undefined> {
    const { calls, id, requests } = this.session;
    return requests.pages<QueryOptionCombinedTradesByPageEvent>(
      { method: 'QueryOptionCombinedTradesByPage', ends: 'last' },
      options,
      (page, request) => calls.queryOptionCombinedTradesByPage(page, id, request),
      (row) => row.tradeSequence,
    );
  }

  /** Combinations held, of one market or one combination number if given. (XTP: TraderApi::QueryOptionCombinedPosition, TraderSpi::OnQueryOptionCombinedPosition) */
  queryPositions(filter: ComboPositionQueryFields = {}, options: CallOptions = {}): Promise<ComboPosition[]> {
    const { calls, id, requests } = this.session;
    return requests.rows<QueryOptionCombinedPositionEvent>({ method: 'QueryOptionCombinedPosition', ends: 'last' }, options, (request) =>
      calls.queryOptionCombinedPosition(filter, id, request),
    );
  }

  /** The combination strategies on offer. (XTP: TraderApi::QueryOptionCombinedStrategyInfo, TraderSpi::OnQueryOptionCombinedStrategyInfo) */
  queryStrategies(options: CallOptions = {}): Promise<ComboStrategy[]> {
    const { calls, id, requests } = this.session;
    return requests.rows<QueryOptionCombinedStrategyInfoEvent>(
      { method: 'QueryOptionCombinedStrategyInfo', ends: 'last' },
      options,
      (request) => calls.queryOptionCombinedStrategyInfo(id, request),
    );
  }

  /** Pairs of contracts that can be exercised together. (XTP: TraderApi::QueryOptionCombinedExecPosition, TraderSpi::OnQueryOptionCombinedExecPosition) */
  queryExercisable(filter: ComboExecPositionQueryFields = {}, options: CallOptions = {}): Promise<ComboExecPosition[]> {
    const { calls, id, requests } = this.session;
    return requests.rows<QueryOptionCombinedExecPositionEvent>(
      { method: 'QueryOptionCombinedExecPosition', ends: 'last' },
      options,
      (request) => calls.queryOptionCombinedExecPosition(filter, id, request),
    );
  }
}

/** What can be asked in `account.algo`. */
export class AlgoQueries extends QueryGroup {
  /** Mother orders by kind, own number or id (which wins), each with the JSON it was sent with; 0 leaves a condition open. (XTP: TraderApi::QueryStrategy, TraderSpi::OnQueryStrategy) */
  queryOrders(
    {
      strategyType = 0,
      clientStrategyId = 0n,
      xtpStrategyId = 0n,
    }: { readonly strategyType?: number; readonly clientStrategyId?: bigint; readonly xtpStrategyId?: bigint } = {},
    options: CallOptions = {},
  ): Promise<QueryStrategyEvent[]> {
    const { calls, id, requests } = this.session;
    return requests.rows<QueryStrategyEvent>({ method: 'QueryStrategy', ends: 'last' }, options, (request) =>
      calls.queryStrategy(strategyType, clientStrategyId, xtpStrategyId, id, request),
    );
  }

  /** Algorithms that the server recommends for a basket given as JSON, each with its parameters as JSON. (XTP: TraderApi::StrategyRecommendation, TraderSpi::OnStrategyRecommendation) */
  queryRecommendations(
    { basketFlag, basketParam }: { readonly basketFlag: boolean; readonly basketParam: string },
    options: CallOptions = {},
  ): Promise<StrategyRecommendationEvent[]> {
    const { calls, id, requests } = this.session;
    return requests.rows<StrategyRecommendationEvent>({ method: 'StrategyRecommendation', ends: 'last' }, options, (request) =>
      calls.strategyRecommendation(basketFlag, basketParam, id, request),
    );
  }

  /** Pauses a mother order in one security; resolves when the server has accepted it. (XTP: TraderApi::PauseAlgoOrder, TraderSpi::OnPauseAlgoOrder) */
  pause(xtpStrategyId: bigint, symbol: string, options: CallOptions = {}): Promise<void> {
    const { calls, id, requests } = this.session;
    return requests
      .one<PauseAlgoOrderEvent>({ method: 'PauseAlgoOrder', ends: 'first', isRequest: true }, options, (request) => {
        const { ticker, market } = parseSymbol(symbol);
        return calls.pauseAlgoOrder(xtpStrategyId, { ticker, market }, id, request);
      })
      .then(() => undefined);
  }

  /** Resumes a paused mother order in one security; resolves when the server has accepted it. (XTP: TraderApi::ResumeAlgoOrder, TraderSpi::OnResumeAlgoOrder) */
  resume(xtpStrategyId: bigint, symbol: string, options: CallOptions = {}): Promise<void> {
    const { calls, id, requests } = this.session;
    return requests
      .one<ResumeAlgoOrderEvent>({ method: 'ResumeAlgoOrder', ends: 'first', isRequest: true }, options, (request) => {
        const { ticker, market } = parseSymbol(symbol);
        return calls.resumeAlgoOrder(xtpStrategyId, { ticker, market }, id, request);
      })
      .then(() => undefined);
  }
}
