/** `npm test`: the native tests, then jest. Arguments go to jest: `npm test -- test/unit`. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..');

function run(title: string, command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  console.log(`\nxtp-rx: ${title}`);
  const { status, signal, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  if (status === 0) return;
  console.error(`xtp-rx: ${title} failed (${error?.message ?? signal ?? `exit code ${status}`})`);
  process.exit(1);
}

const jestArgs = process.argv.slice(2);
if (jestArgs.length === 0) {
  run('native tests of the ring', join(root, 'build', 'tests', 'core_test'), []);
  run('native tests of the matching engine', join(root, 'build', 'tests', 'engine_test'), []);
  run('native tests of the synthetic market', join(root, 'build', 'tests', 'synthetic_test'), []);
  run('native tests of the simulated counter, as a foreign client', join(root, 'build', 'tests', 'sim_test'), [], {
    XTP_SIM_DIR: join(root, 'build', 'Release'),
  });
}
run('jest', process.execPath, ['--expose-gc', join(root, 'node_modules', 'jest', 'bin', 'jest.js'), ...jestArgs]);
