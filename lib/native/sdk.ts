import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { XtpSdkArchitectureError, XtpSdkLoadError, XtpSdkNotFoundError } from '../errors';
import { sdkLibraries } from '../xtp/generated/libraries';
import { addonFolder } from './native';

export type ApiSide = keyof typeof sdkLibraries;

const isWindows = process.platform === 'win32';

/** The folder of the simulated counter that comes with xtp-rx: an `sdkPath` like any other. */
export const simulatedCounterPath = addonFolder;

/** The path of a library in an SDK folder, checked as far as possible without loading it. */
export function findLibrary(sdkPath: string, side: ApiSide): string {
  const folder = resolve(sdkPath);
  const file = sdkLibraries[side][isWindows ? 'windows' : 'linux'];
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new XtpSdkNotFoundError(`The SDK folder ${folder} does not exist. Set sdkPath to the folder that holds ${file}.`);
  }
  const path = join(folder, file);
  if (!existsSync(path)) {
    throw new XtpSdkNotFoundError(
      `${file} is not in the SDK folder ${folder}. Set sdkPath to the folder of the vendor's 64-bit libraries.`,
    );
  }
  checkArchitecture(path);
  return path;
}

/** What a library's first bytes say it was built for. */
function builtFor(head: Buffer): string {
  if (head.readUInt32BE(0) === 0x7f454c46) {
    const bits = head[4] === 2 ? 64 : 32;
    const machine = head.readUInt16LE(18);
    const name = { 3: 'x86', 40: 'arm', 62: 'x64', 183: 'arm64' }[machine] ?? `machine ${machine}`;
    return `linux ${bits}-bit ${name}`;
  }
  if (head.toString('latin1', 0, 2) === 'MZ') {
    const pe = head.readUInt32LE(0x3c);
    if (pe + 6 <= head.length && head.toString('latin1', pe, pe + 2) === 'PE') {
      const machine = head.readUInt16LE(pe + 4);
      const name = { 0x14c: '32-bit x86', 0x8664: '64-bit x64', 0xaa64: '64-bit arm64' }[machine] ?? `machine ${machine}`;
      return `windows ${name}`;
    }
  }
  return 'no platform that could be recognised (is it a library?)';
}

function firstBytes(path: string): Buffer {
  const head = Buffer.alloc(1024);
  try {
    const file = openSync(path, 'r');
    try {
      readSync(file, head, 0, head.length, 0);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw new XtpSdkLoadError(`${path} could not be read: ${(error as Error).message}`, { cause: error });
  }
  return head;
}

function checkArchitecture(path: string): void {
  const head = firstBytes(path);
  const expected = isWindows ? 'windows 64-bit x64' : 'linux 64-bit x64';
  const actual = builtFor(head);
  if (actual !== expected) {
    throw new XtpSdkArchitectureError(`${path} is built for ${actual}, this process needs ${expected}. Take the library of that platform.`);
  }
}
