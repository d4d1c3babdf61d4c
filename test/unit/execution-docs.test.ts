/** Every example of docs/execution.md and docs/strategies.md compiles against the library, and whatever they tell of has one. */
import { describe, expect, test } from '@jest/globals';
import * as execution from '../../lib/execution';
import * as strategy from '../../lib/strategy';
import { faultsOf, programsOf, sectionsOf } from './support/doc-examples';

/** What the pages say that their examples may use. */
const given = `import type { Observable } from 'rxjs';
import type { Account, OrderIntent as Intent, QuoteClient as Client } from 'xtp-rx';
declare const quotes: Client;
declare const account: Account;
declare const other: Account;
declare const intents: Observable<Intent>;
void [quotes, account, other, intents];
`;

describe.each([
  ['execution.md', execution, ['splitQuantity']],
  ['strategies.md', strategy, ['asyncValues']],
])('docs/%s', (page, room, toldAlone) => {
  const sections = sectionsOf(page);

  test('has an example for everything, or at least tells of it', () => {
    const functions = Object.entries(room).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));
    const shown = functions.filter((name) => sections.some(({ examples }) => examples.some((code) => code.includes(`${name}(`))));
    expect([...shown, ...toldAlone].sort()).toEqual(functions.sort());
  });

  test('has examples that compile', () => {
    const programs = programsOf(sections);
    expect(programs.size).toBeGreaterThanOrEqual(3);
    programs.set('wrong', "import { iceberg } from 'xtp-rx/execution';\nvoid iceberg({ visible: 1 });\n");
    expect(faultsOf(programs, given)).toEqual([expect.stringContaining('/test/wrong.mts')]);
  }, 180_000);
});
