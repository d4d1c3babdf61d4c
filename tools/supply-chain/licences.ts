/** Whether users may use what they get with the package. */
import type { Lockfile } from './lockfile';

const allowed = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0']);

export interface Licensed {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/** All packages of a tree. */
export function licencesOf({ packages }: Lockfile): readonly Licensed[] {
  return Object.entries(packages)
    .filter(([place]) => place !== '')
    .map(([place, { version = '?', license = 'none' }]) => ({ name: place.replace(/^.*node_modules\//, ''), version, licence: license }));
}

export function licenceFaults(all: readonly Licensed[]): readonly string[] {
  return all.filter(({ licence }) => !allowed.has(licence)).map(({ name, licence }) => `${name} has the licence ${licence}`);
}
