/** A storm of orders behind all kinds of rules, audited: what was decided live is decided again of the files alone. XTP_RX_STORMS is how many storms (default 1). */
import { expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XtpError, type Account, type ConnectOptions } from 'xtp-rx';
import {
  auditFile,
  openRiskState,
  replayAudit,
  riskGate,
  riskRules,
  type AnyVerdict,
  type AuditReplay,
  type RiskConfig,
  type RiskState,
} from 'xtp-rx/risk';
import { at, loginOptions, next, useCounter } from '../support/counter';
import { dice } from '../support/dice';
import { overnight, symbols } from '../support/ledgers';
import { clockAt } from '../unit/support/risk';

const counter = useCounter();
const storms = Number(process.env['XTP_RX_STORMS'] ?? 1);
const options: ConnectOptions = { ...loginOptions, retry: { initialMs: 1, maxMs: 4, jitter: 0, steadyMs: 0 } };
const prices: Readonly<Record<string, number>> = { '600001.SH': 10, '000001.SZ': 12, '510300.SH': 3.9, '113001.SH': 118 };

const tight: RiskConfig = {
  rules: {
    denyList: { symbols: ['113001.SH'] },
    lotSize: true,
    priceTick: true,
    dailyPriceLimit: true,
    priceCollar: { percent: 5 },
    maxOrderQuantity: { limit: { '600001.SH': 2500 } },
    maxOrderValue: { limit: 34_000 },
    duplicateIntent: true,
    selfTrade: true,
    sufficientCash: true,
    sellablePosition: true,
    maxPositionRatio: { limit: 0.9 },
    maxOpenOrders: { total: 60 },
    cancelRate: { perSecond: 12 },
    orderRate: { perSecond: 20, excess: 'deny' },
  },
};
/** Most passes. */
const loose: RiskConfig = { rules: { lotSize: true, priceTick: true, sufficientCash: true, sellablePosition: true } };

/** What the record of a verdict must say. */
function said(verdict: AnyVerdict): string {
  return verdict.type === 'accepted' ? 'accepted' : `${verdict.rule} ${verdict.code} ${verdict.limit} ${verdict.value} ${verdict.message}`;
}
function saidAgain({ verdict }: AuditReplay): string {
  const number = (value: unknown): string => (typeof value === 'object' ? (value as { $: string }).$ : JSON.stringify(value));
  if (verdict!.verdict === 'accepted') return 'accepted';
  return `${verdict!.rule} ${verdict!.code} ${number(verdict!.limit)} ${number(verdict!.value)} ${verdict!.message}`;
}

async function replayed(path: string): Promise<AuditReplay[]> {
  const results: AuditReplay[] = [];
  for await (const result of replayAudit(path)) results.push(result);
  return results;
}

/** One thing that somebody without a plan would do. */
function act(account: Account, state: RiskState, random: (below: number) => number): void {
  const symbol = symbols[random(symbols.length)]!;
  const odd = random(12);
  const price = Math.round(prices[symbol]! * (odd === 0 ? 120 : 100) + random(15) - 7) / 100 + (odd === 1 ? 0.0005 : 0);
  const quantity = odd === 2 ? 37 : odd === 3 ? 1_000_000 : 100 * (1 + random(30));
  const what = random(100);
  if (what === 0) counter.sim.trader.drop();
  else if (what === 1) state.reduceOnly('late');
  else if (what < 6) state.resume();
  else if (what < 30) cancel(account, random);
  else account.submit({ symbol, side: random(2) === 0 ? 'buy' : 'sell', quantity, price }).subscribe({ error: expectXtpError });
}

function cancel(account: Account, random: (below: number) => number): void {
  const open = account.knownOrders().filter(({ stage }) => stage === 'working' || stage === 'partiallyFilled');
  const order = open[random(open.length || 1)];
  try {
    if (order) account.requestCancel(order.orderXtpId);
  } catch (error) {
    expectXtpError(error);
  }
}

