/** What the doctor reads of shared libraries without loading them, and what it takes for missing. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { confFolders, missingFor, systemLoader, type Loader } from '../../lib/cli/doctor/libraries/dependencies';
import { packageOf } from '../../lib/cli/doctor/libraries/packages';
import { DamagedLibraryError, readLibrary } from '../../lib/cli/doctor/libraries/shared-library';
import { madeUpElf, madeUpPe, type MadeUpElf } from './support/made-up-libraries';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xtp-rx-libraries-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, content: Buffer): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const elf = (name: string, content: MadeUpElf = {}): string => put(name, madeUpElf(content));

describe('a library for Linux', () => {
  test('says what it was built for, what it needs, where it searches, and which versions', () => {
    const versions = { 'libc.so.6': ['GLIBC_2.2.5', 'GLIBC_2.14'], 'libstdc++.so.6': ['GLIBCXX_3.4.11'] };
    const path = elf('liba.so', { needed: ['libc.so.6', 'libstdc++.so.6'], runpath: '$ORIGIN/deps:/opt/lib:${ORIGIN}', versions });
    expect(readLibrary(path)).toEqual({
      path,
      builtFor: 'linux 64-bit x64',
      needed: ['libc.so.6', 'libstdc++.so.6'],
      searches: [`${folder}/deps`, '/opt/lib', folder],
      versions: [
        { file: 'libc.so.6', version: 'GLIBC_2.2.5' },
        { file: 'libc.so.6', version: 'GLIBC_2.14' },
        { file: 'libstdc++.so.6', version: 'GLIBCXX_3.4.11' },
      ],
    });
  });

  test('has its rpath searched where it has no runpath', () => {
    expect(readLibrary(elf('liba.so', { rpath: '/old' })).searches).toEqual(['/old']);
    expect(readLibrary(elf('libb.so', { rpath: '/old', runpath: '/new' })).searches).toEqual(['/new']);
  });

  test('may be for another processor', () => {
    expect(readLibrary(elf('liba.so', { machine: 183, needed: ['libc.so.6'] }))).toMatchObject({
      builtFor: 'linux 64-bit arm64',
      needed: ['libc.so.6'],
    });
  });
});

describe('a library for Windows', () => {
  test.each([
    [64, 'windows 64-bit x64'],
    [32, 'windows 32-bit x86'],
  ] as const)('of %d bits says what it was built for and what it imports', (bits, builtFor) => {
    const path = put('a.dll', madeUpPe(['KERNEL32.dll', 'MSVCP140.dll'], bits));
    expect(readLibrary(path)).toEqual({ path, builtFor, needed: ['KERNEL32.dll', 'MSVCP140.dll'], searches: [], versions: [] });
  });

  test('may import nothing', () => {
    expect(readLibrary(put('a.dll', madeUpPe([], 64))).needed).toEqual([]);
  });
});

test('a file of another kind needs nothing', () => {
  const library = readLibrary(put('liba.so', Buffer.alloc(100, 'text')));
  expect([library.builtFor, library.needed]).toEqual([expect.stringContaining('no platform'), []]);
  expect(readLibrary(put('libb.so', Buffer.alloc(0))).builtFor).toBe('no platform: it is too short');
});

const whole = [
  ['ELF', madeUpElf({ needed: ['libc.so.6'], runpath: '/opt', versions: { 'libc.so.6': ['GLIBC_2.14'] } })],
  ['PE', madeUpPe(['KERNEL32.dll'], 64)],
] as const;

/** false: it is said to be damaged. */
function isRead(file: Buffer): boolean {
  try {
    readLibrary(put('damaged', file));
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(DamagedLibraryError);
    return false;
  }
}

test.each(whole)('a %s file that is cut off is read or said to be damaged', (_, file) => {
  const ends = Array.from({ length: file.length }, (_, length) => isRead(file.subarray(0, length)));
  expect(isRead(file)).toBe(true);
  expect(ends.filter((read) => !read).length).toBeGreaterThan(20);
});

test.each(whole)('a %s file with wrong bytes is read or said to be damaged', (_, file) => {
  const change = fc.record({ at: fc.nat(file.length - 1), value: fc.nat(255) });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
      const wrong = Buffer.from(file);
      for (const { at, value } of changes) wrong[at] = value;
      isRead(wrong);
    }),
    { numRuns: 500 },
  );
});

