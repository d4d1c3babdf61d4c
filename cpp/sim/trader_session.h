#pragma once
#include <atomic>
#include <cstdint>
#include <memory>

#include "abi/generated/api.h"
#include "sim/callback_gate.h"

namespace xtp::sim {

class Account;

using TraderGate = CallbackGate<XTP::API::TraderSpi>;

/// One login of an account on a TraderApi.
struct TraderSession {
  uint64_t id;
  uint8_t client_id;
  Account* account;
  std::shared_ptr<TraderGate> gate;
  std::atomic<bool> open{true};  // read on the callback thread
};

using TraderSessionPtr = std::shared_ptr<TraderSession>;

}  // namespace xtp::sim
