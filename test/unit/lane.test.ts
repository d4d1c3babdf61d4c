import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { XtpCallError, XtpDisconnectedError, type XtpError } from '../../lib/errors';
import { Lane } from '../../lib/session/lane';

const gone = new XtpDisconnectedError('gone');

/** A call that says when it is sent and how it ended. */
class Call {
  failure: XtpError | undefined;
  readonly answer = ((call: Call) => ({
    get settled(): boolean {
      return call.failure !== undefined;
    },
    fail: (error: XtpError): void => void (call.failure ??= error),
  }))(this);

  constructor(
    readonly name: string,
    private readonly sent: string[],
    private readonly refusal?: XtpError,
  ) {}

  send(): void {
    if (this.refusal) throw this.refusal;
    this.sent.push(this.name);
  }
}

let sent: string[];
let lane: Lane;
beforeEach(() => {
  sent = [];
  lane = new Lane();
});

function run(name: string, refusal?: XtpError): Call {
  const call = new Call(name, sent, refusal);
  lane.run(call);
  return call;
}

describe('a lane', () => {
  test('sends a call at once, and the next one when its answer has ended', () => {
    for (const name of ['a', 'b', 'c']) run(name);
    expect(sent).toEqual(['a']);
    lane.ended();
    expect(sent).toEqual(['a', 'b']);
    lane.ended();
    lane.ended();
    run('d');
    expect(sent).toEqual(['a', 'b', 'c', 'd']);
  });

  test('waits for the end of an answer that nobody waits for any more', () => {
    const first = run('a');
    run('b');
    first.answer.fail(gone);
    run('c');
    expect(sent).toEqual(['a']);
    lane.ended();
    expect(sent).toEqual(['a', 'b']);
  });

  test('never sends what was given up before its turn', () => {
    run('a');
    const second = run('b');
    run('c');
    second.answer.fail(gone);
    lane.ended();
    expect(sent).toEqual(['a', 'c']);
  });

  test('goes on when a call can not be sent, which fails with the reason', () => {
    const refusal = new XtpCallError('no', 1, '');
    run('a');
    const refused = run('b', refusal);
    run('c');
    expect(refused.failure).toBeUndefined();
    lane.ended();
    expect(refused.failure).toBe(refusal);
    expect(sent).toEqual(['a', 'c']);
    expect(run('d', refusal).failure).toBeUndefined();
  });

  test('fails all that is sent or waits when the connection is gone, and is free then', () => {
    const calls = ['a', 'b', 'c'].map((name) => run(name));
    lane.clear(gone);
    expect(calls.map((call) => call.failure)).toEqual([gone, gone, gone]);
    run('d');
    expect(sent).toEqual(['a', 'd']);
  });

  test('does not mind the end of an answer that it did not wait for', () => {
    lane.ended();
    lane.clear(gone);
    run('a');
    expect(sent).toEqual(['a']);
  });

  test('has one call on its way at most, and sends each once in order, whatever happens when', () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('run' as const), refused: fc.boolean() }),
      fc.record({ do: fc.constant('giveUp' as const), which: fc.nat(20) }),
      fc.record({ do: fc.constantFrom('end' as const, 'clear' as const) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        sent = [];
        lane = new Lane();
        const calls: Call[] = [];
        /** What ought to stand in the lane: the first is on its way. */
        let queue: { readonly call: Call; readonly refused: boolean }[] = [];
        const expected: string[] = [];
        let onTheWay: Call | undefined;
        const go = (): void => {
          while (!onTheWay && queue.length > 0) {
            const { call, refused } = queue[0]!;
            if (call.answer.settled || refused) queue.shift();
            else {
              onTheWay = call;
              expected.push(call.name);
            }
          }
        };
        for (const action of steps) {
          if (action.do === 'run') {
            const name = String(calls.length);
            const call = new Call(name, sent, action.refused ? new XtpCallError('no', 1, '') : undefined);
            calls.push(call);
            queue.push({ call, refused: action.refused });
            go();
            lane.run(call);
          } else if (action.do === 'giveUp') calls[action.which]?.answer.fail(gone);
          else if (action.do === 'end') {
            queue = queue.filter(({ call }) => call !== onTheWay);
            onTheWay = undefined;
            go();
            lane.ended();
          } else {
            lane.clear(gone);
            for (const { call } of queue) expect(call.failure).toBeDefined();
            queue = [];
            onTheWay = undefined;
          }
          expect(sent).toEqual(expected);
        }
      }),
      { numRuns: 300 },
    );
  });
});
