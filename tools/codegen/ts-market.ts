/** The market rules as TypeScript tables, by board. What looks them up is written by hand in lib/market. */
import { rowsOf, words, type BoardsRow, type DatedRow, type MarketRules, type TimetableRow } from './market';
import { docComment } from './ts-common';

export function generateMarketTs(rules: MarketRules): string {
  const timetables = [...new Set(rules.timetables.map(({ timetable }) => timetable))];
  return `import type { CodeRow, Dated, FeeRow, FirstDaysRow, PhaseRow, PriceCageRow, PriceLimitRow, PriceTypesRow, QuantityRow, SameDayFundRow, ThresholdRow } from '../rows';

/**
 * A part of the market with rules of its own.
${rules.boards.map(({ board, doc }) => ` * - \`${board}\`: ${doc}`).join('\n')}
 */
export type Board = ${rules.boards.map(({ board }) => `'${board}'`).join(' | ')};
${union('Product', 'What is traded on a board.', words.product)}
${union('Phase', 'A part of the trading day.', words.phase)}
${union('Matching', 'How orders are matched: not at all, all at one price at the end of the phase, as they arrive, or at the close.', words.matching)}
${union('InstrumentClass', 'What of an instrument decides its price limit: `growth` are funds on STAR or ChiNext shares.', words.class)}
${union('FirstDaysEvent', 'What has special price limits on its first days: being listed, and the period before being delisted.', words.event)}
${union('OutsideCage', 'What becomes of an order outside the price cage.', words.outside)}
${union('Fee', 'A cost of a trade.', words.fee)}
${union('Measure', 'What programme trading is measured by.', words.measure)}

export const boards: Readonly<Record<Board, { readonly exchange: 'SH' | 'SZ' | 'BJ'; readonly product: Product }>> = {
${rules.boards.map(({ board, exchange, product }) => `  ${board}: { exchange: '${exchange}', product: '${product}' },`).join('\n')}
};

export const codes: readonly CodeRow[] = [
${rules.codes.map((row) => `  ${literal(row)},`).join('\n')}
];

const timetables = {
${timetables
  .map(
    (name) =>
      `  ${name}: [${rules.timetables
        .filter(({ timetable }) => timetable === name)
        .map(phase)
        .join(', ')}],`,
  )
  .join('\n')}
} satisfies Record<string, readonly PhaseRow[]>;

${byBoard(rules, 'phases', 'Dated & { readonly phases: readonly PhaseRow[] }', rules.phases, ({ timetable, ...row }) => `{ ${dated(row)}, phases: timetables.${timetable} }`)}
${byBoard(rules, 'quantities', 'QuantityRow', rules.quantities)}
${byBoard(rules, 'ticks', 'Dated & { readonly tick: number }', rules.ticks)}
${byBoard(rules, 'priceLimits', 'PriceLimitRow', rules.priceLimits)}
${byBoard(rules, 'firstDays', 'FirstDaysRow', rules.firstDays)}
${byBoard(rules, 'priceCages', 'PriceCageRow', rules.priceCages)}
${byBoard(rules, 'settlement', 'Dated & { readonly sameDay: boolean }', rules.settlement)}
${byBoard(rules, 'priceTypes', 'PriceTypesRow', rules.priceTypes)}
${list('sameDayFunds', 'SameDayFundRow', rules.sameDayFunds)}
${list('fees', 'FeeRow', rules.fees)}
${list('programmeTrading', 'ThresholdRow', rules.programmeTrading)}
`;
}

export function generateHolidaysTs({ holidays }: MarketRules): string {
  return `import type { HolidayRow } from '../rows';

/** Oldest first, each within a year. */
${list('holidays', 'HolidayRow', holidays)}`;
}

function union(name: string, doc: string, of: readonly string[]): string {
  return `${docComment(doc)}export type ${name} = ${of.map((word) => `'${word}'`).join(' | ')};`;
}

function literal(row: object): string {
  return JSON.stringify(row);
}

/** The dates and the source of a row, without its boards. */
function dated({ from, to, source }: DatedRow): string {
  return `from: ${from}, ${to === undefined ? '' : `to: ${to}, `}source: ${JSON.stringify(source)}`;
}

function phase({ start, end, phase: name, entry, cancel, matching }: TimetableRow): string {
  return literal({ start: minutes(start), end: minutes(end), phase: name, entry, cancel, matching });
}

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function byBoard<T extends BoardsRow>(
  rules: MarketRules,
  name: string,
  type: string,
  rows: readonly T[],
  write: (row: T) => string = (row) => literal({ ...row, boards: undefined }),
): string {
  const lines = rules.boards
    .map(({ board }) => ({ board, of: rowsOf(rows, board) }))
    .filter(({ of }) => of.length > 0)
    .map(({ board, of }) => `  ${board}: [${of.map(write).join(', ')}],`);
  return `export const ${name}: Readonly<Partial<Record<Board, readonly (${type})[]>>> = {\n${lines.join('\n')}\n};\n`;
}

function list(name: string, type: string, rows: readonly DatedRow[]): string {
  return `export const ${name}: readonly ${type}[] = [\n${rows.map((row) => `  ${literal(row)},`).join('\n')}\n];\n`;
}
