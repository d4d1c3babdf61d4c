/**
 * `npm run test:windows [-- --sdk <folder>] [-- <jest arguments>]`: the packed tarball on Node for Windows, under wine. Installs wine and the cross compiler
 * where they are missing. What wine can not show stands in docs/platforms.md.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { needTools } from '../support/debian';
import { nodeFor } from '../support/node-binaries';
import { addTests, buildNativeParts, installTestPackages, unpack } from './project';
import { Wine, asWindows, type Ended } from './wine';

const root = join(__dirname, '..', '..');
const folder = join(root, 'build', 'test-windows');
const project = join(folder, 'package');
const minute = 60_000;

const failures: string[] = [];

/** Of wine a crash may come with exit code 0: `proof` is what is only printed by a program that came to its end. */
function expectWell(what: string, { status, printed }: Ended, proof: RegExp, detail = printed): void {
  if (status === 0 && proof.test(printed)) return;
  failures.push(what);
  console.error(`${what} failed (${status === -1 ? 'it did not end in time' : `exit code ${status}`}):\n${detail}`);
}

const jestIsWell = /^Tests: +(\d+ skipped, )?\d+ passed, \d+ total\r?$/m;

/** What jest said, shortened to what a reader wants: failures whole, and the sums. */
function reportOf(printed: string): string {
  const lines = printed.split(/\r?\n/);
  return lines
    .filter((line) => !line.startsWith('PASS '))
    .join('\n')
    .trim();
}

function main(): void {
  const { values, positionals } = parseArgs({ options: { sdk: { type: 'string' } }, allowPositionals: true });
  needTools(['cmake', 'make', 'g++', 'tar'], ['cmake', 'make', 'g++', 'tar']);
  needTools(['x86_64-w64-mingw32-g++-posix'], ['g++-mingw-w64-x86-64-posix']);
  needTools(['wine', 'wineserver'], ['wine64', 'wine']);

  console.log('packing, and unpacking with the tests beside it');
  mkdirSync(folder, { recursive: true });
  unpack(project);
  installTestPackages(project, join(folder, 'packages'));
  addTests(project);
  buildNativeParts(project, join(root, 'build', 'windows'));
  const node = nodeFor('win32-x64', '20.20.2');
  const wine = new Wine(folder, join(root, 'test', 'windows', 'bcryptprimitives.c'));
  try {
    const jest = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
      wine.run(
        node,
        ['--expose-gc', 'node_modules/jest/bin/jest.js', '--runInBand', '--config', 'jest.config.json', ...args],
        project,
        40 * minute,
        env,
      );

    if (values.sdk !== undefined) {
      const sdk = resolve(process.env['INIT_CWD'] ?? process.cwd(), values.sdk);
      if (!existsSync(join(sdk, 'xtpquoteapi.dll')))
        throw new Error(`${sdk} holds no xtpquoteapi.dll: name the folder of the vendor's 64-bit libraries for Windows.`);
      const ended = jest(['--verbose', 'test/integration/scenarios-sdk.test.ts'], { XTP_RX_SDK: asWindows(sdk) });
      console.log(reportOf(ended.printed));
      expectWell("the account-free checks on the vendor's libraries", ended, jestIsWell, '');
      return;
    }

    const ring = wine.run(join(root, 'build', 'windows', 'core_test.exe'), [], project, 5 * minute);
    expectWell('the native tests of the ring', ring, /^\d+ tests, \d+ checks, 0 failures\r?$/m);
    if (positionals.length === 0) {
      const start = wine.run(node, ['--import', 'tsx', 'examples/start/main.ts'], project, 5 * minute, {
        TSX_TSCONFIG_PATH: 'tsconfig.run.json',
      });
      console.log(start.printed);
      expectWell('the main job', start, /^Everything adds up\.$/m, '');
    }
    const tests = positionals.length > 0 ? positionals : ['test/integration', 'test/process'];
    const ended = jest(tests);
    console.log(reportOf(ended.printed));
    expectWell('jest', ended, jestIsWell, '');
  } finally {
    wine.end();
  }
}

try {
  main();
  if (failures.length > 0) throw new Error(`On Windows (wine) failed: ${failures.join(', ')}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
