/** Every scenario of the project's list has a test that names it and goes through the addon. */
import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
/** Tests in which clients run on the simulated counter, the SDK or the double: all but those of single modules. */
const folders = ['integration', 'process'];

const counts = { A: 20, B: 26, C: 8, D: 10, E: 14, F: 8 } as const;
const scenarios = Object.entries(counts).flatMap(([letter, count]) => Array.from({ length: count }, (_, i) => `${letter}${i + 1}`));

/** The scenarios that titles begin with: `'B20 B21: of both sides ...'`, also in the rows of test.each. */
function namedIn(source: string): string[] {
  return [...source.matchAll(/['"`]((?:[A-F]\d{1,2} ?)+):/g)].flatMap(([, names]) => names!.trim().split(' '));
}

const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(root, folder, name)),
);
const named = new Set(files.flatMap((file) => namedIn(readFileSync(file, 'utf8'))));

describe('scenarios', () => {
  test('have a test each', () => {
    expect(scenarios.filter((scenario) => !named.has(scenario))).toEqual([]);
  });

  test('are all of the list', () => {
    expect([...named].filter((name) => !scenarios.includes(name))).toEqual([]);
  });
});
