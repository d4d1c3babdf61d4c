/** Runs a program, or fails with what it printed. */
import { spawnSync } from 'node:child_process';

export interface RunOptions {
  readonly cwd: string;
  /** Else that of this process. */
  readonly env?: NodeJS.ProcessEnv;
  readonly timeoutMs?: number;
}

export interface Ran {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  /** Both, as they came out. */
  readonly output: string;
}

/** However it ends. */
export function tryRun(command: string, args: readonly string[], { cwd, env = process.env, timeoutMs = 900_000 }: RunOptions): Ran {
  const { status, signal, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    env,
    timeout: timeoutMs,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (error && status === null && signal === null) throw error;
  return { code: status, signal, stdout, output: `${stdout}${stderr}` };
}

/** What it printed, if it ended well. */
export function run(command: string, args: readonly string[], options: RunOptions): string {
  const { code, signal, stdout, output } = tryRun(command, args, options);
  if (code !== 0) throw new Error(`${[command, ...args].join(' ')} ended with ${code ?? signal ?? 'nothing'}:\n${output}`);
  return stdout.trim();
}
