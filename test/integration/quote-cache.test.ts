/** The latest quotes as a client keeps them, through the real addon on the simulated counter. */
import { expect, test } from '@jest/globals';
import { XtpStateError } from 'xtp-rx';
import { at, turn, useCounter } from '../support/counter';

const counter = useCounter();
const symbol = '600001.SH';

test('a client keeps what is subscribed, and what it gives is what arrived', async () => {
  const client = await counter.quote({ cache: { history: 50 } });
  const arrived: unknown[] = [];
  const following = client.snapshots([symbol, '000001.SZ']).subscribe((snapshot) => {
    if (snapshot.symbol === symbol) arrived.push(snapshot.toObject());
  });
  await turn();
  await counter.play({ untilMs: at('09:40:00') });
  expect(arrived.length).toBeGreaterThan(50);
  expect(client.history(symbol).map((snapshot) => snapshot.toObject())).toEqual(arrived.slice(-50));
  expect(client.latest(symbol)!.toObject()).toEqual(arrived.at(-1));
  expect(client.latest('300001.SZ')).toBeUndefined(); // nobody has asked for it
  expect(client.cache.ageMs(symbol)).toBeGreaterThanOrEqual(0);

  following.unsubscribe();
  await turn();
  const before = client.latest(symbol)!.time;
  await counter.play({ untilMs: at('09:41:00') });
  expect(client.latest(symbol)!.time).toBe(before); // the cache subscribes nothing itself

  const asked = client.cache.follow(symbol);
  await counter.play({ untilMs: at('09:42:00') });
  expect(client.latest(symbol)!.time).toBeGreaterThan(before);
  asked.unsubscribe();
});

test('one that was not asked to keep anything says so', async () => {
  const client = await counter.quote();
  for (const ask of [() => client.latest(symbol), () => client.history(symbol), () => client.cache]) expect(ask).toThrow(XtpStateError);
  expect(() => counter.newQuote({ cache: { history: -1 } })).toThrow(/cache.history must be 1 or more/);
});
