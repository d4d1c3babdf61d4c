import { createHash } from 'node:crypto';

/** Before the first line. */
export const chainStart = '';

/** A line that can not be changed, left out or moved without those after it telling so: it ends with a hash of itself and the one before. */
export function chained(before: string, json: string): { readonly line: string; readonly hash: string } {
  const hash = hashOf(before, json);
  return { line: `${json.slice(0, -1)},"chain":"${hash}"}`, hash };
}

/** A line taken apart; undefined if it has no chain. */
export function unchained(line: string): { readonly json: string; readonly hash: string } | undefined {
  const match = /,"chain":"([0-9a-f]{32})"\}$/.exec(line);
  return match ? { json: `${line.slice(0, match.index)}}`, hash: match[1]! } : undefined;
}

/** Half of SHA-256, hexadecimal. */
export function hashOf(before: string, json: string): string {
  return createHash('sha256').update(before).update(json).digest('hex').slice(0, 32);
}
