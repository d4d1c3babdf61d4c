/** Node and TypeScript at exact versions, out of the registry, kept under build/. */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { environment } from '../support/environment';
import { cache, root } from './paths';
import { nodeFor } from '../support/node-binaries';
import { run } from '../support/run';

/** Released versions; the oldest is what `engines` promises. */
export const nodeVersions = ['20.17.0', '20.20.2', '22.23.3', '24.21.0', '26.10.0'] as const;

/** The oldest that understand the typings or are allowed beside them, and the newest. The compiler between them is the repository's own. */
export const typeConsumers = [
  { typeScript: '5.1.6', rxjs: '7.8.0' },
  { typeScript: '7.0.2', rxjs: '7.8.2' },
] as const;

/** The folder of an installed package, with its dependencies beside it. */
function installed(name: string, version: string): string {
  const folder = join(cache, `${name}-${version}`);
  const inside = join(folder, 'node_modules', name);
  if (existsSync(inside)) return inside;
  mkdirSync(cache, { recursive: true });
  const unfinished = mkdtempSync(join(cache, 'unfinished-'));
  try {
    run('npm', ['install', '--prefix', unfinished, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', `${name}@${version}`], {
      cwd: unfinished,
      env: environment(),
      timeoutMs: 300_000,
    });
    renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return inside;
}

/** A Node that was released, which says its version itself. */
export function nodeOf(version: string): string {
  const node = nodeFor('linux-x64', version);
  const said = run(node, ['--version'], { cwd: root, env: {} });
  if (said !== `v${version}`) throw new Error(`${node} says that it is ${said}`);
  return node;
}

/** The compiler of a release. */
export function typeScriptOf(version: string): string {
  return join(installed('typescript', version), 'bin', 'tsc');
}
