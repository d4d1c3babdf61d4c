import { asyncScheduler, Observable, Subject, Subscription, type SchedulerLike } from 'rxjs';
import { XtpArgumentError, XtpDeniedError } from '../errors';
import type { OrderIntent } from '../trade/order-intent';
import type { AuditRecord, AuditSink } from './audit/record';
import { AuditTrail } from './audit/trail';
import { Failures, type RiskFailure } from './failure';
import { objectionToCancel, objectionToOrder, objectionToOther } from './objection';
import { riskOrder, type RiskOrder } from './order';
import type { RiskFigures } from './figures';
import { deniedBy, type RiskOperator, type RiskRule } from './rule';
import { always } from './rules/always';
import type { RiskState } from './state/risk-state';
import { steadyClock } from './state/steady-clock';
import {
  AcceptedOrder,
  type Accepted,
  type AnyDenied,
  type AnyVerdict,
  type Denied,
  type DeniedCancel,
  type DeniedOther,
  type Verdict,
} from './verdict';

/** For `riskGate`. */
export interface RiskGateOptions {
  /** Of the account; several gates may share it. */
  readonly state: RiskState;
  /** In the order in which they are asked. Kill switch, connection and reduce-only stand before them in every gate. */
  readonly rules: readonly RiskOperator[];
  /** Codes of denials that throw the kill switch, e.g. `LOSS_LIMIT`. */
  readonly killOn?: readonly string[];
  /** Codes of denials after which only what makes positions smaller passes, e.g. `LOSS_LIMIT`. */
  readonly reduceOn?: readonly string[];
  /** How long an order may be held back, milliseconds: one that would wait longer is denied, since its price grows old. Default 1,000. */
  readonly maxHoldMs?: number;
  /** Whether everything that the account sends must pass, also what does not come through the stream: child orders of algorithms, replacements, other strategies. Default true. */
  readonly guard?: boolean;
  /** Is given a record of each verdict with all that decided it, and of the rules whenever they change: `auditFile()`, or a function. What fails in it decides nothing (`failures`). Costs nothing when it is left out. */
  readonly audit?: AuditSink | ((record: AuditRecord) => unknown);
  /** Whether records say the number of the account. Default false. */
  readonly auditAccount?: boolean;
  /** For orders that are held back. Default: RxJS's `asyncScheduler`. */
  readonly scheduler?: SchedulerLike;
}

/** Several rules as one operator: orders pass when all of them agree, and what they need is reserved in the same step. `close` ends it. */
export interface RiskGate {
  (source: Observable<OrderIntent | Verdict>): Observable<Verdict>;
  /** Decides about one order at once; accepted, it is to be sent, or released. What could only be held back is denied. */
  check(intent: OrderIntent): Verdict;
  /** Every verdict of this gate, also on what only the guard saw. */
  readonly verdicts: Observable<AnyVerdict>;
  /** Of them the denials. */
  readonly denials: Observable<AnyDenied>;
  /** What has failed and decided nothing: the audit, a rule's check of a cancel. Where nobody listens the first one is a warning of the process. */
  readonly failures: Observable<RiskFailure>;
  /** The names of its rules, in order. */
  rules(): readonly string[];
  /** Takes other rules from now on, and other codes that throw the kill switch if they are given; what was accepted stays accepted. */
  setRules(rules: readonly RiskOperator[], options?: Pick<RiskGateOptions, 'killOn'>): void;
  /** Lets go of the account: nothing is guarded any more. The state stays. */
  close(): void;
}

/** Puts rules between intents and the counter. Throws XtpArgumentError. */
export function riskGate(options: RiskGateOptions): RiskGate {
  const gate = new Gate(options);
  const operator = (source: Observable<OrderIntent | Verdict>): Observable<Verdict> => gate.pass(source);
  return Object.assign(operator, {
    check: (intent: OrderIntent) => gate.check(intent),
    verdicts: gate.verdicts,
    denials: gate.denials,
    failures: gate.failures,
    rules: () => gate.rules.map(({ name }) => name),
    setRules: (rules: readonly RiskOperator[], options?: Pick<RiskGateOptions, 'killOn'>) => gate.setRules(rules, options),
    close: () => gate.close(),
  });
}

/** An order that is to be tried again later. */
interface Held {
  readonly holdMs: number;
  readonly denied: Denied;
}

/** An order that waits for its turn, and since when. */
interface Waiting {
  readonly item: OrderIntent | Accepted;
  readonly since: number;
}

function isDenied(item: OrderIntent | Verdict): item is Denied {
  return (item as Partial<Verdict> | undefined)?.type === 'denied';
}

