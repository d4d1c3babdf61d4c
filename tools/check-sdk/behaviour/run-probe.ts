import { fork } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../codegen/schema';
import type { Finding } from './finding';

const patienceMs = 60_000;

/** What a question found with these libraries; a text that says how it ended otherwise. */
export function runProbe(question: string, folder: string, logFolder: string): Promise<readonly Finding[] | string> {
  return new Promise((resolve) => {
    // `xtp-rx` is what users get: the compiled package.
    const env = { ...process.env, TSX_TSCONFIG_PATH: join(root, 'tsconfig.run.json'), NODE_OPTIONS: '' };
    const child = fork(join(__dirname, 'probe.ts'), [question, folder, logFolder], {
      cwd: root,
      execArgv: ['--import', 'tsx'],
      env,
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let findings: readonly Finding[] | undefined;
    let stderr = '';
    let hung = false;
    const timer = setTimeout(() => {
      hung = true;
      child.kill('SIGKILL');
    }, patienceMs);
    child.on('message', (message) => (findings = message as Finding[]));
    child.stderr!.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      const end = hung ? `did not end within ${patienceMs} ms` : `ended with ${signal ?? `exit code ${code}`}`;
      resolve(findings && code === 0 ? findings : `${end} ${/^\w*Error.*$/m.exec(stderr)?.[0] ?? ''}`.trim());
    });
  });
}
