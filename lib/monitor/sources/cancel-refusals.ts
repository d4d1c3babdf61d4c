import { map, type OperatorFunction } from 'rxjs';
import { isTemporary, type CancelRefusal } from '../../trade/cancel-refusal';
import { Reporter, type Alert, type WatchOptions } from '../alert';

/** `CANCEL_REFUSED` for every cancel that the counter refused; `info` where the same cancel may work later. */
export function cancelRefusalAlerts(options: WatchOptions = {}): OperatorFunction<CancelRefusal, Alert> {
  const report = new Reporter(options, 'orders');
  return map((refusal: CancelRefusal) => {
    const { orderXtpId, orderCancelXtpId, errorId, errorMessage } = refusal;
    const temporary = isTemporary(refusal);
    return report.raised('CANCEL_REFUSED', {
      key: `${orderXtpId}`,
      level: temporary ? 'info' : 'warning',
      message: `The cancel of the order ${orderXtpId} was refused: ${errorMessage || 'no message'} (error id ${errorId}).`,
      messageZh: `委托 ${orderXtpId} 撤单被拒：${errorMessage || '无说明'}（错误代码 ${errorId}）。`,
      details: { orderXtpId: `${orderXtpId}`, orderCancelXtpId: `${orderCancelXtpId}`, errorId, errorMessage, temporary },
    });
  });
}
