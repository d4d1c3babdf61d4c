/**
 * `npm run api:report`: what became of the public API since the last release, and the step of the version that it takes. `-- --base <commit>` compares with
 * another commit.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiChanges, stepNeeded, type ApiChanges, type Step } from './api-changes';
import { releaseBefore, withFolderOf } from './git';
import { publicApi } from './public-api';

const root = join(__dirname, '..', '..');

export interface ApiReport {
  /** Its version. */
  readonly from: string;
  readonly changes: ApiChanges;
  readonly needed: Step;
}

/** undefined: there is nothing to compare with. */
export function apiReport(base: string | undefined = releaseBefore()): ApiReport | undefined {
  if (base === undefined) return undefined;
  mkdirSync(join(root, 'build'), { recursive: true });
  const before = withFolderOf(base, 'typings', publicApi);
  const from = withFolderOf(base, 'package.json', (path) => (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version);
  const changes = apiChanges(before, publicApi(join(root, 'typings')));
  return { from, changes, needed: stepNeeded(changes, from) };
}

function main(args: readonly string[]): void {
  const base = args[0] === '--base' ? args[1] : releaseBefore();
  const report = apiReport(base);
  if (!report) {
    console.log(`Nothing was released yet: all ${publicApi(join(root, 'typings')).size} names of the public API are new.`);
    return;
  }
  const { from, changes, needed } = report;
  for (const [what, names] of Object.entries(changes) as [string, readonly string[]][]) {
    console.log(`${what}: ${names.length}`);
    for (const name of names) console.log(`  ${name}`);
  }
  console.log(`Since ${from} (${base}) that takes at least a ${needed} version.`);
}

if (require.main === module) main(process.argv.slice(2));
