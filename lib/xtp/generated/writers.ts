// Generated from schema/ by `npm run codegen`. Do not edit: change the schema or tools/codegen.
import * as write from '../write';
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
import {
  AlgoInfo,
  type AlgoInfoFields,
  AlgoSymbolInfo,
  type AlgoSymbolInfoFields,
  ErrorInfo,
  type ErrorInfoFields,
  AlgoStateReport,
  type AlgoStateReportFields,
  AlgoSymbolQuery,
  type AlgoSymbolQueryFields,
  AlgoSymbolStateReport,
  type AlgoSymbolStateReportFields,
  AlgoRecommendation,
  type AlgoRecommendationFields,
  AlgoTicker,
  type AlgoTickerFields,
  DebtExtension,
  type DebtExtensionFields,
  CreditCashRepay,
  type CreditCashRepayFields,
  CreditInterestRepay,
  type CreditInterestRepayFields,
  CreditCashRepayRecord,
  type CreditCashRepayRecordFields,
  CreditDebt,
  type CreditDebtFields,
  CreditFund,
  type CreditFundFields,
  CreditTickerDebtQuery,
  type CreditTickerDebtQueryFields,
  CreditTickerDebt,
  type CreditTickerDebtFields,
  CreditPositionQuery,
  type CreditPositionQueryFields,
  CreditAssignable,
  type CreditAssignableFields,
  CreditSurplusQuery,
  type CreditSurplusQueryFields,
  CreditSurplus,
  type CreditSurplusFields,
  DebtExtensionRequest,
  type DebtExtensionRequestFields,
  CreditFundExtra,
  type CreditFundExtraFields,
  CreditPositionExtra,
  type CreditPositionExtraFields,
  FundTransferRequest,
  type FundTransferRequestFields,
  OtherServerFundQuery,
  type OtherServerFundQueryFields,
  OtherServerFund,
  type OtherServerFundFields,
  OptionContractQuery,
  type OptionContractQueryFields,
  OptionContract,
  type OptionContractFields,
  ComboLegStrategy,
  type ComboLegStrategyFields,
  ComboStrategy,
  type ComboStrategyFields,
  ComboLeg,
  type ComboLegFields,
  ComboInfo,
  type ComboInfoFields,
  ComboPositionQuery,
  type ComboPositionQueryFields,
  ComboPosition,
  type ComboPositionFields,
  OptionExecInfo,
  type OptionExecInfoFields,
  ComboExecPositionQuery,
  type ComboExecPositionQueryFields,
  ComboExecPosition,
  type ComboExecPositionFields,
  ComboOrderInsert,
  type ComboOrderInsertFields,
  ComboOrderInfo,
  type ComboOrderInfoFields,
  ComboOrderInfoEx,
  type ComboOrderInfoExFields,
  ComboTradeReport,
  type ComboTradeReportFields,
  ComboOrderQuery,
  type ComboOrderQueryFields,
  ComboOrderPageQuery,
  type ComboOrderPageQueryFields,
  ComboTradeByExecIdQuery,
  type ComboTradeByExecIdQueryFields,
  ComboTradeQuery,
  type ComboTradeQueryFields,
  ComboTradePageQuery,
  type ComboTradePageQueryFields,
  StructuredFundQuery,
  type StructuredFundQueryFields,
  StructuredFund,
  type StructuredFundFields,
  EtfQuery,
  type EtfQueryFields,
  Etf,
  type EtfFields,
  EtfBasketQuery,
  type EtfBasketQueryFields,
  EtfComponentV1,
  type EtfComponentV1Fields,
  EtfComponent,
  type EtfComponentFields,
  BondSwapQuery,
  type BondSwapQueryFields,
  BondSwap,
  type BondSwapFields,
  IpoTicker,
  type IpoTickerFields,
  IpoQuotaV1,
  type IpoQuotaV1Fields,
  IpoQuota,
  type IpoQuotaFields,
  Ticker,
  type TickerFields,
  StockSnapshotExtra,
  type StockSnapshotExtraFields,
  BondSnapshotExtra,
  type BondSnapshotExtraFields,
  OptionSnapshotExtra,
  type OptionSnapshotExtraFields,
  Snapshot,
  type SnapshotFields,
  Iopv,
  type IopvFields,
  TickerInfo,
  type TickerInfoFields,
  OrderBook,
  type OrderBookFields,
  TickEntrust,
  type TickEntrustFields,
  TickTrade,
  type TickTradeFields,
  TickState,
  type TickStateFields,
  Tick,
  type TickFields,
  TickerPrice,
  type TickerPriceFields,
  Instrument,
  type InstrumentFields,
  NqInstrument,
  type NqInstrumentFields,
  IndexPressInfo,
  type IndexPressInfoFields,
  IndexPress,
  type IndexPressFields,
  RebuildRequest,
  type RebuildRequestFields,
  RebuildResult,
  type RebuildResultFields,
  OrderInsert,
  type OrderInsertFields,
  OrderCancel,
  type OrderCancelFields,
  OrderInfo,
  type OrderInfoFields,
  OrderInfoEx,
  type OrderInfoExFields,
  TradeReport,
  type TradeReportFields,
  OrderQuery,
  type OrderQueryFields,
  OrderPageQuery,
  type OrderPageQueryFields,
  TradeByExecIdQuery,
  type TradeByExecIdQueryFields,
  TradeQuery,
  type TradeQueryFields,
  TradePageQuery,
  type TradePageQueryFields,
  Asset,
  type AssetFields,
  PositionQuery,
  type PositionQueryFields,
  Position,
  type PositionFields,
  FundTransferNotice,
  type FundTransferNoticeFields,
  FundTransferQuery,
  type FundTransferQueryFields,
  TerminalInfo,
  type TerminalInfoFields,
  TerminalInfoEx,
  type TerminalInfoExFields,
} from './structs';

export function writeAlgoInfo(to: DataView, at: number, fields: AlgoInfoFields): void {
  write.zero(to, at + 3, 5);
  write.u16(to, at + 0, fields.strategyType);
  write.u8(to, at + 2, AlgoState.code(fields.strategyState));
  write.u64(to, at + 8, fields.clientStrategyId);
  write.u64(to, at + 16, fields.xtpStrategyId);
}

export function writeAlgoSymbolInfo(to: DataView, at: number, fields: AlgoSymbolInfoFields): void {
  write.zero(to, at + 44, 4);
  writeAlgoInfo(to, at + 0, fields.strategyInfo ?? {});
  write.text(to, at + 24, 16, fields.ticker, 'ticker');
  write.i32(to, at + 40, Market.code(fields.market));
}

export function writeErrorInfo(to: DataView, at: number, fields: ErrorInfoFields): void {
  write.i32(to, at + 0, fields.errorId);
  write.text(to, at + 4, 124, fields.errorMessage, 'errorMessage');
}

export function writeAlgoStateReport(to: DataView, at: number, fields: AlgoStateReportFields): void {
  writeAlgoInfo(to, at + 0, fields.strategyInfo ?? {});
  write.i64(to, at + 24, fields.strategyQuantity);
  write.i64(to, at + 32, fields.strategyOrderedQuantity);
  write.i64(to, at + 40, fields.strategyCancelledQuantity);
  write.i64(to, at + 48, fields.strategyExecutionQuantity);
  write.i64(to, at + 56, fields.strategyUnclosedQuantity);
  write.f64(to, at + 64, fields.strategyAsset);
  write.f64(to, at + 72, fields.strategyOrderedAsset);
  write.f64(to, at + 80, fields.strategyExecutionAsset);
  write.f64(to, at + 88, fields.strategyExecutionPrice);
  write.f64(to, at + 96, fields.strategyMarketPrice);
  write.f64(to, at + 104, fields.strategyPriceDiff);
  write.f64(to, at + 112, fields.strategyAssetDiff);
  writeErrorInfo(to, at + 120, fields.errorInfo ?? {});
}

export function writeAlgoSymbolQuery(to: DataView, at: number, fields: AlgoSymbolQueryFields): void {
  write.zero(to, at + 28, 4);
  write.u64(to, at + 0, fields.xtpStrategyId);
  write.text(to, at + 8, 16, fields.ticker, 'ticker');
  write.i32(to, at + 24, Market.code(fields.market));
}

export function writeAlgoSymbolStateReport(to: DataView, at: number, fields: AlgoSymbolStateReportFields): void {
  write.zero(to, at + 45, 3);
  writeAlgoInfo(to, at + 0, fields.strategyInfo ?? {});
  write.text(to, at + 24, 16, fields.ticker, 'ticker');
  write.i32(to, at + 40, Market.code(fields.market));
  write.u8(to, at + 44, Side.code(fields.side));
  write.i64(to, at + 48, fields.strategyQuantity);
  write.i64(to, at + 56, fields.strategyOrderedQuantity);
  write.i64(to, at + 64, fields.strategyCancelledQuantity);
  write.i64(to, at + 72, fields.strategyExecutionQuantity);
  write.i64(to, at + 80, fields.strategyBuyQuantity);
  write.i64(to, at + 88, fields.strategySellQuantity);
  write.i64(to, at + 96, fields.strategyUnclosedQuantity);
  write.f64(to, at + 104, fields.strategyAsset);
  write.f64(to, at + 112, fields.strategyOrderedAsset);
  write.f64(to, at + 120, fields.strategyExecutionAsset);
  write.f64(to, at + 128, fields.strategyBuyAsset);
  write.f64(to, at + 136, fields.strategySellAsset);
  write.f64(to, at + 144, fields.strategyUnclosedAsset);
  write.f64(to, at + 152, fields.strategyAssetDiff);
  write.f64(to, at + 160, fields.strategyExecutionPrice);
  write.f64(to, at + 168, fields.strategyMarketPrice);
  write.f64(to, at + 176, fields.strategyPriceDiff);
  writeErrorInfo(to, at + 184, fields.errorInfo ?? {});
}

export function writeAlgoRecommendation(to: DataView, at: number, fields: AlgoRecommendationFields): void {
  write.zero(to, at + 2, 2);
  write.u16(to, at + 0, fields.strategyType);
  write.i32(to, at + 4, Market.code(fields.market));
  write.text(to, at + 8, 16, fields.ticker, 'ticker');
  write.text(to, at + 24, 64, fields.reserved, 'reserved');
}

export function writeAlgoTicker(to: DataView, at: number, fields: AlgoTickerFields): void {
  write.text(to, at + 0, 16, fields.ticker, 'ticker');
  write.i32(to, at + 16, Market.code(fields.market));
}

export function writeDebtExtension(to: DataView, at: number, fields: DebtExtensionFields): void {
  write.zero(to, at + 41, 3);
  write.u64(to, at + 0, fields.xtpId);
  write.text(to, at + 8, 33, fields.debtId, 'debtId');
  write.i32(to, at + 44, DebtExtensionStatus.code(fields.operationStatus));
  write.time(to, at + 48, fields.operationTime);
}

