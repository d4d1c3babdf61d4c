/** The rows as people and programs read them. */
import { isOk, summarize, type Row } from './rows';

export interface Report {
  readonly sdk: string;
  readonly build: string;
  readonly platform: string;
  readonly date: string;
  readonly rows: readonly Row[];
}

const titles = ['what', 'expected', 'real SDK', 'simulated counter', ''] as const;

/** Differences of the interface can be a thousand: people get the first of them, `--json` has all. */
const differencesAtMost = 20;

export function asText(report: Report): string {
  const lines = shortened(report.rows).map((row) => cells(row).join(' | '));
  return [heading(report), '', titles.slice(0, 4).join(' | '), ...lines, '', conclusion(report)].join('\n');
}

export function asMarkdown(report: Report): string {
  const escape = (cell: string): string => cell.replaceAll('|', '\\|').replaceAll('*', '\\*');
  const line = (row: readonly string[]): string => `| ${row.join(' | ')} |`;
  const rows = shortened(report.rows).map((row) => line(cells(row).map(escape)));
  return [heading(report), '', line(titles), line(titles.map(() => '---')), ...rows, '', conclusion(report), ''].join('\n');
}

export function asJson(report: Report): string {
  return JSON.stringify({ ...report, rows: report.rows.map((row) => ({ ...row, ok: isOk(row) })), ...summarize(report.rows) }, null, 2);
}

function heading({ sdk, build, platform, date }: Report): string {
  return `SDK ${sdk}${build === sdk ? '' : ` (${build})`}, ${platform}, ${date}`;
}

function conclusion({ rows }: Report): string {
  const { checks, different } = summarize(rows);
  return `${checks} checks, ${different} different.`;
}

function cells(row: Row): string[] {
  const note = row.note === undefined ? '' : ` (${row.note})`;
  // What is long and as expected would only hide what is not.
  const brief = (cell: string): string => (cell === row.expected && cell.length > longCell ? 'as expected' : cell);
  return [row.what, row.expected, brief(row.sdk) + note, brief(row.simulated ?? '-'), isOk(row) ? 'ok' : 'DIFFERENT'];
}

const longCell = 24;

function shortened(rows: readonly Row[]): readonly Row[] {
  let differences = 0;
  const kept = rows.filter((row) => isOk(row) || ++differences <= differencesAtMost);
  if (differences <= differencesAtMost) return rows;
  const surplus = differences - differencesAtMost;
  return [...kept, { part: '', what: `${surplus} more differences`, expected: '', sdk: 'all with --json' }];
}
