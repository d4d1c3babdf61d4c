// Generated from schema/ by `npm run codegen`. Do not edit: change the schema or tools/codegen.
import { EventView, View } from '../view';
import {
  Exchange,
  Market,
  PriceType,
  OrderStatus,
  OrderSubmitStatus,
  EtfReplaceType,
  TickerType,
  BusinessType,
  AccountType,
  FundTransferType,
  FundQueryType,
  FundOperationStatus,
  DebtExtensionStatus,
  SplitMergeStatus,
  TickType,
  RebuildDataType,
  RebuildResultCode,
  CallOrPut,
  ExerciseType,
  PositionDirection,
  CoveredOrUncovered,
  CashRepayStatus,
  TerminalType,
  ExpireDateType,
  UnderlyingType,
  AutoSplitType,
  QualificationType,
  SecurityType,
  PositionSecurityType,
  SecurityStatus,
  NqTradeStatus,
  NqSecurityLevel,
  NqTradeType,
  NqSuspendFlag,
  NqExDividendFlag,
  NqSecurityLayer,
  SnapshotDataTypeV1,
  SnapshotDataType,
  AlgoState,
  Side,
  PositionEffect,
  TradeType,
  OrderType,
} from './enums';

/** Identity and state of an algorithm mother order, from the algo replies and embedded in the state reports. (XTP: XTPStrategyInfoStruct, 24 bytes) */
export class AlgoInfo extends EventView {
  static override readonly bytes: number = 24;
  static override readonly xtpName: string = 'XTPStrategyInfoStruct';

  /** Algorithm number, for example 900 TWAP, 902 VWAP, 2001 SMART; available types depend on the server. (XTP: m_strategy_type) */
  get strategyType(): number {
    return this.u16(0);
  }

  /** State of the mother order. (XTP: m_strategy_state) */
  get strategyState(): AlgoState | 'unknown' {
    return AlgoState.name(this.u8(2));
  }
  /** The code of strategyState as XTP numbers it. */
  get strategyStateCode(): number {
    return this.u8(2);
  }

  /** Number the caller chose when inserting the mother order, as BigInt. (XTP: m_client_strategy_id) */
  get clientStrategyId(): bigint {
    return this.u64(8);
  }

  /** Id the algo server gave the mother order, as BigInt; use it to cancel, modify, pause or resume. (XTP: m_xtp_strategy_id) */
  get xtpStrategyId(): bigint {
    return this.u64(16);
  }

  override toObject(): Record<string, unknown> {
    return {
      strategyType: this.strategyType,
      strategyState: this.strategyState,
      clientStrategyId: this.clientStrategyId,
      xtpStrategyId: this.xtpStrategyId,
    };
  }
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
export class AlgoSymbolInfo extends View {
  static override readonly bytes: number = 48;
  static override readonly xtpName: string = 'XTPStrategySymbolInfoStruct';

  /** Identity and state of the mother order. (XTP: m_strategy_info) */
  get strategyInfo(): AlgoInfo {
    return this.apart(AlgoInfo, 0, 24);
  }

  /** Bare security code. (XTP: m_ticker) */
  get ticker(): string {
    return this.text(24, 16);
  }

  /** Trading market of the security. (XTP: m_market) */
  get market(): Market | 'unknown' {
    return Market.name(this.i32(40));
  }
  /** The code of market as XTP numbers it. */
  get marketCode(): number {
    return this.i32(40);
  }

  override toObject(): Record<string, unknown> {
    return { strategyInfo: this.strategyInfo.toObject(), ticker: this.ticker, market: this.market };
  }
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
export class ErrorInfo extends View {
  static override readonly bytes: number = 128;
  static override readonly xtpName: string = 'XTPRspInfoStruct';

  /** Error id; 0 means no error, and 11000350 in a query reply only means that nothing was found. (XTP: error_id) */
  get errorId(): number {
    return this.i32(0);
  }

  /** Error text in UTF-8, at most 123 bytes and possibly cut inside a character; exchange rejects hold the exchange's own code. (XTP: error_msg) */
  get errorMessage(): string {
    return this.text(4, 124);
  }

  override toObject(): Record<string, unknown> {
    return { errorId: this.errorId, errorMessage: this.errorMessage };
  }
}

/** The fields of XTPRspInfoStruct as a plain object; what is left out is zero. */
export interface ErrorInfoFields {
  /** Error id; 0 means no error, and 11000350 in a query reply only means that nothing was found. */
  readonly errorId?: number;
  /** Error text in UTF-8, at most 123 bytes and possibly cut inside a character; exchange rejects hold the exchange's own code. */
  readonly errorMessage?: string;
}

/** Progress of a mother order over all its securities, pushed by OnStrategyStateReport to every client of the account. (XTP: XTPStrategyStateReportStruct, XTPStrategyStateReport, 248 bytes) */
export class AlgoStateReport extends EventView {
  static override readonly bytes: number = 248;
  static override readonly xtpName: string = 'XTPStrategyStateReportStruct';

  /** Identity and state of the mother order. (XTP: m_strategy_info) */
  get strategyInfo(): AlgoInfo {
    return new AlgoInfo(this.data, this.at + 0);
  }

  /** Total target quantity, in shares. (XTP: m_strategy_qty) */
  get strategyQuantity(): number {
    return this.i64(24);
  }

  /** Quantity sent in child orders so far, in shares. (XTP: m_strategy_ordered_qty) */
  get strategyOrderedQuantity(): number {
    return this.i64(32);
  }

  /** Quantity of cancelled child orders, in shares. (XTP: m_strategy_cancelled_qty) */
  get strategyCancelledQuantity(): number {
    return this.i64(40);
  }

  /** Quantity filled so far, in shares. (XTP: m_strategy_execution_qty) */
  get strategyExecutionQuantity(): number {
    return this.i64(48);
  }

  /** Open quantity not yet closed, in shares; for intraday (T0) algorithms. (XTP: m_strategy_unclosed_qty) */
  get strategyUnclosedQuantity(): number {
    return this.i64(56);
  }

  /** Total target amount, in yuan. (XTP: m_strategy_asset) */
  get strategyAsset(): number {
    return this.f64(64);
  }

  /** Amount sent in child orders so far, in yuan. (XTP: m_strategy_ordered_asset) */
  get strategyOrderedAsset(): number {
    return this.f64(72);
  }

  /** Amount filled so far, in yuan. (XTP: m_strategy_execution_asset) */
  get strategyExecutionAsset(): number {
    return this.f64(80);
  }

  /** Average fill price, in yuan. (XTP: m_strategy_execution_price) */
  get strategyExecutionPrice(): number {
    return this.f64(88);
  }

  /** Average market price over the running time, in yuan. (XTP: m_strategy_market_price) */
  get strategyMarketPrice(): number {
    return this.f64(96);
  }

  /** Difference between the fill price and the market price, as reported by the algo server. (XTP: m_strategy_price_diff) */
  get strategyPriceDiff(): number {
    return this.f64(104);
  }

  /** Result of the algorithm against the market price, in yuan, as reported by the algo server. (XTP: m_strategy_asset_diff) */
  get strategyAssetDiff(): number {
    return this.f64(112);
  }

  /** Reason when the mother order is in the error state. (XTP: m_error_info) */
  get errorInfo(): ErrorInfo {
    return new ErrorInfo(this.data, this.at + 120);
  }

  override toObject(): Record<string, unknown> {
    return {
      strategyInfo: this.strategyInfo.toObject(),
      strategyQuantity: this.strategyQuantity,
      strategyOrderedQuantity: this.strategyOrderedQuantity,
      strategyCancelledQuantity: this.strategyCancelledQuantity,
      strategyExecutionQuantity: this.strategyExecutionQuantity,
      strategyUnclosedQuantity: this.strategyUnclosedQuantity,
      strategyAsset: this.strategyAsset,
      strategyOrderedAsset: this.strategyOrderedAsset,
      strategyExecutionAsset: this.strategyExecutionAsset,
      strategyExecutionPrice: this.strategyExecutionPrice,
      strategyMarketPrice: this.strategyMarketPrice,
      strategyPriceDiff: this.strategyPriceDiff,
      strategyAssetDiff: this.strategyAssetDiff,
      errorInfo: this.errorInfo.toObject(),
    };
  }
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
export class AlgoSymbolQuery extends View {
  static override readonly bytes: number = 32;
  static override readonly xtpName: string = 'XTPStrategySymbolReqStruct';

  /** Id of the mother order, as BigInt. (XTP: m_xtp_strategy_id) */
  get xtpStrategyId(): bigint {
    return this.u64(0);
  }

  /** Bare security code. (XTP: m_ticker) */
  get ticker(): string {
    return this.text(8, 16);
  }

  /** Trading market of the security. (XTP: m_market) */
  get market(): Market | 'unknown' {
    return Market.name(this.i32(24));
  }
  /** The code of market as XTP numbers it. */
  get marketCode(): number {
    return this.i32(24);
  }

  override toObject(): Record<string, unknown> {
    return { xtpStrategyId: this.xtpStrategyId, ticker: this.ticker, market: this.market };
  }
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
export class AlgoSymbolStateReport extends EventView {
  static override readonly bytes: number = 312;
  static override readonly xtpName: string = 'XTPStrategySymbolStateReportStruct';

  /** Identity and state of the mother order. (XTP: m_strategy_info) */
  get strategyInfo(): AlgoInfo {
    return new AlgoInfo(this.data, this.at + 0);
  }

  /** Bare security code. (XTP: m_ticker) */
  get ticker(): string {
    return this.text(24, 16);
  }

  /** Trading market of the security. (XTP: m_market) */
  get market(): Market | 'unknown' {
    return Market.name(this.i32(40));
  }
  /** The code of market as XTP numbers it. */
  get marketCode(): number {
    return this.i32(40);
  }

  /** Side of the mother order in this security. (XTP: m_side) */
  get side(): Side | 'unknown' {
    return Side.name(this.u8(44));
  }
  /** The code of side as XTP numbers it. */
  get sideCode(): number {
    return this.u8(44);
  }

  /** Target quantity, in shares. (XTP: m_strategy_qty) */
  get strategyQuantity(): number {
    return this.i64(48);
  }

  /** Quantity sent in child orders so far, in shares. (XTP: m_strategy_ordered_qty) */
  get strategyOrderedQuantity(): number {
    return this.i64(56);
  }

  /** Quantity of cancelled child orders, in shares. (XTP: m_strategy_cancelled_qty) */
  get strategyCancelledQuantity(): number {
    return this.i64(64);
  }

  /** Quantity filled so far, in shares. (XTP: m_strategy_execution_qty) */
  get strategyExecutionQuantity(): number {
    return this.i64(72);
  }

  /** Quantity bought so far, in shares; for intraday (T0) algorithms. (XTP: m_strategy_buy_qty) */
  get strategyBuyQuantity(): number {
    return this.i64(80);
  }

  /** Quantity sold so far, in shares; for intraday (T0) algorithms. (XTP: m_strategy_sell_qty) */
  get strategySellQuantity(): number {
    return this.i64(88);
  }

  /** Open quantity not yet closed, in shares; for intraday (T0) algorithms. (XTP: m_strategy_unclosed_qty) */
  get strategyUnclosedQuantity(): number {
    return this.i64(96);
  }

  /** Target amount, in yuan. (XTP: m_strategy_asset) */
  get strategyAsset(): number {
    return this.f64(104);
  }

  /** Amount sent in child orders so far, in yuan. (XTP: m_strategy_ordered_asset) */
  get strategyOrderedAsset(): number {
    return this.f64(112);
  }

  /** Amount filled so far, in yuan. (XTP: m_strategy_execution_asset) */
  get strategyExecutionAsset(): number {
    return this.f64(120);
  }

  /** Amount bought so far, in yuan; for intraday (T0) algorithms. (XTP: m_strategy_buy_asset) */
  get strategyBuyAsset(): number {
    return this.f64(128);
  }

  /** Amount sold so far, in yuan; for intraday (T0) algorithms. (XTP: m_strategy_sell_asset) */
  get strategySellAsset(): number {
    return this.f64(136);
  }

  /** Amount not yet closed, in yuan; for intraday (T0) algorithms. (XTP: m_strategy_unclosed_asset) */
  get strategyUnclosedAsset(): number {
    return this.f64(144);
  }

  /** Result of the algorithm against the market price, in yuan, as reported by the algo server. (XTP: m_strategy_asset_diff) */
  get strategyAssetDiff(): number {
    return this.f64(152);
  }

  /** Average fill price, in yuan. (XTP: m_strategy_execution_price) */
  get strategyExecutionPrice(): number {
    return this.f64(160);
  }

  /** Average market price over the running time, in yuan. (XTP: m_strategy_market_price) */
  get strategyMarketPrice(): number {
    return this.f64(168);
  }

  /** Difference between the fill price and the market price, as reported by the algo server. (XTP: m_strategy_price_diff) */
  get strategyPriceDiff(): number {
    return this.f64(176);
  }

  /** Reason when this security is in the error state. (XTP: m_error_info) */
  get errorInfo(): ErrorInfo {
    return new ErrorInfo(this.data, this.at + 184);
  }

  override toObject(): Record<string, unknown> {
    return {
      strategyInfo: this.strategyInfo.toObject(),
      ticker: this.ticker,
      market: this.market,
      side: this.side,
      strategyQuantity: this.strategyQuantity,
      strategyOrderedQuantity: this.strategyOrderedQuantity,
      strategyCancelledQuantity: this.strategyCancelledQuantity,
      strategyExecutionQuantity: this.strategyExecutionQuantity,
      strategyBuyQuantity: this.strategyBuyQuantity,
      strategySellQuantity: this.strategySellQuantity,
      strategyUnclosedQuantity: this.strategyUnclosedQuantity,
      strategyAsset: this.strategyAsset,
      strategyOrderedAsset: this.strategyOrderedAsset,
      strategyExecutionAsset: this.strategyExecutionAsset,
      strategyBuyAsset: this.strategyBuyAsset,
      strategySellAsset: this.strategySellAsset,
      strategyUnclosedAsset: this.strategyUnclosedAsset,
      strategyAssetDiff: this.strategyAssetDiff,
      strategyExecutionPrice: this.strategyExecutionPrice,
      strategyMarketPrice: this.strategyMarketPrice,
      strategyPriceDiff: this.strategyPriceDiff,
      errorInfo: this.errorInfo.toObject(),
    };
  }
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
export class AlgoRecommendation extends EventView {
  static override readonly bytes: number = 88;
  static override readonly xtpName: string = 'XTPStrategyRecommendationInfoStruct';

  /** Number of the recommended algorithm. (XTP: m_strategy_type) */
  get strategyType(): number {
    return this.u16(0);
  }

  /** Trading market of the security. (XTP: m_market) */
  get market(): Market | 'unknown' {
    return Market.name(this.i32(4));
  }
  /** The code of market as XTP numbers it. */
  get marketCode(): number {
    return this.i32(4);
  }

  /** Bare security code. (XTP: m_ticker) */
  get ticker(): string {
    return this.text(8, 16);
  }

  /** Reserved by the vendor; carries no documented meaning. (XTP: m_reserved) */
  get reserved(): string {
    return this.text(24, 64);
  }

  override toObject(): Record<string, unknown> {
    return { strategyType: this.strategyType, market: this.market, ticker: this.ticker, reserved: this.reserved };
  }
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
export class AlgoTicker extends EventView {
  static override readonly bytes: number = 20;
  static override readonly xtpName: string = 'XTPStrategyTickerInfoStruct';

  /** Bare security code. (XTP: m_ticker) */
  get ticker(): string {
    return this.text(0, 16);
  }

  /** Trading market of the security. (XTP: m_market) */
  get market(): Market | 'unknown' {
    return Market.name(this.i32(16));
  }
  /** The code of market as XTP numbers it. */
  get marketCode(): number {
    return this.i32(16);
  }

  override toObject(): Record<string, unknown> {
    return { ticker: this.ticker, market: this.market };
  }
}

/** The fields of XTPStrategyTickerInfoStruct as a plain object; what is left out is zero. */
export interface AlgoTickerFields {
  /** Bare security code. */
  readonly ticker?: string;
  /** Trading market of the security. */
  readonly market?: Market | number;
}

/** State of a debt extension request, from OnCreditExtendDebtDate and OnQueryCreditExtendDebtDateOrders. (XTP: XTPCreditDebtExtendNotice, XTPCreditDebtExtendAck, 56 bytes) */
export class DebtExtension extends EventView {
  static override readonly bytes: number = 56;
  static override readonly xtpName: string = 'XTPCreditDebtExtendNotice';

  /** Id of the extension request as BigInt: the value CreditExtendDebtDate returned. (XTP: xtpid) */
  get xtpId(): bigint {
    return this.u64(0);
  }

  /** Id of the debt contract being extended. (XTP: debt_id) */
  get debtId(): string {
    return this.text(8, 33);
  }

  /** State of the request; numbered differently from the fund transfer states. (XTP: oper_status) */
  get operationStatus(): DebtExtensionStatus | 'unknown' {
    return DebtExtensionStatus.name(this.i32(44));
  }
  /** The code of operationStatus as XTP numbers it. */
  get operationStatusCode(): number {
    return this.i32(44);
  }

  /** Time of the operation as epoch milliseconds. (XTP: oper_time) */
  get operationTime(): number {
    return this.timeMs(48);
  }
  /** operationTime as XTP sends it: YYYYMMDDHHMMSSsss. */
  get operationTimeRaw(): bigint {
    return this.i64Raw(48);
  }

  override toObject(): Record<string, unknown> {
    return { xtpId: this.xtpId, debtId: this.debtId, operationStatus: this.operationStatus, operationTime: this.operationTime };
  }
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
export class CreditCashRepay extends EventView {
  static override readonly bytes: number = 24;
  static override readonly xtpName: string = 'XTPCrdCashRepayRsp';

  /** Id of the repayment as BigInt: the value CreditCashRepay returned. (XTP: xtp_id) */
  get xtpId(): bigint {
    return this.i64Raw(0);
  }

  /** Amount asked to be repaid, in yuan. (XTP: request_amount) */
  get requestAmount(): number {
    return this.f64(8);
  }

  /** Amount actually repaid, in yuan; capped at the debt. (XTP: cash_repay_amount) */
  get cashRepayAmount(): number {
    return this.f64(16);
  }

  override toObject(): Record<string, unknown> {
    return { xtpId: this.xtpId, requestAmount: this.requestAmount, cashRepayAmount: this.cashRepayAmount };
  }
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
export class CreditInterestRepay extends EventView {
  static override readonly bytes: number = 96;
  static override readonly xtpName: string = 'XTPCrdCashRepayDebtInterestFeeRsp';

  /** Id of the repayment as BigInt: the value CreditCashRepayDebtInterestFee returned. (XTP: xtp_id) */
  get xtpId(): bigint {
    return this.i64Raw(0);
  }

  /** Amount asked to be repaid, in yuan. (XTP: request_amount) */
  get requestAmount(): number {
    return this.f64(8);
  }

  /** Amount actually repaid, in yuan. (XTP: cash_repay_amount) */
  get cashRepayAmount(): number {
    return this.f64(16);
  }

  /** Id of the debt contract the repayment is for. (XTP: debt_compact_id) */
  get debtCompactId(): string {
    return this.text(24, 33);
  }

  /** Reserved by the vendor; carries no documented meaning. (XTP: unknow) */
  get unknown(): string {
    return this.text(57, 32);
  }

  override toObject(): Record<string, unknown> {
    return {
      xtpId: this.xtpId,
      requestAmount: this.requestAmount,
      cashRepayAmount: this.cashRepayAmount,
      debtCompactId: this.debtCompactId,
      unknown: this.unknown,
    };
  }
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
export class CreditCashRepayRecord extends EventView {
  static override readonly bytes: number = 168;
  static override readonly xtpName: string = 'XTPCrdCashRepayInfo';

  /** Id of the repayment, as BigInt. (XTP: xtp_id) */
  get xtpId(): bigint {
    return this.i64Raw(0);
  }

  /** State of the repayment. (XTP: status) */
  get status(): CashRepayStatus | 'unknown' {
    return CashRepayStatus.name(this.i32(8));
  }
  /** The code of status as XTP numbers it. */
  get statusCode(): number {
    return this.i32(8);
  }

  /** Amount asked to be repaid, in yuan. (XTP: request_amount) */
  get requestAmount(): number {
    return this.f64(16);
  }

  /** Amount actually repaid, in yuan. (XTP: cash_repay_amount) */
  get cashRepayAmount(): number {
    return this.f64(24);
  }

  /** Marks a repayment made as part of a forced liquidation. (XTP: position_effect) */
  get positionEffect(): PositionEffect | 'unknown' {
    return PositionEffect.name(this.u8(32));
  }
  /** The code of positionEffect as XTP numbers it. */
  get positionEffectCode(): number {
    return this.u8(32);
  }

  /** Reason of a failed repayment. (XTP: error_info) */
  get errorInfo(): ErrorInfo {
    return new ErrorInfo(this.data, this.at + 36);
  }

  override toObject(): Record<string, unknown> {
    return {
      xtpId: this.xtpId,
      status: this.status,
      requestAmount: this.requestAmount,
      cashRepayAmount: this.cashRepayAmount,
      positionEffect: this.positionEffect,
      errorInfo: this.errorInfo.toObject(),
    };
  }
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
export class CreditDebt extends EventView {
  static override readonly bytes: number = 160;
  static override readonly xtpName: string = 'XTPCrdDebtInfo';

  /** The instrument as users write it, e.g. `600519.SH`. */
  get symbol(): string {
    return this.symbolAt(64, 60, 'market');
  }

  /** Kind of debt: 0 owes cash (margin buying), 1 owes stock (short selling). (XTP: debt_type) */
  get debtType(): number {
    return this.i32(0);
  }

  /** Id of the debt contract. (XTP: debt_id) */
  get debtId(): string {
    return this.text(4, 33);
  }

  /** Position id that belongs to the debt, as BigInt. (XTP: position_id) */
  get positionId(): bigint {
    return this.i64Raw(40);
  }

  /** Id of the order that created the debt, as BigInt; meaningful for debts opened today. (XTP: order_xtp_id) */
  get orderXtpId(): bigint {
    return this.u64(48);
  }

  /** State code of the contract, assigned by the counter. (XTP: debt_status) */
  get debtStatus(): number {
    return this.i32(56);
  }

  /** Trading market of the security. (XTP: market) */
  get market(): Market | 'unknown' {
    return Market.name(this.i32(60));
  }
  /** The code of market as XTP numbers it. */
  get marketCode(): number {
    return this.i32(60);
  }

  /** Bare code of the security. (XTP: ticker) */
  get ticker(): string {
    return this.text(64, 16);
  }

  /** Date the debt was opened, YYYYMMDD. (XTP: order_date) */
  get orderDate(): number {
    return this.i64(80);
  }

  /** Date the debt falls due, YYYYMMDD, extensions included. (XTP: end_date) */
  get endDate(): number {
    return this.i64(88);
  }

  /** Date the debt fell due before any extension, YYYYMMDD. (XTP: orig_end_date) */
  get originalEndDate(): number {
    return this.i64(96);
  }

  /** True when the contract has already been extended. (XTP: is_extended) */
  get isExtended(): boolean {
    return this.bool(104);
  }

  /** Amount still owed, in yuan. (XTP: remain_amt) */
  get remainAmount(): number {
    return this.f64(112);
  }

  /** Shares still owed, excluding dueRightQuantity; return both to settle the debt. (XTP: remain_qty) */
  get remainQuantity(): number {
    return this.i64(120);
  }

  /** Principal still owed, in yuan. (XTP: remain_principal) */
  get remainPrincipal(): number {
    return this.f64(128);
  }

  /** Shares owed in addition because of corporate actions. (XTP: due_right_qty) */
  get dueRightQuantity(): number {
    return this.i64(136);
  }

  /** Reserved by the vendor; carries no documented meaning. (XTP: unknown) */
  get unknown(): number[] {
    return this.list(2, (i) => this.i64(144 + i * 8));
  }

  override toObject(): Record<string, unknown> {
    return {
      symbol: this.symbol,
      debtType: this.debtType,
      debtId: this.debtId,
      positionId: this.positionId,
      orderXtpId: this.orderXtpId,
      debtStatus: this.debtStatus,
      market: this.market,
      ticker: this.ticker,
      orderDate: this.orderDate,
      endDate: this.endDate,
      originalEndDate: this.originalEndDate,
      isExtended: this.isExtended,
      remainAmount: this.remainAmount,
      remainQuantity: this.remainQuantity,
      remainPrincipal: this.remainPrincipal,
      dueRightQuantity: this.dueRightQuantity,
      unknown: this.unknown,
    };
  }
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
export class CreditFund extends EventView {
  static override readonly bytes: number = 48;
  static override readonly xtpName: string = 'XTPCrdFundInfo';

  /** Maintenance ratio of the account: assets to debts. (XTP: maintenance_ratio) */
  get maintenanceRatio(): number {
    return this.f64(0);
  }

  /** Total assets of the credit account, in yuan. (XTP: all_asset) */
  get allAsset(): number {
    return this.f64(8);
  }

  /** Total debts of the credit account, in yuan. (XTP: all_debt) */
  get allDebt(): number {
    return this.f64(16);
  }

  /** Credit still available now in yuan, shared by margin buying and short selling. (XTP: line_of_credit) */
  get lineOfCredit(): number {
    return this.f64(24);
  }

  /** Margin available as collateral, in yuan. (XTP: guaranty) */
  get guaranty(): number {
    return this.f64(32);
  }

  /** Reserved by the vendor; carries no documented meaning. (XTP: reserved) */
  get reserved(): number {
    return this.f64(40);
  }

  override toObject(): Record<string, unknown> {
    return {
      maintenanceRatio: this.maintenanceRatio,
      allAsset: this.allAsset,
      allDebt: this.allDebt,
      lineOfCredit: this.lineOfCredit,
      guaranty: this.guaranty,
      reserved: this.reserved,
    };
  }
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
export class CreditTickerDebtQuery extends View {
  static override readonly bytes: number = 20;
  static override readonly xtpName: string = 'XTPClientQueryCrdDebtStockReq';

  /** The instrument as users write it, e.g. `600519.SH`. */
  get symbol(): string {
    return this.symbolAt(4, 0, 'market');
  }

  /** Trading market of the security. (XTP: market) */
  get market(): Market | 'unknown' {
    return Market.name(this.i32(0));
  }
  /** The code of market as XTP numbers it. */
  get marketCode(): number {
    return this.i32(0);
  }

  /** Bare security code; empty means all. (XTP: ticker) */
  get ticker(): string {
    return this.text(4, 16);
  }

  override toObject(): Record<string, unknown> {
    return { symbol: this.symbol, market: this.market, ticker: this.ticker };
  }
}

/** The fields of XTPClientQueryCrdDebtStockReq as a plain object; what is left out is zero. */
export interface CreditTickerDebtQueryFields {
  /** Trading market of the security. */
  readonly market?: Market | number;
  /** Bare security code; empty means all. */
  readonly ticker?: string;
}

/** Shares owed in one security, from OnQueryCreditTickerDebtInfo. (XTP: XTPCrdDebtStockInfo, 40 bytes) */
export class CreditTickerDebt extends EventView {
  static override readonly bytes: number = 40;
  static override readonly xtpName: string = 'XTPCrdDebtStockInfo';

  /** The instrument as users write it, e.g. `600519.SH`. */
  get symbol(): string {
    return this.symbolAt(4, 0, 'market');
  }

  /** Trading market of the security. (XTP: market) */
  get market(): Market | 'unknown' {
    return Market.name(this.i32(0));
  }
  /** The code of market as XTP numbers it. */
  get marketCode(): number {
    return this.i32(0);
  }

  /** Bare security code. (XTP: ticker) */
  get ticker(): string {
    return this.text(4, 16);
  }

  /** Shares that can be returned today; excludes today's short sales. (XTP: stock_repay_quantity) */
  get stockRepayQuantity(): number {
    return this.i64(24);
  }

  /** Total shares owed, including what cannot be returned today. (XTP: stock_total_quantity) */
  get stockTotalQuantity(): number {
    return this.i64(32);
  }

