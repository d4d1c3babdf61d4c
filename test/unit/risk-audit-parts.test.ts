/** What audits are made of, each part alone: names, chains, numbers, and the writing of files on disks that do not do as they should. */
import { afterAll, describe, expect, test } from '@jest/globals';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditFile, replayAudit, riskOperator, type AuditProblem, type AuditRecord, type AuditReplay } from '../../lib/risk';
import { chained, chainStart, hashOf, unchained } from '../../lib/risk/audit/chain';
import { decoded, encoded } from '../../lib/risk/audit/encoding';
import { callName, isFunctionFigure } from '../../lib/risk/audit/figure-names';
import { fileName, namesOf } from '../../lib/risk/audit/file-names';
import { FileWriter, type FileSystem, type FileWriterOptions } from '../../lib/risk/audit/file-writer';
import { linesOf, type AuditLine, type AuditSource } from '../../lib/risk/audit/lines';
import { rulesHash } from '../../lib/risk/audit/trail';
import type { RiskTotals } from '../../lib/risk/state/totals';
import { clockAt, morning } from './support/risk';

const folder = fs.mkdtempSync(join(tmpdir(), 'xtp-rx-audit-parts-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
/** Until something that the disk does has happened. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await turn();
}
const fault = (code: string): NodeJS.ErrnoException => Object.assign(new Error(code), { code });

describe('numbers that JSON has no word for', () => {
  test.each<[unknown, unknown]>([
    [undefined, { $: 'undefined' }],
    [NaN, { $: 'NaN' }],
    [Infinity, { $: 'Infinity' }],
    [-Infinity, { $: '-Infinity' }],
    [-0, { $: '-0' }],
    [0, 0],
    [1.5, 1.5],
    ['text', 'text'],
    [true, true],
    [null, null],
  ])('%p is %j, and comes back', (value, json) => {
    expect(encoded(value)).toEqual(json);
    expect(Object.is(decoded(JSON.parse(JSON.stringify(json))), value)).toBe(true);
  });

  test('ids are digits, and objects stay what they are', () => {
    expect(encoded(123_456_789_012_345_678n)).toBe('123456789012345678');
    expect(decoded({ entry: true })).toEqual({ entry: true });
  });
});

describe('names', () => {
  test('of figures say what they were asked with', () => {
    const desk = { name: 'desk' } as RiskTotals;
    expect([callName('turnover', []), callName('turnover', [undefined]), callName('waitForOrders', [1000, 5, desk])]).toEqual([
      'turnover()',
      'turnover()',
      'waitForOrders(1000, 5, @desk)',
    ]);
    expect(['turnover', 'value', 'toString'].map(isFunctionFigure)).toEqual([true, false, false]);
  });

  test('of files have the day and a number, and are found again, oldest first', () => {
    const path = join('audit', 'risk.jsonl');
    expect([fileName(path, '20250801', 7), fileName('risk', '20250801', 12_345)]).toEqual([
      join('audit', 'risk.20250801-0007.jsonl'),
      'risk.20250801-12345',
    ]);
    const own = ['risk.20250731-0002.jsonl', 'risk.20250801-0001.jsonl', 'risk.20250801-9999.jsonl', 'risk.20250801-10000.jsonl'];
    const others = [
      ...['risk.jsonl', 'risk.20250801-0001.log', 'my-risk.20250801-0001.jsonl', 'risk.2025080-0001.jsonl', 'risk.20250801-001.jsonl'],
      ...['risk.20250801-0001.jsonl.gz', 'risk.20250801-0001-1.jsonl', 'risk.a20250801-0001.jsonl'],
    ];
    const found = namesOf(path, [...own, ...others].reverse());
    expect(found.map(({ name }) => name)).toEqual(own);
    expect(found[3]).toEqual({ name: own[3], day: '20250801', number: 10_000 });
  });
});

describe('a chain', () => {
  test('is taken apart as it was put together', () => {
    const { line, hash } = chained('before', '{"a":1}');
    expect(hash).toMatch(/^[0-9a-f]{32}$/);
    expect([line, unchained(line), hashOf('before', '{"a":1}')]).toEqual([`{"a":1,"chain":"${hash}"}`, { json: '{"a":1}', hash }, hash]);
    expect([hashOf('', '{"a":1}') === hash, hashOf('before', '{"a":2}') === hash]).toEqual([false, false]);
    for (const none of ['{"a":1}', `${line} `, `{"chain":"${hash}"}`, line.replace(hash, `${hash}0`)])
      expect(unchained(none)).toBeUndefined();
  });

  const replayed = async (lines: readonly string[]): Promise<AuditReplay[]> => {
    const results: AuditReplay[] = [];
    for await (const result of replayAudit(lines)) results.push(result);
    return results;
  };
  const wrong = async (...lines: readonly string[]): Promise<[number, readonly string[]][]> =>
    (await replayed(lines)).map(({ line, differences }) => [line, differences]);
  const rules = (seq: number): string => JSON.stringify({ type: 'rules', seq, time: morning, hash: rulesHash([]), list: [] });
  /** A file of so many lines after its first; `end` is what the next one begins with. */
  const file = (previous: string, count = 1): { readonly lines: readonly string[]; readonly end: string } => {
    let chain = previous;
    const lines = [JSON.stringify({ type: 'file', format: 1, previous }), ...Array.from({ length: count }, (_, i) => rules(i + 1))];
    const written = lines.map((json) => {
      const { line, hash } = chained(chain, json);
      chain = hash;
      return line;
    });
    return { lines: written, end: chain };
  };
  const first = file(chainStart);
  const second = file(first.end);
  const elsewhere = file(hashOf('', 'elsewhere'));

  test('goes on from file to file, also where those of two processes lie between each other', async () => {
    expect(await wrong(...first.lines, ...second.lines)).toEqual([]);
    const other = file(chainStart, 3);
    expect(await wrong(...first.lines, ...other.lines, ...second.lines, ...file(other.end).lines)).toEqual([]);
  });

  test('may begin with any file, of which those before it are gone', async () => {
    expect(await wrong(...elsewhere.lines)).toEqual([]);
  });

  test('misses a file in between, a beginning, and a place', async () => {
    expect(await wrong(...first.lines, ...elsewhere.lines)).toEqual([[3, ['the end of the file before is missing']]]);
    expect(await wrong(first.lines[1]!, ...second.lines)).toEqual([[1, ['the beginning is missing']]]);
    expect(await wrong(...first.lines, rules(9))).toEqual([
      [3, ['the line has lost its place in the chain: it is not whole, or was put there']],
    ]);
  });

  test('tells of lines, not of what files say of themselves', async () => {
    const broken = first.lines[0]!.replace('"format":1', '"format":2');
    expect(await replayed([broken])).toEqual([
      {
        ...{ file: '', line: 1, record: undefined, verdict: undefined, isSame: false },
        differences: ['the line was changed, or one before it is missing'],
      },
    ]);
    expect(await wrong('7', '"text"', '{}', '[]')).toEqual([1, 2, 3, 4].map((line) => [line, ['the line is not a record']]));
  });
});

