import { boardOf, priceLimits, productOf, quantityRule, tickOf, type Board, type PriceLimits } from '../../market';
import type { InstrumentFields, SnapshotFields } from '../../xtp/generated/structs';
import type { SecurityType } from '../../xtp/generated/enums';
import { FeedError } from './feed-error';

/** Exchanges whose shares can be imported. */
export type StockExchange = 'SH' | 'SZ';

/** A share on one trading day: what the importer must know of it before it reads a row. */
export interface Stock {
  readonly symbol: string;
  readonly exchange: StockExchange;
  readonly ticker: string;
  readonly name: string;
  readonly day: number;
  readonly board: Board;
  /** Decimals of the price tick: 2 for 0.01 yuan. */
  readonly priceDecimals: number;
  /** Under risk warning (ST), told by its name. */
  readonly isRiskWarned: boolean;
}

const securityTypes: Readonly<Partial<Record<Board, SecurityType>>> = { star: 'techBoard', chiNext: 'startupBoard' };

/** Throws a `FeedError` `FEED_UNKNOWN_BOARD` for a fund, bond, index or B share. */
export function stockOf(exchange: StockExchange, ticker: string, name: string, day: number): Stock {
  const symbol = `${ticker}.${exchange}`;
  const board = boardOf(symbol, day);
  if (!board || productOf(board) !== 'stock') {
    throw new FeedError(
      'FEED_UNKNOWN_BOARD',
      `${symbol} is on none of the boards that can be imported (A shares of the SSE and SZSE); leave it out with the option symbols`,
    );
  }
  const priceDecimals = Math.round(-Math.log10(tickOf(board, day)));
  return { symbol, exchange, ticker, name, day, board, priceDecimals, isRiskWarned: /^S?\*?ST/.test(name) };
}

/** The limits of the board's rules for a previous close in yuan; zeros where there is none. */
export function limitsOf({ board, day, isRiskWarned }: Stock, preClose: number): PriceLimits {
  const none = { upper: 0, lower: 0 };
  return preClose > 0 ? (priceLimits({ board, day, preClose, class: isRiskWarned ? 'riskWarning' : 'common' }) ?? none) : none;
}

/**
 * The static information (XTPQFI) of a share. Previous close and limits are those of its first snapshot; without one they
 * stay 0 and the share has no price limit.
 */
export function instrumentOf(stock: Stock, first: SnapshotFields | undefined): InstrumentFields {
  const { preClosePrice = 0, upperLimitPrice = 0, lowerLimitPrice = 0 } = first ?? {};
  const limit = quantityRule(stock.board, stock.day, 'limit');
  const market = quantityRule(stock.board, stock.day, 'market');
  return {
    exchange: stock.exchange,
    ticker: stock.ticker,
    tickerName: stock.name,
    securityType: securityTypes[stock.board] ?? 'mainBoard',
    tickerQualificationClass: 'public',
    isHavePriceLimit: upperLimitPrice > 0,
    upperLimitPrice,
    lowerLimitPrice,
    preClosePrice,
    priceTick: tickOf(stock.board, stock.day),
    bidQuantityUpperLimit: limit.maximum,
    bidQuantityLowerLimit: limit.minimum,
    bidQuantityUnit: limit.step,
    askQuantityUpperLimit: limit.maximum,
    askQuantityLowerLimit: 1,
    askQuantityUnit: 1,
    marketBidQuantityUpperLimit: market.maximum,
    marketBidQuantityLowerLimit: market.minimum,
    marketBidQuantityUnit: market.step,
    marketAskQuantityUpperLimit: market.maximum,
    marketAskQuantityLowerLimit: 1,
    marketAskQuantityUnit: 1,
    securityStatus: stock.isRiskWarned ? 'st' : 'common',
  };
}
