import type { OperatorFunction } from 'rxjs';
import { operate } from '../../operators/operate';
import type { ConnectionStatus } from '../../session/status';
import { Reporter, type Alert, type WatchOptions } from '../alert';

type Broken = 'CONNECTION_LOST' | 'CONNECTION_REFUSED';

/**
 * A `status` as alerts: `CONNECTION_LOST` at a drop and at every try that fails, `CONNECTION_REFUSED` when it will not come back by itself; resolved when it is live again, or was
 * ended by the program.
 */
export function connectionAlerts(options: WatchOptions = {}): OperatorFunction<ConnectionStatus, Alert> {
  const report = new Reporter(options, 'connection');
  return operate<ConnectionStatus, Alert>((out) => {
    const broken = new Set<Broken>();
    const raise = (code: Broken, alert: Alert): void => {
      broken.add(code);
      out.next(alert);
    };
    const resolve = (message: string, messageZh: string): void => {
      for (const code of [...broken]) {
        broken.delete(code);
        out.next(report.resolved(code, { message, messageZh }));
      }
    };
    return {
      next: (status) => {
        switch (status.state) {
          case 'down':
            raise('CONNECTION_LOST', lost(report, status));
            return;
          case 'refused':
            raise('CONNECTION_REFUSED', refused(report, status));
            return;
          case 'live':
            resolve('The connection is back.', '连接已恢复。');
            return;
          case 'idle':
          case 'closed':
            resolve('The program has ended the session.', '程序已主动结束会话。');
        }
      },
    };
  });
}

function lost(report: Reporter, { reason, message, nextTry, attempt }: Extract<ConnectionStatus, { state: 'down' }>): Alert {
  const inSeconds = nextTry === undefined ? undefined : Math.max(0, Math.round((nextTry - report.scheduler.now()) / 1000));
  const then = inSeconds === undefined ? 'It is not kept up: log in again.' : `Tried again in ${inSeconds} s.`;
  const thenZh = inSeconds === undefined ? '不会自动重连，需重新登录。' : `${inSeconds} 秒后重试。`;
  return report.raised('CONNECTION_LOST', {
    message: `${message} (reason ${reason}) ${then}`,
    messageZh: `连接断开，原因代码 ${reason}：${message} ${thenZh}`,
    details: { reason, ...(attempt !== undefined && { attempt }), ...(nextTry !== undefined && { nextTry }) },
  });
}

function refused(report: Reporter, { reason, message }: Extract<ConnectionStatus, { state: 'refused' }>): Alert {
  return report.raised('CONNECTION_REFUSED', {
    message: `${message} (reason ${reason}) It will not come back by itself.`,
    messageZh: `登录被拒，原因代码 ${reason}：${message} 不会自动恢复，需人工处理。`,
    details: { reason },
  });
}
