#pragma once
#include <atomic>
#include <cstdint>
#include <memory>

#include "abi/generated/api.h"
#include "sim/base/callback_gate.h"
#include "sim/base/rate_window.h"
#include "sim/trading/topic_log.h"

namespace xtp::sim {

class Account;
struct ClientSeat;
struct Customer;

using TraderGate = CallbackGate<XTP::API::TraderSpi>;

/// One login of an account on a TraderApi.
struct TraderSession {
  uint64_t id;
  uint8_t client_id;
  Customer* customer;
  Account* account;
  ClientSeat* seat;
  std::shared_ptr<TraderGate> gate;
  bool hears_topics = true;
  bool after_restart = false;  // the counter was restarted since this client's last login
  RateWindow queries;
  std::shared_ptr<TopicCursor> cursor;
  std::atomic<bool> open{true};  // read on the callback thread
};

using TraderSessionPtr = std::shared_ptr<TraderSession>;

}  // namespace xtp::sim
