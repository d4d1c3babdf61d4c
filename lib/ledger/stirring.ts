import {
  CreditCashRepayDebtInterestFeeEvent,
  CreditCashRepayEvent,
  CreditExtendDebtDateEvent,
  FundTransferEvent,
  OptionCombinedOrderEvent,
  OptionCombinedTradeEvent,
  type TraderEvent,
} from '../xtp/generated/events';

/** What changes an account's cash or positions beside its orders and their fills, by how much only the counter knows. */
const kinds = [
  FundTransferEvent,
  CreditCashRepayEvent,
  CreditCashRepayDebtInterestFeeEvent,
  CreditExtendDebtDateEvent,
  OptionCombinedOrderEvent,
  OptionCombinedTradeEvent,
] as const;

export function isStirring(event: TraderEvent): boolean {
  return kinds.some((kind) => event instanceof kind);
}
