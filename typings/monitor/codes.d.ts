/** Every code that an alert can have: how bad it is unless its source says otherwise, what it is called, and whether it can be over. */
export declare const alertCodes: {
    readonly CONNECTION_LOST: {
        readonly level: "critical";
        readonly title: "Connection lost";
        readonly titleZh: "连接断开";
        readonly resolves: true;
    };
    readonly CONNECTION_REFUSED: {
        readonly level: "critical";
        readonly title: "Login refused, not tried again";
        readonly titleZh: "登录被拒，不再重连";
        readonly resolves: true;
    };
    readonly QUOTES_SILENT: {
        readonly level: "critical";
        readonly title: "No quotes";
        readonly titleZh: "行情静默";
        readonly resolves: true;
    };
    readonly ACCOUNT_SILENT: {
        readonly level: "critical";
        readonly title: "Orders without an answer";
        readonly titleZh: "委托无应答";
        readonly resolves: true;
    };
    readonly ORDER_REJECTED: {
        readonly level: "warning";
        readonly title: "Order rejected";
        readonly titleZh: "委托被拒";
        readonly resolves: false;
    };
    readonly ORDER_UNKNOWN: {
        readonly level: "critical";
        readonly title: "Order unknown to the counter";
        readonly titleZh: "柜台无此委托";
        readonly resolves: false;
    };
    readonly CANCEL_REFUSED: {
        readonly level: "warning";
        readonly title: "Cancel refused";
        readonly titleZh: "撤单被拒";
        readonly resolves: false;
    };
    readonly DENIAL_BURST: {
        readonly level: "warning";
        readonly title: "Risk rules deny many orders";
        readonly titleZh: "风控密集拦截";
        readonly resolves: true;
    };
    readonly ORDER_RATE_PER_SECOND: {
        readonly level: "warning";
        readonly title: "Orders and cancels a second";
        readonly titleZh: "每秒申报撤单笔数";
        readonly resolves: true;
    };
    readonly ORDER_RATE_PER_DAY: {
        readonly level: "warning";
        readonly title: "Orders and cancels today";
        readonly titleZh: "当日申报撤单笔数";
        readonly resolves: true;
    };
    readonly EVENTS_LOST: {
        readonly level: "critical";
        readonly title: "Quotes lost here";
        readonly titleZh: "本机丢失行情";
        readonly resolves: true;
    };
    readonly SLOW_CONSUMER: {
        readonly level: "warning";
        readonly title: "This program is too slow";
        readonly titleZh: "程序处理过慢";
        readonly resolves: true;
    };
    readonly TICKS_LOST: {
        readonly level: "warning";
        readonly title: "Ticks lost on the way";
        readonly titleZh: "逐笔行情丢包";
        readonly resolves: false;
    };
    readonly TICKS_NOT_REBUILT: {
        readonly level: "warning";
        readonly title: "Lost ticks not fetched";
        readonly titleZh: "逐笔行情回补失败";
        readonly resolves: false;
    };
    readonly SUBSCRIPTION_REFUSED: {
        readonly level: "warning";
        readonly title: "Subscription refused";
        readonly titleZh: "行情订阅被拒";
        readonly resolves: false;
    };
    readonly SDK_ERROR: {
        readonly level: "critical";
        readonly title: "Error of the SDK";
        readonly titleZh: "SDK 报错";
        readonly resolves: false;
    };
    readonly LEDGER_DIFFERENCE: {
        readonly level: "critical";
        readonly title: "Ledger contradicted";
        readonly titleZh: "账目不符";
        readonly resolves: false;
    };
    readonly COUNTER_RESTARTED: {
        readonly level: "critical";
        readonly title: "Counter restarted";
        readonly titleZh: "柜台已重启";
        readonly resolves: false;
    };
    readonly FAILURE: {
        readonly level: "critical";
        readonly title: "Failure";
        readonly titleZh: "程序故障";
        readonly resolves: false;
    };
    readonly MONITOR_FAILED: {
        readonly level: "critical";
        readonly title: "Watching has ended";
        readonly titleZh: "监控失效";
        readonly resolves: false;
    };
};
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
