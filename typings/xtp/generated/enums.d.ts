import { CodeTable } from '../code-table';
import type { Flavored } from '../flavored';
/** The version that GetApiVersion of a fitting SDK answers. */
export declare const apiVersion = "2.2.50";
/** Level of the vendor library's own log files; files are written synchronously, so use info or coarser in production. (XTP: XTP_LOG_LEVEL) */
export type LogLevel = 'fatal' | 'error' | 'warning' | 'info' | 'debug' | 'trace';
/** Names and codes of LogLevel. */
export declare const LogLevel: CodeTable<LogLevel>;
/** Transport of a login; must match what the server offers. (XTP: XTP_PROTOCOL_TYPE) */
export type Protocol = 'tcp' | 'udp';
/** Names and codes of Protocol. */
export declare const Protocol: CodeTable<Protocol>;
/** Exchange on the quote side; numbered the other way round from the trading Market. (XTP: XTP_EXCHANGE_TYPE) */
export type Exchange = Flavored<'SH' | 'SZ' | 'NQ' | 'unknown', 'Exchange'>;
/** Names and codes of Exchange. */
export declare const Exchange: CodeTable<"unknown" | "SH" | "SZ" | "NQ">;
/** Market on the trading side; numbered the other way round from the quote-side Exchange. (XTP: XTP_MARKET_TYPE) */
export type Market = Flavored<'init' | 'SZ' | 'SH' | 'BJ' | 'HK' | 'unknown', 'Market'>;
/** Names and codes of Market. */
export declare const Market: CodeTable<"unknown" | "SH" | "SZ" | "init" | "BJ" | "HK">;
/** Price type of an order; which ones are legal depends on market and product. There is no separate time in force. (XTP: XTP_PRICE_TYPE) */
export type PriceType = 'limit' | 'bestOrCancel' | 'best5OrLimit' | 'best5OrCancel' | 'allOrCancel' | 'forwardBest' | 'reverseBestLimit' | 'limitOrCancel' | 'unknown';
/** Names and codes of PriceType. */
export declare const PriceType: CodeTable<PriceType>;
/** State of an order action inside the counter; no struct of this version carries it. (XTP: XTP_ORDER_ACTION_STATUS_TYPE) */
export type OrderActionStatus = 'submitted' | 'accepted' | 'rejected';
/** Names and codes of OrderActionStatus. */
export declare const OrderActionStatus: CodeTable<OrderActionStatus>;
/** Status of an order; init and partTradedQueueing are never pushed, the four end states are 1, 3, 5 and 6. (XTP: XTP_ORDER_STATUS_TYPE) */
export type OrderStatus = 'init' | 'allTraded' | 'partTradedQueueing' | 'partTradedNotQueueing' | 'noTradeQueueing' | 'canceled' | 'rejected' | 'unknown';
/** Names and codes of OrderStatus. */
export declare const OrderStatus: CodeTable<OrderStatus>;
/** State of a request; in paged queries 1-3 mark order rows and 4-6 cancel rows. (XTP: XTP_ORDER_SUBMIT_STATUS_TYPE) */
export type OrderSubmitStatus = 'insertSubmitted' | 'insertAccepted' | 'insertRejected' | 'cancelSubmitted' | 'cancelRejected' | 'cancelAccepted';
/** Names and codes of OrderSubmitStatus. */
export declare const OrderSubmitStatus: CodeTable<OrderSubmitStatus>;
/** How the event stream starts at a fresh login; a re-login after a drop without Logout ignores it and resumes. (XTP: XTP_TE_RESUME_TYPE) */
export type ResumeType = 'restart' | 'resume' | 'quick';
/** Names and codes of ResumeType. */
export declare const ResumeType: CodeTable<ResumeType>;
/** Whether and how a component of an ETF basket may be replaced by cash. (XTP: ETF_REPLACE_TYPE) */
export type EtfReplaceType = 'cashForbidden' | 'cashOptional' | 'cashMust' | 'cashRecomputeInterSz' | 'cashMustInterSz' | 'cashRecomputeInterOther' | 'cashMustInterOther' | 'cashRecomputeInterHk' | 'cashMustInterHk' | 'invalid';
/** Names and codes of EtfReplaceType. */
export declare const EtfReplaceType: CodeTable<EtfReplaceType>;
/** Broad kind of a security. (XTP: XTP_TICKER_TYPE) */
export type TickerType = 'stock' | 'index' | 'fund' | 'bond' | 'option' | 'techStock' | 'unknown';
/** Names and codes of TickerType. */
export declare const TickerType: CodeTable<TickerType>;
/** Business an order belongs to; decides which sides, price types and accounts are legal. (XTP: XTP_BUSINESS_TYPE) */
export type BusinessType = 'cash' | 'ipo' | 'repo' | 'etf' | 'margin' | 'designation' | 'allotment' | 'structuredFundPurchaseRedemption' | 'structuredFundSplitMerge' | 'moneyFund' | 'option' | 'execute' | 'freeze' | 'optionCombine' | 'executeCombine' | 'bondSwapStock' | 'unknown';
/** Names and codes of BusinessType. */
export declare const BusinessType: CodeTable<BusinessType>;
/** Kind of trading account, as reported by an asset query. (XTP: XTP_ACCOUNT_TYPE) */
export type AccountType = 'normal' | 'credit' | 'derivatives' | 'unknown';
/** Names and codes of AccountType. */
export declare const AccountType: CodeTable<AccountType>;
/** Direction and kind of a fund transfer, with the main counter or between the two trading nodes. (XTP: XTP_FUND_TRANSFER_TYPE) */
export type FundTransferType = 'out' | 'in' | 'interTransferOut' | 'interTransferIn' | 'interTransferRepayOut' | 'interTransferRepayIn' | 'interTransferContractOut' | 'interTransferContractIn' | 'unknown';
/** Names and codes of FundTransferType. */
export declare const FundTransferType: CodeTable<FundTransferType>;
/** Which funds outside this node QueryOtherServerFund asks for. (XTP: XTP_FUND_QUERY_TYPE) */
export type FundQueryType = 'mainCounter' | 'internal' | 'internalRepay' | 'internalContract' | 'unknown';
/** Names and codes of FundQueryType. */
export declare const FundQueryType: CodeTable<FundQueryType>;
/** State of a fund transfer; several states may be reported for one transfer. (XTP: XTP_FUND_OPER_STATUS) */
export type FundOperationStatus = 'processing' | 'success' | 'failed' | 'submitted' | 'unknown';
/** Names and codes of FundOperationStatus. */
export declare const FundOperationStatus: CodeTable<FundOperationStatus>;
/** State of a debt extension request; numbered differently from fund transfer states. (XTP: XTP_DEBT_EXTEND_OPER_STATUS) */
export type DebtExtensionStatus = 'processing' | 'submitted' | 'success' | 'failed' | 'unknown';
/** Names and codes of DebtExtensionStatus. */
export declare const DebtExtensionStatus: CodeTable<DebtExtensionStatus>;
/** Whether a structured fund may be split and merged. (XTP: XTP_SPLIT_MERGE_STATUS) */
export type SplitMergeStatus = 'allow' | 'onlySplit' | 'onlyMerge' | 'forbidden';
/** Names and codes of SplitMergeStatus. */
export declare const SplitMergeStatus: CodeTable<SplitMergeStatus>;
/** Row type of a tick; decides which member of the tick is valid. (XTP: XTP_TBT_TYPE) */
export type TickType = 'entrust' | 'trade' | 'state';
/** Names and codes of TickType. */
export declare const TickType: CodeTable<TickType>;
/** Kind of data asked from the rebuild server; one kind per request. (XTP: XTP_QUOTE_REBUILD_DATA_TYPE) */
export type RebuildDataType = 'unknown' | 'snapshot' | 'tick';
/** Names and codes of RebuildDataType. */
export declare const RebuildDataType: CodeTable<RebuildDataType>;
/** Outcome of a rebuild request. (XTP: XTP_REBUILD_RET_TYPE) */
export type RebuildResultCode = 'complete' | 'partly' | 'noData' | 'paramError' | 'tooFrequent';
/** Names and codes of RebuildResultCode. */
export declare const RebuildResultCode: CodeTable<RebuildResultCode>;
/** Whether an option is a call or a put. (XTP: XTP_OPT_CALL_OR_PUT_TYPE) */
export type CallOrPut = 'call' | 'put';
/** Names and codes of CallOrPut. */
export declare const CallOrPut: CodeTable<CallOrPut>;
/** Exercise style of an option. (XTP: XTP_OPT_EXERCISE_TYPE_TYPE) */
export type ExerciseType = 'european' | 'american';
/** Names and codes of ExerciseType. */
export declare const ExerciseType: CodeTable<ExerciseType>;
/** Direction of a position. (XTP: XTP_POSITION_DIRECTION_TYPE) */
export type PositionDirection = 'net' | 'long' | 'short' | 'covered';
/** Names and codes of PositionDirection. */
export declare const PositionDirection: CodeTable<PositionDirection>;
/** Whether an option leg is covered by locked underlying. (XTP: XTP_OPT_COVERED_OR_UNCOVERED) */
export type CoveredOrUncovered = 'uncovered' | 'covered';
/** Names and codes of CoveredOrUncovered. */
export declare const CoveredOrUncovered: CodeTable<CoveredOrUncovered>;
/** State of a credit account cash repayment. (XTP: XTP_CRD_CR_STATUS) */
export type CashRepayStatus = 'init' | 'success' | 'failed';
/** Names and codes of CashRepayStatus. */
export declare const CashRepayStatus: CodeTable<CashRepayStatus>;
/** Kind of option position; no struct of this version carries it. (XTP: XTP_OPT_POSITION_TYPE) */
export type OptionPositionType = 'contract' | 'combined';
/** Names and codes of OptionPositionType. */
export declare const OptionPositionType: CodeTable<OptionPositionType>;
/** Kind of order request; no struct of this version carries it. (XTP: XTP_ORDER_DETAIL_TYPE) */
export type OrderDetailType = 'newOrder' | 'cancelOrder' | 'comboNewOrder' | 'comboCancelOrder';
/** Names and codes of OrderDetailType. */
export declare const OrderDetailType: CodeTable<OrderDetailType>;
/** Kind of terminal orders come from, reported for regulators. (XTP: XTPTerminalType) */
export type TerminalType = 'pc' | 'android' | 'ios' | 'wp' | 'station' | 'tel' | 'pcLinux';
/** Names and codes of TerminalType. */
export declare const TerminalType: CodeTable<TerminalType>;
/** Requirement a combination strategy makes on the expiry dates of its legs. (XTP: XTP_EXPIRE_DATE_TYPE) */
export type ExpireDateType = 'same' | 'diff' | 'none';
/** Names and codes of ExpireDateType. */
export declare const ExpireDateType: CodeTable<ExpireDateType>;
/** Requirement a combination strategy makes on the underlyings of its legs. (XTP: XTP_UNDERLYING_TYPE) */
export type UnderlyingType = 'same' | 'diff' | 'none';
/** Names and codes of UnderlyingType. */
export declare const UnderlyingType: CodeTable<UnderlyingType>;
/** When the exchange splits an option combination by itself. (XTP: XTP_AUTO_SPLIT_TYPE) */
export type AutoSplitType = 'expiryDay' | 'dayBefore' | 'twoDaysBefore' | 'none';
/** Names and codes of AutoSplitType. */
export declare const AutoSplitType: CodeTable<AutoSplitType>;
/** Class of investor that may trade a security. (XTP: XTP_QUALIFICATION_TYPE) */
export type QualificationType = 'public' | 'common' | 'organization' | 'unknown';
/** Names and codes of QualificationType. */
export declare const QualificationType: CodeTable<QualificationType>;
/** Detailed kind of a security; NQ securities always carry others. (XTP: XTP_SECURITY_TYPE) */
export type SecurityType = 'mainBoard' | 'secondBoard' | 'startupBoard' | 'index' | 'techBoard' | 'stateBond' | 'enterpriseBond' | 'companyBond' | 'convertibleBond' | 'nationalBondReverseRepo' | 'etfSingleMarketStock' | 'etfInterMarketStock' | 'etfCrossBorderStock' | 'etfSingleMarketBond' | 'etfCashBond' | 'etfGold' | 'etfCommodityFutures' | 'lof' | 'structuredFundChild' | 'szseRecreationFund' | 'stockOption' | 'etfOption' | 'allotment' | 'monetaryFundShCreationRedemption' | 'monetaryFundShTrading' | 'monetaryFundSz' | 'lofCrossBorder' | 'others';
/** Names and codes of SecurityType. */
export declare const SecurityType: CodeTable<SecurityType>;
/** Kind of holding; an allotment entitlement gives the quantity fields other meanings. (XTP: XTP_POSITION_SECURITY_TYPE) */
export type PositionSecurityType = 'normal' | 'placement' | 'unknown';
/** Names and codes of PositionSecurityType. */
export declare const PositionSecurityType: CodeTable<PositionSecurityType>;
/** Listing status of a security. (XTP: XTP_SECURITY_STATUS) */
export type SecurityStatus = 'st' | 'nIpo' | 'common' | 'resume' | 'delisting' | 'others';
/** Names and codes of SecurityStatus. */
export declare const SecurityStatus: CodeTable<SecurityStatus>;
/** Trading status letter of a NEEQ or BSE security, turned into a number. (XTP: XTP_TRADE_STATUS) */
export type NqTradeStatus = 'unknown' | 'n' | 'y' | 'd' | 'i' | 'f';
/** Names and codes of NqTradeStatus. */
export declare const NqTradeStatus: CodeTable<NqTradeStatus>;
/** Security grade letter of a NEEQ or BSE security, turned into a number; grades are defined by the exchange. (XTP: XTP_SECURITY_LEVEL) */
export type NqSecurityLevel = 'unknown' | 't' | 'b' | 'o' | 'p' | 'r' | 'f';
/** Names and codes of NqSecurityLevel. */
export declare const NqSecurityLevel: CodeTable<NqSecurityLevel>;
/** Trading method letter of a NEEQ or BSE security, turned into a number. (XTP: XTP_TRADE_TYPE) */
export type NqTradeType = 'unknown' | 't' | 'm' | 'b' | 'c' | 'p' | 'o';
/** Names and codes of NqTradeType. */
export declare const NqTradeType: CodeTable<NqTradeType>;
/** Suspension letter of a NEEQ or BSE security, turned into a number. (XTP: XTP_SUSPEND_FLAG) */
export type NqSuspendFlag = 'unknown' | 'f' | 't' | 'h';
/** Names and codes of NqSuspendFlag. */
export declare const NqSuspendFlag: CodeTable<NqSuspendFlag>;
/** Ex-rights and ex-dividend letter of a NEEQ or BSE security, turned into a number. (XTP: XTP_EX_DIVIDEND_FLAG) */
export type NqExDividendFlag = 'unknown' | 'n' | 'e' | 'd' | 'a';
/** Names and codes of NqExDividendFlag. */
export declare const NqExDividendFlag: CodeTable<NqExDividendFlag>;
/** Market layer of a NEEQ or BSE security. (XTP: XTP_SECURITY_LAYER_TYPE) */
export type NqSecurityLayer = 'basic' | 'innovative' | 'northEx' | 'other';
/** Names and codes of NqSecurityLayer. */
export declare const NqSecurityLayer: CodeTable<NqSecurityLayer>;
/** Legacy kind of a snapshot; numbers differ from SnapshotDataType, which should be used instead. (XTP: XTP_MARKETDATA_TYPE) */
export type SnapshotDataTypeV1 = 'actual' | 'option';
/** Names and codes of SnapshotDataTypeV1. */
export declare const SnapshotDataTypeV1: CodeTable<SnapshotDataTypeV1>;
/** Kind of a snapshot; decides which extras of it are valid. (XTP: XTP_MARKETDATA_TYPE_V2) */
export type SnapshotDataType = 'index' | 'option' | 'actual' | 'bond';
/** Names and codes of SnapshotDataType. */
export declare const SnapshotDataType: CodeTable<SnapshotDataType>;
/** State of an algorithm mother order. (XTP: XTPStrategyStateType) */
export type AlgoState = 'creating' | 'created' | 'starting' | 'started' | 'stopping' | 'stopped' | 'destroying' | 'destroyed' | 'error' | 'partPaused' | 'paused' | 'resuming' | 'resumed';
/** Names and codes of AlgoState. */
export declare const AlgoState: CodeTable<AlgoState>;
/** Side of an order; 21 and up belong to credit accounts and option combinations. (XTP: XTP_SIDE_TYPE) */
export type Side = 'buy' | 'sell' | 'purchase' | 'redemption' | 'split' | 'merge' | 'cover' | 'freeze' | 'marginBuy' | 'shortSell' | 'sellToRepay' | 'buyToReturn' | 'stockForStock' | 'surplusStockTransfer' | 'collateralIn' | 'collateralOut' | 'optionCombine' | 'optionSplit' | 'optionSplitForced' | 'optionSplitForcedByExchange' | 'unknown';
/** Names and codes of Side. */
export declare const Side: CodeTable<Side>;
/** Open or close; orders other than options must leave it at init. (XTP: XTP_POSITION_EFFECT_TYPE) */
export type PositionEffect = 'init' | 'open' | 'close' | 'forceClose' | 'closeToday' | 'closeYesterday' | 'forceOff' | 'localForceClose' | 'creditForceCover' | 'creditForceClear' | 'creditForceDebt' | 'creditForceUncond' | 'unknown';
/** Names and codes of PositionEffect. */
export declare const PositionEffect: CodeTable<PositionEffect>;
/** Kind of trade report, a character code; values other than common come from ETF creation and redemption. (XTP: TXTPTradeTypeType) */
export type TradeType = 'common' | 'cash' | 'primary' | 'crossMarketCash' | 'hkMarketCash' | 'otherMarketCash';
/** Names and codes of TradeType. */
export declare const TradeType: CodeTable<TradeType>;
/** Kind of order, a character code; ordinary orders carry normal. (XTP: TXTPOrderTypeType) */
export type OrderType = 'normal' | 'deriveFromQuote' | 'deriveFromCombination' | 'combination' | 'conditional' | 'swap';
/** Names and codes of OrderType. */
export declare const OrderType: CodeTable<OrderType>;
