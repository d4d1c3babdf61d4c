import { basename, dirname, extname, join } from 'node:path';

/** `audit/risk.jsonl` on the second file of a day: `audit/risk.20260105-0002.jsonl`. */
export function fileName(path: string, day: string, number: number): string {
  const extension = extname(path);
  return join(dirname(path), `${basename(path, extension)}.${day}-${String(number).padStart(4, '0')}${extension}`);
}

/** Of the names in a folder those of an audit, oldest first. */
export function namesOf(
  path: string,
  names: readonly string[],
): { readonly name: string; readonly day: string; readonly number: number }[] {
  const extension = extname(path);
  const stem = `${basename(path, extension)}.`;
  return names
    .filter((name) => name.startsWith(stem) && name.endsWith(extension))
    .map((name) => ({ name, match: /^(\d{8})-(\d{4,})$/.exec(name.slice(stem.length, name.length - extension.length)) }))
    .flatMap(({ name, match }) => (match ? [{ name, day: match[1]!, number: Number(match[2]) }] : []))
    .sort((a, b) => a.day.localeCompare(b.day) || a.number - b.number);
}

/** YYYYMMDD in Shanghai. */
export function dayOf(ms: number): string {
  return new Date(ms + 8 * 3_600_000).toISOString().slice(0, 10).replaceAll('-', '');
}
