/** Every example of the pages of docs/ compiles against the library, and whatever they tell of has one. */
import { describe, expect, test } from '@jest/globals';
import * as execution from '../../lib/execution';
import * as operators from '../../lib/operators';
import * as strategy from '../../lib/strategy';
import { examplesOf, faultsOf, sectionsOf } from './support/doc-examples';

interface Page {
  readonly examples: number;
  /** Types of what its examples may use besides the clients and the account. */
  readonly given?: Readonly<Record<string, string>>;
  /** One that does not compile, so that the check is seen to work. */
  readonly wrong: string;
  /** What it tells of, each function by an example with a call of it, or at least in words. */
  readonly room?: object;
  readonly inWords?: readonly string[];
  /** What each of its sections has. */
  readonly sections?: (section: ReturnType<typeof sectionsOf>[number]) => boolean;
}

const intent = "import('xtp-rx').OrderIntent";
const intents = `import('rxjs').Observable<${intent}>`;

const pages: Readonly<Record<string, Page>> = {
  'execution.md': {
    examples: 5,
    given: { intents, other: "import('xtp-rx').Account" },
    wrong: "import { iceberg } from 'xtp-rx/execution';\nvoid iceberg({ visible: 1 });\n",
    room: execution,
    inWords: ['splitQuantity'],
  },
  'ledger.md': { examples: 2, wrong: "import { openLedger } from 'xtp-rx/ledger';\nawait openLedger(quotes);\n" },
  'monitoring.md': {
    examples: 5,
    given: {
      filter: "typeof import('rxjs').filter",
      ledger: "import('xtp-rx/ledger').Ledger",
      verdicts: "import('rxjs').Observable<import('xtp-rx/risk').Verdict>",
    },
    wrong: "import { alerts } from 'xtp-rx/monitor';\nalerts({ quotes: account }).subscribe();\n",
  },
  'operators.md': {
    examples: 11,
    given: { intents },
    wrong: "import { bars } from 'xtp-rx/operators';\nquotes.snapshots('A').pipe(bars('1 minute')).subscribe();\n",
    room: operators,
    sections: ({ examples, diagrams }) => examples.length > 0 && diagrams > 0,
  },
  'orders.md': {
    examples: 6,
    given: { intent, intents: `${intent}[]`, orderXtpId: 'bigint' },
    wrong: 'account.cancelAll({ side: "up" });\n',
    sections: ({ examples }) => examples.length > 0,
  },
  'risk.md': {
    examples: 4,
    wrong: "import { hardLimits } from 'xtp-rx';\nhardLimits.loosen({ maxValue: 1 });\n",
  },
  'sessions.md': {
    examples: 4,
    given: { readFileSync: "typeof import('node:fs').readFileSync" },
    wrong: "quotes.status.subscribe(({ state }) => state === 'up');\n",
  },
  'strategies.md': {
    examples: 4,
    wrong: "import { buy } from 'xtp-rx/strategy';\nvoid buy('600519.SH');\n",
    room: strategy,
    inWords: ['asyncValues'],
  },
};

/** What the pages say that their examples may use. */
function declared(given: Readonly<Record<string, string>> = {}): string {
  const client = "import('xtp-rx').TraderClient";
  const all = { quotes: "import('xtp-rx').QuoteClient", account: "import('xtp-rx').Account", client, trader: client, ...given };
  const lines = Object.entries(all).map(([name, type]) => `declare const ${name}: ${type};\n`);
  return `${lines.join('')}void [${Object.keys(all).join(', ')}];\nexport {};\n`;
}

describe.each(Object.entries(pages))('docs/%s', (page, { room = {}, inWords = [], sections = () => true }) => {
  test('has examples of all that it tells of', () => {
    const told = sectionsOf(page);
    const functions = Object.entries(room).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));
    const shown = functions.filter((name) => told.some(({ examples }) => examples.some((code) => code.includes(`${name}(`))));
    expect([...shown, ...inWords].sort()).toEqual(functions.sort());
    expect(told.filter((section) => !sections(section)).map(({ title }) => title)).toEqual([]);
  });
});

test('the examples of all pages compile', () => {
  const programs = new Map<string, string>();
  for (const [page, { examples, given, wrong }] of Object.entries(pages)) {
    const found = examplesOf(page);
    expect(found.size).toBeGreaterThanOrEqual(examples);
    for (const [name, code] of [...found, ['wrong', wrong] as const]) programs.set(`${page}-${name}`, declared(given) + code);
  }
  expect(faultsOf(programs)).toEqual(Object.keys(pages).map((page) => expect.stringContaining(`/test/${page}-wrong.mts`)));
}, 180_000);
