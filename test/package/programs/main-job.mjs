// The main job: quotes in, an order out, its trades and the position that they make, and all sums of it agree with the counter's. Ends by itself.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstValueFrom, lastValueFrom } from 'rxjs';
import { QuoteClient, TraderClient } from 'xtp-rx';
import { SimulatedCounter } from 'xtp-rx/sim';

const symbol = '600001.SH';
const quantity = 300;
const cashBefore = 1_000_000;
const login = { host: '127.0.0.1', port: 6001, user: 'demo', password: 'demo' };
const tenOClock = Date.parse('2026-01-05T10:00:00+08:00'); // of the sample day

function mustBe(what, value, expected) {
  if (Math.abs(value - expected) > 0.005) throw new Error(`${what} is ${value}, expected ${expected}`);
}

const logFolder = mkdtempSync(join(tmpdir(), 'xtp-rx-package-'));
const counter = SimulatedCounter.open();
counter.configure({ cash: cashBefore, positions: [] });
const quotes = new QuoteClient({ clientId: 1, logFolder });
const trader = new TraderClient({ clientId: 1, logFolder });
await quotes.login(login);
const account = await trader.login(login);

let fills = 0;
let paid = 0;
account.trades.subscribe((trade) => {
  fills += trade.quantity;
  paid += trade.quantity * trade.price;
});
await counter.advance({ untilMs: tenOClock });
const first = firstValueFrom(quotes.snapshots(symbol));
counter.start(60);
const quote = await first;
if (!(quote.lastPrice > 0)) throw new Error(`a quote without a price: ${quote.lastPrice}`);
counter.pause();

const order = await lastValueFrom(account.submit({ symbol, side: 'buy', quantity, price: quote.askPriceAt(4) }));
if (order.stage !== 'filled') throw new Error(`the order is ${order.stage}: ${JSON.stringify(order.error)}`);
const asset = await account.queryAsset();
const position = (await account.queryPositions()).find((row) => row.symbol === symbol);
mustBe('the filled quantity', order.filled, quantity);
mustBe('the sum of the trades', fills, quantity);
mustBe('the position', position?.totalQuantity, quantity);
mustBe('what was bought', asset.fundBuyAmount, paid);
mustBe('the cash', asset.buyingPower + asset.withholdingAmount, cashBefore - paid - asset.fundBuyFee);

await Promise.all([quotes.close(), trader.close()]);
rmSync(logFolder, { recursive: true });
console.log(`${quantity} pieces bought, all sums agree`);
