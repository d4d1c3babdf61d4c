/** The simulated counter with the day that the command line asks for. */
import { allDelivered } from '../../native/connection';
import { SimulatedCounter } from '../../sim/simulated-counter';
import { applySettings, parseSettings, readText } from './settings-file';
import { scenarioText } from './scenarios';

/** Any user and password will do: the counter contacts nobody. */
export const anyLogin = { host: '127.0.0.1', port: 6001, user: 'demo', password: 'demo' } as const;

export interface DayOptions {
  readonly feed?: string;
  readonly synthetic?: string;
  readonly config?: string;
  readonly scenario?: string;
}

/** Throws UsageErrors of files that are wrong, and SimulatedCounterError. */
export function openDay({ feed, synthetic, config, scenario }: DayOptions): SimulatedCounter {
  const counter = SimulatedCounter.open();
  if (synthetic === undefined) counter.loadFeed(feed);
  else counter.option('feed.synthetic', synthetic);
  if (config !== undefined) applySettings(counter, config, parseSettings(config, readText(config)));
  if (scenario !== undefined) counter.scenario(scenarioText(scenario));
  return counter;
}

export function dayName({ feed, synthetic }: DayOptions): string {
  if (synthetic !== undefined) return `a synthetic day (${synthetic || 'defaults'})`;
  return feed === undefined ? 'its sample day, which is made up' : `the day of ${feed}`;
}

const recordsAtOnce = 200;
const lookEveryMs = 50;

export interface PlayOptions {
  /** Times real speed; 0: as fast as what comes is taken. */
  readonly speed: number;
  readonly signal: AbortSignal;
  /** Waited for between two steps at speed 0. */
  readonly taken: () => Promise<void>;
}

/** Resolves when subscriptions have gone out, and all callbacks that are under way have been made and heard. */
async function settled(counter: SimulatedCounter): Promise<void> {
  await allDelivered();
  await counter.advance({ records: 0 });
  await allDelivered();
}

/** Plays to the end of the day or until the signal; resolves when all that it caused was heard. */
export async function playDay(counter: SimulatedCounter, { speed, signal, taken }: PlayOptions): Promise<void> {
  await settled(counter);
  if (speed > 0) await playPaced(counter, speed, signal);
  else {
    while (!signal.aborted && (await counter.advance({ records: recordsAtOnce })) > 0) {
      await allDelivered(); // or the next step could fill the ring
      await taken();
    }
  }
  await settled(counter);
}

async function playPaced(counter: SimulatedCounter, speed: number, signal: AbortSignal): Promise<void> {
  counter.start(speed);
  await new Promise<void>((resolve) => {
    const end = (): void => {
      clearInterval(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setInterval(() => {
      if (counter.status().finished) end();
    }, lookEveryMs);
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
  });
  counter.pause();
}
