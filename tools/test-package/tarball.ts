/** What `npm publish` would send. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { environment } from '../support/environment';
import { root } from './paths';
import { run } from './run';

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

/** Packs a package as it lies there. */
export function pack(folder: string, into: string): Tarball {
  const printed = run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', into], {
    cwd: folder,
    env: environment(),
  });
  const [report] = JSON.parse(printed) as [PackReport];
  return {
    path: join(into, report.filename),
    bytes: report.size,
    unpackedBytes: report.unpackedSize,
    files: report.files.map(({ path }) => path),
  };
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
