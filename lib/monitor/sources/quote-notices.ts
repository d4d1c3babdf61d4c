import { pipe, type OperatorFunction } from 'rxjs';
import { checkMs } from '../../operators/milliseconds';
import { operate } from '../../operators/operate';
import type { QuoteNotice } from '../../quote/notice';
import { Reporter, type Alert, type WatchOptions } from '../alert';
import { resolvedAfter } from '../resolved-after';
import { spilledAlert } from './spilled';

/** For what happens again and again and never says that it is over. */
export interface NoticeOptions extends WatchOptions {
  /** So many milliseconds without another one are taken for its end. Default 60,000. */
  readonly quietMs?: number;
}

/**
 * A quote client's `notices` as alerts: `EVENTS_LOST` (by feed), `SLOW_CONSUMER`, `TICKS_LOST`, `TICKS_NOT_REBUILT`, `SUBSCRIPTION_REFUSED`, `SDK_ERROR`. The first two are
 * resolved after `quietMs` without another one. Throws XtpArgumentError.
 */
export function quoteNoticeAlerts(options: NoticeOptions = {}): OperatorFunction<QuoteNotice, Alert> {
  const { quietMs = 60_000 } = options;
  checkMs(quietMs, 'quoteNoticeAlerts');
  const report = new Reporter(options, 'quotes');
  return pipe(
    operate<QuoteNotice, Alert>((out) => {
      const lost = new Map<string, number>();
      return {
        next: (notice) => {
          const alert = notice.type === 'gap' ? lostAlert(report, notice, lost) : alertOf(report, notice);
          if (alert) out.next(alert);
        },
      };
    }),
    resolvedAfter(quietMs, report.scheduler, ['EVENTS_LOST', 'SLOW_CONSUMER']),
  );
}

/** `total` adds up all that was lost, by feed: of what is lost in thousands of instruments one alert is told. */
function lostAlert(report: Reporter, { feed, symbol, count }: Extract<QuoteNotice, { type: 'gap' }>, lost: Map<string, number>): Alert {
  const total = (lost.get(feed) ?? 0) + count;
  lost.set(feed, total);
  return report.raised('EVENTS_LOST', {
    key: feed,
    message: `${total} ${feed} were lost so far because this program was too slow, the last ${count} of ${symbol ?? 'an unknown instrument'}.`,
    messageZh: `程序处理过慢，已累计丢失 ${feed} ${total} 条，最近一次为 ${symbol ?? '未知合约'} ${count} 条。`,
    details: { feed, count, total, ...(symbol !== undefined && { symbol }) },
  });
}

function alertOf(report: Reporter, notice: Exclude<QuoteNotice, { type: 'gap' }>): Alert | undefined {
  switch (notice.type) {
    case 'spilled':
      return spilledAlert(report, notice);
    case 'tickLoss': {
      const { firstPacket, lastPacket } = notice;
      return report.raised('TICKS_LOST', {
        message: `Packets of ticks were lost before they came here: ${firstPacket} to ${lastPacket}.`,
        messageZh: `逐笔行情丢包：包序号 ${firstPacket} 至 ${lastPacket}。`,
        details: { firstPacket, lastPacket },
      });
    }
    case 'ticksNotRebuilt': {
      const { symbol, channel, from, to, error } = notice;
      return report.raised('TICKS_NOT_REBUILT', {
        key: `${symbol}/${channel}`,
        message: `The lost ticks ${from} to ${to} of channel ${channel} (${symbol}) could not be fetched: ${error.message}`,
        messageZh: `${symbol} 频道 ${channel} 丢失的逐笔 ${from} 至 ${to} 回补失败：${error.message}`,
        details: { symbol, channel, from, to },
      });
    }
    case 'subscriptionRefused': {
      const { feed, symbol, reason, errorId, errorMessage } = notice;
      return report.raised('SUBSCRIPTION_REFUSED', {
        key: `${feed}/${symbol}`,
        message: `${feed} of ${symbol} were refused (${reason}): ${errorMessage || 'no message'} (error id ${errorId}).`,
        messageZh: `${symbol} 的 ${feed} 订阅被拒（${reason}）：${errorMessage || '无说明'}（错误代码 ${errorId}）。`,
        details: { feed, symbol, reason, errorId, errorMessage },
      });
    }
    case 'subscriptionFailed': {
      const { feed, tickers, error } = notice;
      return report.raised('SUBSCRIPTION_REFUSED', {
        key: feed,
        message: `${feed} of ${tickers.length} instruments could not be subscribed: ${error.message}`,
        messageZh: `${tickers.length} 个合约的 ${feed} 订阅失败：${error.message}`,
        details: { feed, tickers: tickers.length },
      });
    }
    case 'marketRefused': {
      const { feed, exchange, error } = notice;
      return report.raised('SUBSCRIPTION_REFUSED', {
        key: `${feed}/${exchange}`,
        message: error.message,
        messageZh: `${exchange} 全市场 ${feed} 订阅被拒：${error.errorMessage || '无说明'}（错误代码 ${error.errorId}）。`,
        details: { feed, exchange, errorId: error.errorId },
      });
    }
    case 'error':
      return sdkErrorAlert(report, notice.error);
    case 'ticksRebuilt':
      return undefined; // all is well again
  }
}

/** OnError of either api. */
export function sdkErrorAlert(
  report: Reporter,
  { errorId, errorMessage }: { readonly errorId: number; readonly errorMessage: string },
): Alert {
  return report.raised('SDK_ERROR', {
    key: `${errorId}`,
    message: `The SDK reports: ${errorMessage || 'no message'} (error id ${errorId}).`,
    messageZh: `SDK 报错：${errorMessage || '无说明'}（错误代码 ${errorId}）。`,
    details: { errorId, errorMessage },
  });
}
