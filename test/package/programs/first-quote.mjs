// The least that a new user does: one quote of the simulated counter.
import { firstValueFrom } from 'rxjs';
import { QuoteClient } from 'xtp-rx';
import { SimulatedCounter } from 'xtp-rx/sim';

const quotes = new QuoteClient({ clientId: 1, logFolder: 'log' });
await quotes.login({ host: '127.0.0.1', port: 6001, user: 'demo', password: 'demo' });
const counter = SimulatedCounter.open();
await counter.advance({ untilMs: Date.parse('2026-01-05T10:00:00+08:00') }); // of the sample day
const first = firstValueFrom(quotes.snapshots('600001.SH'));
counter.start(60);
const { symbol, lastPrice } = await first;
counter.pause();
await quotes.close();
console.log(`${symbol} ${lastPrice}`);
