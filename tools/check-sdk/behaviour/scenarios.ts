/** By name, each in a process of its own: the SDK keeps a lock, errors and one TraderApi for a whole process. */
import type { Finding } from './finding';
import { madeSetAndReleased, refusedLogin, silentLogin, version, type Place } from './lives';
import { quoteCalls, traderCalls } from './raw-calls';

export const scenarios: Readonly<Record<string, (place: Place) => Finding[] | Promise<Finding[]>>> = {
  'quote version': (place) => version('quote', place),
  'trader version': (place) => version('trader', place),
  'quote made': (place) => madeSetAndReleased('quote', place),
  'trader made': (place) => madeSetAndReleased('trader', place),
  'quote refused': (place) => refusedLogin('quote', place),
  'trader refused': (place) => refusedLogin('trader', place),
  'quote silent': (place) => silentLogin('quote', place),
  'trader silent': (place) => silentLogin('trader', place),
  'trader calls': traderCalls,
  'quote calls': quoteCalls,
};

/** Without these nothing else makes sense. */
export const versionScenarios = ['quote version', 'trader version'] as const;
