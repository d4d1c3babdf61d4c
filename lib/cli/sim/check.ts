/** `xtp-rx sim check`: whether the counter takes a file of settings or a scenario. */
import { UsageError } from '../failure';
import { openDay, type DayOptions } from './day';

/** What is wrong, with its line; undefined: nothing. */
export function fault(options: DayOptions): string | undefined {
  try {
    openDay(options);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

export function checkFiles({ config, scenario }: DayOptions): string[] {
  if (config === undefined && scenario === undefined)
    throw new UsageError('What is to be checked? Give --config <file> or --scenario <file>.');
  const parts: DayOptions[] = [...(config === undefined ? [] : [{ config }]), ...(scenario === undefined ? [] : [{ scenario }])];
  return parts.flatMap((part) => fault(part) ?? []);
}
