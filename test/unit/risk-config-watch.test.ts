import { afterEach, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asyncScheduler, firstValueFrom, map, of, Subject, tap, timeout, type Subscription } from 'rxjs';
import { TestScheduler } from 'rxjs/testing';
import { hotReload, riskGate, watchRiskConfig, type RiskConfig, type RiskConfigUpdate, type RiskGate } from '../../lib/risk';
import { updates } from '../../lib/risk/config/watch';
import { XtpRiskConfigError } from '../../lib/errors';
import { buyOf, clockAt, riskBench, verdictsOf } from './support/risk';

const limited = (limit: number): RiskConfig => ({ rules: { maxOrderValue: { limit } } });

/** `1`, `2 looser`, `wrong` */
function said(update: RiskConfigUpdate): string {
  if (update.type === 'invalid') return 'wrong';
  const rule = update.config.rules.maxOrderValue;
  const limit = String(typeof rule === 'object' ? rule.limit : 'none');
  return update.changes.length === 0 ? limit : `${limit} ${update.loosens ? 'looser' : 'tighter'}`;
}

test('a file is read when it has been quiet for a while, and only what is new is told', () => {
  const scheduler = new TestScheduler((actual, expected) => expect(actual).toEqual(expected));
  scheduler.run(({ hot, expectObservable }) => {
    const states: Record<string, RiskConfig | undefined> = { a: limited(1), b: limited(2) };
    let now = 'a';
    const writes = '        -b-x-b-------b-------x-x------b------a';
    const expected = '      a-------B-----------------x------b------A';
    const load = (): RiskConfig => {
      const state = states[now];
      if (!state) throw new Error('half written');
      return state;
    };
    const changes = hot(writes).pipe(
      tap((name) => (now = name)),
      map(() => undefined),
    );
    const stream = updates(load, changes, { debounceMs: 3, scheduler }).pipe(map(said));
    expectObservable(stream).toBe(expected, { a: '1', B: '2 looser', x: 'wrong', b: '2', A: '1 tighter' });
  });
});

test('what is wrong is told once, and again when something else is', () => {
  const scheduler = new TestScheduler((actual, expected) => expect(actual).toEqual(expected));
  scheduler.run(({ hot, expectObservable }) => {
    let now = 'x';
    const load = (): RiskConfig => {
      if (now === 'z') throw new XtpRiskConfigError([{ path: 'rules', found: 'a', expected: 'b' }], 'risk.yaml');
      throw new Error(now);
    };
    const changes = hot('-x---y---y---z---').pipe(
      tap((name) => (now = name)),
      map(() => undefined),
    );
    const problems = updates(load, changes, { debounceMs: 1, scheduler }).pipe(
      map((update) => (update.type === 'invalid' ? update.error.problems : update)),
    );
    const unknown = (found: string): object[] => [{ path: '', found, expected: 'a configuration' }];
    expectObservable(problems).toBe('x-----y-------z--', {
      x: unknown('x'),
      y: unknown('y'),
      z: [{ path: 'rules', found: 'a', expected: 'b' }],
    });
  });
});

test('one change that may loosen is enough', () => {
  const configs: RiskConfig[] = [
    { rules: { maxOrderValue: { limit: 2 }, orderRate: { perSecond: 2 } } },
    { rules: { maxOrderValue: { limit: 1 }, orderRate: { perSecond: 3 } } },
    { rules: { maxOrderValue: { limit: 1 }, orderRate: { perSecond: 2 } } },
  ];
  const writes = new Subject<void>();
  const scheduler = clockAt(0);
  const told = verdictsOf(updates(() => configs.shift()!, writes, { debounceMs: 5, scheduler }));
  for (let i = 0; i < 2; i++) {
    writes.next();
    scheduler.time += 5;
    scheduler.waiting.shift()!();
  }
  expect(told).toMatchObject([
    { type: 'loaded', changes: [], loosens: false },
    { type: 'loaded', changes: [{ effect: 'tighter' }, { effect: 'looser' }], loosens: true },
    { type: 'loaded', changes: [{ effect: 'tighter' }], loosens: false },
  ]);
});

