/** Every callback is made by a thread of the recording double with bytes that the test chose, and read from the event that comes out of the ring. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nowNs } from 'xtp-rx';
import type { Connection } from '../../lib/native/connection';
import type { ApiSide } from '../../lib/native/sdk';
import { quoteEvents, traderEvents } from '../../lib/xtp/generated/event-classes';
import type { EventView } from '../../lib/xtp/view';
import { fieldType, find } from '../../tools/codegen/schema';
import { argumentsFor, expectedOf, givenOf, int64Bytes, matcher, nothing, readAs, word, type Given } from '../support/callback-values';
import { exercised, exercisedHere } from '../support/exercised';
import { anyBytesOf, hostile, hostileKinds } from '../support/hostile';
import { connectDouble, SdkDouble, type ArgumentBytes } from '../support/sdk-double';
import { spiCallbacks, type SpiCallback } from '../support/surface';
import { noInstrument } from '../unit/support/records';
import { schema } from '../unit/support/schema-values';

const closeMs = 10_000;

type Event = EventView & Readonly<Record<string, unknown>>;

/** A connection to one side of the double, and its events in order. */
class Side {
  readonly #double: SdkDouble;
  readonly #connection: Connection;
  readonly #events: Event[] = [];
  #waiting: ((event: Event) => void) | undefined;

