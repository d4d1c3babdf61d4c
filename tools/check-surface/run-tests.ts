/** Runs the tests that prove something of the interface, and reads what they said. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../codegen/schema';
import { TestRecord } from './record';

const tests = ['test/integration/(abi|surface)-', 'test/unit/(views|raw|code-table)'];

/** Exits when they fail: then nothing is proven. */
export function runTests(): TestRecord {
  const folder = mkdtempSync(join(tmpdir(), 'xtp-rx-surface-'));
  try {
    const file = join(folder, 'record');
    writeFileSync(file, '');
    const { status } = spawnSync(process.execPath, [join(root, 'node_modules', 'jest', 'bin', 'jest.js'), ...tests], {
      cwd: root,
      stdio: ['ignore', 2, 2], // standard output is the report's
      env: { ...process.env, XTP_RX_COVERAGE: file },
    });
    if (status === 0) return TestRecord.read(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.error('check:surface: the tests fail, so they prove nothing');
  process.exit(1);
}
