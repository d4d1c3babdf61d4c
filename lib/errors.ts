import { refusalOf } from './session/refusal';
import type { OrderState } from './trade/order-state';
import type { Side } from './xtp/generated/enums';

/** Every error that xtp-rx throws or rejects with: one class per condition, each with a stable `code`. */

export abstract class XtpError extends Error {
  /** Stable, for programs. */
  abstract readonly code: string;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** An option or argument is not what it must be; nothing was sent. */
export class XtpArgumentError extends XtpError {
  override readonly code = 'XTP_ARGUMENT';
}

/** A symbol is not of the form `600519.SH`. */
export class XtpSymbolError extends XtpError {
  override readonly code = 'XTP_SYMBOL';
}

/** Nothing is known of that day: no rule of the market, or the trading calendar does not reach it. */
export class XtpMarketDayError extends XtpError {
  override readonly code = 'XTP_MARKET_DAY';
}

/** The folder where the SDK should keep its logs can not be made or written. */
export class XtpLogFolderError extends XtpError {
  override readonly code = 'XTP_LOG_FOLDER';
}

/** The native part of xtp-rx is not there: neither prebuilt for this platform nor built. Thrown where the package is loaded. */
export class XtpAddonNotFoundError extends XtpError {
  override readonly code = 'XTP_ADDON_NOT_FOUND';
}

/** The operating system could not load the native part of xtp-rx. Thrown where the package is loaded. */
export class XtpAddonLoadError extends XtpError {
  override readonly code = 'XTP_ADDON_LOAD';
}

/** The SDK's folder or one of its libraries is not there. */
export class XtpSdkNotFoundError extends XtpError {
  override readonly code = 'XTP_SDK_NOT_FOUND';
}

/** The library was built for another processor or operating system. */
export class XtpSdkArchitectureError extends XtpError {
  override readonly code = 'XTP_SDK_ARCHITECTURE';
}

/** The library is another version than the one whose interface xtp-rx knows. */
export class XtpSdkVersionError extends XtpError {
  override readonly code = 'XTP_SDK_VERSION';
}

/** The library does not export what an XTP SDK must. */
export class XtpSdkSymbolError extends XtpError {
  override readonly code = 'XTP_SDK_SYMBOL';
}

/** The operating system could not load the library. */
export class XtpSdkLoadError extends XtpError {
  override readonly code = 'XTP_SDK_LOAD';
}

/** The SDK would not make an api object. */
export class XtpCreateError extends XtpError {
  override readonly code = 'XTP_CREATE';
}

/** The call makes no sense now: no session yet, or one already. */
export class XtpStateError extends XtpError {
  override readonly code = 'XTP_STATE';
}

/** The client was closed, before the call or while it waited. */
export class XtpClosedError extends XtpError {
  override readonly code = 'XTP_CLOSED';
}

/** Nothing was heard of the order that was named, or too little to know what it asks for. */
export class XtpUnknownOrderError extends XtpError {
  override readonly code = 'XTP_UNKNOWN_ORDER';
}

/** No order is taken any more: `drain()` was called. */
export class XtpDrainingError extends XtpError {
  override readonly code = 'XTP_DRAINING';
}

/** `drain()` was not done within the time allowed: these orders were still open. The session is still there, and takes no orders. */
export class XtpDrainTimeoutError extends XtpError {
  override readonly code = 'XTP_DRAIN_TIMEOUT';

