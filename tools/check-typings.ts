/** `npm run typings:check`: the committed typings are what the sources give. `npm run typings` writes them. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'xtp-rx-typings-'));
try {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--declarationDir', scratch, '--emitDeclarationOnly'], {
    cwd: root,
    stdio: 'inherit',
  });
  execFileSync('git', ['diff', '--no-index', '--stat', '--exit-code', 'typings', scratch], { cwd: root, stdio: 'inherit' });
  const untracked = execFileSync('git', ['ls-files', '--others', '--exclude-standard', 'typings'], { cwd: root, encoding: 'utf8' });
  if (untracked !== '') throw new Error(`not committed:\n${untracked}`);
  console.log('The typings match the sources.');
} catch (error) {
  console.error(
    `The typings differ from what lib/ gives: run npm run build and commit typings/. (${(error as Error).message.split('\n')[0] ?? ''})`,
  );
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
