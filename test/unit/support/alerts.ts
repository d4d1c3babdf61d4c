import { alertCodes, type Alert } from '../../../lib/monitor';

/** An alert of which the test says what matters to it. */
export function alert(fields: Partial<Alert> = {}): Alert {
  const { code = 'ORDER_REJECTED', source = 'a', state = 'raised' } = fields;
  const { level, title, titleZh } = alertCodes[code];
  return {
    id: `${code}/${source}`,
    ...{ state, code, source, title, titleZh, repeats: 0, time: 0, details: {}, message: 'it happened', messageZh: '发生了' },
    level: state === 'resolved' ? 'info' : level,
    ...fields,
  };
}

/** What marbles compare of an alert. */
export function brief({ id, state, level, repeats, details }: Alert): object {
  return { id, state, level, ...(repeats > 0 && { repeats }), ...(Object.keys(details).length > 0 && { details }) };
}
