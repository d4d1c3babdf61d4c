/** Every metric: its kind, its labels and what it says. docs/monitoring.md and the dashboard are held against it. */
export const metricTable = {
  xtp_connection_up: { type: 'gauge', labels: ['client'], help: 'Whether the session is live: 1, else 0.' },
  xtp_connection_state: {
    type: 'gauge',
    labels: ['client', 'state'],
    help: '1 for the state that the connection is in, 0 for those that it was in before.',
  },
  xtp_connection_losses_total: { type: 'counter', labels: ['client'], help: 'Drops of a live session.' },
  xtp_login_attempts_total: { type: 'counter', labels: ['client'], help: 'Logins that were begun.' },
  xtp_events_received_total: { type: 'counter', labels: ['client', 'kind'], help: 'Events that came, by kind.' },
  xtp_events_lost_total: { type: 'counter', labels: ['client'], help: 'Quotes that a full ring could not take.' },
  xtp_events_spilled_total: {
    type: 'counter',
    labels: ['client'],
    help: 'Records that took the overflow because the ring was full; none is lost.',
  },
  xtp_ring_size_bytes: { type: 'gauge', labels: ['client'], help: 'Size of the ring between the SDK and JavaScript.' },
  xtp_ring_used_bytes: {
    type: 'gauge',
    labels: ['client'],
    help: 'How much of the ring waits for JavaScript at the moment of the scrape.',
  },
  xtp_subscriptions: { type: 'gauge', labels: ['client', 'feed'], help: 'Instruments that are wanted one by one, and whole exchanges.' },
  xtp_quote_latency_seconds: {
    type: 'histogram',
    labels: ['client'],
    help: 'From the callback of the SDK to the subscriber, of a sample of the quotes.',
  },
  xtp_orders: { type: 'gauge', labels: ['account', 'stage'], help: 'Orders of the trading day by the stage that they are in.' },
  xtp_open_orders: { type: 'gauge', labels: ['account'], help: 'Orders that have not ended.' },
  xtp_orders_rejected_total: { type: 'counter', labels: ['account', 'error_id'], help: 'Orders of the trading day that were rejected.' },
  xtp_cancels_refused_total: { type: 'counter', labels: ['account', 'error_id'], help: 'Cancels that the counter refused.' },
  xtp_trades_total: { type: 'counter', labels: ['account', 'side'], help: 'Fills.' },
  xtp_turnover_yuan_total: { type: 'counter', labels: ['account', 'side'], help: 'What was traded, in yuan.' },
  xtp_requests_sent_total: { type: 'counter', labels: ['account', 'type'], help: 'Orders and cancels that this process has sent.' },
  xtp_requests_today: {
    type: 'gauge',
    labels: ['account'],
    help: 'Orders and cancels of the trading day, as thresholds of programme trading count them.',
  },
  xtp_requests_peak_per_second: {
    type: 'gauge',
    labels: ['account'],
    help: 'The most orders and cancels within a second of the trading day.',
  },
  xtp_requests_threshold: {
    type: 'gauge',
    labels: ['account', 'per'],
    help: 'From so many orders and cancels a second or a day on an account is high-frequency.',
  },
  xtp_cash_yuan: { type: 'gauge', labels: ['ledger'], help: 'Cash with what is withheld.' },
  xtp_buying_power_yuan: { type: 'gauge', labels: ['ledger'], help: 'Cash that may be used now.' },
  xtp_position_value_yuan: { type: 'gauge', labels: ['ledger'], help: 'Market value of the positions whose price is known.' },
  xtp_realised_profit_yuan: { type: 'gauge', labels: ['ledger'], help: 'Realised profit of the trading day.' },
  xtp_unrealised_profit_yuan: { type: 'gauge', labels: ['ledger'], help: 'Unrealised profit of the positions whose price is known.' },
  xtp_ledger_differences_total: { type: 'counter', labels: ['ledger'], help: 'Figures of the ledger that the counter contradicted.' },
  xtp_denials_total: { type: 'counter', labels: ['source', 'code'], help: 'Orders that our own rules denied.' },
  xtp_alerts_total: { type: 'counter', labels: ['code', 'level'], help: 'Alerts that were raised.' },
} as const satisfies Readonly<Record<string, MetricKind>>;

/** What holds for a metric. */
export interface MetricKind {
  readonly type: 'gauge' | 'counter' | 'histogram';
  readonly labels: readonly string[];
  readonly help: string;
}

/** The name of a metric of ours. */
export type MetricName = keyof typeof metricTable;
