/** Bars: five-minute bars of a share on the exchange's time, over the lunch break and with both auctions. */
import { bars } from 'xtp-rx/operators';
import { onSampleDay } from './support/day';

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' });

void onSampleDay({}, async ({ quotes, options, play }) => {
  await quotes.connect(options);
  let volume = 0;
  console.log('start    open    high     low   close    volume');
  quotes
    .snapshots('600001.SH')
    .pipe(bars('5m'))
    .subscribe((bar) => {
      volume += bar.volume;
      const prices = [bar.open, bar.high, bar.low, bar.close].map((price) => price.toFixed(2).padStart(7));
      console.log(`${clock.format(bar.start)} ${prices.join(' ')} ${String(bar.volume).padStart(9)}`);
    });
  const last = new Promise<number>((resolve) => {
    let day = 0;
    quotes.snapshots('600001.SH').subscribe({ next: (s) => (day = s.volume), complete: () => resolve(day) });
  });
  await play();
  await quotes.close(); // completes the streams, and with them the last bar
  console.log(`the bars' volume is ${volume}, the day's ${await last}`);
});