  override toObject(): Record<string, unknown> {
    return {
      symbol: this.symbol,
      market: this.market,
      ticker: this.ticker,
      stockRepayQuantity: this.stockRepayQuantity,
      stockTotalQuantity: this.stockTotalQuantity,
    };
  }
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
export class CreditPositionQuery extends View {
  static override readonly bytes: number = 20;
  static override readonly xtpName: string = 'XTPClientQueryCrdPositionStockReq';

  /** The instrument as users write it, e.g. `600519.SH`. */
  get symbol(): string {
    return this.symbolAt(4, 0, 'market');
  }

  /** Trading market of the security. (XTP: market) */
  get market(): Market | 'unknown' {
    return Market.name(this.i32(0));
  }
  /** The code of market as XTP numbers it. */
  get marketCode(): number {
    return this.i32(0);
  }

  /** Bare security code; empty means all. (XTP: ticker) */
  get ticker(): string {
    return this.text(4, 16);
  }

  override toObject(): Record<string, unknown> {
    return { symbol: this.symbol, market: this.market, ticker: this.ticker };
  }
}

/** The fields of XTPClientQueryCrdPositionStockReq as a plain object; what is left out is zero. */
export interface CreditPositionQueryFields {
  /** Trading market of the security. */
  readonly market?: Market | number;
  /** Bare security code; empty means all. */
  readonly ticker?: string;
}

/** Shares available for short selling, from OnQueryCreditTickerAssignInfo. (XTP: XTPClientQueryCrdPositionStkInfo, 56 bytes) */
export class CreditAssignable extends EventView {
  static override readonly bytes: number = 56;
  static override readonly xtpName: string = 'XTPClientQueryCrdPositionStkInfo';

  /** The instrument as users write it, e.g. `600519.SH`. */
  get symbol(): string {
    return this.symbolAt(4, 0, 'market');
  }

  /** Trading market of the security. (XTP: market) */
  get market(): Market | 'unknown' {
    return Market.name(this.i32(0));
  }
  /** The code of market as XTP numbers it. */
  get marketCode(): number {
    return this.i32(0);
  }

  /** Bare security code. (XTP: ticker) */
  get ticker(): string {
    return this.text(4, 16);
  }

  /** Quantity limit in shares; not used at present. (XTP: limit_qty) */
  get limitQuantity(): number {
    return this.i64(24);
  }

  /** Quantity as of yesterday, in shares; not used at present. (XTP: yesterday_qty) */
  get yesterdayQuantity(): number {
    return this.i64(32);
  }

  /** Shares still available to sell short; not restored within the day after a return. (XTP: left_qty) */
  get leftQuantity(): number {
    return this.i64(40);
  }

  /** Frozen quantity in shares; not used at present. (XTP: frozen_qty) */
  get frozenQuantity(): number {
    return this.i64(48);
  }

  override toObject(): Record<string, unknown> {
    return {
      symbol: this.symbol,
      market: this.market,
      ticker: this.ticker,
      limitQuantity: this.limitQuantity,
      yesterdayQuantity: this.yesterdayQuantity,
      leftQuantity: this.leftQuantity,
      frozenQuantity: this.frozenQuantity,
    };
  }
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
export class CreditSurplusQuery extends View {
  static override readonly bytes: number = 20;
  static override readonly xtpName: string = 'XTPClientQueryCrdSurplusStkReqInfo';

  /** The instrument as users write it, e.g. `600519.SH`. */
  get symbol(): string {
    return this.symbolAt(4, 0, 'market');
  }

  /** Trading market of the security. (XTP: market) */
  get market(): Market | 'unknown' {
    return Market.name(this.i32(0));
  }
  /** The code of market as XTP numbers it. */
  get marketCode(): number {
    return this.i32(0);
  }

  /** Bare security code; required by QueryCreditExcessStock, may be empty for QueryMulCreditExcessStock. (XTP: ticker) */
  get ticker(): string {
    return this.text(4, 16);
  }

  override toObject(): Record<string, unknown> {
    return { symbol: this.symbol, market: this.market, ticker: this.ticker };
  }
}

/** The fields of XTPClientQueryCrdSurplusStkReqInfo as a plain object; what is left out is zero. */
export interface CreditSurplusQueryFields {
  /** Trading market of the security. */
  readonly market?: Market | number;
  /** Bare security code; required by QueryCreditExcessStock, may be empty for QueryMulCreditExcessStock. */
  readonly ticker?: string;
}

/** Surplus shares left after returning a short, from OnQueryCreditExcessStock and OnQueryMulCreditExcessStock. (XTP: XTPClientQueryCrdSurplusStkRspInfo, 40 bytes) */
export class CreditSurplus extends EventView {
  static override readonly bytes: number = 40;
  static override readonly xtpName: string = 'XTPClientQueryCrdSurplusStkRspInfo';

  /** The instrument as users write it, e.g. `600519.SH`. */
  get symbol(): string {
    return this.symbolAt(4, 0, 'market');
  }

  /** Trading market of the security. (XTP: market) */
  get market(): Market | 'unknown' {
    return Market.name(this.i32(0));
  }
  /** The code of market as XTP numbers it. */
  get marketCode(): number {
    return this.i32(0);
  }

  /** Bare security code. (XTP: ticker) */
  get ticker(): string {
    return this.text(4, 16);
  }

  /** Surplus shares that can be transferred; a surplus transfer order must use exactly this quantity. (XTP: transferable_quantity) */
  get transferableQuantity(): number {
    return this.i64(24);
  }

  /** Surplus shares already transferred. (XTP: transferred_quantity) */
  get transferredQuantity(): number {
    return this.i64(32);
  }

  override toObject(): Record<string, unknown> {
    return {
      symbol: this.symbol,
      market: this.market,
      ticker: this.ticker,
      transferableQuantity: this.transferableQuantity,
      transferredQuantity: this.transferredQuantity,
    };
  }
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
export class DebtExtensionRequest extends View {
  static override readonly bytes: number = 128;
  static override readonly xtpName: string = 'XTPCreditDebtExtendReq';

  /** Request id as BigInt; leave 0, the call returns the id. (XTP: xtpid) */
  get xtpId(): bigint {
    return this.u64(0);
  }

  /** Id of the debt contract to extend. (XTP: debt_id) */
  get debtId(): string {
    return this.text(8, 33);
  }

  /** Number of days to extend the contract by. (XTP: defer_days) */
  get deferDays(): number {
    return this.u32(44);
  }

  /** Fund account number. (XTP: fund_account) */
  get fundAccount(): string {
    return this.text(48, 16);
  }

  /** Fund account password. (XTP: password) */
  get password(): string {
    return this.text(64, 64);
  }

  override toObject(): Record<string, unknown> {
    return { xtpId: this.xtpId, debtId: this.debtId, deferDays: this.deferDays, fundAccount: this.fundAccount, password: this.password };
  }
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
export class CreditFundExtra extends EventView {
  static override readonly bytes: number = 72;
  static override readonly xtpName: string = 'XTPCrdFundExtraInfo';

  /** Short-sale proceeds currently tied up in money fund purchases, in yuan. (XTP: mf_rs_avl_used) */
  get moneyFundShortProceedsAvailableUsed(): number {
    return this.f64(0);
  }

  /** Securities capital of the account as computed by the counter, in yuan. (XTP: security_capital) */
  get securityCapital(): number {
    return this.f64(8);
  }

  /** Debts from margin buying, in yuan. (XTP: financing_debts) */
  get financingDebts(): number {
    return this.f64(16);
  }

  /** Debts from short selling, in yuan. (XTP: short_sell_debts) */
  get shortSellDebts(): number {
    return this.f64(24);
  }

  /** Fixed total credit line of the account, in yuan. (XTP: contract_debts_load) */
  get contractDebtsLoad(): number {
    return this.f64(32);
  }

  /** Reserved by the vendor; carries no documented meaning. (XTP: reserve) */
  get reserve(): string {
    return this.text(40, 32);
  }

  override toObject(): Record<string, unknown> {
    return {
      moneyFundShortProceedsAvailableUsed: this.moneyFundShortProceedsAvailableUsed,
      securityCapital: this.securityCapital,
      financingDebts: this.financingDebts,
      shortSellDebts: this.shortSellDebts,
      contractDebtsLoad: this.contractDebtsLoad,
      reserve: this.reserve,
    };
  }
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
export class CreditPositionExtra extends EventView {
  static override readonly bytes: number = 96;
  static override readonly xtpName: string = 'XTPCrdPositionExtraInfo';

  /** The instrument as users write it, e.g. `600519.SH`. */
  get symbol(): string {
    return this.symbolAt(4, 0, 'market');
  }

  /** Trading market of the security. (XTP: market) */
  get market(): Market | 'unknown' {
    return Market.name(this.i32(0));
  }
  /** The code of market as XTP numbers it. */
  get marketCode(): number {
    return this.i32(0);
  }

  /** Bare security code. (XTP: ticker) */
  get ticker(): string {
    return this.text(4, 16);
  }

  /** Short-sale proceeds tied up in this money fund, in yuan. (XTP: mf_rs_avl_used) */
  get moneyFundShortProceedsAvailableUsed(): number {
    return this.f64(24);
  }

  /** Reserved by the vendor; carries no documented meaning. (XTP: reserve) */
  get reserve(): string {
    return this.text(32, 64);
  }

  override toObject(): Record<string, unknown> {
    return {
      symbol: this.symbol,
      market: this.market,
      ticker: this.ticker,
      moneyFundShortProceedsAvailableUsed: this.moneyFundShortProceedsAvailableUsed,
      reserve: this.reserve,
    };
  }
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
export class FundTransferRequest extends View {
  static override readonly bytes: number = 104;
  static override readonly xtpName: string = 'XTPFundTransferReq';

  /** Transfer id as BigInt; leave 0, FundTransfer returns the id. (XTP: serial_id) */
  get serialId(): bigint {
    return this.u64(0);
  }

  /** Fund account number. (XTP: fund_account) */
  get fundAccount(): string {
    return this.text(8, 16);
  }

  /** Fund password; needed only for transfers to and from the main counter. (XTP: password) */
  get password(): string {
    return this.text(24, 64);
  }

  /** Amount to transfer, in yuan. (XTP: amount) */
  get amount(): number {
    return this.f64(88);
  }

  /** Direction and kind of the transfer; with the main counter or between the two trading nodes. (XTP: transfer_type) */
  get transferType(): FundTransferType | 'unknown' {
    return FundTransferType.name(this.i32(96));
  }
  /** The code of transferType as XTP numbers it. */
  get transferTypeCode(): number {
    return this.i32(96);
  }

  override toObject(): Record<string, unknown> {
    return {
      serialId: this.serialId,
      fundAccount: this.fundAccount,
      password: this.password,
      amount: this.amount,
      transferType: this.transferType,
    };
  }
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
export class OtherServerFundQuery extends View {
  static override readonly bytes: number = 120;
  static override readonly xtpName: string = 'XTPFundQueryReq';

  /** Fund account number. (XTP: fund_account) */
  get fundAccount(): string {
    return this.text(0, 16);
  }

  /** Fund password; needed only when asking the main counter. (XTP: password) */
  get password(): string {
    return this.text(16, 64);
  }

  /** Which funds to ask for. (XTP: query_type) */
  get queryType(): FundQueryType | 'unknown' {
    return FundQueryType.name(this.i32(80));
  }
  /** The code of queryType as XTP numbers it. */
  get queryTypeCode(): number {
    return this.i32(80);
  }

  /** Reserved by the vendor; leave 0. (XTP: unknown) */
  get unknown(): bigint[] {
    return this.list(4, (i) => this.u64(88 + i * 8));
  }

  override toObject(): Record<string, unknown> {
    return { fundAccount: this.fundAccount, password: this.password, queryType: this.queryType, unknown: this.unknown };
  }
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
export class OtherServerFund extends EventView {
  static override readonly bytes: number = 48;
  static override readonly xtpName: string = 'XTPFundQueryRsp';

  /** Amount that can be transferred, in yuan. (XTP: amount) */
  get amount(): number {
    return this.f64(0);
  }

  /** Which funds the amount refers to. (XTP: query_type) */
  get queryType(): FundQueryType | 'unknown' {
    return FundQueryType.name(this.i32(8));
  }
  /** The code of queryType as XTP numbers it. */
  get queryTypeCode(): number {
    return this.i32(8);
  }

  /** Reserved by the vendor; carries no documented meaning. (XTP: unknown) */
  get unknown(): bigint[] {
    return this.list(4, (i) => this.u64(16 + i * 8));
  }

  override toObject(): Record<string, unknown> {
    return { amount: this.amount, queryType: this.queryType, unknown: this.unknown };
  }
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
export class OptionContractQuery extends View {
  static override readonly bytes: number = 20;
  static override readonly xtpName: string = 'XTPQueryOptionAuctionInfoReq';

  /** The instrument as users write it, e.g. `600519.SH`. */
  get symbol(): string {
    return this.symbolAt(4, 0, 'market');
  }

  /** Trading market of the option contract. (XTP: market) */
  get market(): Market | 'unknown' {
    return Market.name(this.i32(0));
  }
  /** The code of market as XTP numbers it. */
  get marketCode(): number {
    return this.i32(0);
  }

  /** Eight-digit contract code; empty means all. (XTP: ticker) */
  get ticker(): string {
    return this.text(4, 16);
  }

  override toObject(): Record<string, unknown> {
    return { symbol: this.symbol, market: this.market, ticker: this.ticker };
  }
}

/** The fields of XTPQueryOptionAuctionInfoReq as a plain object; what is left out is zero. */
export interface OptionContractQueryFields {
  /** Trading market of the option contract. */
  readonly market?: Market | number;
  /** Eight-digit contract code; empty means all. */
  readonly ticker?: string;
}

/** Static data of an option contract, from OnQueryOptionAuctionInfo; the trader API is its only source. (XTP: XTPQueryOptionAuctionInfoRsp, 528 bytes) */
export class OptionContract extends EventView {
  static override readonly bytes: number = 528;
  static override readonly xtpName: string = 'XTPQueryOptionAuctionInfoRsp';

  /** Eight-digit trading code of the contract. (XTP: ticker) */
  get ticker(): string {
    return this.text(0, 16);
  }

  /** Market the contract trades on. (XTP: security_id_source) */
  get securityIdSource(): Market | 'unknown' {
    return Market.name(this.i32(16));
  }
  /** The code of securityIdSource as XTP numbers it. */
  get securityIdSourceCode(): number {
    return this.i32(16);
  }

  /** Short name of the contract in UTF-8. (XTP: symbol) */
  get symbol(): string {
    return this.text(20, 64);
  }

  /** Contract id in the exchange's descriptive form (underlying, type, expiry, strike). (XTP: contract_id) */
  get contractId(): string {
    return this.text(84, 64);
  }

  /** Code of the underlying security. (XTP: underlying_security_id) */
  get underlyingSecurityId(): string {
    return this.text(148, 16);
  }

  /** Market of the underlying security. (XTP: underlying_security_id_source) */
  get underlyingSecurityIdSource(): Market | 'unknown' {
    return Market.name(this.i32(164));
  }
  /** The code of underlyingSecurityIdSource as XTP numbers it. */
  get underlyingSecurityIdSourceCode(): number {
    return this.i32(164);
  }

  /** First trading date, YYYYMMDD. (XTP: list_date) */
  get listDate(): number {
    return this.u32(168);
  }

  /** Last trading date, YYYYMMDD. (XTP: last_trade_date) */
  get lastTradeDate(): number {
    return this.u32(172);
  }

  /** Kind of security; option. (XTP: ticker_type) */
  get tickerType(): TickerType | 'unknown' {
    return TickerType.name(this.i32(176));
  }
  /** The code of tickerType as XTP numbers it. */
  get tickerTypeCode(): number {
    return this.i32(176);
  }

  /** Whether a position opened today may be closed today. (XTP: day_trading) */
  get dayTrading(): number {
    return this.i32(180);
  }

  /** Call or put. (XTP: call_or_put) */
  get callOrPut(): CallOrPut | 'unknown' {
    return CallOrPut.name(this.i32(184));
  }
  /** The code of callOrPut as XTP numbers it. */
  get callOrPutCode(): number {
    return this.i32(184);
  }

  /** Delivery date, YYYYMMDD. (XTP: delivery_day) */
  get deliveryDay(): number {
    return this.u32(188);
  }

  /** Delivery month, as the plain number the counter sends. (XTP: delivery_month) */
  get deliveryMonth(): number {
    return this.u32(192);
  }

  /** Exercise style: european or american. (XTP: exercise_type) */
  get exerciseType(): ExerciseType | 'unknown' {
    return ExerciseType.name(this.i32(196));
  }
  /** The code of exerciseType as XTP numbers it. */
  get exerciseTypeCode(): number {
    return this.i32(196);
  }

  /** First exercise date, YYYYMMDD. (XTP: exercise_begin_date) */
  get exerciseBeginDate(): number {
    return this.u32(200);
  }

  /** Last exercise date, YYYYMMDD. (XTP: exercise_end_date) */
  get exerciseEndDate(): number {
    return this.u32(204);
  }

  /** Strike price, in yuan. (XTP: exercise_price) */
  get exercisePrice(): number {
    return this.f64(208);
  }

  /** Order quantity step, in contracts. (XTP: qty_unit) */
  get quantityUnit(): number {
    return this.i64(216);
  }

  /** Contract multiplier: shares of the underlying per contract. (XTP: contract_unit) */
  get contractUnit(): number {
    return this.i64(224);
  }

  /** Open interest of the contract, in contracts. (XTP: contract_position) */
  get contractPosition(): number {
    return this.i64(232);
  }

  /** Previous closing price, in yuan. (XTP: prev_close_price) */
  get previousClosePrice(): number {
    return this.f64(240);
  }

  /** Previous settlement price, in yuan. (XTP: prev_clearing_price) */
  get previousClearingPrice(): number {
    return this.f64(248);
  }

  /** Largest quantity of one limit buy order, in contracts. (XTP: lmt_buy_max_qty) */
  get limitBuyMaxQuantity(): number {
    return this.i64(256);
  }

  /** Smallest quantity of one limit buy order, in contracts. (XTP: lmt_buy_min_qty) */
  get limitBuyMinQuantity(): number {
    return this.i64(264);
  }

  /** Largest quantity of one limit sell order, in contracts. (XTP: lmt_sell_max_qty) */
  get limitSellMaxQuantity(): number {
    return this.i64(272);
  }

  /** Smallest quantity of one limit sell order, in contracts. (XTP: lmt_sell_min_qty) */
  get limitSellMinQuantity(): number {
    return this.i64(280);
  }

  /** Largest quantity of one market buy order, in contracts. (XTP: mkt_buy_max_qty) */
  get marketBuyMaxQuantity(): number {
    return this.i64(288);
  }

  /** Smallest quantity of one market buy order, in contracts. (XTP: mkt_buy_min_qty) */
  get marketBuyMinQuantity(): number {
    return this.i64(296);
  }

  /** Largest quantity of one market sell order, in contracts. (XTP: mkt_sell_max_qty) */
  get marketSellMaxQuantity(): number {
    return this.i64(304);
  }

  /** Smallest quantity of one market sell order, in contracts. (XTP: mkt_sell_min_qty) */
  get marketSellMinQuantity(): number {
    return this.i64(312);
  }

  /** Smallest price step, in yuan. (XTP: price_tick) */
  get priceTick(): number {
    return this.f64(320);
  }

  /** Today's upper price limit, in yuan. (XTP: upper_limit_price) */
  get upperLimitPrice(): number {
    return this.f64(328);
  }

  /** Today's lower price limit, in yuan. (XTP: lower_limit_price) */
  get lowerLimitPrice(): number {
    return this.f64(336);
  }

  /** Margin for selling one contract open today, in yuan. (XTP: sell_margin) */
  get sellMargin(): number {
    return this.f64(344);
  }

  /** First parameter of the margin formula, as a ratio. (XTP: margin_ratio_param1) */
  get marginRatioParam1(): number {
    return this.f64(352);
  }

  /** Second parameter of the margin formula, as a ratio. (XTP: margin_ratio_param2) */
  get marginRatioParam2(): number {
    return this.f64(360);
  }

  /** Reserved by the vendor; carries no documented meaning. (XTP: unknown) */
  get unknown(): bigint[] {
    return this.list(20, (i) => this.u64(368 + i * 8));
  }

  override toObject(): Record<string, unknown> {
    return {
      ticker: this.ticker,
      securityIdSource: this.securityIdSource,
      symbol: this.symbol,
      contractId: this.contractId,
      underlyingSecurityId: this.underlyingSecurityId,
      underlyingSecurityIdSource: this.underlyingSecurityIdSource,
      listDate: this.listDate,
      lastTradeDate: this.lastTradeDate,
      tickerType: this.tickerType,
      dayTrading: this.dayTrading,
      callOrPut: this.callOrPut,
      deliveryDay: this.deliveryDay,
      deliveryMonth: this.deliveryMonth,
      exerciseType: this.exerciseType,
      exerciseBeginDate: this.exerciseBeginDate,
      exerciseEndDate: this.exerciseEndDate,
      exercisePrice: this.exercisePrice,
      quantityUnit: this.quantityUnit,
      contractUnit: this.contractUnit,
      contractPosition: this.contractPosition,
      previousClosePrice: this.previousClosePrice,
      previousClearingPrice: this.previousClearingPrice,
      limitBuyMaxQuantity: this.limitBuyMaxQuantity,
      limitBuyMinQuantity: this.limitBuyMinQuantity,
      limitSellMaxQuantity: this.limitSellMaxQuantity,
      limitSellMinQuantity: this.limitSellMinQuantity,
      marketBuyMaxQuantity: this.marketBuyMaxQuantity,
      marketBuyMinQuantity: this.marketBuyMinQuantity,
      marketSellMaxQuantity: this.marketSellMaxQuantity,
      marketSellMinQuantity: this.marketSellMinQuantity,
      priceTick: this.priceTick,
      upperLimitPrice: this.upperLimitPrice,
      lowerLimitPrice: this.lowerLimitPrice,
      sellMargin: this.sellMargin,
      marginRatioParam1: this.marginRatioParam1,
      marginRatioParam2: this.marginRatioParam2,
      unknown: this.unknown,
    };
  }
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
export class ComboLegStrategy extends View {
  static override readonly bytes: number = 24;
  static override readonly xtpName: string = 'XTPCombLegStrategy';

  /** Call or put required for the leg. (XTP: call_or_put) */
  get callOrPut(): CallOrPut | 'unknown' {
    return CallOrPut.name(this.i32(0));
  }
  /** The code of callOrPut as XTP numbers it. */
  get callOrPutCode(): number {
    return this.i32(0);
  }

  /** Position side required for the leg: long, short or covered. (XTP: position_side) */
  get positionSide(): PositionDirection | 'unknown' {
    return PositionDirection.name(this.i32(4));
  }
  /** The code of positionSide as XTP numbers it. */
  get positionSideCode(): number {
    return this.i32(4);
  }

  /** Rank character of the leg's strike among the legs. (XTP: exercise_price_seq) */
  get exercisePriceSequence(): string {
    return this.char(8);
  }

  /** Rank of the leg's expiry date among the legs. (XTP: expire_date_seq) */
  get expireDateSequence(): number {
    return this.i32(12);
  }

  /** Contracts of the leg in one combination. (XTP: leg_qty) */
  get legQuantity(): number {
    return this.i64(16);
  }

  override toObject(): Record<string, unknown> {
    return {
      callOrPut: this.callOrPut,
      positionSide: this.positionSide,
      exercisePriceSequence: this.exercisePriceSequence,
      expireDateSequence: this.expireDateSequence,
      legQuantity: this.legQuantity,
    };
  }
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
export class ComboStrategy extends EventView {
  static override readonly bytes: number = 248;
  static override readonly xtpName: string = 'XTPQueryCombineStrategyInfoRsp';

  /** Strategy code such as "CNSJC", used when inserting a combination order. (XTP: strategy_id) */
  get strategyId(): string {
    return this.text(0, 10);
  }

  /** Name of the strategy in UTF-8. (XTP: strategy_name) */
  get strategyName(): string {
    return this.text(10, 32);
  }

  /** Market that offers the strategy. (XTP: market) */
  get market(): Market | 'unknown' {
    return Market.name(this.i32(44));
  }
  /** The code of market as XTP numbers it. */
  get marketCode(): number {
    return this.i32(44);
  }

  /** Number of legs; only that many entries of legStrategy are valid. (XTP: leg_num) */
  get legNum(): number {
    return this.i32(48);
  }

  /** Rules of the legs, up to four. (XTP: leg_strategy) */
  get legStrategy(): ComboLegStrategy[] {
    return this.list(4, (i) => new ComboLegStrategy(this.data, this.at + 56 + i * 24));
  }

  /** Whether the legs must expire on the same date. (XTP: expire_date_type) */
  get expireDateType(): ExpireDateType | 'unknown' {
    return ExpireDateType.name(this.i32(152));
  }
  /** The code of expireDateType as XTP numbers it. */
  get expireDateTypeCode(): number {
    return this.i32(152);
  }

  /** Whether the legs must have the same underlying. (XTP: underlying_type) */
  get underlyingType(): UnderlyingType | 'unknown' {
    return UnderlyingType.name(this.i32(156));
  }
  /** The code of underlyingType as XTP numbers it. */
  get underlyingTypeCode(): number {
    return this.i32(156);
  }

  /** When the exchange splits the combination by itself before expiry. (XTP: auto_sep_type) */
  get autoSepType(): AutoSplitType | 'unknown' {
    return AutoSplitType.name(this.i32(160));
  }
  /** The code of autoSepType as XTP numbers it. */
  get autoSepTypeCode(): number {
    return this.i32(160);
  }

  /** Reserved by the vendor; carries no documented meaning. (XTP: reserved) */
  get reserved(): bigint[] {
    return this.list(10, (i) => this.u64(168 + i * 8));
  }

  override toObject(): Record<string, unknown> {
    return {
      strategyId: this.strategyId,
      strategyName: this.strategyName,
      market: this.market,
      legNum: this.legNum,
      legStrategy: this.legStrategy.map((v) => v.toObject()),
      expireDateType: this.expireDateType,
      underlyingType: this.underlyingType,
      autoSepType: this.autoSepType,
      reserved: this.reserved,
    };
  }
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
export class ComboLeg extends View {
  static override readonly bytes: number = 32;
  static override readonly xtpName: string = 'XTPOptCombLegInfo';

  /** Contract code of the leg. (XTP: leg_security_id) */
  get legSecurityId(): string {
    return this.text(0, 16);
  }

  /** Call or put of the leg. (XTP: leg_cntr_type) */
  get legContractType(): CallOrPut | 'unknown' {
    return CallOrPut.name(this.i32(16));
  }
  /** The code of legContractType as XTP numbers it. */
  get legContractTypeCode(): number {
    return this.i32(16);
  }

  /** Position side of the leg: long, short or covered. (XTP: leg_side) */
  get legSide(): PositionDirection | 'unknown' {
    return PositionDirection.name(this.i32(20));
  }
  /** The code of legSide as XTP numbers it. */
  get legSideCode(): number {
    return this.i32(20);
  }

  /** Whether the leg is a covered position. (XTP: leg_covered) */
  get legCovered(): CoveredOrUncovered | 'unknown' {
    return CoveredOrUncovered.name(this.i32(24));
  }
  /** The code of legCovered as XTP numbers it. */
  get legCoveredCode(): number {
    return this.i32(24);
  }

  /** Contracts of the leg. (XTP: leg_qty) */
  get legQuantity(): number {
    return this.i32(28);
  }

  override toObject(): Record<string, unknown> {
    return {
      legSecurityId: this.legSecurityId,
      legContractType: this.legContractType,
      legSide: this.legSide,
      legCovered: this.legCovered,
      legQuantity: this.legQuantity,
    };
  }
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
export class ComboInfo extends View {
  static override readonly bytes: number = 160;
  static override readonly xtpName: string = 'XTPOptCombPlugin';

  /** Strategy code such as "CNSJC"; "exec" for a combined exercise. (XTP: strategy_id) */
  get strategyId(): string {
    return this.text(0, 10);
  }

  /** Combination number: empty when combining, the existing number when splitting. (XTP: comb_num) */
  get comboNum(): string {
    return this.text(10, 18);
  }

