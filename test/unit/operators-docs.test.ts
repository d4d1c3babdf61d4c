/** Every example of docs/operators.md compiles against the library, and every operator has one with a diagram. */
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as operators from '../../lib/operators';
import { faultsOf } from './support/compile';

const root = join(__dirname, '..', '..');
const page = readFileSync(join(root, 'docs', 'operators.md'), 'utf8');

interface Section {
  readonly title: string;
  readonly examples: readonly string[];
  readonly diagrams: number;
}

const sections: readonly Section[] = page
  .split(/^## /m)
  .slice(1)
  .map((text) => ({
    title: text.slice(0, text.indexOf('\n')),
    examples: [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code!),
    diagrams: [...text.matchAll(/^```\n.*?^```$/gms)].length,
  }));

/** What the page says that its examples may use. */
const given = `import type { Observable } from 'rxjs';
import type { Account, OrderIntent, QuoteClient } from 'xtp-rx';
declare const quotes: QuoteClient;
declare const account: Account;
declare const intents: Observable<OrderIntent>;
void [quotes, account, intents];
`;

describe('docs/operators.md', () => {
  test('has an example and a diagram for every operator', () => {
    const functions = Object.entries(operators).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));
    const shown = functions.filter((name) => sections.some(({ examples }) => examples.some((code) => code.includes(`${name}(`))));
    expect(shown).toEqual(functions);
    expect(sections.filter(({ examples, diagrams }) => examples.length === 0 || diagrams === 0).map(({ title }) => title)).toEqual([]);
  });

  test('has examples that compile', () => {
    const programs = new Map<string, string>(
      sections.flatMap(({ title, examples }) => examples.map((code, i) => [`${title}-${i}`, code] as const)),
    );
    expect(programs.size).toBeGreaterThanOrEqual(11);
    // One that does not compile is among them, so that the check is seen to work.
    programs.set('wrong', "import { bars } from 'xtp-rx/operators';\nquotes.snapshots('A').pipe(bars('1 minute')).subscribe();\n");
    const faults = faultsOf(given, programs);
    expect(faults).toEqual([expect.stringContaining('/test/wrong.ts')]);
  }, 180_000);
});
