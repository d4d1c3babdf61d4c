#pragma once
#include <algorithm>
#include <cstdint>

#include "abi/generated/api.h"
#include "sim/base/money.h"

namespace xtp::sim {

/// What a day's trades add up to, as every snapshot shows it.
class DayFigures {
 public:
  /// `unit` is how many shares one of the quantity stands for.
  void Count(Money price, int64_t quantity, int64_t unit = 1) {
    if (trades_++ == 0) open_ = high_ = low_ = price;
    last_ = price;
    high_ = std::max(high_, price);
    low_ = std::min(low_, price);
    volume_ += quantity;
    turnover_ += price * quantity * unit;
  }
  void Show(XTPMD& md) const {
    md.last_price = ToYuan(last_);
    md.open_price = ToYuan(open_);
    md.high_price = ToYuan(high_);
    md.low_price = ToYuan(low_);
    md.qty = volume_;
    md.turnover = ToYuan(turnover_);
    md.trades_count = trades_;
  }
  Money last() const { return last_; }
  int64_t trades() const { return trades_; }

 private:
  Money last_ = 0;
  Money open_ = 0;
  Money high_ = 0;
  Money low_ = 0;
  int64_t volume_ = 0;
  Money turnover_ = 0;
  int64_t trades_ = 0;
};

}  // namespace xtp::sim
