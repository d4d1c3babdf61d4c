/** `npm run typings` writes typings/; `npm run typings:check` fails when what stands there is not what lib/ gives. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..');
const committed = join(root, 'typings');

function emit(folder: string): boolean {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const options = ['-p', 'tsconfig.build.json', '--declaration', '--stripInternal', '--declarationDir', folder, '--emitDeclarationOnly'];
  const isDone = spawnSync(process.execPath, [tsc, ...options], { cwd: root, stdio: 'inherit' }).status === 0;
  rmSync(join(folder, 'cli'), { recursive: true, force: true }); // nobody imports the command line
  return isDone;
}

function write(): boolean {
  rmSync(committed, { recursive: true, force: true });
  return emit(committed);
}

function check(): boolean {
  const fresh = mkdtempSync(join(tmpdir(), 'xtp-rx-typings-'));
  try {
    if (!emit(fresh)) return false;
    const compared = spawnSync('git', ['diff', '--no-index', '--stat', '--exit-code', committed, fresh], { stdio: 'inherit' });
    const same = compared.status === 0;
    console.log(
      same ? 'The typings match the sources.' : 'The typings differ from what lib/ gives: run npm run typings and commit typings/.',
    );
    return same;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

process.exitCode = (process.argv.includes('--write') ? write() : check()) ? 0 : 1;
