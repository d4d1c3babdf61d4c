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
constexpr int32_t kAlgoLoggedIn = 10210000;
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
constexpr int32_t kNoService = 11000005;
constexpr int32_t kUnknownTicker = 11000010;
constexpr int32_t kPassword = 11000030;
constexpr int32_t kSoftwareKey = 11000033;
constexpr int32_t kClientIds = 11000043;
constexpr int32_t kParameter = 11000100;
constexpr int32_t kQuantityNotPositive = 11000107;
constexpr int32_t kUnknownPriceType = 11000109;
constexpr int32_t kFundAccount = 11000112;
constexpr int32_t kTransferType = 11000113;
constexpr int32_t kUnknownSide = 11000114;
constexpr int32_t kTransferAmount = 11000115;
constexpr int32_t kOrderTime = 11000111;
constexpr int32_t kPositionEffect = 11000119;
constexpr int32_t kOrderNotFound = 11000305;
constexpr int32_t kServiceUnsupported = 11000306;
constexpr int32_t kBusinessSecurity = 11000308;
constexpr int32_t kBusinessSide = 11000309;
constexpr int32_t kBusinessUser = 11000310;
constexpr int32_t kOtherNode = 11000311;
constexpr int32_t kEtfCancel = 11000318;
constexpr int32_t kEtfOtherNode = 11000335;
constexpr int32_t kOthersOrder = 11000341;
constexpr int32_t kCancelRequested = 11000342;
constexpr int32_t kOrderFinished = 11000343;
constexpr int32_t kTargetIsCancel = 11000344;
constexpr int32_t kNoRecord = 11000350;
constexpr int32_t kNoSubscription = 11000369;
constexpr int32_t kSubscriptionCancel = 11000371;
constexpr int32_t kSubscriptionTooLarge = 11000372;
constexpr int32_t kNoAllotment = 11000373;
constexpr int32_t kTransferableShort = 11000384;
constexpr int32_t kEtfUnknown = 11000390;
constexpr int32_t kQueryRate = 11000452;
constexpr int32_t kCreditCollateral = 11000901;
constexpr int32_t kCreditTarget = 11000902;
constexpr int32_t kCreditAmount = 11000904;
constexpr int32_t kCreditCash = 11000905;
constexpr int32_t kCreditReturn = 11000906;
constexpr int32_t kCreditOverdue = 11000909;
constexpr int32_t kCreditMoveQuantity = 11000910;
constexpr int32_t kCreditMaintenance = 11000911;
constexpr int32_t kCreditShortPrice = 11000912;
constexpr int32_t kCreditCancel = 11000913;
constexpr int32_t kCreditInterest = 11000917;
constexpr int32_t kCreditSaleDebt = 11000918;
constexpr int32_t kExtensionStatus = 11000941;
constexpr int32_t kExtensionNothing = 11000942;
constexpr int32_t kExtensionInterest = 11000943;
constexpr int32_t kExtensionMaintenance = 11000944;
constexpr int32_t kNoConversion = 11000566;
constexpr int32_t kSuspended = 11010051;
constexpr int32_t kBusinessType = 11010114;
constexpr int32_t kPriceTypeIllegal = 11010115;
constexpr int32_t kCash = 11010120;
constexpr int32_t kPosition = 11010121;
constexpr int32_t kPriceBand = 11010122;
constexpr int32_t kQuantityUnit = 11010123;
constexpr int32_t kQuantityRange = 11010126;
constexpr int32_t kPrice = 11010127;
constexpr int32_t kCreditQuota = 11010503;
constexpr int32_t kCreditSurplus = 11010509;
constexpr int32_t kCreditMargin = 11010512;
constexpr int32_t kCreditDebt = 11010551;
constexpr int32_t kExtensionRange = 11010552;
constexpr int32_t kExtensionTwice = 11010553;
constexpr int32_t kCreditLine = 11010564;

constexpr int32_t kOptionLongLimit = 11010300;
constexpr int32_t kOptionTotalLimit = 11010301;
constexpr int32_t kOptionOpenLimit = 11010302;
constexpr int32_t kExerciseDate = 11010330;
constexpr int32_t kComboLegCount = 11010601;
constexpr int32_t kComboStrategy = 11010602;
constexpr int32_t kComboNumber = 11010603;
constexpr int32_t kComboContract = 11010608;
constexpr int32_t kComboLeg = 11010609;
constexpr int32_t kComboExpiry = 11010610;
constexpr int32_t kComboUnderlying = 11010611;
constexpr int32_t kComboUnit = 11010612;
constexpr int32_t kComboStrike = 11010613;
constexpr int32_t kComboQuantity = 11010614;
constexpr int32_t kPairLegCount = 11010661;
constexpr int32_t kPairStrategy = 11010662;
constexpr int32_t kPairContract = 11010668;
constexpr int32_t kPairLeg = 11010669;
constexpr int32_t kPairExpiry = 11010670;
constexpr int32_t kPairUnderlying = 11010671;
constexpr int32_t kPairUnit = 11010672;
constexpr int32_t kPairStrike = 11010673;
constexpr int32_t kPairQuantity = 11010680;
constexpr int32_t kEtfComponent = 11010201;
constexpr int32_t kEtfCashRatio = 11010203;
constexpr int32_t kEtfForbidden = 11010212;
constexpr int32_t kEtfOrderLimit = 11010213;
constexpr int32_t kEtfDayLimit = 11010214;
constexpr int32_t kSubscriptionUnit = 11010411;
constexpr int32_t kSubscriptionQuota = 11010413;

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

/// What GetApiLastError shows, in a place of each api: kept per thread, changed by failures only, one for each of the two libraries.
XTPRI& QuoteLastError();
XTPRI& TraderLastError();

}  // namespace xtp::sim
