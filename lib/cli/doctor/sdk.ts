/** The vendor's libraries in a folder. */
import { readdirSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { processNeeds } from '../../native/built-for';
import { apiVersion } from '../../xtp/generated/enums';
import { sdkLibraries } from '../../xtp/generated/libraries';
import { isFile, isFolder } from '../files';
import { ok, problem, type Finding } from './finding';
import { runProbe } from './in-child';
import { missingFor, type Loader, type MissingLibrary } from './libraries/dependencies';
import { packageOf } from './libraries/packages';
import { DamagedLibraryError, readLibrary, type SharedLibrary } from './libraries/shared-library';
import { isAtLeast } from './machine';

type Side = keyof typeof sdkLibraries;
type Platform = 'linux' | 'windows';

const sides = ['quote', 'trader'] as const;
const own: Platform = process.platform === 'win32' ? 'windows' : 'linux';
const other: Platform = own === 'linux' ? 'windows' : 'linux';
/** How deep below the folder the libraries are looked for, to say where they are. */
const depth = 4;

/** What the folder is checked with. */
export interface SdkChecks {
  readonly loader: Loader;
  /** undefined: not on glibc. */
  readonly glibc: string | undefined;
}

export async function sdkFindings(sdkPath: string, checks: SdkChecks): Promise<Finding[]> {
  const folder = resolve(sdkPath);
  if (!isFolder(folder)) {
    return [problem('sdk', `${folder} is no folder`, "Give the folder of the vendor's libraries, unpacked.")];
  }
  const findings = await Promise.all(sides.map((side) => sideFindings(folder, side, checks)));
  return [ok('sdk', folder), ...findings.flat()];
}

async function sideFindings(folder: string, side: Side, checks: SdkChecks): Promise<Finding[]> {
  const check = `sdk.${side}`;
  const path = join(folder, sdkLibraries[side][own]);
  if (!isFile(path)) return [missingLibrary(folder, side)];
  let library: SharedLibrary;
  try {
    library = readLibrary(path);
  } catch (error) {
    const why = error instanceof DamagedLibraryError ? 'is cut off or damaged' : `can not be read: ${(error as Error).message}`;
    return [problem(check, `${basename(path)} ${why}`, 'Unpack the SDK again.')];
  }
  if (library.builtFor !== processNeeds) {
    return [problem(check, `${basename(path)} is built for ${library.builtFor}`, `This process needs ${processNeeds}: take that library.`)];
  }
  const findings = [ok(check, `${basename(path)}, ${library.builtFor}`), ...dependencyFindings(side, library, checks)];
  return [...findings, await versionFinding(folder, side)];
}

/** Says where the library is instead, if it is anywhere near. */
function missingLibrary(folder: string, side: Side): Finding {
  const check = `sdk.${side}`;
  const file = sdkLibraries[side][own];
  const elsewhere = foldersWith(folder, file, depth).map((path) => relative(folder, path));
  if (elsewhere.length > 0)
    return problem(check, `${file} is not in it`, `It is in ${elsewhere.join(' and ')} below it: give that folder.`);
  if (!isFile(join(folder, sdkLibraries[side][other]))) {
    return problem(check, `${file} is not in it`, `Get SDK ${apiVersion} (64-bit) from the vendor and give the folder of its libraries.`);
  }
  const found = `${file} is not in it; ${sdkLibraries[side][other]} is`;
  return problem(check, found, `These are libraries for ${other}: take those for ${own}, 64-bit.`);
}

function foldersWith(folder: string, file: string, levels: number): string[] {
  if (levels === 0) return [];
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
  const below = entries.filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name));
  return below.flatMap((path) => [...(isFile(join(path, file)) ? [path] : []), ...foldersWith(path, file, levels - 1)]).sort();
}

/** What the library needs and whether it is there. */
export function dependencyFindings(side: Side, library: SharedLibrary, { loader, glibc }: SdkChecks): Finding[] {
  const check = `sdk.${side}.dependencies`;
  const findings = missingFor(library, loader).map((missing) => missingFinding(check, missing));
  const newest = newestGlibc(library);
  if (newest !== undefined && glibc !== undefined && !isAtLeast(glibc, newest)) {
    findings.push(
      problem(check, `needs glibc ${newest}, this system has ${glibc}`, 'Take the library for older systems, or a newer system.'),
    );
  }
  if (findings.length > 0) return findings;
  const needs = newest === undefined ? '' : `, glibc ${newest} or newer`;
  return [ok(check, `all there: ${library.needed.join(', ') || 'none'}${needs}`)];
}

function missingFinding(check: string, { file, neededBy, isBeside }: MissingLibrary): Finding {
  const found = `${file} is missing, which ${basename(neededBy)} needs`;
  if (!isBeside) return problem(check, found, `${packageOf(file)}.`);
  return problem(check, `${file} lies beside ${basename(neededBy)}, where the loader does not look`, 'Set LD_LIBRARY_PATH to that folder.');
}

function newestGlibc({ versions }: SharedLibrary): string | undefined {
  const all = versions.flatMap(({ version }) => /^GLIBC_([\d.]+)$/.exec(version)?.[1] ?? []);
  return all.reduce<string | undefined>((best, v) => (best !== undefined && isAtLeast(best, v) ? best : v), undefined);
}

async function versionFinding(folder: string, side: Side): Promise<Finding> {
  const check = `sdk.${side}.version`;
  const { version, error } = await runProbe('probe-sdk', [folder, side]);
  if (!error) return ok(check, `${version ?? 'unknown'}, which xtp-rx speaks`);
  if (error.code === 'XTP_SDK_VERSION') return problem(check, error.message, `Get SDK ${apiVersion} from the vendor.`);
  return problem(check, error.message, 'See what is said of its dependencies and of libc; unpack the SDK again.');
}

export function noSdkFinding(): Finding {
  return ok('sdk', 'not looked at', "Give --sdk <folder> to have the vendor's libraries checked.");
}
