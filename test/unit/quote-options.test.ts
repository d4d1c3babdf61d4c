import { describe, expect, test } from '@jest/globals';
import { XtpArgumentError } from '../../lib/errors';
import { applySettings, quoteSettings } from '../../lib/quote/quote-options';
import type { QuoteCalls } from '../../lib/xtp/generated/calls';

const client = { clientId: 1, logFolder: './log' };

/** What the SDK is told for these options. */
function told(options: object): unknown[][] {
  const calls: unknown[][] = [];
  const api = new Proxy(
    {},
    {
      get:
        (_target, name) =>
        (...args: unknown[]) =>
          calls.push([name, ...args]),
    },
  );
  applySettings(api as unknown as QuoteCalls, quoteSettings({ ...client, ...options }));
  return calls;
}

describe('the settings of quotes', () => {
  test('are none if none are given: the SDK has its own', () => {
    expect(told({})).toEqual([]);
    expect(told({ udp: {} })).toEqual([]);
  });

  test('are told to the SDK, each by its call', () => {
    expect(told({ heartbeatSeconds: 10, udp: { bufferMb: 256, receiveCpus: [2, 3], parseCpus: [4], sequenceLog: false } })).toEqual([
      ['setHeartBeatInterval', 10],
      ['setUdpBufferSize', 256],
      ['setUdpRecvThreadAffinityArray', [2, 3]],
      ['setUdpParseThreadAffinityArray', [4]],
      ['setUdpSeqLogOutPutFlag', false],
    ]);
  });

  test.each([64, 128, 256, 512, 1024])('let a buffer have %d MB', (bufferMb) => {
    expect(told({ udp: { bufferMb } })).toEqual([['setUdpBufferSize', bufferMb]]);
  });

  test.each([
    [{ heartbeatSeconds: 0 }, /heartbeatSeconds must be positive/],
    [{ heartbeatSeconds: 1.5 }, /heartbeatSeconds must be a whole number/],
    [{ heartbeatSeconds: '15' }, /heartbeatSeconds must be a number/],
    [{ udp: { bufferMb: 100 } }, /udp.bufferMb/],
    [{ udp: { bufferMb: 32 } }, /udp.bufferMb/],
    [{ udp: { receiveCpus: [] } }, /udp.receiveCpus must name a CPU/],
    [{ udp: { parseCpus: [0, 1, 2, 3, 4] } }, /udp.parseCpus may name 4 CPUs at most/],
    [{ udp: { parseCpus: [1, -1] } }, /udp.parseCpus.1 must be 0 or more/],
    [{ udp: { receiveCpus: 2 } }, /udp.receiveCpus/],
    [{ udp: { sequenceLog: 'no' } }, /udp.sequenceLog must be boolean/],
    [{ udp: 'all' }, /udp must be an object/],
  ])('refuse %p', (options, message) => {
    expect(() => told(options)).toThrow(XtpArgumentError);
    expect(() => told(options)).toThrow(message);
  });

  test('tell all that is wrong at once', () => {
    const options = { heartbeatSeconds: -1, udp: { bufferMb: 65, receiveCpus: [0.5], parseCpus: [], sequenceLog: 1 } };
    const wrong = ['heartbeatSeconds', 'udp.bufferMb', 'udp.receiveCpus.0', 'udp.parseCpus', 'udp.sequenceLog'];
    for (const name of wrong) expect(() => told(options)).toThrow(new RegExp(name.replaceAll('.', '\\.')));
  });
});
