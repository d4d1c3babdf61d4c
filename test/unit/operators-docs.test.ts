/** Every example of docs/operators.md compiles against the library, and every operator has one with a diagram. */
import { describe, expect, test } from '@jest/globals';
import * as operators from '../../lib/operators';
import { faultsOf, programsOf, sectionsOf } from './support/doc-examples';

const sections = sectionsOf('operators.md');

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
    const programs = programsOf(sections);
    expect(programs.size).toBeGreaterThanOrEqual(11);
    // One that does not compile is among them, so that the check is seen to work.
    programs.set('wrong', "import { bars } from 'xtp-rx/operators';\nquotes.snapshots('A').pipe(bars('1 minute')).subscribe();\n");
    const faults = faultsOf(programs, given);
    expect(faults).toEqual([expect.stringContaining('/test/wrong.mts')]);
  }, 180_000);
});
