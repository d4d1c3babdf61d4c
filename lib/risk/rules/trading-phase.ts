import { XtpArgumentError } from '../../errors';
import type { Phase } from '../../market/phase';
import type { RiskFigures } from '../figures';
import { meetsMarket } from '../order';
import { riskOperator, type RiskOperator, type RuleOptions } from '../rule';
import { noData, oneOf } from './limits';

/** For `tradingPhase`. */
export interface TradingPhaseOptions extends RuleOptions {
  /** In which orders pass. Default: all those in which the exchange takes orders. */
  readonly phases?: readonly Phase[];
}

const allPhases = {
  ...{ beforeOpen: 0, openingAuction: 0, pause: 0, continuous: 0, lunch: 0 },
  ...{ closingAuction: 0, afterHoursPause: 0, afterHours: 0, closed: 0 },
} satisfies Record<Phase, 0>;

/**
 * Denies orders outside the phases given, without them where the exchange takes no orders (`TRADING_PHASE`; the counter would keep such an order and send it on later), and cancels while the exchange
 * takes none (`NO_CANCEL_WINDOW`): 09:20-09:25 and the closing auction, pauses, nights. By the exchange's timetable of the day; a suspension is not of it. Where there is no timetable it denies
 * orders (`NO_DATA`) and lets cancels pass: one that comes at the wrong time does no harm. What trades nothing and subscriptions pass: their hours are others. Throws XtpArgumentError.
 */
export function tradingPhase({ phases, state }: TradingPhaseOptions = {}): RiskOperator {
  if (phases?.length === 0) throw new XtpArgumentError('tradingPhase needs at least one phase.');
  for (const phase of phases ?? []) oneOf('tradingPhase', 'phases', phase, Object.keys(allPhases) as Phase[]);
  const passes = ({ phase, entry }: NonNullable<RiskFigures['phase']>): boolean => (phases ? phases.includes(phase) : entry);
  return riskOperator(
    {
      name: 'tradingPhase',
      check: ({ order, phase }) => {
        if (!meetsMarket(order)) return undefined;
        if (!phase) return noData(order.symbol, 'the trading phase', '交易阶段');
        if (passes(phase)) return undefined;
        return {
          code: 'TRADING_PHASE',
          limit: 0,
          value: 1,
          message: `Orders for ${order.symbol} do not pass in the phase '${phase.phase}'.`,
          messageZh: `${order.symbol} 当前交易阶段 ${phase.phase} 不接受委托。`,
        };
      },
      checkCancel: ({ order, phase }) => {
        if (!phase || phase.cancel || !meetsMarket(order)) return undefined;
        return {
          code: 'NO_CANCEL_WINDOW',
          limit: 0,
          value: 1,
          message: `The exchange takes no cancels of orders for ${order.symbol} now, in the phase '${phase.phase}'.`,
          messageZh: `${order.symbol} 当前交易阶段 ${phase.phase} 不接受撤单。`,
        };
      },
    },
    { state },
  );
}
