#include <string>

#include "sim/base/errors.h"
#include "sim/trading/trader_api.h"

// The algo bus as the TraderApi has it.

namespace xtp::sim {

namespace {

std::string TextFrom(const char* text) { return text ? text : ""; }

}  // namespace

int TraderApi::LoginALGO(const char* ip, int, const char* user, const char* password, XTP_PROTOCOL_TYPE sock_type, const char*) {
  if (!ip || !user || !password) return Fail(error::kTraderLoginArguments, -1);
  if (sock_type == XTP_PROTOCOL_UDP) return Fail(error::kNoFrame, -1);
  auto lock = exchange_.Lock();
  if (!door_.Pass(lock, exchange_.login_line(true), [&] { return exchange_.options().hang_trader; })) return Fail(error::kLogin, -1);
  const XTPRI refusal = CheckLogin(exchange_.options().login, user, password, software_key_);
  if (refusal.error_id != 0) return Fail(refusal, -1);
  return exchange_.algo().Login(gate_) ? 0 : Fail(LibraryError(error::kAlgoLoggedIn, "User has logged."), -1);
}

template <typename Ask>
int TraderApi::AskAlgo(uint64_t session_id, Ask&& ask) {
  if (!HasSession(session_id)) return Fail(error::kTraderArguments, -1);
  return WithSession(session_id, -1, [&](const TraderSessionPtr& session) {
    const int32_t broken = ask(exchange_.algo(), session);
    return broken == 0 ? 0 : Fail(broken, -1);
  });
}

int TraderApi::ALGOUserEstablishChannel(const char*, int, const char* user, const char* password, uint64_t session_id) {
  return AskAlgo(session_id, [&](AlgoBus& algo, const TraderSessionPtr& session) {
    return algo.OpenChannel(session, TextFrom(user), TextFrom(password));
  });
}

int TraderApi::InsertAlgoOrder(uint32_t strategy_type, uint64_t client_strategy_id, char* strategy_param, uint64_t session_id) {
  return AskAlgo(session_id, [&](AlgoBus& algo, const TraderSessionPtr& session) {
    return algo.Insert(session, strategy_type, client_strategy_id, TextFrom(strategy_param));
  });
}

int TraderApi::CancelAlgoOrder(bool cancel_flag, uint64_t xtp_strategy_id, uint64_t session_id) {
  return AskAlgo(session_id,
                 [&](AlgoBus& algo, const TraderSessionPtr& session) { return algo.Cancel(session, cancel_flag, xtp_strategy_id); });
}

int TraderApi::ModifyAlgoOrder(uint64_t xtp_strategy_id, char* strategy_param, uint64_t session_id) {
  return AskAlgo(session_id, [&](AlgoBus& algo, const TraderSessionPtr& session) {
    return algo.Modify(session, xtp_strategy_id, TextFrom(strategy_param));
  });
}

int TraderApi::PauseOrResume(bool pause, uint64_t xtp_strategy_id, const XTPStrategyTickerInfo* ticker_info, uint64_t session_id,
                             int32_t request_id) {
  const XTPStrategyTickerInfo ticker = ticker_info ? *ticker_info : XTPStrategyTickerInfo{};
  return AskAlgo(session_id, [&](AlgoBus& algo, const TraderSessionPtr& session) {
    return algo.Pause(session, pause, xtp_strategy_id, ticker, request_id);
  });
}

int TraderApi::PauseAlgoOrder(uint64_t xtp_strategy_id, XTPStrategyTickerInfo* ticker_info, uint64_t session_id, int32_t request_id) {
  return PauseOrResume(true, xtp_strategy_id, ticker_info, session_id, request_id);
}

int TraderApi::ResumeAlgoOrder(uint64_t xtp_strategy_id, XTPStrategyTickerInfo* ticker_info, uint64_t session_id, int32_t request_id) {
  return PauseOrResume(false, xtp_strategy_id, ticker_info, session_id, request_id);
}

int TraderApi::QueryStrategy(uint32_t strategy_type, uint64_t client_strategy_id, uint64_t xtp_strategy_id, uint64_t session_id,
                             int32_t request_id) {
  return AskAlgo(session_id, [&](AlgoBus& algo, const TraderSessionPtr& session) {
    return algo.Query(session, strategy_type, client_strategy_id, xtp_strategy_id, request_id);
  });
}

int TraderApi::StrategyRecommendation(bool basket_flag, char* basket_param, uint64_t session_id, int32_t request_id) {
  return AskAlgo(session_id, [&](AlgoBus& algo, const TraderSessionPtr& session) {
    return algo.Recommend(session, basket_flag, TextFrom(basket_param), request_id);
  });
}

}  // namespace xtp::sim