export function writeCreditCashRepay(to: DataView, at: number, fields: CreditCashRepayFields): void {
  write.i64(to, at + 0, fields.xtpId);
  write.f64(to, at + 8, fields.requestAmount);
  write.f64(to, at + 16, fields.cashRepayAmount);
}

export function writeCreditInterestRepay(to: DataView, at: number, fields: CreditInterestRepayFields): void {
  write.zero(to, at + 89, 7);
  write.i64(to, at + 0, fields.xtpId);
  write.f64(to, at + 8, fields.requestAmount);
  write.f64(to, at + 16, fields.cashRepayAmount);
  write.text(to, at + 24, 33, fields.debtCompactId, 'debtCompactId');
  write.text(to, at + 57, 32, fields.unknown, 'unknown');
}

export function writeCreditCashRepayRecord(to: DataView, at: number, fields: CreditCashRepayRecordFields): void {
  write.zero(to, at + 12, 4);
  write.zero(to, at + 33, 3);
  write.zero(to, at + 164, 4);
  write.i64(to, at + 0, fields.xtpId);
  write.i32(to, at + 8, CashRepayStatus.code(fields.status));
  write.f64(to, at + 16, fields.requestAmount);
  write.f64(to, at + 24, fields.cashRepayAmount);
  write.u8(to, at + 32, PositionEffect.code(fields.positionEffect));
  writeErrorInfo(to, at + 36, fields.errorInfo ?? {});
}

export function writeCreditDebt(to: DataView, at: number, fields: CreditDebtFields): void {
  write.zero(to, at + 37, 3);
  write.zero(to, at + 105, 7);
  write.i32(to, at + 0, fields.debtType);
  write.text(to, at + 4, 33, fields.debtId, 'debtId');
  write.i64(to, at + 40, fields.positionId);
  write.u64(to, at + 48, fields.orderXtpId);
  write.i32(to, at + 56, fields.debtStatus);
  write.i32(to, at + 60, Market.code(fields.market));
  write.text(to, at + 64, 16, fields.ticker, 'ticker');
  write.u64(to, at + 80, fields.orderDate);
  write.u64(to, at + 88, fields.endDate);
  write.u64(to, at + 96, fields.originalEndDate);
  write.bool(to, at + 104, fields.isExtended);
  write.f64(to, at + 112, fields.remainAmount);
  write.i64(to, at + 120, fields.remainQuantity);
  write.f64(to, at + 128, fields.remainPrincipal);
  write.i64(to, at + 136, fields.dueRightQuantity);
  write.list(fields.unknown, 2, (item, i) => write.i64(to, at + 144 + i * 8, item));
}

export function writeCreditFund(to: DataView, at: number, fields: CreditFundFields): void {
  write.f64(to, at + 0, fields.maintenanceRatio);
  write.f64(to, at + 8, fields.allAsset);
  write.f64(to, at + 16, fields.allDebt);
  write.f64(to, at + 24, fields.lineOfCredit);
  write.f64(to, at + 32, fields.guaranty);
  write.f64(to, at + 40, fields.reserved);
}

export function writeCreditTickerDebtQuery(to: DataView, at: number, fields: CreditTickerDebtQueryFields): void {
  write.i32(to, at + 0, Market.code(fields.market));
  write.text(to, at + 4, 16, fields.ticker, 'ticker');
}

export function writeCreditTickerDebt(to: DataView, at: number, fields: CreditTickerDebtFields): void {
  write.zero(to, at + 20, 4);
  write.i32(to, at + 0, Market.code(fields.market));
  write.text(to, at + 4, 16, fields.ticker, 'ticker');
  write.i64(to, at + 24, fields.stockRepayQuantity);
  write.i64(to, at + 32, fields.stockTotalQuantity);
}

export function writeCreditPositionQuery(to: DataView, at: number, fields: CreditPositionQueryFields): void {
  write.i32(to, at + 0, Market.code(fields.market));
  write.text(to, at + 4, 16, fields.ticker, 'ticker');
}

export function writeCreditAssignable(to: DataView, at: number, fields: CreditAssignableFields): void {
  write.zero(to, at + 20, 4);
  write.i32(to, at + 0, Market.code(fields.market));
  write.text(to, at + 4, 16, fields.ticker, 'ticker');
  write.i64(to, at + 24, fields.limitQuantity);
  write.i64(to, at + 32, fields.yesterdayQuantity);
  write.i64(to, at + 40, fields.leftQuantity);
  write.i64(to, at + 48, fields.frozenQuantity);
}

export function writeCreditSurplusQuery(to: DataView, at: number, fields: CreditSurplusQueryFields): void {
  write.i32(to, at + 0, Market.code(fields.market));
  write.text(to, at + 4, 16, fields.ticker, 'ticker');
}

export function writeCreditSurplus(to: DataView, at: number, fields: CreditSurplusFields): void {
  write.zero(to, at + 20, 4);
  write.i32(to, at + 0, Market.code(fields.market));
  write.text(to, at + 4, 16, fields.ticker, 'ticker');
  write.i64(to, at + 24, fields.transferableQuantity);
  write.i64(to, at + 32, fields.transferredQuantity);
}

export function writeDebtExtensionRequest(to: DataView, at: number, fields: DebtExtensionRequestFields): void {
  write.zero(to, at + 41, 3);
  write.u64(to, at + 0, fields.xtpId);
  write.text(to, at + 8, 33, fields.debtId, 'debtId');
  write.u32(to, at + 44, fields.deferDays);
  write.text(to, at + 48, 16, fields.fundAccount, 'fundAccount');
  write.text(to, at + 64, 64, fields.password, 'password');
}

export function writeCreditFundExtra(to: DataView, at: number, fields: CreditFundExtraFields): void {
  write.f64(to, at + 0, fields.moneyFundShortProceedsAvailableUsed);
  write.f64(to, at + 8, fields.securityCapital);
  write.f64(to, at + 16, fields.financingDebts);
  write.f64(to, at + 24, fields.shortSellDebts);
  write.f64(to, at + 32, fields.contractDebtsLoad);
  write.text(to, at + 40, 32, fields.reserve, 'reserve');
}

export function writeCreditPositionExtra(to: DataView, at: number, fields: CreditPositionExtraFields): void {
  write.zero(to, at + 20, 4);
  write.i32(to, at + 0, Market.code(fields.market));
  write.text(to, at + 4, 16, fields.ticker, 'ticker');
  write.f64(to, at + 24, fields.moneyFundShortProceedsAvailableUsed);
  write.text(to, at + 32, 64, fields.reserve, 'reserve');
}

export function writeFundTransferRequest(to: DataView, at: number, fields: FundTransferRequestFields): void {
  write.zero(to, at + 100, 4);
  write.u64(to, at + 0, fields.serialId);
  write.text(to, at + 8, 16, fields.fundAccount, 'fundAccount');
  write.text(to, at + 24, 64, fields.password, 'password');
  write.f64(to, at + 88, fields.amount);
  write.i32(to, at + 96, FundTransferType.code(fields.transferType));
}

export function writeOtherServerFundQuery(to: DataView, at: number, fields: OtherServerFundQueryFields): void {
  write.zero(to, at + 84, 4);
  write.text(to, at + 0, 16, fields.fundAccount, 'fundAccount');
  write.text(to, at + 16, 64, fields.password, 'password');
  write.i32(to, at + 80, FundQueryType.code(fields.queryType));
  write.list(fields.unknown, 4, (item, i) => write.u64(to, at + 88 + i * 8, item));
}

export function writeOtherServerFund(to: DataView, at: number, fields: OtherServerFundFields): void {
  write.zero(to, at + 12, 4);
  write.f64(to, at + 0, fields.amount);
  write.i32(to, at + 8, FundQueryType.code(fields.queryType));
  write.list(fields.unknown, 4, (item, i) => write.u64(to, at + 16 + i * 8, item));
}

export function writeOptionContractQuery(to: DataView, at: number, fields: OptionContractQueryFields): void {
  write.i32(to, at + 0, Market.code(fields.market));
  write.text(to, at + 4, 16, fields.ticker, 'ticker');
}

export function writeOptionContract(to: DataView, at: number, fields: OptionContractFields): void {
  write.text(to, at + 0, 16, fields.ticker, 'ticker');
  write.i32(to, at + 16, Market.code(fields.securityIdSource));
  write.text(to, at + 20, 64, fields.symbol, 'symbol');
  write.text(to, at + 84, 64, fields.contractId, 'contractId');
  write.text(to, at + 148, 16, fields.underlyingSecurityId, 'underlyingSecurityId');
  write.i32(to, at + 164, Market.code(fields.underlyingSecurityIdSource));
  write.u32(to, at + 168, fields.listDate);
  write.u32(to, at + 172, fields.lastTradeDate);
  write.i32(to, at + 176, TickerType.code(fields.tickerType));
  write.i32(to, at + 180, fields.dayTrading);
  write.i32(to, at + 184, CallOrPut.code(fields.callOrPut));
  write.u32(to, at + 188, fields.deliveryDay);
  write.u32(to, at + 192, fields.deliveryMonth);
  write.i32(to, at + 196, ExerciseType.code(fields.exerciseType));
  write.u32(to, at + 200, fields.exerciseBeginDate);
  write.u32(to, at + 204, fields.exerciseEndDate);
  write.f64(to, at + 208, fields.exercisePrice);
  write.i64(to, at + 216, fields.quantityUnit);
  write.i64(to, at + 224, fields.contractUnit);
  write.i64(to, at + 232, fields.contractPosition);
  write.f64(to, at + 240, fields.previousClosePrice);
  write.f64(to, at + 248, fields.previousClearingPrice);
  write.i64(to, at + 256, fields.limitBuyMaxQuantity);
  write.i64(to, at + 264, fields.limitBuyMinQuantity);
  write.i64(to, at + 272, fields.limitSellMaxQuantity);
  write.i64(to, at + 280, fields.limitSellMinQuantity);
  write.i64(to, at + 288, fields.marketBuyMaxQuantity);
  write.i64(to, at + 296, fields.marketBuyMinQuantity);
  write.i64(to, at + 304, fields.marketSellMaxQuantity);
  write.i64(to, at + 312, fields.marketSellMinQuantity);
  write.f64(to, at + 320, fields.priceTick);
  write.f64(to, at + 328, fields.upperLimitPrice);
  write.f64(to, at + 336, fields.lowerLimitPrice);
  write.f64(to, at + 344, fields.sellMargin);
  write.f64(to, at + 352, fields.marginRatioParam1);
  write.f64(to, at + 360, fields.marginRatioParam2);
  write.list(fields.unknown, 20, (item, i) => write.u64(to, at + 368 + i * 8, item));
}

