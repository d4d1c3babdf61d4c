/** The command line of `xtp-rx`: what can be asked for. Each command loads what it needs when it is called, so that the doctor works where the addon does not. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { parseAddress, type Address } from './addresses';
import type { DoctorOptions } from './doctor/doctor';
import { exitCode, exitCodeTexts } from './exit-codes';
import { UsageError } from './failure';
import { print, say, toJson } from './output';
import { packageFacts } from './package-facts';
import type { DayOptions } from './sim/day';
import type { RunOptions } from './sim/run';
import type { WatchOptions } from './watch/options';
import type { RecordOptions } from './watch/record';

interface Common {
  readonly json?: boolean;
  readonly verbose?: boolean;
}

const exitCodesHelp = ['', 'Exit codes:', ...Object.entries(exitCodeTexts).map(([code, text]) => `  ${code}  ${text}`)].join('\n');

function examples(...lines: readonly string[]): string {
  return ['', 'Examples:', ...lines.map((line) => `  ${line}`)].join('\n');
}

function address(text: string): Address {
  const parsed = parseAddress(text);
  if (!parsed) throw new InvalidArgumentError('It is written host:port, like 10.1.2.3:6001.');
  return parsed;
}

function numberFrom(least: number, isWhole: boolean): (text: string) => number {
  return (text) => {
    const value = text.trim() === '' ? NaN : Number(text);
    if (value >= least && Number.isFinite(value) && (!isWhole || Number.isInteger(value))) return value;
    throw new InvalidArgumentError(`It is a ${isWhole ? 'whole ' : ''}number, ${least} or more.`);
  };
}

function addDoctor(program: Command): void {
  program
    .command('doctor')
    .summary('look at everything that must be right, and say what is not')
    .description(
      'Looks at Node, the platform, the addon and the simulated counter, and at what you name: the folder of the SDK, the client id, the folder for logs, the fronts. Changes nothing. Contacts nobody unless --connect is given.',
    )
    .option('--sdk <folder>', "folder of the vendor's libraries")
    .option('--client-id <id>', 'the client id that your program will use')
    .option('--log-folder <folder>', 'the folder for logs that your program will use')
    .option('--quote <host:port>', 'the quote front', address)
    .option('--trade <host:port>', 'the trade front', address)
    .option('--connect', 'try the fronts: one TCP connection each, without a login')
    .option('--timeout <ms>', 'how long such a connection may take', numberFrom(1, true), 5000)
    .addHelpText(
      'after',
      examples(
        'xtp-rx doctor',
        'xtp-rx doctor --sdk ~/xtp/lib --client-id 1 --log-folder ./log',
        'xtp-rx doctor --quote 10.1.2.3:6001 --connect --json',
      ),
    )
    .action(async (_options, command: Command) => {
      const { timeout, json, ...options } = command.optsWithGlobals<Common & Omit<DoctorOptions, 'timeoutMs'> & { timeout: number }>();
      const [{ examine }, { reportOf }] = await Promise.all([import('./doctor/doctor.js'), import('./doctor/report.js')]);
      const findings = await examine({ ...options, timeoutMs: timeout });
      const good = findings.every(({ status }) => status !== 'problem');
      print(json ? toJson({ ok: good, findings }, 2) : reportOf(findings));
      if (!good) process.exitCode = exitCode.failed;
    });
}

function addDemo(program: Command): void {
  program
    .command('demo')
    .summary('an order on the simulated counter, from the quote to the sums')
    .description(
      'Logs in to the simulated counter, takes a quote, buys at it, shows the order, its trades, the position and the cash, and compares the sums with the counter. It takes a moment and needs no account.',
    )
    .addHelpText('after', examples('xtp-rx demo', 'xtp-rx demo --json | jq .event'))
    .action(async (_options, command: Command) => {
      const isJson = command.optsWithGlobals<Common>().json === true;
      const [{ runDemo }, { demoLine, sumsHead }] = await Promise.all([import('./demo/demo.js'), import('./demo/lines.js')]);
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

function addWatch(program: Command): void {
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
      const [{ follow }, { toScreen }] = await Promise.all([import('./watch/follow.js'), import('./watch/to-screen.js')]);
      await follow(symbols, options, toScreen(json === true));
    });
}

function addRecord(program: Command): void {
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
      const { record } = await import('./watch/record.js');
      await record(symbols, command.optsWithGlobals<RecordOptions>());
    });
}

function addSim(program: Command): void {
  const sim = program.command('sim').summary('the simulated counter: its settings, what can go wrong, other programs on it');
  sim.description(
    "The simulated counter is two libraries that stand in for the vendor's. It lives inside the process that loads them, so there is no server to start: set it up by a file of settings and a scenario, and give these to watch, to record, or to any XTP program.",
  );

  sim
    .command('settings [part]')
    .summary('every setting with its type, default and meaning')
    .description('Lists the settings whose names contain the part, or all of them.')
    .option('--file', 'as a file of settings to be edited, for --config and XTP_SIM_CONFIG')
    .addHelpText('after', examples('xtp-rx sim settings quotes.', 'xtp-rx sim settings --file > counter.conf'))
    .action(async (part: string | undefined, _options, command: Command) => {
      const { json, file } = command.optsWithGlobals<Common & { file?: boolean }>();
      const { settingsFile, settingsLike, settingsText } = await import('./sim/listings.js');
      const settings = settingsLike(part);
      if (settings.length === 0) say(`No setting's name contains ${part ?? ''}.`);
      print(json ? toJson(settings, 2) : file ? settingsFile(settings) : settingsText(settings));
    });

  sim
    .command('actions')
    .summary('what can happen in a scenario')
    .description('Lists the actions of scenarios with their parameters; those in brackets may be left out.')
    .action(async (_options, command: Command) => {
      const [{ actionsText }, { counterActions }] = await Promise.all([
        import('./sim/listings.js'),
        import('./generated/counter-options.js'),
      ]);
      print(command.optsWithGlobals<Common>().json ? toJson(counterActions, 2) : actionsText());
    });

  sim
    .command('scenarios [name]')
    .summary('scenarios that are ready to be played; with a name, the text of one')
    .description('Lists the scenarios that come with xtp-rx, or prints one, to be changed into your own.')
    .addHelpText('after', examples('xtp-rx sim scenarios', 'xtp-rx sim scenarios reconnects > mine.scenario'))
    .action(async (name: string | undefined, _options, command: Command) => {
      const [{ scenariosText }, { readyScenarios, scenarioText }] = await Promise.all([
        import('./sim/listings.js'),
        import('./sim/scenarios.js'),
      ]);
      const { json } = command.optsWithGlobals<Common>();
      if (json) print(toJson(name === undefined ? readyScenarios : readyScenarios.filter((ready) => ready.name === name), 2));
      else print(name === undefined ? scenariosText() : scenarioText(name).trimEnd());
    });

  sim
    .command('check')
    .summary('whether the counter takes a file of settings, or a scenario')
    .description('Gives the files to a simulated counter, and says which line it does not take.')
    .option('--config <file>', 'a file of settings')
    .option('--scenario <name|file>', 'a scenario')
    .action(async (_options, command: Command) => {
      const { json, ...files } = command.optsWithGlobals<Common & DayOptions>();
      const { checkFiles } = await import('./sim/check.js');
      const faults = checkFiles(files);
      if (json) print(toJson({ ok: faults.length === 0, faults }, 2));
      else print(faults.length === 0 ? 'Nothing is wrong.' : faults.join('\n'));
      if (faults.length > 0) process.exitCode = exitCode.failed;
    });

  sim
    .command('run [command...]')
    .summary('another XTP program on the simulated counter')
    .description(
      "Starts a program in whatever language so that it finds the simulated counter where it looks for the vendor's libraries. Ends with the exit code of the program. Programs with an rpath of their own look there first: see docs/simulator.md.",
    )
    .option('--config <file>', 'settings of the counter')
    .option('--scenario <name|file>', 'what goes wrong at which time')
    .option('--print', 'print the environment that it needs, instead of starting it')
    .addHelpText('after', examples('xtp-rx sim run --config counter.conf -- ./my-strategy --live', 'xtp-rx sim run --print'))
    .action(async (words: string[], _options, command: Command) => {
      const { json, print: isPrinted, ...options } = command.optsWithGlobals<Common & RunOptions & { print?: boolean }>();
      const { environmentToPrint, runOnCounter } = await import('./sim/run.js');
      if (!isPrinted) {
        if (words.length === 0) throw new UsageError('What is to be started? xtp-rx sim run -- <program> <arguments>');
        process.exitCode = await runOnCounter(words, options);
        return;
      }
      const environment = environmentToPrint(options);
      print(
        json
          ? toJson(environment, 2)
          : Object.entries(environment)
              .map(([name, value]) => `${name}=${value}`)
              .join('\n'),
      );
    });
}

function addVersion(program: Command): void {
  program
    .command('version')
    .summary('versions of everything that matters in a question')
    .description('Prints the versions of the package, the addon, Node-API, XTP and the simulated counter.')
    .action(async (_options, command: Command) => {
      const { versionLines, versions } = await import('./version.js');
      const all = await versions();
      print(command.optsWithGlobals<Common>().json ? toJson(all, 2) : versionLines(all));
    });
}

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
