/** Runs npm and reads the JSON that it prints, however it ends. */
import { spawnSync } from 'node:child_process';
import { environment } from '../support/environment';

export function npmJson(args: readonly string[], cwd: string): unknown {
  const { stdout, stderr, error } = spawnSync('npm', [...args, '--json'], {
    cwd,
    env: environment(),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (error) throw error;
  try {
    return JSON.parse(stdout);
  } catch {
    throw new Error(`npm ${args.join(' ')} printed no JSON:\n${stdout}${stderr}`);
  }
}
