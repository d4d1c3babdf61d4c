/** What prebuilt binaries are made from: the files, one hash of them, and a copy of them to build in. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export const root = join(__dirname, '..', '..');

function files(...paths: string[]): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...paths], { cwd: root, encoding: 'utf8' });
  return listed.split('\n').filter(Boolean).sort();
}

export function readPackage(): { version: string } {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
}

/** Of a package that binaries are made from: its version is part of what they are. */
function installedVersion(name: string): string {
  const file = createRequire(join(root, 'package.json')).resolve(`${name}/package.json`);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** The source lists that go into what is shipped; others are tests'. */
const shippedLists = /^(addon|linux|windows|sim(_(engine|synthetic|quote|trader))?)$/;

/** One hash of all that decides what is in the binaries, but for the toolchain. */
export function sourceHash(): string {
  const hash = createHash('sha256');
  for (const file of files('cpp', 'binding.gyp', 'CMakeLists.txt').filter((name) => !name.startsWith('cpp/test/'))) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  const lists = JSON.parse(readFileSync(join(root, 'sources.json'), 'utf8')) as Record<string, string[]>;
  for (const [name, list] of Object.entries(lists)) if (shippedLists.test(name)) hash.update(`${name}\0${list.join('\0')}\0`);
  for (const name of ['node-addon-api', 'node-api-headers']) hash.update(`${name}@${installedVersion(name)}\0`);
  return hash.digest('hex');
}

/** A copy of the native sources, with the packages they need: builds leave nothing in the clone. */
export function copySources(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const file of files('cpp', 'binding.gyp', 'CMakeLists.txt', 'sources.json', 'package.json')) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
}

export function writeJson(file: string, value: unknown): void {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}