  constructor(
    timeoutMs: number,
    /** As they stood then. Nothing here and in `openCombos`: all had ended, but not all events were handled. */
    readonly openOrders: readonly OrderState[],
    /** Combination orders, by their ids. */
    readonly openCombos: readonly bigint[] = [],
  ) {
    const ids = openOrders.map(({ orderXtpId, symbol, stage }) => `${orderXtpId} (${symbol}, ${stage})`);
    const all = [...ids, ...openCombos.map((id) => `${id} (combination)`)].join(', ');
    super(`Not drained within ${timeoutMs} ms; still open: ${all || 'no order'}.`);
  }
}

/** No answer within the time allowed. The SDK may still be busy with the call. */
export class XtpTimeoutError extends XtpError {
  override readonly code = 'XTP_TIMEOUT';
}

/** The call's AbortSignal fired while an answer was awaited; `cause` holds the signal's reason. */
export class XtpAbortedError extends XtpError {
  override readonly code = 'XTP_ABORTED';
}

/** The connection was lost while an answer was awaited. */
export class XtpDisconnectedError extends XtpError {
  override readonly code = 'XTP_DISCONNECTED';
}

/** The counter or the SDK said no, with an error id of its own (XTPRI). */
export abstract class XtpCounterError extends XtpError {
  constructor(
    what: string,
    /** XTPRI.error_id */
    readonly errorId: number,
    /** XTPRI.error_msg */
    readonly errorMessage: string,
    advice = '',
  ) {
    super(`${what}: ${errorMessage || 'no message'} (error id ${errorId})${advice && `. ${advice}`}`);
  }
}

/** A call failed at once, before anything was sent. */
export class XtpCallError extends XtpCounterError {
  override readonly code = 'XTP_CALL';
}

/** The counter refused the login. */
export class XtpLoginError extends XtpCounterError {
  override readonly code = 'XTP_LOGIN';
  /** The same login will be refused again, however often it is tried. */
  readonly final: boolean;

  constructor(what: string, errorId: number, errorMessage: string) {
    const { advice, final } = refusalOf(errorId, errorMessage);
    super(what, errorId, errorMessage, advice);
    this.final = final;
  }
}

/** The counter answered a query with an error. */
export class XtpQueryError extends XtpCounterError {
  override readonly code = 'XTP_QUERY';
}

/** The counter refused a request that is neither a query nor an order: a transfer, a repayment, an algorithm. */
export class XtpRequestError extends XtpCounterError {
  override readonly code = 'XTP_REQUEST';
}

/** The rebuild server would not give what was asked for; `errorId` is its result code. */
export class XtpRebuildError extends XtpCounterError {
  override readonly code = 'XTP_REBUILD';
}

/** The counter answered against its own protocol, so that going on would loop or mislead. */
export class XtpProtocolError extends XtpError {
  override readonly code = 'XTP_PROTOCOL';
}

/** Which rule stopped something and why: a `Denied`, `DeniedCancel` or `DeniedOther` of `xtp-rx/risk`. */
export interface DenialReason {
  /** Stable, of the rule. */
  readonly code: string;
  /** The rule. */
  readonly rule: string;
  /** In the rule's unit. */
  readonly limit: number;
  /** What it would have been; NaN where it could not be known. */
  readonly value: number;
  /** In English. */
  readonly message: string;
  /** In Chinese. */
  readonly messageZh: string;
}

/** A risk rule stopped an order or a cancel on its way out: nothing was sent. */
export class XtpDeniedError extends XtpError {
  override readonly code = 'XTP_DENIED';

  constructor(
    /** Which rule and why. */
    readonly denial: DenialReason,
  ) {
    super(`${denial.code}: ${denial.message}`);
  }
}

/** One thing that is wrong with a configuration. */
export interface RiskConfigProblem {
  /** Where: `rules.maxOrderValue.limit`; empty for the whole of it. */
  readonly path: string;
  /** What stands there. */
  readonly found: string;
  /** What should. */
  readonly expected: string;
  /** Of the file, counted from 1. */
  readonly line?: number;
}

/** A configuration of risk rules is wrong, or its file can not be read; all that is wrong is told at once. */
export class XtpRiskConfigError extends XtpError {
  override readonly code = 'XTP_RISK_CONFIG';

