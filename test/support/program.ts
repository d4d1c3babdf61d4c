/** Runs a program in a process of its own, on the compiled package. */
import { spawn, type ChildProcess } from 'node:child_process';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** It was still running when its time was over, and was killed. */
  readonly hung: boolean;
}

/** A program of test/process/programs. */
export function runProgram(program: string, args: readonly string[] = [], patienceMs = 15_000): Promise<Ended> {
  return runFile(join('test', 'process', 'programs', `${program}.ts`), args, patienceMs);
}

/** Resolves when the program has ended, or was ended after `patienceMs`. */
export function runFile(file: string, args: readonly string[], patienceMs: number): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, file), ...args], {
    cwd: root,
    // `xtp-rx` is what users get: the compiled package.
    env: { ...process.env, TSX_TSCONFIG_PATH: join(root, 'tsconfig.run.json'), NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return endOf(child, patienceMs);
}

/** Resolves when a program has ended, or was ended after `patienceMs`. */
export function endOf(child: ChildProcess, patienceMs: number): Promise<Ended> {
  return new Promise((done, fail) => {
    let [stdout, stderr, hung] = ['', '', false];
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    const timer = setTimeout(() => {
      hung = true;
      child.kill('SIGKILL');
    }, patienceMs);
    child.once('error', fail);
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      done({ code, signal, stdout, stderr, hung });
    });
  });
}

/** What a program that ended well looks like. */
export function endedWith(stdout: string, code = 0): Ended {
  return { code, signal: null, stdout, stderr: '', hung: false };
}
