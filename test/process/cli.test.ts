/** The command `xtp-rx` as users have it: the compiled file, in a process of its own, in a folder of its own. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { addonFile } from '../../lib/native/native';
import { simulatedCounterPath as simulator } from '../../lib/native/sdk';
import { SimulatedCounter } from '../../lib/sim';
import { readFeed } from '../../lib/sim/feed';
import { endedWith, endOf, type Ended } from '../support/program';

const root = resolve(__dirname, '../..');
const main = join(root, 'dist', 'cli', 'main.js');
const isWindows = process.platform === 'win32';
/** Signals, files of Linux and what only root of Linux can not do. */
const onPosix = isWindows ? test.skip : test;
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
const secret = 'hunter2-and-more';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xtp-rx-cli-'));
});
afterEach(() => {
  try {
    rmSync(folder, { recursive: true });
  } catch (error) {
    if (!isWindows) throw error; // which keeps the feed that this process has loaded
  }
});

function start(args: readonly string[], more: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawn(process.execPath, [main, ...args], {
    cwd: folder,
    env: { ...process.env, XTP_USER: undefined, XTP_PASSWORD: undefined, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

const run = (args: string, more: Readonly<Record<string, string>> = {}): Promise<Ended> => endOf(start(args.split(' '), more), 60_000);

/** What it printed, which must be all well. */
async function printed(args: string): Promise<string> {
  const { stdout, ...ended } = await run(args);
  expect(ended).toMatchObject({ code: 0, signal: null, hung: false });
  return stdout;
}

const json = async (args: string): Promise<unknown> => JSON.parse(await printed(`${args} --json`));
const jsonLines = (text: string): Record<string, unknown>[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** Why it ended so: one line, without a stack. */
async function failure(args: string, more?: Readonly<Record<string, string>>): Promise<{ code: number | null; why: string }> {
  const { code, stderr, hung } = await run(args, more);
  expect(hung).toBe(false);
  expect(stderr).not.toMatch(/^ +at /m);
  return { code, why: stderr.trimEnd().split('\n').at(-1) ?? '' };
}

describe('the command line', () => {
  test('says its version and what it can do', async () => {
    expect(await run('--version')).toEqual(endedWith(`${version}\n`));
    expect(await printed('--help')).toMatch(/doctor[^]*demo[^]*watch[^]*record[^]*sim[^]*version[^]*Exit codes:/);
    expect(await printed('help watch')).toContain('--scenario');
  });

  test.each([
    '',
    'frobnicate',
    'watch',
    'doctor --frob',
    'doctor --quote nowhere',
    'watch 600001.SH --speed fast',
    'watch 600001.SH --sdk x --feed y',
  ])('that asks for nothing that there is ends with 2: %j', async (args) => {
    const { code, stdout, stderr } = await endOf(start(args === '' ? [] : args.split(' ')), 60_000);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).not.toBe('');
  });

  test('shows where a failure comes from when it is asked to', async () => {
    expect((await run('watch nonsense --verbose')).stderr).toMatch(/\(XTP_SYMBOL\)\n[^]*^ +at /m);
    expect(await failure('watch nonsense')).toEqual({ code: 2, why: expect.stringMatching(/'nonsense' .* \(XTP_SYMBOL\)$/) });
  });
});

test('version tells of everything that has one', async () => {
  const simulated = { package: version, nodeApi: { needed: 8, here: expect.any(Number) }, xtp: '2.2.50', simulator: '2.2.50' };
  expect(await json('version')).toMatchObject({ ...simulated, node: process.versions.node, addon: addonFile });
  expect(await printed('version')).toMatch(/^xtp-rx +\d[^]*^XTP +2\.2\.50/m);
});

describe('doctor', () => {
  interface Report {
    readonly ok: boolean;
    readonly findings: readonly { readonly check: string; readonly status: string; readonly found: string; readonly advice: string }[];
  }
  async function examined(args: string): Promise<{ code: number | null; report: Report; found: (check: string) => string }> {
    const { code, stdout } = await run(`doctor --json ${args}`);
    const report = JSON.parse(stdout) as Report;
    const found = (check: string): string =>
      report.findings
        .filter((f) => f.check === check)
        .map((f) => `${f.status}: ${f.found}`)
        .join('; ');
    return { code, report, found };
  }

  test('finds nothing wrong here', async () => {
    expect(await printed('doctor')).toMatch(/^ok +node [^]*^ok +addon [^]*^ok +simulator [^]*^Nothing is wrong\.$/m);
    const { code, report } = await examined(`--sdk ${simulator} --client-id 1 --log-folder log`);
    expect([code, report.ok]).toEqual([0, true]);
    const checks = [
      'sdk',
      'sdk.quote',
      'sdk.quote.dependencies',
      'sdk.quote.version',
      'sdk.trader',
      'sdk.trader.dependencies',
      'sdk.trader.version',
    ];
    expect(report.findings.map(({ check }) => check)).toEqual([
      ...['node', 'platform', ...(isWindows ? [] : ['libc']), 'addon', 'addon.version', 'simulator'],
      ...checks,
      ...['client-id', 'log-folder', 'disk'],
    ]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('says what is wrong and what to do, and ends with 1', async () => {
    writeFileSync(join(folder, 'file'), '');
    const { code, report } = await examined('--sdk nowhere --client-id 200 --log-folder file/log');
    expect([code, report.ok]).toEqual([1, false]);
    const problems = report.findings.filter(({ status }) => status === 'problem');
    expect(problems.map(({ check }) => check)).toEqual(['sdk', 'client-id', 'log-folder']);
    for (const { advice } of problems) expect(advice).not.toBe('');
  });

  onPosix('survives libraries that crash, that are cut off, or that are missing', async () => {
    mkdirSync(join(folder, 'sdk', 'below'), { recursive: true });
    const [quote, trader] = ['libxtpquoteapi.so', 'libxtptraderapi.so'].map((file) => join(folder, 'sdk', file)) as [string, string];
    writeFileSync(quote, withoutCode(readFileSync(join(simulator, 'libxtpquoteapi.so'))));
    writeFileSync(trader, readFileSync(join(simulator, 'libxtptraderapi.so')).subarray(0, 5000));
    const crashing = await examined('--sdk sdk');
    expect(crashing.code).toBe(1);
    expect(crashing.found('sdk.quote')).toMatch(/^ok/);
    expect(crashing.found('sdk.quote.version')).toMatch(/^problem: .*crashed \(SIG[A-Z]+\)$/);
    expect(crashing.found('sdk.trader')).toBe('problem: libxtptraderapi.so is cut off or damaged');

    rmSync(quote);
    rmSync(trader);
    copyFileSync(join(simulator, 'libxtpquoteapi.so'), join(folder, 'sdk', 'below', 'libxtpquoteapi.so'));
    const { report, found } = await examined('--sdk sdk');
    expect(report.findings.find(({ check }) => check === 'sdk.quote')?.advice).toContain('It is in below');
    expect(found('sdk.trader')).toBe('problem: libxtptraderapi.so is not in it');
  });

  test('tries a front when it is asked to, and not before', async () => {
    let connections = 0;
    const server = createServer((socket) => {
      connections++;
      socket.resume();
    }).listen(0, '127.0.0.1');
    await new Promise((done) => server.once('listening', done));
    const front = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect((await examined(`--quote ${front}`)).found('front.quote')).toBe(`ok: ${front}, not tried`);
    expect(connections).toBe(0);
    expect((await examined(`--quote ${front} --connect`)).found('front.quote')).toContain(`ok: ${front} answers`);
    expect(connections).toBe(1);
    await new Promise((done) => server.close(done));
    const gone = await examined(`--trade ${front} --connect --timeout 5000`);
    expect([gone.code, gone.found('front.trade')]).toEqual([1, expect.stringMatching(/^problem: .*ECONNREFUSED/)]);
  });
});

/** Breakpoints in place of a library's code: it crashes as soon as any of it runs. */
function withoutCode(library: Buffer): Buffer {
  const [start, size, count] = [Number(library.readBigUInt64LE(32)), library.readUInt16LE(54), library.readUInt16LE(56)];
  for (let at = start; at < start + count * size; at += size) {
    const isCode = library.readUInt32LE(at) === 1 && (library.readUInt32LE(at + 4) & 1) !== 0;
    const offset = Number(library.readBigUInt64LE(at + 8));
    if (isCode) library.fill(0xcc, offset, offset + Number(library.readBigUInt64LE(at + 32)));
  }
  return library;
}

describe('demo', () => {
  test('tells the story of an order, whose sums add up', async () => {
    const text = await printed('demo');
    expect(text).toMatch(/^quote [^]*^order .*submitted[^]*^trade [^]*^order .*: filled[^]*^position [^]*^cash [^]*^sums /m);
    expect(text.match(/^ {2}ok /gm)).toHaveLength(3);
    expect(text).not.toContain('BAD');
  });

  test('tells it in JSON, too', async () => {
    const events = jsonLines(await printed('demo --json'));
    const of = (event: string): Record<string, unknown>[] =>
      events.filter((told) => told['event'] === event).map((told) => told[event] as never);
    const trades = events.filter(({ event }) => event === 'trade').map(({ trade }) => trade as { quantity: number; tradeAmount: number });
    expect(trades).toHaveLength(2);
    const bought = trades.reduce((sum, { quantity }) => sum + quantity, 0);
    expect(of('position')).toEqual([expect.objectContaining({ symbol: '600001.SH', totalQuantity: bought, sellableQuantity: 0 })]);
    expect(of('order').at(-1)).toMatchObject({ stage: 'filled', filled: bought, orderXtpId: expect.stringMatching(/^\d+$/) });
    expect(of('asset')[0]?.['fundBuyAmount']).toBeCloseTo(
      trades.reduce((sum, { tradeAmount }) => sum + tradeAmount, 0),
      2,
    );
    expect(of('sum').map(({ same }) => same)).toEqual([true, true, true]);
  });
});

describe('watch', () => {
  test('shows quotes in lines of 80 columns at most, and says what of', async () => {
    const { code, stdout, stderr } = await run('watch 600001.SH 510300.SH --speed 0 --count 500');
    const lines = stdout.trimEnd().split('\n');
    expect([code, lines.length]).toEqual([0, 500]);
    expect(lines.filter((line) => !/^09:\d\d:\d\d (600001|510300)\.SH .{50,66}$/.test(line))).toEqual([]);
    expect(stderr).toMatch(/^The simulated counter plays its sample day/);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('shows every field in JSON, and ticks', async () => {
    const events = jsonLines(await printed('watch 600001.SH --ticks --speed 0 --count 50 --json'));
    expect(events).toHaveLength(50);
    expect(new Set(events.map(({ event }) => event))).toEqual(new Set(['snapshot', 'tick']));
    expect(events.find(({ event }) => event === 'snapshot')).toMatchObject({
      symbol: '600001.SH',
      preClosePrice: 10,
      bidQueue: expect.any(Array),
    });
  });

  test('ends when the counter knows none of the symbols, and goes on when it knows some', async () => {
    expect(await failure('watch 999999.SH 999998.SH')).toEqual({
      code: 1,
      why: 'xtp-rx: The counter refused all of them: look whether it has such codes on these exchanges.',
    });
    const { code, stderr } = await run('watch 999999.SH 600001.SH --speed 0 --count 3');
    expect([code, stderr]).toEqual([0, expect.stringContaining('999999.SH: snapshots refused')]);
  });

  test('connects again after a drop, and says so', async () => {
    writeFileSync(join(folder, 'day.scenario'), '09:16:00 drop.quote\n');
    const { code, stdout, stderr } = await run('watch 600001.SH --scenario day.scenario --speed 300 --count 30');
    expect([code, stdout.trimEnd().split('\n').length]).toEqual([0, 30]);
    expect(stderr).toMatch(/^No connection: .*\(10200006\)[^]*^Connected again\.$/m);
  });

  onPosix('ends well after Ctrl-C', async () => {
    const child = start(['watch', '600001.SH']);
    const ended = endOf(child, 60_000);
    child.stdout!.once('data', () => child.kill('SIGINT'));
    expect(await ended).toMatchObject({ code: 0, signal: null, hung: false });
  });

  test('ends quietly when nobody reads any more', async () => {
    const child = start(['watch', '600001.SH', '--ticks', '--speed', '0']);
    let stderr = '';
    child.stderr!.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.stdout!.once('data', () => child.stdout!.destroy());
    const code = await new Promise((done) => child.once('close', done));
    expect([code, /EPIPE|Error/.exec(stderr)]).toEqual([0, null]);
  });

  test.each([
    ['--scenario nowhere', 'Ready scenarios are reconnects'],
    ['--config nowhere', 'nowhere can not be read'],
  ])('can not be done with %s', async (args, why) => {
    expect(await failure(`watch 600001.SH ${args}`)).toEqual({ code: 2, why: expect.stringContaining(why) });
  });

  describe('with an SDK', () => {
    const real = `watch 600001.SH --sdk ${simulator} --quote 127.0.0.1:6001`;
    const settings = (text: string): Record<string, string> => {
      writeFileSync(join(folder, 'counter.conf'), text);
      return { XTP_SIM_CONFIG: join(folder, 'counter.conf') };
    };

    test('takes the password from the environment or a file, and never shows it', async () => {
      writeFileSync(join(folder, 'password'), `${secret}\n`);
      const given = [
        await run(`${real} --user me --count 2 --verbose`, { XTP_PASSWORD: secret }),
        await run(`${real} --count 2 --password-file password`, { XTP_USER: 'me' }),
      ];
      for (const { code, stdout, stderr } of given) {
        expect([code, stdout.trimEnd().split('\n').length]).toEqual([0, 2]);
        expect(stderr).toContain('Quotes of 127.0.0.1:6001 for me');
        expect(stdout + stderr).not.toContain(secret);
      }
    });

    test('tells what the counter has against the login, without the password', async () => {
      const refusing = { XTP_PASSWORD: secret, ...settings('login.refuse_quote = 11000030:wrong password') };
      const { code, stderr } = await run(`${real} --user me --verbose`, refusing);
      expect([code, stderr]).toEqual([1, expect.stringMatching(/^xtp-rx: .*wrong password.*\(XTP_LOGIN\)$/m)]);
      expect(stderr).not.toContain(secret);
    });

    test('ends in its time when the front says nothing', async () => {
      const hanging = { XTP_PASSWORD: secret, ...settings('login.hang_quote = 1') };
      const ended = await failure(`${real} --user me --seconds 0.5`, hanging);
      expect(ended).toEqual({ code: 1, why: 'xtp-rx: It ended before there was a login.' });
    });

    test('needs a front, a user and a password', async () => {
      expect(await failure(`watch 600001.SH --sdk ${simulator}`)).toEqual({ code: 2, why: expect.stringContaining('--quote') });
      expect(await failure(real)).toEqual({ code: 2, why: expect.stringContaining('XTP_USER') });
      expect(await failure(`${real} --user me`)).toEqual({ code: 2, why: expect.stringContaining('XTP_PASSWORD') });
      expect(await failure(`watch 600001.SH --sdk nowhere --quote 127.0.0.1:1 --user me`)).toEqual({
        code: 1,
        why: expect.stringContaining('(XTP_SDK_NOT_FOUND)'),
      });
    });
  });
});

describe('record', () => {
  const day = '600001.SH 000001.SZ --ticks --speed 0';

  test('writes a feed that is played again bit for bit, by the command and by the library', async () => {
    await printed(`record ${day} --output first.xtpfeed`);
    await printed(`record ${day} --feed first.xtpfeed --output second.xtpfeed`);
    const first = readFileSync(join(folder, 'first.xtpfeed'));
    expect(readFileSync(join(folder, 'second.xtpfeed')).equals(first)).toBe(true);
    expect(await printed(`watch ${day} --feed first.xtpfeed --json`)).toBe(await printed(`watch ${day} --json`));

    const feed = await readFeed(join(folder, 'first.xtpfeed'));
    expect([feed.tradingDay, feed.instruments.map(({ symbol }) => symbol)]).toEqual([20260105, ['600001.SH', '000001.SZ']]);
    const counter = SimulatedCounter.open();
    counter.loadFeed(join(folder, 'first.xtpfeed'));
    expect(counter.status().records).toBe(feed.recordCount);
    expect(feed.recordCount).toBeGreaterThan(20_000);
    counter.reset();
  });

  test('writes JSON lines as watch shows them, and CSV', async () => {
    await printed('record 600001.SH --speed 0 --count 40 --output day.jsonl');
    expect(readFileSync(join(folder, 'day.jsonl'), 'utf8')).toBe(await printed('watch 600001.SH --speed 0 --count 40 --json'));
    const { stderr } = await run('record 600001.SH --speed 0 --count 40 --output day.csv');
    expect(stderr).toMatch(/^40 quotes in day\.csv$/m);
    const rows = readFileSync(join(folder, 'day.csv'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => line.split(','));
    expect(rows).toHaveLength(41);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([52]));
    expect(rows[0]?.slice(0, 3)).toEqual(['time', 'symbol', 'last']);
    expect(rows[1]).toEqual(expect.arrayContaining(['600001.SH', '10.05', '8900']));
  });

  test('replaces no file unless it is told to', async () => {
    writeFileSync(join(folder, 'day.csv'), 'precious');
    expect(await failure('record 600001.SH --count 1 --output day.csv')).toEqual({ code: 2, why: expect.stringContaining('--force') });
    expect(readFileSync(join(folder, 'day.csv'), 'utf8')).toBe('precious');
    await printed('record 600001.SH --speed 0 --count 1 --output day.csv --force');
    expect(readFileSync(join(folder, 'day.csv'), 'utf8')).toMatch(/^time,/);
  });

  test.each([
    ['600001.SH --output day.txt', 2, 'ends in none of'],
    ['600001.SH --ticks --output day.csv', 2, 'snapshots alone'],
    ['10007001.SH --output day.xtpfeed', 1, 'lists no 10007001.SH'],
    ['600001.SH --count 1 --output nowhere/day.csv', 1, 'ENOENT'],
    [`600001.SH --count 1 --output ${main}/day.xtpfeed`, 1, 'FEED_NOT_WRITTEN'], // below a file
  ])('%s can not be done', async (args, code, why) => {
    expect(await failure(`record ${args}`)).toEqual({ code, why: expect.stringContaining(why) });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('sim', () => {
  test('lists settings, actions and scenarios', async () => {
    expect(await printed('sim settings quotes.li')).toMatch(/^quotes\.limit {2}\(count, default 0\)\n {4}instruments /);
    expect(await json('sim settings account.cash')).toEqual([
      { key: 'account.cash', type: 'yuan', default: '1000000', text: expect.any(String) },
    ]);
    expect(await printed('sim actions')).toMatch(/^drop\.quote$/m);
    expect(await json('sim actions')).toContainEqual({ call: 'freeze [for=seconds]', text: expect.any(String) });
    expect(await printed('sim scenarios')).toMatch(/^reconnects {2}/m);
    expect(await json('sim scenarios')).toContainEqual(expect.objectContaining({ name: 'reconnects' }));
    expect(await printed('sim scenarios reconnects')).toMatch(/^09:31:00 {2}drop\.quote$/m);
  });

  test('checks files', async () => {
    writeFileSync(join(folder, 'good.conf'), await printed('sim settings --file'));
    writeFileSync(join(folder, 'bad.conf'), 'account.cash = much\n');
    writeFileSync(join(folder, 'bad.scenario'), '09:31:00 frob\n');
    expect(await json('sim check --config good.conf --scenario reconnects')).toEqual({ ok: true, faults: [] });
    const { code, stdout } = await run('sim check --config bad.conf --scenario bad.scenario');
    expect([code, stdout.trimEnd().split('\n')]).toEqual([1, [expect.stringMatching(/^bad\.conf:1: /), expect.stringContaining('frob')]]);
    expect(await failure('sim check')).toMatchObject({ code: 2 });
  });

  test('starts a program on the simulated counter, and ends as it does', async () => {
    writeFileSync(join(folder, 'c.conf'), '');
    const search = isWindows ? 'PATH' : 'LD_LIBRARY_PATH';
    const program = `console.log(JSON.stringify([process.env.${search},process.env.XTP_SIM_CONFIG,require("fs").readFileSync(process.env.XTP_SIM_SCENARIO,"utf8")]));process.exitCode=7`;
    const options = ['sim', 'run', '--config', 'c.conf', '--scenario', 'server-restart', '--', process.execPath, '-e', program];
    const { code, stdout, stderr } = await endOf(start(options, { [search]: '/before' }), 60_000);
    expect([code, stderr]).toEqual([7, '']);
    expect(JSON.parse(stdout)).toEqual([
      `${simulator}${delimiter}/before`,
      join(folder, 'c.conf'),
      expect.stringContaining('restart forgets=events'),
    ]);
    expect(await failure('sim run -- ./nowhere')).toEqual({ code: 1, why: expect.stringContaining('can not be started') });
    expect(await failure('sim run')).toMatchObject({ code: 2 });
    expect(await failure('sim run --print --scenario reconnects')).toEqual({
      code: 2,
      why: expect.stringContaining('> reconnects.scenario'),
    });
    expect(await json('sim run --print')).toEqual({ [search]: expect.stringContaining(simulator) });
  });
});
