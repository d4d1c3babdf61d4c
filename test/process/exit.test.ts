/** A process may end at any point of a client's life: by itself when nothing holds it, or at once when it must; never by a crash. */
import { describe, expect, test } from '@jest/globals';
import { endedWith, runProgram } from '../support/program';

describe('ends by itself', () => {
  test.each([
    ['import only'],
    ['counter only'],
    ['quote client, no login'],
    ['trader client, no login'],
    ['both clients, no login, streams observed'],
    ['login refused'],
    ['logged out'],
    ['closed'],
    ['closed, not awaited'],
    ['closed without a login'],
    ['closed in full flow'],
    ['closed from an observer'],
    ['closed while a query waits'],
    ['closed while a login hangs', 'rejected'],
    ['timed out while a login hangs'],
    ['dropped quotes'],
    ['dropped accounts'],
    ['closed after a storm'],
    ['closed while spinning'],
    ['logged out while spinning'],
    ['held by a session', 'held'],
    ['held by a login', 'held'],
  ])('%s', async (life, printed = '') => {
    expect(await runProgram('exit', [life])).toEqual(endedWith(printed));
  });
});

describe('process.exit()', () => {
  test.each([
    'exit: client made',
    'exit: logged in',
    'exit: in full flow',
    'exit: in an observer',
    'exit: spinning',
    'exit: a query waits',
    'exit: orders under way',
    'exit: login hangs',
    'exit: advance under way',
    'exit: closing',
  ])('%s', async (life) => {
    expect(await runProgram('exit', [life])).toEqual(endedWith(''));
  });
});

const onPosix = process.platform === 'win32' ? test.skip : test; // Windows has no such signal

onPosix('D10: a SIGPIPE ends neither the process nor its sessions', async () => {
  expect(await runProgram('exit', ['exit: after a SIGPIPE'])).toEqual(endedWith('live live'));
});

test('a program that catches what its observers throw goes on: each is reported once, and nobody else misses a value', async () => {
  expect(await runProgram('exit', ['caught: in an observer'])).toEqual(endedWith('true true'));
});

describe('an exception that nobody catches', () => {
  test.each(['throw: in an observer', 'throw: in full flow'])('%s', async (life) => {
    const ended = await runProgram('exit', [life]);
    expect(ended).toMatchObject({ code: 1, signal: null, hung: false });
    expect(ended.stderr.match(/^Error: a mistake of the strategy$/gm)).toHaveLength(1);
  });
});