export function writeComboLegStrategy(to: DataView, at: number, fields: ComboLegStrategyFields): void {
  write.zero(to, at + 9, 3);
  write.i32(to, at + 0, CallOrPut.code(fields.callOrPut));
  write.i32(to, at + 4, PositionDirection.code(fields.positionSide));
  write.char(to, at + 8, fields.exercisePriceSequence);
  write.i32(to, at + 12, fields.expireDateSequence);
  write.i64(to, at + 16, fields.legQuantity);
}

export function writeComboStrategy(to: DataView, at: number, fields: ComboStrategyFields): void {
  write.zero(to, at + 42, 2);
  write.zero(to, at + 52, 4);
  write.zero(to, at + 164, 4);
  write.text(to, at + 0, 10, fields.strategyId, 'strategyId');
  write.text(to, at + 10, 32, fields.strategyName, 'strategyName');
  write.i32(to, at + 44, Market.code(fields.market));
  write.i32(to, at + 48, fields.legNum);
  write.list(fields.legStrategy, 4, (item, i) => writeComboLegStrategy(to, at + 56 + i * 24, item ?? {}));
  write.i32(to, at + 152, ExpireDateType.code(fields.expireDateType));
  write.i32(to, at + 156, UnderlyingType.code(fields.underlyingType));
  write.i32(to, at + 160, AutoSplitType.code(fields.autoSepType));
  write.list(fields.reserved, 10, (item, i) => write.u64(to, at + 168 + i * 8, item));
}

export function writeComboLeg(to: DataView, at: number, fields: ComboLegFields): void {
  write.text(to, at + 0, 16, fields.legSecurityId, 'legSecurityId');
  write.i32(to, at + 16, CallOrPut.code(fields.legContractType));
  write.i32(to, at + 20, PositionDirection.code(fields.legSide));
  write.i32(to, at + 24, CoveredOrUncovered.code(fields.legCovered));
  write.i32(to, at + 28, fields.legQuantity);
}

export function writeComboInfo(to: DataView, at: number, fields: ComboInfoFields): void {
  write.text(to, at + 0, 10, fields.strategyId, 'strategyId');
  write.text(to, at + 10, 18, fields.comboNum, 'comboNum');
  write.i32(to, at + 28, fields.numLegs);
  write.list(fields.legDetail, 4, (item, i) => writeComboLeg(to, at + 32 + i * 32, item ?? {}));
}

export function writeComboPositionQuery(to: DataView, at: number, fields: ComboPositionQueryFields): void {
  write.zero(to, at + 18, 2);
  write.text(to, at + 0, 18, fields.comboNum, 'comboNum');
  write.i32(to, at + 20, Market.code(fields.market));
}

export function writeComboPosition(to: DataView, at: number, fields: ComboPositionFields): void {
  write.zero(to, at + 42, 2);
  write.text(to, at + 0, 10, fields.strategyId, 'strategyId');
  write.text(to, at + 10, 32, fields.strategyName, 'strategyName');
  write.i32(to, at + 44, Market.code(fields.market));
  write.i64(to, at + 48, fields.totalQuantity);
  write.i64(to, at + 56, fields.availableQuantity);
  write.i64(to, at + 64, fields.yesterdayPosition);
  writeComboInfo(to, at + 72, fields.combo ?? {});
  write.f64(to, at + 232, fields.securityComboMargin);
  write.list(fields.reserved, 49, (item, i) => write.u64(to, at + 240 + i * 8, item));
}

export function writeOptionExecInfo(to: DataView, at: number, fields: OptionExecInfoFields): void {
  write.zero(to, at + 20, 4);
  write.i32(to, at + 0, Market.code(fields.market));
  write.text(to, at + 4, 16, fields.contractCode, 'contractCode');
  write.i64(to, at + 24, fields.ownQuantityLong);
  write.i64(to, at + 32, fields.ownQuantityShort);
  write.i64(to, at + 40, fields.ownQuantityShortCover);
  write.i64(to, at + 48, fields.netQuantity);
  write.i64(to, at + 56, fields.combinedQuantityLong);
  write.i64(to, at + 64, fields.combinedQuantityShort);
  write.i64(to, at + 72, fields.combinedQuantityShortCover);
  write.i64(to, at + 80, fields.totalExecuteOrdinaryOrderQuantity);
  write.i64(to, at + 88, fields.totalExecuteOrdinaryConfirmQuantity);
  write.i64(to, at + 96, fields.totalExecuteComboOrderQuantity);
  write.i64(to, at + 104, fields.totalExecuteComboConfirmQuantity);
  write.list(fields.reserved, 50, (item, i) => write.u64(to, at + 112 + i * 8, item));
}

export function writeComboExecPositionQuery(to: DataView, at: number, fields: ComboExecPositionQueryFields): void {
  write.i32(to, at + 0, Market.code(fields.market));
  write.text(to, at + 4, 16, fields.contractCode1, 'contractCode1');
  write.text(to, at + 20, 16, fields.contractCode2, 'contractCode2');
}

export function writeComboExecPosition(to: DataView, at: number, fields: ComboExecPositionFields): void {
  write.zero(to, at + 92, 4);
  write.i32(to, at + 0, Market.code(fields.market));
  write.text(to, at + 4, 16, fields.contractCode1, 'contractCode1');
  write.text(to, at + 20, 64, fields.contractName1, 'contractName1');
  write.i32(to, at + 84, PositionDirection.code(fields.positionSide1));
  write.i32(to, at + 88, CallOrPut.code(fields.callOrPut1));
  write.i64(to, at + 96, fields.availableQuantity1);
  write.i64(to, at + 104, fields.originalOwnQuantity1);
  write.i64(to, at + 112, fields.ownQuantity1);
  write.text(to, at + 120, 16, fields.contractCode2, 'contractCode2');
  write.text(to, at + 136, 64, fields.contractName2, 'contractName2');
  write.i32(to, at + 200, PositionDirection.code(fields.positionSide2));
  write.i32(to, at + 204, CallOrPut.code(fields.callOrPut2));
  write.i64(to, at + 208, fields.availableQuantity2);
  write.i64(to, at + 216, fields.originalOwnQuantity2);
  write.i64(to, at + 224, fields.ownQuantity2);
  write.i64(to, at + 232, fields.netQuantity);
  write.i64(to, at + 240, fields.orderQuantity);
  write.i64(to, at + 248, fields.confirmQuantity);
  write.i64(to, at + 256, fields.availableQuantity);
  write.list(fields.reserved, 49, (item, i) => write.u64(to, at + 264 + i * 8, item));
}

export function writeComboOrderInsert(to: DataView, at: number, fields: ComboOrderInsertFields): void {
  write.zero(to, at + 25, 3);
  write.u64(to, at + 0, fields.orderXtpId);
  write.u32(to, at + 8, fields.orderClientId);
  write.i32(to, at + 12, Market.code(fields.market));
  write.i64(to, at + 16, fields.quantity);
  write.u8(to, at + 24, Side.code(fields.side));
  write.i32(to, at + 28, BusinessType.code(fields.businessType));
  writeComboInfo(to, at + 32, fields.combo ?? {});
}

export function writeComboOrderInfo(to: DataView, at: number, fields: ComboOrderInfoFields): void {
  write.zero(to, at + 28, 4);
  write.zero(to, at + 41, 3);
  write.zero(to, at + 107, 1);
  write.zero(to, at + 117, 3);
  write.u64(to, at + 0, fields.orderXtpId);
  write.u32(to, at + 8, fields.orderClientId);
  write.u32(to, at + 12, fields.orderCancelClientId);
  write.u64(to, at + 16, fields.orderCancelXtpId);
  write.i32(to, at + 24, Market.code(fields.market));
  write.i64(to, at + 32, fields.quantity);
  write.u8(to, at + 40, Side.code(fields.side));
  write.i32(to, at + 44, BusinessType.code(fields.businessType));
  write.i64(to, at + 48, fields.quantityTraded);
  write.i64(to, at + 56, fields.quantityLeft);
  write.time(to, at + 64, fields.insertTime);
  write.time(to, at + 72, fields.updateTime);
  write.time(to, at + 80, fields.cancelTime);
  write.f64(to, at + 88, fields.tradeAmount);
  write.text(to, at + 96, 11, fields.orderLocalId, 'orderLocalId');
  write.i32(to, at + 108, OrderStatus.code(fields.orderStatus));
  write.i32(to, at + 112, OrderSubmitStatus.code(fields.orderSubmitStatus));
  write.u8(to, at + 116, OrderType.code(fields.orderType));
  writeComboInfo(to, at + 120, fields.combo ?? {});
}

export function writeComboOrderInfoEx(to: DataView, at: number, fields: ComboOrderInfoExFields): void {
  write.zero(to, at + 28, 4);
  write.zero(to, at + 41, 3);
  write.zero(to, at + 107, 1);
  write.zero(to, at + 117, 3);
  write.zero(to, at + 297, 3);
  write.zero(to, at + 428, 4);
  write.u64(to, at + 0, fields.orderXtpId);
  write.u32(to, at + 8, fields.orderClientId);
  write.u32(to, at + 12, fields.orderCancelClientId);
  write.u64(to, at + 16, fields.orderCancelXtpId);
  write.i32(to, at + 24, Market.code(fields.market));
  write.i64(to, at + 32, fields.quantity);
  write.u8(to, at + 40, Side.code(fields.side));
  write.i32(to, at + 44, BusinessType.code(fields.businessType));
  write.i64(to, at + 48, fields.quantityTraded);
  write.i64(to, at + 56, fields.quantityLeft);
  write.time(to, at + 64, fields.insertTime);
  write.time(to, at + 72, fields.updateTime);
  write.time(to, at + 80, fields.cancelTime);
  write.f64(to, at + 88, fields.tradeAmount);
  write.text(to, at + 96, 11, fields.orderLocalId, 'orderLocalId');
  write.i32(to, at + 108, OrderStatus.code(fields.orderStatus));
  write.i32(to, at + 112, OrderSubmitStatus.code(fields.orderSubmitStatus));
  write.u8(to, at + 116, OrderType.code(fields.orderType));
  writeComboInfo(to, at + 120, fields.combo ?? {});
  write.text(to, at + 280, 17, fields.orderExchangeId, 'orderExchangeId');
  writeErrorInfo(to, at + 300, fields.orderError ?? {});
  write.list(fields.unknown, 2, (item, i) => write.u64(to, at + 432 + i * 8, item));
}

