#include "sim/engine/auction.h"

#include <algorithm>
#include <cstdlib>

namespace xtp::sim::engine {

namespace {

/// A span of prices between which nobody's price lies: all of them would trade alike.
struct Span {
  Money low;
  Money high;
  int64_t bids;         // would buy at these prices
  int64_t asks;         // would sell at these prices
  int64_t better_bids;  // of them at higher prices
  int64_t better_asks;  // of them at lower prices

  int64_t quantity() const { return std::min(bids, asks); }
  int64_t unmatched() const { return std::abs(bids - asks); }
  bool TradesAllBetter() const { return better_bids <= quantity() && better_asks <= quantity(); }
};

/// Goes up through the prices at which bids and asks overlap.
class Climb {
 public:
  explicit Climb(const OrderBook& book) : book_(book) {
    lowest_ = book.Best(Side::kAsk).price;
    highest_ = book.Best(Side::kBid).price;
    while (bid_depth_ < book.LevelCount(Side::kBid) && book.LevelAt(Side::kBid, bid_depth_).price >= lowest_) {
      bids_ += book.LevelAt(Side::kBid, bid_depth_++).quantity;
    }
  }

  bool HasNext() const { return next_bid() <= highest_ || next_ask() <= highest_; }

  /// The next price that somebody named.
  Span Next() {
    Span span{std::min(next_bid(), next_ask()), 0, bids_, 0, 0, asks_};
    span.high = span.low;
    if (next_ask() == span.low) asks_ += book_.LevelAt(Side::kAsk, ask_depth_++).quantity;
    if (next_bid() == span.low) bids_ -= book_.LevelAt(Side::kBid, --bid_depth_).quantity;
    span.asks = asks_;
    span.better_bids = bids_;
    return span;
  }
  /// What lies between that price and the one after it, empty (low above high) if nothing does.
  Span Between(const Span& span, Money tick) const {
    if (!HasNext()) return {1, 0, 0, 0, 0, 0};
    return {span.low + tick, std::min(next_bid(), next_ask()) - tick, bids_, asks_, bids_, asks_};
  }

 private:
  Money next_bid() const { return bid_depth_ > 0 ? book_.LevelAt(Side::kBid, bid_depth_ - 1).price : INT64_MAX; }
  Money next_ask() const {
    if (ask_depth_ == book_.LevelCount(Side::kAsk)) return INT64_MAX;
    const Money price = book_.LevelAt(Side::kAsk, ask_depth_).price;
    return price <= highest_ ? price : INT64_MAX;
  }

  const OrderBook& book_;
  Money lowest_;
  Money highest_;
  size_t bid_depth_ = 0;  // bids above this depth are below the price
  size_t ask_depth_ = 0;  // asks from this depth on are above it
  int64_t bids_ = 0;
  int64_t asks_ = 0;
};

/// Keeps the prices that the conditions leave. There is nothing else between the lowest and the highest of them: prices that leave nothing
/// unmatched lie side by side; of those that leave as many bids, or as many asks, all but one fail to trade all better orders; and between
/// one of each kind nothing would be left unmatched.
class Choice {
 public:
  void Consider(const Span& span) {
    if (span.low > span.high || !span.TradesAllBetter()) return;
    const bool first = best_.low == 0;
    if (first || IsBetter(span, best_)) {
      best_ = span;
    } else if (!IsBetter(best_, span)) {
      best_.high = span.high;  // spans come from low to high
    }
  }

  Money Middle(Money tick) const {
    const int64_t ticks = (best_.high - best_.low) / tick;
    return best_.low + (ticks + 1) / 2 * tick;
  }
  Money Nearest(Money reference) const { return std::clamp(reference, best_.low, best_.high); }

 private:
  static bool IsBetter(const Span& a, const Span& b) {
    return a.quantity() != b.quantity() ? a.quantity() > b.quantity() : a.unmatched() < b.unmatched();
  }

  Span best_{};
};

int64_t QuantityUpTo(const OrderBook& book, Side side, Money price) {
  int64_t quantity = 0;
  for (size_t depth = 0; depth < book.LevelCount(side); ++depth) {
    const OrderBook::Level& level = book.LevelAt(side, depth);
    if (Rank(side, level.price) < Rank(side, price)) break;
    quantity += level.quantity;
  }
  return quantity;
}

}  // namespace

AuctionPrice FindAuctionPrice(const OrderBook& book, AuctionRule rule, Money tick, Money reference) {
  if (!book.IsCrossed()) return {};
  Climb climb(book);
  Choice choice;
  while (climb.HasNext()) {
    const Span span = climb.Next();
    choice.Consider(span);
    if (rule == AuctionRule::kNearest) choice.Consider(climb.Between(span, tick));
  }
  const Money price = rule == AuctionRule::kNearest && reference > 0 ? choice.Nearest(reference) : choice.Middle(tick);
  const int64_t bids = QuantityUpTo(book, Side::kBid, price);
  const int64_t asks = QuantityUpTo(book, Side::kAsk, price);
  return {price, std::min(bids, asks), bids - asks};
}

}  // namespace xtp::sim::engine
