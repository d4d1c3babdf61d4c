/** What the rules asked for and were told. `lastPrice`, `ordersWithin(1000)`, `turnover(@desk)`; of `phase` and `security` the fields that were read. */
export type AuditFigures = Readonly<Record<string, unknown>>;
interface Line {
    /** Counts from 1 in each gate: a number that is left out is a record that is missing. */
    readonly seq: number;
    /** Epoch milliseconds, of the gate's clock. */
    readonly time: number;
    /** The account's number, if that was asked for. */
    readonly account?: string;
}
/** The rules that decide from here on. */
export interface AuditRules extends Line {
    readonly type: 'rules';
    /** SHA-256 of `list`, hexadecimal. */
    readonly hash: string;
    /** Without those that stand in every gate. `options` as the configuration said them; left out for a rule that was made by hand. */
    readonly list: readonly {
        readonly name: string;
        readonly options?: unknown;
    }[];
}
/** Numbers as JSON has them; NaN, the infinities, -0 and undefined are `{"$": "NaN"}`. */
interface Decision extends Line {
    /** `hash` of the rules. */
    readonly rules: string;
    readonly verdict: 'accepted' | 'denied';
    readonly rule?: string;
    readonly code?: string;
    readonly limit?: unknown;
    readonly value?: unknown;
    readonly message?: string;
    readonly figures: AuditFigures;
}
/** What was decided about an order. */
export interface AuditOrder extends Decision {
    readonly type: 'order';
    /** As the rules saw it (`RiskOrder`); empty where no rule could look at it. */
    readonly order: Readonly<Record<string, unknown>>;
    readonly orderClientId?: number;
}
/** What was decided about a cancel. */
export interface AuditCancel extends Decision {
    readonly type: 'cancel';
    /** A bigint in digits. */
    readonly orderXtpId: string;
    /** As the rules saw it (`RiskOrder`). */
    readonly order: Readonly<Record<string, unknown>>;
    /** Rules that failed over it and had no say, if there were any. */
    readonly failed?: readonly string[];
}
/** What was decided about what is neither: a combination order, a mother order. */
export interface AuditOther extends Decision {
    readonly type: 'other';
    readonly what: string;
}
/** A verdict and all that decided it. */
export type AuditDecision = AuditOrder | AuditCancel | AuditOther;
/** What a gate tells its audit. Plain data: `JSON.stringify` keeps all of it. */
export type AuditRecord = AuditRules | AuditDecision;
/** Takes the records of a gate, or of several; `auditFile` makes one. */
export interface AuditSink {
    /** Called in the step in which it is decided. What it throws, or its promise rejects with, decides nothing: the gate tells of it (`failures`). */
    write(record: AuditRecord): unknown;
}
export {};