  /** Number of legs used: 2 when combining, 0 when splitting, 4 at most. (XTP: num_legs) */
  get numLegs(): number {
    return this.i32(28);
  }

  /** Legs of the combination; only the first numLegs entries are valid. (XTP: leg_detail) */
  get legDetail(): ComboLeg[] {
    return this.list(4, (i) => new ComboLeg(this.data, this.at + 32 + i * 32));
  }

  override toObject(): Record<string, unknown> {
    return {
      strategyId: this.strategyId,
      comboNum: this.comboNum,
      numLegs: this.numLegs,
      legDetail: this.legDetail.map((v) => v.toObject()),
    };
  }
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
export class ComboPositionQuery extends View {
  static override readonly bytes: number = 24;
  static override readonly xtpName: string = 'XTPQueryOptCombPositionReq';

  /** Combination number to look for; empty means all. (XTP: comb_num) */
  get comboNum(): string {
    return this.text(0, 18);
  }

  /** Trading market of the combination. (XTP: market) */
  get market(): Market | 'unknown' {
    return Market.name(this.i32(20));
  }
  /** The code of market as XTP numbers it. */
  get marketCode(): number {
    return this.i32(20);
  }

  override toObject(): Record<string, unknown> {
    return { comboNum: this.comboNum, market: this.market };
  }
}

/** The fields of XTPQueryOptCombPositionReq as a plain object; what is left out is zero. */
export interface ComboPositionQueryFields {
  /** Combination number to look for; empty means all. */
  readonly comboNum?: string;
  /** Trading market of the combination. */
  readonly market?: Market | number;
}

/** One option combination held, from OnQueryOptionCombinedPosition. (XTP: XTPQueryOptCombPositionRsp, 632 bytes) */
export class ComboPosition extends EventView {
  static override readonly bytes: number = 632;
  static override readonly xtpName: string = 'XTPQueryOptCombPositionRsp';

  /** Strategy code of the combination. (XTP: strategy_id) */
  get strategyId(): string {
    return this.text(0, 10);
  }

  /** Name of the strategy in UTF-8. (XTP: strategy_name) */
  get strategyName(): string {
    return this.text(10, 32);
  }

  /** Trading market of the combination. (XTP: market) */
  get market(): Market | 'unknown' {
    return Market.name(this.i32(44));
  }
  /** The code of market as XTP numbers it. */
  get marketCode(): number {
    return this.i32(44);
  }

  /** Combinations held now. (XTP: total_qty) */
  get totalQuantity(): number {
    return this.i64(48);
  }

  /** Combinations that can still be split. (XTP: available_qty) */
  get availableQuantity(): number {
    return this.i64(56);
  }

  /** Combinations held at the start of the day. (XTP: yesterday_position) */
  get yesterdayPosition(): number {
    return this.i64(64);
  }

  /** Combination number and legs. (XTP: opt_comb_info) */
  get combo(): ComboInfo {
    return new ComboInfo(this.data, this.at + 72);
  }

  /** Margin tied up by the combination, in yuan. (XTP: secu_comb_margin) */
  get securityComboMargin(): number {
    return this.f64(232);
  }

  /** Reserved by the vendor; carries no documented meaning. (XTP: reserved) */
  get reserved(): bigint[] {
    return this.list(49, (i) => this.u64(240 + i * 8));
  }

  override toObject(): Record<string, unknown> {
    return {
      strategyId: this.strategyId,
      strategyName: this.strategyName,
      market: this.market,
      totalQuantity: this.totalQuantity,
      availableQuantity: this.availableQuantity,
      yesterdayPosition: this.yesterdayPosition,
      combo: this.combo.toObject(),
      securityComboMargin: this.securityComboMargin,
      reserved: this.reserved,
    };
  }
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
export class OptionExecInfo extends View {
  static override readonly bytes: number = 512;
  static override readonly xtpName: string = 'XTPQueryOptExecInfoRsp';

  /** Trading market of the contract. (XTP: market) */
  get market(): Market | 'unknown' {
    return Market.name(this.i32(0));
  }
  /** The code of market as XTP numbers it. */
  get marketCode(): number {
    return this.i32(0);
  }

  /** Contract code. (XTP: cntrt_code) */
  get contractCode(): string {
    return this.text(4, 16);
  }

  /** Long position, in contracts. (XTP: own_qty_long) */
  get ownQuantityLong(): number {
    return this.i64(24);
  }

  /** Short position, in contracts. (XTP: own_qty_short) */
  get ownQuantityShort(): number {
    return this.i64(32);
  }

  /** Covered short position, in contracts. (XTP: own_qty_short_cover) */
  get ownQuantityShortCover(): number {
    return this.i64(40);
  }

  /** Net position, in contracts. (XTP: net_qty) */
  get netQuantity(): number {
    return this.i64(48);
  }

  /** Long contracts bound in combinations. (XTP: combed_qty_long) */
  get combinedQuantityLong(): number {
    return this.i64(56);
  }

  /** Short contracts bound in combinations. (XTP: combed_qty_short) */
  get combinedQuantityShort(): number {
    return this.i64(64);
  }

  /** Covered short contracts bound in combinations. (XTP: combed_qty_short_cover) */
  get combinedQuantityShortCover(): number {
    return this.i64(72);
  }

  /** Contracts ordered today for ordinary exercise. (XTP: total_execute_gene_order_qty) */
  get totalExecuteOrdinaryOrderQuantity(): number {
    return this.i64(80);
  }

  /** Contracts confirmed today for ordinary exercise. (XTP: total_execute_gene_confirm_qty) */
  get totalExecuteOrdinaryConfirmQuantity(): number {
    return this.i64(88);
  }

  /** Contracts ordered today for combined exercise. (XTP: total_execute_comb_order_qty) */
  get totalExecuteComboOrderQuantity(): number {
    return this.i64(96);
  }

  /** Contracts confirmed today for combined exercise. (XTP: total_execute_comb_confirm_qty) */
  get totalExecuteComboConfirmQuantity(): number {
    return this.i64(104);
  }

  /** Reserved by the vendor; carries no documented meaning. (XTP: reserved) */
  get reserved(): bigint[] {
    return this.list(50, (i) => this.u64(112 + i * 8));
  }

  override toObject(): Record<string, unknown> {
    return {
      market: this.market,
      contractCode: this.contractCode,
      ownQuantityLong: this.ownQuantityLong,
      ownQuantityShort: this.ownQuantityShort,
      ownQuantityShortCover: this.ownQuantityShortCover,
      netQuantity: this.netQuantity,
      combinedQuantityLong: this.combinedQuantityLong,
      combinedQuantityShort: this.combinedQuantityShort,
      combinedQuantityShortCover: this.combinedQuantityShortCover,
      totalExecuteOrdinaryOrderQuantity: this.totalExecuteOrdinaryOrderQuantity,
      totalExecuteOrdinaryConfirmQuantity: this.totalExecuteOrdinaryConfirmQuantity,
      totalExecuteComboOrderQuantity: this.totalExecuteComboOrderQuantity,
      totalExecuteComboConfirmQuantity: this.totalExecuteComboConfirmQuantity,
      reserved: this.reserved,
    };
  }
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
export class ComboExecPositionQuery extends View {
  static override readonly bytes: number = 36;
  static override readonly xtpName: string = 'XTPQueryOptCombExecPosReq';

  /** Trading market of the contracts. (XTP: market) */
  get market(): Market | 'unknown' {
    return Market.name(this.i32(0));
  }
  /** The code of market as XTP numbers it. */
  get marketCode(): number {
    return this.i32(0);
  }

  /** Contract code of the first leg; empty means any. (XTP: cntrt_code_1) */
  get contractCode1(): string {
    return this.text(4, 16);
  }

  /** Contract code of the second leg; empty means any. (XTP: cntrt_code_2) */
  get contractCode2(): string {
    return this.text(20, 16);
  }

  override toObject(): Record<string, unknown> {
    return { market: this.market, contractCode1: this.contractCode1, contractCode2: this.contractCode2 };
  }
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
export class ComboExecPosition extends EventView {
  static override readonly bytes: number = 656;
  static override readonly xtpName: string = 'XTPQueryOptCombExecPosRsp';

  /** Trading market of the contracts. (XTP: market) */
  get market(): Market | 'unknown' {
    return Market.name(this.i32(0));
  }
  /** The code of market as XTP numbers it. */
  get marketCode(): number {
    return this.i32(0);
  }

  /** Contract code of the first leg. (XTP: cntrt_code_1) */
  get contractCode1(): string {
    return this.text(4, 16);
  }

  /** Contract name of the first leg in UTF-8. (XTP: cntrt_name_1) */
  get contractName1(): string {
    return this.text(20, 64);
  }

  /** Position side of the first leg. (XTP: position_side_1) */
  get positionSide1(): PositionDirection | 'unknown' {
    return PositionDirection.name(this.i32(84));
  }
  /** The code of positionSide1 as XTP numbers it. */
  get positionSide1Code(): number {
    return this.i32(84);
  }

  /** Call or put of the first leg. (XTP: call_or_put_1) */
  get callOrPut1(): CallOrPut | 'unknown' {
    return CallOrPut.name(this.i32(88));
  }
  /** The code of callOrPut1 as XTP numbers it. */
  get callOrPut1Code(): number {
    return this.i32(88);
  }

  /** Available contracts of the first leg. (XTP: avl_qty_1) */
  get availableQuantity1(): number {
    return this.i64(96);
  }

  /** Contracts of the first leg held at the start of the day. (XTP: orig_own_qty_1) */
  get originalOwnQuantity1(): number {
    return this.i64(104);
  }

  /** Contracts of the first leg held now. (XTP: own_qty_1) */
  get ownQuantity1(): number {
    return this.i64(112);
  }

  /** Contract code of the second leg. (XTP: cntrt_code_2) */
  get contractCode2(): string {
    return this.text(120, 16);
  }

  /** Contract name of the second leg in UTF-8. (XTP: cntrt_name_2) */
  get contractName2(): string {
    return this.text(136, 64);
  }

  /** Position side of the second leg. (XTP: position_side_2) */
  get positionSide2(): PositionDirection | 'unknown' {
    return PositionDirection.name(this.i32(200));
  }
  /** The code of positionSide2 as XTP numbers it. */
  get positionSide2Code(): number {
    return this.i32(200);
  }

  /** Call or put of the second leg. (XTP: call_or_put_2) */
  get callOrPut2(): CallOrPut | 'unknown' {
    return CallOrPut.name(this.i32(204));
  }
  /** The code of callOrPut2 as XTP numbers it. */
  get callOrPut2Code(): number {
    return this.i32(204);
  }

  /** Available contracts of the second leg. (XTP: avl_qty_2) */
  get availableQuantity2(): number {
    return this.i64(208);
  }

  /** Contracts of the second leg held at the start of the day. (XTP: orig_own_qty_2) */
  get originalOwnQuantity2(): number {
    return this.i64(216);
  }

  /** Contracts of the second leg held now. (XTP: own_qty_2) */
  get ownQuantity2(): number {
    return this.i64(224);
  }

  /** Net position counted for combined exercise, in contracts. (XTP: net_qty) */
  get netQuantity(): number {
    return this.i64(232);
  }

  /** Quantity already ordered for combined exercise, in contracts. (XTP: order_qty) */
  get orderQuantity(): number {
    return this.i64(240);
  }

  /** Quantity already confirmed for combined exercise, in contracts. (XTP: confirm_qty) */
  get confirmQuantity(): number {
    return this.i64(248);
  }

  /** Quantity that can still be exercised together, in contracts. (XTP: avl_qty) */
  get availableQuantity(): number {
    return this.i64(256);
  }

  /** Reserved by the vendor; carries no documented meaning. (XTP: reserved) */
  get reserved(): bigint[] {
    return this.list(49, (i) => this.u64(264 + i * 8));
  }

  override toObject(): Record<string, unknown> {
    return {
      market: this.market,
      contractCode1: this.contractCode1,
      contractName1: this.contractName1,
      positionSide1: this.positionSide1,
      callOrPut1: this.callOrPut1,
      availableQuantity1: this.availableQuantity1,
      originalOwnQuantity1: this.originalOwnQuantity1,
      ownQuantity1: this.ownQuantity1,
      contractCode2: this.contractCode2,
      contractName2: this.contractName2,
      positionSide2: this.positionSide2,
      callOrPut2: this.callOrPut2,
      availableQuantity2: this.availableQuantity2,
      originalOwnQuantity2: this.originalOwnQuantity2,
      ownQuantity2: this.ownQuantity2,
      netQuantity: this.netQuantity,
      orderQuantity: this.orderQuantity,
      confirmQuantity: this.confirmQuantity,
      availableQuantity: this.availableQuantity,
      reserved: this.reserved,
    };
  }
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
export class ComboOrderInsert extends View {
  static override readonly bytes: number = 192;
  static override readonly xtpName: string = 'XTPOptCombOrderInsertInfo';

  /** Order id as BigInt; 0 for InsertOptionCombinedOrder, an id from GetANewOrderXTPID for the Extra call. (XTP: order_xtp_id) */
  get orderXtpId(): bigint {
    return this.u64(0);
  }

  /** Free number chosen by the caller, echoed in events. (XTP: order_client_id) */
  get orderClientId(): number {
    return this.u32(8);
  }

  /** Trading market, in trade-side numbering (SZ=1, SH=2). (XTP: market) */
  get market(): Market | 'unknown' {
    return Market.name(this.i32(12));
  }
  /** The code of market as XTP numbers it. */
  get marketCode(): number {
    return this.i32(12);
  }

  /** Number of combinations to build, split or exercise. (XTP: quantity) */
  get quantity(): number {
    return this.i64(16);
  }

  /** optionCombine or optionSplit. (XTP: side) */
  get side(): Side | 'unknown' {
    return Side.name(this.u8(24));
  }
  /** The code of side as XTP numbers it. */
  get sideCode(): number {
    return this.u8(24);
  }

  /** optionCombine for combining and splitting, executeCombine for a combined exercise. (XTP: business_type) */
  get businessType(): BusinessType | 'unknown' {
    return BusinessType.name(this.i32(28));
  }
  /** The code of businessType as XTP numbers it. */
  get businessTypeCode(): number {
    return this.i32(28);
  }

  /** Strategy, combination number and legs. (XTP: opt_comb_info) */
  get combo(): ComboInfo {
    return new ComboInfo(this.data, this.at + 32);
  }

  override toObject(): Record<string, unknown> {
    return {
      orderXtpId: this.orderXtpId,
      orderClientId: this.orderClientId,
      market: this.market,
      quantity: this.quantity,
      side: this.side,
      businessType: this.businessType,
      combo: this.combo.toObject(),
    };
  }
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
export class ComboOrderInfo extends EventView {
  static override readonly bytes: number = 280;
  static override readonly xtpName: string = 'XTPOptCombOrderInfo';

  /** Order id as BigInt, unique within the trading day; bits 32-39 hold the client id. (XTP: order_xtp_id) */
  get orderXtpId(): bigint {
    return this.u64(0);
  }

  /** Number the caller chose when inserting the order. (XTP: order_client_id) */
  get orderClientId(): number {
    return this.u32(8);
  }

  /** Client number of the cancel request; not used at present. (XTP: order_cancel_client_id) */
  get orderCancelClientId(): number {
    return this.u32(12);
  }

  /** Id of the cancel that succeeded, as BigInt; 0 while the order is not cancelled. (XTP: order_cancel_xtp_id) */
  get orderCancelXtpId(): bigint {
    return this.u64(16);
  }

  /** Trading market, in trade-side numbering (SZ=1, SH=2). (XTP: market) */
  get market(): Market | 'unknown' {
    return Market.name(this.i32(24));
  }
  /** The code of market as XTP numbers it. */
  get marketCode(): number {
    return this.i32(24);
  }

  /** Ordered number of combinations. (XTP: quantity) */
  get quantity(): number {
    return this.i64(32);
  }

  /** Combine or split; forced splits carry their own values. (XTP: side) */
  get side(): Side | 'unknown' {
    return Side.name(this.u8(40));
  }
  /** The code of side as XTP numbers it. */
  get sideCode(): number {
    return this.u8(40);
  }

  /** Business the order belongs to. (XTP: business_type) */
  get businessType(): BusinessType | 'unknown' {
    return BusinessType.name(this.i32(44));
  }
  /** The code of businessType as XTP numbers it. */
  get businessTypeCode(): number {
    return this.i32(44);
  }

  /** Combinations done so far, cumulative. (XTP: qty_traded) */
  get quantityTraded(): number {
    return this.i64(48);
  }

  /** Combinations not done while working; after a cancel the cancelled number. (XTP: qty_left) */
  get quantityLeft(): number {
    return this.i64(56);
  }

  /** Time the counter received the order, XTP local time as epoch milliseconds. (XTP: insert_time) */
  get insertTime(): number {
    return this.timeMs(64);
  }
  /** insertTime as XTP sends it: YYYYMMDDHHMMSSsss. */
  get insertTimeRaw(): bigint {
    return this.i64Raw(64);
  }

  /** Time of the last change, XTP local time as epoch milliseconds; raw 0 when unset. (XTP: update_time) */
  get updateTime(): number {
    return this.timeMs(72);
  }
  /** updateTime as XTP sends it: YYYYMMDDHHMMSSsss. */
  get updateTimeRaw(): bigint {
    return this.i64Raw(72);
  }

  /** Exchange time of the cancellation as epoch milliseconds; raw 0 when not cancelled. (XTP: cancel_time) */
  get cancelTime(): number {
    return this.timeMs(80);
  }
  /** cancelTime as XTP sends it: YYYYMMDDHHMMSSsss. */
  get cancelTimeRaw(): bigint {
    return this.i64Raw(80);
  }

  /** Money amount done so far in yuan, cumulative. (XTP: trade_amount) */
  get tradeAmount(): number {
    return this.f64(88);
  }

  /** Number the counter made up for the exchange gateway; not the order id. (XTP: order_local_id) */
  get orderLocalId(): string {
    return this.text(96, 11);
  }

  /** Order status; init and partTradedQueueing are never pushed, they appear only in query results. (XTP: order_status) */
  get orderStatus(): OrderStatus | 'unknown' {
    return OrderStatus.name(this.i32(108));
  }
  /** The code of orderStatus as XTP numbers it. */
  get orderStatusCode(): number {
    return this.i32(108);
  }

  /** State of the request; in paged queries 1-3 mark order rows and 4-6 cancel rows. (XTP: order_submit_status) */
  get orderSubmitStatus(): OrderSubmitStatus | 'unknown' {
    return OrderSubmitStatus.name(this.i32(112));
  }
  /** The code of orderSubmitStatus as XTP numbers it. */
  get orderSubmitStatusCode(): number {
    return this.i32(112);
  }

  /** Kind of order as one character; ordinary orders carry normal. (XTP: order_type) */
  get orderType(): OrderType | 'unknown' {
    return OrderType.name(this.u8(116));
  }
  /** The code of orderType as XTP numbers it. */
  get orderTypeCode(): number {
    return this.u8(116);
  }

  /** Strategy, combination number and legs. (XTP: opt_comb_info) */
  get combo(): ComboInfo {
    return new ComboInfo(this.data, this.at + 120);
  }

  override toObject(): Record<string, unknown> {
    return {
      orderXtpId: this.orderXtpId,
      orderClientId: this.orderClientId,
      orderCancelClientId: this.orderCancelClientId,
      orderCancelXtpId: this.orderCancelXtpId,
      market: this.market,
      quantity: this.quantity,
      side: this.side,
      businessType: this.businessType,
      quantityTraded: this.quantityTraded,
      quantityLeft: this.quantityLeft,
      insertTime: this.insertTime,
      updateTime: this.updateTime,
      cancelTime: this.cancelTime,
      tradeAmount: this.tradeAmount,
      orderLocalId: this.orderLocalId,
      orderStatus: this.orderStatus,
      orderSubmitStatus: this.orderSubmitStatus,
      orderType: this.orderType,
      combo: this.combo.toObject(),
    };
  }
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
export class ComboOrderInfoEx extends EventView {
  static override readonly bytes: number = 448;
  static override readonly xtpName: string = 'XTPOptCombOrderInfoEx';

  /** Order id as BigInt, unique within the trading day; bits 32-39 hold the client id. (XTP: order_xtp_id) */
  get orderXtpId(): bigint {
    return this.u64(0);
  }

  /** Number the caller chose when inserting the order. (XTP: order_client_id) */
  get orderClientId(): number {
    return this.u32(8);
  }

  /** Client number of the cancel request; not used at present. (XTP: order_cancel_client_id) */
  get orderCancelClientId(): number {
    return this.u32(12);
  }

  /** Id of the cancel that succeeded, as BigInt; 0 while the order is not cancelled. (XTP: order_cancel_xtp_id) */
  get orderCancelXtpId(): bigint {
    return this.u64(16);
  }

  /** Trading market, in trade-side numbering (SZ=1, SH=2). (XTP: market) */
  get market(): Market | 'unknown' {
    return Market.name(this.i32(24));
  }
  /** The code of market as XTP numbers it. */
  get marketCode(): number {
    return this.i32(24);
  }

  /** Ordered number of combinations. (XTP: quantity) */
  get quantity(): number {
    return this.i64(32);
  }

  /** Combine or split; forced splits carry their own values. (XTP: side) */
  get side(): Side | 'unknown' {
    return Side.name(this.u8(40));
  }
  /** The code of side as XTP numbers it. */
  get sideCode(): number {
    return this.u8(40);
  }

  /** Business the order belongs to. (XTP: business_type) */
  get businessType(): BusinessType | 'unknown' {
    return BusinessType.name(this.i32(44));
  }
  /** The code of businessType as XTP numbers it. */
  get businessTypeCode(): number {
    return this.i32(44);
  }

  /** Combinations done so far, cumulative. (XTP: qty_traded) */
  get quantityTraded(): number {
    return this.i64(48);
  }

  /** Combinations not done while working; after a cancel the cancelled number. (XTP: qty_left) */
  get quantityLeft(): number {
    return this.i64(56);
  }

  /** Time the counter received the order, XTP local time as epoch milliseconds. (XTP: insert_time) */
  get insertTime(): number {
    return this.timeMs(64);
  }
  /** insertTime as XTP sends it: YYYYMMDDHHMMSSsss. */
  get insertTimeRaw(): bigint {
    return this.i64Raw(64);
  }

  /** Time of the last change, XTP local time as epoch milliseconds; raw 0 when unset. (XTP: update_time) */
  get updateTime(): number {
    return this.timeMs(72);
  }
  /** updateTime as XTP sends it: YYYYMMDDHHMMSSsss. */
  get updateTimeRaw(): bigint {
    return this.i64Raw(72);
  }

  /** Exchange time of the cancellation as epoch milliseconds; raw 0 when not cancelled. (XTP: cancel_time) */
  get cancelTime(): number {
    return this.timeMs(80);
  }
  /** cancelTime as XTP sends it: YYYYMMDDHHMMSSsss. */
  get cancelTimeRaw(): bigint {
    return this.i64Raw(80);
  }

  /** Money amount done so far in yuan, cumulative. (XTP: trade_amount) */
  get tradeAmount(): number {
    return this.f64(88);
  }

  /** Number the counter made up for the exchange gateway; not the order id. (XTP: order_local_id) */
  get orderLocalId(): string {
    return this.text(96, 11);
  }

  /** Order status; init and partTradedQueueing are never pushed, they appear only in query results. (XTP: order_status) */
  get orderStatus(): OrderStatus | 'unknown' {
    return OrderStatus.name(this.i32(108));
  }
  /** The code of orderStatus as XTP numbers it. */
  get orderStatusCode(): number {
    return this.i32(108);
  }

  /** State of the request; in paged queries 1-3 mark order rows and 4-6 cancel rows. (XTP: order_submit_status) */
  get orderSubmitStatus(): OrderSubmitStatus | 'unknown' {
    return OrderSubmitStatus.name(this.i32(112));
  }
  /** The code of orderSubmitStatus as XTP numbers it. */
  get orderSubmitStatusCode(): number {
    return this.i32(112);
  }

  /** Kind of order as one character; ordinary orders carry normal. (XTP: order_type) */
  get orderType(): OrderType | 'unknown' {
    return OrderType.name(this.u8(116));
  }
  /** The code of orderType as XTP numbers it. */
  get orderTypeCode(): number {
    return this.u8(116);
  }

  /** Strategy, combination number and legs. (XTP: opt_comb_info) */
  get combo(): ComboInfo {
    return new ComboInfo(this.data, this.at + 120);
  }

  /** Order number given by the exchange. (XTP: order_exch_id) */
  get orderExchangeId(): string {
    return this.text(280, 17);
  }

  /** Reason of the last rejection; still readable after a restart. (XTP: order_err_t) */
  get orderError(): ErrorInfo {
    return new ErrorInfo(this.data, this.at + 300);
  }

  /** Reserved by the vendor; carries no documented meaning. (XTP: unknown) */
  get unknown(): bigint[] {
    return this.list(2, (i) => this.u64(432 + i * 8));
  }

  override toObject(): Record<string, unknown> {
    return {
      orderXtpId: this.orderXtpId,
      orderClientId: this.orderClientId,
      orderCancelClientId: this.orderCancelClientId,
      orderCancelXtpId: this.orderCancelXtpId,
      market: this.market,
      quantity: this.quantity,
      side: this.side,
      businessType: this.businessType,
      quantityTraded: this.quantityTraded,
      quantityLeft: this.quantityLeft,
      insertTime: this.insertTime,
      updateTime: this.updateTime,
      cancelTime: this.cancelTime,
      tradeAmount: this.tradeAmount,
      orderLocalId: this.orderLocalId,
      orderStatus: this.orderStatus,
      orderSubmitStatus: this.orderSubmitStatus,
      orderType: this.orderType,
      combo: this.combo.toObject(),
      orderExchangeId: this.orderExchangeId,
      orderError: this.orderError.toObject(),
      unknown: this.unknown,
    };
  }
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
export class ComboTradeReport extends EventView {
  static override readonly bytes: number = 272;
  static override readonly xtpName: string = 'XTPOptCombTradeReport';

  /** Id of the order, as BigInt. (XTP: order_xtp_id) */
  get orderXtpId(): bigint {
    return this.u64(0);
  }

  /** Number the caller chose when inserting the order. (XTP: order_client_id) */
  get orderClientId(): number {
    return this.u32(8);
  }

  /** Trading market, in trade-side numbering (SZ=1, SH=2). (XTP: market) */
  get market(): Market | 'unknown' {
    return Market.name(this.i32(12));
  }
  /** The code of market as XTP numbers it. */
  get marketCode(): number {
    return this.i32(12);
  }

  /** Duplicates the order id, as BigInt. (XTP: local_order_id) */
  get localOrderId(): bigint {
    return this.u64(16);
  }

  /** Execution id of the report. (XTP: exec_id) */
  get execId(): string {
    return this.text(24, 18);
  }

  /** Combinations done in this report only, not cumulative. (XTP: quantity) */
  get quantity(): number {
    return this.i64(48);
  }

  /** Exchange time of the execution as epoch milliseconds. (XTP: trade_time) */
  get tradeTime(): number {
    return this.timeMs(56);
  }
  /** tradeTime as XTP sends it: YYYYMMDDHHMMSSsss. */
  get tradeTimeRaw(): bigint {
    return this.i64Raw(56);
  }

  /** Money amount of this report, in yuan. (XTP: trade_amount) */
  get tradeAmount(): number {
    return this.f64(64);
  }

  /** Report number as BigInt; not unique across accounts. (XTP: report_index) */
  get reportIndex(): bigint {
    return this.u64(72);
  }

  /** Order number given by the exchange. (XTP: order_exch_id) */
  get orderExchangeId(): string {
    return this.text(80, 17);
  }

  /** Kind of execution as one character. (XTP: trade_type) */
  get tradeType(): TradeType | 'unknown' {
    return TradeType.name(this.u8(97));
  }
  /** The code of tradeType as XTP numbers it. */
  get tradeTypeCode(): number {
    return this.u8(97);
  }

  /** Combine or split. (XTP: side) */
  get side(): Side | 'unknown' {
    return Side.name(this.u8(98));
  }
  /** The code of side as XTP numbers it. */
  get sideCode(): number {
    return this.u8(98);
  }

