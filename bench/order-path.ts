/** The way of one order: a call from TypeScript into InsertOrder, beside a plain binding and the SDK alone. */
import { BusinessType, hardLimits, Market, nowNs, PositionEffect, PriceType, Side, type StockOrder } from 'xtp-rx';
import { addon, openTrader, orderLibrary, symbols } from './feed';

/** Looking at the clock costs about as much as the call, so groups are measured. */
const groupSize = 100;

/** Nanoseconds of a call, p50 of groups of 100. */
export interface OrderPath {
  /** InsertOrder alone, called from C++. */
  readonly sdk: number;
  /** `TraderCalls.insertOrder`. */
  readonly ours: number;
  /** The same with every hard limit in force. */
  readonly limited: number;
  /** The plain binding's. */
  readonly naive: number;
  /** `Account.submit(intent).subscribe()`: checks, the raw call, and an order that is followed from then on. */
  readonly submit: number;
}

/** p50 of `groups` groups, nanoseconds a call. */
function perCall(groups: number, call: (i: number) => void): number {
  const taken: number[] = [];
  for (let group = 0; group < groups; group++) {
    const before = nowNs();
    for (let i = 0; i < groupSize; i++) call(i);
    taken.push((nowNs() - before) / groupSize);
  }
  return p50(taken);
}

function p50(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}

const size = (i: number): Pick<StockOrder, 'side' | 'quantity'> & { readonly price: number } => ({
  side: i % 2 === 0 ? 'buy' : 'sell',
  quantity: 100 * (i + 1),
  price: 10 + i * 0.01,
});
const some = symbols.slice(0, groupSize);

/** Orders as a strategy makes them. */
const intents: readonly StockOrder[] = some.map((symbol, i) => ({ symbol, ...size(i) }));

/** The fields of the counter's request. */
const orders = some.map((symbol, i) => ({
  orderXtpId: 0n,
  orderClientId: i,
  ticker: symbol.slice(0, 6),
  market: 'SH' as const,
  stopPrice: 0,
  priceType: 'limit' as const,
  positionEffect: 'init' as const,
  businessType: 'cash' as const,
  ...size(i),
}));

/** The same with XTP's codes, as a plain binding takes them. */
const coded = orders.map((order) => ({
  ...order,
  market: Market.code(order.market),
  side: Side.code(order.side),
  priceType: PriceType.code(order.priceType),
  positionEffect: PositionEffect.code(order.positionEffect),
  businessType: BusinessType.code(order.businessType),
}));

const token = hardLimits.takeToken();
/** All are looked at, none stops an order. */
const wide = { maxValue: 1e9, maxQuantity: 1e6, ordersPerSecond: 100_000, sides: ['buy', 'sell'] } as const;
const none = { maxValue: null, maxQuantity: null, ordersPerSecond: null, sides: null } as const;

/** One round: each of the five, one after another. The last id keeps every call’s result in use. */
export async function orderPath(groups: number): Promise<OrderPath> {
  const { client, account } = await openTrader();
  const { calls } = client;
  const { sessionId } = account;
  addon.openOrders(orderLibrary);
  let last = 0n;
  const sdk = p50(Array.from({ length: groups }, () => addon.sdkOrders(groupSize) / groupSize));
  const send = (i: number): void => void (last = calls.insertOrder(orders[i]!, sessionId));
  // Alternating, so that both see the same machine, and in parts: 100,000 a second are allowed at most.
  const parts = Array.from({ length: 10 }, () => {
    const free = perCall(groups / 10, send);
    hardLimits.tighten(wide);
    const held = perCall(groups / 10, send);
    hardLimits.loosen(none, token);
    return { free, held };
  });
  const ours = p50(parts.map(({ free }) => free));
  const limited = p50(parts.map(({ held }) => held));
  const naive = perCall(groups, (i) => (last = addon.naiveInsertOrder(coded[i]!, sessionId)));
  // Every order that is sent is followed until it ends, and these never do: fewer of them.
  const submit = perCall(groups / 10, (i) => account.submit(intents[i]!).subscribe((state) => (last = state.orderXtpId)));
  addon.closeOrders();
  await client.close();
  if (last === 0n) throw new Error('no order was sent');
  return { sdk, ours, limited, naive, submit };
}
