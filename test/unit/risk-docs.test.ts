/** Every example of docs/risk.md compiles against the library. */
import { expect, test } from '@jest/globals';
import { examplesOf, faultsOf } from './support/doc-examples';

/** What the page says that its examples may use. */
const given = `import type { Account, QuoteClient } from 'xtp-rx';
declare const quotes: QuoteClient;
declare const account: Account;
void [quotes, account];
`;

test('docs/risk.md has examples that compile', () => {
  const programs = examplesOf('risk.md');
  expect(programs.size).toBeGreaterThanOrEqual(4);
  // One that does not compile is among them, so that the check is seen to work.
  programs.set('wrong', "import { priceCollar } from 'xtp-rx/risk';\npriceCollar({ percent: '2' });\n");
  expect(faultsOf(programs, given)).toEqual([expect.stringContaining('/test/wrong.mts')]);
}, 180_000);
