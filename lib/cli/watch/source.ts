/** Where quotes come from: the simulated counter, or a front through the vendor's libraries. */
import { QuoteClient } from '../../quote/quote-client';
import { addressText } from '../addresses';
import { UsageError } from '../failure';
import { anyLogin, dayName, openDay, playDay, type PlayOptions } from '../sim/day';
import { temporaryFolder } from '../temporary-folder';
import type { WatchOptions } from './options';
import { passwordOf, userOf } from './password';

export interface Source {
  readonly quotes: QuoteClient;
  /** Says what is shown. */
  readonly what: string;
  /** Logs in. */
  connect(): Promise<void>;
  /** Resolves at the end of the day, or after the signal. */
  play(options: Omit<PlayOptions, 'speed'>): Promise<void>;
  close(): Promise<void>;
}

/** A front that is silent holds the SDK: nobody who ends the command waits for it. */
const closeMs = 2000;

export function openSource(options: WatchOptions): Source {
  return options.sdk === undefined ? simulated(options) : real(options, options.sdk);
}

function simulated(options: WatchOptions): Source {
  const counter = openDay(options);
  const log = temporaryFolder();
  const quotes = new QuoteClient({ clientId: options.clientId, logFolder: options.logFolder ?? log.path });
  const pace = options.speed > 0 ? `${options.speed} times as fast as life` : 'as fast as it goes';
  return {
    quotes,
    what: `The simulated counter plays ${dayName(options)}, ${pace}: no real market. --sdk <folder> is for that.`,
    connect: () => quotes.connect({ ...anyLogin, protocol: options.protocol ?? 'tcp' }),
    play: (playing) => playDay(counter, { ...playing, speed: options.speed }),
    close: async () => {
      try {
        await quotes.close({ timeoutMs: closeMs });
      } finally {
        log.remove();
      }
    },
  };
}

function real(options: WatchOptions, sdkPath: string): Source {
  const { quote, passwordFile, protocol = 'tcp', localIp } = options;
  if (!quote) throw new UsageError('Where is the front? Give --quote <host:port>.');
  const user = userOf(options.user);
  const logFolder = options.logFolder ?? 'xtp-log';
  const quotes = new QuoteClient({ sdkPath, clientId: options.clientId, logFolder });
  return {
    quotes,
    what: `Quotes of ${addressText(quote)} for ${user}; the SDK logs in ${logFolder}.`,
    connect: async () => {
      const password = await passwordOf(user, passwordFile);
      await quotes.connect({ ...quote, user, password, protocol, ...(localIp !== undefined && { localIp }) });
    },
    play: ({ signal }) =>
      new Promise((resolve) => {
        if (signal.aborted) resolve();
        else signal.addEventListener('abort', () => resolve(), { once: true });
      }),
    close: () => quotes.close({ timeoutMs: closeMs }),
  };
}
