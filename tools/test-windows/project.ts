/** The packed tarball, unpacked, with what testing it on Windows needs around it: tests, their packages for Windows, the SDK's double. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { run } from '../run';

const root = join(__dirname, '..', '..');
const forWindows = ['--os=win32', '--cpu=x64', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/** Unpacks what `npm pack` makes into `folder`. */
export function unpack(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const packed = run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: root });
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  run('tar', ['xzf', filename, '--strip-components=1'], { cwd: folder });
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

/** The tests beside the unpacked package: what they would take from lib/ they take from its dist/. */
export function addTests(folder: string): void {
  for (const name of ['test', 'examples', 'tools', 'schema', 'tsconfig.json', 'tsconfig.run.json']) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  const config = {
    testMatch: ['<rootDir>/test/**/*.test.ts'],
    transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
    moduleNameMapper: {
      '^xtp-rx$': '<rootDir>/dist/index.js',
      '^xtp-rx/(.*)$': '<rootDir>/dist/$1/index.js',
      '^(?:\\.\\./)+lib/(.*)$': '<rootDir>/dist/$1',
    },
    testTimeout: 120_000,
  };
  writeFileSync(join(folder, 'jest.config.json'), JSON.stringify(config, null, 2));
}

/** The recording double (cpp/test/double), where its tests look for it, and the native tests of the ring. */
export function buildDouble(folder: string, build: string): void {
  const options = ['-DCMAKE_TOOLCHAIN_FILE=cpp/windows/toolchain.cmake', '-DCMAKE_BUILD_TYPE=Release', '-DNATIVE_TESTS=ON'];
  run('cmake', ['-S', root, '-B', build, ...options], { cwd: root });
  const targets = ['quote_double', 'trader_double', 'xtp_double', 'core_test'];
  run('cmake', ['--build', build, '--parallel', String(availableParallelism()), '--target', ...targets], { cwd: root });
  cpSync(join(build, 'double'), join(folder, 'build', 'tests', 'double'), { recursive: true });
}
