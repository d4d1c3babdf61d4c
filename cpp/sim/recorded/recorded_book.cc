#include "sim/recorded/recorded_book.h"

#include <algorithm>

#include "sim/base/market_time.h"

namespace xtp::sim::recorded {

namespace {

using engine::OrderBook;

// Ticks that begin later than this do not tell of the orders that wait already.
constexpr int32_t kTradingBegins = 93000000;

OrderId IdOf(int64_t number) { return static_cast<OrderId>(number); }

/// Of orders that were never told of, as Shanghai's auction without its entrusts: the book knows neither and loses nothing.
bool IsOfUnknown(const OrderBook& book, const XTPTBT& tick) {
  return tick.type == XTP_TBT_TRADE && tick.trade.trade_flag == 'N' && book.Find(IdOf(tick.trade.bid_no)) == OrderBook::kNone &&
         book.Find(IdOf(tick.trade.ask_no)) == OrderBook::kNone;
}

}  // namespace

void RecordedBook::Apply(const XTPTBT& tick) {
  if (knowledge_ == Knowledge::kNothing) Learn(tick);
  if (!knows_orders() || IsOfUnknown(book(), tick)) return;
  if (!ticks_.Apply(tick)) {
    // One tick is missing, and the book is wrong from here on.
    knowledge_ = Knowledge::kLevels;
    taken_orders_.clear();
    return;
  }
  if (taken_orders_.empty()) return;
  if (tick.type == XTP_TBT_TRADE) {
    ForgetTaken(tick.trade.bid_no);
    ForgetTaken(tick.trade.ask_no);
  } else if (tick.type == XTP_TBT_ENTRUST && tick.entrust.ord_type == 'D') {
    ForgetTaken(tick.entrust.order_no);
  }
}

void RecordedBook::Learn(const XTPTBT& tick) {
  if (tick.type == XTP_TBT_STATE) return;
  const bool from_opening = tick.type == XTP_TBT_ENTRUST || IsOfUnknown(book(), tick);
  knowledge_ = from_opening && TimeOfDay(tick.data_time) < kTradingBegins ? Knowledge::kOrders : Knowledge::kLevels;
}

/// What ours took of an order can not be more than is left of it.
void RecordedBook::ForgetTaken(int64_t number) {
  const auto taken = taken_orders_.find(IdOf(number));
  if (taken == taken_orders_.end()) return;
  const uint32_t slot = book().Find(taken->first);
  const int64_t left = slot == OrderBook::kNone ? 0 : book().order(slot).left;
  taken->second = std::min(taken->second, left);
  if (taken->second == 0) taken_orders_.erase(taken);
}

void RecordedBook::Show() {
  for (const Side side : {Side::kBid, Side::kAsk}) {
    TakenLevels& levels = taken_levels_[IndexOf(side)];
    for (auto at = levels.begin(); at != levels.end();) {
      Taken& taken = at->second;
      const int64_t shown = ShownAt(side, at->first);
      if (shown != Ahead::kUnknown) {
        // The first in the queue are those that ours took, and that trade in the recording.
        taken.quantity = std::min(taken.quantity - std::max<int64_t>(taken.shown - shown, 0), shown);
        taken.shown = shown;
      }
      at = taken.quantity > 0 ? std::next(at) : levels.erase(at);
    }
  }
}

TouchedOrder RecordedBook::Look(int64_t number) const {
  const uint32_t slot = knows_orders() ? book().Find(IdOf(number)) : OrderBook::kNone;
  if (slot == OrderBook::kNone) return {};
  return {true, IdOf(number), book().order(slot).price, UntakenOf(slot)};
}

int64_t RecordedBook::UntakenOf(uint32_t slot) const {
  const OrderBook::Order& order = book().order(slot);
  const auto taken = taken_orders_.find(order.id);
  return order.left - (taken == taken_orders_.end() ? 0 : taken->second);
}

int64_t RecordedBook::UntakenOf(const OrderBook::Level& level) const {
  if (taken_orders_.empty()) return level.quantity;
  int64_t untaken = 0;
  for (uint32_t slot = level.first; slot != OrderBook::kNone; slot = book().order(slot).after) untaken += UntakenOf(slot);
  return untaken;
}

bool RecordedBook::IsCrossed() const { return knows_orders() && book().IsCrossed(); }

Money RecordedBook::BestPrice(Side side) const {
  if (knows_orders()) return book().IsEmpty(side) ? 0 : book().Best(side).price;
  return visible_.BestOf(side == Side::kBid);
}

std::vector<RecordedBook::Level> RecordedBook::Best(Side side) const {
  std::vector<Level> best;
  if (knows_orders()) {
    for (size_t depth = 0; depth < book().LevelCount(side) && best.size() < kLevels; ++depth) {
      const OrderBook::Level& level = book().LevelAt(side, depth);
      if (const int64_t untaken = UntakenOf(level); untaken > 0) best.push_back({level.price, untaken});
    }
    return best;
  }
  const TakenLevels& taken = taken_levels_[IndexOf(side)];
  for (const Level& level : visible_.SideOf(side == Side::kBid)) {
    const auto found = taken.find(level.price);
    const int64_t untaken = level.quantity - (found == taken.end() ? 0 : found->second.quantity);
    if (untaken > 0) best.push_back({level.price, untaken});
  }
  return best;
}

void RecordedBook::Take(Side side, Money price, int64_t quantity) {
  if (knows_orders()) return TakeOrders(side, price, quantity);
  Taken& taken = taken_levels_[IndexOf(side)].try_emplace(price, Taken{0, ShownAt(side, price)}).first->second;
  taken.quantity += quantity;
}

void RecordedBook::TakeOrders(Side side, Money price, int64_t quantity) {
  for (size_t depth = 0; depth < book().LevelCount(side); ++depth) {
    const OrderBook::Level& level = book().LevelAt(side, depth);
    if (level.price != price) continue;
    for (uint32_t slot = level.first; slot != OrderBook::kNone && quantity > 0; slot = book().order(slot).after) {
      const int64_t taken = std::min(quantity, UntakenOf(slot));
      if (taken == 0) continue;
      taken_orders_[book().order(slot).id] += taken;
      quantity -= taken;
    }
    return;
  }
}

int64_t RecordedBook::ShownAt(Side side, Money price) const {
  const VisibleBook::Side& levels = visible_.SideOf(side == Side::kBid);
  for (const Level& level : levels) {
    if (level.price == price) return level.quantity;
    const bool passed = level.price > 0 && engine::Rank(side, level.price) < engine::Rank(side, price);
    if (passed) return 0;
  }
  // Behind the last one there may be more.
  return levels.front().price > 0 ? Ahead::kUnknown : 0;
}

Ahead RecordedBook::AheadOf(Side side, Money price) const {
  Ahead ahead;
  if (!knows_orders()) {
    ahead.quantity = ShownAt(side, price);
    const auto taken = taken_levels_[IndexOf(side)].find(price);
    if (taken != taken_levels_[IndexOf(side)].end() && ahead.quantity != Ahead::kUnknown) ahead.quantity -= taken->second.quantity;
    return ahead;
  }
  for (size_t depth = 0; depth < book().LevelCount(side); ++depth) {
    const OrderBook::Level& level = book().LevelAt(side, depth);
    if (engine::Rank(side, level.price) < engine::Rank(side, price)) break;
    if (level.price != price) continue;
    for (uint32_t slot = level.first; slot != OrderBook::kNone; slot = book().order(slot).after) {
      if (UntakenOf(slot) > 0) ahead.orders.insert(book().order(slot).id);
    }
  }
  return ahead;
}

int64_t RecordedBook::Left(const Ahead& ahead) const {
  if (!knows_orders()) return ahead.quantity;
  int64_t left = 0;
  for (const OrderId id : ahead.orders) {
    const uint32_t slot = book().Find(id);
    if (slot != OrderBook::kNone) left += UntakenOf(slot);
  }
  return left;
}

}  // namespace xtp::sim::recorded
