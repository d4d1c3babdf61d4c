/**
 * `npm run test:sdk -- --sdk <folder>`: the scenarios that need no account, on the simulated counter and on the vendor's SDK. Logins reach ports of
 * this machine alone. Ends with 2 when it was asked wrongly.
 */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findLibraries } from './check-sdk/sdk-folder';
import { UsageError } from './check-sdk/usage-error';

const root = join(__dirname, '..');
const tests = 'test/integration/scenarios-sdk.test.ts';

function folderOf(args: readonly string[]): string {
  const { sdk } = parseArgs({ args: [...args], options: { sdk: { type: 'string' } } }).values;
  if (sdk === undefined) throw new UsageError('OPTION', 'Say where the SDK is. npm run test:sdk -- --sdk <folder of the unpacked SDK>');
  return findLibraries({ sdk: resolve(process.env['INIT_CWD'] ?? process.cwd(), sdk) });
}

try {
  const env = { ...process.env, XTP_RX_SDK: folderOf(process.argv.slice(2)) };
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const { status } = spawnSync(process.execPath, [jest, '--verbose', tests], { cwd: root, stdio: 'inherit', env });
  process.exitCode = status ?? 1;
} catch (error) {
  if (!(error instanceof UsageError) && !(error instanceof TypeError)) throw error;
  console.error(`xtp-rx: ${error.message}`);
  process.exitCode = 2;
}
