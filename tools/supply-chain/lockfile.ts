/** package-lock.json, as far as it is looked at. */
import { readFileSync } from 'node:fs';

export interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
}

export interface Lockfile {
  /** By their place; '' is the package itself. */
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

export function readLockfile(path: string): Lockfile {
  return JSON.parse(readFileSync(path, 'utf8')) as Lockfile;
}

/** What is wrong with a lockfile that all must be able to use: an address of somebody's registry, or a package that anything could take the place of. */
export function lockfileFaults({ packages }: Lockfile): readonly string[] {
  return Object.entries(packages).flatMap(([place, { resolved, integrity }]) => {
    if (place === '') return [];
    if (resolved !== undefined) return [`${place} has an address: ${resolved}`];
    return integrity === undefined ? [`${place} has no integrity`] : [];
  });
}
