import { existsSync, lstatSync, watch } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { asyncScheduler, concat, debounceTime, Observable, repeat, startWith, switchMap, timer, type SchedulerLike } from 'rxjs';
import { XtpRiskConfigError } from '../../errors';
import { riskConfigChanges, type RiskConfigChange } from './changes';
import type { RiskConfig } from './config';
import { loadRiskConfig } from './load';

/** A configuration was read, and is not the one that was read before. */
export interface RiskConfigLoaded {
  readonly type: 'loaded';
  readonly config: RiskConfig;
  /** Against the last good one; empty the first time, and when a wrong file became what it was. */
  readonly changes: readonly RiskConfigChange[];
  /** More may pass than before: some change does not surely tighten. */
  readonly loosens: boolean;
}

/** What stands in the file can not be used: nothing changes. */
export interface RiskConfigInvalid {
  readonly type: 'invalid';
  readonly error: XtpRiskConfigError;
}

/** What became of a configuration's file. */
export type RiskConfigUpdate = RiskConfigLoaded | RiskConfigInvalid;

/** For `watchRiskConfig`. */
export interface WatchRiskConfigOptions {
  /** The file is read when nothing has happened to it for so long. Default 100 ms. */
  readonly debounceMs?: number;
  /** Default: RxJS's `asyncScheduler`. */
  readonly scheduler?: SchedulerLike;
}

/** A folder that is not there is looked for so often. */
const againMs = 1000;

/**
 * The configuration in a file, now and after each change: written in place, replaced by another file (rename), or by a link to another. What is wrong with it is a value, after which the next good one
 * is awaited. Never errors, never completes. What changes nothing is not told.
 */
export function watchRiskConfig(path: string, options: WatchRiskConfigOptions = {}): Observable<RiskConfigUpdate> {
  return updates(() => loadRiskConfig(path), changesOf(path, options), options);
}

/** @internal The same of anything that can be read and says when it may have changed. */
export function updates(
  load: () => RiskConfig,
  changes: Observable<void>,
  { debounceMs = 100, scheduler = asyncScheduler }: WatchRiskConfigOptions,
): Observable<RiskConfigUpdate> {
  return new Observable((out) => {
    let good: RiskConfig | undefined;
    /** What was wrong with it when it was last read; empty if nothing. */
    let wrong = '';
    const read = (): void => {
      const update = attempt(load, good);
      if (update.type === 'invalid') {
        if (update.error.message === wrong) return;
        wrong = update.error.message;
      } else {
        if (good && wrong === '' && update.changes.length === 0) return;
        good = update.config;
        wrong = '';
      }
      out.next(update);
    };
    return changes.pipe(debounceTime(debounceMs, scheduler), startWith(undefined)).subscribe(read);
  });
}

function attempt(load: () => RiskConfig, good: RiskConfig | undefined): RiskConfigUpdate {
  try {
    const config = load();
    const changes = good ? riskConfigChanges(good, config) : [];
    return { type: 'loaded', config, changes, loosens: changes.some(({ effect }) => effect !== 'tighter') };
  } catch (error) {
    const known = error instanceof XtpRiskConfigError;
    const problem = { path: '', found: (error as Error).message, expected: 'a configuration' };
    return { type: 'invalid', error: known ? error : new XtpRiskConfigError([problem]) };
  }
}

/** Something may have happened to the file. The folder is watched: a file that another takes the place of is another file. */
function changesOf(path: string, { scheduler = asyncScheduler }: WatchRiskConfigOptions): Observable<void> {
  const folder = dirname(resolve(path));
  const name = basename(path);
  const watched = new Observable<void>((out) => {
    // A link's file may lie anywhere; what is a link tells of every change in its folder.
    const isLink = existsSync(path) && lstatSync(path).isSymbolicLink();
    try {
      const watcher = watch(folder, { persistent: false }, (_event, changed) => {
        if (isLink || changed === null || changed === name) out.next();
        if (!existsSync(folder)) out.complete();
      });
      watcher.on('error', () => out.complete());
      return () => watcher.close();
    } catch {
      out.complete();
      return undefined;
    }
  });
  const again = watched.pipe(startWith(undefined)); // it may have changed while nobody looked
  return concat(
    watched,
    timer(againMs, scheduler).pipe(
      switchMap(() => again),
      repeat(),
    ),
  );
}
