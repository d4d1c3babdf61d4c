import { describe, expect, test } from '@jest/globals';
import Ajv from 'ajv';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as risk from '../../lib/risk';
import { XtpRiskConfigError } from '../../lib/errors';
import { loadRiskConfig, riskConfigChanges, riskGate, riskGroup, riskRules, type RiskConfig } from '../../lib/risk';
import { configurableRules, ruleNames } from '../../lib/risk/config/rules';
import { parseRiskConfig } from '../../lib/risk/config/parse';
import { nearest } from '../../lib/risk/config/nearest';
import { always } from '../../lib/risk/rules/always';
import type { RiskTotals } from '../../lib/risk/state/totals';
import { generateRiskConfigSchema } from '../../tools/codegen/risk-config-schema';
import { buyOf, riskBench } from './support/risk';

const root = join(__dirname, '../..');

function problemsOf(make: () => unknown): string[] {
  try {
    make();
  } catch (error) {
    expect(error).toBeInstanceOf(XtpRiskConfigError);
    return (error as XtpRiskConfigError).problems.map(
      ({ line, path, found, expected }) => `${line === undefined ? '' : `${line}: `}${path}: ${found}; ${expected}`,
    );
  }
  return [];
}
const wrong = (config: unknown): string[] => problemsOf(() => riskRules(config as RiskConfig));