describe('a replay', () => {
  const list = [{ name: 'mine' }, { name: 'yours' }, { name: 'maxOrderValue', options: { limit: 5000 } }];
  const order = { symbol: '600519.SH', business: 'cash', direction: 'buy', side: 'buy', quantity: 100, price: 10 };
  const decision: AuditRecord = {
    ...{ type: 'order', seq: 2, time: morning, rules: rulesHash(list), verdict: 'accepted', order },
    figures: { mode: 'trading', modeReason: '', connection: 'live', isCaughtUp: true, phase: { entry: true } },
  };
  const differences = async (...given: Parameters<typeof replayAudit>): Promise<readonly string[]> => {
    const all: string[] = [];
    for await (const result of replayAudit(...given)) all.push(...result.differences);
    return all;
  };

  test('names all rules that were made by hand', async () => {
    const rules: AuditRecord = { type: 'rules', seq: 1, time: morning, hash: rulesHash(list), list };
    expect(await differences([rules, decision].map((record) => JSON.stringify(record)))).toEqual([
      'its rules can not be made again, and none were given: made by hand: mine, yours',
    ]);
  });

  test('says which field of an object was not read then', async () => {
    const no = { code: 'NO', limit: 0, value: 1, message: 'no', messageZh: '否' };
    const reader = riskOperator({ name: 'reader', check: ({ phase }) => (phase!.entry && phase!.cancel ? undefined : no) });
    expect(await differences([JSON.stringify(decision)], { rules: [reader] })).toEqual([
      "a rule asks for 'phase.cancel', which was not recorded",
      'verdict was "accepted", is "denied"',
      'rule was nothing, is "reader"',
      'code was nothing, is "RULE_FAILED"',
      'limit was nothing, is {"$":"NaN"}',
      'value was nothing, is {"$":"NaN"}',
      `message was nothing, is "The rule reader failed: 'phase.cancel' was not recorded"`,
    ]);
  });
});

