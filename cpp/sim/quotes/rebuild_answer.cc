#include "sim/quotes/rebuild_answer.h"

#include <cstring>
#include <string>
#include <string_view>

#include "sim/base/market_time.h"
#include "sim/base/text.h"

namespace xtp::sim {

namespace {

std::string_view TextOf(XTP_REBUILD_RET_TYPE code) {
  switch (code) {
    case XTP_REBUILD_RET_COMPLETE:
      return "complete";
    case XTP_REBUILD_RET_PARTLY:
      return "partly: more follows";
    case XTP_REBUILD_RET_NO_DATA:
      return "no data";
    case XTP_REBUILD_RET_PARAM_ERR:
      return "wrong parameters";
    default:
      return "too many requests";
  }
}

/// Takes the rows of a range, at most so many. `position` is what the range counts.
template <typename Row, typename Wanted, typename Position>
void TakeRows(const std::vector<Row>& all, size_t most, Wanted&& wanted, Position&& position, std::vector<Row>& rows,
              XTPQuoteRebuildResultRsp& result) {
  for (const Row& row : all) {
    if (!wanted(row)) continue;
    if (rows.size() == most) {
      result.result_code = XTP_REBUILD_RET_PARTLY;
      result.end = position(rows.back());
      break;
    }
    rows.push_back(row);
  }
  if (rows.empty()) result.result_code = XTP_REBUILD_RET_NO_DATA;
  result.size = static_cast<uint32_t>(rows.size());
  SetText(result.msg, TextOf(result.result_code));
}

}  // namespace

XTPQuoteRebuildResultRsp RebuildResult(const XTPQuoteRebuildReq& request, XTP_REBUILD_RET_TYPE code) {
  XTPQuoteRebuildResultRsp result;
  std::memset(static_cast<void*>(&result), 0, sizeof result);
  result.request_id = request.request_id;
  result.exchange_id = request.exchange_id;
  result.channel_number = request.channel_number;
  result.begin = request.begin;
  result.end = request.end;
  result.result_code = code;
  SetText(result.msg, TextOf(code));
  return result;
}

bool IsRebuildRequest(const XTPQuoteRebuildReq& request, bool knows_ticker) {
  if (request.exchange_id < XTP_EXCHANGE_SH || request.exchange_id > XTP_EXCHANGE_NQ) return false;
  if (request.data_type == XTP_QUOTE_REBUILD_MD) {
    return knows_ticker && IsXtpTime(request.begin) && IsXtpTime(request.end) && request.begin < request.end;
  }
  // Without a ticker, the ticks of the whole channel.
  return request.data_type == XTP_QUOTE_REBUILD_TBT && (knows_ticker || request.ticker[0] == 0) && request.channel_number > 0 &&
         request.begin > 0 && request.begin <= request.end;
}

RebuildAnswer AnswerRebuild(const XTPQuoteRebuildReq& request, const History& history, size_t most) {
  RebuildAnswer answer;
  answer.result = RebuildResult(request, XTP_REBUILD_RET_COMPLETE);
  const std::string ticker(GetText(request.ticker));
  if (request.data_type == XTP_QUOTE_REBUILD_TBT) {
    const auto wanted = [&](const XTPTBT& tick) {
      const int64_t sequence = SequenceOf(tick);
      return sequence >= request.begin && sequence <= request.end && (ticker.empty() || GetText(tick.ticker) == ticker);
    };
    TakeRows(history.Ticks(request.exchange_id, request.channel_number), most, wanted, SequenceOf, answer.ticks, answer.result);
  } else {
    const auto time = [](const XTPMD& snapshot) { return snapshot.data_time; };
    const auto wanted = [&](const XTPMD& snapshot) { return time(snapshot) >= request.begin && time(snapshot) < request.end; };
    TakeRows(history.Snapshots({request.exchange_id, ticker}), most, wanted, time, answer.snapshots, answer.result);
  }
  return answer;
}

}  // namespace xtp::sim
