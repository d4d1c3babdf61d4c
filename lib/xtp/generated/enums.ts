// Generated from schema/ by `npm run codegen`. Do not edit: change the schema or tools/codegen.
import { CodeTable } from '../code-table';
import type { Flavored } from '../flavored';

/** The version that GetApiVersion of a fitting SDK answers. */
export const apiVersion = '2.2.50';

/** Level of the vendor library's own log files; files are written synchronously, so use info or coarser in production. (XTP: XTP_LOG_LEVEL) */
export type LogLevel = 'fatal' | 'error' | 'warning' | 'info' | 'debug' | 'trace';
/** Names and codes of LogLevel. */
export const LogLevel = new CodeTable<LogLevel>('LogLevel', {
  /** Only fatal failures. */
  fatal: 0,
  /** Errors and worse. */
  error: 1,
  /** Warnings and worse. */
  warning: 2,
  /** Normal information and worse; the finest level advised for production. */
  info: 3,
  /** Debug details, the library's default; slow enough to cause UDP loss. */
  debug: 4,
  /** Everything the library can log. */
  trace: 5,
});

/** Transport of a login; must match what the server offers. (XTP: XTP_PROTOCOL_TYPE) */
export type Protocol = 'tcp' | 'udp';
/** Names and codes of Protocol. */
export const Protocol = new CodeTable<Protocol>('Protocol', {
  /** TCP: the only choice for trading, algo and rebuild servers and for the public test front. */
  tcp: 1,
  /** UDP multicast for production quotes; login, subscriptions, queries and first snapshots still use TCP. */
  udp: 2,
});

/** Exchange on the quote side; numbered the other way round from the trading Market. (XTP: XTP_EXCHANGE_TYPE) */
export type Exchange = Flavored<'SH' | 'SZ' | 'NQ' | 'unknown', 'Exchange'>;
/** Names and codes of Exchange. */
export const Exchange = new CodeTable<'SH' | 'SZ' | 'NQ' | 'unknown'>('Exchange', {
  /** Shanghai Stock Exchange. */
  SH: 1,
  /** Shenzhen Stock Exchange. */
  SZ: 2,
  /** NEEQ and the Beijing Stock Exchange. */
  NQ: 3,
  /** No particular exchange; in subscribe-all calls it means SH and SZ together, without NQ. */
  unknown: 4,
});

/** Market on the trading side; numbered the other way round from the quote-side Exchange. (XTP: XTP_MARKET_TYPE) */
export type Market = Flavored<'init' | 'SZ' | 'SH' | 'BJ' | 'HK' | 'unknown', 'Market'>;
/** Names and codes of Market. */
export const Market = new CodeTable<'init' | 'SZ' | 'SH' | 'BJ' | 'HK' | 'unknown'>('Market', {
  /** Not set; in a position query it leaves the market open. */
  init: 0,
  /** Shenzhen A-share market. */
  SZ: 1,
  /** Shanghai A-share market. */
  SH: 2,
  /** Beijing A-share market. */
  BJ: 3,
  /** Hong Kong market. */
  HK: 4,
  /** Unknown market. */
  unknown: 5,
});

/** Price type of an order; which ones are legal depends on market and product. There is no separate time in force. (XTP: XTP_PRICE_TYPE) */
export type PriceType =
  | 'limit'
  | 'bestOrCancel'
  | 'best5OrLimit'
  | 'best5OrCancel'
  | 'allOrCancel'
  | 'forwardBest'
  | 'reverseBestLimit'
  | 'limitOrCancel'
  | 'unknown';
/** Names and codes of PriceType. */
export const PriceType = new CodeTable<PriceType>('PriceType', {
  /** Limit order, valid for the day; legal everywhere. */
  limit: 1,
  /** Market order that fills at once what it can, rest cancelled (FAK); SZ stocks, SH and SZ options. */
  bestOrCancel: 2,
  /** Market order against the best five levels, rest becomes a limit order; SH stocks only. */
  best5OrLimit: 3,
  /** Market order against the best five levels, rest cancelled; SH and SZ stocks, SZ options. */
  best5OrCancel: 4,
  /** Market order filled completely at once or cancelled (FOK); SZ stocks, SH and SZ options. */
  allOrCancel: 5,
  /** Priced at the best price of the own side; SZ stocks and options, SH documented for STAR. */
  forwardBest: 6,
  /** Priced at the best price of the other side, rest stays as a limit order; SZ, SH options, SH documented for STAR. */
  reverseBestLimit: 7,
  /** Limit order filled completely at once or cancelled (limit FOK); options only. */
  limitOrCancel: 8,
  /** Unknown price type; also the upper bound of the list. */
  unknown: 9,
});

/** State of an order action inside the counter; no struct of this version carries it. (XTP: XTP_ORDER_ACTION_STATUS_TYPE) */
export type OrderActionStatus = 'submitted' | 'accepted' | 'rejected';
/** Names and codes of OrderActionStatus. */
export const OrderActionStatus = new CodeTable<OrderActionStatus>('OrderActionStatus', {
  /** The action was submitted. */
  submitted: 1,
  /** The action was accepted. */
  accepted: 2,
  /** The action was rejected. */
  rejected: 3,
});

