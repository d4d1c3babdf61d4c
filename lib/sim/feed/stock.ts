import type { InstrumentFields, SnapshotFields } from '../../xtp/generated/structs';
import { boardOf, rulesOn, type Board, type BoardRules, type StockExchange } from './boards';
import { FeedError } from './feed-error';

/** A share on one trading day: what the importer must know of it before it reads a row. */
export interface Stock {
  readonly symbol: string;
  readonly exchange: StockExchange;
  readonly ticker: string;
  readonly name: string;
  readonly board: Board;
  readonly rules: BoardRules;
  /** Under risk warning (ST), told by its name. */
  readonly isRiskWarned: boolean;
  /** Daily price limit in percent of the previous close. */
  readonly limitPercent: number;
}

/** Throws a `FeedError` `FEED_UNKNOWN_BOARD` for a fund, bond, index or B share. */
export function stockOf(exchange: StockExchange, ticker: string, name: string, day: number): Stock {
  const symbol = `${ticker}.${exchange}`;
  const board = boardOf(exchange, ticker);
  if (!board) {
    throw new FeedError(
      'FEED_UNKNOWN_BOARD',
      `${symbol} is on none of the boards that can be imported (A shares of the SSE and SZSE); leave it out with the option symbols`,
    );
  }
  const rules = rulesOn(board, day);
  const isRiskWarned = /^S?\*?ST/.test(name);
  const limitPercent = isRiskWarned ? rules.riskWarningLimitPercent : rules.limitPercent;
  return { symbol, exchange, ticker, name, board, rules, isRiskWarned, limitPercent };
}

/**
 * The static information (XTPQFI) of a share. Previous close and limits are those of its first snapshot; without one they
 * stay 0 and the share has no price limit.
 */
export function instrumentOf(stock: Stock, first: SnapshotFields | undefined): InstrumentFields {
  const { rules } = stock;
  const { preClosePrice = 0, upperLimitPrice = 0, lowerLimitPrice = 0 } = first ?? {};
  return {
    exchange: stock.exchange,
    ticker: stock.ticker,
    tickerName: stock.name,
    securityType: stock.board.securityType,
    tickerQualificationClass: 'public',
    isHavePriceLimit: upperLimitPrice > 0,
    upperLimitPrice,
    lowerLimitPrice,
    preClosePrice,
    priceTick: 10 ** -stock.board.priceDecimals,
    bidQuantityUpperLimit: rules.limitOrderMaximum,
    bidQuantityLowerLimit: rules.buyMinimum,
    bidQuantityUnit: rules.buyUnit,
    askQuantityUpperLimit: rules.limitOrderMaximum,
    askQuantityLowerLimit: 1,
    askQuantityUnit: 1,
    marketBidQuantityUpperLimit: rules.marketOrderMaximum,
    marketBidQuantityLowerLimit: rules.buyMinimum,
    marketBidQuantityUnit: rules.buyUnit,
    marketAskQuantityUpperLimit: rules.marketOrderMaximum,
    marketAskQuantityLowerLimit: 1,
    marketAskQuantityUnit: 1,
    securityStatus: stock.isRiskWarned ? 'st' : 'common',
  };
}