  /** Business the order belongs to. (XTP: business_type) */
  get businessType(): BusinessType | 'unknown' {
    return BusinessType.name(this.i32(100));
  }
  /** The code of businessType as XTP numbers it. */
  get businessTypeCode(): number {
    return this.i32(100);
  }

  /** Code of the broker's exchange trading unit (PBU) the order went through. (XTP: branch_pbu) */
  get branchPbu(): string {
    return this.text(104, 7);
  }

  /** Strategy, combination number and legs; holds the number the exchange assigned after combining. (XTP: opt_comb_info) */
  get combo(): ComboInfo {
    return new ComboInfo(this.data, this.at + 112);
  }

  override toObject(): Record<string, unknown> {
    return {
      orderXtpId: this.orderXtpId,
      orderClientId: this.orderClientId,
      market: this.market,
      localOrderId: this.localOrderId,
      execId: this.execId,
      quantity: this.quantity,
      tradeTime: this.tradeTime,
      tradeAmount: this.tradeAmount,
      reportIndex: this.reportIndex,
      orderExchangeId: this.orderExchangeId,
      tradeType: this.tradeType,
      side: this.side,
      businessType: this.businessType,
      branchPbu: this.branchPbu,
      combo: this.combo.toObject(),
    };
  }
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
export class ComboOrderQuery extends View {
  static override readonly bytes: number = 40;
  static override readonly xtpName: string = 'XTPQueryOptCombOrderReq';

  /** Combination number to filter by; empty means all. (XTP: comb_num) */
  get comboNum(): string {
    return this.text(0, 18);
  }

  /** Start of the window as epoch milliseconds; raw 0 means the start of the trading day. (XTP: begin_time) */
  get beginTime(): number {
    return this.timeMs(24);
  }
  /** beginTime as XTP sends it: YYYYMMDDHHMMSSsss. */
  get beginTimeRaw(): bigint {
    return this.i64Raw(24);
  }

  /** End of the window as epoch milliseconds; raw 0 means now. (XTP: end_time) */
  get endTime(): number {
    return this.timeMs(32);
  }
  /** endTime as XTP sends it: YYYYMMDDHHMMSSsss. */
  get endTimeRaw(): bigint {
    return this.i64Raw(32);
  }

  override toObject(): Record<string, unknown> {
    return { comboNum: this.comboNum, beginTime: this.beginTime, endTime: this.endTime };
  }
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
export class ComboOrderPageQuery extends View {
  static override readonly bytes: number = 24;
  static override readonly xtpName: string = 'XTPQueryOptCombOrderByPageReq';

  /** Number of rows wanted in this page; 1000 is a common choice. (XTP: req_count) */
  get requestCount(): number {
    return this.i64(0);
  }

  /** Cursor as BigInt: 0 for the first page, then the last query reference of the previous page. (XTP: reference) */
  get reference(): bigint {
    return this.i64Raw(8);
  }

  /** Reserved by the vendor; leave 0. (XTP: reserved) */
  get reserved(): number {
    return this.i64(16);
  }

  override toObject(): Record<string, unknown> {
    return { requestCount: this.requestCount, reference: this.reference, reserved: this.reserved };
  }
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
export class ComboTradeByExecIdQuery extends View {
  static override readonly bytes: number = 32;
  static override readonly xtpName: string = 'XTPQueryOptCombReportByExecIdReq';

  /** Id of the order, as BigInt. (XTP: order_xtp_id) */
  get orderXtpId(): bigint {
    return this.u64(0);
  }

  /** Execution id of the report. (XTP: exec_id) */
  get execId(): string {
    return this.text(8, 18);
  }

  override toObject(): Record<string, unknown> {
    return { orderXtpId: this.orderXtpId, execId: this.execId };
  }
}

/** The fields of XTPQueryOptCombReportByExecIdReq as a plain object; what is left out is zero. */
export interface ComboTradeByExecIdQueryFields {
  /** Id of the order, as BigInt. */
  readonly orderXtpId?: bigint | number;
  /** Execution id of the report. */
  readonly execId?: string;
}

/** Filter of QueryOptionCombinedTrades; current trading day only. (XTP: XTPQueryOptCombTraderReq, 40 bytes) */
export class ComboTradeQuery extends View {
  static override readonly bytes: number = 40;
  static override readonly xtpName: string = 'XTPQueryOptCombTraderReq';

  /** Combination number to filter by; empty means all. (XTP: comb_num) */
  get comboNum(): string {
    return this.text(0, 18);
  }

  /** Start of the window as epoch milliseconds; raw 0 means the start of the trading day. (XTP: begin_time) */
  get beginTime(): number {
    return this.timeMs(24);
  }
  /** beginTime as XTP sends it: YYYYMMDDHHMMSSsss. */
  get beginTimeRaw(): bigint {
    return this.i64Raw(24);
  }

  /** End of the window as epoch milliseconds; raw 0 means now. (XTP: end_time) */
  get endTime(): number {
    return this.timeMs(32);
  }
  /** endTime as XTP sends it: YYYYMMDDHHMMSSsss. */
  get endTimeRaw(): bigint {
    return this.i64Raw(32);
  }

  override toObject(): Record<string, unknown> {
    return { comboNum: this.comboNum, beginTime: this.beginTime, endTime: this.endTime };
  }
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
export class ComboTradePageQuery extends View {
  static override readonly bytes: number = 24;
  static override readonly xtpName: string = 'XTPQueryOptCombTraderByPageReq';

  /** Number of rows wanted in this page; 1000 is a common choice. (XTP: req_count) */
  get requestCount(): number {
    return this.i64(0);
  }

  /** Cursor as BigInt: 0 for the first page, then the last query reference of the previous page. (XTP: reference) */
  get reference(): bigint {
    return this.i64Raw(8);
  }

  /** Reserved by the vendor; leave 0. (XTP: reserved) */
  get reserved(): number {
    return this.i64(16);
  }

  override toObject(): Record<string, unknown> {
    return { requestCount: this.requestCount, reference: this.reference, reserved: this.reserved };
  }
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
export class StructuredFundQuery extends View {
  static override readonly bytes: number = 20;
  static override readonly xtpName: string = 'XTPQueryStructuredFundInfoReq';

  /** Exchange of the fund, in quote-side numbering. (XTP: exchange_id) */
  get exchange(): Exchange | 'unknown' {
    return Exchange.name(this.i32(0));
  }
  /** The code of exchange as XTP numbers it. */
  get exchangeCode(): number {
    return this.i32(0);
  }

  /** Code of the parent structured fund; empty means all. (XTP: sf_ticker) */
  get fundTicker(): string {
    return this.text(4, 16);
  }

  override toObject(): Record<string, unknown> {
    return { exchange: this.exchange, fundTicker: this.fundTicker };
  }
}

/** The fields of XTPQueryStructuredFundInfoReq as a plain object; what is left out is zero. */
export interface StructuredFundQueryFields {
  /** Exchange of the fund, in quote-side numbering. */
  readonly exchange?: Exchange | number;
  /** Code of the parent structured fund; empty means all. */
  readonly fundTicker?: string;
}

/** Link between a structured fund and one of its sub-funds, from OnQueryStructuredFund. (XTP: XTPStructuredFundInfo, 192 bytes) */
export class StructuredFund extends EventView {
  static override readonly bytes: number = 192;
  static override readonly xtpName: string = 'XTPStructuredFundInfo';

  /** The instrument as users write it, e.g. `600519.SH`. */
  get symbol(): string {
    return this.symbolAt(84, 0, 'exchange');
  }

  /** Exchange of the fund, in quote-side numbering. (XTP: exchange_id) */
  get exchange(): Exchange | 'unknown' {
    return Exchange.name(this.i32(0));
  }
  /** The code of exchange as XTP numbers it. */
  get exchangeCode(): number {
    return this.i32(0);
  }

  /** Code of the parent structured fund. (XTP: sf_ticker) */
  get fundTicker(): string {
    return this.text(4, 16);
  }

  /** Name of the parent structured fund in UTF-8. (XTP: sf_ticker_name) */
  get fundTickerName(): string {
    return this.text(20, 64);
  }

  /** Code of the sub-fund. (XTP: ticker) */
  get ticker(): string {
    return this.text(84, 16);
  }

  /** Name of the sub-fund in UTF-8. (XTP: ticker_name) */
  get tickerName(): string {
    return this.text(100, 64);
  }

  /** Whether splitting and merging are allowed. (XTP: split_merge_status) */
  get splitMergeStatus(): SplitMergeStatus | 'unknown' {
    return SplitMergeStatus.name(this.i32(164));
  }
  /** The code of splitMergeStatus as XTP numbers it. */
  get splitMergeStatusCode(): number {
    return this.i32(164);
  }

  /** Share of this sub-fund in a split or merge, relative to its siblings. (XTP: ratio) */
  get ratio(): number {
    return this.u32(168);
  }

  /** Smallest quantity of the parent fund that can be split. (XTP: min_split_qty) */
  get minSplitQuantity(): number {
    return this.u32(172);
  }

  /** Smallest quantity of sub-funds that can be merged. (XTP: min_merge_qty) */
  get minMergeQuantity(): number {
    return this.u32(176);
  }

  /** Net value of one fund unit, in yuan. (XTP: net_price) */
  get netPrice(): number {
    return this.f64(184);
  }

  override toObject(): Record<string, unknown> {
    return {
      symbol: this.symbol,
      exchange: this.exchange,
      fundTicker: this.fundTicker,
      fundTickerName: this.fundTickerName,
      ticker: this.ticker,
      tickerName: this.tickerName,
      splitMergeStatus: this.splitMergeStatus,
      ratio: this.ratio,
      minSplitQuantity: this.minSplitQuantity,
      minMergeQuantity: this.minMergeQuantity,
      netPrice: this.netPrice,
    };
  }
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
export class EtfQuery extends View {
  static override readonly bytes: number = 20;
  static override readonly xtpName: string = 'XTPQueryETFBaseReq';

  /** The instrument as users write it, e.g. `600519.SH`. */
  get symbol(): string {
    return this.symbolAt(4, 0, 'market');
  }

  /** Trading market of the ETF; the init value 0 leaves the market open. (XTP: market) */
  get market(): Market | 'unknown' {
    return Market.name(this.i32(0));
  }
  /** The code of market as XTP numbers it. */
  get marketCode(): number {
    return this.i32(0);
  }

  /** Secondary-market code of the ETF; empty means all. (XTP: ticker) */
  get ticker(): string {
    return this.text(4, 16);
  }

  override toObject(): Record<string, unknown> {
    return { symbol: this.symbol, market: this.market, ticker: this.ticker };
  }
}

/** The fields of XTPQueryETFBaseReq as a plain object; what is left out is zero. */
export interface EtfQueryFields {
  /** Trading market of the ETF; the init value 0 leaves the market open. */
  readonly market?: Market | number;
  /** Secondary-market code of the ETF; empty means all. */
  readonly ticker?: string;
}

/** Creation and redemption terms of an ETF, from OnQueryETF. (XTP: XTPQueryETFBaseRsp, 88 bytes) */
export class Etf extends EventView {
  static override readonly bytes: number = 88;
  static override readonly xtpName: string = 'XTPQueryETFBaseRsp';

  /** Trading market of the ETF. (XTP: market) */
  get market(): Market | 'unknown' {
    return Market.name(this.i32(0));
  }
  /** The code of market as XTP numbers it. */
  get marketCode(): number {
    return this.i32(0);
  }

  /** Secondary-market code of the ETF, the one used in creation and redemption orders. (XTP: etf) */
  get etf(): string {
    return this.text(4, 16);
  }

  /** Primary-market (creation and redemption) code of the ETF. (XTP: subscribe_redemption_ticker) */
  get subscribeRedemptionTicker(): string {
    return this.text(20, 16);
  }

  /** Creation unit in ETF shares; orders must be a multiple of it. (XTP: unit) */
  get unit(): number {
    return this.i32(36);
  }

  /** Creation switch for today; 0 means creation is closed. (XTP: subscribe_status) */
  get subscribeStatus(): number {
    return this.i32(40);
  }

  /** Redemption switch for today; 0 means redemption is closed. (XTP: redemption_status) */
  get redemptionStatus(): number {
    return this.i32(44);
  }

  /** Largest part of a creation basket that may be replaced by cash, as a ratio. (XTP: max_cash_ratio) */
  get maxCashRatio(): number {
    return this.f64(48);
  }

  /** Estimated cash part of one creation unit for today, in yuan. (XTP: estimate_amount) */
  get estimateAmount(): number {
    return this.f64(56);
  }

  /** Cash difference of an earlier day in yuan; not used at present. (XTP: cash_component) */
  get cashComponent(): number {
    return this.f64(64);
  }

  /** Net value of one ETF share, in yuan. (XTP: net_value) */
  get netValue(): number {
    return this.f64(72);
  }

  /** Net value of one creation unit, in yuan. (XTP: total_amount) */
  get totalAmount(): number {
    return this.f64(80);
  }

  override toObject(): Record<string, unknown> {
    return {
      market: this.market,
      etf: this.etf,
      subscribeRedemptionTicker: this.subscribeRedemptionTicker,
      unit: this.unit,
      subscribeStatus: this.subscribeStatus,
      redemptionStatus: this.redemptionStatus,
      maxCashRatio: this.maxCashRatio,
      estimateAmount: this.estimateAmount,
      cashComponent: this.cashComponent,
      netValue: this.netValue,
      totalAmount: this.totalAmount,
    };
  }
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
export class EtfBasketQuery extends View {
  static override readonly bytes: number = 20;
  static override readonly xtpName: string = 'XTPQueryETFComponentReq';

  /** The instrument as users write it, e.g. `600519.SH`. */
  get symbol(): string {
    return this.symbolAt(4, 0, 'market');
  }

  /** Trading market of the ETF. (XTP: market) */
  get market(): Market | 'unknown' {
    return Market.name(this.i32(0));
  }
  /** The code of market as XTP numbers it. */
  get marketCode(): number {
    return this.i32(0);
  }

  /** Secondary-market code of the ETF. (XTP: ticker) */
  get ticker(): string {
    return this.text(4, 16);
  }

  override toObject(): Record<string, unknown> {
    return { symbol: this.symbol, market: this.market, ticker: this.ticker };
  }
}

/** The fields of XTPQueryETFComponentReq as a plain object; what is left out is zero. */
export interface EtfBasketQueryFields {
  /** Trading market of the ETF. */
  readonly market?: Market | number;
  /** Secondary-market code of the ETF. */
  readonly ticker?: string;
}

/** Older form of an ETF basket row; declared, but no callback of this version uses it. (XTP: XTPQueryETFComponentRspV1, 136 bytes) */
export class EtfComponentV1 extends View {
  static override readonly bytes: number = 136;
  static override readonly xtpName: string = 'XTPQueryETFComponentRspV1';

  /** The instrument as users write it, e.g. `600519.SH`. */
  get symbol(): string {
    return this.symbolAt(4, 0, 'market');
  }

  /** Trading market of the ETF. (XTP: market) */
  get market(): Market | 'unknown' {
    return Market.name(this.i32(0));
  }
  /** The code of market as XTP numbers it. */
  get marketCode(): number {
    return this.i32(0);
  }

  /** Secondary-market code of the ETF. (XTP: ticker) */
  get ticker(): string {
    return this.text(4, 16);
  }

  /** Code of the component security. (XTP: component_ticker) */
  get componentTicker(): string {
    return this.text(20, 16);
  }

  /** Name of the component security in UTF-8. (XTP: component_name) */
  get componentName(): string {
    return this.text(36, 64);
  }

  /** Quantity of the component in one creation unit, in shares. (XTP: quantity) */
  get quantity(): number {
    return this.i64(104);
  }

  /** Market of the component security. (XTP: component_market) */
  get componentMarket(): Market | 'unknown' {
    return Market.name(this.i32(112));
  }
  /** The code of componentMarket as XTP numbers it. */
  get componentMarketCode(): number {
    return this.i32(112);
  }

  /** Whether and how the component may be replaced by cash. (XTP: replace_type) */
  get replaceType(): EtfReplaceType | 'unknown' {
    return EtfReplaceType.name(this.i32(116));
  }
  /** The code of replaceType as XTP numbers it. */
  get replaceTypeCode(): number {
    return this.i32(116);
  }

  /** Premium charged on cash replacement, as a ratio. (XTP: premium_ratio) */
  get premiumRatio(): number {
    return this.f64(120);
  }

  /** Fixed cash replacement amount of the component, in yuan. (XTP: amount) */
  get amount(): number {
    return this.f64(128);
  }

  override toObject(): Record<string, unknown> {
    return {
      symbol: this.symbol,
      market: this.market,
      ticker: this.ticker,
      componentTicker: this.componentTicker,
      componentName: this.componentName,
      quantity: this.quantity,
      componentMarket: this.componentMarket,
      replaceType: this.replaceType,
      premiumRatio: this.premiumRatio,
      amount: this.amount,
    };
  }
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
export class EtfComponent extends EventView {
  static override readonly bytes: number = 168;
  static override readonly xtpName: string = 'XTPQueryETFComponentRsp';

  /** The instrument as users write it, e.g. `600519.SH`. */
  get symbol(): string {
    return this.symbolAt(4, 0, 'market');
  }

  /** Trading market of the ETF. (XTP: market) */
  get market(): Market | 'unknown' {
    return Market.name(this.i32(0));
  }
  /** The code of market as XTP numbers it. */
  get marketCode(): number {
    return this.i32(0);
  }

  /** Secondary-market code of the ETF. (XTP: ticker) */
  get ticker(): string {
    return this.text(4, 16);
  }

  /** Code of the component security. (XTP: component_ticker) */
  get componentTicker(): string {
    return this.text(20, 16);
  }

  /** Name of the component security in UTF-8. (XTP: component_name) */
  get componentName(): string {
    return this.text(36, 64);
  }

  /** Quantity of the component in one creation unit, in shares. (XTP: quantity) */
  get quantity(): number {
    return this.i64(104);
  }

  /** Market of the component security. (XTP: component_market) */
  get componentMarket(): Market | 'unknown' {
    return Market.name(this.i32(112));
  }
  /** The code of componentMarket as XTP numbers it. */
  get componentMarketCode(): number {
    return this.i32(112);
  }

  /** Whether and how the component may be replaced by cash. (XTP: replace_type) */
  get replaceType(): EtfReplaceType | 'unknown' {
    return EtfReplaceType.name(this.i32(116));
  }
  /** The code of replaceType as XTP numbers it. */
  get replaceTypeCode(): number {
    return this.i32(116);
  }

  /** Premium charged on cash replacement, as a ratio. (XTP: premium_ratio) */
  get premiumRatio(): number {
    return this.f64(120);
  }

  /** Fixed cash replacement amount of the component, in yuan. (XTP: amount) */
  get amount(): number {
    return this.f64(128);
  }

  /** Premium charged on cash replacement in a creation, as a ratio. (XTP: creation_premium_ratio) */
  get creationPremiumRatio(): number {
    return this.f64(136);
  }

  /** Discount applied to cash replacement in a redemption, as a ratio. (XTP: redemption_discount_ratio) */
  get redemptionDiscountRatio(): number {
    return this.f64(144);
  }

  /** Fixed cash replacement amount in a creation, in yuan. (XTP: creation_amount) */
  get creationAmount(): number {
    return this.f64(152);
  }

  /** Fixed cash replacement amount in a redemption, in yuan. (XTP: redemption_amount) */
  get redemptionAmount(): number {
    return this.f64(160);
  }

  override toObject(): Record<string, unknown> {
    return {
      symbol: this.symbol,
      market: this.market,
      ticker: this.ticker,
      componentTicker: this.componentTicker,
      componentName: this.componentName,
      quantity: this.quantity,
      componentMarket: this.componentMarket,
      replaceType: this.replaceType,
      premiumRatio: this.premiumRatio,
      amount: this.amount,
      creationPremiumRatio: this.creationPremiumRatio,
      redemptionDiscountRatio: this.redemptionDiscountRatio,
      creationAmount: this.creationAmount,
      redemptionAmount: this.redemptionAmount,
    };
  }
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
export class BondSwapQuery extends View {
  static override readonly bytes: number = 20;
  static override readonly xtpName: string = 'XTPQueryBondSwapStockReq';

  /** The instrument as users write it, e.g. `600519.SH`. */
  get symbol(): string {
    return this.symbolAt(4, 0, 'market');
  }

  /** Trading market of the convertible bond. (XTP: market) */
  get market(): Market | 'unknown' {
    return Market.name(this.i32(0));
  }
  /** The code of market as XTP numbers it. */
  get marketCode(): number {
    return this.i32(0);
  }

  /** Code of the convertible bond; empty means all. (XTP: ticker) */
  get ticker(): string {
    return this.text(4, 16);
  }

  override toObject(): Record<string, unknown> {
    return { symbol: this.symbol, market: this.market, ticker: this.ticker };
  }
}

/** The fields of XTPQueryBondSwapStockReq as a plain object; what is left out is zero. */
export interface BondSwapQueryFields {
  /** Trading market of the convertible bond. */
  readonly market?: Market | number;
  /** Code of the convertible bond; empty means all. */
  readonly ticker?: string;
}

/** Conversion terms of a convertible bond, from OnQueryBondSwapStockInfo. (XTP: XTPQueryBondSwapStockRsp, 72 bytes) */
export class BondSwap extends EventView {
  static override readonly bytes: number = 72;
  static override readonly xtpName: string = 'XTPQueryBondSwapStockRsp';

  /** The instrument as users write it, e.g. `600519.SH`. */
  get symbol(): string {
    return this.symbolAt(4, 0, 'market');
  }

  /** Trading market of the bond. (XTP: market) */
  get market(): Market | 'unknown' {
    return Market.name(this.i32(0));
  }
  /** The code of market as XTP numbers it. */
  get marketCode(): number {
    return this.i32(0);
  }

  /** Code of the convertible bond. (XTP: ticker) */
  get ticker(): string {
    return this.text(4, 16);
  }

  /** Code of the stock the bond converts into. (XTP: underlying_ticker) */
  get underlyingTicker(): string {
    return this.text(20, 16);
  }

  /** Conversion order quantities must be a multiple of this number of bond pieces. (XTP: unit) */
  get unit(): number {
    return this.i32(36);
  }

  /** Smallest quantity of one conversion order, in bond pieces. (XTP: qty_min) */
  get quantityMin(): number {
    return this.i64(40);
  }

  /** Largest quantity of one conversion order, in bond pieces. (XTP: qty_max) */
  get quantityMax(): number {
    return this.i64(48);
  }

  /** Conversion price in yuan; 0 in SZ. (XTP: swap_price) */
  get swapPrice(): number {
    return this.f64(56);
  }

  /** Flag telling whether the bond may be converted today. (XTP: swap_flag) */
  get swapFlag(): number {
    return this.i32(64);
  }

  override toObject(): Record<string, unknown> {
    return {
      symbol: this.symbol,
      market: this.market,
      ticker: this.ticker,
      underlyingTicker: this.underlyingTicker,
      unit: this.unit,
      quantityMin: this.quantityMin,
      quantityMax: this.quantityMax,
      swapPrice: this.swapPrice,
      swapFlag: this.swapFlag,
    };
  }
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
export class IpoTicker extends EventView {
  static override readonly bytes: number = 104;
  static override readonly xtpName: string = 'XTPQueryIPOTickerRsp';

  /** The instrument as users write it, e.g. `600519.SH`. */
  get symbol(): string {
    return this.symbolAt(4, 0, 'market');
  }

  /** Trading market of the issue. (XTP: market) */
  get market(): Market | 'unknown' {
    return Market.name(this.i32(0));
  }
  /** The code of market as XTP numbers it. */
  get marketCode(): number {
    return this.i32(0);
  }

  /** Subscription code of the issue. (XTP: ticker) */
  get ticker(): string {
    return this.text(4, 16);
  }

  /** Name of the issue in UTF-8. (XTP: ticker_name) */
  get tickerName(): string {
    return this.text(20, 64);
  }

  /** Kind of security on offer; bond for convertible bonds. (XTP: ticker_type) */
  get tickerType(): TickerType | 'unknown' {
    return TickerType.name(this.i32(84));
  }
  /** The code of tickerType as XTP numbers it. */
  get tickerTypeCode(): number {
    return this.i32(84);
  }

  /** Issue price in yuan, to be used as order price. (XTP: price) */
  get price(): number {
    return this.f64(88);
  }

  /** Subscription quantities must be a multiple of this number of shares (pieces for bonds). (XTP: unit) */
  get unit(): number {
    return this.i32(96);
  }

  /** Largest quantity of one subscription, in shares (pieces for bonds). (XTP: qty_upper_limit) */
  get quantityUpperLimit(): number {
    return this.i32(100);
  }

  override toObject(): Record<string, unknown> {
    return {
      symbol: this.symbol,
      market: this.market,
      ticker: this.ticker,
      tickerName: this.tickerName,
      tickerType: this.tickerType,
      price: this.price,
      unit: this.unit,
      quantityUpperLimit: this.quantityUpperLimit,
    };
  }
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
export class IpoQuotaV1 extends View {
  static override readonly bytes: number = 8;
  static override readonly xtpName: string = 'XTPQueryIPOQuotaRspV1';

  /** Market the quota applies to. (XTP: market) */
  get market(): Market | 'unknown' {
    return Market.name(this.i32(0));
  }
  /** The code of market as XTP numbers it. */
  get marketCode(): number {
    return this.i32(0);
  }

  /** Quota in shares. (XTP: quantity) */
  get quantity(): number {
    return this.i32(4);
  }

  override toObject(): Record<string, unknown> {
    return { market: this.market, quantity: this.quantity };
  }
}

/** The fields of XTPQueryIPOQuotaRspV1 as a plain object; what is left out is zero. */
export interface IpoQuotaV1Fields {
  /** Market the quota applies to. */
  readonly market?: Market | number;
  /** Quota in shares. */
  readonly quantity?: number;
}

/** Subscription quota of the account in one market, from OnQueryIPOQuotaInfo. (XTP: XTPQueryIPOQuotaRsp, 16 bytes) */
export class IpoQuota extends EventView {
  static override readonly bytes: number = 16;
  static override readonly xtpName: string = 'XTPQueryIPOQuotaRsp';

  /** Market the quota applies to. (XTP: market) */
  get market(): Market | 'unknown' {
    return Market.name(this.i32(0));
  }
  /** The code of market as XTP numbers it. */
  get marketCode(): number {
    return this.i32(0);
  }

  /** Quota in shares, apart from the STAR market. (XTP: quantity) */
  get quantity(): number {
    return this.i32(4);
  }

  /** Quota in shares for STAR market issues; SH only. (XTP: tech_quantity) */
  get techQuantity(): number {
    return this.i32(8);
  }

  /** Reserved by the vendor; carries no documented meaning. (XTP: unused) */
  get unused(): number {
    return this.i32(12);
  }

  override toObject(): Record<string, unknown> {
    return { market: this.market, quantity: this.quantity, techQuantity: this.techQuantity, unused: this.unused };
  }
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
export class Ticker extends EventView {
  static override readonly bytes: number = 20;
  static override readonly xtpName: string = 'XTPSpecificTickerStruct';

  /** The instrument as users write it, e.g. `600519.SH`. */
  get symbol(): string {
    return this.symbolAt(4, 0, 'exchange');
  }

  /** Exchange the security trades on, in quote-side numbering (SH=1, SZ=2, NQ=3). (XTP: exchange_id) */
  get exchange(): Exchange | 'unknown' {
    return Exchange.name(this.i32(0));
  }
  /** The code of exchange as XTP numbers it. */
  get exchangeCode(): number {
    return this.i32(0);
  }

  /** Bare security code such as "600000", without exchange suffix; unique only together with exchange. (XTP: ticker) */
  get ticker(): string {
    return this.text(4, 16);
  }

  override toObject(): Record<string, unknown> {
    return { symbol: this.symbol, exchange: this.exchange, ticker: this.ticker };
  }
}

/** The fields of XTPSpecificTickerStruct as a plain object; what is left out is zero. */
export interface TickerFields {
  /** Exchange the security trades on, in quote-side numbering (SH=1, SZ=2, NQ=3). */
  readonly exchange?: Exchange | number;
  /** Bare security code such as "600000", without exchange suffix; unique only together with exchange. */
  readonly ticker?: string;
}

/** Extra snapshot data of stocks and funds; valid in a Snapshot whose dataType is actual. (XTP: XTPMarketDataStockExData, 224 bytes) */
export class StockSnapshotExtra extends View {
  static override readonly bytes: number = 224;
  static override readonly xtpName: string = 'XTPMarketDataStockExData';

