#pragma once
#include <unordered_set>

#include "sim/market/instrument.h"

namespace xtp::sim {

/// Options have eight digits where all else has six.
inline bool IsOption(const Symbol& symbol) { return symbol.ticker.size() == 8; }

/// What a session wants of one kind of market data. A symbol counts once however often it was asked for. What was subscribed as a whole
/// is unsubscribed as that same whole only, and what was subscribed one by one only so.
class Subscriptions {
 public:
  bool Add(const Symbol& symbol) { return symbols_.insert(symbol).second; }
  void Remove(const Symbol& symbol) { symbols_.erase(symbol); }
  void SetAll(XTP_EXCHANGE_TYPE exchange, bool options, bool on) { all_[options ? 1 : 0][exchange] = on; }
  bool Wants(const Symbol& symbol) const { return InWhole(symbol) || symbols_.count(symbol) != 0; }
  bool empty() const {
    for (const auto& kind : all_) {
      for (bool on : kind) {
        if (on) return false;
      }
    }
    return symbols_.empty();
  }
  const std::unordered_set<Symbol, SymbolHash>& symbols() const { return symbols_; }

 private:
  bool InWhole(const Symbol& symbol) const {
    const auto& all = all_[IsOption(symbol) ? 1 : 0];
    const bool both = symbol.exchange == XTP_EXCHANGE_SH || symbol.exchange == XTP_EXCHANGE_SZ;
    return all[symbol.exchange] || (both && all[XTP_EXCHANGE_UNKNOWN]);
  }

  std::unordered_set<Symbol, SymbolHash> symbols_;
  bool all_[2][XTP_EXCHANGE_UNKNOWN + 1] = {};  // by the exchange of the call
};

}  // namespace xtp::sim
