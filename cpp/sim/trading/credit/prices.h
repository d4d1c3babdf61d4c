#pragma once
#include "sim/market/market.h"

namespace xtp::sim {

/// What securities are worth now.
class Prices {
 public:
  explicit Prices(const Market& market) : market_(market) {}

  /// The last price, before the first trade of the day the previous close; `otherwise` for what is not listed.
  Money Of(const Symbol& symbol, Money otherwise) const {
    const size_t index = market_.instruments().Find(symbol);
    if (index == InstrumentTable::kNone) return otherwise;
    const Money last = FromYuan(market_.LastPrice(index)).value_or(0);
    return last > 0 ? last : market_.instruments().at(index).pre_close();
  }
  /// nullptr for what is not listed.
  const Instrument* Find(const Symbol& symbol) const {
    const size_t index = market_.instruments().Find(symbol);
    return index == InstrumentTable::kNone ? nullptr : &market_.instruments().at(index);
  }

 private:
  const Market& market_;
};

}  // namespace xtp::sim
