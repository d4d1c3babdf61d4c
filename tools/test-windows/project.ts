/** The packed tarball, unpacked, with what testing it on Windows needs around it: tests, their packages for Windows, the SDK's double. */
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { run } from '../support/run';
import { packThis } from '../test-package/tarball';

const root = join(__dirname, '..', '..');
const forWindows = ['--os=win32', '--cpu=x64', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/** Unpacks what `npm pack` makes into `folder`. */
export function unpack(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  run('tar', ['xzf', packThis(folder).path, '--strip-components=1'], { cwd: folder });
}

/** The packages that the tests use, as they are for Windows. Kept as long as the lock file stays the same. */
export function installTestPackages(folder: string, cache: string): void {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const kept = join(cache, 'package-lock.json');
  if (!existsSync(kept) || readFileSync(kept, 'utf8') !== lock) {
    rmSync(cache, { recursive: true, force: true });
    mkdirSync(cache, { recursive: true });
    cpSync(join(root, 'package.json'), join(cache, 'package.json'));
    writeFileSync(join(cache, 'package-lock.json.new'), lock);
    cpSync(join(cache, 'package-lock.json.new'), kept);
    run('npm', ['ci', ...forWindows], { cwd: cache });
  }
  cpSync(join(cache, 'node_modules'), join(folder, 'node_modules'), { recursive: true });
}

/** Stands in for lib/, which is not packed: each module of it is the compiled one. */
function lendLib(folder: string): void {
  for (const name of readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.js')) continue;
    const file = join(folder, 'lib', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `module.exports = require(${JSON.stringify(relative(dirname(file), join(folder, 'dist', name)))});\n`);
  }
}

/** The tests beside the unpacked package: what they would take from lib/ they take from its dist/. */
export function addTests(folder: string): void {
  for (const name of ['test', 'examples', 'tools', 'schema', 'tsconfig.json', 'tsconfig.run.json']) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  lendLib(folder);
  const config = {
    testMatch: ['<rootDir>/test/**/*.test.ts'],
    transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
    moduleNameMapper: {
      '^xtp-rx$': '<rootDir>/dist/index.js',
      '^xtp-rx/(.*)$': '<rootDir>/dist/$1/index.js',
    },
    testTimeout: 120_000,
  };
  writeFileSync(join(folder, 'jest.config.json'), JSON.stringify(config, null, 2));
}

/** What the tests have beside the package that is native, where they look for it: the recording double, what answers for the market's rules. */
export function buildNativeParts(folder: string, build: string): void {
  const options = ['-DCMAKE_TOOLCHAIN_FILE=cpp/windows/toolchain.cmake', '-DCMAKE_BUILD_TYPE=Release', '-DNATIVE_TESTS=ON'];
  run('cmake', ['-S', root, '-B', build, ...options], { cwd: root });
  const targets = ['quote_double', 'trader_double', 'xtp_double', 'core_test', 'market_answers'];
  run('cmake', ['--build', build, '--parallel', String(availableParallelism()), '--target', ...targets], { cwd: root });
  const tests = join(folder, 'build', 'tests');
  cpSync(join(build, 'double'), join(tests, 'double'), { recursive: true });
  cpSync(join(build, 'market_answers.exe'), join(tests, 'market_answers.exe'));
}
