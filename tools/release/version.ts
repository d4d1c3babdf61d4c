/** The middle of `npm version`, when package.json has the new version and nothing is committed yet: whatever else says the version is made anew. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { released } from './changelog';

const root = join(__dirname, '..', '..');

function run(command: string, ...args: readonly string[]): void {
  execFileSync(command, args, { cwd: root, stdio: 'inherit' });
}

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const changelog = join(root, 'CHANGELOG.md');
const today = new Date().toISOString().slice(0, 10);
writeFileSync(changelog, released(readFileSync(changelog, 'utf8'), version, today));
run('npm', 'run', 'codegen');
run('npm', 'run', 'prebuilds');
run('git', 'add', '--all'); // npm version began with a clean tree: all of it is the version's
