import type { SchedulerLike, Subscription } from 'rxjs';
import { XtpArgumentError, XtpDisconnectedError, XtpStateError, type XtpError } from '../errors';
import { Answer } from '../session/answer';
import type { Session } from '../session/session';
import { outcomeOfEnd, outcomeOfRefusal, type CancelOptions, type CancelOutcome } from './cancel-outcome';
import type { CancelRefusal } from './cancel-refusal';
import { isEnded } from './order-state';
import type { OrderTracker } from './order-tracker';

/** What cancels need of their account. */
export interface CancelDesk {
  readonly scheduler: SchedulerLike;
  readonly tracker: OrderTracker;
  readonly session: Pick<Session, 'isLive' | 'isUp' | 'isKeptUp' | 'status'>;
  /** Throws XtpStateError when nothing can be sent now. */
  need(): void;
  /** Gives the cancel's own id. Throws XtpCallError. */
  send(orderXtpId: bigint): bigint;
}

/** The one cancel of an order that is under way, for all who wait for it. */
interface Underway {
  readonly orderXtpId: bigint;
  readonly answers: Set<Answer<CancelOutcome>>;
  following: Subscription | undefined;
  /** Not to be sent before the order is confirmed. */
  patient: boolean;
  /** In this session. */
  isSent: boolean;
  /** It went out with a session that was lost: what is known is compared with the counter's records before it goes out again. */
  isInDoubt: boolean;
  /** Another cancel of the order came first, and decides. */
  isSecond: boolean;
  /** Of the last one that was sent. */
  orderCancelXtpId: bigint | undefined;
}

/** Refusals of orders whose end is on its way: another cancel came before (11000342), or the order has ended (11000343). */
const endIsNear: ReadonlySet<number> = new Set([11000342, 11000343]);

/** The cancels of one account that somebody waits for. XTP allows one cancel an order: who cancels an order a second time waits for the first cancel. */
export class Cancels {
  readonly #desk: CancelDesk;
  readonly #underway = new Map<bigint, Underway>();

  constructor(desk: CancelDesk) {
    this.#desk = desk;
    desk.session.status.subscribe(({ state }) => {
      if (state === 'replaying' || state === 'live') this.#sendAll();
      if (state === 'refused') this.#fail(new XtpDisconnectedError('The session is lost, and no login brings it back: see status.'));
    });
  }

  /** See `Account.cancel`. */
  async cancel(orderXtpId: bigint, options: CancelOptions = {}): Promise<CancelOutcome> {
    if (typeof orderXtpId !== 'bigint') throw new XtpArgumentError(`The id of an order is a bigint, not ${typeof orderXtpId}.`);
    const known = this.#desk.tracker.get(orderXtpId);
    if (known && isEnded(known)) return outcomeOfEnd(known, undefined);
    const { whenPossible = false } = options;
    if (!(whenPossible && this.#desk.session.isKeptUp)) this.#desk.need();

    const left = (): void => this.#left(orderXtpId);
    const unsure = ' Whether the order was cancelled is not known.';
    const answer = new Answer<CancelOutcome>(`The cancel of the order ${orderXtpId}`, this.#desk.scheduler, options, left, unsure);
    if (answer.settled) return answer.promise; // its signal had fired already
    const cancel = this.#underway.get(orderXtpId) ?? this.#begin(orderXtpId);
    cancel.answers.add(answer);
    if (!whenPossible) cancel.patient = cancel.isInDoubt = false; // at once
    this.#send(cancel);
    return answer.promise;
  }

  /** OnCancelOrderError. */
  refused(refusal: CancelRefusal): void {
    const cancel = this.#underway.get(refusal.orderXtpId);
    if (!cancel || (cancel.orderCancelXtpId !== refusal.orderCancelXtpId && !cancel.isSecond)) return;
    const order = this.#desk.tracker.get(refusal.orderXtpId);
    // Of an order that is known its end will be told. Of one that is not, it may have been told long ago, to others.
    if (order && endIsNear.has(refusal.errorId)) {
      cancel.isSecond = true;
      return;
    }
    settle(cancel, (answer) => answer.succeed(outcomeOfRefusal(refusal, order)));
  }

  /** The session has ended. If it comes back, a refusal may have been lost with it, and the cancel itself. */
  ended(why: XtpError): void {
    if (!this.#desk.session.isKeptUp) this.#fail(why);
    else {
      for (const cancel of this.#underway.values()) {
        cancel.isInDoubt ||= cancel.isSent;
        cancel.isSent = false;
      }
    }
  }

  /** The session is back: what was asked for meanwhile goes out. When all that was missed is known, what may have been lost does so again. */
  #sendAll(): void {
    for (const cancel of [...this.#underway.values()]) this.#send(cancel);
  }

  /** Nothing more will be heard. */
  #fail(why: XtpError): void {
    for (const cancel of [...this.#underway.values()]) settle(cancel, (answer) => answer.fail(why));
  }

  #begin(orderXtpId: bigint): Underway {
    const cancel: Underway = {
      orderXtpId,
      answers: new Set(),
      following: undefined,
      patient: true,
      isSent: false,
      isInDoubt: false,
      isSecond: false,
      orderCancelXtpId: undefined,
    };
    this.#underway.set(orderXtpId, cancel);
    cancel.following = this.#desk.tracker.changesOf(orderXtpId).subscribe({
      next: (order) => {
        if (isEnded(order)) settle(cancel, (answer) => answer.succeed(outcomeOfEnd(order, cancel.orderCancelXtpId)));
        else this.#send(cancel);
      },
      complete: () => {
        const why = new XtpStateError(`Another trading day has begun: the order ${orderXtpId} is of an earlier one.`);
        settle(cancel, (answer) => answer.fail(why));
      },
    });
    return cancel;
  }

  #send(cancel: Underway): void {
    const { tracker, session } = this.#desk;
    if (cancel.isSent || !session.isUp || (cancel.isInDoubt && !session.isLive)) return;
    if (cancel.patient && tracker.get(cancel.orderXtpId)?.stage === 'submitted') return;
    try {
      cancel.orderCancelXtpId = this.#desk.send(cancel.orderXtpId);
      cancel.isSent = true;
      cancel.isInDoubt = cancel.isSecond = false;
    } catch (error) {
      const why = cancel.orderCancelXtpId === undefined ? (error as XtpError) : notSentAgain(cancel.orderXtpId, error);
      settle(cancel, (answer) => answer.fail(why));
    }
  }

  /** Somebody has his answer; when all have, the cancel is over. */
  #left(orderXtpId: bigint): void {
    const cancel = this.#underway.get(orderXtpId);
    if (!cancel) return;
    for (const answer of cancel.answers) if (answer.settled) cancel.answers.delete(answer);
    if (cancel.answers.size > 0) return;
    cancel.following?.unsubscribe();
    this.#underway.delete(orderXtpId);
  }
}

/** The first was sent, and nobody can tell whether it arrived. */
function notSentAgain(orderXtpId: bigint, cause: unknown): XtpDisconnectedError {
  const why = `The session was lost after the cancel of the order ${orderXtpId} had been sent, and it could not be sent again`;
  return new XtpDisconnectedError(`${why}: ${(cause as Error).message} Whether the order was cancelled is not known.`, { cause });
}

function settle(cancel: Underway, how: (answer: Answer<CancelOutcome>) => void): void {
  for (const answer of [...cancel.answers]) how(answer);
}