/** Status of an order; init and partTradedQueueing are never pushed, the four end states are 1, 3, 5 and 6. (XTP: XTP_ORDER_STATUS_TYPE) */
export type OrderStatus =
  'init' | 'allTraded' | 'partTradedQueueing' | 'partTradedNotQueueing' | 'noTradeQueueing' | 'canceled' | 'rejected' | 'unknown';
/** Names and codes of OrderStatus. */
export const OrderStatus = new CodeTable<OrderStatus>('OrderStatus', {
  /** Accepted by the counter, not yet confirmed by the exchange; never pushed, only in query results. */
  init: 0,
  /** Completely filled; end state, pushed after all trades. */
  allTraded: 1,
  /** Partly filled and still working; never pushed, only in query results. */
  partTradedQueueing: 2,
  /** Partly filled, rest cancelled; end state, quantityLeft is the cancelled quantity. */
  partTradedNotQueueing: 3,
  /** Confirmed by the exchange, nothing filled yet; the first event of every accepted order. */
  noTradeQueueing: 4,
  /** Cancelled without any fill; end state, quantityLeft is the cancelled quantity. */
  canceled: 5,
  /** Rejected by the counter or the exchange; end state, the error info says why. */
  rejected: 6,
  /** Unknown status. */
  unknown: 7,
});

/** State of a request; in paged queries 1-3 mark order rows and 4-6 cancel rows. (XTP: XTP_ORDER_SUBMIT_STATUS_TYPE) */
export type OrderSubmitStatus =
  'insertSubmitted' | 'insertAccepted' | 'insertRejected' | 'cancelSubmitted' | 'cancelRejected' | 'cancelAccepted';
/** Names and codes of OrderSubmitStatus. */
export const OrderSubmitStatus = new CodeTable<OrderSubmitStatus>('OrderSubmitStatus', {
  /** New order submitted. */
  insertSubmitted: 1,
  /** New order accepted. */
  insertAccepted: 2,
  /** New order rejected. */
  insertRejected: 3,
  /** Cancel request submitted. */
  cancelSubmitted: 4,
  /** Cancel request rejected. */
  cancelRejected: 5,
  /** Cancel request accepted. */
  cancelAccepted: 6,
});

/** How the event stream starts at a fresh login; a re-login after a drop without Logout ignores it and resumes. (XTP: XTP_TE_RESUME_TYPE) */
export type ResumeType = 'restart' | 'resume' | 'quick';
/** Names and codes of ResumeType. */
export const ResumeType = new CodeTable<ResumeType>('ResumeType', {
  /** Replay all order, trade and fund transfer events of the trading day; no end marker, so remove duplicates. */
  restart: 0,
  /** Not supported as an explicit choice; resuming happens by itself after a drop without Logout. */
  resume: 1,
  /** Only events that happen after the login. */
  quick: 2,
});

/** Whether and how a component of an ETF basket may be replaced by cash. (XTP: ETF_REPLACE_TYPE) */
export type EtfReplaceType =
  | 'cashForbidden'
  | 'cashOptional'
  | 'cashMust'
  | 'cashRecomputeInterSz'
  | 'cashMustInterSz'
  | 'cashRecomputeInterOther'
  | 'cashMustInterOther'
  | 'cashRecomputeInterHk'
  | 'cashMustInterHk'
  | 'invalid';
/** Names and codes of EtfReplaceType. */
export const EtfReplaceType = new CodeTable<EtfReplaceType>('EtfReplaceType', {
  /** Cash not allowed: the shares must be delivered. */
  cashForbidden: 0,
  /** Shares first, missing shares may be replaced by cash. */
  cashOptional: 1,
  /** Cash only: the component is always replaced by cash. */
  cashMust: 2,
  /** SZ component of a cross-market ETF: cash in advance, settled up afterwards. */
  cashRecomputeInterSz: 3,
  /** SZ component of a cross-market ETF: cash only. */
  cashMustInterSz: 4,
  /** Component from outside SH and SZ: cash in advance, settled up afterwards. */
  cashRecomputeInterOther: 5,
  /** Component from outside SH and SZ: cash only. */
  cashMustInterOther: 6,
  /** Hong Kong component: cash in advance, settled up afterwards. */
  cashRecomputeInterHk: 7,
  /** Hong Kong component: cash only. */
  cashMustInterHk: 8,
  /** Invalid value; also the upper bound of the list. */
  invalid: 9,
});

/** Broad kind of a security. (XTP: XTP_TICKER_TYPE) */
export type TickerType = 'stock' | 'index' | 'fund' | 'bond' | 'option' | 'techStock' | 'unknown';
/** Names and codes of TickerType. */
export const TickerType = new CodeTable<TickerType>('TickerType', {
  /** Ordinary stock. */
  stock: 0,
  /** Index; not tradable. */
  index: 1,
  /** Fund, including ETFs. */
  fund: 2,
  /** Bond, including convertible bonds. */
  bond: 3,
  /** Option contract. */
  option: 4,
  /** Stock of the STAR market (SH). */
  techStock: 5,
  /** Not supported by the broker, such as ETFs it does not deal in; filter these rows out. */
  unknown: 6,
});

