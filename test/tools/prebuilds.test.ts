import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { inspect } from '../../tools/prebuilds/inspect';
import { staleness, type BuiltFile, type Found, type Manifest } from '../../tools/prebuilds/manifest';
import { filesOf, linux, platforms } from '../../tools/prebuilds/platforms';
import { sourceHash } from '../../tools/prebuilds/sources';

const built = (sha256: string): BuiltFile => ({ sha256, bytes: 1 });

const manifest: Manifest = {
  version: '1.2.3',
  sources: 'hash of the sources',
  platforms: Object.fromEntries(
    platforms.map((platform) => [
      platform.name,
      { toolchain: ['a compiler'], files: Object.fromEntries(filesOf(platform).map((name) => [name, built(name)])) },
    ]),
  ),
};

function found(change: Partial<Found> = {}, files: readonly [string, BuiltFile | undefined][] = []): Found {
  const all = new Map<string, BuiltFile>(platforms.flatMap((p) => filesOf(p).map((name) => [`${p.name}/${name}`, built(name)] as const)));
  for (const [path, file] of files) {
    if (file) all.set(path, file);
    else all.delete(path);
  }
  return { version: '1.2.3', sources: 'hash of the sources', files: all, ...change };
}

describe('binaries that are not those of the sources', () => {
  test('nothing is wrong with those that are', () => {
    expect(staleness(manifest, found())).toEqual([]);
  });

  test.each<[string, Found, string]>([
    ['sources that changed', found({ sources: 'another hash' }), 'they were built from other C++ sources than these'],
    ['another version', found({ version: '1.3.0' }), 'they are of version 1.2.3, the package is 1.3.0'],
    ['one is missing', found({}, [['win32-x64/xtp-rx.node', undefined]]), 'win32-x64/xtp-rx.node is missing'],
    [
      'another file of that name',
      found({}, [['linux-x64/libxtpquoteapi.so', built('other')]]),
      'linux-x64/libxtpquoteapi.so is not the file of the manifest',
    ],
    ['a file of somebody', found({}, [['linux-x64/old.node', built('old')]]), 'linux-x64/old.node is in prebuilds/ and in no manifest'],
  ])('%s', (_, there, said) => {
    expect(staleness(manifest, there)).toEqual([said]);
  });

  test('the hash of the sources is the same when asked twice', () => {
    expect(sourceHash()).toBe(sourceHash());
    expect(sourceHash()).toMatch(/^[0-9a-f]{64}$/);
  });
});

const onLinux = process.platform === 'linux' ? describe : describe.skip; // what looks into files are tools of Linux

onLinux('what a binary must be, asked of the file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'xtp-rx-inspect-'));
  const release = resolve(__dirname, '../../build/Release');

  beforeAll(() => {
    copyFileSync(join(release, 'xtp_rx.node'), join(folder, linux.addon));
    for (const library of linux.libraries) copyFileSync(join(release, library), join(folder, library));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('what development builds differs from what is shipped by its symbols alone', () => {
    expect(inspect(folder, linux)).toEqual(filesOf(linux).map((file) => `linux-x64/${file} is not stripped`));
  });

  test('a library that is built plainly is refused for each reason', () => {
    const source = join(folder, 'plain.cc');
    writeFileSync(source, '#include <pthread.h>\n#include <iostream>\nvoid Say(pthread_t t) { std::cout << pthread_join(t, nullptr); }\n');
    execFileSync('g++', ['-shared', '-fPIC', '-o', join(folder, 'libxtpquoteapi.so'), source]);
    const said = inspect(folder, linux).filter((line) => line.startsWith('linux-x64/libxtpquoteapi.so'));
    const reasons = said.map((line) => line.replace('linux-x64/libxtpquoteapi.so ', '').replace(/ (2\.|_Z).*| libstdc.*/, ''));
    expect(reasons).toEqual([
      'needs glibc',
      'needs the C++ runtime of the system',
      'exports',
      'may be unloaded (no NODELETE)',
      'is not stripped',
      'needs',
    ]);
  });
});
