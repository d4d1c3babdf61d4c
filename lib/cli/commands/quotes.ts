/** `xtp-rx watch` and `xtp-rx record`. */
import { Option, type Command } from 'commander';
import type { WatchOptions } from '../watch/options';
import type { RecordOptions } from '../watch/record';
import { address, examples, numberFrom, type Common } from './common';

/** Which day the simulated counter plays. */
function addDayOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--feed <file>', 'simulated: a recorded day, as record and importDatayes write it').conflicts(['sdk', 'synthetic']),
    )
    .addOption(new Option('--synthetic <settings>', 'simulated: a made-up market, like seed:1,instruments:100').conflicts('sdk'))
    .addOption(new Option('--config <file>', 'simulated: settings of the counter (sim settings)').conflicts('sdk'))
    .addOption(new Option('--scenario <name|file>', 'simulated: what goes wrong at which time (sim scenarios)').conflicts('sdk'));
}

function addQuoteOptions(command: Command): Command {
  command
    .option('--sdk <folder>', "real quotes: folder of the vendor's libraries; without it the simulated counter is shown")
    .option('--quote <host:port>', 'real quotes: the front', address)
    .option('--user <name>', 'real quotes: the account (or XTP_USER)')
    .option('--password-file <file>', 'real quotes: a file that holds the password (or XTP_PASSWORD, or it is asked for)')
    .addOption(new Option('--protocol <protocol>', 'how quotes come').choices(['tcp', 'udp']).default('tcp'))
    .option('--local-ip <address>', 'the network card to use, on machines with several')
    .option('--client-id <id>', '1 to 99, another one for each program of an account', numberFrom(1, true), 1)
    .option('--log-folder <folder>', 'where the SDK keeps its logs (real quotes: xtp-log, otherwise none are kept)')
    .option('--speed <factor>', 'simulated: times as fast as life, 0 for as fast as it goes', numberFrom(0, false), 60);
  return addDayOptions(command)
    .option('--ticks', 'orders and trades tick by tick, too')
    .option('--count <n>', 'end after so many quotes', numberFrom(1, true))
    .option('--seconds <s>', 'end after so long', numberFrom(0, false));
}

export function addWatch(program: Command): void {
  addQuoteOptions(program.command('watch <symbols...>'))
    .summary('live quotes in lines')
    .description(
      'Prints the quotes of some symbols (600519.SH 000001.SZ) as they come, until Ctrl-C, --count or --seconds. Without --sdk they are those of the simulated counter, whose sample day has 600001.SH, 688001.SH, 510300.SH, 000001.SZ, 300001.SZ and others.',
    )
    .addHelpText(
      'after',
      examples(
        'xtp-rx watch 600001.SH 000001.SZ --count 20',
        'xtp-rx watch 600001.SH --scenario reconnects --json',
        'XTP_PASSWORD=... xtp-rx watch 600519.SH --sdk ~/xtp/lib --quote 10.1.2.3:6001 --user me',
      ),
    )
    .action(async (symbols: string[], _options, command: Command) => {
      const { json, ...options } = command.optsWithGlobals<Common & WatchOptions>();
      const [{ follow }, { toScreen }] = await Promise.all([import('../watch/follow.js'), import('../watch/to-screen.js')]);
      await follow(symbols, options, toScreen(json === true));
    });
}

export function addRecord(program: Command): void {
  addQuoteOptions(program.command('record <symbols...>'))
    .requiredOption('--output <file>', '.xtpfeed: the simulated counter plays it again; .jsonl: every field; .csv: snapshots')
    .option('--force', 'replace a file that is there')
    .summary('write what watch shows into a file')
    .description(
      'Writes the quotes of some symbols into a file until Ctrl-C, --count or --seconds. The end of its name says how. A feed (.xtpfeed) keeps every bit of a quote and can be played again: watch --feed, or SimulatedCounter.loadFeed.',
    )
    .addHelpText(
      'after',
      examples(
        'xtp-rx record 600001.SH --ticks --speed 0 --output day.xtpfeed',
        'xtp-rx watch 600001.SH --feed day.xtpfeed',
        'xtp-rx record 600519.SH --sdk ~/xtp/lib --quote 10.1.2.3:6001 --user me --output 600519.csv',
      ),
    )
    .action(async (symbols: string[], _options, command: Command) => {
      const { record } = await import('../watch/record.js');
      await record(symbols, command.optsWithGlobals<RecordOptions>());
    });
}
