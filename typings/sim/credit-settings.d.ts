/** What the broker grants credit accounts; for those that log in for the first time. `docs/simulator.md` has the rules. */
export interface CreditSettings {
    /** Yuan for buying on credit and selling short together. Default 5,000,000. */
    readonly line?: number;
    /** Margin for what is bought on credit, as a share of its amount. Default 1. */
    readonly financingRatio?: number;
    /** Margin for what is sold short, as a share of its value. Default 1. */
    readonly shortRatio?: number;
    /** The part of its value that any collateral counts. Default: 0.7 for shares, 0.8 for bonds, 0.9 for funds. */
    readonly haircut?: number;
    /** Interest a year on borrowed cash. Default 0.0835. */
    readonly financingRate?: number;
    /** Interest a year on borrowed securities. Default 0.1035. */
    readonly shortRate?: number;
    /** Below this ratio of assets to debts nothing new is done on credit. Default 1.3. */
    readonly leastMaintenance?: number;
    /** Above this one collateral and cash may leave. Default 3. */
    readonly freeMaintenance?: number;
    /** What is traded on credit. Default: all shares and funds. */
    readonly targets?: readonly string[];
    /** Shares of a security that an account may borrow. Default 1,000,000. */
    readonly quota?: number;
    /** The same for single ones, by symbol. */
    readonly quotas?: Readonly<Record<string, number>>;
    /** How long a debt may be owed. Default 180 days. */
    readonly termDays?: number;
    /** How long before its end a debt may be extended. Default 30 days. */
    readonly extensionDays?: number;
}
export declare function creditOptions(credit: CreditSettings): Record<string, string | number | undefined>;
