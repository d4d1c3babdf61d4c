import { describe, expect, test } from '@jest/globals';
import { from, lastValueFrom, toArray } from 'rxjs';
import {
  maxOrderValue,
  orderRate,
  replayAudit,
  riskGate,
  riskGroup,
  riskOperator,
  riskRules,
  sufficientCash,
  type AuditDecision,
  type AuditRecord,
  type AuditReplay,
  type DayTerms,
  type RiskConfig,
  type RiskGateOptions,
  type RiskOperator,
} from '../../lib/risk';
import { LiveFigures } from '../../lib/risk/state/live-figures';
import type { OrderIntent } from '../../lib/trade/order-intent';
import { buyOf, clockAt, riskBench, riskQuote, type RiskBench } from './support/risk';

const replayed = (records: readonly (AuditRecord | string)[], rules?: readonly RiskOperator[]): Promise<AuditReplay[]> => {
  const lines = records.map((record) => (typeof record === 'string' ? record : JSON.stringify(record)));
  return lastValueFrom(from(replayAudit(lines, rules ? { rules } : {})).pipe(toArray()));
};
const differences = async (records: readonly (AuditRecord | string)[]): Promise<string[]> =>
  (await replayed(records)).flatMap((result) => result.differences);

interface Audited extends RiskBench {
  readonly gate: ReturnType<typeof riskGate>;
  readonly records: AuditRecord[];
  readonly decisions: () => AuditDecision[];
}

async function audited(config: RiskConfig, more: Partial<RiskGateOptions> = {}): Promise<Audited> {
  const bench = await riskBench();
  const records: AuditRecord[] = [];
  const groups = { desk: riskGroup('desk', [bench.state]) };
  const gate = riskGate({
    state: bench.state,
    rules: riskRules(config, { groups }),
    audit: (record) => records.push(JSON.parse(JSON.stringify(record)) as AuditRecord),
    ...more,
  });
  return { ...bench, gate, records, decisions: () => records.filter((record) => record.type !== 'rules') };
}

