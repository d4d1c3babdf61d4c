#pragma once
#include <cstdint>
#include <string_view>

#include "sim/base/day_figures.h"
#include "sim/engine/auction.h"
#include "sim/engine/order_book.h"
#include "sim/engine/order_types.h"
#include "sim/feed/feed.h"

namespace xtp::sim::engine {

/// A sink of the engine that keeps the day's figures and makes snapshots of them and of the book.
class SnapshotMaker {
 public:
  /// `frame` says what the day does not change: instrument, previous close, price limits, data types.
  explicit SnapshotMaker(const XTPMD& frame) : frame_(frame) {}

  void OnAccepted(const NewOrder&) {}
  void OnTrade(const Trade& trade);
  void OnRested(const Rested&) {}
  void OnCancelled(const Cancelled&) {}

  /// 0 before the first trade.
  Money last_price() const { return figures_.last(); }
  int64_t trade_count() const { return figures_.trades(); }

  // A snapshot with its queues at `xtp_time`. `status` is the eight characters that the exchange publishes for the phase.

  /// Ten levels, the sums of the sides and the queues of the best prices.
  FeedRecord OfBook(const OrderBook& book, std::string_view status, int64_t xtp_time) const;
  /// In a call auction both best levels show what would trade, the second one of the fuller side (without a price) what would be left over.
  FeedRecord OfAuction(const AuctionPrice& auction, std::string_view status, int64_t xtp_time) const;

 private:
  FeedRecord Frame(std::string_view status, int64_t xtp_time) const;

  XTPMD frame_;
  DayFigures figures_;
};

}  // namespace xtp::sim::engine
