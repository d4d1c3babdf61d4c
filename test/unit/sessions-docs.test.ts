/** Every example of docs/sessions.md compiles against the library. */
import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOf } from './support/compile';

const page = readFileSync(join(__dirname, '..', '..', 'docs', 'sessions.md'), 'utf8');
const examples = [...page.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code!);

/** What the page says that its examples may use. */
const given = `import { readFileSync } from 'node:fs';
import type { Account, QuoteClient, TraderClient } from 'xtp-rx';
declare const quotes: QuoteClient;
declare const client: TraderClient;
declare const account: Account;
void [quotes, client, account, readFileSync];
`;

test('docs/sessions.md has examples that compile', () => {
  expect(examples).toHaveLength(4);
  const programs = new Map(examples.map((code, i) => [`sessions-${i}`, inFunction(code)]));
  // One that does not compile is among them, so that the check is seen to work.
  programs.set('wrong', "quotes.status.subscribe(({ state }) => state === 'up');\n");
  expect(faultsOf(given, programs)).toEqual([expect.stringContaining('/test/wrong.ts')]);
}, 180_000);

/** Imports stay outside: an example may await. */
function inFunction(code: string): string {
  const lines = code.split('\n');
  const imports = lines.filter((line) => line.startsWith('import '));
  const rest = lines.filter((line) => !line.startsWith('import '));
  return [...imports, 'export async function example(): Promise<void> {', ...rest, 'await Promise.resolve();', '}', ''].join('\n');
}
