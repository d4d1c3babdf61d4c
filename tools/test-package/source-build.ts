/** What a user gets where no prebuilt addon fits: a build, or one message of what is missing. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { environment } from '../support/environment';
import { runPrograms } from './on-node';
import { projectWith } from './project';
import { run, tryRun } from '../support/run';
import { pack } from './tarball';

/** The same package without the prebuilt addons, packed again: installing it is what installing on such a system is. */
export function withoutPrebuilds(tarball: string, scratch: string): string {
  mkdirSync(scratch, { recursive: true });
  run('tar', ['-xzf', tarball, '-C', scratch], { cwd: scratch, env: process.env });
  const unpacked = join(scratch, 'package');
  rmSync(join(unpacked, 'prebuilds'), { recursive: true });
  return pack(unpacked, scratch).path;
}

/** Without tools, the installation fails and names all that is missing; without scripts, the package says so when it is loaded. */
export function checkMessages(tarball: string, scratch: string, bare: NodeJS.ProcessEnv): string {
  const quiet = projectWith(join(scratch, 'no scripts'), [tarball], bare, ['--ignore-scripts']);
  const loaded = tryRun(process.execPath, ['-e', 'try { require("xtp-rx") } catch (e) { console.log(e.name, e.code, e.message) }'], {
    cwd: quiet,
    env: bare,
  });
  if (!/^XtpAddonNotFoundError XTP_ADDON_NOT_FOUND .*npm rebuild xtp-rx/.test(loaded.stdout)) {
    throw new Error(`without an addon, the package says:\n${loaded.output}`);
  }
  const rebuilt = tryRun('npm', ['rebuild', 'xtp-rx'], { cwd: quiet, env: bare });
  const said = /xtp-rx: no prebuilt addon fits this system .*\n.*apt install.*/.exec(rebuilt.output)?.[0];
  const named = ['C++ compiler', 'make', 'Python 3'].every((tool) => said?.includes(tool));
  if (rebuilt.code === 0 || !said || !named)
    throw new Error(`without tools, npm rebuild ends with ${rebuilt.code} and:\n${rebuilt.output}`);
  return `${loaded.stdout.trim()}\n${said}`;
}

/** On a system with another C library than XTP needs, the installation says that. */
export function checkMusl(tarball: string, scratch: string, bare: NodeJS.ProcessEnv): string {
  const project = projectWith(join(scratch, 'musl'), [tarball], bare, ['--ignore-scripts']);
  const options = ['--require', join(project, 'as-musl.js')];
  const script = join(project, 'node_modules', 'xtp-rx', 'scripts', 'install.js');
  const { code, output } = tryRun(process.execPath, [...options, script], { cwd: project, env: bare });
  if (code === 0 || !output.includes('XTP needs glibc')) throw new Error(`with musl, the installation ends with ${code} and:\n${output}`);
  return output.trim();
}

/** With tools, npm's own node-gyp builds the addon and the counter while it installs, and the main job runs on them. */
export function checkBuild(tarball: string, scratch: string): readonly string[] {
  const env = { ...environment(), ...chosenCompiler() };
  const project = projectWith(join(scratch, 'with-tools'), [tarball], env, ['--foreground-scripts']);
  return runPrograms(process.execPath, project, env);
}

/** A compiler that the caller chose, one with a cache for example. */
function chosenCompiler(): NodeJS.ProcessEnv {
  const names = ['CC', 'CXX', 'CCACHE_BASEDIR', 'CCACHE_NOHASHDIR', 'CCACHE_DIR', 'npm_config_nodedir'];
  return Object.fromEntries(names.filter((name) => process.env[name] !== undefined).map((name) => [name, process.env[name]]));
}
