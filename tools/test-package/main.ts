/**
 * `npm run test:package`: the package as it would be published, as users meet it. It is packed, installed into an empty project by an npm that finds no
 * compiler, and used by several versions of Node and TypeScript. `-- --only <part>` runs one part, `--tarball <file>` tests one that was packed before.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bareEnvironment, toolsOfThisMachine } from './bare';
import { checkContents } from './contents';
import { timeFirstQuote } from './first-quote';
import { buildAskingAddon, checkHost, checkWantsNone, makeHost } from './host/no-external-buffers';
import { lintTarball } from './lint';
import { runCommand, runPrograms } from './on-node';
import { projectWith } from './project';
import { nodeOf, nodeVersions, typeConsumers, typeScriptOf } from './published';
import { checkBuild, checkMessages, checkMusl, withoutPrebuilds } from './source-build';
import { packed, packThis, type Tarball } from './tarball';
import { checkTypes } from './types';

interface Given {
  readonly scratch: string;
  readonly tarball: Tarball;
  /** Node and npm, no compiler. */
  readonly bare: NodeJS.ProcessEnv;
}

type Part = (given: Given) => readonly string[];

/** With blanks and Chinese characters: nothing may depend on plain paths. */
const oddName = 'my project 项目';

const parts: Readonly<Record<string, Part>> = {
  contents: ({ tarball }) => [checkContents(tarball), lintTarball(tarball.path)],

  nodes({ scratch, tarball, bare }) {
    const project = projectWith(join(scratch, oddName), [tarball.path], bare, ['--ignore-scripts']);
    return nodeVersions.flatMap((version) => {
      const node = nodeOf(version);
      return [...runPrograms(node, project, bare), ...runCommand(node, project, bare)].map((line) => `Node ${version}: ${line}`);
    });
  },

  electron({ scratch, tarball, bare }) {
    const resources = join(scratch, 'Trader 应用', 'resources');
    const project = projectWith(join(resources, 'app.asar.unpacked'), [tarball.path], bare, ['--ignore-scripts']);
    checkWantsNone(join(project, 'node_modules', 'xtp-rx', 'prebuilds', 'linux-x64', 'xtp-rx.glibc.node'));
    const asking = buildAskingAddon(scratch);
    return nodeVersions.flatMap((version) => {
      const host = join(scratch, version, 'electron-like');
      makeHost(nodeOf(version), host);
      checkHost(nodeOf(version), host, asking);
      const options = ['--require', join(project, 'as-electron.js')];
      return runPrograms(host, project, bare, { options, programs: ['main-job.mjs', 'workers.mjs'] }).map(
        (line) => `host of Node ${version} without external buffers: ${line}`,
      );
    });
  },

  types: ({ scratch, tarball, bare }) =>
    typeConsumers.map(({ typeScript, rxjs }) => {
      const project = projectWith(join(scratch, `types-${typeScript}`), [tarball.path, `rxjs@${rxjs}`, '@types/node@20'], bare);
      return `${checkTypes(nodeOf(nodeVersions[1]), typeScriptOf(typeScript), typeScript, project)}, rxjs ${rxjs}`;
    }),

  'first-quote'({ scratch, tarball, bare }) {
    projectWith(join(scratch, 'warm'), [tarball.path], bare);
    return [timeFirstQuote(tarball.path, join(scratch, 'empty'), bare)];
  },

  'source-build'({ scratch, tarball, bare }) {
    const bald = withoutPrebuilds(tarball.path, join(scratch, 'bald'));
    return [checkMessages(bald, scratch, bare), checkMusl(tarball.path, scratch, bare), ...checkBuild(bald, scratch)];
  },
};

interface Choice {
  readonly chosen: readonly string[];
  readonly path: string | undefined;
}

function readOptions(): Choice {
  const { values } = parseArgs({ options: { only: { type: 'string', multiple: true }, tarball: { type: 'string' } } });
  const chosen = values.only ?? Object.keys(parts);
  const unknown = chosen.filter((name) => !(name in parts));
  if (unknown.length > 0) throw new Error(`--only takes ${Object.keys(parts).join(', ')}`);
  return { chosen, path: values.tarball && resolve(values.tarball) };
}

function main(): void {
  const { chosen, path } = readOptions();
  const scratch = mkdtempSync(join(tmpdir(), 'xtp-rx-package-'));
  try {
    const bare = bareEnvironment(join(scratch, 'bin'));
    console.log(`installed without ${toolsOfThisMachine().join(', ')}: none is on the PATH, which has node, npm and sh`);
    const tarball = path === undefined ? packThis(scratch) : packed(path);
    for (const name of chosen) {
      const started = performance.now();
      const lines = parts[name]!({ scratch, tarball, bare });
      console.log([`\n${name} (${((performance.now() - started) / 1000).toFixed(0)} s)`, ...lines].join('\n  '));
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

main();
