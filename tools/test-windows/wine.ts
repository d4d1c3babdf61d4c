/** Windows without Windows: a wine of its own, and programs in it. What they print goes to a file: wine gives Node no pipe of Linux. */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../support/run';

export interface Ended {
  readonly status: number;
  readonly printed: string;
}

export class Wine {
  readonly #env: NodeJS.ProcessEnv;

  /** `folder` is made into a Windows drive C: and what belongs to it. */
  constructor(folder: string, standIn: string) {
    mkdirSync(folder, { recursive: true });
    this.#env = {
      ...process.env,
      WINEPREFIX: join(folder, 'wine'),
      WINEDEBUG: '-all',
      WINEARCH: 'win64',
      NODE_SKIP_PLATFORM_CHECK: '1',
      NODE_OPTIONS: '',
      NO_COLOR: '1',
      XTP_RX_DATA: undefined, // a folder of this system; real days are read by the same code
    };
    run('wineboot', ['--init'], { cwd: folder, env: this.#env });
    const system = join(folder, 'wine', 'drive_c', 'windows', 'system32');
    run('x86_64-w64-mingw32-gcc-posix', ['-shared', '-o', join(system, 'bcryptprimitives.dll'), standIn, '-ladvapi32'], { cwd: folder });
  }

  /** Runs a program to its end, or ends it after `patienceMs`. */
  run(program: string, args: readonly string[], cwd: string, patienceMs: number, env: NodeJS.ProcessEnv = {}): Ended {
    const log = join(cwd, 'printed.log');
    const file = openSync(log, 'w');
    const stdio = ['ignore', file, file] as const;
    const done = spawnSync('wine', [program, ...args], {
      cwd,
      stdio: [...stdio],
      env: { ...this.#env, ...env },
      timeout: patienceMs,
      killSignal: 'SIGKILL',
    });
    closeSync(file);
    if (done.error) this.end(); // the time is over: wine goes on without the process that started it
    return { status: done.status ?? -1, printed: readFileSync(log, 'utf8') };
  }

  /** Ends whatever still runs in it. */
  end(): void {
    spawnSync('wineserver', ['--kill', '--wait'], { env: this.#env });
  }
}

/** A path of Linux as a program in wine sees it. */
export const asWindows = (path: string): string => `Z:${path.replaceAll('/', '\\')}`;
