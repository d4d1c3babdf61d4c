#pragma once
#include <atomic>
#include <cstdint>
#include <cstring>
#include <memory>
#include <type_traits>
#include <utility>
#include <vector>

#include "abi/generated/api.h"
#include "sim/callback_thread.h"
#include "sim/errors.h"
#include "sim/feed.h"
#include "sim/quote_session.h"

namespace xtp::sim {

/// Sends quote callbacks. Replies are posted; market data is delivered at once, by the quote thread that plays the feed. What a
/// callback's pointers show is overwritten by the next one on purpose.
class QuoteOutbox {
 public:
  explicit QuoteOutbox(CallbackThread& thread) : thread_(thread) {}

  struct TickerReply {
    XTPST ticker;
    int32_t error_id;
  };
  using ForTicker = void (XTP::API::QuoteSpi::*)(XTPST*, XTPRI*, bool);
  void TickerReplies(const QuoteSessionPtr& to, std::vector<TickerReply> replies, ForTicker reply);

  using ForExchange = void (XTP::API::QuoteSpi::*)(XTP_EXCHANGE_TYPE, XTPRI*);
  void ExchangeReply(const QuoteSessionPtr& to, XTP_EXCHANGE_TYPE exchange, ForExchange reply);

  template <typename Row>
  using ForRow = void (XTP::API::QuoteSpi::*)(Row*, XTPRI*, bool);
  /// The rows one by one; without any, one callback that says so.
  template <typename Row>
  void Rows(const QuoteSessionPtr& to, std::vector<Row> rows, ForRow<Row> reply);

  /// To a session that is already closed.
  void Disconnected(const QuoteSessionPtr& to, int reason);
  /// The newest snapshot, after the replies to a subscription.
  void PostSnapshot(const QuoteSessionPtr& to, std::shared_ptr<const FeedRecord> record);

  // On the quote thread only.
  void Deliver(QuoteSession& to, const FeedRecord& record);
  void Deliver(QuoteSession& to, const XTPOB& book);

  uint64_t sent() const { return sent_.load(std::memory_order_relaxed); }
  void ResetCount() { sent_ = 0; }

 private:
  CallbackThread& thread_;
  std::atomic<uint64_t> sent_{0};  // market data only

  // The quote thread's: what the pointers of a callback show.
  union Memory {
    XTPMD snapshot;
    XTPTBT tick;
    XTPOB book;
    XTPST ticker;
    XTPQSI static_info;
    XTPQFI full_info;
    XTPTPI price_info;
  } memory_{};
  int64_t bid_queue_[kMaxQueue] = {};
  int64_t ask_queue_[kMaxQueue] = {};
  XTPRI error_{};

  template <typename Call>
  void DeliverIfOpen(QuoteSession& to, Call&& call);
  template <typename Row>
  Row* Show(const Row& row);
};

template <typename Row>
Row* QuoteOutbox::Show(const Row& row) {
  static_assert(sizeof(Row) <= sizeof(Memory) && std::is_trivially_copyable_v<Row>);
  // As bytes, padding included.
  std::memcpy(static_cast<void*>(&memory_), &row, sizeof row);
  return reinterpret_cast<Row*>(&memory_);
}

template <typename Call>
void QuoteOutbox::DeliverIfOpen(QuoteSession& to, Call&& call) {
  to.gate->Deliver([&](XTP::API::QuoteSpi& spi) {
    if (to.open) call(spi);
  });
}

template <typename Row>
void QuoteOutbox::Rows(const QuoteSessionPtr& to, std::vector<Row> rows, ForRow<Row> reply) {
  thread_.Post([this, to, rows = std::move(rows), reply] {
    if (rows.empty()) {
      DeliverIfOpen(*to, [&](XTP::API::QuoteSpi& spi) {
        error_ = MakeError(error::kNoRecord);
        (spi.*reply)(nullptr, &error_, true);
      });
    }
    for (size_t i = 0; i < rows.size(); ++i) {
      DeliverIfOpen(*to, [&](XTP::API::QuoteSpi& spi) {
        error_ = {};
        (spi.*reply)(Show(rows[i]), &error_, i + 1 == rows.size());
      });
    }
  });
}

}  // namespace xtp::sim
