#include "sim/trading/test_matching.h"

#include <algorithm>
#include <iterator>

#include "sim/engine/arrival_book.h"

namespace xtp::sim {

namespace {

constexpr int64_t kLot = 100;

int64_t HalfInLots(int64_t quantity) { return quantity / 2 / kLot * kLot; }

}  // namespace

TestMode TestMatching::ModeOf(uint32_t order_client_id, TestMode portal, uint32_t& turn) {
  constexpr uint32_t kLast = static_cast<uint32_t>(TestMode::kSnapshot);
  constexpr uint32_t kInTurn = static_cast<uint32_t>(TestMode::kPieces);
  if (order_client_id >= 1 && order_client_id <= kLast) return static_cast<TestMode>(order_client_id);
  if (portal != TestMode::kNone) return portal;
  return static_cast<TestMode>(turn++ % kInTurn + 1);
}

std::string_view TestMatching::NextRejection() {
  constexpr std::string_view kCodes[] = {"217", "10000", "29999"};
  return kCodes[rejections_++ % std::size(kCodes)];
}

std::vector<Execution> TestMatching::Trades(TestMode mode, const Order& order) {
  const int64_t quantity = order.left();
  if (mode == TestMode::kConfirm || mode == TestMode::kReject) return {};
  const Money price = PriceFor(order);
  if (mode == TestMode::kFull) return {{price, quantity}};
  if (mode == TestMode::kPart) {
    const int64_t part = quantity > kLot ? std::max(HalfInLots(quantity), kLot) : quantity / 2;
    return part > 0 ? std::vector<Execution>{{price, part}} : std::vector<Execution>();
  }
  std::vector<Execution> trades;
  for (int64_t left = quantity; left > 0;) {
    const int64_t half = HalfInLots(left);
    const int64_t piece = half >= kLot ? half : std::min(left, kLot);
    trades.push_back({price, piece});
    left -= piece;
  }
  return trades;
}

Money TestMatching::PriceFor(const Order& order) {
  if (order.info.price_type == XTP_PRICE_LIMIT || order.info.price_type == XTP_PRICE_LIMIT_OR_CANCEL) return order.limit;
  const Instrument& instrument = *order.instrument;
  // Never worse than what was kept back for it.
  if (instrument.symbol().exchange == XTP_EXCHANGE_SH) return order.IsBuy() ? std::min(kYuan, order.limit) : kYuan;
  if (!instrument.HasPriceLimits()) return order.limit;
  const int64_t ticks = (instrument.upper() - instrument.lower()) / instrument.tick() + 1;
  return instrument.lower() + random_.Below(ticks) * instrument.tick();
}

Arrival MatchSnapshot(const Order& order, const VisibleBook* book) {
  const bool limit = order.info.price_type == XTP_PRICE_LIMIT;
  if (!book) return {{}, limit ? order.limit : 0};
  engine::ArrivalBook visible;
  const engine::Side side = order.IsBuy() ? engine::Side::kBid : engine::Side::kAsk;
  for (const VisibleBook::Level& level : book->SideFacing(order.IsBuy())) visible.Add(engine::Opposite(side), level.price, level.quantity);
  const Money own = book->BestOf(order.IsBuy());
  const Money facing = book->BestFacing(order.IsBuy());
  if (facing == 0 || engine::Rank(side, own) < engine::Rank(side, facing)) visible.Add(side, own, 1);
  const engine::ArrivalBook::Outcome outcome = visible.Meet({0, side, order.info.price_type, order.limit, order.left()});
  Arrival arrival{{}, outcome.rest_price};
  for (const engine::ArrivalBook::Part& part : outcome.trades) arrival.executions.push_back({part.price, part.quantity});
  return arrival;
}

}  // namespace xtp::sim
