#include "sim/market/visible_book.h"

#include <algorithm>

namespace xtp::sim {

namespace {

void Copy(const double (&prices)[10], const int64_t (&quantities)[10], VisibleBook::Side& side) {
  for (size_t i = 0; i < side.size(); ++i) {
    const Money price = FromYuan(prices[i]).value_or(0);
    side[i] = {std::max<Money>(price, 0), price > 0 ? std::max<int64_t>(quantities[i], 0) : 0};
  }
}

}  // namespace

void VisibleBook::Show(const XTPMD& snapshot) {
  Copy(snapshot.bid, snapshot.bid_qty, bids_);
  Copy(snapshot.ask, snapshot.ask_qty, asks_);
}

}  // namespace xtp::sim
