import type { SnapshotFields, StockSnapshotExtraFields } from '../../../xtp/generated/structs';
import { roundTo } from '../decimals';
import { limitsOf, type Stock } from '../stock';
import type { ShSnapshotColumn } from './columns';
import type { CsvRow } from './csv';

/**
 * The exchange's InstruStatus as XTP's ticker_status: the phase, then whether it can be traded, is listed and takes orders.
 * XTP knows no phase for the lunch break; the exchange says TRADE all through it.
 */
const tickerStatus = {
  START: 'S 10',
  OCALL: 'C111',
  TRADE: 'T111',
  SUSP: 'P011',
  CCALL: 'U111',
  CLOSE: 'E111',
  ENDTR: 'E111',
} as const;
const statuses = Object.keys(tickerStatus) as (keyof typeof tickerStatus)[];

/**
 * What a row of the SSE has of its own: prices in yuan, quantities in shares. The table has no price limits: they are those of
 * the board's rules for the row's previous close.
 */
export function shSnapshot(row: CsvRow<ShSnapshotColumn>, stock: Stock): SnapshotFields {
  const decimals = stock.priceDecimals;
  const price = (column: ShSnapshotColumn): number => roundTo(decimals, row.number(column));
  const preClosePrice = price('PreCloPrice');
  const limits = limitsOf(stock, preClosePrice);
  return {
    lastPrice: price('LastPrice'),
    preClosePrice,
    openPrice: price('OpenPrice'),
    highPrice: price('HighPrice'),
    lowPrice: price('LowPrice'),
    closePrice: price('ClosePrice'),
    upperLimitPrice: limits.upper,
    lowerLimitPrice: limits.lower,
    volume: row.integer('TradVolume'),
    turnover: price('Turnover'),
    tradesCount: row.integer('TradNumber'),
    tickerStatus: tickerStatus[row.oneOf('InstruStatus', statuses)],
    stock: extra(row),
  };
}

function extra(row: CsvRow<ShSnapshotColumn>): StockSnapshotExtraFields {
  return {
    totalBidQuantity: row.integer('TotalBidVol'),
    totalAskQuantity: row.integer('TotalAskVol'),
    maBidPrice: row.number('WAvgBidPri'),
    maAskPrice: row.number('WAvgAskPri'),
    maBondBidPrice: row.number('AltWAvgBidPri'),
    maBondAskPrice: row.number('AltWAvgAskPri'),
    yieldToMaturity: row.number('YieldToMatu'),
    iopv: row.number('IOPV'),
    etfBuyCount: row.integer('EtfBuyNumber'),
    etfSellCount: row.integer('EtfSellNumber'),
    etfBuyQuantity: row.number('EtfBuyVolume'),
    etfBuyMoney: row.number('EtfBuyMoney'),
    etfSellQuantity: row.number('EtfSellVolume'),
    etfSellMoney: row.number('ETFSellMoney'),
    totalWarrantExecQuantity: row.number('TotWarExNum'),
    warrantLowerPrice: row.number('WarLowerPri'),
    warrantUpperPrice: row.number('WarUpperPri'),
    cancelBuyCount: row.integer('WiDBuyNum'),
    cancelSellCount: row.integer('WiDSellNum'),
    cancelBuyQuantity: row.number('WiDBuyVol'),
    cancelSellQuantity: row.number('WiDSellVol'),
    cancelBuyMoney: row.number('WiDBuyMon'),
    cancelSellMoney: row.number('WiDSellMon'),
    totalBuyCount: row.integer('TotBidNum'),
    totalSellCount: row.integer('TotSellNum'),
    durationAfterBuy: row.integer('MaxBidDur'),
    durationAfterSell: row.integer('MaxSellDur'),
    numBidOrders: row.integer('BidNum'),
    numAskOrders: row.integer('SellNum'),
  };
}
