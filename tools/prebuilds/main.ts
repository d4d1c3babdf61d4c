/**
 * `npm run prebuilds` makes `prebuilds/`: the addon and the simulated counter for Linux and Windows x64, and their manifest.
 * `npm run prebuilds:check` fails when they are not those of the sources, or would not load where they should.
 * `npm run prebuilds:reproduce` builds again elsewhere, and fails unless the same bytes come out.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needTools } from '../support/debian';
import { inspect } from './inspect';
import { describeFiles, findPrebuilds, prebuilds, readManifest, staleness, writeManifest, type BuiltFile } from './manifest';
import { platforms, type Platform } from './platforms';
import { copySources } from './sources';

/** Builds in a folder of its own, and calls back with where the files are. */
function built<T>(platform: Platform, use: (folder: string) => T): T {
  const scratch = mkdtempSync(join(tmpdir(), 'xtp-rx-prebuilds-'));
  try {
    copySources(join(scratch, 'sources'));
    platform.build(join(scratch, 'sources'), join(scratch, 'out'));
    return use(join(scratch, 'out'));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function needCompilers(): void {
  needTools(['g++', 'make', 'cmake', 'objdump'], ['g++', 'make', 'cmake']);
  needTools(['x86_64-w64-mingw32-g++-posix'], ['g++-mingw-w64-x86-64-posix']);
}

function check(): void {
  const wrong = [
    ...staleness(readManifest(), findPrebuilds()),
    ...platforms.flatMap((platform) => inspect(join(prebuilds, platform.name), platform)),
  ];
  if (wrong.length > 0)
    throw new Error(`The binaries in prebuilds/ are not good:\n  ${wrong.join('\n  ')}\nMake them again: npm run prebuilds`);
  for (const [name, { files }] of Object.entries(readManifest().platforms)) {
    for (const [file, { bytes }] of Object.entries(files)) console.log(`${name}/${file}: ${(bytes / 1e6).toFixed(2)} MB`);
  }
  console.log('prebuilds/ holds the binaries of these sources.');
}

function make(): void {
  needCompilers();
  rmSync(prebuilds, { recursive: true, force: true });
  for (const platform of platforms) {
    console.log(`building ${platform.name}`);
    built(platform, (folder) => cpSync(folder, join(prebuilds, platform.name), { recursive: true }));
  }
  writeManifest();
  check();
}

/** Held against what is in prebuilds/ where that was made by the same tools, and otherwise against a second build. */
function reproduce(): void {
  needCompilers();
  check();
  for (const platform of platforms) {
    const describe = (): Record<string, BuiltFile> => built(platform, (folder) => describeFiles(folder, platform));
    const there = readManifest().platforms[platform.name]!;
    const tools = platform.toolchain();
    const isSameToolchain = there.toolchain.join('\n') === tools.join('\n');
    const first = isSameToolchain ? there.files : describe();
    const second = describe();
    const differ = Object.keys(first).filter((file) => first[file]!.sha256 !== second[file]!.sha256);
    if (differ.length > 0) throw new Error(`${platform.name}: two builds of the same sources differ in ${differ.join(', ')}`);
    const others = isSameToolchain ? 'prebuilds/' : `another build (prebuilds/ was made by ${there.toolchain.join(', ')})`;
    console.log(`${platform.name}: the bytes of a new build are those of ${others}. Made by ${tools.join(', ')}`);
  }
}

try {
  const [what = 'make'] = process.argv.slice(2);
  const steps: Record<string, () => void> = { make, check, reproduce };
  if (!steps[what]) throw new Error(`${what} is none of ${Object.keys(steps).join(', ')}`);
  steps[what]();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
