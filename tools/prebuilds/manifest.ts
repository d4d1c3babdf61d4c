/** `prebuilds/manifest.json`: what the binaries are, of which sources and by which tools they were made. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { filesOf, platforms, type Platform } from './platforms';
import { readPackage, root, sourceHash, writeJson } from './sources';

export const prebuilds = join(root, 'prebuilds');
const file = join(prebuilds, 'manifest.json');

export interface BuiltFile {
  readonly sha256: string;
  readonly bytes: number;
}

export interface Manifest {
  /** Of the package. */
  readonly version: string;
  /** One hash of all native sources. */
  readonly sources: string;
  readonly platforms: Record<string, { toolchain: string[]; files: Record<string, BuiltFile> }>;
}

function describe(path: string): BuiltFile {
  const content = readFileSync(path);
  return { sha256: createHash('sha256').update(content).digest('hex'), bytes: content.length };
}

export function describeFiles(folder: string, platform: Platform): Record<string, BuiltFile> {
  return Object.fromEntries(filesOf(platform).map((name) => [name, describe(join(folder, name))]));
}

export function writeManifest(): void {
  const manifest: Manifest = {
    version: readPackage().version,
    sources: sourceHash(),
    platforms: Object.fromEntries(
      platforms.map((platform) => [
        platform.name,
        { toolchain: platform.toolchain(), files: describeFiles(join(prebuilds, platform.name), platform) },
      ]),
    ),
  };
  writeJson(file, manifest);
}

export function readManifest(): Manifest {
  if (!existsSync(file)) throw new Error('prebuilds/manifest.json is not there: make the binaries with npm run prebuilds.');
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
}

/** What there is: in prebuilds/, and of sources that it should be of. */
export interface Found {
  readonly version: string;
  readonly sources: string;
  /** By path in prebuilds/. */
  readonly files: ReadonlyMap<string, BuiltFile>;
}

export function findPrebuilds(): Found {
  const paths = readdirSync(prebuilds, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = paths
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => path !== file)
    .map((path) => [relative(prebuilds, path).replaceAll('\\', '/'), describe(path)] as const);
  return { version: readPackage().version, sources: sourceHash(), files: new Map(files) };
}

/** What is wrong with binaries, in words; nothing when they are those of the sources. */
export function staleness(manifest: Manifest, found: Found): string[] {
  const wrong: string[] = [];
  if (manifest.version !== found.version) wrong.push(`they are of version ${manifest.version}, the package is ${found.version}`);
  if (manifest.sources !== found.sources) wrong.push('they were built from other C++ sources than these');
  const unknown = new Set(found.files.keys());
  for (const platform of platforms) {
    for (const name of filesOf(platform)) {
      const path = `${platform.name}/${name}`;
      unknown.delete(path);
      const there = found.files.get(path);
      if (!there) wrong.push(`${path} is missing`);
      else if (there.sha256 !== manifest.platforms[platform.name]?.files[name]?.sha256)
        wrong.push(`${path} is not the file of the manifest`);
    }
  }
  for (const path of unknown) wrong.push(`${path} is in prebuilds/ and in no manifest`);
  return wrong;
}
