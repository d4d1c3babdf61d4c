/** What package.json says, and where the package lies. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const packageRoot = join(__dirname, '..', '..');

export interface PackageFacts {
  readonly version: string;
  readonly engines: { readonly node: string };
  readonly binary: { readonly napi_versions: readonly number[] };
}

export function packageFacts(): PackageFacts {
  return JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as PackageFacts;
}
