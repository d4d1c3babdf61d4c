/** `xtp-rx watch`: quotes on stdout. */
import { print, printed, say } from '../output';
import type { Sink } from './follow';
import { quoteJson, quoteLine, snapshotHead } from './lines';

export function toScreen(isJson: boolean): Sink {
  const line = isJson ? quoteJson : quoteLine;
  return {
    open: () => {
      if (!isJson) say(snapshotHead);
      return Promise.resolve();
    },
    take: (event) => print(line(event)),
    taken: printed,
    close: () => Promise.resolve(undefined),
  };
}
