/**
 * `npm run release:publish`: packs, tests that file as users meet it, and publishes that very file with its provenance. Refuses when anything is not as it must be.
 * `-- --dry-run` publishes nothing and tests nothing: it says what would go out, and what a release would be refused for.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packThis, type Tarball } from '../test-package/tarball';
import { apiReport } from './api-report';
import { changedFiles, tagsHere } from './git';
import { refusals, type ReleaseFacts } from './refusals';

const root = join(__dirname, '..', '..');
const artefacts = join(root, 'build', 'release');

interface Manifest {
  readonly version: string;
  readonly repository?: string | { readonly url?: string };
}

/** A release needs an answer to whether vulnerabilities are known; a dry run may be where no registry gives one. */
const checks = (isDry: boolean): readonly (readonly string[])[] => [
  ['prebuilds:check'],
  isDry ? ['check:supply-chain'] : ['check:supply-chain', '--', '--audited'],
];

function fails(check: readonly string[]): boolean {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', ...check], { cwd: root, encoding: 'utf8' });
  if (status !== 0) process.stderr.write(`${stdout}${stderr}`);
  return status !== 0;
}

function facts(isDry: boolean): ReleaseFacts {
  const { version, repository } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
  return {
    version,
    repository: typeof repository === 'string' ? repository : repository?.url,
    changedFiles: changedFiles(),
    tagsHere: tagsHere(),
    changelog: readFileSync(join(root, 'CHANGELOG.md'), 'utf8'),
    api: apiReport(),
    failedChecks: checks(isDry)
      .filter(fails)
      .map((check) => check.join(' ')),
  };
}

function run(command: string, ...args: readonly string[]): void {
  execFileSync(command, args, { cwd: root, stdio: 'inherit' });
}

function describe({ path, bytes, files }: Tarball): void {
  const folders = new Map<string, number>();
  for (const file of files) {
    const [top = file] = file.split('/');
    folders.set(top, (folders.get(top) ?? 0) + 1);
  }
  console.log(`${path}: ${(bytes / 1e6).toFixed(2)} MB, ${files.length} files`);
  for (const [folder, count] of folders) console.log(`  ${folder} (${count})`);
}

function main(isDry: boolean): void {
  mkdirSync(artefacts, { recursive: true });
  const refused = refusals(facts(isDry));
  for (const reason of refused) console.log(`${isDry ? 'a release would be refused' : 'refused'}: ${reason}`);
  if (!isDry && refused.length > 0) throw new Error('Nothing was published.');
  const tarball = packThis(artefacts);
  describe(tarball);
  if (isDry) {
    console.log('A dry run: nothing was published.');
    return;
  }
  run('npm', 'run', 'test:package', '--', '--tarball', tarball.path);
  run('npm', 'publish', tarball.path, '--provenance', '--access', 'public');
}

try {
  main(process.argv.includes('--dry-run'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
