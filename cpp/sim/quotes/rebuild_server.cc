#include "sim/quotes/rebuild_server.h"

#include <algorithm>
#include <cstring>
#include <string>
#include <utility>

#include "sim/base/errors.h"
#include "sim/base/text.h"

namespace xtp::sim {

using XTP::API::QuoteSpi;

namespace {

constexpr int64_t kSecond = 1000;

}  // namespace

void RebuildServer::BeginDay() {
  DropAll();
  history_ = nullptr;
}

RebuildSessionPtr RebuildServer::Login(std::shared_ptr<QuoteGate> gate, int64_t now) {
  auto session = std::make_shared<RebuildSession>();
  session->gate = std::move(gate);
  session->last_request = now;
  sessions_.push_back(session);
  WatchIdle(session);
  return session;
}

void RebuildServer::Logout(const RebuildSessionPtr& session) {
  session->open = false;
  sessions_.erase(std::remove(sessions_.begin(), sessions_.end(), session), sessions_.end());
}

void RebuildServer::Drop(const RebuildSessionPtr& session) {
  Logout(session);
  thread_.Post(
      [session] { session->gate->Deliver([](QuoteSpi& spi) { spi.OnRebuildQuoteServerDisconnected(error::kQuoteDisconnected); }); });
}

void RebuildServer::DropAll() {
  const std::vector<RebuildSessionPtr> all = sessions_;
  for (const RebuildSessionPtr& session : all) Drop(session);
}

void RebuildServer::WatchIdle(const RebuildSessionPtr& session) {
  const int64_t until = session->last_request + options_.rebuild.idle_ms;
  agenda_.At(until, [this, session, until] {
    if (!session->open) return;
    if (session->last_request + options_.rebuild.idle_ms <= until) {
      Drop(session);
    } else {
      WatchIdle(session);
    }
  });
}

void RebuildServer::Request(const RebuildSessionPtr& session, const XTPQuoteRebuildReq& request, int64_t now, const Feed& feed,
                            uint64_t played) {
  session->last_request = now;
  const bool too_many = session->requests.Add(now, kSecond) > options_.rebuild.rate;
  const bool known = market_.instruments().Find({request.exchange_id, std::string(GetText(request.ticker))}) != InstrumentTable::kNone;
  if (too_many || !IsRebuildRequest(request, known)) {
    const XTPQuoteRebuildResultRsp result = RebuildResult(request, too_many ? XTP_REBUILD_RET_FREQUENTLY : XTP_REBUILD_RET_PARAM_ERR);
    Post(session, [result] {
      RebuildAnswer answer;
      answer.result = result;
      return answer;
    });
    return;
  }
  if (!history_) history_ = std::make_shared<History>(feed.Reopen());
  Post(session, [history = history_, request, played, most = static_cast<size_t>(options_.rebuild.rows)] {
    history->CatchUp(played);
    return AnswerRebuild(request, *history, most);
  });
}

void RebuildServer::Post(const RebuildSessionPtr& session, std::function<RebuildAnswer()> answer) {
  thread_.Post([this, session, ask = std::move(answer)] {
    if (!session->open) return;
    const RebuildAnswer answer = ask();
    const auto deliver = [&](auto&& call) {
      session->gate->Deliver([&](QuoteSpi& spi) {
        if (session->open) call(spi);
      });
    };
    for (const XTPTBT& tick : answer.ticks) {
      std::memcpy(static_cast<void*>(&tick_), &tick, sizeof tick);
      deliver([this](QuoteSpi& spi) { spi.OnRebuildTickByTick(&tick_); });
    }
    for (const XTPMD& snapshot : answer.snapshots) {
      std::memcpy(static_cast<void*>(&snapshot_), &snapshot, sizeof snapshot);
      deliver([this](QuoteSpi& spi) { spi.OnRebuildMarketData(&snapshot_); });
    }
    std::memcpy(static_cast<void*>(&result_), &answer.result, sizeof answer.result);
    deliver([this](QuoteSpi& spi) { spi.OnRequestRebuildQuote(&result_); });
  });
}

}  // namespace xtp::sim
