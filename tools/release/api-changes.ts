/** What changed between two versions of the public API, and which version that takes. */
import type { PublicApi } from './public-api';

export interface ApiChanges {
  readonly removed: readonly string[];
  /** With both declarations: most break somebody, a reader decides. */
  readonly changed: readonly string[];
  readonly added: readonly string[];
}

export type Step = 'major' | 'minor' | 'patch';

export function apiChanges(before: PublicApi, now: PublicApi): ApiChanges {
  const both = [...before.keys()].filter((name) => now.has(name) && now.get(name) !== before.get(name));
  return {
    removed: [...before.keys()].filter((name) => !now.has(name)),
    changed: both.map((name) => `${name}\n    was ${before.get(name)!}\n    is  ${now.get(name)!}`),
    added: [...now.keys()].filter((name) => !before.has(name)),
  };
}

/** The least step that semantic versioning allows: below 1.0.0 what breaks takes a minor one. */
export function stepNeeded({ removed, changed, added }: ApiChanges, from: string): Step {
  const isStable = !from.startsWith('0.');
  if (removed.length + changed.length > 0) return isStable ? 'major' : 'minor';
  return added.length > 0 && isStable ? 'minor' : 'patch';
}

/** The step from a version to a later one. */
export function stepBetween(from: string, to: string): Step {
  const [before, after] = [from, to].map((version) => version.split('.').map(Number));
  if (after![0] !== before![0]) return 'major';
  return after![1] !== before![1] ? 'minor' : 'patch';
}

const sizes: readonly Step[] = ['patch', 'minor', 'major'];

export function isEnough(step: Step, needed: Step): boolean {
  return sizes.indexOf(step) >= sizes.indexOf(needed);
}
