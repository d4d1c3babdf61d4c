/** `npm run test:storms -- --count 10000 [--seed 1]`: so many storms of faults over the simulated counter, one seed after the other (cpp/test/sim_storm_test.cc). */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const root = join(__dirname, '..');
const { values } = parseArgs({ options: { count: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } } });

for (const [name, value] of Object.entries(values)) {
  if (/^[1-9]\d{0,8}$/.test(value)) continue;
  console.error(`xtp-rx: --${name} is '${value}', expected a whole number above 0`);
  process.exit(1);
}

console.log(`xtp-rx: ${values.count} storms from seed ${values.seed} on`);
const { status, signal, error } = spawnSync(join(root, 'build', 'tests', 'sim_test'), ['storms:'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, XTP_SIM_DIR: join(root, 'build', 'Release'), XTP_STORMS: values.count, XTP_STORM_SEED: values.seed },
});
if (status !== 0) {
  console.error(`xtp-rx: the storms failed (${error?.message ?? signal ?? `exit code ${status}`})`);
  process.exit(1);
}