describe('lines', () => {
  const all = async (source: AuditSource): Promise<AuditLine[]> => {
    const lines: AuditLine[] = [];
    for await (const line of linesOf(source)) lines.push(line);
    return lines;
  };

  test('are counted from 1, wherever they come from', async () => {
    async function* slow(): AsyncGenerator<string> {
      yield* ['a', 'b'];
      await turn();
    }
    const expected = ['a', 'b'].map((text, i) => ({ text, file: '', number: i + 1 }));
    expect([await all(['a', 'b']), await all(slow())]).toEqual([expected, expected]);
  });

  test('of a path are those of all its files, of a file its own; of none there are none', async () => {
    const path = join(folder, 'lines.jsonl');
    const files = [1, 2].map((number) => fileName(path, '20250801', number));
    fs.writeFileSync(files[0]!, 'a\r\nb\n');
    fs.writeFileSync(files[1]!, 'c\n');
    const of = (text: string, file: string, number: number): AuditLine => ({ text, file, number });
    expect(await all(path)).toEqual([of('a', files[0]!, 1), of('b', files[0]!, 2), of('c', files[1]!, 1)]);
    expect(await all(files[1]!)).toEqual([of('c', files[1]!, 1)]);
    const plain = join(folder, 'plain.txt');
    fs.writeFileSync(plain, 'd');
    expect(await all(plain)).toEqual([of('d', plain, 1)]);
    await expect(all(join(folder, 'nothing.jsonl'))).rejects.toThrow('ENOENT');
  });
});

describe('an audit in files', () => {
  test.each(['maxBytes', 'keep', 'maxPendingBytes', 'retryMs'])('has a %s above 0', (name) => {
    for (const value of [0, -1, NaN]) {
      expect(() => auditFile({ path: join(folder, 'wrong'), [name]: value })).toThrow(
        `The audit's ${name} is a number above 0, not ${value}.`,
      );
    }
  });

  test('takes nothing after its end', async () => {
    const path = join(folder, 'closed', 'risk.jsonl');
    const file = auditFile({ path });
    const ended: AuditProblem['type'][] = [];
    let isComplete = false;
    file.problems.subscribe({ next: ({ type }) => ended.push(type), complete: () => (isComplete = true) });
    const record: AuditRecord = { type: 'rules', seq: 1, time: morning, hash: rulesHash([]), list: [] };
    file.write(record);
    await file.close();
    file.write(record);
    await file.flush();
    expect([ended, isComplete]).toEqual([[], true]);
    expect(
      fs
        .readFileSync(fileName(path, '20250801', 1), 'utf8')
        .trimEnd()
        .split('\n'),
    ).toHaveLength(2);
  });
});

