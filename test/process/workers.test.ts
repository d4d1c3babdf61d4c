/** Clients live in worker threads as well, and go with them: no crash, and the next thread may have the TraderApi. */
import { expect, test } from '@jest/globals';
import { endedWith, runProgram } from '../support/program';

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
    expect(await runProgram('workers', [story], 60_000)).toEqual(endedWith('works'));
  },
  70_000,
);