describe('a configuration', () => {
  test('makes the rules that it names, in the order of a gate', async () => {
    const { state } = await riskBench();
    const rules = riskRules({ rules: { orderRate: { perSecond: 3 }, maxOrderValue: { limit: 900 }, sufficientCash: true } });
    const gate = riskGate({ state, rules });
    expect(gate.rules()).toEqual(['killSwitch', 'connection', 'reduceOnly', 'maxOrderValue', 'sufficientCash', 'orderRate']);
    expect(gate.check(buyOf())).toMatchObject({ type: 'denied', rule: 'maxOrderValue', limit: 900, value: 1000 });
    expect(rules.map(({ rule }) => rule.options)).toEqual([{ limit: 900 }, {}, { perSecond: 3 }]);
  });

  test('tells all that is wrong at once, and what may have been meant', () => {
    expect(
      wrong({
        rules: { maxOrderValu: {}, maxOrderValue: { limits: 1, limit: -1 }, orderRate: { perSecond: 1.5, excess: 'deni', perDay: 'x' } },
        killOn: ['MAX_ORDER_VALU'],
        colour: 'red',
      }).sort(),
    ).toEqual([
      'colour: an unknown name; one of $schema, rules, killOn',
      'killOn.0: "MAX_ORDER_VALU"; perhaps MAX_ORDER_VALUE',
      'rules.maxOrderValu: an unknown name; perhaps maxOrderValue',
      'rules.maxOrderValue.limit: -1; above 0',
      'rules.maxOrderValue.limits: an unknown name; perhaps limit',
      'rules.orderRate.excess: "deni"; perhaps deny',
      'rules.orderRate.perDay: "x"; a number',
      'rules.orderRate.perSecond: 1.5; a whole number',
    ]);
  });

  test.each([
    [undefined],
    [null],
    ['text'],
    [[]],
    [{}],
    [{ rules: [] }],
    [{ rules: { maxOrderValue: false } }],
    [{ rules: { maxOrderValue: null } }],
  ])('%j is none', (config) => expect(wrong(config)).toHaveLength(1));

  test.each([0, -0, -1, NaN, Infinity, '1', null])('a limit of %p can not be said', (limit) => {
    expect(wrong({ rules: { maxOrderValue: { limit } } })).toHaveLength(1);
  });

  test.each<[string, unknown, string]>([
    ['nothing', undefined, ': nothing; an object'],
    ['a list', [], ': Array; an object'],
    ['no rules', {}, 'rules: nothing; to be there'],
    ['a list of rules', { rules: [] }, 'rules: Array; an object'],
    ['a number for a text', { $schema: 5, rules: {} }, '$schema: 5; a text'],
    ['one code alone', { rules: {}, killOn: 'X' }, 'killOn: "X"; a list'],
    ['no end', { rules: { maxOrderValue: { limit: Infinity } } }, 'rules.maxOrderValue.limit: Infinity; finite'],
    ['no number', { rules: { maxOrderValue: { limit: NaN } } }, 'rules.maxOrderValue.limit: NaN; a number'],
    [
      'more than can be looked back on',
      { rules: { duplicateIntent: { withinMs: 60_001 } } },
      'rules.duplicateIntent.withinMs: 60001; at most 60000',
    ],
    ['nothing to keep', { rules: { sufficientCash: { keep: 0 } } }, 'rules.sufficientCash.keep: 0; above 0'],
    ['no orders', { rules: { orderRate: { perSecond: 0 } } }, 'rules.orderRate.perSecond: 0; above 0'],
    [
      'more than can be counted',
      { rules: { orderRate: { perSecond: 2 ** 53 } } },
      'rules.orderRate.perSecond: 9007199254740992; a whole number',
    ],
    ['neither yes nor no', { rules: { priceCollar: { percent: 1, bothWays: 1 } } }, 'rules.priceCollar.bothWays: 1; true or false'],
    ['a number for a word', { rules: { orderRate: { excess: 5 } } }, 'rules.orderRate.excess: 5; "hold" or "deny"'],
    ['a wrong word that is like none', { rules: { suspended: { shenzhenMark: '2' } } }, 'rules.suspended.shenzhenMark: "2"; one of 0, 1'],
    ['no symbol', { rules: { denyList: { symbols: ['x'] } } }, 'rules.denyList.symbols.0: "x"; a symbol like 600519.SH'],
    ['nearly a board', { rules: { denyList: { boards: ['stars'] } } }, 'rules.denyList.boards.0: "stars"; perhaps star'],
    ['a board alone', { rules: { denyList: { boards: 'star' } } }, 'rules.denyList.boards: "star"; a list'],
    [
      'a limit for no symbol',
      { rules: { maxOrderQuantity: { limit: { x: 1 } } } },
      'rules.maxOrderQuantity.limit.x: "x"; a symbol like 600519.SH',
    ],
    [
      'no limit of a symbol',
      { rules: { maxOrderQuantity: { limit: { '600519.SH': 0 } } } },
      'rules.maxOrderQuantity.limit.600519.SH: 0; above 0',
    ],
    ['a text for limits', { rules: { maxOrderQuantity: { limit: 'x' } } }, 'rules.maxOrderQuantity.limit: "x"; a number or an object'],
    ['a list of limits', { rules: { maxOrderQuantity: { limit: [] } } }, 'rules.maxOrderQuantity.limit: Array; a number or an object'],
    [
      'a limit for nearly a board',
      { rules: { maxPositionValue: { perBoard: { stra: 1 } } } },
      'rules.maxPositionValue.perBoard.stra: an unknown name; perhaps star',
    ],
    ['a group without a name', { rules: { orderRate: { across: '' } } }, 'rules.orderRate.across: ""; the name of a group'],
    ['options of what has none', { rules: { lotSize: { x: 1 } } }, 'rules.lotSize.x: an unknown name; no options: it has none'],
    ['no options of what needs some', { rules: { priceCollar: true } }, 'rules.priceCollar: true; an object'],
    ['not the option that is needed', { rules: { priceCollar: {} } }, 'rules.priceCollar.percent: nothing; to be there'],
    [
      'what only the rule knows',
      { rules: { maxPositionValue: {} } },
      'rules.maxPositionValue: {}; what the rule takes: maxPositionValue needs at least one of perInstrument, perBoard, total.',
    ],
  ])('%s is told', (_what, config, problem) => expect(wrong(config)).toEqual([problem]));

  test('tells of all rules that can not be made, and of groups that nobody has', () => {
    const config = { rules: { orderRate: { perSecond: 1, across: 'toString' }, maxPositionValue: {} } };
    const problems = problemsOf(() => riskRules(config, { groups: { desk: {} as RiskTotals, floor: {} as RiskTotals } }));
    expect(problems).toEqual([
      expect.stringMatching(/^rules.maxPositionValue: {}; what the rule takes/),
      'rules.orderRate.across: "toString"; the name of a group that was given (desk, floor)',
    ]);
  });

  test('names groups that were given; one that was not is wrong', async () => {
    const { state } = await riskBench();
    const config: RiskConfig = { rules: { orderRate: { perSecond: 1, excess: 'deny', across: 'desk' } } };
    expect(wrong(config)).toEqual(['rules.orderRate.across: "desk"; the name of a group that was given (none)']);
    const rules = riskRules(config, { groups: { desk: riskGroup('desk', [state]) } });
    const gate = riskGate({ state, rules });
    expect([gate.check(buyOf()), gate.check(buyOf())].map(({ type }) => type)).toEqual(['accepted', 'denied']);
    expect(rules[0]!.rule.options).toEqual({ perSecond: 1, excess: 'deny', across: 'desk' });
  });
});

