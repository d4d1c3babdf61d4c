/** What users get with the package: its dependencies and rxjs, at the versions of our lockfile. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npmJson } from './npm';
import { root } from './paths';

export interface Manifest {
  readonly name: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

export function readManifest(): Manifest {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
}

/** A folder with a package.json and a lockfile of that alone, for as long as `use` takes. */
export function withProductionTree<T>(use: (folder: string) => T): T {
  const scratch = mkdtempSync(join(tmpdir(), 'xtp-rx-tree-'));
  try {
    const manifest = readManifest();
    const folder = join(scratch, manifest.name); // npm calls the package by its folder's name
    mkdirSync(folder);
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, devDependencies: {}, scripts: {} }));
    for (const file of ['package-lock.json', '.npmrc']) copyFileSync(join(root, file), join(folder, file));
    npmJson(['install', '--package-lock-only', '--ignore-scripts', '--no-audit'], folder);
    return use(folder);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
