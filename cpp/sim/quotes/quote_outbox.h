#pragma once
#include <atomic>
#include <cstdint>
#include <cstring>
#include <memory>
#include <type_traits>
#include <utility>
#include <vector>

#include "abi/generated/api.h"
#include "sim/base/callback_thread.h"
#include "sim/base/errors.h"
#include "sim/feed/feed.h"
#include "sim/quotes/quote_session.h"
#include "sim/quotes/quote_wire.h"

namespace xtp::sim {

/// Makes quote callbacks: replies and market data go over the wire; where nothing holds them up, market data is delivered at once by the
/// thread that plays the feed. What a callback's pointers show is overwritten by the next one of its thread, on purpose.
class QuoteOutbox {
 public:
  QuoteOutbox(CallbackThread& thread, QuoteWire& wire) : thread_(thread), wire_(wire) {}

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
  /// The rows one by one; without any, one callback that says so. With `listing` the session is told of a market until the last one.
  template <typename Row>
  void Rows(const QuoteSessionPtr& to, std::vector<Row> rows, ForRow<Row> reply, bool listing = false);

  /// To a session whose connection is gone already; nothing holds it up.
  void Disconnected(const QuoteSessionPtr& to, int reason);

  // Market data.

  using RecordPtr = std::shared_ptr<const FeedRecord>;
  void Send(const QuoteSessionPtr& to, Channel channel, RecordPtr record, int packet = 0, int64_t extra_delay = 0);
  void Send(const QuoteSessionPtr& to, Channel channel, const XTPOB& book, int64_t extra_delay = 0);
  void Send(const QuoteSessionPtr& to, Channel channel, const IOPV& iopv, int64_t extra_delay = 0);
  void SendLoss(const QuoteSessionPtr& to, PacketGap gap);

  // On the channel's thread only.
  void Deliver(QuoteSession& to, Channel channel, const FeedRecord& record);
  void Deliver(QuoteSession& to, Channel channel, const XTPOB& book);
  void Deliver(QuoteSession& to, Channel channel, const IOPV& iopv);

  /// Whether ticker_status comes without a NUL.
  void SetUnterminated(bool on) { unterminated_ = on; }
  uint64_t sent() const { return sent_.load(std::memory_order_relaxed); }
  void ResetCount() { sent_ = 0; }

 private:
  /// What the pointers of a thread's callbacks show.
  struct Memory {
    union {
      XTPMD snapshot;
      XTPTBT tick;
      XTPOB book;
      IOPV iopv;
      XTPST ticker;
      XTPQSI static_info;
      XTPQFI full_info;
      XTPNQFI nq_info;
      XTPTPI price_info;
    } struct_{};
    int64_t bid_queue[kMaxQueue] = {};
    int64_t ask_queue[kMaxQueue] = {};
    XTPRI error{};

    template <typename Struct>
    Struct* Show(const Struct& row) {
      static_assert(sizeof(Struct) <= sizeof(struct_) && std::is_trivially_copyable_v<Struct>);
      // As bytes, padding included.
      std::memcpy(static_cast<void*>(&struct_), &row, sizeof row);
      return reinterpret_cast<Struct*>(&struct_);
    }
  };

  Memory& memory(Channel channel) { return memory_[static_cast<size_t>(channel)]; }
  /// A reply: it belongs to the connection of now.
  void Reply(const QuoteSessionPtr& to, size_t bytes, std::function<void()> job) { wire_.Send(to, {Channel::kTcp, bytes, std::move(job)}); }
  template <typename Call>
  static void DeliverReply(QuoteSession& to, int connection, Call&& call);
  template <typename Call>
  void DeliverData(QuoteSession& to, Channel channel, Call&& call);

  CallbackThread& thread_;
  QuoteWire& wire_;
  std::atomic<uint64_t> sent_{0};  // market data only
  std::atomic<bool> unterminated_{false};
  Memory memory_[2];
};

template <typename Call>
void QuoteOutbox::DeliverReply(QuoteSession& to, int connection, Call&& call) {
  to.gate->Deliver([&](XTP::API::QuoteSpi& spi) {
    if (to.connection == connection) call(spi);
  });
}

template <typename Row>
void QuoteOutbox::Rows(const QuoteSessionPtr& to, std::vector<Row> rows, ForRow<Row> reply, bool listing) {
  const size_t bytes = rows.size() * sizeof(Row);
  Reply(to, bytes, [this, to, connection = to->connection.load(), rows = std::move(rows), reply, listing] {
    Memory& shown = memory(Channel::kTcp);
    for (size_t i = 0; i == 0 || i < rows.size(); ++i) {
      const bool last = i + 1 >= rows.size();
      DeliverReply(*to, connection, [&](XTP::API::QuoteSpi& spi) {
        if (last && listing) to->listing = 0;
        shown.error = MakeError(rows.empty() ? error::kNoRecord : 0);
        (spi.*reply)(rows.empty() ? nullptr : shown.Show(rows[i]), &shown.error, last);
      });
    }
  });
}

}  // namespace xtp::sim
