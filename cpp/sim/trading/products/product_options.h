#pragma once
#include <string_view>
#include <vector>

#include "sim/base/setting.h"
#include "sim/trading/account.h"
#include "sim/trading/products/etf.h"

namespace xtp::sim {

/// A convertible bond and what it can be turned into.
struct Conversion {
  Symbol bond;
  Symbol stock;
  Money price;  // of a share
};

/// A fund that can be split into two others, and they into it again.
struct StructuredFund {
  Symbol mother;
  struct Child {
    Symbol symbol;
    int64_t ratio;  // per cent of the mother's shares
  } children[2];
  Money net_value = 0;
};

/// How much an account may subscribe of each new issue, in shares.
struct SubscriptionQuota {
  bool by_value = false;  // of its overnight shares; else as follows
  int64_t shanghai = 1'000'000;
  int64_t star = 1'000'000;
  int64_t shenzhen = 1'000'000;
};

/// What there is beside securities to buy and sell.
struct ProductOptions {
  std::vector<Etf> etfs = SampleEtfs();
  std::vector<Conversion> conversions = SampleConversions();
  std::vector<Holding> money_funds;  // with the largest order and the net value of a share
  std::vector<StructuredFund> structured_funds;
  std::vector<Holding> bond_issues;
  SubscriptionQuota quota;
  int64_t algo_slice_ms = 60'000;

  static std::vector<Conversion> SampleConversions();
};

const std::vector<Setting<ProductOptions>>& ProductSettings();

}  // namespace xtp::sim
