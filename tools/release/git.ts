/** What git knows. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}

export function changedFiles(): readonly string[] {
  return git('status', '--porcelain').split('\n').filter(Boolean);
}

/** Tags of this very commit. */
export function tagsHere(): readonly string[] {
  return git('tag', '--points-at', 'HEAD').split('\n').filter(Boolean);
}

/** The newest tag of a release before this commit, or before its tag. undefined: nothing was released. */
export function releaseBefore(): string | undefined {
  try {
    return git('describe', '--tags', '--abbrev=0', '--match', 'v[0-9]*', tagsHere().length > 0 ? 'HEAD^' : 'HEAD');
  } catch {
    return undefined;
  }
}

/** A folder of another commit, for as long as `use` takes. */
export function withFolderOf<T>(commit: string, folder: string, use: (path: string) => T): T {
  const scratch = mkdtempSync(join(root, 'build', 'commit-')); // inside, so that its imports are found
  try {
    const archive = execFileSync('git', ['archive', commit, folder], { cwd: root, maxBuffer: 1 << 28 });
    const { status } = spawnSync('tar', ['-x', '-C', scratch], { input: archive });
    if (status !== 0) throw new Error(`${folder} of ${commit} could not be unpacked`);
    return use(join(scratch, folder));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
