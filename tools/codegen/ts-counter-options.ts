/** The options and actions of the simulated counter, out of the tables of docs/simulator.md, for the command line. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './schema';

/** The rows of the table whose first head is that one, their cells trimmed. */
function tableOf(page: string, head: string): string[][] {
  const lines = page.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${head} `));
  if (start < 0) throw new Error(`docs/simulator.md has no table of ${head}s`);
  const end = lines.findIndex((line, i) => i > start && !line.startsWith('|'));
  const cells = (line: string): string[] =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('\\|', '|'));
  return lines.slice(start + 2, end).map(cells);
}

/** Text as it is read: no back-ticks, no links. */
const plain = (cell: string): string => cell.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1').replaceAll('`', '');
const inTicks = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text);

/** What stands for all keys of a row, or for each in turn. */
function forEach(keys: readonly string[], cell: string): string[] {
  const parts = cell.split(', ');
  return keys.length > 1 && parts.length === keys.length ? parts : keys.map(() => cell);
}

interface Option {
  readonly key: string;
  readonly type: string;
  readonly text: string;
  readonly default: string;
}

function optionsOf([names = '', types = '', text = '', defaults = '']: string[]): Option[] {
  const keys = inTicks(names);
  const [type, value] = [forEach(keys, types), forEach(keys, plain(defaults))];
  return keys.map((key, i) => ({ key, type: type[i] ?? '', text: plain(text), default: value[i] ?? '' }));
}

export function generateCounterOptions(): string {
  const page = readFileSync(join(root, 'docs', 'simulator.md'), 'utf8');
  const options = tableOf(page, 'key').flatMap(optionsOf);
  const actions = tableOf(page, 'action').flatMap(([names = '', text = '']) => inTicks(names).map((call) => ({ call, text: plain(text) })));
  return `/** The simulated counter's options and the actions of its scenarios, as docs/simulator.md describes them. */
export interface CounterOption {
  readonly key: string;
  readonly type: string;
  readonly text: string;
  /** Empty: it is done at once, or there is nothing. */
  readonly default: string;
}

export interface CounterAction {
  /** With its parameters, those in brackets may be left out. */
  readonly call: string;
  readonly text: string;
}

export const counterOptions: readonly CounterOption[] = ${JSON.stringify(options)};

export const counterActions: readonly CounterAction[] = ${JSON.stringify(actions)};
`;
}
