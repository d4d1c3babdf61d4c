import type { TradeReport } from '../xtp/generated/structs';
import type { Fill } from './holding';
import { amountOf, unitsOf } from './money';
import { isPlain } from './order-line';

/** A fill of plain buying and selling; nothing for those of other business. */
export function fillOf(report: TradeReport): Fill | undefined {
  const { symbol, orderXtpId, side, quantity, price, tradeAmount, tradeTime, reportIndex, execId, marketCode, sideCode } = report;
  if (!isPlain({ business: report.businessType, side: report.side }) || (side !== 'buy' && side !== 'sell')) return undefined;
  return {
    key: `${marketCode}:${execId}:${sideCode}:${orderXtpId}`, // in Shanghai both sides of a self-trade share one exec id
    orderXtpId,
    symbol,
    side,
    quantity,
    amount: tradeAmount > 0 ? unitsOf(tradeAmount) : amountOf(unitsOf(price), quantity),
    time: tradeTime,
    reportIndex: Number(reportIndex),
  };
}
