/**
 * What a test has really exercised of the interface. It says so after its assertions have held; with XTP_RX_COVERAGE=<file> each saying becomes a line of that
 * file, which `npm run check:surface` counts against the schema.
 */
import { expect } from '@jest/globals';
import { appendFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Evidence, Exercised } from '../../tools/check-surface/record';

const root = join(__dirname, '..', '..');
const here = new Map<Evidence, Set<string>>();

export function exercised(evidence: Evidence, name: string): void {
  const names = here.get(evidence) ?? new Set();
  here.set(evidence, names);
  if (names.has(name)) return;
  names.add(name);
  const file = process.env['XTP_RX_COVERAGE'];
  const by = relative(root, expect.getState().testPath ?? '').replaceAll('\\', '/');
  if (file) appendFileSync(file, `${JSON.stringify({ evidence, name, by } satisfies Exercised)}\n`);
}

/** What this test file has exercised so far. */
export function exercisedHere(evidence: Evidence): string[] {
  return [...(here.get(evidence) ?? [])].sort();
}
