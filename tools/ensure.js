// What `npm start`, `npm test` and `npm run build` share: installs and builds what is missing or older than its sources, says so, then goes on.
// Plain JavaScript without dependencies: it must run in a clone where nothing is installed yet.
'use strict';
const { spawnSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const { availableParallelism } = require('node:os');
const path = require('node:path');

const root = path.join(__dirname, '..');
const say = (text) => console.log(`xtp-rx: ${text}`);

function run(command, args, quiet = false) {
  const shell = process.platform === 'win32';
  const done = spawnSync(command, args, { cwd: root, stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit', shell, maxBuffer: 1 << 28 });
  if (done.status === 0) return;
  if (quiet) process.stderr.write(`${done.stdout ?? ''}${done.stderr ?? ''}`);
  if (done.error) say(`${command} could not be started: ${done.error.message}`);
  process.exit(done.status || 1);
}

function filesUnder(folder) {
  return fs
    .readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)))
    .sort();
}

/** A hash of what a step is made from, kept beside its result: the step is repeated when it changed. */
function hashOf(files, ...extra) {
  const hash = createHash('sha256');
  for (const text of extra) hash.update(text);
  for (const file of files) hash.update(file).update(fs.readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

function step(name, stamp, hash, result, build) {
  const stampFile = path.join(root, stamp);
  const fresh = fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === hash && fs.existsSync(path.join(root, result));
  if (fresh) return;
  say(name);
  build();
  fs.mkdirSync(path.dirname(stampFile), { recursive: true });
  fs.writeFileSync(stampFile, hash);
}

function needTool(tool, why) {
  const found = spawnSync(tool, ['--version'], { stdio: 'ignore', shell: process.platform === 'win32' });
  if (found.status === 0) return;
  say(`${tool} is missing: ${why}. Install it (Debian and Ubuntu: apt install g++ cmake) and run this again.`);
  process.exit(1);
}

function install() {
  step('installing dependencies (npm ci)', 'node_modules/.xtp-rx-installed', hashOf(['package-lock.json']), 'node_modules/rxjs', () =>
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']),
  );
}

const cmakeJs = path.join(root, 'node_modules', 'cmake-js', 'bin', 'cmake-js');
const threads = ['--parallel', String(availableParallelism())];
const nativeFiles = () => [
  'CMakeLists.txt',
  'sources.json',
  ...filesUnder('cpp').filter((file) => !file.startsWith(path.join('cpp', 'test'))),
];

function buildNative() {
  const hash = hashOf(nativeFiles(), process.platform, process.arch);
  step('building the addon and the simulated counter (cmake)', 'build/.xtp-rx-built', hash, 'build/Release/xtp_rx.node', () => {
    needTool('cmake', 'it drives the build of the addon');
    needTool('g++', 'it compiles the addon');
    run(process.execPath, [cmakeJs, 'compile', '--log-level', 'error', ...threads], true);
  });
}

function buildTests() {
  const files = [...nativeFiles(), ...filesUnder('cpp/test'), ...filesUnder('bench/native')];
  step('building the native tests (cmake)', 'build/.xtp-rx-tests-built', hashOf(files, process.platform), 'build/tests/core_test', () => {
    run(
      process.execPath,
      [cmakeJs, 'compile', '--log-level', 'error', '--out', 'build/tests', '--CDNATIVE_TESTS=ON', '--CDBENCH=ON', ...threads],
      true,
    );
  });
}

function buildTypeScript() {
  const files = ['tsconfig.json', 'tsconfig.build.json', ...filesUnder('lib').filter((file) => file.endsWith('.ts'))];
  // JavaScript alone: typings/ is committed, and a run must not change it (`npm run typings` does).
  step('compiling TypeScript (tsc)', 'dist/.xtp-rx-compiled', hashOf(files), 'dist/index.js', () => {
    fs.rmSync(path.join(root, 'dist'), { recursive: true, force: true });
    run(process.execPath, [path.join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json']);
  });
}

// `ensure.js build` or `ensure.js tests`, either followed by `-- <options of node> <program> <arguments>`.
function main([what, separator, ...command]) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 17)) {
    say(`Node ${process.versions.node} is too old: version 20.17 or newer is needed.`);
    process.exit(1);
  }
  install();
  buildNative();
  buildTypeScript();
  if (what === 'tests') buildTests();
  if (separator !== '--' || command.length === 0) return;
  // Without the path mapping of the editor's configuration, `xtp-rx` is what users get: the compiled package.
  const env = { ...process.env, TSX_TSCONFIG_PATH: path.join(root, 'tsconfig.run.json') };
  const child = spawnSync(process.execPath, ['--import', 'tsx', ...command], { cwd: root, stdio: 'inherit', env });
  process.exit(child.status ?? 1);
}

main(process.argv.slice(2));
