/** Tests of the methods whose user's form is written by hand: one test a method, which uses it at the path that the schema names. */
import { expect, test } from '@jest/globals';
import { methodNamed } from './desk';
import { exercised } from './exercised';
import type { Paths } from './paths';

/** By method. Each uses the watched clients of `paths`. */
export type ByHand = Readonly<Record<string, () => Promise<void> | void>>;

export function testByHand(owner: 'QuoteApi' | 'TraderApi', paths: () => Paths, cases: ByHand): void {
  const titled = Object.entries(cases).map(([name, run]) => {
    const full = `${owner}::${name}`;
    const { at } = methodNamed(full).method;
    return [`${at} (${full})`, full, at, run] as const;
  });
  test.each(titled)('%s', async (_title, full, at, run) => {
    await run();
    expect(paths().used).toContain(at);
    exercised('reached', full);
  });
}
