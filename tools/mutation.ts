/**
 * `npm run test:mutation [-- <group> ...]`: changes lib/risk in thousands of ways, one at a time, and looks whether its unit tests notice; each group of files with the tests that are about it. Stryker is installed for it
 * alone: nothing else needs it. docs/risk.md keeps the last scores; build/mutation/<group>.html is the whole report.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
const version = '9.6.1';

interface Group {
  readonly mutate: readonly string[];
  /** Of test/unit. */
  readonly tests: readonly string[];
}

const rules = (...names: readonly string[]): string[] => names.map((name) => `lib/risk/rules/${name}.ts`);
const state = (...names: readonly string[]): string[] => names.map((name) => `lib/risk/state/${name}.ts`);
const groups: Readonly<Record<string, Group>> = {
  gate: {
    mutate: [
      ...['failure', 'gate', 'objection', 'rule', 'verdict', 'stateless-figures'].map((name) => `lib/risk/${name}.ts`),
      ...rules('always', 'max-order-value'),
    ],
    tests: ['risk.test', 'risk-gate', 'risk-gate-stream', 'risk-gate-safety', 'risk-failures', 'risk-clock', 'risk-audit'],
  },
  parts: {
    mutate: [
      'lib/risk/order.ts',
      ...state('fee-estimate', 'holdings', 'instrument', 'line', 'lines', 'meter', 'own-prices', 'recent-orders', 'sum'),
      ...state('board-phases', 'unbooked-fills'),
    ],
    tests: ['risk-state-parts', 'risk-instrument', 'risk-market-state', 'risk-own-prices', 'risk-of-the-day'],
  },
  state: {
    mutate: state('group', 'live-figures', 'open-state', 'risk-state', 'steady-clock'),
    tests: ['risk-state', 'risk-state-parts', 'risk-gate-safety', 'risk-clock', 'risk-open-state'],
  },
  account: {
    mutate: [
      ...rules(
        'cancel-rate',
        'checks',
        'connection',
        'duplicate-intent',
        'instant-cancels',
        'kill-switch',
        'limit-of',
        'loss-limit',
        'max-*',
      ),
      ...rules(
        'order-rate',
        'order-to-trade-ratio',
        'reduce-only',
        'reduces',
        'scope',
        'self-trade',
        'sellable-position',
        'sufficient-cash',
      ),
      ...['max-board-quantity', 'max-order-value'].map((name) => `!lib/risk/rules/${name}.ts`),
    ],
    tests: ['risk-account-rules'],
  },
  quantities: {
    mutate: rules('lot-size', 'max-board-quantity', 'if-known', 'quantities', 'shared'),
    tests: ['risk-quantities', 'risk-of-the-day'],
  },
  prices: {
    mutate: rules('daily-price-limit', 'limits', 'price-cage', 'price-collar', 'price-tick', 'price-type', 'stale-quote', 'tick-for'),
    tests: ['risk-prices', 'risk-market-state'],
  },
  symbols: {
    mutate: rules('*-list', 'risk-warning', 'suspended', 'trading-phase', 'warning'),
    tests: ['risk-symbols', 'risk-market-state'],
  },
  config: { mutate: ['lib/risk/config/*.ts'], tests: ['risk-config', 'risk-config-watch'] },
  audit: { mutate: ['lib/risk/audit/*.ts'], tests: ['risk-audit', 'risk-audit-file', 'risk-audit-parts', 'risk-failures'] },
};

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): number {
  return (
    spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, ...env } })
      .status ?? 1
  );
}

const bin = join(root, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
if (!existsSync(bin)) {
  const packages = ['core', 'jest-runner'].map((name) => `@stryker-mutator/${name}@${version}`);
  if (run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', ...packages]) !== 0) process.exit(1);
}
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(groups, name));
if (unknown.length > 0) {
  console.error(`xtp-rx: there is no group ${unknown.join(', ')}; there are ${Object.keys(groups).join(', ')}.`);
  process.exit(2);
}
let isBelow = false;
for (const [name, { mutate, tests }] of Object.entries(groups)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\nxtp-rx: mutations of ${name}`);
  const env = { XTP_RX_MUTATION_TESTS: tests.join(','), XTP_RX_MUTATION_REPORT: `build/mutation/${name}.html` };
  isBelow = run(process.execPath, [bin, 'run', 'tools/mutation.config.mjs', '--mutate', mutate.join(',')], env) !== 0 || isBelow;
}
process.exit(isBelow ? 1 : 0);
