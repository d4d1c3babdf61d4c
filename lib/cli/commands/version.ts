/** `xtp-rx version`. */
import type { Command } from 'commander';
import { print, toJson } from '../output';
import type { Common } from './common';

export function addVersion(program: Command): void {
  program
    .command('version')
    .summary('versions of everything that matters in a question')
    .description('Prints the versions of the package, the addon, Node-API, XTP and the simulated counter.')
    .action(async (_options, command: Command) => {
      const { versionLines, versions } = await import('../version.js');
      const all = await versions();
      print(command.optsWithGlobals<Common>().json ? toJson(all, 2) : versionLines(all));
    });
}
