/** The command line explains itself, and docs/cli.md tells of all of it. */
import { describe, expect, test } from '@jest/globals';
import { CommanderError, type Command } from 'commander';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { exitCodeTexts } from '../../lib/cli/exit-codes';
import { exitCodeOf, messageOf, UsageError } from '../../lib/cli/failure';
import { createProgram } from '../../lib/cli/program';
import { XtpArgumentError, XtpStateError, XtpSymbolError } from '../../lib/errors';

const page = readFileSync(resolve(__dirname, '../../docs/cli.md'), 'utf8');

/** All commands with their full names. */
function commandsOf(command: Command, before = ''): [name: string, command: Command][] {
  const name = `${before}${command.name()}`;
  return [[name, command], ...command.commands.flatMap((below) => commandsOf(below, `${name} `))];
}

const commands = commandsOf(createProgram());

function helpOf(command: Command): string {
  let text = '';
  command.configureOutput({ writeOut: (part) => (text += part) }).outputHelp();
  return text;
}

describe.each(commands)('%s', (name, command) => {
  test('has help that fits a terminal, with what it is for and how it ends', () => {
    const lines = helpOf(command).split('\n');
    const shown = lines.filter((line) => line.length > 80 && !line.startsWith('  xtp-rx') && !line.startsWith('  XTP_PASSWORD'));
    expect(shown).toEqual([]);
    expect(command.description().length).toBeGreaterThan(40);
    for (const [code, text] of Object.entries(exitCodeTexts)) expect(lines).toContain(`  ${code}  ${text}`);
  });

  test('is told of in docs/cli.md with its options', () => {
    if (command.commands.length === 0) expect(page).toContain(`\`${name}`);
    const long = command.options.flatMap((option) => option.long ?? []);
    expect(long.filter((option) => !page.includes(option))).toEqual([]);
  });
});

test('docs/cli.md tells of no other options, and of the exit codes', () => {
  const known = new Set(commands.flatMap(([, command]) => command.options.map(({ long }) => long)));
  const told = [...page.matchAll(/(?<![\w-])--[a-z][a-z-]*/g)].map(([option]) => option);
  expect(told.length).toBeGreaterThan(20);
  const others = ['--help', '--live']; // of commander, and of a program that is started
  expect(told.filter((option) => !known.has(option) && !others.includes(option))).toEqual([]);
  const rows = [...page.matchAll(/^\| (\d) +\| (.*?) *\|$/gm)].map(([, code, text]) => [code, text]);
  expect(Object.fromEntries(rows)).toEqual(exitCodeTexts);
});

describe('a failure', () => {
  test.each([
    [new UsageError('no'), 2, 'xtp-rx: no'],
    [new XtpArgumentError('no'), 2, 'xtp-rx: no (XTP_ARGUMENT)'],
    [new XtpSymbolError('no'), 2, 'xtp-rx: no (XTP_SYMBOL)'],
    [new XtpStateError('no'), 1, 'xtp-rx: no (XTP_STATE)'],
    [new Error('no'), 1, 'xtp-rx: no'],
    ['no', 1, 'xtp-rx: no'],
    [new CommanderError(1, 'commander.unknownOption', 'told already'), 2, undefined],
    [new CommanderError(0, 'commander.help', 'help'), 0, undefined],
  ])('%p ends with %d', (failure, code, message) => {
    expect([exitCodeOf(failure), messageOf(failure, false)]).toEqual([code, message]);
  });

  test('has a stack when it is asked for', () => {
    expect(messageOf(new UsageError('no'), false)).not.toContain('\n');
    expect(messageOf(new UsageError('no'), true)).toMatch(/^xtp-rx: no\n[^]*cli-program\.test/);
  });
});
