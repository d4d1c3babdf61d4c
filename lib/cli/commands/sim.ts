/** `xtp-rx sim` and what is below it. */
import type { Command } from 'commander';
import { exitCode } from '../exit-codes';
import { UsageError } from '../failure';
import { print, say, toJson } from '../output';
import type { DayOptions } from '../sim/day';
import type { RunOptions } from '../sim/run';
import { examples, type Common } from './common';

function addSimSettings(sim: Command): void {
  sim
    .command('settings [part]')
    .summary('every setting with its type, default and meaning')
    .description('Lists the settings whose names contain the part, or all of them.')
    .option('--file', 'as a file of settings to be edited, for --config and XTP_SIM_CONFIG')
    .addHelpText('after', examples('xtp-rx sim settings quotes.', 'xtp-rx sim settings --file > counter.conf'))
    .action(async (part: string | undefined, _options, command: Command) => {
      const { json, file } = command.optsWithGlobals<Common & { file?: boolean }>();
      const { settingsFile, settingsLike, settingsText } = await import('../sim/listings.js');
      const settings = settingsLike(part);
      if (settings.length === 0) say(`No setting's name contains ${part ?? ''}.`);
      print(json ? toJson(settings, 2) : file ? settingsFile(settings) : settingsText(settings));
    });
}

function addSimActions(sim: Command): void {
  sim
    .command('actions')
    .summary('what can happen in a scenario')
    .description('Lists the actions of scenarios with their parameters; those in brackets may be left out.')
    .action(async (_options, command: Command) => {
      const [{ actionsText }, { counterActions }] = await Promise.all([
        import('../sim/listings.js'),
        import('../generated/counter-options.js'),
      ]);
      print(command.optsWithGlobals<Common>().json ? toJson(counterActions, 2) : actionsText());
    });
}

function addSimScenarios(sim: Command): void {
  sim
    .command('scenarios [name]')
    .summary('scenarios that are ready to be played; with a name, the text of one')
    .description('Lists the scenarios that come with xtp-rx, or prints one, to be changed into your own.')
    .addHelpText('after', examples('xtp-rx sim scenarios', 'xtp-rx sim scenarios reconnects > mine.scenario'))
    .action(async (name: string | undefined, _options, command: Command) => {
      const [{ scenariosText }, { readyScenarios, scenarioText }] = await Promise.all([
        import('../sim/listings.js'),
        import('../sim/scenarios.js'),
      ]);
      const { json } = command.optsWithGlobals<Common>();
      if (json) print(toJson(name === undefined ? readyScenarios : readyScenarios.filter((ready) => ready.name === name), 2));
      else print(name === undefined ? scenariosText() : scenarioText(name).trimEnd());
    });
}

function addSimCheck(sim: Command): void {
  sim
    .command('check')
    .summary('whether the counter takes a file of settings, or a scenario')
    .description('Gives the files to a simulated counter, and says which line it does not take.')
    .option('--config <file>', 'a file of settings')
    .option('--scenario <name|file>', 'a scenario')
    .action(async (_options, command: Command) => {
      const { json, ...files } = command.optsWithGlobals<Common & DayOptions>();
      const { checkFiles } = await import('../sim/check.js');
      const faults = checkFiles(files);
      if (json) print(toJson({ ok: faults.length === 0, faults }, 2));
      else print(faults.length === 0 ? 'Nothing is wrong.' : faults.join('\n'));
      if (faults.length > 0) process.exitCode = exitCode.failed;
    });
}

function addSimRun(sim: Command): void {
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
      const { environmentToPrint, runOnCounter } = await import('../sim/run.js');
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

export function addSim(program: Command): void {
  const sim = program.command('sim').summary('the simulated counter: its settings, what can go wrong, other programs on it');
  sim.description(
    "The simulated counter is two libraries that stand in for the vendor's. It lives inside the process that loads them, so there is no server to start: set it up by a file of settings and a scenario, and give these to watch, to record, or to any XTP program.",
  );
  for (const add of [addSimSettings, addSimActions, addSimScenarios, addSimCheck, addSimRun]) add(sim);
}