describe('a writer', () => {
  const day = '20250801';
  let made = 0;
  interface Writing {
    readonly writer: FileWriter;
    readonly clock: ReturnType<typeof clockAt>;
    readonly told: string[];
    readonly content: (number: number, of?: string) => string;
    readonly path: string;
  }
  function writing(fileSystem: Partial<FileSystem> = {}, more: Partial<FileWriterOptions> = {}): Writing {
    const path = join(folder, `writer-${made++}`, 'x.log');
    const clock = clockAt(0);
    const told: string[] = [];
    const options: FileWriterOptions = {
      ...{ path, keep: Infinity, retryMs: 5, scheduler: clock },
      onFailure: ({ message }) => told.push(message),
      onRecovery: () => told.push('recovered'),
      ...more,
    };
    const content = (number: number, of = day): string => fs.readFileSync(fileName(path, of, number), 'utf8');
    return { writer: new FileWriter(options, { ...fs, ...fileSystem }), clock, told, content, path };
  }
  /** Fails so often, then does as it should. */
  const failing = <Name extends keyof FileSystem>(name: Name, code: string, times: number): FileSystem[Name] =>
    ((...args: unknown[]) => {
      if (times-- > 0) setImmediate(() => (args.at(-1) as (error: Error) => void)(fault(code)));
      else (fs[name] as (...given: unknown[]) => void)(...args);
    }) as unknown as FileSystem[Name];

  test('counts what waits in bytes, and is idle when all is written', async () => {
    const { writer, content } = writing();
    await writer.idle();
    writer.write(1, day, 'ä\n');
    writer.write(1, day, 'b\n');
    expect(writer.pendingBytes).toBe(5);
    await Promise.all([writer.idle(), writer.idle()]);
    expect([writer.pendingBytes, content(1)]).toEqual([0, 'ä\nb\n']);
    writer.write(1, day, 'c\n');
    await writer.idle();
    expect(content(1)).toBe('ä\nb\nc\n');
    writer.close();
  });

  test('begins another file for each number and day, and lets go of the one before', async () => {
    const closed: number[] = [];
    const close = ((fd: number, done: fs.NoParamCallback) => {
      closed.push(fd);
      fs.close(fd, done);
    }) as FileSystem['close'];
    const { writer, content } = writing({ close });
    writer.write(1, day, 'a\n');
    writer.write(2, day, 'b\n');
    writer.write(3, '20250802', 'c\n');
    await writer.idle();
    expect([content(1), content(2), content(1, '20250802'), closed.length]).toEqual(['a\n', 'b\n', 'c\n', 2]);
    writer.close();
    writer.close();
    expect(closed).toHaveLength(3);
  });

  test('takes the next number where another process was first', async () => {
    const { writer, content, path } = writing();
    writer.write(1, day, 'a\n');
    await writer.idle();
    for (const number of [2, 4]) fs.writeFileSync(fileName(path, day, number), 'others');
    writer.write(2, day, 'b\n');
    await writer.idle();
    writer.write(3, day, 'c\n');
    writer.endSync();
    expect([1, 2, 3, 4, 5].map((number) => content(number))).toEqual(['a\n', 'others', 'b\n', 'others', 'c\n']);
    writer.close();
  });

  test('goes on counting where others of the day have ended', async () => {
    const { writer, content, path } = writing();
    fs.mkdirSync(join(path, '..'));
    fs.writeFileSync(fileName(path, day, 7), 'others');
    fs.writeFileSync(fileName(path, '20250802', 9), 'of another day');
    writer.write(1, day, 'a\n');
    await writer.idle();
    expect(content(8)).toBe('a\n');
    writer.close();
  });

  test('tries again when a file can not be opened, after a while', async () => {
    const { writer, clock, told, content } = writing({ open: failing('open', 'EACCES', 2) });
    writer.write(1, day, 'a\n');
    await until(() => told.length === 1);
    expect([told, clock.waiting.length, writer.pendingBytes]).toEqual([['EACCES'], 1, 2]);
    clock.waiting.shift()!();
    await until(() => told.length === 2);
    clock.waiting.shift()!();
    await writer.idle();
    expect([told, content(1)]).toEqual([['EACCES', 'EACCES', 'recovered'], 'a\n']);
    writer.write(1, day, 'b\n');
    await writer.idle();
    expect([told.length, content(1)]).toEqual([3, 'a\nb\n']);
    writer.close();
  });

  test('tries nothing again after its end', async () => {
    const { writer, clock, told } = writing({ open: failing('open', 'EACCES', 1) });
    writer.write(1, day, 'a\n');
    await until(() => told.length === 1);
    writer.close();
    expect(clock.waiting).toEqual([]);
  });

  test('tells of a file that can not be closed', async () => {
    const { writer, told } = writing({ close: failing('close', 'EIO', 1) });
    writer.write(1, day, 'a\n');
    await writer.idle();
    writer.close();
    await until(() => told.length > 0);
    expect(told).toEqual(['EIO']);
  });

  describe('that keeps some files', () => {
    const three = async (fileSystem: Partial<FileSystem>): Promise<Writing & { readonly left: () => string[] }> => {
      const made = writing(fileSystem, { keep: 2 });
      for (const file of [1, 2, 3]) {
        made.writer.write(file, day, `${file}\n`);
        await made.writer.idle();
      }
      made.writer.close();
      return { ...made, left: () => fs.readdirSync(join(made.path, '..')) };
    };

    test('deletes the oldest', async () => {
      const { left, told } = await three({});
      expect([left(), told]).toEqual([['x.20250801-0002.log', 'x.20250801-0003.log'], []]);
    });

    test('tells of what it can not delete, and goes on', async () => {
      const { content, told } = await three({ unlink: failing('unlink', 'EPERM', 1) });
      expect([content(3), told]).toEqual(['3\n', ['EPERM']]);
    });

    test('does not mind what is gone already', async () => {
      const { content, told } = await three({ unlink: failing('unlink', 'ENOENT', 1) });
      expect([content(3), told]).toEqual(['3\n', []]);
    });

    test('tells of a folder that it can not look through, and goes on', async () => {
      const { left, told } = await three({ readdir: failing('readdir', 'EMFILE', 3) });
      expect([left().length, told]).toEqual([3, ['EMFILE', 'EMFILE', 'EMFILE']]);
    });
  });

  describe('whose process ends', () => {
    const some = ((fd: number, buffer: Buffer, offset: number, length: number, position: number) =>
      fs.writeSync(fd, buffer, offset, Math.min(length, 3), position)) as FileSystem['writeSync'];

    test('writes what it had not begun to write, into as many files as it is for', () => {
      const { writer, content } = writing({ writeSync: some });
      writer.write(1, day, 'first\n');
      writer.write(1, day, 'second\n');
      writer.write(2, day, 'third\n');
      writer.endSync();
      expect([content(1), content(2), writer.pendingBytes]).toEqual(['first\nsecond\n', 'third\n', 0]);
      writer.close();
    });

    test('writes what is on its way again, at its place', async () => {
      let writes = 0;
      const never = ((
        fd: number,
        buffer: Buffer,
        offset: number,
        length: number,
        position: number,
        done: (e: Error | null, n: number) => void,
      ) => {
        if (++writes === 1) fs.write(fd, buffer, offset, length, position, done);
      }) as unknown as FileSystem['write'];
      const { writer, content } = writing({ write: never, writeSync: some });
      writer.write(1, day, 'first\n');
      await writer.idle();
      writer.write(1, day, 'second\n');
      await until(() => writes === 2);
      writer.write(1, day, 'third\n');
      writer.endSync();
      expect([content(1), writer.pendingBytes]).toEqual(['first\nsecond\nthird\n', 0]);
      writer.close();
    });

    test('tells of a disk that fails then', () => {
      const fails = (code: string) => () => {
        throw fault(code);
      };
      const noSpace = writing({ writeSync: fails('ENOSPC') });
      noSpace.writer.write(1, day, 'a\n');
      noSpace.writer.endSync();
      const noAccess = writing({ openSync: fails('EACCES') });
      noAccess.writer.write(1, day, 'a\n');
      noAccess.writer.endSync();
      expect([noSpace.told, noAccess.told]).toEqual([['ENOSPC'], ['EACCES']]);
    });
  });
});
