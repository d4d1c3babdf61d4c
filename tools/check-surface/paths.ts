/** The schema says where users reach things as paths; these are the types that such a path starts at. */
import type { Typings } from './typings';

const roots: Readonly<Record<string, string>> = { quotes: 'QuoteClient', trader: 'TraderClient', account: 'Account' };

export function problemsAt(typings: Typings, at: string | undefined): string[] {
  if (at === undefined) return ["the schema does not say where users reach it ('at')"];
  const [root = '', ...rest] = at.split('.');
  return typings.problems([roots[root] ?? root, ...rest].join('.')).map((problem) => `${at}: ${problem}`);
}
