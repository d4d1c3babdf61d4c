/** An audit is whole however the process ends, short of a kill. */
import { afterAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { replayAudit } from 'xtp-rx/risk';
import { runProgram } from '../support/program';

const folder = mkdtempSync(join(tmpdir(), 'xtp-rx-audit-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['exit', 0],
  ['throw', 1],
  ['end', 0],
])('after %s', async (how, code) => {
  const path = join(folder, how, 'risk.jsonl');
  expect(await runProgram('audit', [path, how])).toMatchObject({ code, signal: null, hung: false });
  const seqs: number[] = [];
  const files = new Set<string>();
  for await (const { record, file, differences } of replayAudit(path, { rules: [] })) {
    files.add(file);
    seqs.push(record?.seq ?? NaN);
    expect(differences.filter((difference) => /line|missing/.test(difference))).toEqual([]);
  }
  expect(seqs).toEqual(Array.from({ length: 920 }, (_, i) => i + 2));
  expect(files.size).toBeGreaterThan(2);
});
