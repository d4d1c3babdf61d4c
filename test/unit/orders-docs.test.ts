/** Every example of docs/orders.md compiles against the library. */
import { expect, test } from '@jest/globals';
import { faultsOf, programsOf, sectionsOf } from './support/doc-examples';

/** What the page says that its examples may use. */
const given = `import type { Account, OrderIntent, QuoteClient, TraderClient } from 'xtp-rx';
declare const account: Account;
declare const trader: TraderClient;
declare const quotes: QuoteClient;
declare const intent: OrderIntent;
declare const intents: OrderIntent[];
declare const orderXtpId: bigint;
void [account, trader, quotes, intent, intents, orderXtpId];
export {};
`;

test('the examples of docs/orders.md compile', () => {
  const sections = sectionsOf('orders.md');
  expect(sections.filter(({ examples }) => examples.length === 0)).toEqual([]);
  const programs = programsOf(sections);
  // One that does not compile is among them, so that the check is seen to work.
  programs.set('wrong', 'account.cancelAll({ side: "up" });\n');
  expect(faultsOf(programs, given)).toEqual([expect.stringContaining('/test/wrong.mts')]);
}, 180_000);
