import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { XtpArgumentError } from '../../lib/errors';
import { CodeTable } from '../../lib/xtp/code-table';
import * as enums from '../../lib/xtp/generated/enums';
import { exercised } from '../support/exercised';
import { schema } from './support/schema-values';

const tables = enums as unknown as Record<string, CodeTable<string> | undefined>;
const defs = [...schema.enums, ...schema.flags];

describe.each(defs.map((def) => [def.tsName, def] as const))('%s', (tsName, def) => {
  const table = tables[tsName]!;

  test('has every name and code of the schema, in its order', () => {
    expect(table.what).toBe(tsName);
    expect(table.codes).toEqual(Object.fromEntries(def.members.map((m) => [m.ts, m.value])));
    expect(table.names).toEqual(Object.keys(table.codes));
    expect([...table.names].sort()).toEqual(def.members.map((m) => m.ts).sort());
  });

  test('leads from name to code and back', () => {
    for (const { ts, value } of def.members) {
      expect(table.code(ts)).toBe(value);
      expect(table.name(value)).toBe(ts);
    }
    exercised('codes', def.name);
  });

  test('reads a code that it does not know as unknown', () => {
    const known = new Set(def.members.map((m) => m.value));
    fc.assert(
      fc.property(
        fc.integer().filter((code) => !known.has(code)),
        (code) => table.name(code) === 'unknown',
      ),
    );
  });
});

describe('a table of codes', () => {
  const table = new CodeTable('Fruit', { apple: 1, pear: 2 });

  test('takes a number as a code already, known or not, and nothing as 0', () => {
    expect(table.code(2)).toBe(2);
    expect(table.code(77)).toBe(77);
    expect(table.code(undefined)).toBe(0);
  });

  test('tells of a word that it does not know which it does', () => {
    expect(() => table.code('nonsense' as 'apple')).toThrow(new XtpArgumentError("Fruit is 'nonsense', expected one of 'apple', 'pear'"));
  });

  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', ''])('does not take %p for a name', (word) => {
    expect(() => table.code(word as 'apple')).toThrow(XtpArgumentError);
  });
});
