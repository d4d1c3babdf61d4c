#pragma once
#include <cstdint>
#include <vector>

#include "sim/market/marketplace.h"
#include "sim/recorded/recorded_book.h"
#include "sim/recorded/waiting_orders.h"

namespace xtp::sim::recorded {

/// What the recording does at a moment.
enum class Session : uint8_t {
  kContinuous,
  kAuction,  // a call auction, or its trades just after it
  kNone,     // a halt, a break, trading at the closing price
};

/// Trading beside the recording of one instrument. The recording does not change: what it trades, it trades. An order of ours trades with
/// what the recorded book offers on its arrival; then it waits behind what was there before it, and trades where the recording shows that
/// it would have been its turn.
class RecordedInstrument {
 public:
  RecordedInstrument(engine::TickStyle style, Money tick, const VisibleBook& visible, std::vector<MarketEvent>& events)
      : tick_(tick), visible_(visible), book_(style, visible), events_(events) {}

  /// Only limit orders outside continuous trading.
  void Add(const MarketOrder& order, Session session, int64_t now);
  void Cancel(uint64_t order);

  /// Whether ours have anything to do with it.
  bool IsTouched() const { return HasOrders() || book_.HasTakenLevels(); }
  /// The record is the newest one; the visible levels are those after it.
  void OnTick(const XTPTBT& tick, Session session);
  void OnSnapshot(const XTPMD& snapshot, Session session);

 private:
  bool HasOrders() const { return !bids_.empty() || !asks_.empty(); }
  WaitingOrders& waiting(Side side) { return side == Side::kBid ? bids_ : asks_; }
  void Arrive(const MarketOrder& order, int64_t now);
  void Wait(const MarketOrder& order, Money price, int64_t quantity, Session session, int64_t now);

  void OnEntrust(const XTPTBT& tick);
  void OnTrade(const XTPTBT& tick, const TouchedOrder& bid, const TouchedOrder& ask, Session session);
  /// The waiting orders of a side hear of a trade in the recording.
  void HearTrade(Side side, Money price, int64_t quantity, const TouchedOrder& own, Session session);
  void HearAuction(Side side, Money price, int64_t quantity, const TouchedOrder& own);
  int64_t TurnAt(WaitingOrder& order, int64_t quantity, const TouchedOrder& own) const;
  /// Volume between two snapshots, where no ticks tell of the trades.
  void HearVolume(const XTPMD& snapshot, Session session);
  void HearVolume(Side side, const XTPMD& snapshot, int64_t volume, Money amount);
  void LookAtLevels();
  void LoseOrders();
  /// Waiting orders trade with what the recorded book has for them, and with each other.
  void Resolve();
  bool Resolve(Side side);
  bool MeetEachOther();

  void Fill(WaitingOrder& order, Money price, int64_t quantity, bool other_side = false);

  const Money tick_;
  const VisibleBook& visible_;
  RecordedBook book_;
  std::vector<MarketEvent>& events_;
  WaitingOrders bids_;
  WaitingOrders asks_;
  bool has_trade_ticks_ = false;
  int64_t volume_ = 0;
  Money turnover_ = 0;
  Money last_quotes_[2]{};  // the best prices of the snapshot before
};

}  // namespace xtp::sim::recorded