/** Business an order belongs to; decides which sides, price types and accounts are legal. (XTP: XTP_BUSINESS_TYPE) */
export type BusinessType =
  | 'cash'
  | 'ipo'
  | 'repo'
  | 'etf'
  | 'margin'
  | 'designation'
  | 'allotment'
  | 'structuredFundPurchaseRedemption'
  | 'structuredFundSplitMerge'
  | 'moneyFund'
  | 'option'
  | 'execute'
  | 'freeze'
  | 'optionCombine'
  | 'executeCombine'
  | 'bondSwapStock'
  | 'unknown';
/** Names and codes of BusinessType. */
export const BusinessType = new CodeTable<BusinessType>('BusinessType', {
  /** Buying and selling stocks, ETFs, bonds and exchange-traded money funds in a cash account. */
  cash: 0,
  /** Subscription to new stocks and convertible bonds; cannot be cancelled. */
  ipo: 1,
  /** Repo; lending cash is a sell order in multiples of ten pieces (1,000 yuan). */
  repo: 2,
  /** ETF creation and redemption, with sides purchase and redemption. */
  etf: 3,
  /** Every order of a credit account: collateral trades, margin buying, short selling, repayments and transfers. */
  margin: 4,
  /** Designated-trading registration; no order rules are documented for it. */
  designation: 5,
  /** Taking up a stock or bond allotment entitlement, with side buy. */
  allotment: 6,
  /** Creation and redemption of structured funds. */
  structuredFundPurchaseRedemption: 7,
  /** Splitting and merging of structured funds. */
  structuredFundSplitMerge: 8,
  /** Creation and redemption of money funds. */
  moneyFund: 9,
  /** Option trading: side plus open or close. */
  option: 10,
  /** Option exercise; side, position effect, price and price type are all 0. */
  execute: 11,
  /** Locking and unlocking of option underlyings; documented but not supported at present. */
  freeze: 12,
  /** Building and splitting option combinations; uses the combination order calls. */
  optionCombine: 13,
  /** Combined exercise of two option contracts; uses the combination order calls. */
  executeCombine: 14,
  /** Conversion of convertible bonds into stock, with side sell; confirmed without a trade report. */
  bondSwapStock: 15,
  /** Unknown business. */
  unknown: 16,
});

/** Kind of trading account, as reported by an asset query. (XTP: XTP_ACCOUNT_TYPE) */
export type AccountType = 'normal' | 'credit' | 'derivatives' | 'unknown';
/** Names and codes of AccountType. */
export const AccountType = new CodeTable<AccountType>('AccountType', {
  /** Ordinary cash account. */
  normal: 0,
  /** Credit (margin) account. */
  credit: 1,
  /** Derivatives (option) account. */
  derivatives: 2,
  /** Unknown kind of account. */
  unknown: 3,
});

/** Direction and kind of a fund transfer, with the main counter or between the two trading nodes. (XTP: XTP_FUND_TRANSFER_TYPE) */
export type FundTransferType =
  | 'out'
  | 'in'
  | 'interTransferOut'
  | 'interTransferIn'
  | 'interTransferRepayOut'
  | 'interTransferRepayIn'
  | 'interTransferContractOut'
  | 'interTransferContractIn'
  | 'unknown';
/** Names and codes of FundTransferType. */
export const FundTransferType = new CodeTable<FundTransferType>('FundTransferType', {
  /** From this counter to the main counter; needs the fund password. */
  out: 0,
  /** From the main counter to this counter; needs the fund password. */
  in: 1,
  /** Cash from this node to the peer node. */
  interTransferOut: 2,
  /** Cash from the peer node to this node. */
  interTransferIn: 3,
  /** Short-sale proceeds from this node to the peer node. */
  interTransferRepayOut: 4,
  /** Short-sale proceeds from the peer node to this node. */
  interTransferRepayIn: 5,
  /** Credit line from this node to the peer node. */
  interTransferContractOut: 6,
  /** Credit line from the peer node to this node. */
  interTransferContractIn: 7,
  /** Unknown kind of transfer. */
  unknown: 8,
});

/** Which funds outside this node QueryOtherServerFund asks for. (XTP: XTP_FUND_QUERY_TYPE) */
export type FundQueryType = 'mainCounter' | 'internal' | 'internalRepay' | 'internalContract' | 'unknown';
/** Names and codes of FundQueryType. */
export const FundQueryType = new CodeTable<FundQueryType>('FundQueryType', {
  /** Cash that can be transferred from the main counter. */
  mainCounter: 0,
  /** Cash that can be transferred from the peer node. */
  internal: 1,
  /** Short-sale proceeds that can be transferred from the peer node. */
  internalRepay: 2,
  /** Credit line that can be transferred from the peer node. */
  internalContract: 3,
  /** Unknown kind of funds. */
  unknown: 4,
});

/** State of a fund transfer; several states may be reported for one transfer. (XTP: XTP_FUND_OPER_STATUS) */
export type FundOperationStatus = 'processing' | 'success' | 'failed' | 'submitted' | 'unknown';
/** Names and codes of FundOperationStatus. */
export const FundOperationStatus = new CodeTable<FundOperationStatus>('FundOperationStatus', {
  /** Being processed by the counter. */
  processing: 0,
  /** Completed. */
  success: 1,
  /** Failed; see the error info. */
  failed: 2,
  /** Passed on to the main counter, result pending. */
  submitted: 3,
  /** Unknown state. */
  unknown: 4,
});

