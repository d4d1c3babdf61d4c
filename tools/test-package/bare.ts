/** The environment of a user without any tool: Node, npm and nothing else on the PATH. */
import { accessSync, constants, mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { environment, systemPath } from '../support/environment';

const tools = [
  ...['g++', 'gcc', 'c++', 'cc', 'clang', 'clang++', 'ld', 'cmake', 'make', 'gmake', 'ninja'],
  ...['python', 'python3', 'node-gyp', 'cmake-js', 'git'],
];
/** Where a command is on a PATH. */
export function which(command: string, path: string): string | undefined {
  return path
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** Makes a folder that holds `node`, `npm` and a shell for npm's scripts, and gives the environment that has only it. */
export function bareEnvironment(folder: string): NodeJS.ProcessEnv {
  const npm = which('npm', systemPath);
  if (!npm) throw new Error('npm is not on the PATH');
  mkdirSync(folder, { recursive: true });
  symlinkSync(process.execPath, join(folder, 'node'));
  symlinkSync(realpathSync(npm), join(folder, 'npm'));
  symlinkSync('/bin/sh', join(folder, 'sh'));
  const found = tools.filter((tool) => which(tool, folder));
  if (found.length > 0) throw new Error(`the PATH without tools has ${found.join(', ')}`);
  return environment(folder);
}

/** The tools of `bareEnvironment`'s list that this machine has: that they are not seen there means something. */
export function toolsOfThisMachine(): readonly string[] {
  return tools.filter((tool) => which(tool, systemPath));
}
