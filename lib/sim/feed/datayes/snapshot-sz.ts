import type { SnapshotFields } from '../../../xtp/generated/structs';
import { roundTo } from '../decimals';
import type { Stock } from '../stock';
import type { SzSnapshotColumn } from './columns';
import type { CsvRow } from './csv';

/**
 * First character of the exchange's TradingPhaseCode as XTP's ticker_status has it. The exchange tells opening auction (O) and
 * closing auction (C) apart, XTP says C for both; a halt within the day (H) is XTP's suspension.
 */
const phases: Readonly<Record<string, string>> = { S: 'S', O: 'C', T: 'T', B: 'B', C: 'C', E: 'E', A: 'A', V: 'V', H: 'P' };

/** Its second character: the exchange says 1 for suspended all day, XTP says 1 for tradable. */
const tradable: Readonly<Record<string, string>> = { '0': '1', '1': '0' };

function tickerStatus(row: CsvRow<SzSnapshotColumn>): string {
  const code = row.text('TradingPhaseCode');
  const phase = phases[code.charAt(0)];
  const mark = tradable[code.charAt(1)];
  if (phase === undefined || mark === undefined) {
    throw row.bad('TradingPhaseCode', `one of the letters ${Object.keys(phases).join(' ')} and 0 or 1`);
  }
  return phase + mark;
}

/**
 * What a row of the SZSE has of its own: prices in yuan, quantities in shares. The exchange sends no close: as XTP does, the last
 * price stands for it.
 */
export function szSnapshot(row: CsvRow<SzSnapshotColumn>, stock: Stock): SnapshotFields {
  const price = (column: SzSnapshotColumn): number => roundTo(stock.priceDecimals, row.number(column));
  return {
    lastPrice: price('LastPrice'),
    preClosePrice: price('PreCloPrice'),
    openPrice: price('OpenPrice'),
    highPrice: price('HighPrice'),
    lowPrice: price('LowPrice'),
    closePrice: price('LastPrice'),
    upperLimitPrice: price('HighLimitPrice'),
    lowerLimitPrice: price('LowLimitPrice'),
    volume: row.integer('Volume'),
    turnover: price('Turnover'),
    tradesCount: row.integer('TurnNum'),
    tickerStatus: tickerStatus(row),
    stock: {
      totalBidQuantity: row.integer('TotalBidQty'),
      totalAskQuantity: row.integer('TotalOfferQty'),
      maBidPrice: row.number('WeightedAvgBidPx'),
      maAskPrice: row.number('WeightedAvgOfferPx'),
      iopv: row.number('IOPV'),
      preIopv: row.number('PreCloseIOPV'),
    },
  };
}
