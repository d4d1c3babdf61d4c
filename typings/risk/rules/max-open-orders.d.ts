import { type RiskOperator, type RuleOptions } from '../rule';
import type { RiskTotals } from '../state/totals';
/** For `maxOpenOrders`: at least one of the limits. */
export interface MaxOpenOrdersOptions extends RuleOptions {
    /** Working and accepted orders in all. */
    readonly total?: number;
    /** Working and accepted orders of one instrument. */
    readonly perInstrument?: number;
    /** Accounts that share the limits. */
    readonly across?: RiskTotals;
}
/**
 * Denies orders while so many are working or accepted (`MAX_OPEN_ORDERS`): `open + 1 <= limit`, in total and for each instrument. Throws XtpArgumentError for limits that are no whole numbers above 0.
 */
export declare function maxOpenOrders({ total, perInstrument, across, state }: MaxOpenOrdersOptions): RiskOperator;
