import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Subject, take, type Observable } from 'rxjs';
import { TestScheduler } from 'rxjs/testing';
import { Multicast } from '../../lib/session/multicast';
import { collectUnhandledErrors } from './support/unhandled-errors';

describe('a multicast', () => {
  const unhandled = collectUnhandledErrors();

  test('sends every value to every observer, in the order in which they came', () => {
    const stream = new Multicast<number>();
    const seen: string[] = [];
    for (const name of ['a', 'b', 'c']) stream.subscribe((value) => seen.push(`${name}${value}`));
    stream.next(1);
    stream.next(2);
    expect(seen).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'c2']);
  });

  test('knows whether anybody observes it', () => {
    const stream = new Multicast<number>();
    expect(stream.observed).toBe(false);
    const one = stream.subscribe();
    const two = stream.subscribe();
    one.unsubscribe();
    expect(stream.observed).toBe(true);
    two.unsubscribe();
    expect(stream.observed).toBe(false);
  });

  test('sends nothing to one that left, and goes on for the others', () => {
    const stream = new Multicast<number>();
    const seen: string[] = [];
    const first = stream.subscribe((value) => seen.push(`a${value}`));
    stream.subscribe((value) => seen.push(`b${value}`));
    stream.next(1);
    first.unsubscribe();
    stream.next(2);
    expect(seen).toEqual(['a1', 'b1', 'b2']);
  });

  test('does not show the value on its way to one that comes meanwhile', () => {
    const stream = new Multicast<number>();
    const seen: string[] = [];
    let late = false;
    stream.subscribe((value) => {
      seen.push(`a${value}`);
      if (late) return;
      late = true;
      stream.subscribe((later) => seen.push(`late${later}`));
    });
    stream.next(1);
    stream.next(2);
    expect(seen).toEqual(['a1', 'a2', 'late2']);
  });

  test('does not show the value on its way to one that goes meanwhile', () => {
    const stream = new Multicast<number>();
    const seen: string[] = [];
    stream.subscribe(() => second.unsubscribe());
    const second = stream.subscribe((value) => seen.push(`b${value}`));
    stream.subscribe((value) => seen.push(`c${value}`));
    stream.next(1);
    expect(seen).toEqual(['c1']);
  });

  test('lets one go inside its own value', () => {
    const stream = new Multicast<number>();
    const seen: number[] = [];
    stream.pipe(take(2)).subscribe((value) => seen.push(value));
    [1, 2, 3].forEach((value) => stream.next(value));
    expect(seen).toEqual([1, 2]);
    expect(stream.observed).toBe(false);
  });

  test('takes a value sent while another is sent', () => {
    const stream = new Multicast<number>();
    const seen: string[] = [];
    stream.subscribe((value) => {
      seen.push(`a${value}`);
      if (value === 1) stream.next(2);
    });
    stream.subscribe((value) => seen.push(`b${value}`));
    stream.next(1);
    expect(seen).toEqual(['a1', 'a2', 'b2', 'b1']);
  });

  test('completes everybody once, and is observed by nobody then', () => {
    const stream = new Multicast<number>();
    const seen: string[] = [];
    for (const name of ['a', 'b']) {
      stream.subscribe({ next: (value) => seen.push(`${name}${value}`), complete: () => seen.push(`${name}|`) });
    }
    stream.complete();
    stream.next(1);
    stream.complete();
    expect(seen).toEqual(['a|', 'b|']);
    expect(stream.observed).toBe(false);
  });

  test('completes at once who comes after the end, or while it ends', () => {
    const stream = new Multicast<number>();
    const seen: string[] = [];
    stream.subscribe({ complete: () => stream.subscribe({ complete: () => seen.push('meanwhile') }) });
    stream.complete();
    stream.subscribe({ next: () => seen.push('value'), complete: () => seen.push('after') });
    stream.next(1);
    expect(seen).toEqual(['meanwhile', 'after']);
  });

  test('completes inside a value without sending that to the rest', () => {
    const stream = new Multicast<number>();
    const seen: string[] = [];
    stream.subscribe(() => stream.complete());
    stream.subscribe({ next: (value) => seen.push(`b${value}`), complete: () => seen.push('b|') });
    stream.next(1);
    expect(seen).toEqual(['b|']);
  });

  test('goes on when a subscriber throws, and the error is reported', () => {
    const stream = new Multicast<number>();
    const seen: number[] = [];
    stream.subscribe(() => {
      throw new Error('mine');
    });
    stream.subscribe((value) => seen.push(value));
    stream.next(1);
    stream.next(2);
    expect(seen).toEqual([1, 2]);
    expect(unhandled.flush()).toEqual([new Error('mine'), new Error('mine')]);
  });

  test('stands in marbles like any hot stream', () => {
    new TestScheduler((actual, expected) => expect(actual).toEqual(expected)).run(({ hot, expectObservable }) => {
      const stream = new Multicast<string>();
      hot('-a-b-c-|').subscribe({ next: (value) => stream.next(value), complete: () => stream.complete() });
      expectObservable(stream).toBe('        -a-b-c-|');
      expectObservable(stream, '--^--!').toBe('---b--');
      expectObservable(stream, '--------^').toBe('--------|');
    });
  });

  test('does what Subject does, for observers that come and go between values', () => {
    interface Step {
      readonly do: 'next' | 'join' | 'leave' | 'complete';
      readonly n: number;
    }
    const steps = fc.array(fc.record({ do: fc.constantFrom('next', 'next', 'join', 'join', 'leave', 'complete'), n: fc.nat(5) }), {
      maxLength: 40,
    });
    const play = (stream: Observable<number> & { next(value: number): void; complete(): void }, list: readonly Step[]): string[] => {
      const seen: string[] = [];
      const joined: { unsubscribe(): void }[] = [];
      for (const { do: what, n } of list) {
        const id = joined.length;
        if (what === 'next') stream.next(n);
        else if (what === 'complete') stream.complete();
        else if (what === 'leave') joined[n]?.unsubscribe();
        else joined.push(stream.subscribe({ next: (value) => seen.push(`${id}:${value}`), complete: () => seen.push(`${id}|`) }));
      }
      return seen;
    };
    fc.assert(fc.property(steps, (list) => expect(play(new Multicast<number>(), list)).toEqual(play(new Subject<number>(), list))));
  });
});
