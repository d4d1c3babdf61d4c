#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "sim/market/instrument.h"

namespace xtp::sim {

struct Holding;

/// An account's rights to allotted shares (配股), which stand among its positions.
class AllotmentRights {
 public:
  explicit AllotmentRights(const std::vector<Holding>& rights);

  struct Right {
    Symbol symbol;
    int64_t total;
    int64_t done;
    Money price;
    int64_t left() const { return total - done; }
  };
  /// nullptr without one.
  const Right* Find(const Symbol& symbol) const;
  /// Takes up so many, or gives them back.
  void Take(const Symbol& symbol, int64_t quantity);
  std::vector<XTPQueryStkPositionRsp> Rows(std::string_view ticker, XTP_MARKET_TYPE market) const;
  /// What was taken up is gone.
  void BeginDay();

 private:
  std::vector<Right> rights_;
};

}  // namespace xtp::sim
