/** `npm run test:fuzz -- --seconds 60`: builds the fuzzers of the two shared byte layouts with clang and runs each for a time. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const root = join(__dirname, '..');
const folder = join('build', 'fuzz');
const fuzzers = ['record_fuzz', 'frame_fuzz'] as const;
const longestInput = 1024;
const seeds = 64;

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' } } });
const seconds = Number(values.seconds);
if (!Number.isInteger(seconds) || seconds < 1) fail(`--seconds is '${values.seconds}', expected a whole number above 0`);

function fail(message: string): never {
  console.error(`xtp-rx: ${message}`);
  process.exit(1);
}

function findClang(): string {
  const names = ['clang++', ...[20, 19, 18, 17, 16, 15, 14].map((version) => `clang++-${version}`)];
  const found = names.find((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0);
  return (
    found ?? fail('clang++ is missing: libFuzzer is part of it. Install it (Debian and Ubuntu: apt install clang) and run this again.')
  );
}

function build(): void {
  const run = (...args: string[]): void => {
    const { status, stdout, stderr } = spawnSync('cmake', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
    if (status !== 0) fail(`cmake ${args.join(' ')} failed\n${stdout}${stderr}`);
  };
  run('-S', '.', '-B', folder, `-DCMAKE_CXX_COMPILER=${findClang()}`, '-DCMAKE_BUILD_TYPE=RelWithDebInfo', '-DFUZZ=ON');
  run('--build', folder, '--parallel', '2', '--target', ...fuzzers);
}

/** Random bytes, the same each time, of lengths up to the longest: without them libFuzzer would begin at a byte or two. */
function plantSeeds(corpus: string): void {
  for (let i = 0; i < seeds; i++) {
    const bytes = Array.from({ length: Math.ceil(longestInput / 32) }, (_, block) => createHash('sha256').update(`${i} ${block}`).digest());
    writeFileSync(join(corpus, `seed-${i}`), Buffer.concat(bytes).subarray(0, Math.ceil(((i + 1) * longestInput) / seeds)));
  }
}

/** What libFuzzer printed last of its runs: how many, and how many edges of the code they reached. */
function summaryOf(log: string): string {
  const runs = /stat::number_of_executed_units: (\d+)/.exec(log)?.[1] ?? 'no';
  const edges = [...log.matchAll(/ cov: (\d+) /g)].at(-1)?.[1] ?? 'no';
  return `${runs} inputs, ${edges} edges`;
}

function fuzz(name: string): void {
  const program = join(folder, name);
  const corpus = join(folder, 'corpus', name);
  const artifacts = join(folder, 'artifacts');
  for (const path of [corpus, artifacts]) mkdirSync(join(root, path), { recursive: true });
  plantSeeds(join(root, corpus));

  console.log(`xtp-rx: ${name} for ${seconds} s`);
  const logFile = join(root, folder, `${name}.log`);
  const log = openSync(logFile, 'w');
  const { status, signal, error } = spawnSync(
    join(root, program),
    [
      corpus,
      `-max_total_time=${seconds}`,
      `-max_len=${longestInput}`,
      '-len_control=0',
      '-timeout=20',
      '-print_final_stats=1',
      `-artifact_prefix=${join(artifacts, `${name}-`)}`,
    ],
    { cwd: root, stdio: ['ignore', log, log], env: { ...process.env, UBSAN_OPTIONS: 'print_stacktrace=1' } },
  );
  closeSync(log);
  const text = readFileSync(logFile, 'utf8');
  if (status === 0) {
    console.log(`xtp-rx: ${name}: ${summaryOf(text)}, nothing found`);
    return;
  }
  console.error(text.split('\n').slice(-60).join('\n'));
  console.error(`xtp-rx: ${name} failed (${error?.message ?? signal ?? `exit code ${status}`}) after ${summaryOf(text)}`);
  const input = /Test unit written to (\S+)/.exec(text)?.[1];
  if (input !== undefined) console.error(`xtp-rx: the input is ${input}. Again: ${program} ${input}`);
  process.exit(1);
}

build();
for (const name of fuzzers) fuzz(name);
