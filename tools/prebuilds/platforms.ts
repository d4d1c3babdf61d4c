/** How the binaries of each platform are made, and by what. */
import { availableParallelism } from 'node:os';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../support/run';
import { root } from './sources';

export interface Platform {
  /** As node-gyp-build calls the folder. */
  readonly name: 'linux-x64' | 'win32-x64';
  readonly addon: string;
  /** The simulated counter, beside the addon. */
  readonly libraries: readonly string[];
  /** What compiles and links: other tools make other bytes. */
  toolchain(): string[];
  /** Builds in a copy of the sources, and puts the files into `out`. */
  build(sources: string, out: string): void;
}

const firstLine = (command: string, ...args: string[]) => run(command, args, { cwd: root }).split('\n', 1)[0] ?? '';

const bin = (name: string) => join(root, 'node_modules', '.bin', name);

/** The oldest Node whose headers are wanted; binaries of Node-API 8 load in all later ones. */
const headersOf = '20.20.2';

export const linux: Platform = {
  name: 'linux-x64',
  addon: 'xtp-rx.glibc.node',
  libraries: ['libxtpquoteapi.so', 'libxtptraderapi.so'],
  toolchain: () => [firstLine('g++', '--version'), firstLine('ld', '--version'), `node-gyp ${firstLine(bin('node-gyp'), '--version')}`],
  build(sources, out) {
    const env = { ...process.env, JOBS: String(availableParallelism()) };
    const args = ['--napi', '-t', headersOf, '--strip', '--tag-libc', 'glibc', '--name', 'xtp-rx', '--node-gyp', bin('node-gyp')];
    run(bin('prebuildify'), args, { cwd: sources, env });
    take(join(sources, 'prebuilds', this.name), out, this);
  },
};

const mingw = 'x86_64-w64-mingw32';

export const windows: Platform = {
  name: 'win32-x64',
  addon: 'xtp-rx.node',
  libraries: ['xtpquoteapi.dll', 'xtptraderapi.dll'],
  toolchain: () => [firstLine(`${mingw}-g++-posix`, '--version'), firstLine(`${mingw}-ld`, '--version'), firstLine('cmake', '--version')],
  build(sources, out) {
    const built = join(sources, 'build');
    const flags = ['-DCMAKE_TOOLCHAIN_FILE=cpp/windows/toolchain.cmake', '-DCMAKE_BUILD_TYPE=Release'];
    run('cmake', ['-S', '.', '-B', built, ...flags], { cwd: sources });
    run('cmake', ['--build', built, '--parallel', String(availableParallelism())], { cwd: sources });
    copyFileSync(join(built, 'xtp_rx.node'), join(built, this.addon));
    take(built, out, this);
  },
};

export const platforms: readonly Platform[] = [linux, windows];

export const filesOf = (platform: Platform): string[] => [platform.addon, ...platform.libraries];

function take(from: string, out: string, platform: Platform): void {
  mkdirSync(out, { recursive: true });
  for (const file of filesOf(platform)) copyFileSync(join(from, file), join(out, file));
}