/** State of a debt extension request; numbered differently from fund transfer states. (XTP: XTP_DEBT_EXTEND_OPER_STATUS) */
export type DebtExtensionStatus = 'processing' | 'submitted' | 'success' | 'failed' | 'unknown';
/** Names and codes of DebtExtensionStatus. */
export const DebtExtensionStatus = new CodeTable<DebtExtensionStatus>('DebtExtensionStatus', {
  /** Being processed by the counter. */
  processing: 0,
  /** Passed on, result pending. */
  submitted: 1,
  /** Extension granted. */
  success: 2,
  /** Extension refused; see the error info. */
  failed: 3,
  /** Unknown state. */
  unknown: 4,
});

/** Whether a structured fund may be split and merged. (XTP: XTP_SPLIT_MERGE_STATUS) */
export type SplitMergeStatus = 'allow' | 'onlySplit' | 'onlyMerge' | 'forbidden';
/** Names and codes of SplitMergeStatus. */
export const SplitMergeStatus = new CodeTable<SplitMergeStatus>('SplitMergeStatus', {
  /** Splitting and merging are both allowed. */
  allow: 0,
  /** Only splitting is allowed. */
  onlySplit: 1,
  /** Only merging is allowed. */
  onlyMerge: 2,
  /** Neither splitting nor merging is allowed. */
  forbidden: 3,
});

/** Row type of a tick; decides which member of the tick is valid. (XTP: XTP_TBT_TYPE) */
export type TickType = 'entrust' | 'trade' | 'state';
/** Names and codes of TickType. */
export const TickType = new CodeTable<TickType>('TickType', {
  /** Order row; in SH it can also be a cancellation. */
  entrust: 1,
  /** Trade row; in SZ and NQ it can also be a cancellation. */
  trade: 2,
  /** Status row; SH only. */
  state: 3,
});

/** Kind of data asked from the rebuild server; one kind per request. (XTP: XTP_QUOTE_REBUILD_DATA_TYPE) */
export type RebuildDataType = 'unknown' | 'snapshot' | 'tick';
/** Names and codes of RebuildDataType. */
export const RebuildDataType = new CodeTable<RebuildDataType>('RebuildDataType', {
  /** Not set; not a valid request. */
  unknown: 0,
  /** Snapshots, selected by time; the end of the range is not included. */
  snapshot: 1,
  /** Ticks, selected by sequence within a channel; both ends are included. */
  tick: 2,
});

/** Outcome of a rebuild request. (XTP: XTP_REBUILD_RET_TYPE) */
export type RebuildResultCode = 'complete' | 'partly' | 'noData' | 'paramError' | 'tooFrequent';
/** Names and codes of RebuildResultCode. */
export const RebuildResultCode = new CodeTable<RebuildResultCode>('RebuildResultCode', {
  /** All requested data was returned. */
  complete: 1,
  /** Only a part was returned; send another request from the end of the result. */
  partly: 2,
  /** Nothing found in the requested range. */
  noData: 3,
  /** The request had a bad parameter. */
  paramError: 4,
  /** Too many requests; at most 1000 per second are allowed. */
  tooFrequent: 5,
});

/** Whether an option is a call or a put. (XTP: XTP_OPT_CALL_OR_PUT_TYPE) */
export type CallOrPut = 'call' | 'put';
/** Names and codes of CallOrPut. */
export const CallOrPut = new CodeTable<CallOrPut>('CallOrPut', {
  /** Call: the right to buy the underlying. */
  call: 1,
  /** Put: the right to sell the underlying. */
  put: 2,
});

/** Exercise style of an option. (XTP: XTP_OPT_EXERCISE_TYPE_TYPE) */
export type ExerciseType = 'european' | 'american';
/** Names and codes of ExerciseType. */
export const ExerciseType = new CodeTable<ExerciseType>('ExerciseType', {
  /** European: exercised on the exercise date only. */
  european: 1,
  /** American: exercised at any time up to expiry. */
  american: 2,
});

/** Direction of a position. (XTP: XTP_POSITION_DIRECTION_TYPE) */
export type PositionDirection = 'net' | 'long' | 'short' | 'covered';
/** Names and codes of PositionDirection. */
export const PositionDirection = new CodeTable<PositionDirection>('PositionDirection', {
  /** Net position; stocks, funds and bonds. */
  net: 0,
  /** Long (right side) option position. */
  long: 1,
  /** Short (obligation side) option position backed by margin. */
  short: 2,
  /** Short option position covered by locked underlying. */
  covered: 3,
});

/** Whether an option leg is covered by locked underlying. (XTP: XTP_OPT_COVERED_OR_UNCOVERED) */
export type CoveredOrUncovered = 'uncovered' | 'covered';
/** Names and codes of CoveredOrUncovered. */
export const CoveredOrUncovered = new CodeTable<CoveredOrUncovered>('CoveredOrUncovered', {
  /** Not covered. */
  uncovered: 0,
  /** Covered. */
  covered: 1,
});

