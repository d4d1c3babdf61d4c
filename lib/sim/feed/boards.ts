/** The boards of the two exchanges and their rules, as data with the days from which they hold. */
import type { SecurityType } from '../../xtp/generated/enums';

export type StockExchange = 'SH' | 'SZ';

export interface BoardRules {
  /** First trading day under these rules, YYYYMMDD. */
  readonly from: number;
  /** Daily price limit in percent of the previous close. */
  readonly limitPercent: number;
  /** The same for shares under risk warning (ST). */
  readonly riskWarningLimitPercent: number;
  /** Smallest buy order and its step, in shares. A smaller remainder may be sold. */
  readonly buyMinimum: number;
  readonly buyUnit: number;
  /** Largest order in shares. */
  readonly limitOrderMaximum: number;
  readonly marketOrderMaximum: number;
}

export interface Board {
  readonly name: string;
  readonly exchange: StockExchange;
  /** First three digits of its codes. */
  readonly prefixes: readonly string[];
  readonly securityType: SecurityType;
  /** Decimals of the price tick: 2 for 0.01 yuan. */
  readonly priceDecimals: number;
  /** Oldest first. */
  readonly rules: readonly BoardRules[];
}

const mainBoardRules: BoardRules = {
  from: 19961216,
  limitPercent: 10,
  riskWarningLimitPercent: 5,
  buyMinimum: 100,
  buyUnit: 100,
  limitOrderMaximum: 1_000_000,
  marketOrderMaximum: 1_000_000,
};

const starRules: BoardRules = {
  from: 20190722,
  limitPercent: 20,
  riskWarningLimitPercent: 20,
  buyMinimum: 200,
  buyUnit: 1,
  limitOrderMaximum: 100_000,
  marketOrderMaximum: 50_000,
};

const chiNextRules: BoardRules = {
  from: 20200824,
  limitPercent: 20,
  riskWarningLimitPercent: 20,
  buyMinimum: 100,
  buyUnit: 100,
  limitOrderMaximum: 300_000,
  marketOrderMaximum: 150_000,
};

export const boards: readonly Board[] = [
  {
    name: 'SSE main board',
    exchange: 'SH',
    prefixes: ['600', '601', '603', '605'],
    securityType: 'mainBoard',
    priceDecimals: 2,
    rules: [mainBoardRules],
  },
  {
    name: 'SSE STAR market',
    exchange: 'SH',
    prefixes: ['688', '689'],
    securityType: 'techBoard',
    priceDecimals: 2,
    rules: [starRules],
  },
  {
    name: 'SZSE main board',
    exchange: 'SZ',
    prefixes: ['000', '001', '002', '003'],
    securityType: 'mainBoard',
    priceDecimals: 2,
    rules: [mainBoardRules],
  },
  {
    name: 'SZSE ChiNext',
    exchange: 'SZ',
    prefixes: ['300', '301', '302'],
    securityType: 'startupBoard',
    priceDecimals: 2,
    rules: [{ ...mainBoardRules, from: 20091030 }, chiNextRules],
  },
];

/** The board of a six-digit code, or undefined where it is no share of these boards. */
export function boardOf(exchange: StockExchange, ticker: string): Board | undefined {
  return boards.find((board) => board.exchange === exchange && board.prefixes.includes(ticker.slice(0, 3)));
}

/** The rules of a board on a day (YYYYMMDD); before the first, the first. */
export function rulesOn(board: Board, day: number): BoardRules {
  const inForce = board.rules.filter((rules) => rules.from <= day);
  const rules = inForce.at(-1) ?? board.rules[0];
  if (!rules) throw new RangeError(`${board.name} has no rules`);
  return rules;
}

export interface PriceLimits {
  readonly upper: number;
  readonly lower: number;
}

/** The day's limits in yuan: previous close x (1 +- percent), rounded half up to the tick. Zeros where there is no previous close. */
export function priceLimits(preClose: number, percent: number, priceDecimals: number): PriceLimits {
  const scale = 10 ** priceDecimals;
  const preCloseTicks = Math.round(preClose * scale);
  const limit = (ratio: number): number => Math.floor((preCloseTicks * ratio + 50) / 100) / scale;
  return { upper: limit(100 + percent), lower: limit(100 - percent) };
}
