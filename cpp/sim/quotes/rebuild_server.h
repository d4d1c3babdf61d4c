#pragma once
#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

#include "sim/base/agenda.h"
#include "sim/base/callback_thread.h"
#include "sim/base/rate_window.h"
#include "sim/market/market.h"
#include "sim/quotes/history.h"
#include "sim/quotes/quote_options.h"
#include "sim/quotes/quote_session.h"
#include "sim/quotes/rebuild_answer.h"

namespace xtp::sim {

/// One login at the rebuild server.
struct RebuildSession {
  std::shared_ptr<QuoteGate> gate;
  std::atomic<bool> open{true};  // read on the rebuild thread
  int64_t last_request = 0;
  RateWindow requests;
};

using RebuildSessionPtr = std::shared_ptr<RebuildSession>;

/// Gives again what was played, beside the live data and on a thread of its own. Whoever calls holds the exchange's lock.
class RebuildServer {
 public:
  RebuildServer(CallbackThread& thread, Agenda& agenda, const Market& market, const QuoteOptions& options)
      : thread_(thread), agenda_(agenda), market_(market), options_(options) {}

  /// Another day, or the same one anew.
  void BeginDay();
  RebuildSessionPtr Login(std::shared_ptr<QuoteGate> gate, int64_t now);
  void Logout(const RebuildSessionPtr& session);
  void DropAll();
  bool HasSessions() const { return !sessions_.empty(); }
  /// `played`: how many records of the feed there are to tell of.
  void Request(const RebuildSessionPtr& session, const XTPQuoteRebuildReq& request, int64_t now, const Feed& feed, uint64_t played);

 private:
  void Drop(const RebuildSessionPtr& session);
  void WatchIdle(const RebuildSessionPtr& session);
  void Post(const RebuildSessionPtr& session, std::function<RebuildAnswer()> answer);

  CallbackThread& thread_;
  Agenda& agenda_;
  const Market& market_;
  const QuoteOptions& options_;
  std::vector<RebuildSessionPtr> sessions_;
  std::shared_ptr<History> history_;  // once somebody asked; what is in it belongs to the rebuild thread

  // The rebuild thread's: what the pointers of a callback show.
  union {
    XTPTBT tick_;
    XTPMD snapshot_;
    XTPQuoteRebuildResultRsp result_{};
  };
};

}  // namespace xtp::sim
