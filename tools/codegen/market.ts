/** The market rules as data: reads `schema/market/` and refuses what can not be: unknown names, days that overlap, gaps. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './schema';

/** When a row holds, and who says so. Without `to` it holds until the next row of the same key begins. */
export interface DatedRow {
  readonly from: number;
  readonly to?: number;
  readonly source: string;
}

export interface BoardRow {
  readonly board: string;
  readonly exchange: 'SH' | 'SZ' | 'BJ';
  readonly product: string;
  readonly doc: string;
}

export interface CodeRow extends DatedRow {
  readonly exchange: BoardRow['exchange'];
  readonly prefix: string;
  readonly length: number;
  readonly board: string;
  readonly class?: string;
}

export interface TimetableRow {
  readonly timetable: string;
  /** HH:MM. */
  readonly start: string;
  readonly end: string;
  readonly phase: string;
  readonly entry: boolean;
  readonly cancel: boolean;
  readonly matching: string;
}

/** A dated row that holds for some boards. */
export interface BoardsRow extends DatedRow {
  readonly boards: readonly string[];
}
export interface PhasesRow extends BoardsRow {
  readonly timetable: string;
}
export interface QuantityRow extends BoardsRow {
  readonly minimum: number;
  readonly step: number;
  readonly limitMaximum?: number;
  readonly marketMaximum?: number;
}
export interface TickRow extends BoardsRow {
  readonly tick: number;
}
export interface PriceLimitRow extends BoardsRow {
  readonly class: string;
  readonly percent: number;
}
export interface FirstDaysRow extends BoardsRow {
  readonly event: string;
  readonly days: number;
  readonly up?: number;
  readonly down?: number;
}
export interface PriceCageRow extends BoardsRow {
  readonly percent: number;
  readonly ticks: number;
  readonly outside: string;
}
export interface SettlementRow extends BoardsRow {
  readonly sameDay: boolean;
}
export interface PriceTypesRow extends BoardsRow {
  readonly types: readonly string[];
  readonly notInXtp?: boolean;
}
export interface SameDayFundRow extends DatedRow {
  readonly securityType: string;
}
export interface FeeRow extends DatedRow {
  readonly fee: string;
  readonly rate: number;
  readonly minimum?: number;
  readonly sides: readonly string[];
  readonly products: readonly string[];
}
export interface ThresholdRow extends DatedRow {
  readonly measure: string;
  readonly threshold: number;
}
/** Days from `from` to `to` on which all exchanges are closed, weekends among them or not. */
export interface HolidayRow extends DatedRow {
  readonly to: number;
  readonly holiday: string;
}

export interface MarketRules {
  readonly boards: readonly BoardRow[];
  readonly codes: readonly CodeRow[];
  readonly timetables: readonly TimetableRow[];
  readonly phases: readonly PhasesRow[];
  readonly quantities: readonly QuantityRow[];
  readonly ticks: readonly TickRow[];
  readonly priceLimits: readonly PriceLimitRow[];
  readonly firstDays: readonly FirstDaysRow[];
  readonly priceCages: readonly PriceCageRow[];
  readonly settlement: readonly SettlementRow[];
  readonly sameDayFunds: readonly SameDayFundRow[];
  readonly fees: readonly FeeRow[];
  readonly priceTypes: readonly PriceTypesRow[];
  readonly programmeTrading: readonly ThresholdRow[];
  readonly holidays: readonly HolidayRow[];
}

/** The words that rows may use; the generators name them in this order. */
export const words = {
  product: ['stock', 'fund', 'convertible', 'bond', 'repo', 'option', 'index'],
  phase: ['beforeOpen', 'openingAuction', 'pause', 'continuous', 'lunch', 'closingAuction', 'afterHoursPause', 'afterHours', 'closed'],
  matching: ['none', 'auction', 'continuous', 'fixedPrice'],
  class: ['common', 'riskWarning', 'delisting', 'growth'],
  event: ['listing', 'delisting'],
  outside: ['rejected', 'held'],
  fee: ['commission', 'stampDuty', 'transfer'],
  sides: ['buy', 'sell'],
  measure: ['ordersAndCancelsPerSecond', 'ordersAndCancelsPerDay'],
} as const;

export function readMarketRules(folder = join(root, 'schema', 'market')): MarketRules {
  const read = (name: string): never => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as never;
  return {
    boards: read('boards'),
    codes: read('codes'),
    timetables: read('timetables'),
    phases: read('phases'),
    quantities: read('quantities'),
    ticks: read('ticks'),
    priceLimits: read('price-limits'),
    firstDays: read('first-days'),
    priceCages: read('price-cages'),
    settlement: read('settlement'),
    sameDayFunds: read('same-day-funds'),
    fees: read('fees'),
    priceTypes: read('price-types'),
    programmeTrading: read('programme-trading'),
    holidays: read('holidays'),
  };
}

/** The rows of one board, oldest first, each with the days that it really holds. */
export function rowsOf<T extends BoardsRow>(rows: readonly T[], board: string): readonly T[] {
  return rows.filter(({ boards }) => boards.includes(board)).sort((a, b) => a.from - b.from);
}
