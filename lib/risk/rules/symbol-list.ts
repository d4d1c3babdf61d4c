import { XtpArgumentError, XtpSymbolError } from '../../errors';
import { allBoards, type Board } from '../../market/board';
import { parseSymbol } from '../../market/symbol';
import type { RuleOptions } from '../rule';
import { oneOf } from './limits';

/** For `allowList` and `denyList`; at least one of the two lists has something in it. */
export interface SymbolListOptions extends RuleOptions {
  /** `600519.SH` */
  readonly symbols?: readonly string[];
  /** All that is on these boards. */
  readonly boards?: readonly Board[];
}

/** A list to look things up in. Throws XtpArgumentError. */
export function symbolList(
  rule: string,
  { symbols = [], boards = [] }: SymbolListOptions,
): { readonly symbols: ReadonlySet<string>; readonly boards: ReadonlySet<Board | undefined> } {
  if (symbols.length + boards.length === 0) throw new XtpArgumentError(`${rule} needs symbols or boards.`);
  for (const symbol of symbols) checkSymbol(rule, symbol);
  for (const board of boards) oneOf(rule, 'boards', board, allBoards());
  return { symbols: new Set(symbols), boards: new Set(boards) };
}

function checkSymbol(rule: string, symbol: string): void {
  try {
    parseSymbol(symbol);
  } catch (error) {
    throw error instanceof XtpSymbolError ? new XtpArgumentError(`${rule}: ${error.message}`) : error;
  }
}
