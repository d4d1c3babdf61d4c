/** Every code that an alert can have: how bad it is unless its source says otherwise, what it is called, and whether it can be over. */
export const alertCodes = {
  CONNECTION_LOST: { level: 'critical', title: 'Connection lost', titleZh: '连接断开', resolves: true },
  CONNECTION_REFUSED: { level: 'critical', title: 'Login refused, not tried again', titleZh: '登录被拒，不再重连', resolves: true },
  QUOTES_SILENT: { level: 'critical', title: 'No quotes', titleZh: '行情静默', resolves: true },
  ACCOUNT_SILENT: { level: 'critical', title: 'Orders without an answer', titleZh: '委托无应答', resolves: true },
  ORDER_REJECTED: { level: 'warning', title: 'Order rejected', titleZh: '委托被拒', resolves: false },
  ORDER_UNKNOWN: { level: 'critical', title: 'Order unknown to the counter', titleZh: '柜台无此委托', resolves: false },
  CANCEL_REFUSED: { level: 'warning', title: 'Cancel refused', titleZh: '撤单被拒', resolves: false },
  DENIAL_BURST: { level: 'warning', title: 'Risk rules deny many orders', titleZh: '风控密集拦截', resolves: true },
  ORDER_RATE_PER_SECOND: { level: 'warning', title: 'Orders and cancels a second', titleZh: '每秒申报撤单笔数', resolves: true },
  ORDER_RATE_PER_DAY: { level: 'warning', title: 'Orders and cancels today', titleZh: '当日申报撤单笔数', resolves: true },
  EVENTS_LOST: { level: 'critical', title: 'Quotes lost here', titleZh: '本机丢失行情', resolves: true },
  SLOW_CONSUMER: { level: 'warning', title: 'This program is too slow', titleZh: '程序处理过慢', resolves: true },
  TICKS_LOST: { level: 'warning', title: 'Ticks lost on the way', titleZh: '逐笔行情丢包', resolves: false },
  TICKS_NOT_REBUILT: { level: 'warning', title: 'Lost ticks not fetched', titleZh: '逐笔行情回补失败', resolves: false },
  SUBSCRIPTION_REFUSED: { level: 'warning', title: 'Subscription refused', titleZh: '行情订阅被拒', resolves: false },
  SDK_ERROR: { level: 'critical', title: 'Error of the SDK', titleZh: 'SDK 报错', resolves: false },
  LEDGER_DIFFERENCE: { level: 'critical', title: 'Ledger contradicted', titleZh: '账目不符', resolves: false },
  COUNTER_RESTARTED: { level: 'critical', title: 'Counter restarted', titleZh: '柜台已重启', resolves: false },
  FAILURE: { level: 'critical', title: 'Failure', titleZh: '程序故障', resolves: false },
  MONITOR_FAILED: { level: 'critical', title: 'Watching has ended', titleZh: '监控失效', resolves: false },
} as const satisfies Readonly<Record<string, AlertKind>>;

/** How bad it is. */
export type AlertLevel = 'info' | 'warning' | 'critical';

/** What holds for all alerts of a code. */
export interface AlertKind {
  /** Unless the alert says otherwise; what is resolved is `info`. */
  readonly level: AlertLevel;
  readonly title: string;
  readonly titleZh: string;
  /** Whether an alert of it is followed by one that says that it is over. */
  readonly resolves: boolean;
}

/** What an alert is about; stable, for programs. docs/monitoring.md has a table of them. */
export type AlertCode = keyof typeof alertCodes;