  /** Total quantity of all resting buy orders, in shares. (XTP: total_bid_qty) */
  get totalBidQuantity(): number {
    return this.i64(0);
  }

  /** Total quantity of all resting sell orders, in shares. (XTP: total_ask_qty) */
  get totalAskQuantity(): number {
    return this.i64(8);
  }

  /** Quantity-weighted average price of the resting buy orders, in yuan. (XTP: ma_bid_price) */
  get maBidPrice(): number {
    return this.f64(16);
  }

  /** Quantity-weighted average price of the resting sell orders, in yuan. (XTP: ma_ask_price) */
  get maAskPrice(): number {
    return this.f64(24);
  }

  /** Quantity-weighted average buy price used for bonds, in yuan; not relevant to stocks. (XTP: ma_bond_bid_price) */
  get maBondBidPrice(): number {
    return this.f64(32);
  }

  /** Quantity-weighted average sell price used for bonds, in yuan; not relevant to stocks. (XTP: ma_bond_ask_price) */
  get maBondAskPrice(): number {
    return this.f64(40);
  }

  /** Yield to maturity; only meaningful for bonds. (XTP: yield_to_maturity) */
  get yieldToMaturity(): number {
    return this.f64(48);
  }

  /** Indicative value of one ETF share, in yuan; SH level-2 snapshots stopped carrying it in July 2026, use the IOPV callback. (XTP: iopv) */
  get iopv(): number {
    return this.f64(56);
  }

  /** Number of ETF creation orders today (SH). (XTP: etf_buy_count) */
  get etfBuyCount(): number {
    return this.i32(64);
  }

  /** Number of ETF redemption orders today (SH). (XTP: etf_sell_count) */
  get etfSellCount(): number {
    return this.i32(68);
  }

  /** Quantity of ETF shares created today (SH). (XTP: etf_buy_qty) */
  get etfBuyQuantity(): number {
    return this.f64(72);
  }

  /** Money amount of ETF creations today, in yuan (SH). (XTP: etf_buy_money) */
  get etfBuyMoney(): number {
    return this.f64(80);
  }

  /** Quantity of ETF shares redeemed today (SH). (XTP: etf_sell_qty) */
  get etfSellQuantity(): number {
    return this.f64(88);
  }

  /** Money amount of ETF redemptions today, in yuan (SH). (XTP: etf_sell_money) */
  get etfSellMoney(): number {
    return this.f64(96);
  }

  /** Total quantity of warrants exercised (SH); a legacy field, no warrants trade now. (XTP: total_warrant_exec_qty) */
  get totalWarrantExecQuantity(): number {
    return this.f64(104);
  }

  /** Lower price limit of a warrant, in yuan (SH); a legacy field. (XTP: warrant_lower_price) */
  get warrantLowerPrice(): number {
    return this.f64(112);
  }

  /** Upper price limit of a warrant, in yuan (SH); a legacy field. (XTP: warrant_upper_price) */
  get warrantUpperPrice(): number {
    return this.f64(120);
  }

  /** Number of buy orders cancelled today (SH level 2). (XTP: cancel_buy_count) */
  get cancelBuyCount(): number {
    return this.i32(128);
  }

  /** Number of sell orders cancelled today (SH level 2). (XTP: cancel_sell_count) */
  get cancelSellCount(): number {
    return this.i32(132);
  }

  /** Quantity of buy orders cancelled today, in shares (SH level 2). (XTP: cancel_buy_qty) */
  get cancelBuyQuantity(): number {
    return this.f64(136);
  }

  /** Quantity of sell orders cancelled today, in shares (SH level 2). (XTP: cancel_sell_qty) */
  get cancelSellQuantity(): number {
    return this.f64(144);
  }

  /** Money amount of buy orders cancelled today, in yuan (SH level 2). (XTP: cancel_buy_money) */
  get cancelBuyMoney(): number {
    return this.f64(152);
  }

  /** Money amount of sell orders cancelled today, in yuan (SH level 2). (XTP: cancel_sell_money) */
  get cancelSellMoney(): number {
    return this.f64(160);
  }

  /** Total number of buy orders (SH level 2). (XTP: total_buy_count) */
  get totalBuyCount(): number {
    return this.i64(168);
  }

  /** Total number of sell orders (SH level 2). (XTP: total_sell_count) */
  get totalSellCount(): number {
    return this.i64(176);
  }

  /** Longest time a buy order waited for its fill, as published by the exchange (SH level 2). (XTP: duration_after_buy) */
  get durationAfterBuy(): number {
    return this.i32(184);
  }

  /** Longest time a sell order waited for its fill, as published by the exchange (SH level 2). (XTP: duration_after_sell) */
  get durationAfterSell(): number {
    return this.i32(188);
  }

  /** Number of distinct price levels on the buy side (SH level 2). (XTP: num_bid_orders) */
  get numBidOrders(): number {
    return this.i32(192);
  }

  /** Number of distinct price levels on the sell side (SH level 2). (XTP: num_ask_orders) */
  get numAskOrders(): number {
    return this.i32(196);
  }

  /** Net value of one fund share on the previous trading day, in yuan (SZ). (XTP: pre_iopv) */
  get preIopv(): number {
    return this.f64(200);
  }

  /** Reserved by the vendor; carries no documented meaning. (XTP: r1) */
  get r1(): number {
    return this.i64(208);
  }

  /** Reserved by the vendor; carries no documented meaning. (XTP: r2) */
  get r2(): number {
    return this.i64(216);
  }

  override toObject(): Record<string, unknown> {
    return {
      totalBidQuantity: this.totalBidQuantity,
      totalAskQuantity: this.totalAskQuantity,
      maBidPrice: this.maBidPrice,
      maAskPrice: this.maAskPrice,
      maBondBidPrice: this.maBondBidPrice,
      maBondAskPrice: this.maBondAskPrice,
      yieldToMaturity: this.yieldToMaturity,
      iopv: this.iopv,
      etfBuyCount: this.etfBuyCount,
      etfSellCount: this.etfSellCount,
      etfBuyQuantity: this.etfBuyQuantity,
      etfBuyMoney: this.etfBuyMoney,
      etfSellQuantity: this.etfSellQuantity,
      etfSellMoney: this.etfSellMoney,
      totalWarrantExecQuantity: this.totalWarrantExecQuantity,
      warrantLowerPrice: this.warrantLowerPrice,
      warrantUpperPrice: this.warrantUpperPrice,
      cancelBuyCount: this.cancelBuyCount,
      cancelSellCount: this.cancelSellCount,
      cancelBuyQuantity: this.cancelBuyQuantity,
      cancelSellQuantity: this.cancelSellQuantity,
      cancelBuyMoney: this.cancelBuyMoney,
      cancelSellMoney: this.cancelSellMoney,
      totalBuyCount: this.totalBuyCount,
      totalSellCount: this.totalSellCount,
      durationAfterBuy: this.durationAfterBuy,
      durationAfterSell: this.durationAfterSell,
      numBidOrders: this.numBidOrders,
      numAskOrders: this.numAskOrders,
      preIopv: this.preIopv,
      r1: this.r1,
      r2: this.r2,
    };
  }
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
export class BondSnapshotExtra extends View {
  static override readonly bytes: number = 208;
  static override readonly xtpName: string = 'XTPMarketDataBondExData';

  /** Total quantity of all resting buy orders, in the volume unit of the bond's exchange. (XTP: total_bid_qty) */
  get totalBidQuantity(): number {
    return this.i64(0);
  }

  /** Total quantity of all resting sell orders, in the volume unit of the bond's exchange. (XTP: total_ask_qty) */
  get totalAskQuantity(): number {
    return this.i64(8);
  }

  /** Quantity-weighted average price of the resting buy orders, in yuan. (XTP: ma_bid_price) */
  get maBidPrice(): number {
    return this.f64(16);
  }

  /** Quantity-weighted average price of the resting sell orders, in yuan. (XTP: ma_ask_price) */
  get maAskPrice(): number {
    return this.f64(24);
  }

  /** Bond-specific quantity-weighted average buy price, in yuan. (XTP: ma_bond_bid_price) */
  get maBondBidPrice(): number {
    return this.f64(32);
  }

  /** Bond-specific quantity-weighted average sell price, in yuan. (XTP: ma_bond_ask_price) */
  get maBondAskPrice(): number {
    return this.f64(40);
  }

  /** Yield to maturity of the bond. (XTP: yield_to_maturity) */
  get yieldToMaturity(): number {
    return this.f64(48);
  }

  /** Last price of matched (order-driven) trading, in yuan, apart from negotiated bond trades (SZ). (XTP: match_lastpx) */
  get matchLastPrice(): number {
    return this.f64(56);
  }

  /** Volume-weighted average traded price of the bond, in yuan. (XTP: ma_bond_price) */
  get maBondPrice(): number {
    return this.f64(64);
  }

  /** Volume of matched (order-driven) trading, apart from negotiated bond trades (SZ). (XTP: match_qty) */
  get matchQuantity(): number {
    return this.i64(72);
  }

  /** Turnover of matched (order-driven) trading, in yuan, apart from negotiated bond trades (SZ). (XTP: match_turnover) */
  get matchTurnover(): number {
    return this.f64(80);
  }

  /** Reserved by the vendor; carries no documented meaning. (XTP: r4) */
  get r4(): number {
    return this.f64(88);
  }

  /** Reserved by the vendor; carries no documented meaning. (XTP: r5) */
  get r5(): number {
    return this.f64(96);
  }

  /** Reserved by the vendor; carries no documented meaning. (XTP: r6) */
  get r6(): number {
    return this.f64(104);
  }

  /** Reserved by the vendor; carries no documented meaning. (XTP: r7) */
  get r7(): number {
    return this.f64(112);
  }

  /** Reserved by the vendor; carries no documented meaning. (XTP: r8) */
  get r8(): number {
    return this.f64(120);
  }

  /** Number of buy orders cancelled today (SH level 2). (XTP: cancel_buy_count) */
  get cancelBuyCount(): number {
    return this.i32(128);
  }

  /** Number of sell orders cancelled today (SH level 2). (XTP: cancel_sell_count) */
  get cancelSellCount(): number {
    return this.i32(132);
  }

  /** Quantity of buy orders cancelled today, in the volume unit of the exchange (SH level 2). (XTP: cancel_buy_qty) */
  get cancelBuyQuantity(): number {
    return this.f64(136);
  }

  /** Quantity of sell orders cancelled today, in the volume unit of the exchange (SH level 2). (XTP: cancel_sell_qty) */
  get cancelSellQuantity(): number {
    return this.f64(144);
  }

  /** Money amount of buy orders cancelled today, in yuan (SH level 2). (XTP: cancel_buy_money) */
  get cancelBuyMoney(): number {
    return this.f64(152);
  }

  /** Money amount of sell orders cancelled today, in yuan (SH level 2). (XTP: cancel_sell_money) */
  get cancelSellMoney(): number {
    return this.f64(160);
  }

  /** Total number of buy orders (SH level 2). (XTP: total_buy_count) */
  get totalBuyCount(): number {
    return this.i64(168);
  }

  /** Total number of sell orders (SH level 2). (XTP: total_sell_count) */
  get totalSellCount(): number {
    return this.i64(176);
  }

  /** Longest time a buy order waited for its fill, as published by the exchange (SH level 2). (XTP: duration_after_buy) */
  get durationAfterBuy(): number {
    return this.i32(184);
  }

  /** Longest time a sell order waited for its fill, as published by the exchange (SH level 2). (XTP: duration_after_sell) */
  get durationAfterSell(): number {
    return this.i32(188);
  }

  /** Number of distinct price levels on the buy side (SH level 2). (XTP: num_bid_orders) */
  get numBidOrders(): number {
    return this.i32(192);
  }

  /** Number of distinct price levels on the sell side (SH level 2). (XTP: num_ask_orders) */
  get numAskOrders(): number {
    return this.i32(196);
  }

  /** Trading phase of an SH level-2 bond: ADD, START, OCALL, TRADE, SUSP, CLOSE or ENDTR; use it instead of tickerStatus. (XTP: instrument_status) */
  get instrumentStatus(): string {
    return this.text(200, 8);
  }

  override toObject(): Record<string, unknown> {
    return {
      totalBidQuantity: this.totalBidQuantity,
      totalAskQuantity: this.totalAskQuantity,
      maBidPrice: this.maBidPrice,
      maAskPrice: this.maAskPrice,
      maBondBidPrice: this.maBondBidPrice,
      maBondAskPrice: this.maBondAskPrice,
      yieldToMaturity: this.yieldToMaturity,
      matchLastPrice: this.matchLastPrice,
      maBondPrice: this.maBondPrice,
      matchQuantity: this.matchQuantity,
      matchTurnover: this.matchTurnover,
      r4: this.r4,
      r5: this.r5,
      r6: this.r6,
      r7: this.r7,
      r8: this.r8,
      cancelBuyCount: this.cancelBuyCount,
      cancelSellCount: this.cancelSellCount,
      cancelBuyQuantity: this.cancelBuyQuantity,
      cancelSellQuantity: this.cancelSellQuantity,
      cancelBuyMoney: this.cancelBuyMoney,
      cancelSellMoney: this.cancelSellMoney,
      totalBuyCount: this.totalBuyCount,
      totalSellCount: this.totalSellCount,
      durationAfterBuy: this.durationAfterBuy,
      durationAfterSell: this.durationAfterSell,
      numBidOrders: this.numBidOrders,
      numAskOrders: this.numAskOrders,
      instrumentStatus: this.instrumentStatus,
    };
  }
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
export class OptionSnapshotExtra extends View {
  static override readonly bytes: number = 24;
  static override readonly xtpName: string = 'XTPMarketDataOptionExData';

  /** Reference price of the call auction during a volatility interruption, in yuan (SH options only). (XTP: auction_price) */
  get auctionPrice(): number {
    return this.f64(0);
  }

  /** Virtual matched quantity of the auction during a volatility interruption, in contracts (SH options only). (XTP: auction_qty) */
  get auctionQuantity(): number {
    return this.i64(8);
  }

  /** Time of the latest request for quotes, a raw number as sent by the exchange (SH options only). (XTP: last_enquiry_time) */
  get lastEnquiryTime(): number {
    return this.i64(16);
  }

  override toObject(): Record<string, unknown> {
    return { auctionPrice: this.auctionPrice, auctionQuantity: this.auctionQuantity, lastEnquiryTime: this.lastEnquiryTime };
  }
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
export class Snapshot extends EventView {
  static override readonly bytes: number = 736;
  static override readonly xtpName: string = 'XTPMarketDataStruct';

  /** The instrument as users write it, e.g. `600519.SH`. */
  get symbol(): string {
    return this.symbolAt(4, 0, 'exchange');
  }

  /** Exchange the security trades on, in quote-side numbering (SH=1, SZ=2, NQ=3). (XTP: exchange_id) */
  get exchange(): Exchange | 'unknown' {
    return Exchange.name(this.i32(0));
  }
  /** The code of exchange as XTP numbers it. */
  get exchangeCode(): number {
    return this.i32(0);
  }

  /** Bare security code; key snapshots by exchange plus ticker (000001 is an index in SH and a bank in SZ). (XTP: ticker) */
  get ticker(): string {
    return this.text(4, 16);
  }

  /** Last traded price in yuan; 0 until the first trade of the day, opening auction included. (XTP: last_price) */
  get lastPrice(): number {
    return this.f64(24);
  }

  /** Previous close in yuan as the exchange publishes it, already adjusted for ex-rights and dividends. (XTP: pre_close_price) */
  get preClosePrice(): number {
    return this.f64(32);
  }

  /** First traded price of the day in yuan; 0 until there is one. (XTP: open_price) */
  get openPrice(): number {
    return this.f64(40);
  }

  /** Highest traded price of the day in yuan; 0 until the first trade. (XTP: high_price) */
  get highPrice(): number {
    return this.f64(48);
  }

  /** Lowest traded price of the day in yuan; 0 until the first trade. (XTP: low_price) */
  get lowPrice(): number {
    return this.f64(56);
  }

  /** Closing price in yuan; SH: valid once above 0, after the close; SZ sends none, the library copies lastPrice. (XTP: close_price) */
  get closePrice(): number {
    return this.f64(64);
  }

  /** Previous day's open interest; not filled in practice, expect 0. (XTP: pre_total_long_positon) */
  get preTotalLongPosition(): number {
    return this.i64(72);
  }

  /** Open interest in contracts; options only. (XTP: total_long_positon) */
  get totalLongPosition(): number {
    return this.i64(80);
  }

  /** Previous settlement price in yuan; options only. (XTP: pre_settl_price) */
  get preSettlementPrice(): number {
    return this.f64(88);
  }

  /** Settlement price of the day in yuan; options only. (XTP: settl_price) */
  get settlementPrice(): number {
    return this.f64(96);
  }

  /** Upper daily price limit in yuan; instruments without a limit carry an absurdly large number. (XTP: upper_limit_price) */
  get upperLimitPrice(): number {
    return this.f64(104);
  }

  /** Lower daily price limit in yuan; meaningless for instruments without a price limit. (XTP: lower_limit_price) */
  get lowerLimitPrice(): number {
    return this.f64(112);
  }

  /** Previous delta; not filled in practice, expect 0. (XTP: pre_delta) */
  get preDelta(): number {
    return this.f64(120);
  }

  /** Current delta; not filled in practice, expect 0. (XTP: curr_delta) */
  get currentDelta(): number {
    return this.f64(128);
  }

  /** Exchange time as epoch milliseconds (raw YYYYMMDDHHMMSSsss, Asia/Shanghai); SH level 1 gives the last trade time. (XTP: data_time) */
  get time(): number {
    return this.timeMs(136);
  }
  /** time as XTP sends it: YYYYMMDDHHMMSSsss. */
  get timeRaw(): bigint {
    return this.i64Raw(136);
  }

  /** Cumulative volume of the day in shares; options in contracts, SH indexes and SH convertible bonds in lots. (XTP: qty) */
  get volume(): number {
    return this.i64(144);
  }

  /** Cumulative turnover of the day, in yuan. (XTP: turnover) */
  get turnover(): number {
    return this.f64(152);
  }

  /** Average price; not filled with a usable value. (XTP: avg_price) */
  get avgPrice(): number {
    return this.f64(160);
  }

  /** Ten best bid prices in yuan, best first; level 1 fills 5, options and NQ 5, only the first during the call auction. (XTP: bid) */
  get bidPrices(): number[] {
    return this.list(10, (i) => this.f64(168 + i * 8));
  }
  /** One of bidPrices without making the list: 0 to 9. */
  bidPriceAt(level: number): number {
    return this.f64(168 + level * 8);
  }

  /** Ten best ask prices in yuan, best first; level 1 fills 5, options and NQ 5, only the first during the call auction. (XTP: ask) */
  get askPrices(): number[] {
    return this.list(10, (i) => this.f64(248 + i * 8));
  }
  /** One of askPrices without making the list: 0 to 9. */
  askPriceAt(level: number): number {
    return this.f64(248 + level * 8);
  }

  /** Quantity resting at each bid price, in shares (contracts for options), same order as bidPrices. (XTP: bid_qty) */
  get bidQuantities(): number[] {
    return this.list(10, (i) => this.i64(328 + i * 8));
  }
  /** One of bidQuantities without making the list: 0 to 9. */
  bidQuantityAt(level: number): number {
    return this.i64(328 + level * 8);
  }

  /** Quantity resting at each ask price, in shares (contracts for options), same order as askPrices. (XTP: ask_qty) */
  get askQuantities(): number[] {
    return this.list(10, (i) => this.i64(408 + i * 8));
  }
  /** One of askQuantities without making the list: 0 to 9. */
  askQuantityAt(level: number): number {
    return this.i64(408 + level * 8);
  }

  /** Number of trades today; always 0 on SH level 1 and for SH indexes. (XTP: trades_count) */
  get tradesCount(): number {
    return this.i64(488);
  }

  /** Raw status characters; the first is the phase: S, C, T, B, E, P, U, D, A, V, M or N. Meaningless for SH level-2 bonds. (XTP: ticker_status) */
  get tickerStatus(): string {
    return this.text(496, 8);
  }

  /** Stock and fund extras; read only when dataType is actual. (XTP: stk) */
  get stock(): StockSnapshotExtra | undefined {
    return this.i32(732) === 2 ? new StockSnapshotExtra(this.data, this.at + 504) : undefined;
  }

  /** Option extras; read only when dataType is option. (XTP: opt) */
  get option(): OptionSnapshotExtra | undefined {
    return this.i32(732) === 1 ? new OptionSnapshotExtra(this.data, this.at + 504) : undefined;
  }

  /** Bond extras; read only when dataType is bond. (XTP: bond) */
  get bond(): BondSnapshotExtra | undefined {
    return this.i32(732) === 3 ? new BondSnapshotExtra(this.data, this.at + 504) : undefined;
  }

  /** Legacy kind marker (0 stocks and others, 1 option); use dataType, which numbers the kinds differently. (XTP: data_type) */
  get dataTypeV1(): SnapshotDataTypeV1 | 'unknown' {
    return SnapshotDataTypeV1.name(this.i32(728));
  }
  /** The code of dataTypeV1 as XTP numbers it. */
  get dataTypeV1Code(): number {
    return this.i32(728);
  }

  /** Kind of security: index (no extras), option, actual (stocks and funds) or bond; tells which extras are valid. (XTP: data_type_v2) */
  get dataType(): SnapshotDataType | 'unknown' {
    return SnapshotDataType.name(this.i32(732));
  }
  /** The code of dataType as XTP numbers it. */
  get dataTypeCode(): number {
    return this.i32(732);
  }

  override toObject(): Record<string, unknown> {
    return {
      symbol: this.symbol,
      exchange: this.exchange,
      ticker: this.ticker,
      lastPrice: this.lastPrice,
      preClosePrice: this.preClosePrice,
      openPrice: this.openPrice,
      highPrice: this.highPrice,
      lowPrice: this.lowPrice,
      closePrice: this.closePrice,
      preTotalLongPosition: this.preTotalLongPosition,
      totalLongPosition: this.totalLongPosition,
      preSettlementPrice: this.preSettlementPrice,
      settlementPrice: this.settlementPrice,
      upperLimitPrice: this.upperLimitPrice,
      lowerLimitPrice: this.lowerLimitPrice,
      preDelta: this.preDelta,
      currentDelta: this.currentDelta,
      time: this.time,
      volume: this.volume,
      turnover: this.turnover,
      avgPrice: this.avgPrice,
      bidPrices: this.bidPrices,
      askPrices: this.askPrices,
      bidQuantities: this.bidQuantities,
      askQuantities: this.askQuantities,
      tradesCount: this.tradesCount,
      tickerStatus: this.tickerStatus,
      stock: this.stock?.toObject(),
      option: this.option?.toObject(),
      bond: this.bond?.toObject(),
      dataTypeV1: this.dataTypeV1,
      dataType: this.dataType,
    };
  }
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
export class Iopv extends EventView {
  static override readonly bytes: number = 40;
  static override readonly xtpName: string = 'IOPV';

  /** The instrument as users write it, e.g. `600519.SH`. */
  get symbol(): string {
    return this.symbolAt(4, 0, 'exchange');
  }

  /** Exchange the ETF trades on, in quote-side numbering. (XTP: exchange_id) */
  get exchange(): Exchange | 'unknown' {
    return Exchange.name(this.i32(0));
  }
  /** The code of exchange as XTP numbers it. */
  get exchangeCode(): number {
    return this.i32(0);
  }

  /** Bare code of the ETF. (XTP: ticker) */
  get ticker(): string {
    return this.text(4, 16);
  }

  /** Exchange time of the value as epoch milliseconds (raw YYYYMMDDHHMMSSsss, Asia/Shanghai). (XTP: data_time) */
  get time(): number {
    return this.timeMs(24);
  }
  /** time as XTP sends it: YYYYMMDDHHMMSSsss. */
  get timeRaw(): bigint {
    return this.i64Raw(24);
  }

  /** Indicative net value of one ETF share, in yuan. (XTP: iopv) */
  get iopv(): number {
    return this.f64(32);
  }

  override toObject(): Record<string, unknown> {
    return { symbol: this.symbol, exchange: this.exchange, ticker: this.ticker, time: this.time, iopv: this.iopv };
  }
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
export class TickerInfo extends EventView {
  static override readonly bytes: number = 128;
  static override readonly xtpName: string = 'XTPQuoteStaticInfo';

  /** The instrument as users write it, e.g. `600519.SH`. */
  get symbol(): string {
    return this.symbolAt(4, 0, 'exchange');
  }

  /** Exchange the security trades on, in quote-side numbering. (XTP: exchange_id) */
  get exchange(): Exchange | 'unknown' {
    return Exchange.name(this.i32(0));
  }
  /** The code of exchange as XTP numbers it. */
  get exchangeCode(): number {
    return this.i32(0);
  }

  /** Bare security code, unique only together with exchange. (XTP: ticker) */
  get ticker(): string {
    return this.text(4, 16);
  }

  /** Security name in UTF-8. (XTP: ticker_name) */
  get tickerName(): string {
    return this.text(20, 64);
  }

  /** Kind of security; unknown means the broker does not deal in it, so filter it out. (XTP: ticker_type) */
  get tickerType(): TickerType | 'unknown' {
    return TickerType.name(this.i32(84));
  }
  /** The code of tickerType as XTP numbers it. */
  get tickerTypeCode(): number {
    return this.i32(84);
  }

  /** Previous close in yuan, adjusted for ex-rights and dividends. (XTP: pre_close_price) */
  get preClosePrice(): number {
    return this.f64(88);
  }

  /** Today's upper price limit in yuan; known before 09:15, absurdly large where no limit applies. (XTP: upper_limit_price) */
  get upperLimitPrice(): number {
    return this.f64(96);
  }

  /** Today's lower price limit in yuan; known before 09:15. (XTP: lower_limit_price) */
  get lowerLimitPrice(): number {
    return this.f64(104);
  }

  /** Smallest price step, in yuan. (XTP: price_tick) */
  get priceTick(): number {
    return this.f64(112);
  }

  /** Buy orders must be a multiple of this quantity (shares, bond pieces or contracts). (XTP: buy_qty_unit) */
  get buyQuantityUnit(): number {
    return this.i32(120);
  }

  /** Sell orders must be a multiple of this quantity, except for a final odd remainder. (XTP: sell_qty_unit) */
  get sellQuantityUnit(): number {
    return this.i32(124);
  }

  override toObject(): Record<string, unknown> {
    return {
      symbol: this.symbol,
      exchange: this.exchange,
      ticker: this.ticker,
      tickerName: this.tickerName,
      tickerType: this.tickerType,
      preClosePrice: this.preClosePrice,
      upperLimitPrice: this.upperLimitPrice,
      lowerLimitPrice: this.lowerLimitPrice,
      priceTick: this.priceTick,
      buyQuantityUnit: this.buyQuantityUnit,
      sellQuantityUnit: this.sellQuantityUnit,
    };
  }
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
export class OrderBook extends EventView {
  static override readonly bytes: number = 384;
  static override readonly xtpName: string = 'OrderBookStruct';

  /** The instrument as users write it, e.g. `600519.SH`. */
  get symbol(): string {
    return this.symbolAt(4, 0, 'exchange');
  }

  /** Exchange the security trades on, in quote-side numbering. (XTP: exchange_id) */
  get exchange(): Exchange | 'unknown' {
    return Exchange.name(this.i32(0));
  }
  /** The code of exchange as XTP numbers it. */
  get exchangeCode(): number {
    return this.i32(0);
  }

  /** Bare security code. (XTP: ticker) */
  get ticker(): string {
    return this.text(4, 16);
  }

  /** Last traded price in yuan; 0 until the first trade of the day. (XTP: last_price) */
  get lastPrice(): number {
    return this.f64(24);
  }

  /** Cumulative volume of the day, in shares. (XTP: qty) */
  get volume(): number {
    return this.i64(32);
  }

  /** Cumulative turnover of the day, in yuan. (XTP: turnover) */
  get turnover(): number {
    return this.f64(40);
  }

