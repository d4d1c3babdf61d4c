import { AlgoInfo, type AlgoInfoFields, AlgoSymbolInfo, type AlgoSymbolInfoFields, ErrorInfo, type ErrorInfoFields, AlgoStateReport, type AlgoStateReportFields, AlgoSymbolQuery, type AlgoSymbolQueryFields, AlgoSymbolStateReport, type AlgoSymbolStateReportFields, AlgoRecommendation, type AlgoRecommendationFields, AlgoTicker, type AlgoTickerFields, DebtExtension, type DebtExtensionFields, CreditCashRepay, type CreditCashRepayFields, CreditInterestRepay, type CreditInterestRepayFields, CreditCashRepayRecord, type CreditCashRepayRecordFields, CreditDebt, type CreditDebtFields, CreditFund, type CreditFundFields, CreditTickerDebtQuery, type CreditTickerDebtQueryFields, CreditTickerDebt, type CreditTickerDebtFields, CreditPositionQuery, type CreditPositionQueryFields, CreditAssignable, type CreditAssignableFields, CreditSurplusQuery, type CreditSurplusQueryFields, CreditSurplus, type CreditSurplusFields, DebtExtensionRequest, type DebtExtensionRequestFields, CreditFundExtra, type CreditFundExtraFields, CreditPositionExtra, type CreditPositionExtraFields, FundTransferRequest, type FundTransferRequestFields, OtherServerFundQuery, type OtherServerFundQueryFields, OtherServerFund, type OtherServerFundFields, OptionContractQuery, type OptionContractQueryFields, OptionContract, type OptionContractFields, ComboLegStrategy, type ComboLegStrategyFields, ComboStrategy, type ComboStrategyFields, ComboLeg, type ComboLegFields, ComboInfo, type ComboInfoFields, ComboPositionQuery, type ComboPositionQueryFields, ComboPosition, type ComboPositionFields, OptionExecInfo, type OptionExecInfoFields, ComboExecPositionQuery, type ComboExecPositionQueryFields, ComboExecPosition, type ComboExecPositionFields, ComboOrderInsert, type ComboOrderInsertFields, ComboOrderInfo, type ComboOrderInfoFields, ComboOrderInfoEx, type ComboOrderInfoExFields, ComboTradeReport, type ComboTradeReportFields, ComboOrderQuery, type ComboOrderQueryFields, ComboOrderPageQuery, type ComboOrderPageQueryFields, ComboTradeByExecIdQuery, type ComboTradeByExecIdQueryFields, ComboTradeQuery, type ComboTradeQueryFields, ComboTradePageQuery, type ComboTradePageQueryFields, StructuredFundQuery, type StructuredFundQueryFields, StructuredFund, type StructuredFundFields, EtfQuery, type EtfQueryFields, Etf, type EtfFields, EtfBasketQuery, type EtfBasketQueryFields, EtfComponentV1, type EtfComponentV1Fields, EtfComponent, type EtfComponentFields, BondSwapQuery, type BondSwapQueryFields, BondSwap, type BondSwapFields, IpoTicker, type IpoTickerFields, IpoQuotaV1, type IpoQuotaV1Fields, IpoQuota, type IpoQuotaFields, Ticker, type TickerFields, StockSnapshotExtra, type StockSnapshotExtraFields, BondSnapshotExtra, type BondSnapshotExtraFields, OptionSnapshotExtra, type OptionSnapshotExtraFields, Snapshot, type SnapshotFields, Iopv, type IopvFields, TickerInfo, type TickerInfoFields, OrderBook, type OrderBookFields, TickEntrust, type TickEntrustFields, TickTrade, type TickTradeFields, TickState, type TickStateFields, Tick, type TickFields, TickerPrice, type TickerPriceFields, Instrument, type InstrumentFields, NqInstrument, type NqInstrumentFields, IndexPressInfo, type IndexPressInfoFields, IndexPress, type IndexPressFields, RebuildRequest, type RebuildRequestFields, RebuildResult, type RebuildResultFields, OrderInsert, type OrderInsertFields, OrderCancel, type OrderCancelFields, OrderInfo, type OrderInfoFields, OrderInfoEx, type OrderInfoExFields, TradeReport, type TradeReportFields, OrderQuery, type OrderQueryFields, OrderPageQuery, type OrderPageQueryFields, TradeByExecIdQuery, type TradeByExecIdQueryFields, TradeQuery, type TradeQueryFields, TradePageQuery, type TradePageQueryFields, Asset, type AssetFields, PositionQuery, type PositionQueryFields, Position, type PositionFields, FundTransferNotice, type FundTransferNoticeFields, FundTransferQuery, type FundTransferQueryFields, TerminalInfo, type TerminalInfoFields, TerminalInfoEx, type TerminalInfoExFields } from './structs';
export declare function writeAlgoInfo(to: DataView, at: number, fields: AlgoInfoFields): void;
export declare function writeAlgoSymbolInfo(to: DataView, at: number, fields: AlgoSymbolInfoFields): void;
export declare function writeErrorInfo(to: DataView, at: number, fields: ErrorInfoFields): void;
export declare function writeAlgoStateReport(to: DataView, at: number, fields: AlgoStateReportFields): void;
export declare function writeAlgoSymbolQuery(to: DataView, at: number, fields: AlgoSymbolQueryFields): void;
export declare function writeAlgoSymbolStateReport(to: DataView, at: number, fields: AlgoSymbolStateReportFields): void;
export declare function writeAlgoRecommendation(to: DataView, at: number, fields: AlgoRecommendationFields): void;
export declare function writeAlgoTicker(to: DataView, at: number, fields: AlgoTickerFields): void;
export declare function writeDebtExtension(to: DataView, at: number, fields: DebtExtensionFields): void;
export declare function writeCreditCashRepay(to: DataView, at: number, fields: CreditCashRepayFields): void;
export declare function writeCreditInterestRepay(to: DataView, at: number, fields: CreditInterestRepayFields): void;
export declare function writeCreditCashRepayRecord(to: DataView, at: number, fields: CreditCashRepayRecordFields): void;
export declare function writeCreditDebt(to: DataView, at: number, fields: CreditDebtFields): void;
export declare function writeCreditFund(to: DataView, at: number, fields: CreditFundFields): void;
export declare function writeCreditTickerDebtQuery(to: DataView, at: number, fields: CreditTickerDebtQueryFields): void;
export declare function writeCreditTickerDebt(to: DataView, at: number, fields: CreditTickerDebtFields): void;
export declare function writeCreditPositionQuery(to: DataView, at: number, fields: CreditPositionQueryFields): void;
export declare function writeCreditAssignable(to: DataView, at: number, fields: CreditAssignableFields): void;
export declare function writeCreditSurplusQuery(to: DataView, at: number, fields: CreditSurplusQueryFields): void;
export declare function writeCreditSurplus(to: DataView, at: number, fields: CreditSurplusFields): void;
export declare function writeDebtExtensionRequest(to: DataView, at: number, fields: DebtExtensionRequestFields): void;
export declare function writeCreditFundExtra(to: DataView, at: number, fields: CreditFundExtraFields): void;
export declare function writeCreditPositionExtra(to: DataView, at: number, fields: CreditPositionExtraFields): void;
export declare function writeFundTransferRequest(to: DataView, at: number, fields: FundTransferRequestFields): void;
export declare function writeOtherServerFundQuery(to: DataView, at: number, fields: OtherServerFundQueryFields): void;
export declare function writeOtherServerFund(to: DataView, at: number, fields: OtherServerFundFields): void;
export declare function writeOptionContractQuery(to: DataView, at: number, fields: OptionContractQueryFields): void;
export declare function writeOptionContract(to: DataView, at: number, fields: OptionContractFields): void;
export declare function writeComboLegStrategy(to: DataView, at: number, fields: ComboLegStrategyFields): void;
export declare function writeComboStrategy(to: DataView, at: number, fields: ComboStrategyFields): void;
export declare function writeComboLeg(to: DataView, at: number, fields: ComboLegFields): void;
export declare function writeComboInfo(to: DataView, at: number, fields: ComboInfoFields): void;
export declare function writeComboPositionQuery(to: DataView, at: number, fields: ComboPositionQueryFields): void;
export declare function writeComboPosition(to: DataView, at: number, fields: ComboPositionFields): void;
export declare function writeOptionExecInfo(to: DataView, at: number, fields: OptionExecInfoFields): void;
export declare function writeComboExecPositionQuery(to: DataView, at: number, fields: ComboExecPositionQueryFields): void;
export declare function writeComboExecPosition(to: DataView, at: number, fields: ComboExecPositionFields): void;
export declare function writeComboOrderInsert(to: DataView, at: number, fields: ComboOrderInsertFields): void;
export declare function writeComboOrderInfo(to: DataView, at: number, fields: ComboOrderInfoFields): void;
export declare function writeComboOrderInfoEx(to: DataView, at: number, fields: ComboOrderInfoExFields): void;
export declare function writeComboTradeReport(to: DataView, at: number, fields: ComboTradeReportFields): void;
export declare function writeComboOrderQuery(to: DataView, at: number, fields: ComboOrderQueryFields): void;
export declare function writeComboOrderPageQuery(to: DataView, at: number, fields: ComboOrderPageQueryFields): void;
export declare function writeComboTradeByExecIdQuery(to: DataView, at: number, fields: ComboTradeByExecIdQueryFields): void;
export declare function writeComboTradeQuery(to: DataView, at: number, fields: ComboTradeQueryFields): void;
export declare function writeComboTradePageQuery(to: DataView, at: number, fields: ComboTradePageQueryFields): void;
export declare function writeStructuredFundQuery(to: DataView, at: number, fields: StructuredFundQueryFields): void;
export declare function writeStructuredFund(to: DataView, at: number, fields: StructuredFundFields): void;
export declare function writeEtfQuery(to: DataView, at: number, fields: EtfQueryFields): void;
export declare function writeEtf(to: DataView, at: number, fields: EtfFields): void;
export declare function writeEtfBasketQuery(to: DataView, at: number, fields: EtfBasketQueryFields): void;
export declare function writeEtfComponentV1(to: DataView, at: number, fields: EtfComponentV1Fields): void;
export declare function writeEtfComponent(to: DataView, at: number, fields: EtfComponentFields): void;
export declare function writeBondSwapQuery(to: DataView, at: number, fields: BondSwapQueryFields): void;
export declare function writeBondSwap(to: DataView, at: number, fields: BondSwapFields): void;
export declare function writeIpoTicker(to: DataView, at: number, fields: IpoTickerFields): void;
export declare function writeIpoQuotaV1(to: DataView, at: number, fields: IpoQuotaV1Fields): void;
export declare function writeIpoQuota(to: DataView, at: number, fields: IpoQuotaFields): void;
export declare function writeTicker(to: DataView, at: number, fields: TickerFields): void;
export declare function writeStockSnapshotExtra(to: DataView, at: number, fields: StockSnapshotExtraFields): void;
export declare function writeBondSnapshotExtra(to: DataView, at: number, fields: BondSnapshotExtraFields): void;
export declare function writeOptionSnapshotExtra(to: DataView, at: number, fields: OptionSnapshotExtraFields): void;
export declare function writeSnapshot(to: DataView, at: number, fields: SnapshotFields): void;
export declare function writeIopv(to: DataView, at: number, fields: IopvFields): void;
export declare function writeTickerInfo(to: DataView, at: number, fields: TickerInfoFields): void;
export declare function writeOrderBook(to: DataView, at: number, fields: OrderBookFields): void;
export declare function writeTickEntrust(to: DataView, at: number, fields: TickEntrustFields): void;
export declare function writeTickTrade(to: DataView, at: number, fields: TickTradeFields): void;
export declare function writeTickState(to: DataView, at: number, fields: TickStateFields): void;
export declare function writeTick(to: DataView, at: number, fields: TickFields): void;
export declare function writeTickerPrice(to: DataView, at: number, fields: TickerPriceFields): void;
export declare function writeInstrument(to: DataView, at: number, fields: InstrumentFields): void;
export declare function writeNqInstrument(to: DataView, at: number, fields: NqInstrumentFields): void;
export declare function writeIndexPressInfo(to: DataView, at: number, fields: IndexPressInfoFields): void;
export declare function writeIndexPress(to: DataView, at: number, fields: IndexPressFields): void;
export declare function writeRebuildRequest(to: DataView, at: number, fields: RebuildRequestFields): void;
export declare function writeRebuildResult(to: DataView, at: number, fields: RebuildResultFields): void;
export declare function writeOrderInsert(to: DataView, at: number, fields: OrderInsertFields): void;
export declare function writeOrderCancel(to: DataView, at: number, fields: OrderCancelFields): void;
export declare function writeOrderInfo(to: DataView, at: number, fields: OrderInfoFields): void;
export declare function writeOrderInfoEx(to: DataView, at: number, fields: OrderInfoExFields): void;
export declare function writeTradeReport(to: DataView, at: number, fields: TradeReportFields): void;
export declare function writeOrderQuery(to: DataView, at: number, fields: OrderQueryFields): void;
export declare function writeOrderPageQuery(to: DataView, at: number, fields: OrderPageQueryFields): void;
export declare function writeTradeByExecIdQuery(to: DataView, at: number, fields: TradeByExecIdQueryFields): void;
export declare function writeTradeQuery(to: DataView, at: number, fields: TradeQueryFields): void;
export declare function writeTradePageQuery(to: DataView, at: number, fields: TradePageQueryFields): void;
export declare function writeAsset(to: DataView, at: number, fields: AssetFields): void;
export declare function writePositionQuery(to: DataView, at: number, fields: PositionQueryFields): void;
export declare function writePosition(to: DataView, at: number, fields: PositionFields): void;
export declare function writeFundTransferNotice(to: DataView, at: number, fields: FundTransferNoticeFields): void;
export declare function writeFundTransferQuery(to: DataView, at: number, fields: FundTransferQueryFields): void;
export declare function writeTerminalInfo(to: DataView, at: number, fields: TerminalInfoFields): void;
export declare function writeTerminalInfoEx(to: DataView, at: number, fields: TerminalInfoExFields): void;
/** Every struct's view and writer by its XTP name, with its size in bytes. */
export declare const structViews: {
    readonly XTPStrategyInfoStruct: {
        readonly view: typeof AlgoInfo;
        readonly write: typeof writeAlgoInfo;
        readonly size: 24;
    };
    readonly XTPStrategySymbolInfoStruct: {
        readonly view: typeof AlgoSymbolInfo;
        readonly write: typeof writeAlgoSymbolInfo;
        readonly size: 48;
    };
    readonly XTPRspInfoStruct: {
        readonly view: typeof ErrorInfo;
        readonly write: typeof writeErrorInfo;
        readonly size: 128;
    };
    readonly XTPStrategyStateReportStruct: {
        readonly view: typeof AlgoStateReport;
        readonly write: typeof writeAlgoStateReport;
        readonly size: 248;
    };
    readonly XTPStrategySymbolReqStruct: {
        readonly view: typeof AlgoSymbolQuery;
        readonly write: typeof writeAlgoSymbolQuery;
        readonly size: 32;
    };
    readonly XTPStrategySymbolStateReportStruct: {
        readonly view: typeof AlgoSymbolStateReport;
        readonly write: typeof writeAlgoSymbolStateReport;
        readonly size: 312;
    };
    readonly XTPStrategyRecommendationInfoStruct: {
        readonly view: typeof AlgoRecommendation;
        readonly write: typeof writeAlgoRecommendation;
        readonly size: 88;
    };
    readonly XTPStrategyTickerInfoStruct: {
        readonly view: typeof AlgoTicker;
        readonly write: typeof writeAlgoTicker;
        readonly size: 20;
    };
    readonly XTPCreditDebtExtendNotice: {
        readonly view: typeof DebtExtension;
        readonly write: typeof writeDebtExtension;
        readonly size: 56;
    };
    readonly XTPCrdCashRepayRsp: {
        readonly view: typeof CreditCashRepay;
        readonly write: typeof writeCreditCashRepay;
        readonly size: 24;
    };
    readonly XTPCrdCashRepayDebtInterestFeeRsp: {
        readonly view: typeof CreditInterestRepay;
        readonly write: typeof writeCreditInterestRepay;
        readonly size: 96;
    };
    readonly XTPCrdCashRepayInfo: {
        readonly view: typeof CreditCashRepayRecord;
        readonly write: typeof writeCreditCashRepayRecord;
        readonly size: 168;
    };
    readonly XTPCrdDebtInfo: {
        readonly view: typeof CreditDebt;
        readonly write: typeof writeCreditDebt;
        readonly size: 160;
    };
    readonly XTPCrdFundInfo: {
        readonly view: typeof CreditFund;
        readonly write: typeof writeCreditFund;
        readonly size: 48;
    };
    readonly XTPClientQueryCrdDebtStockReq: {
        readonly view: typeof CreditTickerDebtQuery;
        readonly write: typeof writeCreditTickerDebtQuery;
        readonly size: 20;
    };
    readonly XTPCrdDebtStockInfo: {
        readonly view: typeof CreditTickerDebt;
        readonly write: typeof writeCreditTickerDebt;
        readonly size: 40;
    };
    readonly XTPClientQueryCrdPositionStockReq: {
        readonly view: typeof CreditPositionQuery;
        readonly write: typeof writeCreditPositionQuery;
        readonly size: 20;
    };
    readonly XTPClientQueryCrdPositionStkInfo: {
        readonly view: typeof CreditAssignable;
        readonly write: typeof writeCreditAssignable;
        readonly size: 56;
    };
    readonly XTPClientQueryCrdSurplusStkReqInfo: {
        readonly view: typeof CreditSurplusQuery;
        readonly write: typeof writeCreditSurplusQuery;
        readonly size: 20;
    };
    readonly XTPClientQueryCrdSurplusStkRspInfo: {
        readonly view: typeof CreditSurplus;
        readonly write: typeof writeCreditSurplus;
        readonly size: 40;
    };
    readonly XTPCreditDebtExtendReq: {
        readonly view: typeof DebtExtensionRequest;
        readonly write: typeof writeDebtExtensionRequest;
        readonly size: 128;
    };
    readonly XTPCrdFundExtraInfo: {
        readonly view: typeof CreditFundExtra;
        readonly write: typeof writeCreditFundExtra;
        readonly size: 72;
    };
    readonly XTPCrdPositionExtraInfo: {
        readonly view: typeof CreditPositionExtra;
        readonly write: typeof writeCreditPositionExtra;
        readonly size: 96;
    };
    readonly XTPFundTransferReq: {
        readonly view: typeof FundTransferRequest;
        readonly write: typeof writeFundTransferRequest;
        readonly size: 104;
    };
    readonly XTPFundQueryReq: {
        readonly view: typeof OtherServerFundQuery;
        readonly write: typeof writeOtherServerFundQuery;
        readonly size: 120;
    };
    readonly XTPFundQueryRsp: {
        readonly view: typeof OtherServerFund;
        readonly write: typeof writeOtherServerFund;
        readonly size: 48;
    };
    readonly XTPQueryOptionAuctionInfoReq: {
        readonly view: typeof OptionContractQuery;
        readonly write: typeof writeOptionContractQuery;
        readonly size: 20;
    };
    readonly XTPQueryOptionAuctionInfoRsp: {
        readonly view: typeof OptionContract;
        readonly write: typeof writeOptionContract;
        readonly size: 528;
    };
    readonly XTPCombLegStrategy: {
        readonly view: typeof ComboLegStrategy;
        readonly write: typeof writeComboLegStrategy;
        readonly size: 24;
    };
    readonly XTPQueryCombineStrategyInfoRsp: {
        readonly view: typeof ComboStrategy;
        readonly write: typeof writeComboStrategy;
        readonly size: 248;
    };
    readonly XTPOptCombLegInfo: {
        readonly view: typeof ComboLeg;
        readonly write: typeof writeComboLeg;
        readonly size: 32;
    };
    readonly XTPOptCombPlugin: {
        readonly view: typeof ComboInfo;
        readonly write: typeof writeComboInfo;
        readonly size: 160;
    };
    readonly XTPQueryOptCombPositionReq: {
        readonly view: typeof ComboPositionQuery;
        readonly write: typeof writeComboPositionQuery;
        readonly size: 24;
    };
    readonly XTPQueryOptCombPositionRsp: {
        readonly view: typeof ComboPosition;
        readonly write: typeof writeComboPosition;
        readonly size: 632;
    };
    readonly XTPQueryOptExecInfoRsp: {
        readonly view: typeof OptionExecInfo;
        readonly write: typeof writeOptionExecInfo;
        readonly size: 512;
    };
    readonly XTPQueryOptCombExecPosReq: {
        readonly view: typeof ComboExecPositionQuery;
        readonly write: typeof writeComboExecPositionQuery;
        readonly size: 36;
    };
    readonly XTPQueryOptCombExecPosRsp: {
        readonly view: typeof ComboExecPosition;
        readonly write: typeof writeComboExecPosition;
        readonly size: 656;
    };
    readonly XTPOptCombOrderInsertInfo: {
        readonly view: typeof ComboOrderInsert;
        readonly write: typeof writeComboOrderInsert;
        readonly size: 192;
    };
    readonly XTPOptCombOrderInfo: {
        readonly view: typeof ComboOrderInfo;
        readonly write: typeof writeComboOrderInfo;
        readonly size: 280;
    };
    readonly XTPOptCombOrderInfoEx: {
        readonly view: typeof ComboOrderInfoEx;
        readonly write: typeof writeComboOrderInfoEx;
        readonly size: 448;
    };
    readonly XTPOptCombTradeReport: {
        readonly view: typeof ComboTradeReport;
        readonly write: typeof writeComboTradeReport;
        readonly size: 272;
    };
    readonly XTPQueryOptCombOrderReq: {
        readonly view: typeof ComboOrderQuery;
        readonly write: typeof writeComboOrderQuery;
        readonly size: 40;
    };
    readonly XTPQueryOptCombOrderByPageReq: {
        readonly view: typeof ComboOrderPageQuery;
        readonly write: typeof writeComboOrderPageQuery;
        readonly size: 24;
    };
    readonly XTPQueryOptCombReportByExecIdReq: {
        readonly view: typeof ComboTradeByExecIdQuery;
        readonly write: typeof writeComboTradeByExecIdQuery;
        readonly size: 32;
    };
    readonly XTPQueryOptCombTraderReq: {
        readonly view: typeof ComboTradeQuery;
        readonly write: typeof writeComboTradeQuery;
        readonly size: 40;
    };
    readonly XTPQueryOptCombTraderByPageReq: {
        readonly view: typeof ComboTradePageQuery;
        readonly write: typeof writeComboTradePageQuery;
        readonly size: 24;
    };
    readonly XTPQueryStructuredFundInfoReq: {
        readonly view: typeof StructuredFundQuery;
        readonly write: typeof writeStructuredFundQuery;
        readonly size: 20;
    };
    readonly XTPStructuredFundInfo: {
        readonly view: typeof StructuredFund;
        readonly write: typeof writeStructuredFund;
        readonly size: 192;
    };
    readonly XTPQueryETFBaseReq: {
        readonly view: typeof EtfQuery;
        readonly write: typeof writeEtfQuery;
        readonly size: 20;
    };
    readonly XTPQueryETFBaseRsp: {
        readonly view: typeof Etf;
        readonly write: typeof writeEtf;
        readonly size: 88;
    };
    readonly XTPQueryETFComponentReq: {
        readonly view: typeof EtfBasketQuery;
        readonly write: typeof writeEtfBasketQuery;
        readonly size: 20;
    };
    readonly XTPQueryETFComponentRspV1: {
        readonly view: typeof EtfComponentV1;
        readonly write: typeof writeEtfComponentV1;
        readonly size: 136;
    };
    readonly XTPQueryETFComponentRsp: {
        readonly view: typeof EtfComponent;
        readonly write: typeof writeEtfComponent;
        readonly size: 168;
    };
    readonly XTPQueryBondSwapStockReq: {
        readonly view: typeof BondSwapQuery;
        readonly write: typeof writeBondSwapQuery;
        readonly size: 20;
    };
    readonly XTPQueryBondSwapStockRsp: {
        readonly view: typeof BondSwap;
        readonly write: typeof writeBondSwap;
        readonly size: 72;
    };
    readonly XTPQueryIPOTickerRsp: {
        readonly view: typeof IpoTicker;
        readonly write: typeof writeIpoTicker;
        readonly size: 104;
    };
    readonly XTPQueryIPOQuotaRspV1: {
        readonly view: typeof IpoQuotaV1;
        readonly write: typeof writeIpoQuotaV1;
        readonly size: 8;
    };
    readonly XTPQueryIPOQuotaRsp: {
        readonly view: typeof IpoQuota;
        readonly write: typeof writeIpoQuota;
        readonly size: 16;
    };
    readonly XTPSpecificTickerStruct: {
        readonly view: typeof Ticker;
        readonly write: typeof writeTicker;
        readonly size: 20;
    };
    readonly XTPMarketDataStockExData: {
        readonly view: typeof StockSnapshotExtra;
        readonly write: typeof writeStockSnapshotExtra;
        readonly size: 224;
    };
    readonly XTPMarketDataBondExData: {
        readonly view: typeof BondSnapshotExtra;
        readonly write: typeof writeBondSnapshotExtra;
        readonly size: 208;
    };
    readonly XTPMarketDataOptionExData: {
        readonly view: typeof OptionSnapshotExtra;
        readonly write: typeof writeOptionSnapshotExtra;
        readonly size: 24;
    };
    readonly XTPMarketDataStruct: {
        readonly view: typeof Snapshot;
        readonly write: typeof writeSnapshot;
        readonly size: 736;
    };
    readonly IOPV: {
        readonly view: typeof Iopv;
        readonly write: typeof writeIopv;
        readonly size: 40;
    };
    readonly XTPQuoteStaticInfo: {
        readonly view: typeof TickerInfo;
        readonly write: typeof writeTickerInfo;
        readonly size: 128;
    };
    readonly OrderBookStruct: {
        readonly view: typeof OrderBook;
        readonly write: typeof writeOrderBook;
        readonly size: 384;
    };
    readonly XTPTickByTickEntrust: {
        readonly view: typeof TickEntrust;
        readonly write: typeof writeTickEntrust;
        readonly size: 48;
    };
    readonly XTPTickByTickTrade: {
        readonly view: typeof TickTrade;
        readonly write: typeof writeTickTrade;
        readonly size: 64;
    };
    readonly XTPTickByTickStatus: {
        readonly view: typeof TickState;
        readonly write: typeof writeTickState;
        readonly size: 24;
    };
    readonly XTPTickByTickStruct: {
        readonly view: typeof Tick;
        readonly write: typeof writeTick;
        readonly size: 112;
    };
    readonly XTPTickerPriceInfo: {
        readonly view: typeof TickerPrice;
        readonly write: typeof writeTickerPrice;
        readonly size: 32;
    };
    readonly XTPQuoteFullInfo: {
        readonly view: typeof Instrument;
        readonly write: typeof writeInstrument;
        readonly size: 216;
    };
    readonly XTPQuoteNQFullInfo: {
        readonly view: typeof NqInstrument;
        readonly write: typeof writeNqInstrument;
        readonly size: 328;
    };
    readonly XTPIndexPressStaticInfo: {
        readonly view: typeof IndexPressInfo;
        readonly write: typeof writeIndexPressInfo;
        readonly size: 92;
    };
    readonly XTPIndexPress: {
        readonly view: typeof IndexPress;
        readonly write: typeof writeIndexPress;
        readonly size: 104;
    };
    readonly XTPQuoteRebuildReq: {
        readonly view: typeof RebuildRequest;
        readonly write: typeof writeRebuildRequest;
        readonly size: 48;
    };
    readonly XTPQuoteRebuildResultRsp: {
        readonly view: typeof RebuildResult;
        readonly write: typeof writeRebuildResult;
        readonly size: 104;
    };
    readonly XTPOrderInsertInfo: {
        readonly view: typeof OrderInsert;
        readonly write: typeof writeOrderInsert;
        readonly size: 72;
    };
    readonly XTPOrderCancelInfo: {
        readonly view: typeof OrderCancel;
        readonly write: typeof writeOrderCancel;
        readonly size: 16;
    };
    readonly XTPOrderInfo: {
        readonly view: typeof OrderInfo;
        readonly write: typeof writeOrderInfo;
        readonly size: 152;
    };
    readonly XTPOrderInfoEx: {
        readonly view: typeof OrderInfoEx;
        readonly write: typeof writeOrderInfoEx;
        readonly size: 312;
    };
    readonly XTPTradeReport: {
        readonly view: typeof TradeReport;
        readonly write: typeof writeTradeReport;
        readonly size: 144;
    };
    readonly XTPQueryOrderReq: {
        readonly view: typeof OrderQuery;
        readonly write: typeof writeOrderQuery;
        readonly size: 32;
    };
    readonly XTPQueryOrderByPageReq: {
        readonly view: typeof OrderPageQuery;
        readonly write: typeof writeOrderPageQuery;
        readonly size: 24;
    };
    readonly XTPQueryReportByExecIdReq: {
        readonly view: typeof TradeByExecIdQuery;
        readonly write: typeof writeTradeByExecIdQuery;
        readonly size: 32;
    };
    readonly XTPQueryTraderReq: {
        readonly view: typeof TradeQuery;
        readonly write: typeof writeTradeQuery;
        readonly size: 32;
    };
    readonly XTPQueryTraderByPageReq: {
        readonly view: typeof TradePageQuery;
        readonly write: typeof writeTradePageQuery;
        readonly size: 24;
    };
    readonly XTPQueryAssetRsp: {
        readonly view: typeof Asset;
        readonly write: typeof writeAsset;
        readonly size: 416;
    };
    readonly XTPQueryStkPositionReq: {
        readonly view: typeof PositionQuery;
        readonly write: typeof writePositionQuery;
        readonly size: 20;
    };
    readonly XTPQueryStkPositionRsp: {
        readonly view: typeof Position;
        readonly write: typeof writePosition;
        readonly size: 536;
    };
    readonly XTPFundTransferNotice: {
        readonly view: typeof FundTransferNotice;
        readonly write: typeof writeFundTransferNotice;
        readonly size: 40;
    };
    readonly XTPQueryFundTransferLogReq: {
        readonly view: typeof FundTransferQuery;
        readonly write: typeof writeFundTransferQuery;
        readonly size: 8;
    };
    readonly XTPUserTerminalInfoReq: {
        readonly view: typeof TerminalInfo;
        readonly write: typeof writeTerminalInfo;
        readonly size: 240;
    };
    readonly XTPUserTerminalInfoReqEx: {
        readonly view: typeof TerminalInfoEx;
        readonly write: typeof writeTerminalInfoEx;
        readonly size: 360;
    };
};
