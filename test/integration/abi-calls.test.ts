/** Every method of the api goes out through the real addon and arrives in the recording double bit for bit; what it answers comes back. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { XtpCallError } from '../../lib/errors';
import type { Connection } from '../../lib/native/connection';
import type { ApiSide } from '../../lib/native/sdk';
import type { CallOutcome } from '../../lib/xtp/api-calls';
import { QuoteCalls, TraderCalls } from '../../lib/xtp/generated/calls';
import type { CallArg } from '../../tools/codegen/layout';
import type { MethodDef } from '../../tools/codegen/schema';
import { failureOf } from '../support/counter';
import { exercised, exercisedHere } from '../support/exercised';
import { connectDouble, hex, SdkDouble, type Answer, type ArgumentBytes, type RecordedCall } from '../support/sdk-double';
import { apiMethods, type ApiMethod } from '../support/surface';
import { fieldsOf, scalarOf, textOf } from '../unit/support/schema-values';

const timeoutMs = 10_000;

/** What a program passes for one parameter, and what must arrive for it. */
interface Argument {
  /** Nothing for a count: it follows from its array. */
  readonly given: readonly unknown[];
  readonly bytes: readonly ArgumentBytes[];
}

const oneOf = (given: unknown, bytes: ArgumentBytes): Argument => ({ given: [given], bytes: [bytes] });
const withNul = (text: string): Uint8Array => Buffer.from(`${text}\0`);
const int32 = (...values: number[]): Uint8Array => new Uint8Array(Int32Array.from(values).buffer);
/** An array and the parameter behind it, its count. */
const counted = (given: readonly unknown[], bytes: ArgumentBytes): Argument => ({
  given: [given],
  bytes: [bytes, int32(given.length, 0)],
});

function argumentOf({ type, param }: CallArg): fc.Arbitrary<Argument> {
  switch (type.kind) {
    case 'struct':
      return fieldsOf(type.def).map((value) => oneOf(value.given, value.bytes));
    case 'text':
      return fc.option(textOf(300)).map((text) => oneOf(text, text === null ? null : withNul(text)));
    case 'tickers':
      // An empty list is NULL and 0.
      return fc
        .array(textOf(20), { maxLength: 30 })
        .map((tickers) => counted(tickers, tickers.length === 0 ? null : Buffer.concat(tickers.map(withNul))));
    case 'numbers':
      // As with tickers.
      return fc.array(fc.integer(), { maxLength: 30 }).map((numbers) => counted(numbers, numbers.length === 0 ? null : int32(...numbers)));
    default:
      return scalarOf(type, param.name).map(({ given, word }) => oneOf(given, word));
  }
}

function argumentsOf({ layout }: ApiMethod): fc.Arbitrary<Argument> {
  const args = layout.args.filter((_, i) => !['tickers', 'numbers'].includes(layout.args[i - 1]?.type.kind ?? ''));
  return fc.tuple(...args.map(argumentOf)).map((all) => ({ given: all.flatMap((a) => a.given), bytes: all.flatMap((a) => a.bytes) }));
}

/** What the method answers when it works, and what the program gets for it. */
function successOf({ returns, failure }: MethodDef): fc.Arbitrary<{ answer: Answer; returned: unknown }> {
  const as = <T>(values: fc.Arbitrary<T>, answer: (value: T) => Answer): fc.Arbitrary<{ answer: Answer; returned: unknown }> =>
    values.map((value) => ({ answer: answer(value), returned: value }));
  switch (returns) {
    case 'void':
      return fc.constant({ answer: { result: 5n }, returned: undefined });
    case 'const char *':
      return as(textOf(255), (text) => ({ text }));
    case 'bool':
      return as(fc.boolean(), (value) => ({ result: BigInt(value) }));
    case 'uint8_t':
      return as(fc.integer({ min: 0, max: 255 }), (value) => ({ result: BigInt(value) }));
    case 'uint64_t': {
      const min = failure === 'zero' ? 1n : 0n;
      const ids = fc.oneof(fc.bigInt({ min, max: 2n ** 64n - 1n }), fc.constantFrom(2n ** 32n, 2n ** 53n + 1n, 2n ** 63n));
      return as(ids, (result) => ({ result }));
    }
    default:
      return fc.constant({ answer: {}, returned: 0 });
  }
}

