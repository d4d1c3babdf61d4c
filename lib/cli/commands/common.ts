/** What the commands of the command line share. */
import { InvalidArgumentError } from 'commander';
import { parseAddress, type Address } from '../addresses';

/** Options of all commands. */
export interface Common {
  readonly json?: boolean;
  readonly verbose?: boolean;
}

/** For `addHelpText('after', ...)`. */
export function examples(...lines: readonly string[]): string {
  return ['', 'Examples:', ...lines.map((line) => `  ${line}`)].join('\n');
}

export function address(text: string): Address {
  const parsed = parseAddress(text);
  if (!parsed) throw new InvalidArgumentError('It is written host:port, like 10.1.2.3:6001.');
  return parsed;
}

export function numberFrom(least: number, isWhole: boolean): (text: string) => number {
  return (text) => {
    const value = text.trim() === '' ? NaN : Number(text);
    if (value >= least && Number.isFinite(value) && (!isWhole || Number.isInteger(value))) return value;
    throw new InvalidArgumentError(`It is a ${isWhole ? 'whole ' : ''}number, ${least} or more.`);
  };
}
