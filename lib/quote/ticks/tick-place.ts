import type { Tick } from '../../xtp/generated/structs';

const exchangeOfShanghai = 1;

/** The number of a tick in its channel: over all kinds of rows in Shanghai, over orders and trades elsewhere. */
export function sequenceOf(tick: Tick): number {
  if (tick.exchangeCode === exchangeOfShanghai) return tick.sequence;
  return (tick.entrust ?? tick.trade)?.sequence ?? 0;
}

/** The channel that numbers a tick. */
export function channelOf(tick: Tick): number {
  return (tick.entrust ?? tick.trade ?? tick.state)?.channelNumber ?? 0;
}
