#include "test/real_day/snapshots.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <iterator>

#include "sim/base/market_time.h"
#include "sim/engine/auction.h"
#include "sim/engine/book_from_ticks.h"
#include "sim/engine/snapshot_maker.h"

namespace xtp::test {

namespace {

using namespace sim::engine;
using sim::FeedRecord;

/// The market as the ticks up to some point tell it.
class Point {
 public:
  explicit Point(const std::vector<XTPTBT>& ticks) : ticks_(ticks) {}

  const OrderBook& book() const { return book_.book(); }
  const SnapshotMaker& day() const { return day_; }
  int64_t trades() const { return book_.trade_count(); }
  bool AtEnd() const { return next_ == ticks_.size(); }
  bool NextIsTrade() const { return ticks_[next_].type == XTP_TBT_TRADE; }

  void Step() {
    const XTPTBT& tick = ticks_[next_++];
    if (!book_.Apply(tick)) std::fprintf(stderr, "tick %lld does not fit\n", static_cast<long long>(tick.seq));
    if (tick.type != XTP_TBT_TRADE) return;
    day_.OnTrade(Trade{0, 0, 0, sim::FromYuan(tick.trade.price).value_or(0), tick.trade.qty, Aggressor::kNone});
  }

  /// When the market became like this, and when it ceased to be.
  int64_t since() const { return next_ == 0 ? 0 : sim::FromXtpTime(ticks_[next_ - 1].data_time); }
  int64_t until() const { return AtEnd() ? INT64_MAX : sim::FromXtpTime(ticks_[next_].data_time); }

 private:
  const std::vector<XTPTBT>& ticks_;
  size_t next_ = 0;
  BookFromTicks book_{TickStyle::kShanghai};
  SnapshotMaker day_{XTPMD{}};
};

/// Prices come with binary noise, averages are rounded to 0.001.
bool SamePrice(double a, double b) { return std::abs(a - b) < 0.00001; }
bool SameAverage(double a, double b) { return std::abs(a - b) < 0.00051; }

bool SameLevels(const XTPMD& a, const XTPMD& b) {
  return std::equal(std::begin(a.bid), std::end(a.bid), b.bid, SamePrice) &&
         std::equal(std::begin(a.ask), std::end(a.ask), b.ask, SamePrice) &&
         std::equal(std::begin(a.bid_qty), std::end(a.bid_qty), b.bid_qty) &&
         std::equal(std::begin(a.ask_qty), std::end(a.ask_qty), b.ask_qty);
}

bool SameDay(const XTPMD& a, const XTPMD& b) {
  return SamePrice(a.last_price, b.last_price) && SamePrice(a.open_price, b.open_price) && SamePrice(a.high_price, b.high_price) &&
         SamePrice(a.low_price, b.low_price) && a.qty == b.qty && std::abs(a.turnover - b.turnover) < 0.005 &&
         a.trades_count == b.trades_count;
}

bool SameSums(const XTPMD& a, const XTPMD& b) {
  return a.stk.total_bid_qty == b.stk.total_bid_qty && a.stk.total_ask_qty == b.stk.total_ask_qty &&
         SameAverage(a.stk.ma_bid_price, b.stk.ma_bid_price) && SameAverage(a.stk.ma_ask_price, b.stk.ma_ask_price) &&
         a.stk.total_buy_count == b.stk.total_buy_count && a.stk.total_sell_count == b.stk.total_sell_count &&
         a.stk.num_bid_orders == b.stk.num_bid_orders && a.stk.num_ask_orders == b.stk.num_ask_orders;
}

bool SameQueues(const FeedRecord& a, const FeedRecord& b) {
  return a.bid_count == b.bid_count && a.max_bid_count == b.max_bid_count && a.ask_count == b.ask_count &&
         a.max_ask_count == b.max_ask_count && std::equal(a.bid_queue, a.bid_queue + a.bid_count, b.bid_queue) &&
         std::equal(a.ask_queue, a.ask_queue + a.ask_count, b.ask_queue);
}

bool IsLike(const Point& point, const FeedRecord& recorded, Extent extent) {
  const std::string_view status(recorded.snapshot.ticker_status, 1);
  if (extent == Extent::kAuction) {
    const AuctionPrice auction = FindAuctionPrice(point.book(), AuctionRule::kMiddle, sim::kFen, 0);
    return SameLevels(point.day().OfAuction(auction, status, recorded.time).snapshot, recorded.snapshot);
  }
  const FeedRecord rebuilt = point.day().OfBook(point.book(), status, recorded.time);
  if (!SameLevels(rebuilt.snapshot, recorded.snapshot)) return false;
  return extent == Extent::kLevels ||
         (SameDay(rebuilt.snapshot, recorded.snapshot) && SameSums(rebuilt.snapshot, recorded.snapshot) && SameQueues(rebuilt, recorded));
}

bool IsOf(const FeedRecord& recorded, Extent extent) {
  const char phase = recorded.snapshot.ticker_status[0];
  return extent == Extent::kAuction ? phase == 'C' || phase == 'U' : phase == 'T' || phase == 'E';
}

bool Find(Point& point, const FeedRecord& recorded, Extent extent) {
  constexpr int64_t kRhythm = 3000;  // a snapshot is published every three seconds, and sometimes once more
  const int64_t trades = recorded.snapshot.trades_count;
  const int64_t time = sim::FromXtpTime(recorded.snapshot.data_time);
  while (point.trades() < trades || point.until() < time - kRhythm) {
    if (point.AtEnd()) return false;
    point.Step();
  }
  while (point.trades() == trades && point.since() <= time + kRhythm) {
    if (IsLike(point, recorded, extent)) return true;
    if (point.AtEnd() || point.NextIsTrade()) return false;
    point.Step();
  }
  return false;
}

}  // namespace

SnapshotFigures CompareSnapshots(const Day& day, Extent extent) {
  SnapshotFigures figures;
  Point point(day.ticks);
  for (const FeedRecord& recorded : day.snapshots) {
    if (!IsOf(recorded, extent)) continue;
    figures.compared++;
    if (Find(point, recorded, extent)) {
      figures.equal++;
    } else {
      std::fprintf(stderr, "no point for the snapshot of %lld\n", static_cast<long long>(recorded.snapshot.data_time));
    }
  }
  return figures;
}

}  // namespace xtp::test
