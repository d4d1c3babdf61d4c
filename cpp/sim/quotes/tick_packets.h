#pragma once
#include <cstdint>

#include "sim/base/random.h"
#include "sim/quotes/quote_options.h"

namespace xtp::sim {

/// Whether what has this number of its kind happens, by a seed: the same in every run.
inline bool Happens(uint64_t seed, uint64_t kind, uint64_t number, Share share) {
  return share > 0 && Random(seed * 0x9E3779B97F4A7C15u + kind * 0xD1B54A32D192ED03u + number).Below(kWhole) < share;
}

/// How the ticks of the multicast share packets: a packet holds several ticks that follow each other within a moment. All receivers see the
/// same packets, numbered from 1.
class TickPackets {
 public:
  /// The packet of the next tick.
  int Next(int64_t time, const QuoteOptions& options) {
    if (left_ == 0 || time > begun_ + kLongest) {
      packet_++;
      left_ = options.packet_ticks;
      begun_ = time;
      lost_ = to_lose_ > 0 || Happens(static_cast<uint64_t>(options.seed), kLossKind, static_cast<uint64_t>(packet_), options.faults.loss);
      if (to_lose_ > 0) to_lose_--;
    }
    left_--;
    return packet_;
  }
  /// The one that Next gave never arrives.
  bool lost() const { return lost_; }
  /// So many packets from the next one on do not arrive.
  void Lose(int64_t count) { to_lose_ += count; }
  /// The next tick begins a packet.
  void Break() { left_ = 0; }
  void Reset() { *this = TickPackets(); }

 private:
  static constexpr int64_t kLongest = 250;  // milliseconds
  static constexpr uint64_t kLossKind = 1;

  int packet_ = 0;
  int64_t left_ = 0;
  int64_t begun_ = 0;
  int64_t to_lose_ = 0;
  bool lost_ = false;
};

}  // namespace xtp::sim
