#pragma once
#include <atomic>
#include <cstdint>
#include <cstring>
#include <memory>
#include <type_traits>
#include <utility>
#include <vector>

#include "sim/base/errors.h"
#include "sim/trading/client_seat.h"
#include "sim/trading/order_records.h"
#include "sim/trading/topic_log.h"
#include "sim/trading/trader_session.h"
#include "sim/trading/trader_wire.h"

namespace xtp::sim {

/// How queries are answered.
struct ReplyRules {
  bool empty_row = false;  // an empty set brings a row of zeros, not a null pointer
  bool own_line = false;   // events overtake the rows that are still to come
};

/// Sends trader callbacks over the wire, and makes them on the trader thread. What a callback's pointers show is overwritten by the next
/// one on purpose: a client that keeps a pointer finds out here and not in production.
class TraderOutbox {
 public:
  explicit TraderOutbox(TraderWire& wire) : wire_(wire) {}

  /// Event number `number` of the account; not again for whoever heard of it.
  void Public(const TraderSessionPtr& to, uint64_t number, PublicEventPtr event);
  void CancelError(const TraderSessionPtr& to, const XTPOrderCancelInfo& cancel, const XTPRI& error);
  void CancelComboError(const TraderSessionPtr& to, const XTPOptCombOrderCancelInfo& cancel, const XTPRI& error);
  void UnknownOrder(const TraderSessionPtr& to, std::shared_ptr<LostOrder> order);
  /// To a session that is already closed.
  void Disconnected(const TraderSessionPtr& to, int reason);

  template <typename Row>
  using Reply = void (XTP::API::TraderSpi::*)(Row*, XTPRI*, int, bool, uint64_t);
  /// One callback of the interface has the last two arguments the other way round.
  template <typename Row>
  using LateLastReply = void (XTP::API::TraderSpi::*)(Row*, XTPRI*, int, uint64_t, bool);
  /// The rows one by one; without any, one callback that says so.
  template <typename Row, typename Callback = Reply<Row>>
  void Rows(const TraderSessionPtr& to, std::vector<Row> rows, int request_id, Callback reply, const ReplyRules& rules);
  /// Rows that have an error each.
  template <typename Row>
  void RowsWithErrors(const TraderSessionPtr& to, std::vector<std::pair<Row, XTPRI>> rows, int request_id, Reply<Row> reply,
                      const ReplyRules& rules);
  template <typename Row, typename Callback = Reply<Row>>
  void Refusal(const TraderSessionPtr& to, int32_t error_id, int request_id, Callback reply);
  template <typename Row>
  using SingleReply = void (XTP::API::TraderSpi::*)(Row*, XTPRI*, int, uint64_t);
  /// The one row that there is, or an error.
  template <typename Row>
  void Single(const TraderSessionPtr& to, const Row& row, int32_t error_id, int request_id, SingleReply<Row> reply);

  template <typename Row>
  using PageReply = void (XTP::API::TraderSpi::*)(Row*, int64_t, int64_t, int64_t, int, bool, uint64_t);
  /// The rows of one page, which may hold `count`.
  template <typename Row>
  void Page(const TraderSessionPtr& to, std::vector<PageRow<Row>> rows, int64_t count, int request_id, PageReply<Row> reply,
            const ReplyRules& rules);

  void TradeMarkets(const TraderSessionPtr& to, int markets, const XTPRI& error, int request_id);
  void CashDebt(const TraderSessionPtr& to, double amount, const XTPRI& error, int request_id);
  void OtherServerFund(const TraderSessionPtr& to, const XTPFundQueryRsp& fund, const XTPRI& error, int request_id);

  /// Any other callback: `call(spi, *this)`, which shows what it brings.
  template <typename Call>
  void Say(const TraderSessionPtr& to, const XTPRI& error, Call call);
  /// One to an api, not to a session of it.
  template <typename Call>
  void SayToApi(const std::shared_ptr<TraderGate>& to, Call call);
  /// On the trader thread: the memory that a callback's pointer shows.
  template <typename Row>
  Row* Show(const Row& row);
  XTPRI* shown_error() { return &error_; }

  uint64_t sent() const { return sent_.load(std::memory_order_relaxed); }
  void ResetCount() { sent_ = 0; }

 private:
  template <typename Call>
  void Deliver(TraderSession& session, Call&& call);
  /// Has `tell(i)` called for each of `count` rows, in one go or, on a line of its own, letting others in between.
  template <typename Tell>
  void SendRows(const TraderSessionPtr& to, size_t count, bool own_line, Tell tell);
  template <typename Tell>
  void OneByOne(size_t count, bool own_line, Tell tell, size_t first);
  void TellPublic(const TraderSessionPtr& to, const PublicEvent& event, XTP::API::TraderSpi& spi);

  TraderWire& wire_;
  std::atomic<uint64_t> sent_{0};

  // The trader thread's: what the pointers of a callback show.
  union Memory {
    XTPOrderInfo order;
    XTPOrderInfoEx order_ex;
    XTPTradeReport trade;
    XTPOrderCancelInfo cancel;
    XTPQueryStkPositionRsp position;
    XTPQueryAssetRsp asset;
    XTPFundTransferNotice transfer;
    XTPFundQueryRsp fund;
    XTPQueryOptionAuctionInfoRsp contract;
    XTPOptCombOrderInfoEx combo;
    XTPOptCombTradeReport combined;
    XTPQueryOptCombPositionRsp combination;
    XTPQueryOptCombExecPosRsp pair;
    XTPQueryCombineStrategyInfoRsp strategy;
  } memory_{};
  XTPRI error_{};

