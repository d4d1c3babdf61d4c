// What npm runs when the package is installed. Where the prebuilt addon loads there is nothing to do; elsewhere it is built, or one message says why it can
// not be.
'use strict';
const { spawnSync } = require('node:child_process');
const { existsSync } = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..');
const isClone = existsSync(path.join(root, 'tools', 'ensure.js')); // which builds with cmake

/** undefined, or why it does not load. */
function loadError() {
  try {
    require('node-gyp-build')(root);
    return undefined;
  } catch (error) {
    return error;
  }
}

function isMusl() {
  return process.report.getReport().header.glibcVersionRuntime === undefined;
}

function isThere([command, ...options]) {
  return spawnSync(command, [...options, '--version'], { stdio: 'ignore' }).status === 0;
}

/** npm brings its own node-gyp; other package managers need one that is installed. */
const nodeGyp = process.env.npm_config_node_gyp ? [process.execPath, process.env.npm_config_node_gyp] : ['node-gyp'];

function missingTools() {
  const needed = {
    'a C++ compiler (g++)': [(process.env.CXX || 'g++').split(' ')],
    make: [['make']],
    'Python 3': [['python3'], ['python']],
    'node-gyp': [nodeGyp],
  };
  return Object.keys(needed).filter((name) => !needed[name].some(isThere));
}

function fail(why, advice) {
  console.error(`xtp-rx: no prebuilt addon fits this system (${process.platform} ${process.arch}), and ${why}.\n${advice}`);
  process.exitCode = 1;
}

function build() {
  if (process.platform !== 'linux') return fail('it can be built on Linux alone', 'Use the Node for Windows x64.');
  if (isMusl()) return fail('XTP needs glibc, this system has musl', 'Use a system or an image with glibc, such as Debian.');
  const missing = missingTools();
  if (missing.length > 0) {
    return fail(
      `it can not be built without ${missing.join(', ')}`,
      'Install what is missing (Debian and Ubuntu: apt install g++ make python3), then run npm rebuild xtp-rx.',
    );
  }
  console.log('xtp-rx: no prebuilt addon fits this system; building it, which takes some minutes');
  const [command, ...options] = nodeGyp;
  const built = spawnSync(command, [...options, 'rebuild', '--jobs', 'max', '--loglevel', 'error'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const error = loadError();
  if (!error) return;
  process.stderr.write(built.stderr ?? '');
  fail('its build failed', built.status === 0 ? `What was built does not load: ${error.message}` : 'What node-gyp said stands above.');
}

if (!isClone && loadError()) build();
