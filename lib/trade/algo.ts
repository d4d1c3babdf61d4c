import { filter, type Observable } from 'rxjs';
import { XtpArgumentError } from '../errors';
import type { CallOptions } from '../session/call-options';
import {
  ALGOUserEstablishChannelEvent,
  CancelAlgoOrderEvent,
  InsertAlgoOrderEvent,
  ModifyAlgoOrderEvent,
  NewStrategyCreateReportEvent,
  StrategyStateReportEvent,
  StrategySymbolStateReportEvent,
} from '../xtp/generated/events';
import { AlgoQueries } from './generated/queries';

/** Where the account's orders are to be sent to by the algo server. */
export interface AlgoChannel {
  /** Address of the trade server, as the algo server reaches it. */
  readonly host: string;
  readonly port: number;
  readonly user: string;
  /** Never printed. */
  readonly password: string;
}

/** A mother order: what an algorithm is to do. */
export interface AlgoOrder {
  /** The algorithm: 900 TWAP, 901 TWAP-PLUS, 902 VWAP, 2001 SMART, ... as your server offers them. */
  readonly type: number;
  /** Your own number of it, 64 bits; one that waits for its answer can not be used again. */
  readonly clientStrategyId: bigint;
  /** The algorithm's parameters: an object (made into JSON) or JSON. */
  readonly params: object | string;
}

/** The algo bus of one account. Log the client in first (`trader.algo.login`), then open the account's channel. */
export class Algo extends AlgoQueries {
  readonly #waiting = new Set<bigint>();

  /** State of mother orders, at every change (OnStrategyStateReport). Never replayed. */
  get reports(): Observable<StrategyStateReportEvent> {
    return this.session.events.pipe(filter((event) => event instanceof StrategyStateReportEvent));
  }
  /** The same by security (OnStrategySymbolStateReport). */
  get symbolReports(): Observable<StrategySymbolStateReportEvent> {
    return this.session.events.pipe(filter((event) => event instanceof StrategySymbolStateReportEvent));
  }
  /** Mother orders as they are made, whichever client of the account made them (OnNewStrategyCreateReport). */
  get created(): Observable<NewStrategyCreateReportEvent> {
    return this.session.events.pipe(filter((event) => event instanceof NewStrategyCreateReportEvent));
  }

  /** Opens the account's channel (ALGOUserEstablishChannel), of which there can be one anywhere. Rejects with XtpRequestError and as queries do. */
  async openChannel({ host, port, user, password }: AlgoChannel, options: CallOptions = {}): Promise<void> {
    const { calls, id, requests } = this.session;
    const send = (): number => calls.algoUserEstablishChannel(host, port, user, password, id);
    await requests.answer('ALGOUserEstablishChannel', options, send, {
      event: ALGOUserEstablishChannelEvent,
    });
  }

  /**
   * Sends a mother order (InsertAlgoOrder); resolves with its id when the server has taken it. The process must live until then. Rejects with
   * XtpRequestError and as queries do; giving up the wait cancels nothing.
   */
  async submit({ type, clientStrategyId, params }: AlgoOrder, options: CallOptions = {}): Promise<InsertAlgoOrderEvent> {
    const { calls, id, requests } = this.session;
    this.session.needForOrder('A mother order');
    if (this.#waiting.has(clientStrategyId)) {
      throw new XtpArgumentError(
        `A mother order of the clientStrategyId ${clientStrategyId} waits for its answer: give the other one another number.`,
      );
    }
    const text = json(params);
    this.#waiting.add(clientStrategyId);
    const send = (): number => calls.insertAlgoOrder(type, clientStrategyId, text, id);
    try {
      return await requests.answer('InsertAlgoOrder', options, send, {
        event: InsertAlgoOrderEvent,
        is: (event) => event.clientStrategyId === clientStrategyId,
      });
    } finally {
      this.#waiting.delete(clientStrategyId);
    }
  }

  /**
   * Cancels a mother order (CancelAlgoOrder): gracefully, so that it may trade on until it has stopped, or (`now`) by destroying it and cancelling its
   * child orders once. Resolves when the server has taken it; the end comes in `reports`.
   */
  async cancel(xtpStrategyId: bigint, how: 'gracefully' | 'now' = 'gracefully', options: CallOptions = {}): Promise<void> {
    const { calls, id, requests } = this.session;
    const send = (): number => calls.cancelAlgoOrder(how === 'gracefully', xtpStrategyId, id);
    await requests.answer('CancelAlgoOrder', options, send, {
      event: CancelAlgoOrderEvent,
      is: (event) => event.xtpStrategyId === xtpStrategyId,
    });
  }

  /** Gives a mother order other parameters (ModifyAlgoOrder), where the server offers it. Resolves when the server has taken them. */
  async modify(xtpStrategyId: bigint, params: object | string, options: CallOptions = {}): Promise<void> {
    const { calls, id, requests } = this.session;
    const text = json(params);
    const send = (): number => calls.modifyAlgoOrder(xtpStrategyId, text, id);
    await requests.answer('ModifyAlgoOrder', options, send, {
      event: ModifyAlgoOrderEvent,
      is: (event) => event.xtpStrategyId === xtpStrategyId,
    });
  }
}

function json(params: object | string): string {
  if (typeof params === 'string') return params;
  try {
    return JSON.stringify(params);
  } catch (cause) {
    throw new XtpArgumentError(`The parameters of an algorithm must fit into JSON: ${(cause as Error).message}`, { cause });
  }
}
