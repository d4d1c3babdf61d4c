/** Notices and the state of the connection, in words. */
import type { QuoteNotice } from '../../quote/notice';
import type { ConnectionStatus } from '../../session/status';
import { toJson } from '../output';

export function noticeText(notice: QuoteNotice): string {
  switch (notice.type) {
    case 'subscriptionRefused':
      return `${notice.symbol}: ${notice.feed} refused: ${notice.errorMessage} (${notice.errorId})`;
    case 'subscriptionFailed':
      return `${notice.tickers.join(', ')}: ${notice.feed} not subscribed: ${notice.error.message}`;
    case 'gap':
      return `${notice.count} events of ${notice.symbol ?? 'no symbol'} were lost here: this program is too slow`;
    case 'tickLoss':
      return `packets of ticks were lost: ${notice.firstPacket} to ${notice.lastPacket}`;
    default:
      return toJson(notice);
  }
}

/** undefined: nothing worth a line. The first login is not, a later one is. */
export function statusText(status: ConnectionStatus, wasLive: boolean): string | undefined {
  switch (status.state) {
    case 'down': {
      const again = status.nextTry === undefined ? '' : `; next try at ${new Date(status.nextTry).toLocaleTimeString('en-GB')}`;
      return `No connection: ${status.message || 'no message'} (${status.reason})${again}`;
    }
    case 'live':
      return wasLive ? 'Connected again.' : undefined;
    default:
      return undefined;
  }
}