/** State of a credit account cash repayment. (XTP: XTP_CRD_CR_STATUS) */
export type CashRepayStatus = 'init' | 'success' | 'failed';
/** Names and codes of CashRepayStatus. */
export const CashRepayStatus = new CodeTable<CashRepayStatus>('CashRepayStatus', {
  /** Not finished yet. */
  init: 0,
  /** Completed. */
  success: 1,
  /** Failed; see the error info. */
  failed: 2,
});

/** Kind of option position; no struct of this version carries it. (XTP: XTP_OPT_POSITION_TYPE) */
export type OptionPositionType = 'contract' | 'combined';
/** Names and codes of OptionPositionType. */
export const OptionPositionType = new CodeTable<OptionPositionType>('OptionPositionType', {
  /** Position in a single contract. */
  contract: 0,
  /** Position in a combination. */
  combined: 1,
});

/** Kind of order request; no struct of this version carries it. (XTP: XTP_ORDER_DETAIL_TYPE) */
export type OrderDetailType = 'newOrder' | 'cancelOrder' | 'comboNewOrder' | 'comboCancelOrder';
/** Names and codes of OrderDetailType. */
export const OrderDetailType = new CodeTable<OrderDetailType>('OrderDetailType', {
  /** New order. */
  newOrder: 0,
  /** Cancel request. */
  cancelOrder: 1,
  /** New option combination order. */
  comboNewOrder: 2,
  /** Cancel request for an option combination order. */
  comboCancelOrder: 3,
});

/** Kind of terminal orders come from, reported for regulators. (XTP: XTPTerminalType) */
export type TerminalType = 'pc' | 'android' | 'ios' | 'wp' | 'station' | 'tel' | 'pcLinux';
/** Names and codes of TerminalType. */
export const TerminalType = new CodeTable<TerminalType>('TerminalType', {
  /** PC other than Linux (Windows or macOS). */
  pc: 1,
  /** Android device. */
  android: 2,
  /** iOS device. */
  ios: 3,
  /** Windows Phone device. */
  wp: 4,
  /** Stationary (on-site) terminal. */
  station: 5,
  /** Telephone. */
  tel: 6,
  /** PC running Linux. */
  pcLinux: 7,
});

/** Requirement a combination strategy makes on the expiry dates of its legs. (XTP: XTP_EXPIRE_DATE_TYPE) */
export type ExpireDateType = 'same' | 'diff' | 'none';
/** Names and codes of ExpireDateType. */
export const ExpireDateType = new CodeTable<ExpireDateType>('ExpireDateType', {
  /** The legs must expire on the same date. */
  same: 0,
  /** The legs must expire on different dates. */
  diff: 1,
  /** No requirement. */
  none: 2,
});

/** Requirement a combination strategy makes on the underlyings of its legs. (XTP: XTP_UNDERLYING_TYPE) */
export type UnderlyingType = 'same' | 'diff' | 'none';
/** Names and codes of UnderlyingType. */
export const UnderlyingType = new CodeTable<UnderlyingType>('UnderlyingType', {
  /** The legs must have the same underlying. */
  same: 0,
  /** The legs must have different underlyings. */
  diff: 1,
  /** No requirement. */
  none: 2,
});

/** When the exchange splits an option combination by itself. (XTP: XTP_AUTO_SPLIT_TYPE) */
export type AutoSplitType = 'expiryDay' | 'dayBefore' | 'twoDaysBefore' | 'none';
/** Names and codes of AutoSplitType. */
export const AutoSplitType = new CodeTable<AutoSplitType>('AutoSplitType', {
  /** On the expiry day. */
  expiryDay: 0,
  /** One trading day before expiry. */
  dayBefore: 1,
  /** Two trading days before expiry. */
  twoDaysBefore: 2,
  /** Never split automatically. */
  none: 3,
});

/** Class of investor that may trade a security. (XTP: XTP_QUALIFICATION_TYPE) */
export type QualificationType = 'public' | 'common' | 'organization' | 'unknown';
/** Names and codes of QualificationType. */
export const QualificationType = new CodeTable<QualificationType>('QualificationType', {
  /** Open to all investors. */
  public: 0,
  /** Open to qualified and institutional investors only. */
  common: 1,
  /** Open to institutional investors only. */
  organization: 2,
  /** Unknown class. */
  unknown: 3,
});

/** Detailed kind of a security; NQ securities always carry others. (XTP: XTP_SECURITY_TYPE) */
export type SecurityType =
  | 'mainBoard'
  | 'secondBoard'
  | 'startupBoard'
  | 'index'
  | 'techBoard'
  | 'stateBond'
  | 'enterpriseBond'
  | 'companyBond'
  | 'convertibleBond'
  | 'nationalBondReverseRepo'
  | 'etfSingleMarketStock'
  | 'etfInterMarketStock'
  | 'etfCrossBorderStock'
  | 'etfSingleMarketBond'
  | 'etfCashBond'
  | 'etfGold'
  | 'etfCommodityFutures'
  | 'lof'
  | 'structuredFundChild'
  | 'szseRecreationFund'
  | 'stockOption'
  | 'etfOption'
  | 'allotment'
  | 'monetaryFundShCreationRedemption'
  | 'monetaryFundShTrading'
  | 'monetaryFundSz'
  | 'lofCrossBorder'
  | 'others';