  constructor(
    readonly problems: readonly RiskConfigProblem[],
    /** Of the file. */
    readonly path?: string,
  ) {
    const lines = problems.map(({ path: at, found, expected, line }) => {
      const where = [line === undefined ? '' : `line ${line}`, at].filter(Boolean).join(', ');
      return `${where && `${where}: `}found ${found}, expected ${expected}`;
    });
    super(`${path ?? 'The risk configuration'} is wrong:\n${lines.map((line) => `  ${line}`).join('\n')}`);
  }
}

/** Nobody waits for the order any more, but it may still work and trade: `cause` says why (a time limit, a signal, a logout), `orderXtpId` which it is. */
export class XtpOrderOpenError extends XtpError {
  override readonly code = 'XTP_ORDER_OPEN';

  constructor(
    readonly orderXtpId: bigint,
    cause: XtpError,
  ) {
    super(`The order ${orderXtpId} may still work: ${cause.message}`, { cause });
  }
}

/** A hard limit of the process, by its name in `HardLimits`; `killSwitch`: `hardLimits.kill()` was called. */
export type HardLimitName = 'maxValue' | 'maxQuantity' | 'ordersPerSecond' | 'sides' | 'unpriced' | 'algo' | 'killSwitch';

const stopMessages: Readonly<Record<HardLimitName, (allowed: string, value: string) => string>> = {
  maxValue: (allowed, value) => `it is worth ${value} yuan, ${allowed} are allowed`,
  maxQuantity: (allowed, value) => `its quantity is ${value}, ${allowed} is allowed`,
  ordersPerSecond: (allowed, value) => `it would be number ${value} of one second, ${allowed} are allowed`,
  sides: (allowed, value) => `its side is ${value}, allowed are ${allowed || 'none'}`,
  unpriced: (allowed) => `it does not say what it is worth, at most ${allowed} yuan are allowed`,
  algo: () => 'a mother order says neither its side nor its size, which are limited',
  killSwitch: () => 'the kill switch was thrown',
};

/** A hard limit stopped the order before it came to the SDK: nothing was sent, no id was used. */
export class XtpHardLimitError extends XtpError {
  override readonly code = 'XTP_HARD_LIMIT';

  constructor(
    readonly limit: HardLimitName,
    /** What the limit allows: yuan, pieces, orders or sides; `maxValue` for an `unpriced` order; undefined for `algo` and the kill switch. */
    readonly allowed: number | readonly Side[] | undefined,
    /** What the order has of it; NaN for a price that is no number. undefined: it does not say. */
    readonly value: number | string | undefined,
  ) {
    super(`The hard limit ${limit} stopped the order: ${stopMessages[limit](String(allowed), String(value))}. Nothing was sent.`);
  }
}

/** A hard limit would have become looser, which takes `loosen` and the token; nothing was changed. */
export class XtpLooserLimitError extends XtpError {
  override readonly code = 'XTP_LOOSER_LIMIT';

  constructor(
    readonly limit: Exclude<HardLimitName, 'killSwitch'>,
    /** What was asked for. */
    readonly asked: number | string | readonly Side[],
    /** What is in force: nothing looser is taken. */
    readonly allowed: number | string | readonly Side[],
  ) {
    super(
      `The hard limit ${limit} only becomes stricter: asked was ${String(asked)}, in force is ${String(allowed)}. Nothing was changed.`,
    );
  }
}

/** It is not the token of the hard limits, or there was none; nothing was changed. What was given is shown nowhere. */
export class XtpHardLimitTokenError extends XtpError {
  override readonly code = 'XTP_HARD_LIMIT_TOKEN';
}

/** A service did not take a message of alerts. Neither the message nor this error shows the token of the address or the secret. */
export class XtpWebhookError extends XtpError {
  override readonly code = 'XTP_WEBHOOK';

  constructor(
    message: string,
    /** Of the HTTP answer; undefined when there was none. */
    readonly status: number | undefined,
    /** What the service's own answer says; undefined when it does not. */
    readonly serviceCode: number | undefined,
    /** The same message would fail again. */
    readonly final: boolean,
  ) {
    super(message);
  }
}

/** Values came faster than they were taken, and the buffer that was asked for is full. */
export class XtpOverflowError extends XtpError {
  override readonly code = 'XTP_OVERFLOW';
}
