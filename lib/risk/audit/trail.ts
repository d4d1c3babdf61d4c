import { createHash } from 'node:crypto';
import { Subject } from 'rxjs';
import type { RiskFigures, TradingMode } from '../figures';
import type { Objection } from '../objection';
import type { RiskRule } from '../rule';
import type { Denial, Verdict } from '../verdict';
import { encoded, encodedFields } from './encoding';
import type { AuditDecision, AuditRecord, AuditRules, AuditSink } from './record';
import { Recording } from './recording';

type DecisionBase = Pick<
  AuditDecision,
  'seq' | 'time' | 'account' | 'rules' | 'verdict' | 'rule' | 'code' | 'limit' | 'value' | 'message' | 'figures'
>;

/** Makes the records of a gate. */
export class AuditTrail {
  readonly #records = new Subject<AuditRecord>();
  readonly #recording = new Recording();
  readonly #account: string | undefined;
  #figures: RiskFigures | undefined;
  #hash = '';
  #seq = 0;

  /** What a sink throws is reported as RxJS reports it, later: it decides nothing. */
  constructor(sink: AuditSink | ((record: AuditRecord) => void), account: string | undefined) {
    this.#account = account;
    this.#records.subscribe(typeof sink === 'function' ? sink : (record) => sink.write(record));
  }

  rules(rules: readonly RiskRule[], now: number): void {
    const list = rules.map(({ name, options }) => ({ name, ...(options && { options }) }));
    this.#hash = rulesHash(list);
    this.#records.next({ type: 'rules', ...this.#line(now), hash: this.#hash, list });
  }

  /** Figures for the next decision: what is read of them will stand in its record. */
  look(figures: RiskFigures): RiskFigures {
    this.#figures = figures;
    return this.#recording.begin(figures);
  }

  order(verdict: Verdict): void {
    const { orderClientId } = verdict.intent;
    this.#records.next({
      type: 'order',
      ...this.#decision(verdict.type === 'denied' ? verdict : undefined),
      order: encodedFields(this.#figures!.order),
      ...(orderClientId !== undefined && { orderClientId }),
    });
  }

  cancel(orderXtpId: bigint, objection: Objection | undefined): void {
    this.#records.next({
      type: 'cancel',
      ...this.#decision(denialOf(objection)),
      orderXtpId: String(orderXtpId),
      order: encodedFields(this.#figures!.order),
    });
  }

  other(
    what: string,
    figures: { readonly mode: TradingMode; readonly modeReason: string },
    now: number,
    objection: Objection | undefined,
  ): void {
    this.#records.next({ type: 'other', ...this.#base(now, denialOf(objection), figures), what });
  }

  #decision(denial: Denial | undefined): DecisionBase {
    return this.#base(this.#figures!.now, denial, this.#recording.read);
  }

  #base(now: number, denial: Denial | undefined, figures: Readonly<Record<string, unknown>>): DecisionBase {
    return { ...this.#line(now), rules: this.#hash, ...verdictFields(denial), figures };
  }

  #line(time: number): Pick<AuditRules, 'seq' | 'time' | 'account'> {
    return { seq: ++this.#seq, time, ...(this.#account !== undefined && { account: this.#account }) };
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
