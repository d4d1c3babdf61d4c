/** Every example of docs/ledger.md compiles against the library. */
import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOf } from './support/programs';

const page = readFileSync(join(__dirname, '..', '..', 'docs', 'ledger.md'), 'utf8');

/** What the page says that its examples may use. */
const given = `import type { Account, QuoteClient } from 'xtp-rx';
declare const quotes: QuoteClient;
declare const account: Account;
void [quotes, account];
`;

/** Examples await, which these programs may do in a function only. */
function inFunction(code: string): string {
  const lines = code.split('\n');
  const isImport = (line: string): boolean => line.startsWith('import ');
  return [...lines.filter(isImport), 'void (async () => {', ...lines.filter((line) => !isImport(line)), '})();'].join('\n');
}

test('docs/ledger.md has examples that compile', () => {
  const examples = [...page.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code], i) => [`ledger-${i}`, inFunction(code!)] as const);
  expect(examples).toHaveLength(2);
  // One that does not compile is among them, so that the check is seen to work.
  const wrong = inFunction("import { openLedger } from 'xtp-rx/ledger';\nawait openLedger(quotes);");
  const programs = new Map([...examples, ['wrong', wrong] as const]);
  expect(faultsOf(programs, given)).toEqual([expect.stringContaining('/test/wrong.ts')]);
}, 180_000);
