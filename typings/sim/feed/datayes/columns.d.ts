/** The columns of the Datayes tables. */
export declare const levels: readonly [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
export type Level = (typeof levels)[number];
export type Side = 'Bid' | 'Ask';
export type LevelColumn = `${Side}${'Price' | 'Volume'}${Level}`;
/** Snapshots of the SSE (MarketData). */
export declare const shSnapshotColumns: readonly ["UpdateTime", "SecurityID", "ImageStatus", "PreCloPrice", "OpenPrice", "HighPrice", "LowPrice", "LastPrice", "ClosePrice", "InstruStatus", "TradNumber", "TradVolume", "Turnover", "TotalBidVol", "WAvgBidPri", "AltWAvgBidPri", "TotalAskVol", "WAvgAskPri", "AltWAvgAskPri", "EtfBuyNumber", "EtfBuyVolume", "EtfBuyMoney", "EtfSellNumber", "EtfSellVolume", "ETFSellMoney", "YieldToMatu", "TotWarExNum", "WarLowerPri", "WarUpperPri", "WiDBuyNum", "WiDBuyVol", "WiDBuyMon", "WiDSellNum", "WiDSellVol", "WiDSellMon", "TotBidNum", "TotSellNum", "MaxBidDur", "MaxSellDur", "BidNum", "SellNum", "IOPV", ...("BidPrice1" | "BidPrice2" | "BidPrice3" | "BidPrice4" | "BidPrice5" | "BidPrice6" | "BidPrice7" | "BidPrice8" | "BidPrice9" | "BidPrice10" | "BidVolume1" | "BidVolume2" | "BidVolume3" | "BidVolume4" | "BidVolume5" | "BidVolume6" | "BidVolume7" | "BidVolume8" | "BidVolume9" | "BidVolume10" | "AskPrice1" | "AskPrice2" | "AskPrice3" | "AskPrice4" | "AskPrice5" | "AskPrice6" | "AskPrice7" | "AskPrice8" | "AskPrice9" | "AskPrice10" | "AskVolume1" | "AskVolume2" | "AskVolume3" | "AskVolume4" | "AskVolume5" | "AskVolume6" | "AskVolume7" | "AskVolume8" | "AskVolume9" | "AskVolume10" | "NumOrdersB1" | "NumOrdersB2" | "NumOrdersB3" | "NumOrdersB4" | "NumOrdersB5" | "NumOrdersB6" | "NumOrdersB7" | "NumOrdersB8" | "NumOrdersB9" | "NumOrdersB10" | "NumOrdersS1" | "NumOrdersS2" | "NumOrdersS3" | "NumOrdersS4" | "NumOrdersS5" | "NumOrdersS6" | "NumOrdersS7" | "NumOrdersS8" | "NumOrdersS9" | "NumOrdersS10")[], "LocalTime", "SeqNo"];
export type ShSnapshotColumn = (typeof shSnapshotColumns)[number];
/** Snapshots of the SZSE (mdl_6_28_0). */
export declare const szSnapshotColumns: readonly ["UpdateTime", "MDStreamID", "SecurityID", "SecurityIDSource", "TradingPhaseCode", "PreCloPrice", "TurnNum", "Volume", "Turnover", "LastPrice", "OpenPrice", "HighPrice", "LowPrice", "DifPrice1", "DifPrice2", "PE1", "PE2", "PreCloseIOPV", "IOPV", "TotalBidQty", "WeightedAvgBidPx", "TotalOfferQty", "WeightedAvgOfferPx", "HighLimitPrice", "LowLimitPrice", "OpenInt", "OptPremiumRatio", ...("BidPrice1" | "BidPrice2" | "BidPrice3" | "BidPrice4" | "BidPrice5" | "BidPrice6" | "BidPrice7" | "BidPrice8" | "BidPrice9" | "BidPrice10" | "BidVolume1" | "BidVolume2" | "BidVolume3" | "BidVolume4" | "BidVolume5" | "BidVolume6" | "BidVolume7" | "BidVolume8" | "BidVolume9" | "BidVolume10" | "AskPrice1" | "AskPrice2" | "AskPrice3" | "AskPrice4" | "AskPrice5" | "AskPrice6" | "AskPrice7" | "AskPrice8" | "AskPrice9" | "AskPrice10" | "AskVolume1" | "AskVolume2" | "AskVolume3" | "AskVolume4" | "AskVolume5" | "AskVolume6" | "AskVolume7" | "AskVolume8" | "AskVolume9" | "AskVolume10" | "NumOrdersB1" | "NumOrdersB2" | "NumOrdersB3" | "NumOrdersB4" | "NumOrdersB5" | "NumOrdersB6" | "NumOrdersB7" | "NumOrdersB8" | "NumOrdersB9" | "NumOrdersB10" | "NumOrdersS1" | "NumOrdersS2" | "NumOrdersS3" | "NumOrdersS4" | "NumOrdersS5" | "NumOrdersS6" | "NumOrdersS7" | "NumOrdersS8" | "NumOrdersS9" | "NumOrdersS10")[], "LocalTime", "SeqNo"];
export type SzSnapshotColumn = (typeof szSnapshotColumns)[number];
/** How many orders of a queue the Datayes tables have room for. */
export declare const queueLength = 50;
export type QueueQuantityColumn = `OrderQty${number}`;
/** Best-price queues of the SSE (OrderQueue): a row for each side. */
export declare const shQueueColumns: readonly ["UpdateTime", "SecurityID", "ImageStatus", "Side", "NoPriceLevel", "PrcLvlOperator", "Price", "Volume", "NumOrders", "NoOrders", ...`OrderQty${number}`[], "LocalTime", "SeqNo"];
/** Best-price queues of the SZSE (mdl_6_28_1 and mdl_6_28_2): a table for each side. */
export declare const szQueueColumns: readonly ["DataTimeStamp", "SecurityID", "ImageStatus", "Side", "NoPriceLevel", "PrcLvlOperator", "Price", "Volume", "NumOrders", "NoOrders", ...`OrderQty${number}`[], "LocalTime", "SeqNo"];
export type QueueColumn = (typeof shQueueColumns)[number] | (typeof szQueueColumns)[number];
/** Tick-by-tick orders of the SSE. */
export declare const shEntrustColumns: readonly ["DataStatus", "OrderIndex", "OrderChannel", "SecurityID", "OrderTime", "OrderType", "OrderNO", "OrderPrice", "Balance", "OrderBSFlag", "BizIndex", "LocalTime", "SeqNo"];
export type ShEntrustColumn = (typeof shEntrustColumns)[number];
/** Tick-by-tick trades of the SSE (Transaction). */
export declare const shTradeColumns: readonly ["DataStatus", "TradeIndex", "TradeChan", "SecurityID", "TradTime", "TradPrice", "TradVolume", "TradeMoney", "TradeBuyNo", "TradeSellNo", "TradeBSFlag", "BizIndex", "LocalTime", "SeqNo"];
export type ShTradeColumn = (typeof shTradeColumns)[number];
