/** `xtp-rx demo`. */
import type { Command } from 'commander';
import { exitCode } from '../exit-codes';
import { print, say, toJson } from '../output';
import { examples, type Common } from './common';

export function addDemo(program: Command): void {
  program
    .command('demo')
    .summary('an order on the simulated counter, from the quote to the sums')
    .description(
      'Logs in to the simulated counter, takes a quote, buys at it, shows the order, its trades, the position and the cash, and compares the sums with the counter. It takes a moment and needs no account.',
    )
    .addHelpText('after', examples('xtp-rx demo', 'xtp-rx demo --json | jq .event'))
    .action(async (_options, command: Command) => {
      const isJson = command.optsWithGlobals<Common>().json === true;
      const [{ runDemo }, { demoLine, sumsHead }] = await Promise.all([import('../demo/demo.js'), import('../demo/lines.js')]);
      let isFirstSum = true;
      const good = await runDemo((told) => {
        if (told.event === 'sum' && isFirstSum && !isJson) print(sumsHead);
        isFirstSum &&= told.event !== 'sum';
        print(isJson ? toJson(told) : demoLine(told));
      });
      say(good ? 'Everything adds up.' : 'This does not add up.');
      if (!good) process.exitCode = exitCode.failed;
    });
}
