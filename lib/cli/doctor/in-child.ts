/** Runs a probe in a process of its own: whatever it loads may crash there. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';

const patienceMs = 20_000;

/** What a probe has found. */
export interface ProbeAnswer {
  readonly version?: string;
  readonly error?: { readonly code: string; readonly message: string };
}

/** How a probe without an answer ended. */
export function endOf({ signal, code, killed }: { signal?: string | null; code?: unknown; killed?: boolean }): string {
  if (killed) return `did not come back within ${patienceMs / 1000} s`;
  return signal ? `crashed (${signal})` : `ended with exit code ${String(code)}`;
}

/** The answer among what a probe printed: a library that was loaded may have printed, too. */
export function answerIn(stdout: string): ProbeAnswer {
  for (const line of stdout.trimEnd().split('\n').reverse()) {
    try {
      const { probe } = JSON.parse(line) as { readonly probe?: ProbeAnswer };
      if (probe) return probe;
    } catch {
      // not a line of the probe
    }
  }
  return { error: { code: 'PROBE', message: 'the process that loaded it ended without an answer' } };
}

/** Answers in any case. `probe` is a file beside this one, which ends with `answer`. */
export function runProbe(probe: 'probe-addon' | 'probe-sdk', args: readonly string[]): Promise<ProbeAnswer> {
  return new Promise((answer) => {
    const options = { timeout: patienceMs, killSignal: 'SIGKILL', encoding: 'utf8' } as const;
    execFile(process.execPath, [join(__dirname, `${probe}.js`), ...args], options, (failure, stdout) => {
      if (failure) answer({ error: { code: 'PROBE', message: `the process that loaded it ${endOf(failure)}` } });
      else answer(answerIn(stdout));
    });
  });
}

/** The probe's side: tells what `find` gives, or throws. */
export async function answer(find: () => ProbeAnswer | Promise<ProbeAnswer>): Promise<void> {
  let found: ProbeAnswer;
  try {
    found = await find();
  } catch (error) {
    const { code = 'ERROR', message = String(error) } = error as { code?: string; message?: string };
    found = { error: { code, message } };
  }
  process.stdout.write(`\n${JSON.stringify({ probe: found })}\n`);
}
