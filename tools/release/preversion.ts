/** The beginning of `npm version`: what is in git, and nothing else, becomes the version. npm itself overlooks files that git does not know. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { changedFiles } from './git';

const changed = changedFiles();
if (changed.length > 0) {
  console.error(`The working tree is not clean:\n${changed.join('\n')}`);
  process.exitCode = 1;
} else {
  for (const check of ['lint', 'codegen:check', 'typings:check']) {
    execFileSync('npm', ['run', '--silent', check], { cwd: join(__dirname, '..', '..'), stdio: 'inherit' });
  }
}
