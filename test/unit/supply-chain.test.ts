/** The supply chain's checks find what they are for. */
import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { auditOf } from '../../tools/supply-chain/audit';
import { licenceFaults, licencesOf } from '../../tools/supply-chain/licences';
import { lockfileFaults, readLockfile } from '../../tools/supply-chain/lockfile';
import { statedIn, statementFaults } from '../../tools/supply-chain/stated';

const root = resolve(__dirname, '../..');

test('a lockfile has integrities and no address', () => {
  expect(lockfileFaults(readLockfile(join(root, 'package-lock.json')))).toEqual([]);
  const packages = { '': {}, 'node_modules/a': { resolved: 'https://example.com/a.tgz', integrity: 'sha512-x' }, 'node_modules/b': {} };
  expect(lockfileFaults({ packages })).toEqual([
    'node_modules/a has an address: https://example.com/a.tgz',
    'node_modules/b has no integrity',
  ]);
});

test('licences that users could stumble over are found, a missing one too', () => {
  const all = licencesOf({
    packages: {
      '': { license: 'MIT' },
      'node_modules/a': { version: '1.0.0', license: 'MIT' },
      'node_modules/a/node_modules/@b/c': { version: '2.0.0', license: 'GPL-3.0' },
      'node_modules/d': { version: '3.0.0' },
    },
  });
  expect(all.map(({ name }) => name)).toEqual(['a', '@b/c', 'd']);
  expect(licenceFaults(all)).toEqual(['@b/c has the licence GPL-3.0', 'd has the licence none']);
});

test('each runtime dependency is stated, with its licence, and nothing else is', () => {
  const page = '| package | licence | why |\n| ------- | ------- | --- |\n| `a` | MIT | it helps |\n| `b` | ISC | it helped |\n';
  expect([...statedIn(page)]).toEqual([
    ['a', 'MIT'],
    ['b', 'ISC'],
  ]);
  expect(statementFaults(page, ['a', 'c'], [{ name: 'a', version: '1.0.0', licence: 'BSD-2-Clause' }])).toEqual([
    'docs/dependencies.md does not say why c is there',
    'docs/dependencies.md says that a is MIT; it is BSD-2-Clause',
    'docs/dependencies.md has b, package.json has not',
  ]);
  expect(statedIn(readFileSync(join(root, 'docs', 'dependencies.md'), 'utf8')).size).toBeGreaterThan(4);
});

test('an audit that nobody answered is not a clean one', () => {
  expect(auditOf({ vulnerabilities: {} })).toEqual({ known: [] });
  expect(auditOf({ vulnerabilities: { a: { severity: 'high', range: '<2' } } })).toEqual({ known: ['a <2: high'] });
  expect(auditOf({ message: '405 Method Not Allowed' })).toEqual({ known: undefined, unanswered: '405 Method Not Allowed' });
  expect(auditOf({})).toEqual({ known: undefined, unanswered: 'no answer' });
});
