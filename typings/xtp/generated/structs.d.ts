import { EventView, View } from '../view';
import { Exchange, Market, PriceType, OrderStatus, OrderSubmitStatus, EtfReplaceType, TickerType, BusinessType, AccountType, FundTransferType, FundQueryType, FundOperationStatus, DebtExtensionStatus, SplitMergeStatus, TickType, RebuildDataType, RebuildResultCode, CallOrPut, ExerciseType, PositionDirection, CoveredOrUncovered, CashRepayStatus, TerminalType, ExpireDateType, UnderlyingType, AutoSplitType, QualificationType, SecurityType, PositionSecurityType, SecurityStatus, NqTradeStatus, NqSecurityLevel, NqTradeType, NqSuspendFlag, NqExDividendFlag, NqSecurityLayer, SnapshotDataTypeV1, SnapshotDataType, AlgoState, Side, PositionEffect, TradeType, OrderType } from './enums';
/** Identity and state of an algorithm mother order, from the algo replies and embedded in the state reports. (XTP: XTPStrategyInfoStruct, 24 bytes) */
export declare class AlgoInfo extends EventView {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Algorithm number, for example 900 TWAP, 902 VWAP, 2001 SMART; available types depend on the server. (XTP: m_strategy_type) */
    get strategyType(): number;
    /** State of the mother order. (XTP: m_strategy_state) */
    get strategyState(): AlgoState | 'unknown';
    /** The code of strategyState as XTP numbers it. */
    get strategyStateCode(): number;
    /** Number the caller chose when inserting the mother order, as BigInt. (XTP: m_client_strategy_id) */
    get clientStrategyId(): bigint;
    /** Id the algo server gave the mother order, as BigInt; use it to cancel, modify, pause or resume. (XTP: m_xtp_strategy_id) */
    get xtpStrategyId(): bigint;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPStrategyInfoStruct as a plain object; what is left out is zero. */
export interface AlgoInfoFields {
    /** Algorithm number, for example 900 TWAP, 902 VWAP, 2001 SMART; available types depend on the server. */
    readonly strategyType?: number;
    /** State of the mother order. */
    readonly strategyState?: AlgoState | number;
    /** Number the caller chose when inserting the mother order, as BigInt. */
    readonly clientStrategyId?: bigint | number;
    /** Id the algo server gave the mother order, as BigInt; use it to cancel, modify, pause or resume. */
    readonly xtpStrategyId?: bigint | number;
}
/** Mother order together with one of its securities; declared, but no callback of this version uses it. (XTP: XTPStrategySymbolInfoStruct, XTPStrategySymbolInfo, 48 bytes) */
export declare class AlgoSymbolInfo extends View {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Identity and state of the mother order. (XTP: m_strategy_info) */
    get strategyInfo(): AlgoInfo;
    /** Bare security code. (XTP: m_ticker) */
    get ticker(): string;
    /** Trading market of the security. (XTP: m_market) */
    get market(): Market | 'unknown';
    /** The code of market as XTP numbers it. */
    get marketCode(): number;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPStrategySymbolInfoStruct as a plain object; what is left out is zero. */
export interface AlgoSymbolInfoFields {
    /** Identity and state of the mother order. */
    readonly strategyInfo?: AlgoInfoFields;
    /** Bare security code. */
    readonly ticker?: string;
    /** Trading market of the security. */
    readonly market?: Market | number;
}
/** Error id and text; given to most callbacks (null or id 0 means success) and returned by GetApiLastError. (XTP: XTPRspInfoStruct, XTPRI, 128 bytes) */
export declare class ErrorInfo extends View {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Error id; 0 means no error, and 11000350 in a query reply only means that nothing was found. (XTP: error_id) */
    get errorId(): number;
    /** Error text in UTF-8, at most 123 bytes and possibly cut inside a character; exchange rejects hold the exchange's own code. (XTP: error_msg) */
    get errorMessage(): string;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPRspInfoStruct as a plain object; what is left out is zero. */
export interface ErrorInfoFields {
    /** Error id; 0 means no error, and 11000350 in a query reply only means that nothing was found. */
    readonly errorId?: number;
    /** Error text in UTF-8, at most 123 bytes and possibly cut inside a character; exchange rejects hold the exchange's own code. */
    readonly errorMessage?: string;
}
/** Progress of a mother order over all its securities, pushed by OnStrategyStateReport to every client of the account. (XTP: XTPStrategyStateReportStruct, XTPStrategyStateReport, 248 bytes) */
export declare class AlgoStateReport extends EventView {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Identity and state of the mother order. (XTP: m_strategy_info) */
    get strategyInfo(): AlgoInfo;
    /** Total target quantity, in shares. (XTP: m_strategy_qty) */
    get strategyQuantity(): number;
    /** Quantity sent in child orders so far, in shares. (XTP: m_strategy_ordered_qty) */
    get strategyOrderedQuantity(): number;
    /** Quantity of cancelled child orders, in shares. (XTP: m_strategy_cancelled_qty) */
    get strategyCancelledQuantity(): number;
    /** Quantity filled so far, in shares. (XTP: m_strategy_execution_qty) */
    get strategyExecutionQuantity(): number;
    /** Open quantity not yet closed, in shares; for intraday (T0) algorithms. (XTP: m_strategy_unclosed_qty) */
    get strategyUnclosedQuantity(): number;
    /** Total target amount, in yuan. (XTP: m_strategy_asset) */
    get strategyAsset(): number;
    /** Amount sent in child orders so far, in yuan. (XTP: m_strategy_ordered_asset) */
    get strategyOrderedAsset(): number;
    /** Amount filled so far, in yuan. (XTP: m_strategy_execution_asset) */
    get strategyExecutionAsset(): number;
    /** Average fill price, in yuan. (XTP: m_strategy_execution_price) */
    get strategyExecutionPrice(): number;
    /** Average market price over the running time, in yuan. (XTP: m_strategy_market_price) */
    get strategyMarketPrice(): number;
    /** Difference between the fill price and the market price, as reported by the algo server. (XTP: m_strategy_price_diff) */
    get strategyPriceDiff(): number;
    /** Result of the algorithm against the market price, in yuan, as reported by the algo server. (XTP: m_strategy_asset_diff) */
    get strategyAssetDiff(): number;
    /** Reason when the mother order is in the error state. (XTP: m_error_info) */
    get errorInfo(): ErrorInfo;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPStrategyStateReportStruct as a plain object; what is left out is zero. */
export interface AlgoStateReportFields {
    /** Identity and state of the mother order. */
    readonly strategyInfo?: AlgoInfoFields;
    /** Total target quantity, in shares. */
    readonly strategyQuantity?: bigint | number;
    /** Quantity sent in child orders so far, in shares. */
    readonly strategyOrderedQuantity?: bigint | number;
    /** Quantity of cancelled child orders, in shares. */
    readonly strategyCancelledQuantity?: bigint | number;
    /** Quantity filled so far, in shares. */
    readonly strategyExecutionQuantity?: bigint | number;
    /** Open quantity not yet closed, in shares; for intraday (T0) algorithms. */
    readonly strategyUnclosedQuantity?: bigint | number;
    /** Total target amount, in yuan. */
    readonly strategyAsset?: number;
    /** Amount sent in child orders so far, in yuan. */
    readonly strategyOrderedAsset?: number;
    /** Amount filled so far, in yuan. */
    readonly strategyExecutionAsset?: number;
    /** Average fill price, in yuan. */
    readonly strategyExecutionPrice?: number;
    /** Average market price over the running time, in yuan. */
    readonly strategyMarketPrice?: number;
    /** Difference between the fill price and the market price, as reported by the algo server. */
    readonly strategyPriceDiff?: number;
    /** Result of the algorithm against the market price, in yuan, as reported by the algo server. */
    readonly strategyAssetDiff?: number;
    /** Reason when the mother order is in the error state. */
    readonly errorInfo?: ErrorInfoFields;
}
/** Selects one security of a mother order; declared, but no call of this version uses it. (XTP: XTPStrategySymbolReqStruct, XTPStrategySymbolReq, 32 bytes) */
export declare class AlgoSymbolQuery extends View {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Id of the mother order, as BigInt. (XTP: m_xtp_strategy_id) */
    get xtpStrategyId(): bigint;
    /** Bare security code. (XTP: m_ticker) */
    get ticker(): string;
    /** Trading market of the security. (XTP: m_market) */
    get market(): Market | 'unknown';
    /** The code of market as XTP numbers it. */
    get marketCode(): number;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPStrategySymbolReqStruct as a plain object; what is left out is zero. */
export interface AlgoSymbolQueryFields {
    /** Id of the mother order, as BigInt. */
    readonly xtpStrategyId?: bigint | number;
    /** Bare security code. */
    readonly ticker?: string;
    /** Trading market of the security. */
    readonly market?: Market | number;
}
/** Progress of a mother order in one security, pushed by OnStrategySymbolStateReport to every client of the account. (XTP: XTPStrategySymbolStateReportStruct, XTPStrategySymbolStateReport, 312 bytes) */
export declare class AlgoSymbolStateReport extends EventView {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Identity and state of the mother order. (XTP: m_strategy_info) */
    get strategyInfo(): AlgoInfo;
    /** Bare security code. (XTP: m_ticker) */
    get ticker(): string;
    /** Trading market of the security. (XTP: m_market) */
    get market(): Market | 'unknown';
    /** The code of market as XTP numbers it. */
    get marketCode(): number;
    /** Side of the mother order in this security. (XTP: m_side) */
    get side(): Side | 'unknown';
    /** The code of side as XTP numbers it. */
    get sideCode(): number;
    /** Target quantity, in shares. (XTP: m_strategy_qty) */
    get strategyQuantity(): number;
    /** Quantity sent in child orders so far, in shares. (XTP: m_strategy_ordered_qty) */
    get strategyOrderedQuantity(): number;
    /** Quantity of cancelled child orders, in shares. (XTP: m_strategy_cancelled_qty) */
    get strategyCancelledQuantity(): number;
    /** Quantity filled so far, in shares. (XTP: m_strategy_execution_qty) */
    get strategyExecutionQuantity(): number;
    /** Quantity bought so far, in shares; for intraday (T0) algorithms. (XTP: m_strategy_buy_qty) */
    get strategyBuyQuantity(): number;
    /** Quantity sold so far, in shares; for intraday (T0) algorithms. (XTP: m_strategy_sell_qty) */
    get strategySellQuantity(): number;
    /** Open quantity not yet closed, in shares; for intraday (T0) algorithms. (XTP: m_strategy_unclosed_qty) */
    get strategyUnclosedQuantity(): number;
    /** Target amount, in yuan. (XTP: m_strategy_asset) */
    get strategyAsset(): number;
    /** Amount sent in child orders so far, in yuan. (XTP: m_strategy_ordered_asset) */
    get strategyOrderedAsset(): number;
    /** Amount filled so far, in yuan. (XTP: m_strategy_execution_asset) */
    get strategyExecutionAsset(): number;
    /** Amount bought so far, in yuan; for intraday (T0) algorithms. (XTP: m_strategy_buy_asset) */
    get strategyBuyAsset(): number;
    /** Amount sold so far, in yuan; for intraday (T0) algorithms. (XTP: m_strategy_sell_asset) */
    get strategySellAsset(): number;
    /** Amount not yet closed, in yuan; for intraday (T0) algorithms. (XTP: m_strategy_unclosed_asset) */
    get strategyUnclosedAsset(): number;
    /** Result of the algorithm against the market price, in yuan, as reported by the algo server. (XTP: m_strategy_asset_diff) */
    get strategyAssetDiff(): number;
    /** Average fill price, in yuan. (XTP: m_strategy_execution_price) */
    get strategyExecutionPrice(): number;
    /** Average market price over the running time, in yuan. (XTP: m_strategy_market_price) */
    get strategyMarketPrice(): number;
    /** Difference between the fill price and the market price, as reported by the algo server. (XTP: m_strategy_price_diff) */
    get strategyPriceDiff(): number;
    /** Reason when this security is in the error state. (XTP: m_error_info) */
    get errorInfo(): ErrorInfo;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPStrategySymbolStateReportStruct as a plain object; what is left out is zero. */
export interface AlgoSymbolStateReportFields {
    /** Identity and state of the mother order. */
    readonly strategyInfo?: AlgoInfoFields;
    /** Bare security code. */
    readonly ticker?: string;
    /** Trading market of the security. */
    readonly market?: Market | number;
    /** Side of the mother order in this security. */
    readonly side?: Side | number;
    /** Target quantity, in shares. */
    readonly strategyQuantity?: bigint | number;
    /** Quantity sent in child orders so far, in shares. */
    readonly strategyOrderedQuantity?: bigint | number;
    /** Quantity of cancelled child orders, in shares. */
    readonly strategyCancelledQuantity?: bigint | number;
    /** Quantity filled so far, in shares. */
    readonly strategyExecutionQuantity?: bigint | number;
    /** Quantity bought so far, in shares; for intraday (T0) algorithms. */
    readonly strategyBuyQuantity?: bigint | number;
    /** Quantity sold so far, in shares; for intraday (T0) algorithms. */
    readonly strategySellQuantity?: bigint | number;
    /** Open quantity not yet closed, in shares; for intraday (T0) algorithms. */
    readonly strategyUnclosedQuantity?: bigint | number;
    /** Target amount, in yuan. */
    readonly strategyAsset?: number;
    /** Amount sent in child orders so far, in yuan. */
    readonly strategyOrderedAsset?: number;
    /** Amount filled so far, in yuan. */
    readonly strategyExecutionAsset?: number;
    /** Amount bought so far, in yuan; for intraday (T0) algorithms. */
    readonly strategyBuyAsset?: number;
    /** Amount sold so far, in yuan; for intraday (T0) algorithms. */
    readonly strategySellAsset?: number;
    /** Amount not yet closed, in yuan; for intraday (T0) algorithms. */
    readonly strategyUnclosedAsset?: number;
    /** Result of the algorithm against the market price, in yuan, as reported by the algo server. */
    readonly strategyAssetDiff?: number;
    /** Average fill price, in yuan. */
    readonly strategyExecutionPrice?: number;
    /** Average market price over the running time, in yuan. */
    readonly strategyMarketPrice?: number;
    /** Difference between the fill price and the market price, as reported by the algo server. */
    readonly strategyPriceDiff?: number;
    /** Reason when this security is in the error state. */
    readonly errorInfo?: ErrorInfoFields;
}
/** Recommended algorithm for one security, from OnStrategyRecommendation. (XTP: XTPStrategyRecommendationInfoStruct, XTPStrategyRecommendationInfo, 88 bytes) */
export declare class AlgoRecommendation extends EventView {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Number of the recommended algorithm. (XTP: m_strategy_type) */
    get strategyType(): number;
    /** Trading market of the security. (XTP: m_market) */
    get market(): Market | 'unknown';
    /** The code of market as XTP numbers it. */
    get marketCode(): number;
    /** Bare security code. (XTP: m_ticker) */
    get ticker(): string;
    /** Reserved by the vendor; carries no documented meaning. (XTP: m_reserved) */
    get reserved(): string;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPStrategyRecommendationInfoStruct as a plain object; what is left out is zero. */
export interface AlgoRecommendationFields {
    /** Number of the recommended algorithm. */
    readonly strategyType?: number;
    /** Trading market of the security. */
    readonly market?: Market | number;
    /** Bare security code. */
    readonly ticker?: string;
    /** Reserved by the vendor; carries no documented meaning. */
    readonly reserved?: string;
}
/** Security of a mother order to pause or resume, used by PauseAlgoOrder, ResumeAlgoOrder and their replies. (XTP: XTPStrategyTickerInfoStruct, XTPStrategyTickerInfo, 20 bytes) */
export declare class AlgoTicker extends EventView {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Bare security code. (XTP: m_ticker) */
    get ticker(): string;
    /** Trading market of the security. (XTP: m_market) */
    get market(): Market | 'unknown';
    /** The code of market as XTP numbers it. */
    get marketCode(): number;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPStrategyTickerInfoStruct as a plain object; what is left out is zero. */
export interface AlgoTickerFields {
    /** Bare security code. */
    readonly ticker?: string;
    /** Trading market of the security. */
    readonly market?: Market | number;
}
/** State of a debt extension request, from OnCreditExtendDebtDate and OnQueryCreditExtendDebtDateOrders. (XTP: XTPCreditDebtExtendNotice, XTPCreditDebtExtendAck, 56 bytes) */
export declare class DebtExtension extends EventView {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Id of the extension request as BigInt: the value CreditExtendDebtDate returned. (XTP: xtpid) */
    get xtpId(): bigint;
    /** Id of the debt contract being extended. (XTP: debt_id) */
    get debtId(): string;
    /** State of the request; numbered differently from the fund transfer states. (XTP: oper_status) */
    get operationStatus(): DebtExtensionStatus | 'unknown';
    /** The code of operationStatus as XTP numbers it. */
    get operationStatusCode(): number;
    /** Time of the operation as epoch milliseconds. (XTP: oper_time) */
    get operationTime(): number;
    /** operationTime as XTP sends it: YYYYMMDDHHMMSSsss. */
    get operationTimeRaw(): bigint;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPCreditDebtExtendNotice as a plain object; what is left out is zero. */
export interface DebtExtensionFields {
    /** Id of the extension request as BigInt: the value CreditExtendDebtDate returned. */
    readonly xtpId?: bigint | number;
    /** Id of the debt contract being extended. */
    readonly debtId?: string;
    /** State of the request; numbered differently from the fund transfer states. */
    readonly operationStatus?: DebtExtensionStatus | number;
    /** Time of the operation as epoch milliseconds. */
    readonly operationTime?: bigint | number;
}
/** Result of a cash repayment, from OnCreditCashRepay. (XTP: XTPCrdCashRepayRsp, 24 bytes) */
export declare class CreditCashRepay extends EventView {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Id of the repayment as BigInt: the value CreditCashRepay returned. (XTP: xtp_id) */
    get xtpId(): bigint;
    /** Amount asked to be repaid, in yuan. (XTP: request_amount) */
    get requestAmount(): number;
    /** Amount actually repaid, in yuan; capped at the debt. (XTP: cash_repay_amount) */
    get cashRepayAmount(): number;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPCrdCashRepayRsp as a plain object; what is left out is zero. */
export interface CreditCashRepayFields {
    /** Id of the repayment as BigInt: the value CreditCashRepay returned. */
    readonly xtpId?: bigint | number;
    /** Amount asked to be repaid, in yuan. */
    readonly requestAmount?: number;
    /** Amount actually repaid, in yuan; capped at the debt. */
    readonly cashRepayAmount?: number;
}
/** Result of a cash repayment of one contract's interest and fees, from OnCreditCashRepayDebtInterestFee. (XTP: XTPCrdCashRepayDebtInterestFeeRsp, 96 bytes) */
export declare class CreditInterestRepay extends EventView {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Id of the repayment as BigInt: the value CreditCashRepayDebtInterestFee returned. (XTP: xtp_id) */
    get xtpId(): bigint;
    /** Amount asked to be repaid, in yuan. (XTP: request_amount) */
    get requestAmount(): number;
    /** Amount actually repaid, in yuan. (XTP: cash_repay_amount) */
    get cashRepayAmount(): number;
    /** Id of the debt contract the repayment is for. (XTP: debt_compact_id) */
    get debtCompactId(): string;
    /** Reserved by the vendor; carries no documented meaning. (XTP: unknow) */
    get unknown(): string;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPCrdCashRepayDebtInterestFeeRsp as a plain object; what is left out is zero. */
export interface CreditInterestRepayFields {
    /** Id of the repayment as BigInt: the value CreditCashRepayDebtInterestFee returned. */
    readonly xtpId?: bigint | number;
    /** Amount asked to be repaid, in yuan. */
    readonly requestAmount?: number;
    /** Amount actually repaid, in yuan. */
    readonly cashRepayAmount?: number;
    /** Id of the debt contract the repayment is for. */
    readonly debtCompactId?: string;
    /** Reserved by the vendor; carries no documented meaning. */
    readonly unknown?: string;
}
/** One cash repayment of the day, from OnQueryCreditCashRepayInfo. (XTP: XTPCrdCashRepayInfo, 168 bytes) */
export declare class CreditCashRepayRecord extends EventView {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Id of the repayment, as BigInt. (XTP: xtp_id) */
    get xtpId(): bigint;
    /** State of the repayment. (XTP: status) */
    get status(): CashRepayStatus | 'unknown';
    /** The code of status as XTP numbers it. */
    get statusCode(): number;
    /** Amount asked to be repaid, in yuan. (XTP: request_amount) */
    get requestAmount(): number;
    /** Amount actually repaid, in yuan. (XTP: cash_repay_amount) */
    get cashRepayAmount(): number;
    /** Marks a repayment made as part of a forced liquidation. (XTP: position_effect) */
    get positionEffect(): PositionEffect | 'unknown';
    /** The code of positionEffect as XTP numbers it. */
    get positionEffectCode(): number;
    /** Reason of a failed repayment. (XTP: error_info) */
    get errorInfo(): ErrorInfo;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPCrdCashRepayInfo as a plain object; what is left out is zero. */
export interface CreditCashRepayRecordFields {
    /** Id of the repayment, as BigInt. */
    readonly xtpId?: bigint | number;
    /** State of the repayment. */
    readonly status?: CashRepayStatus | number;
    /** Amount asked to be repaid, in yuan. */
    readonly requestAmount?: number;
    /** Amount actually repaid, in yuan. */
    readonly cashRepayAmount?: number;
    /** Marks a repayment made as part of a forced liquidation. */
    readonly positionEffect?: PositionEffect | number;
    /** Reason of a failed repayment. */
    readonly errorInfo?: ErrorInfoFields;
}
/** One margin-buying or short-selling debt contract, from OnQueryCreditDebtInfo. (XTP: XTPCrdDebtInfo, 160 bytes) */
export declare class CreditDebt extends EventView {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** The instrument as users write it, e.g. `600519.SH`. */
    get symbol(): string;
    /** Kind of debt: 0 owes cash (margin buying), 1 owes stock (short selling). (XTP: debt_type) */
    get debtType(): number;
    /** Id of the debt contract. (XTP: debt_id) */
    get debtId(): string;
    /** Position id that belongs to the debt, as BigInt. (XTP: position_id) */
    get positionId(): bigint;
    /** Id of the order that created the debt, as BigInt; meaningful for debts opened today. (XTP: order_xtp_id) */
    get orderXtpId(): bigint;
    /** State code of the contract, assigned by the counter. (XTP: debt_status) */
    get debtStatus(): number;
    /** Trading market of the security. (XTP: market) */
    get market(): Market | 'unknown';
    /** The code of market as XTP numbers it. */
    get marketCode(): number;
    /** Bare code of the security. (XTP: ticker) */
    get ticker(): string;
    /** Date the debt was opened, YYYYMMDD. (XTP: order_date) */
    get orderDate(): number;
    /** Date the debt falls due, YYYYMMDD, extensions included. (XTP: end_date) */
    get endDate(): number;
    /** Date the debt fell due before any extension, YYYYMMDD. (XTP: orig_end_date) */
    get originalEndDate(): number;
    /** True when the contract has already been extended. (XTP: is_extended) */
    get isExtended(): boolean;
    /** Amount still owed, in yuan. (XTP: remain_amt) */
    get remainAmount(): number;
    /** Shares still owed, excluding dueRightQuantity; return both to settle the debt. (XTP: remain_qty) */
    get remainQuantity(): number;
    /** Principal still owed, in yuan. (XTP: remain_principal) */
    get remainPrincipal(): number;
    /** Shares owed in addition because of corporate actions. (XTP: due_right_qty) */
    get dueRightQuantity(): number;
    /** Reserved by the vendor; carries no documented meaning. (XTP: unknown) */
    get unknown(): number[];
    toObject(): Record<string, unknown>;
}
/** The fields of XTPCrdDebtInfo as a plain object; what is left out is zero. */
export interface CreditDebtFields {
    /** Kind of debt: 0 owes cash (margin buying), 1 owes stock (short selling). */
    readonly debtType?: number;
    /** Id of the debt contract. */
    readonly debtId?: string;
    /** Position id that belongs to the debt, as BigInt. */
    readonly positionId?: bigint | number;
    /** Id of the order that created the debt, as BigInt; meaningful for debts opened today. */
    readonly orderXtpId?: bigint | number;
    /** State code of the contract, assigned by the counter. */
    readonly debtStatus?: number;
    /** Trading market of the security. */
    readonly market?: Market | number;
    /** Bare code of the security. */
    readonly ticker?: string;
    /** Date the debt was opened, YYYYMMDD. */
    readonly orderDate?: bigint | number;
    /** Date the debt falls due, YYYYMMDD, extensions included. */
    readonly endDate?: bigint | number;
    /** Date the debt fell due before any extension, YYYYMMDD. */
    readonly originalEndDate?: bigint | number;
    /** True when the contract has already been extended. */
    readonly isExtended?: boolean;
    /** Amount still owed, in yuan. */
    readonly remainAmount?: number;
    /** Shares still owed, excluding dueRightQuantity; return both to settle the debt. */
    readonly remainQuantity?: bigint | number;
    /** Principal still owed, in yuan. */
    readonly remainPrincipal?: number;
    /** Shares owed in addition because of corporate actions. */
    readonly dueRightQuantity?: bigint | number;
    /** Reserved by the vendor; carries no documented meaning. */
    readonly unknown?: readonly (bigint | number)[];
}
/** Margin account overview, from OnQueryCreditFundInfo. (XTP: XTPCrdFundInfo, 48 bytes) */
export declare class CreditFund extends EventView {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Maintenance ratio of the account: assets to debts. (XTP: maintenance_ratio) */
    get maintenanceRatio(): number;
    /** Total assets of the credit account, in yuan. (XTP: all_asset) */
    get allAsset(): number;
    /** Total debts of the credit account, in yuan. (XTP: all_debt) */
    get allDebt(): number;
    /** Credit still available now in yuan, shared by margin buying and short selling. (XTP: line_of_credit) */
    get lineOfCredit(): number;
    /** Margin available as collateral, in yuan. (XTP: guaranty) */
    get guaranty(): number;
    /** Reserved by the vendor; carries no documented meaning. (XTP: reserved) */
    get reserved(): number;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPCrdFundInfo as a plain object; what is left out is zero. */
export interface CreditFundFields {
    /** Maintenance ratio of the account: assets to debts. */
    readonly maintenanceRatio?: number;
    /** Total assets of the credit account, in yuan. */
    readonly allAsset?: number;
    /** Total debts of the credit account, in yuan. */
    readonly allDebt?: number;
    /** Credit still available now in yuan, shared by margin buying and short selling. */
    readonly lineOfCredit?: number;
    /** Margin available as collateral, in yuan. */
    readonly guaranty?: number;
    /** Reserved by the vendor; carries no documented meaning. */
    readonly reserved?: number;
}
/** Security filter of QueryCreditTickerDebtInfo. (XTP: XTPClientQueryCrdDebtStockReq, 20 bytes) */
export declare class CreditTickerDebtQuery extends View {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** The instrument as users write it, e.g. `600519.SH`. */
    get symbol(): string;
    /** Trading market of the security. (XTP: market) */
    get market(): Market | 'unknown';
    /** The code of market as XTP numbers it. */
    get marketCode(): number;
    /** Bare security code; empty means all. (XTP: ticker) */
    get ticker(): string;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPClientQueryCrdDebtStockReq as a plain object; what is left out is zero. */
export interface CreditTickerDebtQueryFields {
    /** Trading market of the security. */
    readonly market?: Market | number;
    /** Bare security code; empty means all. */
    readonly ticker?: string;
}
/** Shares owed in one security, from OnQueryCreditTickerDebtInfo. (XTP: XTPCrdDebtStockInfo, 40 bytes) */
export declare class CreditTickerDebt extends EventView {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** The instrument as users write it, e.g. `600519.SH`. */
    get symbol(): string;
    /** Trading market of the security. (XTP: market) */
    get market(): Market | 'unknown';
    /** The code of market as XTP numbers it. */
    get marketCode(): number;
    /** Bare security code. (XTP: ticker) */
    get ticker(): string;
    /** Shares that can be returned today; excludes today's short sales. (XTP: stock_repay_quantity) */
    get stockRepayQuantity(): number;
    /** Total shares owed, including what cannot be returned today. (XTP: stock_total_quantity) */
    get stockTotalQuantity(): number;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPCrdDebtStockInfo as a plain object; what is left out is zero. */
export interface CreditTickerDebtFields {
    /** Trading market of the security. */
    readonly market?: Market | number;
    /** Bare security code. */
    readonly ticker?: string;
    /** Shares that can be returned today; excludes today's short sales. */
    readonly stockRepayQuantity?: bigint | number;
    /** Total shares owed, including what cannot be returned today. */
    readonly stockTotalQuantity?: bigint | number;
}
/** Security filter of QueryCreditTickerAssignInfo and QueryCreditPositionExtraInfo. (XTP: XTPClientQueryCrdPositionStockReq, 20 bytes) */
export declare class CreditPositionQuery extends View {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** The instrument as users write it, e.g. `600519.SH`. */
    get symbol(): string;
    /** Trading market of the security. (XTP: market) */
    get market(): Market | 'unknown';
    /** The code of market as XTP numbers it. */
    get marketCode(): number;
    /** Bare security code; empty means all. (XTP: ticker) */
    get ticker(): string;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPClientQueryCrdPositionStockReq as a plain object; what is left out is zero. */
export interface CreditPositionQueryFields {
    /** Trading market of the security. */
    readonly market?: Market | number;
    /** Bare security code; empty means all. */
    readonly ticker?: string;
}
/** Shares available for short selling, from OnQueryCreditTickerAssignInfo. (XTP: XTPClientQueryCrdPositionStkInfo, 56 bytes) */
export declare class CreditAssignable extends EventView {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** The instrument as users write it, e.g. `600519.SH`. */
    get symbol(): string;
    /** Trading market of the security. (XTP: market) */
    get market(): Market | 'unknown';
    /** The code of market as XTP numbers it. */
    get marketCode(): number;
    /** Bare security code. (XTP: ticker) */
    get ticker(): string;
    /** Quantity limit in shares; not used at present. (XTP: limit_qty) */
    get limitQuantity(): number;
    /** Quantity as of yesterday, in shares; not used at present. (XTP: yesterday_qty) */
    get yesterdayQuantity(): number;
    /** Shares still available to sell short; not restored within the day after a return. (XTP: left_qty) */
    get leftQuantity(): number;
    /** Frozen quantity in shares; not used at present. (XTP: frozen_qty) */
    get frozenQuantity(): number;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPClientQueryCrdPositionStkInfo as a plain object; what is left out is zero. */
export interface CreditAssignableFields {
    /** Trading market of the security. */
    readonly market?: Market | number;
    /** Bare security code. */
    readonly ticker?: string;
    /** Quantity limit in shares; not used at present. */
    readonly limitQuantity?: bigint | number;
    /** Quantity as of yesterday, in shares; not used at present. */
    readonly yesterdayQuantity?: bigint | number;
    /** Shares still available to sell short; not restored within the day after a return. */
    readonly leftQuantity?: bigint | number;
    /** Frozen quantity in shares; not used at present. */
    readonly frozenQuantity?: bigint | number;
}
/** Security filter of QueryCreditExcessStock and QueryMulCreditExcessStock. (XTP: XTPClientQueryCrdSurplusStkReqInfo, 20 bytes) */
export declare class CreditSurplusQuery extends View {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** The instrument as users write it, e.g. `600519.SH`. */
    get symbol(): string;
    /** Trading market of the security. (XTP: market) */
    get market(): Market | 'unknown';
    /** The code of market as XTP numbers it. */
    get marketCode(): number;
    /** Bare security code; required by QueryCreditExcessStock, may be empty for QueryMulCreditExcessStock. (XTP: ticker) */
    get ticker(): string;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPClientQueryCrdSurplusStkReqInfo as a plain object; what is left out is zero. */
export interface CreditSurplusQueryFields {
    /** Trading market of the security. */
    readonly market?: Market | number;
    /** Bare security code; required by QueryCreditExcessStock, may be empty for QueryMulCreditExcessStock. */
    readonly ticker?: string;
}
/** Surplus shares left after returning a short, from OnQueryCreditExcessStock and OnQueryMulCreditExcessStock. (XTP: XTPClientQueryCrdSurplusStkRspInfo, 40 bytes) */
export declare class CreditSurplus extends EventView {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** The instrument as users write it, e.g. `600519.SH`. */
    get symbol(): string;
    /** Trading market of the security. (XTP: market) */
    get market(): Market | 'unknown';
    /** The code of market as XTP numbers it. */
    get marketCode(): number;
    /** Bare security code. (XTP: ticker) */
    get ticker(): string;
    /** Surplus shares that can be transferred; a surplus transfer order must use exactly this quantity. (XTP: transferable_quantity) */
    get transferableQuantity(): number;
    /** Surplus shares already transferred. (XTP: transferred_quantity) */
    get transferredQuantity(): number;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPClientQueryCrdSurplusStkRspInfo as a plain object; what is left out is zero. */
export interface CreditSurplusFields {
    /** Trading market of the security. */
    readonly market?: Market | number;
    /** Bare security code. */
    readonly ticker?: string;
    /** Surplus shares that can be transferred; a surplus transfer order must use exactly this quantity. */
    readonly transferableQuantity?: bigint | number;
    /** Surplus shares already transferred. */
    readonly transferredQuantity?: bigint | number;
}
/** Request to extend a debt contract, passed to CreditExtendDebtDate. (XTP: XTPCreditDebtExtendReq, 128 bytes) */
export declare class DebtExtensionRequest extends View {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Request id as BigInt; leave 0, the call returns the id. (XTP: xtpid) */
    get xtpId(): bigint;
    /** Id of the debt contract to extend. (XTP: debt_id) */
    get debtId(): string;
    /** Number of days to extend the contract by. (XTP: defer_days) */
    get deferDays(): number;
    /** Fund account number. (XTP: fund_account) */
    get fundAccount(): string;
    /** Fund account password. (XTP: password) */
    get password(): string;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPCreditDebtExtendReq as a plain object; what is left out is zero. */
export interface DebtExtensionRequestFields {
    /** Request id as BigInt; leave 0, the call returns the id. */
    readonly xtpId?: bigint | number;
    /** Id of the debt contract to extend. */
    readonly debtId?: string;
    /** Number of days to extend the contract by. */
    readonly deferDays?: number;
    /** Fund account number. */
    readonly fundAccount?: string;
    /** Fund account password. */
    readonly password?: string;
}
/** Further margin account figures, from OnQueryCreditFundExtraInfo. (XTP: XTPCrdFundExtraInfo, 72 bytes) */
export declare class CreditFundExtra extends EventView {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Short-sale proceeds currently tied up in money fund purchases, in yuan. (XTP: mf_rs_avl_used) */
    get moneyFundShortProceedsAvailableUsed(): number;
    /** Securities capital of the account as computed by the counter, in yuan. (XTP: security_capital) */
    get securityCapital(): number;
    /** Debts from margin buying, in yuan. (XTP: financing_debts) */
    get financingDebts(): number;
    /** Debts from short selling, in yuan. (XTP: short_sell_debts) */
    get shortSellDebts(): number;
    /** Fixed total credit line of the account, in yuan. (XTP: contract_debts_load) */
    get contractDebtsLoad(): number;
    /** Reserved by the vendor; carries no documented meaning. (XTP: reserve) */
    get reserve(): string;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPCrdFundExtraInfo as a plain object; what is left out is zero. */
export interface CreditFundExtraFields {
    /** Short-sale proceeds currently tied up in money fund purchases, in yuan. */
    readonly moneyFundShortProceedsAvailableUsed?: number;
    /** Securities capital of the account as computed by the counter, in yuan. */
    readonly securityCapital?: number;
    /** Debts from margin buying, in yuan. */
    readonly financingDebts?: number;
    /** Debts from short selling, in yuan. */
    readonly shortSellDebts?: number;
    /** Fixed total credit line of the account, in yuan. */
    readonly contractDebtsLoad?: number;
    /** Reserved by the vendor; carries no documented meaning. */
    readonly reserve?: string;
}
/** Further margin figures of one security, from OnQueryCreditPositionExtraInfo. (XTP: XTPCrdPositionExtraInfo, 96 bytes) */
export declare class CreditPositionExtra extends EventView {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** The instrument as users write it, e.g. `600519.SH`. */
    get symbol(): string;
    /** Trading market of the security. (XTP: market) */
    get market(): Market | 'unknown';
    /** The code of market as XTP numbers it. */
    get marketCode(): number;
    /** Bare security code. (XTP: ticker) */
    get ticker(): string;
    /** Short-sale proceeds tied up in this money fund, in yuan. (XTP: mf_rs_avl_used) */
    get moneyFundShortProceedsAvailableUsed(): number;
    /** Reserved by the vendor; carries no documented meaning. (XTP: reserve) */
    get reserve(): string;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPCrdPositionExtraInfo as a plain object; what is left out is zero. */
export interface CreditPositionExtraFields {
    /** Trading market of the security. */
    readonly market?: Market | number;
    /** Bare security code. */
    readonly ticker?: string;
    /** Short-sale proceeds tied up in this money fund, in yuan. */
    readonly moneyFundShortProceedsAvailableUsed?: number;
    /** Reserved by the vendor; carries no documented meaning. */
    readonly reserve?: string;
}
/** A fund transfer order, passed to FundTransfer; result in OnFundTransfer. (XTP: XTPFundTransferReq, 104 bytes) */
export declare class FundTransferRequest extends View {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Transfer id as BigInt; leave 0, FundTransfer returns the id. (XTP: serial_id) */
    get serialId(): bigint;
    /** Fund account number. (XTP: fund_account) */
    get fundAccount(): string;
    /** Fund password; needed only for transfers to and from the main counter. (XTP: password) */
    get password(): string;
    /** Amount to transfer, in yuan. (XTP: amount) */
    get amount(): number;
    /** Direction and kind of the transfer; with the main counter or between the two trading nodes. (XTP: transfer_type) */
    get transferType(): FundTransferType | 'unknown';
    /** The code of transferType as XTP numbers it. */
    get transferTypeCode(): number;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPFundTransferReq as a plain object; what is left out is zero. */
export interface FundTransferRequestFields {
    /** Transfer id as BigInt; leave 0, FundTransfer returns the id. */
    readonly serialId?: bigint | number;
    /** Fund account number. */
    readonly fundAccount?: string;
    /** Fund password; needed only for transfers to and from the main counter. */
    readonly password?: string;
    /** Amount to transfer, in yuan. */
    readonly amount?: number;
    /** Direction and kind of the transfer; with the main counter or between the two trading nodes. */
    readonly transferType?: FundTransferType | number;
}
/** Query of funds held on the main counter or the peer node, passed to QueryOtherServerFund. (XTP: XTPFundQueryReq, 120 bytes) */
export declare class OtherServerFundQuery extends View {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Fund account number. (XTP: fund_account) */
    get fundAccount(): string;
    /** Fund password; needed only when asking the main counter. (XTP: password) */
    get password(): string;
    /** Which funds to ask for. (XTP: query_type) */
    get queryType(): FundQueryType | 'unknown';
    /** The code of queryType as XTP numbers it. */
    get queryTypeCode(): number;
    /** Reserved by the vendor; leave 0. (XTP: unknown) */
    get unknown(): bigint[];
    toObject(): Record<string, unknown>;
}
/** The fields of XTPFundQueryReq as a plain object; what is left out is zero. */
export interface OtherServerFundQueryFields {
    /** Fund account number. */
    readonly fundAccount?: string;
    /** Fund password; needed only when asking the main counter. */
    readonly password?: string;
    /** Which funds to ask for. */
    readonly queryType?: FundQueryType | number;
    /** Reserved by the vendor; leave 0. */
    readonly unknown?: readonly (bigint | number)[];
}
/** Funds found elsewhere, from OnQueryOtherServerFund. (XTP: XTPFundQueryRsp, 48 bytes) */
export declare class OtherServerFund extends EventView {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Amount that can be transferred, in yuan. (XTP: amount) */
    get amount(): number;
    /** Which funds the amount refers to. (XTP: query_type) */
    get queryType(): FundQueryType | 'unknown';
    /** The code of queryType as XTP numbers it. */
    get queryTypeCode(): number;
    /** Reserved by the vendor; carries no documented meaning. (XTP: unknown) */
    get unknown(): bigint[];
    toObject(): Record<string, unknown>;
}
/** The fields of XTPFundQueryRsp as a plain object; what is left out is zero. */
export interface OtherServerFundFields {
    /** Amount that can be transferred, in yuan. */
    readonly amount?: number;
    /** Which funds the amount refers to. */
    readonly queryType?: FundQueryType | number;
    /** Reserved by the vendor; carries no documented meaning. */
    readonly unknown?: readonly (bigint | number)[];
}
/** Filter of QueryOptionAuctionInfo. (XTP: XTPQueryOptionAuctionInfoReq, 20 bytes) */
export declare class OptionContractQuery extends View {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** The instrument as users write it, e.g. `600519.SH`. */
    get symbol(): string;
    /** Trading market of the option contract. (XTP: market) */
    get market(): Market | 'unknown';
    /** The code of market as XTP numbers it. */
    get marketCode(): number;
    /** Eight-digit contract code; empty means all. (XTP: ticker) */
    get ticker(): string;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPQueryOptionAuctionInfoReq as a plain object; what is left out is zero. */
export interface OptionContractQueryFields {
    /** Trading market of the option contract. */
    readonly market?: Market | number;
    /** Eight-digit contract code; empty means all. */
    readonly ticker?: string;
}
/** Static data of an option contract, from OnQueryOptionAuctionInfo; the trader API is its only source. (XTP: XTPQueryOptionAuctionInfoRsp, 528 bytes) */
export declare class OptionContract extends EventView {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Eight-digit trading code of the contract. (XTP: ticker) */
    get ticker(): string;
    /** Market the contract trades on. (XTP: security_id_source) */
    get securityIdSource(): Market | 'unknown';
    /** The code of securityIdSource as XTP numbers it. */
    get securityIdSourceCode(): number;
    /** Short name of the contract in UTF-8. (XTP: symbol) */
    get symbol(): string;
    /** Contract id in the exchange's descriptive form (underlying, type, expiry, strike). (XTP: contract_id) */
    get contractId(): string;
    /** Code of the underlying security. (XTP: underlying_security_id) */
    get underlyingSecurityId(): string;
    /** Market of the underlying security. (XTP: underlying_security_id_source) */
    get underlyingSecurityIdSource(): Market | 'unknown';
    /** The code of underlyingSecurityIdSource as XTP numbers it. */
    get underlyingSecurityIdSourceCode(): number;
    /** First trading date, YYYYMMDD. (XTP: list_date) */
    get listDate(): number;
    /** Last trading date, YYYYMMDD. (XTP: last_trade_date) */
    get lastTradeDate(): number;
    /** Kind of security; option. (XTP: ticker_type) */
    get tickerType(): TickerType | 'unknown';
    /** The code of tickerType as XTP numbers it. */
    get tickerTypeCode(): number;
    /** Whether a position opened today may be closed today. (XTP: day_trading) */
    get dayTrading(): number;
    /** Call or put. (XTP: call_or_put) */
    get callOrPut(): CallOrPut | 'unknown';
    /** The code of callOrPut as XTP numbers it. */
    get callOrPutCode(): number;
    /** Delivery date, YYYYMMDD. (XTP: delivery_day) */
    get deliveryDay(): number;
    /** Delivery month, as the plain number the counter sends. (XTP: delivery_month) */
    get deliveryMonth(): number;
    /** Exercise style: european or american. (XTP: exercise_type) */
    get exerciseType(): ExerciseType | 'unknown';
    /** The code of exerciseType as XTP numbers it. */
    get exerciseTypeCode(): number;
    /** First exercise date, YYYYMMDD. (XTP: exercise_begin_date) */
    get exerciseBeginDate(): number;
    /** Last exercise date, YYYYMMDD. (XTP: exercise_end_date) */
    get exerciseEndDate(): number;
    /** Strike price, in yuan. (XTP: exercise_price) */
    get exercisePrice(): number;
    /** Order quantity step, in contracts. (XTP: qty_unit) */
    get quantityUnit(): number;
    /** Contract multiplier: shares of the underlying per contract. (XTP: contract_unit) */
    get contractUnit(): number;
    /** Open interest of the contract, in contracts. (XTP: contract_position) */
    get contractPosition(): number;
    /** Previous closing price, in yuan. (XTP: prev_close_price) */
    get previousClosePrice(): number;
    /** Previous settlement price, in yuan. (XTP: prev_clearing_price) */
    get previousClearingPrice(): number;
    /** Largest quantity of one limit buy order, in contracts. (XTP: lmt_buy_max_qty) */
    get limitBuyMaxQuantity(): number;
    /** Smallest quantity of one limit buy order, in contracts. (XTP: lmt_buy_min_qty) */
    get limitBuyMinQuantity(): number;
    /** Largest quantity of one limit sell order, in contracts. (XTP: lmt_sell_max_qty) */
    get limitSellMaxQuantity(): number;
    /** Smallest quantity of one limit sell order, in contracts. (XTP: lmt_sell_min_qty) */
    get limitSellMinQuantity(): number;
    /** Largest quantity of one market buy order, in contracts. (XTP: mkt_buy_max_qty) */
    get marketBuyMaxQuantity(): number;
    /** Smallest quantity of one market buy order, in contracts. (XTP: mkt_buy_min_qty) */
    get marketBuyMinQuantity(): number;
    /** Largest quantity of one market sell order, in contracts. (XTP: mkt_sell_max_qty) */
    get marketSellMaxQuantity(): number;
    /** Smallest quantity of one market sell order, in contracts. (XTP: mkt_sell_min_qty) */
    get marketSellMinQuantity(): number;
    /** Smallest price step, in yuan. (XTP: price_tick) */
    get priceTick(): number;
    /** Today's upper price limit, in yuan. (XTP: upper_limit_price) */
    get upperLimitPrice(): number;
    /** Today's lower price limit, in yuan. (XTP: lower_limit_price) */
    get lowerLimitPrice(): number;
    /** Margin for selling one contract open today, in yuan. (XTP: sell_margin) */
    get sellMargin(): number;
    /** First parameter of the margin formula, as a ratio. (XTP: margin_ratio_param1) */
    get marginRatioParam1(): number;
    /** Second parameter of the margin formula, as a ratio. (XTP: margin_ratio_param2) */
    get marginRatioParam2(): number;
    /** Reserved by the vendor; carries no documented meaning. (XTP: unknown) */
    get unknown(): bigint[];
    toObject(): Record<string, unknown>;
}
/** The fields of XTPQueryOptionAuctionInfoRsp as a plain object; what is left out is zero. */
export interface OptionContractFields {
    /** Eight-digit trading code of the contract. */
    readonly ticker?: string;
    /** Market the contract trades on. */
    readonly securityIdSource?: Market | number;
    /** Short name of the contract in UTF-8. */
    readonly symbol?: string;
    /** Contract id in the exchange's descriptive form (underlying, type, expiry, strike). */
    readonly contractId?: string;
    /** Code of the underlying security. */
    readonly underlyingSecurityId?: string;
    /** Market of the underlying security. */
    readonly underlyingSecurityIdSource?: Market | number;
    /** First trading date, YYYYMMDD. */
    readonly listDate?: number;
    /** Last trading date, YYYYMMDD. */
    readonly lastTradeDate?: number;
    /** Kind of security; option. */
    readonly tickerType?: TickerType | number;
    /** Whether a position opened today may be closed today. */
    readonly dayTrading?: number;
    /** Call or put. */
    readonly callOrPut?: CallOrPut | number;
    /** Delivery date, YYYYMMDD. */
    readonly deliveryDay?: number;
    /** Delivery month, as the plain number the counter sends. */
    readonly deliveryMonth?: number;
    /** Exercise style: european or american. */
    readonly exerciseType?: ExerciseType | number;
    /** First exercise date, YYYYMMDD. */
    readonly exerciseBeginDate?: number;
    /** Last exercise date, YYYYMMDD. */
    readonly exerciseEndDate?: number;
    /** Strike price, in yuan. */
    readonly exercisePrice?: number;
    /** Order quantity step, in contracts. */
    readonly quantityUnit?: bigint | number;
    /** Contract multiplier: shares of the underlying per contract. */
    readonly contractUnit?: bigint | number;
    /** Open interest of the contract, in contracts. */
    readonly contractPosition?: bigint | number;
    /** Previous closing price, in yuan. */
    readonly previousClosePrice?: number;
    /** Previous settlement price, in yuan. */
    readonly previousClearingPrice?: number;
    /** Largest quantity of one limit buy order, in contracts. */
    readonly limitBuyMaxQuantity?: bigint | number;
    /** Smallest quantity of one limit buy order, in contracts. */
    readonly limitBuyMinQuantity?: bigint | number;
    /** Largest quantity of one limit sell order, in contracts. */
    readonly limitSellMaxQuantity?: bigint | number;
    /** Smallest quantity of one limit sell order, in contracts. */
    readonly limitSellMinQuantity?: bigint | number;
    /** Largest quantity of one market buy order, in contracts. */
    readonly marketBuyMaxQuantity?: bigint | number;
    /** Smallest quantity of one market buy order, in contracts. */
    readonly marketBuyMinQuantity?: bigint | number;
    /** Largest quantity of one market sell order, in contracts. */
    readonly marketSellMaxQuantity?: bigint | number;
    /** Smallest quantity of one market sell order, in contracts. */
    readonly marketSellMinQuantity?: bigint | number;
    /** Smallest price step, in yuan. */
    readonly priceTick?: number;
    /** Today's upper price limit, in yuan. */
    readonly upperLimitPrice?: number;
    /** Today's lower price limit, in yuan. */
    readonly lowerLimitPrice?: number;
    /** Margin for selling one contract open today, in yuan. */
    readonly sellMargin?: number;
    /** First parameter of the margin formula, as a ratio. */
    readonly marginRatioParam1?: number;
    /** Second parameter of the margin formula, as a ratio. */
    readonly marginRatioParam2?: number;
    /** Reserved by the vendor; carries no documented meaning. */
    readonly unknown?: readonly (bigint | number)[];
}
/** Rule for one leg of a combination strategy, part of ComboStrategy. (XTP: XTPCombLegStrategy, 24 bytes) */
export declare class ComboLegStrategy extends View {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Call or put required for the leg. (XTP: call_or_put) */
    get callOrPut(): CallOrPut | 'unknown';
    /** The code of callOrPut as XTP numbers it. */
    get callOrPutCode(): number;
    /** Position side required for the leg: long, short or covered. (XTP: position_side) */
    get positionSide(): PositionDirection | 'unknown';
    /** The code of positionSide as XTP numbers it. */
    get positionSideCode(): number;
    /** Rank character of the leg's strike among the legs. (XTP: exercise_price_seq) */
    get exercisePriceSequence(): string;
    /** Rank of the leg's expiry date among the legs. (XTP: expire_date_seq) */
    get expireDateSequence(): number;
    /** Contracts of the leg in one combination. (XTP: leg_qty) */
    get legQuantity(): number;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPCombLegStrategy as a plain object; what is left out is zero. */
export interface ComboLegStrategyFields {
    /** Call or put required for the leg. */
    readonly callOrPut?: CallOrPut | number;
    /** Position side required for the leg: long, short or covered. */
    readonly positionSide?: PositionDirection | number;
    /** Rank character of the leg's strike among the legs. */
    readonly exercisePriceSequence?: string;
    /** Rank of the leg's expiry date among the legs. */
    readonly expireDateSequence?: number;
    /** Contracts of the leg in one combination. */
    readonly legQuantity?: bigint | number;
}
/** One combination strategy the exchange offers, from OnQueryOptionCombinedStrategyInfo. (XTP: XTPQueryCombineStrategyInfoRsp, 248 bytes) */
export declare class ComboStrategy extends EventView {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Strategy code such as "CNSJC", used when inserting a combination order. (XTP: strategy_id) */
    get strategyId(): string;
    /** Name of the strategy in UTF-8. (XTP: strategy_name) */
    get strategyName(): string;
    /** Market that offers the strategy. (XTP: market) */
    get market(): Market | 'unknown';
    /** The code of market as XTP numbers it. */
    get marketCode(): number;
    /** Number of legs; only that many entries of legStrategy are valid. (XTP: leg_num) */
    get legNum(): number;
    /** Rules of the legs, up to four. (XTP: leg_strategy) */
    get legStrategy(): ComboLegStrategy[];
    /** Whether the legs must expire on the same date. (XTP: expire_date_type) */
    get expireDateType(): ExpireDateType | 'unknown';
    /** The code of expireDateType as XTP numbers it. */
    get expireDateTypeCode(): number;
    /** Whether the legs must have the same underlying. (XTP: underlying_type) */
    get underlyingType(): UnderlyingType | 'unknown';
    /** The code of underlyingType as XTP numbers it. */
    get underlyingTypeCode(): number;
    /** When the exchange splits the combination by itself before expiry. (XTP: auto_sep_type) */
    get autoSepType(): AutoSplitType | 'unknown';
    /** The code of autoSepType as XTP numbers it. */
    get autoSepTypeCode(): number;
    /** Reserved by the vendor; carries no documented meaning. (XTP: reserved) */
    get reserved(): bigint[];
    toObject(): Record<string, unknown>;
}
/** The fields of XTPQueryCombineStrategyInfoRsp as a plain object; what is left out is zero. */
export interface ComboStrategyFields {
    /** Strategy code such as "CNSJC", used when inserting a combination order. */
    readonly strategyId?: string;
    /** Name of the strategy in UTF-8. */
    readonly strategyName?: string;
    /** Market that offers the strategy. */
    readonly market?: Market | number;
    /** Number of legs; only that many entries of legStrategy are valid. */
    readonly legNum?: number;
    /** Rules of the legs, up to four. */
    readonly legStrategy?: readonly ComboLegStrategyFields[];
    /** Whether the legs must expire on the same date. */
    readonly expireDateType?: ExpireDateType | number;
    /** Whether the legs must have the same underlying. */
    readonly underlyingType?: UnderlyingType | number;
    /** When the exchange splits the combination by itself before expiry. */
    readonly autoSepType?: AutoSplitType | number;
    /** Reserved by the vendor; carries no documented meaning. */
    readonly reserved?: readonly (bigint | number)[];
}
/** One leg of an option combination, part of ComboInfo. (XTP: XTPOptCombLegInfo, 32 bytes) */
export declare class ComboLeg extends View {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Contract code of the leg. (XTP: leg_security_id) */
    get legSecurityId(): string;
    /** Call or put of the leg. (XTP: leg_cntr_type) */
    get legContractType(): CallOrPut | 'unknown';
    /** The code of legContractType as XTP numbers it. */
    get legContractTypeCode(): number;
    /** Position side of the leg: long, short or covered. (XTP: leg_side) */
    get legSide(): PositionDirection | 'unknown';
    /** The code of legSide as XTP numbers it. */
    get legSideCode(): number;
    /** Whether the leg is a covered position. (XTP: leg_covered) */
    get legCovered(): CoveredOrUncovered | 'unknown';
    /** The code of legCovered as XTP numbers it. */
    get legCoveredCode(): number;
    /** Contracts of the leg. (XTP: leg_qty) */
    get legQuantity(): number;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPOptCombLegInfo as a plain object; what is left out is zero. */
export interface ComboLegFields {
    /** Contract code of the leg. */
    readonly legSecurityId?: string;
    /** Call or put of the leg. */
    readonly legContractType?: CallOrPut | number;
    /** Position side of the leg: long, short or covered. */
    readonly legSide?: PositionDirection | number;
    /** Whether the leg is a covered position. */
    readonly legCovered?: CoveredOrUncovered | number;
    /** Contracts of the leg. */
    readonly legQuantity?: number;
}
/** Strategy and legs of an option combination, embedded in combination orders, trades and positions. (XTP: XTPOptCombPlugin, 160 bytes) */
export declare class ComboInfo extends View {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Strategy code such as "CNSJC"; "exec" for a combined exercise. (XTP: strategy_id) */
    get strategyId(): string;
    /** Combination number: empty when combining, the existing number when splitting. (XTP: comb_num) */
    get comboNum(): string;
    /** Number of legs used: 2 when combining, 0 when splitting, 4 at most. (XTP: num_legs) */
    get numLegs(): number;
    /** Legs of the combination; only the first numLegs entries are valid. (XTP: leg_detail) */
    get legDetail(): ComboLeg[];
    toObject(): Record<string, unknown>;
}
/** The fields of XTPOptCombPlugin as a plain object; what is left out is zero. */
export interface ComboInfoFields {
    /** Strategy code such as "CNSJC"; "exec" for a combined exercise. */
    readonly strategyId?: string;
    /** Combination number: empty when combining, the existing number when splitting. */
    readonly comboNum?: string;
    /** Number of legs used: 2 when combining, 0 when splitting, 4 at most. */
    readonly numLegs?: number;
    /** Legs of the combination; only the first numLegs entries are valid. */
    readonly legDetail?: readonly ComboLegFields[];
}
/** Filter of QueryOptionCombinedPosition. (XTP: XTPQueryOptCombPositionReq, 24 bytes) */
export declare class ComboPositionQuery extends View {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Combination number to look for; empty means all. (XTP: comb_num) */
    get comboNum(): string;
    /** Trading market of the combination. (XTP: market) */
    get market(): Market | 'unknown';
    /** The code of market as XTP numbers it. */
    get marketCode(): number;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPQueryOptCombPositionReq as a plain object; what is left out is zero. */
export interface ComboPositionQueryFields {
    /** Combination number to look for; empty means all. */
    readonly comboNum?: string;
    /** Trading market of the combination. */
    readonly market?: Market | number;
}
/** One option combination held, from OnQueryOptionCombinedPosition. (XTP: XTPQueryOptCombPositionRsp, 632 bytes) */
export declare class ComboPosition extends EventView {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Strategy code of the combination. (XTP: strategy_id) */
    get strategyId(): string;
    /** Name of the strategy in UTF-8. (XTP: strategy_name) */
    get strategyName(): string;
    /** Trading market of the combination. (XTP: market) */
    get market(): Market | 'unknown';
    /** The code of market as XTP numbers it. */
    get marketCode(): number;
    /** Combinations held now. (XTP: total_qty) */
    get totalQuantity(): number;
    /** Combinations that can still be split. (XTP: available_qty) */
    get availableQuantity(): number;
    /** Combinations held at the start of the day. (XTP: yesterday_position) */
    get yesterdayPosition(): number;
    /** Combination number and legs. (XTP: opt_comb_info) */
    get combo(): ComboInfo;
    /** Margin tied up by the combination, in yuan. (XTP: secu_comb_margin) */
    get securityComboMargin(): number;
    /** Reserved by the vendor; carries no documented meaning. (XTP: reserved) */
    get reserved(): bigint[];
    toObject(): Record<string, unknown>;
}
/** The fields of XTPQueryOptCombPositionRsp as a plain object; what is left out is zero. */
export interface ComboPositionFields {
    /** Strategy code of the combination. */
    readonly strategyId?: string;
    /** Name of the strategy in UTF-8. */
    readonly strategyName?: string;
    /** Trading market of the combination. */
    readonly market?: Market | number;
    /** Combinations held now. */
    readonly totalQuantity?: bigint | number;
    /** Combinations that can still be split. */
    readonly availableQuantity?: bigint | number;
    /** Combinations held at the start of the day. */
    readonly yesterdayPosition?: bigint | number;
    /** Combination number and legs. */
    readonly combo?: ComboInfoFields;
    /** Margin tied up by the combination, in yuan. */
    readonly securityComboMargin?: number;
    /** Reserved by the vendor; carries no documented meaning. */
    readonly reserved?: readonly (bigint | number)[];
}
/** Exercise figures of one option contract; declared, but no callback of this version uses it. (XTP: XTPQueryOptExecInfoRsp, 512 bytes) */
export declare class OptionExecInfo extends View {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Trading market of the contract. (XTP: market) */
    get market(): Market | 'unknown';
    /** The code of market as XTP numbers it. */
    get marketCode(): number;
    /** Contract code. (XTP: cntrt_code) */
    get contractCode(): string;
    /** Long position, in contracts. (XTP: own_qty_long) */
    get ownQuantityLong(): number;
    /** Short position, in contracts. (XTP: own_qty_short) */
    get ownQuantityShort(): number;
    /** Covered short position, in contracts. (XTP: own_qty_short_cover) */
    get ownQuantityShortCover(): number;
    /** Net position, in contracts. (XTP: net_qty) */
    get netQuantity(): number;
    /** Long contracts bound in combinations. (XTP: combed_qty_long) */
    get combinedQuantityLong(): number;
    /** Short contracts bound in combinations. (XTP: combed_qty_short) */
    get combinedQuantityShort(): number;
    /** Covered short contracts bound in combinations. (XTP: combed_qty_short_cover) */
    get combinedQuantityShortCover(): number;
    /** Contracts ordered today for ordinary exercise. (XTP: total_execute_gene_order_qty) */
    get totalExecuteOrdinaryOrderQuantity(): number;
    /** Contracts confirmed today for ordinary exercise. (XTP: total_execute_gene_confirm_qty) */
    get totalExecuteOrdinaryConfirmQuantity(): number;
    /** Contracts ordered today for combined exercise. (XTP: total_execute_comb_order_qty) */
    get totalExecuteComboOrderQuantity(): number;
    /** Contracts confirmed today for combined exercise. (XTP: total_execute_comb_confirm_qty) */
    get totalExecuteComboConfirmQuantity(): number;
    /** Reserved by the vendor; carries no documented meaning. (XTP: reserved) */
    get reserved(): bigint[];
    toObject(): Record<string, unknown>;
}
/** The fields of XTPQueryOptExecInfoRsp as a plain object; what is left out is zero. */
export interface OptionExecInfoFields {
    /** Trading market of the contract. */
    readonly market?: Market | number;
    /** Contract code. */
    readonly contractCode?: string;
    /** Long position, in contracts. */
    readonly ownQuantityLong?: bigint | number;
    /** Short position, in contracts. */
    readonly ownQuantityShort?: bigint | number;
    /** Covered short position, in contracts. */
    readonly ownQuantityShortCover?: bigint | number;
    /** Net position, in contracts. */
    readonly netQuantity?: bigint | number;
    /** Long contracts bound in combinations. */
    readonly combinedQuantityLong?: bigint | number;
    /** Short contracts bound in combinations. */
    readonly combinedQuantityShort?: bigint | number;
    /** Covered short contracts bound in combinations. */
    readonly combinedQuantityShortCover?: bigint | number;
    /** Contracts ordered today for ordinary exercise. */
    readonly totalExecuteOrdinaryOrderQuantity?: bigint | number;
    /** Contracts confirmed today for ordinary exercise. */
    readonly totalExecuteOrdinaryConfirmQuantity?: bigint | number;
    /** Contracts ordered today for combined exercise. */
    readonly totalExecuteComboOrderQuantity?: bigint | number;
    /** Contracts confirmed today for combined exercise. */
    readonly totalExecuteComboConfirmQuantity?: bigint | number;
    /** Reserved by the vendor; carries no documented meaning. */
    readonly reserved?: readonly (bigint | number)[];
}
/** Filter of QueryOptionCombinedExecPosition. (XTP: XTPQueryOptCombExecPosReq, 36 bytes) */
export declare class ComboExecPositionQuery extends View {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Trading market of the contracts. (XTP: market) */
    get market(): Market | 'unknown';
    /** The code of market as XTP numbers it. */
    get marketCode(): number;
    /** Contract code of the first leg; empty means any. (XTP: cntrt_code_1) */
    get contractCode1(): string;
    /** Contract code of the second leg; empty means any. (XTP: cntrt_code_2) */
    get contractCode2(): string;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPQueryOptCombExecPosReq as a plain object; what is left out is zero. */
export interface ComboExecPositionQueryFields {
    /** Trading market of the contracts. */
    readonly market?: Market | number;
    /** Contract code of the first leg; empty means any. */
    readonly contractCode1?: string;
    /** Contract code of the second leg; empty means any. */
    readonly contractCode2?: string;
}
/** Pair of contracts that can be exercised together, from OnQueryOptionCombinedExecPosition. (XTP: XTPQueryOptCombExecPosRsp, 656 bytes) */
export declare class ComboExecPosition extends EventView {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Trading market of the contracts. (XTP: market) */
    get market(): Market | 'unknown';
    /** The code of market as XTP numbers it. */
    get marketCode(): number;
    /** Contract code of the first leg. (XTP: cntrt_code_1) */
    get contractCode1(): string;
    /** Contract name of the first leg in UTF-8. (XTP: cntrt_name_1) */
    get contractName1(): string;
    /** Position side of the first leg. (XTP: position_side_1) */
    get positionSide1(): PositionDirection | 'unknown';
    /** The code of positionSide1 as XTP numbers it. */
    get positionSide1Code(): number;
    /** Call or put of the first leg. (XTP: call_or_put_1) */
    get callOrPut1(): CallOrPut | 'unknown';
    /** The code of callOrPut1 as XTP numbers it. */
    get callOrPut1Code(): number;
    /** Available contracts of the first leg. (XTP: avl_qty_1) */
    get availableQuantity1(): number;
    /** Contracts of the first leg held at the start of the day. (XTP: orig_own_qty_1) */
    get originalOwnQuantity1(): number;
    /** Contracts of the first leg held now. (XTP: own_qty_1) */
    get ownQuantity1(): number;
    /** Contract code of the second leg. (XTP: cntrt_code_2) */
    get contractCode2(): string;
    /** Contract name of the second leg in UTF-8. (XTP: cntrt_name_2) */
    get contractName2(): string;
    /** Position side of the second leg. (XTP: position_side_2) */
    get positionSide2(): PositionDirection | 'unknown';
    /** The code of positionSide2 as XTP numbers it. */
    get positionSide2Code(): number;
    /** Call or put of the second leg. (XTP: call_or_put_2) */
    get callOrPut2(): CallOrPut | 'unknown';
    /** The code of callOrPut2 as XTP numbers it. */
    get callOrPut2Code(): number;
    /** Available contracts of the second leg. (XTP: avl_qty_2) */
    get availableQuantity2(): number;
    /** Contracts of the second leg held at the start of the day. (XTP: orig_own_qty_2) */
    get originalOwnQuantity2(): number;
    /** Contracts of the second leg held now. (XTP: own_qty_2) */
    get ownQuantity2(): number;
    /** Net position counted for combined exercise, in contracts. (XTP: net_qty) */
    get netQuantity(): number;
    /** Quantity already ordered for combined exercise, in contracts. (XTP: order_qty) */
    get orderQuantity(): number;
    /** Quantity already confirmed for combined exercise, in contracts. (XTP: confirm_qty) */
    get confirmQuantity(): number;
    /** Quantity that can still be exercised together, in contracts. (XTP: avl_qty) */
    get availableQuantity(): number;
    /** Reserved by the vendor; carries no documented meaning. (XTP: reserved) */
    get reserved(): bigint[];
    toObject(): Record<string, unknown>;
}
/** The fields of XTPQueryOptCombExecPosRsp as a plain object; what is left out is zero. */
export interface ComboExecPositionFields {
    /** Trading market of the contracts. */
    readonly market?: Market | number;
    /** Contract code of the first leg. */
    readonly contractCode1?: string;
    /** Contract name of the first leg in UTF-8. */
    readonly contractName1?: string;
    /** Position side of the first leg. */
    readonly positionSide1?: PositionDirection | number;
    /** Call or put of the first leg. */
    readonly callOrPut1?: CallOrPut | number;
    /** Available contracts of the first leg. */
    readonly availableQuantity1?: bigint | number;
    /** Contracts of the first leg held at the start of the day. */
    readonly originalOwnQuantity1?: bigint | number;
    /** Contracts of the first leg held now. */
    readonly ownQuantity1?: bigint | number;
    /** Contract code of the second leg. */
    readonly contractCode2?: string;
    /** Contract name of the second leg in UTF-8. */
    readonly contractName2?: string;
    /** Position side of the second leg. */
    readonly positionSide2?: PositionDirection | number;
    /** Call or put of the second leg. */
    readonly callOrPut2?: CallOrPut | number;
    /** Available contracts of the second leg. */
    readonly availableQuantity2?: bigint | number;
    /** Contracts of the second leg held at the start of the day. */
    readonly originalOwnQuantity2?: bigint | number;
    /** Contracts of the second leg held now. */
    readonly ownQuantity2?: bigint | number;
    /** Net position counted for combined exercise, in contracts. */
    readonly netQuantity?: bigint | number;
    /** Quantity already ordered for combined exercise, in contracts. */
    readonly orderQuantity?: bigint | number;
    /** Quantity already confirmed for combined exercise, in contracts. */
    readonly confirmQuantity?: bigint | number;
    /** Quantity that can still be exercised together, in contracts. */
    readonly availableQuantity?: bigint | number;
    /** Reserved by the vendor; carries no documented meaning. */
    readonly reserved?: readonly (bigint | number)[];
}
/** A new combination order, passed to InsertOptionCombinedOrder and InsertOptionCombinedOrderExtra. (XTP: XTPOptCombOrderInsertInfo, 192 bytes) */
export declare class ComboOrderInsert extends View {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Order id as BigInt; 0 for InsertOptionCombinedOrder, an id from GetANewOrderXTPID for the Extra call. (XTP: order_xtp_id) */
    get orderXtpId(): bigint;
    /** Free number chosen by the caller, echoed in events. (XTP: order_client_id) */
    get orderClientId(): number;
    /** Trading market, in trade-side numbering (SZ=1, SH=2). (XTP: market) */
    get market(): Market | 'unknown';
    /** The code of market as XTP numbers it. */
    get marketCode(): number;
    /** Number of combinations to build, split or exercise. (XTP: quantity) */
    get quantity(): number;
    /** optionCombine or optionSplit. (XTP: side) */
    get side(): Side | 'unknown';
    /** The code of side as XTP numbers it. */
    get sideCode(): number;
    /** optionCombine for combining and splitting, executeCombine for a combined exercise. (XTP: business_type) */
    get businessType(): BusinessType | 'unknown';
    /** The code of businessType as XTP numbers it. */
    get businessTypeCode(): number;
    /** Strategy, combination number and legs. (XTP: opt_comb_info) */
    get combo(): ComboInfo;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPOptCombOrderInsertInfo as a plain object; what is left out is zero. */
export interface ComboOrderInsertFields {
    /** Order id as BigInt; 0 for InsertOptionCombinedOrder, an id from GetANewOrderXTPID for the Extra call. */
    readonly orderXtpId?: bigint | number;
    /** Free number chosen by the caller, echoed in events. */
    readonly orderClientId?: number;
    /** Trading market, in trade-side numbering (SZ=1, SH=2). */
    readonly market?: Market | number;
    /** Number of combinations to build, split or exercise. */
    readonly quantity?: bigint | number;
    /** optionCombine or optionSplit. */
    readonly side?: Side | number;
    /** optionCombine for combining and splitting, executeCombine for a combined exercise. */
    readonly businessType?: BusinessType | number;
    /** Strategy, combination number and legs. */
    readonly combo?: ComboInfoFields;
}
/** State of a combination order, from OnOptionCombinedOrderEvent and the combination order queries. (XTP: XTPOptCombOrderInfo, XTPQueryOptCombOrderRsp, 280 bytes) */
export declare class ComboOrderInfo extends EventView {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Order id as BigInt, unique within the trading day; bits 32-39 hold the client id. (XTP: order_xtp_id) */
    get orderXtpId(): bigint;
    /** Number the caller chose when inserting the order. (XTP: order_client_id) */
    get orderClientId(): number;
    /** Client number of the cancel request; not used at present. (XTP: order_cancel_client_id) */
    get orderCancelClientId(): number;
    /** Id of the cancel that succeeded, as BigInt; 0 while the order is not cancelled. (XTP: order_cancel_xtp_id) */
    get orderCancelXtpId(): bigint;
    /** Trading market, in trade-side numbering (SZ=1, SH=2). (XTP: market) */
    get market(): Market | 'unknown';
    /** The code of market as XTP numbers it. */
    get marketCode(): number;
    /** Ordered number of combinations. (XTP: quantity) */
    get quantity(): number;
    /** Combine or split; forced splits carry their own values. (XTP: side) */
    get side(): Side | 'unknown';
    /** The code of side as XTP numbers it. */
    get sideCode(): number;
    /** Business the order belongs to. (XTP: business_type) */
    get businessType(): BusinessType | 'unknown';
    /** The code of businessType as XTP numbers it. */
    get businessTypeCode(): number;
    /** Combinations done so far, cumulative. (XTP: qty_traded) */
    get quantityTraded(): number;
    /** Combinations not done while working; after a cancel the cancelled number. (XTP: qty_left) */
    get quantityLeft(): number;
    /** Time the counter received the order, XTP local time as epoch milliseconds. (XTP: insert_time) */
    get insertTime(): number;
    /** insertTime as XTP sends it: YYYYMMDDHHMMSSsss. */
    get insertTimeRaw(): bigint;
    /** Time of the last change, XTP local time as epoch milliseconds; raw 0 when unset. (XTP: update_time) */
    get updateTime(): number;
    /** updateTime as XTP sends it: YYYYMMDDHHMMSSsss. */
    get updateTimeRaw(): bigint;
    /** Exchange time of the cancellation as epoch milliseconds; raw 0 when not cancelled. (XTP: cancel_time) */
    get cancelTime(): number;
    /** cancelTime as XTP sends it: YYYYMMDDHHMMSSsss. */
    get cancelTimeRaw(): bigint;
    /** Money amount done so far in yuan, cumulative. (XTP: trade_amount) */
    get tradeAmount(): number;
    /** Number the counter made up for the exchange gateway; not the order id. (XTP: order_local_id) */
    get orderLocalId(): string;
    /** Order status; init and partTradedQueueing are never pushed, they appear only in query results. (XTP: order_status) */
    get orderStatus(): OrderStatus | 'unknown';
    /** The code of orderStatus as XTP numbers it. */
    get orderStatusCode(): number;
    /** State of the request; in paged queries 1-3 mark order rows and 4-6 cancel rows. (XTP: order_submit_status) */
    get orderSubmitStatus(): OrderSubmitStatus | 'unknown';
    /** The code of orderSubmitStatus as XTP numbers it. */
    get orderSubmitStatusCode(): number;
    /** Kind of order as one character; ordinary orders carry normal. (XTP: order_type) */
    get orderType(): OrderType | 'unknown';
    /** The code of orderType as XTP numbers it. */
    get orderTypeCode(): number;
    /** Strategy, combination number and legs. (XTP: opt_comb_info) */
    get combo(): ComboInfo;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPOptCombOrderInfo as a plain object; what is left out is zero. */
export interface ComboOrderInfoFields {
    /** Order id as BigInt, unique within the trading day; bits 32-39 hold the client id. */
    readonly orderXtpId?: bigint | number;
    /** Number the caller chose when inserting the order. */
    readonly orderClientId?: number;
    /** Client number of the cancel request; not used at present. */
    readonly orderCancelClientId?: number;
    /** Id of the cancel that succeeded, as BigInt; 0 while the order is not cancelled. */
    readonly orderCancelXtpId?: bigint | number;
    /** Trading market, in trade-side numbering (SZ=1, SH=2). */
    readonly market?: Market | number;
    /** Ordered number of combinations. */
    readonly quantity?: bigint | number;
    /** Combine or split; forced splits carry their own values. */
    readonly side?: Side | number;
    /** Business the order belongs to. */
    readonly businessType?: BusinessType | number;
    /** Combinations done so far, cumulative. */
    readonly quantityTraded?: bigint | number;
    /** Combinations not done while working; after a cancel the cancelled number. */
    readonly quantityLeft?: bigint | number;
    /** Time the counter received the order, XTP local time as epoch milliseconds. */
    readonly insertTime?: bigint | number;
    /** Time of the last change, XTP local time as epoch milliseconds; raw 0 when unset. */
    readonly updateTime?: bigint | number;
    /** Exchange time of the cancellation as epoch milliseconds; raw 0 when not cancelled. */
    readonly cancelTime?: bigint | number;
    /** Money amount done so far in yuan, cumulative. */
    readonly tradeAmount?: number;
    /** Number the counter made up for the exchange gateway; not the order id. */
    readonly orderLocalId?: string;
    /** Order status; init and partTradedQueueing are never pushed, they appear only in query results. */
    readonly orderStatus?: OrderStatus | number;
    /** State of the request; in paged queries 1-3 mark order rows and 4-6 cancel rows. */
    readonly orderSubmitStatus?: OrderSubmitStatus | number;
    /** Kind of order as one character; ordinary orders carry normal. */
    readonly orderType?: OrderType | number;
    /** Strategy, combination number and legs. */
    readonly combo?: ComboInfoFields;
}
/** State of a combination order with exchange order number and reject reason, from the Ex order queries. (XTP: XTPOptCombOrderInfoEx, 448 bytes) */
export declare class ComboOrderInfoEx extends EventView {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Order id as BigInt, unique within the trading day; bits 32-39 hold the client id. (XTP: order_xtp_id) */
    get orderXtpId(): bigint;
    /** Number the caller chose when inserting the order. (XTP: order_client_id) */
    get orderClientId(): number;
    /** Client number of the cancel request; not used at present. (XTP: order_cancel_client_id) */
    get orderCancelClientId(): number;
    /** Id of the cancel that succeeded, as BigInt; 0 while the order is not cancelled. (XTP: order_cancel_xtp_id) */
    get orderCancelXtpId(): bigint;
    /** Trading market, in trade-side numbering (SZ=1, SH=2). (XTP: market) */
    get market(): Market | 'unknown';
    /** The code of market as XTP numbers it. */
    get marketCode(): number;
    /** Ordered number of combinations. (XTP: quantity) */
    get quantity(): number;
    /** Combine or split; forced splits carry their own values. (XTP: side) */
    get side(): Side | 'unknown';
    /** The code of side as XTP numbers it. */
    get sideCode(): number;
    /** Business the order belongs to. (XTP: business_type) */
    get businessType(): BusinessType | 'unknown';
    /** The code of businessType as XTP numbers it. */
    get businessTypeCode(): number;
    /** Combinations done so far, cumulative. (XTP: qty_traded) */
    get quantityTraded(): number;
    /** Combinations not done while working; after a cancel the cancelled number. (XTP: qty_left) */
    get quantityLeft(): number;
    /** Time the counter received the order, XTP local time as epoch milliseconds. (XTP: insert_time) */
    get insertTime(): number;
    /** insertTime as XTP sends it: YYYYMMDDHHMMSSsss. */
    get insertTimeRaw(): bigint;
    /** Time of the last change, XTP local time as epoch milliseconds; raw 0 when unset. (XTP: update_time) */
    get updateTime(): number;
    /** updateTime as XTP sends it: YYYYMMDDHHMMSSsss. */
    get updateTimeRaw(): bigint;
    /** Exchange time of the cancellation as epoch milliseconds; raw 0 when not cancelled. (XTP: cancel_time) */
    get cancelTime(): number;
    /** cancelTime as XTP sends it: YYYYMMDDHHMMSSsss. */
    get cancelTimeRaw(): bigint;
    /** Money amount done so far in yuan, cumulative. (XTP: trade_amount) */
    get tradeAmount(): number;
    /** Number the counter made up for the exchange gateway; not the order id. (XTP: order_local_id) */
    get orderLocalId(): string;
    /** Order status; init and partTradedQueueing are never pushed, they appear only in query results. (XTP: order_status) */
    get orderStatus(): OrderStatus | 'unknown';
    /** The code of orderStatus as XTP numbers it. */
    get orderStatusCode(): number;
    /** State of the request; in paged queries 1-3 mark order rows and 4-6 cancel rows. (XTP: order_submit_status) */
    get orderSubmitStatus(): OrderSubmitStatus | 'unknown';
    /** The code of orderSubmitStatus as XTP numbers it. */
    get orderSubmitStatusCode(): number;
    /** Kind of order as one character; ordinary orders carry normal. (XTP: order_type) */
    get orderType(): OrderType | 'unknown';
    /** The code of orderType as XTP numbers it. */
    get orderTypeCode(): number;
    /** Strategy, combination number and legs. (XTP: opt_comb_info) */
    get combo(): ComboInfo;
    /** Order number given by the exchange. (XTP: order_exch_id) */
    get orderExchangeId(): string;
    /** Reason of the last rejection; still readable after a restart. (XTP: order_err_t) */
    get orderError(): ErrorInfo;
    /** Reserved by the vendor; carries no documented meaning. (XTP: unknown) */
    get unknown(): bigint[];
    toObject(): Record<string, unknown>;
}
/** The fields of XTPOptCombOrderInfoEx as a plain object; what is left out is zero. */
export interface ComboOrderInfoExFields {
    /** Order id as BigInt, unique within the trading day; bits 32-39 hold the client id. */
    readonly orderXtpId?: bigint | number;
    /** Number the caller chose when inserting the order. */
    readonly orderClientId?: number;
    /** Client number of the cancel request; not used at present. */
    readonly orderCancelClientId?: number;
    /** Id of the cancel that succeeded, as BigInt; 0 while the order is not cancelled. */
    readonly orderCancelXtpId?: bigint | number;
    /** Trading market, in trade-side numbering (SZ=1, SH=2). */
    readonly market?: Market | number;
    /** Ordered number of combinations. */
    readonly quantity?: bigint | number;
    /** Combine or split; forced splits carry their own values. */
    readonly side?: Side | number;
    /** Business the order belongs to. */
    readonly businessType?: BusinessType | number;
    /** Combinations done so far, cumulative. */
    readonly quantityTraded?: bigint | number;
    /** Combinations not done while working; after a cancel the cancelled number. */
    readonly quantityLeft?: bigint | number;
    /** Time the counter received the order, XTP local time as epoch milliseconds. */
    readonly insertTime?: bigint | number;
    /** Time of the last change, XTP local time as epoch milliseconds; raw 0 when unset. */
    readonly updateTime?: bigint | number;
    /** Exchange time of the cancellation as epoch milliseconds; raw 0 when not cancelled. */
    readonly cancelTime?: bigint | number;
    /** Money amount done so far in yuan, cumulative. */
    readonly tradeAmount?: number;
    /** Number the counter made up for the exchange gateway; not the order id. */
    readonly orderLocalId?: string;
    /** Order status; init and partTradedQueueing are never pushed, they appear only in query results. */
    readonly orderStatus?: OrderStatus | number;
    /** State of the request; in paged queries 1-3 mark order rows and 4-6 cancel rows. */
    readonly orderSubmitStatus?: OrderSubmitStatus | number;
    /** Kind of order as one character; ordinary orders carry normal. */
    readonly orderType?: OrderType | number;
    /** Strategy, combination number and legs. */
    readonly combo?: ComboInfoFields;
    /** Order number given by the exchange. */
    readonly orderExchangeId?: string;
    /** Reason of the last rejection; still readable after a restart. */
    readonly orderError?: ErrorInfoFields;
    /** Reserved by the vendor; carries no documented meaning. */
    readonly unknown?: readonly (bigint | number)[];
}
/** One executed combination order or part of it, from OnOptionCombinedTradeEvent and the combination trade queries. (XTP: XTPOptCombTradeReport, XTPQueryOptCombTradeRsp, 272 bytes) */
export declare class ComboTradeReport extends EventView {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Id of the order, as BigInt. (XTP: order_xtp_id) */
    get orderXtpId(): bigint;
    /** Number the caller chose when inserting the order. (XTP: order_client_id) */
    get orderClientId(): number;
    /** Trading market, in trade-side numbering (SZ=1, SH=2). (XTP: market) */
    get market(): Market | 'unknown';
    /** The code of market as XTP numbers it. */
    get marketCode(): number;
    /** Duplicates the order id, as BigInt. (XTP: local_order_id) */
    get localOrderId(): bigint;
    /** Execution id of the report. (XTP: exec_id) */
    get execId(): string;
    /** Combinations done in this report only, not cumulative. (XTP: quantity) */
    get quantity(): number;
    /** Exchange time of the execution as epoch milliseconds. (XTP: trade_time) */
    get tradeTime(): number;
    /** tradeTime as XTP sends it: YYYYMMDDHHMMSSsss. */
    get tradeTimeRaw(): bigint;
    /** Money amount of this report, in yuan. (XTP: trade_amount) */
    get tradeAmount(): number;
    /** Report number as BigInt; not unique across accounts. (XTP: report_index) */
    get reportIndex(): bigint;
    /** Order number given by the exchange. (XTP: order_exch_id) */
    get orderExchangeId(): string;
    /** Kind of execution as one character. (XTP: trade_type) */
    get tradeType(): TradeType | 'unknown';
    /** The code of tradeType as XTP numbers it. */
    get tradeTypeCode(): number;
    /** Combine or split. (XTP: side) */
    get side(): Side | 'unknown';
    /** The code of side as XTP numbers it. */
    get sideCode(): number;
    /** Business the order belongs to. (XTP: business_type) */
    get businessType(): BusinessType | 'unknown';
    /** The code of businessType as XTP numbers it. */
    get businessTypeCode(): number;
    /** Code of the broker's exchange trading unit (PBU) the order went through. (XTP: branch_pbu) */
    get branchPbu(): string;
    /** Strategy, combination number and legs; holds the number the exchange assigned after combining. (XTP: opt_comb_info) */
    get combo(): ComboInfo;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPOptCombTradeReport as a plain object; what is left out is zero. */
export interface ComboTradeReportFields {
    /** Id of the order, as BigInt. */
    readonly orderXtpId?: bigint | number;
    /** Number the caller chose when inserting the order. */
    readonly orderClientId?: number;
    /** Trading market, in trade-side numbering (SZ=1, SH=2). */
    readonly market?: Market | number;
    /** Duplicates the order id, as BigInt. */
    readonly localOrderId?: bigint | number;
    /** Execution id of the report. */
    readonly execId?: string;
    /** Combinations done in this report only, not cumulative. */
    readonly quantity?: bigint | number;
    /** Exchange time of the execution as epoch milliseconds. */
    readonly tradeTime?: bigint | number;
    /** Money amount of this report, in yuan. */
    readonly tradeAmount?: number;
    /** Report number as BigInt; not unique across accounts. */
    readonly reportIndex?: bigint | number;
    /** Order number given by the exchange. */
    readonly orderExchangeId?: string;
    /** Kind of execution as one character. */
    readonly tradeType?: TradeType | number;
    /** Combine or split. */
    readonly side?: Side | number;
    /** Business the order belongs to. */
    readonly businessType?: BusinessType | number;
    /** Code of the broker's exchange trading unit (PBU) the order went through. */
    readonly branchPbu?: string;
    /** Strategy, combination number and legs; holds the number the exchange assigned after combining. */
    readonly combo?: ComboInfoFields;
}
/** Filter of QueryOptionCombinedOrders and QueryOptionCombinedOrdersEx; current trading day only. (XTP: XTPQueryOptCombOrderReq, 40 bytes) */
export declare class ComboOrderQuery extends View {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Combination number to filter by; empty means all. (XTP: comb_num) */
    get comboNum(): string;
    /** Start of the window as epoch milliseconds; raw 0 means the start of the trading day. (XTP: begin_time) */
    get beginTime(): number;
    /** beginTime as XTP sends it: YYYYMMDDHHMMSSsss. */
    get beginTimeRaw(): bigint;
    /** End of the window as epoch milliseconds; raw 0 means now. (XTP: end_time) */
    get endTime(): number;
    /** endTime as XTP sends it: YYYYMMDDHHMMSSsss. */
    get endTimeRaw(): bigint;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPQueryOptCombOrderReq as a plain object; what is left out is zero. */
export interface ComboOrderQueryFields {
    /** Combination number to filter by; empty means all. */
    readonly comboNum?: string;
    /** Start of the window as epoch milliseconds; raw 0 means the start of the trading day. */
    readonly beginTime?: bigint | number;
    /** End of the window as epoch milliseconds; raw 0 means now. */
    readonly endTime?: bigint | number;
}
/** Page request of QueryOptionCombinedOrdersByPage and QueryOptionCombinedOrdersByPageEx. (XTP: XTPQueryOptCombOrderByPageReq, 24 bytes) */
export declare class ComboOrderPageQuery extends View {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Number of rows wanted in this page; 1000 is a common choice. (XTP: req_count) */
    get requestCount(): number;
    /** Cursor as BigInt: 0 for the first page, then the last query reference of the previous page. (XTP: reference) */
    get reference(): bigint;
    /** Reserved by the vendor; leave 0. (XTP: reserved) */
    get reserved(): number;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPQueryOptCombOrderByPageReq as a plain object; what is left out is zero. */
export interface ComboOrderPageQueryFields {
    /** Number of rows wanted in this page; 1000 is a common choice. */
    readonly requestCount?: bigint | number;
    /** Cursor as BigInt: 0 for the first page, then the last query reference of the previous page. */
    readonly reference?: bigint | number;
    /** Reserved by the vendor; leave 0. */
    readonly reserved?: bigint | number;
}
/** Filter for one combination report by execution id; declared, but no call of this version uses it. (XTP: XTPQueryOptCombReportByExecIdReq, 32 bytes) */
export declare class ComboTradeByExecIdQuery extends View {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Id of the order, as BigInt. (XTP: order_xtp_id) */
    get orderXtpId(): bigint;
    /** Execution id of the report. (XTP: exec_id) */
    get execId(): string;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPQueryOptCombReportByExecIdReq as a plain object; what is left out is zero. */
export interface ComboTradeByExecIdQueryFields {
    /** Id of the order, as BigInt. */
    readonly orderXtpId?: bigint | number;
    /** Execution id of the report. */
    readonly execId?: string;
}
/** Filter of QueryOptionCombinedTrades; current trading day only. (XTP: XTPQueryOptCombTraderReq, 40 bytes) */
export declare class ComboTradeQuery extends View {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Combination number to filter by; empty means all. (XTP: comb_num) */
    get comboNum(): string;
    /** Start of the window as epoch milliseconds; raw 0 means the start of the trading day. (XTP: begin_time) */
    get beginTime(): number;
    /** beginTime as XTP sends it: YYYYMMDDHHMMSSsss. */
    get beginTimeRaw(): bigint;
    /** End of the window as epoch milliseconds; raw 0 means now. (XTP: end_time) */
    get endTime(): number;
    /** endTime as XTP sends it: YYYYMMDDHHMMSSsss. */
    get endTimeRaw(): bigint;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPQueryOptCombTraderReq as a plain object; what is left out is zero. */
export interface ComboTradeQueryFields {
    /** Combination number to filter by; empty means all. */
    readonly comboNum?: string;
    /** Start of the window as epoch milliseconds; raw 0 means the start of the trading day. */
    readonly beginTime?: bigint | number;
    /** End of the window as epoch milliseconds; raw 0 means now. */
    readonly endTime?: bigint | number;
}
/** Page request of QueryOptionCombinedTradesByPage. (XTP: XTPQueryOptCombTraderByPageReq, 24 bytes) */
export declare class ComboTradePageQuery extends View {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Number of rows wanted in this page; 1000 is a common choice. (XTP: req_count) */
    get requestCount(): number;
    /** Cursor as BigInt: 0 for the first page, then the last query reference of the previous page. (XTP: reference) */
    get reference(): bigint;
    /** Reserved by the vendor; leave 0. (XTP: reserved) */
    get reserved(): number;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPQueryOptCombTraderByPageReq as a plain object; what is left out is zero. */
export interface ComboTradePageQueryFields {
    /** Number of rows wanted in this page; 1000 is a common choice. */
    readonly requestCount?: bigint | number;
    /** Cursor as BigInt: 0 for the first page, then the last query reference of the previous page. */
    readonly reference?: bigint | number;
    /** Reserved by the vendor; leave 0. */
    readonly reserved?: bigint | number;
}
/** Filter of QueryStructuredFund. (XTP: XTPQueryStructuredFundInfoReq, 20 bytes) */
export declare class StructuredFundQuery extends View {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Exchange of the fund, in quote-side numbering. (XTP: exchange_id) */
    get exchange(): Exchange | 'unknown';
    /** The code of exchange as XTP numbers it. */
    get exchangeCode(): number;
    /** Code of the parent structured fund; empty means all. (XTP: sf_ticker) */
    get fundTicker(): string;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPQueryStructuredFundInfoReq as a plain object; what is left out is zero. */
export interface StructuredFundQueryFields {
    /** Exchange of the fund, in quote-side numbering. */
    readonly exchange?: Exchange | number;
    /** Code of the parent structured fund; empty means all. */
    readonly fundTicker?: string;
}
/** Link between a structured fund and one of its sub-funds, from OnQueryStructuredFund. (XTP: XTPStructuredFundInfo, 192 bytes) */
export declare class StructuredFund extends EventView {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** The instrument as users write it, e.g. `600519.SH`. */
    get symbol(): string;
    /** Exchange of the fund, in quote-side numbering. (XTP: exchange_id) */
    get exchange(): Exchange | 'unknown';
    /** The code of exchange as XTP numbers it. */
    get exchangeCode(): number;
    /** Code of the parent structured fund. (XTP: sf_ticker) */
    get fundTicker(): string;
    /** Name of the parent structured fund in UTF-8. (XTP: sf_ticker_name) */
    get fundTickerName(): string;
    /** Code of the sub-fund. (XTP: ticker) */
    get ticker(): string;
    /** Name of the sub-fund in UTF-8. (XTP: ticker_name) */
    get tickerName(): string;
    /** Whether splitting and merging are allowed. (XTP: split_merge_status) */
    get splitMergeStatus(): SplitMergeStatus | 'unknown';
    /** The code of splitMergeStatus as XTP numbers it. */
    get splitMergeStatusCode(): number;
    /** Share of this sub-fund in a split or merge, relative to its siblings. (XTP: ratio) */
    get ratio(): number;
    /** Smallest quantity of the parent fund that can be split. (XTP: min_split_qty) */
    get minSplitQuantity(): number;
    /** Smallest quantity of sub-funds that can be merged. (XTP: min_merge_qty) */
    get minMergeQuantity(): number;
    /** Net value of one fund unit, in yuan. (XTP: net_price) */
    get netPrice(): number;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPStructuredFundInfo as a plain object; what is left out is zero. */
export interface StructuredFundFields {
    /** Exchange of the fund, in quote-side numbering. */
    readonly exchange?: Exchange | number;
    /** Code of the parent structured fund. */
    readonly fundTicker?: string;
    /** Name of the parent structured fund in UTF-8. */
    readonly fundTickerName?: string;
    /** Code of the sub-fund. */
    readonly ticker?: string;
    /** Name of the sub-fund in UTF-8. */
    readonly tickerName?: string;
    /** Whether splitting and merging are allowed. */
    readonly splitMergeStatus?: SplitMergeStatus | number;
    /** Share of this sub-fund in a split or merge, relative to its siblings. */
    readonly ratio?: number;
    /** Smallest quantity of the parent fund that can be split. */
    readonly minSplitQuantity?: number;
    /** Smallest quantity of sub-funds that can be merged. */
    readonly minMergeQuantity?: number;
    /** Net value of one fund unit, in yuan. */
    readonly netPrice?: number;
}
/** Filter of QueryETF. (XTP: XTPQueryETFBaseReq, 20 bytes) */
export declare class EtfQuery extends View {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** The instrument as users write it, e.g. `600519.SH`. */
    get symbol(): string;
    /** Trading market of the ETF; the init value 0 leaves the market open. (XTP: market) */
    get market(): Market | 'unknown';
    /** The code of market as XTP numbers it. */
    get marketCode(): number;
    /** Secondary-market code of the ETF; empty means all. (XTP: ticker) */
    get ticker(): string;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPQueryETFBaseReq as a plain object; what is left out is zero. */
export interface EtfQueryFields {
    /** Trading market of the ETF; the init value 0 leaves the market open. */
    readonly market?: Market | number;
    /** Secondary-market code of the ETF; empty means all. */
    readonly ticker?: string;
}
/** Creation and redemption terms of an ETF, from OnQueryETF. (XTP: XTPQueryETFBaseRsp, 88 bytes) */
export declare class Etf extends EventView {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Trading market of the ETF. (XTP: market) */
    get market(): Market | 'unknown';
    /** The code of market as XTP numbers it. */
    get marketCode(): number;
    /** Secondary-market code of the ETF, the one used in creation and redemption orders. (XTP: etf) */
    get etf(): string;
    /** Primary-market (creation and redemption) code of the ETF. (XTP: subscribe_redemption_ticker) */
    get subscribeRedemptionTicker(): string;
    /** Creation unit in ETF shares; orders must be a multiple of it. (XTP: unit) */
    get unit(): number;
    /** Creation switch for today; 0 means creation is closed. (XTP: subscribe_status) */
    get subscribeStatus(): number;
    /** Redemption switch for today; 0 means redemption is closed. (XTP: redemption_status) */
    get redemptionStatus(): number;
    /** Largest part of a creation basket that may be replaced by cash, as a ratio. (XTP: max_cash_ratio) */
    get maxCashRatio(): number;
    /** Estimated cash part of one creation unit for today, in yuan. (XTP: estimate_amount) */
    get estimateAmount(): number;
    /** Cash difference of an earlier day in yuan; not used at present. (XTP: cash_component) */
    get cashComponent(): number;
    /** Net value of one ETF share, in yuan. (XTP: net_value) */
    get netValue(): number;
    /** Net value of one creation unit, in yuan. (XTP: total_amount) */
    get totalAmount(): number;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPQueryETFBaseRsp as a plain object; what is left out is zero. */
export interface EtfFields {
    /** Trading market of the ETF. */
    readonly market?: Market | number;
    /** Secondary-market code of the ETF, the one used in creation and redemption orders. */
    readonly etf?: string;
    /** Primary-market (creation and redemption) code of the ETF. */
    readonly subscribeRedemptionTicker?: string;
    /** Creation unit in ETF shares; orders must be a multiple of it. */
    readonly unit?: number;
    /** Creation switch for today; 0 means creation is closed. */
    readonly subscribeStatus?: number;
    /** Redemption switch for today; 0 means redemption is closed. */
    readonly redemptionStatus?: number;
    /** Largest part of a creation basket that may be replaced by cash, as a ratio. */
    readonly maxCashRatio?: number;
    /** Estimated cash part of one creation unit for today, in yuan. */
    readonly estimateAmount?: number;
    /** Cash difference of an earlier day in yuan; not used at present. */
    readonly cashComponent?: number;
    /** Net value of one ETF share, in yuan. */
    readonly netValue?: number;
    /** Net value of one creation unit, in yuan. */
    readonly totalAmount?: number;
}
/** Filter of QueryETFTickerBasket. (XTP: XTPQueryETFComponentReq, 20 bytes) */
export declare class EtfBasketQuery extends View {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** The instrument as users write it, e.g. `600519.SH`. */
    get symbol(): string;
    /** Trading market of the ETF. (XTP: market) */
    get market(): Market | 'unknown';
    /** The code of market as XTP numbers it. */
    get marketCode(): number;
    /** Secondary-market code of the ETF. (XTP: ticker) */
    get ticker(): string;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPQueryETFComponentReq as a plain object; what is left out is zero. */
export interface EtfBasketQueryFields {
    /** Trading market of the ETF. */
    readonly market?: Market | number;
    /** Secondary-market code of the ETF. */
    readonly ticker?: string;
}
/** Older form of an ETF basket row; declared, but no callback of this version uses it. (XTP: XTPQueryETFComponentRspV1, 136 bytes) */
export declare class EtfComponentV1 extends View {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** The instrument as users write it, e.g. `600519.SH`. */
    get symbol(): string;
    /** Trading market of the ETF. (XTP: market) */
    get market(): Market | 'unknown';
    /** The code of market as XTP numbers it. */
    get marketCode(): number;
    /** Secondary-market code of the ETF. (XTP: ticker) */
    get ticker(): string;
    /** Code of the component security. (XTP: component_ticker) */
    get componentTicker(): string;
    /** Name of the component security in UTF-8. (XTP: component_name) */
    get componentName(): string;
    /** Quantity of the component in one creation unit, in shares. (XTP: quantity) */
    get quantity(): number;
    /** Market of the component security. (XTP: component_market) */
    get componentMarket(): Market | 'unknown';
    /** The code of componentMarket as XTP numbers it. */
    get componentMarketCode(): number;
    /** Whether and how the component may be replaced by cash. (XTP: replace_type) */
    get replaceType(): EtfReplaceType | 'unknown';
    /** The code of replaceType as XTP numbers it. */
    get replaceTypeCode(): number;
    /** Premium charged on cash replacement, as a ratio. (XTP: premium_ratio) */
    get premiumRatio(): number;
    /** Fixed cash replacement amount of the component, in yuan. (XTP: amount) */
    get amount(): number;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPQueryETFComponentRspV1 as a plain object; what is left out is zero. */
export interface EtfComponentV1Fields {
    /** Trading market of the ETF. */
    readonly market?: Market | number;
    /** Secondary-market code of the ETF. */
    readonly ticker?: string;
    /** Code of the component security. */
    readonly componentTicker?: string;
    /** Name of the component security in UTF-8. */
    readonly componentName?: string;
    /** Quantity of the component in one creation unit, in shares. */
    readonly quantity?: bigint | number;
    /** Market of the component security. */
    readonly componentMarket?: Market | number;
    /** Whether and how the component may be replaced by cash. */
    readonly replaceType?: EtfReplaceType | number;
    /** Premium charged on cash replacement, as a ratio. */
    readonly premiumRatio?: number;
    /** Fixed cash replacement amount of the component, in yuan. */
    readonly amount?: number;
}
/** One component of an ETF basket, from OnQueryETFBasket. (XTP: XTPQueryETFComponentRsp, 168 bytes) */
export declare class EtfComponent extends EventView {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** The instrument as users write it, e.g. `600519.SH`. */
    get symbol(): string;
    /** Trading market of the ETF. (XTP: market) */
    get market(): Market | 'unknown';
    /** The code of market as XTP numbers it. */
    get marketCode(): number;
    /** Secondary-market code of the ETF. (XTP: ticker) */
    get ticker(): string;
    /** Code of the component security. (XTP: component_ticker) */
    get componentTicker(): string;
    /** Name of the component security in UTF-8. (XTP: component_name) */
    get componentName(): string;
    /** Quantity of the component in one creation unit, in shares. (XTP: quantity) */
    get quantity(): number;
    /** Market of the component security. (XTP: component_market) */
    get componentMarket(): Market | 'unknown';
    /** The code of componentMarket as XTP numbers it. */
    get componentMarketCode(): number;
    /** Whether and how the component may be replaced by cash. (XTP: replace_type) */
    get replaceType(): EtfReplaceType | 'unknown';
    /** The code of replaceType as XTP numbers it. */
    get replaceTypeCode(): number;
    /** Premium charged on cash replacement, as a ratio. (XTP: premium_ratio) */
    get premiumRatio(): number;
    /** Fixed cash replacement amount of the component, in yuan. (XTP: amount) */
    get amount(): number;
    /** Premium charged on cash replacement in a creation, as a ratio. (XTP: creation_premium_ratio) */
    get creationPremiumRatio(): number;
    /** Discount applied to cash replacement in a redemption, as a ratio. (XTP: redemption_discount_ratio) */
    get redemptionDiscountRatio(): number;
    /** Fixed cash replacement amount in a creation, in yuan. (XTP: creation_amount) */
    get creationAmount(): number;
    /** Fixed cash replacement amount in a redemption, in yuan. (XTP: redemption_amount) */
    get redemptionAmount(): number;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPQueryETFComponentRsp as a plain object; what is left out is zero. */
export interface EtfComponentFields {
    /** Trading market of the ETF. */
    readonly market?: Market | number;
    /** Secondary-market code of the ETF. */
    readonly ticker?: string;
    /** Code of the component security. */
    readonly componentTicker?: string;
    /** Name of the component security in UTF-8. */
    readonly componentName?: string;
    /** Quantity of the component in one creation unit, in shares. */
    readonly quantity?: bigint | number;
    /** Market of the component security. */
    readonly componentMarket?: Market | number;
    /** Whether and how the component may be replaced by cash. */
    readonly replaceType?: EtfReplaceType | number;
    /** Premium charged on cash replacement, as a ratio. */
    readonly premiumRatio?: number;
    /** Fixed cash replacement amount of the component, in yuan. */
    readonly amount?: number;
    /** Premium charged on cash replacement in a creation, as a ratio. */
    readonly creationPremiumRatio?: number;
    /** Discount applied to cash replacement in a redemption, as a ratio. */
    readonly redemptionDiscountRatio?: number;
    /** Fixed cash replacement amount in a creation, in yuan. */
    readonly creationAmount?: number;
    /** Fixed cash replacement amount in a redemption, in yuan. */
    readonly redemptionAmount?: number;
}
/** Filter of QueryBondSwapStockInfo. (XTP: XTPQueryBondSwapStockReq, 20 bytes) */
export declare class BondSwapQuery extends View {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** The instrument as users write it, e.g. `600519.SH`. */
    get symbol(): string;
    /** Trading market of the convertible bond. (XTP: market) */
    get market(): Market | 'unknown';
    /** The code of market as XTP numbers it. */
    get marketCode(): number;
    /** Code of the convertible bond; empty means all. (XTP: ticker) */
    get ticker(): string;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPQueryBondSwapStockReq as a plain object; what is left out is zero. */
export interface BondSwapQueryFields {
    /** Trading market of the convertible bond. */
    readonly market?: Market | number;
    /** Code of the convertible bond; empty means all. */
    readonly ticker?: string;
}
/** Conversion terms of a convertible bond, from OnQueryBondSwapStockInfo. (XTP: XTPQueryBondSwapStockRsp, 72 bytes) */
export declare class BondSwap extends EventView {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** The instrument as users write it, e.g. `600519.SH`. */
    get symbol(): string;
    /** Trading market of the bond. (XTP: market) */
    get market(): Market | 'unknown';
    /** The code of market as XTP numbers it. */
    get marketCode(): number;
    /** Code of the convertible bond. (XTP: ticker) */
    get ticker(): string;
    /** Code of the stock the bond converts into. (XTP: underlying_ticker) */
    get underlyingTicker(): string;
    /** Conversion order quantities must be a multiple of this number of bond pieces. (XTP: unit) */
    get unit(): number;
    /** Smallest quantity of one conversion order, in bond pieces. (XTP: qty_min) */
    get quantityMin(): number;
    /** Largest quantity of one conversion order, in bond pieces. (XTP: qty_max) */
    get quantityMax(): number;
    /** Conversion price in yuan; 0 in SZ. (XTP: swap_price) */
    get swapPrice(): number;
    /** Flag telling whether the bond may be converted today. (XTP: swap_flag) */
    get swapFlag(): number;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPQueryBondSwapStockRsp as a plain object; what is left out is zero. */
export interface BondSwapFields {
    /** Trading market of the bond. */
    readonly market?: Market | number;
    /** Code of the convertible bond. */
    readonly ticker?: string;
    /** Code of the stock the bond converts into. */
    readonly underlyingTicker?: string;
    /** Conversion order quantities must be a multiple of this number of bond pieces. */
    readonly unit?: number;
    /** Smallest quantity of one conversion order, in bond pieces. */
    readonly quantityMin?: bigint | number;
    /** Largest quantity of one conversion order, in bond pieces. */
    readonly quantityMax?: bigint | number;
    /** Conversion price in yuan; 0 in SZ. */
    readonly swapPrice?: number;
    /** Flag telling whether the bond may be converted today. */
    readonly swapFlag?: number;
}
/** One new issue open for subscription today, from OnQueryIPOInfoList and OnQueryBondIPOInfoList. (XTP: XTPQueryIPOTickerRsp, 104 bytes) */
export declare class IpoTicker extends EventView {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** The instrument as users write it, e.g. `600519.SH`. */
    get symbol(): string;
    /** Trading market of the issue. (XTP: market) */
    get market(): Market | 'unknown';
    /** The code of market as XTP numbers it. */
    get marketCode(): number;
    /** Subscription code of the issue. (XTP: ticker) */
    get ticker(): string;
    /** Name of the issue in UTF-8. (XTP: ticker_name) */
    get tickerName(): string;
    /** Kind of security on offer; bond for convertible bonds. (XTP: ticker_type) */
    get tickerType(): TickerType | 'unknown';
    /** The code of tickerType as XTP numbers it. */
    get tickerTypeCode(): number;
    /** Issue price in yuan, to be used as order price. (XTP: price) */
    get price(): number;
    /** Subscription quantities must be a multiple of this number of shares (pieces for bonds). (XTP: unit) */
    get unit(): number;
    /** Largest quantity of one subscription, in shares (pieces for bonds). (XTP: qty_upper_limit) */
    get quantityUpperLimit(): number;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPQueryIPOTickerRsp as a plain object; what is left out is zero. */
export interface IpoTickerFields {
    /** Trading market of the issue. */
    readonly market?: Market | number;
    /** Subscription code of the issue. */
    readonly ticker?: string;
    /** Name of the issue in UTF-8. */
    readonly tickerName?: string;
    /** Kind of security on offer; bond for convertible bonds. */
    readonly tickerType?: TickerType | number;
    /** Issue price in yuan, to be used as order price. */
    readonly price?: number;
    /** Subscription quantities must be a multiple of this number of shares (pieces for bonds). */
    readonly unit?: number;
    /** Largest quantity of one subscription, in shares (pieces for bonds). */
    readonly quantityUpperLimit?: number;
}
/** Older form of the subscription quota row; declared, but no callback of this version uses it. (XTP: XTPQueryIPOQuotaRspV1, 8 bytes) */
export declare class IpoQuotaV1 extends View {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Market the quota applies to. (XTP: market) */
    get market(): Market | 'unknown';
    /** The code of market as XTP numbers it. */
    get marketCode(): number;
    /** Quota in shares. (XTP: quantity) */
    get quantity(): number;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPQueryIPOQuotaRspV1 as a plain object; what is left out is zero. */
export interface IpoQuotaV1Fields {
    /** Market the quota applies to. */
    readonly market?: Market | number;
    /** Quota in shares. */
    readonly quantity?: number;
}
/** Subscription quota of the account in one market, from OnQueryIPOQuotaInfo. (XTP: XTPQueryIPOQuotaRsp, 16 bytes) */
export declare class IpoQuota extends EventView {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Market the quota applies to. (XTP: market) */
    get market(): Market | 'unknown';
    /** The code of market as XTP numbers it. */
    get marketCode(): number;
    /** Quota in shares, apart from the STAR market. (XTP: quantity) */
    get quantity(): number;
    /** Quota in shares for STAR market issues; SH only. (XTP: tech_quantity) */
    get techQuantity(): number;
    /** Reserved by the vendor; carries no documented meaning. (XTP: unused) */
    get unused(): number;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPQueryIPOQuotaRsp as a plain object; what is left out is zero. */
export interface IpoQuotaFields {
    /** Market the quota applies to. */
    readonly market?: Market | number;
    /** Quota in shares, apart from the STAR market. */
    readonly quantity?: number;
    /** Quota in shares for STAR market issues; SH only. */
    readonly techQuantity?: number;
    /** Reserved by the vendor; carries no documented meaning. */
    readonly unused?: number;
}
/** One security identified by exchange and bare code; named in the replies to per-ticker subscribe and unsubscribe calls. (XTP: XTPSpecificTickerStruct, XTPST, 20 bytes) */
export declare class Ticker extends EventView {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** The instrument as users write it, e.g. `600519.SH`. */
    get symbol(): string;
    /** Exchange the security trades on, in quote-side numbering (SH=1, SZ=2, NQ=3). (XTP: exchange_id) */
    get exchange(): Exchange | 'unknown';
    /** The code of exchange as XTP numbers it. */
    get exchangeCode(): number;
    /** Bare security code such as "600000", without exchange suffix; unique only together with exchange. (XTP: ticker) */
    get ticker(): string;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPSpecificTickerStruct as a plain object; what is left out is zero. */
export interface TickerFields {
    /** Exchange the security trades on, in quote-side numbering (SH=1, SZ=2, NQ=3). */
    readonly exchange?: Exchange | number;
    /** Bare security code such as "600000", without exchange suffix; unique only together with exchange. */
    readonly ticker?: string;
}
/** Extra snapshot data of stocks and funds; valid in a Snapshot whose dataType is actual. (XTP: XTPMarketDataStockExData, 224 bytes) */
export declare class StockSnapshotExtra extends View {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Total quantity of all resting buy orders, in shares. (XTP: total_bid_qty) */
    get totalBidQuantity(): number;
    /** Total quantity of all resting sell orders, in shares. (XTP: total_ask_qty) */
    get totalAskQuantity(): number;
    /** Quantity-weighted average price of the resting buy orders, in yuan. (XTP: ma_bid_price) */
    get maBidPrice(): number;
    /** Quantity-weighted average price of the resting sell orders, in yuan. (XTP: ma_ask_price) */
    get maAskPrice(): number;
    /** Quantity-weighted average buy price used for bonds, in yuan; not relevant to stocks. (XTP: ma_bond_bid_price) */
    get maBondBidPrice(): number;
    /** Quantity-weighted average sell price used for bonds, in yuan; not relevant to stocks. (XTP: ma_bond_ask_price) */
    get maBondAskPrice(): number;
    /** Yield to maturity; only meaningful for bonds. (XTP: yield_to_maturity) */
    get yieldToMaturity(): number;
    /** Indicative value of one ETF share, in yuan; SH level-2 snapshots stopped carrying it in July 2026, use the IOPV callback. (XTP: iopv) */
    get iopv(): number;
    /** Number of ETF creation orders today (SH). (XTP: etf_buy_count) */
    get etfBuyCount(): number;
    /** Number of ETF redemption orders today (SH). (XTP: etf_sell_count) */
    get etfSellCount(): number;
    /** Quantity of ETF shares created today (SH). (XTP: etf_buy_qty) */
    get etfBuyQuantity(): number;
    /** Money amount of ETF creations today, in yuan (SH). (XTP: etf_buy_money) */
    get etfBuyMoney(): number;
    /** Quantity of ETF shares redeemed today (SH). (XTP: etf_sell_qty) */
    get etfSellQuantity(): number;
    /** Money amount of ETF redemptions today, in yuan (SH). (XTP: etf_sell_money) */
    get etfSellMoney(): number;
    /** Total quantity of warrants exercised (SH); a legacy field, no warrants trade now. (XTP: total_warrant_exec_qty) */
    get totalWarrantExecQuantity(): number;
    /** Lower price limit of a warrant, in yuan (SH); a legacy field. (XTP: warrant_lower_price) */
    get warrantLowerPrice(): number;
    /** Upper price limit of a warrant, in yuan (SH); a legacy field. (XTP: warrant_upper_price) */
    get warrantUpperPrice(): number;
    /** Number of buy orders cancelled today (SH level 2). (XTP: cancel_buy_count) */
    get cancelBuyCount(): number;
    /** Number of sell orders cancelled today (SH level 2). (XTP: cancel_sell_count) */
    get cancelSellCount(): number;
    /** Quantity of buy orders cancelled today, in shares (SH level 2). (XTP: cancel_buy_qty) */
    get cancelBuyQuantity(): number;
    /** Quantity of sell orders cancelled today, in shares (SH level 2). (XTP: cancel_sell_qty) */
    get cancelSellQuantity(): number;
    /** Money amount of buy orders cancelled today, in yuan (SH level 2). (XTP: cancel_buy_money) */
    get cancelBuyMoney(): number;
    /** Money amount of sell orders cancelled today, in yuan (SH level 2). (XTP: cancel_sell_money) */
    get cancelSellMoney(): number;
    /** Total number of buy orders (SH level 2). (XTP: total_buy_count) */
    get totalBuyCount(): number;
    /** Total number of sell orders (SH level 2). (XTP: total_sell_count) */
    get totalSellCount(): number;
    /** Longest time a buy order waited for its fill, as published by the exchange (SH level 2). (XTP: duration_after_buy) */
    get durationAfterBuy(): number;
    /** Longest time a sell order waited for its fill, as published by the exchange (SH level 2). (XTP: duration_after_sell) */
    get durationAfterSell(): number;
    /** Number of distinct price levels on the buy side (SH level 2). (XTP: num_bid_orders) */
    get numBidOrders(): number;
    /** Number of distinct price levels on the sell side (SH level 2). (XTP: num_ask_orders) */
    get numAskOrders(): number;
    /** Net value of one fund share on the previous trading day, in yuan (SZ). (XTP: pre_iopv) */
    get preIopv(): number;
    /** Reserved by the vendor; carries no documented meaning. (XTP: r1) */
    get r1(): number;
    /** Reserved by the vendor; carries no documented meaning. (XTP: r2) */
    get r2(): number;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPMarketDataStockExData as a plain object; what is left out is zero. */
export interface StockSnapshotExtraFields {
    /** Total quantity of all resting buy orders, in shares. */
    readonly totalBidQuantity?: bigint | number;
    /** Total quantity of all resting sell orders, in shares. */
    readonly totalAskQuantity?: bigint | number;
    /** Quantity-weighted average price of the resting buy orders, in yuan. */
    readonly maBidPrice?: number;
    /** Quantity-weighted average price of the resting sell orders, in yuan. */
    readonly maAskPrice?: number;
    /** Quantity-weighted average buy price used for bonds, in yuan; not relevant to stocks. */
    readonly maBondBidPrice?: number;
    /** Quantity-weighted average sell price used for bonds, in yuan; not relevant to stocks. */
    readonly maBondAskPrice?: number;
    /** Yield to maturity; only meaningful for bonds. */
    readonly yieldToMaturity?: number;
    /** Indicative value of one ETF share, in yuan; SH level-2 snapshots stopped carrying it in July 2026, use the IOPV callback. */
    readonly iopv?: number;
    /** Number of ETF creation orders today (SH). */
    readonly etfBuyCount?: number;
    /** Number of ETF redemption orders today (SH). */
    readonly etfSellCount?: number;
    /** Quantity of ETF shares created today (SH). */
    readonly etfBuyQuantity?: number;
    /** Money amount of ETF creations today, in yuan (SH). */
    readonly etfBuyMoney?: number;
    /** Quantity of ETF shares redeemed today (SH). */
    readonly etfSellQuantity?: number;
    /** Money amount of ETF redemptions today, in yuan (SH). */
    readonly etfSellMoney?: number;
    /** Total quantity of warrants exercised (SH); a legacy field, no warrants trade now. */
    readonly totalWarrantExecQuantity?: number;
    /** Lower price limit of a warrant, in yuan (SH); a legacy field. */
    readonly warrantLowerPrice?: number;
    /** Upper price limit of a warrant, in yuan (SH); a legacy field. */
    readonly warrantUpperPrice?: number;
    /** Number of buy orders cancelled today (SH level 2). */
    readonly cancelBuyCount?: number;
    /** Number of sell orders cancelled today (SH level 2). */
    readonly cancelSellCount?: number;
    /** Quantity of buy orders cancelled today, in shares (SH level 2). */
    readonly cancelBuyQuantity?: number;
    /** Quantity of sell orders cancelled today, in shares (SH level 2). */
    readonly cancelSellQuantity?: number;
    /** Money amount of buy orders cancelled today, in yuan (SH level 2). */
    readonly cancelBuyMoney?: number;
    /** Money amount of sell orders cancelled today, in yuan (SH level 2). */
    readonly cancelSellMoney?: number;
    /** Total number of buy orders (SH level 2). */
    readonly totalBuyCount?: bigint | number;
    /** Total number of sell orders (SH level 2). */
    readonly totalSellCount?: bigint | number;
    /** Longest time a buy order waited for its fill, as published by the exchange (SH level 2). */
    readonly durationAfterBuy?: number;
    /** Longest time a sell order waited for its fill, as published by the exchange (SH level 2). */
    readonly durationAfterSell?: number;
    /** Number of distinct price levels on the buy side (SH level 2). */
    readonly numBidOrders?: number;
    /** Number of distinct price levels on the sell side (SH level 2). */
    readonly numAskOrders?: number;
    /** Net value of one fund share on the previous trading day, in yuan (SZ). */
    readonly preIopv?: number;
    /** Reserved by the vendor; carries no documented meaning. */
    readonly r1?: bigint | number;
    /** Reserved by the vendor; carries no documented meaning. */
    readonly r2?: bigint | number;
}
/** Extra snapshot data of bonds; valid in a Snapshot whose dataType is bond. (XTP: XTPMarketDataBondExData, 208 bytes) */
export declare class BondSnapshotExtra extends View {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Total quantity of all resting buy orders, in the volume unit of the bond's exchange. (XTP: total_bid_qty) */
    get totalBidQuantity(): number;
    /** Total quantity of all resting sell orders, in the volume unit of the bond's exchange. (XTP: total_ask_qty) */
    get totalAskQuantity(): number;
    /** Quantity-weighted average price of the resting buy orders, in yuan. (XTP: ma_bid_price) */
    get maBidPrice(): number;
    /** Quantity-weighted average price of the resting sell orders, in yuan. (XTP: ma_ask_price) */
    get maAskPrice(): number;
    /** Bond-specific quantity-weighted average buy price, in yuan. (XTP: ma_bond_bid_price) */
    get maBondBidPrice(): number;
    /** Bond-specific quantity-weighted average sell price, in yuan. (XTP: ma_bond_ask_price) */
    get maBondAskPrice(): number;
    /** Yield to maturity of the bond. (XTP: yield_to_maturity) */
    get yieldToMaturity(): number;
    /** Last price of matched (order-driven) trading, in yuan, apart from negotiated bond trades (SZ). (XTP: match_lastpx) */
    get matchLastPrice(): number;
    /** Volume-weighted average traded price of the bond, in yuan. (XTP: ma_bond_price) */
    get maBondPrice(): number;
    /** Volume of matched (order-driven) trading, apart from negotiated bond trades (SZ). (XTP: match_qty) */
    get matchQuantity(): number;
    /** Turnover of matched (order-driven) trading, in yuan, apart from negotiated bond trades (SZ). (XTP: match_turnover) */
    get matchTurnover(): number;
    /** Reserved by the vendor; carries no documented meaning. (XTP: r4) */
    get r4(): number;
    /** Reserved by the vendor; carries no documented meaning. (XTP: r5) */
    get r5(): number;
    /** Reserved by the vendor; carries no documented meaning. (XTP: r6) */
    get r6(): number;
    /** Reserved by the vendor; carries no documented meaning. (XTP: r7) */
    get r7(): number;
    /** Reserved by the vendor; carries no documented meaning. (XTP: r8) */
    get r8(): number;
    /** Number of buy orders cancelled today (SH level 2). (XTP: cancel_buy_count) */
    get cancelBuyCount(): number;
    /** Number of sell orders cancelled today (SH level 2). (XTP: cancel_sell_count) */
    get cancelSellCount(): number;
    /** Quantity of buy orders cancelled today, in the volume unit of the exchange (SH level 2). (XTP: cancel_buy_qty) */
    get cancelBuyQuantity(): number;
    /** Quantity of sell orders cancelled today, in the volume unit of the exchange (SH level 2). (XTP: cancel_sell_qty) */
    get cancelSellQuantity(): number;
    /** Money amount of buy orders cancelled today, in yuan (SH level 2). (XTP: cancel_buy_money) */
    get cancelBuyMoney(): number;
    /** Money amount of sell orders cancelled today, in yuan (SH level 2). (XTP: cancel_sell_money) */
    get cancelSellMoney(): number;
    /** Total number of buy orders (SH level 2). (XTP: total_buy_count) */
    get totalBuyCount(): number;
    /** Total number of sell orders (SH level 2). (XTP: total_sell_count) */
    get totalSellCount(): number;
    /** Longest time a buy order waited for its fill, as published by the exchange (SH level 2). (XTP: duration_after_buy) */
    get durationAfterBuy(): number;
    /** Longest time a sell order waited for its fill, as published by the exchange (SH level 2). (XTP: duration_after_sell) */
    get durationAfterSell(): number;
    /** Number of distinct price levels on the buy side (SH level 2). (XTP: num_bid_orders) */
    get numBidOrders(): number;
    /** Number of distinct price levels on the sell side (SH level 2). (XTP: num_ask_orders) */
    get numAskOrders(): number;
    /** Trading phase of an SH level-2 bond: ADD, START, OCALL, TRADE, SUSP, CLOSE or ENDTR; use it instead of tickerStatus. (XTP: instrument_status) */
    get instrumentStatus(): string;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPMarketDataBondExData as a plain object; what is left out is zero. */
export interface BondSnapshotExtraFields {
    /** Total quantity of all resting buy orders, in the volume unit of the bond's exchange. */
    readonly totalBidQuantity?: bigint | number;
    /** Total quantity of all resting sell orders, in the volume unit of the bond's exchange. */
    readonly totalAskQuantity?: bigint | number;
    /** Quantity-weighted average price of the resting buy orders, in yuan. */
    readonly maBidPrice?: number;
    /** Quantity-weighted average price of the resting sell orders, in yuan. */
    readonly maAskPrice?: number;
    /** Bond-specific quantity-weighted average buy price, in yuan. */
    readonly maBondBidPrice?: number;
    /** Bond-specific quantity-weighted average sell price, in yuan. */
    readonly maBondAskPrice?: number;
    /** Yield to maturity of the bond. */
    readonly yieldToMaturity?: number;
    /** Last price of matched (order-driven) trading, in yuan, apart from negotiated bond trades (SZ). */
    readonly matchLastPrice?: number;
    /** Volume-weighted average traded price of the bond, in yuan. */
    readonly maBondPrice?: number;
    /** Volume of matched (order-driven) trading, apart from negotiated bond trades (SZ). */
    readonly matchQuantity?: bigint | number;
    /** Turnover of matched (order-driven) trading, in yuan, apart from negotiated bond trades (SZ). */
    readonly matchTurnover?: number;
    /** Reserved by the vendor; carries no documented meaning. */
    readonly r4?: number;
    /** Reserved by the vendor; carries no documented meaning. */
    readonly r5?: number;
    /** Reserved by the vendor; carries no documented meaning. */
    readonly r6?: number;
    /** Reserved by the vendor; carries no documented meaning. */
    readonly r7?: number;
    /** Reserved by the vendor; carries no documented meaning. */
    readonly r8?: number;
    /** Number of buy orders cancelled today (SH level 2). */
    readonly cancelBuyCount?: number;
    /** Number of sell orders cancelled today (SH level 2). */
    readonly cancelSellCount?: number;
    /** Quantity of buy orders cancelled today, in the volume unit of the exchange (SH level 2). */
    readonly cancelBuyQuantity?: number;
    /** Quantity of sell orders cancelled today, in the volume unit of the exchange (SH level 2). */
    readonly cancelSellQuantity?: number;
    /** Money amount of buy orders cancelled today, in yuan (SH level 2). */
    readonly cancelBuyMoney?: number;
    /** Money amount of sell orders cancelled today, in yuan (SH level 2). */
    readonly cancelSellMoney?: number;
    /** Total number of buy orders (SH level 2). */
    readonly totalBuyCount?: bigint | number;
    /** Total number of sell orders (SH level 2). */
    readonly totalSellCount?: bigint | number;
    /** Longest time a buy order waited for its fill, as published by the exchange (SH level 2). */
    readonly durationAfterBuy?: number;
    /** Longest time a sell order waited for its fill, as published by the exchange (SH level 2). */
    readonly durationAfterSell?: number;
    /** Number of distinct price levels on the buy side (SH level 2). */
    readonly numBidOrders?: number;
    /** Number of distinct price levels on the sell side (SH level 2). */
    readonly numAskOrders?: number;
    /** Trading phase of an SH level-2 bond: ADD, START, OCALL, TRADE, SUSP, CLOSE or ENDTR; use it instead of tickerStatus. */
    readonly instrumentStatus?: string;
}
/** Extra snapshot data of options; valid in a Snapshot whose dataType is option. Filled by SH only. (XTP: XTPMarketDataOptionExData, 24 bytes) */
export declare class OptionSnapshotExtra extends View {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Reference price of the call auction during a volatility interruption, in yuan (SH options only). (XTP: auction_price) */
    get auctionPrice(): number;
    /** Virtual matched quantity of the auction during a volatility interruption, in contracts (SH options only). (XTP: auction_qty) */
    get auctionQuantity(): number;
    /** Time of the latest request for quotes, a raw number as sent by the exchange (SH options only). (XTP: last_enquiry_time) */
    get lastEnquiryTime(): number;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPMarketDataOptionExData as a plain object; what is left out is zero. */
export interface OptionSnapshotExtraFields {
    /** Reference price of the call auction during a volatility interruption, in yuan (SH options only). */
    readonly auctionPrice?: number;
    /** Virtual matched quantity of the auction during a volatility interruption, in contracts (SH options only). */
    readonly auctionQuantity?: bigint | number;
    /** Time of the latest request for quotes, a raw number as sent by the exchange (SH options only). */
    readonly lastEnquiryTime?: bigint | number;
}
/** Market snapshot of one security, pushed by OnDepthMarketData and, for replayed data, OnRebuildMarketData. (XTP: XTPMarketDataStruct, XTPMD, 736 bytes) */
export declare class Snapshot extends EventView {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** The instrument as users write it, e.g. `600519.SH`. */
    get symbol(): string;
    /** Exchange the security trades on, in quote-side numbering (SH=1, SZ=2, NQ=3). (XTP: exchange_id) */
    get exchange(): Exchange | 'unknown';
    /** The code of exchange as XTP numbers it. */
    get exchangeCode(): number;
    /** Bare security code; key snapshots by exchange plus ticker (000001 is an index in SH and a bank in SZ). (XTP: ticker) */
    get ticker(): string;
    /** Last traded price in yuan; 0 until the first trade of the day, opening auction included. (XTP: last_price) */
    get lastPrice(): number;
    /** Previous close in yuan as the exchange publishes it, already adjusted for ex-rights and dividends. (XTP: pre_close_price) */
    get preClosePrice(): number;
    /** First traded price of the day in yuan; 0 until there is one. (XTP: open_price) */
    get openPrice(): number;
    /** Highest traded price of the day in yuan; 0 until the first trade. (XTP: high_price) */
    get highPrice(): number;
    /** Lowest traded price of the day in yuan; 0 until the first trade. (XTP: low_price) */
    get lowPrice(): number;
    /** Closing price in yuan; SH: valid once above 0, after the close; SZ sends none, the library copies lastPrice. (XTP: close_price) */
    get closePrice(): number;
    /** Previous day's open interest; not filled in practice, expect 0. (XTP: pre_total_long_positon) */
    get preTotalLongPosition(): number;
    /** Open interest in contracts; options only. (XTP: total_long_positon) */
    get totalLongPosition(): number;
    /** Previous settlement price in yuan; options only. (XTP: pre_settl_price) */
    get preSettlementPrice(): number;
    /** Settlement price of the day in yuan; options only. (XTP: settl_price) */
    get settlementPrice(): number;
    /** Upper daily price limit in yuan; instruments without a limit carry an absurdly large number. (XTP: upper_limit_price) */
    get upperLimitPrice(): number;
    /** Lower daily price limit in yuan; meaningless for instruments without a price limit. (XTP: lower_limit_price) */
    get lowerLimitPrice(): number;
    /** Previous delta; not filled in practice, expect 0. (XTP: pre_delta) */
    get preDelta(): number;
    /** Current delta; not filled in practice, expect 0. (XTP: curr_delta) */
    get currentDelta(): number;
    /** Exchange time as epoch milliseconds (raw YYYYMMDDHHMMSSsss, Asia/Shanghai); SH level 1 gives the last trade time. (XTP: data_time) */
    get time(): number;
    /** time as XTP sends it: YYYYMMDDHHMMSSsss. */
    get timeRaw(): bigint;
    /** Cumulative volume of the day in shares; options in contracts, SH indexes and SH convertible bonds in lots. (XTP: qty) */
    get volume(): number;
    /** Cumulative turnover of the day, in yuan. (XTP: turnover) */
    get turnover(): number;
    /** Average price; not filled with a usable value. (XTP: avg_price) */
    get avgPrice(): number;
    /** Ten best bid prices in yuan, best first; level 1 fills 5, options and NQ 5, only the first during the call auction. (XTP: bid) */
    get bidPrices(): number[];
    /** One of bidPrices without making the list: 0 to 9. */
    bidPriceAt(level: number): number;
    /** Ten best ask prices in yuan, best first; level 1 fills 5, options and NQ 5, only the first during the call auction. (XTP: ask) */
    get askPrices(): number[];
    /** One of askPrices without making the list: 0 to 9. */
    askPriceAt(level: number): number;
    /** Quantity resting at each bid price, in shares (contracts for options), same order as bidPrices. (XTP: bid_qty) */
    get bidQuantities(): number[];
    /** One of bidQuantities without making the list: 0 to 9. */
    bidQuantityAt(level: number): number;
    /** Quantity resting at each ask price, in shares (contracts for options), same order as askPrices. (XTP: ask_qty) */
    get askQuantities(): number[];
    /** One of askQuantities without making the list: 0 to 9. */
    askQuantityAt(level: number): number;
    /** Number of trades today; always 0 on SH level 1 and for SH indexes. (XTP: trades_count) */
    get tradesCount(): number;
    /** Raw status characters; the first is the phase: S, C, T, B, E, P, U, D, A, V, M or N. Meaningless for SH level-2 bonds. (XTP: ticker_status) */
    get tickerStatus(): string;
    /** Stock and fund extras; read only when dataType is actual. (XTP: stk) */
    get stock(): StockSnapshotExtra | undefined;
    /** Option extras; read only when dataType is option. (XTP: opt) */
    get option(): OptionSnapshotExtra | undefined;
    /** Bond extras; read only when dataType is bond. (XTP: bond) */
    get bond(): BondSnapshotExtra | undefined;
    /** Legacy kind marker (0 stocks and others, 1 option); use dataType, which numbers the kinds differently. (XTP: data_type) */
    get dataTypeV1(): SnapshotDataTypeV1 | 'unknown';
    /** The code of dataTypeV1 as XTP numbers it. */
    get dataTypeV1Code(): number;
    /** Kind of security: index (no extras), option, actual (stocks and funds) or bond; tells which extras are valid. (XTP: data_type_v2) */
    get dataType(): SnapshotDataType | 'unknown';
    /** The code of dataType as XTP numbers it. */
    get dataTypeCode(): number;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPMarketDataStruct as a plain object; what is left out is zero. */
export interface SnapshotFields {
    /** Exchange the security trades on, in quote-side numbering (SH=1, SZ=2, NQ=3). */
    readonly exchange?: Exchange | number;
    /** Bare security code; key snapshots by exchange plus ticker (000001 is an index in SH and a bank in SZ). */
    readonly ticker?: string;
    /** Last traded price in yuan; 0 until the first trade of the day, opening auction included. */
    readonly lastPrice?: number;
    /** Previous close in yuan as the exchange publishes it, already adjusted for ex-rights and dividends. */
    readonly preClosePrice?: number;
    /** First traded price of the day in yuan; 0 until there is one. */
    readonly openPrice?: number;
    /** Highest traded price of the day in yuan; 0 until the first trade. */
    readonly highPrice?: number;
    /** Lowest traded price of the day in yuan; 0 until the first trade. */
    readonly lowPrice?: number;
    /** Closing price in yuan; SH: valid once above 0, after the close; SZ sends none, the library copies lastPrice. */
    readonly closePrice?: number;
    /** Previous day's open interest; not filled in practice, expect 0. */
    readonly preTotalLongPosition?: bigint | number;
    /** Open interest in contracts; options only. */
    readonly totalLongPosition?: bigint | number;
    /** Previous settlement price in yuan; options only. */
    readonly preSettlementPrice?: number;
    /** Settlement price of the day in yuan; options only. */
    readonly settlementPrice?: number;
    /** Upper daily price limit in yuan; instruments without a limit carry an absurdly large number. */
    readonly upperLimitPrice?: number;
    /** Lower daily price limit in yuan; meaningless for instruments without a price limit. */
    readonly lowerLimitPrice?: number;
    /** Previous delta; not filled in practice, expect 0. */
    readonly preDelta?: number;
    /** Current delta; not filled in practice, expect 0. */
    readonly currentDelta?: number;
    /** Exchange time as epoch milliseconds (raw YYYYMMDDHHMMSSsss, Asia/Shanghai); SH level 1 gives the last trade time. */
    readonly time?: bigint | number;
    /** Cumulative volume of the day in shares; options in contracts, SH indexes and SH convertible bonds in lots. */
    readonly volume?: bigint | number;
    /** Cumulative turnover of the day, in yuan. */
    readonly turnover?: number;
    /** Average price; not filled with a usable value. */
    readonly avgPrice?: number;
    /** Ten best bid prices in yuan, best first; level 1 fills 5, options and NQ 5, only the first during the call auction. */
    readonly bidPrices?: readonly number[];
    /** Ten best ask prices in yuan, best first; level 1 fills 5, options and NQ 5, only the first during the call auction. */
    readonly askPrices?: readonly number[];
    /** Quantity resting at each bid price, in shares (contracts for options), same order as bidPrices. */
    readonly bidQuantities?: readonly (bigint | number)[];
    /** Quantity resting at each ask price, in shares (contracts for options), same order as askPrices. */
    readonly askQuantities?: readonly (bigint | number)[];
    /** Number of trades today; always 0 on SH level 1 and for SH indexes. */
    readonly tradesCount?: bigint | number;
    /** Raw status characters; the first is the phase: S, C, T, B, E, P, U, D, A, V, M or N. Meaningless for SH level-2 bonds. */
    readonly tickerStatus?: string;
    /** Stock and fund extras; read only when dataType is actual. */
    readonly stock?: StockSnapshotExtraFields;
    /** Option extras; read only when dataType is option. */
    readonly option?: OptionSnapshotExtraFields;
    /** Bond extras; read only when dataType is bond. */
    readonly bond?: BondSnapshotExtraFields;
    /** Legacy kind marker (0 stocks and others, 1 option); use dataType, which numbers the kinds differently. */
    readonly dataTypeV1?: SnapshotDataTypeV1 | number;
    /** Kind of security: index (no extras), option, actual (stocks and funds) or bond; tells which extras are valid. */
    readonly dataType?: SnapshotDataType | number;
}
/** Indicative value of an ETF, pushed by OnETFIOPVData when it changes and the ETF's snapshot is subscribed. (XTP: IOPV, 40 bytes) */
export declare class Iopv extends EventView {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** The instrument as users write it, e.g. `600519.SH`. */
    get symbol(): string;
    /** Exchange the ETF trades on, in quote-side numbering. (XTP: exchange_id) */
    get exchange(): Exchange | 'unknown';
    /** The code of exchange as XTP numbers it. */
    get exchangeCode(): number;
    /** Bare code of the ETF. (XTP: ticker) */
    get ticker(): string;
    /** Exchange time of the value as epoch milliseconds (raw YYYYMMDDHHMMSSsss, Asia/Shanghai). (XTP: data_time) */
    get time(): number;
    /** time as XTP sends it: YYYYMMDDHHMMSSsss. */
    get timeRaw(): bigint;
    /** Indicative net value of one ETF share, in yuan. (XTP: iopv) */
    get iopv(): number;
    toObject(): Record<string, unknown>;
}
/** The fields of IOPV as a plain object; what is left out is zero. */
export interface IopvFields {
    /** Exchange the ETF trades on, in quote-side numbering. */
    readonly exchange?: Exchange | number;
    /** Bare code of the ETF. */
    readonly ticker?: string;
    /** Exchange time of the value as epoch milliseconds (raw YYYYMMDDHHMMSSsss, Asia/Shanghai). */
    readonly time?: bigint | number;
    /** Indicative net value of one ETF share, in yuan. */
    readonly iopv?: number;
}
/** Short static record of a tradable security, one row of OnQueryAllTickers; includes suspended securities, no indexes. (XTP: XTPQuoteStaticInfo, XTPQSI, 128 bytes) */
export declare class TickerInfo extends EventView {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** The instrument as users write it, e.g. `600519.SH`. */
    get symbol(): string;
    /** Exchange the security trades on, in quote-side numbering. (XTP: exchange_id) */
    get exchange(): Exchange | 'unknown';
    /** The code of exchange as XTP numbers it. */
    get exchangeCode(): number;
    /** Bare security code, unique only together with exchange. (XTP: ticker) */
    get ticker(): string;
    /** Security name in UTF-8. (XTP: ticker_name) */
    get tickerName(): string;
    /** Kind of security; unknown means the broker does not deal in it, so filter it out. (XTP: ticker_type) */
    get tickerType(): TickerType | 'unknown';
    /** The code of tickerType as XTP numbers it. */
    get tickerTypeCode(): number;
    /** Previous close in yuan, adjusted for ex-rights and dividends. (XTP: pre_close_price) */
    get preClosePrice(): number;
    /** Today's upper price limit in yuan; known before 09:15, absurdly large where no limit applies. (XTP: upper_limit_price) */
    get upperLimitPrice(): number;
    /** Today's lower price limit in yuan; known before 09:15. (XTP: lower_limit_price) */
    get lowerLimitPrice(): number;
    /** Smallest price step, in yuan. (XTP: price_tick) */
    get priceTick(): number;
    /** Buy orders must be a multiple of this quantity (shares, bond pieces or contracts). (XTP: buy_qty_unit) */
    get buyQuantityUnit(): number;
    /** Sell orders must be a multiple of this quantity, except for a final odd remainder. (XTP: sell_qty_unit) */
    get sellQuantityUnit(): number;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPQuoteStaticInfo as a plain object; what is left out is zero. */
export interface TickerInfoFields {
    /** Exchange the security trades on, in quote-side numbering. */
    readonly exchange?: Exchange | number;
    /** Bare security code, unique only together with exchange. */
    readonly ticker?: string;
    /** Security name in UTF-8. */
    readonly tickerName?: string;
    /** Kind of security; unknown means the broker does not deal in it, so filter it out. */
    readonly tickerType?: TickerType | number;
    /** Previous close in yuan, adjusted for ex-rights and dividends. */
    readonly preClosePrice?: number;
    /** Today's upper price limit in yuan; known before 09:15, absurdly large where no limit applies. */
    readonly upperLimitPrice?: number;
    /** Today's lower price limit in yuan; known before 09:15. */
    readonly lowerLimitPrice?: number;
    /** Smallest price step, in yuan. */
    readonly priceTick?: number;
    /** Buy orders must be a multiple of this quantity (shares, bond pieces or contracts). */
    readonly buyQuantityUnit?: number;
    /** Sell orders must be a multiple of this quantity, except for a final odd remainder. */
    readonly sellQuantityUnit?: number;
}
/** Real-time ten-level book rebuilt from ticks, pushed by OnOrderBook; SZ level 2 only, continuous trading only. (XTP: OrderBookStruct, XTPOB, 384 bytes) */
export declare class OrderBook extends EventView {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** The instrument as users write it, e.g. `600519.SH`. */
    get symbol(): string;
    /** Exchange the security trades on, in quote-side numbering. (XTP: exchange_id) */
    get exchange(): Exchange | 'unknown';
    /** The code of exchange as XTP numbers it. */
    get exchangeCode(): number;
    /** Bare security code. (XTP: ticker) */
    get ticker(): string;
    /** Last traded price in yuan; 0 until the first trade of the day. (XTP: last_price) */
    get lastPrice(): number;
    /** Cumulative volume of the day, in shares. (XTP: qty) */
    get volume(): number;
    /** Cumulative turnover of the day, in yuan. (XTP: turnover) */
    get turnover(): number;
    /** Number of trades today. (XTP: trades_count) */
    get tradesCount(): number;
    /** Ten best bid prices in yuan, best first; unused levels are 0. (XTP: bid) */
    get bidPrices(): number[];
    /** One of bidPrices without making the list: 0 to 9. */
    bidPriceAt(level: number): number;
    /** Ten best ask prices in yuan, best first; unused levels are 0. (XTP: ask) */
    get askPrices(): number[];
    /** One of askPrices without making the list: 0 to 9. */
    askPriceAt(level: number): number;
    /** Quantity resting at each bid price, in shares, same order as bidPrices. (XTP: bid_qty) */
    get bidQuantities(): number[];
    /** One of bidQuantities without making the list: 0 to 9. */
    bidQuantityAt(level: number): number;
    /** Quantity resting at each ask price, in shares, same order as askPrices. (XTP: ask_qty) */
    get askQuantities(): number[];
    /** One of askQuantities without making the list: 0 to 9. */
    askQuantityAt(level: number): number;
    /** Exchange time of the last trade, not of the book change, as epoch milliseconds (Asia/Shanghai). (XTP: data_time) */
    get time(): number;
    /** time as XTP sends it: YYYYMMDDHHMMSSsss. */
    get timeRaw(): bigint;
    toObject(): Record<string, unknown>;
}
/** The fields of OrderBookStruct as a plain object; what is left out is zero. */
export interface OrderBookFields {
    /** Exchange the security trades on, in quote-side numbering. */
    readonly exchange?: Exchange | number;
    /** Bare security code. */
    readonly ticker?: string;
    /** Last traded price in yuan; 0 until the first trade of the day. */
    readonly lastPrice?: number;
    /** Cumulative volume of the day, in shares. */
    readonly volume?: bigint | number;
    /** Cumulative turnover of the day, in yuan. */
    readonly turnover?: number;
    /** Number of trades today. */
    readonly tradesCount?: bigint | number;
    /** Ten best bid prices in yuan, best first; unused levels are 0. */
    readonly bidPrices?: readonly number[];
    /** Ten best ask prices in yuan, best first; unused levels are 0. */
    readonly askPrices?: readonly number[];
    /** Quantity resting at each bid price, in shares, same order as bidPrices. */
    readonly bidQuantities?: readonly (bigint | number)[];
    /** Quantity resting at each ask price, in shares, same order as askPrices. */
    readonly askQuantities?: readonly (bigint | number)[];
    /** Exchange time of the last trade, not of the book change, as epoch milliseconds (Asia/Shanghai). */
    readonly time?: bigint | number;
}
/** Order row of the tick stream: a new order, or in SH also a cancellation; valid when Tick.type is entrust. (XTP: XTPTickByTickEntrust, 48 bytes) */
export declare class TickEntrust extends View {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Channel number; sequence numbers are continuous within a channel, not across channels. (XTP: channel_no) */
    get channelNumber(): number;
    /** Sequence within the channel; SZ and NQ share one numbering between orders and trades, SH counts all row types. (XTP: seq) */
    get sequence(): number;
    /** Order price in yuan; may be 0 for orders without a price. (XTP: price) */
    get price(): number;
    /** Quantity in shares; SH: what remains after immediate matching (channel 801 bonds: original); SZ and NQ: original. (XTP: qty) */
    get quantity(): number;
    /** Side: 'B' or 'S' in SH; '1' buy, '2' sell, 'G' borrow, 'F' lend in SZ. (XTP: side) */
    get side(): string;
    /** SH: 'A' added, 'D' deleted (cancelled); SZ: '1' market, '2' limit, 'U' own-side best. (XTP: ord_type) */
    get orderType(): string;
    /** Original order number in SH, the value trades refer to; not used by SZ and NQ, which refer to sequence. (XTP: order_no) */
    get orderNumber(): number;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPTickByTickEntrust as a plain object; what is left out is zero. */
export interface TickEntrustFields {
    /** Channel number; sequence numbers are continuous within a channel, not across channels. */
    readonly channelNumber?: number;
    /** Sequence within the channel; SZ and NQ share one numbering between orders and trades, SH counts all row types. */
    readonly sequence?: bigint | number;
    /** Order price in yuan; may be 0 for orders without a price. */
    readonly price?: number;
    /** Quantity in shares; SH: what remains after immediate matching (channel 801 bonds: original); SZ and NQ: original. */
    readonly quantity?: bigint | number;
    /** Side: 'B' or 'S' in SH; '1' buy, '2' sell, 'G' borrow, 'F' lend in SZ. */
    readonly side?: string;
    /** SH: 'A' added, 'D' deleted (cancelled); SZ: '1' market, '2' limit, 'U' own-side best. */
    readonly orderType?: string;
    /** Original order number in SH, the value trades refer to; not used by SZ and NQ, which refer to sequence. */
    readonly orderNumber?: bigint | number;
}
/** Trade row of the tick stream, in SZ and NQ also used for cancellations; valid when Tick.type is trade. (XTP: XTPTickByTickTrade, 64 bytes) */
export declare class TickTrade extends View {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Channel number; sequence numbers are continuous within a channel, not across channels. (XTP: channel_no) */
    get channelNumber(): number;
    /** Sequence within the channel; SZ and NQ share one numbering between orders and trades, SH counts all row types. (XTP: seq) */
    get sequence(): number;
    /** Traded price in yuan; 0 on a SZ cancellation. (XTP: price) */
    get price(): number;
    /** Traded or cancelled quantity, in shares. (XTP: qty) */
    get quantity(): number;
    /** Trade amount in yuan in SH and BSE; always 0 in SZ. (XTP: money) */
    get money(): number;
    /** Buy order: orderNumber in SH, sequence of the order row in SZ and NQ; the larger of bid and ask number is the aggressor. (XTP: bid_no) */
    get bidNumber(): number;
    /** Sell order: orderNumber in SH, sequence of the order row in SZ and NQ; on a SZ cancellation one side is 0. (XTP: ask_no) */
    get askNumber(): number;
    /** SH: 'B' aggressive buy, 'S' aggressive sell, 'N' auction; SZ and NQ: 'F' fill, '4' cancellation. (XTP: trade_flag) */
    get tradeFlag(): string;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPTickByTickTrade as a plain object; what is left out is zero. */
export interface TickTradeFields {
    /** Channel number; sequence numbers are continuous within a channel, not across channels. */
    readonly channelNumber?: number;
    /** Sequence within the channel; SZ and NQ share one numbering between orders and trades, SH counts all row types. */
    readonly sequence?: bigint | number;
    /** Traded price in yuan; 0 on a SZ cancellation. */
    readonly price?: number;
    /** Traded or cancelled quantity, in shares. */
    readonly quantity?: bigint | number;
    /** Trade amount in yuan in SH and BSE; always 0 in SZ. */
    readonly money?: number;
    /** Buy order: orderNumber in SH, sequence of the order row in SZ and NQ; the larger of bid and ask number is the aggressor. */
    readonly bidNumber?: bigint | number;
    /** Sell order: orderNumber in SH, sequence of the order row in SZ and NQ; on a SZ cancellation one side is 0. */
    readonly askNumber?: bigint | number;
    /** SH: 'B' aggressive buy, 'S' aggressive sell, 'N' auction; SZ and NQ: 'F' fill, '4' cancellation. */
    readonly tradeFlag?: string;
}
/** Status row of the tick stream (SH only); valid when Tick.type is state. (XTP: XTPTickByTickStatus, 24 bytes) */
export declare class TickState extends View {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Channel number the status row belongs to. (XTP: channel_no) */
    get channelNumber(): number;
    /** Sequence within the channel, shared with order and trade rows. (XTP: seq) */
    get sequence(): number;
    /** Phase text: START, OCALL, TRADE, SUSP, CCALL, CLOSE or ENDTR; may fill all bytes without a terminator. (XTP: flag) */
    get flag(): string;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPTickByTickStatus as a plain object; what is left out is zero. */
export interface TickStateFields {
    /** Channel number the status row belongs to. */
    readonly channelNumber?: number;
    /** Sequence within the channel, shared with order and trade rows. */
    readonly sequence?: bigint | number;
    /** Phase text: START, OCALL, TRADE, SUSP, CCALL, CLOSE or ENDTR; may fill all bytes without a terminator. */
    readonly flag?: string;
}
/** One tick (order, trade or status row), pushed by OnTickByTick and, when replayed, OnRebuildTickByTick; level 2 only. (XTP: XTPTickByTickStruct, XTPTBT, 112 bytes) */
export declare class Tick extends EventView {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** The instrument as users write it, e.g. `600519.SH`. */
    get symbol(): string;
    /** Exchange the security trades on, in quote-side numbering. (XTP: exchange_id) */
    get exchange(): Exchange | 'unknown';
    /** The code of exchange as XTP numbers it. */
    get exchangeCode(): number;
    /** Bare security code. (XTP: ticker) */
    get ticker(): string;
    /** SH: sequence over all row types, continuous per channel from 1; meaningless in SZ and NQ, use the row's own sequence. (XTP: seq) */
    get sequence(): number;
    /** Exchange time of the row as epoch milliseconds (raw YYYYMMDDHHMMSSsss, Asia/Shanghai). (XTP: data_time) */
    get time(): number;
    /** time as XTP sends it: YYYYMMDDHHMMSSsss. */
    get timeRaw(): bigint;
    /** Row type: entrust, trade or state; check it before reading the matching member. (XTP: type) */
    get type(): TickType | 'unknown';
    /** The code of type as XTP numbers it. */
    get typeCode(): number;
    /** Order row; valid only when type is entrust. (XTP: entrust) */
    get entrust(): TickEntrust | undefined;
    /** Trade row; valid only when type is trade. (XTP: trade) */
    get trade(): TickTrade | undefined;
    /** Status row (SH); valid only when type is state. (XTP: state) */
    get state(): TickState | undefined;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPTickByTickStruct as a plain object; what is left out is zero. */
export interface TickFields {
    /** Exchange the security trades on, in quote-side numbering. */
    readonly exchange?: Exchange | number;
    /** Bare security code. */
    readonly ticker?: string;
    /** SH: sequence over all row types, continuous per channel from 1; meaningless in SZ and NQ, use the row's own sequence. */
    readonly sequence?: bigint | number;
    /** Exchange time of the row as epoch milliseconds (raw YYYYMMDDHHMMSSsss, Asia/Shanghai). */
    readonly time?: bigint | number;
    /** Row type: entrust, trade or state; check it before reading the matching member. */
    readonly type?: TickType | number;
    /** Order row; valid only when type is entrust. */
    readonly entrust?: TickEntrustFields;
    /** Trade row; valid only when type is trade. */
    readonly trade?: TickTradeFields;
    /** Status row (SH); valid only when type is state. */
    readonly state?: TickStateFields;
}
/** Last price of one security, one row of OnQueryTickersPriceInfo. (XTP: XTPTickerPriceInfo, XTPTPI, 32 bytes) */
export declare class TickerPrice extends EventView {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** The instrument as users write it, e.g. `600519.SH`. */
    get symbol(): string;
    /** Exchange the security trades on, in quote-side numbering. (XTP: exchange_id) */
    get exchange(): Exchange | 'unknown';
    /** The code of exchange as XTP numbers it. */
    get exchangeCode(): number;
    /** Bare security code. (XTP: ticker) */
    get ticker(): string;
    /** Last traded price in yuan; 0 until the first trade of the day. (XTP: last_price) */
    get lastPrice(): number;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPTickerPriceInfo as a plain object; what is left out is zero. */
export interface TickerPriceFields {
    /** Exchange the security trades on, in quote-side numbering. */
    readonly exchange?: Exchange | number;
    /** Bare security code. */
    readonly ticker?: string;
    /** Last traded price in yuan; 0 until the first trade of the day. */
    readonly lastPrice?: number;
}
/** Full static record of a SH or SZ security, indexes included, one row of OnQueryAllTickersFullInfo. (XTP: XTPQuoteFullInfo, XTPQFI, 216 bytes) */
export declare class Instrument extends EventView {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** The instrument as users write it, e.g. `600519.SH`. */
    get symbol(): string;
    /** Exchange the security trades on, in quote-side numbering. (XTP: exchange_id) */
    get exchange(): Exchange | 'unknown';
    /** The code of exchange as XTP numbers it. */
    get exchangeCode(): number;
    /** Bare security code, unique only together with exchange. (XTP: ticker) */
    get ticker(): string;
    /** Security name in UTF-8. (XTP: ticker_name) */
    get tickerName(): string;
    /** Detailed kind of security: board, bond kind, fund kind, option, index. (XTP: security_type) */
    get securityType(): SecurityType | 'unknown';
    /** The code of securityType as XTP numbers it. */
    get securityTypeCode(): number;
    /** Which class of investor may trade the security. (XTP: ticker_qualification_class) */
    get tickerQualificationClass(): QualificationType | 'unknown';
    /** The code of tickerQualificationClass as XTP numbers it. */
    get tickerQualificationClassCode(): number;
    /** True when the share was listed under the registration-based system. (XTP: is_registration) */
    get isRegistration(): boolean;
    /** True when the issuer has a contractual control (VIE) structure. (XTP: is_VIE) */
    get isVie(): boolean;
    /** True when the issuer is not yet profitable. (XTP: is_noprofit) */
    get isNoprofit(): boolean;
    /** True when the issuer has shares with different voting rights. (XTP: is_weighted_voting_rights) */
    get isWeightedVotingRights(): boolean;
    /** True when a daily price limit applies; when false, ignore the two limit prices. (XTP: is_have_price_limit) */
    get isHavePriceLimit(): boolean;
    /** Exchange static-data flag, passed through unchanged; only useful with the exchange's own data specification. (XTP: is_inventory) */
    get isInventory(): boolean;
    /** Today's upper price limit in yuan; absurdly large where no limit applies. (XTP: upper_limit_price) */
    get upperLimitPrice(): number;
    /** Today's lower price limit in yuan; meaningless where no limit applies. (XTP: lower_limit_price) */
    get lowerLimitPrice(): number;
    /** Previous close in yuan, adjusted for ex-rights and dividends. (XTP: pre_close_price) */
    get preClosePrice(): number;
    /** Smallest price step, in yuan. (XTP: price_tick) */
    get priceTick(): number;
    /** Largest quantity of one limit buy order, in shares (pieces for bonds). (XTP: bid_qty_upper_limit) */
    get bidQuantityUpperLimit(): number;
    /** Smallest quantity of one limit buy order, in shares (pieces for bonds). (XTP: bid_qty_lower_limit) */
    get bidQuantityLowerLimit(): number;
    /** Quantity step of limit buy orders, in shares (pieces for bonds). (XTP: bid_qty_unit) */
    get bidQuantityUnit(): number;
    /** Largest quantity of one limit sell order, in shares (pieces for bonds). (XTP: ask_qty_upper_limit) */
    get askQuantityUpperLimit(): number;
    /** Smallest quantity of one limit sell order, in shares; a final odd remainder may be smaller. (XTP: ask_qty_lower_limit) */
    get askQuantityLowerLimit(): number;
    /** Quantity step of limit sell orders, in shares; a final odd remainder is exempt. (XTP: ask_qty_unit) */
    get askQuantityUnit(): number;
    /** Largest quantity of one market buy order, in shares. (XTP: market_bid_qty_upper_limit) */
    get marketBidQuantityUpperLimit(): number;
    /** Smallest quantity of one market buy order, in shares. (XTP: market_bid_qty_lower_limit) */
    get marketBidQuantityLowerLimit(): number;
    /** Quantity step of market buy orders, in shares. (XTP: market_bid_qty_unit) */
    get marketBidQuantityUnit(): number;
    /** Largest quantity of one market sell order, in shares. (XTP: market_ask_qty_upper_limit) */
    get marketAskQuantityUpperLimit(): number;
    /** Smallest quantity of one market sell order, in shares. (XTP: market_ask_qty_lower_limit) */
    get marketAskQuantityLowerLimit(): number;
    /** Quantity step of market sell orders, in shares. (XTP: market_ask_qty_unit) */
    get marketAskQuantityUnit(): number;
    /** Listing status: risk warning (ST), first listing day, ordinary, resumed, delisting period. (XTP: security_status) */
    get securityStatus(): SecurityStatus | 'unknown';
    /** The code of securityStatus as XTP numbers it. */
    get securityStatusCode(): number;
    /** Reserved by the vendor; carries no documented meaning. (XTP: unknown1) */
    get unknown1(): number;
    /** Reserved by the vendor; carries no documented meaning. (XTP: unknown) */
    get unknown(): bigint[];
    toObject(): Record<string, unknown>;
}
/** The fields of XTPQuoteFullInfo as a plain object; what is left out is zero. */
export interface InstrumentFields {
    /** Exchange the security trades on, in quote-side numbering. */
    readonly exchange?: Exchange | number;
    /** Bare security code, unique only together with exchange. */
    readonly ticker?: string;
    /** Security name in UTF-8. */
    readonly tickerName?: string;
    /** Detailed kind of security: board, bond kind, fund kind, option, index. */
    readonly securityType?: SecurityType | number;
    /** Which class of investor may trade the security. */
    readonly tickerQualificationClass?: QualificationType | number;
    /** True when the share was listed under the registration-based system. */
    readonly isRegistration?: boolean;
    /** True when the issuer has a contractual control (VIE) structure. */
    readonly isVie?: boolean;
    /** True when the issuer is not yet profitable. */
    readonly isNoprofit?: boolean;
    /** True when the issuer has shares with different voting rights. */
    readonly isWeightedVotingRights?: boolean;
    /** True when a daily price limit applies; when false, ignore the two limit prices. */
    readonly isHavePriceLimit?: boolean;
    /** Exchange static-data flag, passed through unchanged; only useful with the exchange's own data specification. */
    readonly isInventory?: boolean;
    /** Today's upper price limit in yuan; absurdly large where no limit applies. */
    readonly upperLimitPrice?: number;
    /** Today's lower price limit in yuan; meaningless where no limit applies. */
    readonly lowerLimitPrice?: number;
    /** Previous close in yuan, adjusted for ex-rights and dividends. */
    readonly preClosePrice?: number;
    /** Smallest price step, in yuan. */
    readonly priceTick?: number;
    /** Largest quantity of one limit buy order, in shares (pieces for bonds). */
    readonly bidQuantityUpperLimit?: number;
    /** Smallest quantity of one limit buy order, in shares (pieces for bonds). */
    readonly bidQuantityLowerLimit?: number;
    /** Quantity step of limit buy orders, in shares (pieces for bonds). */
    readonly bidQuantityUnit?: number;
    /** Largest quantity of one limit sell order, in shares (pieces for bonds). */
    readonly askQuantityUpperLimit?: number;
    /** Smallest quantity of one limit sell order, in shares; a final odd remainder may be smaller. */
    readonly askQuantityLowerLimit?: number;
    /** Quantity step of limit sell orders, in shares; a final odd remainder is exempt. */
    readonly askQuantityUnit?: number;
    /** Largest quantity of one market buy order, in shares. */
    readonly marketBidQuantityUpperLimit?: number;
    /** Smallest quantity of one market buy order, in shares. */
    readonly marketBidQuantityLowerLimit?: number;
    /** Quantity step of market buy orders, in shares. */
    readonly marketBidQuantityUnit?: number;
    /** Largest quantity of one market sell order, in shares. */
    readonly marketAskQuantityUpperLimit?: number;
    /** Smallest quantity of one market sell order, in shares. */
    readonly marketAskQuantityLowerLimit?: number;
    /** Quantity step of market sell orders, in shares. */
    readonly marketAskQuantityUnit?: number;
    /** Listing status: risk warning (ST), first listing day, ordinary, resumed, delisting period. */
    readonly securityStatus?: SecurityStatus | number;
    /** Reserved by the vendor; carries no documented meaning. */
    readonly unknown1?: number;
    /** Reserved by the vendor; carries no documented meaning. */
    readonly unknown?: readonly (bigint | number)[];
}
/** Static record of a NEEQ or Beijing Stock Exchange security, one row of OnQueryAllNQTickersFullInfo; NQ servers only. (XTP: XTPQuoteNQFullInfo, XTPNQFI, 328 bytes) */
export declare class NqInstrument extends EventView {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** The instrument as users write it, e.g. `600519.SH`. */
    get symbol(): string;
    /** Always NQ, which covers both NEEQ and the Beijing Stock Exchange. (XTP: exchange_id) */
    get exchange(): Exchange | 'unknown';
    /** The code of exchange as XTP numbers it. */
    get exchangeCode(): number;
    /** Bare security code. (XTP: ticker) */
    get ticker(): string;
    /** Security name in UTF-8. (XTP: ticker_name) */
    get tickerName(): string;
    /** Kind of security; always others (255) for NQ securities. (XTP: security_type) */
    get securityType(): SecurityType | 'unknown';
    /** The code of securityType as XTP numbers it. */
    get securityTypeCode(): number;
    /** Which class of investor may trade the security. (XTP: ticker_qualification_class) */
    get tickerQualificationClass(): QualificationType | 'unknown';
    /** The code of tickerQualificationClass as XTP numbers it. */
    get tickerQualificationClassCode(): number;
    /** Short English name of the security. (XTP: ticker_abbr_en) */
    get tickerAbbrEn(): string;
    /** Code of the underlying security, where there is one. (XTP: base_ticker) */
    get baseTicker(): string;
    /** Industry code assigned by the exchange; may fill all bytes without a terminator. (XTP: industry_type) */
    get industryType(): string;
    /** Currency code assigned by the exchange; may fill all bytes without a terminator. (XTP: currency_type) */
    get currencyType(): string;
    /** Trading unit: number of shares one unit stands for. (XTP: trade_unit) */
    get tradeUnit(): number;
    /** Listing date as a YYYYMMDD number. (XTP: hang_out_date) */
    get hangOutDate(): number;
    /** Date interest starts to accrue, as a YYYYMMDD number; bonds only. (XTP: value_date) */
    get valueDate(): number;
    /** Maturity date as a YYYYMMDD number; bonds only. (XTP: maturity_date) */
    get maturityDate(): number;
    /** Largest quantity of one order, in shares. (XTP: per_limit_vol) */
    get perLimitVolume(): number;
    /** Quantity step of buy orders, in shares. (XTP: buy_vol_unit) */
    get buyVolumeUnit(): number;
    /** Quantity step of sell orders, in shares. (XTP: sell_vol_unit) */
    get sellVolumeUnit(): number;
    /** Smallest quantity of one order, in shares. (XTP: mini_declared_vol) */
    get minDeclaredVolume(): number;
    /** How the exchange expresses the price limit parameters; exchange code. (XTP: limit_price_attr) */
    get limitPriceAttr(): number;
    /** Number of market makers quoting the security. (XTP: market_maker_quantity) */
    get marketMakerQuantity(): number;
    /** Smallest price step, in yuan. (XTP: price_gear) */
    get priceGear(): number;
    /** Limit parameter for the first trade, in the form limitPriceAttr says. (XTP: first_limit_trans) */
    get firstLimitTrans(): number;
    /** Limit parameter for trades after the first, in the form limitPriceAttr says. (XTP: subsequent_limit_trans) */
    get subsequentLimitTrans(): number;
    /** Today's upper price limit in yuan. (XTP: limit_upper_price) */
    get limitUpperPrice(): number;
    /** Today's lower price limit in yuan. (XTP: limit_lower_price) */
    get limitLowerPrice(): number;
    /** Upper price limit of block trades, in yuan. (XTP: block_trade_upper) */
    get blockTradeUpper(): number;
    /** Lower price limit of block trades, in yuan. (XTP: block_trade_lower) */
    get blockTradeLower(): number;
    /** Conversion ratio of the security, where it can be converted. (XTP: convert_into_ration) */
    get convertIntoRatio(): number;
    /** Trading status code of the exchange, an 8-bit value. (XTP: trade_status) */
    get tradeStatus(): NqTradeStatus | 'unknown';
    /** The code of tradeStatus as XTP numbers it. */
    get tradeStatusCode(): number;
    /** Security grade code of the exchange, an 8-bit value. (XTP: security_level) */
    get securityLevel(): NqSecurityLevel | 'unknown';
    /** The code of securityLevel as XTP numbers it. */
    get securityLevelCode(): number;
    /** Trading method code of the exchange, an 8-bit value. (XTP: trade_type) */
    get tradeType(): NqTradeType | 'unknown';
    /** The code of tradeType as XTP numbers it. */
    get tradeTypeCode(): number;
    /** Suspension code of the exchange, an 8-bit value. (XTP: suspend_flag) */
    get suspendFlag(): NqSuspendFlag | 'unknown';
    /** The code of suspendFlag as XTP numbers it. */
    get suspendFlagCode(): number;
    /** Ex-rights and ex-dividend code of the exchange, an 8-bit value. (XTP: ex_dividend_flag) */
    get exDividendFlag(): NqExDividendFlag | 'unknown';
    /** The code of exDividendFlag as XTP numbers it. */
    get exDividendFlagCode(): number;
    /** Market layer: basic, innovative or Beijing Stock Exchange; the index 899050 carries other. (XTP: layer_type) */
    get layerType(): NqSecurityLayer | 'unknown';
    /** The code of layerType as XTP numbers it. */
    get layerTypeCode(): number;
    /** Reserved by the vendor; carries no documented meaning. (XTP: reserved1) */
    get reserved1(): number;
    /** Place of trading, as an exchange code; may fill all bytes without a terminator. (XTP: trade_places) */
    get tradePlaces(): string;
    /** One-character flag: whether the security is a margin-buying target. (XTP: is_rzbd) */
    get isMarginTarget(): string;
    /** One-character flag: whether the security is a short-selling target. (XTP: is_rqbd) */
    get isShortTarget(): string;
    /** One-character flag: whether margin buying is allowed today. (XTP: is_drrz) */
    get isMarginAllowedToday(): string;
    /** One-character flag: whether short selling is allowed today. (XTP: is_drrq) */
    get isShortAllowedToday(): string;
    /** Reserved by the vendor; carries no documented meaning. (XTP: reserved) */
    get reserved(): string;
    /** Reserved by the vendor; carries no documented meaning. (XTP: unknown) */
    get unknown(): bigint[];
    toObject(): Record<string, unknown>;
}
/** The fields of XTPQuoteNQFullInfo as a plain object; what is left out is zero. */
export interface NqInstrumentFields {
    /** Always NQ, which covers both NEEQ and the Beijing Stock Exchange. */
    readonly exchange?: Exchange | number;
    /** Bare security code. */
    readonly ticker?: string;
    /** Security name in UTF-8. */
    readonly tickerName?: string;
    /** Kind of security; always others (255) for NQ securities. */
    readonly securityType?: SecurityType | number;
    /** Which class of investor may trade the security. */
    readonly tickerQualificationClass?: QualificationType | number;
    /** Short English name of the security. */
    readonly tickerAbbrEn?: string;
    /** Code of the underlying security, where there is one. */
    readonly baseTicker?: string;
    /** Industry code assigned by the exchange; may fill all bytes without a terminator. */
    readonly industryType?: string;
    /** Currency code assigned by the exchange; may fill all bytes without a terminator. */
    readonly currencyType?: string;
    /** Trading unit: number of shares one unit stands for. */
    readonly tradeUnit?: number;
    /** Listing date as a YYYYMMDD number. */
    readonly hangOutDate?: number;
    /** Date interest starts to accrue, as a YYYYMMDD number; bonds only. */
    readonly valueDate?: number;
    /** Maturity date as a YYYYMMDD number; bonds only. */
    readonly maturityDate?: number;
    /** Largest quantity of one order, in shares. */
    readonly perLimitVolume?: number;
    /** Quantity step of buy orders, in shares. */
    readonly buyVolumeUnit?: number;
    /** Quantity step of sell orders, in shares. */
    readonly sellVolumeUnit?: number;
    /** Smallest quantity of one order, in shares. */
    readonly minDeclaredVolume?: number;
    /** How the exchange expresses the price limit parameters; exchange code. */
    readonly limitPriceAttr?: number;
    /** Number of market makers quoting the security. */
    readonly marketMakerQuantity?: number;
    /** Smallest price step, in yuan. */
    readonly priceGear?: number;
    /** Limit parameter for the first trade, in the form limitPriceAttr says. */
    readonly firstLimitTrans?: number;
    /** Limit parameter for trades after the first, in the form limitPriceAttr says. */
    readonly subsequentLimitTrans?: number;
    /** Today's upper price limit in yuan. */
    readonly limitUpperPrice?: number;
    /** Today's lower price limit in yuan. */
    readonly limitLowerPrice?: number;
    /** Upper price limit of block trades, in yuan. */
    readonly blockTradeUpper?: number;
    /** Lower price limit of block trades, in yuan. */
    readonly blockTradeLower?: number;
    /** Conversion ratio of the security, where it can be converted. */
    readonly convertIntoRatio?: number;
    /** Trading status code of the exchange, an 8-bit value. */
    readonly tradeStatus?: NqTradeStatus | number;
    /** Security grade code of the exchange, an 8-bit value. */
    readonly securityLevel?: NqSecurityLevel | number;
    /** Trading method code of the exchange, an 8-bit value. */
    readonly tradeType?: NqTradeType | number;
    /** Suspension code of the exchange, an 8-bit value. */
    readonly suspendFlag?: NqSuspendFlag | number;
    /** Ex-rights and ex-dividend code of the exchange, an 8-bit value. */
    readonly exDividendFlag?: NqExDividendFlag | number;
    /** Market layer: basic, innovative or Beijing Stock Exchange; the index 899050 carries other. */
    readonly layerType?: NqSecurityLayer | number;
    /** Reserved by the vendor; carries no documented meaning. */
    readonly reserved1?: number;
    /** Place of trading, as an exchange code; may fill all bytes without a terminator. */
    readonly tradePlaces?: string;
    /** One-character flag: whether the security is a margin-buying target. */
    readonly isMarginTarget?: string;
    /** One-character flag: whether the security is a short-selling target. */
    readonly isShortTarget?: string;
    /** One-character flag: whether margin buying is allowed today. */
    readonly isMarginAllowedToday?: string;
    /** One-character flag: whether short selling is allowed today. */
    readonly isShortAllowedToday?: string;
    /** Reserved by the vendor; carries no documented meaning. */
    readonly reserved?: string;
    /** Reserved by the vendor; carries no documented meaning. */
    readonly unknown?: readonly (bigint | number)[];
}
/** Static record of an index from the separate index feed; declared, but no call or callback of this version uses it. (XTP: XTPIndexPressStaticInfo, XTPIPSI, 92 bytes) */
export declare class IndexPressInfo extends View {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** The instrument as users write it, e.g. `600519.SH`. */
    get symbol(): string;
    /** Exchange of the index, in quote-side numbering. (XTP: exchange_id) */
    get exchange(): Exchange | 'unknown';
    /** The code of exchange as XTP numbers it. */
    get exchangeCode(): number;
    /** Code of the index. (XTP: ticker) */
    get ticker(): string;
    /** Name of the index in UTF-8. (XTP: ticker_name) */
    get tickerName(): string;
    /** One-character market code of the index feed. (XTP: market_code) */
    get marketCode(): string;
    /** Reserved by the vendor; carries no documented meaning. (XTP: unknown) */
    get unknown(): string;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPIndexPressStaticInfo as a plain object; what is left out is zero. */
export interface IndexPressInfoFields {
    /** Exchange of the index, in quote-side numbering. */
    readonly exchange?: Exchange | number;
    /** Code of the index. */
    readonly ticker?: string;
    /** Name of the index in UTF-8. */
    readonly tickerName?: string;
    /** One-character market code of the index feed. */
    readonly marketCode?: string;
    /** Reserved by the vendor; carries no documented meaning. */
    readonly unknown?: string;
}
/** Index value from the separate index feed; declared, but no call or callback of this version uses it. (XTP: XTPIndexPress, XTPIP, 104 bytes) */
export declare class IndexPress extends View {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** The instrument as users write it, e.g. `600519.SH`. */
    get symbol(): string;
    /** One-character code of the source the value comes from. (XTP: data_source) */
    get dataSource(): string;
    /** Exchange of the index, in quote-side numbering. (XTP: exchange_id) */
    get exchange(): Exchange | 'unknown';
    /** The code of exchange as XTP numbers it. */
    get exchangeCode(): number;
    /** Code of the index. (XTP: ticker) */
    get ticker(): string;
    /** Time of the value as epoch milliseconds (raw YYYYMMDDHHMMSSsss, Asia/Shanghai). (XTP: data_time) */
    get time(): number;
    /** time as XTP sends it: YYYYMMDDHHMMSSsss. */
    get timeRaw(): bigint;
    /** Latest index value, in points. (XTP: last_price) */
    get lastPrice(): number;
    /** Previous closing index value, in points. (XTP: pre_close_price) */
    get preClosePrice(): number;
    /** Opening index value of the day, in points. (XTP: open_price) */
    get openPrice(): number;
    /** Highest index value of the day, in points. (XTP: high_price) */
    get highPrice(): number;
    /** Lowest index value of the day, in points. (XTP: low_price) */
    get lowPrice(): number;
    /** Closing index value of the day, in points. (XTP: close_price) */
    get closePrice(): number;
    /** Cumulative volume of the index members, in the unit of the feed. (XTP: qty) */
    get volume(): number;
    /** Cumulative turnover of the index members, in yuan. (XTP: turnover) */
    get turnover(): number;
    /** Cumulative number of trades in the index members. (XTP: trades_count) */
    get tradesCount(): number;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPIndexPress as a plain object; what is left out is zero. */
export interface IndexPressFields {
    /** One-character code of the source the value comes from. */
    readonly dataSource?: string;
    /** Exchange of the index, in quote-side numbering. */
    readonly exchange?: Exchange | number;
    /** Code of the index. */
    readonly ticker?: string;
    /** Time of the value as epoch milliseconds (raw YYYYMMDDHHMMSSsss, Asia/Shanghai). */
    readonly time?: bigint | number;
    /** Latest index value, in points. */
    readonly lastPrice?: number;
    /** Previous closing index value, in points. */
    readonly preClosePrice?: number;
    /** Opening index value of the day, in points. */
    readonly openPrice?: number;
    /** Highest index value of the day, in points. */
    readonly highPrice?: number;
    /** Lowest index value of the day, in points. */
    readonly lowPrice?: number;
    /** Closing index value of the day, in points. */
    readonly closePrice?: number;
    /** Cumulative volume of the index members, in the unit of the feed. */
    readonly volume?: bigint | number;
    /** Cumulative turnover of the index members, in yuan. */
    readonly turnover?: number;
    /** Cumulative number of trades in the index members. */
    readonly tradesCount?: bigint | number;
}
/** Request for missed ticks or snapshots from the rebuild server, passed to RequestRebuildQuote; at most 1000 records each. (XTP: XTPQuoteRebuildReq, 48 bytes) */
export declare class RebuildRequest extends View {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** The instrument as users write it, e.g. `600519.SH`. */
    get symbol(): string;
    /** Number chosen by the caller and echoed in the result. (XTP: request_id) */
    get requestId(): number;
    /** What to rebuild: snapshots or ticks; one kind per request. (XTP: data_type) */
    get dataType(): RebuildDataType | 'unknown';
    /** The code of dataType as XTP numbers it. */
    get dataTypeCode(): number;
    /** Exchange of the data, in quote-side numbering. (XTP: exchange_id) */
    get exchange(): Exchange | 'unknown';
    /** The code of exchange as XTP numbers it. */
    get exchangeCode(): number;
    /** Bare security code the request is for. (XTP: ticker) */
    get ticker(): string;
    /** Channel the tick sequences belong to; needed for tick requests. (XTP: channel_number) */
    get channelNumber(): number;
    /** First tick sequence (included), or first snapshot time as raw YYYYMMDDHHMMSSsss; a BigInt. (XTP: begin) */
    get begin(): bigint;
    /** Last tick sequence (included), or end time of snapshots (not included) as raw YYYYMMDDHHMMSSsss; a BigInt. (XTP: end) */
    get end(): bigint;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPQuoteRebuildReq as a plain object; what is left out is zero. */
export interface RebuildRequestFields {
    /** Number chosen by the caller and echoed in the result. */
    readonly requestId?: number;
    /** What to rebuild: snapshots or ticks; one kind per request. */
    readonly dataType?: RebuildDataType | number;
    /** Exchange of the data, in quote-side numbering. */
    readonly exchange?: Exchange | number;
    /** Bare security code the request is for. */
    readonly ticker?: string;
    /** Channel the tick sequences belong to; needed for tick requests. */
    readonly channelNumber?: number;
    /** First tick sequence (included), or first snapshot time as raw YYYYMMDDHHMMSSsss; a BigInt. */
    readonly begin?: bigint | number;
    /** Last tick sequence (included), or end time of snapshots (not included) as raw YYYYMMDDHHMMSSsss; a BigInt. */
    readonly end?: bigint | number;
}
/** Result of a rebuild request, given to OnRequestRebuildQuote after the rebuilt rows were delivered. (XTP: XTPQuoteRebuildResultRsp, 104 bytes) */
export declare class RebuildResult extends EventView {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Number the caller chose in the request. (XTP: request_id) */
    get requestId(): number;
    /** Exchange of the rebuilt data, in quote-side numbering. (XTP: exchange_id) */
    get exchange(): Exchange | 'unknown';
    /** The code of exchange as XTP numbers it. */
    get exchangeCode(): number;
    /** Number of records returned. (XTP: size) */
    get size(): number;
    /** Channel of the rebuilt ticks. (XTP: channel_number) */
    get channelNumber(): number;
    /** First sequence or raw time actually covered; a BigInt. (XTP: begin) */
    get begin(): bigint;
    /** Last sequence or raw time actually covered; continue from here when the result is partly. A BigInt. (XTP: end) */
    get end(): bigint;
    /** Outcome: complete, partly, noData, paramError or tooFrequent. (XTP: result_code) */
    get resultCode(): RebuildResultCode | 'unknown';
    /** The code of resultCode as XTP numbers it. */
    get resultCodeCode(): number;
    /** Text that goes with the outcome. (XTP: msg) */
    get message(): string;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPQuoteRebuildResultRsp as a plain object; what is left out is zero. */
export interface RebuildResultFields {
    /** Number the caller chose in the request. */
    readonly requestId?: number;
    /** Exchange of the rebuilt data, in quote-side numbering. */
    readonly exchange?: Exchange | number;
    /** Number of records returned. */
    readonly size?: number;
    /** Channel of the rebuilt ticks. */
    readonly channelNumber?: number;
    /** First sequence or raw time actually covered; a BigInt. */
    readonly begin?: bigint | number;
    /** Last sequence or raw time actually covered; continue from here when the result is partly. A BigInt. */
    readonly end?: bigint | number;
    /** Outcome: complete, partly, noData, paramError or tooFrequent. */
    readonly resultCode?: RebuildResultCode | number;
    /** Text that goes with the outcome. */
    readonly message?: string;
}
/** A new order, passed to InsertOrder, InsertOrderExtra and CreditSellStockRepayDebtInterestFee; every order is a day order. (XTP: XTPOrderInsertInfo, 72 bytes) */
export declare class OrderInsert extends View {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** The instrument as users write it, e.g. `600519.SH`. */
    get symbol(): string;
    /** Order id as BigInt; leave 0 for InsertOrder, use an id from GetANewOrderXTPID of the same session for InsertOrderExtra. (XTP: order_xtp_id) */
    get orderXtpId(): bigint;
    /** Free number chosen by the caller, echoed in order and trade events; on the public test counter 1-6 pick the matching mode. (XTP: order_client_id) */
    get orderClientId(): number;
    /** Bare security code without blanks or exchange suffix. (XTP: ticker) */
    get ticker(): string;
    /** Trading market; numbered the other way round from the quote-side exchange (SZ=1, SH=2). (XTP: market) */
    get market(): Market | 'unknown';
    /** The code of market as XTP numbers it. */
    get marketCode(): number;
    /** Price in yuan; SH market orders carry a protective limit here, SZ market orders may use 0; repo orders carry the rate. (XTP: price) */
    get price(): number;
    /** Reserved by the vendor for stop orders; leave 0. (XTP: stop_price) */
    get stopPrice(): number;
    /** Quantity: shares or fund units; pieces for bonds and repo (one piece is 100 yuan face value); contracts for options. (XTP: quantity) */
    get quantity(): number;
    /** Price type; anything but ordinary buying and selling uses limit, an option exercise uses 0. (XTP: price_type) */
    get priceType(): PriceType | 'unknown';
    /** The code of priceType as XTP numbers it. */
    get priceTypeCode(): number;
    /** All four bytes from side to reserved2 as one number; overlaps side and positionEffect. (XTP: u32) */
    get sideBits(): number;
    /** Side of the order: buy, sell, creation, redemption, margin or short operation, option combination. (XTP: side) */
    get side(): Side | 'unknown';
    /** The code of side as XTP numbers it. */
    get sideCode(): number;
    /** Open or close for option orders; leave 0 (init) for everything else. (XTP: position_effect) */
    get positionEffect(): PositionEffect | 'unknown';
    /** The code of positionEffect as XTP numbers it. */
    get positionEffectCode(): number;
    /** Reserved by the vendor; leave 0. (XTP: reserved1) */
    get reserved1(): number;
    /** Reserved by the vendor; leave 0. (XTP: reserved2) */
    get reserved2(): number;
    /** Business the order belongs to; credit accounts must use margin, ordinary cash orders from them are rejected. (XTP: business_type) */
    get businessType(): BusinessType | 'unknown';
    /** The code of businessType as XTP numbers it. */
    get businessTypeCode(): number;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPOrderInsertInfo as a plain object; what is left out is zero. */
export interface OrderInsertFields {
    /** Order id as BigInt; leave 0 for InsertOrder, use an id from GetANewOrderXTPID of the same session for InsertOrderExtra. */
    readonly orderXtpId?: bigint | number;
    /** Free number chosen by the caller, echoed in order and trade events; on the public test counter 1-6 pick the matching mode. */
    readonly orderClientId?: number;
    /** Bare security code without blanks or exchange suffix. */
    readonly ticker?: string;
    /** Trading market; numbered the other way round from the quote-side exchange (SZ=1, SH=2). */
    readonly market?: Market | number;
    /** Price in yuan; SH market orders carry a protective limit here, SZ market orders may use 0; repo orders carry the rate. */
    readonly price?: number;
    /** Reserved by the vendor for stop orders; leave 0. */
    readonly stopPrice?: number;
    /** Quantity: shares or fund units; pieces for bonds and repo (one piece is 100 yuan face value); contracts for options. */
    readonly quantity?: bigint | number;
    /** Price type; anything but ordinary buying and selling uses limit, an option exercise uses 0. */
    readonly priceType?: PriceType | number;
    /** All four bytes from side to reserved2 as one number; overlaps side and positionEffect. */
    readonly sideBits?: number;
    /** Side of the order: buy, sell, creation, redemption, margin or short operation, option combination. */
    readonly side?: Side | number;
    /** Open or close for option orders; leave 0 (init) for everything else. */
    readonly positionEffect?: PositionEffect | number;
    /** Reserved by the vendor; leave 0. */
    readonly reserved1?: number;
    /** Reserved by the vendor; leave 0. */
    readonly reserved2?: number;
    /** Business the order belongs to; credit accounts must use margin, ordinary cash orders from them are rejected. */
    readonly businessType?: BusinessType | number;
}
/** The cancel request that failed, given to OnCancelOrderError and OnCancelOptionCombinedOrderError. (XTP: XTPOrderCancelInfo, XTPOptCombOrderCancelInfo, 16 bytes) */
export declare class OrderCancel extends EventView {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Id of the cancel request itself, as BigInt: the value CancelOrder returned. (XTP: order_cancel_xtp_id) */
    get orderCancelXtpId(): bigint;
    /** Id of the order that was to be cancelled, as BigInt. (XTP: order_xtp_id) */
    get orderXtpId(): bigint;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPOrderCancelInfo as a plain object; what is left out is zero. */
export interface OrderCancelFields {
    /** Id of the cancel request itself, as BigInt: the value CancelOrder returned. */
    readonly orderCancelXtpId?: bigint | number;
    /** Id of the order that was to be cancelled, as BigInt. */
    readonly orderXtpId?: bigint | number;
}
/** State of one order, from OnOrderEvent, OnQueryOrder and OnQueryOrderByPage; paged rows also include cancel requests. (XTP: XTPOrderInfo, XTPQueryOrderRsp, 152 bytes) */
export declare class OrderInfo extends EventView {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** The instrument as users write it, e.g. `600519.SH`. */
    get symbol(): string;
    /** Order id as BigInt, unique within the trading day; bits 32-39 hold the client id. (XTP: order_xtp_id) */
    get orderXtpId(): bigint;
    /** Number the caller chose when inserting the order. (XTP: order_client_id) */
    get orderClientId(): number;
    /** Client number of the cancel request; not used at present. (XTP: order_cancel_client_id) */
    get orderCancelClientId(): number;
    /** Id of the cancel that succeeded, as BigInt; 0 while the order is not cancelled. (XTP: order_cancel_xtp_id) */
    get orderCancelXtpId(): bigint;
    /** Bare security code. (XTP: ticker) */
    get ticker(): string;
    /** Trading market, in trade-side numbering (SZ=1, SH=2). (XTP: market) */
    get market(): Market | 'unknown';
    /** The code of market as XTP numbers it. */
    get marketCode(): number;
    /** Order price in yuan, as inserted. (XTP: price) */
    get price(): number;
    /** Ordered quantity: shares, bond pieces or contracts. (XTP: quantity) */
    get quantity(): number;
    /** Price type of the order. (XTP: price_type) */
    get priceType(): PriceType | 'unknown';
    /** The code of priceType as XTP numbers it. */
    get priceTypeCode(): number;
    /** All four bytes from side to reserved2 as one number; overlaps side and positionEffect. (XTP: u32) */
    get sideBits(): number;
    /** Side of the order. (XTP: side) */
    get side(): Side | 'unknown';
    /** The code of side as XTP numbers it. */
    get sideCode(): number;
    /** Open or close of an option order; 0 (init) for everything else. (XTP: position_effect) */
    get positionEffect(): PositionEffect | 'unknown';
    /** The code of positionEffect as XTP numbers it. */
    get positionEffectCode(): number;
    /** Reserved by the vendor; carries no documented meaning. (XTP: reserved1) */
    get reserved1(): number;
    /** Reserved by the vendor; carries no documented meaning. (XTP: reserved2) */
    get reserved2(): number;
    /** Business the order belongs to. (XTP: business_type) */
    get businessType(): BusinessType | 'unknown';
    /** The code of businessType as XTP numbers it. */
    get businessTypeCode(): number;
    /** Quantity filled so far, cumulative; a partial fill pushes no order event, so follow OnTradeEvent for progress. (XTP: qty_traded) */
    get quantityTraded(): number;
    /** Unfilled quantity while working or rejected; after a cancel (canceled, partTradedNotQueueing) the cancelled quantity. (XTP: qty_left) */
    get quantityLeft(): number;
    /** Time the counter received the order, XTP local time as epoch milliseconds. (XTP: insert_time) */
    get insertTime(): number;
    /** insertTime as XTP sends it: YYYYMMDDHHMMSSsss. */
    get insertTimeRaw(): bigint;
    /** Time of the last change, XTP local time as epoch milliseconds; raw 0 when unset. (XTP: update_time) */
    get updateTime(): number;
    /** updateTime as XTP sends it: YYYYMMDDHHMMSSsss. */
    get updateTimeRaw(): bigint;
    /** Exchange time of the cancellation as epoch milliseconds; raw 0 when not cancelled. (XTP: cancel_time) */
    get cancelTime(): number;
    /** cancelTime as XTP sends it: YYYYMMDDHHMMSSsss. */
    get cancelTimeRaw(): bigint;
    /** Money amount filled so far in yuan, cumulative. (XTP: trade_amount) */
    get tradeAmount(): number;
    /** Number the counter made up for the exchange gateway; not the order id. (XTP: order_local_id) */
    get orderLocalId(): string;
    /** Order status; init and partTradedQueueing are never pushed, they appear only in query results. (XTP: order_status) */
    get orderStatus(): OrderStatus | 'unknown';
    /** The code of orderStatus as XTP numbers it. */
    get orderStatusCode(): number;
    /** State of the request; in paged queries 1-3 mark order rows and 4-6 cancel rows. (XTP: order_submit_status) */
    get orderSubmitStatus(): OrderSubmitStatus | 'unknown';
    /** The code of orderSubmitStatus as XTP numbers it. */
    get orderSubmitStatusCode(): number;
    /** Kind of order as one character; ordinary orders carry normal. (XTP: order_type) */
    get orderType(): OrderType | 'unknown';
    /** The code of orderType as XTP numbers it. */
    get orderTypeCode(): number;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPOrderInfo as a plain object; what is left out is zero. */
export interface OrderInfoFields {
    /** Order id as BigInt, unique within the trading day; bits 32-39 hold the client id. */
    readonly orderXtpId?: bigint | number;
    /** Number the caller chose when inserting the order. */
    readonly orderClientId?: number;
    /** Client number of the cancel request; not used at present. */
    readonly orderCancelClientId?: number;
    /** Id of the cancel that succeeded, as BigInt; 0 while the order is not cancelled. */
    readonly orderCancelXtpId?: bigint | number;
    /** Bare security code. */
    readonly ticker?: string;
    /** Trading market, in trade-side numbering (SZ=1, SH=2). */
    readonly market?: Market | number;
    /** Order price in yuan, as inserted. */
    readonly price?: number;
    /** Ordered quantity: shares, bond pieces or contracts. */
    readonly quantity?: bigint | number;
    /** Price type of the order. */
    readonly priceType?: PriceType | number;
    /** All four bytes from side to reserved2 as one number; overlaps side and positionEffect. */
    readonly sideBits?: number;
    /** Side of the order. */
    readonly side?: Side | number;
    /** Open or close of an option order; 0 (init) for everything else. */
    readonly positionEffect?: PositionEffect | number;
    /** Reserved by the vendor; carries no documented meaning. */
    readonly reserved1?: number;
    /** Reserved by the vendor; carries no documented meaning. */
    readonly reserved2?: number;
    /** Business the order belongs to. */
    readonly businessType?: BusinessType | number;
    /** Quantity filled so far, cumulative; a partial fill pushes no order event, so follow OnTradeEvent for progress. */
    readonly quantityTraded?: bigint | number;
    /** Unfilled quantity while working or rejected; after a cancel (canceled, partTradedNotQueueing) the cancelled quantity. */
    readonly quantityLeft?: bigint | number;
    /** Time the counter received the order, XTP local time as epoch milliseconds. */
    readonly insertTime?: bigint | number;
    /** Time of the last change, XTP local time as epoch milliseconds; raw 0 when unset. */
    readonly updateTime?: bigint | number;
    /** Exchange time of the cancellation as epoch milliseconds; raw 0 when not cancelled. */
    readonly cancelTime?: bigint | number;
    /** Money amount filled so far in yuan, cumulative. */
    readonly tradeAmount?: number;
    /** Number the counter made up for the exchange gateway; not the order id. */
    readonly orderLocalId?: string;
    /** Order status; init and partTradedQueueing are never pushed, they appear only in query results. */
    readonly orderStatus?: OrderStatus | number;
    /** State of the request; in paged queries 1-3 mark order rows and 4-6 cancel rows. */
    readonly orderSubmitStatus?: OrderSubmitStatus | number;
    /** Kind of order as one character; ordinary orders carry normal. */
    readonly orderType?: OrderType | number;
}
/** State of one order with exchange order number and reject reason, from OnQueryOrderEx and OnQueryOrderByPageEx. (XTP: XTPOrderInfoEx, 312 bytes) */
export declare class OrderInfoEx extends EventView {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** The instrument as users write it, e.g. `600519.SH`. */
    get symbol(): string;
    /** Order id as BigInt, unique within the trading day; bits 32-39 hold the client id. (XTP: order_xtp_id) */
    get orderXtpId(): bigint;
    /** Number the caller chose when inserting the order. (XTP: order_client_id) */
    get orderClientId(): number;
    /** Client number of the cancel request; not used at present. (XTP: order_cancel_client_id) */
    get orderCancelClientId(): number;
    /** Id of the cancel that succeeded, as BigInt; 0 while the order is not cancelled. (XTP: order_cancel_xtp_id) */
    get orderCancelXtpId(): bigint;
    /** Bare security code. (XTP: ticker) */
    get ticker(): string;
    /** Trading market, in trade-side numbering (SZ=1, SH=2). (XTP: market) */
    get market(): Market | 'unknown';
    /** The code of market as XTP numbers it. */
    get marketCode(): number;
    /** Order price in yuan, as inserted. (XTP: price) */
    get price(): number;
    /** Ordered quantity: shares, bond pieces or contracts. (XTP: quantity) */
    get quantity(): number;
    /** Price type of the order. (XTP: price_type) */
    get priceType(): PriceType | 'unknown';
    /** The code of priceType as XTP numbers it. */
    get priceTypeCode(): number;
    /** All four bytes from side to reserved2 as one number; overlaps side and positionEffect. (XTP: u32) */
    get sideBits(): number;
    /** Side of the order. (XTP: side) */
    get side(): Side | 'unknown';
    /** The code of side as XTP numbers it. */
    get sideCode(): number;
    /** Open or close of an option order; 0 (init) for everything else. (XTP: position_effect) */
    get positionEffect(): PositionEffect | 'unknown';
    /** The code of positionEffect as XTP numbers it. */
    get positionEffectCode(): number;
    /** Reserved by the vendor; carries no documented meaning. (XTP: reserved1) */
    get reserved1(): number;
    /** Reserved by the vendor; carries no documented meaning. (XTP: reserved2) */
    get reserved2(): number;
    /** Business the order belongs to. (XTP: business_type) */
    get businessType(): BusinessType | 'unknown';
    /** The code of businessType as XTP numbers it. */
    get businessTypeCode(): number;
    /** Quantity filled so far, cumulative. (XTP: qty_traded) */
    get quantityTraded(): number;
    /** Unfilled quantity while working or rejected; after a cancel (canceled, partTradedNotQueueing) the cancelled quantity. (XTP: qty_left) */
    get quantityLeft(): number;
    /** Time the counter received the order, XTP local time as epoch milliseconds. (XTP: insert_time) */
    get insertTime(): number;
    /** insertTime as XTP sends it: YYYYMMDDHHMMSSsss. */
    get insertTimeRaw(): bigint;
    /** Time of the last change, XTP local time as epoch milliseconds; raw 0 when unset. (XTP: update_time) */
    get updateTime(): number;
    /** updateTime as XTP sends it: YYYYMMDDHHMMSSsss. */
    get updateTimeRaw(): bigint;
    /** Exchange time of the cancellation as epoch milliseconds; raw 0 when not cancelled. (XTP: cancel_time) */
    get cancelTime(): number;
    /** cancelTime as XTP sends it: YYYYMMDDHHMMSSsss. */
    get cancelTimeRaw(): bigint;
    /** Money amount filled so far in yuan, cumulative. (XTP: trade_amount) */
    get tradeAmount(): number;
    /** Number the counter made up for the exchange gateway; not the order id. (XTP: order_local_id) */
    get orderLocalId(): string;
    /** Order status; init and partTradedQueueing are never pushed, they appear only in query results. (XTP: order_status) */
    get orderStatus(): OrderStatus | 'unknown';
    /** The code of orderStatus as XTP numbers it. */
    get orderStatusCode(): number;
    /** State of the request; in paged queries 1-3 mark order rows and 4-6 cancel rows. (XTP: order_submit_status) */
    get orderSubmitStatus(): OrderSubmitStatus | 'unknown';
    /** The code of orderSubmitStatus as XTP numbers it. */
    get orderSubmitStatusCode(): number;
    /** Kind of order as one character; ordinary orders carry normal. (XTP: order_type) */
    get orderType(): OrderType | 'unknown';
    /** The code of orderType as XTP numbers it. */
    get orderTypeCode(): number;
    /** Order number given by the exchange: all SZ orders, SH stocks and bonds, not SH creation and redemption. (XTP: order_exch_id) */
    get orderExchangeId(): string;
    /** Reason of the last rejection; the only place it can still be read after a restart. (XTP: order_err_t) */
    get orderError(): ErrorInfo;
    /** Reserved by the vendor; carries no documented meaning. (XTP: unknown) */
    get unknown(): bigint[];
    toObject(): Record<string, unknown>;
}
/** The fields of XTPOrderInfoEx as a plain object; what is left out is zero. */
export interface OrderInfoExFields {
    /** Order id as BigInt, unique within the trading day; bits 32-39 hold the client id. */
    readonly orderXtpId?: bigint | number;
    /** Number the caller chose when inserting the order. */
    readonly orderClientId?: number;
    /** Client number of the cancel request; not used at present. */
    readonly orderCancelClientId?: number;
    /** Id of the cancel that succeeded, as BigInt; 0 while the order is not cancelled. */
    readonly orderCancelXtpId?: bigint | number;
    /** Bare security code. */
    readonly ticker?: string;
    /** Trading market, in trade-side numbering (SZ=1, SH=2). */
    readonly market?: Market | number;
    /** Order price in yuan, as inserted. */
    readonly price?: number;
    /** Ordered quantity: shares, bond pieces or contracts. */
    readonly quantity?: bigint | number;
    /** Price type of the order. */
    readonly priceType?: PriceType | number;
    /** All four bytes from side to reserved2 as one number; overlaps side and positionEffect. */
    readonly sideBits?: number;
    /** Side of the order. */
    readonly side?: Side | number;
    /** Open or close of an option order; 0 (init) for everything else. */
    readonly positionEffect?: PositionEffect | number;
    /** Reserved by the vendor; carries no documented meaning. */
    readonly reserved1?: number;
    /** Reserved by the vendor; carries no documented meaning. */
    readonly reserved2?: number;
    /** Business the order belongs to. */
    readonly businessType?: BusinessType | number;
    /** Quantity filled so far, cumulative. */
    readonly quantityTraded?: bigint | number;
    /** Unfilled quantity while working or rejected; after a cancel (canceled, partTradedNotQueueing) the cancelled quantity. */
    readonly quantityLeft?: bigint | number;
    /** Time the counter received the order, XTP local time as epoch milliseconds. */
    readonly insertTime?: bigint | number;
    /** Time of the last change, XTP local time as epoch milliseconds; raw 0 when unset. */
    readonly updateTime?: bigint | number;
    /** Exchange time of the cancellation as epoch milliseconds; raw 0 when not cancelled. */
    readonly cancelTime?: bigint | number;
    /** Money amount filled so far in yuan, cumulative. */
    readonly tradeAmount?: number;
    /** Number the counter made up for the exchange gateway; not the order id. */
    readonly orderLocalId?: string;
    /** Order status; init and partTradedQueueing are never pushed, they appear only in query results. */
    readonly orderStatus?: OrderStatus | number;
    /** State of the request; in paged queries 1-3 mark order rows and 4-6 cancel rows. */
    readonly orderSubmitStatus?: OrderSubmitStatus | number;
    /** Kind of order as one character; ordinary orders carry normal. */
    readonly orderType?: OrderType | number;
    /** Order number given by the exchange: all SZ orders, SH stocks and bonds, not SH creation and redemption. */
    readonly orderExchangeId?: string;
    /** Reason of the last rejection; the only place it can still be read after a restart. */
    readonly orderError?: ErrorInfoFields;
    /** Reserved by the vendor; carries no documented meaning. */
    readonly unknown?: readonly (bigint | number)[];
}
/** One fill, from OnTradeEvent, OnQueryTrade and OnQueryTradeByPage; identify it by market, execId, side and orderXtpId. (XTP: XTPTradeReport, XTPQueryTradeRsp, 144 bytes) */
export declare class TradeReport extends EventView {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** The instrument as users write it, e.g. `600519.SH`. */
    get symbol(): string;
    /** Id of the filled order, as BigInt. (XTP: order_xtp_id) */
    get orderXtpId(): bigint;
    /** Number the caller chose when inserting the order. (XTP: order_client_id) */
    get orderClientId(): number;
    /** Bare security code; differs from the order's for the component rows of ETF creation and redemption. (XTP: ticker) */
    get ticker(): string;
    /** Trading market, in trade-side numbering (SZ=1, SH=2). (XTP: market) */
    get market(): Market | 'unknown';
    /** The code of market as XTP numbers it. */
    get marketCode(): number;
    /** Duplicates the order id, as BigInt. (XTP: local_order_id) */
    get localOrderId(): bigint;
    /** Execution id: unique per fill in SZ; in SH it names the match, so two reports sharing it are a self-trade. (XTP: exec_id) */
    get execId(): string;
    /** Price of this fill in yuan. (XTP: price) */
    get price(): number;
    /** Quantity of this fill only, not cumulative; 0 marks a cash-substituted ETF component. (XTP: quantity) */
    get quantity(): number;
    /** Exchange time of the fill as epoch milliseconds. (XTP: trade_time) */
    get tradeTime(): number;
    /** tradeTime as XTP sends it: YYYYMMDDHHMMSSsss. */
    get tradeTimeRaw(): bigint;
    /** Money amount of this fill in yuan: price times quantity. (XTP: trade_amount) */
    get tradeAmount(): number;
    /** Report number as BigInt; unique per account in SH, per platform in SZ, not unique across accounts. (XTP: report_index) */
    get reportIndex(): bigint;
    /** Order number given by the exchange; documented as filled for SZ only. (XTP: order_exch_id) */
    get orderExchangeId(): string;
    /** Kind of fill: common, or the cash and primary-market rows of ETF creation and redemption. (XTP: trade_type) */
    get tradeType(): TradeType | 'unknown';
    /** The code of tradeType as XTP numbers it. */
    get tradeTypeCode(): number;
    /** All four bytes from side to reserved2 as one number; overlaps side and positionEffect. (XTP: u32) */
    get sideBits(): number;
    /** Side of the filled order. (XTP: side) */
    get side(): Side | 'unknown';
    /** The code of side as XTP numbers it. */
    get sideCode(): number;
    /** Open or close of an option order; 0 (init) for everything else. (XTP: position_effect) */
    get positionEffect(): PositionEffect | 'unknown';
    /** The code of positionEffect as XTP numbers it. */
    get positionEffectCode(): number;
    /** Reserved by the vendor; carries no documented meaning. (XTP: reserved1) */
    get reserved1(): number;
    /** Reserved by the vendor; carries no documented meaning. (XTP: reserved2) */
    get reserved2(): number;
    /** Business the filled order belongs to. (XTP: business_type) */
    get businessType(): BusinessType | 'unknown';
    /** The code of businessType as XTP numbers it. */
    get businessTypeCode(): number;
    /** Code of the broker's exchange trading unit (PBU) the fill went through. (XTP: branch_pbu) */
    get branchPbu(): string;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPTradeReport as a plain object; what is left out is zero. */
export interface TradeReportFields {
    /** Id of the filled order, as BigInt. */
    readonly orderXtpId?: bigint | number;
    /** Number the caller chose when inserting the order. */
    readonly orderClientId?: number;
    /** Bare security code; differs from the order's for the component rows of ETF creation and redemption. */
    readonly ticker?: string;
    /** Trading market, in trade-side numbering (SZ=1, SH=2). */
    readonly market?: Market | number;
    /** Duplicates the order id, as BigInt. */
    readonly localOrderId?: bigint | number;
    /** Execution id: unique per fill in SZ; in SH it names the match, so two reports sharing it are a self-trade. */
    readonly execId?: string;
    /** Price of this fill in yuan. */
    readonly price?: number;
    /** Quantity of this fill only, not cumulative; 0 marks a cash-substituted ETF component. */
    readonly quantity?: bigint | number;
    /** Exchange time of the fill as epoch milliseconds. */
    readonly tradeTime?: bigint | number;
    /** Money amount of this fill in yuan: price times quantity. */
    readonly tradeAmount?: number;
    /** Report number as BigInt; unique per account in SH, per platform in SZ, not unique across accounts. */
    readonly reportIndex?: bigint | number;
    /** Order number given by the exchange; documented as filled for SZ only. */
    readonly orderExchangeId?: string;
    /** Kind of fill: common, or the cash and primary-market rows of ETF creation and redemption. */
    readonly tradeType?: TradeType | number;
    /** All four bytes from side to reserved2 as one number; overlaps side and positionEffect. */
    readonly sideBits?: number;
    /** Side of the filled order. */
    readonly side?: Side | number;
    /** Open or close of an option order; 0 (init) for everything else. */
    readonly positionEffect?: PositionEffect | number;
    /** Reserved by the vendor; carries no documented meaning. */
    readonly reserved1?: number;
    /** Reserved by the vendor; carries no documented meaning. */
    readonly reserved2?: number;
    /** Business the filled order belongs to. */
    readonly businessType?: BusinessType | number;
    /** Code of the broker's exchange trading unit (PBU) the fill went through. */
    readonly branchPbu?: string;
}
/** Filter of QueryOrders and QueryOrdersEx; covers the current trading day only. (XTP: XTPQueryOrderReq, 32 bytes) */
export declare class OrderQuery extends View {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Security code to filter by; empty means all. (XTP: ticker) */
    get ticker(): string;
    /** Start of the window as epoch milliseconds; raw 0 means the start of the trading day. (XTP: begin_time) */
    get beginTime(): number;
    /** beginTime as XTP sends it: YYYYMMDDHHMMSSsss. */
    get beginTimeRaw(): bigint;
    /** End of the window as epoch milliseconds; raw 0 means now. (XTP: end_time) */
    get endTime(): number;
    /** endTime as XTP sends it: YYYYMMDDHHMMSSsss. */
    get endTimeRaw(): bigint;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPQueryOrderReq as a plain object; what is left out is zero. */
export interface OrderQueryFields {
    /** Security code to filter by; empty means all. */
    readonly ticker?: string;
    /** Start of the window as epoch milliseconds; raw 0 means the start of the trading day. */
    readonly beginTime?: bigint | number;
    /** End of the window as epoch milliseconds; raw 0 means now. */
    readonly endTime?: bigint | number;
}
/** Page request of QueryOrdersByPage and QueryOrdersByPageEx. (XTP: XTPQueryOrderByPageReq, 24 bytes) */
export declare class OrderPageQuery extends View {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Number of rows wanted in this page; 1000 is a common choice. (XTP: req_count) */
    get requestCount(): number;
    /** Cursor as BigInt: 0 for the first page, then the last query reference of the previous page. (XTP: reference) */
    get reference(): bigint;
    /** Reserved by the vendor; leave 0. (XTP: reserved) */
    get reserved(): number;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPQueryOrderByPageReq as a plain object; what is left out is zero. */
export interface OrderPageQueryFields {
    /** Number of rows wanted in this page; 1000 is a common choice. */
    readonly requestCount?: bigint | number;
    /** Cursor as BigInt: 0 for the first page, then the last query reference of the previous page. */
    readonly reference?: bigint | number;
    /** Reserved by the vendor; leave 0. */
    readonly reserved?: bigint | number;
}
/** Filter for one trade report by execution id; declared, but no call of this version uses it. (XTP: XTPQueryReportByExecIdReq, 32 bytes) */
export declare class TradeByExecIdQuery extends View {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Id of the filled order, as BigInt. (XTP: order_xtp_id) */
    get orderXtpId(): bigint;
    /** Execution id of the fill. (XTP: exec_id) */
    get execId(): string;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPQueryReportByExecIdReq as a plain object; what is left out is zero. */
export interface TradeByExecIdQueryFields {
    /** Id of the filled order, as BigInt. */
    readonly orderXtpId?: bigint | number;
    /** Execution id of the fill. */
    readonly execId?: string;
}
/** Filter of QueryTrades; covers the current trading day only. (XTP: XTPQueryTraderReq, 32 bytes) */
export declare class TradeQuery extends View {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Security code to filter by; empty means all. (XTP: ticker) */
    get ticker(): string;
    /** Start of the window as epoch milliseconds; raw 0 means the start of the trading day. (XTP: begin_time) */
    get beginTime(): number;
    /** beginTime as XTP sends it: YYYYMMDDHHMMSSsss. */
    get beginTimeRaw(): bigint;
    /** End of the window as epoch milliseconds; raw 0 means now. (XTP: end_time) */
    get endTime(): number;
    /** endTime as XTP sends it: YYYYMMDDHHMMSSsss. */
    get endTimeRaw(): bigint;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPQueryTraderReq as a plain object; what is left out is zero. */
export interface TradeQueryFields {
    /** Security code to filter by; empty means all. */
    readonly ticker?: string;
    /** Start of the window as epoch milliseconds; raw 0 means the start of the trading day. */
    readonly beginTime?: bigint | number;
    /** End of the window as epoch milliseconds; raw 0 means now. */
    readonly endTime?: bigint | number;
}
/** Page request of QueryTradesByPage. (XTP: XTPQueryTraderByPageReq, 24 bytes) */
export declare class TradePageQuery extends View {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Number of rows wanted in this page; 1000 is a common choice. (XTP: req_count) */
    get requestCount(): number;
    /** Cursor as BigInt: 0 for the first page, then the last query reference of the previous page. (XTP: reference) */
    get reference(): bigint;
    /** Reserved by the vendor; leave 0. (XTP: reserved) */
    get reserved(): number;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPQueryTraderByPageReq as a plain object; what is left out is zero. */
export interface TradePageQueryFields {
    /** Number of rows wanted in this page; 1000 is a common choice. */
    readonly requestCount?: bigint | number;
    /** Cursor as BigInt: 0 for the first page, then the last query reference of the previous page. */
    readonly reference?: bigint | number;
    /** Reserved by the vendor; leave 0. */
    readonly reserved?: bigint | number;
}
/** Cash account state, from OnQueryAsset; which fields are filled depends on accountType. (XTP: XTPQueryAssetRsp, 416 bytes) */
export declare class Asset extends EventView {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Cash total in yuan: buyingPower + withholdingAmount (credit: + repayStockAvailableBalance); holdings are not counted. (XTP: total_asset) */
    get totalAsset(): number;
    /** Cash available for buying, in yuan; margin purchases do not reduce it, collateral purchases do. (XTP: buying_power) */
    get buyingPower(): number;
    /** Value of securities held; reserved, always 0. (XTP: security_asset) */
    get securityAsset(): number;
    /** Cumulative amount bought today, in yuan; not filled for credit accounts. (XTP: fund_buy_amount) */
    get fundBuyAmount(): number;
    /** Cumulative fees on purchases today, in yuan; not filled for credit accounts. (XTP: fund_buy_fee) */
    get fundBuyFee(): number;
    /** Cumulative amount sold today, in yuan; not filled for credit accounts. (XTP: fund_sell_amount) */
    get fundSellAmount(): number;
    /** Cumulative fees on sales today, in yuan; not filled for credit accounts. (XTP: fund_sell_fee) */
    get fundSellFee(): number;
    /** Cash and fees frozen by working purchase orders paid from own funds, in yuan. (XTP: withholding_amount) */
    get withholdingAmount(): number;
    /** Kind of account: normal, credit or derivatives; the way to learn which one is logged in. (XTP: account_type) */
    get accountType(): AccountType | 'unknown';
    /** The code of accountType as XTP numbers it. */
    get accountTypeCode(): number;
    /** Margin frozen by working option orders, in yuan; option accounts only. (XTP: frozen_margin) */
    get frozenMargin(): number;
    /** Cash frozen for exercising options, in yuan; option accounts only. (XTP: frozen_exec_cash) */
    get frozenExecCash(): number;
    /** Fees frozen for exercising options, in yuan; option accounts only. (XTP: frozen_exec_fee) */
    get frozenExecFee(): number;
    /** Funds advanced to the account, in yuan; option accounts only. (XTP: pay_later) */
    get payLater(): number;
    /** Funds expected to be advanced to the account, in yuan; option accounts only. (XTP: preadva_pay) */
    get preAdvancePay(): number;
    /** Cash balance at the start of the day, in yuan; option accounts only. (XTP: orig_banlance) */
    get originalBalance(): number;
    /** Current cash balance, in yuan; option accounts only. (XTP: banlance) */
    get balance(): number;
    /** Net transfers today between this counter and the main counter (in minus out), in yuan; option accounts only. (XTP: deposit_withdraw) */
    get depositWithdraw(): number;
    /** Net cash flow of today's trading, in yuan; option accounts only. (XTP: trade_netting) */
    get tradeNetting(): number;
    /** Capital of the account, in yuan; option accounts only. (XTP: captial_asset) */
    get capitalAsset(): number;
    /** Cash frozen by force, in yuan; option accounts only. (XTP: force_freeze_amount) */
    get forceFreezeAmount(): number;
    /** Cash that can be withdrawn, in yuan; option accounts only. (XTP: preferred_amount) */
    get preferredAmount(): number;
    /** Short-sale proceeds in yuan, usable to buy back shorted stock and money funds; credit accounts only. (XTP: repay_stock_aval_banlance) */
    get repayStockAvailableBalance(): number;
    /** Traffic fees charged for orders, in yuan. (XTP: fund_order_data_charges) */
    get fundOrderDataCharges(): number;
    /** Traffic fees charged for cancels, in yuan. (XTP: fund_cancel_data_charges) */
    get fundCancelDataCharges(): number;
    /** Risk degree by the exchange's measure; options only, currently 0. (XTP: exchange_cur_risk_degree) */
    get exchangeCurrentRiskDegree(): number;
    /** Risk degree by the broker's measure; options only, currently 0. (XTP: company_cur_risk_degree) */
    get companyCurrentRiskDegree(): number;
    /** Reserved by the vendor; carries no documented meaning. (XTP: unknown) */
    get unknown(): bigint[];
    toObject(): Record<string, unknown>;
}
/** The fields of XTPQueryAssetRsp as a plain object; what is left out is zero. */
export interface AssetFields {
    /** Cash total in yuan: buyingPower + withholdingAmount (credit: + repayStockAvailableBalance); holdings are not counted. */
    readonly totalAsset?: number;
    /** Cash available for buying, in yuan; margin purchases do not reduce it, collateral purchases do. */
    readonly buyingPower?: number;
    /** Value of securities held; reserved, always 0. */
    readonly securityAsset?: number;
    /** Cumulative amount bought today, in yuan; not filled for credit accounts. */
    readonly fundBuyAmount?: number;
    /** Cumulative fees on purchases today, in yuan; not filled for credit accounts. */
    readonly fundBuyFee?: number;
    /** Cumulative amount sold today, in yuan; not filled for credit accounts. */
    readonly fundSellAmount?: number;
    /** Cumulative fees on sales today, in yuan; not filled for credit accounts. */
    readonly fundSellFee?: number;
    /** Cash and fees frozen by working purchase orders paid from own funds, in yuan. */
    readonly withholdingAmount?: number;
    /** Kind of account: normal, credit or derivatives; the way to learn which one is logged in. */
    readonly accountType?: AccountType | number;
    /** Margin frozen by working option orders, in yuan; option accounts only. */
    readonly frozenMargin?: number;
    /** Cash frozen for exercising options, in yuan; option accounts only. */
    readonly frozenExecCash?: number;
    /** Fees frozen for exercising options, in yuan; option accounts only. */
    readonly frozenExecFee?: number;
    /** Funds advanced to the account, in yuan; option accounts only. */
    readonly payLater?: number;
    /** Funds expected to be advanced to the account, in yuan; option accounts only. */
    readonly preAdvancePay?: number;
    /** Cash balance at the start of the day, in yuan; option accounts only. */
    readonly originalBalance?: number;
    /** Current cash balance, in yuan; option accounts only. */
    readonly balance?: number;
    /** Net transfers today between this counter and the main counter (in minus out), in yuan; option accounts only. */
    readonly depositWithdraw?: number;
    /** Net cash flow of today's trading, in yuan; option accounts only. */
    readonly tradeNetting?: number;
    /** Capital of the account, in yuan; option accounts only. */
    readonly capitalAsset?: number;
    /** Cash frozen by force, in yuan; option accounts only. */
    readonly forceFreezeAmount?: number;
    /** Cash that can be withdrawn, in yuan; option accounts only. */
    readonly preferredAmount?: number;
    /** Short-sale proceeds in yuan, usable to buy back shorted stock and money funds; credit accounts only. */
    readonly repayStockAvailableBalance?: number;
    /** Traffic fees charged for orders, in yuan. */
    readonly fundOrderDataCharges?: number;
    /** Traffic fees charged for cancels, in yuan. */
    readonly fundCancelDataCharges?: number;
    /** Risk degree by the exchange's measure; options only, currently 0. */
    readonly exchangeCurrentRiskDegree?: number;
    /** Risk degree by the broker's measure; options only, currently 0. */
    readonly companyCurrentRiskDegree?: number;
    /** Reserved by the vendor; carries no documented meaning. */
    readonly unknown?: readonly (bigint | number)[];
}
/** Security filter for a position query; declared, but QueryPosition takes its arguments directly instead. (XTP: XTPQueryStkPositionReq, 20 bytes) */
export declare class PositionQuery extends View {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** The instrument as users write it, e.g. `600519.SH`. */
    get symbol(): string;
    /** Bare security code. (XTP: ticker) */
    get ticker(): string;
    /** Trading market of the security. (XTP: market) */
    get market(): Market | 'unknown';
    /** The code of market as XTP numbers it. */
    get marketCode(): number;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPQueryStkPositionReq as a plain object; what is left out is zero. */
export interface PositionQueryFields {
    /** Bare security code. */
    readonly ticker?: string;
    /** Trading market of the security. */
    readonly market?: Market | number;
}
/** One holding of the account, from OnQueryPosition. (XTP: XTPQueryStkPositionRsp, 536 bytes) */
export declare class Position extends EventView {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** The instrument as users write it, e.g. `600519.SH`. */
    get symbol(): string;
    /** Bare security code. (XTP: ticker) */
    get ticker(): string;
    /** Security name in UTF-8. (XTP: ticker_name) */
    get tickerName(): string;
    /** Trading market, in trade-side numbering (SZ=1, SH=2). (XTP: market) */
    get market(): Market | 'unknown';
    /** The code of market as XTP numbers it. */
    get marketCode(): number;
    /** Quantity held now, in shares or contracts; for an allotment entitlement the quantity already taken up. (XTP: total_qty) */
    get totalQuantity(): number;
    /** Quantity that can still be sold today; excludes working sells and, under T+1, today's buys. (XTP: sellable_qty) */
    get sellableQuantity(): number;
    /** Average cost of one share or contract, in yuan. (XTP: avg_price) */
    get avgPrice(): number;
    /** Unrealised profit; reserved, do not rely on it. (XTP: unrealized_pnl) */
    get unrealizedPnl(): number;
    /** Opening quantity of the day; constant all day, not reduced by sales. (XTP: yesterday_position) */
    get yesterdayPosition(): number;
    /** Quantity usable for ETF creation (a component) or redemption (an ETF), not what was done today. (XTP: purchase_redeemable_qty) */
    get purchaseRedeemableQuantity(): number;
    /** net for stocks; long, short or covered for options. (XTP: position_direction) */
    get positionDirection(): PositionDirection | 'unknown';
    /** The code of positionDirection as XTP numbers it. */
    get positionDirectionCode(): number;
    /** normal holding, or placement for an allotment entitlement, which gives the quantities other meanings. (XTP: position_security_type) */
    get positionSecurityType(): PositionSecurityType | 'unknown';
    /** The code of positionSecurityType as XTP numbers it. */
    get positionSecurityTypeCode(): number;
    /** Option contracts that can be exercised; options only. (XTP: executable_option) */
    get executableOption(): number;
    /** Underlying shares that can be locked for covered writing; options only. (XTP: lockable_position) */
    get lockablePosition(): number;
    /** Underlying shares that can be delivered on exercise; options only. (XTP: executable_underlying) */
    get executableUnderlying(): number;
    /** Underlying shares locked for covered writing; options only. (XTP: locked_position) */
    get lockedPosition(): number;
    /** Locked underlying shares still free to cover new options; options only. (XTP: usable_locked_position) */
    get usableLockedPosition(): number;
    /** Break-even cost price in yuan, realised profit and loss taken into account. (XTP: profit_price) */
    get profitPrice(): number;
    /** Total purchase cost of the holding, in yuan. (XTP: buy_cost) */
    get buyCost(): number;
    /** Total cost of the holding after realised profit and loss, in yuan. (XTP: profit_cost) */
    get profitCost(): number;
    /** Market value in yuan; options only, otherwise 0. (XTP: market_value) */
    get marketValue(): number;
    /** Margin tied up by the position in yuan; options only, otherwise 0. (XTP: margin) */
    get margin(): number;
    /** Purchase cost of the holding at yesterday's close, in yuan. (XTP: last_buy_cost) */
    get lastBuyCost(): number;
    /** Cost after realised profit and loss at yesterday's close, in yuan. (XTP: last_profit_cost) */
    get lastProfitCost(): number;
    /** Reserved by the vendor; carries no documented meaning. (XTP: unknown) */
    get unknown(): bigint[];
    toObject(): Record<string, unknown>;
}
/** The fields of XTPQueryStkPositionRsp as a plain object; what is left out is zero. */
export interface PositionFields {
    /** Bare security code. */
    readonly ticker?: string;
    /** Security name in UTF-8. */
    readonly tickerName?: string;
    /** Trading market, in trade-side numbering (SZ=1, SH=2). */
    readonly market?: Market | number;
    /** Quantity held now, in shares or contracts; for an allotment entitlement the quantity already taken up. */
    readonly totalQuantity?: bigint | number;
    /** Quantity that can still be sold today; excludes working sells and, under T+1, today's buys. */
    readonly sellableQuantity?: bigint | number;
    /** Average cost of one share or contract, in yuan. */
    readonly avgPrice?: number;
    /** Unrealised profit; reserved, do not rely on it. */
    readonly unrealizedPnl?: number;
    /** Opening quantity of the day; constant all day, not reduced by sales. */
    readonly yesterdayPosition?: bigint | number;
    /** Quantity usable for ETF creation (a component) or redemption (an ETF), not what was done today. */
    readonly purchaseRedeemableQuantity?: bigint | number;
    /** net for stocks; long, short or covered for options. */
    readonly positionDirection?: PositionDirection | number;
    /** normal holding, or placement for an allotment entitlement, which gives the quantities other meanings. */
    readonly positionSecurityType?: PositionSecurityType | number;
    /** Option contracts that can be exercised; options only. */
    readonly executableOption?: bigint | number;
    /** Underlying shares that can be locked for covered writing; options only. */
    readonly lockablePosition?: bigint | number;
    /** Underlying shares that can be delivered on exercise; options only. */
    readonly executableUnderlying?: bigint | number;
    /** Underlying shares locked for covered writing; options only. */
    readonly lockedPosition?: bigint | number;
    /** Locked underlying shares still free to cover new options; options only. */
    readonly usableLockedPosition?: bigint | number;
    /** Break-even cost price in yuan, realised profit and loss taken into account. */
    readonly profitPrice?: number;
    /** Total purchase cost of the holding, in yuan. */
    readonly buyCost?: number;
    /** Total cost of the holding after realised profit and loss, in yuan. */
    readonly profitCost?: number;
    /** Market value in yuan; options only, otherwise 0. */
    readonly marketValue?: number;
    /** Margin tied up by the position in yuan; options only, otherwise 0. */
    readonly margin?: number;
    /** Purchase cost of the holding at yesterday's close, in yuan. */
    readonly lastBuyCost?: number;
    /** Cost after realised profit and loss at yesterday's close, in yuan. */
    readonly lastProfitCost?: number;
    /** Reserved by the vendor; carries no documented meaning. */
    readonly unknown?: readonly (bigint | number)[];
}
/** State of a fund transfer, from OnFundTransfer (possibly several times for one id) and OnQueryFundTransfer. (XTP: XTPFundTransferNotice, XTPFundTransferLog, XTPFundTransferAck, 40 bytes) */
export declare class FundTransferNotice extends EventView {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Transfer id as BigInt: the value FundTransfer returned. (XTP: serial_id) */
    get serialId(): bigint;
    /** Direction and kind of the transfer. (XTP: transfer_type) */
    get transferType(): FundTransferType | 'unknown';
    /** The code of transferType as XTP numbers it. */
    get transferTypeCode(): number;
    /** Amount in yuan. (XTP: amount) */
    get amount(): number;
    /** State of the transfer: processing, submitted to the main counter, success or failed. (XTP: oper_status) */
    get operationStatus(): FundOperationStatus | 'unknown';
    /** The code of operationStatus as XTP numbers it. */
    get operationStatusCode(): number;
    /** Time of the transfer as epoch milliseconds. (XTP: transfer_time) */
    get transferTime(): number;
    /** transferTime as XTP sends it: YYYYMMDDHHMMSSsss. */
    get transferTimeRaw(): bigint;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPFundTransferNotice as a plain object; what is left out is zero. */
export interface FundTransferNoticeFields {
    /** Transfer id as BigInt: the value FundTransfer returned. */
    readonly serialId?: bigint | number;
    /** Direction and kind of the transfer. */
    readonly transferType?: FundTransferType | number;
    /** Amount in yuan. */
    readonly amount?: number;
    /** State of the transfer: processing, submitted to the main counter, success or failed. */
    readonly operationStatus?: FundOperationStatus | number;
    /** Time of the transfer as epoch milliseconds. */
    readonly transferTime?: bigint | number;
}
/** Filter of QueryFundTransfer. (XTP: XTPQueryFundTransferLogReq, 8 bytes) */
export declare class FundTransferQuery extends View {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Transfer id as BigInt to look for; 0 returns all transfers of the day. (XTP: serial_id) */
    get serialId(): bigint;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPQueryFundTransferLogReq as a plain object; what is left out is zero. */
export interface FundTransferQueryFields {
    /** Transfer id as BigInt to look for; 0 returns all transfers of the day. */
    readonly serialId?: bigint | number;
}
/** Terminal information for regulators, passed to ModifyUserTerminalInfo. (XTP: XTPUserTerminalInfoReq, 240 bytes) */
export declare class TerminalInfo extends View {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Local IP address of the terminal. (XTP: local_ip) */
    get localIp(): string;
    /** MAC address of the terminal's network card. (XTP: mac_addr) */
    get macAddress(): string;
    /** Serial number of the terminal's hard disk. (XTP: hd) */
    get hardDisk(): string;
    /** Kind of terminal the orders come from. (XTP: term_type) */
    get termType(): TerminalType | 'unknown';
    /** The code of termType as XTP numbers it. */
    get termTypeCode(): number;
    /** Public IP address of the terminal. (XTP: internet_ip) */
    get internetIp(): string;
    /** Public port of the terminal. (XTP: internet_port) */
    get internetPort(): number;
    /** Version of the client software. (XTP: client_version) */
    get clientVersion(): string;
    /** Serial number of the machine when the terminal runs macOS. (XTP: macos_sno) */
    get macosSerialNumber(): string;
    /** Reserved by the vendor; leave empty. (XTP: unused) */
    get unused(): string;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPUserTerminalInfoReq as a plain object; what is left out is zero. */
export interface TerminalInfoFields {
    /** Local IP address of the terminal. */
    readonly localIp?: string;
    /** MAC address of the terminal's network card. */
    readonly macAddress?: string;
    /** Serial number of the terminal's hard disk. */
    readonly hardDisk?: string;
    /** Kind of terminal the orders come from. */
    readonly termType?: TerminalType | number;
    /** Public IP address of the terminal. */
    readonly internetIp?: string;
    /** Public port of the terminal. */
    readonly internetPort?: number;
    /** Version of the client software. */
    readonly clientVersion?: string;
    /** Serial number of the machine when the terminal runs macOS. */
    readonly macosSerialNumber?: string;
    /** Reserved by the vendor; leave empty. */
    readonly unused?: string;
}
/** Extended terminal information with mobile identifiers; declared, but no call of this version uses it. (XTP: XTPUserTerminalInfoReqEx, 360 bytes) */
export declare class TerminalInfoEx extends View {
    static readonly bytes: number;
    static readonly xtpName: string;
    /** Local IP address of the terminal. (XTP: local_ip) */
    get localIp(): string;
    /** MAC address of the terminal's network card. (XTP: mac_addr) */
    get macAddress(): string;
    /** Serial number of the terminal's hard disk. (XTP: hd) */
    get hardDisk(): string;
    /** Kind of terminal the orders come from. (XTP: term_type) */
    get termType(): TerminalType | 'unknown';
    /** The code of termType as XTP numbers it. */
    get termTypeCode(): number;
    /** Public IP address of the terminal. (XTP: internet_ip) */
    get internetIp(): string;
    /** Public port of the terminal. (XTP: internet_port) */
    get internetPort(): number;
    /** Version of the client software. (XTP: client_version) */
    get clientVersion(): string;
    /** Serial number of the machine when the terminal runs macOS. (XTP: macos_sno) */
    get macosSerialNumber(): string;
    /** IMEI of a mobile terminal. (XTP: imei) */
    get imei(): string;
    /** Vendor identifier (IDFV) of an iOS terminal. (XTP: idfv) */
    get idfv(): string;
    /** Globally unique identifier of the terminal. (XTP: guid) */
    get guid(): string;
    /** Phone number the user registered with. (XTP: regist_tel) */
    get registeredTel(): string;
    /** Phone number the terminal uses. (XTP: used_tel) */
    get usedTel(): string;
    /** Reserved by the vendor; leave empty. (XTP: unused) */
    get unused(): string;
    toObject(): Record<string, unknown>;
}
/** The fields of XTPUserTerminalInfoReqEx as a plain object; what is left out is zero. */
export interface TerminalInfoExFields {
    /** Local IP address of the terminal. */
    readonly localIp?: string;
    /** MAC address of the terminal's network card. */
    readonly macAddress?: string;
    /** Serial number of the terminal's hard disk. */
    readonly hardDisk?: string;
    /** Kind of terminal the orders come from. */
    readonly termType?: TerminalType | number;
    /** Public IP address of the terminal. */
    readonly internetIp?: string;
    /** Public port of the terminal. */
    readonly internetPort?: number;
    /** Version of the client software. */
    readonly clientVersion?: string;
    /** Serial number of the machine when the terminal runs macOS. */
    readonly macosSerialNumber?: string;
    /** IMEI of a mobile terminal. */
    readonly imei?: string;
    /** Vendor identifier (IDFV) of an iOS terminal. */
    readonly idfv?: string;
    /** Globally unique identifier of the terminal. */
    readonly guid?: string;
    /** Phone number the user registered with. */
    readonly registeredTel?: string;
    /** Phone number the terminal uses. */
    readonly usedTel?: string;
    /** Reserved by the vendor; leave empty. */
    readonly unused?: string;
}