/** Names and codes of SecurityType. */
export const SecurityType = new CodeTable<SecurityType>('SecurityType', {
  /** Stock of a main board. */
  mainBoard: 0,
  /** Stock of the former SZ small and medium enterprise board. */
  secondBoard: 1,
  /** Stock of the SZ ChiNext board. */
  startupBoard: 2,
  /** Index; not tradable. */
  index: 3,
  /** Stock of the SH STAR market. */
  techBoard: 4,
  /** Government bond. */
  stateBond: 5,
  /** Enterprise bond. */
  enterpriseBond: 6,
  /** Corporate bond. */
  companyBond: 7,
  /** Convertible bond. */
  convertibleBond: 8,
  /** Reverse repo on government bonds. */
  nationalBondReverseRepo: 12,
  /** Stock ETF whose components trade on one market. */
  etfSingleMarketStock: 14,
  /** Stock ETF whose components trade on several domestic markets. */
  etfInterMarketStock: 15,
  /** Stock ETF on foreign markets; sellable on the day it was bought. */
  etfCrossBorderStock: 16,
  /** Bond ETF created in kind on one market. */
  etfSingleMarketBond: 17,
  /** Bond ETF created with cash. */
  etfCashBond: 18,
  /** Gold ETF. */
  etfGold: 19,
  /** Commodity futures ETF. */
  etfCommodityFutures: 22,
  /** Listed open-ended fund (LOF). */
  lof: 23,
  /** Sub-fund of a structured fund. */
  structuredFundChild: 24,
  /** SZ fund that is only created and redeemed, not traded. */
  szseRecreationFund: 26,
  /** Option on a single stock. */
  stockOption: 29,
  /** Option on an ETF. */
  etfOption: 30,
  /** Allotment entitlement. */
  allotment: 100,
  /** SH money fund that is created and redeemed. */
  monetaryFundShCreationRedemption: 110,
  /** SH money fund that is traded. */
  monetaryFundShTrading: 111,
  /** SZ money fund. */
  monetaryFundSz: 112,
  /** Cross-border listed open-ended fund (LOF). */
  lofCrossBorder: 113,
  /** Anything else. */
  others: 255,
});

/** Kind of holding; an allotment entitlement gives the quantity fields other meanings. (XTP: XTP_POSITION_SECURITY_TYPE) */
export type PositionSecurityType = 'normal' | 'placement' | 'unknown';
/** Names and codes of PositionSecurityType. */
export const PositionSecurityType = new CodeTable<PositionSecurityType>('PositionSecurityType', {
  /** Ordinary holding. */
  normal: 0,
  /** Allotment entitlement: yesterday = entitled, sellable = remaining, total = taken up. */
  placement: 1,
  /** Unknown kind of holding. */
  unknown: 2,
});

/** Listing status of a security. (XTP: XTP_SECURITY_STATUS) */
export type SecurityStatus = 'st' | 'nIpo' | 'common' | 'resume' | 'delisting' | 'others';
/** Names and codes of SecurityStatus. */
export const SecurityStatus = new CodeTable<SecurityStatus>('SecurityStatus', {
  /** Under risk warning (ST); market orders are rejected. */
  st: 0,
  /** First day of listing. */
  nIpo: 1,
  /** Ordinary trading. */
  common: 2,
  /** Trading resumed after a suspension. */
  resume: 3,
  /** In the delisting period; market orders are rejected. */
  delisting: 10,
  /** Any other status. */
  others: 255,
});

/** Trading status letter of a NEEQ or BSE security, turned into a number. (XTP: XTP_TRADE_STATUS) */
export type NqTradeStatus = 'unknown' | 'n' | 'y' | 'd' | 'i' | 'f';
/** Names and codes of NqTradeStatus. */
export const NqTradeStatus = new CodeTable<NqTradeStatus>('NqTradeStatus', {
  /** No or unknown status letter. */
  unknown: 0,
  /** Letter N: normal trading. */
  n: 1,
  /** Letter Y: first day of listing. */
  y: 2,
  /** Letter D: first day of newly issued additional shares. */
  d: 3,
  /** Letter I: price enquiry phase of an issue. */
  i: 4,
  /** Letter F: subscription phase of an issue. */
  f: 5,
});

/** Security grade letter of a NEEQ or BSE security, turned into a number; grades are defined by the exchange. (XTP: XTP_SECURITY_LEVEL) */
export type NqSecurityLevel = 'unknown' | 't' | 'b' | 'o' | 'p' | 'r' | 'f';
/** Names and codes of NqSecurityLevel. */
export const NqSecurityLevel = new CodeTable<NqSecurityLevel>('NqSecurityLevel', {
  /** No or unknown grade letter. */
  unknown: 0,
  /** Letter T of the exchange's grade list. */
  t: 1,
  /** Letter B of the exchange's grade list. */
  b: 2,
  /** Letter O of the exchange's grade list. */
  o: 3,
  /** Letter P of the exchange's grade list. */
  p: 4,
  /** Letter R of the exchange's grade list. */
  r: 5,
  /** Letter F of the exchange's grade list. */
  f: 6,
});

