#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "sim/base/random.h"
#include "sim/market/marketplace.h"
#include "sim/market/visible_book.h"
#include "sim/trading/order.h"

namespace xtp::sim {

/// How the public test environment treats an order; the numbers are those that a client puts into order_client_id.
enum class TestMode : uint8_t { kNone = 0, kConfirm = 1, kFull = 2, kPart = 3, kReject = 4, kPieces = 5, kSnapshot = 6 };

/// Matches orders as the public test environment does: by a mode that the client chooses, not by the market.
class TestMatching {
 public:
  /// The order's own choice, else the portal's, else one after the other; `turn` counts the orders of the account that made no choice.
  static TestMode ModeOf(uint32_t order_client_id, TestMode portal, uint32_t& turn);

  /// The exchange's code in the text of a simulated rejection: one after the other.
  std::string_view NextRejection();
  /// The trades of a confirmed order in any mode but kSnapshot.
  std::vector<Execution> Trades(TestMode mode, const Order& order);

 private:
  Money PriceFor(const Order& order);

  Random random_{36};
  uint32_t rejections_ = 0;
};

/// What becomes of an order that meets the visible levels.
struct Arrival {
  std::vector<Execution> executions;
  Money rest_price = 0;  // 0: what is left is cancelled
};

/// In mode 6 an order meets the visible levels, which others may take as well: the book is not depleted. nullptr: nothing is visible.
Arrival MatchSnapshot(const Order& order, const VisibleBook* book);

}  // namespace xtp::sim
