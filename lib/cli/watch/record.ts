/** `xtp-rx record`: the file, by its name's end. */
import { existsSync } from 'node:fs';
import { parseSymbols } from '../../market/symbol';
import { UsageError } from '../failure';
import { follow, type Sink } from './follow';
import type { WatchOptions } from './options';
import { toFeed } from './to-feed';
import { toLinesFile } from './to-lines-file';

export interface RecordOptions extends WatchOptions {
  readonly output: string;
  /** Replaces a file that is there. */
  readonly force?: boolean;
}

function sinkOf(names: readonly string[], { output, force, ticks }: RecordOptions): Sink {
  const format = /\.(xtpfeed|jsonl|csv)$/.exec(output)?.[1];
  if (format === undefined) throw new UsageError(`${output} ends in none of .xtpfeed, .jsonl and .csv, which say what to write.`);
  if (format === 'csv' && ticks) throw new UsageError('A CSV file holds snapshots alone: record ticks as .xtpfeed or .jsonl.');
  if (existsSync(output) && !force) throw new UsageError(`${output} is there already. Give another name, or --force to replace it.`);
  if (format !== 'xtpfeed') return toLinesFile(output, format as 'jsonl' | 'csv', force ? 'w' : 'wx');
  return toFeed(
    output,
    parseSymbols(names).map(({ symbol }) => symbol),
  );
}

export function record(names: readonly string[], options: RecordOptions): Promise<void> {
  return follow(names, options, sinkOf(names, options));
}
