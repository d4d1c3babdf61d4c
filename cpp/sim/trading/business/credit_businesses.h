#pragma once
#include <map>
#include <memory>

#include "sim/market/market.h"
#include "sim/trading/business/business.h"

namespace xtp::sim {

/// What a credit account does, by side.
class CreditBusinesses {
 public:
  explicit CreditBusinesses(const Market& market);

  /// For a side that is none of a credit account, one that refuses every order.
  const Business* Find(XTP_SIDE_TYPE side) const;

 private:
  std::map<XTP_SIDE_TYPE, std::unique_ptr<const Business>> sides_;
};

}  // namespace xtp::sim
