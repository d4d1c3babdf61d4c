/** An empty project of a user, and the package installed into it. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { programs } from './paths';
import { run } from '../support/run';

/** Makes an empty project with the programs of test/package, installs what is asked for, and gives its folder. */
export function projectWith(folder: string, packages: readonly string[], env: NodeJS.ProcessEnv, options: readonly string[] = []): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'user', version: '1.0.0', private: true }));
  run('npm', ['install', '--no-audit', '--no-fund', ...options, ...packages], { cwd: folder, env, timeoutMs: 900_000 });
  cpSync(programs, folder, { recursive: true });
  return folder;
}
