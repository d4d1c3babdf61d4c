/** Files of settings, `key = value` lines as XTP_SIM_CONFIG has them. */
import { readFileSync } from 'node:fs';
import type { SimulatedCounter } from '../../sim/simulated-counter';
import { UsageError } from '../failure';

export interface FileSetting {
  /** From 1. */
  readonly line: number;
  readonly key: string;
  readonly value: string;
}

export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`${path} can not be read: ${(error as Error).message}`);
  }
}

/** Throws a UsageError with the line that is wrong. */
export function parseSettings(file: string, text: string): FileSetting[] {
  return text.split('\n').flatMap((whole, i) => {
    const line = whole.replace(/#.*/, '').trim();
    if (line === '') return [];
    const equals = line.indexOf('=');
    if (equals < 0) throw new UsageError(`${file}:${i + 1}: is no "key = value"`);
    return [{ line: i + 1, key: line.slice(0, equals).trim(), value: line.slice(equals + 1).trim() }];
  });
}

/** Throws a UsageError with the line that the counter does not take. */
export function applySettings(counter: SimulatedCounter, file: string, settings: readonly FileSetting[]): void {
  for (const { line, key, value } of settings) {
    try {
      counter.option(key, value);
    } catch (error) {
      const [reason] = (error as Error).message.split('; there are:'); // a list of all options is no help in a terminal
      throw new UsageError(`${file}:${line}: ${reason ?? ''}. xtp-rx sim settings lists all of them.`);
    }
  }
}
