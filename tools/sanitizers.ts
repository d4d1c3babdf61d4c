/** `npm run test:sanitizers`: the native tests once more, built to find data races, bad memory use and undefined behaviour. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
const builds = [
  { name: 'thread', flags: 'thread', env: { TSAN_OPTIONS: 'halt_on_error=1 second_deadlock_stack=1' } },
  {
    name: 'address',
    flags: 'address,undefined',
    env: { ASAN_OPTIONS: 'detect_leaks=1', UBSAN_OPTIONS: 'halt_on_error=1 print_stacktrace=1' },
  },
] as const;

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  const { status, signal, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  if (status === 0) return;
  console.error(`xtp-rx: ${command} ${args.join(' ')} failed (${error?.message ?? signal ?? `exit code ${status}`})`);
  process.exit(1);
}

for (const { name, flags, env } of builds) {
  const folder = join('build', `sanitize-${name}`);
  console.log(`\nxtp-rx: native tests under -fsanitize=${flags}`);
  mkdirSync(join(root, folder), { recursive: true });
  if (!existsSync(join(root, folder, 'CMakeCache.txt'))) {
    run('cmake', ['-S', '.', '-B', folder, '-DCMAKE_BUILD_TYPE=RelWithDebInfo', '-DNATIVE_TESTS=ON', `-DSANITIZER=${flags}`]);
  }
  run('cmake', ['--build', folder, '--parallel', '2']);
  run(join(root, folder, 'core_test'), [], env);
  run(join(root, folder, 'engine_test'), [], env);
  run(join(root, folder, 'synthetic_test'), [], env);
  run(join(root, folder, 'sim_test'), [], { ...env, XTP_SIM_DIR: join(root, folder), XTP_STORMS: '5' });
}