describe('what is missing', () => {
  const loader = (...folders: string[]): Loader => ({
    folders: folders.map((name) => join(folder, name)),
    isThere: (file) => file === 'loaded.so',
    isSystem: () => false,
    searchesOwnFolder: false,
  });
  const missing = (path: string, by: Loader): string[] =>
    missingFor(readLibrary(path), by).map(
      ({ file, neededBy, isBeside }) => `${file} for ${neededBy.slice(folder.length + 1)}${isBeside ? ', beside' : ''}`,
    );

  test('is what neither the loader nor the library itself finds, each once', () => {
    elf('system/libhere.so');
    elf('own/libown.so');
    const path = elf('sdk/liba.so', {
      needed: ['libhere.so', 'libown.so', 'libgone.so', 'loaded.so', 'libgone.so'],
      runpath: '$ORIGIN/../own',
    });
    expect(missing(path, loader('system'))).toEqual(['libgone.so for sdk/liba.so']);
    expect(missing(path, loader())).toEqual(['libhere.so for sdk/liba.so', 'libgone.so for sdk/liba.so']);
  });

  test('is also what those need that are found, in circles too', () => {
    elf('system/libb.so', { needed: ['libc.so', 'liba.so'] });
    elf('system/libc.so', { needed: ['libgone.so', 'libb.so'] });
    const path = elf('system/liba.so', { needed: ['libb.so'] });
    expect(missing(path, loader('system'))).toEqual(['libgone.so for system/libc.so']);
    expect(missing(path, { ...loader('system'), isSystem: (found) => found.endsWith('libc.so') })).toEqual([]);
  });

  test('lies beside the library where the loader does not look', () => {
    elf('sdk/libdep.so');
    const path = elf('sdk/liba.so', { needed: ['libdep.so'] });
    expect(missing(path, loader('system'))).toEqual(['libdep.so for sdk/liba.so, beside']);
    expect(missing(path, { ...loader('system'), searchesOwnFolder: true })).toEqual([]);
  });

  test('is not there when it is for another processor', () => {
    elf('system/libb.so', { machine: 183 });
    const path = elf('liba.so', { needed: ['libb.so'] });
    expect(missing(path, loader('system'))).toEqual(['libb.so for liba.so']);
    elf('second/libb.so');
    expect(missing(path, loader('system', 'second'))).toEqual([]);
  });
});

test('the loader of this system finds everything that the built libraries need', () => {
  for (const file of ['libxtpquoteapi.so', 'libxtptraderapi.so', 'xtp_rx.node']) {
    const library = readLibrary(resolve(__dirname, '../../build/Release', file));
    expect(library.builtFor).toBe('linux 64-bit x64');
    expect(library.needed).toContain('libc.so.6');
    expect(library.versions.map(({ version }) => version)).toContain('GLIBC_2.14');
    expect(missingFor(library, systemLoader())).toEqual([]);
    const lonely: Loader = { folders: [], isThere: () => false, isSystem: () => false, searchesOwnFolder: false };
    expect(missingFor(library, lonely).map(({ file: name }) => name)).toEqual(library.needed);
  }
});

test("the loader's configuration has folders, comments and other files", () => {
  mkdirSync(join(folder, 'conf.d'));
  writeFileSync(join(folder, 'conf.d', 'b.conf'), '/two\n');
  writeFileSync(join(folder, 'conf.d', 'a.conf'), '# nothing\n/one # here\n');
  writeFileSync(join(folder, 'conf.d', 'c.txt'), '/not\n');
  writeFileSync(
    join(folder, 'ld.so.conf'),
    `include ${folder}/conf.d/*.conf\ninclude ${folder}/gone/*.conf\ninclude ${folder}/gone\n/three\n`,
  );
  expect(confFolders(join(folder, 'ld.so.conf'))).toEqual(['/one', '/two', '/three']);
});

test('advice names the package of what is usually needed', () => {
  expect(packageOf('libstdc++.so.6')).toContain('libstdc++6');
  expect(packageOf('libc.so.6')).toContain('glibc');
  expect(packageOf('VCRUNTIME140_1.dll')).toContain('2015-2022');
  expect(packageOf('libvendor.so')).toContain('beside the library');
});
