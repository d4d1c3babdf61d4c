#pragma once
#include <cstdint>
#include <string_view>

#include "abi/generated/api.h"

namespace xtp::sim {

namespace error {

// Raised by the client libraries.
constexpr int32_t kLogin = 1;
constexpr int32_t kNoFrame = 13;
constexpr int32_t kQuoteLoginArguments = 10200003;
constexpr int32_t kQuoteLoggedIn = 10200004;
constexpr int32_t kQuoteDisconnected = 10200006;
constexpr int32_t kQuoteCreateArguments = 10200101;
constexpr int32_t kQuoteArguments = 10200300;
constexpr int32_t kQuoteNotConnected = 10200301;
constexpr int32_t kQuoteExchange = 10200303;
constexpr int32_t kTraderLoginArguments = 10210003;
constexpr int32_t kTraderDisconnected = 10210006;
constexpr int32_t kTraderCreateArguments = 10210101;
constexpr int32_t kTraderExists = 10210102;
constexpr int32_t kTraderArguments = 10210300;
constexpr int32_t kOrderArguments = 10210301;
constexpr int32_t kTraderNotConnected = 10210302;
constexpr int32_t kOrderBuffer = 10210305;

// Raised by the counter; whatever is below comes from the client libraries.
constexpr int32_t kFirstOfCounter = 11000000;
constexpr int32_t kUnknownTicker = 11000010;
constexpr int32_t kPassword = 11000030;
constexpr int32_t kSoftwareKey = 11000033;
constexpr int32_t kClientIds = 11000043;
constexpr int32_t kQuantityNotPositive = 11000107;
constexpr int32_t kUnknownPriceType = 11000109;
constexpr int32_t kFundAccount = 11000112;
constexpr int32_t kTransferType = 11000113;
constexpr int32_t kUnknownSide = 11000114;
constexpr int32_t kTransferAmount = 11000115;
constexpr int32_t kOrderNotFound = 11000305;
constexpr int32_t kServiceUnsupported = 11000306;
constexpr int32_t kBusinessSide = 11000309;
constexpr int32_t kBusinessUser = 11000310;
constexpr int32_t kOtherNode = 11000311;
constexpr int32_t kOthersOrder = 11000341;
constexpr int32_t kCancelRequested = 11000342;
constexpr int32_t kOrderFinished = 11000343;
constexpr int32_t kTargetIsCancel = 11000344;
constexpr int32_t kNoRecord = 11000350;
constexpr int32_t kNoSubscription = 11000369;
constexpr int32_t kSubscriptionCancel = 11000371;
constexpr int32_t kSubscriptionTooLarge = 11000372;
constexpr int32_t kTransferableShort = 11000384;
constexpr int32_t kQueryRate = 11000452;
constexpr int32_t kSuspended = 11010051;
constexpr int32_t kPriceTypeIllegal = 11010115;
constexpr int32_t kCash = 11010120;
constexpr int32_t kPosition = 11010121;
constexpr int32_t kPriceBand = 11010122;
constexpr int32_t kQuantityUnit = 11010123;
constexpr int32_t kQuantityRange = 11010126;
constexpr int32_t kPrice = 11010127;

constexpr int32_t kRiskOrderQuantity = 11011201;
constexpr int32_t kRiskOrderAmount = 11011202;
constexpr int32_t kRiskLimitQuantity = 11011209;
constexpr int32_t kRiskMarketQuantity = 11011210;
constexpr int32_t kRiskOrderRate = 11011214;
constexpr int32_t kRiskCancels = 11011241;
constexpr int32_t kRiskCancelRatio = 11011242;
constexpr int32_t kRiskTickerRate = 11011243;
constexpr int32_t kRiskOrderRateOpen = 11011314;
constexpr int32_t kRiskTickerRateOpen = 11011343;

// Raised by the exchanges and their gateways; the exchange's own code is the text.
constexpr int32_t kFirstOfExchanges = 11100000;
constexpr int32_t kShenzhen = 11100000;
constexpr int32_t kShanghai = 11110000;
constexpr int32_t kNotConfirmed = 11113005;

// Raised by the main counter.
constexpr int32_t kMainCounterLogin = 11600002;

// Raised by the quote server.
constexpr int32_t kSubscribeExchange = 11200002;
constexpr int32_t kSubscribeTicker = 11200003;
constexpr int32_t kSubscribeFailed = 11200004;
constexpr int32_t kQuoteResources = 11210100;

}  // namespace error

std::string_view TextOf(int32_t id);
/// An error as its source words it.
XTPRI MakeError(int32_t id);
/// One of a client library, which puts its id before the text: "[XTP:1]...".
XTPRI LibraryError(int32_t id, std::string_view text);
XTPRI MakeError(int32_t id, std::string_view text);

/// What GetApiLastError shows: kept per thread, changed by failures only, one for each of the two libraries.
XTPRI& QuoteLastError();
XTPRI& TraderLastError();

}  // namespace xtp::sim
