/** Exchange times as they are read in China. */
const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit', second: '2-digit' });

export const timeOfDay = (ms: number): string => (ms > 0 ? clock.format(ms) : '--:--:--');
