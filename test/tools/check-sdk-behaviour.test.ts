/** check:sdk from end to end, with other libraries in the place of the vendor's. */
import { afterAll, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simulatedCounterPath } from '../../lib/native/sdk';
import { checkBehaviour } from '../../tools/check-sdk/behaviour/check';
import { isOk } from '../../tools/check-sdk/rows';

const files = ['libxtpquoteapi.so', 'libxtptraderapi.so'];
const folder = mkdtempSync(join(tmpdir(), 'xtp-rx-sdk-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function sdkFolder(name: string, libraryOf: (file: string) => string): string {
  const libraries = join(folder, name);
  mkdirSync(libraries);
  for (const file of files) copyFileSync(libraryOf(file), join(libraries, file));
  return libraries;
}

test('the simulated counter behaves as the schema says that the SDK does', async () => {
  const rows = await checkBehaviour(sdkFolder('simulated', (file) => join(simulatedCounterPath, file)));
  expect(rows.filter((row) => !isOk(row))).toEqual([]);
  // Every call that needs a session, and every scenario.
  const of = (scenario: string): number => rows.filter(({ what }) => what.startsWith(`${scenario} `)).length;
  expect([of('A4'), of('A6')]).toEqual([70, 24]);
  for (const scenario of ['A1', 'A2', 'A5', 'A7', 'A8', 'A9', 'A10', 'A16', 'A17', 'A18', 'A20']) expect(of(scenario)).toBeGreaterThan(0);
}, 120_000);

test('libraries of another version are refused, and asked nothing else', async () => {
  const library = join(folder, 'other_version.so');
  const fixture = join(__dirname, '../../cpp/test/fixtures/other_version.cc');
  execFileSync('g++', ['-shared', '-fPIC', '-std=c++17', '-o', library, fixture]);
  const rows = await checkBehaviour(sdkFolder('other', () => library));
  expect(rows).toHaveLength(2);
  for (const { sdk, simulated } of rows) {
    expect(sdk).toMatch(/^XTP_SDK_VERSION: libxtp(quote|trader)api\.so is XTP 2\.2\.32/);
    expect(sdk).not.toContain(folder);
    expect(simulated).toBe('2.2.50');
  }
}, 60_000);