/** What the method answers when it fails, by its convention. */
function failureAnswerOf({ failure }: MethodDef): fc.Arbitrary<Required<Omit<Answer, 'text'>>> {
  return fc.record({
    result:
      failure === 'zero'
        ? fc.constant(0n)
        : fc
            .oneof(fc.integer(), fc.constantFrom(-1, -3, 1))
            .filter(Boolean)
            .map(BigInt),
    errorId: fc.integer().filter(Boolean),
    errorMessage: textOf(124),
  });
}

const doubles: Readonly<Record<ApiSide, SdkDouble>> = { quote: new SdkDouble('quote'), trader: new SdkDouble('trader') };
let connections: Readonly<Record<ApiSide, Connection>>;
let calls: Readonly<Record<ApiSide, Readonly<Record<string, (...given: unknown[]) => unknown>>>>;

const lastErrorName = { quote: 'QuoteApi::GetApiLastError', trader: 'TraderApi::GetApiLastError' } as const;
const slotOf = (name: string): number => apiMethods.find((m) => m.name === name)!.method.slot;
const lastErrorSlot = { quote: slotOf(lastErrorName.quote), trader: slotOf(lastErrorName.trader) } as const;
const show = (call: RecordedCall): unknown[] => [call.slot, ...call.arguments.map(hex)];

beforeAll(() => {
  connections = { quote: connectDouble('quote'), trader: connectDouble('trader') };
  for (const connection of Object.values(connections)) connection.hold();
  calls = {
    quote: new QuoteCalls(connections.quote) as unknown as (typeof calls)['quote'],
    trader: new TraderCalls(connections.trader) as unknown as (typeof calls)['trader'],
  };
});
beforeEach(() => Object.values(doubles).forEach((double) => double.reset()));
afterAll(() => Promise.all(Object.values(connections).map((connection) => connection.close(timeoutMs))));

/** Calls the method as a program would, and gives what arrived in the double meanwhile. */
async function call(of: ApiMethod, answer: Answer, { given }: Argument): Promise<{ returned: unknown; arrived: RecordedCall[] }> {
  const double = doubles[of.side];
  double.reset();
  double.answer(of.method.slot, answer);
  const blocking = of.method.dispatch === 'blocking' ? [timeoutMs] : [];
  try {
    const returned = await calls[of.side][of.ts]!(...given, ...blocking);
    return { returned, arrived: double.takeCalls() };
  } catch (error) {
    return { returned: error, arrived: double.takeCalls() };
  }
}

const direct = apiMethods.filter((m) => m.method.dispatch === 'direct');
const blocking = apiMethods.filter((m) => m.method.dispatch === 'blocking');

const failing = direct.filter((m) => m.method.failure !== 'never');
const never = direct.filter((m) => m.method.failure === 'never');

describe.each([...direct, ...blocking].map((of) => [of.name, of] as const))('%s', (name, of) => {
  test('arrives with every argument bit for bit', async () => {
    await fc.assert(
      fc.asyncProperty(argumentsOf(of), successOf(of.method), async (argument, { answer }) => {
        const { arrived } = await call(of, answer, argument);
        expect(arrived.map(show)).toEqual([[of.method.slot, ...argument.bytes.map(hex)]]);
      }),
      { numRuns: 20 },
    );
    exercised('call', name);
  });
});

test.each(direct.map((of) => [of.name, of] as const))('%s gives back exactly what the SDK answers', async (_name, of) => {
  await fc.assert(
    fc.asyncProperty(argumentsOf(of), successOf(of.method), async (argument, { answer, returned: expected }) => {
      const { returned } = await call(of, answer, argument);
      expect(returned).toBe(expected);
    }),
    { numRuns: 10 },
  );
});

