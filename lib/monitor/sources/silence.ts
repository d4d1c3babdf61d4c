import { BehaviorSubject, defer, distinctUntilChanged, filter, from, map, merge, of, startWith, switchMap, type Observable } from 'rxjs';
import { chinaCalendar, type Board, type Phase, type TradingCalendar } from '../../market';
import { checkMs } from '../../operators/milliseconds';
import { operate } from '../../operators/operate';
import { silence, type Silence } from '../../operators/silence';
import type { ConnectionStatus } from '../../session/status';
import type { OrderState } from '../../trade/order-state';
import { Reporter, type Alert, type WatchOptions } from '../alert';
import { pulse } from '../pulse';
import type { AlertCode } from '../codes';

/** For `quoteSilence` and `accountSilence`. */
export interface HeartbeatOptions extends WatchOptions {
  /** How long nothing may come. Default 60,000. */
  readonly ms?: number;
  /** Whose timetable is followed. Default `shMain`. */
  readonly board?: Board;
  /** In which phases something is expected. Default: continuous trading for quotes, auctions too for orders. */
  readonly during?: readonly Phase[];
  /** The trading days. Default `chinaCalendar`. */
  readonly calendar?: TradingCalendar;
}

/** What is read of a quote client. */
export interface SpeakingClient {
  readonly status: Observable<ConnectionStatus>;
  readonly allSnapshots: Observable<unknown>;
  readonly allOrderBooks: Observable<unknown>;
  readonly allTicks: Observable<unknown>;
  readonly events: Observable<unknown>;
  readonly market: {
    /** How many exchanges are wanted as a whole. */
    subscriptions(): number;
  };
  /** How many instruments are wanted one by one, by kind. */
  subscriptions(): Readonly<Record<string, number>>;
}

/** What is read of an account. */
export interface AnsweringAccount {
  readonly status: Observable<ConnectionStatus>;
  readonly orders: Observable<Pick<OrderState, 'orderXtpId' | 'stage' | 'ours'>>;
  readonly events: Observable<unknown>;
  /** What was heard of on the trading day. */
  knownOrders(): readonly Pick<OrderState, 'orderXtpId' | 'stage' | 'ours'>[];
}

/**
 * `QUOTES_SILENT` when a live quote client that has subscriptions is told nothing for `ms` of a trading phase: the front is dead, though the connection is not. Breaks, nights and holidays do not
 * count. Resolved with the next event, or when the connection is known to be lost. XTP's own heartbeats are inside the SDK: they show as a drop. Errors with XtpMarketDayError
 * behind the calendar's last day; throws XtpArgumentError.
 */
export function quoteSilence(client: SpeakingClient, options: HeartbeatOptions = {}): Observable<Alert> {
  const { ms = 60_000 } = options;
  checkMs(ms, 'quoteSilence');
  const { allSnapshots, allOrderBooks, allTicks, events, status } = client;
  const isAwaited = (): boolean => client.market.subscriptions() + Object.values(client.subscriptions()).reduce((a, b) => a + b, 0) > 0;
  const report = new Reporter(options, 'quotes');
  const heard = pulse([allSnapshots, allOrderBooks, allTicks, events], Math.floor(ms / 60), report.scheduler);
  return silent(heard, whileLive(status), isAwaited, 'QUOTES_SILENT', { during: ['continuous'], ...options, ms }, report);
}

/**
 * `ACCOUNT_SILENT` when an order that was sent has no answer, and nothing else of the live account comes for `ms` of a trading phase. Without such an order nothing is expected of an account.
 * Otherwise as `quoteSilence`.
 */
export function accountSilence(account: AnsweringAccount, options: HeartbeatOptions = {}): Observable<Alert> {
  const { ms = 60_000 } = options;
  checkMs(ms, 'accountSilence');
  return silent(
    account.events,
    whileLive(account.status, unanswered(account)),
    () => true,
    'ACCOUNT_SILENT',
    { during: ['openingAuction', 'continuous', 'closingAuction'], ...options, ms },
    new Reporter(options, 'account'),
  );
}

/** Whether a session is live, and `also`. Completes with the status. */
function whileLive(status: Observable<ConnectionStatus>, also: Observable<boolean> = of(true)): Observable<boolean> {
  return status.pipe(
    map(({ state }) => state === 'live'),
    distinctUntilChanged(),
    switchMap((isLive) => (isLive ? also : of(false))),
    distinctUntilChanged(),
  );
}

/** Whether an order of this client waits for its confirmation. */
function unanswered(account: AnsweringAccount): Observable<boolean> {
  return defer(() => {
    const waiting = new Set<bigint>();
    return merge(from(account.knownOrders()), account.orders).pipe(
      map(({ orderXtpId, stage, ours }) => {
        if (ours && stage === 'submitted') waiting.add(orderXtpId);
        else waiting.delete(orderXtpId);
        return waiting.size > 0;
      }),
      startWith(false),
      distinctUntilChanged(),
    );
  });
}

type Hearing = Required<Pick<HeartbeatOptions, 'ms' | 'during'>> & HeartbeatOptions;
const anything = { symbol: '' };

function silent(
  heard: Observable<unknown>,
  isExpected: Observable<boolean>,
  isAwaited: () => boolean,
  code: Extract<AlertCode, `${string}_SILENT`>,
  { ms, board = 'shMain', during, calendar = chinaCalendar }: Hearing,
  report: Reporter,
): Observable<Alert> {
  const { scheduler } = report;
  const listen = heard.pipe(
    map(() => anything),
    silence(ms, { of: 'stream', board, during, calendar, scheduler }),
  );
  // Where nothing is awaited when the time is over, it begins anew: it may be later.
  const silences = defer(() => {
    const again = new BehaviorSubject(undefined);
    return again.pipe(
      switchMap(() => listen),
      filter(({ type }) => {
        if (type === 'resumed' || isAwaited()) return true;
        again.next(undefined);
        return false;
      }),
    );
  });
  return isExpected.pipe(
    switchMap((is) => (is ? silences : of(undefined))),
    operate<Silence | undefined, Alert>((out) => {
      let isRaised = false;
      return {
        next: (told) => {
          const wasRaised = isRaised;
          isRaised = told?.type === 'silent';
          if (told && isRaised) out.next(raised(report, code, told));
          else if (wasRaised) out.next(resolved(report, code, told));
        },
      };
    }),
  );
}

function raised(report: Reporter, code: AlertCode, { since, forMs }: Silence): Alert {
  const seconds = Math.round(forMs / 1000);
  return report.raised(code, {
    message: `Nothing has come for ${seconds} s, though the connection stands and there is trading.`,
    messageZh: `交易时段内已 ${seconds} 秒没有收到任何推送，连接显示正常。`,
    details: { since, forMs },
  });
}

function resolved(report: Reporter, code: AlertCode, told: Silence | undefined): Alert {
  if (!told) return report.resolved(code, { message: 'Nothing is expected any more.', messageZh: '当前不再等待推送。' });
  const seconds = Math.round(told.forMs / 1000);
  return report.resolved(code, {
    message: `Something came again after ${seconds} s.`,
    messageZh: `静默 ${seconds} 秒后恢复推送。`,
    details: { forMs: told.forMs },
  });
}
