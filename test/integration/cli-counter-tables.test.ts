/** What the command line says of the simulated counter's settings, actions and scenarios is what the counter takes. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { counterActions, counterOptions } from '../../lib/cli/generated/counter-options';
import { checkFiles } from '../../lib/cli/sim/check';
import { settingsFile, settingsLike } from '../../lib/cli/sim/listings';
import { readyScenarios } from '../../lib/cli/sim/scenarios';
import { applySettings, parseSettings } from '../../lib/cli/sim/settings-file';
import { SimulatedCounter } from '../../lib/sim';

let counter: SimulatedCounter;
beforeAll(() => {
  counter = SimulatedCounter.open();
});

/** What the counter says against it; undefined: it takes it. */
function refusal(key: string, value: string): string | undefined {
  try {
    counter.option(key, value);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** The names at the beginning of the rows of the counter's own tables. */
function namesIn(...files: string[]): string[] {
  const sources = files.map((file) => readFileSync(resolve(__dirname, '../../cpp/sim', file), 'utf8'));
  return sources.flatMap((source) => [...source.matchAll(/^ +\{"([a-z_.]+)",/gm)].map(([, name = '']) => name)).sort();
}

test('the settings are all that the counter has', () => {
  const tables = ['settings/options.cc', 'settings/credit_settings.cc', 'quotes/quote_options.cc', 'trading/trader_options.cc'];
  expect(counterOptions.map(({ key }) => key).sort()).toEqual(namesIn(...tables, 'trading/products/product_options.cc'));
});

/** Texts that are of a type, and one that is not; what a word is, and lists are of, is each setting's own. */
const types: Readonly<Record<string, { readonly right: readonly string[]; readonly wrong?: string }>> = {
  flag: { right: ['0', '1'], wrong: '2' },
  count: { right: ['5'], wrong: '1.5' },
  yuan: { right: ['7', '7.25'], wrong: '1/2' },
  part: { right: ['0.05'], wrong: 'half' },
  number: { right: ['2', '2.5'], wrong: 'two' },
  milliseconds: { right: ['250'], wrong: '1 second' },
  rate: { right: ['100/1/60', '0'], wrong: '100' },
  'part/count': { right: ['0.5/10', '0'], wrong: '0.5' },
  error: { right: ['11000030:no', ''], wrong: 'no' },
  word: { right: [], wrong: 'no such word' },
  text: { right: [] },
  list: { right: [] },
  path: { right: [], wrong: '/no/such/file' },
  action: { right: [] },
};

describe.each(counterOptions)('$key is a $type', ({ key, type, default: value }) => {
  test('as the counter takes it', () => {
    const { right, wrong } = types[type]!;
    for (const text of right) expect(refusal(key, text)).toBeUndefined();
    if (wrong !== undefined) expect(refusal(key, wrong)).toMatch(/./);
    if (type === 'word') expect(refusal(key, value)).toBeUndefined();
    counter.reset();
  });
});

test('the actions are all that the counter knows, with their parameters', () => {
  const names = counterActions.map(({ call }) => call.split(' ')[0]);
  expect(names.sort()).toEqual(namesIn('faults/action.cc', 'faults/quote_actions.cc', 'faults/trader_actions.cc'));
  const samples: Readonly<Record<string, string>> = { n: '1', t: 'text', u: 'user1', seconds: '1' };
  for (const { call } of counterActions.filter(({ call: text }) => !text.startsWith('set '))) {
    const line = call.replace(/[[\]]/g, '').replace(/=([\w|]+)/g, (_, word: string) => `=${samples[word] ?? word.split('|')[0] ?? ''}`);
    expect([line, refusal('scenario.text', `09:31:00 ${line}`)]).toEqual([line, undefined]);
  }
  counter.reset();
});

test.each(readyScenarios.map(({ name }) => name))('the counter takes the ready scenario %s', (name) => {
  expect(checkFiles({ scenario: name })).toEqual([]);
  counter.reset();
});

test('the file of all settings sets none, and with each default is taken', () => {
  const file = settingsFile(settingsLike());
  expect(parseSettings('all', file)).toEqual([]);
  const defaults = parseSettings('all', file.replace(/^# ([a-z_.]+ = )/gm, '$1'));
  expect(defaults.length).toBeGreaterThan(60);
  applySettings(counter, 'all', defaults);
  counter.reset();
});

describe('a file of settings', () => {
  const faults = (text: string): string[] => {
    const folder = mkdtempSync(join(tmpdir(), 'xtp-rx-conf-'));
    const config = join(folder, 'c.conf');
    writeFileSync(config, text);
    try {
      return checkFiles({ config }).map((fault) => fault.slice(folder.length + 1));
    } finally {
      rmSync(folder, { recursive: true });
      counter.reset();
    }
  };

  test('has comments, blanks and values with signs of its own', () => {
    expect(faults('# a comment\n\n  account.cash =500000 # yuan\r\nlogin.refuse= 11000030:a = b\n')).toEqual([]);
  });
  test.each([
    ['account.cash 5', 'c.conf:1: is no "key = value"'],
    ['\naccount.cash = much', 'c.conf:2: The simulated counter: invalid value for account.cash: "much"'],
    ['no.such = 1', 'c.conf:1: The simulated counter: unknown option "no.such"'],
  ])('%j is wrong, by its line', (text, fault) => {
    expect(faults(text)).toEqual([expect.stringContaining(fault)]);
  });
});
