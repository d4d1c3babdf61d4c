/** Finds the headers and this platform's libraries in an unpacked SDK, wherever the package keeps them. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { findLibrary } from '../../lib/native/sdk';
import { sdkLibraries } from '../../lib/xtp/generated/libraries';
import type { Options } from './options';
import { UsageError } from './usage-error';

export interface SdkFolder {
  /** For the report: no path of this machine. */
  readonly name: string;
  readonly headers: string;
  readonly libraries: string;
  /** Below the SDK's folder. */
  readonly build: string;
}

export const headerNames = ['xtp_quote_api.h', 'xtp_trader_api.h'] as const;

const platform = process.platform === 'win32' ? 'windows' : 'linux';
const libraryNames = [sdkLibraries.quote[platform], sdkLibraries.trader[platform]];

/** Throws UsageError. */
export function findSdk(options: Pick<Options, 'sdk' | 'headers' | 'libraries'>): SdkFolder {
  const { sdk } = options;
  for (const folder of [sdk, options.headers, options.libraries]) {
    if (folder !== undefined && !(existsSync(folder) && statSync(folder).isDirectory())) {
      throw new UsageError('FOLDER', `${folder} is not a folder. Unpack the SDK and give its folder.`);
    }
  }
  const headers = options.headers ?? foldersWith(sdk!, headerNames)[0];
  if (headers === undefined || !holds(headers, headerNames)) {
    throw new UsageError(
      'HEADERS',
      `${headerNames.join(' and ')} are not in or below ${headers ?? sdk}. Name their folder with --headers.`,
    );
  }
  const libraries = findLibraries(options);
  return { name: basename(sdk ?? libraries), headers, libraries, build: basename(libraries) };
}

/** The folder with this platform's libraries. Throws UsageError. */
export function findLibraries({ sdk, libraries }: Pick<Options, 'sdk' | 'libraries'>): string {
  const found = libraries ?? newestFirst(foldersWith(sdk!, libraryNames)).find(fits);
  if (found !== undefined && holds(found, libraryNames)) return found;
  throw new UsageError(
    'LIBRARIES',
    `${libraryNames.join(' and ')} for this platform are not in or below ${found ?? sdk}. Name their folder with --libraries.`,
  );
}

function holds(folder: string, names: readonly string[]): boolean {
  return names.every((name) => existsSync(join(folder, name)));
}

function foldersWith(root: string, names: readonly string[]): string[] {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const first = entries.filter((entry) => entry.name === names[0]).map((entry) => entry.parentPath);
  return first.filter((folder) => holds(folder, names)).sort((a, b) => a.split('/').length - b.split('/').length);
}

/** A package has one build for each age of glibc: linux_glibc_2.12, linux_glibc_2.17. */
function newestFirst(folders: readonly string[]): string[] {
  const age = (folder: string): number => {
    const [, major = 0, minor = 0] = /glibc[_-]?(\d+)\.(\d+)/.exec(`${basename(dirname(folder))}/${basename(folder)}`) ?? [];
    return Number(major) * 1000 + Number(minor);
  };
  return [...folders].sort((a, b) => age(b) - age(a));
}

/** Whether this process could load it: the processor, and the glibc that its folder's name asks for. */
function fits(folder: string): boolean {
  try {
    findLibrary(folder, 'quote');
    findLibrary(folder, 'trader');
  } catch {
    return false;
  }
  const asked = /glibc[_-]?(\d+)\.(\d+)/.exec(basename(folder));
  const { glibcVersionRuntime } = (process.report.getReport() as { header: { glibcVersionRuntime?: string } }).header;
  if (!asked || glibcVersionRuntime === undefined) return true;
  const [major = 0, minor = 0] = glibcVersionRuntime.split('.').map(Number);
  return major > Number(asked[1]) || (major === Number(asked[1]) && minor >= Number(asked[2]));
}
