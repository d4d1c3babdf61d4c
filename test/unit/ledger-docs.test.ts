/** Every example of docs/ledger.md compiles against the library. */
import { expect, test } from '@jest/globals';
import { examplesOf, faultsOf } from './support/doc-examples';

/** What the page says that its examples may use. */
const given = `import type { Account, QuoteClient } from 'xtp-rx';
declare const quotes: QuoteClient;
declare const account: Account;
void [quotes, account];
`;

test('docs/ledger.md has examples that compile', () => {
  const programs = examplesOf('ledger.md');
  expect(programs.size).toBe(2);
  // One that does not compile is among them, so that the check is seen to work.
  programs.set('wrong', "import { openLedger } from 'xtp-rx/ledger';\nawait openLedger(quotes);\n");
  expect(faultsOf(programs, given)).toEqual([expect.stringContaining('/test/wrong.mts')]);
}, 180_000);
