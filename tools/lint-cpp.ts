/** `npm run lint:cpp`: clang-format on everything that was written by hand, clang-tidy on what compiles without Node. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..');
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'cpp', 'bench/native', 'tools'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.(cc|h)$/.test(file) && !file.includes('/generated/'));

const format = spawnSync(join(root, 'node_modules', '.bin', 'clang-format'), ['--dry-run', '--Werror', ...files], {
  cwd: root,
  stdio: 'inherit',
});
if (format.status !== 0) process.exit(1);

const tidied = files.filter((file) => /^cpp\/(core|spi|sim|test\/double)\/.*\.cc$/.test(file) && !file.endsWith('_addon.cc'));
const halves = [tidied.filter((_, i) => i % 2 === 0), tidied.filter((_, i) => i % 2 === 1)];
const runs = halves.map(
  (half) =>
    new Promise<boolean>((resolve) => {
      const child = spawn('clang-tidy', ['--quiet', ...half, '--', '-std=c++17', '-Icpp'], {
        cwd: root,
        stdio: ['ignore', 'inherit', 'ignore'],
      });
      child.on('error', (error) => {
        console.error(`xtp-rx: clang-tidy could not be started: ${error.message}. Install it (Debian: apt install clang-tidy).`);
        resolve(false);
      });
      child.on('exit', (status) => resolve(status === 0));
    }),
);
void Promise.all(runs).then((good) => {
  if (good.includes(false)) process.exitCode = 1;
  else console.log(`xtp-rx: ${files.length} C++ files formatted, ${tidied.length} tidy.`);
});
