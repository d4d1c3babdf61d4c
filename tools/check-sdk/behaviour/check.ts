/** Does the vendor's library behave as the project takes it to, and the simulated counter as the vendor's library? */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simulatedCounterPath } from '../../../lib/native/sdk';
import { isOk, type Row } from '../rows';
import type { Finding } from './finding';
import { runProbe } from './run-probe';
import { questions, versionQuestions } from './scenarios';

const part = 'behaviour';

/** With libraries of another version, only that is told: every other call would land in a wrong method. */
export async function checkBehaviour(libraries: string): Promise<Row[]> {
  const logFolder = mkdtempSync(join(tmpdir(), 'xtp-rx-check-'));
  for (const side of ['sdk', 'simulated']) mkdirSync(join(logFolder, side));
  try {
    const versions = await runAll(Object.keys(versionQuestions), libraries, logFolder);
    if (!versions.every(isOk)) return versions;
    const rest = Object.keys(questions).filter((name) => !(name in versionQuestions));
    return [...versions, ...(await runAll(rest, libraries, logFolder))];
  } finally {
    rmSync(logFolder, { recursive: true, force: true });
  }
}

/** One question after the other, because some of them look at the clock; each with both libraries at once, because the SDK's Release takes seconds. */
async function runAll(names: readonly string[], libraries: string, logFolder: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const name of names) {
    const [sdk, simulated] = await Promise.all([
      runProbe(name, libraries, join(logFolder, 'sdk')),
      runProbe(name, simulatedCounterPath, join(logFolder, 'simulated')),
    ]);
    rows.push(...joined(name, sdk, simulated));
  }
  return rows;
}

function joined(question: string, sdk: readonly Finding[] | string, simulated: readonly Finding[] | string): Row[] {
  if (typeof sdk === 'string' || typeof simulated === 'string') {
    const tell = (found: readonly Finding[] | string): string => (typeof found === 'string' ? found : 'runs');
    return [{ part, what: question, expected: 'runs', sdk: tell(sdk), simulated: tell(simulated) }];
  }
  return sdk.map(({ what, expected, outcome, note }) => {
    const same = simulated.find((finding) => finding.what === what);
    const notes = [note, same?.note].filter(Boolean).join(' / ');
    return { part, what, expected, sdk: outcome, simulated: same?.outcome ?? 'nothing', ...(notes && { note: notes }) };
  });
}
