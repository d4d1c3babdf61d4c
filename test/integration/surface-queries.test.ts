/**
 * Every query that is generated from the schema, asked as a user asks it, on the recording double: what arrives there, and what comes of each kind of
 * answer.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  XtpAbortedError,
  XtpCallError,
  XtpDisconnectedError,
  XtpQueryError,
  XtpRequestError,
  XtpTimeoutError,
  type Account,
  type TraderClient,
} from 'xtp-rx';
import { expectedOf, givenOf, matcher, nothing, readAs, withValue, type Given } from '../support/callback-values';
import { failureOf, turn } from '../support/counter';
import { callbackNamed, Desk } from '../support/desk';
import { exercised, exercisedHere } from '../support/exercised';
import { hex, type ArgumentBytes } from '../support/sdk-double';
import { apiMethods, type ApiMethod, type SpiCallback } from '../support/surface';
import { pageBytes, userArguments } from '../support/user-arguments';

type Asked = Promise<unknown>;
type Ask = (...given: readonly unknown[]) => Asked;
type AskPages = (options: object) => AsyncGenerator<unknown, void, undefined>;

const nothingFound = 11000350;
const queries = apiMethods.filter(({ method }) => method.gives !== undefined);
const replyTo = ({ method }: ApiMethod): SpiCallback => callbackNamed(`TraderSpi::${method.replies![0]!}`);
const isPaged = ({ method }: ApiMethod): boolean => method.reply === 'pages';
const withTitle = (list: readonly ApiMethod[]) => list.map((of) => [`${of.method.at} (${of.name})`, of] as const);

const desk = new Desk();
let trader: TraderClient;
let account: Account;
beforeAll(async () => {
  trader = desk.trader();
  account = await desk.account(trader);
});
/** After a test that lost the connection, or failed before it was told so. */
beforeEach(async () => {
  await desk.heard(trader);
  if (!account.isLive) account = await desk.account(trader);
  desk.reset();
});
afterAll(() => desk.close());

/** The member of the account that the schema's path leads to. */
function member({ method }: ApiMethod): Ask {
  const [, ...path] = method.at!.split('.');
  const name = path.pop()!;
  const group = path.reduce<unknown>((object, key) => (object as Record<string, unknown>)[key], account);
  return (...given) => (group as Record<string, Ask>)[name]!(...given);
}

/** Exactly this call has arrived, with these bytes; its request id. */
function arrivedOnce({ method }: ApiMethod, bytes: Readonly<Record<string, ArgumentBytes>>): number {
  const calls = desk.rawCalls('trader');
  expect(calls.map(({ slot }) => slot)).toEqual([method.slot]);
  const [{ arguments: given } = { arguments: [] }] = calls;
  let requestId = 0;
  method.params.forEach(({ name, ts }, i) => {
    const actual = Buffer.from(given[i] ?? []);
    if (name === 'request_id') requestId = actual.readInt32LE();
    else if (name === 'session_id') expect(actual.readBigUInt64LE()).toBe(account.sessionId);
    else expect([ts, hex(given[i] ?? null)]).toEqual([ts, hex(bytes[ts]!)]);
  });
  expect(requestId).not.toBe(0);
  return requestId;
}

interface Row {
  readonly requestId: number;
  readonly isLast: boolean;
}

/** The row as an answer of this session. */
function asRow(of: SpiCallback, given: Given, { requestId, isLast }: Row): Given {
  return { ...withValue(of, given, 'sessionId', account.sessionId), requestId, isLast: isLast && of.layout.isLast !== undefined };
}

const rowOf = (of: SpiCallback): fc.Arbitrary<Given> =>
  givenOf(of)
    .filter(({ structs }) => !structs.includes(null))
    .map((given) => (given.error?.id ? { ...given, error: null } : given));

/** Makes the callbacks of one answer; gives what they were given. */
function answerWith(of: SpiCallback, requestId: number, rows: readonly Given[]): Given[] {
  const told = rows.map((row, i) => asRow(of, row, { requestId, isLast: i === rows.length - 1 }));
  for (const row of told) desk.sayGiven(of, row);
  return told;
}

function expectRow(of: SpiCallback, given: Given, row: unknown): void {
  const { getters } = expectedOf(of, given);
  expect(readAs(getters, row)).toEqual(matcher(getters));
}

/** What a user gets for these rows, by the shape that the schema tells. */
function expectAnswer({ method }: ApiMethod, of: SpiCallback, rows: readonly Given[], answer: unknown): void {
  const [first] = rows;
  switch (method.reply) {
    case 'rows':
      expect(answer).toHaveLength(rows.length);
      rows.forEach((row, i) => expectRow(of, row, (answer as unknown[])[i]));
      return;
    case 'one':
      expectRow(of, first!, answer);
      return;
    case 'value': {
      const value = of.layout.scalars.find(({ param }) => param.ts !== 'sessionId')!.param.ts;
      expect(answer).toEqual(expectedOf(of, first!).getters[value]);
      return;
    }
    default:
      expect(answer).toBeUndefined();
  }
}