describe('a file that is watched', () => {
  const folder = mkdtempSync(join(tmpdir(), 'xtp-rx-risk-'));
  let subscription: Subscription | undefined;

  afterEach(() => subscription?.unsubscribe());

  /** Time goes a hundred times as fast. */
  const scheduler = {
    now: () => asyncScheduler.now() * 100,
    schedule: (work: (state?: unknown) => void, ms = 0, state?: unknown) => asyncScheduler.schedule(work, ms / 100, state),
  };

  /** What the stream tells, one after the other. */
  function watching(path: string, told = new Subject<string>()): (action: () => void) => Promise<string> {
    return (action) => {
      const next = firstValueFrom(told.pipe(timeout(10_000)));
      action();
      subscription ??= watchRiskConfig(path, { debounceMs: 500, scheduler }).pipe(map(said)).subscribe(told);
      return next;
    };
  }
  const write = (path: string, limit: number): void => writeFileSync(path, `rules: { maxOrderValue: { limit: ${limit} } }\n`);
  afterEach(() => (subscription = undefined));

  test('is told of when it is written, wrong, replaced, gone and back', async () => {
    const path = join(folder, 'risk.yaml');
    const after = watching(path);
    expect(await after(() => write(path, 10))).toBe('10');
    expect(await after(() => write(path, 9))).toBe('9 tighter');
    expect(await after(() => writeFileSync(path, 'rules: { maxOrderValue: { limit: 0 } }'))).toBe('wrong');
    const other = join(folder, '.risk.yaml.new');
    write(other, 11);
    expect(await after(() => renameSync(other, path))).toBe('11 looser');
    expect(await after(() => unlinkSync(path))).toBe('wrong');
    expect(await after(() => write(path, 11))).toBe('11');
  });

  test('may be a link whose folder is exchanged for another', async () => {
    for (const [name, limit] of [
      ['one', 1],
      ['two', 2],
    ] as const) {
      mkdirSync(join(folder, name));
      write(join(folder, name, 'linked.yaml'), limit);
    }
    symlinkSync('one', join(folder, 'data'));
    const path = join(folder, 'linked.yaml');
    symlinkSync('data/linked.yaml', path);
    const after = watching(path);
    expect(await after(() => undefined)).toBe('1');
    symlinkSync('two', join(folder, 'next'));
    expect(await after(() => renameSync(join(folder, 'next'), join(folder, 'data')))).toBe('2 looser');
  });

  test('may lie in a folder that comes later, or anew', async () => {
    const late = join(folder, 'late');
    const path = join(late, 'risk.yaml');
    const make = (limit: number): void => {
      mkdirSync(late);
      write(path, limit);
    };
    const after = watching(path);
    expect(await after(() => undefined)).toBe('wrong');
    expect(await after(() => make(1))).toBe('1');
    expect(await after(() => rmSync(late, { recursive: true }))).toBe('wrong');
    expect(await after(() => make(2))).toBe('2 looser');
  });
});

test('a gate takes each configuration as it comes, and keeps what it has when one is wrong', async () => {
  const { state } = await riskBench();
  const gate = riskGate({ state, rules: [] });
  const verdict = (): string => {
    const result = gate.check(buyOf());
    if (result.type === 'denied') return result.code;
    result.release?.();
    return 'accepted';
  };
  const loaded = (config: RiskConfig): RiskConfigUpdate => ({ type: 'loaded', config, changes: [], loosens: false });
  const stream = new Subject<RiskConfigUpdate>();
  const told = verdictsOf(stream.pipe(hotReload(gate)));
  expect(verdict()).toBe('accepted');
  stream.next(loaded(limited(999)));
  expect(verdict()).toBe('MAX_ORDER_VALUE');
  stream.next(loaded({ rules: { orderRate: { across: 'nobody' } } }));
  expect(verdict()).toBe('MAX_ORDER_VALUE');
  expect(told.map(({ type }) => type)).toEqual(['loaded', 'invalid']);
  stream.next(loaded({ ...limited(999), killOn: ['MAX_ORDER_VALUE'] }));
  expect([verdict(), verdict()]).toEqual(['MAX_ORDER_VALUE', 'KILL_SWITCH']);
  state.resume();
  stream.next(loaded({ rules: {} }));
  expect([verdict(), state.mode.value.mode]).toEqual(['accepted', 'trading']);
  const invalid: RiskConfigUpdate = { type: 'invalid', error: new XtpRiskConfigError([]) };
  stream.next(invalid);
  expect(told.at(-1)).toBe(invalid);
  stream.next(loaded(limited(999)));
  expect([verdict(), state.mode.value.mode]).toEqual(['MAX_ORDER_VALUE', 'trading']); // the codes that kill are gone, too
});

test('what fails in a gate is no wrong configuration', () => {
  const gate = {
    setRules: () => {
      throw new TypeError('oh');
    },
  } as unknown as RiskGate;
  let failed: unknown;
  of({ type: 'loaded', config: limited(1), changes: [], loosens: false } as const)
    .pipe(hotReload(gate))
    .subscribe({ error: (error: unknown) => (failed = error) });
  expect(failed).toEqual(new TypeError('oh'));
});
