/**
 * Scenarios A that need no account: the same test on the simulated counter and, where XTP_RX_SDK names its folder, on the vendor's SDK
 * (`npm run test:sdk`). Each question is asked in a process of its own; logins reach ports of this machine alone.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simulatedCounterPath } from '../../lib/native/sdk';
import { runProbe } from '../../tools/check-sdk/behaviour/run-probe';
import { scenarios, type Scenario } from '../../tools/check-sdk/behaviour/scenarios';
import { findLibraries } from '../../tools/check-sdk/sdk-folder';

const isWindows = process.platform === 'win32';
const sdk = process.env['XTP_RX_SDK'];
const libraries: [name: string, folder: string][] = [
  [`the simulated counter${sdk === undefined ? ' (alone: XTP_RX_SDK names no SDK)' : ''}`, simulatedCounterPath],
  ...(sdk === undefined ? [] : [['the SDK', findLibraries({ sdk })] as [string, string]]),
];

describe.each(libraries)('%s', (name, folder) => {
  let logFolder: string;
  beforeAll(() => {
    logFolder = mkdtempSync(join(tmpdir(), 'xtp-rx-sdk-'));
  });
  afterAll(() => rmSync(logFolder, { recursive: true, force: true }));

  /** What the scenario's questions find is what each expects. */
  async function holds(scenario: Scenario): Promise<void> {
    for (const question of Object.keys(scenarios[scenario])) {
      const findings = await runProbe(question, folder, logFolder);
      if (typeof findings === 'string') throw new Error(`${question}: ${findings}`);
      expect(findings.length).toBeGreaterThan(0);
      const told = (what: 'expected' | 'outcome') => findings.map((finding) => [finding.what, finding[what]]);
      expect(told('outcome')).toEqual(told('expected'));
    }
  }

  const patienceMs = 180_000;
  // What is asked without the addon is asked by a small program that g++ makes on the spot.
  const compiled = isWindows ? test.skip : test;
  // The vendor's libraries for Windows take their time to find a port closed (under wine, at least), and others wait for it.
  const prompt = isWindows && name === 'the SDK' ? test.skip : test;

  compiled('A1: one TraderApi in a process; after its release another', () => holds('A1'), patienceMs);
  compiled('A2: no api for client id 0 or without a path, one for client id 200', () => holds('A2'), patienceMs);
  test('A4: trader calls without a session are refused, arguments first', () => holds('A4'), patienceMs);
  compiled('A5: a success leaves the last error and its place', () => holds('A5'), patienceMs);
  test('A6: quote calls before the login are refused, arguments first', () => holds('A6'), patienceMs);
  prompt('A7: a login to a closed port, or without address or user, fails at once', () => holds('A7'), patienceMs);
  test('A8: a login to a port that hangs up fails at once', () => holds('A8'), patienceMs);
  prompt('A9: a login to a silent port blocks, and every other of its library with it', () => holds('A9'), patienceMs);
  prompt('A10: an account does not log in by UDP', () => holds('A10'), patienceMs);
  compiled('A16: trading day, account and client of an id before the login', () => holds('A16'), patienceMs);
  test('A17: a logout of nobody is none to complain of', () => holds('A17'), patienceMs);
  test('A18: how many orders a buffer may hold', () => holds('A18'), patienceMs);
  test('A20: a close while a login is pending settles', () => holds('A20'), patienceMs);
});
