/** The command line of `xtp-rx`. Each command loads what it needs when it is called, so that the doctor works where the addon does not. */
import { Command } from 'commander';
import { examples } from './commands/common';
import { addDemo } from './commands/demo';
import { addDoctor } from './commands/doctor';
import { addRecord, addWatch } from './commands/quotes';
import { addSim } from './commands/sim';
import { addVersion } from './commands/version';
import { exitCodeTexts } from './exit-codes';
import { packageFacts } from './package-facts';

const exitCodesHelp = ['', 'Exit codes:', ...Object.entries(exitCodeTexts).map(([code, text]) => `  ${code}  ${text}`)].join('\n');

export function createProgram(): Command {
  const program = new Command('xtp-rx');
  program
    .description(
      'XTP for Node.js on the command line: is all well here, what does it look like, what does the market say. Everything runs without an account, on the simulated counter.',
    )
    .version(packageFacts().version, '-V, --version', 'print the version of xtp-rx')
    .option('--json', 'data as JSON: one document, or a line for each event')
    .option('--verbose', 'where a failure comes from, too')
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError('(add --help for what there is)')
    .addHelpText('afterAll', exitCodesHelp)
    .addHelpText('after', examples('xtp-rx doctor', 'xtp-rx demo', 'xtp-rx watch 600001.SH --count 10'))
    .exitOverride();
  for (const add of [addDoctor, addDemo, addWatch, addRecord, addSim, addVersion]) add(program);
  return program;
}