describe('a word that was meant', () => {
  const words = ['maxOrderValue', 'maxOrderQuantity', 'abx', 'abc'];
  test.each<[string, string | undefined]>([
    ['abc', 'abc'],
    ['ABC', 'abc'],
    ['abcd', 'abc'],
    ['ab', 'abx'], // the first of those that are as near
    ['maxordervalu', 'maxOrderValue'],
    ['maxOrderQuality', 'maxOrderQuantity'],
    ['qqqq', undefined],
    ['axOrderVal', 'maxOrderValue'],
    ['xOrderVal', undefined],
    ['z', undefined],
    ['', undefined],
  ])('%p: %p', (word, meant) => expect(nearest(word, words)).toBe(meant));
});

describe('a file', () => {
  test('is JSON or YAML', () => {
    const config = { rules: { maxOrderValue: { limit: 500_000 }, sufficientCash: true } };
    expect(parseRiskConfig('{"rules": {"maxOrderValue": {"limit": 500000}, "sufficientCash": true}}', 'a.json')).toEqual(config);
    expect(parseRiskConfig('# limits\nrules:\n  maxOrderValue: { limit: 500000 }\n  sufficientCash: true\n', 'a.yaml')).toEqual(config);
  });

  test('is told of by line', () => {
    expect(problemsOf(() => parseRiskConfig('rules:\n  maxOrderValue:\n    limit: 0\n  ordrRate: true\n', 'a.yml'))).toEqual([
      '3: rules.maxOrderValue.limit: 0; above 0',
      '4: rules.ordrRate: an unknown name; perhaps orderRate',
    ]);
    expect(problemsOf(() => parseRiskConfig('rules: {}\nrules: {}\n', 'a.yml'))).toEqual(['2: : Map keys must be unique; YAML or JSON']);
    expect(problemsOf(() => parseRiskConfig('rules: [', 'a.json'))).toHaveLength(1);
    const codes = Array.from({ length: 11 }, (_, i) => `  - NO_DAT${i < 10 ? 'A' : 'E'}\n`).join('');
    expect(problemsOf(() => parseRiskConfig(`rules: {}\nkillOn:\n${codes}`, 'a.yml'))).toEqual([
      '13: killOn.10: "NO_DATE"; perhaps NO_DATA',
    ]);
    expect(problemsOf(() => parseRiskConfig('rules:\n  lotSize: true\n  1x: 1\n  x1: 1\n', 'a.yml')).map(([line]) => line)).toEqual([
      '3',
      '4',
    ]);
    expect(problemsOf(() => parseRiskConfig('{"rules": {"orderRate": true,\n "orderRate": true}}', 'a.json'))).toEqual([
      expect.stringMatching(/^2: .*unique/),
    ]);
    expect(problemsOf(() => parseRiskConfig('rules: {}', 'a.json'))).toEqual([expect.stringMatching(/; JSON$/)]);
    expect(problemsOf(() => parseRiskConfig('', 'a.yaml'))).toEqual([': null; an object']);
    expect(problemsOf(() => parseRiskConfig('\n\nrules: {}\nkillOn:\n  - NO_DATA\n  - NO_DATE\n', 'a.yaml'))).toEqual([
      '6: killOn.1: "NO_DATE"; perhaps NO_DATA',
    ]);
    expect(problemsOf(() => parseRiskConfig('\n$schema: x\n', 'a.yaml'))).toEqual(['rules: nothing; to be there']);
    expect(problemsOf(() => parseRiskConfig('rules:\n  priceCollar:\n    bothWays: true\n', 'a.yaml'))).toEqual([
      '3: rules.priceCollar.percent: nothing; to be there', // where its rule has its options
    ]);
    expect(() => parseRiskConfig('rules: []', 'a.yaml')).toThrow(/^a.yaml is wrong/);
    expect(() => parseRiskConfig('rules: [', 'a.yaml')).toThrow(/^a.yaml is wrong.*\n.*expected YAML or JSON/);
  });

  test('that is not there is told', () => {
    expect(problemsOf(() => loadRiskConfig('/no/such/risk.yaml'))).toEqual([
      ": ENOENT: no such file or directory, open '/no/such/risk.yaml'; a file that can be read",
    ]);
    expect(() => loadRiskConfig('/no/such/risk.yaml')).toThrow(/^\/no\/such\/risk.yaml is wrong/);
  });
});

