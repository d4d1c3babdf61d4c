/** Do our generated declarations say what the vendor's headers say? Both are compiled, and all that the compiler knows of them is compared. */
import { join } from 'node:path';
import { loadSchema, root } from '../../codegen/schema';
import type { Row } from '../rows';
import { headerNames } from '../sdk-folder';
import { differencesOf, type Difference } from './compare';
import { CompileError, Compiler } from '../compiler';
import type { Facts } from './facts';
import { factsOf, includesOf, type Side } from './side';
import { witnessOf } from './witness';

const part = 'interface';

export function checkInterface(headers: string): Row[] {
  const compiler = new Compiler();
  const theirs: Side = { folder: headers, headers: headerNames };
  try {
    return [...compareFacts(compiler, theirs), ...askWitness(compiler, theirs)];
  } finally {
    compiler.dispose();
  }
}

const ours: Side = { folder: join(root, 'cpp', 'abi', 'generated'), headers: ['api.h'] };

function compareFacts(compiler: Compiler, side: Side): Row[] {
  const mine = factsOf(compiler, ours);
  let yours: Facts;
  try {
    yours = factsOf(compiler, side);
  } catch (error) {
    return [...complain('the headers compile', error)];
  }
  const different = differencesOf(mine, yours);
  return [...countRows(mine, yours, different), ...different.map(differenceRow)];
}

const groupTitles = {
  struct: 'structs: size',
  field: 'fields: offset, size, type',
  enum: 'enums: size, underlying type',
  enumerator: 'members of enums: value',
  constant: 'length constants and flags: value',
  class: 'classes: size, bases',
} as const;

function groupOf(name: string, fact: string): string {
  const [kind = '', rest = ''] = name.split(' ');
  if (kind !== 'method') return groupTitles[kind as keyof typeof groupTitles];
  if (fact.startsWith('static')) return 'factories: signature';
  return `methods of ${/(\w+)\.~?\w+(?:#\d+)?$/.exec(rest)?.[1] ?? rest}: slot, signature`;
}

/** One row a group: how many facts each side has, and how many are not the same. */
function countRows(mine: Facts, yours: Facts, different: readonly Difference[]): Row[] {
  const counts = new Map<string, { mine: number; yours: number; different: number }>();
  const countOf = (name: string, fact: string): { mine: number; yours: number; different: number } => {
    const group = groupOf(name, fact);
    if (!counts.has(group)) counts.set(group, { mine: 0, yours: 0, different: 0 });
    return counts.get(group)!;
  };
  for (const [name, fact] of mine) countOf(name, fact).mine++;
  for (const [name, fact] of yours) countOf(name, fact).yours++;
  for (const { name, ours: a, theirs: b } of different) countOf(name, a ?? b!).different++;
  return [...counts].map(([what, count]) => ({
    part,
    what,
    expected: `${count.mine}, 0 differ`,
    sdk: `${count.yours}, ${count.different} differ`,
  }));
}

function differenceRow({ name, ours: mine, theirs }: Difference): Row {
  return { part, what: name, expected: mine ?? 'not there', sdk: theirs ?? 'not there' };
}

function askWitness(compiler: Compiler, side: Side): Row[] {
  const { code, assertions } = witnessOf(loadSchema(), includesOf(side));
  const what = `${assertions} assertions made from schema/`;
  try {
    const wrong = compiler.run(code, [side.folder]).split('\n').filter(Boolean);
    const summary: Row = { part, what, expected: '0 fail', sdk: `${wrong.length} fail` };
    return [summary, ...wrong.map((line): Row => ({ part, what: 'assertion', expected: 'holds', sdk: line }))];
  } catch (error) {
    return complain(what, error);
  }
}

function complain(what: string, error: unknown): Row[] {
  if (!(error instanceof CompileError)) throw error;
  const rows = error.complaints.map((text): Row => ({
    part,
    what: 'assertion',
    expected: 'holds',
    sdk: text.replace('static assertion failed: ', 'fails: '),
  }));
  return [{ part, what, expected: '0 fail', sdk: `${rows.length} fail` }, ...rows];
}