export function writeComboTradeReport(to: DataView, at: number, fields: ComboTradeReportFields): void {
  write.zero(to, at + 42, 6);
  write.zero(to, at + 99, 1);
  write.zero(to, at + 111, 1);
  write.u64(to, at + 0, fields.orderXtpId);
  write.u32(to, at + 8, fields.orderClientId);
  write.i32(to, at + 12, Market.code(fields.market));
  write.u64(to, at + 16, fields.localOrderId);
  write.text(to, at + 24, 18, fields.execId, 'execId');
  write.i64(to, at + 48, fields.quantity);
  write.time(to, at + 56, fields.tradeTime);
  write.f64(to, at + 64, fields.tradeAmount);
  write.u64(to, at + 72, fields.reportIndex);
  write.text(to, at + 80, 17, fields.orderExchangeId, 'orderExchangeId');
  write.u8(to, at + 97, TradeType.code(fields.tradeType));
  write.u8(to, at + 98, Side.code(fields.side));
  write.i32(to, at + 100, BusinessType.code(fields.businessType));
  write.text(to, at + 104, 7, fields.branchPbu, 'branchPbu');
  writeComboInfo(to, at + 112, fields.combo ?? {});
}

export function writeComboOrderQuery(to: DataView, at: number, fields: ComboOrderQueryFields): void {
  write.zero(to, at + 18, 6);
  write.text(to, at + 0, 18, fields.comboNum, 'comboNum');
  write.time(to, at + 24, fields.beginTime);
  write.time(to, at + 32, fields.endTime);
}

export function writeComboOrderPageQuery(to: DataView, at: number, fields: ComboOrderPageQueryFields): void {
  write.i64(to, at + 0, fields.requestCount);
  write.i64(to, at + 8, fields.reference);
  write.i64(to, at + 16, fields.reserved);
}

export function writeComboTradeByExecIdQuery(to: DataView, at: number, fields: ComboTradeByExecIdQueryFields): void {
  write.zero(to, at + 26, 6);
  write.u64(to, at + 0, fields.orderXtpId);
  write.text(to, at + 8, 18, fields.execId, 'execId');
}

export function writeComboTradeQuery(to: DataView, at: number, fields: ComboTradeQueryFields): void {
  write.zero(to, at + 18, 6);
  write.text(to, at + 0, 18, fields.comboNum, 'comboNum');
  write.time(to, at + 24, fields.beginTime);
  write.time(to, at + 32, fields.endTime);
}

export function writeComboTradePageQuery(to: DataView, at: number, fields: ComboTradePageQueryFields): void {
  write.i64(to, at + 0, fields.requestCount);
  write.i64(to, at + 8, fields.reference);
  write.i64(to, at + 16, fields.reserved);
}

export function writeStructuredFundQuery(to: DataView, at: number, fields: StructuredFundQueryFields): void {
  write.i32(to, at + 0, Exchange.code(fields.exchange));
  write.text(to, at + 4, 16, fields.fundTicker, 'fundTicker');
}

export function writeStructuredFund(to: DataView, at: number, fields: StructuredFundFields): void {
  write.zero(to, at + 180, 4);
  write.i32(to, at + 0, Exchange.code(fields.exchange));
  write.text(to, at + 4, 16, fields.fundTicker, 'fundTicker');
  write.text(to, at + 20, 64, fields.fundTickerName, 'fundTickerName');
  write.text(to, at + 84, 16, fields.ticker, 'ticker');
  write.text(to, at + 100, 64, fields.tickerName, 'tickerName');
  write.i32(to, at + 164, SplitMergeStatus.code(fields.splitMergeStatus));
  write.u32(to, at + 168, fields.ratio);
  write.u32(to, at + 172, fields.minSplitQuantity);
  write.u32(to, at + 176, fields.minMergeQuantity);
  write.f64(to, at + 184, fields.netPrice);
}

export function writeEtfQuery(to: DataView, at: number, fields: EtfQueryFields): void {
  write.i32(to, at + 0, Market.code(fields.market));
  write.text(to, at + 4, 16, fields.ticker, 'ticker');
}

export function writeEtf(to: DataView, at: number, fields: EtfFields): void {
  write.i32(to, at + 0, Market.code(fields.market));
  write.text(to, at + 4, 16, fields.etf, 'etf');
  write.text(to, at + 20, 16, fields.subscribeRedemptionTicker, 'subscribeRedemptionTicker');
  write.i32(to, at + 36, fields.unit);
  write.i32(to, at + 40, fields.subscribeStatus);
  write.i32(to, at + 44, fields.redemptionStatus);
  write.f64(to, at + 48, fields.maxCashRatio);
  write.f64(to, at + 56, fields.estimateAmount);
  write.f64(to, at + 64, fields.cashComponent);
  write.f64(to, at + 72, fields.netValue);
  write.f64(to, at + 80, fields.totalAmount);
}

export function writeEtfBasketQuery(to: DataView, at: number, fields: EtfBasketQueryFields): void {
  write.i32(to, at + 0, Market.code(fields.market));
  write.text(to, at + 4, 16, fields.ticker, 'ticker');
}

export function writeEtfComponentV1(to: DataView, at: number, fields: EtfComponentV1Fields): void {
  write.zero(to, at + 100, 4);
  write.i32(to, at + 0, Market.code(fields.market));
  write.text(to, at + 4, 16, fields.ticker, 'ticker');
  write.text(to, at + 20, 16, fields.componentTicker, 'componentTicker');
  write.text(to, at + 36, 64, fields.componentName, 'componentName');
  write.i64(to, at + 104, fields.quantity);
  write.i32(to, at + 112, Market.code(fields.componentMarket));
  write.i32(to, at + 116, EtfReplaceType.code(fields.replaceType));
  write.f64(to, at + 120, fields.premiumRatio);
  write.f64(to, at + 128, fields.amount);
}

export function writeEtfComponent(to: DataView, at: number, fields: EtfComponentFields): void {
  write.zero(to, at + 100, 4);
  write.i32(to, at + 0, Market.code(fields.market));
  write.text(to, at + 4, 16, fields.ticker, 'ticker');
  write.text(to, at + 20, 16, fields.componentTicker, 'componentTicker');
  write.text(to, at + 36, 64, fields.componentName, 'componentName');
  write.i64(to, at + 104, fields.quantity);
  write.i32(to, at + 112, Market.code(fields.componentMarket));
  write.i32(to, at + 116, EtfReplaceType.code(fields.replaceType));
  write.f64(to, at + 120, fields.premiumRatio);
  write.f64(to, at + 128, fields.amount);
  write.f64(to, at + 136, fields.creationPremiumRatio);
  write.f64(to, at + 144, fields.redemptionDiscountRatio);
  write.f64(to, at + 152, fields.creationAmount);
  write.f64(to, at + 160, fields.redemptionAmount);
}

export function writeBondSwapQuery(to: DataView, at: number, fields: BondSwapQueryFields): void {
  write.i32(to, at + 0, Market.code(fields.market));
  write.text(to, at + 4, 16, fields.ticker, 'ticker');
}

export function writeBondSwap(to: DataView, at: number, fields: BondSwapFields): void {
  write.zero(to, at + 68, 4);
  write.i32(to, at + 0, Market.code(fields.market));
  write.text(to, at + 4, 16, fields.ticker, 'ticker');
  write.text(to, at + 20, 16, fields.underlyingTicker, 'underlyingTicker');
  write.i32(to, at + 36, fields.unit);
  write.i64(to, at + 40, fields.quantityMin);
  write.i64(to, at + 48, fields.quantityMax);
  write.f64(to, at + 56, fields.swapPrice);
  write.i32(to, at + 64, fields.swapFlag);
}

export function writeIpoTicker(to: DataView, at: number, fields: IpoTickerFields): void {
  write.i32(to, at + 0, Market.code(fields.market));
  write.text(to, at + 4, 16, fields.ticker, 'ticker');
  write.text(to, at + 20, 64, fields.tickerName, 'tickerName');
  write.i32(to, at + 84, TickerType.code(fields.tickerType));
  write.f64(to, at + 88, fields.price);
  write.i32(to, at + 96, fields.unit);
  write.i32(to, at + 100, fields.quantityUpperLimit);
}

export function writeIpoQuotaV1(to: DataView, at: number, fields: IpoQuotaV1Fields): void {
  write.i32(to, at + 0, Market.code(fields.market));
  write.i32(to, at + 4, fields.quantity);
}

export function writeIpoQuota(to: DataView, at: number, fields: IpoQuotaFields): void {
  write.i32(to, at + 0, Market.code(fields.market));
  write.i32(to, at + 4, fields.quantity);
  write.i32(to, at + 8, fields.techQuantity);
  write.i32(to, at + 12, fields.unused);
}

export function writeTicker(to: DataView, at: number, fields: TickerFields): void {
  write.i32(to, at + 0, Exchange.code(fields.exchange));
  write.text(to, at + 4, 16, fields.ticker, 'ticker');
}

export function writeStockSnapshotExtra(to: DataView, at: number, fields: StockSnapshotExtraFields): void {
  write.i64(to, at + 0, fields.totalBidQuantity);
  write.i64(to, at + 8, fields.totalAskQuantity);
  write.f64(to, at + 16, fields.maBidPrice);
  write.f64(to, at + 24, fields.maAskPrice);
  write.f64(to, at + 32, fields.maBondBidPrice);
  write.f64(to, at + 40, fields.maBondAskPrice);
  write.f64(to, at + 48, fields.yieldToMaturity);
  write.f64(to, at + 56, fields.iopv);
  write.i32(to, at + 64, fields.etfBuyCount);
  write.i32(to, at + 68, fields.etfSellCount);
  write.f64(to, at + 72, fields.etfBuyQuantity);
  write.f64(to, at + 80, fields.etfBuyMoney);
  write.f64(to, at + 88, fields.etfSellQuantity);
  write.f64(to, at + 96, fields.etfSellMoney);
  write.f64(to, at + 104, fields.totalWarrantExecQuantity);
  write.f64(to, at + 112, fields.warrantLowerPrice);
  write.f64(to, at + 120, fields.warrantUpperPrice);
  write.i32(to, at + 128, fields.cancelBuyCount);
  write.i32(to, at + 132, fields.cancelSellCount);
  write.f64(to, at + 136, fields.cancelBuyQuantity);
  write.f64(to, at + 144, fields.cancelSellQuantity);
  write.f64(to, at + 152, fields.cancelBuyMoney);
  write.f64(to, at + 160, fields.cancelSellMoney);
  write.i64(to, at + 168, fields.totalBuyCount);
  write.i64(to, at + 176, fields.totalSellCount);
  write.i32(to, at + 184, fields.durationAfterBuy);
  write.i32(to, at + 188, fields.durationAfterSell);
  write.i32(to, at + 192, fields.numBidOrders);
  write.i32(to, at + 196, fields.numAskOrders);
  write.f64(to, at + 200, fields.preIopv);
  write.i64(to, at + 208, fields.r1);
  write.i64(to, at + 216, fields.r2);
}

