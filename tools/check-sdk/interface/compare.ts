import type { Facts } from './facts';

/** A fact that only one side has, or that the two tell differently. */
export interface Difference {
  readonly name: string;
  readonly ours?: string;
  readonly theirs?: string;
}

export function differencesOf(ours: Facts, theirs: Facts): Difference[] {
  const names = new Set([...ours.keys(), ...theirs.keys()]);
  return [...names].flatMap((name) => {
    const [mine, yours] = [ours.get(name), theirs.get(name)];
    if (mine === yours) return [];
    return [{ name, ...(mine !== undefined && { ours: mine }), ...(yours !== undefined && { theirs: yours }) }];
  });
}
