import { riskOperator, type RiskOperator, type RuleOptions } from '../rule';

/** Denies all orders while the state is halted (`KILL_SWITCH`; `state.kill()`). In a gate it always stands first. Cancels pass. */
export function killSwitch({ state }: RuleOptions = {}): RiskOperator {
  return riskOperator(
    {
      name: 'killSwitch',
      check: ({ mode, modeReason }) =>
        mode !== 'halted'
          ? undefined
          : {
              code: 'KILL_SWITCH',
              limit: 0,
              value: 1,
              message: `Trading is halted: ${modeReason}. Orders pass again after resume().`,
              messageZh: `交易已停止：${modeReason}。调用 resume() 后恢复。`,
            },
    },
    { state },
  );
}
