#pragma once
#include <atomic>
#include <cstdint>
#include <memory>
#include <set>
#include <vector>

#include "sim/base/rate_window.h"
#include "sim/trading/order_buffer.h"
#include "sim/trading/topic_log.h"
#include "sim/trading/trader_session.h"

namespace xtp::sim {

/// An order that was sent and never came to the counter. The client is told after its next login.
struct LostOrder {
  explicit LostOrder(uint64_t order_id) : id(order_id) {}
  const uint64_t id;
  std::atomic<bool> told{false};  // set by the callback thread
};

/// What stays of one client of an account from one session to the next. Part of it is the client library's on the real counter; a drop
/// keeps that, a logout does not.
struct ClientSeat {
  const TraderGate* gate = nullptr;  // of the last session's api
  uint64_t last_session = 0;
  bool dropped = false;   // the last session was cut and nobody logged it out: the next one resumes
  uint64_t restarts = 0;  // of the counter, at the last login

  std::shared_ptr<TopicCursor> cursor;
  OrderBuffer buffer;
  std::vector<std::shared_ptr<LostOrder>> lost;
  uint64_t last_prefetched = 0;     // the newest prefetched id that was used
  std::set<uint64_t> out_of_order;  // orders under ids that were used after a newer one
  Breaker connection;               // risk rule 40
};

}  // namespace xtp::sim
