// Random days, the same for the same seed: the engine against the plain reference, no share lost, and ticks that rebuild the book.
#include <cstring>
#include <map>

#include "sim/base/random.h"
#include "sim/engine/book_from_ticks.h"
#include "sim/engine/snapshot_maker.h"
#include "sim/engine/tick_tape.h"
#include "test/check.h"
#include "test/engine_fixture.h"
#include "test/reference_exchange.h"

using namespace xtp::test;
using namespace xtp::sim::engine;
using xtp::sim::FeedRecord;
using xtp::sim::kFen;
using xtp::sim::Random;

namespace {

/// What became of every share.
struct Ledger {
  struct Entry {
    int64_t quantity = 0;
    int64_t traded = 0;
    int64_t cancelled = 0;
  };
  std::map<OrderId, Entry> orders;

  void OnAccepted(const NewOrder& order) { orders[order.id].quantity = order.quantity; }
  void OnTrade(const Trade& trade) {
    orders[trade.bid].traded += trade.quantity;
    orders[trade.ask].traded += trade.quantity;
  }
  void OnRested(const Rested&) {}
  void OnCancelled(const Cancelled& cancelled) { orders[cancelled.id].cancelled += cancelled.left; }

  bool Balances(const OrderBook& book) const {
    for (const auto& [id, entry] : orders) {
      const uint32_t slot = book.Find(id);
      const int64_t resting = slot == OrderBook::kNone ? 0 : book.order(slot).left;
      if (entry.traded + entry.cancelled + resting != entry.quantity) return false;
    }
    return true;
  }
};

/// Everything that listens to the engine.
struct Listeners {
  Recorder recorder;
  Ledger ledger;
  SnapshotMaker snapshots;
  TickTape tape;

  void OnAccepted(const NewOrder& order) {
    ledger.OnAccepted(order);
    tape.OnAccepted(order);
  }
  void OnTrade(const Trade& trade) {
    recorder.OnTrade(trade);
    ledger.OnTrade(trade);
    snapshots.OnTrade(trade);
    tape.OnTrade(trade);
  }
  void OnRested(const Rested& rested) {
    recorder.OnRested(rested);
    tape.OnRested(rested);
  }
  void OnCancelled(const Cancelled& cancelled) {
    recorder.OnCancelled(cancelled);
    ledger.OnCancelled(cancelled);
    tape.OnCancelled(cancelled);
  }
};

using Row = std::tuple<Money, OrderId, int64_t>;  // price, order, what is left of it

std::vector<Row> RowsOf(const OrderBook& book, Side side) {
  std::vector<Row> rows;
  for (size_t depth = 0; depth < book.LevelCount(side); ++depth) {
    const OrderBook::Level& level = book.LevelAt(side, depth);
    for (uint32_t slot = level.first; slot != OrderBook::kNone; slot = book.order(slot).after) {
      rows.emplace_back(level.price, book.order(slot).id, book.order(slot).left);
    }
  }
  return rows;
}

std::vector<Row> RowsOf(const ReferenceExchange& exchange, Side side) {
  std::vector<Row> rows;
  const auto add = [&](Money price, const ReferenceExchange::Queue& queue) {
    for (const ReferenceExchange::Order& order : queue) rows.emplace_back(price, order.id, order.left);
  };
  if (side == kAsk) {
    for (const auto& [price, queue] : exchange.asks()) add(price, queue);
  } else {
    for (auto at = exchange.bids().rbegin(); at != exchange.bids().rend(); ++at) add(at->first, at->second);
  }
  return rows;
}

/// The sums that the book keeps are those of its orders.
bool SumsAgree(const OrderBook& book, Side side) {
  int64_t quantity = 0;
  int64_t orders = 0;
  for (size_t depth = 0; depth < book.LevelCount(side); ++depth) {
    const OrderBook::Level& level = book.LevelAt(side, depth);
    int64_t level_quantity = 0;
    uint32_t level_orders = 0;
    for (uint32_t slot = level.first; slot != OrderBook::kNone; slot = book.order(slot).after) {
      level_quantity += book.order(slot).left;
      level_orders++;
    }
    if (level_quantity != level.quantity || level_orders != level.orders) return false;
    quantity += level_quantity;
    orders += level_orders;
  }
  const OrderBook::Totals totals = book.TotalsOf(side);
  return totals.quantity == quantity && totals.orders == orders;
}

XTPMD FrameOf(TickStyle style) {
  XTPMD frame{};
  frame.exchange_id = style == TickStyle::kShanghai ? XTP_EXCHANGE_SH : XTP_EXCHANGE_SZ;
  return frame;
}

/// A market whose prices meet often, at one exchange.
class RandomDay {
 public:
  RandomDay(TickStyle style, uint64_t seed)
      : style_(style),
        random_(seed),
        engine_({RuleOf(style), kFen}),
        reference_(RuleOf(style), kFen),
        channel_(style, 6),
        listeners_{{}, {}, SnapshotMaker(FrameOf(style)), TickTape(FrameOf(style).exchange_id, "600000", channel_)},
        rebuilt_(style),
        rebuilt_snapshots_(FrameOf(style)) {}

