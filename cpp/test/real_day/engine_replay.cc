#include "test/real_day/engine_replay.h"

#include <algorithm>
#include <cstdio>

#include "sim/base/market_time.h"
#include "sim/engine/matching_engine.h"
#include "sim/engine/tick_tape.h"

namespace xtp::test {

namespace {

using namespace sim::engine;

constexpr int32_t kClosingAuction = 145700000;

bool IsTrade(const XTPTBT& tick) { return tick.type == XTP_TBT_TRADE; }
bool IsAuctionTrade(const XTPTBT& tick) { return IsTrade(tick) && tick.trade.trade_flag == 'N'; }

/// The ticks say of an order what it traded on its arrival, one trade after the other, and then what was left of it. Both together are the
/// order. The limit of one that traded whole is not told; that of its last trade does as well.
class Exchange {
 public:
  explicit Exchange(ReplayFigures& figures) : figures_(figures) { engine_.Enter(Phase::kAuction); }

  const std::vector<XTPTBT>& told() const { return tape_.ticks(); }

  void Read(const XTPTBT& tick) {
    if (IsTrade(tick) && !IsAuctionTrade(tick)) {
      ReadArrivingTrade(tick);
      return;
    }
    const bool completes =
        tick.type == XTP_TBT_ENTRUST && tick.entrust.ord_type == 'A' && static_cast<OrderId>(tick.entrust.order_no) == arriving_.id;
    if (!completes) SendArriving();
    EnterPhaseOf(tick);
    if (tick.type == XTP_TBT_ENTRUST) ReadEntrust(tick);
  }

  void SendArriving() {
    if (arriving_.quantity > 0) Send(arriving_);
    arriving_ = {};
  }

 private:
  void ReadArrivingTrade(const XTPTBT& tick) {
    const bool buys = tick.trade.trade_flag == 'B';
    const auto id = static_cast<OrderId>(buys ? tick.trade.bid_no : tick.trade.ask_no);
    if (id != arriving_.id) SendArriving();
    EnterPhaseOf(tick);
    arriving_.id = id;
    arriving_.side = buys ? Side::kBid : Side::kAsk;
    arriving_.price = sim::FromYuan(tick.trade.price).value_or(0);
    arriving_.quantity += tick.trade.qty;
  }

  void ReadEntrust(const XTPTBT& tick) {
    const auto& entrust = tick.entrust;
    const auto id = static_cast<OrderId>(entrust.order_no);
    if (entrust.ord_type == 'D') {
      figures_.cancels++;
      if (!engine_.Cancel(id, tape_)) figures_.cancels_not_found++;
      return;
    }
    const int64_t quantity = entrust.qty + arriving_.quantity;
    arriving_ = {};
    Send({id, entrust.side == 'B' ? Side::kBid : Side::kAsk, XTP_PRICE_LIMIT, sim::FromYuan(entrust.price).value_or(0), quantity});
  }

  void Send(const NewOrder& order) {
    figures_.orders++;
    if (engine_.Add(order, tape_) != AddResult::kAccepted) figures_.orders_not_taken++;
  }

  /// The first trade of an auction ends it.
  void EnterPhaseOf(const XTPTBT& tick) {
    if (IsAuctionTrade(tick)) {
      if (!uncrossed_) engine_.Uncross(0, tape_);
      uncrossed_ = true;
    } else if (uncrossed_) {
      engine_.Enter(Phase::kContinuous);
      uncrossed_ = false;
    }
    if (sim::TimeOfDay(tick.data_time) >= kClosingAuction) engine_.Enter(Phase::kAuction);
  }

  ReplayFigures& figures_;
  TickChannel channel_{TickStyle::kShanghai, 0};
  TickTape tape_{XTP_EXCHANGE_SH, "", channel_};
  MatchingEngine engine_{{AuctionRule::kMiddle, sim::kFen}};
  NewOrder arriving_;
  bool uncrossed_ = false;
};

bool SameTrade(const XTPTBT& a, const XTPTBT& b) {
  return IsTrade(a) && IsTrade(b) && a.trade.bid_no == b.trade.bid_no && a.trade.ask_no == b.trade.ask_no &&
         sim::FromYuan(a.trade.price) == sim::FromYuan(b.trade.price) && a.trade.qty == b.trade.qty &&
         a.trade.trade_flag == b.trade.trade_flag;
}

bool SameEntrust(const XTPTBT& a, const XTPTBT& b) {
  return !IsTrade(a) && !IsTrade(b) && a.entrust.order_no == b.entrust.order_no && a.entrust.ord_type == b.entrust.ord_type &&
         a.entrust.side == b.entrust.side && sim::FromYuan(a.entrust.price) == sim::FromYuan(b.entrust.price) &&
         a.entrust.qty == b.entrust.qty;
}

template <typename Same>
int64_t CountEqual(const std::vector<XTPTBT>& told, const std::vector<XTPTBT>& recorded, const char* what, Same same) {
  int64_t equal = 0;
  int shown = 0;
  for (size_t i = 0; i < std::min(told.size(), recorded.size()); ++i) {
    if (same(told[i], recorded[i])) {
      equal++;
    } else if (shown++ < 3) {
      std::fprintf(stderr, "%s: the engine differs from the recorded tick %lld\n", what, static_cast<long long>(recorded[i].seq));
    }
  }
  return equal;
}

std::vector<XTPTBT> TradesOf(const std::vector<XTPTBT>& ticks) {
  std::vector<XTPTBT> trades;
  std::copy_if(ticks.begin(), ticks.end(), std::back_inserter(trades), IsTrade);
  return trades;
}

}  // namespace

ReplayFigures ReplayThroughEngine(const Day& day) {
  ReplayFigures figures;
  Exchange exchange(figures);
  for (const XTPTBT& tick : day.ticks) exchange.Read(tick);
  exchange.SendArriving();

  const std::vector<XTPTBT> recorded_trades = TradesOf(day.ticks);
  const std::vector<XTPTBT> trades = TradesOf(exchange.told());
  figures.recorded_trades = static_cast<int64_t>(recorded_trades.size());
  figures.trades = static_cast<int64_t>(trades.size());
  figures.equal_trades = CountEqual(trades, recorded_trades, "trades", SameTrade);
  figures.recorded_ticks = static_cast<int64_t>(day.ticks.size());
  figures.ticks = static_cast<int64_t>(exchange.told().size());
  figures.equal_ticks = CountEqual(exchange.told(), day.ticks, "ticks",
                                   [](const XTPTBT& a, const XTPTBT& b) { return SameTrade(a, b) || SameEntrust(a, b); });
  return figures;
}

}  // namespace xtp::test
