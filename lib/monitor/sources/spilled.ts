import type { Alert, Reporter } from '../alert';

/** Nothing was lost, but the ring was full: this thread is too slow. */
export function spilledAlert(report: Reporter, { records, total }: { readonly records: number; readonly total: number }): Alert {
  return report.raised('SLOW_CONSUMER', {
    key: 'spilled',
    message: `The ring was full: ${records} records took the overflow, ${total} so far. None was lost, but this program is too slow.`,
    messageZh: `事件环已满：${records} 条事件走溢出通道（累计 ${total} 条）。没有丢失，但程序处理过慢。`,
    details: { records, total },
  });
}
