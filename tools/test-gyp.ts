/** `npm run test:gyp`: binding.gyp builds the same three libraries, and node-gyp-build finds and loads them. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(__dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'xtp-rx-gyp-'));
try {
  const files = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', 'cpp', 'binding.gyp', 'sources.json', 'package.json'],
    { cwd: root, encoding: 'utf8' },
  );
  for (const file of files.split('\n').filter(Boolean)) {
    mkdirSync(dirname(join(scratch, file)), { recursive: true });
    cpSync(join(root, file), join(scratch, file));
  }
  symlinkSync(join(root, 'node_modules'), join(scratch, 'node_modules'));
  const nodeGyp = join(root, 'node_modules', 'node-gyp', 'bin', 'node-gyp.js');
  const built = spawnSync(process.execPath, [nodeGyp, 'rebuild', '--jobs', '2', '--silent'], {
    cwd: scratch,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (built.status !== 0) throw new Error(`node-gyp failed:\n${built.stdout}${built.stderr}`);
  const script = `
    const load = require('node-gyp-build');
    const native = load(${JSON.stringify(scratch)});
    const folder = require('path').dirname(load.resolve(${JSON.stringify(scratch)}));
    const control = native.openSimControl(require('path').join(folder, 'libxtpquoteapi.so'));
    require('fs').accessSync(require('path').join(folder, 'libxtptraderapi.so'));
    console.log(Object.keys(native).join(' '), control.status().records);`;
  const loaded = execFileSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' }).trim();
  if (!/^QuoteApi TraderApi .*openSimControl.* [1-9]\d*$/.test(loaded)) throw new Error(`it does not work: ${loaded}`);
  console.log(`binding.gyp: ${loaded} records in the sample day`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