describe('an audit', () => {
  test('has what followed from the day in each record, also of the second order', async () => {
    const { gate, records, quotes } = await audited({ rules: { lotSize: true, priceTick: true, priceCage: true, priceType: true } });
    quotes.next(riskQuote('600519.SH'));
    for (let i = 0; i < 2; i++) gate.check(buyOf());
    expect(records.slice(1).map((record) => 'figures' in record && record.figures)).toEqual([
      expect.objectContaining({ board: 'shMain', day: 20250801 }),
      expect.objectContaining({ board: 'shMain', day: 20250801 }),
    ]);
    expect((await replayed(records)).map(({ isSame }) => isSame)).toEqual([true, true]);
  });

  test('has the rules, and of each verdict what was asked for and answered', async () => {
    const { gate, records, ledger } = await audited({ rules: { sufficientCash: true, maxOrderValue: { limit: 5000 } } });
    ledger.set({ buyingPower: 1500 });
    gate.check(buyOf({ orderClientId: 7 }));
    gate.check(buyOf());
    gate.check(buyOf({ quantity: 1000 }));
    const [rules, accepted, poor, large] = records;
    expect(rules).toMatchObject({
      type: 'rules',
      seq: 1,
      list: [
        { name: 'maxOrderValue', options: { limit: 5000 } },
        { name: 'sufficientCash', options: {} },
      ],
    });
    expect(accepted).toEqual({
      type: 'order',
      seq: 2,
      time: expect.any(Number),
      rules: (rules as { hash: string }).hash,
      verdict: 'accepted',
      order: expect.objectContaining({ symbol: '600519.SH', quantity: 100, price: 10 }),
      orderClientId: 7,
      figures: {
        mode: 'trading',
        modeReason: '',
        connection: 'live',
        isCaughtUp: true,
        value: 1000,
        availableCash: 1500,
        fees: 0,
      },
    });
    expect(poor).toMatchObject({ seq: 3, verdict: 'denied', rule: 'sufficientCash', code: 'INSUFFICIENT_CASH', limit: 500, value: 1000 });
    expect(large).toMatchObject({ seq: 4, code: 'MAX_ORDER_VALUE' });
    expect(large).not.toHaveProperty('figures.availableCash'); // nobody asked any more
    expect(await differences(records)).toEqual([]);
  });

  test('says the account only if that is wanted', async () => {
    for (const auditAccount of [false, true]) {
      const { gate, records } = await audited({ rules: {} }, { auditAccount });
      gate.check(buyOf());
      expect(records.map(({ account }) => account)).toEqual(auditAccount ? ['A', 'A'] : [undefined, undefined]);
    }
  });

  test('keeps numbers that JSON has no word for', async () => {
    const { gate, records, decisions } = await audited({ rules: { sufficientCash: true } });
    gate.check(buyOf({ price: NaN }));
    gate.check(buyOf({ price: -0 }));
    gate.check(buyOf({ priceType: 'best5OrCancel', price: 0 }));
    expect(decisions().map(({ code, value }) => [code, value])).toEqual([
      ['INVALID_ORDER', { $: 'NaN' }],
      ['NO_PRICE', { $: 'NaN' }],
      ['NO_PRICE', { $: 'NaN' }],
    ]);
    expect(await differences(records)).toEqual([]);
  });

  test('names groups, and notes of objects what was read', async () => {
    const { gate, records, decisions, quotes } = await audited({ rules: { orderRate: { perSecond: 2, excess: 'deny', across: 'desk' } } });
    quotes.next(riskQuote('600519.SH'));
    for (let i = 0; i < 3; i++) gate.check(buyOf());
    expect(decisions().map(({ verdict, figures }) => [verdict, figures['ordersWithin(1000, @desk)']])).toEqual([
      ['accepted', 0],
      ['accepted', 1],
      ['denied', 2],
    ]);
    expect(await differences(records)).toEqual([]);
    const phases: unknown[] = [];
    const reader = riskOperator({
      name: 'reader',
      check: ({ phase, security }) => {
        phases.push(phase?.entry, security?.priceTick);
        return undefined;
      },
    });
    gate.setRules([reader]);
    gate.check(buyOf());
    expect(decisions().at(-1)!.figures).toMatchObject({ phase: { entry: true }, security: { $: 'undefined' } });
    expect(decisions().at(-1)!.figures['phase']).toEqual({ entry: true }); // of it nothing else was read
    await replayed(records, [reader]);
    expect(phases.slice(0, 2)).toEqual(phases.slice(-2));
  });

  test('has what only the guard saw, cancels and other things', async () => {
    const never = riskOperator({
      name: 'never',
      checkCancel: (figures) => {
        if (figures.cancelsToday() === 0) return undefined;
        return { code: 'NEVER', limit: 0, value: figures.order.quantity, message: 'no', messageZh: '否' };
      },
    });
    const { account, clock, gate, state, records, decisions } = await audited({ rules: {} });
    gate.setRules([never]);
    const id = account.send(buyOf());
    account.cancel(id);
    expect(() => account.cancel(id)).toThrow('NEVER');
    account.guards.other('A mother order');
    state.kill('enough');
    expect(() => account.guards.other('A mother order')).toThrow('KILL_SWITCH');
    expect(decisions().map(({ type, verdict, code }) => [type, verdict, code])).toEqual([
      ['order', 'accepted', undefined],
      ['cancel', 'accepted', undefined],
      ['cancel', 'denied', 'NEVER'],
      ['other', 'accepted', undefined],
      ['other', 'denied', 'KILL_SWITCH'],
    ]);
    expect(new Set(records.map(({ time }) => time))).toEqual(new Set([clock.time]));
    expect((await replayed(records, [never])).map(({ isSame }) => isSame)).toEqual([true, true, true, true, true]);
  });

  test('has orders that were held back when they go', async () => {
    const waiting = clockAt(0);
    const slow = await audited({ rules: { orderRate: { perSecond: 1 } } }, { scheduler: waiting });
    const intents = [buyOf(), buyOf({ quantity: 200 })];
    from<OrderIntent[]>(intents).pipe(slow.gate).subscribe();
    expect(slow.decisions()).toHaveLength(1);
    slow.clock.time += 1000;
    waiting.waiting[0]!();
    expect(slow.decisions().map(({ verdict }) => verdict)).toEqual(['accepted', 'accepted']);
    expect(await differences(slow.records)).toEqual([]);
  });

  test('has what was read for what could not be worked out', async () => {
    const failing = ({ board, security }: DayTerms): never => {
      throw new Error(`${board} ${security?.priceTick}`);
    };
    const rule = riskOperator({ name: 'failing', check: (figures) => figures.ofTheDay(failing) });
    const { state, gate, records } = await audited({ rules: {} });
    state.instrument('600519.SH').setSecurity({ symbol: '600519.SH', priceTick: 0.01 });
    gate.setRules([rule]);
    for (let i = 0; i < 2; i++) expect(gate.check(buyOf())).toMatchObject({ message: 'The rule failing failed: shMain 0.01' });
    expect((await replayed(records, [rule])).map(({ isSame, differences }) => isSame || differences)).toEqual([true, true]);
  });

  test('writes its record before anybody who hears of the verdict can cause another', async () => {
    const { gate, records, decisions } = await audited({ rules: { maxOrderValue: { limit: 500 } } });
    gate.denials.subscribe((denied) => denied.type === 'denied' && denied.intent.quantity > 100 && gate.check(buyOf()));
    gate.check(buyOf({ quantity: 300 }));
    expect(decisions().map((record) => record.type === 'order' && record.order['quantity'])).toEqual([300, 100]);
    expect(await differences(records)).toEqual([]);
  });

  test('costs nothing when nobody wants it: rules see the figures themselves', async () => {
    const { state } = await riskBench();
    const seen: unknown[] = [];
    const gate = riskGate({ state, rules: [riskOperator({ name: 'seeing', check: (figures) => void seen.push(figures) })] });
    for (let i = 0; i < 2; i++) gate.check(buyOf());
    expect(seen[0]).toBeInstanceOf(LiveFigures);
    expect(seen[1]).toBe(seen[0]); // no proxy was made
  });
});

