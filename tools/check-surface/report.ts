/** What the check found, as text. */
import { kinds, type Item } from './item';

export const isCovered = ({ problems }: Item): boolean => problems.length === 0;

/** `methods 127 of 127, callbacks 98 of 98, ...` */
export function summary(items: readonly Item[]): string {
  return kinds
    .map((kind) => {
      const all = items.filter((item) => item.kind === kind);
      return `${kind} ${all.filter(isCovered).length} of ${all.length}`;
    })
    .join(', ');
}

/** What is not covered, and why. */
export function uncovered(items: readonly Item[]): string {
  const lines = items.filter((item) => !isCovered(item)).map((item) => `  ${titleOf(item)}: ${item.problems.join('; ')}`);
  return lines.length === 0 ? '' : `Not covered:\n${lines.join('\n')}\n`;
}

function titleOf({ kind, table, name }: Item): string {
  if (kind === 'fields') return `${table.replace('fields of ', '')}.${name}`;
  return kind === 'methods' || kind === 'callbacks' ? `${table}::${name}` : name;
}

/** A table for each class, for each struct's fields, and so on. */
export function tables(items: readonly Item[]): string {
  const names = [...new Set(items.map(({ table }) => table))];
  return names
    .map((name) =>
      table(
        name,
        items.filter((item) => item.table === name),
      ),
    )
    .join('\n');
}

function table(title: string, items: readonly Item[]): string {
  const rows = items.map(({ name, at, raw, testedBy }) => [
    name,
    at,
    raw,
    testedBy.map((file) => file.replace(/^test\/|\.test\.ts$/g, '')).join(', '),
  ]);
  const all = [['name', 'reachable at', 'raw', 'tested by'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.min(60, Math.max(...all.map((row) => row[column]!.length))));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join(' | ')
      .trimEnd();
  return `${title}\n${all.map((row) => `  ${line(row)}`).join('\n')}\n`;
}
