/** g++ and objdump: what they say of a piece of C++. Everything they write goes into a temporary folder. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from './usage-error';

/** The compiler refused the code: its complaints, without a path of this machine. */
export class CompileError extends Error {
  constructor(readonly complaints: readonly string[]) {
    super(complaints.slice(0, 5).join('\n'));
    this.name = 'CompileError';
  }
}

const debugFlags = ['-g', '-gdwarf-5', '-fno-eliminate-unused-debug-types', '-femit-class-debug-always'];

export class Compiler {
  readonly #folder = mkdtempSync(join(tmpdir(), 'xtp-rx-check-'));

  /** Removes everything that was compiled. */
  dispose(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Compiles to an object file with full debug information, also of types and classes that nothing uses. */
  compile(code: string, includes: readonly string[]): string {
    const object = join(this.#folder, 'check.o');
    this.#gcc(code, includes, [...debugFlags, '-c', '-o', object]);
    return object;
  }

  debugInfo(object: string): string {
    const { stdout } = spawnSync('objdump', ['--dwarf=info', object], { encoding: 'utf8', maxBuffer: 1 << 28, env: plainWords() });
    if (!stdout) throw new UsageError('TOOL', 'objdump could not read the debug information. Install binutils, which come with g++.');
    return stdout;
  }

  /** Every macro that stands after the code: its name and its text. */
  macros(code: string, includes: readonly string[]): Map<string, string> {
    const text = this.#gcc(code, includes, ['-dM', '-E']);
    return new Map([...text.matchAll(/^#define (\w+)(?: (.*))?$/gm)].map(([, name, value]) => [name!, value ?? '']));
  }

  /** Compiles to a program and gives back what it prints. */
  run(code: string, includes: readonly string[], args: readonly string[] = []): string {
    const program = join(this.#folder, 'check');
    this.#gcc(code, includes, ['-o', program, '-ldl']);
    const { stdout, status, signal } = spawnSync(program, args, { encoding: 'utf8', timeout: 60_000 });
    return status === 0 ? stdout : `${stdout}the program ended with ${signal ?? `exit code ${status}`}\n`;
  }

  #gcc(code: string, includes: readonly string[], options: readonly string[]): string {
    const source = join(this.#folder, 'check.cc');
    writeFileSync(source, code);
    const flags = ['-std=c++17', '-w', '-fno-diagnostics-show-caret', ...includes.map((folder) => `-I${folder}`)];
    const done = spawnSync('g++', [...flags, source, ...options], { encoding: 'utf8', maxBuffer: 1 << 28, env: plainWords() });
    if (done.error) throw new UsageError('TOOL', `g++ could not be started: ${done.error.message}. Install it (Debian: apt install g++).`);
    if (done.status !== 0) throw new CompileError(complaints(done.stderr));
    return done.stdout;
  }
}

function complaints(stderr: string): string[] {
  return [...stderr.matchAll(/(?:^|\/)([^/:\n]+):\d+(?::\d+)?: (?:fatal )?error: (.*)$/gm)].map(([, file, text]) =>
    file === 'check.cc' ? text! : `${file}: ${text}`,
  );
}

function plainWords(): NodeJS.ProcessEnv {
  return { ...process.env, LC_ALL: 'C' };
}