/** Trading method letter of a NEEQ or BSE security, turned into a number. (XTP: XTP_TRADE_TYPE) */
export type NqTradeType = 'unknown' | 't' | 'm' | 'b' | 'c' | 'p' | 'o';
/** Names and codes of NqTradeType. */
export const NqTradeType = new CodeTable<NqTradeType>('NqTradeType', {
  /** No or unknown method letter. */
  unknown: 0,
  /** Letter T: negotiated transfer. */
  t: 1,
  /** Letter M: market making. */
  m: 2,
  /** Letter B: call auction plus continuous auction. */
  b: 3,
  /** Letter C: call auction only. */
  c: 4,
  /** Letter P: issue. */
  p: 5,
  /** Letter O: any other method. */
  o: 6,
});

/** Suspension letter of a NEEQ or BSE security, turned into a number. (XTP: XTP_SUSPEND_FLAG) */
export type NqSuspendFlag = 'unknown' | 'f' | 't' | 'h';
/** Names and codes of NqSuspendFlag. */
export const NqSuspendFlag = new CodeTable<NqSuspendFlag>('NqSuspendFlag', {
  /** No or unknown suspension letter. */
  unknown: 0,
  /** Letter F: not suspended. */
  f: 1,
  /** Letter T: suspended, orders not accepted. */
  t: 2,
  /** Letter H: suspended, orders still accepted. */
  h: 3,
});

/** Ex-rights and ex-dividend letter of a NEEQ or BSE security, turned into a number. (XTP: XTP_EX_DIVIDEND_FLAG) */
export type NqExDividendFlag = 'unknown' | 'n' | 'e' | 'd' | 'a';
/** Names and codes of NqExDividendFlag. */
export const NqExDividendFlag = new CodeTable<NqExDividendFlag>('NqExDividendFlag', {
  /** No or unknown letter. */
  unknown: 0,
  /** Letter N: neither ex-rights nor ex-dividend today. */
  n: 1,
  /** Letter E: ex-rights today. */
  e: 2,
  /** Letter D: ex-dividend today. */
  d: 3,
  /** Letter A: ex-rights and ex-dividend today. */
  a: 4,
});

/** Market layer of a NEEQ or BSE security. (XTP: XTP_SECURITY_LAYER_TYPE) */
export type NqSecurityLayer = 'basic' | 'innovative' | 'northEx' | 'other';
/** Names and codes of NqSecurityLayer. */
export const NqSecurityLayer = new CodeTable<NqSecurityLayer>('NqSecurityLayer', {
  /** Basic layer of NEEQ. */
  basic: 0,
  /** Innovation layer of NEEQ. */
  innovative: 1,
  /** Beijing Stock Exchange. */
  northEx: 2,
  /** Anything else, such as the index 899050. */
  other: 8,
});

/** Legacy kind of a snapshot; numbers differ from SnapshotDataType, which should be used instead. (XTP: XTP_MARKETDATA_TYPE) */
export type SnapshotDataTypeV1 = 'actual' | 'option';
/** Names and codes of SnapshotDataTypeV1. */
export const SnapshotDataTypeV1 = new CodeTable<SnapshotDataTypeV1>('SnapshotDataTypeV1', {
  /** Stocks, funds, bonds and indexes. */
  actual: 0,
  /** Options. */
  option: 1,
});

/** Kind of a snapshot; decides which extras of it are valid. (XTP: XTP_MARKETDATA_TYPE_V2) */
export type SnapshotDataType = 'index' | 'option' | 'actual' | 'bond';
/** Names and codes of SnapshotDataType. */
export const SnapshotDataType = new CodeTable<SnapshotDataType>('SnapshotDataType', {
  /** Index; no extras. */
  index: 0,
  /** Option; the option extras are valid. */
  option: 1,
  /** Stock or fund; the stock extras are valid. */
  actual: 2,
  /** Bond; the bond extras are valid. */
  bond: 3,
});

/** State of an algorithm mother order. (XTP: XTPStrategyStateType) */
export type AlgoState =
  | 'creating'
  | 'created'
  | 'starting'
  | 'started'
  | 'stopping'
  | 'stopped'
  | 'destroying'
  | 'destroyed'
  | 'error'
  | 'partPaused'
  | 'paused'
  | 'resuming'
  | 'resumed';
/** Names and codes of AlgoState. */
export const AlgoState = new CodeTable<AlgoState>('AlgoState', {
  /** Being created. */
  creating: 0,
  /** Created; stays so forever if the client leaves before the insert reply. */
  created: 1,
  /** Being started. */
  starting: 2,
  /** Running. */
  started: 3,
  /** Stopping after a graceful cancel; may still trade. */
  stopping: 4,
  /** Stopped; end state of a graceful cancel. */
  stopped: 5,
  /** Being destroyed after a hard cancel. */
  destroying: 6,
  /** Destroyed; end state of a hard cancel, child orders are cancelled once. */
  destroyed: 7,
  /** Failed; see the error info. */
  error: 8,
  /** Paused for some of its securities. */
  partPaused: 9,
  /** Paused. */
  paused: 10,
  /** Being resumed. */
  resuming: 11,
  /** Running again after a pause. */
  resumed: 12,
});

