/** How check:sdk is asked: its options, where it looks in an SDK, and what it says when it can not go on. */
import { afterAll, describe, expect, test } from '@jest/globals';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simulatedCounterPath } from '../../lib/native/sdk';
import { readOptions } from '../../tools/check-sdk/options';
import { asJson, asMarkdown, asText } from '../../tools/check-sdk/report';
import type { Row } from '../../tools/check-sdk/rows';
import { findSdk } from '../../tools/check-sdk/sdk-folder';
import { UsageError } from '../../tools/check-sdk/usage-error';

const folder = mkdtempSync(join(tmpdir(), 'xtp-rx-package-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The file that each of these paths names: a header, or one of our libraries. */
function unpacked(name: string, paths: readonly string[]): string {
  const sdk = join(folder, name);
  for (const path of paths) {
    mkdirSync(join(sdk, path), { recursive: true });
    if (path.includes('include')) for (const side of ['quote', 'trader']) writeFileSync(join(sdk, path, `xtp_${side}_api.h`), '');
    else
      for (const side of ['quote', 'trader'])
        copyFileSync(join(simulatedCounterPath, `libxtp${side}api.so`), join(sdk, path, `libxtp${side}api.so`));
  }
  return sdk;
}

function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof UsageError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return 'none';
}

describe('options', () => {
  test('paths are of the folder that the user is in', () => {
    expect(readOptions(['--sdk', 'xtp', '--report', '/reports/r.md', '--json'], '/home')).toEqual({
      sdk: '/home/xtp',
      report: '/reports/r.md',
      json: true,
    });
  });

  test.each([[[]], [['--headers', 'h']], [['--what']], [['--sdk']], [['here']]])('%j is refused with advice', (args) => {
    expect(codeOf(() => readOptions(args))).toMatch(/^OPTION: .*npm run check:sdk -- --sdk <folder/);
  });
});

describe('an SDK folder', () => {
  const build = (age: string): string => `bin/linux_glibc_${age}`;

  test('the newest build that this system can load is taken', () => {
    const sdk = unpacked('several', ['bin/include', build('2.12'), build('2.17'), build('99.1')]);
    expect(findSdk({ sdk })).toEqual({
      name: 'several',
      headers: join(sdk, 'bin/include'),
      libraries: join(sdk, build('2.17')),
      build: 'linux_glibc_2.17',
    });
  });

  test('folders may be named', () => {
    const sdk = unpacked('named', ['include', build('2.12'), build('2.17')]);
    expect(findSdk({ sdk, libraries: join(sdk, build('2.12')) }).build).toBe('linux_glibc_2.12');
    expect(findSdk({ headers: join(sdk, 'include'), libraries: join(sdk, build('2.12')) }).name).toBe('linux_glibc_2.12');
  });

  test('libraries of another platform are passed over', () => {
    const sdk = unpacked('windows', ['include']);
    for (const side of ['quote', 'trader']) writeFileSync(join(sdk, `libxtp${side}api.so`), 'MZ');
    expect(codeOf(() => findSdk({ sdk }))).toMatch(/^LIBRARIES: .*--libraries/);
  });

  test('what is missing is told with advice', () => {
    expect(codeOf(() => findSdk({ sdk: join(folder, 'nowhere') }))).toMatch(/^FOLDER: .*Unpack the SDK/);
    expect(codeOf(() => findSdk({ sdk: unpacked('no headers', [build('2.17')]) }))).toMatch(/^HEADERS: .*--headers/);
    expect(codeOf(() => findSdk({ sdk: unpacked('no libraries', ['include']) }))).toMatch(/^LIBRARIES: .*--libraries/);
  });
});

describe('a report', () => {
  const same: Row = { part: 'behaviour', what: 'a | b', expected: '1', sdk: '1', simulated: '1', note: '5 ms' };
  const other: Row = { ...same, what: 'c', simulated: '2' };
  const report = (rows: readonly Row[]) => ({ sdk: 'sdk-1', build: 'glibc', platform: 'linux x64', date: '2026-01-05', rows });

  test('shows each row, and counts', () => {
    const text = asText(report([same, other]));
    expect(text).toContain('SDK sdk-1 (glibc), linux x64, 2026-01-05');
    expect(text).toContain('a | b | 1 | 1 (5 ms) | 1 | ok');
    expect(text).toContain('c | 1 | 1 (5 ms) | 2 | DIFFERENT');
    expect(text).toContain('2 checks, 1 different.');
  });

  test('is a table in markdown', () => {
    expect(asMarkdown(report([same]))).toContain('| a \\| b | 1 | 1 (5 ms) | 1 | ok |\n');
  });

  test('has every difference in JSON, and the first ones for people', () => {
    const many = Array.from({ length: 50 }, () => other);
    expect(JSON.parse(asJson(report(many)))).toMatchObject({ checks: 50, different: 50, rows: { length: 50 } });
    expect(asText(report(many))).toContain('30 more differences');
    expect(asText(report(many)).match(/DIFFERENT$/gm)).toHaveLength(21);
  });
});
