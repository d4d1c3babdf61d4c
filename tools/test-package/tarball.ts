/** What `npm publish` would send. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { environment } from '../support/environment';
import { root } from './paths';
import { run } from '../support/run';

export interface Tarball {
  readonly path: string;
  readonly bytes: number;
  readonly unpackedBytes: number;
  readonly files: readonly string[];
}

interface PackReport {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

function reported(args: readonly string[], cwd: string): PackReport {
  const printed = run('npm', ['pack', '--json', '--ignore-scripts', ...args], { cwd, env: environment() });
  return (JSON.parse(printed) as [PackReport])[0];
}

function describe(path: string, { size, unpackedSize, files }: PackReport): Tarball {
  return { path, bytes: size, unpackedBytes: unpackedSize, files: files.map((file) => file.path) };
}

/** Packs a package as it lies there. */
export function pack(folder: string, into: string): Tarball {
  const report = reported(['--pack-destination', into], folder);
  return describe(join(into, report.filename), report);
}

/** One that was packed before. */
export function packed(path: string): Tarball {
  return describe(path, reported(['--dry-run', path], root));
}

/** Packs this repository, which must hold what goes out. */
export function packThis(into: string): Tarball {
  if (!existsSync(join(root, 'prebuilds', 'linux-x64'))) {
    throw new Error(
      'prebuilds/linux-x64 is not there: run `npm run prebuilds` first. What is tested is the package as it would be published.',
    );
  }
  return pack(root, into);
}
