/** An account on an SDK that takes down what is sent; the test says what the counter tells. */
import type { SchedulerLike } from 'rxjs';
import { Account } from '../../../lib/trade/account';
import type { CallTarget } from '../../../lib/xtp/api-calls';
import { TraderCalls } from '../../../lib/xtp/generated/calls';
import { CancelOrderErrorEvent } from '../../../lib/xtp/generated/events';
import { OrderInsert, type OrderInfoFields } from '../../../lib/xtp/generated/structs';
import { callLayout } from '../../../tools/codegen/layout';
import { find } from '../../../tools/codegen/schema';
import { callback } from './callbacks';
import { orderEvent, tradeEvent } from './records';
import { schema } from './schema-values';

const layoutOf = (method: string): ReturnType<typeof callLayout> => callLayout(schema, find(schema.traderApi.methods, method));
const insert = layoutOf('InsertOrder');
const cancel = layoutOf('CancelOrder');
const insertCombo = layoutOf('InsertOptionCombinedOrder');
const cancelCombo = layoutOf('CancelOptionCombinedOrder');
const insertAt = insert.args.find((arg) => arg.structAt !== undefined)!.structAt!;
const canceledAt = cancel.args.find((arg) => arg.param.name === 'order_xtp_id')!.at;

/** An order as it was sent. */
export interface Sent {
  readonly orderXtpId: bigint;
  readonly price: number;
  readonly quantity: number;
  readonly priceType: string;
  readonly side: string;
  readonly orderClientId: number;
}

/** Gives ids from 101 on, to orders and cancels. */
export class SdkNotes implements CallTarget {
  readonly orders: Sent[] = [];
  /** Combination orders, by their ids. */
  readonly combos: bigint[] = [];
  /** Cancels by their own ids: the order's. */
  readonly cancels = new Map<bigint, bigint>();
  /** Calls that fail from now on. */
  refuses = false;
  #frame = new DataView(new ArrayBuffer(0));
  #lastId = 100n;

  useFrame(buffer: ArrayBuffer): void {
    this.#frame = new DataView(buffer);
  }
  call(slot: number): void {
    const isOrder = slot === insert.method.slot;
    const isCombo = slot === insertCombo.method.slot;
    if (!isOrder && !isCombo && slot !== cancel.method.slot && slot !== cancelCombo.method.slot) return;
    const id = this.refuses ? 0n : ++this.#lastId;
    if (id !== 0n && isCombo) {
      this.combos.push(id);
    } else if (id !== 0n && isOrder) {
      const { price, quantity, priceType, side, orderClientId } = new OrderInsert(this.#frame, insertAt).toObject();
      this.orders.push({ orderXtpId: id, price, quantity, priceType, side, orderClientId } as Sent);
    } else if (id !== 0n) {
      this.cancels.set(id, this.#frame.getBigUint64(canceledAt, true));
    }
    this.#frame.setBigUint64(0, id, true);
  }
  callOnThread(): never {
    throw new Error('not asked for');
  }

  get lastCancel(): bigint {
    return [...this.cancels.keys()].at(-1)!;
  }
}

/** What the counter says of orders: of `600519.SH`, buy 1,000 at 10, unless told otherwise. */
export class Said {
  readonly #account: Account;
  #trades = 0;

  constructor(account: Account) {
    this.#account = account;
  }

  order(orderXtpId: bigint, fields: OrderInfoFields, error?: { errorId: number; errorMessage: string }): void {
    const terms = { ticker: '600519', market: 'SH', side: 'buy', priceType: 'limit', price: 10, quantity: 1000 } as const;
    this.#account.deliver(orderEvent({ orderXtpId, ...terms, ...fields }, error));
  }
  confirmed(orderXtpId: bigint, quantity = 1000): void {
    this.order(orderXtpId, { orderStatus: 'noTradeQueueing', quantity, quantityLeft: quantity });
  }
  /** The rest of it was cancelled, `told` of it having traded as far as the counter says. */
  canceled(orderXtpId: bigint, rest: number, { quantity = 1000, told }: { quantity?: number; told?: number } = {}): void {
    const quantityTraded = told ?? quantity - rest;
    const orderStatus = rest === quantity ? 'canceled' : 'partTradedNotQueueing';
    this.order(orderXtpId, { orderStatus, quantity, quantityLeft: rest, quantityTraded, tradeAmount: quantityTraded * 10 });
  }
  filled(orderXtpId: bigint, quantity = 1000): void {
    this.order(orderXtpId, { orderStatus: 'allTraded', quantity, quantityTraded: quantity, tradeAmount: quantity * 10 });
  }
  rejected(orderXtpId: bigint): void {
    this.order(orderXtpId, { orderStatus: 'rejected', quantityLeft: 1000 }, { errorId: 11110000, errorMessage: '217' });
  }
  traded(orderXtpId: bigint, quantity: number, execId = `e${++this.#trades}`): void {
    const terms = { ticker: '600519', market: 'SH', side: 'buy', tradeType: 'common', price: 10 } as const;
    this.#account.deliver(tradeEvent({ orderXtpId, ...terms, execId, quantity, tradeAmount: quantity * 10 }));
  }
  refused(orderXtpId: bigint, orderCancelXtpId: bigint, errorId: number, errorMessage = 'no'): void {
    this.#account.deliver(callback(CancelOrderErrorEvent, { fields: { orderXtpId, orderCancelXtpId }, error: { errorId, errorMessage } }));
  }
}

/** A live account whose session was had by `login`. */
export async function tradingAccount(scheduler: SchedulerLike): Promise<{ account: Account; sdk: SdkNotes; said: Said }> {
  const sdk = new SdkNotes();
  let session = 6n;
  const account = new Account(
    {
      calls: new TraderCalls(sdk),
      scheduler,
      isOurs: (id) => id < 1000n,
      login: () => Promise.resolve(++session),
      logout: () => Promise.resolve(),
      delivered: () => Promise.resolve(),
      forget: () => undefined,
      hold: () => undefined,
      release: () => undefined,
    },
    'me',
  );
  await account.login(loginTerms);
  return { account, sdk, said: new Said(account) };
}

export const loginTerms = { host: 'front', port: 1, user: 'me', password: '', protocol: 'tcp', localIp: null, timeoutMs: 1000 } as const;

/** What the tests order. */
export const buy = { symbol: '600519.SH', side: 'buy', quantity: 1000, price: 10 } as const;
