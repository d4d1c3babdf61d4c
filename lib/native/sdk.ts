import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { XtpSdkArchitectureError, XtpSdkLoadError, XtpSdkNotFoundError } from '../errors';
import { sdkLibraries } from '../xtp/generated/libraries';
import { builtFor, processNeeds } from './built-for';
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
  const actual = builtFor(head);
  if (actual !== processNeeds) {
    throw new XtpSdkArchitectureError(
      `${path} is built for ${actual}, this process needs ${processNeeds}. Take the library of that platform.`,
    );
  }
}