  /** Number of trades today. (XTP: trades_count) */
  get tradesCount(): number {
    return this.i64(48);
  }

  /** Ten best bid prices in yuan, best first; unused levels are 0. (XTP: bid) */
  get bidPrices(): number[] {
    return this.list(10, (i) => this.f64(56 + i * 8));
  }
  /** One of bidPrices without making the list: 0 to 9. */
  bidPriceAt(level: number): number {
    return this.f64(56 + level * 8);
  }

  /** Ten best ask prices in yuan, best first; unused levels are 0. (XTP: ask) */
  get askPrices(): number[] {
    return this.list(10, (i) => this.f64(136 + i * 8));
  }
  /** One of askPrices without making the list: 0 to 9. */
  askPriceAt(level: number): number {
    return this.f64(136 + level * 8);
  }

  /** Quantity resting at each bid price, in shares, same order as bidPrices. (XTP: bid_qty) */
  get bidQuantities(): number[] {
    return this.list(10, (i) => this.i64(216 + i * 8));
  }
  /** One of bidQuantities without making the list: 0 to 9. */
  bidQuantityAt(level: number): number {
    return this.i64(216 + level * 8);
  }

  /** Quantity resting at each ask price, in shares, same order as askPrices. (XTP: ask_qty) */
  get askQuantities(): number[] {
    return this.list(10, (i) => this.i64(296 + i * 8));
  }
  /** One of askQuantities without making the list: 0 to 9. */
  askQuantityAt(level: number): number {
    return this.i64(296 + level * 8);
  }

  /** Exchange time of the last trade, not of the book change, as epoch milliseconds (Asia/Shanghai). (XTP: data_time) */
  get time(): number {
    return this.timeMs(376);
  }
  /** time as XTP sends it: YYYYMMDDHHMMSSsss. */
  get timeRaw(): bigint {
    return this.i64Raw(376);
  }

  override toObject(): Record<string, unknown> {
    return {
      symbol: this.symbol,
      exchange: this.exchange,
      ticker: this.ticker,
      lastPrice: this.lastPrice,
      volume: this.volume,
      turnover: this.turnover,
      tradesCount: this.tradesCount,
      bidPrices: this.bidPrices,
      askPrices: this.askPrices,
      bidQuantities: this.bidQuantities,
      askQuantities: this.askQuantities,
      time: this.time,
    };
  }
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
export class TickEntrust extends View {
  static override readonly bytes: number = 48;
  static override readonly xtpName: string = 'XTPTickByTickEntrust';

  /** Channel number; sequence numbers are continuous within a channel, not across channels. (XTP: channel_no) */
  get channelNumber(): number {
    return this.i32(0);
  }

  /** Sequence within the channel; SZ and NQ share one numbering between orders and trades, SH counts all row types. (XTP: seq) */
  get sequence(): number {
    return this.i64(8);
  }

  /** Order price in yuan; may be 0 for orders without a price. (XTP: price) */
  get price(): number {
    return this.f64(16);
  }

  /** Quantity in shares; SH: what remains after immediate matching (channel 801 bonds: original); SZ and NQ: original. (XTP: qty) */
  get quantity(): number {
    return this.i64(24);
  }

  /** Side: 'B' or 'S' in SH; '1' buy, '2' sell, 'G' borrow, 'F' lend in SZ. (XTP: side) */
  get side(): string {
    return this.char(32);
  }

  /** SH: 'A' added, 'D' deleted (cancelled); SZ: '1' market, '2' limit, 'U' own-side best. (XTP: ord_type) */
  get orderType(): string {
    return this.char(33);
  }

  /** Original order number in SH, the value trades refer to; not used by SZ and NQ, which refer to sequence. (XTP: order_no) */
  get orderNumber(): number {
    return this.i64(40);
  }

  override toObject(): Record<string, unknown> {
    return {
      channelNumber: this.channelNumber,
      sequence: this.sequence,
      price: this.price,
      quantity: this.quantity,
      side: this.side,
      orderType: this.orderType,
      orderNumber: this.orderNumber,
    };
  }
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
export class TickTrade extends View {
  static override readonly bytes: number = 64;
  static override readonly xtpName: string = 'XTPTickByTickTrade';

  /** Channel number; sequence numbers are continuous within a channel, not across channels. (XTP: channel_no) */
  get channelNumber(): number {
    return this.i32(0);
  }

  /** Sequence within the channel; SZ and NQ share one numbering between orders and trades, SH counts all row types. (XTP: seq) */
  get sequence(): number {
    return this.i64(8);
  }

  /** Traded price in yuan; 0 on a SZ cancellation. (XTP: price) */
  get price(): number {
    return this.f64(16);
  }

  /** Traded or cancelled quantity, in shares. (XTP: qty) */
  get quantity(): number {
    return this.i64(24);
  }

  /** Trade amount in yuan in SH and BSE; always 0 in SZ. (XTP: money) */
  get money(): number {
    return this.f64(32);
  }

  /** Buy order: orderNumber in SH, sequence of the order row in SZ and NQ; the larger of bid and ask number is the aggressor. (XTP: bid_no) */
  get bidNumber(): number {
    return this.i64(40);
  }

  /** Sell order: orderNumber in SH, sequence of the order row in SZ and NQ; on a SZ cancellation one side is 0. (XTP: ask_no) */
  get askNumber(): number {
    return this.i64(48);
  }

  /** SH: 'B' aggressive buy, 'S' aggressive sell, 'N' auction; SZ and NQ: 'F' fill, '4' cancellation. (XTP: trade_flag) */
  get tradeFlag(): string {
    return this.char(56);
  }

  override toObject(): Record<string, unknown> {
    return {
      channelNumber: this.channelNumber,
      sequence: this.sequence,
      price: this.price,
      quantity: this.quantity,
      money: this.money,
      bidNumber: this.bidNumber,
      askNumber: this.askNumber,
      tradeFlag: this.tradeFlag,
    };
  }
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
export class TickState extends View {
  static override readonly bytes: number = 24;
  static override readonly xtpName: string = 'XTPTickByTickStatus';

  /** Channel number the status row belongs to. (XTP: channel_no) */
  get channelNumber(): number {
    return this.i32(0);
  }

  /** Sequence within the channel, shared with order and trade rows. (XTP: seq) */
  get sequence(): number {
    return this.i64(8);
  }

  /** Phase text: START, OCALL, TRADE, SUSP, CCALL, CLOSE or ENDTR; may fill all bytes without a terminator. (XTP: flag) */
  get flag(): string {
    return this.text(16, 8);
  }

  override toObject(): Record<string, unknown> {
    return { channelNumber: this.channelNumber, sequence: this.sequence, flag: this.flag };
  }
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
export class Tick extends EventView {
  static override readonly bytes: number = 112;
  static override readonly xtpName: string = 'XTPTickByTickStruct';

  /** The instrument as users write it, e.g. `600519.SH`. */
  get symbol(): string {
    return this.symbolAt(4, 0, 'exchange');
  }

  /** Exchange the security trades on, in quote-side numbering. (XTP: exchange_id) */
  get exchange(): Exchange | 'unknown' {
    return Exchange.name(this.i32(0));
  }
  /** The code of exchange as XTP numbers it. */
  get exchangeCode(): number {
    return this.i32(0);
  }

  /** Bare security code. (XTP: ticker) */
  get ticker(): string {
    return this.text(4, 16);
  }

  /** SH: sequence over all row types, continuous per channel from 1; meaningless in SZ and NQ, use the row's own sequence. (XTP: seq) */
  get sequence(): number {
    return this.i64(24);
  }

  /** Exchange time of the row as epoch milliseconds (raw YYYYMMDDHHMMSSsss, Asia/Shanghai). (XTP: data_time) */
  get time(): number {
    return this.timeMs(32);
  }
  /** time as XTP sends it: YYYYMMDDHHMMSSsss. */
  get timeRaw(): bigint {
    return this.i64Raw(32);
  }

  /** Row type: entrust, trade or state; check it before reading the matching member. (XTP: type) */
  get type(): TickType | 'unknown' {
    return TickType.name(this.i32(40));
  }
  /** The code of type as XTP numbers it. */
  get typeCode(): number {
    return this.i32(40);
  }

  /** Order row; valid only when type is entrust. (XTP: entrust) */
  get entrust(): TickEntrust | undefined {
    return this.i32(40) === 1 ? new TickEntrust(this.data, this.at + 48) : undefined;
  }

  /** Trade row; valid only when type is trade. (XTP: trade) */
  get trade(): TickTrade | undefined {
    return this.i32(40) === 2 ? new TickTrade(this.data, this.at + 48) : undefined;
  }

  /** Status row (SH); valid only when type is state. (XTP: state) */
  get state(): TickState | undefined {
    return this.i32(40) === 3 ? new TickState(this.data, this.at + 48) : undefined;
  }

  override toObject(): Record<string, unknown> {
    return {
      symbol: this.symbol,
      exchange: this.exchange,
      ticker: this.ticker,
      sequence: this.sequence,
      time: this.time,
      type: this.type,
      entrust: this.entrust?.toObject(),
      trade: this.trade?.toObject(),
      state: this.state?.toObject(),
    };
  }
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
export class TickerPrice extends EventView {
  static override readonly bytes: number = 32;
  static override readonly xtpName: string = 'XTPTickerPriceInfo';

  /** The instrument as users write it, e.g. `600519.SH`. */
  get symbol(): string {
    return this.symbolAt(4, 0, 'exchange');
  }

  /** Exchange the security trades on, in quote-side numbering. (XTP: exchange_id) */
  get exchange(): Exchange | 'unknown' {
    return Exchange.name(this.i32(0));
  }
  /** The code of exchange as XTP numbers it. */
  get exchangeCode(): number {
    return this.i32(0);
  }

  /** Bare security code. (XTP: ticker) */
  get ticker(): string {
    return this.text(4, 16);
  }

  /** Last traded price in yuan; 0 until the first trade of the day. (XTP: last_price) */
  get lastPrice(): number {
    return this.f64(24);
  }

  override toObject(): Record<string, unknown> {
    return { symbol: this.symbol, exchange: this.exchange, ticker: this.ticker, lastPrice: this.lastPrice };
  }
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
export class Instrument extends EventView {
  static override readonly bytes: number = 216;
  static override readonly xtpName: string = 'XTPQuoteFullInfo';

  /** The instrument as users write it, e.g. `600519.SH`. */
  get symbol(): string {
    return this.symbolAt(4, 0, 'exchange');
  }

  /** Exchange the security trades on, in quote-side numbering. (XTP: exchange_id) */
  get exchange(): Exchange | 'unknown' {
    return Exchange.name(this.i32(0));
  }
  /** The code of exchange as XTP numbers it. */
  get exchangeCode(): number {
    return this.i32(0);
  }

  /** Bare security code, unique only together with exchange. (XTP: ticker) */
  get ticker(): string {
    return this.text(4, 16);
  }

  /** Security name in UTF-8. (XTP: ticker_name) */
  get tickerName(): string {
    return this.text(20, 64);
  }

  /** Detailed kind of security: board, bond kind, fund kind, option, index. (XTP: security_type) */
  get securityType(): SecurityType | 'unknown' {
    return SecurityType.name(this.i32(84));
  }
  /** The code of securityType as XTP numbers it. */
  get securityTypeCode(): number {
    return this.i32(84);
  }

  /** Which class of investor may trade the security. (XTP: ticker_qualification_class) */
  get tickerQualificationClass(): QualificationType | 'unknown' {
    return QualificationType.name(this.i32(88));
  }
  /** The code of tickerQualificationClass as XTP numbers it. */
  get tickerQualificationClassCode(): number {
    return this.i32(88);
  }

  /** True when the share was listed under the registration-based system. (XTP: is_registration) */
  get isRegistration(): boolean {
    return this.bool(92);
  }

  /** True when the issuer has a contractual control (VIE) structure. (XTP: is_VIE) */
  get isVie(): boolean {
    return this.bool(93);
  }

  /** True when the issuer is not yet profitable. (XTP: is_noprofit) */
  get isNoprofit(): boolean {
    return this.bool(94);
  }

  /** True when the issuer has shares with different voting rights. (XTP: is_weighted_voting_rights) */
  get isWeightedVotingRights(): boolean {
    return this.bool(95);
  }

  /** True when a daily price limit applies; when false, ignore the two limit prices. (XTP: is_have_price_limit) */
  get isHavePriceLimit(): boolean {
    return this.bool(96);
  }

  /** Exchange static-data flag, passed through unchanged; only useful with the exchange's own data specification. (XTP: is_inventory) */
  get isInventory(): boolean {
    return this.bool(97);
  }

  /** Today's upper price limit in yuan; absurdly large where no limit applies. (XTP: upper_limit_price) */
  get upperLimitPrice(): number {
    return this.f64(104);
  }

  /** Today's lower price limit in yuan; meaningless where no limit applies. (XTP: lower_limit_price) */
  get lowerLimitPrice(): number {
    return this.f64(112);
  }

  /** Previous close in yuan, adjusted for ex-rights and dividends. (XTP: pre_close_price) */
  get preClosePrice(): number {
    return this.f64(120);
  }

  /** Smallest price step, in yuan. (XTP: price_tick) */
  get priceTick(): number {
    return this.f64(128);
  }

  /** Largest quantity of one limit buy order, in shares (pieces for bonds). (XTP: bid_qty_upper_limit) */
  get bidQuantityUpperLimit(): number {
    return this.i32(136);
  }

  /** Smallest quantity of one limit buy order, in shares (pieces for bonds). (XTP: bid_qty_lower_limit) */
  get bidQuantityLowerLimit(): number {
    return this.i32(140);
  }

  /** Quantity step of limit buy orders, in shares (pieces for bonds). (XTP: bid_qty_unit) */
  get bidQuantityUnit(): number {
    return this.i32(144);
  }

  /** Largest quantity of one limit sell order, in shares (pieces for bonds). (XTP: ask_qty_upper_limit) */
  get askQuantityUpperLimit(): number {
    return this.i32(148);
  }

  /** Smallest quantity of one limit sell order, in shares; a final odd remainder may be smaller. (XTP: ask_qty_lower_limit) */
  get askQuantityLowerLimit(): number {
    return this.i32(152);
  }

  /** Quantity step of limit sell orders, in shares; a final odd remainder is exempt. (XTP: ask_qty_unit) */
  get askQuantityUnit(): number {
    return this.i32(156);
  }

  /** Largest quantity of one market buy order, in shares. (XTP: market_bid_qty_upper_limit) */
  get marketBidQuantityUpperLimit(): number {
    return this.i32(160);
  }

  /** Smallest quantity of one market buy order, in shares. (XTP: market_bid_qty_lower_limit) */
  get marketBidQuantityLowerLimit(): number {
    return this.i32(164);
  }

  /** Quantity step of market buy orders, in shares. (XTP: market_bid_qty_unit) */
  get marketBidQuantityUnit(): number {
    return this.i32(168);
  }

  /** Largest quantity of one market sell order, in shares. (XTP: market_ask_qty_upper_limit) */
  get marketAskQuantityUpperLimit(): number {
    return this.i32(172);
  }

  /** Smallest quantity of one market sell order, in shares. (XTP: market_ask_qty_lower_limit) */
  get marketAskQuantityLowerLimit(): number {
    return this.i32(176);
  }

  /** Quantity step of market sell orders, in shares. (XTP: market_ask_qty_unit) */
  get marketAskQuantityUnit(): number {
    return this.i32(180);
  }

  /** Listing status: risk warning (ST), first listing day, ordinary, resumed, delisting period. (XTP: security_status) */
  get securityStatus(): SecurityStatus | 'unknown' {
    return SecurityStatus.name(this.i32(184));
  }
  /** The code of securityStatus as XTP numbers it. */
  get securityStatusCode(): number {
    return this.i32(184);
  }

  /** Reserved by the vendor; carries no documented meaning. (XTP: unknown1) */
  get unknown1(): number {
    return this.u32(188);
  }

  /** Reserved by the vendor; carries no documented meaning. (XTP: unknown) */
  get unknown(): bigint[] {
    return this.list(3, (i) => this.u64(192 + i * 8));
  }

  override toObject(): Record<string, unknown> {
    return {
      symbol: this.symbol,
      exchange: this.exchange,
      ticker: this.ticker,
      tickerName: this.tickerName,
      securityType: this.securityType,
      tickerQualificationClass: this.tickerQualificationClass,
      isRegistration: this.isRegistration,
      isVie: this.isVie,
      isNoprofit: this.isNoprofit,
      isWeightedVotingRights: this.isWeightedVotingRights,
      isHavePriceLimit: this.isHavePriceLimit,
      isInventory: this.isInventory,
      upperLimitPrice: this.upperLimitPrice,
      lowerLimitPrice: this.lowerLimitPrice,
      preClosePrice: this.preClosePrice,
      priceTick: this.priceTick,
      bidQuantityUpperLimit: this.bidQuantityUpperLimit,
      bidQuantityLowerLimit: this.bidQuantityLowerLimit,
      bidQuantityUnit: this.bidQuantityUnit,
      askQuantityUpperLimit: this.askQuantityUpperLimit,
      askQuantityLowerLimit: this.askQuantityLowerLimit,
      askQuantityUnit: this.askQuantityUnit,
      marketBidQuantityUpperLimit: this.marketBidQuantityUpperLimit,
      marketBidQuantityLowerLimit: this.marketBidQuantityLowerLimit,
      marketBidQuantityUnit: this.marketBidQuantityUnit,
      marketAskQuantityUpperLimit: this.marketAskQuantityUpperLimit,
      marketAskQuantityLowerLimit: this.marketAskQuantityLowerLimit,
      marketAskQuantityUnit: this.marketAskQuantityUnit,
      securityStatus: this.securityStatus,
      unknown1: this.unknown1,
      unknown: this.unknown,
    };
  }
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
export class NqInstrument extends EventView {
  static override readonly bytes: number = 328;
  static override readonly xtpName: string = 'XTPQuoteNQFullInfo';

  /** The instrument as users write it, e.g. `600519.SH`. */
  get symbol(): string {
    return this.symbolAt(4, 0, 'exchange');
  }

  /** Always NQ, which covers both NEEQ and the Beijing Stock Exchange. (XTP: exchange_id) */
  get exchange(): Exchange | 'unknown' {
    return Exchange.name(this.i32(0));
  }
  /** The code of exchange as XTP numbers it. */
  get exchangeCode(): number {
    return this.i32(0);
  }

  /** Bare security code. (XTP: ticker) */
  get ticker(): string {
    return this.text(4, 16);
  }

  /** Security name in UTF-8. (XTP: ticker_name) */
  get tickerName(): string {
    return this.text(20, 64);
  }

  /** Kind of security; always others (255) for NQ securities. (XTP: security_type) */
  get securityType(): SecurityType | 'unknown' {
    return SecurityType.name(this.i32(84));
  }
  /** The code of securityType as XTP numbers it. */
  get securityTypeCode(): number {
    return this.i32(84);
  }

  /** Which class of investor may trade the security. (XTP: ticker_qualification_class) */
  get tickerQualificationClass(): QualificationType | 'unknown' {
    return QualificationType.name(this.i32(88));
  }
  /** The code of tickerQualificationClass as XTP numbers it. */
  get tickerQualificationClassCode(): number {
    return this.i32(88);
  }

  /** Short English name of the security. (XTP: ticker_abbr_en) */
  get tickerAbbrEn(): string {
    return this.text(92, 64);
  }

  /** Code of the underlying security, where there is one. (XTP: base_ticker) */
  get baseTicker(): string {
    return this.text(156, 16);
  }

  /** Industry code assigned by the exchange; may fill all bytes without a terminator. (XTP: industry_type) */
  get industryType(): string {
    return this.text(172, 6);
  }

  /** Currency code assigned by the exchange; may fill all bytes without a terminator. (XTP: currency_type) */
  get currencyType(): string {
    return this.text(178, 3);
  }

  /** Trading unit: number of shares one unit stands for. (XTP: trade_unit) */
  get tradeUnit(): number {
    return this.i32(184);
  }

  /** Listing date as a YYYYMMDD number. (XTP: hang_out_date) */
  get hangOutDate(): number {
    return this.i32(188);
  }

  /** Date interest starts to accrue, as a YYYYMMDD number; bonds only. (XTP: value_date) */
  get valueDate(): number {
    return this.i32(192);
  }

  /** Maturity date as a YYYYMMDD number; bonds only. (XTP: maturity_date) */
  get maturityDate(): number {
    return this.i32(196);
  }

  /** Largest quantity of one order, in shares. (XTP: per_limit_vol) */
  get perLimitVolume(): number {
    return this.i32(200);
  }

  /** Quantity step of buy orders, in shares. (XTP: buy_vol_unit) */
  get buyVolumeUnit(): number {
    return this.i32(204);
  }

  /** Quantity step of sell orders, in shares. (XTP: sell_vol_unit) */
  get sellVolumeUnit(): number {
    return this.i32(208);
  }

  /** Smallest quantity of one order, in shares. (XTP: mini_declared_vol) */
  get minDeclaredVolume(): number {
    return this.i32(212);
  }

  /** How the exchange expresses the price limit parameters; exchange code. (XTP: limit_price_attr) */
  get limitPriceAttr(): number {
    return this.i32(216);
  }

  /** Number of market makers quoting the security. (XTP: market_maker_quantity) */
  get marketMakerQuantity(): number {
    return this.i32(220);
  }

  /** Smallest price step, in yuan. (XTP: price_gear) */
  get priceGear(): number {
    return this.f64(224);
  }

  /** Limit parameter for the first trade, in the form limitPriceAttr says. (XTP: first_limit_trans) */
  get firstLimitTrans(): number {
    return this.f64(232);
  }

  /** Limit parameter for trades after the first, in the form limitPriceAttr says. (XTP: subsequent_limit_trans) */
  get subsequentLimitTrans(): number {
    return this.f64(240);
  }

  /** Today's upper price limit in yuan. (XTP: limit_upper_price) */
  get limitUpperPrice(): number {
    return this.f64(248);
  }

  /** Today's lower price limit in yuan. (XTP: limit_lower_price) */
  get limitLowerPrice(): number {
    return this.f64(256);
  }

  /** Upper price limit of block trades, in yuan. (XTP: block_trade_upper) */
  get blockTradeUpper(): number {
    return this.f64(264);
  }

  /** Lower price limit of block trades, in yuan. (XTP: block_trade_lower) */
  get blockTradeLower(): number {
    return this.f64(272);
  }

  /** Conversion ratio of the security, where it can be converted. (XTP: convert_into_ration) */
  get convertIntoRatio(): number {
    return this.f64(280);
  }

  /** Trading status code of the exchange, an 8-bit value. (XTP: trade_status) */
  get tradeStatus(): NqTradeStatus | 'unknown' {
    return NqTradeStatus.name(this.u8(288));
  }
  /** The code of tradeStatus as XTP numbers it. */
  get tradeStatusCode(): number {
    return this.u8(288);
  }

  /** Security grade code of the exchange, an 8-bit value. (XTP: security_level) */
  get securityLevel(): NqSecurityLevel | 'unknown' {
    return NqSecurityLevel.name(this.u8(289));
  }
  /** The code of securityLevel as XTP numbers it. */
  get securityLevelCode(): number {
    return this.u8(289);
  }

  /** Trading method code of the exchange, an 8-bit value. (XTP: trade_type) */
  get tradeType(): NqTradeType | 'unknown' {
    return NqTradeType.name(this.u8(290));
  }
  /** The code of tradeType as XTP numbers it. */
  get tradeTypeCode(): number {
    return this.u8(290);
  }

  /** Suspension code of the exchange, an 8-bit value. (XTP: suspend_flag) */
  get suspendFlag(): NqSuspendFlag | 'unknown' {
    return NqSuspendFlag.name(this.u8(291));
  }
  /** The code of suspendFlag as XTP numbers it. */
  get suspendFlagCode(): number {
    return this.u8(291);
  }

  /** Ex-rights and ex-dividend code of the exchange, an 8-bit value. (XTP: ex_dividend_flag) */
  get exDividendFlag(): NqExDividendFlag | 'unknown' {
    return NqExDividendFlag.name(this.u8(292));
  }
  /** The code of exDividendFlag as XTP numbers it. */
  get exDividendFlagCode(): number {
    return this.u8(292);
  }

  /** Market layer: basic, innovative or Beijing Stock Exchange; the index 899050 carries other. (XTP: layer_type) */
  get layerType(): NqSecurityLayer | 'unknown' {
    return NqSecurityLayer.name(this.u8(293));
  }
  /** The code of layerType as XTP numbers it. */
  get layerTypeCode(): number {
    return this.u8(293);
  }

  /** Reserved by the vendor; carries no documented meaning. (XTP: reserved1) */
  get reserved1(): number {
    return this.i16(294);
  }

  /** Place of trading, as an exchange code; may fill all bytes without a terminator. (XTP: trade_places) */
  get tradePlaces(): string {
    return this.text(296, 3);
  }

  /** One-character flag: whether the security is a margin-buying target. (XTP: is_rzbd) */
  get isMarginTarget(): string {
    return this.char(299);
  }

  /** One-character flag: whether the security is a short-selling target. (XTP: is_rqbd) */
  get isShortTarget(): string {
    return this.char(300);
  }

  /** One-character flag: whether margin buying is allowed today. (XTP: is_drrz) */
  get isMarginAllowedToday(): string {
    return this.char(301);
  }

  /** One-character flag: whether short selling is allowed today. (XTP: is_drrq) */
  get isShortAllowedToday(): string {
    return this.char(302);
  }

  /** Reserved by the vendor; carries no documented meaning. (XTP: reserved) */
  get reserved(): string {
    return this.char(303);
  }

  /** Reserved by the vendor; carries no documented meaning. (XTP: unknown) */
  get unknown(): bigint[] {
    return this.list(3, (i) => this.u64(304 + i * 8));
  }

  override toObject(): Record<string, unknown> {
    return {
      symbol: this.symbol,
      exchange: this.exchange,
      ticker: this.ticker,
      tickerName: this.tickerName,
      securityType: this.securityType,
      tickerQualificationClass: this.tickerQualificationClass,
      tickerAbbrEn: this.tickerAbbrEn,
      baseTicker: this.baseTicker,
      industryType: this.industryType,
      currencyType: this.currencyType,
      tradeUnit: this.tradeUnit,
      hangOutDate: this.hangOutDate,
      valueDate: this.valueDate,
      maturityDate: this.maturityDate,
      perLimitVolume: this.perLimitVolume,
      buyVolumeUnit: this.buyVolumeUnit,
      sellVolumeUnit: this.sellVolumeUnit,
      minDeclaredVolume: this.minDeclaredVolume,
      limitPriceAttr: this.limitPriceAttr,
      marketMakerQuantity: this.marketMakerQuantity,
      priceGear: this.priceGear,
      firstLimitTrans: this.firstLimitTrans,
      subsequentLimitTrans: this.subsequentLimitTrans,
      limitUpperPrice: this.limitUpperPrice,
      limitLowerPrice: this.limitLowerPrice,
      blockTradeUpper: this.blockTradeUpper,
      blockTradeLower: this.blockTradeLower,
      convertIntoRatio: this.convertIntoRatio,
      tradeStatus: this.tradeStatus,
      securityLevel: this.securityLevel,
      tradeType: this.tradeType,
      suspendFlag: this.suspendFlag,
      exDividendFlag: this.exDividendFlag,
      layerType: this.layerType,
      reserved1: this.reserved1,
      tradePlaces: this.tradePlaces,
      isMarginTarget: this.isMarginTarget,
      isShortTarget: this.isShortTarget,
      isMarginAllowedToday: this.isMarginAllowedToday,
      isShortAllowedToday: this.isShortAllowedToday,
      reserved: this.reserved,
      unknown: this.unknown,
    };
  }
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
export class IndexPressInfo extends View {
  static override readonly bytes: number = 92;
  static override readonly xtpName: string = 'XTPIndexPressStaticInfo';

  /** The instrument as users write it, e.g. `600519.SH`. */
  get symbol(): string {
    return this.symbolAt(4, 0, 'exchange');
  }

  /** Exchange of the index, in quote-side numbering. (XTP: exchange_id) */
  get exchange(): Exchange | 'unknown' {
    return Exchange.name(this.i32(0));
  }
  /** The code of exchange as XTP numbers it. */
  get exchangeCode(): number {
    return this.i32(0);
  }

