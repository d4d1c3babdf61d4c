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
    case error::kNoService:
      return "The account has no channel to the algo server.";
    case error::kParameter:
      return "The parameters make no sense.";
    case error::kTime:
      return "The time is over, or ends before it begins.";
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