export function writeBondSnapshotExtra(to: DataView, at: number, fields: BondSnapshotExtraFields): void {
  write.i64(to, at + 0, fields.totalBidQuantity);
  write.i64(to, at + 8, fields.totalAskQuantity);
  write.f64(to, at + 16, fields.maBidPrice);
  write.f64(to, at + 24, fields.maAskPrice);
  write.f64(to, at + 32, fields.maBondBidPrice);
  write.f64(to, at + 40, fields.maBondAskPrice);
  write.f64(to, at + 48, fields.yieldToMaturity);
  write.f64(to, at + 56, fields.matchLastPrice);
  write.f64(to, at + 64, fields.maBondPrice);
  write.i64(to, at + 72, fields.matchQuantity);
  write.f64(to, at + 80, fields.matchTurnover);
  write.f64(to, at + 88, fields.r4);
  write.f64(to, at + 96, fields.r5);
  write.f64(to, at + 104, fields.r6);
  write.f64(to, at + 112, fields.r7);
  write.f64(to, at + 120, fields.r8);
  write.i32(to, at + 128, fields.cancelBuyCount);
  write.i32(to, at + 132, fields.cancelSellCount);
  write.f64(to, at + 136, fields.cancelBuyQuantity);
  write.f64(to, at + 144, fields.cancelSellQuantity);
  write.f64(to, at + 152, fields.cancelBuyMoney);
  write.f64(to, at + 160, fields.cancelSellMoney);
  write.i64(to, at + 168, fields.totalBuyCount);
  write.i64(to, at + 176, fields.totalSellCount);
  write.i32(to, at + 184, fields.durationAfterBuy);
  write.i32(to, at + 188, fields.durationAfterSell);
  write.i32(to, at + 192, fields.numBidOrders);
  write.i32(to, at + 196, fields.numAskOrders);
  write.text(to, at + 200, 8, fields.instrumentStatus, 'instrumentStatus');
}

export function writeOptionSnapshotExtra(to: DataView, at: number, fields: OptionSnapshotExtraFields): void {
  write.f64(to, at + 0, fields.auctionPrice);
  write.i64(to, at + 8, fields.auctionQuantity);
  write.i64(to, at + 16, fields.lastEnquiryTime);
}

export function writeSnapshot(to: DataView, at: number, fields: SnapshotFields): void {
  write.zero(to, at + 20, 4);
  write.zero(to, at + 504, 224);
  write.i32(to, at + 0, Exchange.code(fields.exchange));
  write.text(to, at + 4, 16, fields.ticker, 'ticker');
  write.f64(to, at + 24, fields.lastPrice);
  write.f64(to, at + 32, fields.preClosePrice);
  write.f64(to, at + 40, fields.openPrice);
  write.f64(to, at + 48, fields.highPrice);
  write.f64(to, at + 56, fields.lowPrice);
  write.f64(to, at + 64, fields.closePrice);
  write.i64(to, at + 72, fields.preTotalLongPosition);
  write.i64(to, at + 80, fields.totalLongPosition);
  write.f64(to, at + 88, fields.preSettlementPrice);
  write.f64(to, at + 96, fields.settlementPrice);
  write.f64(to, at + 104, fields.upperLimitPrice);
  write.f64(to, at + 112, fields.lowerLimitPrice);
  write.f64(to, at + 120, fields.preDelta);
  write.f64(to, at + 128, fields.currentDelta);
  write.time(to, at + 136, fields.time);
  write.i64(to, at + 144, fields.volume);
  write.f64(to, at + 152, fields.turnover);
  write.f64(to, at + 160, fields.avgPrice);
  write.list(fields.bidPrices, 10, (item, i) => write.f64(to, at + 168 + i * 8, item));
  write.list(fields.askPrices, 10, (item, i) => write.f64(to, at + 248 + i * 8, item));
  write.list(fields.bidQuantities, 10, (item, i) => write.i64(to, at + 328 + i * 8, item));
  write.list(fields.askQuantities, 10, (item, i) => write.i64(to, at + 408 + i * 8, item));
  write.i64(to, at + 488, fields.tradesCount);
  write.text(to, at + 496, 8, fields.tickerStatus, 'tickerStatus');
  if (fields.stock !== undefined) writeStockSnapshotExtra(to, at + 504, fields.stock ?? {});
  if (fields.option !== undefined) writeOptionSnapshotExtra(to, at + 504, fields.option ?? {});
  if (fields.bond !== undefined) writeBondSnapshotExtra(to, at + 504, fields.bond ?? {});
  write.i32(to, at + 728, SnapshotDataTypeV1.code(fields.dataTypeV1));
  write.i32(to, at + 732, SnapshotDataType.code(fields.dataType));
}

export function writeIopv(to: DataView, at: number, fields: IopvFields): void {
  write.zero(to, at + 20, 4);
  write.i32(to, at + 0, Exchange.code(fields.exchange));
  write.text(to, at + 4, 16, fields.ticker, 'ticker');
  write.time(to, at + 24, fields.time);
  write.f64(to, at + 32, fields.iopv);
}

export function writeTickerInfo(to: DataView, at: number, fields: TickerInfoFields): void {
  write.i32(to, at + 0, Exchange.code(fields.exchange));
  write.text(to, at + 4, 16, fields.ticker, 'ticker');
  write.text(to, at + 20, 64, fields.tickerName, 'tickerName');
  write.i32(to, at + 84, TickerType.code(fields.tickerType));
  write.f64(to, at + 88, fields.preClosePrice);
  write.f64(to, at + 96, fields.upperLimitPrice);
  write.f64(to, at + 104, fields.lowerLimitPrice);
  write.f64(to, at + 112, fields.priceTick);
  write.i32(to, at + 120, fields.buyQuantityUnit);
  write.i32(to, at + 124, fields.sellQuantityUnit);
}

export function writeOrderBook(to: DataView, at: number, fields: OrderBookFields): void {
  write.zero(to, at + 20, 4);
  write.i32(to, at + 0, Exchange.code(fields.exchange));
  write.text(to, at + 4, 16, fields.ticker, 'ticker');
  write.f64(to, at + 24, fields.lastPrice);
  write.i64(to, at + 32, fields.volume);
  write.f64(to, at + 40, fields.turnover);
  write.i64(to, at + 48, fields.tradesCount);
  write.list(fields.bidPrices, 10, (item, i) => write.f64(to, at + 56 + i * 8, item));
  write.list(fields.askPrices, 10, (item, i) => write.f64(to, at + 136 + i * 8, item));
  write.list(fields.bidQuantities, 10, (item, i) => write.i64(to, at + 216 + i * 8, item));
  write.list(fields.askQuantities, 10, (item, i) => write.i64(to, at + 296 + i * 8, item));
  write.time(to, at + 376, fields.time);
}

export function writeTickEntrust(to: DataView, at: number, fields: TickEntrustFields): void {
  write.zero(to, at + 4, 4);
  write.zero(to, at + 34, 6);
  write.i32(to, at + 0, fields.channelNumber);
  write.i64(to, at + 8, fields.sequence);
  write.f64(to, at + 16, fields.price);
  write.i64(to, at + 24, fields.quantity);
  write.char(to, at + 32, fields.side);
  write.char(to, at + 33, fields.orderType);
  write.i64(to, at + 40, fields.orderNumber);
}

export function writeTickTrade(to: DataView, at: number, fields: TickTradeFields): void {
  write.zero(to, at + 4, 4);
  write.zero(to, at + 57, 7);
  write.i32(to, at + 0, fields.channelNumber);
  write.i64(to, at + 8, fields.sequence);
  write.f64(to, at + 16, fields.price);
  write.i64(to, at + 24, fields.quantity);
  write.f64(to, at + 32, fields.money);
  write.i64(to, at + 40, fields.bidNumber);
  write.i64(to, at + 48, fields.askNumber);
  write.char(to, at + 56, fields.tradeFlag);
}

export function writeTickState(to: DataView, at: number, fields: TickStateFields): void {
  write.zero(to, at + 4, 4);
  write.i32(to, at + 0, fields.channelNumber);
  write.i64(to, at + 8, fields.sequence);
  write.text(to, at + 16, 8, fields.flag, 'flag');
}

export function writeTick(to: DataView, at: number, fields: TickFields): void {
  write.zero(to, at + 20, 4);
  write.zero(to, at + 44, 68);
  write.i32(to, at + 0, Exchange.code(fields.exchange));
  write.text(to, at + 4, 16, fields.ticker, 'ticker');
  write.i64(to, at + 24, fields.sequence);
  write.time(to, at + 32, fields.time);
  write.i32(to, at + 40, TickType.code(fields.type));
  if (fields.entrust !== undefined) writeTickEntrust(to, at + 48, fields.entrust ?? {});
  if (fields.trade !== undefined) writeTickTrade(to, at + 48, fields.trade ?? {});
  if (fields.state !== undefined) writeTickState(to, at + 48, fields.state ?? {});
}

export function writeTickerPrice(to: DataView, at: number, fields: TickerPriceFields): void {
  write.zero(to, at + 20, 4);
  write.i32(to, at + 0, Exchange.code(fields.exchange));
  write.text(to, at + 4, 16, fields.ticker, 'ticker');
  write.f64(to, at + 24, fields.lastPrice);
}

export function writeInstrument(to: DataView, at: number, fields: InstrumentFields): void {
  write.zero(to, at + 98, 6);
  write.i32(to, at + 0, Exchange.code(fields.exchange));
  write.text(to, at + 4, 16, fields.ticker, 'ticker');
  write.text(to, at + 20, 64, fields.tickerName, 'tickerName');
  write.i32(to, at + 84, SecurityType.code(fields.securityType));
  write.i32(to, at + 88, QualificationType.code(fields.tickerQualificationClass));
  write.bool(to, at + 92, fields.isRegistration);
  write.bool(to, at + 93, fields.isVie);
  write.bool(to, at + 94, fields.isNoprofit);
  write.bool(to, at + 95, fields.isWeightedVotingRights);
  write.bool(to, at + 96, fields.isHavePriceLimit);
  write.bool(to, at + 97, fields.isInventory);
  write.f64(to, at + 104, fields.upperLimitPrice);
  write.f64(to, at + 112, fields.lowerLimitPrice);
  write.f64(to, at + 120, fields.preClosePrice);
  write.f64(to, at + 128, fields.priceTick);
  write.i32(to, at + 136, fields.bidQuantityUpperLimit);
  write.i32(to, at + 140, fields.bidQuantityLowerLimit);
  write.i32(to, at + 144, fields.bidQuantityUnit);
  write.i32(to, at + 148, fields.askQuantityUpperLimit);
  write.i32(to, at + 152, fields.askQuantityLowerLimit);
  write.i32(to, at + 156, fields.askQuantityUnit);
  write.i32(to, at + 160, fields.marketBidQuantityUpperLimit);
  write.i32(to, at + 164, fields.marketBidQuantityLowerLimit);
  write.i32(to, at + 168, fields.marketBidQuantityUnit);
  write.i32(to, at + 172, fields.marketAskQuantityUpperLimit);
  write.i32(to, at + 176, fields.marketAskQuantityLowerLimit);
  write.i32(to, at + 180, fields.marketAskQuantityUnit);
  write.i32(to, at + 184, SecurityStatus.code(fields.securityStatus));
  write.u32(to, at + 188, fields.unknown1);
  write.list(fields.unknown, 3, (item, i) => write.u64(to, at + 192 + i * 8, item));
}

