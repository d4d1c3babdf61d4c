#include "sim/trading/algo/algo_bus.h"

#include <algorithm>

#include "sim/base/errors.h"
#include "sim/base/market_time.h"
#include "sim/base/text.h"
#include "sim/trading/login_rules.h"

namespace xtp::sim {

namespace {

using XTP::API::TraderSpi;

constexpr int32_t kEndOfDay = 150000000;  // HHMMSSsss
constexpr uint16_t kTwap = 900;

}  // namespace

bool AlgoBus::Login(const std::shared_ptr<TraderGate>& gate) {
  for (const Connection& connection : connections_) {
    if (connection.gate == gate) return false;
  }
  connections_.push_back({gate, true});
  return true;
}

void AlgoBus::Release(const TraderGate* gate) {
  const auto is_it = [gate](const Connection& connection) { return connection.gate.get() == gate; };
  if (std::none_of(connections_.begin(), connections_.end(), is_it)) return;
  connections_.erase(std::remove_if(connections_.begin(), connections_.end(), is_it), connections_.end());
  if (connections_.empty()) channels_.clear();
}

void AlgoBus::Drop(int64_t milliseconds) {
  for (Connection& connection : connections_) {
    if (!connection.up) continue;
    connection.up = false;
    news_.Disconnected(connection.gate, error::kTraderDisconnected);
  }
  const auto come_back = [this] {
    for (Connection& connection : connections_) {
      if (!connection.up) news_.Connected(connection.gate);
      connection.up = true;
    }
  };
  if (milliseconds == 0) {
    come_back();
  } else {
    agenda_.At(now_() + milliseconds, come_back);
  }
}

bool AlgoBus::IsUp(const TraderSessionPtr& session) const {
  return std::any_of(connections_.begin(), connections_.end(),
                     [&](const Connection& connection) { return connection.gate == session->gate && connection.up; });
}

int32_t AlgoBus::OpenChannel(const TraderSessionPtr& session, const std::string& user, const std::string& password) {
  if (!IsUp(session)) return error::kTraderNotConnected;
  XTPRI refusal = user == session->account->name() ? CheckLogin(options_.login, user, password, options_.login.software_key)
                                                   : MakeError(error::kPassword);
  if (refusal.error_id == 0 && !channels_.insert(session->customer).second)
    refusal = LibraryError(error::kAlgoLoggedIn, "User has logged.");
  news_.Channel(session, refusal);
  return 0;
}

int32_t AlgoBus::Plan(const std::string& params, Strategy& strategy) const {
  const std::optional<StrategyPlan> plan = ParsePlan(params);
  if (!plan) return error::kParameter;
  const auto at = [this](int32_t time) { return FromXtpTime(AtTime(DayOf(ToXtpTime(midnight_)), time)); };
  if (strategy.symbols.empty()) {
    strategy.start = std::max(plan->start ? at(*plan->start) : 0, now_());
    for (const StrategyTask& task : plan->tasks) strategy.symbols.push_back({task});
  } else if (plan->tasks.size() != strategy.symbols.size()) {
    return error::kParameter;
  }
  const int64_t end = at(plan->end.value_or(kEndOfDay));
  if (end <= strategy.start) return error::kOrderTime;
  for (size_t i = 0; i < plan->tasks.size(); ++i) {
    const StrategySymbol& symbol = strategy.symbols[i];
    if (!(plan->tasks[i].symbol == symbol.task.symbol) || plan->tasks[i].side != symbol.task.side) return error::kParameter;
    if (plan->tasks[i].quantity < symbol.executed) return error::kQuantityNotPositive;
  }
  for (size_t i = 0; i < plan->tasks.size(); ++i) strategy.symbols[i].task = plan->tasks[i];
  strategy.end = end;
  strategy.params = params;
  return 0;
}

int32_t AlgoBus::Insert(const TraderSessionPtr& session, uint32_t type, uint64_t client_id, const std::string& params) {
  if (!IsUp(session)) return error::kTraderNotConnected;
  Strategy strategy;
  strategy.info.m_strategy_type = static_cast<uint16_t>(type);
  strategy.info.m_client_strategy_id = client_id;
  strategy.customer = session->customer;
  const int32_t broken = channels_.count(session->customer) == 0 ? error::kNoService : Plan(params, strategy);
  if (broken != 0) {
    news_.Done(session, &TraderSpi::OnInsertAlgoOrder, strategy.info, MakeError(broken));
    return 0;
  }
  strategy.info.m_xtp_strategy_id = ids_.Next();
  strategy.info.m_strategy_state = XTP_STRATEGY_STATE_CREATED;
  Begin(strategies_.emplace_back(std::move(strategy)));
  return 0;
}

void AlgoBus::Begin(Strategy& strategy) {
  const AlgoNews::Sessions clients = ClientsOf(strategy);
  news_.Created(clients, strategy);
  news_.SymbolStates(clients, strategy);
  for (const TraderSessionPtr& client : clients) news_.Done(client, &TraderSpi::OnInsertAlgoOrder, strategy.info, MakeError(0));
  const bool waits = strategy.start > now_();
  Enter(strategy, waits ? XTP_STRATEGY_STATE_STARTING : XTP_STRATEGY_STATE_STARTED);
  agenda_.At(strategy.start, [this, &strategy, day = days_] {
    if (day != days_ || strategy.HasEnded()) return;
    if (strategy.info.m_strategy_state == XTP_STRATEGY_STATE_STARTING) Enter(strategy, XTP_STRATEGY_STATE_STARTED);
    RunSlice(strategy);
  });
}

void AlgoBus::NextSlice(Strategy& strategy) {
  const int64_t next = std::min(now_() + options_.products.algo_slice_ms, std::max(strategy.end, now_() + 1));
  agenda_.At(next, [this, &strategy, day = days_] {
    if (day == days_ && !strategy.HasEnded()) RunSlice(strategy);
  });
}

void AlgoBus::RunSlice(Strategy& strategy) {
  const int64_t now = now_();
  const bool stops = strategy.info.m_strategy_state == XTP_STRATEGY_STATE_STOPPING || now >= strategy.end;
  runner_.RunSlice(strategy, now, !stops);
  runner_.Count(strategy);
  const bool done =
      std::all_of(strategy.symbols.begin(), strategy.symbols.end(), [](const StrategySymbol& symbol) { return symbol.left() == 0; });
  if (stops || done) {
    Enter(strategy, XTP_STRATEGY_STATE_STOPPED);
  } else {
    Tell(strategy);
    NextSlice(strategy);
  }
}

void AlgoBus::Enter(Strategy& strategy, XTPStrategyStateType state) {
  strategy.info.m_strategy_state = state;
  Tell(strategy);
}

void AlgoBus::Tell(const Strategy& strategy) {
  const AlgoNews::Sessions clients = ClientsOf(strategy);
  if (strategy.info.m_strategy_state != XTP_STRATEGY_STATE_STARTING) news_.SymbolStates(clients, strategy);
  news_.State(clients, strategy);
}

int32_t AlgoBus::Find(const TraderSessionPtr& session, uint64_t id, Strategy*& strategy) {
  for (Strategy& known : strategies_) {
    if (known.info.m_xtp_strategy_id == id && known.customer == session->customer) strategy = &known;
  }
  if (!strategy) return error::kOrderNotFound;
  return strategy->HasEnded() ? error::kOrderFinished : 0;
}

int32_t AlgoBus::Cancel(const TraderSessionPtr& session, bool gracefully, uint64_t id) {
  if (!IsUp(session)) return error::kTraderNotConnected;
  Strategy* strategy = nullptr;
  const int32_t broken = Find(session, id, strategy);
  XTPStrategyInfoStruct info{};
  info.m_xtp_strategy_id = id;
  news_.Done(session, &TraderSpi::OnCancelAlgoOrder, strategy ? strategy->info : info, MakeError(broken));
  if (broken != 0) return 0;
  if (gracefully) {
    Enter(*strategy, XTP_STRATEGY_STATE_STOPPING);  // and stops when the next slice would be due
    return 0;
  }
  Enter(*strategy, XTP_STRATEGY_STATE_DESTROYING);
  runner_.RunSlice(*strategy, now_(), false);
  runner_.Count(*strategy);
  Enter(*strategy, XTP_STRATEGY_STATE_DESTROYED);
  return 0;
}

int32_t AlgoBus::Modify(const TraderSessionPtr& session, uint64_t id, const std::string& params) {
  if (!IsUp(session)) return error::kTraderNotConnected;
  Strategy* strategy = nullptr;
  int32_t broken = Find(session, id, strategy);
  if (broken == 0) {
    runner_.Count(*strategy);
    broken = Plan(params, *strategy);
  }
  XTPStrategyInfoStruct info{};
  info.m_xtp_strategy_id = id;
  news_.Done(session, &TraderSpi::OnModifyAlgoOrder, strategy ? strategy->info : info, MakeError(broken));
  return 0;
}

int32_t AlgoBus::Pause(const TraderSessionPtr& session, bool pause, uint64_t id, const XTPStrategyTickerInfo& ticker, int32_t request_id) {
  if (!IsUp(session)) return error::kTraderNotConnected;
  Strategy* strategy = nullptr;
  int32_t broken = Find(session, id, strategy);
  if (broken == 0) {
    broken = error::kUnknownTicker;
    for (StrategySymbol& symbol : strategy->symbols) {
      if (symbol.task.symbol.ticker != GetText(ticker.m_ticker) || MarketOf(symbol.task.symbol.exchange) != ticker.m_market) continue;
      symbol.paused = pause;
      broken = 0;
    }
  }
  news_.Done(session, pause ? &TraderSpi::OnPauseAlgoOrder : &TraderSpi::OnResumeAlgoOrder, id, ticker, MakeError(broken), request_id);
  if (broken != 0) return 0;
  const auto paused = [](const StrategySymbol& symbol) { return symbol.paused; };
  const bool all = std::all_of(strategy->symbols.begin(), strategy->symbols.end(), paused);
  const bool any = std::any_of(strategy->symbols.begin(), strategy->symbols.end(), paused);
  Enter(*strategy, all ? XTP_STRATEGY_STATE_PAUSE : any ? XTP_STRATEGY_STATE_PARTPAUSE : XTP_STRATEGY_STATE_RESUMED);
  return 0;
}

int32_t AlgoBus::Query(const TraderSessionPtr& session, uint32_t type, uint64_t client_id, uint64_t id, int32_t request_id) {
  if (!IsUp(session)) return error::kTraderNotConnected;
  std::vector<const Strategy*> rows;
  for (const Strategy& strategy : strategies_) {
    const XTPStrategyInfoStruct& info = strategy.info;
    const bool fits = id != 0 ? info.m_xtp_strategy_id == id
                              : (type == 0 || info.m_strategy_type == type) && (client_id == 0 || info.m_client_strategy_id == client_id);
    if (fits && strategy.customer == session->customer) rows.push_back(&strategy);
  }
  if (rows.empty()) news_.Row(session, nullptr, MakeError(error::kNoRecord), request_id, true);
  for (const Strategy* row : rows) news_.Row(session, row, MakeError(0), request_id, row == rows.back());
  return 0;
}

int32_t AlgoBus::Recommend(const TraderSessionPtr& session, bool basket, const std::string& params, int32_t request_id) {
  if (!IsUp(session)) return error::kTraderNotConnected;
  const std::optional<StrategyPlan> plan = ParsePlan(params);
  if (!plan) {
    news_.Recommendation(session, basket, {}, params, MakeError(error::kParameter), request_id, true);
    return 0;
  }
  for (const StrategyTask& task : plan->tasks) {
    XTPStrategyRecommendationInfo info{};
    info.m_strategy_type = kTwap;
    info.m_market = MarketOf(task.symbol.exchange);
    SetText(info.m_ticker, task.symbol.ticker);
    news_.Recommendation(session, basket, info, params, MakeError(0), request_id, &task == &plan->tasks.back());
  }
  return 0;
}

void AlgoBus::BeginDay(uint32_t day) {
  days_++;
  strategies_.clear();
  midnight_ = FromXtpTime(AtTime(day, 0));
}

void AlgoBus::Reset(uint32_t day) {
  BeginDay(day);
  connections_.clear();
  channels_.clear();
  ids_ = MotherIds();
}

}  // namespace xtp::sim
