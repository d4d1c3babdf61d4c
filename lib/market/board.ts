import type { Board, InstrumentClass, Product } from './generated/rules';
import { boards, codes } from './generated/rules';
import type { CodeRow } from './rows';
import { checkDay } from './shanghai';

export type { Board, InstrumentClass, Product } from './generated/rules';

/**
 * The board of a symbol (`600519.SH`) on a day (YYYYMMDD), by exchange and code: `000001.SH` is an index and `000001.SZ` a bank. Undefined where no
 * board has such codes on that day (B shares, subscriptions, ETF creation, a day before the board opened, what is no symbol). Throws XtpArgumentError for no day.
 */
export function boardOf(symbol: string, day: number): Board | undefined {
  return codeOf(symbol, day)?.board;
}

/** What the code alone says of the class that decides an instrument's price limit: ETFs on STAR shares are `growth`, all else `common`. */
export function classOf(symbol: string, day: number): InstrumentClass {
  return codeOf(symbol, day)?.class ?? 'common';
}

/** The kind of instrument that is traded on a board. */
export function productOf(board: Board): Product {
  return boards[board].product;
}

/** All boards. */
export function allBoards(): readonly Board[] {
  return Object.keys(boards) as Board[];
}

/** The longest prefix wins. */
function codeOf(symbol: string, day: number): CodeRow | undefined {
  checkDay(day);
  const [, code = '', exchange] = /^(\d+)\.(SH|SZ|BJ)$/.exec(symbol) ?? [];
  let found: CodeRow | undefined;
  for (const row of codes) {
    const fits = row.exchange === exchange && row.length === code.length && code.startsWith(row.prefix);
    if (fits && row.from <= day && day <= (row.to ?? Infinity) && row.prefix.length > (found?.prefix.length ?? 0)) found = row;
  }
  return found;
}
