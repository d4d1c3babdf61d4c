import { type CreditSettings } from './credit-settings';
import { type OptionFeeSettings, type OptionSettings } from './option-settings';
import { type ProductSettings } from './product-settings';
import { type QuoteSideSettings } from './quote-settings';
/** What an account has when the day starts. */
export interface OvernightPosition {
    readonly symbol: string;
    readonly quantity: number;
    /** Cost a share, yuan. */
    readonly price: number;
}
/** A cash, a credit (margin) or an option account. */
export type AccountKind = 'cash' | 'credit' | 'option';
/** A new issue that may be subscribed. */
export interface NewIssue {
    readonly symbol: string;
    /** The most that one order may ask for. */
    readonly quantity: number;
    readonly price: number;
}
/** More than `count` within `seconds` trip a rule for `pauseSeconds`. */
export interface RateLimit {
    readonly count: number;
    readonly seconds: number;
    readonly pauseSeconds: number;
}
/** Whom the trade server lets in, and what becomes of the others. */
export interface LoginSettings {
    /** The only users there are. Default: any. */
    readonly users?: readonly string[];
    /** Refuses logins with another software key. Default: any is right. */
    readonly softwareKey?: string;
    /** Reasons come as codes (11000030, 11000033; default), or as texts of error 1. */
    readonly errors?: 'code' | 'text';
    /** A second login of an account and client ends the first one. Default: it is refused. */
    readonly takeover?: boolean;
    /** How many client ids an account may ever use. Default 0: any number. */
    readonly clientIds?: number;
    /** Logins of this account do not return; empty: they do again. */
    readonly hangAccount?: string;
    /** Whose logins wait for each other: all of the process (default), or those of one library. */
    readonly lock?: 'process' | 'library';
}
/** An order's way to the exchange and back. */
export interface OrderSettings {
    /** What comes of an order is told before InsertOrder returns. */
    readonly earlyEvent?: boolean;
    /** Simulated time until the exchange confirms an order. Default 0. */
    readonly confirmMs?: number;
    /** Half of what a cancel is for trades while the cancel is under way, and is told before (`trade`) or after (`lateTrade`) the order's end. Default `none`. */
    readonly cancelRace?: 'none' | 'trade' | 'lateTrade';
    /** A reconnect loses the events of orders under ids that were used out of order. */
    readonly loseOutOfOrder?: boolean;
}
/** Who an order trades with. */
export interface MatchingSettings {
    /** The market of the day (default), or the modes of the public test environment by order client id. */
    readonly by?: 'market' | 'test';
    /** The test environment's mode for orders whose order client id is none: one after the other (`auto`, default), or one for all. */
    readonly portal?: 'auto' | 'confirm' | 'reportOne' | 'part' | 'reject' | 'reportMore' | 'quote';
}
/** The counter's risk rules; each is off unless it is given, and off again with 0 or undefined. */
export interface RiskSettings {
    /** Rule 1: shares of an order. */
    readonly orderQuantity?: number;
    /** Rule 2: yuan of an order. */
    readonly orderAmount?: number;
    /** Rule 9: shares of a limit order. */
    readonly limitQuantity?: number;
    /** Rule 10: shares of a market order. */
    readonly marketQuantity?: number;
    /** Rule 14: orders of an account. */
    readonly orderRate?: RateLimit;
    /** Rule 40: orders and cancels of a connection, which is cut. */
    readonly connectionRate?: RateLimit;
    /** Rule 41: cancels of a day. */
    readonly cancels?: number;
    /** Rule 42: the share of cancels in orders, once there are more than `above` cancels. */
    readonly cancelRatio?: {
        readonly ratio: number;
        readonly above: number;
    };
    /** Rule 43: orders of an account in one security. */
    readonly tickerRate?: RateLimit;
}
/** How queries are answered. */
export interface QuerySettings {
    /** More of them in a simulated second are refused with 11000452. Default 0: any number. */
    readonly perSecond?: number;
    /** An empty set brings a null pointer (default) or a row of zeros. */
    readonly empty?: 'null' | 'row';
    /** Events wait for the rows of an answer (`shared`, default) or overtake them (`own`). */
    readonly line?: 'shared' | 'own';
}
/** Where money may come from and go to; for accounts that log in for the first time. */
export interface FundSettings {
    /** Yuan in the main counter, default 1,000,000. */
    readonly main?: number;
    /** Yuan on the other trading node, default 0. */
    readonly peer?: number;
    /** The only right fund account. Default: any. */
    readonly fundAccount?: string;
    /** Of the main counter. Default: any is right. */
    readonly password?: string;
}
/** What goes wrong between the trade server and its clients; times are the simulated clock's. Nothing goes wrong by default. */
export interface TraderServerSettings {
    /** Nothing comes, the connection stays; afterwards all of it comes. */
    readonly freeze?: boolean;
    /** Holds everything up. */
    readonly delayMs?: number;
    /** How long each callback takes. */
    readonly callbackMs?: number;
    /** Logins do not return. */
    readonly hangLogins?: boolean;
    /** Logins find the connection closed. */
    readonly closeLogins?: boolean;
    /** Logins fail with this error; null: they work again. */
    readonly refuseLogins?: {
        readonly errorId: number;
        readonly message: string;
    } | null;
}
/** What the simulated counter is to be like; `docs/simulator.md` tells of each. */
export interface CounterSettings extends QuoteSideSettings {
    /** Yuan that each account starts with. Default 1,000,000. */
    readonly cash?: number;
    readonly positions?: readonly OvernightPosition[];
    /** What an account is for, by user; for accounts that log in for the first time. Default: `cash`. */
    readonly accountKinds?: Readonly<Record<string, AccountKind>>;
    /** Refuses logins with another one. Default: any is right. */
    readonly password?: string;
    /** What this node trades. Default: both. */
    readonly markets?: readonly ('SH' | 'SZ')[];
    readonly fees?: {
        /** Share of the value, default 0.00025, at least `commissionMin` yuan an order (default 5). */
        readonly commission?: number;
        readonly commissionMin?: number;
        /** Share of what is sold, stocks only. Default: what was due on the day that is played, 0.0005 since 2023-08-28. */
        readonly stampDuty?: number;
        /** Share of the value, both sides. Default: what was due on the day that is played, 0.00001 since 2022-04-29. */
        readonly transfer?: number;
        readonly options?: OptionFeeSettings;
    };
    /** Whether limit orders too far from the market are refused in continuous trading, as exchanges do. Default: true. */
    readonly priceCage?: boolean;
    readonly login?: LoginSettings;
    /** TraderApis that may live at once, as if in several processes. Default 1. */
    readonly traderApis?: number;
    /** What a client that never called SubscribePublicTopic is told. Default `quick`. */
    readonly defaultTopic?: 'quick' | 'none';
    /** What a restart of the server makes it forget. Default `nothing`; `orders` takes the events with them. */
    readonly restartForgets?: 'nothing' | 'events' | 'orders';
    readonly orders?: OrderSettings;
    readonly newIssues?: readonly NewIssue[];
    readonly products?: ProductSettings;
    readonly matching?: MatchingSettings;
    readonly trader?: TraderServerSettings;
    readonly risk?: RiskSettings;
    readonly queries?: QuerySettings;
    readonly funds?: FundSettings;
    readonly credit?: CreditSettings;
    readonly options?: OptionSettings;
}
/** The options (docs/simulator.md) that settings ask for: those that are given, and no others. */
export declare function optionsOf(settings: CounterSettings): [key: string, value: string][];
