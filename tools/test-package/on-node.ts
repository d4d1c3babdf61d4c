/** What is run on each Node. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../support/run';

interface Manifest {
  readonly version: string;
  readonly bin?: Readonly<Record<string, string>>;
}

const suite = ['entry-points.js', 'entry-points.mjs', 'main-job.mjs', 'workers.mjs'];

interface Choice {
  /** Of node. */
  readonly options?: readonly string[];
  readonly programs?: readonly string[];
}

/** Runs the programs of a project; what they said, a line each. */
export function runPrograms(
  node: string,
  project: string,
  env: NodeJS.ProcessEnv,
  { options = [], programs = suite }: Choice = {},
): readonly string[] {
  return programs.map((program) => {
    const started = performance.now();
    const said = run(node, [...options, program], { cwd: project, env, timeoutMs: 60_000 });
    return `${said} (${((performance.now() - started) / 1000).toFixed(1)} s)`;
  });
}

/** Runs the package's command, if it has one. */
export function runCommand(node: string, project: string, env: NodeJS.ProcessEnv): readonly string[] {
  const folder = join(project, 'node_modules', 'xtp-rx');
  const { version, bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  if (!bin) return [];
  const command = join(project, 'node_modules', '.bin', 'xtp-rx');
  if (!existsSync(command)) throw new Error('the command xtp-rx was not installed');
  const said = run(node, [command, 'version'], { cwd: project, env });
  if (!said.includes(version)) throw new Error(`xtp-rx version does not say ${version}:\n${said}`);
  run(node, [command, 'doctor'], { cwd: project, env });
  return ['xtp-rx version and xtp-rx doctor'];
}