/** Denied, no session, no room: whatever it is, it has a code. */
function expectXtpError(error: unknown): void {
  expect(error).toBeInstanceOf(XtpError);
}

test.each(Array.from({ length: storms }, (_, i) => i + 1))(
  'storm %i is replayed to the same verdicts',
  async (seed) => {
    const folder = mkdtempSync(join(tmpdir(), 'xtp-rx-audit-'));
    const path = join(folder, 'risk.jsonl');
    try {
      const random = dice(seed);
      counter.sim.configure({ cash: 500_000, positions: overnight });
      await counter.play({ untilMs: at('09:31:00') });
      const quotes = await counter.quote({ clientId: 2 });
      const account = await counter.newTrader().connect(options);
      // The market's time, not this machine's: the storm takes as long as it takes.
      const clock = clockAt(at('09:31:00'));
      const securities = [...(await quotes.queryInstruments('SH')), ...(await quotes.queryInstruments('SZ'))];
      const state = await openRiskState(account, { quotes: quotes.snapshots(symbols), securities, scheduler: clock });
      const file = auditFile({ path, maxBytes: 128 * 1024 });
      file.problems.subscribe((problem) => expect(problem).toBeUndefined());
      const gate = riskGate({ state, rules: riskRules(tight), audit: file });
      const verdicts: AnyVerdict[] = [];
      gate.verdicts.subscribe((verdict) => verdicts.push(verdict));
      for (let second = 0; second < 90; second++, clock.time += 1000) {
        if (second === 50) gate.setRules(riskRules(loose));
        if (second === 65) gate.setRules(riskRules(tight));
        for (let i = 0; i < 25; i++) act(account, state, random);
        await counter.play({ untilMs: clock.time + 1000 });
        if (!account.isLive) await next(account.status, ({ state: now }) => now === 'live');
        if (!state.isCaughtUp) await state.catchUp();
      }
      gate.close();
      state.close();
      await file.close();

      const results = await replayed(path);
      expect(results.flatMap(({ differences }) => differences)).toEqual([]);
      expect(results.length).toBeGreaterThan(1000);
      // Cancels that passed have a record and no verdict.
      const told = results.filter(({ record, verdict }) => record!.type !== 'cancel' || verdict!.verdict === 'denied');
      expect(told.map(saidAgain)).toEqual(verdicts.map(said));
      const codes = new Map<string, number>();
      for (const { verdict } of results) codes.set(verdict!.code ?? 'accepted', (codes.get(verdict!.code ?? 'accepted') ?? 0) + 1);
      expect([...codes.keys()]).toEqual(
        expect.arrayContaining([
          'accepted',
          'SYMBOL_DENIED',
          'LOT_SIZE',
          'PRICE_TICK',
          'PRICE_LIMIT',
          'MAX_ORDER_VALUE',
          'INSUFFICIENT_CASH',
        ]),
      );
      expect(codes.get('accepted')).toBeGreaterThan(200);
      expect(new Set(results.map(({ file: name }) => name)).size).toBeGreaterThan(5);
      if (process.env['XTP_RX_PRINT']) console.log(results.length, Object.fromEntries(codes), readdirSync(folder).length);

      // One number of one record of one file is another.
      const names = readdirSync(folder).sort();
      const name = join(folder, names[Math.floor(names.length / 2)]!);
      const lines = readFileSync(name, 'utf8').split('\n');
      const which = lines.findIndex((line) => line.includes('"availableCash":'));
      lines[which] = lines[which]!.replace(
        /"availableCash":(-?)(\d)/,
        (_all, sign, digit) => `"availableCash":${sign}${(Number(digit) % 9) + 1}`,
      );
      writeFileSync(name, lines.join('\n'));
      const found = (await replayed(path)).filter(({ isSame }) => !isSame);
      expect(found.map(({ file: where, line }) => [where, line])).toEqual([[name, which + 1]]);
      expect(found[0]!.differences).toContain('the line was changed, or one before it is missing');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  120_000,
);
