#pragma once
#include <utility>

#include "sim/trading/trader_api.h"

// How the TraderApi's queries are answered; for the files that define them.

namespace xtp::sim {

template <typename Row, typename Find>
int TraderApi::Answer(uint64_t session_id, int request_id, TraderOutbox::Reply<Row> reply, Find&& find, int32_t when_empty) {
  return WithSession(session_id, -1, [&](const TraderSessionPtr& session) {
    TraderOutbox& outbox = exchange_.trader_outbox();
    if (!exchange_.counter().AllowsQuery(*session, exchange_.XtpNow())) {
      outbox.Refusal<Row>(session, error::kQueryRate, request_id, reply);
      return 0;
    }
    std::vector<Row> rows = find(*session);
    if (rows.empty() && when_empty != error::kNoRecord) {
      outbox.Refusal<Row>(session, when_empty, request_id, reply);
    } else {
      outbox.Rows<Row>(session, std::move(rows), request_id, reply, exchange_.options().replies);
    }
    return 0;
  });
}

template <typename Row, typename Find>
int TraderApi::AnswerPage(uint64_t session_id, int64_t count, int request_id, TraderOutbox::PageReply<Row> reply, Find&& find) {
  return WithSession(session_id, -1, [&](const TraderSessionPtr& session) {
    if (!exchange_.counter().AllowsQuery(*session, exchange_.XtpNow())) return Fail(error::kQueryRate, -1);
    exchange_.trader_outbox().Page<Row>(session, find(*session), count, request_id, reply, exchange_.options().replies);
    return 0;
  });
}

}  // namespace xtp::sim