test.each(failing.map((of) => [of.name, of] as const))('%s throws what the SDK says of its failure', async (_name, of) => {
  await fc.assert(
    fc.asyncProperty(argumentsOf(of), failureAnswerOf(of.method), async (argument, answer) => {
      const { returned, arrived } = await call(of, answer, argument);
      expect(returned).toBeInstanceOf(XtpCallError);
      const { errorId, errorMessage } = answer;
      expect(returned).toMatchObject({ code: 'XTP_CALL', errorId, errorMessage });
      // The SDK keeps its last error per thread.
      expect(arrived.map(({ slot }) => slot)).toEqual([of.method.slot, lastErrorSlot[of.side]]);
      expect(arrived[1]!.thread).toBe(arrived[0]!.thread);
    }),
    { numRuns: 10 },
  );
  exercised('call', lastErrorName[of.side]);
});

test.each(never.map((of) => [of.name, of] as const))('%s never fails, whatever is answered', async (_name, of) => {
  const [argument] = fc.sample(argumentsOf(of), 1);
  for (const result of [0n, 1n, -1n]) {
    const { returned, arrived } = await call(of, { result, errorId: 11000001, errorMessage: 'of another call' }, argument!);
    expect(returned).not.toBeInstanceOf(Error);
    expect(arrived.map(({ slot }) => slot)).toEqual([of.method.slot]);
  }
});

describe.each(blocking.map((of) => [of.name, of] as const))('%s', (_name, of) => {
  const onThread = async (answer: Answer): Promise<{ outcome: CallOutcome; arrived: RecordedCall[] }> => {
    const [argument] = fc.sample(argumentsOf(of), 1);
    const { returned, arrived } = await call(of, answer, argument!);
    return { outcome: returned as CallOutcome, arrived };
  };
  const { side, method } = of;

  test('runs on a thread of its own and gives back what the SDK answers', async () => {
    const [here] = (
      await call(
        direct.find((m) => m.side === side)!,
        {},
        { given: [], bytes: [] },
      )
    ).arrived;
    for (const { answer } of fc.sample(successOf(method), 5)) {
      const { outcome, arrived } = await onThread(answer);
      expect(outcome).toEqual({ result: answer.result ?? 0n, failed: false, errorId: 0, errorMessage: '' });
      expect(arrived.map(({ slot }) => slot)).toEqual([method.slot]);
      expect(arrived[0]!.thread).not.toBe(here!.thread);
    }
  });

  test('fails by its convention, with the last error of its thread', async () => {
    for (const answer of fc.sample(failureAnswerOf(method), 5)) {
      const { outcome, arrived } = await onThread(answer);
      const result = method.returns === 'int' ? BigInt.asUintN(32, answer.result) : answer.result;
      expect(outcome).toEqual({ result, failed: true, errorId: answer.errorId, errorMessage: answer.errorMessage });
      expect(arrived.map(({ slot }) => slot)).toEqual([method.slot, lastErrorSlot[side]]);
      expect(arrived[1]!.thread).toBe(arrived[0]!.thread);
    }
  });
});

describe.each(['quote', 'trader'] as const)('what is managed, of %s', (side) => {
  const api = side === 'quote' ? 'QuoteApi' : 'TraderApi';
  const [version, register, release] = ['GetApiVersion', 'RegisterSpi', 'Release'].map((name) => slotOf(`${api}::${name}`));

  test('registers when it opens; unregisters and then releases when it closes', async () => {
    const double = doubles[side];
    const connection = connectDouble(side);
    const opened = double.takeCalls();
    expect(opened.map(({ slot }) => slot)).toEqual([version, register]);
    expect(hex(opened[1]!.arguments[0]!)).not.toBe('NULL');

    await connection.close(timeoutMs);
    const closed = double.takeCalls();
    expect(closed.map(show)).toEqual([[register, 'NULL'], [release]]);
    exercised('call', `${api}::RegisterSpi`);
    exercised('call', `${api}::Release`);
  });

  test('releases what is of another version, and registers nothing with it', async () => {
    const double = doubles[side];
    double.answer(version!, { text: '2.2.51' });
    expect(await failureOf(() => connectDouble(side))).toMatchObject({ code: 'XTP_SDK_VERSION' });
    expect(double.takeCalls().map(({ slot }) => slot)).toEqual([version, release]);
  });
});

test('that were all methods of the interface', () => {
  expect(apiMethods).toHaveLength(127);
  expect(exercisedHere('call')).toEqual(apiMethods.map(({ name }) => name).sort());
});
