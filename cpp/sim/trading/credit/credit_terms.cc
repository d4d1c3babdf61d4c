#include "sim/trading/credit/credit_terms.h"

namespace xtp::sim {

Rate CreditTerms::HaircutOf(Product product) const {
  switch (product) {
    case Product::kStock:
      return haircut.value_or(7'000'000);
    case Product::kFund:
      return haircut.value_or(9'000'000);
    case Product::kConvertible:
    case Product::kBond:
      return haircut.value_or(8'000'000);
    default:
      return 0;
  }
}

// Both split the amount so that no product overflows.

Money PartOf(Money amount, Rate rate) { return amount / kRateUnit * rate + amount % kRateUnit * rate / kRateUnit; }

Money InterestOfDay(Money amount, Rate yearly) {
  constexpr int64_t kUnit = kRateUnit * 360;
  const Money exact = amount / kUnit * yearly + amount % kUnit * yearly / kUnit;
  return (exact + kFen / 2) / kFen * kFen;
}

}  // namespace xtp::sim