  constructor(side: ApiSide) {
    this.#double = new SdkDouble(side);
    const classes: readonly (new (data: DataView, at: number) => EventView)[] = side === 'quote' ? quoteEvents : traderEvents;
    const first = side === 'quote' ? 256 : 512;
    this.#connection = connectDouble(side, (kind, data, at) => {
      const event = new classes[kind - first]!(data, at) as Event;
      const waiting = this.#waiting;
      this.#waiting = undefined;
      if (waiting) waiting(event);
      else this.#events.push(event);
    });
    this.#connection.hold();
  }

  callBack(of: SpiCallback, given: readonly ArgumentBytes[]): void {
    this.#double.callBack(of.layout.method.slot, given);
  }

  /** The next event; they come in the order of the callbacks. */
  next(): Promise<Event> {
    const event = this.#events.shift();
    return event ? Promise.resolve(event) : new Promise((resolve) => (this.#waiting = resolve));
  }

  close(): Promise<void> {
    return this.#connection.close(closeMs);
  }
}

let sides: Readonly<Record<ApiSide, Side>>;
beforeAll(() => {
  sides = { quote: new Side('quote'), trader: new Side('trader') };
});
afterAll(() => Promise.all(Object.values(sides).map((side) => side.close())));

function check(of: SpiCallback, given: Given, event: Event): void {
  const { getters, object } = expectedOf(of, given);
  expect(readAs(getters, event)).toEqual(matcher(getters));
  expect(event.toObject()).toEqual(matcher(object));
  const isNull = given.structs.includes(null);
  const { kind, isLast, hasError, requestId } = event;
  expect({ kind, isLast, hasError, isNull: event.isNull, requestId }).toEqual({
    kind: of.layout.kind,
    isLast: given.isLast,
    hasError: (given.error?.id ?? 0) !== 0,
    isNull,
    // A struct that names its request knows better than the header.
    requestId: getters['requestId'] ?? given.requestId,
  });
  const instrument = of.layout.instrument !== undefined && given.structs[0] !== null;
  expect(event.instrument !== noInstrument).toBe(instrument);
}

async function throwAndCheck(of: SpiCallback, given: Given): Promise<Event> {
  const side = sides[of.side];
  const before = nowNs();
  side.callBack(of, argumentsFor(of, given));
  const event = await side.next();
  check(of, given, event);
  expect(event.receivedNs).toBeGreaterThanOrEqual(before);
  expect(event.receivedNs).toBeLessThanOrEqual(nowNs());
  return event;
}

describe.each(spiCallbacks.map((of) => [of.name, of] as const))('%s', (name, of) => {
  const { structs } = of.layout;

  test('comes with all that it was given', async () => {
    await fc.assert(
      fc.asyncProperty(givenOf(of), (given) => throwAndCheck(of, given).then(() => undefined)),
      { numRuns: 15 },
    );
    exercised('callback', name);
  });

  test('comes when there is NULL in every place', async () => {
    const event = await throwAndCheck(of, nothing(of));
    expect(event.isNull).toBe(structs.length > 0);
  });
});

const withStructs = spiCallbacks.filter(({ layout }) => layout.structs.length > 0);

test.each(withStructs.map((of) => [of.name, of] as const))('%s can be read whatever stands in its fields', async (_name, of) => {
  for (let way = 0; way < hostileKinds; way++) {
    const structs = of.layout.structs.map(({ struct }) => hostile(struct, way));
    const event = await throwAndCheck(of, { ...nothing(of), structs });
    expect(() => JSON.stringify(event)).not.toThrow();
  }
});

describe('unions', () => {
  const cases = withStructs.flatMap((of) =>
    of.layout.structs[0]!.struct.fields.filter((f) => f.when).map((field) => [of.name, field.ts, of, field] as const),
  );

  test.each(cases)('%s shows %s when its selector says so', async (_name, ts, of, { when }) => {
    const { struct } = of.layout.structs[0]!;
    const selector = find(struct.fields, when!.field);
    const codes = fieldType(schema, selector);
    if (codes.kind !== 'enum') throw new Error('a selector is of an enum');
    for (const is of when!.is) {
      for (const bytes of fc.sample(anyBytesOf(struct), 10)) {
        bytes.writeInt32LE(codes.def.members.find((m) => m.ts === is)!.value, selector.offset);
        const event = await throwAndCheck(of, { ...nothing(of), structs: [bytes] });
        expect(event[ts]).toBeDefined();
      }
    }
  });

  test('are of snapshots and ticks, live and rebuilt', () => {
    const snapshot = ['stock', 'option', 'bond'];
    const tick = ['entrust', 'trade', 'state'];
    const members = Object.fromEntries(cases.map(([name]) => [name, cases.filter((c) => c[0] === name).map(([, ts]) => ts)]));
    expect(members).toEqual({
      'QuoteSpi::OnDepthMarketData': snapshot,
      'QuoteSpi::OnTickByTick': tick,
      'QuoteSpi::OnRebuildTickByTick': tick,
      'QuoteSpi::OnRebuildMarketData': snapshot,
    });
  });
});

const named = (name: string): SpiCallback => spiCallbacks.find((of) => of.name === name)!;

describe('a text', () => {
  const of = named('TraderSpi::OnOrderEvent');
  const { struct } = of.layout.structs[0]!;
  const { offset, size } = find(struct.fields, 'ticker');
  const tickerOf = async (ticker: Buffer): Promise<unknown> => {
    const bytes = Buffer.alloc(struct.size, 0x41);
    bytes.fill(0, offset, offset + size).set(ticker, offset);
    return (await throwAndCheck(of, { ...nothing(of), structs: [bytes] }))['ticker'];
  };

  test.each<[string, Buffer, string]>([
    ['that fills its field', Buffer.from('0123456789abcdef'), '0123456789abcdef'],
    ['cut inside a character', Buffer.from('贵州茅台股份').subarray(0, 16), '贵州茅台股\ufffd'],
    ['that is no UTF-8', Buffer.from([0x36, 0xff, 0x30, 0xc0, 0x31]), '6\ufffd0\ufffd1'],
    ['with rubbish behind its NUL', Buffer.from('600519\0\xffrubbish', 'latin1'), '600519'],
  ])('%s', async (_what, ticker, read) => {
    expect(await tickerOf(ticker)).toBe(read);
  });

  test('of a strategy that is longer than a slab', async () => {
    const strategy = named('TraderSpi::OnNewStrategyCreateReport');
    const text = '{"单数":100}'.repeat(20_000);
    const event = await throwAndCheck(strategy, { ...nothing(strategy), text });
    expect(event['strategyParam']).toHaveLength(text.length);
  });
});

describe('the queues of a snapshot', () => {
  const of = named('QuoteSpi::OnDepthMarketData');
  const at = Object.fromEntries(of.layout.method.params.map(({ name }, i) => [name, i]));
  const queueOf = async (quantities: readonly number[] | null, count: number): Promise<unknown> => {
    const given = argumentsFor(of, nothing(of));
    given[at['bid1_qty']!] = int64Bytes(quantities?.map(BigInt) ?? null);
    given[at['bid1_count']!] = word((to) => to.writeInt32LE(count));
    sides.quote.callBack(of, given);
    return (await sides.quote.next())['bidQueue'];
  };

  test('are not longer than the 50 that are disclosed, whatever their count says', async () => {
    const many = Array.from({ length: 60 }, (_, i) => i);
    expect(await queueOf(many, 60)).toEqual(many.slice(0, 50));
  });

  test('are empty without an array, or with a count below 0', async () => {
    expect(await queueOf(null, 7)).toEqual([]);
    expect(await queueOf([1, 2], -1)).toEqual([]);
  });
});

test.each(['quote', 'trader'] as const)('every callback of %s, made at once, comes in order', async (name) => {
  const side = sides[name];
  const all = spiCallbacks.filter((of) => of.side === name);
  for (const of of all) side.callBack(of, argumentsFor(of, nothing(of)));
  const events: Event[] = [];
  while (events.length < all.length) events.push(await side.next());
  expect(events.map(({ kind }) => kind)).toEqual(all.map(({ layout }) => layout.kind));
  const first = events[0]!.recordSequence;
  expect(events.map(({ recordSequence }) => recordSequence)).toEqual(all.map((_, i) => first + i));
});

test('those were all callbacks of the interface', () => {
  expect(spiCallbacks).toHaveLength(98);
  expect(exercisedHere('callback')).toEqual(spiCallbacks.map(({ name }) => name).sort());
});
