/** Clients live in worker threads as well, and go with them: no crash, and the next thread may have the TraderApi. */
import { expect, test } from '@jest/globals';
import { endedWith, runProgram } from '../support/program';

const patienceMs = process.platform === 'win32' ? 300_000 : 60_000; // under wine each worker takes seconds to read its modules

test.each([
  'terminate 20 times',
  'terminate within a call',
  'end with open clients',
  'three environments',
  'terminate during a hanging login',
  'main exits under workers',
])(
  '%s',
  async (story) => {
    expect(await runProgram('workers', [story], patienceMs)).toEqual(endedWith('works'));
  },
  patienceMs + 10_000,
);
