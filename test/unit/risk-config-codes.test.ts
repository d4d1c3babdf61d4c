/** Reads the sources of the rules, so it is none of the tests that mutations are tried on. */
import { expect, test } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { denialCodes } from '../../lib/risk/config/rules';

const folder = join(__dirname, '../../lib/risk/rules');

test('the table of rules has every code that a rule denies with', () => {
  const codes = readdirSync(folder).flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/code: '([A-Z_]+)'/g)].map(([, code]) => code),
  );
  expect(codes.length).toBeGreaterThan(5);
  expect(codes.filter((code) => !denialCodes.includes(code!) && code !== 'KILL_SWITCH')).toEqual([]);
});
