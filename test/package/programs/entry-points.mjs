// Every entry point can be imported, with each of its names: Node finds those of a CommonJS module by reading its text.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const entries = Object.keys(require('xtp-rx/package.json').exports).filter((entry) => !entry.endsWith('.json'));
let count = 0;
for (const entry of entries) {
  const name = entry.replace('.', 'xtp-rx');
  const imported = await import(name);
  const required = require(name);
  const lost = Object.keys(required).filter((key) => imported[key] !== required[key]);
  if (lost.length > 0) throw new Error(`${name} can not be imported by name: ${lost}`);
  count += Object.keys(required).length;
}
console.log(`${entries.length} entry points imported, ${count} names`);