export function writeNqInstrument(to: DataView, at: number, fields: NqInstrumentFields): void {
  write.zero(to, at + 181, 3);
  write.i32(to, at + 0, Exchange.code(fields.exchange));
  write.text(to, at + 4, 16, fields.ticker, 'ticker');
  write.text(to, at + 20, 64, fields.tickerName, 'tickerName');
  write.i32(to, at + 84, SecurityType.code(fields.securityType));
  write.i32(to, at + 88, QualificationType.code(fields.tickerQualificationClass));
  write.text(to, at + 92, 64, fields.tickerAbbrEn, 'tickerAbbrEn');
  write.text(to, at + 156, 16, fields.baseTicker, 'baseTicker');
  write.text(to, at + 172, 6, fields.industryType, 'industryType');
  write.text(to, at + 178, 3, fields.currencyType, 'currencyType');
  write.i32(to, at + 184, fields.tradeUnit);
  write.i32(to, at + 188, fields.hangOutDate);
  write.i32(to, at + 192, fields.valueDate);
  write.i32(to, at + 196, fields.maturityDate);
  write.i32(to, at + 200, fields.perLimitVolume);
  write.i32(to, at + 204, fields.buyVolumeUnit);
  write.i32(to, at + 208, fields.sellVolumeUnit);
  write.i32(to, at + 212, fields.minDeclaredVolume);
  write.i32(to, at + 216, fields.limitPriceAttr);
  write.i32(to, at + 220, fields.marketMakerQuantity);
  write.f64(to, at + 224, fields.priceGear);
  write.f64(to, at + 232, fields.firstLimitTrans);
  write.f64(to, at + 240, fields.subsequentLimitTrans);
  write.f64(to, at + 248, fields.limitUpperPrice);
  write.f64(to, at + 256, fields.limitLowerPrice);
  write.f64(to, at + 264, fields.blockTradeUpper);
  write.f64(to, at + 272, fields.blockTradeLower);
  write.f64(to, at + 280, fields.convertIntoRatio);
  write.u8(to, at + 288, NqTradeStatus.code(fields.tradeStatus));
  write.u8(to, at + 289, NqSecurityLevel.code(fields.securityLevel));
  write.u8(to, at + 290, NqTradeType.code(fields.tradeType));
  write.u8(to, at + 291, NqSuspendFlag.code(fields.suspendFlag));
  write.u8(to, at + 292, NqExDividendFlag.code(fields.exDividendFlag));
  write.u8(to, at + 293, NqSecurityLayer.code(fields.layerType));
  write.i16(to, at + 294, fields.reserved1);
  write.text(to, at + 296, 3, fields.tradePlaces, 'tradePlaces');
  write.char(to, at + 299, fields.isMarginTarget);
  write.char(to, at + 300, fields.isShortTarget);
  write.char(to, at + 301, fields.isMarginAllowedToday);
  write.char(to, at + 302, fields.isShortAllowedToday);
  write.char(to, at + 303, fields.reserved);
  write.list(fields.unknown, 3, (item, i) => write.u64(to, at + 304 + i * 8, item));
}

export function writeIndexPressInfo(to: DataView, at: number, fields: IndexPressInfoFields): void {
  write.i32(to, at + 0, Exchange.code(fields.exchange));
  write.text(to, at + 4, 16, fields.ticker, 'ticker');
  write.text(to, at + 20, 64, fields.tickerName, 'tickerName');
  write.char(to, at + 84, fields.marketCode);
  write.text(to, at + 85, 7, fields.unknown, 'unknown');
}

export function writeIndexPress(to: DataView, at: number, fields: IndexPressFields): void {
  write.zero(to, at + 1, 3);
  write.char(to, at + 0, fields.dataSource);
  write.i32(to, at + 4, Exchange.code(fields.exchange));
  write.text(to, at + 8, 16, fields.ticker, 'ticker');
  write.time(to, at + 24, fields.time);
  write.f64(to, at + 32, fields.lastPrice);
  write.f64(to, at + 40, fields.preClosePrice);
  write.f64(to, at + 48, fields.openPrice);
  write.f64(to, at + 56, fields.highPrice);
  write.f64(to, at + 64, fields.lowPrice);
  write.f64(to, at + 72, fields.closePrice);
  write.i64(to, at + 80, fields.volume);
  write.f64(to, at + 88, fields.turnover);
  write.i64(to, at + 96, fields.tradesCount);
}

export function writeRebuildRequest(to: DataView, at: number, fields: RebuildRequestFields): void {
  write.zero(to, at + 30, 2);
  write.i32(to, at + 0, fields.requestId);
  write.i32(to, at + 4, RebuildDataType.code(fields.dataType));
  write.i32(to, at + 8, Exchange.code(fields.exchange));
  write.text(to, at + 12, 16, fields.ticker, 'ticker');
  write.i16(to, at + 28, fields.channelNumber);
  write.i64(to, at + 32, fields.begin);
  write.i64(to, at + 40, fields.end);
}

export function writeRebuildResult(to: DataView, at: number, fields: RebuildResultFields): void {
  write.zero(to, at + 14, 2);
  write.zero(to, at + 100, 4);
  write.i32(to, at + 0, fields.requestId);
  write.i32(to, at + 4, Exchange.code(fields.exchange));
  write.u32(to, at + 8, fields.size);
  write.i16(to, at + 12, fields.channelNumber);
  write.i64(to, at + 16, fields.begin);
  write.i64(to, at + 24, fields.end);
  write.i32(to, at + 32, RebuildResultCode.code(fields.resultCode));
  write.text(to, at + 36, 64, fields.message, 'message');
}

export function writeOrderInsert(to: DataView, at: number, fields: OrderInsertFields): void {
  write.zero(to, at + 60, 4);
  write.zero(to, at + 68, 4);
  write.u64(to, at + 0, fields.orderXtpId);
  write.u32(to, at + 8, fields.orderClientId);
  write.text(to, at + 12, 16, fields.ticker, 'ticker');
  write.i32(to, at + 28, Market.code(fields.market));
  write.f64(to, at + 32, fields.price);
  write.f64(to, at + 40, fields.stopPrice);
  write.i64(to, at + 48, fields.quantity);
  write.i32(to, at + 56, PriceType.code(fields.priceType));
  if (fields.sideBits !== undefined) write.u32(to, at + 60, fields.sideBits);
  if (fields.side !== undefined) write.u8(to, at + 60, Side.code(fields.side));
  if (fields.positionEffect !== undefined) write.u8(to, at + 61, PositionEffect.code(fields.positionEffect));
  if (fields.reserved1 !== undefined) write.u8(to, at + 62, fields.reserved1);
  if (fields.reserved2 !== undefined) write.u8(to, at + 63, fields.reserved2);
  write.i32(to, at + 64, BusinessType.code(fields.businessType));
}

export function writeOrderCancel(to: DataView, at: number, fields: OrderCancelFields): void {
  write.u64(to, at + 0, fields.orderCancelXtpId);
  write.u64(to, at + 8, fields.orderXtpId);
}

export function writeOrderInfo(to: DataView, at: number, fields: OrderInfoFields): void {
  write.zero(to, at + 44, 4);
  write.zero(to, at + 68, 4);
  write.zero(to, at + 76, 4);
  write.zero(to, at + 139, 1);
  write.zero(to, at + 149, 3);
  write.u64(to, at + 0, fields.orderXtpId);
  write.u32(to, at + 8, fields.orderClientId);
  write.u32(to, at + 12, fields.orderCancelClientId);
  write.u64(to, at + 16, fields.orderCancelXtpId);
  write.text(to, at + 24, 16, fields.ticker, 'ticker');
  write.i32(to, at + 40, Market.code(fields.market));
  write.f64(to, at + 48, fields.price);
  write.i64(to, at + 56, fields.quantity);
  write.i32(to, at + 64, PriceType.code(fields.priceType));
  if (fields.sideBits !== undefined) write.u32(to, at + 68, fields.sideBits);
  if (fields.side !== undefined) write.u8(to, at + 68, Side.code(fields.side));
  if (fields.positionEffect !== undefined) write.u8(to, at + 69, PositionEffect.code(fields.positionEffect));
  if (fields.reserved1 !== undefined) write.u8(to, at + 70, fields.reserved1);
  if (fields.reserved2 !== undefined) write.u8(to, at + 71, fields.reserved2);
  write.i32(to, at + 72, BusinessType.code(fields.businessType));
  write.i64(to, at + 80, fields.quantityTraded);
  write.i64(to, at + 88, fields.quantityLeft);
  write.time(to, at + 96, fields.insertTime);
  write.time(to, at + 104, fields.updateTime);
  write.time(to, at + 112, fields.cancelTime);
  write.f64(to, at + 120, fields.tradeAmount);
  write.text(to, at + 128, 11, fields.orderLocalId, 'orderLocalId');
  write.i32(to, at + 140, OrderStatus.code(fields.orderStatus));
  write.i32(to, at + 144, OrderSubmitStatus.code(fields.orderSubmitStatus));
  write.u8(to, at + 148, OrderType.code(fields.orderType));
}

