#pragma once
#include "addon/asked_order.h"
#include "addon/frame.h"
#include "core/order_gate.h"

namespace xtp::addon {

/// One for the process, as there may be one TraderApi in it: closing a client or leaving a worker loosens nothing. Never destroyed, since
/// workers may call until the process ends.
inline core::OrderGate& ProcessGate() {
  static core::OrderGate& gate = *new core::OrderGate;
  return gate;
}

/// Asked by every generated call that places an order. True: the frame says what stopped it, and the api must not be called.
inline bool IsStopped(const core::AskedOrder& order, Frame& frame, Fails fails) {
  const auto stop = ProcessGate().Check(order);
  if (stop) frame.Stop(*stop, fails);
  return stop.has_value();
}

}  // namespace xtp::addon