  /// False at the first difference, which `what` names.
  bool Run(int steps) {
    SetPhase(Phase::kAuction);
    listeners_.tape.HoldEntrusts();
    for (int step = 0; step < steps; ++step) {
      if (step == kOpening) Open();
      const int64_t dice = random_.Below(1000);
      if (dice < 550) {
        Add();
      } else if (dice < 960 || step < kOpening) {
        CancelSome();
      } else if (dice < 970) {
        SetPhase(random_.Below(2) == 0 ? Phase::kAuction : Phase::kPaused);
      } else if (engine_.phase() != Phase::kContinuous) {
        Uncross();
        SetPhase(Phase::kContinuous);
      }
      if (!Agree(step >= kOpening)) return false;
    }
    if (!listeners_.ledger.Balances(engine_.book())) what = "a share is missing";
    return what.empty();
  }

  std::string what;
  int64_t trades() const { return listeners_.snapshots.trade_count(); }
  int64_t auctions_that_traded() const { return auctions_; }

 private:
  static constexpr int kOpening = 60;

  static AuctionRule RuleOf(TickStyle style) { return style == TickStyle::kShanghai ? AuctionRule::kMiddle : AuctionRule::kNearest; }

  Money SomePrice() { return 100'000 + kFen * (random_.Below(12) + random_.Below(12)); }
  Money Reference() const { return listeners_.snapshots.last_price() != 0 ? listeners_.snapshots.last_price() : 101'000; }

  void Add() {
    // Mostly limit orders; Shenzhen has no best-five-or-limit, which its ticks could not show.
    auto type = random_.Below(10) < 6 ? XTP_PRICE_LIMIT : static_cast<XTP_PRICE_TYPE>(1 + random_.Below(8));
    if (style_ == TickStyle::kShenzhen && type == XTP_PRICE_BEST5_OR_LIMIT) type = XTP_PRICE_LIMIT;
    if (engine_.phase() != Phase::kContinuous && type != XTP_PRICE_LIMIT && random_.Below(2) == 0) type = XTP_PRICE_LIMIT;
    const bool market = type != XTP_PRICE_LIMIT && type != XTP_PRICE_LIMIT_OR_CANCEL;
    const Side side = random_.Below(2) == 0 ? kBid : kAsk;
    const Money price = market && random_.Below(2) == 0 ? 0 : SomePrice();
    const bool taken = engine_.phase() == Phase::kContinuous || type == XTP_PRICE_LIMIT;
    const NewOrder order{taken ? channel_.NextOrder() : 999'999'999, side, type, price, 100 * (1 + random_.Below(9))};
    const bool accepted = engine_.Add(order, listeners_) == AddResult::kAccepted;
    if (accepted != reference_.Add(order, expected_) || accepted != taken) what = "one takes an order, the other does not";
    if (accepted) last_ = order.id;
  }

  void CancelSome() {
    if (last_ == 0) return;
    const OrderId back = static_cast<OrderId>(random_.Below(100));
    const OrderId id = last_ > back ? last_ - back : last_;
    if (engine_.Cancel(id, listeners_) != reference_.Cancel(id, expected_)) what = "one cancels, the other does not";
  }

  void Uncross() {
    const AuctionPrice indicative = engine_.Indicative(Reference());
    const std::optional<Money> expected = reference_.AuctionPrice(Reference());
    if (indicative.price != expected.value_or(0)) what = "the auction's price";
    if (expected && indicative.surplus != reference_.Buying(*expected) - reference_.Selling(*expected)) what = "the surplus";
    const Money reference_price = Reference();
    engine_.Uncross(reference_price, listeners_);
    reference_.Uncross(reference_price, expected_);
    if (indicative.quantity > 0) auctions_++;
  }

  void Open() {
    listeners_.tape.ReleaseEntrusts();
    Uncross();
    SetPhase(Phase::kContinuous);
  }

  void SetPhase(Phase phase) {
    if (!engine_.Enter(phase)) what = "a phase is refused";
    reference_.Enter(phase);
  }

  /// After every step.
  bool Agree(bool published) {
    if (!what.empty()) return false;
    if (!(listeners_.recorder.events == expected_.events)) what = "what happened";
    listeners_.recorder.events.clear();
    expected_.events.clear();
    ReadTicks();
    const OrderBook& book = engine_.book();
    for (const Side side : {kBid, kAsk}) {
      if (RowsOf(book, side) != RowsOf(reference_, side)) what = "the book";
      if (!SumsAgree(book, side)) what = "the sums of the book";
      if (published && RowsOf(book, side) != RowsOf(rebuilt_.book(), side)) what = "the book from ticks";
    }
    if (engine_.phase() == Phase::kContinuous && book.IsCrossed()) what = "crossed in continuous trading";
    const FeedRecord told = listeners_.snapshots.OfBook(book, "T111", 20230201093000000);
    const FeedRecord rebuilt = rebuilt_snapshots_.OfBook(rebuilt_.book(), "T111", 20230201093000000);
    if (published && std::memcmp(&told, &rebuilt, sizeof told) != 0) what = "the snapshot from ticks";
    return what.empty();
  }

  /// As a subscriber of ticks would.
  void ReadTicks() {
    for (const XTPTBT& tick : listeners_.tape.ticks()) {
      if (!rebuilt_.Apply(tick)) what = "a tick does not fit";
      const bool is_trade = tick.type == XTP_TBT_TRADE;
      const int64_t number = is_trade ? tick.trade.seq : tick.entrust.seq;
      if (number != ++last_tick_) what = "the numbers of the ticks have a gap";
      if (is_trade && tick.trade.trade_flag != '4') {
        rebuilt_snapshots_.OnTrade(Trade{0, 0, 0, Yuan(tick.trade.price), tick.trade.qty, Aggressor::kNone});
      }
    }
    listeners_.tape.Clear();
  }

  TickStyle style_;
  Random random_;
  MatchingEngine engine_;
  ReferenceExchange reference_;
  Recorder expected_;
  TickChannel channel_;
  Listeners listeners_;
  BookFromTicks rebuilt_;
  SnapshotMaker rebuilt_snapshots_;
  int64_t last_tick_ = 0;
  OrderId last_ = 0;
  int64_t auctions_ = 0;
};

void RunDays(TickStyle style) {
  int64_t trades = 0;
  int64_t auctions = 0;
  for (uint64_t seed = 1; seed <= 40; ++seed) {
    RandomDay day(style, seed);
    if (!day.Run(1500)) std::fprintf(stderr, "seed %d: %s\n", static_cast<int>(seed), day.what.c_str());
    CHECK(day.what.empty());
    trades += day.trades();
    auctions += day.auctions_that_traded();
  }
  // That the days were worth comparing.
  CHECK(trades > 10'000);
  CHECK(auctions > 200);
}

}  // namespace

TEST("random days in Shanghai: as the reference has them, no share lost, ticks and snapshots that agree") { RunDays(TickStyle::kShanghai); }

TEST("random days in Shenzhen: as the reference has them, no share lost, ticks and snapshots that agree") { RunDays(TickStyle::kShenzhen); }