export function writeOrderInfoEx(to: DataView, at: number, fields: OrderInfoExFields): void {
  write.zero(to, at + 44, 4);
  write.zero(to, at + 68, 4);
  write.zero(to, at + 76, 4);
  write.zero(to, at + 139, 1);
  write.zero(to, at + 166, 2);
  write.u64(to, at + 0, fields.orderXtpId);
  write.u32(to, at + 8, fields.orderClientId);
  write.u32(to, at + 12, fields.orderCancelClientId);
  write.u64(to, at + 16, fields.orderCancelXtpId);
  write.text(to, at + 24, 16, fields.ticker, 'ticker');
  write.i32(to, at + 40, Market.code(fields.market));
  write.f64(to, at + 48, fields.price);
  write.i64(to, at + 56, fields.quantity);
  write.i32(to, at + 64, PriceType.code(fields.priceType));
  if (fields.sideBits !== undefined) write.u32(to, at + 68, fields.sideBits);
  if (fields.side !== undefined) write.u8(to, at + 68, Side.code(fields.side));
  if (fields.positionEffect !== undefined) write.u8(to, at + 69, PositionEffect.code(fields.positionEffect));
  if (fields.reserved1 !== undefined) write.u8(to, at + 70, fields.reserved1);
  if (fields.reserved2 !== undefined) write.u8(to, at + 71, fields.reserved2);
  write.i32(to, at + 72, BusinessType.code(fields.businessType));
  write.i64(to, at + 80, fields.quantityTraded);
  write.i64(to, at + 88, fields.quantityLeft);
  write.time(to, at + 96, fields.insertTime);
  write.time(to, at + 104, fields.updateTime);
  write.time(to, at + 112, fields.cancelTime);
  write.f64(to, at + 120, fields.tradeAmount);
  write.text(to, at + 128, 11, fields.orderLocalId, 'orderLocalId');
  write.i32(to, at + 140, OrderStatus.code(fields.orderStatus));
  write.i32(to, at + 144, OrderSubmitStatus.code(fields.orderSubmitStatus));
  write.u8(to, at + 148, OrderType.code(fields.orderType));
  write.text(to, at + 149, 17, fields.orderExchangeId, 'orderExchangeId');
  writeErrorInfo(to, at + 168, fields.orderError ?? {});
  write.list(fields.unknown, 2, (item, i) => write.u64(to, at + 296 + i * 8, item));
}

export function writeTradeReport(to: DataView, at: number, fields: TradeReportFields): void {
  write.zero(to, at + 58, 6);
  write.zero(to, at + 122, 6);
  write.zero(to, at + 139, 5);
  write.u64(to, at + 0, fields.orderXtpId);
  write.u32(to, at + 8, fields.orderClientId);
  write.text(to, at + 12, 16, fields.ticker, 'ticker');
  write.i32(to, at + 28, Market.code(fields.market));
  write.u64(to, at + 32, fields.localOrderId);
  write.text(to, at + 40, 18, fields.execId, 'execId');
  write.f64(to, at + 64, fields.price);
  write.i64(to, at + 72, fields.quantity);
  write.time(to, at + 80, fields.tradeTime);
  write.f64(to, at + 88, fields.tradeAmount);
  write.u64(to, at + 96, fields.reportIndex);
  write.text(to, at + 104, 17, fields.orderExchangeId, 'orderExchangeId');
  write.u8(to, at + 121, TradeType.code(fields.tradeType));
  if (fields.sideBits !== undefined) write.u32(to, at + 124, fields.sideBits);
  if (fields.side !== undefined) write.u8(to, at + 124, Side.code(fields.side));
  if (fields.positionEffect !== undefined) write.u8(to, at + 125, PositionEffect.code(fields.positionEffect));
  if (fields.reserved1 !== undefined) write.u8(to, at + 126, fields.reserved1);
  if (fields.reserved2 !== undefined) write.u8(to, at + 127, fields.reserved2);
  write.i32(to, at + 128, BusinessType.code(fields.businessType));
  write.text(to, at + 132, 7, fields.branchPbu, 'branchPbu');
}

export function writeOrderQuery(to: DataView, at: number, fields: OrderQueryFields): void {
  write.text(to, at + 0, 16, fields.ticker, 'ticker');
  write.time(to, at + 16, fields.beginTime);
  write.time(to, at + 24, fields.endTime);
}

export function writeOrderPageQuery(to: DataView, at: number, fields: OrderPageQueryFields): void {
  write.i64(to, at + 0, fields.requestCount);
  write.i64(to, at + 8, fields.reference);
  write.i64(to, at + 16, fields.reserved);
}

export function writeTradeByExecIdQuery(to: DataView, at: number, fields: TradeByExecIdQueryFields): void {
  write.zero(to, at + 26, 6);
  write.u64(to, at + 0, fields.orderXtpId);
  write.text(to, at + 8, 18, fields.execId, 'execId');
}

export function writeTradeQuery(to: DataView, at: number, fields: TradeQueryFields): void {
  write.text(to, at + 0, 16, fields.ticker, 'ticker');
  write.time(to, at + 16, fields.beginTime);
  write.time(to, at + 24, fields.endTime);
}

export function writeTradePageQuery(to: DataView, at: number, fields: TradePageQueryFields): void {
  write.i64(to, at + 0, fields.requestCount);
  write.i64(to, at + 8, fields.reference);
  write.i64(to, at + 16, fields.reserved);
}

export function writeAsset(to: DataView, at: number, fields: AssetFields): void {
  write.zero(to, at + 68, 4);
  write.f64(to, at + 0, fields.totalAsset);
  write.f64(to, at + 8, fields.buyingPower);
  write.f64(to, at + 16, fields.securityAsset);
  write.f64(to, at + 24, fields.fundBuyAmount);
  write.f64(to, at + 32, fields.fundBuyFee);
  write.f64(to, at + 40, fields.fundSellAmount);
  write.f64(to, at + 48, fields.fundSellFee);
  write.f64(to, at + 56, fields.withholdingAmount);
  write.i32(to, at + 64, AccountType.code(fields.accountType));
  write.f64(to, at + 72, fields.frozenMargin);
  write.f64(to, at + 80, fields.frozenExecCash);
  write.f64(to, at + 88, fields.frozenExecFee);
  write.f64(to, at + 96, fields.payLater);
  write.f64(to, at + 104, fields.preAdvancePay);
  write.f64(to, at + 112, fields.originalBalance);
  write.f64(to, at + 120, fields.balance);
  write.f64(to, at + 128, fields.depositWithdraw);
  write.f64(to, at + 136, fields.tradeNetting);
  write.f64(to, at + 144, fields.capitalAsset);
  write.f64(to, at + 152, fields.forceFreezeAmount);
  write.f64(to, at + 160, fields.preferredAmount);
  write.f64(to, at + 168, fields.repayStockAvailableBalance);
  write.f64(to, at + 176, fields.fundOrderDataCharges);
  write.f64(to, at + 184, fields.fundCancelDataCharges);
  write.f64(to, at + 192, fields.exchangeCurrentRiskDegree);
  write.f64(to, at + 200, fields.companyCurrentRiskDegree);
  write.list(fields.unknown, 26, (item, i) => write.u64(to, at + 208 + i * 8, item));
}

export function writePositionQuery(to: DataView, at: number, fields: PositionQueryFields): void {
  write.text(to, at + 0, 16, fields.ticker, 'ticker');
  write.i32(to, at + 16, Market.code(fields.market));
}

export function writePosition(to: DataView, at: number, fields: PositionFields): void {
  write.zero(to, at + 84, 4);
  write.text(to, at + 0, 16, fields.ticker, 'ticker');
  write.text(to, at + 16, 64, fields.tickerName, 'tickerName');
  write.i32(to, at + 80, Market.code(fields.market));
  write.i64(to, at + 88, fields.totalQuantity);
  write.i64(to, at + 96, fields.sellableQuantity);
  write.f64(to, at + 104, fields.avgPrice);
  write.f64(to, at + 112, fields.unrealizedPnl);
  write.i64(to, at + 120, fields.yesterdayPosition);
  write.i64(to, at + 128, fields.purchaseRedeemableQuantity);
  write.i32(to, at + 136, PositionDirection.code(fields.positionDirection));
  write.i32(to, at + 140, PositionSecurityType.code(fields.positionSecurityType));
  write.i64(to, at + 144, fields.executableOption);
  write.i64(to, at + 152, fields.lockablePosition);
  write.i64(to, at + 160, fields.executableUnderlying);
  write.i64(to, at + 168, fields.lockedPosition);
  write.i64(to, at + 176, fields.usableLockedPosition);
  write.f64(to, at + 184, fields.profitPrice);
  write.f64(to, at + 192, fields.buyCost);
  write.f64(to, at + 200, fields.profitCost);
  write.f64(to, at + 208, fields.marketValue);
  write.f64(to, at + 216, fields.margin);
  write.f64(to, at + 224, fields.lastBuyCost);
  write.f64(to, at + 232, fields.lastProfitCost);
  write.list(fields.unknown, 37, (item, i) => write.u64(to, at + 240 + i * 8, item));
}

export function writeFundTransferNotice(to: DataView, at: number, fields: FundTransferNoticeFields): void {
  write.zero(to, at + 12, 4);
  write.zero(to, at + 28, 4);
  write.u64(to, at + 0, fields.serialId);
  write.i32(to, at + 8, FundTransferType.code(fields.transferType));
  write.f64(to, at + 16, fields.amount);
  write.i32(to, at + 24, FundOperationStatus.code(fields.operationStatus));
  write.time(to, at + 32, fields.transferTime);
}

export function writeFundTransferQuery(to: DataView, at: number, fields: FundTransferQueryFields): void {
  write.u64(to, at + 0, fields.serialId);
}

export function writeTerminalInfo(to: DataView, at: number, fields: TerminalInfoFields): void {
  write.text(to, at + 0, 64, fields.localIp, 'localIp');
  write.text(to, at + 64, 16, fields.macAddress, 'macAddress');
  write.text(to, at + 80, 24, fields.hardDisk, 'hardDisk');
  write.i32(to, at + 104, TerminalType.code(fields.termType));
  write.text(to, at + 108, 64, fields.internetIp, 'internetIp');
  write.i32(to, at + 172, fields.internetPort);
  write.text(to, at + 176, 16, fields.clientVersion, 'clientVersion');
  write.text(to, at + 192, 21, fields.macosSerialNumber, 'macosSerialNumber');
  write.text(to, at + 213, 27, fields.unused, 'unused');
}

export function writeTerminalInfoEx(to: DataView, at: number, fields: TerminalInfoExFields): void {
  write.text(to, at + 0, 64, fields.localIp, 'localIp');
  write.text(to, at + 64, 16, fields.macAddress, 'macAddress');
  write.text(to, at + 80, 24, fields.hardDisk, 'hardDisk');
  write.i32(to, at + 104, TerminalType.code(fields.termType));
  write.text(to, at + 108, 64, fields.internetIp, 'internetIp');
  write.i32(to, at + 172, fields.internetPort);
  write.text(to, at + 176, 16, fields.clientVersion, 'clientVersion');
  write.text(to, at + 192, 21, fields.macosSerialNumber, 'macosSerialNumber');
  write.text(to, at + 213, 16, fields.imei, 'imei');
  write.text(to, at + 229, 37, fields.idfv, 'idfv');
  write.text(to, at + 266, 40, fields.guid, 'guid');
  write.text(to, at + 306, 12, fields.registeredTel, 'registeredTel');
  write.text(to, at + 318, 12, fields.usedTel, 'usedTel');
  write.text(to, at + 330, 30, fields.unused, 'unused');
}