describe('changes', () => {
  const base: RiskConfig = { rules: { maxOrderValue: { limit: 1000 }, sufficientCash: { keep: 10 } }, killOn: ['NO_DATA'] };
  const effects = (after: RiskConfig): string[] => riskConfigChanges(base, after).map(({ path, effect }) => `${path} ${effect}`);

  test('say whether more passes', () => {
    expect(effects(base)).toEqual([]);
    expect(effects({ ...base, rules: { ...base.rules, maxOrderValue: { limit: 1001 } } })).toEqual(['rules.maxOrderValue.limit looser']);
    expect(effects({ ...base, rules: { ...base.rules, maxOrderValue: { limit: 999 } } })).toEqual(['rules.maxOrderValue.limit tighter']);
    expect(effects({ ...base, rules: { ...base.rules, maxOrderValue: true } })).toEqual(['rules.maxOrderValue.limit unknown']);
    expect(effects({ ...base, rules: { ...base.rules, sufficientCash: { keep: 9 } } })).toEqual(['rules.sufficientCash.keep looser']);
    expect(effects({ ...base, rules: { maxOrderValue: { limit: 1000 } } })).toEqual(['rules.sufficientCash looser']);
    expect(effects({ ...base, rules: { ...base.rules, orderRate: true } })).toEqual(['rules.orderRate tighter']);
    expect(effects({ rules: base.rules })).toEqual(['killOn looser']);
    expect(effects({ ...base, killOn: ['NO_DATA', 'NO_PRICE'] })).toEqual(['killOn tighter']);
    expect(effects({ ...base, killOn: ['NO_PRICE'] })).toEqual(['killOn looser']);
    expect(riskConfigChanges({ rules: {} }, { rules: {}, killOn: [] })).toEqual([]);
  });

  test('say what was, and what is', () => {
    const after: RiskConfig = { rules: { maxOrderValue: { limit: 5 }, orderRate: true }, killOn: [] };
    expect(riskConfigChanges(base, after)).toEqual([
      { path: 'rules.maxOrderValue.limit', from: 1000, to: 5, effect: 'tighter' },
      { path: 'rules.sufficientCash', from: { keep: 10 }, to: undefined, effect: 'looser' },
      { path: 'rules.orderRate', from: undefined, to: true, effect: 'tighter' },
      { path: 'killOn', from: ['NO_DATA'], to: [], effect: 'looser' },
    ]);
  });
});

