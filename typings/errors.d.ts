import type { OrderState } from './trade/order-state';
import type { Side } from './xtp/generated/enums';
/** Every error that xtp-rx throws or rejects with: one class per condition, each with a stable `code`. */
export declare abstract class XtpError extends Error {
    /** Stable, for programs. */
    abstract readonly code: string;
    constructor(message: string, options?: ErrorOptions);
}
/** An option or argument is not what it must be; nothing was sent. */
export declare class XtpArgumentError extends XtpError {
    readonly code = "XTP_ARGUMENT";
}
/** A symbol is not of the form `600519.SH`. */
export declare class XtpSymbolError extends XtpError {
    readonly code = "XTP_SYMBOL";
}
/** Nothing is known of that day: no rule of the market, or the trading calendar does not reach it. */
export declare class XtpMarketDayError extends XtpError {
    readonly code = "XTP_MARKET_DAY";
}
/** The folder where the SDK should keep its logs can not be made or written. */
export declare class XtpLogFolderError extends XtpError {
    readonly code = "XTP_LOG_FOLDER";
}
/** The native part of xtp-rx is not there: neither prebuilt for this platform nor built. Thrown where the package is loaded. */
export declare class XtpAddonNotFoundError extends XtpError {
    readonly code = "XTP_ADDON_NOT_FOUND";
}
/** The operating system could not load the native part of xtp-rx. Thrown where the package is loaded. */
export declare class XtpAddonLoadError extends XtpError {
    readonly code = "XTP_ADDON_LOAD";
}
/** The SDK's folder or one of its libraries is not there. */
export declare class XtpSdkNotFoundError extends XtpError {
    readonly code = "XTP_SDK_NOT_FOUND";
}
/** The library was built for another processor or operating system. */
export declare class XtpSdkArchitectureError extends XtpError {
    readonly code = "XTP_SDK_ARCHITECTURE";
}
/** The library is another version than the one whose interface xtp-rx knows. */
export declare class XtpSdkVersionError extends XtpError {
    readonly code = "XTP_SDK_VERSION";
}
/** The library does not export what an XTP SDK must. */
export declare class XtpSdkSymbolError extends XtpError {
    readonly code = "XTP_SDK_SYMBOL";
}
/** The operating system could not load the library. */
export declare class XtpSdkLoadError extends XtpError {
    readonly code = "XTP_SDK_LOAD";
}
/** The SDK would not make an api object. */
export declare class XtpCreateError extends XtpError {
    readonly code = "XTP_CREATE";
}
/** The call makes no sense now: no session yet, or one already. */
export declare class XtpStateError extends XtpError {
    readonly code = "XTP_STATE";
}
/** The client was closed, before the call or while it waited. */
export declare class XtpClosedError extends XtpError {
    readonly code = "XTP_CLOSED";
}
/** Nothing was heard of the order that was named, or too little to know what it asks for. */
export declare class XtpUnknownOrderError extends XtpError {
    readonly code = "XTP_UNKNOWN_ORDER";
}
/** No order is taken any more: `drain()` was called. */
export declare class XtpDrainingError extends XtpError {
    readonly code = "XTP_DRAINING";
}
/** `drain()` was not done within the time allowed: these orders were still open. The session is still there, and takes no orders. */
export declare class XtpDrainTimeoutError extends XtpError {
    /** As they stood then. Nothing here and in `openCombos`: all had ended, but not all events were handled. */
    readonly openOrders: readonly OrderState[];
    /** Combination orders, by their ids. */
    readonly openCombos: readonly bigint[];
    readonly code = "XTP_DRAIN_TIMEOUT";
    constructor(timeoutMs: number, 
    /** As they stood then. Nothing here and in `openCombos`: all had ended, but not all events were handled. */
    openOrders: readonly OrderState[], 
    /** Combination orders, by their ids. */
    openCombos?: readonly bigint[]);
}
/** No answer within the time allowed. The SDK may still be busy with the call. */
export declare class XtpTimeoutError extends XtpError {
    readonly code = "XTP_TIMEOUT";
}
/** The call's AbortSignal fired while an answer was awaited; `cause` holds the signal's reason. */
export declare class XtpAbortedError extends XtpError {
    readonly code = "XTP_ABORTED";
}
/** The connection was lost while an answer was awaited. */
export declare class XtpDisconnectedError extends XtpError {
    readonly code = "XTP_DISCONNECTED";
}
/** The counter or the SDK said no, with an error id of its own (XTPRI). */
export declare abstract class XtpCounterError extends XtpError {
    /** XTPRI.error_id */
    readonly errorId: number;
    /** XTPRI.error_msg */
    readonly errorMessage: string;
    constructor(what: string, 
    /** XTPRI.error_id */
    errorId: number, 
    /** XTPRI.error_msg */
    errorMessage: string, advice?: string);
}
/** A call failed at once, before anything was sent. */
export declare class XtpCallError extends XtpCounterError {
    readonly code = "XTP_CALL";
}
/** The counter refused the login. */
export declare class XtpLoginError extends XtpCounterError {
    readonly code = "XTP_LOGIN";
    /** The same login will be refused again, however often it is tried. */
    readonly final: boolean;
    constructor(what: string, errorId: number, errorMessage: string);
}
/** The counter answered a query with an error. */
export declare class XtpQueryError extends XtpCounterError {
    readonly code = "XTP_QUERY";
}
/** The counter refused a request that is neither a query nor an order: a transfer, a repayment, an algorithm. */
export declare class XtpRequestError extends XtpCounterError {
    readonly code = "XTP_REQUEST";
}
/** The rebuild server would not give what was asked for; `errorId` is its result code. */
export declare class XtpRebuildError extends XtpCounterError {
    readonly code = "XTP_REBUILD";
}
/** The counter answered against its own protocol, so that going on would loop or mislead. */
export declare class XtpProtocolError extends XtpError {
    readonly code = "XTP_PROTOCOL";
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
export declare class XtpDeniedError extends XtpError {
    /** Which rule and why. */
    readonly denial: DenialReason;
    readonly code = "XTP_DENIED";
    constructor(
    /** Which rule and why. */
    denial: DenialReason);
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
export declare class XtpRiskConfigError extends XtpError {
    readonly problems: readonly RiskConfigProblem[];
    /** Of the file. */
    readonly path?: string | undefined;
    readonly code = "XTP_RISK_CONFIG";
    constructor(problems: readonly RiskConfigProblem[], 
    /** Of the file. */
    path?: string | undefined);
}
/** Nobody waits for the order any more, but it may still work and trade: `cause` says why (a time limit, a signal, a logout), `orderXtpId` which it is. */
export declare class XtpOrderOpenError extends XtpError {
    readonly orderXtpId: bigint;
    readonly code = "XTP_ORDER_OPEN";
    constructor(orderXtpId: bigint, cause: XtpError);
}
/** A hard limit of the process, by its name in `HardLimits`; `killSwitch`: `hardLimits.kill()` was called. */
export type HardLimitName = 'maxValue' | 'maxQuantity' | 'ordersPerSecond' | 'sides' | 'unpriced' | 'algo' | 'killSwitch';
/** A hard limit stopped the order before it came to the SDK: nothing was sent, no id was used. */
export declare class XtpHardLimitError extends XtpError {
    readonly limit: HardLimitName;
    /** What the limit allows: yuan, pieces, orders or sides; `maxValue` for an `unpriced` order; undefined for `algo` and the kill switch. */
    readonly allowed: number | readonly Side[] | undefined;
    /** What the order has of it; NaN for a price that is no number. undefined: it does not say. */
    readonly value: number | string | undefined;
    readonly code = "XTP_HARD_LIMIT";
    constructor(limit: HardLimitName, 
    /** What the limit allows: yuan, pieces, orders or sides; `maxValue` for an `unpriced` order; undefined for `algo` and the kill switch. */
    allowed: number | readonly Side[] | undefined, 
    /** What the order has of it; NaN for a price that is no number. undefined: it does not say. */
    value: number | string | undefined);
}
/** A hard limit would have become looser, which takes `loosen` and the token; nothing was changed. */
export declare class XtpLooserLimitError extends XtpError {
    readonly limit: Exclude<HardLimitName, 'killSwitch'>;
    /** What was asked for. */
    readonly asked: number | string | readonly Side[];
    /** What is in force: nothing looser is taken. */
    readonly allowed: number | string | readonly Side[];
    readonly code = "XTP_LOOSER_LIMIT";
    constructor(limit: Exclude<HardLimitName, 'killSwitch'>, 
    /** What was asked for. */
    asked: number | string | readonly Side[], 
    /** What is in force: nothing looser is taken. */
    allowed: number | string | readonly Side[]);
}
/** It is not the token of the hard limits, or there was none; nothing was changed. What was given is shown nowhere. */
export declare class XtpHardLimitTokenError extends XtpError {
    readonly code = "XTP_HARD_LIMIT_TOKEN";
}
/** A service did not take a message of alerts. Neither the message nor this error shows the token of the address or the secret. */
export declare class XtpWebhookError extends XtpError {
    /** Of the HTTP answer; undefined when there was none. */
    readonly status: number | undefined;
    /** What the service's own answer says; undefined when it does not. */
    readonly serviceCode: number | undefined;
    /** The same message would fail again. */
    readonly final: boolean;
    readonly code = "XTP_WEBHOOK";
    constructor(message: string, 
    /** Of the HTTP answer; undefined when there was none. */
    status: number | undefined, 
    /** What the service's own answer says; undefined when it does not. */
    serviceCode: number | undefined, 
    /** The same message would fail again. */
    final: boolean);
}
/** Values came faster than they were taken, and the buffer that was asked for is full. */
export declare class XtpOverflowError extends XtpError {
    readonly code = "XTP_OVERFLOW";
}
