/** Tools beyond those the README asks for: a script that needs one installs it where it can, and says what is missing where it can not. */
import { spawnSync } from 'node:child_process';

const isThere = (tool: string) => spawnSync('sh', ['-c', `command -v ${tool}`], { stdio: 'ignore' }).status === 0;

/** Sees to it that the programs are there; `packages` are those of Debian and Ubuntu that have them. */
export function needTools(tools: readonly string[], packages: readonly string[]): void {
  const missing = () => tools.filter((tool) => !isThere(tool));
  if (missing().length === 0) return;
  if (process.getuid?.() === 0 && isThere('apt-get')) {
    console.log(`installing ${packages.join(' ')}, for ${missing().join(', ')}`);
    for (const args of [
      ['update', '-qq'],
      ['install', '-y', '-qq', ...packages],
    ]) {
      spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    }
  }
  if (missing().length > 0) throw new Error(`${missing().join(', ')} is missing. On Debian and Ubuntu: apt install ${packages.join(' ')}`);
}