/** Side of an order; 21 and up belong to credit accounts and option combinations. (XTP: XTP_SIDE_TYPE) */
export type Side =
  | 'buy'
  | 'sell'
  | 'purchase'
  | 'redemption'
  | 'split'
  | 'merge'
  | 'cover'
  | 'freeze'
  | 'marginBuy'
  | 'shortSell'
  | 'sellToRepay'
  | 'buyToReturn'
  | 'stockForStock'
  | 'surplusStockTransfer'
  | 'collateralIn'
  | 'collateralOut'
  | 'optionCombine'
  | 'optionSplit'
  | 'optionSplitForced'
  | 'optionSplitForcedByExchange'
  | 'unknown';
/** Names and codes of Side. */
export const Side = new CodeTable<Side>('Side', {
  /** Buy; also used for subscriptions and allotments. */
  buy: 1,
  /** Sell; also used for repo lending and bond conversion. */
  sell: 2,
  /** Creation of fund or ETF shares. */
  purchase: 7,
  /** Redemption of fund or ETF shares. */
  redemption: 8,
  /** Split of a structured fund into its sub-funds. */
  split: 9,
  /** Merge of sub-funds into the structured fund. */
  merge: 10,
  /** Covered option trading; not supported at present. */
  cover: 11,
  /** Lock (open) or unlock (close) of option underlyings; documented but not supported at present. */
  freeze: 12,
  /** Margin buying: buy with borrowed cash. */
  marginBuy: 21,
  /** Short selling: sell borrowed shares; the price must be above the last price. */
  shortSell: 22,
  /** Sell collateral to repay borrowed cash. */
  sellToRepay: 23,
  /** Buy shares to return borrowed shares. */
  buyToReturn: 24,
  /** Return borrowed shares with shares held; cannot be cancelled, no trade report. */
  stockForStock: 26,
  /** Transfer of surplus shares after a return, for the exact surplus quantity; cannot be cancelled, no trade report. */
  surplusStockTransfer: 27,
  /** Collateral shares into the credit account; no trade report. */
  collateralIn: 28,
  /** Collateral shares out of the credit account; no trade report. */
  collateralOut: 29,
  /** Build an option combination. */
  optionCombine: 31,
  /** Split an option combination. */
  optionSplit: 32,
  /** Split of an option combination forced by the broker. */
  optionSplitForced: 33,
  /** Split of an option combination forced by the exchange. */
  optionSplitForcedByExchange: 34,
  /** Unknown side. */
  unknown: 50,
});

/** Open or close; orders other than options must leave it at init. (XTP: XTP_POSITION_EFFECT_TYPE) */
export type PositionEffect =
  | 'init'
  | 'open'
  | 'close'
  | 'forceClose'
  | 'closeToday'
  | 'closeYesterday'
  | 'forceOff'
  | 'localForceClose'
  | 'creditForceCover'
  | 'creditForceClear'
  | 'creditForceDebt'
  | 'creditForceUncond'
  | 'unknown';
/** Names and codes of PositionEffect. */
export const PositionEffect = new CodeTable<PositionEffect>('PositionEffect', {
  /** Not set; the value for everything but options. */
  init: 0,
  /** Open an option position. */
  open: 1,
  /** Close an option position. */
  close: 2,
  /** Forced close. */
  forceClose: 3,
  /** Close a position opened today. */
  closeToday: 4,
  /** Close a position opened before today. */
  closeYesterday: 5,
  /** Forced reduction of the position. */
  forceOff: 6,
  /** Forced close started locally by the broker. */
  localForceClose: 7,
  /** Forced liquidation of a credit account after an unmet margin call. */
  creditForceCover: 8,
  /** Forced liquidation of a credit account to clear its debts. */
  creditForceClear: 9,
  /** Forced liquidation of a credit account because a debt contract fell due. */
  creditForceDebt: 10,
  /** Unconditional forced liquidation of a credit account. */
  creditForceUncond: 11,
  /** Unknown effect. */
  unknown: 12,
});

/** Kind of trade report, a character code; values other than common come from ETF creation and redemption. (XTP: TXTPTradeTypeType) */
export type TradeType = 'common' | 'cash' | 'primary' | 'crossMarketCash' | 'hkMarketCash' | 'otherMarketCash';
/** Names and codes of TradeType. */
export const TradeType = new CodeTable<TradeType>('TradeType', {
  /** '0': ordinary fill, or component row of an ETF creation or redemption. */
  common: 48,
  /** '1': cash substituted for components. */
  cash: 49,
  /** '2': primary-market row, the ETF shares created or redeemed. */
  primary: 50,
  /** '3': cash for components of the other domestic market. */
  crossMarketCash: 51,
  /** '4': cash for Hong Kong components. */
  hkMarketCash: 52,
  /** '5': cash for components from outside SH, SZ and Hong Kong. */
  otherMarketCash: 53,
});

/** Kind of order, a character code; ordinary orders carry normal. (XTP: TXTPOrderTypeType) */
export type OrderType = 'normal' | 'deriveFromQuote' | 'deriveFromCombination' | 'combination' | 'conditional' | 'swap';
/** Names and codes of OrderType. */
export const OrderType = new CodeTable<OrderType>('OrderType', {
  /** '0': ordinary order. */
  normal: 48,
  /** '1': order derived from a quote. */
  deriveFromQuote: 49,
  /** '2': order derived from a combination. */
  deriveFromCombination: 50,
  /** '3': combination order. */
  combination: 51,
  /** '4': conditional order. */
  conditional: 52,
  /** '5': swap order. */
  swap: 53,
});
