/** The shapes of the generated tables. */
import type { PriceType, SecurityType } from '../xtp/generated/enums';
import type { Board, Fee, FirstDaysEvent, InstrumentClass, Matching, Measure, OutsideCage, Phase, Product } from './generated/rules';
/** The days that a rule holds, both included, as YYYYMMDD, and who says so. Without `to` it holds until the next row begins. */
export interface Dated {
    readonly from: number;
    readonly to?: number;
    readonly source: string;
}
export interface CodeRow extends Dated {
    readonly exchange: 'SH' | 'SZ' | 'BJ';
    readonly prefix: string;
    /** Digits of the whole code. */
    readonly length: number;
    readonly board: Board;
    readonly class?: InstrumentClass;
}
/** Minutes after midnight in Shanghai, the end excluded. */
export interface PhaseRow {
    readonly start: number;
    readonly end: number;
    readonly phase: Phase;
    readonly entry: boolean;
    readonly cancel: boolean;
    readonly matching: Matching;
}
export interface QuantityRow extends Dated {
    readonly minimum: number;
    readonly step: number;
    readonly limitMaximum?: number;
    readonly marketMaximum?: number;
}
export interface PriceLimitRow extends Dated {
    readonly class: InstrumentClass;
    readonly percent: number;
}
export interface FirstDaysRow extends Dated {
    readonly event: FirstDaysEvent;
    readonly days: number;
    /** Percent; without both there is no limit. */
    readonly up?: number;
    readonly down?: number;
}
export interface PriceCageRow extends Dated {
    readonly percent: number;
    readonly ticks: number;
    readonly outside: OutsideCage;
}
export interface PriceTypesRow extends Dated {
    readonly types: readonly PriceType[];
    /** The exchange takes them, XTP's header does not list them. */
    readonly notInXtp?: boolean;
}
export interface SameDayFundRow extends Dated {
    readonly securityType: SecurityType;
}
export interface FeeRow extends Dated {
    readonly fee: Fee;
    readonly rate: number;
    /** Yuan, at least, for one order. */
    readonly minimum?: number;
    readonly sides: readonly ('buy' | 'sell')[];
    readonly products: readonly Product[];
}
export interface ThresholdRow extends Dated {
    readonly measure: Measure;
    readonly threshold: number;
}
/** Days on which all exchanges are closed, both ends included. */
export interface HolidayRow extends Dated {
    readonly to: number;
    readonly holiday: string;
}
