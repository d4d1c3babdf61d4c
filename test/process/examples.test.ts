/** Every example runs to its end on the simulated counter, says nothing on stderr, and prints what it is about. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { runFile } from '../support/program';

const patienceMs = 60_000;
const folder = resolve(__dirname, '../../examples');

async function printed(example: string, ...args: string[]): Promise<string> {
  const { stdout, ...ended } = await runFile(join('examples', `${example}.ts`), args, patienceMs);
  expect(ended).toEqual({ code: 0, signal: null, stderr: '', hung: false });
  return stdout;
}

/** The numbers of a line, whose words must be there. */
function numbers(text: string, line: RegExp): number[] {
  const found = line.exec(text);
  if (!found) throw new Error(`no line like ${String(line)} in:\n${text}`);
  return found.slice(1).map(Number);
}

const stories: Readonly<Record<string, () => Promise<void>>> = {
  async 'quotes-to-csv'() {
    const scratch = mkdtempSync(join(tmpdir(), 'xtp-rx-csv-'));
    const file = join(scratch, 'quotes.csv');
    const [count] = numbers(await printed('quotes-to-csv', file), /^(\d+) snapshots in/);
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    rmSync(scratch, { recursive: true });
    expect(count).toBeGreaterThan(10_000);
    expect(lines).toHaveLength(count! + 1);
    expect(new Set(lines.map((line) => line.split(',').length))).toEqual(new Set([9]));
  },
  async bars() {
    const text = await printed('bars');
    const [sum, day] = numbers(text, /the bars' volume is (\d+), the day's (\d+)/);
    expect(sum).toBe(day);
    expect(text).not.toMatch(/^1[12]:[345]\d /m); // lunch
    expect(text).toMatch(/^13:00 /m);
  },
  async 'etf-basket'() {
    const [compared, far] = numbers(await printed('etf-basket'), /compared (\d+) times, beyond 20 bp (\d+) times/);
    expect(compared).toBeGreaterThan(10_000);
    expect(far).toBeGreaterThan(0);
    expect(far).toBeLessThan(compared!);
  },
  async pairs() {
    const [ended, shares] = numbers(await printed('pairs'), /^(\d+) orders ended, (\d+) shares traded/m);
    expect(ended).toBeGreaterThan(10);
    expect(shares).toBeGreaterThan(1000);
  },
  async grid() {
    const text = await printed('grid');
    const [filled] = numbers(text, /^filled: (\d+)$/m);
    expect(filled).toBeGreaterThan(10);
    expect(text).not.toMatch(/^(failed|lost|notSent)/m);
  },
  async twap() {
    const text = await printed('twap');
    expect(text.match(/^slice \d+: /gm)).toHaveLength(20);
    expect(numbers(text, /^filled: (\d+) of 20000 at ([\d.]+) on average/m)[0]).toBe(20_000);
  },
  async 'two-accounts'() {
    const text = await printed('two-accounts');
    expect(text).toMatch(/^filled: 4000 of 4000/m);
    expect(numbers(text, /^large: (\d+) shares\nsmall: (\d+) shares/m)).toEqual([3000, 1000]);
  },
  async 'risk-gate'() {
    const text = await printed('risk-gate');
    expect(numbers(text, /^accepted: (\d+)$/m)[0]).toBeGreaterThan(0);
    expect(numbers(text, /^denied MAX_POSITION_RATIO: (\d+)$/m)[0]).toBeGreaterThan(100);
    expect(text).toMatch(/^not sent: LOT_SIZE$/m);
    const [held] = numbers(text, /^held: ([\d.]+) %/m); // 60 % were allowed, and prices move
    expect(Math.abs(held! - 60)).toBeLessThan(5);
    expect(numbers(text, /^sent in the afternoon: (\d+)$/m)).toEqual([0]);
  },
  async reconnect() {
    const text = await printed('reconnect');
    expect(text).toMatch(/account down [^]*account replaying [^]*order: filled, 100 filled\norder: ended\n[^]*account live /);
    const [before, after] = numbers(text, /(\d+) snapshots before the drop, (\d+) after it/);
    expect(before).toBeGreaterThan(0);
    expect(after).toBeGreaterThan(0);
  },
};

test('no example is left out', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  expect(files.map((name) => name.slice(0, -3)).sort()).toEqual(Object.keys(stories).sort());
});

test.each(Object.keys(stories))('%s', (name) => stories[name]!(), patienceMs + 10_000);