  template <typename Row>
  void Answer(XTP::API::TraderSpi& spi, Reply<Row> reply, Row* row, int request_id, bool last, uint64_t session) {
    (spi.*reply)(row, &error_, request_id, last, session);
  }
  template <typename Row>
  void Answer(XTP::API::TraderSpi& spi, LateLastReply<Row> reply, Row* row, int request_id, bool last, uint64_t session) {
    (spi.*reply)(row, &error_, request_id, session, last);
  }
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

template <typename Call>
void TraderOutbox::Say(const TraderSessionPtr& to, const XTPRI& error, Call call) {
  wire_.SendEvent(to, [this, to, error, call = std::move(call)]() mutable {
    Deliver(*to, [&](XTP::API::TraderSpi& spi) {
      error_ = error;
      call(spi, *this);
    });
  });
}

template <typename Call>
void TraderOutbox::SayToApi(const std::shared_ptr<TraderGate>& to, Call call) {
  wire_.SendNow([this, to, call = std::move(call)] {
    to->Deliver([&](XTP::API::TraderSpi& spi) {
      sent_.fetch_add(1, std::memory_order_relaxed);
      call(spi);
    });
  });
}

template <typename Tell>
void TraderOutbox::SendRows(const TraderSessionPtr& to, size_t count, bool own_line, Tell tell) {
  wire_.SendAnswer(to, count, [this, count, own_line, tell = std::move(tell)]() mutable { OneByOne(count, own_line, std::move(tell), 0); });
}

template <typename Tell>
void TraderOutbox::OneByOne(size_t count, bool own_line, Tell tell, size_t first) {
  for (size_t i = first; i < count; ++i) {
    tell(i);
    if (!own_line || i + 1 == count) continue;
    return wire_.SendNow([this, count, tell = std::move(tell), i]() mutable { OneByOne(count, true, std::move(tell), i + 1); });
  }
}

template <typename Row, typename Callback>
void TraderOutbox::Refusal(const TraderSessionPtr& to, int32_t error_id, int request_id, Callback reply) {
  wire_.SendAnswer(to, 1, [this, to, error_id, request_id, reply] {
    Deliver(*to, [&](XTP::API::TraderSpi& spi) {
      error_ = MakeError(error_id);
      Answer<Row>(spi, reply, nullptr, request_id, true, to->id);
    });
  });
}

template <typename Row, typename Callback>
void TraderOutbox::Rows(const TraderSessionPtr& to, std::vector<Row> rows, int request_id, Callback reply, const ReplyRules& rules) {
  if (rows.empty()) {
    wire_.SendAnswer(to, 1, [this, to, request_id, reply, empty_row = rules.empty_row] {
      Deliver(*to, [&](XTP::API::TraderSpi& spi) {
        error_ = MakeError(error::kNoRecord);
        Answer<Row>(spi, reply, empty_row ? Show(Row{}) : nullptr, request_id, true, to->id);
      });
    });
    return;
  }
  const auto shared = std::make_shared<const std::vector<Row>>(std::move(rows));
  SendRows(to, shared->size(), rules.own_line, [this, to, shared, request_id, reply](size_t i) {
    Deliver(*to, [&](XTP::API::TraderSpi& spi) {
      error_ = {};
      Answer<Row>(spi, reply, Show((*shared)[i]), request_id, i + 1 == shared->size(), to->id);
    });
  });
}

template <typename Row>
void TraderOutbox::RowsWithErrors(const TraderSessionPtr& to, std::vector<std::pair<Row, XTPRI>> rows, int request_id, Reply<Row> reply,
                                  const ReplyRules& rules) {
  if (rows.empty()) return Rows<Row>(to, {}, request_id, reply, rules);
  const auto shared = std::make_shared<const std::vector<std::pair<Row, XTPRI>>>(std::move(rows));
  SendRows(to, shared->size(), rules.own_line, [this, to, shared, request_id, reply](size_t i) {
    Deliver(*to, [&](XTP::API::TraderSpi& spi) {
      error_ = (*shared)[i].second;
      Answer<Row>(spi, reply, Show((*shared)[i].first), request_id, i + 1 == shared->size(), to->id);
    });
  });
}

template <typename Row>
void TraderOutbox::Single(const TraderSessionPtr& to, const Row& row, int32_t error_id, int request_id, SingleReply<Row> reply) {
  wire_.SendAnswer(to, 1, [this, to, row, error_id, request_id, reply] {
    Deliver(*to, [&](XTP::API::TraderSpi& spi) {
      error_ = MakeError(error_id);
      (spi.*reply)(error_id == 0 ? Show(row) : nullptr, &error_, request_id, to->id);
    });
  });
}

template <typename Row>
void TraderOutbox::Page(const TraderSessionPtr& to, std::vector<PageRow<Row>> rows, int64_t count, int request_id, PageReply<Row> reply,
                        const ReplyRules& rules) {
  if (rows.empty()) {
    wire_.SendAnswer(to, 1, [this, to, count, request_id, reply, empty_row = rules.empty_row] {
      Deliver(*to,
              [&](XTP::API::TraderSpi& spi) { (spi.*reply)(empty_row ? Show(Row{}) : nullptr, count, 0, 0, request_id, true, to->id); });
    });
    return;
  }
  const auto shared = std::make_shared<const std::vector<PageRow<Row>>>(std::move(rows));
  SendRows(to, shared->size(), rules.own_line, [this, to, shared, count, request_id, reply](size_t i) {
    Deliver(*to, [&](XTP::API::TraderSpi& spi) {
      const PageRow<Row>& entry = (*shared)[i];
      (spi.*reply)(Show(entry.row), count, static_cast<int64_t>(i) + 1, entry.reference, request_id, i + 1 == shared->size(), to->id);
    });
  });
}

}  // namespace xtp::sim
