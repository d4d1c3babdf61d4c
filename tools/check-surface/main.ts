/**
 * `npm run check:surface`: is all of the XTP interface reachable by users, and tested? Everything in `schema/` is looked up in the published declarations, the
 * compiled package, and what the tests said that they have exercised. Fails when anything is missing.
 *
 *   --recorded <file>   what the tests said in an earlier run (XTP_RX_COVERAGE=<file> npm test), rather than running them now
 *   --summary           without the tables
 *   --json              all of it as JSON
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as xtpRx from 'xtp-rx';
import { loadSchema, root } from '../codegen/schema';
import { callbackItems } from './callbacks';
import { constantItems, constantsHeader } from './constants';
import { enumItems } from './enums';
import type { Item } from './item';
import { methodItems } from './methods';
import { TestRecord } from './record';
import { isCovered, summary, tables, uncovered } from './report';
import { runTests } from './run-tests';
import { fieldItems, structItems } from './structs';
import { Typings } from './typings';

const { values: options } = parseArgs({
  options: { recorded: { type: 'string' }, summary: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
});

function readRecord(file: string): TestRecord {
  try {
    return TestRecord.read(file);
  } catch (error) {
    console.error(
      `xtp-rx: --recorded ${file} is no record of a test run (${(error as Error).message}); make one with XTP_RX_COVERAGE=<file> npm test`,
    );
    process.exit(1);
  }
}

const record = options.recorded === undefined ? runTests() : readRecord(options.recorded);
const schema = loadSchema();
const typings = new Typings(join(root, 'typings', 'index.d.ts'));
const items: readonly Item[] = [
  ...methodItems(schema, typings, record),
  ...callbackItems(schema, typings, record),
  ...structItems(schema, typings, xtpRx, record),
  ...fieldItems(schema, typings, xtpRx, record),
  ...enumItems(schema, typings, xtpRx, record),
  ...constantItems(schema, readFileSync(join(root, constantsHeader), 'utf8')),
];

if (options.json) {
  console.log(JSON.stringify({ summary: summary(items), items }, null, 2));
} else {
  const missing = uncovered(items);
  if (missing) console.log(missing);
  if (!options.summary) console.log(tables(items));
  console.log(summary(items));
}
if (!items.every(isCovered)) process.exitCode = 1;
