import type { RiskFigures } from '../figures';
import type { RiskTotals } from '../state/totals';

type FunctionName = {
  readonly [K in keyof RiskFigures]: RiskFigures[K] extends (...args: never) => unknown ? K : never;
}[Exclude<keyof RiskFigures, 'ofTheDay'>];

/** What figures are asked for with. */
export type FigureArgument = number | RiskTotals | undefined;

/** The figures that are asked for with arguments; the compiler sees that none is missing. */
const functions: Readonly<Record<FunctionName, true>> = {
  instrumentValue: true,
  boardValue: true,
  totalValue: true,
  grossExposure: true,
  netExposure: true,
  lowestNetExposure: true,
  equity: true,
  peakEquity: true,
  profit: true,
  turnover: true,
  openOrders: true,
  instrumentOrders: true,
  ordersWithin: true,
  cancelsWithin: true,
  waitForOrders: true,
  waitForCancels: true,
  ordersToday: true,
  cancelsToday: true,
  filledOrdersToday: true,
  sameWithin: true,
  instantCancels: true,
};

export function isFunctionFigure(name: string): boolean {
  return Object.hasOwn(functions, name);
}

/** `ordersWithin(1000, @desk)`: a group is named, what is left out is not. */
export function callName(name: string, args: readonly FigureArgument[]): string {
  const said = args.filter((arg) => arg !== undefined).map((arg) => (isNamed(arg) ? `@${arg.name}` : String(arg)));
  return `${name}(${said.join(', ')})`;
}

function isNamed(arg: FigureArgument): arg is RiskTotals {
  return typeof arg === 'object';
}
