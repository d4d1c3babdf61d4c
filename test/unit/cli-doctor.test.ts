/** What the doctor makes of what it finds. */
import { describe, expect, test } from '@jest/globals';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressText, parseAddress } from '../../lib/cli/addresses';
import { versionOf } from '../../lib/cli/addon-version';
import { originOf, versionFinding } from '../../lib/cli/doctor/addon';
import { ok, problem, warning, type Finding } from '../../lib/cli/doctor/finding';
import { answerIn, endOf } from '../../lib/cli/doctor/in-child';
import { missingFor, type Loader } from '../../lib/cli/doctor/libraries/dependencies';
import { readLibrary } from '../../lib/cli/doctor/libraries/shared-library';
import { isAtLeast, libcFinding, nodeFinding, platformFinding } from '../../lib/cli/doctor/machine';
import { notTried, portFinding } from '../../lib/cli/doctor/ports';
import { reportOf } from '../../lib/cli/doctor/report';
import { dependencyFindings } from '../../lib/cli/doctor/sdk';
import { clientIdFinding, logFolderFindings } from '../../lib/cli/doctor/settings';
import { packageRoot } from '../../lib/cli/package-facts';
import { madeUpElf, type MadeUpElf } from './support/made-up-libraries';

function inFolder<T>(run: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'xtp-rx-doctor-'));
  try {
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Nothing that is wrong may be without advice, and nothing but `ok` is right. */
function expectStatus(finding: Finding | undefined, status: Finding['status']): void {
  expect(finding).toMatchObject({ status });
  if (status !== 'ok') expect(finding?.advice).not.toBe('');
}

test.each([
  ['20.17.0', '20.17', true],
  ['20.16.9', '20.17', false],
  ['22.0.0', '20.17', true],
  ['9.99.0', '20.17', false],
  ['2.36', '2.4', true],
  ['2.4', '2.36', false],
  ['2.17', '2.17.1', false],
])('%s is at least %s: %s', (version, least, isIt) => {
  expect(isAtLeast(version, least)).toBe(isIt);
});

describe('the machine', () => {
  test.each([
    [nodeFinding('20.20.2', '>=20.17'), 'ok'],
    [nodeFinding('18.20.0', '>=20.17'), 'problem'],
    [platformFinding('linux', 'x64'), 'ok'],
    [platformFinding('win32', 'x64'), 'ok'],
    [platformFinding('linux', 'arm64'), 'problem'],
    [platformFinding('darwin', 'x64'), 'problem'],
    [libcFinding('2.36'), 'ok'],
    [libcFinding(undefined), 'problem'],
  ] as const)('%j is %s', (finding, status) => expectStatus(finding, status));
});

describe('the addon', () => {
  test('must be of the version of the package', () => {
    expectStatus(versionFinding('1.2.3', '1.2.3'), 'ok');
    expectStatus(versionFinding('1.2.2', '1.2.3'), 'warning');
    expectStatus(versionFinding(undefined, '1.2.3'), 'warning');
    expect([versionOf({ version: '1.2.3' }), versionOf({}), versionOf({ version: 3 })]).toEqual(['1.2.3', undefined, undefined]);
  });

  test('is prebuilt or was built here', () => {
    expect(originOf(join(packageRoot, 'prebuilds', 'linux-x64', 'a.node'))).toMatch(/^prebuilds.*\(prebuilt\)$/);
    expect(originOf(join(packageRoot, 'build', 'Release', 'a.node'))).toMatch(/^build.*\(built on this machine\)$/);
  });

  test('that took its process with it is told of', () => {
    expect(endOf({ signal: 'SIGSEGV' })).toBe('crashed (SIGSEGV)');
    expect(endOf({ signal: 'SIGKILL', killed: true })).toMatch(/^did not come back within \d+ s$/);
    expect(endOf({ signal: null, code: 3 })).toBe('ended with exit code 3');
  });

  test('is heard among what the library that it loads prints, before and after', () => {
    expect(answerIn('loading {...}\n\n{"probe":{"version":"2.2.50"}}\nbye {"version":"9"}\n42\n')).toEqual({ version: '2.2.50' });
    for (const nothing of ['', 'null\n', '{"version":"9"}\nbye']) {
      expect(answerIn(nothing)).toEqual({ error: { code: 'PROBE', message: expect.stringContaining('without an answer') } });
    }
  });
});

describe('what a library needs', () => {
  const loader: Loader = { folders: [], isThere: (file) => file === 'libc.so.6', isSystem: () => false, searchesOwnFolder: false };
  const findings = (content: MadeUpElf, glibc: string | undefined): Finding[] =>
    inFolder((folder) => {
      const path = join(folder, 'libxtp.so');
      writeFileSync(path, madeUpElf(content));
      expect(missingFor(readLibrary(path), loader).length).toBe((content.needed ?? []).filter((file) => file !== 'libc.so.6').length);
      return dependencyFindings('quote', readLibrary(path), { loader, glibc });
    });

  test('is there, in the versions that are there', () => {
    const versions = { 'libc.so.6': ['GLIBC_2.2.5', 'GLIBC_2.14', 'GLIBC_2.4', 'GLIBC_PRIVATE'] };
    const [finding, ...more] = findings({ needed: ['libc.so.6'], versions }, '2.36');
    expect([finding, more]).toEqual([ok('sdk.quote.dependencies', 'all there: libc.so.6, glibc 2.14 or newer'), []]);
    expectStatus(findings({ needed: ['libc.so.6'], versions }, undefined)[0], 'ok');
    expectStatus(findings({}, '2.36')[0], 'ok');
  });

  test('is missing, each with its package', () => {
    const found = findings({ needed: ['libc.so.6', 'libsodium.so.23', 'libstdc++.so.6'] }, '2.36');
    expect(found).toMatchObject([
      { status: 'problem', found: 'libsodium.so.23 is missing, which libxtp.so needs', advice: expect.stringContaining('libsodium23') },
      { status: 'problem', found: 'libstdc++.so.6 is missing, which libxtp.so needs', advice: expect.stringContaining('libstdc++6') },
    ]);
  });

  test('is a newer glibc', () => {
    const [finding] = findings({ versions: { 'libc.so.6': ['GLIBC_2.38'] } }, '2.36');
    expectStatus(finding, 'problem');
    expect(finding?.found).toBe('needs glibc 2.38, this system has 2.36');
  });
});

describe('what a program is started with', () => {
  test.each([
    ['1', 'ok'],
    ['99', 'ok'],
    ['0', 'problem'],
    ['100', 'problem'],
    ['255', 'problem'],
    ['256', 'problem'],
    ['1.5', 'problem'],
    ['one', 'problem'],
    ['', 'problem'],
  ] as const)('client id %j: %s', (id, status) => expectStatus(clientIdFinding(id), status));

  test('a folder for logs that is there, can be made, or is a file', () => {
    inFolder((folder) => {
      expect(logFolderFindings(folder).map(({ check, status }) => `${check} ${status}`)).toEqual([
        'log-folder ok',
        expect.stringMatching(/^disk (ok|warning)$/),
      ]);
      expect(logFolderFindings(join(folder, 'a', 'b'))[0]?.found).toMatch(/can be made$/);
      writeFileSync(join(folder, 'file'), '');
      expectStatus(logFolderFindings(join(folder, 'file'))[0], 'problem');
      expectStatus(logFolderFindings(join(folder, 'file', 'below'))[0], 'problem');
      expect(readdirSync(folder)).toEqual(['file']);
    });
  });

  test('a folder for logs that nobody may write', () => {
    const [finding, ...more] = logFolderFindings('/proc/xtp-rx/log');
    expectStatus(finding, 'problem');
    expect(more).toEqual([]);
  });
});

describe('a front', () => {
  test('that listens answers, and is closed again', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const gone = new Promise((resolve) => server.once('connection', (socket) => socket.once('close', resolve).resume()));
    const { port } = server.address() as AddressInfo;
    expectStatus(await portFinding('front.quote', { host: '127.0.0.1', port }, 5000), 'ok');
    await gone;
    await new Promise((resolve) => server.close(resolve));
    const refused = await portFinding('front.quote', { host: '127.0.0.1', port }, 5000);
    expectStatus(refused, 'problem');
    expect(refused.found).toContain('ECONNREFUSED');
  });

  test('is not tried unless that is asked for', () => {
    expect(notTried('front.trade', { host: '::1', port: 1 })).toMatchObject({ status: 'ok', found: '[::1]:1, not tried' });
  });

  test.each([
    ['10.1.2.3:6001', { host: '10.1.2.3', port: 6001 }],
    ['front.example:65535', { host: 'front.example', port: 65535 }],
    ['[::1]:1', { host: '::1', port: 1 }],
  ])('%s is an address', (text, address) => {
    expect(parseAddress(text)).toEqual(address);
    expect(addressText(address)).toBe(text);
  });

  test.each(['', 'host', 'host:', ':1', 'host:0', 'host:65536', 'tcp://host:1', 'a b:1', '::1:1', '[::1]', 'host:1x', 'host:-1'])(
    '%j is none',
    (text) => {
      expect(parseAddress(text)).toBeUndefined();
    },
  );
});

describe('the report', () => {
  const long = 'word '.repeat(60).trim();

  test('is 80 columns wide at most, in words', () => {
    const lines = reportOf([ok('a', long), problem('b', long, long), warning('c', 'x'.repeat(100), long)]).split('\n');
    expect(lines.filter((line) => line.length > 80)).toEqual([expect.stringMatching(/x{100}$/)]);
    expect(lines.join(' ').match(/word/g)).toHaveLength(4 * 60);
  });

  test.each([
    [[ok('a', 'x')], 'Nothing is wrong.'],
    [[ok('a', 'x'), problem('b', 'x', 'y')], '1 problem, 0 warnings.'],
    [[warning('a', 'x', 'y'), problem('b', 'x', 'y'), problem('c', 'x', 'y')], '2 problems, 1 warning.'],
  ])('of %j ends with: %s', (findings, verdict) => {
    expect(reportOf(findings).split('\n').at(-1)).toBe(verdict);
  });
});
