/**
 * `npm run test:mutation`: changes lib/risk in thousands of ways, one at a time, and looks whether its unit tests notice. `-- lib/risk/gate.ts` takes other files. Stryker is installed for it alone: nothing
 * else needs it. docs/risk.md keeps the last score and what survived; the whole report is build/mutation/report.html.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
const version = '9.6.1';

function run(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

const bin = join(root, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
if (!existsSync(bin)) {
  const packages = ['core', 'jest-runner'].map((name) => `@stryker-mutator/${name}@${version}`);
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', ...packages]);
}
const files = process.argv.slice(2);
run(process.execPath, [bin, 'run', 'tools/mutation.config.json', ...(files.length > 0 ? ['--mutate', files.join(',')] : [])]);
