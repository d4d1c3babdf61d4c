/** Every metric: its kind, its labels and what it says. docs/monitoring.md and the dashboard are held against it. */
export declare const metricTable: {
    readonly xtp_connection_up: {
        readonly type: "gauge";
        readonly labels: readonly ["client"];
        readonly help: "Whether the session is live: 1, else 0.";
    };
    readonly xtp_connection_state: {
        readonly type: "gauge";
        readonly labels: readonly ["client", "state"];
        readonly help: "1 for the state that the connection is in, 0 for those that it was in before.";
    };
    readonly xtp_connection_losses_total: {
        readonly type: "counter";
        readonly labels: readonly ["client"];
        readonly help: "Drops of a live session.";
    };
    readonly xtp_login_attempts_total: {
        readonly type: "counter";
        readonly labels: readonly ["client"];
        readonly help: "Logins that were begun.";
    };
    readonly xtp_events_received_total: {
        readonly type: "counter";
        readonly labels: readonly ["client", "kind"];
        readonly help: "Events that came, by kind.";
    };
    readonly xtp_events_lost_total: {
        readonly type: "counter";
        readonly labels: readonly ["client"];
        readonly help: "Quotes that a full ring could not take.";
    };
    readonly xtp_events_spilled_total: {
        readonly type: "counter";
        readonly labels: readonly ["client"];
        readonly help: "Records that took the overflow because the ring was full; none is lost.";
    };
    readonly xtp_ring_size_bytes: {
        readonly type: "gauge";
        readonly labels: readonly ["client"];
        readonly help: "Size of the ring between the SDK and JavaScript.";
    };
    readonly xtp_ring_used_bytes: {
        readonly type: "gauge";
        readonly labels: readonly ["client"];
        readonly help: "How much of the ring waits for JavaScript at the moment of the scrape.";
    };
    readonly xtp_subscriptions: {
        readonly type: "gauge";
        readonly labels: readonly ["client", "feed"];
        readonly help: "Instruments that are wanted one by one, and whole exchanges.";
    };
    readonly xtp_quote_latency_seconds: {
        readonly type: "histogram";
        readonly labels: readonly ["client"];
        readonly help: "From the callback of the SDK to the subscriber, of a sample of the quotes.";
    };
    readonly xtp_orders: {
        readonly type: "gauge";
        readonly labels: readonly ["account", "stage"];
        readonly help: "Orders of the trading day by the stage that they are in.";
    };
    readonly xtp_open_orders: {
        readonly type: "gauge";
        readonly labels: readonly ["account"];
        readonly help: "Orders that have not ended.";
    };
    readonly xtp_orders_rejected_total: {
        readonly type: "counter";
        readonly labels: readonly ["account", "error_id"];
        readonly help: "Orders of the trading day that were rejected.";
    };
    readonly xtp_cancels_refused_total: {
        readonly type: "counter";
        readonly labels: readonly ["account", "error_id"];
        readonly help: "Cancels that the counter refused.";
    };
    readonly xtp_trades_total: {
        readonly type: "counter";
        readonly labels: readonly ["account", "side"];
        readonly help: "Fills.";
    };
    readonly xtp_turnover_yuan_total: {
        readonly type: "counter";
        readonly labels: readonly ["account", "side"];
        readonly help: "What was traded, in yuan.";
    };
    readonly xtp_requests_sent_total: {
        readonly type: "counter";
        readonly labels: readonly ["account", "type"];
        readonly help: "Orders and cancels that this process has sent.";
    };
    readonly xtp_requests_today: {
        readonly type: "gauge";
        readonly labels: readonly ["account"];
        readonly help: "Orders and cancels of the trading day, as thresholds of programme trading count them.";
    };
    readonly xtp_requests_peak_per_second: {
        readonly type: "gauge";
        readonly labels: readonly ["account"];
        readonly help: "The most orders and cancels within a second of the trading day.";
    };
    readonly xtp_requests_threshold: {
        readonly type: "gauge";
        readonly labels: readonly ["account", "per"];
        readonly help: "From so many orders and cancels a second or a day on an account is high-frequency.";
    };
    readonly xtp_cash_yuan: {
        readonly type: "gauge";
        readonly labels: readonly ["ledger"];
        readonly help: "Cash with what is withheld.";
    };
    readonly xtp_buying_power_yuan: {
        readonly type: "gauge";
        readonly labels: readonly ["ledger"];
        readonly help: "Cash that may be used now.";
    };
    readonly xtp_position_value_yuan: {
        readonly type: "gauge";
        readonly labels: readonly ["ledger"];
        readonly help: "Market value of the positions whose price is known.";
    };
    readonly xtp_realised_profit_yuan: {
        readonly type: "gauge";
        readonly labels: readonly ["ledger"];
        readonly help: "Realised profit of the trading day.";
    };
    readonly xtp_unrealised_profit_yuan: {
        readonly type: "gauge";
        readonly labels: readonly ["ledger"];
        readonly help: "Unrealised profit of the positions whose price is known.";
    };
    readonly xtp_ledger_differences_total: {
        readonly type: "counter";
        readonly labels: readonly ["ledger"];
        readonly help: "Figures of the ledger that the counter contradicted.";
    };
    readonly xtp_denials_total: {
        readonly type: "counter";
        readonly labels: readonly ["source", "code"];
        readonly help: "Orders that our own rules denied.";
    };
    readonly xtp_alerts_total: {
        readonly type: "counter";
        readonly labels: readonly ["code", "level"];
        readonly help: "Alerts that were raised.";
    };
};
/** What holds for a metric. */
export interface MetricKind {
    readonly type: 'gauge' | 'counter' | 'histogram';
    readonly labels: readonly string[];
    readonly help: string;
}
/** The name of a metric of ours. */
export type MetricName = keyof typeof metricTable;