  /** Code of the index. (XTP: ticker) */
  get ticker(): string {
    return this.text(4, 16);
  }

  /** Name of the index in UTF-8. (XTP: ticker_name) */
  get tickerName(): string {
    return this.text(20, 64);
  }

  /** One-character market code of the index feed. (XTP: market_code) */
  get marketCode(): string {
    return this.char(84);
  }

  /** Reserved by the vendor; carries no documented meaning. (XTP: unknown) */
  get unknown(): string {
    return this.text(85, 7);
  }

  override toObject(): Record<string, unknown> {
    return {
      symbol: this.symbol,
      exchange: this.exchange,
      ticker: this.ticker,
      tickerName: this.tickerName,
      marketCode: this.marketCode,
      unknown: this.unknown,
    };
  }
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
export class IndexPress extends View {
  static override readonly bytes: number = 104;
  static override readonly xtpName: string = 'XTPIndexPress';

  /** The instrument as users write it, e.g. `600519.SH`. */
  get symbol(): string {
    return this.symbolAt(8, 4, 'exchange');
  }

  /** One-character code of the source the value comes from. (XTP: data_source) */
  get dataSource(): string {
    return this.char(0);
  }

  /** Exchange of the index, in quote-side numbering. (XTP: exchange_id) */
  get exchange(): Exchange | 'unknown' {
    return Exchange.name(this.i32(4));
  }
  /** The code of exchange as XTP numbers it. */
  get exchangeCode(): number {
    return this.i32(4);
  }

  /** Code of the index. (XTP: ticker) */
  get ticker(): string {
    return this.text(8, 16);
  }

  /** Time of the value as epoch milliseconds (raw YYYYMMDDHHMMSSsss, Asia/Shanghai). (XTP: data_time) */
  get time(): number {
    return this.timeMs(24);
  }
  /** time as XTP sends it: YYYYMMDDHHMMSSsss. */
  get timeRaw(): bigint {
    return this.i64Raw(24);
  }

  /** Latest index value, in points. (XTP: last_price) */
  get lastPrice(): number {
    return this.f64(32);
  }

  /** Previous closing index value, in points. (XTP: pre_close_price) */
  get preClosePrice(): number {
    return this.f64(40);
  }

  /** Opening index value of the day, in points. (XTP: open_price) */
  get openPrice(): number {
    return this.f64(48);
  }

  /** Highest index value of the day, in points. (XTP: high_price) */
  get highPrice(): number {
    return this.f64(56);
  }

  /** Lowest index value of the day, in points. (XTP: low_price) */
  get lowPrice(): number {
    return this.f64(64);
  }

  /** Closing index value of the day, in points. (XTP: close_price) */
  get closePrice(): number {
    return this.f64(72);
  }

  /** Cumulative volume of the index members, in the unit of the feed. (XTP: qty) */
  get volume(): number {
    return this.i64(80);
  }

  /** Cumulative turnover of the index members, in yuan. (XTP: turnover) */
  get turnover(): number {
    return this.f64(88);
  }

  /** Cumulative number of trades in the index members. (XTP: trades_count) */
  get tradesCount(): number {
    return this.i64(96);
  }

  override toObject(): Record<string, unknown> {
    return {
      symbol: this.symbol,
      dataSource: this.dataSource,
      exchange: this.exchange,
      ticker: this.ticker,
      time: this.time,
      lastPrice: this.lastPrice,
      preClosePrice: this.preClosePrice,
      openPrice: this.openPrice,
      highPrice: this.highPrice,
      lowPrice: this.lowPrice,
      closePrice: this.closePrice,
      volume: this.volume,
      turnover: this.turnover,
      tradesCount: this.tradesCount,
    };
  }
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
export class RebuildRequest extends View {
  static override readonly bytes: number = 48;
  static override readonly xtpName: string = 'XTPQuoteRebuildReq';

  /** The instrument as users write it, e.g. `600519.SH`. */
  get symbol(): string {
    return this.symbolAt(12, 8, 'exchange');
  }

  /** Number chosen by the caller and echoed in the result. (XTP: request_id) */
  get requestId(): number {
    return this.i32(0);
  }

  /** What to rebuild: snapshots or ticks; one kind per request. (XTP: data_type) */
  get dataType(): RebuildDataType | 'unknown' {
    return RebuildDataType.name(this.i32(4));
  }
  /** The code of dataType as XTP numbers it. */
  get dataTypeCode(): number {
    return this.i32(4);
  }

  /** Exchange of the data, in quote-side numbering. (XTP: exchange_id) */
  get exchange(): Exchange | 'unknown' {
    return Exchange.name(this.i32(8));
  }
  /** The code of exchange as XTP numbers it. */
  get exchangeCode(): number {
    return this.i32(8);
  }

  /** Bare security code the request is for. (XTP: ticker) */
  get ticker(): string {
    return this.text(12, 16);
  }

  /** Channel the tick sequences belong to; needed for tick requests. (XTP: channel_number) */
  get channelNumber(): number {
    return this.i16(28);
  }

  /** First tick sequence (included), or first snapshot time as raw YYYYMMDDHHMMSSsss; a BigInt. (XTP: begin) */
  get begin(): bigint {
    return this.i64Raw(32);
  }

  /** Last tick sequence (included), or end time of snapshots (not included) as raw YYYYMMDDHHMMSSsss; a BigInt. (XTP: end) */
  get end(): bigint {
    return this.i64Raw(40);
  }

  override toObject(): Record<string, unknown> {
    return {
      symbol: this.symbol,
      requestId: this.requestId,
      dataType: this.dataType,
      exchange: this.exchange,
      ticker: this.ticker,
      channelNumber: this.channelNumber,
      begin: this.begin,
      end: this.end,
    };
  }
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
export class RebuildResult extends EventView {
  static override readonly bytes: number = 104;
  static override readonly xtpName: string = 'XTPQuoteRebuildResultRsp';

  /** Number the caller chose in the request. (XTP: request_id) */
  get requestId(): number {
    return this.i32(0);
  }

  /** Exchange of the rebuilt data, in quote-side numbering. (XTP: exchange_id) */
  get exchange(): Exchange | 'unknown' {
    return Exchange.name(this.i32(4));
  }
  /** The code of exchange as XTP numbers it. */
  get exchangeCode(): number {
    return this.i32(4);
  }

  /** Number of records returned. (XTP: size) */
  get size(): number {
    return this.u32(8);
  }

  /** Channel of the rebuilt ticks. (XTP: channel_number) */
  get channelNumber(): number {
    return this.i16(12);
  }

  /** First sequence or raw time actually covered; a BigInt. (XTP: begin) */
  get begin(): bigint {
    return this.i64Raw(16);
  }

  /** Last sequence or raw time actually covered; continue from here when the result is partly. A BigInt. (XTP: end) */
  get end(): bigint {
    return this.i64Raw(24);
  }

  /** Outcome: complete, partly, noData, paramError or tooFrequent. (XTP: result_code) */
  get resultCode(): RebuildResultCode | 'unknown' {
    return RebuildResultCode.name(this.i32(32));
  }
  /** The code of resultCode as XTP numbers it. */
  get resultCodeCode(): number {
    return this.i32(32);
  }

  /** Text that goes with the outcome. (XTP: msg) */
  get message(): string {
    return this.text(36, 64);
  }

  override toObject(): Record<string, unknown> {
    return {
      requestId: this.requestId,
      exchange: this.exchange,
      size: this.size,
      channelNumber: this.channelNumber,
      begin: this.begin,
      end: this.end,
      resultCode: this.resultCode,
      message: this.message,
    };
  }
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
export class OrderInsert extends View {
  static override readonly bytes: number = 72;
  static override readonly xtpName: string = 'XTPOrderInsertInfo';

  /** The instrument as users write it, e.g. `600519.SH`. */
  get symbol(): string {
    return this.symbolAt(12, 28, 'market');
  }

  /** Order id as BigInt; leave 0 for InsertOrder, use an id from GetANewOrderXTPID of the same session for InsertOrderExtra. (XTP: order_xtp_id) */
  get orderXtpId(): bigint {
    return this.u64(0);
  }

  /** Free number chosen by the caller, echoed in order and trade events; on the public test counter 1-6 pick the matching mode. (XTP: order_client_id) */
  get orderClientId(): number {
    return this.u32(8);
  }

  /** Bare security code without blanks or exchange suffix. (XTP: ticker) */
  get ticker(): string {
    return this.text(12, 16);
  }

  /** Trading market; numbered the other way round from the quote-side exchange (SZ=1, SH=2). (XTP: market) */
  get market(): Market | 'unknown' {
    return Market.name(this.i32(28));
  }
  /** The code of market as XTP numbers it. */
  get marketCode(): number {
    return this.i32(28);
  }

  /** Price in yuan; SH market orders carry a protective limit here, SZ market orders may use 0; repo orders carry the rate. (XTP: price) */
  get price(): number {
    return this.f64(32);
  }

  /** Reserved by the vendor for stop orders; leave 0. (XTP: stop_price) */
  get stopPrice(): number {
    return this.f64(40);
  }

  /** Quantity: shares or fund units; pieces for bonds and repo (one piece is 100 yuan face value); contracts for options. (XTP: quantity) */
  get quantity(): number {
    return this.i64(48);
  }

  /** Price type; anything but ordinary buying and selling uses limit, an option exercise uses 0. (XTP: price_type) */
  get priceType(): PriceType | 'unknown' {
    return PriceType.name(this.i32(56));
  }
  /** The code of priceType as XTP numbers it. */
  get priceTypeCode(): number {
    return this.i32(56);
  }

  /** All four bytes from side to reserved2 as one number; overlaps side and positionEffect. (XTP: u32) */
  get sideBits(): number {
    return this.u32(60);
  }

  /** Side of the order: buy, sell, creation, redemption, margin or short operation, option combination. (XTP: side) */
  get side(): Side | 'unknown' {
    return Side.name(this.u8(60));
  }
  /** The code of side as XTP numbers it. */
  get sideCode(): number {
    return this.u8(60);
  }

  /** Open or close for option orders; leave 0 (init) for everything else. (XTP: position_effect) */
  get positionEffect(): PositionEffect | 'unknown' {
    return PositionEffect.name(this.u8(61));
  }
  /** The code of positionEffect as XTP numbers it. */
  get positionEffectCode(): number {
    return this.u8(61);
  }

  /** Reserved by the vendor; leave 0. (XTP: reserved1) */
  get reserved1(): number {
    return this.u8(62);
  }

  /** Reserved by the vendor; leave 0. (XTP: reserved2) */
  get reserved2(): number {
    return this.u8(63);
  }

  /** Business the order belongs to; credit accounts must use margin, ordinary cash orders from them are rejected. (XTP: business_type) */
  get businessType(): BusinessType | 'unknown' {
    return BusinessType.name(this.i32(64));
  }
  /** The code of businessType as XTP numbers it. */
  get businessTypeCode(): number {
    return this.i32(64);
  }

  override toObject(): Record<string, unknown> {
    return {
      symbol: this.symbol,
      orderXtpId: this.orderXtpId,
      orderClientId: this.orderClientId,
      ticker: this.ticker,
      market: this.market,
      price: this.price,
      stopPrice: this.stopPrice,
      quantity: this.quantity,
      priceType: this.priceType,
      sideBits: this.sideBits,
      side: this.side,
      positionEffect: this.positionEffect,
      reserved1: this.reserved1,
      reserved2: this.reserved2,
      businessType: this.businessType,
    };
  }
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
export class OrderCancel extends EventView {
  static override readonly bytes: number = 16;
  static override readonly xtpName: string = 'XTPOrderCancelInfo';

  /** Id of the cancel request itself, as BigInt: the value CancelOrder returned. (XTP: order_cancel_xtp_id) */
  get orderCancelXtpId(): bigint {
    return this.u64(0);
  }

  /** Id of the order that was to be cancelled, as BigInt. (XTP: order_xtp_id) */
  get orderXtpId(): bigint {
    return this.u64(8);
  }

  override toObject(): Record<string, unknown> {
    return { orderCancelXtpId: this.orderCancelXtpId, orderXtpId: this.orderXtpId };
  }
}

/** The fields of XTPOrderCancelInfo as a plain object; what is left out is zero. */
export interface OrderCancelFields {
  /** Id of the cancel request itself, as BigInt: the value CancelOrder returned. */
  readonly orderCancelXtpId?: bigint | number;
  /** Id of the order that was to be cancelled, as BigInt. */
  readonly orderXtpId?: bigint | number;
}

/** State of one order, from OnOrderEvent, OnQueryOrder and OnQueryOrderByPage; paged rows also include cancel requests. (XTP: XTPOrderInfo, XTPQueryOrderRsp, 152 bytes) */
export class OrderInfo extends EventView {
  static override readonly bytes: number = 152;
  static override readonly xtpName: string = 'XTPOrderInfo';

  /** The instrument as users write it, e.g. `600519.SH`. */
  get symbol(): string {
    return this.symbolAt(24, 40, 'market');
  }

  /** Order id as BigInt, unique within the trading day; bits 32-39 hold the client id. (XTP: order_xtp_id) */
  get orderXtpId(): bigint {
    return this.u64(0);
  }

  /** Number the caller chose when inserting the order. (XTP: order_client_id) */
  get orderClientId(): number {
    return this.u32(8);
  }

  /** Client number of the cancel request; not used at present. (XTP: order_cancel_client_id) */
  get orderCancelClientId(): number {
    return this.u32(12);
  }

  /** Id of the cancel that succeeded, as BigInt; 0 while the order is not cancelled. (XTP: order_cancel_xtp_id) */
  get orderCancelXtpId(): bigint {
    return this.u64(16);
  }

  /** Bare security code. (XTP: ticker) */
  get ticker(): string {
    return this.text(24, 16);
  }

  /** Trading market, in trade-side numbering (SZ=1, SH=2). (XTP: market) */
  get market(): Market | 'unknown' {
    return Market.name(this.i32(40));
  }
  /** The code of market as XTP numbers it. */
  get marketCode(): number {
    return this.i32(40);
  }

  /** Order price in yuan, as inserted. (XTP: price) */
  get price(): number {
    return this.f64(48);
  }

  /** Ordered quantity: shares, bond pieces or contracts. (XTP: quantity) */
  get quantity(): number {
    return this.i64(56);
  }

  /** Price type of the order. (XTP: price_type) */
  get priceType(): PriceType | 'unknown' {
    return PriceType.name(this.i32(64));
  }
  /** The code of priceType as XTP numbers it. */
  get priceTypeCode(): number {
    return this.i32(64);
  }

  /** All four bytes from side to reserved2 as one number; overlaps side and positionEffect. (XTP: u32) */
  get sideBits(): number {
    return this.u32(68);
  }

  /** Side of the order. (XTP: side) */
  get side(): Side | 'unknown' {
    return Side.name(this.u8(68));
  }
  /** The code of side as XTP numbers it. */
  get sideCode(): number {
    return this.u8(68);
  }

  /** Open or close of an option order; 0 (init) for everything else. (XTP: position_effect) */
  get positionEffect(): PositionEffect | 'unknown' {
    return PositionEffect.name(this.u8(69));
  }
  /** The code of positionEffect as XTP numbers it. */
  get positionEffectCode(): number {
    return this.u8(69);
  }

  /** Reserved by the vendor; carries no documented meaning. (XTP: reserved1) */
  get reserved1(): number {
    return this.u8(70);
  }

  /** Reserved by the vendor; carries no documented meaning. (XTP: reserved2) */
  get reserved2(): number {
    return this.u8(71);
  }

  /** Business the order belongs to. (XTP: business_type) */
  get businessType(): BusinessType | 'unknown' {
    return BusinessType.name(this.i32(72));
  }
  /** The code of businessType as XTP numbers it. */
  get businessTypeCode(): number {
    return this.i32(72);
  }

  /** Quantity filled so far, cumulative; a partial fill pushes no order event, so follow OnTradeEvent for progress. (XTP: qty_traded) */
  get quantityTraded(): number {
    return this.i64(80);
  }

  /** Unfilled quantity while working or rejected; after a cancel (canceled, partTradedNotQueueing) the cancelled quantity. (XTP: qty_left) */
  get quantityLeft(): number {
    return this.i64(88);
  }

  /** Time the counter received the order, XTP local time as epoch milliseconds. (XTP: insert_time) */
  get insertTime(): number {
    return this.timeMs(96);
  }
  /** insertTime as XTP sends it: YYYYMMDDHHMMSSsss. */
  get insertTimeRaw(): bigint {
    return this.i64Raw(96);
  }

  /** Time of the last change, XTP local time as epoch milliseconds; raw 0 when unset. (XTP: update_time) */
  get updateTime(): number {
    return this.timeMs(104);
  }
  /** updateTime as XTP sends it: YYYYMMDDHHMMSSsss. */
  get updateTimeRaw(): bigint {
    return this.i64Raw(104);
  }

  /** Exchange time of the cancellation as epoch milliseconds; raw 0 when not cancelled. (XTP: cancel_time) */
  get cancelTime(): number {
    return this.timeMs(112);
  }
  /** cancelTime as XTP sends it: YYYYMMDDHHMMSSsss. */
  get cancelTimeRaw(): bigint {
    return this.i64Raw(112);
  }

  /** Money amount filled so far in yuan, cumulative. (XTP: trade_amount) */
  get tradeAmount(): number {
    return this.f64(120);
  }

  /** Number the counter made up for the exchange gateway; not the order id. (XTP: order_local_id) */
  get orderLocalId(): string {
    return this.text(128, 11);
  }

  /** Order status; init and partTradedQueueing are never pushed, they appear only in query results. (XTP: order_status) */
  get orderStatus(): OrderStatus | 'unknown' {
    return OrderStatus.name(this.i32(140));
  }
  /** The code of orderStatus as XTP numbers it. */
  get orderStatusCode(): number {
    return this.i32(140);
  }

  /** State of the request; in paged queries 1-3 mark order rows and 4-6 cancel rows. (XTP: order_submit_status) */
  get orderSubmitStatus(): OrderSubmitStatus | 'unknown' {
    return OrderSubmitStatus.name(this.i32(144));
  }
  /** The code of orderSubmitStatus as XTP numbers it. */
  get orderSubmitStatusCode(): number {
    return this.i32(144);
  }

  /** Kind of order as one character; ordinary orders carry normal. (XTP: order_type) */
  get orderType(): OrderType | 'unknown' {
    return OrderType.name(this.u8(148));
  }
  /** The code of orderType as XTP numbers it. */
  get orderTypeCode(): number {
    return this.u8(148);
  }

  override toObject(): Record<string, unknown> {
    return {
      symbol: this.symbol,
      orderXtpId: this.orderXtpId,
      orderClientId: this.orderClientId,
      orderCancelClientId: this.orderCancelClientId,
      orderCancelXtpId: this.orderCancelXtpId,
      ticker: this.ticker,
      market: this.market,
      price: this.price,
      quantity: this.quantity,
      priceType: this.priceType,
      sideBits: this.sideBits,
      side: this.side,
      positionEffect: this.positionEffect,
      reserved1: this.reserved1,
      reserved2: this.reserved2,
      businessType: this.businessType,
      quantityTraded: this.quantityTraded,
      quantityLeft: this.quantityLeft,
      insertTime: this.insertTime,
      updateTime: this.updateTime,
      cancelTime: this.cancelTime,
      tradeAmount: this.tradeAmount,
      orderLocalId: this.orderLocalId,
      orderStatus: this.orderStatus,
      orderSubmitStatus: this.orderSubmitStatus,
      orderType: this.orderType,
    };
  }
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
export class OrderInfoEx extends EventView {
  static override readonly bytes: number = 312;
  static override readonly xtpName: string = 'XTPOrderInfoEx';

  /** The instrument as users write it, e.g. `600519.SH`. */
  get symbol(): string {
    return this.symbolAt(24, 40, 'market');
  }

  /** Order id as BigInt, unique within the trading day; bits 32-39 hold the client id. (XTP: order_xtp_id) */
  get orderXtpId(): bigint {
    return this.u64(0);
  }

  /** Number the caller chose when inserting the order. (XTP: order_client_id) */
  get orderClientId(): number {
    return this.u32(8);
  }

  /** Client number of the cancel request; not used at present. (XTP: order_cancel_client_id) */
  get orderCancelClientId(): number {
    return this.u32(12);
  }

  /** Id of the cancel that succeeded, as BigInt; 0 while the order is not cancelled. (XTP: order_cancel_xtp_id) */
  get orderCancelXtpId(): bigint {
    return this.u64(16);
  }

  /** Bare security code. (XTP: ticker) */
  get ticker(): string {
    return this.text(24, 16);
  }

  /** Trading market, in trade-side numbering (SZ=1, SH=2). (XTP: market) */
  get market(): Market | 'unknown' {
    return Market.name(this.i32(40));
  }
  /** The code of market as XTP numbers it. */
  get marketCode(): number {
    return this.i32(40);
  }

  /** Order price in yuan, as inserted. (XTP: price) */
  get price(): number {
    return this.f64(48);
  }

  /** Ordered quantity: shares, bond pieces or contracts. (XTP: quantity) */
  get quantity(): number {
    return this.i64(56);
  }

  /** Price type of the order. (XTP: price_type) */
  get priceType(): PriceType | 'unknown' {
    return PriceType.name(this.i32(64));
  }
  /** The code of priceType as XTP numbers it. */
  get priceTypeCode(): number {
    return this.i32(64);
  }

  /** All four bytes from side to reserved2 as one number; overlaps side and positionEffect. (XTP: u32) */
  get sideBits(): number {
    return this.u32(68);
  }

  /** Side of the order. (XTP: side) */
  get side(): Side | 'unknown' {
    return Side.name(this.u8(68));
  }
  /** The code of side as XTP numbers it. */
  get sideCode(): number {
    return this.u8(68);
  }

  /** Open or close of an option order; 0 (init) for everything else. (XTP: position_effect) */
  get positionEffect(): PositionEffect | 'unknown' {
    return PositionEffect.name(this.u8(69));
  }
  /** The code of positionEffect as XTP numbers it. */
  get positionEffectCode(): number {
    return this.u8(69);
  }

  /** Reserved by the vendor; carries no documented meaning. (XTP: reserved1) */
  get reserved1(): number {
    return this.u8(70);
  }

  /** Reserved by the vendor; carries no documented meaning. (XTP: reserved2) */
  get reserved2(): number {
    return this.u8(71);
  }

  /** Business the order belongs to. (XTP: business_type) */
  get businessType(): BusinessType | 'unknown' {
    return BusinessType.name(this.i32(72));
  }
  /** The code of businessType as XTP numbers it. */
  get businessTypeCode(): number {
    return this.i32(72);
  }

  /** Quantity filled so far, cumulative. (XTP: qty_traded) */
  get quantityTraded(): number {
    return this.i64(80);
  }

  /** Unfilled quantity while working or rejected; after a cancel (canceled, partTradedNotQueueing) the cancelled quantity. (XTP: qty_left) */
  get quantityLeft(): number {
    return this.i64(88);
  }

  /** Time the counter received the order, XTP local time as epoch milliseconds. (XTP: insert_time) */
  get insertTime(): number {
    return this.timeMs(96);
  }
  /** insertTime as XTP sends it: YYYYMMDDHHMMSSsss. */
  get insertTimeRaw(): bigint {
    return this.i64Raw(96);
  }

  /** Time of the last change, XTP local time as epoch milliseconds; raw 0 when unset. (XTP: update_time) */
  get updateTime(): number {
    return this.timeMs(104);
  }
  /** updateTime as XTP sends it: YYYYMMDDHHMMSSsss. */
  get updateTimeRaw(): bigint {
    return this.i64Raw(104);
  }

  /** Exchange time of the cancellation as epoch milliseconds; raw 0 when not cancelled. (XTP: cancel_time) */
  get cancelTime(): number {
    return this.timeMs(112);
  }
  /** cancelTime as XTP sends it: YYYYMMDDHHMMSSsss. */
  get cancelTimeRaw(): bigint {
    return this.i64Raw(112);
  }

  /** Money amount filled so far in yuan, cumulative. (XTP: trade_amount) */
  get tradeAmount(): number {
    return this.f64(120);
  }

  /** Number the counter made up for the exchange gateway; not the order id. (XTP: order_local_id) */
  get orderLocalId(): string {
    return this.text(128, 11);
  }

  /** Order status; init and partTradedQueueing are never pushed, they appear only in query results. (XTP: order_status) */
  get orderStatus(): OrderStatus | 'unknown' {
    return OrderStatus.name(this.i32(140));
  }
  /** The code of orderStatus as XTP numbers it. */
  get orderStatusCode(): number {
    return this.i32(140);
  }

  /** State of the request; in paged queries 1-3 mark order rows and 4-6 cancel rows. (XTP: order_submit_status) */
  get orderSubmitStatus(): OrderSubmitStatus | 'unknown' {
    return OrderSubmitStatus.name(this.i32(144));
  }
  /** The code of orderSubmitStatus as XTP numbers it. */
  get orderSubmitStatusCode(): number {
    return this.i32(144);
  }

  /** Kind of order as one character; ordinary orders carry normal. (XTP: order_type) */
  get orderType(): OrderType | 'unknown' {
    return OrderType.name(this.u8(148));
  }
  /** The code of orderType as XTP numbers it. */
  get orderTypeCode(): number {
    return this.u8(148);
  }

  /** Order number given by the exchange: all SZ orders, SH stocks and bonds, not SH creation and redemption. (XTP: order_exch_id) */
  get orderExchangeId(): string {
    return this.text(149, 17);
  }

  /** Reason of the last rejection; the only place it can still be read after a restart. (XTP: order_err_t) */
  get orderError(): ErrorInfo {
    return new ErrorInfo(this.data, this.at + 168);
  }

  /** Reserved by the vendor; carries no documented meaning. (XTP: unknown) */
  get unknown(): bigint[] {
    return this.list(2, (i) => this.u64(296 + i * 8));
  }

  override toObject(): Record<string, unknown> {
    return {
      symbol: this.symbol,
      orderXtpId: this.orderXtpId,
      orderClientId: this.orderClientId,
      orderCancelClientId: this.orderCancelClientId,
      orderCancelXtpId: this.orderCancelXtpId,
      ticker: this.ticker,
      market: this.market,
      price: this.price,
      quantity: this.quantity,
      priceType: this.priceType,
      sideBits: this.sideBits,
      side: this.side,
      positionEffect: this.positionEffect,
      reserved1: this.reserved1,
      reserved2: this.reserved2,
      businessType: this.businessType,
      quantityTraded: this.quantityTraded,
      quantityLeft: this.quantityLeft,
      insertTime: this.insertTime,
      updateTime: this.updateTime,
      cancelTime: this.cancelTime,
      tradeAmount: this.tradeAmount,
      orderLocalId: this.orderLocalId,
      orderStatus: this.orderStatus,
      orderSubmitStatus: this.orderSubmitStatus,
      orderType: this.orderType,
      orderExchangeId: this.orderExchangeId,
      orderError: this.orderError.toObject(),
      unknown: this.unknown,
    };
  }
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
export class TradeReport extends EventView {
  static override readonly bytes: number = 144;
  static override readonly xtpName: string = 'XTPTradeReport';

  /** The instrument as users write it, e.g. `600519.SH`. */
  get symbol(): string {
    return this.symbolAt(12, 28, 'market');
  }

  /** Id of the filled order, as BigInt. (XTP: order_xtp_id) */
  get orderXtpId(): bigint {
    return this.u64(0);
  }

  /** Number the caller chose when inserting the order. (XTP: order_client_id) */
  get orderClientId(): number {
    return this.u32(8);
  }

  /** Bare security code; differs from the order's for the component rows of ETF creation and redemption. (XTP: ticker) */
  get ticker(): string {
    return this.text(12, 16);
  }

  /** Trading market, in trade-side numbering (SZ=1, SH=2). (XTP: market) */
  get market(): Market | 'unknown' {
    return Market.name(this.i32(28));
  }
  /** The code of market as XTP numbers it. */
  get marketCode(): number {
    return this.i32(28);
  }

  /** Duplicates the order id, as BigInt. (XTP: local_order_id) */
  get localOrderId(): bigint {
    return this.u64(32);
  }

