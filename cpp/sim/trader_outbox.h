#pragma once
#include <atomic>
#include <cstdint>
#include <cstring>
#include <type_traits>
#include <utility>
#include <vector>

#include "sim/callback_thread.h"
#include "sim/errors.h"
#include "sim/trader_session.h"

namespace xtp::sim {

/// Sends trader callbacks: posts them, and makes them on the trader thread. What a callback's pointers show is overwritten by the next
/// one on purpose: a client that keeps a pointer finds out here and not in production.
class TraderOutbox {
 public:
  explicit TraderOutbox(CallbackThread& thread) : thread_(thread) {}

  void OrderEvent(const TraderSessionPtr& to, const XTPOrderInfo& order, const XTPRI& error);
  void TradeEvent(const TraderSessionPtr& to, const XTPTradeReport& trade);
  void CancelError(const TraderSessionPtr& to, const XTPOrderCancelInfo& cancel, const XTPRI& error);
  /// To a session that is already closed.
  void Disconnected(const TraderSessionPtr& to, int reason);

  template <typename Row>
  using Reply = void (XTP::API::TraderSpi::*)(Row*, XTPRI*, int, bool, uint64_t);
  /// The rows one by one; without any, one callback that says so.
  template <typename Row>
  void Rows(const TraderSessionPtr& to, std::vector<Row> rows, int request_id, Reply<Row> reply);

  uint64_t sent() const { return sent_.load(std::memory_order_relaxed); }
  void ResetCount() { sent_ = 0; }

 private:
  template <typename Call>
  void Deliver(TraderSession& session, Call&& call);

  CallbackThread& thread_;
  std::atomic<uint64_t> sent_{0};

  // The trader thread's: what the pointers of a callback show.
  union Memory {
    XTPOrderInfo order;
    XTPOrderInfoEx order_ex;
    XTPTradeReport trade;
    XTPOrderCancelInfo cancel;
    XTPQueryStkPositionRsp position;
    XTPQueryAssetRsp asset;
  } memory_{};
  XTPRI error_{};

  template <typename Row>
  Row* Show(const Row& row);
};

template <typename Row>
Row* TraderOutbox::Show(const Row& row) {
  static_assert(sizeof(Row) <= sizeof(Memory) && std::is_trivially_copyable_v<Row>);
  std::memcpy(static_cast<void*>(&memory_), &row, sizeof row);
  return reinterpret_cast<Row*>(&memory_);
}

template <typename Call>
void TraderOutbox::Deliver(TraderSession& session, Call&& call) {
  session.gate->Deliver([&](XTP::API::TraderSpi& spi) {
    if (!session.open) return;
    sent_.fetch_add(1, std::memory_order_relaxed);
    call(spi);
  });
}

template <typename Row>
void TraderOutbox::Rows(const TraderSessionPtr& to, std::vector<Row> rows, int request_id, Reply<Row> reply) {
  thread_.Post([this, to, rows = std::move(rows), request_id, reply] {
    if (rows.empty()) {
      Deliver(*to, [&](XTP::API::TraderSpi& spi) {
        error_ = MakeError(error::kNoRecord);
        (spi.*reply)(nullptr, &error_, request_id, true, to->id);
      });
    }
    for (size_t i = 0; i < rows.size(); ++i) {
      Deliver(*to, [&](XTP::API::TraderSpi& spi) {
        error_ = {};
        (spi.*reply)(Show(rows[i]), &error_, request_id, i + 1 == rows.size(), to->id);
      });
    }
  });
}

}  // namespace xtp::sim
