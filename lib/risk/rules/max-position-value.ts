import type { Board } from '../../market/board';
import type { RiskFigures } from '../figures';
import { addsToHeld } from '../order';
import { riskOperator, type RiskOperator, type RuleOptions } from '../rule';
import type { RiskTotals } from '../state/totals';
import type { Finding } from '../verdict';
import { someLimit, yuan } from './checks';
import { limitOf, type LimitOf } from './limit-of';
import { noData, noPrice } from './limits';
import { noPositionValue, positionName, positionValue, type PositionScope } from './scope';

/** For `maxPositionValue`: at least one of the limits. */
export interface MaxPositionValueOptions extends RuleOptions {
  /** Yuan in one instrument: the same for all, or by symbol. Symbols that are not named have no limit. */
  readonly perInstrument?: LimitOf<string>;
  /** Yuan on one board: the same for all, or by board. Boards that are not named have no limit. */
  readonly perBoard?: LimitOf<Board>;
  /** Yuan in all. */
  readonly total?: number;
  /** Accounts that share the limits. */
  readonly across?: RiskTotals;
}

/**
 * Denies buys after which positions could be worth more than a limit in yuan (`MAX_POSITION_VALUE`), in the instrument, on its board or in all:
 * `held at the last price + left of working and accepted buys + value <= limit`. Sells pass, and what buys back; short positions are `maxGrossExposure`'s. What can not be valued is denied (`NO_PRICE`,
 * `NO_DATA`), with `perBoard` also what is on no board that is known. Throws XtpArgumentError for limits that are not above 0.
 */
export function maxPositionValue({ perInstrument, perBoard, total, across, state }: MaxPositionValueOptions): RiskOperator {
  const name = 'maxPositionValue';
  someLimit(name, { perInstrument, perBoard, total });
  const ofInstrument = limitOf(name, perInstrument, 'yuan');
  const ofBoard = limitOf(name, perBoard, 'yuan');
  const inAll = limitOf<string>(name, total, 'yuan')('');
  return riskOperator(
    {
      name,
      check: (figures) => {
        const { order, board } = figures;
        if (!addsToHeld(order)) return undefined;
        if (perBoard !== undefined && board === undefined) return noData(order.symbol, 'its board', '所属板块');
        return (
          foundAgainst(figures, 'instrument', ofInstrument(order.symbol), across) ??
          (board && foundAgainst(figures, 'board', ofBoard(board), across)) ??
          foundAgainst(figures, 'total', inAll, across)
        );
      },
    },
    { state },
  );
}

function foundAgainst(figures: RiskFigures, of: PositionScope, limit: number, across: RiskTotals | undefined): Finding | undefined {
  if (limit === Infinity) return undefined;
  const { order, value } = figures;
  const after = yuan(positionValue(figures, of, across) + value);
  if (after <= limit) return undefined;
  if (Number.isNaN(value)) return noPrice(order.symbol, limit);
  if (Number.isNaN(after)) return noPositionValue(figures, limit);
  const [name, nameZh] = positionName(figures, of);
  return {
    code: 'MAX_POSITION_VALUE',
    limit,
    value: after,
    message: `With the order for ${order.symbol} ${name} may come to ${after.toFixed(2)} yuan, above the limit of ${limit} yuan.`,
    messageZh: `加上 ${order.symbol} 委托，${nameZh}可能达到 ${after.toFixed(2)} 元，超过上限 ${limit} 元。`,
  };
}
