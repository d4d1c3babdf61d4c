/** `npm run check:surface` finds what is missing: on a small interface that has everything, with one thing taken away at a time. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ClassDef, Schema } from '../../tools/codegen/schema';
import { callbackItems } from '../../tools/check-surface/callbacks';
import { constantItems } from '../../tools/check-surface/constants';
import { enumItems } from '../../tools/check-surface/enums';
import type { Item } from '../../tools/check-surface/item';
import type { Library } from '../../tools/check-surface/library';
import { methodItems } from '../../tools/check-surface/methods';
import { TestRecord, type Evidence } from '../../tools/check-surface/record';
import { isCovered, summary, tables, uncovered } from '../../tools/check-surface/report';
import { fieldItems, structItems } from '../../tools/check-surface/structs';
import { Typings } from '../../tools/check-surface/typings';

const declarations = `
/** Trading. */
export declare class TraderClient {}
/** One login. */
export declare class Account {
  readonly fruit: Fruit;
}
interface Fruit {
  /** Picks. */
  pick(): void;
  /** What fell. */
  readonly fallen: unknown;
}
/** Raw. */
export declare class TraderCalls {
  /** Picks. */
  pick(): number;
}
/** Something fell. */
export declare class FallenEvent {}
/** How ripe. */
export type Ripeness = 'green' | 'ripe';
/** An apple. */
export declare class Apple {
  /** How ripe. */
  get ripeness(): Ripeness;
  /** As a code. */
  get ripenessCode(): number;
}
`;

const none: Pick<ClassDef, 'methods'> = { methods: [] };
const schema = {
  apiVersion: '1',
  lengths: [{ name: 'APPLE_LEN', value: 7, doc: '' }],
  enums: [
    {
      name: 'RIPENESS',
      tsName: 'Ripeness',
      cType: 'enum',
      doc: '',
      members: [
        { name: 'GREEN', ts: 'green', value: 0, doc: '' },
        { name: 'RIPE', ts: 'ripe', value: 1, doc: '' },
      ],
    },
  ],
  flags: [],
  structs: [
    {
      name: 'APPLE',
      tsName: 'Apple',
      aliases: [],
      size: 4,
      align: 4,
      doc: '',
      fields: [{ name: 'm_ripeness', ts: 'ripeness', type: 'enum:RIPENESS', offset: 0, size: 4, doc: '' }],
    },
  ],
  quoteApi: { name: 'QuoteApi', ...none },
  quoteSpi: { name: 'QuoteSpi', ...none },
  traderApi: {
    name: 'TraderApi',
    methods: [{ slot: 0, name: 'Pick', returns: 'int', category: '', params: [], dispatch: 'direct', at: 'account.fruit.pick', doc: '' }],
  },
  traderSpi: {
    name: 'TraderSpi',
    methods: [{ slot: 0, name: 'OnFallen', returns: 'void', category: '', params: [], at: 'account.fruit.fallen', doc: '' }],
  },
} as unknown as Schema;

class Apple {
  static readonly xtpName = 'APPLE';
  raw(): object {
    return { m_ripeness: 0 };
  }
}
const library: Library = { Apple, Ripeness: { codes: { green: 0, ripe: 1 } } };
const header = 'constexpr int APPLE_LEN = 7;\n';

const said: readonly [Evidence, string][] = [
  ['call', 'TraderApi::Pick'],
  ['reached', 'TraderApi::Pick'],
  ['callback', 'TraderSpi::OnFallen'],
  ['told', 'TraderSpi::OnFallen'],
  ['struct', 'APPLE'],
  ['field', 'APPLE.ripeness'],
  ['raw', 'APPLE.ripeness'],
  ['codes', 'RIPENESS'],
];

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'xtp-rx-surface-'))));
afterAll(() => rmSync(folder, { recursive: true }));

interface Given {
  readonly schema?: Schema;
  readonly declarations?: string;
  readonly library?: Library;
  readonly header?: string;
  readonly said?: readonly (readonly [Evidence, string])[];
}
const whole = { schema, declarations, library, header, said };

const made = new Map<string, Typings>();

/** Made once: the compiler takes its time. */
function typingsOf(text: string): Typings {
  const entry = join(folder, `index-${made.size}.d.ts`);
  writeFileSync(entry, text);
  const typings = made.get(text) ?? new Typings(entry);
  made.set(text, typings);
  return typings;
}

function itemsOf(given: Given = {}): Item[] {
  const all = { ...whole, ...given };
  const typings = typingsOf(all.declarations);
  const record = new TestRecord(all.said.map(([evidence, name]) => ({ evidence, name, by: 'test/unit/fruit.test.ts' })));
  return [
    ...methodItems(all.schema, typings, record),
    ...callbackItems(all.schema, typings, record),
    ...structItems(all.schema, typings, all.library, record),
    ...fieldItems(all.schema, typings, all.library, record),
    ...enumItems(all.schema, typings, all.library, record),
    ...constantItems(all.schema, all.header),
  ];
}

const allThere = 'methods 1 of 1, callbacks 1 of 1, structs 1 of 1, fields 1 of 1, enums 1 of 1, flags 0 of 0, constants 1 of 1';

test('nothing is missing when all is there', () => {
  const items = itemsOf();
  expect(items.every(isCovered)).toBe(true);
  expect(summary(items)).toBe(allThere);
  expect(uncovered(items)).toBe('');
  expect(tables(items)).toContain('Pick | account.fruit.pick | TraderCalls.pick | unit/fruit');
});

const without = (text: string): Given => ({ declarations: declarations.replace(text, '') });
const withAt = (at: string | undefined): Given => {
  const methods = schema.traderApi.methods.map((method) => ({ ...method, at }));
  return { schema: { ...schema, traderApi: { ...schema.traderApi, methods } } as Schema };
};

describe('something is missing', () => {
  const missing: readonly [string, Given, string][] = [
    ['the documentation of a getter', without('/** As a code. */'), 'APPLE.m_ripeness: Apple.ripenessCode is not documented'],
    ['a getter', without('get ripenessCode(): number;'), 'APPLE.m_ripeness: Apple has no member ripenessCode'],
    ['an exported class', without('export declare class FallenEvent {}'), 'TraderSpi::OnFallen: FallenEvent is not exported'],
    ['a raw call', without('pick(): number;'), 'TraderApi::Pick: TraderCalls has no member pick'],
    ['the path of a method', withAt(undefined), "TraderApi::Pick: the schema does not say where users reach it ('at')"],
    ['what the path leads to', withAt('account.fruit.peel'), 'TraderApi::Pick: account.fruit.peel: Account.fruit has no member peel'],
    ['a word of a type', { declarations: declarations.replace("'green' | ", '') }, 'RIPENESS: the type Ripeness lacks green'],
    ['a code', { library: { ...library, Ripeness: { codes: { green: 0, ripe: 2 } } } }, 'RIPENESS: the table Ripeness lacks ripe=1'],
    ['a view', { library: { ...library, Apple: undefined } }, 'APPLE: Apple is no view in the library'],
    ['a constant', { header: 'constexpr int APPLE_LEN = 8;\n' }, 'says 8 of APPLE_LEN, the schema 7'],
    ...said.map(([evidence, name]): [string, Given, string] => [
      `a test that says '${evidence}'`,
      { said: said.filter(([other]) => other !== evidence) },
      `no test says '${evidence}' of ${name}`,
    ]),
  ];

  test.each(missing)('%s', (_what, given, message) => {
    const items = itemsOf(given);
    expect(items.every(isCovered)).toBe(false);
    expect(uncovered(items)).toContain(message);
    expect(summary(items)).not.toBe(allThere);
  });
});

test('a record is read from the lines that tests wrote', () => {
  const file = join(folder, 'record');
  const line = (by: string): string => JSON.stringify({ evidence: 'call', name: 'A::B', by });
  writeFileSync(file, `${line('b')}\n${line('a')}\n${line('a')}\n`);
  const record = TestRecord.read(file);
  expect(record.by('call', 'A::B')).toEqual(['a', 'b']);
  expect(record.by('reached', 'A::B')).toEqual([]);
});