/** Some arguments for the method, the same ones every time. */
const sample = (of: ApiMethod) => fc.sample(userArguments(of.method), { numRuns: 1, seed: 3 })[0]!;
const sampleRow = (of: SpiCallback): Given => fc.sample(rowOf(of), { numRuns: 1, seed: 5 })[0]!;

/** Asks with some arguments; the first page, where there are pages. */
async function ask(of: ApiMethod, options: object = {}): Promise<{ answer: Asked; requestId: number }> {
  const { given, bytes } = sample(of);
  const answer = isPaged(of) ? (member(of) as unknown as AskPages)({ pageSize: 3, ...options }).next() : member(of)(...given, options);
  answer.catch(() => undefined); // it is awaited later
  await turn();
  return { answer, requestId: arrivedOnce(of, isPaged(of) ? pageBytes(of.method, 3, 0n) : bytes) };
}

/** With an error, and NULL or zeros for its struct. */
function failed(of: SpiCallback, requestId: number, error: { readonly id: number; readonly text: string }, struct: 'NULL' | 'zeros'): void {
  const structs = of.layout.structs.map(({ struct: { size } }) => (struct === 'NULL' ? null : Buffer.alloc(size)));
  const given = { ...nothing(of), structs, error: { id: error.id, message: Buffer.from(error.text) } };
  desk.sayGiven(of, asRow(of, given, { requestId, isLast: true }));
}

describe.each(withTitle(queries.filter((of) => !isPaged(of))))('%s', (_title, of) => {
  const reply = replyTo(of);
  const most = of.method.reply === 'rows' ? 6 : reply.layout.isLast ? 2 : 1;

  test('sends what the user says and gives what is answered', async () => {
    const rows = fc.array(rowOf(reply), { minLength: 1, maxLength: most });
    await fc.assert(
      fc.asyncProperty(userArguments(of.method), rows, async ({ given, bytes }, answered) => {
        desk.reset();
        const answer = member(of)(...given);
        const told = answerWith(reply, arrivedOnce(of, bytes), answered);
        expectAnswer(of, reply, told, await answer);
      }),
      { numRuns: 12 },
    );
    exercised('reached', of.name);
    exercised('told', reply.name);
  });

  test.each(['NULL', 'zeros'] as const)('finds nothing, told with %s for the row', async (struct) => {
    const { answer, requestId } = await ask(of);
    failed(reply, requestId, { id: nothingFound, text: 'no record' }, struct);
    expect(await answer).toEqual(of.method.reply === 'rows' ? [] : undefined);
  });

  test('rejects when it is refused', async () => {
    const { answer, requestId } = await ask(of);
    failed(reply, requestId, { id: 11000123, text: '拒绝' }, 'NULL');
    const error = await failureOf(answer);
    expect(error).toBeInstanceOf(of.method.reply === 'done' ? XtpRequestError : XtpQueryError);
    expect(error).toMatchObject({ errorId: 11000123, errorMessage: '拒绝' });
    expect(error.message).toContain(of.method.name);
  });
});

interface Page {
  readonly rows: readonly Given[];
  readonly reference: bigint;
}

describe.each(withTitle(queries.filter(isPaged)))('%s', (_title, of) => {
  const reply = replyTo(of);
  const sequence = reply.layout.scalars.find(({ param }) => param.name.endsWith('_sequence'))!.param.ts;
  const pagesOf = (pageSize: number): fc.Arbitrary<{ pageSize: number; pages: Page[] }> => {
    const page = (size: fc.ArrayConstraints): fc.Arbitrary<Page> =>
      fc.record({ rows: fc.array(rowOf(reply), size), reference: fc.bigInt({ min: 1n, max: 2n ** 63n - 1n }) });
    const full = fc.uniqueArray(page({ minLength: pageSize, maxLength: pageSize }), { maxLength: 2, selector: (p) => p.reference });
    return fc.tuple(full, page({ maxLength: pageSize - 1 })).map(([pages, last]) => ({ pageSize, pages: [...pages, last] }));
  };

  /** Where a row stands in its page; without rows there is one of zeros. */
  function tell(requestId: number, { rows, reference }: Page, pageSize: number): Given[] {
    const placed = (row: Given, place: number): Given =>
      [[sequence, place] as const, ['requestCount', pageSize] as const, ['queryReference', reference] as const].reduce(
        (given, [name, value]) => withValue(reply, given, name, value),
        row,
      );
    if (rows.length > 0)
      return answerWith(
        reply,
        requestId,
        rows.map((row, i) => placed(row, i + 1)),
      );
    answerWith(reply, requestId, [placed({ ...nothing(reply), structs: reply.layout.structs.map((s) => Buffer.alloc(s.struct.size)) }, 0)]);
    return [];
  }

  test('asks page by page, each when it is wanted, and gives every row', async () => {
    const paged = fc.integer({ min: 1, max: 4 }).chain(pagesOf);
    await fc.assert(
      fc.asyncProperty(paged, async ({ pageSize, pages }) => {
        desk.reset();
        const rows = (member(of) as unknown as AskPages)({ pageSize });
        let reference = 0n;
        let next = rows.next();
        for (const page of pages) {
          await turn();
          const told = tell(arrivedOnce(of, pageBytes(of.method, pageSize, reference)), page, pageSize);
          for (const given of told) {
            const { value } = await next;
            expectRow(reply, given, value);
            expect(desk.rawCalls('trader')).toEqual([]);
            next = rows.next();
          }
          ({ reference } = page);
        }
        expect(await next).toEqual({ done: true, value: undefined });
      }),
      { numRuns: 10 },
    );
    exercised('reached', of.name);
    exercised('told', reply.name);
  });

  test('finds nothing, told with NULL for the row', async () => {
    const { answer, requestId } = await ask(of);
    desk.sayGiven(reply, asRow(reply, nothing(reply), { requestId, isLast: true }));
    expect(await answer).toEqual({ done: true, value: undefined });
  });
});

