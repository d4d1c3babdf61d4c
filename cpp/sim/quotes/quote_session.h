#pragma once
#include <atomic>
#include <memory>
#include <unordered_map>
#include <unordered_set>

#include "abi/generated/api.h"
#include "sim/base/callback_gate.h"
#include "sim/quotes/quote_line.h"
#include "sim/quotes/subscriptions.h"

namespace xtp::sim {

using QuoteGate = CallbackGate<XTP::API::QuoteSpi>;

enum class DataKind { kSnapshot, kOrderBook, kTick };

/// One login of a QuoteApi. By UDP its market data outlives the connection by which it logged in.
struct QuoteSession {
  std::shared_ptr<QuoteGate> gate;
  bool udp = false;

  // Read on the callback threads.
  std::atomic<bool> open{true};
  std::atomic<int> connection{1};  // its number, 0 without one: replies belong to the connection that asked
  std::atomic<int> listing{0};     // the exchange whose instruments are being told, 0 for none

  Subscriptions subscriptions[3];
  /// Snapshots that were subscribed before there was any: the first one comes by the connection, like those that there are already.
  std::unordered_set<Symbol, SymbolHash> awaits_first;
  std::unordered_map<Symbol, double, SymbolHash> told_iopv;
  QuoteLine line;
  PacketGap gap;

  bool connected() const { return connection != 0; }
  Subscriptions& to(DataKind kind) { return subscriptions[static_cast<size_t>(kind)]; }
};

using QuoteSessionPtr = std::shared_ptr<QuoteSession>;

}  // namespace xtp::sim
