import { type RiskOperator } from '../rule';
import { type SymbolListOptions } from './symbol-list';
/**
 * Denies orders of every kind for the symbols and for all that is on the boards (`SYMBOL_DENIED`). Where boards are given, what is on no board that is known is denied too (`NO_DATA`); without boards it
 * needs no state. Throws XtpArgumentError.
 */
export declare function denyList({ state, ...options }: SymbolListOptions): RiskOperator;