describe.each(withTitle(queries))('%s', (_title, of) => {
  const reply = replyTo(of);
  /** A part of an answer, where there can be one. */
  const begin = (requestId: number): void => {
    if (reply.layout.isLast) desk.sayGiven(reply, asRow(reply, sampleRow(reply), { requestId, isLast: false }));
  };

  test('rejects when the connection is lost in the middle of the answer', async () => {
    const { answer, requestId } = await ask(of);
    begin(requestId);
    desk.say('TraderSpi::OnDisconnected', { sessionId: account.sessionId, reason: 10210006 });
    expect(await failureOf(answer)).toBeInstanceOf(XtpDisconnectedError);
  });

  test('is given up by its signal, and what comes later is nobody’s', async () => {
    const giveUp = new AbortController();
    const { answer, requestId } = await ask(of, { signal: giveUp.signal });
    begin(requestId);
    giveUp.abort('enough');
    expect(await failureOf(answer)).toMatchObject({ code: 'XTP_ABORTED', cause: 'enough' });
    answerWith(reply, requestId, [sampleRow(reply)]);
    await desk.heard(trader);
  });

  test('is not sent when its signal has fired before', async () => {
    const { given } = sample(of);
    const options = { signal: AbortSignal.abort() };
    const answer = isPaged(of) ? (member(of) as unknown as AskPages)(options).next() : member(of)(...given, options);
    expect(await failureOf(answer)).toBeInstanceOf(XtpAbortedError);
    expect(desk.rawCalls('trader')).toEqual([]);
  });

  test('is given up after its time', async () => {
    const { answer, requestId } = await ask(of, { timeoutMs: 1500 });
    begin(requestId);
    await desk.heard(trader);
    const before = desk.scheduler.now();
    desk.scheduler.flush();
    expect(await failureOf(answer)).toBeInstanceOf(XtpTimeoutError);
    expect(desk.scheduler.now() - before).toBe(1500);
  });

  test('rejects when nothing could be sent', async () => {
    desk.answer(of.name, { result: -1n, errorId: 11000001, errorMessage: 'not now' });
    const { given } = sample(of);
    const answer = isPaged(of) ? (member(of) as unknown as AskPages)({}).next() : member(of)(...given);
    const error = await failureOf(answer);
    expect(error).toBeInstanceOf(XtpCallError);
    expect(error).toMatchObject({ errorId: 11000001, errorMessage: 'not now' });
  });
});

describe('account.credit.queryExtensions', () => {
  const of = queries.find(({ method }) => method.name === 'QueryCreditExtendDebtDateOrders')!;
  const reply = replyTo(of);

  test('gives a row with an error of its own as a row', async () => {
    const { answer, requestId } = await ask(of);
    const refused = { ...sampleRow(reply), error: { id: 11000906, message: Buffer.from('too late') } };
    const told = answerWith(reply, requestId, [sampleRow(reply), refused, sampleRow(reply)]);
    const rows = (await answer) as { readonly error?: object }[];
    told.forEach((given, i) => expectRow(reply, given, rows[i]));
    expect(rows.map(({ error }) => error)).toEqual([undefined, expect.objectContaining({ errorId: 11000906 }), undefined]);
  });

  test('gives the request for one extension alone', async () => {
    const answer = account.credit.queryExtensions(5n);
    const [, , requestWord] = desk.rawCalls('trader')[0]!.arguments;
    answerWith(reply, Buffer.from(requestWord!).readInt32LE(), [sampleRow(reply)]);
    expect(await answer).toHaveLength(1);
  });
});

test('those were all queries of the schema', () => {
  expect(queries.length).toBeGreaterThan(50);
  expect(exercisedHere('reached')).toEqual(queries.map(({ name }) => name).sort());
  expect(exercisedHere('told')).toEqual([...new Set(queries.map((of) => replyTo(of).name))].sort());
});
