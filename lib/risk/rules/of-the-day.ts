import { XtpMarketDayError } from '../../errors';
import type { Board } from '../../market/board';
import type { RiskFigures } from '../figures';
import type { Security } from '../state/security';

interface Known<T> {
  readonly day: number;
  readonly board: Board | undefined;
  readonly security: Security | undefined;
  readonly preClose: number;
  readonly facts: T;
}

/**
 * What follows from an instrument's day, board, publication and previous close, worked out when one of them changes: to look the market's tables up at every order would take longer than all else.
 */
export function ofTheDay<T>(work: (figures: RiskFigures) => T): (figures: RiskFigures) => T {
  const known = new Map<string, Known<T>>();
  return (figures) => {
    const { day, board, security, preClosePrice: preClose } = figures;
    const { symbol } = figures.order;
    const now = known.get(symbol);
    if (now?.day === day && now.board === board && now.security === security && now.preClose === preClose) return now.facts;
    const facts = work(figures);
    known.set(symbol, { day, board, security, preClose, facts });
    return facts;
  };
}

/** Undefined where the market's tables have nothing of that day or board. */
export function ifKnown<T>(lookUp: () => T): T | undefined {
  try {
    return lookUp();
  } catch (error) {
    if (error instanceof XtpMarketDayError) return undefined;
    throw error;
  }
}