describe('a replay', () => {
  const some = async (): Promise<AuditRecord[]> => {
    const { gate, records, ledger } = await audited({ rules: { maxOrderValue: { limit: 5000 }, sufficientCash: true } });
    ledger.set({ buyingPower: 1500 });
    for (const quantity of [100, 100, 1000]) gate.check(buyOf({ quantity }));
    return records;
  };
  /** One field of one record is another. */
  const changed = (records: readonly AuditRecord[], at: number, from: string, to: string): string[] =>
    records.map((record, i) => {
      const line = JSON.stringify(record);
      if (i !== at) return line;
      expect(line).toContain(from);
      return line.replace(from, to);
    });

  test('finds another figure, verdict, order or rule', async () => {
    const records = await some();
    expect(await differences(changed(records, 2, '"availableCash":500', '"availableCash":5000'))).toEqual(
      expect.arrayContaining(['verdict was "denied", is "accepted"', 'code was "INSUFFICIENT_CASH", is nothing']),
    );
    expect(await differences(changed(records, 1, '"accepted"', '"denied"'))).toEqual(['verdict was "denied", is "accepted"']);
    expect(await differences(changed(records, 3, '"value":10000', '"value":10001'))).toContain('value was 10001, is 10000');
    expect(await differences(changed(records, 0, '"limit":5000', '"limit":50000'))).toEqual(
      Array.from({ length: 3 }, () => expect.stringContaining('they are not those of their hash')),
    );
  });

  test('says which figure a rule asks for that was not recorded', async () => {
    const records = await some();
    expect(await differences(changed(records, 1, ',"fees":0', ''))).toContain("a rule asks for 'fees', which was not recorded");
    const others = await replayed(records, [orderRate({ perSecond: 5 })]);
    expect(others.map(({ differences: [first] }) => first)).toEqual(
      Array.from({ length: 3 }, () => "a rule asks for 'day', which was not recorded"),
    );
  });

  test('decides by other rules what these would have decided', async () => {
    const results = await replayed(await some(), [maxOrderValue({ limit: 50_000 }), sufficientCash()]);
    expect(results.map(({ isSame, verdict }) => [isSame, verdict?.code])).toEqual([
      [true, undefined],
      [true, 'INSUFFICIENT_CASH'],
      [false, 'RULE_FAILED'],
    ]);
  });

  test('has nothing to decide again of what was no order, and of no other order either', async () => {
    const { gate, records, decisions } = await audited({ rules: { maxOrderValue: { limit: 5000 } } });
    gate.check(buyOf());
    for (const nothing of [undefined, null, 7]) expect(gate.check(nothing as unknown as OrderIntent).type).toBe('denied');
    expect(decisions().map((record) => [record.code, record.type === 'order' && record.order, record.figures])).toEqual([
      [undefined, expect.objectContaining({ symbol: '600519.SH' }), expect.objectContaining({ value: 1000 })],
      ...Array.from({ length: 3 }, () => ['RULE_FAILED', {}, {}]),
    ]);
    const results = await replayed(records);
    expect(results.map(({ isSame, verdict }) => [isSame, verdict?.code])).toEqual([
      [true, undefined],
      ...Array.from({ length: 3 }, () => [true, 'RULE_FAILED']),
    ]);
    expect(await differences(changed(records, 2, '"verdict":"denied"', '"verdict":"accepted"'))).not.toEqual([]);
  });

  test('says why there are no rules', async () => {
    const { gate, records } = await audited({ rules: {} });
    gate.setRules([maxOrderValue()]);
    gate.check(buyOf());
    expect(await differences(records)).toEqual(['its rules can not be made again, and none were given: made by hand: maxOrderValue']);
    expect(await differences(records.slice(2))).toEqual([expect.stringContaining('the record of them is missing')]);
    expect(await differences(['', 'null', '{"type":'])).toEqual(Array.from({ length: 3 }, () => 'the line is not a record'));
  });
});
