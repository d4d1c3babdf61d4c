#pragma once
#include <cstdint>

#include "sim/base/errors.h"
#include "sim/trading/order.h"

namespace xtp::sim {

/// What is to become of the next orders and queries, whatever they say.
class OrderFaults {
 public:
  /// Orders that get lost between client and counter.
  void Lose(int64_t orders) { to_lose_ = orders; }
  bool TakeLost() { return Take(to_lose_); }

  void Reject(int64_t orders, const XTPRI& reason) {
    to_reject_ = orders;
    reason_ = reason;
  }
  /// 0: this order is not rejected at this place. The exchanges' reasons come when they would confirm it, all others at once.
  XTPRI TakeRejection(bool by_exchange) {
    const bool here = by_exchange == (reason_.error_id >= error::kFirstOfExchanges);
    return here && Take(to_reject_) ? reason_ : XTPRI{};
  }

  /// Orders that trade in part before nothing more is heard of them.
  void Silence(int64_t orders) { to_silence_ = orders; }
  bool TakeSilent(const Order& order) { return order.info.price_type == XTP_PRICE_LIMIT && order.left() > 1 && Take(to_silence_); }

  void RefuseQueries(int64_t queries) { queries_to_refuse_ = queries; }
  bool TakeRefusedQuery() { return Take(queries_to_refuse_); }

 private:
  static bool Take(int64_t& left) { return left > 0 && left-- > 0; }

  int64_t to_lose_ = 0;
  int64_t to_reject_ = 0;
  XTPRI reason_{};
  int64_t to_silence_ = 0;
  int64_t queries_to_refuse_ = 0;
};

}  // namespace xtp::sim
