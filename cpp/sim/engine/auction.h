#pragma once
#include <cstdint>

#include "sim/engine/order_book.h"
#include "sim/engine/order_types.h"

namespace xtp::sim::engine {

/// How an exchange chooses among the prices of a call auction at which the most would trade, all better orders trade completely and at
/// least one side at the price does. Both take those that leave the least unmatched; of several:
enum class AuctionRule : uint8_t {
  /// The SSE's trading rules of 2023 (only prices of orders are considered): the middle of the lowest and the highest, rounded half up to
  /// the tick.
  kMiddle,
  /// The SZSE's trading rules of 2023 (every price is considered): the nearest to the reference, which is the previous close in the opening
  /// auction, the last
  /// price later.
  kNearest,
};

struct AuctionPrice {
  Money price = 0;  // 0: nothing would trade
  int64_t quantity = 0;
  int64_t surplus = 0;  // left at the price or better: of the bids when positive, of the asks when negative
};

/// The price of the orders collected so far. `reference` 0 (nothing is known): the middle is taken under either rule.
AuctionPrice FindAuctionPrice(const OrderBook& book, AuctionRule rule, Money tick, Money reference);

}  // namespace xtp::sim::engine