/** Every struct's view and writer by its XTP name, with its size in bytes. */
export const structViews = {
  XTPStrategyInfoStruct: { view: AlgoInfo, write: writeAlgoInfo, size: 24 },
  XTPStrategySymbolInfoStruct: { view: AlgoSymbolInfo, write: writeAlgoSymbolInfo, size: 48 },
  XTPRspInfoStruct: { view: ErrorInfo, write: writeErrorInfo, size: 128 },
  XTPStrategyStateReportStruct: { view: AlgoStateReport, write: writeAlgoStateReport, size: 248 },
  XTPStrategySymbolReqStruct: { view: AlgoSymbolQuery, write: writeAlgoSymbolQuery, size: 32 },
  XTPStrategySymbolStateReportStruct: { view: AlgoSymbolStateReport, write: writeAlgoSymbolStateReport, size: 312 },
  XTPStrategyRecommendationInfoStruct: { view: AlgoRecommendation, write: writeAlgoRecommendation, size: 88 },
  XTPStrategyTickerInfoStruct: { view: AlgoTicker, write: writeAlgoTicker, size: 20 },
  XTPCreditDebtExtendNotice: { view: DebtExtension, write: writeDebtExtension, size: 56 },
  XTPCrdCashRepayRsp: { view: CreditCashRepay, write: writeCreditCashRepay, size: 24 },
  XTPCrdCashRepayDebtInterestFeeRsp: { view: CreditInterestRepay, write: writeCreditInterestRepay, size: 96 },
  XTPCrdCashRepayInfo: { view: CreditCashRepayRecord, write: writeCreditCashRepayRecord, size: 168 },
  XTPCrdDebtInfo: { view: CreditDebt, write: writeCreditDebt, size: 160 },
  XTPCrdFundInfo: { view: CreditFund, write: writeCreditFund, size: 48 },
  XTPClientQueryCrdDebtStockReq: { view: CreditTickerDebtQuery, write: writeCreditTickerDebtQuery, size: 20 },
  XTPCrdDebtStockInfo: { view: CreditTickerDebt, write: writeCreditTickerDebt, size: 40 },
  XTPClientQueryCrdPositionStockReq: { view: CreditPositionQuery, write: writeCreditPositionQuery, size: 20 },
  XTPClientQueryCrdPositionStkInfo: { view: CreditAssignable, write: writeCreditAssignable, size: 56 },
  XTPClientQueryCrdSurplusStkReqInfo: { view: CreditSurplusQuery, write: writeCreditSurplusQuery, size: 20 },
  XTPClientQueryCrdSurplusStkRspInfo: { view: CreditSurplus, write: writeCreditSurplus, size: 40 },
  XTPCreditDebtExtendReq: { view: DebtExtensionRequest, write: writeDebtExtensionRequest, size: 128 },
  XTPCrdFundExtraInfo: { view: CreditFundExtra, write: writeCreditFundExtra, size: 72 },
  XTPCrdPositionExtraInfo: { view: CreditPositionExtra, write: writeCreditPositionExtra, size: 96 },
  XTPFundTransferReq: { view: FundTransferRequest, write: writeFundTransferRequest, size: 104 },
  XTPFundQueryReq: { view: OtherServerFundQuery, write: writeOtherServerFundQuery, size: 120 },
  XTPFundQueryRsp: { view: OtherServerFund, write: writeOtherServerFund, size: 48 },
  XTPQueryOptionAuctionInfoReq: { view: OptionContractQuery, write: writeOptionContractQuery, size: 20 },
  XTPQueryOptionAuctionInfoRsp: { view: OptionContract, write: writeOptionContract, size: 528 },
  XTPCombLegStrategy: { view: ComboLegStrategy, write: writeComboLegStrategy, size: 24 },
  XTPQueryCombineStrategyInfoRsp: { view: ComboStrategy, write: writeComboStrategy, size: 248 },
  XTPOptCombLegInfo: { view: ComboLeg, write: writeComboLeg, size: 32 },
  XTPOptCombPlugin: { view: ComboInfo, write: writeComboInfo, size: 160 },
  XTPQueryOptCombPositionReq: { view: ComboPositionQuery, write: writeComboPositionQuery, size: 24 },
  XTPQueryOptCombPositionRsp: { view: ComboPosition, write: writeComboPosition, size: 632 },
  XTPQueryOptExecInfoRsp: { view: OptionExecInfo, write: writeOptionExecInfo, size: 512 },
  XTPQueryOptCombExecPosReq: { view: ComboExecPositionQuery, write: writeComboExecPositionQuery, size: 36 },
  XTPQueryOptCombExecPosRsp: { view: ComboExecPosition, write: writeComboExecPosition, size: 656 },
  XTPOptCombOrderInsertInfo: { view: ComboOrderInsert, write: writeComboOrderInsert, size: 192 },
  XTPOptCombOrderInfo: { view: ComboOrderInfo, write: writeComboOrderInfo, size: 280 },
  XTPOptCombOrderInfoEx: { view: ComboOrderInfoEx, write: writeComboOrderInfoEx, size: 448 },
  XTPOptCombTradeReport: { view: ComboTradeReport, write: writeComboTradeReport, size: 272 },
  XTPQueryOptCombOrderReq: { view: ComboOrderQuery, write: writeComboOrderQuery, size: 40 },
  XTPQueryOptCombOrderByPageReq: { view: ComboOrderPageQuery, write: writeComboOrderPageQuery, size: 24 },
  XTPQueryOptCombReportByExecIdReq: { view: ComboTradeByExecIdQuery, write: writeComboTradeByExecIdQuery, size: 32 },
  XTPQueryOptCombTraderReq: { view: ComboTradeQuery, write: writeComboTradeQuery, size: 40 },
  XTPQueryOptCombTraderByPageReq: { view: ComboTradePageQuery, write: writeComboTradePageQuery, size: 24 },
  XTPQueryStructuredFundInfoReq: { view: StructuredFundQuery, write: writeStructuredFundQuery, size: 20 },
  XTPStructuredFundInfo: { view: StructuredFund, write: writeStructuredFund, size: 192 },
  XTPQueryETFBaseReq: { view: EtfQuery, write: writeEtfQuery, size: 20 },
  XTPQueryETFBaseRsp: { view: Etf, write: writeEtf, size: 88 },
  XTPQueryETFComponentReq: { view: EtfBasketQuery, write: writeEtfBasketQuery, size: 20 },
  XTPQueryETFComponentRspV1: { view: EtfComponentV1, write: writeEtfComponentV1, size: 136 },
  XTPQueryETFComponentRsp: { view: EtfComponent, write: writeEtfComponent, size: 168 },
  XTPQueryBondSwapStockReq: { view: BondSwapQuery, write: writeBondSwapQuery, size: 20 },
  XTPQueryBondSwapStockRsp: { view: BondSwap, write: writeBondSwap, size: 72 },
  XTPQueryIPOTickerRsp: { view: IpoTicker, write: writeIpoTicker, size: 104 },
  XTPQueryIPOQuotaRspV1: { view: IpoQuotaV1, write: writeIpoQuotaV1, size: 8 },
  XTPQueryIPOQuotaRsp: { view: IpoQuota, write: writeIpoQuota, size: 16 },
  XTPSpecificTickerStruct: { view: Ticker, write: writeTicker, size: 20 },
  XTPMarketDataStockExData: { view: StockSnapshotExtra, write: writeStockSnapshotExtra, size: 224 },
  XTPMarketDataBondExData: { view: BondSnapshotExtra, write: writeBondSnapshotExtra, size: 208 },
  XTPMarketDataOptionExData: { view: OptionSnapshotExtra, write: writeOptionSnapshotExtra, size: 24 },
  XTPMarketDataStruct: { view: Snapshot, write: writeSnapshot, size: 736 },
  IOPV: { view: Iopv, write: writeIopv, size: 40 },
  XTPQuoteStaticInfo: { view: TickerInfo, write: writeTickerInfo, size: 128 },
  OrderBookStruct: { view: OrderBook, write: writeOrderBook, size: 384 },
  XTPTickByTickEntrust: { view: TickEntrust, write: writeTickEntrust, size: 48 },
  XTPTickByTickTrade: { view: TickTrade, write: writeTickTrade, size: 64 },
  XTPTickByTickStatus: { view: TickState, write: writeTickState, size: 24 },
  XTPTickByTickStruct: { view: Tick, write: writeTick, size: 112 },
  XTPTickerPriceInfo: { view: TickerPrice, write: writeTickerPrice, size: 32 },
  XTPQuoteFullInfo: { view: Instrument, write: writeInstrument, size: 216 },
  XTPQuoteNQFullInfo: { view: NqInstrument, write: writeNqInstrument, size: 328 },
  XTPIndexPressStaticInfo: { view: IndexPressInfo, write: writeIndexPressInfo, size: 92 },
  XTPIndexPress: { view: IndexPress, write: writeIndexPress, size: 104 },
  XTPQuoteRebuildReq: { view: RebuildRequest, write: writeRebuildRequest, size: 48 },
  XTPQuoteRebuildResultRsp: { view: RebuildResult, write: writeRebuildResult, size: 104 },
  XTPOrderInsertInfo: { view: OrderInsert, write: writeOrderInsert, size: 72 },
  XTPOrderCancelInfo: { view: OrderCancel, write: writeOrderCancel, size: 16 },
  XTPOrderInfo: { view: OrderInfo, write: writeOrderInfo, size: 152 },
  XTPOrderInfoEx: { view: OrderInfoEx, write: writeOrderInfoEx, size: 312 },
  XTPTradeReport: { view: TradeReport, write: writeTradeReport, size: 144 },
  XTPQueryOrderReq: { view: OrderQuery, write: writeOrderQuery, size: 32 },
  XTPQueryOrderByPageReq: { view: OrderPageQuery, write: writeOrderPageQuery, size: 24 },
  XTPQueryReportByExecIdReq: { view: TradeByExecIdQuery, write: writeTradeByExecIdQuery, size: 32 },
  XTPQueryTraderReq: { view: TradeQuery, write: writeTradeQuery, size: 32 },
  XTPQueryTraderByPageReq: { view: TradePageQuery, write: writeTradePageQuery, size: 24 },
  XTPQueryAssetRsp: { view: Asset, write: writeAsset, size: 416 },
  XTPQueryStkPositionReq: { view: PositionQuery, write: writePositionQuery, size: 20 },
  XTPQueryStkPositionRsp: { view: Position, write: writePosition, size: 536 },
  XTPFundTransferNotice: { view: FundTransferNotice, write: writeFundTransferNotice, size: 40 },
  XTPQueryFundTransferLogReq: { view: FundTransferQuery, write: writeFundTransferQuery, size: 8 },
  XTPUserTerminalInfoReq: { view: TerminalInfo, write: writeTerminalInfo, size: 240 },
  XTPUserTerminalInfoReqEx: { view: TerminalInfoEx, write: writeTerminalInfoEx, size: 360 },
} as const;
