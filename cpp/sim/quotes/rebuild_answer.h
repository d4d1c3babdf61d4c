#pragma once
#include <vector>

#include "sim/quotes/history.h"

namespace xtp::sim {

/// What the rebuild server says to one request: rows of one of the two kinds, and then the result.
struct RebuildAnswer {
  std::vector<XTPTBT> ticks;
  std::vector<XTPMD> snapshots;
  XTPQuoteRebuildResultRsp result{};
};

/// A result without rows.
XTPQuoteRebuildResultRsp RebuildResult(const XTPQuoteRebuildReq& request, XTP_REBUILD_RET_TYPE code);
/// Whether the request makes sense. `knows_ticker`: there is an instrument of its exchange and ticker.
bool IsRebuildRequest(const XTPQuoteRebuildReq& request, bool knows_ticker);
/// The first `most` rows of what the request names.
RebuildAnswer AnswerRebuild(const XTPQuoteRebuildReq& request, const History& history, size_t most);

}  // namespace xtp::sim
