import { createHash } from 'node:crypto';
import type { RiskFigures, TradingMode } from '../figures';
import type { Objection } from '../objection';
import type { RiskRule } from '../rule';
import type { OrderIntent } from '../../trade/order-intent';
import type { Denial, Verdict } from '../verdict';
import { encoded, encodedFields } from './encoding';
import type { AuditDecision, AuditRecord, AuditRules } from './record';
import { Recording } from './recording';

type DecisionBase = Pick<
  AuditDecision,
  'seq' | 'time' | 'account' | 'rules' | 'verdict' | 'rule' | 'code' | 'limit' | 'value' | 'message' | 'figures'
>;

/** For `AuditTrail`. */
export interface AuditTrailOptions {
  /** Takes the records. It may fail, now or later (a promise): that decides nothing. */
  readonly write: (record: AuditRecord) => unknown;
  readonly failed: (error: unknown, record: AuditRecord) => void;
  /** The number that records say, if any. */
  readonly account: string | undefined;
  readonly now: () => number;
}

/** Makes the records of a gate. */
export class AuditTrail {
  readonly #options: AuditTrailOptions;
  readonly #recording = new Recording();
  #figures: RiskFigures | undefined;
  #hash = '';
  #seq = 0;

  constructor(options: AuditTrailOptions) {
    this.#options = options;
  }

  rules(rules: readonly RiskRule[]): void {
    const list = rules.map(({ name, options }) => ({ name, ...(options && { options }) }));
    this.#hash = rulesHash(list);
    this.#write({ type: 'rules', ...this.#line(this.#options.now()), hash: this.#hash, list });
  }

  /** An order is to be decided: nothing was looked at for it yet. */
  begin(): void {
    this.#figures = undefined;
  }

  /** Figures for the next decision: what is read of them will stand in its record. */
  look(figures: RiskFigures): RiskFigures {
    this.#figures = figures;
    return this.#recording.begin(figures);
  }

  order(verdict: Verdict): void {
    const orderClientId = (verdict.intent as Partial<OrderIntent> | null | undefined)?.orderClientId; // what could not be looked at may be anything
    this.#write({
      type: 'order',
      ...this.#decision(verdict.type === 'denied' ? verdict : undefined),
      order: this.#order(),
      ...(orderClientId !== undefined && { orderClientId }),
    });
  }

  /** `failed`: rules that had no say. */
  cancel(orderXtpId: bigint, objection: Objection | undefined, failed: readonly string[]): void {
    this.#write({
      type: 'cancel',
      ...this.#decision(denialOf(objection)),
      orderXtpId: String(orderXtpId),
      order: this.#order(),
      ...(failed.length > 0 && { failed }),
    });
  }

  other(what: string, figures: { readonly mode: TradingMode; readonly modeReason: string }, objection: Objection | undefined): void {
    this.#write({ type: 'other', ...this.#base(this.#options.now(), denialOf(objection), figures), what });
  }

  #write(record: AuditRecord): void {
    const { write, failed } = this.#options;
    try {
      const written = write(record);
      if (written instanceof Promise) written.catch((error: unknown) => failed(error, record));
    } catch (error) {
      failed(error, record);
    }
  }

  #order(): Record<string, unknown> {
    return this.#figures ? encodedFields(this.#figures.order) : {};
  }

  #decision(denial: Denial | undefined): DecisionBase {
    if (!this.#figures) return this.#base(this.#options.now(), denial, {});
    return this.#base(this.#figures.now, denial, this.#recording.read);
  }

  #base(now: number, denial: Denial | undefined, figures: Readonly<Record<string, unknown>>): DecisionBase {
    return { ...this.#line(now), rules: this.#hash, ...verdictFields(denial), figures };
  }

  #line(time: number): Pick<AuditRules, 'seq' | 'time' | 'account'> {
    const { account } = this.#options;
    return { seq: ++this.#seq, time, ...(account !== undefined && { account }) };
  }
}

/** Rules that were configured in the same way have the same. */
export function rulesHash(list: AuditRules['list']): string {
  return createHash('sha256').update(JSON.stringify(list)).digest('hex');
}

export function denialOf(objection: Objection | undefined): Denial | undefined {
  return objection && { rule: objection.rule.name, ...objection.finding };
}

/** A verdict as records say it. */
export function verdictFields(
  denial: Denial | undefined,
): Pick<AuditDecision, 'verdict' | 'rule' | 'code' | 'limit' | 'value' | 'message'> {
  if (!denial) return { verdict: 'accepted' };
  const { rule, code, limit, value, message } = denial;
  return { verdict: 'denied', rule, code, limit: encoded(limit), value: encoded(value), message };
}
