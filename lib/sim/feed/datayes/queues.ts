import { Cursor } from '../cursor';
import { emptyQueue, type FeedRecord, type OrderQueue } from '../feed-record';
import type { InstrumentCounts } from '../import-report';
import { merge } from '../merge';
import type { Stock } from '../stock';
import { exchangeTime } from '../trading-day';
import { queueLength, shQueueColumns, szQueueColumns, type QueueColumn } from './columns';
import { readCsv, type CsvRow } from './csv';
import { checkSecurity, notAscending } from './row-checks';
import type { SnapshotRow } from './snapshots';

/** The queue of one side and what joins it with its snapshot. */
interface QueueRow {
  /** YYYYMMDDHHMMSSsss. */
  readonly time: bigint;
  readonly sequence: number;
  readonly side: 'bid' | 'ask';
  readonly queue: OrderQueue;
}

const sides = { B: 'bid', S: 'ask' } as const;

async function* readQueues(file: string, stock: Stock, day: number): AsyncGenerator<QueueRow> {
  const timeColumn = stock.exchange === 'SH' ? 'UpdateTime' : 'DataTimeStamp';
  const columns: readonly QueueColumn[] = stock.exchange === 'SH' ? shQueueColumns : szQueueColumns;
  let last = 0;
  for await (const row of readCsv(file, columns)) {
    checkSecurity(row, stock);
    const sequence = row.integer('SeqNo');
    if (sequence < last) throw notAscending(file, row.line, 'SeqNo', sequence, last);
    last = sequence;
    yield {
      sequence,
      time: exchangeTime(day, row.timeOfDay(timeColumn)),
      side: sides[row.oneOf('Side', ['B', 'S'])],
      queue: queueOf(row),
    };
  }
}

function queueOf(row: CsvRow<QueueColumn>): OrderQueue {
  const disclosed = row.integer('NoOrders');
  if (disclosed < 0 || disclosed > queueLength) throw row.bad('NoOrders', `0 to ${queueLength}`);
  const quantities = Array.from({ length: disclosed }, (_, i) => row.integer(`OrderQty${i + 1}`));
  return { quantities, orderCount: row.integer('NumOrders') };
}

/**
 * The snapshots with the queues of the given tables that have the same SeqNo and time. Both are in the order of SeqNo, so they
 * are read side by side. Counts snapshots and rows of queues.
 */
export async function* joinQueues(
  snapshots: AsyncIterable<SnapshotRow> | Iterable<SnapshotRow>,
  files: readonly string[],
  stock: Stock,
  day: number,
  counts: InstrumentCounts,
): AsyncGenerator<FeedRecord> {
  const tables = files.map((file) => readQueues(file, stock, day));
  let queues = await Cursor.open(merge(tables, (a, b) => a.sequence < b.sequence));
  try {
    for await (const { time, sequence, fields } of snapshots) {
      const joined = { bid: emptyQueue, ask: emptyQueue };
      while (queues && queues.head.sequence <= sequence) {
        const { side, queue, ...head } = queues.head;
        const fits = head.sequence === sequence && head.time === time;
        if (fits) joined[side] = queue;
        counts[fits ? 'queueRows' : 'queueRowsWithoutSnapshot'] += 1;
        if (!(await queues.next())) queues = undefined;
      }
      counts.snapshots += 1;
      yield { kind: 'snapshot', time, snapshot: fields, bidQueue: joined.bid, askQueue: joined.ask };
    }
    while (queues) {
      counts.queueRowsWithoutSnapshot += 1;
      if (!(await queues.next())) queues = undefined;
    }
  } finally {
    await queues?.close();
  }
}
