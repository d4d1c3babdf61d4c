// Every entry point can be required, and nothing of the user's own has to be there but rxjs.
'use strict';
const { exports: entries } = require('xtp-rx/package.json');

for (const absent of ['prom-client', 'pino', 'typescript']) {
  try {
    require.resolve(absent);
  } catch {
    continue;
  }
  throw new Error(`${absent} is installed, which users need not have: this run proves nothing`);
}
const names = Object.keys(entries).map((entry) => entry.replace('.', 'xtp-rx'));
const offered = names.map((name) => Object.keys(require(name)).length);
if (offered.some((count) => count === 0)) throw new Error(`an entry point offers nothing: ${names} ${offered}`);
console.log(`${names.length} entry points required`);
