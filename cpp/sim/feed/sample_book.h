#pragma once
#include <cstdint>
#include <deque>
#include <vector>

#include "sim/base/day_figures.h"
#include "sim/base/money.h"
#include "sim/base/random.h"
#include "sim/feed/feed.h"

namespace xtp::sim {

/// The sequence numbers that the instruments of one channel share.
struct SampleChannel {
  int32_t number;
  int64_t last_seq = 0;
  int64_t last_order = 0;
};

struct SampleSpec {
  XTP_EXCHANGE_TYPE exchange;
  const char* ticker;
  const char* name;
  XTP_SECURITY_TYPE security_type;
  Money pre_close;
  Money tick;
  int32_t limit_percent;  // 0: no limits
  int32_t channel;
  int64_t swing;             // ticks that the price strays from its centre
  int64_t pace = 1;          // three-second slots between two things that happen in continuous trading
  bool closing_call = true;  // else it trades continuously to the end
};

/// The orders of one made-up instrument. Whatever happens to them is told in the exchange's own style of ticks, so that ticks and
/// snapshots can not disagree.
class SampleBook {
 public:
  SampleBook(const SampleSpec& spec, SampleChannel& channel, uint64_t seed);

  static XTPQFI FullInfo(const SampleSpec& spec);

  /// Ticks are appended here, stamped with the time of the last SetTime and a little more for each.
  void WriteTo(std::vector<FeedRecord>* records) { records_ = records; }
  void SetTime(int64_t ms) { now_ms_ = ms; }

  void State(const char* flag);
  /// Orders on both sides wait for the opening trade (Shenzhen shows them as they come in, Shanghai does not).
  void CollectForAuction();
  /// The single trade of a call auction, at the price that its snapshots announced.
  void TradeAuction();
  /// Fills the book around the price.
  void Open();
  /// Something happens, on the average moving the price towards `target` (ticks).
  void Live(int64_t target);
  Money price() const { return best_bid_ * spec_.tick; }

  enum class Phase { kAuction, kOpened, kContinuous, kBreak, kClosingAuction, kClosed };
  void Snapshot(Phase phase);

 private:
  struct Order {
    int64_t number;
    int64_t quantity;
  };
  struct Level {
    std::deque<Order> orders;
    int64_t quantity = 0;
  };
  struct Side {
    std::deque<Level> levels;  // the best first, one tick apart
    bool buy;
  };

  bool IsShanghai() const { return spec_.exchange == XTP_EXCHANGE_SH; }
  Money PriceAt(const Side& side, size_t level) const;
  Side& Opposite(const Side& side) { return side.buy ? asks_ : bids_; }
  int64_t SomeQuantity();

  FeedRecord& Append(FeedRecord::Kind kind);
  XTPTBT& AppendTick(XTP_TBT_TYPE type);
  int64_t NewOrderNumber();
  void Entrust(bool buy, int64_t number, Money price, int64_t quantity, char shanghai_kind);
  void Trade(int64_t bid, int64_t ask, Money price, int64_t quantity, char shanghai_flag);
  void CancelTick(bool buy, int64_t number, Money price, int64_t quantity);

  void Add(Side& side, size_t level, int64_t quantity);
  void Deepen(Side& side);
  /// An order takes `quantity` of the best level and, when it takes all of it, leaves `rest` as the new best of its own side.
  void Take(Side& passive, int64_t quantity, int64_t rest);
  void Cancel(Side& side);

  const SampleSpec spec_;
  SampleChannel& channel_;
  Random random_;
  std::vector<FeedRecord>* records_ = nullptr;
  int64_t now_ms_ = 0;

  Side bids_{{}, true};
  Side asks_{{}, false};
  int64_t best_bid_;  // in ticks; the best ask is one above
  Money auction_price_;
  int64_t auction_quantity_ = 0;
  int64_t auction_bid_ = 0;
  int64_t auction_ask_ = 0;

  DayFigures figures_;
};

/// In a phase, as the exchange's snapshots tell it.
const char* TickerStatus(bool shanghai, SampleBook::Phase phase);

}  // namespace xtp::sim
