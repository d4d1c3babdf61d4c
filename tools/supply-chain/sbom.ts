/** The software bill of materials of what users get, in CycloneDX. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Licensed } from './licences';
import { npmJson } from './npm';
import { sbomFile } from './paths';

interface Bom {
  readonly components: readonly { readonly name: string; readonly version: string }[];
}

/** Writes build/sbom.json, and fails unless it has all packages of the tree. */
export function writeSbom(folder: string, all: readonly Licensed[]): void {
  const bom = npmJson(['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx', '--sbom-type', 'library'], folder) as Bom;
  const named = (list: readonly { name: string; version: string }[]): string =>
    list
      .map(({ name, version }) => `${name}@${version}`)
      .sort()
      .join(' ');
  if (named(bom.components) !== named(all)) throw new Error(`the SBOM has ${named(bom.components)}; users get ${named(all)}`);
  mkdirSync(dirname(sbomFile), { recursive: true });
  writeFileSync(sbomFile, `${JSON.stringify(bom, null, 2)}\n`);
}
