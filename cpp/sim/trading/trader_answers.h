#pragma once
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sim/trading/trader_api.h"

// How the TraderApi's queries are answered; for the files that define them.

namespace xtp::sim {

/// The ticker, or the combination's number, and the times that a query asks for.
class Filter {
 public:
  Filter(std::string_view name, int64_t begin, int64_t end)
      : name_(name), begin_(begin), end_(end == 0 ? std::numeric_limits<int64_t>::max() : end) {}

  bool Accepts(std::string_view name, int64_t time) const { return (name_.empty() || name == name_) && time >= begin_ && time <= end_; }

 private:
  const std::string name_;
  const int64_t begin_;
  const int64_t end_;
};

template <typename Info>
auto PlainInfo(const PageRow<Info>& row) -> PageRow<decltype(PlainInfo(row.row))> {
  return {PlainInfo(row.row), row.reference};
}

/// The same rows in the older record.
template <typename Row>
auto Plain(const std::vector<Row>& rows) {
  std::vector<decltype(PlainInfo(rows.front()))> plain;
  plain.reserve(rows.size());
  for (const Row& row : rows) plain.push_back(PlainInfo(row));
  return plain;
}

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

template <typename Row, typename Query, typename Find>
int TraderApi::AnswerPage(const Query* query, uint64_t session_id, int request_id, TraderOutbox::PageReply<Row> reply, Find&& find) {
  if (!query || query->req_count == 0) return Fail(error::kTraderArguments, -1);
  return WithSession(session_id, -1, [&](const TraderSessionPtr& session) {
    if (!exchange_.counter().AllowsQuery(*session, exchange_.XtpNow())) return Fail(error::kQueryRate, -1);
    exchange_.trader_outbox().Page<Row>(session, find(*session->account, query->reference, query->req_count), query->req_count, request_id,
                                        reply, exchange_.options().replies);
    return 0;
  });
}

}  // namespace xtp::sim