test('changes of lists, words and limits by name say whether more passes', () => {
  const effects = (before: RiskConfig['rules'], after: RiskConfig['rules']): string[] =>
    riskConfigChanges({ rules: before }, { rules: after }).map(({ path, effect }) => `${path.replace('rules.', '')} ${effect}`);
  const [a, b] = ['600519.SH', '000001.SZ'];
  expect(effects({ denyList: { symbols: [a, b] } }, { denyList: { symbols: [b, a] } })).toEqual([]);
  expect(effects({ denyList: { symbols: [a, b] } }, { denyList: { symbols: [a] } })).toEqual(['denyList.symbols looser']);
  expect(effects({ allowList: { symbols: [a, b] } }, { allowList: { symbols: [a] } })).toEqual(['allowList.symbols tighter']);
  expect(effects({ allowList: { symbols: [a] } }, { allowList: { symbols: [b] } })).toEqual(['allowList.symbols looser']);
  expect(effects({ orderRate: { excess: 'deny' } }, { orderRate: { excess: 'hold' } })).toEqual(['orderRate.excess looser']);
  expect(
    effects({ orderToTradeRatio: { limit: 2, countCancels: false } }, { orderToTradeRatio: { limit: 2, countCancels: true } }),
  ).toEqual(['orderToTradeRatio.countCancels tighter']);
  expect(effects({ duplicateIntent: { withinMs: 10 } }, { duplicateIntent: { withinMs: 5 } })).toEqual(['duplicateIntent.withinMs looser']);
  expect(
    effects({ maxOrderQuantity: { limit: { [a]: 1, [b]: 2, '1.SZ': 3 } } }, { maxOrderQuantity: { limit: { [a]: 2, [b]: 1, '2.SZ': 3 } } }),
  ).toEqual([
    'maxOrderQuantity.limit.600519.SH looser',
    'maxOrderQuantity.limit.000001.SZ tighter',
    'maxOrderQuantity.limit.1.SZ looser',
    'maxOrderQuantity.limit.2.SZ tighter',
  ]);
  expect(effects({ orderRate: { excess: 'hold' } }, { orderRate: { excess: 'deny' } })).toEqual(['orderRate.excess tighter']);
  expect(effects({ orderRate: { perSecond: 1, excess: 'deny' } }, { orderRate: { perSecond: 1 } })).toEqual(['orderRate.excess unknown']);
  expect(effects({ maxPositionRatio: { of: 'board' } }, { maxPositionRatio: { of: 'total' } })).toEqual(['maxPositionRatio.of unknown']);
  expect(effects({ maxOrderQuantity: { limit: 5 } }, { maxOrderQuantity: { limit: { [a]: 5 } } })).toEqual([
    'maxOrderQuantity.limit unknown',
  ]);
  expect(effects({ priceCollar: { percent: 2, against: 'last' } }, { priceCollar: { percent: 2, against: 'best' } })).toEqual([
    'priceCollar.against unknown',
  ]);
});

