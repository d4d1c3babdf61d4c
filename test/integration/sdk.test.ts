/** SDK folders that do not fit: each is told apart before anything of it runs, with what to do about it. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  QuoteClient,
  simulatedCounterPath,
  TraderClient,
  XtpSdkArchitectureError,
  XtpSdkLoadError,
  XtpSdkNotFoundError,
  XtpSdkSymbolError,
  XtpSdkVersionError,
} from 'xtp-rx';
import { SimulatedCounter } from 'xtp-rx/sim';
import { failureOf, useCounter } from '../support/counter';

const counter = useCounter();
const temporary = mkdtempSync(join(tmpdir(), 'xtp-rx-sdk-'));
const fixtures = resolve(__dirname, '../../cpp/test/fixtures');
const windows = process.platform === 'win32';
const files = windows ? ['xtpquoteapi.dll', 'xtptraderapi.dll'] : ['libxtpquoteapi.so', 'libxtptraderapi.so'];

afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** A folder with both libraries, made by `write`. */
function sdkFolder(name: string, write: (path: string) => void): string {
  const folder = join(temporary, name);
  mkdirSync(folder);
  for (const file of files) write(join(folder, file));
  return folder;
}

const options = (sdkPath: string) => ({ sdkPath, clientId: 1, logFolder: counter.logFolder });
const makers = [
  ['QuoteClient', (sdkPath: string) => new QuoteClient(options(sdkPath))],
  ['TraderClient', (sdkPath: string) => new TraderClient(options(sdkPath))],
] as const;

/** The first bytes of a Linux library. */
function elf(bits: 32 | 64, machine: number): Buffer {
  const head = Buffer.alloc(4096);
  head.set([0x7f, 0x45, 0x4c, 0x46, bits === 64 ? 2 : 1, 1, 1]);
  head.writeUInt16LE(3, 16);
  head.writeUInt16LE(machine, 18);
  return head;
}

/** The first bytes of a Windows library. */
function pe(machine: number): Buffer {
  const head = Buffer.alloc(4096);
  head.write('MZ');
  head.writeUInt32LE(0x80, 0x3c);
  head.write('PE\0\0', 0x80);
  head.writeUInt16LE(machine, 0x84);
  return head;
}

describe.each(makers)('%s', (kind, make) => {
  test('a folder that is not there, or is a file', async () => {
    const missing = join(temporary, `none-${kind}`);
    expect(await failureOf(() => make(missing))).toMatchObject({
      code: 'XTP_SDK_NOT_FOUND',
      message: expect.stringContaining(missing),
    });
    const file = join(temporary, `file-${kind}`);
    writeFileSync(file, '');
    expect(await failureOf(() => make(file))).toBeInstanceOf(XtpSdkNotFoundError);
  });

  test('a folder without the library', async () => {
    const folder = join(temporary, `empty-${kind}`);
    mkdirSync(folder);
    expect(await failureOf(() => make(folder))).toBeInstanceOf(XtpSdkNotFoundError);
  });

  test.each<[string, Buffer, string]>([
    ['an arm64 Linux', elf(64, 183), 'linux 64-bit arm64'],
    ['a 32-bit Linux', elf(32, 3), 'linux 32-bit x86'],
    ['an unknown Linux', elf(64, 999), 'linux 64-bit machine 999'],
    ['a 32-bit Windows', pe(0x14c), 'windows 32-bit x86'],
    ['an arm64 Windows', pe(0xaa64), 'windows 64-bit arm64'],
    windows ? ['an x64 Linux', elf(64, 62), 'linux 64-bit x64'] : ['an x64 Windows', pe(0x8664), 'windows 64-bit x64'],
    ['a text file instead of a', Buffer.from('this is no library\n'), 'no platform'],
    ['an empty file instead of a', Buffer.alloc(0), 'no platform'],
    ['a Windows library cut short instead of a', pe(0x8664).subarray(0, 0x40), 'no platform'],
  ])('%s library', async (what, content, named) => {
    const folder = sdkFolder(`${what}-${kind}`.replaceAll(' ', '-'), (path) => writeFileSync(path, content));
    const error = await failureOf(() => make(folder));
    expect(error).toBeInstanceOf(XtpSdkArchitectureError);
    expect(error.message).toContain(named);
    expect(error.message).toContain(folder);
  });

  test('a file of the right kind that is damaged', async () => {
    const folder = sdkFolder(`damaged-${kind}`, (path) => writeFileSync(path, windows ? pe(0x8664) : elf(64, 62)));
    expect(await failureOf(() => make(folder))).toBeInstanceOf(XtpSdkLoadError);
  });

  test('a folder in the place of the library', async () => {
    const folder = sdkFolder(`folders-${kind}`, (path) => mkdirSync(path));
    expect(await failureOf(() => make(folder))).toBeInstanceOf(XtpSdkLoadError);
  });
});

/** They are compiled with g++, which the addon needs anyway. */
(windows ? describe.skip : describe)('libraries that load', () => {
  let folders: Readonly<Record<'other_version' | 'no_factory', string>>;

  beforeAll(() => {
    const compiled = (name: string): string => {
      const library = join(temporary, `${name}.so`);
      execFileSync('g++', ['-shared', '-fPIC', '-std=c++17', '-o', library, join(fixtures, `${name}.cc`)]);
      return sdkFolder(name, (path) => copyFileSync(library, path));
    };
    folders = { other_version: compiled('other_version'), no_factory: compiled('no_factory') };
  }, 60_000);

  test.each(makers)('F7: another version of the SDK is refused by %s', async (_kind, make) => {
    const error = await failureOf(() => make(folders.other_version));
    expect(error).toBeInstanceOf(XtpSdkVersionError);
    expect(error.message).toContain('2.2.32');
    expect(error.message).toContain('2.2.50');
  });

  test.each(makers)('a library without the factory is refused by %s', async (_kind, make) => {
    const error = await failureOf(() => make(folders.no_factory));
    expect(error).toBeInstanceOf(XtpSdkSymbolError);
    expect(error.message).toContain(folders.no_factory);
  });

  test('only the simulated counter has a control', async () => {
    expect(await failureOf(() => SimulatedCounter.open(folders.other_version))).toBeInstanceOf(XtpSdkSymbolError);
    expect(await failureOf(() => SimulatedCounter.open(join(temporary, 'nowhere')))).toBeInstanceOf(XtpSdkNotFoundError);
  });
});

test('after all that was refused, the right folder works', async () => {
  expect(existsSync(join(simulatedCounterPath, files[0]!))).toBe(true);
  const client = await counter.quote({ sdkPath: simulatedCounterPath });
  const { account } = await counter.trader({ sdkPath: simulatedCounterPath });
  expect(await client.queryTickers('SH')).toHaveLength(5);
  expect(await account.queryOrders()).toEqual([]);
});