  /** Execution id: unique per fill in SZ; in SH it names the match, so two reports sharing it are a self-trade. (XTP: exec_id) */
  get execId(): string {
    return this.text(40, 18);
  }

  /** Price of this fill in yuan. (XTP: price) */
  get price(): number {
    return this.f64(64);
  }

  /** Quantity of this fill only, not cumulative; 0 marks a cash-substituted ETF component. (XTP: quantity) */
  get quantity(): number {
    return this.i64(72);
  }

  /** Exchange time of the fill as epoch milliseconds. (XTP: trade_time) */
  get tradeTime(): number {
    return this.timeMs(80);
  }
  /** tradeTime as XTP sends it: YYYYMMDDHHMMSSsss. */
  get tradeTimeRaw(): bigint {
    return this.i64Raw(80);
  }

  /** Money amount of this fill in yuan: price times quantity. (XTP: trade_amount) */
  get tradeAmount(): number {
    return this.f64(88);
  }

  /** Report number as BigInt; unique per account in SH, per platform in SZ, not unique across accounts. (XTP: report_index) */
  get reportIndex(): bigint {
    return this.u64(96);
  }

  /** Order number given by the exchange; documented as filled for SZ only. (XTP: order_exch_id) */
  get orderExchangeId(): string {
    return this.text(104, 17);
  }

  /** Kind of fill: common, or the cash and primary-market rows of ETF creation and redemption. (XTP: trade_type) */
  get tradeType(): TradeType | 'unknown' {
    return TradeType.name(this.u8(121));
  }
  /** The code of tradeType as XTP numbers it. */
  get tradeTypeCode(): number {
    return this.u8(121);
  }

  /** All four bytes from side to reserved2 as one number; overlaps side and positionEffect. (XTP: u32) */
  get sideBits(): number {
    return this.u32(124);
  }

  /** Side of the filled order. (XTP: side) */
  get side(): Side | 'unknown' {
    return Side.name(this.u8(124));
  }
  /** The code of side as XTP numbers it. */
  get sideCode(): number {
    return this.u8(124);
  }

  /** Open or close of an option order; 0 (init) for everything else. (XTP: position_effect) */
  get positionEffect(): PositionEffect | 'unknown' {
    return PositionEffect.name(this.u8(125));
  }
  /** The code of positionEffect as XTP numbers it. */
  get positionEffectCode(): number {
    return this.u8(125);
  }

  /** Reserved by the vendor; carries no documented meaning. (XTP: reserved1) */
  get reserved1(): number {
    return this.u8(126);
  }

  /** Reserved by the vendor; carries no documented meaning. (XTP: reserved2) */
  get reserved2(): number {
    return this.u8(127);
  }

  /** Business the filled order belongs to. (XTP: business_type) */
  get businessType(): BusinessType | 'unknown' {
    return BusinessType.name(this.i32(128));
  }
  /** The code of businessType as XTP numbers it. */
  get businessTypeCode(): number {
    return this.i32(128);
  }

  /** Code of the broker's exchange trading unit (PBU) the fill went through. (XTP: branch_pbu) */
  get branchPbu(): string {
    return this.text(132, 7);
  }

  override toObject(): Record<string, unknown> {
    return {
      symbol: this.symbol,
      orderXtpId: this.orderXtpId,
      orderClientId: this.orderClientId,
      ticker: this.ticker,
      market: this.market,
      localOrderId: this.localOrderId,
      execId: this.execId,
      price: this.price,
      quantity: this.quantity,
      tradeTime: this.tradeTime,
      tradeAmount: this.tradeAmount,
      reportIndex: this.reportIndex,
      orderExchangeId: this.orderExchangeId,
      tradeType: this.tradeType,
      sideBits: this.sideBits,
      side: this.side,
      positionEffect: this.positionEffect,
      reserved1: this.reserved1,
      reserved2: this.reserved2,
      businessType: this.businessType,
      branchPbu: this.branchPbu,
    };
  }
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
export class OrderQuery extends View {
  static override readonly bytes: number = 32;
  static override readonly xtpName: string = 'XTPQueryOrderReq';

  /** Security code to filter by; empty means all. (XTP: ticker) */
  get ticker(): string {
    return this.text(0, 16);
  }

  /** Start of the window as epoch milliseconds; raw 0 means the start of the trading day. (XTP: begin_time) */
  get beginTime(): number {
    return this.timeMs(16);
  }
  /** beginTime as XTP sends it: YYYYMMDDHHMMSSsss. */
  get beginTimeRaw(): bigint {
    return this.i64Raw(16);
  }

  /** End of the window as epoch milliseconds; raw 0 means now. (XTP: end_time) */
  get endTime(): number {
    return this.timeMs(24);
  }
  /** endTime as XTP sends it: YYYYMMDDHHMMSSsss. */
  get endTimeRaw(): bigint {
    return this.i64Raw(24);
  }

  override toObject(): Record<string, unknown> {
    return { ticker: this.ticker, beginTime: this.beginTime, endTime: this.endTime };
  }
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
export class OrderPageQuery extends View {
  static override readonly bytes: number = 24;
  static override readonly xtpName: string = 'XTPQueryOrderByPageReq';

  /** Number of rows wanted in this page; 1000 is a common choice. (XTP: req_count) */
  get requestCount(): number {
    return this.i64(0);
  }

  /** Cursor as BigInt: 0 for the first page, then the last query reference of the previous page. (XTP: reference) */
  get reference(): bigint {
    return this.i64Raw(8);
  }

  /** Reserved by the vendor; leave 0. (XTP: reserved) */
  get reserved(): number {
    return this.i64(16);
  }

  override toObject(): Record<string, unknown> {
    return { requestCount: this.requestCount, reference: this.reference, reserved: this.reserved };
  }
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
export class TradeByExecIdQuery extends View {
  static override readonly bytes: number = 32;
  static override readonly xtpName: string = 'XTPQueryReportByExecIdReq';

  /** Id of the filled order, as BigInt. (XTP: order_xtp_id) */
  get orderXtpId(): bigint {
    return this.u64(0);
  }

  /** Execution id of the fill. (XTP: exec_id) */
  get execId(): string {
    return this.text(8, 18);
  }

  override toObject(): Record<string, unknown> {
    return { orderXtpId: this.orderXtpId, execId: this.execId };
  }
}

/** The fields of XTPQueryReportByExecIdReq as a plain object; what is left out is zero. */
export interface TradeByExecIdQueryFields {
  /** Id of the filled order, as BigInt. */
  readonly orderXtpId?: bigint | number;
  /** Execution id of the fill. */
  readonly execId?: string;
}

/** Filter of QueryTrades; covers the current trading day only. (XTP: XTPQueryTraderReq, 32 bytes) */
export class TradeQuery extends View {
  static override readonly bytes: number = 32;
  static override readonly xtpName: string = 'XTPQueryTraderReq';

  /** Security code to filter by; empty means all. (XTP: ticker) */
  get ticker(): string {
    return this.text(0, 16);
  }

  /** Start of the window as epoch milliseconds; raw 0 means the start of the trading day. (XTP: begin_time) */
  get beginTime(): number {
    return this.timeMs(16);
  }
  /** beginTime as XTP sends it: YYYYMMDDHHMMSSsss. */
  get beginTimeRaw(): bigint {
    return this.i64Raw(16);
  }

  /** End of the window as epoch milliseconds; raw 0 means now. (XTP: end_time) */
  get endTime(): number {
    return this.timeMs(24);
  }
  /** endTime as XTP sends it: YYYYMMDDHHMMSSsss. */
  get endTimeRaw(): bigint {
    return this.i64Raw(24);
  }

  override toObject(): Record<string, unknown> {
    return { ticker: this.ticker, beginTime: this.beginTime, endTime: this.endTime };
  }
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
export class TradePageQuery extends View {
  static override readonly bytes: number = 24;
  static override readonly xtpName: string = 'XTPQueryTraderByPageReq';

  /** Number of rows wanted in this page; 1000 is a common choice. (XTP: req_count) */
  get requestCount(): number {
    return this.i64(0);
  }

  /** Cursor as BigInt: 0 for the first page, then the last query reference of the previous page. (XTP: reference) */
  get reference(): bigint {
    return this.i64Raw(8);
  }

  /** Reserved by the vendor; leave 0. (XTP: reserved) */
  get reserved(): number {
    return this.i64(16);
  }

  override toObject(): Record<string, unknown> {
    return { requestCount: this.requestCount, reference: this.reference, reserved: this.reserved };
  }
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
export class Asset extends EventView {
  static override readonly bytes: number = 416;
  static override readonly xtpName: string = 'XTPQueryAssetRsp';

  /** Cash total in yuan: buyingPower + withholdingAmount (credit: + repayStockAvailableBalance); holdings are not counted. (XTP: total_asset) */
  get totalAsset(): number {
    return this.f64(0);
  }

  /** Cash available for buying, in yuan; margin purchases do not reduce it, collateral purchases do. (XTP: buying_power) */
  get buyingPower(): number {
    return this.f64(8);
  }

  /** Value of securities held; reserved, always 0. (XTP: security_asset) */
  get securityAsset(): number {
    return this.f64(16);
  }

  /** Cumulative amount bought today, in yuan; not filled for credit accounts. (XTP: fund_buy_amount) */
  get fundBuyAmount(): number {
    return this.f64(24);
  }

  /** Cumulative fees on purchases today, in yuan; not filled for credit accounts. (XTP: fund_buy_fee) */
  get fundBuyFee(): number {
    return this.f64(32);
  }

  /** Cumulative amount sold today, in yuan; not filled for credit accounts. (XTP: fund_sell_amount) */
  get fundSellAmount(): number {
    return this.f64(40);
  }

  /** Cumulative fees on sales today, in yuan; not filled for credit accounts. (XTP: fund_sell_fee) */
  get fundSellFee(): number {
    return this.f64(48);
  }

  /** Cash and fees frozen by working purchase orders paid from own funds, in yuan. (XTP: withholding_amount) */
  get withholdingAmount(): number {
    return this.f64(56);
  }

  /** Kind of account: normal, credit or derivatives; the way to learn which one is logged in. (XTP: account_type) */
  get accountType(): AccountType | 'unknown' {
    return AccountType.name(this.i32(64));
  }
  /** The code of accountType as XTP numbers it. */
  get accountTypeCode(): number {
    return this.i32(64);
  }

  /** Margin frozen by working option orders, in yuan; option accounts only. (XTP: frozen_margin) */
  get frozenMargin(): number {
    return this.f64(72);
  }

  /** Cash frozen for exercising options, in yuan; option accounts only. (XTP: frozen_exec_cash) */
  get frozenExecCash(): number {
    return this.f64(80);
  }

  /** Fees frozen for exercising options, in yuan; option accounts only. (XTP: frozen_exec_fee) */
  get frozenExecFee(): number {
    return this.f64(88);
  }

  /** Funds advanced to the account, in yuan; option accounts only. (XTP: pay_later) */
  get payLater(): number {
    return this.f64(96);
  }

  /** Funds expected to be advanced to the account, in yuan; option accounts only. (XTP: preadva_pay) */
  get preAdvancePay(): number {
    return this.f64(104);
  }

  /** Cash balance at the start of the day, in yuan; option accounts only. (XTP: orig_banlance) */
  get originalBalance(): number {
    return this.f64(112);
  }

  /** Current cash balance, in yuan; option accounts only. (XTP: banlance) */
  get balance(): number {
    return this.f64(120);
  }

  /** Net transfers today between this counter and the main counter (in minus out), in yuan; option accounts only. (XTP: deposit_withdraw) */
  get depositWithdraw(): number {
    return this.f64(128);
  }

  /** Net cash flow of today's trading, in yuan; option accounts only. (XTP: trade_netting) */
  get tradeNetting(): number {
    return this.f64(136);
  }

  /** Capital of the account, in yuan; option accounts only. (XTP: captial_asset) */
  get capitalAsset(): number {
    return this.f64(144);
  }

  /** Cash frozen by force, in yuan; option accounts only. (XTP: force_freeze_amount) */
  get forceFreezeAmount(): number {
    return this.f64(152);
  }

  /** Cash that can be withdrawn, in yuan; option accounts only. (XTP: preferred_amount) */
  get preferredAmount(): number {
    return this.f64(160);
  }

  /** Short-sale proceeds in yuan, usable to buy back shorted stock and money funds; credit accounts only. (XTP: repay_stock_aval_banlance) */
  get repayStockAvailableBalance(): number {
    return this.f64(168);
  }

  /** Traffic fees charged for orders, in yuan. (XTP: fund_order_data_charges) */
  get fundOrderDataCharges(): number {
    return this.f64(176);
  }

  /** Traffic fees charged for cancels, in yuan. (XTP: fund_cancel_data_charges) */
  get fundCancelDataCharges(): number {
    return this.f64(184);
  }

  /** Risk degree by the exchange's measure; options only, currently 0. (XTP: exchange_cur_risk_degree) */
  get exchangeCurrentRiskDegree(): number {
    return this.f64(192);
  }

  /** Risk degree by the broker's measure; options only, currently 0. (XTP: company_cur_risk_degree) */
  get companyCurrentRiskDegree(): number {
    return this.f64(200);
  }

  /** Reserved by the vendor; carries no documented meaning. (XTP: unknown) */
  get unknown(): bigint[] {
    return this.list(26, (i) => this.u64(208 + i * 8));
  }

  override toObject(): Record<string, unknown> {
    return {
      totalAsset: this.totalAsset,
      buyingPower: this.buyingPower,
      securityAsset: this.securityAsset,
      fundBuyAmount: this.fundBuyAmount,
      fundBuyFee: this.fundBuyFee,
      fundSellAmount: this.fundSellAmount,
      fundSellFee: this.fundSellFee,
      withholdingAmount: this.withholdingAmount,
      accountType: this.accountType,
      frozenMargin: this.frozenMargin,
      frozenExecCash: this.frozenExecCash,
      frozenExecFee: this.frozenExecFee,
      payLater: this.payLater,
      preAdvancePay: this.preAdvancePay,
      originalBalance: this.originalBalance,
      balance: this.balance,
      depositWithdraw: this.depositWithdraw,
      tradeNetting: this.tradeNetting,
      capitalAsset: this.capitalAsset,
      forceFreezeAmount: this.forceFreezeAmount,
      preferredAmount: this.preferredAmount,
      repayStockAvailableBalance: this.repayStockAvailableBalance,
      fundOrderDataCharges: this.fundOrderDataCharges,
      fundCancelDataCharges: this.fundCancelDataCharges,
      exchangeCurrentRiskDegree: this.exchangeCurrentRiskDegree,
      companyCurrentRiskDegree: this.companyCurrentRiskDegree,
      unknown: this.unknown,
    };
  }
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
export class PositionQuery extends View {
  static override readonly bytes: number = 20;
  static override readonly xtpName: string = 'XTPQueryStkPositionReq';

  /** The instrument as users write it, e.g. `600519.SH`. */
  get symbol(): string {
    return this.symbolAt(0, 16, 'market');
  }

  /** Bare security code. (XTP: ticker) */
  get ticker(): string {
    return this.text(0, 16);
  }

  /** Trading market of the security. (XTP: market) */
  get market(): Market | 'unknown' {
    return Market.name(this.i32(16));
  }
  /** The code of market as XTP numbers it. */
  get marketCode(): number {
    return this.i32(16);
  }

  override toObject(): Record<string, unknown> {
    return { symbol: this.symbol, ticker: this.ticker, market: this.market };
  }
}

/** The fields of XTPQueryStkPositionReq as a plain object; what is left out is zero. */
export interface PositionQueryFields {
  /** Bare security code. */
  readonly ticker?: string;
  /** Trading market of the security. */
  readonly market?: Market | number;
}

/** One holding of the account, from OnQueryPosition. (XTP: XTPQueryStkPositionRsp, 536 bytes) */
export class Position extends EventView {
  static override readonly bytes: number = 536;
  static override readonly xtpName: string = 'XTPQueryStkPositionRsp';

  /** The instrument as users write it, e.g. `600519.SH`. */
  get symbol(): string {
    return this.symbolAt(0, 80, 'market');
  }

  /** Bare security code. (XTP: ticker) */
  get ticker(): string {
    return this.text(0, 16);
  }

  /** Security name in UTF-8. (XTP: ticker_name) */
  get tickerName(): string {
    return this.text(16, 64);
  }

  /** Trading market, in trade-side numbering (SZ=1, SH=2). (XTP: market) */
  get market(): Market | 'unknown' {
    return Market.name(this.i32(80));
  }
  /** The code of market as XTP numbers it. */
  get marketCode(): number {
    return this.i32(80);
  }

  /** Quantity held now, in shares or contracts; for an allotment entitlement the quantity already taken up. (XTP: total_qty) */
  get totalQuantity(): number {
    return this.i64(88);
  }

  /** Quantity that can still be sold today; excludes working sells and, under T+1, today's buys. (XTP: sellable_qty) */
  get sellableQuantity(): number {
    return this.i64(96);
  }

  /** Average cost of one share or contract, in yuan. (XTP: avg_price) */
  get avgPrice(): number {
    return this.f64(104);
  }

  /** Unrealised profit; reserved, do not rely on it. (XTP: unrealized_pnl) */
  get unrealizedPnl(): number {
    return this.f64(112);
  }

  /** Opening quantity of the day; constant all day, not reduced by sales. (XTP: yesterday_position) */
  get yesterdayPosition(): number {
    return this.i64(120);
  }

  /** Quantity usable for ETF creation (a component) or redemption (an ETF), not what was done today. (XTP: purchase_redeemable_qty) */
  get purchaseRedeemableQuantity(): number {
    return this.i64(128);
  }

  /** net for stocks; long, short or covered for options. (XTP: position_direction) */
  get positionDirection(): PositionDirection | 'unknown' {
    return PositionDirection.name(this.i32(136));
  }
  /** The code of positionDirection as XTP numbers it. */
  get positionDirectionCode(): number {
    return this.i32(136);
  }

  /** normal holding, or placement for an allotment entitlement, which gives the quantities other meanings. (XTP: position_security_type) */
  get positionSecurityType(): PositionSecurityType | 'unknown' {
    return PositionSecurityType.name(this.i32(140));
  }
  /** The code of positionSecurityType as XTP numbers it. */
  get positionSecurityTypeCode(): number {
    return this.i32(140);
  }

  /** Option contracts that can be exercised; options only. (XTP: executable_option) */
  get executableOption(): number {
    return this.i64(144);
  }

  /** Underlying shares that can be locked for covered writing; options only. (XTP: lockable_position) */
  get lockablePosition(): number {
    return this.i64(152);
  }

  /** Underlying shares that can be delivered on exercise; options only. (XTP: executable_underlying) */
  get executableUnderlying(): number {
    return this.i64(160);
  }

  /** Underlying shares locked for covered writing; options only. (XTP: locked_position) */
  get lockedPosition(): number {
    return this.i64(168);
  }

  /** Locked underlying shares still free to cover new options; options only. (XTP: usable_locked_position) */
  get usableLockedPosition(): number {
    return this.i64(176);
  }

  /** Break-even cost price in yuan, realised profit and loss taken into account. (XTP: profit_price) */
  get profitPrice(): number {
    return this.f64(184);
  }

  /** Total purchase cost of the holding, in yuan. (XTP: buy_cost) */
  get buyCost(): number {
    return this.f64(192);
  }

  /** Total cost of the holding after realised profit and loss, in yuan. (XTP: profit_cost) */
  get profitCost(): number {
    return this.f64(200);
  }

  /** Market value in yuan; options only, otherwise 0. (XTP: market_value) */
  get marketValue(): number {
    return this.f64(208);
  }

  /** Margin tied up by the position in yuan; options only, otherwise 0. (XTP: margin) */
  get margin(): number {
    return this.f64(216);
  }

  /** Purchase cost of the holding at yesterday's close, in yuan. (XTP: last_buy_cost) */
  get lastBuyCost(): number {
    return this.f64(224);
  }

  /** Cost after realised profit and loss at yesterday's close, in yuan. (XTP: last_profit_cost) */
  get lastProfitCost(): number {
    return this.f64(232);
  }

  /** Reserved by the vendor; carries no documented meaning. (XTP: unknown) */
  get unknown(): bigint[] {
    return this.list(37, (i) => this.u64(240 + i * 8));
  }

  override toObject(): Record<string, unknown> {
    return {
      symbol: this.symbol,
      ticker: this.ticker,
      tickerName: this.tickerName,
      market: this.market,
      totalQuantity: this.totalQuantity,
      sellableQuantity: this.sellableQuantity,
      avgPrice: this.avgPrice,
      unrealizedPnl: this.unrealizedPnl,
      yesterdayPosition: this.yesterdayPosition,
      purchaseRedeemableQuantity: this.purchaseRedeemableQuantity,
      positionDirection: this.positionDirection,
      positionSecurityType: this.positionSecurityType,
      executableOption: this.executableOption,
      lockablePosition: this.lockablePosition,
      executableUnderlying: this.executableUnderlying,
      lockedPosition: this.lockedPosition,
      usableLockedPosition: this.usableLockedPosition,
      profitPrice: this.profitPrice,
      buyCost: this.buyCost,
      profitCost: this.profitCost,
      marketValue: this.marketValue,
      margin: this.margin,
      lastBuyCost: this.lastBuyCost,
      lastProfitCost: this.lastProfitCost,
      unknown: this.unknown,
    };
  }
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
export class FundTransferNotice extends EventView {
  static override readonly bytes: number = 40;
  static override readonly xtpName: string = 'XTPFundTransferNotice';

  /** Transfer id as BigInt: the value FundTransfer returned. (XTP: serial_id) */
  get serialId(): bigint {
    return this.u64(0);
  }

  /** Direction and kind of the transfer. (XTP: transfer_type) */
  get transferType(): FundTransferType | 'unknown' {
    return FundTransferType.name(this.i32(8));
  }
  /** The code of transferType as XTP numbers it. */
  get transferTypeCode(): number {
    return this.i32(8);
  }

  /** Amount in yuan. (XTP: amount) */
  get amount(): number {
    return this.f64(16);
  }

  /** State of the transfer: processing, submitted to the main counter, success or failed. (XTP: oper_status) */
  get operationStatus(): FundOperationStatus | 'unknown' {
    return FundOperationStatus.name(this.i32(24));
  }
  /** The code of operationStatus as XTP numbers it. */
  get operationStatusCode(): number {
    return this.i32(24);
  }

  /** Time of the transfer as epoch milliseconds. (XTP: transfer_time) */
  get transferTime(): number {
    return this.timeMs(32);
  }
  /** transferTime as XTP sends it: YYYYMMDDHHMMSSsss. */
  get transferTimeRaw(): bigint {
    return this.i64Raw(32);
  }

  override toObject(): Record<string, unknown> {
    return {
      serialId: this.serialId,
      transferType: this.transferType,
      amount: this.amount,
      operationStatus: this.operationStatus,
      transferTime: this.transferTime,
    };
  }
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
export class FundTransferQuery extends View {
  static override readonly bytes: number = 8;
  static override readonly xtpName: string = 'XTPQueryFundTransferLogReq';

  /** Transfer id as BigInt to look for; 0 returns all transfers of the day. (XTP: serial_id) */
  get serialId(): bigint {
    return this.u64(0);
  }

  override toObject(): Record<string, unknown> {
    return { serialId: this.serialId };
  }
}

/** The fields of XTPQueryFundTransferLogReq as a plain object; what is left out is zero. */
export interface FundTransferQueryFields {
  /** Transfer id as BigInt to look for; 0 returns all transfers of the day. */
  readonly serialId?: bigint | number;
}

/** Terminal information for regulators, passed to ModifyUserTerminalInfo. (XTP: XTPUserTerminalInfoReq, 240 bytes) */
export class TerminalInfo extends View {
  static override readonly bytes: number = 240;
  static override readonly xtpName: string = 'XTPUserTerminalInfoReq';

  /** Local IP address of the terminal. (XTP: local_ip) */
  get localIp(): string {
    return this.text(0, 64);
  }

  /** MAC address of the terminal's network card. (XTP: mac_addr) */
  get macAddress(): string {
    return this.text(64, 16);
  }

  /** Serial number of the terminal's hard disk. (XTP: hd) */
  get hardDisk(): string {
    return this.text(80, 24);
  }

  /** Kind of terminal the orders come from. (XTP: term_type) */
  get termType(): TerminalType | 'unknown' {
    return TerminalType.name(this.i32(104));
  }
  /** The code of termType as XTP numbers it. */
  get termTypeCode(): number {
    return this.i32(104);
  }

  /** Public IP address of the terminal. (XTP: internet_ip) */
  get internetIp(): string {
    return this.text(108, 64);
  }

  /** Public port of the terminal. (XTP: internet_port) */
  get internetPort(): number {
    return this.i32(172);
  }

  /** Version of the client software. (XTP: client_version) */
  get clientVersion(): string {
    return this.text(176, 16);
  }

  /** Serial number of the machine when the terminal runs macOS. (XTP: macos_sno) */
  get macosSerialNumber(): string {
    return this.text(192, 21);
  }

  /** Reserved by the vendor; leave empty. (XTP: unused) */
  get unused(): string {
    return this.text(213, 27);
  }

  override toObject(): Record<string, unknown> {
    return {
      localIp: this.localIp,
      macAddress: this.macAddress,
      hardDisk: this.hardDisk,
      termType: this.termType,
      internetIp: this.internetIp,
      internetPort: this.internetPort,
      clientVersion: this.clientVersion,
      macosSerialNumber: this.macosSerialNumber,
      unused: this.unused,
    };
  }
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
export class TerminalInfoEx extends View {
  static override readonly bytes: number = 360;
  static override readonly xtpName: string = 'XTPUserTerminalInfoReqEx';

  /** Local IP address of the terminal. (XTP: local_ip) */
  get localIp(): string {
    return this.text(0, 64);
  }

  /** MAC address of the terminal's network card. (XTP: mac_addr) */
  get macAddress(): string {
    return this.text(64, 16);
  }

  /** Serial number of the terminal's hard disk. (XTP: hd) */
  get hardDisk(): string {
    return this.text(80, 24);
  }

  /** Kind of terminal the orders come from. (XTP: term_type) */
  get termType(): TerminalType | 'unknown' {
    return TerminalType.name(this.i32(104));
  }
  /** The code of termType as XTP numbers it. */
  get termTypeCode(): number {
    return this.i32(104);
  }

  /** Public IP address of the terminal. (XTP: internet_ip) */
  get internetIp(): string {
    return this.text(108, 64);
  }

  /** Public port of the terminal. (XTP: internet_port) */
  get internetPort(): number {
    return this.i32(172);
  }

  /** Version of the client software. (XTP: client_version) */
  get clientVersion(): string {
    return this.text(176, 16);
  }

  /** Serial number of the machine when the terminal runs macOS. (XTP: macos_sno) */
  get macosSerialNumber(): string {
    return this.text(192, 21);
  }

  /** IMEI of a mobile terminal. (XTP: imei) */
  get imei(): string {
    return this.text(213, 16);
  }

  /** Vendor identifier (IDFV) of an iOS terminal. (XTP: idfv) */
  get idfv(): string {
    return this.text(229, 37);
  }

  /** Globally unique identifier of the terminal. (XTP: guid) */
  get guid(): string {
    return this.text(266, 40);
  }

  /** Phone number the user registered with. (XTP: regist_tel) */
  get registeredTel(): string {
    return this.text(306, 12);
  }

  /** Phone number the terminal uses. (XTP: used_tel) */
  get usedTel(): string {
    return this.text(318, 12);
  }

  /** Reserved by the vendor; leave empty. (XTP: unused) */
  get unused(): string {
    return this.text(330, 30);
  }

  override toObject(): Record<string, unknown> {
    return {
      localIp: this.localIp,
      macAddress: this.macAddress,
      hardDisk: this.hardDisk,
      termType: this.termType,
      internetIp: this.internetIp,
      internetPort: this.internetPort,
      clientVersion: this.clientVersion,
      macosSerialNumber: this.macosSerialNumber,
      imei: this.imei,
      idfv: this.idfv,
      guid: this.guid,
      registeredTel: this.registeredTel,
      usedTel: this.usedTel,
      unused: this.unused,
    };
  }
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