describe('the table of rules', () => {
  const files = readdirSync(join(root, 'lib/risk/rules'));

  test('has every rule that the library exports', async () => {
    const exported: string[] = [];
    for (const file of files) {
      const module = (await import(join(root, 'lib/risk/rules', file))) as Record<string, unknown>;
      exported.push(...Object.keys(module).filter((name) => typeof module[name] === 'function' && name in risk));
    }
    expect(exported).toEqual(expect.arrayContaining(['maxOrderValue', 'killSwitch']));
    expect([...ruleNames, ...always.map(({ name }) => name)].sort()).toEqual(exported.sort());
  });

  test('calls rules what they call themselves', () => {
    for (const name of ruleNames) {
      if (configurableRules[name].isPlain) expect(riskRules({ rules: { [name]: true } })[0]!.rule.name).toBe(name);
    }
  });

  test('is the JSON schema that is published', () => {
    expect(readFileSync(join(root, 'docs/generated/risk-config.schema.json'), 'utf8')).toBe(generateRiskConfigSchema());
  });

  test('says of each option what lets more pass', () => {
    const effectsOf = (from: unknown, to: unknown, effect: string): string[] =>
      ruleNames.flatMap((name) =>
        Object.keys(configurableRules[name].fields)
          .filter((field) => {
            const config = (value: unknown): RiskConfig => ({ rules: { [name]: { [field]: value } } });
            return riskConfigChanges(config(from), config(to)).some((change) => change.effect === effect);
          })
          .map((field) => `${name}.${field}`),
      );
    expect(effectsOf(1, 2, 'tighter')).toEqual([
      ...['duplicateIntent.withinMs', 'sufficientCash.keep', 'instantCancels.ageMs', 'instantCancels.windowMs'],
    ]);
    expect(effectsOf(1, 2, 'looser')).toEqual([
      ...['staleQuote.maxAgeMs', 'priceCollar.percent', 'maxOrderQuantity.limit', 'maxOrderValue.limit', 'maxPositionValue.perInstrument'],
      ...['maxPositionValue.perBoard', 'maxPositionValue.total', 'maxPositionRatio.limit', 'maxGrossExposure.limit'],
      ...['maxNetExposure.limit', 'maxDailyTurnover.limit', 'lossLimit.limit', 'maxDrawdown.yuan', 'maxDrawdown.part'],
      ...['maxOpenOrders.total', 'maxOpenOrders.perInstrument', 'instantCancels.limit', 'orderToTradeRatio.limit'],
      ...['orderToTradeRatio.from', 'cancelRate.perSecond', 'cancelRate.perDay', 'orderRate.perSecond', 'orderRate.perDay'],
    ]);
    expect(effectsOf(['a'], ['a', 'b'], 'looser')).toEqual(['allowList.symbols', 'allowList.boards', 'tradingPhase.phases']);
    expect(effectsOf(['a'], ['a', 'b'], 'tighter')).toEqual(['denyList.symbols', 'denyList.boards']);
    const words = (word: string | boolean): string[] => effectsOf('something else', word, 'looser');
    expect([words('exchange'), words('pass'), words('instrument'), words('hold'), words(false)]).toEqual([
      ['priceType.authority'],
      ['priceCollar.unpriced'],
      ['maxPositionRatio.of'],
      ['orderRate.excess'],
      ['priceCollar.bothWays', 'orderToTradeRatio.countCancels'],
    ]);
  });

  test('is the JSON schema, too: both take and refuse the same', () => {
    const schema = JSON.parse(readFileSync(join(root, 'docs/generated/risk-config.schema.json'), 'utf8')) as object;
    const isValid = new Ajv({ allErrors: true }).compile(schema);
    const configs: unknown[] = [
      { rules: {} },
      { rules: { maxOrderValue: { limit: 1 }, orderRate: { excess: 'deny' } }, killOn: ['MAX_ORDER_VALUE'] },
      ...ruleNames.map((name) => ({ rules: { [name]: true } })),
      ...ruleNames.map((name) => ({ rules: { [name]: {} } })),
      ...ruleNames.flatMap((name) =>
        Object.keys(configurableRules[name].fields).flatMap((field) =>
          [0, 1, 1.5, -1, 'deny', 'x', true, [], ['600519.SH']].map((value) => ({ rules: { [name]: { [field]: value } } })),
        ),
      ),
      ...[{}, { rules: { x: true } }, { rules: { maxOrderValue: { limit: 0 } } }, { rules: {}, killOn: ['X'] }, { rules: {}, x: 1 }],
    ];
    // What a rule's maker refuses on top is more than a schema of single values can say.
    const isOne = (config: unknown): boolean =>
      wrong(config).every((problem) => problem.includes('what the rule takes') || problem.includes('group'));
    expect(configs.filter((config) => isValid(config) !== isOne(config))).toEqual([]);
    expect(configs.filter(isOne).length).toBeGreaterThan(4);
  });
});
