/** Every example of docs/sessions.md compiles against the library. */
import { expect, test } from '@jest/globals';
import { examplesOf, faultsOf } from './support/doc-examples';

/** What the page says that its examples may use. */
const given = `import { readFileSync } from 'node:fs';
import type { Account, QuoteClient, TraderClient } from 'xtp-rx';
declare const quotes: QuoteClient;
declare const client: TraderClient;
declare const account: Account;
void [quotes, client, account, readFileSync];
export {};
`;

test('docs/sessions.md has examples that compile', () => {
  const programs = examplesOf('sessions.md');
  expect(programs.size).toBe(4);
  // One that does not compile is among them, so that the check is seen to work.
  programs.set('wrong', "quotes.status.subscribe(({ state }) => state === 'up');\n");
  expect(faultsOf(programs, given)).toEqual([expect.stringContaining('/test/wrong.mts')]);
}, 180_000);
