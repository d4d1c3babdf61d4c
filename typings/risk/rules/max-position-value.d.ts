import type { Board } from '../../market/board';
import { type RiskOperator, type RuleOptions } from '../rule';
import type { RiskTotals } from '../state/totals';
import { type LimitOf } from './limit-of';
/** For `maxPositionValue`: at least one of the limits. */
export interface MaxPositionValueOptions extends RuleOptions {
    /** Yuan in one instrument: the same for all, or by symbol. Symbols that are not named have no limit. */
    readonly perInstrument?: LimitOf<string>;
    /** Yuan on one board: the same for all, or by board. Boards that are not named have no limit. */
    readonly perBoard?: LimitOf<Board>;
    /** Yuan in all. */
    readonly total?: number;
    /** Accounts that share the limits. */
    readonly across?: RiskTotals;
}
/**
 * Denies buys after which positions could be worth more than a limit in yuan (`MAX_POSITION_VALUE`), in the instrument, on its board or in all:
 * `held at the last price + left of working and accepted buys + value <= limit`. Sells pass, and what buys back; short positions are `maxGrossExposure`'s. What can not be valued is denied (`NO_PRICE`,
 * `NO_DATA`), with `perBoard` also what is on no board that is known. Throws XtpArgumentError for limits that are not above 0.
 */
export declare function maxPositionValue({ perInstrument, perBoard, total, across, state }: MaxPositionValueOptions): RiskOperator;
