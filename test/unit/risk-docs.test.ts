/** Every example of docs/risk.md compiles against the library. */
import { expect, test } from '@jest/globals';
import { examplesOf, faultsOf } from './support/doc-examples';

/** What the page says that its examples may use. */
const given = `import type { Account } from 'xtp-rx';
declare const account: Account;
void account;
`;

test('docs/risk.md has examples that compile', () => {
  const programs = examplesOf('risk.md');
  expect(programs.size).toBe(3);
  // One that does not compile is among them, so that the check is seen to work.
  programs.set('wrong', "import { hardLimits } from 'xtp-rx';\nhardLimits.loosen({ maxValue: 1 });\n");
  expect(faultsOf(programs, given)).toEqual([expect.stringContaining('/test/wrong.mts')]);
}, 180_000);
