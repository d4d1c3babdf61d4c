import { afterAll, describe, expect, test } from '@jest/globals';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditFile, replayAudit, type AuditDecision, type AuditProblem, type AuditRecord, type AuditReplay } from '../../lib/risk';
import { dayOf, namesOf } from '../../lib/risk/audit/file-names';
import { FileWriter, type FileSystem } from '../../lib/risk/audit/file-writer';
import { rulesHash } from '../../lib/risk/audit/trail';
import { clockAt, morning } from './support/risk';

const folder = fs.mkdtempSync(join(tmpdir(), 'xtp-rx-audit-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const list = [{ name: 'maxOrderValue', options: { limit: 5000 } }];
const hash = rulesHash(list);
const figures = { mode: 'trading', modeReason: '', connection: 'live', isCaughtUp: true, held: 0, pendingSells: 0, value: 1000 };
const order = { symbol: '600519.SH', direction: 'buy', quantity: 100, price: 10 };
const rules: AuditRecord = { type: 'rules', seq: 1, time: morning, hash, list };
const decision = (seq: number, time = morning): AuditDecision => ({
  ...{ type: 'order', seq, time, rules: hash, verdict: 'accepted' },
  ...{ figures, order },
});

async function replayed(path: string): Promise<AuditReplay[]> {
  const results: AuditReplay[] = [];
  for await (const result of replayAudit(path)) results.push(result);
  return results;
}
const filesOf = (path: string): string[] => namesOf(path, fs.readdirSync(join(path, '..'))).map(({ name }) => name);

describe('an audit in files', () => {
  test('begins another by size and by day, and another for each process; all are one chain', async () => {
    const path = join(folder, 'turns', 'risk.jsonl');
    const file = auditFile({ path, maxBytes: 2000 });
    file.write(rules);
    for (let seq = 2; seq < 20; seq++) file.write(decision(seq, morning + (seq < 15 ? 0 : 86_400_000)));
    await file.close();
    const again = auditFile({ path });
    again.write(rules);
    again.write(decision(2));
    await again.close();
    const names = filesOf(path);
    expect(names.length).toBeGreaterThan(5);
    expect(names[0]).toBe('risk.20250801-0001.jsonl');
    expect(names.at(-1)).toMatch(/^risk\.20250802-/);
    for (const name of names) expect(fs.statSync(join(path, '..', name)).size).toBeLessThanOrEqual(2400); // a file begins with its rules
    const results = await replayed(path);
    expect(results.map(({ differences }) => differences)).toEqual(results.map(() => []));
    expect(results).toHaveLength(19);
    const alone = await replayed(join(path, '..', names[2]!));
    expect(alone.length).toBeGreaterThan(1);
    expect(alone.every(({ isSame }) => isSame)).toBe(true);
  });

  test('keeps so many files', async () => {
    const path = join(folder, 'kept', 'risk.jsonl');
    const file = auditFile({ path, maxBytes: 1000, keep: 3 });
    file.write(rules);
    for (let seq = 2; seq < 30; seq++) {
      file.write(decision(seq));
      await file.flush();
    }
    await file.close();
    const results = await replayed(path);
    expect(results.every(({ isSame }) => isSame)).toBe(true);
    expect(results.at(-1)!.record).toMatchObject({ seq: 29 });
    expect(filesOf(path)).toHaveLength(3);
    expect(filesOf(path)).not.toContain('risk.20250801-0001.jsonl');
  });

  test('shows what was changed, left out, moved or cut off', async () => {
    const path = join(folder, 'chained', 'risk.jsonl');
    const file = auditFile({ path });
    file.write(rules);
    for (let seq = 2; seq < 7; seq++) file.write(decision(seq));
    await file.close();
    const name = join(path, '..', filesOf(path)[0]!);
    const lines = fs.readFileSync(name, 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(7);
    const wrongLines = async (changed: readonly string[]): Promise<(readonly [number, string])[]> => {
      fs.writeFileSync(name, `${changed.join('\n')}\n`);
      return (await replayed(path)).flatMap(({ line, differences }) => differences.map((difference) => [line, difference] as const));
    };
    const wasChanged = 'the line was changed, or one before it is missing';
    expect(await wrongLines(lines)).toEqual([]);
    // A figure that decides nothing here.
    expect(await wrongLines(lines.map((line, i) => (i === 4 ? line.replace('"value":1000', '"value":1001') : line)))).toEqual([
      [5, wasChanged],
    ]);
    expect(await wrongLines(lines.filter((_, i) => i !== 3))).toEqual([[4, wasChanged]]);
    expect((await wrongLines([...lines.slice(0, 3), lines[4]!, lines[3]!, ...lines.slice(5)])).map(([line]) => line)).toEqual([4, 5, 6]);
    expect((await wrongLines(lines.slice(1))).map(([line, what]) => [line, what])).toEqual([[1, 'the beginning is missing']]);
    expect((await wrongLines([...lines.slice(0, 6), lines[6]!.slice(0, 50)])).map(([line]) => line)).toEqual([7, 7]);
  });

  test('tells of a disk that fails, loses nothing, and says when it is well again', async () => {
    const path = join(folder, 'failing', 'risk.jsonl');
    fs.writeFileSync(join(path, '..'), 'where the folder should be');
    const clock = clockAt(0);
    const file = auditFile({ path, scheduler: clock, maxPendingBytes: 1000 });
    const problems: AuditProblem[] = [];
    const failed = new Promise<void>((resolve) =>
      file.problems.subscribe((problem) => {
        problems.push(problem);
        resolve();
      }),
    );
    file.write(rules);
    file.write(decision(2));
    await failed;
    file.write(decision(3));
    file.write(decision(4));
    expect(problems.map(({ type }) => type)).toEqual(['failed', 'lost']);
    fs.unlinkSync(join(path, '..'));
    clock.waiting[0]!();
    await file.close();
    expect(problems.map(({ type }) => type)).toEqual(['failed', 'lost', 'recovered']);
    const results = await replayed(path);
    expect(results.map(({ record, isSame }) => [record!.seq, isSame])).toEqual([
      [2, true],
      [3, true],
    ]);
  });
});

test('a disk that takes a part, or nothing for a while, gets every byte once', async () => {
  const path = join(folder, 'partly', 'x.log');
  let turn = 0;
  const failing = Object.assign(new Error('no space'), { code: 'ENOSPC' });
  const partly = ((
    fd: number,
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    done: (e: Error | null, n: number) => void,
  ) => {
    turn++;
    if (turn % 3 === 0) setImmediate(() => done(failing, 0));
    else fs.write(fd, buffer, offset, Math.min(length, 7), position, (error, written) => done(error, written));
  }) as unknown as FileSystem['write'];
  const clock = clockAt(0);
  const failures: Error[] = [];
  let recoveries = 0;
  const writer = new FileWriter(
    {
      ...{ path, keep: Infinity, retryMs: 1, scheduler: clock, onRecovery: () => recoveries++ },
      onFailure: (error) => {
        failures.push(error);
        setImmediate(() => clock.waiting.shift()!());
      },
    },
    { ...fs, write: partly },
  );
  const lines = Array.from({ length: 20 }, (_, i) => `line ${i} €\n`);
  for (const line of lines) writer.write(1, '20250801', line);
  await writer.idle();
  expect(writer.pendingBytes).toBe(0);
  expect(failures.length).toBeGreaterThan(3);
  expect(recoveries).toBe(failures.length);
  writer.close();
  expect(fs.readFileSync(join(folder, 'partly', 'x.20250801-0001.log'), 'utf8')).toBe(lines.join(''));
});

test('the day of a record is the one in Shanghai', () => {
  expect(dayOf(Date.UTC(2026, 0, 4, 15, 59, 59))).toBe('20260104');
  expect(dayOf(Date.UTC(2026, 0, 4, 16))).toBe('20260105');
});
