#include "sim/base/errors.h"

#include <string>

#include "sim/base/text.h"

namespace xtp::sim {

std::string_view TextOf(int32_t id) {
  switch (id) {
    case 0:
      return "";
    case error::kLogin:
      return "login failed";
    case error::kNoFrame:
      return "get_recv_frame function failed";
    case error::kQuoteLoginArguments:
    case error::kTraderLoginArguments:
      return "Login failed: invalid parameters.";
    case error::kQuoteLoggedIn:
      return "Login failed: already logged in.";
    case error::kQuoteDisconnected:
    case error::kTraderDisconnected:
      return "Disconnected from the server.";
    case error::kQuoteCreateArguments:
      return "Create quote api failed: invalid parameters.";
    case error::kTraderCreateArguments:
      return "Create trader api failed: invalid parameters.";
    case error::kTraderExists:
      return "Create trader api failed: only one instance can be present in a process.";
    case error::kQuoteArguments:
    case error::kTraderArguments:
      return "Invalid parameters.";
    case error::kQuoteNotConnected:
    case error::kTraderNotConnected:
      return "No connection.";
    case error::kQuoteExchange:
      return "Invalid exchange type.";
    case error::kOrderArguments:
      return "Invalid order parameters.";
    case error::kOrderBuffer:
      return "The order buffer is exhausted.";
    case error::kUnknownTicker:
      return "Ticker does not exist or can not be traded in this market.";
    case error::kPassword:
      return "Wrong user or password.";
    case error::kSoftwareKey:
      return "The software key is wrong or missing.";
    case error::kClientIds:
      return "Too many client ids.";
    case error::kQuantityNotPositive:
      return "Invalid quantity.";
    case error::kUnknownPriceType:
      return "Unknown price type.";
    case error::kFundAccount:
      return "Wrong fund account.";
    case error::kTransferType:
      return "This kind of transfer is not possible.";
    case error::kUnknownSide:
      return "Unknown side.";
    case error::kTransferAmount:
      return "Invalid amount.";
    case error::kOrderNotFound:
      return "The original order was not found.";
    case error::kServiceUnsupported:
      return "Not supported.";
    case error::kBusinessSide:
      return "The business does not allow this side.";
    case error::kBusinessUser:
      return "The account does not allow this business.";
    case error::kOtherNode:
      return "The exchange is not traded on this node.";
    case error::kOthersOrder:
      return "The original order belongs to another user.";
    case error::kCancelRequested:
      return "A cancel of this order was already requested.";
    case error::kOrderFinished:
      return "The original order is already finished.";
    case error::kTargetIsCancel:
      return "The original order is a cancel.";
    case error::kNoRecord:
      return "Find none record!";
    case error::kNoSubscription:
      return "There is no such issue.";
    case error::kSubscriptionCancel:
      return "Subscriptions of new issues can not be cancelled.";
    case error::kSubscriptionTooLarge:
      return "The quantity of the subscription is too large.";
    case error::kTransferableShort:
      return "The transferable amount is insufficient: ";
    case error::kQueryRate:
      return "Too many queries.";
    case error::kCreditCollateral:
      return "The security is no collateral.";
    case error::kCreditTarget:
      return "The security is not traded on credit.";
    case error::kCreditAmount:
      return "Invalid amount to repay.";
    case error::kCreditCash:
      return "The cash does not suffice to repay.";
    case error::kCreditReturn:
      return "More securities than can be returned.";
    case error::kCreditOverdue:
      return "A debt is overdue.";
    case error::kCreditMoveQuantity:
      return "Invalid quantity.";
    case error::kCreditMaintenance:
      return "The maintenance ratio is too low.";
    case error::kCreditShortPrice:
      return "A short sale must be above the last price.";
    case error::kCreditCancel:
      return "Returns of securities and transfers of surplus can not be cancelled.";
    case error::kCreditInterest:
      return "The amount is less than interest and fees.";
    case error::kCreditSaleDebt:
      return "There is no such debt.";
    case error::kExtensionStatus:
      return "The debt can not be extended as it stands.";
    case error::kExtensionNothing:
      return "Nothing is owed.";
    case error::kExtensionInterest:
      return "Interest and fees must be repaid first.";
    case error::kExtensionMaintenance:
      return "The maintenance ratio is too low to extend a debt.";
    case error::kSuspended:
      return "The security is suspended.";
    case error::kPriceTypeIllegal:
      return "The price type is not allowed here.";
    case error::kCash:
      return "Insufficient cash.";
    case error::kPosition:
      return "Insufficient position.";
    case error::kPriceBand:
      return "The price is outside the limits of the day or the valid range.";
    case error::kQuantityUnit:
      return "The quantity is no multiple of the unit.";
    case error::kQuantityRange:
      return "The quantity is out of range.";
    case error::kPrice:
      return "Invalid price.";
    case error::kCreditQuota:
      return "There is not enough of the security to borrow.";
    case error::kCreditSurplus:
      return "The quantity is not that of the surplus.";
    case error::kCreditMargin:
      return "Insufficient margin.";
    case error::kCreditDebt:
      return "There is no such debt.";
    case error::kExtensionRange:
      return "The debt can not be extended now, or not for so long.";
    case error::kExtensionTwice:
      return "The debt was extended before.";
    case error::kCreditLine:
      return "The credit line is used up.";
    case error::kOrderTime:
      return "The order can not be taken at this time.";
    case error::kPositionEffect:
      return "The position effect is not allowed here.";
    case error::kOptionLongLimit:
      return "The limit of long positions is exceeded.";
    case error::kOptionTotalLimit:
      return "The limit of all positions is exceeded.";
    case error::kOptionOpenLimit:
      return "The limit of contracts bought to open in a day is exceeded.";
    case error::kExerciseDate:
      return "The contract can not be exercised now.";
    case error::kComboLegCount:
      return "The combination has a wrong number of legs.";
    case error::kComboStrategy:
      return "There is no such combination strategy.";
    case error::kComboNumber:
      return "There is no such combination.";
    case error::kComboContract:
      return "A leg of the combination is no contract of this market.";
    case error::kComboLeg:
      return "The legs do not fit the strategy.";
    case error::kComboExpiry:
      return "The expiry of the legs does not fit the strategy.";
    case error::kComboUnderlying:
      return "The legs have different underlyings.";
    case error::kComboUnit:
      return "The legs have different contract units.";
    case error::kComboStrike:
      return "The strikes of the legs do not fit the strategy.";
    case error::kComboQuantity:
      return "The quantity of the legs or of the combination is wrong.";
    case error::kPairLegCount:
      return "A combined exercise has two legs.";
    case error::kPairStrategy:
      return "This is no combined exercise.";
    case error::kPairContract:
      return "A leg of the combined exercise is no contract of this market.";
    case error::kPairLeg:
      return "A combined exercise needs a long call and a long put.";
    case error::kPairExpiry:
      return "The legs of a combined exercise expire on different days.";
    case error::kPairUnderlying:
      return "The legs of a combined exercise have different underlyings.";
    case error::kPairUnit:
      return "The legs of a combined exercise have different contract units.";
    case error::kPairStrike:
      return "The strike of the put must be above that of the call.";
    case error::kPairQuantity:
      return "The net long position is insufficient.";
    case error::kNoService:
      return "The account has no channel to the algo server.";
    case error::kParameter:
      return "The parameters make no sense.";
    case error::kBusinessSecurity:
      return "This business is not done with this security.";
    case error::kEtfCancel:
      return "A creation or redemption can not be cancelled.";
    case error::kEtfOtherNode:
      return "This node does not trade all components of the ETF.";
    case error::kNoAllotment:
      return "There is no such allotment.";
    case error::kEtfUnknown:
      return "The ETF is not dealt in.";
    case error::kNoConversion:
      return "The bond can not be converted.";
    case error::kBusinessType:
      return "Unknown kind of business.";
    case error::kEtfComponent:
      return "Not enough of a component that cash may not replace.";
    case error::kEtfCashRatio:
      return "Too much of the basket is replaced by cash.";
    case error::kEtfForbidden:
      return "The ETF is not created or redeemed today.";
    case error::kEtfOrderLimit:
      return "More than one order may create or redeem.";
    case error::kEtfDayLimit:
      return "More than may be created or redeemed in a day.";
    case error::kSubscriptionUnit:
      return "Not a multiple of the subscription unit.";
    case error::kSubscriptionQuota:
      return "More than the account's subscription quota.";
    case error::kRiskOrderQuantity:
      return "Risk control: too many shares in one order.";
    case error::kRiskOrderAmount:
      return "Risk control: too large an amount in one order.";
    case error::kRiskLimitQuantity:
      return "Risk control: too many shares in a limit order.";
    case error::kRiskMarketQuantity:
      return "Risk control: too many shares in a market order.";
    case error::kRiskOrderRate:
      return "Risk control: too many orders in a short time.";
    case error::kRiskCancels:
      return "Risk control: too many cancels today.";
    case error::kRiskCancelRatio:
      return "Risk control: too many cancels for the number of orders.";
    case error::kRiskTickerRate:
      return "Risk control: too many orders of one security in a short time.";
    case error::kRiskOrderRateOpen:
      return "Risk control: orders are stopped after too many in a short time.";
    case error::kRiskTickerRateOpen:
      return "Risk control: orders of this security are stopped after too many in a short time.";
    case error::kNotConfirmed:
      return "The original order is not confirmed yet.";
    case error::kMainCounterLogin:
      return "The main counter refused the password.";
    case error::kSubscribeExchange:
      return "Unknown exchange.";
    case error::kSubscribeTicker:
      return "Unknown ticker.";
    case error::kSubscribeFailed:
      return "Subscribing failed.";
    case error::kQuoteResources:
      return "The tickers or sessions are used up.";
    default:
      return "Failed.";
  }
}

XTPRI MakeError(int32_t id) { return id == 0 || id >= error::kFirstOfCounter ? MakeError(id, TextOf(id)) : LibraryError(id, TextOf(id)); }

XTPRI LibraryError(int32_t id, std::string_view text) { return MakeError(id, "[XTP:" + std::to_string(id) + "]" + std::string(text)); }

XTPRI MakeError(int32_t id, std::string_view text) {
  XTPRI info{};
  info.error_id = id;
  SetText(info.error_msg, text);
  return info;
}

XTPRI& QuoteLastError() {
  thread_local XTPRI last{};
  return last;
}

XTPRI& TraderLastError() {
  thread_local XTPRI last{};
  return last;
}

}  // namespace xtp::sim