/** What was to be an order could not even be looked at. */
function failed(intent: OrderIntent, error: unknown): Denied {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    ...{ type: 'denied', intent, rule: 'gate', code: 'RULE_FAILED', limit: NaN, value: NaN },
    message: `The order could not be checked: ${reason}`,
    messageZh: `委托无法检查：${reason}`,
  };
}

class Gate {
  readonly verdicts: Observable<AnyVerdict>;
  readonly denials: Observable<AnyDenied>;
  readonly failures: Observable<RiskFailure>;
  rules: readonly RiskRule[] = [];
  readonly #state: RiskState;
  readonly #scheduler: SchedulerLike;
  readonly #steadyClock: () => number;
  readonly #trail: AuditTrail | undefined;
  readonly #maxHoldMs: number;
  #killOn: ReadonlySet<string> = new Set();
  readonly #reduceOn: ReadonlySet<string>;
  readonly #verdicts = new Subject<AnyVerdict>();
  readonly #denials = new Subject<AnyDenied>();
  readonly #failures = new Failures();
  readonly #guarding = new Subscription();

  constructor({
    state,
    rules,
    killOn = [],
    reduceOn = [],
    maxHoldMs = 1000,
    guard = true,
    audit,
    auditAccount = false,
    scheduler = asyncScheduler,
  }: RiskGateOptions) {
    this.#state = state;
    if (!(maxHoldMs >= 0)) throw new XtpArgumentError(`maxHoldMs is a number of milliseconds from 0 on, not ${maxHoldMs}.`);
    this.#maxHoldMs = maxHoldMs;
    this.#reduceOn = new Set(reduceOn);
    this.#scheduler = scheduler;
    this.#steadyClock = steadyClock(scheduler);
    this.#trail = audit && this.#trailOf(audit, auditAccount);
    this.verdicts = this.#verdicts.asObservable();
    this.denials = this.#denials.asObservable();
    this.failures = this.#failures.stream;
    this.setRules(rules, { killOn });
    if (!guard) return;
    this.#guarding.add(
      state.guard({
        beforeOrder: (intent) => this.#beforeOrder(intent),
        beforeCancel: (orderXtpId) => this.#beforeCancel(orderXtpId),
        beforeOther: (what) => this.#beforeOther(what),
      }),
    );
  }

  setRules(rules: readonly RiskOperator[], { killOn }: Pick<RiskGateOptions, 'killOn'> = {}): void {
    const chosen = rules.map(({ rule }) => rule);
    this.rules = [...always, ...chosen];
    if (killOn) this.#killOn = new Set(killOn);
    this.#trail?.rules(chosen);
  }

  close(): void {
    this.#guarding.unsubscribe();
    this.#verdicts.complete();
    this.#denials.complete();
    this.#failures.complete();
  }

  check(intent: OrderIntent): Verdict {
    return this.#atOnce(this.#decideSafely(intent));
  }

  pass(source: Observable<OrderIntent | Verdict>): Observable<Verdict> {
    return new Observable((out) => {
      const waiting: Waiting[] = [];
      let isComplete = false;
      const timer = new Subscription();
      /** Gives whether it was decided; else it is tried again in a while, before all that come after it. */
      const tryOne = (item: Waiting['item'], waitedMs: number): boolean => {
        const decided = this.#decideSafely(item);
        if ('type' in decided) {
          out.next(this.#tell(decided));
          return true;
        }
        if (waitedMs + decided.holdMs > this.#maxHoldMs) {
          if ('type' in item) item.release?.();
          out.next(this.#tell(decided.denied));
          return true;
        }
        const again = this.#scheduler.schedule(() => {
          again.unsubscribe();
          timer.remove(again);
          tryAll();
        }, decided.holdMs);
        timer.add(again);
        return false;
      };
      const tryAll = (): void => {
        while (waiting.length > 0 && !out.closed) {
          const { item, since } = waiting[0]!;
          if (!tryOne(item, this.#steadyClock() - since)) return;
          waiting.shift();
        }
        if (isComplete) out.complete();
      };
      out.add(timer);
      return source.subscribe({
        next: (item) => {
          if (isDenied(item)) {
            out.next(item);
            return;
          }
          if (waiting.length > 0 || !tryOne(item, 0)) waiting.push({ item, since: this.#steadyClock() });
        },
        error: (error: unknown) => out.error(error),
        complete: () => {
          isComplete = true;
          if (waiting.length === 0) out.complete();
        },
      });
    });
  }

  /** What is no order at all is denied, too: it must not end the stream, or the process. */
  #decideSafely(item: OrderIntent | Accepted): Verdict | Held {
    this.#trail?.begin();
    try {
      return 'type' in item ? this.#decide(item.intent, item) : this.#decide(item);
    } catch (error) {
      return failed(item as OrderIntent, error);
    }
  }

  /** One step: all rules, and the reservation. */
  #decide(given: OrderIntent, before?: Accepted, isLast = before !== undefined): Verdict | Held {
    const state = this.#state;
    const known = state.reservationOf(given);
    // Reservations are found by the object of the intent: one that is wanted again needs one of its own.
    const intent = known && !isLast ? { ...given } : given;
    const order = riskOrder(intent);
    const reserved = isLast ? known : undefined;
    if (reserved) state.release(intent); // it is not to stand in its own way
    const objection = objectionToOrder(this.rules, this.#look(order));
    if (objection) {
      const { rule, finding } = objection;
      const denied = deniedBy(rule, finding, given);
      if (objection.holdMs !== undefined) {
        if (reserved) state.reserve(order, intent, reserved.by, reserved); // an earlier rule's, which waits with it
        return { holdMs: Math.max(objection.holdMs, 1), denied };
      }
      before?.release?.();
      return denied;
    }
    return new AcceptedOrder(intent, state.reserve(order, intent, this), before);
  }

  #trailOf(audit: NonNullable<RiskGateOptions['audit']>, withAccount: boolean): AuditTrail {
    const write = typeof audit === 'function' ? audit : (record: AuditRecord): unknown => audit.write(record);
    return new AuditTrail({
      ...{ write, account: withAccount ? this.#state.name : undefined, now: () => this.#state.now },
      failed: (error, record) => this.#failures.tell({ type: 'audit', error, record }),
    });
  }

  #atOnce(decided: Verdict | Held): Verdict {
    return this.#tell('type' in decided ? decided : decided.denied);
  }

  #look(order: RiskOrder): RiskFigures {
    const figures = this.#state.look(order);
    return this.#trail ? this.#trail.look(figures) : figures;
  }

  #tell(verdict: Verdict): Verdict {
    this.#trail?.order(verdict);
    if (verdict.type === 'denied') this.#denied(verdict);
    if (this.#verdicts.observed) this.#verdicts.next(verdict);
    return verdict;
  }

  #denied(denied: AnyDenied): void {
    this.#denials.next(denied);
    const reason = `${denied.rule}: ${denied.message}`;
    if (this.#killOn.has(denied.code)) this.#state.kill(reason);
    else if (this.#reduceOn.has(denied.code)) this.#state.reduceOnly(reason);
  }

  #beforeOrder(intent: OrderIntent): void {
    if (this.#state.isFresh(intent, this)) return;
    const wasAccepted = this.#state.reservationOf(intent)?.by === this;
    const decided = this.#decide(intent, undefined, true);
    if (wasAccepted && 'type' in decided && decided.type === 'accepted') return; // it was told already
    const verdict = this.#atOnce(decided);
    if (verdict.type !== 'denied') return;
    this.#state.release(intent); // held back by this, it is still another's
    throw new XtpDeniedError(verdict);
  }

  #beforeCancel(orderXtpId: bigint): void {
    if (this.#state.mode.value.mode === 'halted') return; // whoever stops wants his orders back
    const known = this.#state.orderOf(orderXtpId);
    if (!known) return; // another client's that nothing was heard of: to be rid of it can do no harm
    const failed: { readonly rule: string; readonly error: unknown }[] = [];
    const look = this.#look(riskOrder(known as OrderIntent));
    const objection = objectionToCancel(this.rules, look, ({ name: rule }, error) => failed.push({ rule, error }));
    this.#trail?.cancel(
      orderXtpId,
      objection,
      failed.map(({ rule }) => rule),
    );
    for (const failure of failed) this.#failures.tell({ type: 'cancel', orderXtpId, ...failure }); // who hears of it may ask again at once
    if (!objection) return;
    const { code, limit, value, message, messageZh } = objection.finding;
    this.#refuse({ type: 'deniedCancel', orderXtpId, rule: objection.rule.name, code, limit, value, message, messageZh });
  }

  /** What is no plain order has only to do with whether there is trading at all. */
  #beforeOther(what: string): void {
    const { mode, reason } = this.#state.mode.value;
    const objection = objectionToOther(what, mode, reason);
    this.#trail?.other(what, { mode, modeReason: reason }, objection);
    if (objection) this.#refuse({ type: 'deniedOther', what, rule: objection.rule.name, ...objection.finding });
  }

  #refuse(denied: DeniedCancel | DeniedOther): never {
    this.#denied(denied);
    this.#verdicts.next(denied);
    throw new XtpDeniedError(denied);
  }
}
