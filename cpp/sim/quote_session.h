#pragma once
#include <atomic>
#include <cstdint>
#include <memory>
#include <unordered_set>

#include "abi/generated/api.h"
#include "sim/callback_gate.h"
#include "sim/instrument.h"

namespace xtp::sim {

using QuoteGate = CallbackGate<XTP::API::QuoteSpi>;

/// What a session wants of one kind of market data. A symbol counts once however often it was asked for.
class Subscriptions {
 public:
  bool Add(const Symbol& symbol) { return symbols_.insert(symbol).second; }
  void Remove(const Symbol& symbol) { symbols_.erase(symbol); }
  void SetAll(XTP_EXCHANGE_TYPE exchange, bool on) { (exchange == XTP_EXCHANGE_SH ? all_shanghai_ : all_shenzhen_) = on; }
  bool Wants(const Symbol& symbol) const {
    if (symbol.exchange == XTP_EXCHANGE_SH && all_shanghai_) return true;
    if (symbol.exchange == XTP_EXCHANGE_SZ && all_shenzhen_) return true;
    return symbols_.count(symbol) != 0;
  }

 private:
  std::unordered_set<Symbol, SymbolHash> symbols_;
  bool all_shanghai_ = false;
  bool all_shenzhen_ = false;
};

enum class DataKind { kSnapshot, kOrderBook, kTick };

/// One login of a QuoteApi.
struct QuoteSession {
  std::shared_ptr<QuoteGate> gate;
  std::atomic<bool> open{true};  // read on the callback thread
  Subscriptions subscriptions[3];

  Subscriptions& to(DataKind kind) { return subscriptions[static_cast<size_t>(kind)]; }
};

using QuoteSessionPtr = std::shared_ptr<QuoteSession>;

}  // namespace xtp::sim
