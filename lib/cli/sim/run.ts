/** `xtp-rx sim run -- <program>`: another XTP program on the simulated counter, by what it finds instead of the vendor's libraries. */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { addonPath } from '../doctor/addon';
import { UsageError } from '../failure';
import { temporaryFolder } from '../temporary-folder';
import { readyScenarios, type ReadyScenario } from './scenarios';

export interface RunOptions {
  readonly config?: string;
  readonly scenario?: string;
}

/** Where the simulated counter's libraries are. Throws where the package has none for this platform. */
function counterFolder(): string {
  const addon = addonPath();
  if (addon === undefined)
    throw new Error(`There is no simulated counter for ${process.platform}-${process.arch}. xtp-rx doctor says more.`);
  return dirname(addon);
}

const readyScenario = (name: string | undefined): ReadyScenario | undefined => readyScenarios.find((ready) => ready.name === name);

/** What a program's environment must have. Throws a UsageError for a ready scenario, which is no file. */
export function environmentToPrint(options: RunOptions): Record<string, string> {
  const ready = readyScenario(options.scenario);
  if (!ready) return counterEnvironment(options);
  throw new UsageError(`Make a file of it first: xtp-rx sim scenarios ${ready.name} > ${ready.name}.scenario`);
}

/** `scenario` is a file. */
function counterEnvironment({ config, scenario }: RunOptions): Record<string, string> {
  const search = process.platform === 'win32' ? 'PATH' : 'LD_LIBRARY_PATH';
  const before = process.env[search];
  return {
    [search]: before ? `${counterFolder()}${delimiter}${before}` : counterFolder(),
    ...(config !== undefined && { XTP_SIM_CONFIG: resolve(config) }),
    ...(scenario !== undefined && { XTP_SIM_SCENARIO: resolve(scenario) }),
  };
}

/** Resolves with the exit code of the program: 128 and the signal's number where one ended it, as in a shell. */
export function runOnCounter([command = '', ...args]: readonly string[], options: RunOptions): Promise<number> {
  const scratch = temporaryFolder();
  const ready = readyScenario(options.scenario);
  const file = join(scratch.path, 'day.scenario');
  if (ready) writeFileSync(file, ready.text);
  const environment = counterEnvironment(ready ? { ...options, scenario: file } : options);
  const done = new Promise<number>((end, fail) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...environment } });
    // A terminal sends its Ctrl-C to both; the program decides what it means.
    const wait = (): void => undefined;
    process.on('SIGINT', wait);
    const forward = (): void => void child.kill('SIGTERM');
    process.once('SIGTERM', forward);
    child.once('error', (error) => fail(new Error(`${command} can not be started: ${error.message}`)));
    child.once('exit', (code, signal) => {
      process.off('SIGINT', wait).off('SIGTERM', forward);
      end(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
  return done.finally(() => scratch.remove());
}
