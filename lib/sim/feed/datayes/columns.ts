/** The columns of the Datayes tables. */

export const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
export type Level = (typeof levels)[number];

export type Side = 'Bid' | 'Ask';
export type LevelColumn = `${Side}${'Price' | 'Volume'}${Level}`;

const levelColumns = (['Ask', 'Bid'] as const).flatMap((side) =>
  levels.flatMap((level) => [`${side}Price${level}`, `${side}Volume${level}`] as const),
);
const orderCountColumns = (['B', 'S'] as const).flatMap((side) => levels.map((level) => `NumOrders${side}${level}` as const));
const received = ['LocalTime', 'SeqNo'] as const;

/** Snapshots of the SSE (MarketData). */
export const shSnapshotColumns = [
  'UpdateTime',
  'SecurityID',
  'ImageStatus',
  'PreCloPrice',
  'OpenPrice',
  'HighPrice',
  'LowPrice',
  'LastPrice',
  'ClosePrice',
  'InstruStatus',
  'TradNumber',
  'TradVolume',
  'Turnover',
  'TotalBidVol',
  'WAvgBidPri',
  'AltWAvgBidPri',
  'TotalAskVol',
  'WAvgAskPri',
  'AltWAvgAskPri',
  'EtfBuyNumber',
  'EtfBuyVolume',
  'EtfBuyMoney',
  'EtfSellNumber',
  'EtfSellVolume',
  'ETFSellMoney',
  'YieldToMatu',
  'TotWarExNum',
  'WarLowerPri',
  'WarUpperPri',
  'WiDBuyNum',
  'WiDBuyVol',
  'WiDBuyMon',
  'WiDSellNum',
  'WiDSellVol',
  'WiDSellMon',
  'TotBidNum',
  'TotSellNum',
  'MaxBidDur',
  'MaxSellDur',
  'BidNum',
  'SellNum',
  'IOPV',
  ...levelColumns,
  ...orderCountColumns,
  ...received,
] as const;
export type ShSnapshotColumn = (typeof shSnapshotColumns)[number];

/** Snapshots of the SZSE (mdl_6_28_0). */
export const szSnapshotColumns = [
  'UpdateTime',
  'MDStreamID',
  'SecurityID',
  'SecurityIDSource',
  'TradingPhaseCode',
  'PreCloPrice',
  'TurnNum',
  'Volume',
  'Turnover',
  'LastPrice',
  'OpenPrice',
  'HighPrice',
  'LowPrice',
  'DifPrice1',
  'DifPrice2',
  'PE1',
  'PE2',
  'PreCloseIOPV',
  'IOPV',
  'TotalBidQty',
  'WeightedAvgBidPx',
  'TotalOfferQty',
  'WeightedAvgOfferPx',
  'HighLimitPrice',
  'LowLimitPrice',
  'OpenInt',
  'OptPremiumRatio',
  ...levelColumns,
  ...orderCountColumns,
  ...received,
] as const;
export type SzSnapshotColumn = (typeof szSnapshotColumns)[number];

/** How many orders of a queue the Datayes tables have room for. */
export const queueLength = 50;
export type QueueQuantityColumn = `OrderQty${number}`;
const queueQuantityColumns = Array.from({ length: queueLength }, (_, i) => `OrderQty${i + 1}` as const);
const queueColumns = [
  'SecurityID',
  'ImageStatus',
  'Side',
  'NoPriceLevel',
  'PrcLvlOperator',
  'Price',
  'Volume',
  'NumOrders',
  'NoOrders',
  ...queueQuantityColumns,
  ...received,
] as const;

/** Best-price queues of the SSE (OrderQueue): a row for each side. */
export const shQueueColumns = ['UpdateTime', ...queueColumns] as const;
/** Best-price queues of the SZSE (mdl_6_28_1 and mdl_6_28_2): a table for each side. */
export const szQueueColumns = ['DataTimeStamp', ...queueColumns] as const;
export type QueueColumn = (typeof shQueueColumns)[number] | (typeof szQueueColumns)[number];

/** Tick-by-tick orders of the SSE. */
export const shEntrustColumns = [
  'DataStatus',
  'OrderIndex',
  'OrderChannel',
  'SecurityID',
  'OrderTime',
  'OrderType',
  'OrderNO',
  'OrderPrice',
  'Balance',
  'OrderBSFlag',
  'BizIndex',
  ...received,
] as const;
export type ShEntrustColumn = (typeof shEntrustColumns)[number];

/** Tick-by-tick trades of the SSE (Transaction). */
export const shTradeColumns = [
  'DataStatus',
  'TradeIndex',
  'TradeChan',
  'SecurityID',
  'TradTime',
  'TradPrice',
  'TradVolume',
  'TradeMoney',
  'TradeBuyNo',
  'TradeSellNo',
  'TradeBSFlag',
  'BizIndex',
  ...received,
] as const;
export type ShTradeColumn = (typeof shTradeColumns)[number];
