import { Cursor } from './cursor';

/**
 * Merges sources that are each in order into one in order. Of equal heads the one of the earlier source goes first. Every
 * step looks at all heads: meant for tens of sources, not thousands.
 */
export async function* merge<T>(sources: readonly AsyncIterable<T>[], isBefore: (a: T, b: T) => boolean): AsyncGenerator<T> {
  const cursors: Cursor<T>[] = [];
  try {
    for (const source of sources) {
      const cursor = await Cursor.open(source);
      if (cursor) cursors.push(cursor);
    }
    while (cursors.length > 0) {
      const first = cursors.reduce((best, cursor) => (isBefore(cursor.head, best.head) ? cursor : best));
      yield first.head;
      if (!(await first.next())) cursors.splice(cursors.indexOf(first), 1);
    }
  } finally {
    for (const cursor of cursors) await cursor.close();
  }
}

/** Lifts the `time` of items that come later than one with a greater time, so that time never goes back and no item moves. */
export async function* withMonotoneTime<T extends { readonly time: bigint }>(items: AsyncIterable<T>): AsyncGenerator<T> {
  let latest = 0n;
  for await (const item of items) {
    if (item.time > latest) latest = item.time;
    yield item.time === latest ? item : { ...item, time: latest };
  }
}
